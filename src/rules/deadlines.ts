/** The subcommittees meet at least two weeks before each committee meeting (§3/Lokale underutvalg:2; reading `deadline-window`). */
import { addDays, byDate, countBefore, countThrough, daysBetween, type IsoDate, later, requireDate, shown } from '../dates'
import { type Finding, finding, findings, type Outcome, type Path, type Verdict, worst } from '../finding'
import { subcommitteeMeetingDeadline } from '../mandate/catalogue'
import type { Campus, Mandate, SubcommitteeRules } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import type { ReadingValue } from '../mandate/reading-values'
import { requireList, requireObject } from '../require'
import type { Standing } from './meeting'

/** A meeting as the deadline sees it; `path` and, of a committee meeting, the id that findings name it by. */
export interface DatedMeeting {
  readonly id: string
  readonly date: IsoDate
  readonly standing: Standing
  readonly path: Path
}

export interface DeadlineRow {
  readonly committeeMeeting: IsoDate
  readonly deadline: IsoDate
  /** The last meeting that prepares it, held or planned; under `timing-only` the first that falls too late, if one does. */
  readonly subcommitteeMeeting: IsoDate | null
  /** Days between the two meetings; null where there is none. */
  readonly lead: number | null
  readonly outcome: Outcome
}

export interface DeadlineResult {
  readonly outcome: Outcome
  /** One row a committee meeting, by date. */
  readonly meetings: readonly DeadlineRow[]
  readonly findings: readonly Finding[]
}

/**
 * Last day on which a subcommittee may meet before the committee's meeting, that day included.
 *
 * @throws RangeError for an impossible date, and where the mandate knows no subcommittees.
 * @example
 * subcommitteeDeadline('2026-11-25') //=> '2026-11-11'
 */
export function subcommitteeDeadline(committeeMeeting: IsoDate, options?: Options): IsoDate {
  requireDate(committeeMeeting, 'committeeMeeting')
  return deadlineOf(committeeMeeting, rulesOf(mandateOn(committeeMeeting, options)))
}

/**
 * The committee meeting that a subcommittee's meeting prepares: the first whose deadline is on or after it; null where there
 * is none. The order of the meetings given does not matter.
 *
 * @throws RangeError for an impossible date, and where the mandate knows no subcommittees.
 * @example
 * meetingPrepared('2026-11-11', ['2026-10-21', '2026-11-25']) //=> '2026-11-25'
 */
export function meetingPrepared(subcommitteeMeeting: IsoDate, committeeMeetings: readonly IsoDate[], options?: Options): IsoDate | null {
  requireDate(subcommitteeMeeting, 'subcommitteeMeeting')
  requireDates(committeeMeetings, 'committeeMeetings')
  return committeeMeetings.toSorted().find((date) => subcommitteeMeeting <= subcommitteeDeadline(date, options)) ?? null
}

/**
 * Whether a subcommittee meets in time before each committee meeting. Days up to `asOf` count as held, later ones as planned.
 *
 * @throws RangeError for an impossible date, a campus that has no subcommittee, or where none of the mandates is in force.
 * @example
 * const meetings = { subcommittee: 'gjovik', committeeMeetings: ['2026-11-25'], subcommitteeMeetings: ['2026-11-11'] }
 * checkSubcommitteeMeetings(meetings, '2026-11-22').meetings[0].lead //=> 14
 */
export function checkSubcommitteeMeetings(
  meetings: {
    readonly subcommittee: Campus
    readonly committeeMeetings: readonly IsoDate[]
    readonly subcommitteeMeetings: readonly IsoDate[]
  },
  asOf: IsoDate,
  options?: Options,
): DeadlineResult {
  requireObject(meetings, 'meetings')
  const { subcommittee, committeeMeetings, subcommitteeMeetings } = meetings
  requireDate(asOf, 'asOf')
  requireDates(committeeMeetings, 'committeeMeetings')
  requireDates(subcommitteeMeetings, 'subcommitteeMeetings')
  const dated = (key: 'committeeMeetings' | 'subcommitteeMeetings'): DatedMeeting[] =>
    [...new Set(meetings[key])].map((date) => {
      const standing = date <= asOf ? 'held' : 'planned'
      return { id: date, date, standing, path: [key, meetings[key].indexOf(date)] }
    })
  const given = {
    campus: subcommittee,
    committee: dated('committeeMeetings'),
    own: dated('subcommitteeMeetings'),
    path: ['subcommitteeMeetings'],
  }
  const mandateFor = (date: IsoDate) => mandateOn(date, options)
  for (const { subcommittees } of [asOf, ...committeeMeetings].map(mandateFor))
    if (subcommittees) requireSubcommittee(subcommittee, subcommittees)
  return judgeDeadlines(given, asOf, mandateFor)
}

