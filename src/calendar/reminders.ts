/** When a calendar reminds of what is to come. */
import type { EventKind, YearEvent } from '../year/event'

/** Days before, at nine in the morning: enough to do what is due, and not so many that nobody heeds them. */
const DAYS_BEFORE: { readonly [K in EventKind]: readonly number[] } = {
  'committee-meeting': [7],
  'subcommittee-meeting': [7],
  'dialogue-meeting': [7],
  notice: [14, 1],
  'subcommittee-deadline': [28, 7],
  'dialogue-deadline': [90, 28],
  'annual-report': [28, 7],
  'quality-input': [28, 7],
  'term-end': [90, 28],
  'office-end': [90, 28],
  'study-year-start': [],
  'study-year-end': [28],
  election: [],
  deadline: [28, 7],
}

/** As durations of iCalendar, counted from the midnight at which the day begins. */
export function remindersOf({ kind }: Pick<YearEvent, 'kind'>): readonly string[] {
  return DAYS_BEFORE[kind].map((days) => (days === 1 ? '-PT15H' : `-P${days - 1}DT15H`))
}
