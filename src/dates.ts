/**
 * Calendar dates: 'YYYY-MM-DD', no time and no zone. Two dates compare as strings. The only importer of date-fns, and
 * always through a UTC date: recipes in local time are wrong in some zones. The small one: the other makes three formatters
 * of `Intl` as it loads, which takes as long as all the rest of the core.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays as addDaysTo } from 'date-fns/addDays'
import { addYears as addYearsTo } from 'date-fns/addYears'
import { millisecondsInDay } from 'date-fns/constants'

/** A calendar date in ISO 8601: four digits, two, two. */
export type IsoDate = string

/** Days from `from` through `to`, both included. */
export interface Period {
  readonly from: IsoDate
  /** Last day, included. Absent: no end known. */
  readonly to?: IsoDate | undefined
}

/** A period whose last day is known. */
export interface ClosedPeriod {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** The last day that can be written with four digits for the year: where reckoning beyond it stops. */
export const LAST_DATE: IsoDate = '9999-12-31'
const FIRST_DATE: IsoDate = '0000-01-01'

const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Whether the value is a day that exists, written 'YYYY-MM-DD'. */
export function isDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !ISO_DATE.test(value)) return false
  // Every month has 28 days; of the others `Date` makes days of the next month where this one does not have them.
  const day = Number(value.slice(8))
  return day <= 28 || new Date(`${value}T00:00:00Z`).getUTCDate() === day
}

/** The date itself; for anything else a RangeError that names the argument and the value. */
export function requireDate(value: unknown, argument: string): IsoDate {
  if (isDate(value)) return value
  throw new RangeError(`${argument}: ${shown(value)} is not a calendar date (YYYY-MM-DD)`)
}

/** Checks each day of a period and that it does not end before it begins. */
export function requirePeriod(period: Period, argument: string): void {
  requireDate(period.from, `${argument}.from`)
  if (period.to === undefined) return
  requireDate(period.to, `${argument}.to`)
  if (period.to < period.from) {
    throw new RangeError(`${argument}: ends (${period.to}) before it begins (${period.from})`)
  }
}

/** A value as an error message shows it: short, on one line. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}

/** The day `days` later (earlier, where negative). Stops at the ends of the four-digit years. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return written(addDaysTo(midnight(date), days), days)
}

/** The same day `years` later; 29 February becomes 28 February where there is none. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return written(addYearsTo(midnight(date), years), years)
}

/** Days from one date to a later one: 0 for the same day, negative where `to` is the earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsInDay
}

/** The last day of a term of whole years: the day before the same date `years` later. */
export function lastDayOfTerm(from: IsoDate, years: number): IsoDate {
  return yearOf(from) + years > yearOf(LAST_DATE) ? LAST_DATE : written(addDaysTo(addYearsTo(midnight(from), years), -1), -1)
}

/** The calendar year of a date, as a number. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}

/** A calendar year as a period, both ends included. */
export function calendarYear(year: number): ClosedPeriod {
  const digits = String(year).padStart(4, '0')
  return { from: `${digits}-01-01`, to: `${digits}-12-31` }
}

/** Whether the day lies in the period, both ends included; a period without a last day never ends. */
export function isWithin(date: IsoDate, period: Period): boolean {
  return period.from <= date && (period.to === undefined || date <= period.to)
}

/** The earlier of two dates. */
export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b
}

/** The later of two dates. */
export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b
}

/** How many of the rows, sorted by date, lie before the day. */
export function countBefore(rows: readonly { readonly date: IsoDate }[], day: IsoDate): number {
  return partition(rows, (date) => date < day)
}

/** How many of the rows, sorted by date, lie before the day or on it. */
export function countThrough(rows: readonly { readonly date: IsoDate }[], day: IsoDate): number {
  return partition(rows, (date) => date <= day)
}

function partition(rows: readonly { readonly date: IsoDate }[], isEarly: (date: IsoDate) => boolean): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    const row = rows[middle]
    if (row !== undefined && isEarly(row.date)) low = middle + 1
    else high = middle
  }
  return low
}

/** Orders texts by code unit: dates by day, ids the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Orders rows by their day. */
export function byDate(a: { readonly date: IsoDate }, b: { readonly date: IsoDate }): number {
  return compare(a.date, b.date)
}

function midnight(date: IsoDate): Date {
  return new UTCDateMini(`${date}T00:00:00Z`)
}

/** A date that was reckoned, written; beyond the four-digit years their last or first day. */
function written(date: Date, direction: number): IsoDate {
  const year = date.getUTCFullYear()
  if (year >= 0 && year <= 9999) return date.toISOString().slice(0, 10)
  return direction < 0 ? FIRST_DATE : LAST_DATE
}
