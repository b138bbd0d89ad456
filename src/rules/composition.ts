/** Composition of the committee on one day: numbers, seats, campuses, appointing bodies, management (§3). */
import { type IsoDate, requireDate } from '../dates'
import { type Finding, finding, findings, type Outcome, type Verdict, withSilent, worst } from '../finding'
import {
  compositionAppointingBody,
  compositionCampuses,
  compositionDeputies,
  compositionDeputiesFit,
  compositionManagement,
  compositionParity,
  compositionSeats,
  compositionSize,
  type RuleId,
  termsStaff,
  termsStudents,
} from '../mandate/catalogue'
import { GROUPS, type Group, type Mandate, type Seat } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import type { Placed } from '../rows-by-year'
import { type Body, type Member, membersInOffice, type PersonId, requireBody } from './body'
import { judgeDeputies, judgeDeputiesFit } from './deputies'
import { type Mend, mendOf } from './mend'
import { isHeld, type Placement, placeMembers, wasAppointedBy } from './seats'
import { judgeTerms } from './terms'

export interface CompositionResult {
  readonly outcome: Outcome
  /** Every seat of the mandate in its order, one row each, and who holds it: as many held as can be, then as well fitting as can be. */
  readonly seats: readonly { readonly id: string; readonly seat: Seat; readonly holder: PersonId | null }[]
  /** In office on the day, but for no seat; in the order given. */
  readonly unseated: readonly PersonId[]
  /** The fewest appointments and corrections after which nothing is breached; null where nothing is. */
  readonly turnedBy: Mend | null
  /** Rule by rule in the order of the catalogue. */
  readonly findings: readonly Finding[]
}

/** The rules that a composition is judged by, in the order of the catalogue. */
export const COMPOSITION = [
  compositionSize,
  compositionParity,
  compositionSeats,
  compositionCampuses,
  compositionAppointingBody,
  compositionManagement,
  compositionDeputies,
  compositionDeputiesFit,
  termsStudents,
  termsStaff,
]

/** The subject of what concerns the committee as a whole. */
const COMMITTEE = { subject: 'committee', path: ['members'] }

/**
 * Sizes, parity, seats, campuses, deputies, appointing bodies, management and terms of those in office on a day (§3:1,
 * §3:3, §3:4, §3/Studentene:1–3, §3/Ansatte:1–3). First and last days of terms are included. Deputies that are left out
 * are unknown; a list that is given is complete.
 *
 * @throws RangeError where a date is impossible, or no mandate is in force on the day.
 * @example
 * checkComposition({ members: [] }, '2026-11-22').seats.length //=> 10
 */
export function checkComposition(body: Body, on: IsoDate, options?: Options): CompositionResult {
  requireDate(on, 'on')
  requireBody(body, 'body')
  return judgeComposition(body, on, mandateOn(on, options))
}

/** As `checkComposition`, for arguments that were checked before. */
export function judgeComposition(body: Body, on: IsoDate, mandate: Mandate): CompositionResult {
  const members = membersInOffice(body, on)
  const placements = placeMembers(members, mandate)
  const holders = new Set(placements.map(({ holder }) => holder))
  const unseated = members.filter((member) => !holders.has(member))
  const seatless = judgeSeats(placements, unseated, on)
  const found: Finding[] = [
    ...judgeSize(members, seatless, on, mandate),
    ...judgeParity(members, seatless, on, mandate),
    ...(seatless.length > 0 ? seatless : [allHeld(placements, on)]).map((verdict) => finding(compositionSeats, verdict)),
    ...judgeCampuses(members, seatless, on, mandate),
    ...judgeAppointment(placements, on),
    ...judgeManagement(placements, unseated, on, mandate),
    ...judgeDeputies(members, body, on),
    ...judgeDeputiesFit(members, body, on, mandate),
    ...GROUPS.flatMap((group) => judgeTerms(group, members, body, on, mandate)),
  ]
  const judged = withSilent(COMPOSITION, found, COMMITTEE)
  return {
    outcome: worst(judged),
    seats: placements.map(({ id, seat, holder }) => ({ id, seat, holder: holder?.row.person ?? null })),
    unseated: unseated.map(({ row }) => row.person),
    turnedBy: mendOf(judged, members, body, on),
    findings: judged,
  }
}

type SeatVerdict = Verdict<'composition/seats'>

function judgeSeats(placements: readonly Placement[], unseated: readonly Placed<Member>[], on: IsoDate): SeatVerdict[] {
  const seats = placements.length
  const vacant = placements.filter(({ holder }) => holder === null)
  return [
    ...vacant.map(
      ({ id, seat: { group, campus } }): SeatVerdict => ({
        outcome: 'breached',
        subject: id,
        path: ['members'],
        facts: { seats, seat: id, group, campus, on: [on] },
      }),
    ),
    ...unseated.map(
      ({ row: { person, group, campus }, index }): SeatVerdict => ({
        outcome: 'breached',
        subject: person,
        path: ['members', index],
        facts: { seats, person, group, campus, on: [on] },
      }),
    ),
  ]
}

