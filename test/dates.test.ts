/** Calendar dates, under whatever time zone the process has. */
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addYears,
  byDate,
  calendarYear,
  compare,
  countBefore,
  countThrough,
  daysBetween,
  earlier,
  isDate,
  isWithin,
  lastDayOfTerm,
  later,
  requireDate,
  requirePeriod,
  shown,
  yearOf,
} from '../src/dates'
import { dateOf, dayNumber, daysApart, everyDay, plusDays, plusYears, termEnd } from './twins/dates'

const DAYS = everyDay('2000-01-01', '2040-12-31')

describe('every day from 2000 through 2040', () => {
  it('is a date, and the next day follows it', () => {
    expect(DAYS).toHaveLength(14_976)
    expect(DAYS.every(isDate)).toBe(true)
    expect(DAYS.slice(0, -1).map((day) => addDays(day, 1))).toStrictEqual(DAYS.slice(1))
    expect(DAYS.map(yearOf)).toStrictEqual(DAYS.map((day) => Number.parseInt(day, 10)))
  })

  it.each([-366, -365, -15, -14, -13, -1, 0, 13, 14, 15, 28, 365, 366, 146_097])('plus %i days', (days) => {
    expect(DAYS.map((day) => addDays(day, days))).toStrictEqual(DAYS.map((day) => plusDays(day, days)))
    expect(DAYS.map((day) => daysBetween(day, plusDays(day, days)))).toStrictEqual(DAYS.map(() => days))
  })

  it.each([-4, -2, -1, 0, 1, 2, 3, 4, 100])('plus %i years', (years) => {
    expect(DAYS.map((day) => addYears(day, years))).toStrictEqual(DAYS.map((day) => plusYears(day, years)))
  })

  it.each([1, 2])('ends a term of %i years', (years) => {
    expect(DAYS.map((day) => lastDayOfTerm(day, years))).toStrictEqual(DAYS.map((day) => termEnd(day, years)))
  })
})

it('takes for dates what the calendar holds, and nothing else', () => {
  const digits = (length: number) => Array.from({ length }, (_, n) => String(n).padStart(2, '0'))
  for (const year of ['0000', '0004', '1900', '1999', '2000', '2023', '2024', '2100', '2400', '9999']) {
    const written = digits(20).flatMap((month) => digits(40).map((day) => `${year}-${month}-${day}`))
    expect(written.filter(isDate)).toStrictEqual(everyDay(`${year}-01-01`, `${year}-12-31`))
  }
})

describe('leap days', () => {
  it.each([
    ['2024-02-29', 1, '2025-02-28', '2025-02-27'],
    ['2024-02-29', 2, '2026-02-28', '2026-02-27'],
    ['2024-02-29', 4, '2028-02-29', '2028-02-28'],
    ['2024-02-28', 4, '2028-02-28', '2028-02-27'],
    ['2023-03-01', 1, '2024-03-01', '2024-02-29'],
    ['2024-03-01', 1, '2025-03-01', '2025-02-28'],
    ['2096-02-29', 4, '2100-02-28', '2100-02-27'],
    ['1996-02-29', 4, '2000-02-29', '2000-02-28'],
  ])('%s and %i years: %s, the term ending on %s', (from, years, day, lastDay) => {
    expect(addYears(from, years)).toBe(day)
    expect(lastDayOfTerm(from, years)).toBe(lastDay)
  })
})

