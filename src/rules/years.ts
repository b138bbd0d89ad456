/** The years by which duties and meetings are counted: study years as given, calendar years as they are. */
import { type ClosedPeriod, calendarYear, compare, type IsoDate, yearOf } from '../dates'

/** A study year, first and last day included. */
export interface StudyYear {
  /** '2026/27' */
  readonly id: string
  readonly from: IsoDate
  readonly to: IsoDate
}

/** A year that is judged, and whether the records cover the whole of it. */
export interface JudgedYear extends ClosedPeriod {
  readonly id: string
  readonly isCovered: boolean
}

/** The study years that are judged: begun by `asOf`, and not ended before the records begin; by first day. */
export function judgedStudyYears(studyYears: readonly StudyYear[], recordsFrom: IsoDate, asOf: IsoDate): JudgedYear[] {
  return studyYears
    .filter(({ from, to }) => from <= asOf && to >= recordsFrom)
    .map(({ id, from, to }) => ({ id, from, to, isCovered: recordsFrom <= from }))
    .toSorted((a, b) => compare(a.from, b.from))
}

/** The calendar years that are judged, from the one that holds the first day of the records to the one that holds `asOf`. */
export function judgedCalendarYears(recordsFrom: IsoDate, asOf: IsoDate): JudgedYear[] {
  const first = yearOf(recordsFrom)
  return Array.from({ length: yearOf(asOf) - first + 1 }, (_, nth) => {
    const period = calendarYear(first + nth)
    return { id: String(first + nth).padStart(4, '0'), ...period, isCovered: recordsFrom <= period.from }
  })
}
