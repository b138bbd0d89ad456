/** How one faculty has been visited: cycles kept and missed, and the visit still to come (§5:2; reading `dialogue-cycle`). */
import { addYears, type ClosedPeriod, compare, type IsoDate, isWithin, later } from '../dates'
import type { Faculty } from '../mandate/mandate'

/** A faculty by id. */
export type FacultyId = string

/** A faculty still to be visited, with its last day. */
export interface Remaining {
  readonly faculty: FacultyId
  /** Last day, included. */
  readonly due: IsoDate
  readonly lastVisit: IsoDate | null
  /** The first visit planned by then. */
  readonly planned: IsoDate | null
}

export interface History {
  /** First days of the cycles that ended without a visit. */
  readonly missed: readonly IsoDate[]
  /** First days of the cycles that ended with one. */
  readonly met: readonly IsoDate[]
  /** Visited in the running cycle, as required. */
  readonly isVisited: boolean
  /** The visit still to come, and whether its last day has passed. */
  readonly remaining: Remaining | null
  readonly isOverdue: boolean
}

export interface HistoryInput {
  readonly faculty: Faculty
  /** By date. */
  readonly held: readonly IsoDate[]
  readonly planned: readonly IsoDate[]
  readonly anchor: IsoDate
  readonly years: number
  /** Those that ended, from the anchor on, and the running one. */
  readonly ended: readonly ClosedPeriod[]
  readonly running: ClosedPeriod
  readonly asOf: IsoDate
}

/** Cycles follow each other from the anchor; a faculty counts in those on whose last day it exists. */
export function fixedHistory({ faculty, held, planned, ended, running }: HistoryInput): History {
  let next = 0
  /** Asked for one cycle after the other. After the last visit comes what is later than every day. */
  const isVisitedIn = ({ from, to }: ClosedPeriod) => {
    while ((held[next] ?? '~') < from) next++
    return (held[next] ?? '~') <= to
  }
  const missed: IsoDate[] = []
  const met: IsoDate[] = []
  for (const cycle of ended) if (exists(faculty, cycle.to)) (isVisitedIn(cycle) ? met : missed).push(cycle.from)
  const isRequired = exists(faculty, running.to)
  const isVisited = isRequired && isVisitedIn(running)
  const remaining = isRequired && !isVisited ? remainingOf(faculty, running.to, held, planned) : null
  return { missed, met, isVisited, remaining, isOverdue: false }
}

/** Never more than two years from one visit to the next; the first counted from the anchor, or the faculty's first day. */
export function rollingHistory({ faculty, held, planned, anchor, years, running, asOf }: HistoryInput): History {
  const missed: IsoDate[] = []
  let from = later(anchor, faculty.from ?? anchor)
  /** Whether a visit on the day, or none until the day, is late: on a day that is judged, to a faculty that existed on the last day for it. */
  const isLate = (day: IsoDate) => {
    const due = addYears(from, years)
    return day > due && day >= anchor && (faculty.to === undefined || later(due, anchor) <= faculty.to)
  }
  for (const date of held) {
    if (isLate(date)) missed.push(from)
    from = date
  }
  const due = addYears(from, years)
  const isOverdue = isLate(asOf)
  if (isOverdue) missed.push(from)
  const isRequired = faculty.to === undefined || (due <= faculty.to && asOf <= faculty.to)
  return {
    missed,
    met: [],
    isVisited: isRequired && held.some((date) => isWithin(date, running)),
    remaining: isRequired ? remainingOf(faculty, due, held, planned) : null,
    isOverdue,
  }
}

function remainingOf(faculty: Faculty, due: IsoDate, held: readonly IsoDate[], planned: readonly IsoDate[]): Remaining {
  return { faculty: faculty.id, due, lastVisit: held.at(-1) ?? null, planned: planned.find((date) => date <= due) ?? null }
}

/** Never visited first, then by last visit, the oldest first, then by id. */
export function byUrgency(a: Remaining, b: Remaining): number {
  return compare(a.lastVisit ?? '', b.lastVisit ?? '') || compare(a.faculty, b.faculty)
}

export function byLastDay(a: Remaining, b: Remaining): number {
  return compare(a.due, b.due) || byUrgency(a, b)
}

/** Whether the faculty exists on the day; first and last day included. */
export function exists({ from, to }: Faculty, on: IsoDate): boolean {
  return (from === undefined || from <= on) && (to === undefined || on <= to)
}
