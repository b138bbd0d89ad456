/** Whether the committee can decide an item: at least seven seats count (§5:6; reading `quorum-basis`). */
import { type IsoDate, requireDate } from '../dates'
import { type Finding, finding, type Outcome } from '../finding'
import { quorumMinimum } from '../mandate/catalogue'
import { type Mandate, quorumOf } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import { type Seating, seatsOn } from './attendance'
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
  readonly findings: readonly Finding[]
}

/**
 * Whether enough seats count on an item, and whom to call where they do not (§5:6). Where the body's deputies are left
 * out, members who suffice make it quorate; otherwise it is unknown, and `quorate` is false.
 *
 * @param seating From `seatMembers`, for the same body and day.
 * @throws RangeError where a date is impossible.
 */
export function checkQuorum(seating: Seating, body: Body, on: IsoDate, options?: Options): QuorumResult {
  requireDate(on, 'on')
  requireBody(body, 'body')
  return judgeQuorum(seating, body, on, mandateOn(on, options))
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

/** As `checkQuorum`, for arguments that were checked before. */
export function judgeQuorum(seating: Seating, body: Body, on: IsoDate, mandate: Mandate): QuorumResult {
  const column = columnOf(mandate)
  const counted = seating.seats.filter((row) => row[column] !== null).length
  const required = quorumOf(mandate)
  const missing = Math.max(0, required - counted)
  const quorate = missing === 0
  const isUnknown = !quorate && body.deputies === undefined
  const callable = isUnknown ? [] : callableOf(seating, body, on, mandate)
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
        needs: isUnknown ? [['deputies']] : undefined,
      }),
    ],
  }
}

function callableOf(seating: Seating, body: Body, on: IsoDate, mandate: Mandate): QuorumResult['callable'] {
  const unavailable = new Set([...seating.present, ...seating.disqualified])
  const seats = seatsOn(body, on, mandate)
  return seating.seats.flatMap(({ member, voting }) => {
    const seat = seats.find((each) => each.member === member)
    if (voting !== null || seat === undefined) return []
    const own = seat.isHeld ? [member] : []
    const people = [...new Set([...own, ...seat.deputies])].filter((person) => !unavailable.has(person))
    return people.length > 0 ? [{ member, people }] : []
  })
}
