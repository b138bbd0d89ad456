/** Who sits for each seat on one item: the member, else the personal deputy (§3:3), passing over the disqualified (§5:8). */
import { type IsoDate, isWithin, requireDate } from '../dates'
import type { Mandate } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import { requireList } from '../require'
import { rowsOn } from '../rows-by-year'
import { type Body, type Deputy, deputiesInOffice, type Member, membersInOffice, type PersonId, predecessorOf, requireBody } from './body'

export interface Seating {
  /** One row a member in office that day, in the order given (and, under `steps-in`, one for each vacated seat). */
  readonly seats: readonly {
    readonly member: PersonId
    /** In the room on this item for this seat: the member, else the personal deputy, else nobody. */
    readonly attending: PersonId | null
    /** Takes part in this item for this seat: as above, passing over those disqualified. */
    readonly voting: PersonId | null
    /** At the meeting for this seat, whoever leaves the room for an item. */
    readonly atMeeting: PersonId | null
  }[]
  /** The `voting` column without the gaps: each may cast one vote. */
  readonly voters: readonly PersonId[]
  /** As given. */
  readonly present: readonly PersonId[]
  readonly disqualified: readonly PersonId[]
  /** People given as present who take part for no seat, and why; in the order of `present`. */
  readonly passedOver: readonly { readonly person: PersonId; readonly why: PassedOver }[]
}

/** The first that applies, in this order. */
export type PassedOver = 'not-a-member' | 'not-in-office' | 'left-the-room' | 'disqualified' | 'member-attends'

export interface ItemAttendance {
  /** Disqualified (inhabil) on this item, wherever they are. */
  readonly disqualified?: readonly PersonId[] | undefined
  /** Out of the room on this item. */
  readonly absent?: readonly PersonId[] | undefined
}

/**
 * Who sits for each seat on one item. A member and the deputy both present are one seat, the member's; a person fills one
 * seat at most, the own one first. People present without a seat are told with the reason.
 *
 * @param on The day of the meeting; first and last days of terms are included.
 * @throws RangeError where a date is impossible.
 * @example
 * const term = { from: '2026-08-01', to: '2027-07-31' }
 * const body = { members: [{ person: 'an1', group: 'staff', campus: 'gjovik', term }], deputies: [{ person: 'an1v', for: 'an1', term }] }
 * seatMembers(body, ['an1v'], '2026-11-22').voters //=> ['an1v']
 */
export function seatMembers(body: Body, present: readonly PersonId[], on: IsoDate, item: ItemAttendance = {}, options?: Options): Seating {
  requireDate(on, 'on')
  requireBody(body, 'body')
  requireList(present, 'present')
  return seat(seatsOn(body, on, mandateOn(on, options)), body, present, item)
}

/** A seat on a day: its member, and the deputies who may take it. */
export interface SeatOfDay {
  readonly member: PersonId
  /** Whether the member is in office; if not, the seat is vacated and the deputy's alone. */
  readonly isHeld: boolean
  readonly deputies: readonly PersonId[]
}

/** The seats of a day in the order of the members. A deputy who is a member in office has a seat of their own. */
export function seatsOn(body: Body, on: IsoDate, mandate: Mandate): SeatOfDay[] {
  const members = membersInOffice(body, on)
  const held = new Set(members.map(({ index }) => index))
  const inOffice = new Set(members.map(({ row }) => row.person))
  const deputies = deputiesInOffice(body.deputies ?? [], on).filter(({ row }) => !inOffice.has(row.person))
  const stepsIn = mandate.readings['departed-deputy'] === 'steps-in'
  const vacated = new Set<PersonId>()
  const seats: SeatOfDay[] = []
  for (const { row, index } of stepsIn ? rowsOn(body.members, on, ({ term }) => isWithin(on, term)) : members) {
    const isHeld = held.has(index)
    if (!isHeld) {
      if (vacated.has(row.person) || inOffice.has(row.person) || isReplaced(row, body, on)) continue
      vacated.add(row.person)
    }
    const own = deputies.filter((deputy) => deputy.row.for === row.person).map((deputy) => deputy.row.person)
    seats.push({ member: row.person, isHeld, deputies: own })
  }
  return seats
}

/** Whether somebody has taken over the rest of the member's term by then. */
function isReplaced(member: Member, { members }: Body, on: IsoDate): boolean {
  return members.some((other) => other.term.from <= on && other.replaces === member.person && predecessorOf(other, members) === member)
}

/** As `seatMembers`, for the seats of the day. */
export function seat(seats: readonly SeatOfDay[], body: Body, present: readonly PersonId[], item: ItemAttendance): Seating {
  const { disqualified, absent } = item
  const here = new Set(present)
  const inRoom = without(here, absent)
  const takingPart = without(inRoom, disqualified)
  const atMeeting = sit(seats, here)
  const attending = sit(seats, inRoom)
  const voting = sit(seats, takingPart)
  const voters = voting.filter((person) => person !== null)
  const isVoter = new Set(voters)
  return {
    seats: seats.map(({ member }, index) => ({
      member,
      attending: attending[index] ?? null,
      voting: voting[index] ?? null,
      atMeeting: atMeeting[index] ?? null,
    })),
    voters,
    present,
    disqualified: disqualified ?? [],
    passedOver: [...here].filter((person) => !isVoter.has(person)).map((person) => ({ person, why: reasonFor(person, seats, body, item) })),
  }
}

/** The person in each seat: members in their own, then deputies in the order of the seats, each in one. */
function sit(seats: readonly SeatOfDay[], available: ReadonlySet<PersonId>): (PersonId | null)[] {
  const seated = new Set<PersonId>()
  return seats.map(({ member, isHeld, deputies }) => {
    if (isHeld && available.has(member)) return member
    const deputy = deputies.find((person) => available.has(person) && !seated.has(person))
    if (deputy === undefined) return null
    seated.add(deputy)
    return deputy
  })
}

function reasonFor(person: PersonId, seats: readonly SeatOfDay[], body: Body, item: ItemAttendance): PassedOver {
  const isTheirs = (row: Member | Deputy) => row.person === person
  if (!body.members.some(isTheirs) && body.deputies?.some(isTheirs) !== true) return 'not-a-member'
  if (!seats.some(({ member, isHeld, deputies }) => (isHeld && member === person) || deputies.includes(person))) return 'not-in-office'
  if (item.absent?.includes(person)) return 'left-the-room'
  if (item.disqualified?.includes(person)) return 'disqualified'
  return 'member-attends'
}

function without(people: ReadonlySet<PersonId>, gone: readonly PersonId[] | undefined): ReadonlySet<PersonId> {
  return gone === undefined ? people : new Set([...people].filter((person) => !gone.includes(person)))
}
