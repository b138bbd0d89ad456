/** Slow twin of section B (§3:2, §5:3): chairs and vice-chairs, their years reckoned from the rows one by one. */
import type { Group, Officer } from '../../src/index'
import { daysApart, plusDays, plusYears, termEnd } from './dates'

export interface TwinOptions {
  readonly successor: 'same-group' | 'any-group'
  /** Years that ended before it are compared with, not judged. */
  readonly recordsFrom?: string | undefined
}

/** A year of office: who began it, who took over within it, and its last day. */
interface Year {
  readonly first: Officer
  readonly successors: readonly Officer[]
  readonly to: string
}

/** Outcome and subject of the findings on alternation, seen on a day; none, where nothing is judged. */
export function twinAlternation(officers: readonly Officer[], asOf: string, options: TwinOptions): string[] {
  const years = yearsOf(officers)
  const breached: string[] = []
  let [isUnknown, isSatisfied] = [false, false]

  years.forEach((year, index) => {
    if (!isJudged(year, asOf, options)) return
    const before = years[index - 1]
    if (before === undefined || wholeYearBetween(before.to, year.first.from)) isUnknown = true
    else if (before.first.group === year.first.group) breached.push(year.first.person)
    else isSatisfied = true
    for (const { group, person, from } of year.successors) {
      if (from <= asOf && options.successor === 'same-group' && group !== year.first.group) breached.push(person)
    }
  })
  return summed(breached, isUnknown, isSatisfied)
}

/** What does not hold of each of the rows judged, one row a time. */
export function twinRows(
  offices: readonly (readonly Officer[])[],
  asOf: string,
  options: Pick<TwinOptions, 'recordsFrom'>,
  judge: (officer: Officer) => 'satisfied' | 'breached' | 'unknown',
): string[] {
  const judged = offices.flatMap((officers) =>
    yearsOf(officers)
      .filter((year) => isJudged(year, asOf, options))
      .flatMap(({ first, successors }) => [first, ...successors])
      .filter(({ from }) => from <= asOf),
  )
  const verdicts = judged.map((officer) => ({ person: officer.person, verdict: judge(officer) }))
  const breached = verdicts.filter(({ verdict }) => verdict === 'breached').map(({ person }) => person)
  const has = (each: string) => verdicts.some(({ verdict }) => verdict === each)
  return summed(breached, has('unknown'), has('satisfied'))
}

/** §5:3: elected by the committee itself. */
export function electedByCommittee({ electedBy }: Officer): 'satisfied' | 'breached' | 'unknown' {
  if (electedBy === undefined) return 'unknown'
  return electedBy === 'committee' ? 'satisfied' : 'breached'
}

/** §5:3, `at-most-a-year`: no term is longer than a year. */
export function atMostAYear({ from, to }: Officer): 'satisfied' | 'breached' {
  return daysApart(from, to) <= daysApart(from, termEnd(from, 1)) ? 'satisfied' : 'breached'
}

/** What is wrong with the offices on a day. */
export function twinInOffice(
  chairs: readonly Officer[],
  viceChairs: readonly Officer[],
  isMember: (person: string) => boolean,
  on: string,
): string[] {
  const [held, viceHeld] = [chairs, viceChairs].map((officers) => officers.filter((each) => serves(each, on)).map(({ person }) => person))
  const [chair = [], vice = []] = [held, viceHeld]
  const reasons = {
    'no-chair': chair.length === 0,
    'several-chairs': chair.length > 1,
    'no-vice-chair': vice.length === 0,
    'several-vice-chairs': vice.length > 1,
    'same-person': chair.some((person) => vice.includes(person)),
    'not-a-member': [...chair, ...vice].some((person) => !isMember(person)),
  }
  return Object.entries(reasons).flatMap(([reason, holds]) => (holds ? [reason] : []))
}

/** The group that did not begin the last year. */
export function twinNextGroup(chairs: readonly Officer[]): Group | null {
  const last = yearsOf(chairs).at(-1)
  if (last === undefined) return null
  return last.first.group === 'student' ? 'staff' : 'student'
}

function yearsOf(officers: readonly Officer[]): Year[] {
  const rows = officers.toSorted((a, b) => daysApart(b.from, a.from))
  return rows
    .filter((row) => begun(row, rows) === row)
    .map((first) => {
      const successors = rows.filter((row) => row !== first && begun(row, rows) === first)
      return { first, successors, to: lastOf([first, ...successors]) }
    })
}

/**
 * The row that began the year in which this one stands: each replaces the person's latest row before it, unless that year is over;
 * then it begins one.
 */
function begun(row: Officer, rows: readonly Officer[]): Officer {
  const other = rows.findLast(({ person, from }) => person === row.replaces && from < row.from)
  if (other === undefined) return row
  const first = begun(other, rows)
  const ofYear = rows.filter((each) => each.from < row.from && begun(each, rows) === first)
  return lastOf(ofYear) < row.from ? row : first
}

function lastOf(rows: readonly Officer[]): string {
  return rows.map(({ to }) => to).reduce((a, b) => (a > b ? a : b))
}

function isJudged({ first, to }: Year, asOf: string, { recordsFrom = '' }: Pick<TwinOptions, 'recordsFrom'>): boolean {
  return first.from <= asOf && to >= recordsFrom
}

/** Whether the office stood vacant for a year or more. */
function wholeYearBetween(lastDay: string, nextDay: string): boolean {
  return nextDay >= plusYears(plusDays(lastDay, 1), 1)
}

function serves({ from, to, left }: Officer, on: string): boolean {
  return from <= on && on <= to && (left === undefined || on <= left)
}

function summed(breached: readonly string[], isUnknown: boolean, isSatisfied: boolean): string[] {
  const rest = isUnknown ? ['unknown committee'] : isSatisfied && breached.length === 0 ? ['satisfied committee'] : []
  return [...breached.map((person) => `breached ${person}`), ...rest].sort()
}
