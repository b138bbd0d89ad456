/** The answers that each open question allows, the default first. What the questions are stands in readings.ts. */
import { hintAt } from '../require'

export const READING_VALUES = {
  'quorum-basis': ['taking-part', 'in-the-room', 'at-the-meeting'],
  'double-vote-holder': ['chair', 'acting-chair', 'presiding'],
  'double-vote-in-elections': ['applies', 'excluded'],
  abstention: ['as-blank', 'permitted'],
  'blank-effect': ['invalidates', 'if-decisive', 'discarded'],
  majority: ['half-of-votes', 'plurality'],
  'deputy-match': ['same-seat', 'any'],
  'departed-deputy': ['lapses', 'steps-in'],
  'replacement-term': ['rest-of-term', 'full-term'],
  'officer-year': ['at-most-a-year', 'one-election-a-year'],
  'chair-successor': ['same-group', 'any-group'],
  'vice-chair': ['alternates', 'opposite-chair', 'free'],
  'meeting-count': ['at-least', 'exactly'],
  'meeting-year': ['study-year', 'calendar-year'],
  'deadline-window': ['prepares-each', 'may-share', 'timing-only'],
  'dialogue-cycle': ['fixed', 'rolling'],
  'dialogue-subcommittees': ['they-visit-present', 'they-visit-all', 'are-visited'],
  'working-committee': ['four-people', 'chair-may-double'],
  'duty-rhythm': ['yearly', 'no-rhythm'],
} as const

export type ReadingId = keyof typeof READING_VALUES

/** The values of one reading; other strings compile, so that data from outside can be passed on, and throw a RangeError. */
export type ReadingValue<R extends ReadingId = ReadingId> = (typeof READING_VALUES)[R][number]

/** The answer taken for each open question. */
export type Readings = { readonly [R in ReadingId]: ReadingValue<R> | (string & {}) }

/** Throws a RangeError that names the reading and the value where either is not one of ours. */
export function requireReadings(readings: Readonly<Record<string, unknown>>, argument: string): void {
  for (const [id, value] of Object.entries(readings)) {
    const allowed: readonly string[] | undefined = Object.hasOwn(READING_VALUES, id) ? READING_VALUES[id as ReadingId] : undefined
    if (allowed === undefined) {
      const known = Object.keys(READING_VALUES)
      throw new RangeError(`${argument}: ${JSON.stringify(id)} is no reading${hintAt(id, known)}; there are ${known.join(', ')}`)
    }
    if (value !== undefined && !(typeof value === 'string' && allowed.includes(value))) {
      const hint = typeof value === 'string' ? hintAt(value, allowed) : ''
      throw new RangeError(`${argument}.${id}: ${JSON.stringify(value)} is no answer${hint}; allowed are ${allowed.join(', ')}`)
    }
  }
}