function allHeld(placements: readonly Placement[], on: IsoDate): SeatVerdict {
  return { outcome: 'satisfied', ...COMMITTEE, facts: { seats: placements.length, on: [on] } }
}

/** The one seat finding that, were it mended, would mend this one too. With two such, neither explains it entirely. */
function explained(seatless: readonly SeatVerdict[], isMendedBy: (facts: SeatVerdict['facts'], change: 1 | -1) => boolean) {
  const [cause, ...others] = seatless.filter(({ facts }) => isMendedBy(facts, facts.seat === undefined ? -1 : 1))
  const rule: RuleId = compositionSeats.id
  return cause === undefined || others.length > 0 ? undefined : { rule, subject: cause.subject }
}

function count(members: readonly Placed<Member>[], group: Group): number {
  return members.filter(({ row }) => row.group === group).length
}

function judgeSize(members: readonly Placed<Member>[], seatless: readonly SeatVerdict[], on: IsoDate, mandate: Mandate) {
  const required = mandate.members.total
  const facts = { members: members.length, required, on: [on] }
  const holds = members.length === required
  const verdict = {
    outcome: holds ? 'satisfied' : 'breached',
    ...COMMITTEE,
    facts,
    follows: holds ? undefined : explained(seatless, (_, change) => members.length + change === required),
  } as const
  return findings(compositionSize, COMMITTEE, [verdict], () => facts)
}

function judgeParity(members: readonly Placed<Member>[], seatless: readonly SeatVerdict[], on: IsoDate, mandate: Mandate) {
  const { student: requiredStudents, staff: requiredStaff } = mandate.members
  const students = count(members, 'student')
  const staff = count(members, 'staff')
  const facts = { students, staff, requiredStudents, requiredStaff, on: [on] }
  const holds = students === requiredStudents && staff === requiredStaff
  // As many seats as members: if one fault among a group's seats is the only one, mending it makes their number right.
  const follows = explained(seatless, ({ group }) => (group === 'student' ? staff === requiredStaff : students === requiredStudents))
  const verdict = { outcome: holds ? 'satisfied' : 'breached', ...COMMITTEE, facts, follows: holds ? undefined : follows } as const
  return findings(compositionParity, COMMITTEE, [verdict], () => facts)
}

function judgeCampuses(members: readonly Placed<Member>[], seatless: readonly SeatVerdict[], on: IsoDate, mandate: Mandate) {
  const verdicts = mandate.campuses.map((campus): Verdict<'composition/campuses'> => {
    const groups = GROUPS.filter((group) => !members.some(({ row }) => row.group === group && row.campus === campus))
    return {
      outcome: groups.length === 0 ? 'satisfied' : 'breached',
      subject: campus,
      path: ['members'],
      facts: { campus, groups, on: [on] },
      follows: explained(seatless, (facts) => groups.length === 1 && facts.campus === campus && facts.group === groups[0]),
    }
  })
  return findings(compositionCampuses, COMMITTEE, verdicts, (campuses) => ({ campuses, on: [on] }))
}

function judgeAppointment(placements: readonly Placement[], on: IsoDate) {
  const verdicts = placements.filter(isHeld).map(({ id, seat, holder: { row, index } }): Verdict<'composition/appointing-body'> => {
    const { person, appointedBy } = row
    const fits = wasAppointedBy(row, seat.appointedBy)
    const path = ['members', index]
    const said = appointedBy === undefined ? undefined : { appointedBy }
    return {
      outcome: fits === undefined ? 'unknown' : fits ? 'satisfied' : 'breached',
      subject: person,
      path,
      facts: { person, seat: id, ...said, allowed: seat.appointedBy, on: [on] },
      needs: [[...path, 'appointedBy']],
    }
  })
  return findings(compositionAppointingBody, COMMITTEE, verdicts, (people) => ({ people, on: [on] }))
}

/** Judged by the seat held; a member without one, where every seat of the group asks for it. */
function judgeManagement(placements: readonly Placement[], unseated: readonly Placed<Member>[], on: IsoDate, mandate: Mandate) {
  const asksOfAll = (group: Group) => mandate.seats.every((seat) => seat.group !== group || seat.management === true)
  const asked = [
    ...placements
      .filter(isHeld)
      .filter(({ seat }) => seat.management === true)
      .map(({ id, holder }) => ({ member: holder, seat: id })),
    ...unseated.filter(({ row }) => asksOfAll(row.group)).map((member) => ({ member, seat: undefined })),
  ]
  const verdicts = asked.map(({ member: { row, index }, seat }): Verdict<'composition/management'> => {
    const { person, campus, management } = row
    const path = ['members', index]
    return {
      outcome: management === undefined ? 'unknown' : management ? 'satisfied' : 'breached',
      subject: person,
      path,
      facts: { person, campus, ...(seat === undefined ? undefined : { seat }), on: [on] },
      needs: [[...path, 'management']],
    }
  })
  return findings(compositionManagement, COMMITTEE, verdicts, (people) => ({ people, on: [on] }))
}
