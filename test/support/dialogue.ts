/** Invented faculties and visits, for properties of the dialogue meetings. */
import fc from 'fast-check'
import type { Faculty, Visit } from '../../src/index'
import { dateOf, dayNumber } from '../twins/dates'

export const ANCHOR = '2024-08-01'

export const FACULTY_IDS = ['AD', 'HF', 'IE', 'IV', 'MH', 'NV', 'SU', 'ØK'] as const

/** Any day from the first to the last. */
export const dayWithin = (first: string, last: string): fc.Arbitrary<string> =>
  fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map(dateOf)

/** Some of the faculties, in any order. */
export const someIds = (least: number): fc.Arbitrary<string[]> => fc.shuffledSubarray([...FACULTY_IDS], { minLength: least })

/** Faculties that exist always, from a day on, up to a day, or between two. */
export const faculties = (from: fc.Arbitrary<string | undefined>, to: fc.Arbitrary<string | undefined>): fc.Arbitrary<Faculty[]> =>
  someIds(0).chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), from, to }))))

export const visits = (date: fc.Arbitrary<string>, by: readonly (string | undefined)[]): fc.Arbitrary<Visit[]> =>
  fc.array(fc.record({ faculty: fc.constantFrom(...FACULTY_IDS), date, by: fc.constantFrom(...by) }), { maxLength: 16 })
