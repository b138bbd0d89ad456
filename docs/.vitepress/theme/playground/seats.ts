/** The seats of the committee on a day, and where each stands round a table. */
import type { IsoDate } from '../../../../src/dates'
import type { Campus, Group } from '../../../../src/mandate/mandate'
import type { Options } from '../../../../src/mandate/options'
import type { Register } from '../../../../src/register/register'
import { deputiesInOffice, type PersonId } from '../../../../src/rules/body'
import { checkComposition } from '../../../../src/rules/composition'
import { serving } from '../../../../src/rules/officers'

export interface SeatShown {
  /** As in findings: 'staff-trondheim#2'. */
  readonly id: string
  readonly group: Group
  readonly campus: Campus
  readonly holder: PersonId | null
  /** Of the holder, in office on the day; undefined where the register leaves them out. */
  readonly deputies: readonly PersonId[] | undefined
  readonly office: 'chair' | 'vice-chair' | undefined
}

export interface Seats {
  readonly seats: readonly SeatShown[]
  /** In office, but for no seat. */
  readonly unseated: readonly PersonId[]
}

/** Undefined where the register leaves out the members. */
export function seatsOf({ committee }: Register, asOf: IsoDate, options: Options): Seats | undefined {
  const { members, deputies, chairs = [], viceChairs = [] } = committee ?? {}
  if (members === undefined) return undefined
  const { seats, unseated } = checkComposition({ members, deputies }, asOf, options)
  const inOffice = deputies && deputiesInOffice(deputies, asOf).map(({ row }) => row)
  const chair = new Set(serving(chairs, asOf))
  const viceChair = new Set(serving(viceChairs, asOf))
  const officeOf = (person: PersonId | null) =>
    person === null ? undefined : chair.has(person) ? 'chair' : viceChair.has(person) ? 'vice-chair' : undefined
  return {
    seats: seats.map(({ id, seat: { group, campus }, holder }) => ({
      id,
      group,
      campus,
      holder,
      deputies: inOffice?.filter((deputy) => deputy.for === holder).map(({ person }) => person),
      office: officeOf(holder),
    })),
    unseated,
  }
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A point at an angle of so many turns, clockwise from the top. */
export function pointAt(turns: number, radius: number): Point {
  const angle = 2 * Math.PI * turns
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) }
}

/** For each seat how many turns it stands from the top, all equally far apart: students on the left, staff on the right, the first of each nearest the top. */
export function turnsOf(seats: readonly Pick<SeatShown, 'group'>[]): number[] {
  const all = seats.length
  const placed = { student: 0, staff: 0 }
  return seats.map(({ group }) => {
    const step = (placed[group] + 0.5) / all
    placed[group] += 1
    return group === 'student' ? 1 - step : step
  })
}

/** As much of an id as a seat has room for. */
export function shortened(id: string, most: number): string {
  return [...id].length <= most ? id : `${[...id].slice(0, most - 1).join('')}…`
}