describe('the ends of the four-digit years', () => {
  it('spans them whole', () => {
    expect(daysBetween('0000-01-01', '9999-12-31')).toBe(3_652_424)
    expect(daysBetween('9999-12-31', '0000-01-01')).toBe(-3_652_424)
    expect(addDays('0000-01-01', 3_652_424)).toBe('9999-12-31')
    expect(addDays('9999-12-31', -3_652_424)).toBe('0000-01-01')
  })

  it('reckons in the years before 100 as in any other', () => {
    const early = [...everyDay('0000-01-01', '0004-12-31'), ...everyDay('0095-01-01', '0101-12-31')]
    expect(early.every(isDate)).toBe(true)
    for (const days of [-14, -1, 1, 14, 36_524]) {
      expect(early.map((day) => addDays(day, days))).toStrictEqual(early.map((day) => plusDays(day, days)))
    }
    for (const years of [-1, 1, 2, 100]) {
      expect(early.map((day) => addYears(day, years))).toStrictEqual(early.map((day) => plusYears(day, years)))
    }
    expect(early.map((day) => daysBetween('0000-02-29', day))).toStrictEqual(early.map((day) => daysApart('0000-02-29', day)))
  })

  it.each([1, 366, 4_000_000, 1e8, 1e9, 1e15])('stops at them, %d days beyond', (days) => {
    expect(addDays('9999-12-31', days)).toBe('9999-12-31')
    expect(addDays('0000-01-01', -days)).toBe('0000-01-01')
  })

  it.each([1, 9999, 10_000, 300_000, 1e9])('stops at them, %d years beyond', (years) => {
    expect(addYears('9999-06-01', years)).toBe('9999-12-31')
    expect(addYears('0000-06-01', -years)).toBe('0000-01-01')
  })

  it('reckons within the first year and the last as in any other', () => {
    expect([addDays('0000-01-01', 1), addDays('0000-12-31', -1), addDays('9999-01-01', 30), addDays('9999-12-31', -1)]).toStrictEqual([
      '0000-01-02',
      '0000-12-30',
      '9999-01-31',
      '9999-12-30',
    ])
  })

  it('ends there a term that would end later', () => {
    expect(lastDayOfTerm('9998-01-01', 1)).toBe('9998-12-31')
    expect(lastDayOfTerm('9999-01-01', 1)).toBe('9999-12-31')
    expect(lastDayOfTerm('9999-06-01', 1)).toBe('9999-12-31')
    expect(lastDayOfTerm('9998-06-01', 2)).toBe('9999-12-31')
    expect(lastDayOfTerm('2026-08-01', 100_000)).toBe('9999-12-31')
  })
})

const NEAR_MISSES: readonly unknown[] = [
  '2023-02-29',
  '2100-02-29',
  '1900-02-29',
  '2026-02-30',
  '2026-04-31',
  '2026-06-31',
  '2026-11-31',
  '2026-01-32',
  '2026-13-01',
  '2026-00-10',
  '2026-10-00',
  '2026-1-10',
  '2026-10-1',
  '26-10-10',
  '12026-10-10',
  '+002026-10-10',
  '-2026-10-10',
  '20261010',
  '2026/10/10',
  '2026-10',
  '2026',
  '10-10-2026',
  '2026-10-10T00:00:00Z',
  '2026-10-10T00:00',
  ' 2026-10-10',
  '2026-10-10 ',
  '2026-10-10\n',
  '2026‐10‐10',
  '２０２６-10-10',
  '٢٠٢٦-10-10',
  '',
  'today',
  20261010,
  new Date(0),
  null,
  undefined,
  ['2026-10-10'],
]

it.each(NEAR_MISSES.map((value) => [value]))('refuses %j', (value) => {
  expect(isDate(value)).toBe(false)
  expect(() => requireDate(value, 'asOf')).toThrow(RangeError)
  expect(() => requireDate(value, 'asOf')).toThrow(/^asOf\b/)
})

