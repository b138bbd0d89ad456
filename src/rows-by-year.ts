/** Rows of a list found by their days: what is asked of each day of a thousand years reads a year's rows, not all of them. */
import { type ClosedPeriod, type IsoDate, type Period, yearOf } from './dates'

/** A row with its place in the list it came from. */
export type Placed<T> = { readonly row: T; readonly index: number }

const IN_YEARS = Symbol('rows in years')

/** A list that may know which of its rows touch some calendar years. */
export type Rows<T> = readonly T[] & { readonly [IN_YEARS]?: (first: number, last: number) => readonly Placed<T>[] }

/** A shorter list is read through as fast as it is looked up. */
const MANY = 100
/** Rows over more years than these, or without an end, are looked at for every year. */
const LONG = 10

/** The same rows in the same order, known by the years of their periods; a short list as it is. */
export function byYear<T>(rows: readonly T[], periodOf: (row: T) => Period): Rows<T> {
  if (rows.length < MANY) return rows
  const years = new Map<number, Placed<T>[]>()
  const long: Placed<T>[] = []
  rows.forEach((row, index) => {
    const { from, to } = periodOf(row)
    const first = yearOf(from)
    const last = to === undefined ? Number.POSITIVE_INFINITY : yearOf(to)
    if (last - first > LONG) long.push({ row, index })
    else for (let year = first; year <= last; year++) put(years, year, { row, index })
  })
  const inYears = (first: number, last: number) => {
    const ofFirst = years.get(first) ?? []
    if (first === last && long.length === 0) return ofFirst
    const found = new Map([...ofFirst, ...long].map((each) => [each.index, each]))
    for (let year = first + 1; year <= last; year++) for (const each of years.get(year) ?? []) found.set(each.index, each)
    return [...found.values()].sort((a, b) => a.index - b.index)
  }
  return Object.assign([...rows], { [IN_YEARS]: inYears })
}

/** The rows that are wanted on a day, in their order. The periods by which they are known must hold the day. */
export function rowsOn<T>(rows: Rows<T>, day: IsoDate, isWanted: (row: T) => boolean): Placed<T>[] {
  return rowsIn(rows, { from: day, to: day }, isWanted)
}

/** The rows that are wanted of a period, in their order. The periods by which they are known must touch it. */
export function rowsIn<T>(rows: Rows<T>, { from, to }: ClosedPeriod, isWanted: (row: T) => boolean): Placed<T>[] {
  const inYears = rows[IN_YEARS]
  if (inYears !== undefined) return inYears(yearOf(from), yearOf(to)).filter(({ row }) => isWanted(row))
  // Of many rows few are wanted: the others are not placed first.
  const wanted: Placed<T>[] = []
  rows.forEach((row, index) => {
    if (isWanted(row)) wanted.push({ row, index })
  })
  return wanted
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
