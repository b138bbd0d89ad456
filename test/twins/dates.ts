/**
 * Day arithmetic of its own, against which src/dates.ts is held: days counted from 1970-01-01 by the civil-from-days
 * formula of the proleptic Gregorian calendar. No date-fns, no Date, no time zone.
 */

/** Days since 1970-01-01; negative before it. */
export function dayNumber(date: string): number {
  const { year, month, day } = partsOf(date)
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The date of a day number; beyond the four-digit years, the first or the last of their days. */
export function dateOf(number: number): string {
  const shifted = Math.min(Math.max(number, FIRST_DAY), LAST_DAY) + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  return written(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1)
}

export function plusDays(date: string, days: number): string {
  return dateOf(dayNumber(date) + days)
}

/** From 29 February the years are counted to 28 February where there is no 29th. */
export function plusYears(date: string, years: number): string {
  const { year, month, day } = partsOf(date)
  const to = year + years
  if (to < 0) return dateOf(FIRST_DAY)
  if (to > 9999) return dateOf(LAST_DAY)
  return written(to, month, month === 2 && day === 29 && !isLeap(to) ? 28 : day)
}

/** The last day of `years` years that begin on `from`. */
export function termEnd(from: string, years: number): string {
  return plusDays(plusYears(from, years), -1)
}

export function daysApart(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Every day from `first` through `last`. */
export function everyDay(first: string, last: string): string[] {
  return Array.from({ length: daysApart(first, last) + 1 }, (_, offset) => plusDays(first, offset))
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function partsOf(date: string): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

function written(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

const FIRST_DAY = dayNumber('0000-01-01')
const LAST_DAY = dayNumber('9999-12-31')