/** Meetings of the committee (none of them cancelled) and of one subcommittee. */
export interface DeadlineInput {
  readonly campus: Campus
  readonly committee: readonly DatedMeeting[]
  /** Absent: unknown. */
  readonly own: readonly DatedMeeting[] | undefined
  /** Where the subcommittee's meetings stand. */
  readonly path: Path
  /** Committee meetings before it are not judged; a deadline before it is met where told, else unknown. */
  readonly recordsFrom?: IsoDate
}

/** As `checkSubcommitteeMeetings`, for meetings of which it is said whether they were held. */
export function judgeDeadlines(input: DeadlineInput, asOf: IsoDate, mandateFor: (date: IsoDate) => Mandate): DeadlineResult {
  const { campus, path, recordsFrom = '' } = input
  const calendar = calendarOf(input, mandateFor)
  const judged = calendar.meetings
    .filter(({ meeting }) => meeting.date >= recordsFrom)
    .map((planned) => judgeMeeting(planned, input, calendar, asOf))
  const leadDays = mandateFor(asOf).subcommittees?.leadDays ?? 0
  const told = findings(
    subcommitteeMeetingDeadline,
    { subject: campus, path },
    judged.map(({ verdict }) => verdict),
    (subjects) => ({ campus, meetings: subjects.map((subject) => subject.slice(campus.length + 1)), leadDays }),
  )
  const nothing = finding(subcommitteeMeetingDeadline, { outcome: 'not-applicable', subject: campus, path, facts: { campus, leadDays } })
  const found = told.length > 0 ? told : [nothing]
  return { outcome: worst(found), meetings: judged.map(({ row }) => row), findings: found }
}

/** A committee meeting with the last day on which it can be prepared. */
type Prepared = { readonly meeting: DatedMeeting; readonly deadline: IsoDate; readonly leadDays: number; readonly window: Window }
type Window = ReadingValue<'deadline-window'> | (string & {})

/** Both bodies' meetings by date, and the latest deadline before a day: what a subcommittee meets until then prepares another meeting. */
type Calendar = {
  readonly meetings: readonly Prepared[]
  readonly own: readonly DatedMeeting[]
  /** With every committee meeting that may have been held, and with those alone that were or will be. */
  readonly latestDeadlineBefore: Readonly<Record<'ofAll' | 'ofCertain', (date: IsoDate) => IsoDate>>
}

function calendarOf({ campus, committee, own = [] }: DeadlineInput, mandateFor: (date: IsoDate) => Mandate): Calendar {
  const meetings = committee.toSorted(byDate).flatMap((meeting): Prepared[] => {
    const { subcommittees, readings } = mandateFor(meeting.date)
    if (!subcommittees?.bodies.some((body) => body.campus === campus)) return []
    const { leadDays } = subcommittees
    return [{ meeting, deadline: deadlineOf(meeting.date, subcommittees), leadDays, window: readings['deadline-window'] }]
  })
  const certain = meetings.filter(({ meeting }) => meeting.standing !== 'unknown')
  return {
    meetings,
    own: own.toSorted(byDate),
    latestDeadlineBefore: { ofAll: latestDeadlines(meetings), ofCertain: latestDeadlines(certain) },
  }
}

function latestDeadlines(meetings: readonly Prepared[]): (date: IsoDate) => IsoDate {
  let latest = ''
  const dated = meetings.map(({ meeting: { date }, deadline }) => {
    latest = later(deadline, latest)
    return { date, latest }
  })
  return (date) => dated[countBefore(dated, date) - 1]?.latest ?? ''
}

type DeadlineVerdict = Verdict<'subcommittee/meeting-deadline'>
type Judged = Pick<DeadlineVerdict, 'outcome' | 'due' | 'onTrack' | 'needs'> & { readonly shown?: DatedMeeting | undefined }

function judgeMeeting(
  prepared: Prepared,
  input: DeadlineInput,
  calendar: Calendar,
  asOf: IsoDate,
): { readonly row: DeadlineRow; readonly verdict: DeadlineVerdict } {
  const { meeting, deadline, leadDays, window } = prepared
  const { campus } = input
  const judged = window === 'timing-only' ? tooLate(prepared, calendar, input, asOf) : inTime(prepared, calendar, input, asOf)
  const { outcome, due, onTrack, needs } = judged
  const shownDate = judged.shown?.date ?? null
  const lead = shownDate === null ? null : daysBetween(shownDate, meeting.date)
  return {
    row: { committeeMeeting: meeting.date, deadline, subcommitteeMeeting: shownDate, lead, outcome },
    verdict: {
      outcome,
      subject: `${campus}/${meeting.id}`,
      path: meeting.path,
      facts: { campus, meeting: meeting.id, date: meeting.date, deadline, subcommitteeMeeting: shownDate, lead, leadDays },
      due,
      onTrack,
      needs,
    },
  }
}

