/** Whether the committee can decide an item: at least seven seats count (§5:6; reading `quorum-basis`). */
import { type IsoDate, requireDate } from '../dates'
import { type Finding, type FindingOf, finding, type Outcome } from '../finding'
import { quorumMinimum } from '../mandate/catalogue'
import { type Mandate, quorumOf } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import { requireList, requireObject } from '../require'
import { type Seating, type SeatOfDay, seatsOn } from './attendance'
import { type Body, type PersonId, requireBody } from './body'

export interface QuorumResult {
  readonly quorate: boolean
  /** Seats that count on the item, and how many must. */
  readonly counted: number
  readonly required: number
  /** How many more it takes; 0 where it is quorate. */
  readonly missing: number
  /** Seats in which nobody takes part, and the people who could: neither present nor disqualified. Seats with nobody to call are left out. */
  readonly callable: readonly { readonly member: PersonId; readonly people: readonly PersonId[] }[]
  /**
   * The smallest change that turns it: the people whose coming makes it quorate, or those whose leaving ends that. Null where
   * nobody who could be called would do. Exact in a body whose deputies serve one member each.
   */
  readonly turnedBy: { readonly come: readonly PersonId[] } | { readonly leave: readonly PersonId[] } | null
  readonly findings: readonly Finding[]
}

/**
 * Whether enough seats count on an item, and whom to call where they do not (§5:6). Where the body's deputies are left
 * out, members who suffice make it quorate; otherwise it is unknown, and `quorate` is false.
 *
 * @param seating From `seatMembers`, for the same body and day.
 * @throws RangeError where a date is impossible.
 * @example
 * const body = { members: [], deputies: [] }
 * checkQuorum(seatMembers(body, [], '2026-11-22'), body, '2026-11-22').missing //=> 7
 */
export function checkQuorum(seating: Seating, body: Body, on: IsoDate, options?: Options): QuorumResult {
  requireDate(on, 'on')
  requireObject(seating, 'seating')
  requireList(seating.seats, 'seating.seats')
  requireBody(body, 'body')
  const mandate = mandateOn(on, options)
  const seats = seatsOn(body, on, mandate)
  const { findings, ...judged } = judgeQuorum(seating, seats, body.deputies !== undefined, mandate)
  return { ...judged, turnedBy: turnedByOf(seating, seats, judged, mandate), findings }
}

/** The column of the seating that the reading counts. */
function columnOf(mandate: Mandate): 'voting' | 'attending' | 'atMeeting' {
  switch (mandate.readings['quorum-basis']) {
    case 'in-the-room':
      return 'attending'
    case 'at-the-meeting':
      return 'atMeeting'
    default:
      return 'voting'
  }
}

/** As `checkQuorum`, for the seats of the day, and without what would turn it. */
export function judgeQuorum(
  seating: Seating,
  seats: readonly SeatOfDay[],
  areDeputiesTold: boolean,
  mandate: Mandate,
): Omit<QuorumResult, 'turnedBy' | 'findings'> & { readonly findings: readonly [FindingOf<'quorum/minimum'>] } {
  const column = columnOf(mandate)
  const counted = seating.seats.filter((row) => row[column] !== null).length
  const required = quorumOf(mandate)
  const missing = Math.max(0, required - counted)
  const quorate = missing === 0
  const isUnknown = !quorate && !areDeputiesTold
  const callable = isUnknown ? [] : callableOf(seating, seats)
  const outcome: Outcome = quorate ? 'satisfied' : isUnknown ? 'unknown' : 'breached'
  const people = [...new Set(callable.flatMap((row) => row.people))]
  return {
    quorate,
    counted,
    required,
    missing,
    callable,
    findings: [
      finding(quorumMinimum, {
        outcome,
        subject: 'committee',
        path: ['present'],
        facts: { counted, required, missing, ...(outcome === 'breached' ? { people } : undefined) },
        needs: [['deputies']],
      }),
    ],
  }
}

function turnedByOf(
  seating: Seating,
  seats: readonly SeatOfDay[],
  { quorate, counted, required, missing, callable }: Pick<QuorumResult, 'quorate' | 'counted' | 'required' | 'missing' | 'callable'>,
  mandate: Mandate,
): QuorumResult['turnedBy'] {
  if (quorate) return leaving(seating, seats, mandate, counted - required + 1)
  const column = columnOf(mandate)
  const isCounted = new Set(seating.seats.filter((row) => row[column] !== null).map(({ member }) => member))
  return coming(
    callable.filter(({ member }) => !isCounted.has(member)),
    missing,
  )
}

/** One person for each of so many seats; null where there are not so many. */
function coming(callable: QuorumResult['callable'], missing: number): QuorumResult['turnedBy'] {
  const come = new Set<PersonId>()
  for (const { people } of callable) {
    const person = people.find((each) => !come.has(each))
    if (person !== undefined && come.size < missing) come.add(person)
  }
  return come.size === missing ? { come: [...come] } : null
}

/** All who are there for so many seats, those seats first for which there are fewest. */
function leaving(seating: Seating, seats: readonly SeatOfDay[], mandate: Mandate, many: number): QuorumResult['turnedBy'] {
  const there = new Set(peopleWhoCount(seating, mandate))
  const bySeat = seats
    .map((seat) => peopleOf(seat).filter((person) => there.has(person)))
    .filter((people) => people.length > 0)
    .toSorted((a, b) => a.length - b.length)
  return { leave: [...new Set(bySeat.slice(0, many).flat())] }
}

/** Those present who could count for a seat: by the reading, the disqualified and those out of the room too. */
function peopleWhoCount({ present, disqualified, passedOver }: Seating, mandate: Mandate): readonly PersonId[] {
  const isOut = new Set(passedOver.filter(({ why }) => why === 'left-the-room').map(({ person }) => person))
  switch (columnOf(mandate)) {
    case 'atMeeting':
      return present
    case 'attending':
      return present.filter((person) => !isOut.has(person))
    case 'voting':
      return present.filter((person) => !isOut.has(person) && !disqualified.includes(person))
  }
}

function callableOf(seating: Seating, seats: readonly SeatOfDay[]): QuorumResult['callable'] {
  const unavailable = new Set([...seating.present, ...seating.disqualified])
  const empty = new Set(seating.seats.filter(({ voting }) => voting === null).map(({ member }) => member))
  return seats
    .filter(({ member }) => empty.has(member))
    .map((seat) => ({ member: seat.member, people: [...new Set(peopleOf(seat))].filter((person) => !unavailable.has(person)) }))
    .filter(({ people }) => people.length > 0)
}

/** Who may take a seat: a member who is in office, and the deputies. */
function peopleOf({ member, isHeld, deputies }: SeatOfDay): readonly PersonId[] {
  return isHeld ? [member, ...deputies] : deputies
}
