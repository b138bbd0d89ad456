/** A register whose long lists are known by year: the same register, and the same rows on a day. */
import { describe, expect, it } from 'vitest'
import { byYears } from '../../src/register/by-years'
import { type Rows, rowsOn } from '../../src/rows-by-year'
import { frozen } from '../support/frozen'
import { REGISTER } from '../support/register'

/** Enough rows for a list to be known by year, one a year from 1900. */
const YEARS = Array.from({ length: 120 }, (_, nth) => ({ from: `${1900 + nth}-08-01`, to: `${1901 + nth}-07-31` }))

const people = {
  members: YEARS.map((term, nth) => ({ person: `m${nth}`, group: 'staff', campus: 'gjovik', term }) as const),
  deputies: YEARS.map((term, nth) => ({ person: `d${nth}`, for: `m${nth}`, term })),
  chairs: YEARS.map((year, nth) => ({ person: `c${nth}`, group: 'staff', ...year }) as const),
  viceChairs: YEARS.map((year, nth) => ({ person: `v${nth}`, group: 'student', ...year }) as const),
}
const LONG = frozen({
  ...REGISTER,
  studyYears: YEARS.map((year, nth) => ({ id: `${nth}`, ...year })),
  committee: { ...REGISTER.committee, ...people },
  subcommittees: [{ campus: 'gjovik', ...people, meetings: [] }],
})

type Dated = { readonly from?: string; readonly term?: { readonly from: string } }
type Known = ReturnType<typeof byYears>

// The lists are made within each test, and not as this file loads.
const LISTS: readonly (readonly [name: string, of: (known: Known) => Rows<Dated> | undefined, rows: readonly Dated[]])[] = [
  ['study years', ({ studyYears }) => studyYears, LONG.studyYears],
  ...(['members', 'deputies', 'chairs', 'viceChairs'] as const).flatMap((key) => [
    [`${key} of the committee`, ({ committee }: Known) => committee?.[key], LONG.committee[key]] as const,
    [`${key} of a subcommittee`, ({ subcommittees }: Known) => subcommittees?.[0]?.[key], people[key]] as const,
  ]),
]

describe.each(LISTS)('%s', (_, of, rows) => {
  it('are the same rows, known by year', () => {
    const list = of(byYears(LONG)) ?? []
    expect([...list]).toStrictEqual(rows)
    expect(Object.getOwnPropertySymbols(list)).toHaveLength(1)
  })

  it('are found on a day', () => {
    const list = of(byYears(LONG)) ?? []
    for (const day of ['1900-08-01', '1950-07-31', '1950-08-01', '2020-07-31', '1900-07-31', '2020-08-01']) {
      const isWanted = ({ from, term }: Dated) => {
        const first = from ?? term?.from ?? ''
        return first <= day && day < `${Number(first.slice(0, 4)) + 1}${first.slice(4)}`
      }
      const expected = rows.flatMap((row, index) => (isWanted(row) ? [{ row, index }] : []))
      expect(rowsOn(list, day, isWanted)).toStrictEqual(expected)
    }
  })
})

it('leaves all else as it is', () => {
  const { studyYears, committee, subcommittees, ...others } = byYears(LONG)
  const { studyYears: _, committee: __, subcommittees: ___, ...before } = LONG
  expect(others).toStrictEqual(before)
  expect({ ...committee, ...people }).toStrictEqual(LONG.committee)
  expect(subcommittees?.map((body) => ({ ...body, ...people }))).toStrictEqual(LONG.subcommittees)
})

it('leaves out what is left out, and short lists as they are', () => {
  const { register, mandate, records } = REGISTER
  const least = { register, mandate, records }
  expect(JSON.stringify(byYears(least))).toBe(JSON.stringify(least))
  expect(JSON.stringify(byYears({ ...least, committee: {}, subcommittees: [{ campus: 'gjovik' }] }))).toBe(
    JSON.stringify({ ...least, committee: {}, subcommittees: [{ campus: 'gjovik' }] }),
  )
  expect(byYears(REGISTER).committee?.members).toBe(REGISTER.committee?.members)
})
