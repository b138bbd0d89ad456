/** Dialogue meetings: every faculty is visited in each two-year cycle (§5:2; readings `dialogue-cycle`, `dialogue-subcommittees`). */
import { byDate, type ClosedPeriod, type IsoDate, requireDate, requirePeriod, shown } from '../dates'
import { type Finding, finding, type Outcome, type Path, type RuleRow, type Verdict, worst } from '../finding'
import { dialogueFaculties, dialogueSubcommittees } from '../mandate/catalogue'
import type { Faculty, Mandate } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import { requireList, requireObject } from '../require'
import { cycleOf, cyclesEnded, spanOf } from './dialogue-cycle'
import { byLastDay, byUrgency, type FacultyId, fixedHistory, type History, type Remaining, rollingHistory } from './dialogue-history'
import type { Standing } from './meeting'

export interface Visit {
  readonly faculty: FacultyId
  readonly date: IsoDate
  /** Whose dialogue meeting it is: 'committee' (default), or a subcommittee's campus. */
  readonly by?: string | undefined
}

export interface DialogueInput {
  /** Whose cycle: 'committee' (default), or a subcommittee's campus. Only visits by the same body count. */
  readonly by?: string | undefined
  readonly faculties: readonly Faculty[]
  readonly visits: readonly Visit[]
  /** First day of the first cycle that is judged; the cycles follow each other from it. */
  readonly anchor: IsoDate
}

export interface DialogueResult {
  readonly outcome: Outcome
  /** The fixed cycle that holds the day, both ends included. */
  readonly cycle: ClosedPeriod
  /** Visited in the cycle, in the order of the faculties. */
  readonly visited: readonly FacultyId[]
  /** Not yet visited in the cycle, most urgent first: never visited, then by last visit, then by id. Under `rolling` every faculty, by last day. */
  readonly remaining: readonly Remaining[]
  /** The visits, each with its last day, that would make an open outcome satisfied; null where it is not open, and under `rolling`, which is always open. */
  readonly turnedBy: { readonly visits: readonly { readonly faculty: FacultyId; readonly by: IsoDate }[] } | null
  readonly findings: readonly Finding[]
}

/**
 * Which faculties were visited in each cycle from the anchor to `asOf`, and which are still to be in the running one. Visits
 * up to `asOf` count as held, later ones as planned. An `asOf` before the anchor: not-applicable.
 *
 * @throws RangeError for an impossible date, or a body of which the mandate knows nothing.
 * @example
 * const input = { anchor: '2025-08-01', faculties: [{ id: 'NV' }], visits: [{ faculty: 'NV', date: '2026-02-11' }] }
 * checkDialogue(input, '2026-11-22').outcome //=> 'satisfied'
 */
export function checkDialogue(input: DialogueInput, asOf: IsoDate, options?: Options): DialogueResult {
  requireDialogue(input, asOf)
  const { by = 'committee', faculties, anchor } = input
  requireBodyOf(by, mandateOn(asOf, options))
  const visits = input.visits.map((visit, index): DatedVisit => {
    const standing = visit.date <= asOf ? 'held' : 'planned'
    return { faculty: visit.faculty, by: visit.by ?? 'committee', date: visit.date, standing, path: ['visits', index] }
  })
  const rule = by === 'committee' ? dialogueFaculties : dialogueSubcommittees
  return judgeDialogue({ rule, by, faculties, visits, anchor, path: ['visits'] }, asOf, options)
}

/** Whose dialogue meetings they are: the committee's, or those of a subcommittee that there is. */
function requireBodyOf(by: string, { subcommittees }: Mandate): void {
  const known = ['committee', ...(subcommittees?.bodies.map(({ campus }) => campus) ?? [])]
  if (!known.includes(by)) throw new RangeError(`input.by: there is no such body: ${shown(by)}; there are ${known.join(', ')}`)
}

/** Checks every date of the input. @throws RangeError */
export function requireDialogue(input: DialogueInput, asOf: IsoDate): void {
  requireObject(input, 'input')
  const { anchor, faculties, visits } = input
  requireList(faculties, 'input.faculties')
  requireList(visits, 'input.visits')
  requireDate(asOf, 'asOf')
  requireDate(anchor, 'input.anchor')
  faculties.forEach(({ from, to }, index) => {
    if (from !== undefined) requirePeriod({ from, to }, `input.faculties[${index}]`)
    else if (to !== undefined) requireDate(to, `input.faculties[${index}].to`)
  })
  visits.forEach(({ date }, index) => {
    requireDate(date, `input.visits[${index}].date`)
  })
}

/** A visit of which it is said whether it was held. */
export interface DatedVisit {
  readonly faculty: FacultyId
  readonly by: string
  readonly date: IsoDate
  readonly standing: Standing
  readonly path: Path
}

export type DialogueRuleId = 'dialogue/faculties' | 'dialogue/subcommittees'

