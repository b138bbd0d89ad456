/** The committee's year as a calendar (iCalendar, RFC 5545): meetings, last days and the ends of terms, for any calendar program. */
import { addDays, daysBetween, type IsoDate } from '../dates'
import type { Outcome } from '../finding'
import type { Options } from '../mandate/options'
import { describe } from '../messages/index'
import type { Register } from '../register/register'
import { fnv1a } from '../reports/fingerprint'
import { visible } from '../visible'
import type { YearEvent } from '../year/event'
import { yearEvents } from '../year/events'
import { rowOf, type YearRow, type YearWording } from '../year/rows'
import { type Speech, speechIn } from '../year/words/index'
import { escapeValue, fold } from './lines'
import { remindersOf } from './reminders'

/**
 * All meetings, last days and ends of terms that a register tells of, as days of a calendar; nobody knows their hours.
 *
 * Whoever reads it anew updates what was read before and doubles nothing: an event's UID is made of its kind and of what the
 * register calls it, and SEQUENCE and DTSTAMP grow with `asOf`. A meeting that is cancelled stays, and says so. What a register
 * does not name but by its day (a subcommittee's meeting, a visit) is another event once it is moved: a calendar that
 * subscribes forgets the old one, one that imports is told by `held: false`.
 *
 * @throws RangeError as `checkRegister`, and for a language that there is none of.
 * @example
 * const meetings = [{ id: 'lmu-6', date: '2026-11-25' }]
 * const register = { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' }, committee: { meetings } }
 * calendar(register, '2026-11-22', { language: 'nb' }).includes('UID:committee-meeting/lmu-6@ntnu-lmu.lmu-rules\r\n') //=> true
 */
export function calendar(register: Register, asOf: IsoDate, wording: Omit<YearWording, 'studyYear'>, options?: Options): string {
  const speech = speechIn(wording.language, wording.names)
  const revision = { stamp: `${basic(asOf)}T000000Z`, sequence: String(Math.max(0, daysBetween(EPOCH, asOf))) }
  const name = escapeValue(speech.words.committee)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//lmu-rules//lmu-rules//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...yearEvents(register, asOf, options).flatMap((event) =>
      isShown(event) ? linesOf(event, rowOf(event, speech, wording.language), { register, asOf, speech, wording, ...revision }) : [],
    ),
    'END:VCALENDAR',
  ]
  return lines.map(fold).join('')
}

const EPOCH = '1970-01-01'

/** Neither the first day of a study year nor an item of an agenda is a day to keep. */
function isShown({ kind }: YearEvent): boolean {
  return kind !== 'study-year-start' && kind !== 'election'
}

interface Surroundings {
  readonly register: Register
  readonly asOf: IsoDate
  readonly speech: Speech
  readonly wording: Omit<YearWording, 'studyYear'>
  readonly stamp: string
  readonly sequence: string
}

function linesOf(event: YearEvent, row: YearRow, around: Surroundings): string[] {
  const { register, asOf, wording, stamp, sequence } = around
  const summary = escapeValue(row.what)
  const isCancelled = event.standing === 'cancelled'
  const description = [
    ...(row.state === '' ? [] : [`${row.sign} ${row.state}`]),
    ...peopleIn(event, around),
    ...event.findings
      .filter(({ outcome }) => OF_NOTE.includes(outcome) && !isEnding(event))
      .map((finding) => `${describe(finding, wording.language, wording.names)} (${finding.clauses.join(', ')})`),
  ]
  const last = addDays(event.date, 1)
  return [
    'BEGIN:VEVENT',
    `UID:${escapeValue(uidOf(event, register))}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${basic(event.date)}`,
    // The last day that can be written has none after it.
    ...(last === event.date ? [] : [`DTEND;VALUE=DATE:${basic(last)}`]),
    `SUMMARY:${summary}`,
    ...(description.length === 0 ? [] : [`DESCRIPTION:${description.map(escapeValue).join('\\n')}`]),
    `STATUS:${isCancelled ? 'CANCELLED' : event.standing === 'unknown' ? 'TENTATIVE' : 'CONFIRMED'}`,
    'CLASS:PUBLIC',
    // Nobody is busy the whole day.
    'TRANSP:TRANSPARENT',
    ...(event.date < asOf || isCancelled ? [] : remindersOf(event).flatMap((trigger) => alarm(trigger, summary))),
    'END:VEVENT',
  ]
}

/** The heading tells all of it. */
function isEnding({ kind }: YearEvent): boolean {
  return kind === 'term-end' || kind === 'office-end'
}

/** What holds needs no words. */
const OF_NOTE: readonly Outcome[] = ['breached', 'unknown', 'open']

/** Those whose terms end, where there are too many of them for the heading. */
function peopleIn({ kind, facts }: YearEvent, { speech }: Surroundings): string[] {
  return kind === 'term-end' && facts.people.length > 3 ? [speech.names.people(facts.people)] : []
}

function alarm(trigger: string, summary: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${trigger}`, `DESCRIPTION:${summary}`, 'END:VALARM']
}

/** The same for the same event, whenever it is written; short enough for every program, whatever the register calls it. */
function uidOf({ kind, subject }: YearEvent, { mandate }: Register): string {
  return `${kind}/${encoded(subject)}@${encoded(mandate)}.lmu-rules`
}

const MOST_LETTERS = 150

function encoded(id: string): string {
  const name = encodeURIComponent(visible(id)).replaceAll('%2F', '/')
  return name.length <= MOST_LETTERS ? name : fnv1a(name)
}

/** '20261125' */
function basic(date: IsoDate): string {
  return date.replaceAll('-', '')
}
