/** The twelve months of a study year, from August through July, and what a register says of it. */
import { addDays, type ClosedPeriod, daysBetween, type IsoDate, isWithin, requireDate, shown, yearOf } from '../dates'
import type { FreePeriod, Register } from '../register/register'

export interface Months extends ClosedPeriod {
  /** '2026/27' */
  readonly id: string
  /** First and last day of the study year itself, where the register tells them. */
  readonly study?: ClosedPeriod
  /** Days without teaching, by first day. */
  readonly free: readonly FreePeriod[]
}

const STUDY_YEAR = /^(\d{4})\/(\d{2})$/
const AUGUST = '-08-01'

/**
 * The months of a study year: the one named, by an id of the register or written '2026/27'; else the one of `asOf`.
 *
 * @throws RangeError for an impossible date, or an id that is neither.
 * @example
 * const register = { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' } }
 * monthsOf(register, '2026-11-22') //=> { id: '2026/27', from: '2026-08-01', to: '2027-07-31', free: [] }
 */
export function monthsOf({ studyYears = [] }: Register, asOf: IsoDate, id?: string): Months {
  requireDate(asOf, 'asOf')
  const named = id === undefined ? undefined : studyYears.find((each) => each.id === id)
  const year = named === undefined ? (id === undefined ? augustBefore(asOf) : firstYear(id)) : augustBefore(middleOf(named))
  if (year === undefined) {
    const known = studyYears.map((each) => each.id).join(', ')
    throw new RangeError(
      `studyYear: ${shown(id)} is no study year; write it like 2026/27${known === '' ? '' : `, or name one of ${known}`}`,
    )
  }
  const from = `${digits(year)}${AUGUST}`
  const to = addDays(`${digits(year + 1)}${AUGUST}`, -1)
  const told = named ?? studyYears.find((each) => isWithin(middleOf(each), { from, to }))
  return {
    id: told?.id ?? `${digits(year)}/${digits(year + 1).slice(2)}`,
    from,
    to,
    ...(told === undefined ? undefined : { study: { from: told.from, to: told.to } }),
    free: (told?.free ?? []).filter((days) => days.from <= to && days.to >= from).toSorted((a, b) => (a.from < b.from ? -1 : 1)),
  }
}

/** Whether a study year can be told by that name. */
export function isStudyYear({ studyYears = [] }: Register, id: string): boolean {
  return studyYears.some((each) => each.id === id) || firstYear(id) !== undefined
}

/** The year of the first of August on the day or last before it. */
function augustBefore(day: IsoDate): number {
  return day.slice(4) < AUGUST ? yearOf(day) - 1 : yearOf(day)
}

function middleOf({ from, to }: ClosedPeriod): IsoDate {
  return addDays(from, Math.floor(daysBetween(from, to) / 2))
}

/** 2026 of '2026/27'. */
function firstYear(id: string): number | undefined {
  const [, first = '', second] = STUDY_YEAR.exec(id) ?? []
  return first !== '' && first !== '9999' && digits(Number(first) + 1).slice(2) === second ? Number(first) : undefined
}

function digits(year: number): string {
  return String(year).padStart(4, '0')
}