/** Whose dialogue meetings with whom; `path` is where the findings belong. */
export interface DialogueGiven {
  readonly rule: RuleRow<DialogueRuleId>
  readonly by: string
  readonly faculties: readonly Faculty[]
  /** Of the faculties of which nobody says whether the body is to visit them: what would tell. */
  readonly unplaced?: ReadonlyMap<Faculty, Path> | undefined
  readonly visits: readonly DatedVisit[]
  readonly anchor: IsoDate
  readonly path: Path
}

type DialogueVerdict = Verdict<DialogueRuleId>

/** As `checkDialogue`, for visits of which it is said whether they were held. */
export function judgeDialogue(given: DialogueGiven, asOf: IsoDate, options: Options | undefined): DialogueResult {
  const { by, anchor } = given
  const mandate = mandateOn(asOf, options)
  const years = mandate.dialogue?.cycleYears ?? 1
  const cycle = cycleOf(anchor, asOf, years)
  if (asOf < anchor || !isAskedOf(by, mandate)) {
    const nothing = dialogueFinding(given, { outcome: 'not-applicable', facts: { by, ...cycle } })
    return { outcome: 'not-applicable', cycle, visited: [], remaining: [], turnedBy: null, findings: [nothing] }
  }
  const isRolling = mandate.readings['dialogue-cycle'] === 'rolling'
  const judge = isRolling ? rollingHistory : fixedHistory
  // Of a cycle that ended under another mandate only what that one asked for.
  const ended = cyclesEnded(anchor, asOf, years).filter(({ to }) => isAskedOf(by, mandateOn(to, options)))
  const common = { anchor, years, ended, running: cycle, asOf }
  const visitsOf = byFaculty(given)
  const histories = given.faculties.map((faculty): FacultyJudged => {
    const visits = visitsOf.get(faculty.id) ?? []
    const datesOf = (isWanted: (visit: DatedVisit) => boolean) => visits.filter(isWanted).map(({ date }) => date)
    const planned = datesOf(({ standing }) => standing === 'planned')
    const history = (isHeld: (visit: DatedVisit) => boolean) => judge({ faculty, held: datesOf(isHeld), planned, ...common })
    const doubtful = visits.filter(({ standing }) => standing === 'unknown')
    const sure = history(isSure)
    const possible = doubtful.length === 0 ? sure : history(isPossible)
    // Those visits that matter by themselves: beside what is certain, or as the one that is missing from what is possible.
    const unsettled = doubtful.filter((visit) => {
      const beside = history((each) => each === visit || isSure(each))
      const without = history((each) => each !== visit && isPossible(each))
      return !isAlike(sure, beside) || !isAlike(possible, without)
    })
    const presence = given.unplaced?.get(faculty)
    return { faculty, presence, lastVisit: datesOf(isSure).at(-1) ?? null, next: planned[0] ?? null, unsettled, sure, possible }
  })
  const told = findingsOf(given, histories, common, isRolling)
  const found = told.length > 0 ? told : [dialogueFinding(given, { outcome: 'not-applicable', facts: { by, ...cycle } })]
  const remaining = histories.flatMap(({ sure }) => sure.remaining ?? [])
  const outcome = worst(found)
  const inOrder = remaining.toSorted(isRolling ? byLastDay : byUrgency)
  return {
    outcome,
    cycle,
    visited: histories.filter(({ sure }) => sure.isVisited).map(({ faculty }) => faculty.id),
    remaining: inOrder,
    turnedBy: outcome === 'open' && !isRolling ? { visits: inOrder.map(({ faculty, due }) => ({ faculty, by: due })) } : null,
    findings: found,
  }
}

/** Whether the mandate asks for dialogue meetings of the body's own. */
function isAskedOf(by: string, { dialogue, readings }: Mandate): boolean {
  return dialogue !== undefined && (by === 'committee' || readings['dialogue-subcommittees'] !== 'are-visited')
}

const isSure = ({ standing }: DatedVisit) => standing === 'held'
const isPossible = ({ standing }: DatedVisit) => standing !== 'planned'

/** The body's own visits to each faculty, by date. */
function byFaculty({ by, visits }: DialogueGiven): ReadonlyMap<FacultyId, readonly DatedVisit[]> {
  const visitsOf = new Map<FacultyId, DatedVisit[]>()
  for (const visit of visits.filter((each) => each.by === by).toSorted(byDate)) {
    const before = visitsOf.get(visit.faculty)
    if (before === undefined) visitsOf.set(visit.faculty, [visit])
    else before.push(visit)
  }
  return visitsOf
}

/** The cycles of a body that are judged, from the anchor on. */
interface Cycles {
  readonly anchor: IsoDate
  readonly years: number
  readonly ended: readonly ClosedPeriod[]
  readonly running: ClosedPeriod
}

