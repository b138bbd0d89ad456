/** Slow twin of the dialogue meetings (§5:2): every cycle walked from the anchor, every visit looked at for every faculty. */
import type { Faculty, Visit } from '../../src/index'
import { plusDays, plusYears } from './dates'

export interface TwinCycle {
  readonly from: string
  readonly to: string
}

export interface TwinRemaining {
  readonly faculty: string
  readonly due: string
  readonly lastVisit: string | null
  readonly planned: string | null
}

export interface TwinInput {
  readonly by?: string
  readonly faculties: readonly Faculty[]
  readonly visits: readonly Visit[]
  readonly anchor: string
}

export interface TwinDialogue {
  readonly cycle: TwinCycle
  readonly visited: readonly string[]
  readonly remaining: readonly TwinRemaining[]
  /** The findings as lines: a breach a faculty; what is open in the running cycle; and one that sums up what is visited. None: nothing is judged. */
  readonly lines: readonly string[]
  /** First days of the cycles in which a faculty was missed. */
  readonly missed: Readonly<Record<string, readonly string[]>>
}

/** The cycle that holds a day: so many times `years` from the anchor, walked to. */
export function twinCycle(anchor: string, on: string, years = 2): TwinCycle {
  let turn = 0
  while (on < plusYears(anchor, turn * years)) turn -= 1
  while (on >= plusYears(anchor, (turn + 1) * years)) turn += 1
  return { from: plusYears(anchor, turn * years), to: plusDays(plusYears(anchor, (turn + 1) * years), -1) }
}

/** Fixed cycles, seen on a day not before the anchor. */
export function twinFixed({ by = 'committee', faculties, visits, anchor }: TwinInput, asOf: string): TwinDialogue {
  const own = visits.filter((visit) => (visit.by ?? 'committee') === by)
  const held = own.filter(({ date }) => date <= asOf)
  const cycle = twinCycle(anchor, asOf)
  const missed: Record<string, string[]> = {}
  const lines: string[] = []

  for (let past = twinCycle(anchor, anchor); past.from < cycle.from; past = twinCycle(anchor, plusDays(past.to, 1))) {
    const required = requiredIn(faculties, past)
    const absent = required.filter(({ id }) => !held.some((visit) => visit.faculty === id && isIn(visit.date, past)))
    for (const { id } of absent) missed[id] = [...(missed[id] ?? []), past.from]
    if (absent.length === 0 && required.length > 0) lines.push(`satisfied ${by}`)
  }
  lines.push(...Object.keys(missed).map((id) => `breached ${by}/${id}`))

  const required = requiredIn(faculties, cycle).map(({ id }) => id)
  const visited = required.filter((id) => held.some(({ faculty, date }) => faculty === id && isIn(date, cycle)))
  const remaining = required
    .filter((id) => !visited.includes(id))
    .map((id) => ({
      faculty: id,
      due: cycle.to,
      lastVisit: lastOf(held, id),
      planned: firstOf(own, id, asOf, cycle.to),
    }))
    .sort(byUrgency)
  if (visited.length > 0) lines.push(`satisfied ${by}`)
  lines.push(...remaining.map(({ faculty, due, planned }) => `open ${by}/${faculty} ${due} ${planned !== null}`))
  return { cycle, visited, remaining, lines: [...new Set(lines)].sort(), missed }
}

/**
 * Rolling, seen on a day not before the anchor, of faculties that exist from some day on and were never visited late:
 * what is overdue is breached, all else open.
 */
export function twinRolling(
  { by = 'committee', faculties, visits, anchor }: TwinInput,
  asOf: string,
): Omit<TwinDialogue, 'missed' | 'visited'> {
  const own = visits.filter((visit) => (visit.by ?? 'committee') === by)
  const held = own.filter(({ date }) => date <= asOf)
  const remaining = faculties
    .map(({ id, from }) => {
      const lastVisit = lastOf(held, id)
      const since = from !== undefined && from > anchor ? from : anchor
      const due = plusYears(lastVisit ?? since, 2)
      return { faculty: id, due, lastVisit, planned: firstOf(own, id, asOf, due) }
    })
    .sort((a, b) => compare(a.due, b.due) || byUrgency(a, b))
  const lines = remaining.map(({ faculty, due, planned }) =>
    due < asOf ? `breached ${by}/${faculty}` : `open ${by}/${faculty} ${due} ${planned !== null}`,
  )
  return { cycle: twinCycle(anchor, asOf), remaining, lines: lines.sort() }
}

/** Whether a faculty exists on a day. */
export function exists({ from, to }: Faculty, on: string): boolean {
  return (from === undefined || from <= on) && (to === undefined || on <= to)
}

function requiredIn(faculties: readonly Faculty[], cycle: TwinCycle): Faculty[] {
  return faculties.filter((faculty) => exists(faculty, cycle.to))
}

function isIn(date: string, { from, to }: TwinCycle): boolean {
  return from <= date && date <= to
}

function lastOf(held: readonly Visit[], faculty: string): string | null {
  return held
    .filter((visit) => visit.faculty === faculty)
    .reduce<string | null>((last, { date }) => (last === null || date > last ? date : last), null)
}

function firstOf(visits: readonly Visit[], faculty: string, after: string, through: string): string | null {
  const planned = visits.filter((visit) => visit.faculty === faculty && visit.date > after && visit.date <= through).map(({ date }) => date)
  return planned.sort()[0] ?? null
}

/** Never visited first, then by last visit, oldest first, then by id. */
function byUrgency(a: TwinRemaining, b: TwinRemaining): number {
  return compare(a.lastVisit ?? '', b.lastVisit ?? '') || compare(a.faculty, b.faculty)
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