it('names the argument and the value that it refuses', () => {
  expect(requireDate('2024-02-29', 'asOf')).toBe('2024-02-29')
  expect(() => requireDate('2023-02-29', 'asOf')).toThrow(/asOf.*2023-02-29/)
  expect(() => requirePeriod({ from: '2023-02-29' }, 'term')).toThrow(/term\.from.*2023-02-29/)
  expect(() => requirePeriod({ from: '2023-02-28', to: '2023-02-30' }, 'term')).toThrow(/term\.to.*2023-02-30/)
  expect(() => requirePeriod({ from: '2023-02-28', to: '2023-02-27' }, 'term')).toThrow(RangeError)
  expect(() => requirePeriod({ from: '2023-02-28', to: '2023-02-28' }, 'term')).not.toThrow()
  expect(() => requirePeriod({ from: '2023-02-28' }, 'term')).not.toThrow()
})

it('says of a period what is wrong with it', () => {
  expect(() => requirePeriod({ from: '2023-02-28', to: '2023-02-27' }, 'term')).toThrow(
    new RangeError('term: ends (2023-02-27) before it begins (2023-02-28)'),
  )
  expect(() => requirePeriod({ from: 'x' }, 'term')).toThrow(new RangeError('term.from: "x" is not a calendar date (YYYY-MM-DD)'))
  expect(() => requirePeriod({ from: '2023-02-28', to: '' }, 'term')).toThrow(
    new RangeError('term.to: "" is not a calendar date (YYYY-MM-DD)'),
  )
})

it('shows a value on one line, of 80 characters at most', () => {
  expect([shown('a\nb'), shown(7), shown(undefined), shown(['a', 'b'])]).toStrictEqual(['"a\\nb"', '7', 'undefined', 'a,b'])
  expect(shown('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`)
  expect(shown('x'.repeat(79))).toBe(`"${'x'.repeat(76)}...`)
})

it('orders texts by code unit', () => {
  const inOrder = ['', '10', '2', 'Z', 'a', 'aa', 'ø']
  inOrder.forEach((one, place) => {
    inOrder.forEach((other, otherPlace) => {
      expect(compare(one, other)).toBe(Math.sign(place - otherPlace))
    })
  })
})

it('includes both ends of a period', () => {
  const around = everyDay('2024-02-27', '2024-03-02')
  const inside = (period: { from: string; to?: string }) => around.filter((day) => isWithin(day, period))
  expect(inside({ from: '2024-02-28', to: '2024-03-01' })).toStrictEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
  expect(inside({ from: '2024-02-29', to: '2024-02-29' })).toStrictEqual(['2024-02-29'])
  expect(inside({ from: '2024-03-01' })).toStrictEqual(['2024-03-01', '2024-03-02'])
})

it('orders days, and counts sorted rows up to a day', () => {
  const days = ['2024-02-29', '2024-02-29', '2024-03-01', '2025-01-01']
  const rows = days.map((date) => ({ date }))
  expect(rows.toReversed().toSorted(byDate)).toStrictEqual(rows)
  for (const day of ['2024-02-28', ...days, '2024-12-31', '2025-01-02']) {
    expect(countBefore(rows, day)).toBe(days.filter((date) => dayNumber(date) < dayNumber(day)).length)
    expect(countThrough(rows, day)).toBe(days.filter((date) => dayNumber(date) <= dayNumber(day)).length)
  }
  expect([earlier('2024-02-29', '2024-03-01'), later('2024-02-29', '2024-03-01')]).toStrictEqual(['2024-02-29', '2024-03-01'])
})

it.each([0, 7, 2024, 9999])('gives calendar year %i', (year) => {
  const digits = String(year).padStart(4, '0')
  expect(calendarYear(year)).toStrictEqual({ from: `${digits}-01-01`, to: `${digits}-12-31` })
})

it('is held against a twin that agrees with the calendar on the wall', () => {
  expect([dayNumber('1970-01-01'), dayNumber('2000-03-01'), dayNumber('0000-01-01')]).toStrictEqual([0, 11_017, -719_528])
  expect([dateOf(19_782), dateOf(-1)]).toStrictEqual(['2024-02-29', '1969-12-31'])
  expect(DAYS.map((day) => dateOf(dayNumber(day)))).toStrictEqual(DAYS)
})