/** What came of one faculty: with the visits that were held, and with those too of which nobody says. */
interface FacultyJudged {
  readonly faculty: Faculty
  /** What would tell whether the body is to visit it, where nobody says. */
  readonly presence: Path | undefined
  /** The last that is known to have been held, and the first that is planned, in time or not. */
  readonly lastVisit: IsoDate | null
  readonly next: IsoDate | null
  readonly unsettled: readonly DatedVisit[]
  readonly sure: History
  readonly possible: History
}

/** Each missed faculty, each one still to visit, and in one finding each those visited and those of which nobody says. */
function findingsOf(given: DialogueGiven, histories: readonly FacultyJudged[], cycles: Cycles, isRolling: boolean): Finding[] {
  const { by } = given
  const { from, to } = cycles.running
  const breached = histories
    .filter(({ presence, possible }) => presence === undefined && possible.missed.length > 0)
    .map(({ faculty: { id }, lastVisit, next, sure, possible }): Finding => {
      // Periods that roll begin with a visit: with the last one known.
      const { missed } = isRolling ? sure : possible
      const isToVisit = possible.remaining !== null
      const facts = { by, from, to, faculty: id, missed, lastVisit, ...(isToVisit ? { planned: next } : undefined) }
      return dialogueFinding(given, { outcome: 'breached', subject: `${by}/${id}`, facts })
    })
  const open = histories.flatMap(({ faculty: { id }, presence, sure, possible }): Finding[] => {
    if (presence !== undefined || !isToCome(sure) || !isToCome(possible)) return []
    const { due, lastVisit, planned } = sure.remaining
    const facts = { by, from, to, faculty: id, lastVisit, planned }
    return [dialogueFinding(given, { outcome: 'open', subject: `${by}/${id}`, facts, due, onTrack: planned !== null })]
  })
  const doubted = histories.flatMap((judged) => {
    const days = doubtedCycles(judged, cycles.running)
    return days.length > 0 ? [{ ...judged, days }] : []
  })
  const period = spanOf(
    doubted.flatMap(({ days }) => days),
    cycles.anchor,
    cycles.years,
  )
  const unknown = {
    outcome: 'unknown',
    facts: { by, ...period, faculties: [...new Set(doubted.map(({ faculty }) => faculty.id))] },
    needs: doubted.flatMap(needsOf),
  } as const
  const visited = visitedOf(histories, cycles)
  const satisfied = { outcome: 'satisfied', facts: { by, from, to, ...visited } } as const
  return [
    ...breached,
    ...open,
    ...(doubted.length > 0 ? [dialogueFinding(given, unknown)] : []),
    ...(doubted.length === 0 && visited !== undefined ? [dialogueFinding(given, satisfied)] : []),
  ]
}

/** First days of the cycles of which nobody knows whether the faculty was visited, or whether it was to be. */
function doubtedCycles({ presence, sure, possible }: FacultyJudged, running: ClosedPeriod): IsoDate[] {
  if (presence !== undefined) return [...sure.missed, ...(sure.remaining === null ? [] : [running.from])]
  if (isAlike(sure, possible)) return []
  return [
    ...sure.missed.filter((from) => !possible.missed.includes(from)),
    ...(isToCome(sure) === isToCome(possible) ? [] : [running.from]),
  ]
}

/** What would settle it: which visits were held, and, unless with all of them nothing is asked for, whether it was to be visited. */
function needsOf({ presence, unsettled, possible }: FacultyJudged): Path[] {
  const isAsked = possible.missed.length > 0 || possible.remaining !== null
  return [...unsettled.map(({ path }) => [...path, 'held']), ...(presence !== undefined && isAsked ? [presence] : [])]
}

/** Whether the same is told of a faculty: that it was missed, and that a visit is still to come. */
function isAlike(one: History, other: History): boolean {
  return one.missed.length > 0 === other.missed.length > 0 && isToCome(one) === isToCome(other)
}

/** Whether a visit is still to come whose last day has not passed. */
function isToCome(history: History): history is History & { readonly remaining: Remaining } {
  return history.remaining !== null && !history.isOverdue
}

/** The faculties visited in the running cycle; where none was yet, those of the last cycle in which all were. */
function visitedOf(histories: readonly FacultyJudged[], { ended, running }: Cycles) {
  const now = histories.filter(({ sure }) => sure.isVisited)
  if (now.length > 0) return { ...running, faculties: now.map(({ faculty }) => faculty.id) }
  const missed = new Set(histories.flatMap(({ sure }) => sure.missed))
  const last = ended.findLast(({ from }) => !missed.has(from) && histories.some(({ sure }) => sure.met.includes(from)))
  if (last === undefined) return undefined
  return { ...last, faculties: histories.filter(({ sure }) => sure.met.includes(last.from)).map(({ faculty }) => faculty.id) }
}

function dialogueFinding(given: DialogueGiven, verdict: Omit<DialogueVerdict, 'subject' | 'path'> & Partial<DialogueVerdict>): Finding {
  return finding(given.rule, { subject: given.by, path: given.path, ...verdict })
}
