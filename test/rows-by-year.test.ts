import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWithin, type Period } from '../src/dates'
import { byYear, rowsIn, rowsOn } from '../src/rows-by-year'

const date = fc
  .record({ year: fc.integer({ min: 1995, max: 2032 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map(({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
const period: fc.Arbitrary<Period> = fc
  .tuple(date, fc.option(date, { nil: undefined }))
  .map(([a, b]) => (b === undefined ? { from: a } : a < b ? { from: a, to: b } : { from: b, to: a }))
/** Below, at and above the length from which a list is known by its years. */
const periods = fc.oneof(...[20, 99, 100, 180].map((length) => fc.array(period, { minLength: length, maxLength: length })))

describe('rows known by their years are the rows that reading through the list finds', () => {
  test('on a day', () => {
    fc.assert(
      fc.property(periods, date, (rows, day) => {
        const found = rowsOn(
          byYear(rows, (row) => row),
          day,
          (row) => isWithin(day, row),
        )
        expect(found).toStrictEqual(rows.flatMap((row, index) => (isWithin(day, row) ? [{ row, index }] : [])))
      }),
      { numRuns: 200 },
    )
  })

  test('of a period, each once and in the order given', () => {
    fc.assert(
      fc.property(periods, date, date, (rows, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        const touches = (row: Period) => row.from <= to && (row.to === undefined || from <= row.to)
        const found = rowsIn(
          byYear(rows, (row) => row),
          { from, to },
          touches,
        )
        expect(found).toStrictEqual(rows.flatMap((row, index) => (touches(row) ? [{ row, index }] : [])))
      }),
      { numRuns: 200 },
    )
  })
})

describe('a long list known by its years', () => {
  const rows = Array.from({ length: 2000 }, (_, index) => ({ from: `${2000 + index}-08-01`, to: `${2001 + index}-07-31` }))
  const known = () => byYear(rows, (row) => row)

  test('is the same list', () => {
    expect([...known()]).toStrictEqual(rows)
    expect(known()).toHaveLength(2000)
  })

  test('asks of a day only the rows of its year', () => {
    const asked: string[] = []
    rowsOn(known(), '2026-11-22', ({ from }) => {
      asked.push(from)
      return true
    })
    expect(asked).toStrictEqual(['2025-08-01', '2026-08-01'])
  })

  test('asks of a period only the rows of its years, each once', () => {
    const asked: string[] = []
    rowsIn(known(), { from: '2026-11-22', to: '2028-01-01' }, ({ from }) => {
      asked.push(from)
      return true
    })
    expect(asked).toStrictEqual(['2025-08-01', '2026-08-01', '2027-08-01', '2028-08-01'])
  })

  test('has no rows in a year that none touches', () => {
    expect(rowsOn(known(), '1999-12-31', () => true)).toStrictEqual([])
    expect(rowsIn(known(), { from: '1998-01-01', to: '1999-12-31' }, () => true)).toStrictEqual([])
  })

  // A row for each of its years, unless they are too many: then it is looked at for every year, and only then.
  test('asks of a row over eleven years in its years alone, of one over more always', () => {
    const asked = (to: string, day: string) => {
      const all: string[] = []
      rowsOn(
        byYear([...rows, { from: '2000-01-01', to }], (row) => row),
        day,
        (row) => {
          if (row.to === to) all.push(row.from)
          return false
        },
      )
      return all.length
    }
    expect([asked('2010-12-31', '2010-03-01'), asked('2010-12-31', '2011-03-01')]).toStrictEqual([1, 0])
    expect([asked('2011-12-31', '2011-03-01'), asked('2011-12-31', '2012-03-01')]).toStrictEqual([1, 1])
  })

  test('finds a row over eleven years, and one without an end, in a year in their midst', () => {
    const long = [{ from: '2000-01-01', to: '2011-12-31' }, { from: '2000-06-01' }]
    const all = byYear([...rows, ...long], (row: Period) => row)
    expect(rowsOn(all, '2005-03-01', (row) => isWithin('2005-03-01', row)).map(({ index }) => index)).toStrictEqual([4, 2000, 2001])
  })
})

test('a list of fewer than a hundred rows is left as it is', () => {
  const rows = Array.from({ length: 100 }, () => ({ from: '2026-08-01' }))
  const short = rows.slice(1)
  expect(byYear(short, (row) => row)).toBe(short)
  expect(byYear(rows, (row) => row)).not.toBe(rows)
})
