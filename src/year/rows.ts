/** The days of a study year as rows: when, what, and how it stands. What the wheel shows, as a table. */
import { compare, type IsoDate, isWithin } from '../dates'
import type { Campus } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import type { Language } from '../messages/language'
import type { Register } from '../register/register'
import { SIGNS, type Status } from '../reports/status'
import { statusWord } from '../reports/words'
import type { EventKind, YearEvent } from './event'
import { yearEvents } from './events'
import { type Months, monthsOf } from './study-year'
import { statusOfStanding } from './verdict'
import { type Speech, speechIn } from './words/index'

/** How a year is told, and which. */
export interface YearWording {
  readonly language: Language
  /** Names to print instead of ids. */
  readonly names?: Readonly<Record<string, string>> | undefined
  /** By its id: '2026/27'. Default: the one of `asOf`. */
  readonly studyYear?: string | undefined
}

/** One line of the year. Its texts come from the register as they are: whoever prints them makes them visible and escapes them. */
export interface YearRow {
  readonly kind: EventKind | 'free'
  readonly date: IsoDate
  /** The last of several days: of days without teaching. */
  readonly to?: IsoDate
  readonly what: string
  /** Absent: no rule says anything of it. */
  readonly status?: Status
  /** The sign of the status; empty where there is none. */
  readonly sign: string
  /** The status in words, lower case; empty where there is none. */
  readonly state: string
}

/** A study year made ready to be shown. */
export interface YearView {
  readonly months: Months
  readonly speech: Speech
  /** Of the subcommittees, the mandate's first. */
  readonly campuses: readonly Campus[]
  /** In the twelve months, by day. */
  readonly rows: readonly (YearRow & { readonly event?: YearEvent })[]
  /** Last days that lie beyond them, of what is open already. */
  readonly later: readonly YearRow[]
}

/**
 * The days of a study year, from August through July, by day: the same as the year wheel shows, for a table; then what is
 * open already and due after it.
 *
 * @throws RangeError as `checkRegister`, and for a study year or language that there is none of.
 * @example
 * const meetings = [{ id: 'lmu-6', date: '2026-11-25' }]
 * const register = { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' }, committee: { meetings } }
 * const [, { date, what, sign, state }] = yearRows(register, '2026-11-22', { language: 'nb' })
 * const row = [date, what, sign, state]
 * row //=> ['2026-11-25', 'LMU-møte lmu-6', '?', 'planlagt, uavklart']
 */
export function yearRows(register: Register, asOf: IsoDate, wording: YearWording, options?: Options): readonly YearRow[] {
  const { rows, later } = viewOf(register, asOf, wording, options)
  return [...rows.map(({ event: _, ...row }) => row), ...later]
}

/** The same, with what a drawing needs besides. */
export function viewOf(register: Register, asOf: IsoDate, wording: YearWording, options: Options | undefined): YearView {
  const speech = speechIn(wording.language, wording.names)
  const months = monthsOf(register, asOf, wording.studyYear)
  const events = yearEvents(register, asOf, options)
  const told = (event: YearEvent) => rowOf(event, speech, wording.language)
  const { free: isFree } = speech.words
  const free = months.free.map(({ name, from, to }): YearRow => {
    const what = name === undefined ? isFree : `${name}: ${isFree}`
    return { kind: 'free', date: from, to, what, sign: '', state: '' }
  })
  const { subcommittees: known } = mandateOn(asOf, options)
  const inYear = events.filter(({ date }) => isWithin(date, months)).map((event) => ({ ...told(event), event }))
  return {
    months,
    speech,
    campuses: [...new Set([...(known?.bodies ?? []), ...(register.subcommittees ?? [])].map(({ campus }) => campus))],
    rows: [...inYear, ...free].toSorted((a, b) => compare(a.date, b.date)),
    later: asOf > months.to ? [] : events.filter((event) => isOpenAfter(event, months.to)).map(told),
  }
}

/** An event in words. */
export function rowOf(event: YearEvent, { words, tell }: Speech, language: Language): YearRow {
  const { kind, date, standing, status } = event
  const stands = standing === undefined ? [] : [words.standing[standing]]
  const isMore = status !== undefined && (standing === undefined || status !== statusOfStanding(standing))
  return {
    kind,
    date,
    what: tell(event),
    ...(status === undefined ? undefined : { status }),
    sign: status === undefined ? '' : SIGNS[status].sign,
    state: [...stands, ...(isMore ? [statusWord(status, language)] : [])].join(', '),
  }
}

const OF_NO_MEETING: readonly EventKind[] = ['annual-report', 'quality-input', 'dialogue-deadline', 'deadline']

/** What belongs to a meeting of another year is told there. */
function isOpenAfter({ kind, date, findings }: YearEvent, last: IsoDate): boolean {
  return date > last && OF_NO_MEETING.includes(kind) && findings.some(({ due }) => due === date)
}