/**
 * Prepared where a meeting falls after the deadlines of all earlier committee meetings (it would prepare the first of
 * them), and on its own or before. Under `may-share` earlier ones within the lead's days do not take a meeting away.
 */
function inTime({ meeting, deadline, leadDays, window }: Prepared, calendar: Calendar, input: DeadlineInput, asOf: IsoDate): Judged {
  const first = window === 'may-share' ? addDays(meeting.date, -leadDays) : meeting.date
  const { ofAll, ofCertain } = calendar.latestDeadlineBefore
  const certain = between(calendar.own, ofAll(first), deadline)
  const possible = between(calendar.own, ofCertain(first), deadline)
  const shown = certain.at(-1)
  if (certain.some(({ standing }) => standing === 'held')) return { outcome: 'satisfied', shown }
  // Where an earlier committee meeting may not have been held, one meeting held before it is as good as several.
  const isHeldBefore = possible.some(({ standing }) => standing === 'held')
  const unsettled = (isHeldBefore ? certain : possible).filter(({ standing }) => standing === 'unknown')
  const needs = [
    ...unsettled.map(({ path }) => [...path, 'held']),
    ...(isHeldBefore ? unsettledBefore(meeting, calendar) : []),
    ...(meeting.standing === 'unknown' ? [[...meeting.path, 'held']] : []),
    ...(input.own === undefined || deadline < (input.recordsFrom ?? '') ? [input.path] : []),
  ]
  if (needs.length > 0) return { outcome: 'unknown', needs, shown }
  return asOf <= deadline ? { outcome: 'open', due: deadline, onTrack: certain.length > 0, shown } : { outcome: 'breached', shown }
}

/** `timing-only`: no meeting may fall in the days between the deadline and the committee's meeting, its own day included. */
function tooLate({ meeting, deadline }: Prepared, calendar: Calendar, input: DeadlineInput, asOf: IsoDate): Judged {
  const late = between(calendar.own, deadline, meeting.date)
  const held = late.find(({ standing }) => standing === 'held')
  if (held !== undefined && meeting.standing !== 'unknown') return { outcome: 'breached', shown: held }
  const needs = [
    ...(held === undefined ? late.filter(({ standing }) => standing === 'unknown').map(({ path }) => [...path, 'held']) : []),
    ...(late.length > 0 && meeting.standing === 'unknown' ? [[...meeting.path, 'held']] : []),
    ...(input.own === undefined || deadline < (input.recordsFrom ?? '') ? [input.path] : []),
  ]
  const [first] = late
  if (needs.length > 0) return { outcome: 'unknown', needs, shown: first }
  const last = between(calendar.own, calendar.latestDeadlineBefore.ofAll(meeting.date), deadline).at(-1)
  if (first === undefined) return { outcome: 'satisfied', shown: last }
  // None was held, nor perhaps held: it is to come.
  return { outcome: 'open', due: later(asOf, addDays(first.date, -1)), onTrack: false, shown: first }
}

/** Earlier committee meetings of which nobody says whether they were held: if one was not, what prepared it prepares this one. */
function unsettledBefore(meeting: DatedMeeting, calendar: Calendar): Path[] {
  return calendar.meetings
    .filter(({ meeting: other }) => other.standing === 'unknown' && other.date < meeting.date)
    .map(({ meeting: other }) => [...other.path, 'held'])
}

/** Those after the one day, up to and with the other; by date, as given. */
function between(meetings: readonly DatedMeeting[], after: IsoDate, through: IsoDate): readonly DatedMeeting[] {
  return meetings.slice(countThrough(meetings, after), countThrough(meetings, through))
}

function deadlineOf(committeeMeeting: IsoDate, { leadDays }: SubcommitteeRules): IsoDate {
  return addDays(committeeMeeting, -leadDays)
}

function rulesOf({ id, subcommittees }: Mandate): SubcommitteeRules {
  if (subcommittees === undefined) throw new RangeError(`options.mandate: ${id} knows no subcommittees, so there is no deadline`)
  return subcommittees
}

function requireSubcommittee(campus: Campus, { bodies }: SubcommitteeRules): void {
  if (bodies.some((body) => body.campus === campus)) return
  const known = bodies.map((body) => body.campus).join(', ')
  throw new RangeError(`subcommittee: there is none at ${shown(campus)}; there are ${known}`)
}

function requireDates(dates: readonly IsoDate[], argument: string): void {
  requireList(dates, argument)
  dates.forEach((date, index) => {
    requireDate(date, `${argument}[${index}]`)
  })
}
