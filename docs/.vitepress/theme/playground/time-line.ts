/** The dialogue meetings of a cycle on a line: who was visited, who is to be, and by when. */
import { addDays, daysBetween, type IsoDate, later } from '../../../../src/dates'
import type { Finding } from '../../../../src/finding'
import { mandateOn, type Options } from '../../../../src/mandate/options'
import type { Register } from '../../../../src/register/register'
import { dialogueCycle } from '../../../../src/rules/dialogue-cycle'
import { standingOf } from '../../../../src/rules/meeting'

export interface Mark {
  readonly date: IsoDate
  readonly standing: 'held' | 'planned' | 'unknown'
  /** From 0, the first day shown, to 1, the last. */
  readonly at: number
}

export type RowState = 'visited' | 'planned' | 'remaining' | 'missed' | 'unknown'

export interface Row {
  /** A faculty, or the campus of a subcommittee that is visited. */
  readonly id: string
  readonly state: RowState
  readonly marks: readonly Mark[]
  readonly due: { readonly date: IsoDate; readonly at: number } | undefined
  readonly lastVisit: IsoDate | null
}

export interface TimeLine {
  /** Whose dialogue meetings: 'committee', or a campus. */
  readonly by: string
  /** With the subcommittees, not with faculties. */
  readonly isWithSubcommittees: boolean
  readonly from: IsoDate
  readonly to: IsoDate
  readonly today: number
  /** First days of the years in between, for orientation. */
  readonly years: readonly { readonly year: string; readonly at: number }[]
  readonly rows: readonly Row[]
}

type DialogueFinding = Extract<Finding, { rule: 'dialogue/faculties' | 'dialogue/subcommittees' }>

const STATES: readonly RowState[] = ['missed', 'remaining', 'planned', 'unknown', 'visited']

/** A line for the committee, then for each subcommittee, of which a report says anything in the running cycle. */
export function timeLinesOf(register: Register, findings: readonly Finding[], asOf: IsoDate, options: Options): TimeLine[] {
  const { dialogue } = register
  if (dialogue === undefined || asOf < dialogue.anchor || mandateOn(asOf, options).dialogue === undefined) return []
  const cycle = dialogueCycle(dialogue.anchor, asOf, options)
  const told = findings.filter(
    (finding): finding is DialogueFinding => finding.rule === 'dialogue/faculties' || finding.rule === 'dialogue/subcommittees',
  )
  const groups = new Map<string, DialogueFinding[]>()
  for (const finding of told) {
    const key = `${finding.rule} ${finding.facts.by}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  const { campuses } = mandateOn(asOf, options)
  const lines = [...groups.values()].flatMap((group): TimeLine[] => {
    const [first] = group
    const by = first?.facts.by
    if (first === undefined || by === undefined) return []
    const isWithSubcommittees = first.rule === 'dialogue/subcommittees' && by === 'committee'
    const last = group.reduce((latest, { due }) => later(latest, due ?? latest), cycle.to)
    const length = Math.max(1, daysBetween(cycle.from, last))
    const place = (date: IsoDate) => Math.min(1, Math.max(0, daysBetween(cycle.from, date) / length))
    const states = statesOf(group, cycle.from)
    const rows = [...states].map(([id, { state, due, lastVisit }]): Row => {
      const marks = (dialogue.visits ?? []).flatMap((visit): Mark[] => {
        const standing = standingOf(visit, false, asOf)
        const isHere = (isWithSubcommittees ? visit.subcommittee : visit.faculty) === id && (visit.by ?? 'committee') === by
        const isShown = visit.date >= cycle.from && visit.date <= last
        return isHere && isShown && standing !== 'cancelled' ? [{ date: visit.date, standing, at: place(visit.date) }] : []
      })
      return { id, state, marks, due: due === undefined ? undefined : { date: due, at: place(due) }, lastVisit }
    })
    return rows.length === 0
      ? []
      : [
          {
            by,
            isWithSubcommittees,
            from: cycle.from,
            to: last,
            today: place(asOf),
            years: yearsBetween(cycle.from, last).map((year) => ({ year, at: place(`${year}-01-01`) })),
            rows: rows.toSorted(byStateThenId),
          },
        ]
  })
  return lines.toSorted((one, other) => campuses.indexOf(one.by) - campuses.indexOf(other.by))
}

interface State {
  readonly state: RowState
  readonly due?: IsoDate
  readonly lastVisit: IsoDate | null
}

/** What the findings say of each faculty; of one missed in an earlier cycle, what they say of this one. */
function statesOf(findings: readonly DialogueFinding[], from: IsoDate): Map<string, State> {
  const states = new Map<string, State>()
  for (const { outcome, facts, due } of findings) {
    const { faculty, faculties = [], lastVisit = null, planned = null } = facts
    switch (outcome) {
      case 'breached':
        if (faculty !== undefined && !states.has(faculty)) states.set(faculty, { state: 'missed', lastVisit })
        break
      case 'open':
        if (faculty !== undefined && due !== undefined)
          states.set(faculty, { state: planned === null ? 'remaining' : 'planned', due, lastVisit })
        break
      case 'unknown':
        for (const id of faculties) states.set(id, { state: 'unknown', lastVisit: null })
        break
      case 'satisfied':
        // Where nobody was visited yet in this cycle, it tells of an earlier one.
        for (const id of facts.from === from ? faculties : []) states.set(id, { state: 'visited', lastVisit: null })
        break
      case 'not-applicable':
        break
    }
  }
  return states
}

function byStateThenId(one: Row, other: Row): number {
  const byState = STATES.indexOf(one.state) - STATES.indexOf(other.state)
  return byState !== 0 ? byState : one.id < other.id ? -1 : 1
}

/** The years of which the first day lies between. */
function yearsBetween(from: IsoDate, to: IsoDate): string[] {
  const first = Number(addDays(from, -1).slice(0, 4)) + 1
  const last = Number(to.slice(0, 4))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, nth) => String(first + nth))
}
