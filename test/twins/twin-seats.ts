/**
 * Slow twin of the placing of members in seats (§3/Studentene:3, §3/Ansatte:3): every placement, and the best of them by
 * the whole order of preference. A seat takes members of its own group and campus alone, and every preference is a sum, or
 * a row with one place a member; so the kinds of group and campus can be placed one by one.
 */
import type { Mandate, Member, Seat } from '../../src/index'

type Placement = readonly (Member | null)[]

export interface TwinSeat {
  readonly id: string
  readonly seat: Seat
}

export interface TwinPlacement {
  readonly seats: readonly { readonly id: string; readonly holder: string | null }[]
  readonly unseated: readonly string[]
}

/** One row a seat: the first of a kind by the kind's id, the second with `#2`. */
export const placesOf = ({ seats }: Pick<Mandate, 'seats'>): TwinSeat[] =>
  seats.flatMap((seat) =>
    Array.from({ length: seat.count }, (_, index) => ({ id: index === 0 ? seat.id : `${seat.id}#${index + 1}`, seat })),
  )

/** @param members those in office on the day. */
export function twinSeats(members: readonly Member[], mandate: Pick<Mandate, 'seats'>): TwinPlacement {
  const places = placesOf(mandate)
  const kinds = new Set(places.map(({ seat }) => kindOf(seat)))
  const holders = new Map<string, string>()
  for (const kind of kinds) {
    const seats = places.filter(({ seat }) => kindOf(seat) === kind)
    const candidates = members.filter((member) => kindOf(member) === kind)
    best(seats, candidates).forEach((member, index) => {
      const id = seats[index]?.id
      if (member !== null && id !== undefined) holders.set(id, member.person)
    })
  }
  const seated = new Set(holders.values())
  return {
    seats: places.map(({ id }) => ({ id, holder: holders.get(id) ?? null })),
    unseated: members.map(({ person }) => person).filter((person) => !seated.has(person)),
  }
}

const kindOf = ({ group, campus }: { readonly group: string; readonly campus: string }) => `${group} ${campus}`

function best(seats: readonly TwinSeat[], candidates: readonly Member[]): Placement {
  const byAge = candidates.toSorted((a, b) => compare(a.term.from, b.term.from) || compare(a.person, b.person))
  const ranked = placements(seats.length, candidates).map((placement) => ({ placement, worth: worth(placement, seats, byAge) }))
  return ranked.reduce((a, b) => (isBetter(b.worth, a.worth) ? b : a)).placement
}

/** Every way to put nobody or one of the people, each at most once, in each of so many seats. */
function placements(seats: number, people: readonly Member[]): Placement[] {
  if (seats === 0) return [[]]
  return [null, ...people].flatMap((holder) =>
    placements(
      seats - 1,
      people.filter((person) => person !== holder),
    ).map((rest) => [holder, ...rest]),
  )
}

/** The preferences in their order; a greater number is better, and an earlier one outweighs all later ones. */
function worth(placement: Placement, seats: readonly TwinSeat[], byAge: readonly Member[]): readonly number[] {
  const held = placement.flatMap((member, index) => {
    const seat = seats[index]?.seat
    return member === null || seat === undefined ? [] : [{ member, seat }]
  })
  const isAppointed = ({ appointedBy }: Member, seat: Seat) =>
    appointedBy === undefined || appointedBy === 'student-democracy' || seat.appointedBy.includes(appointedBy)
  const isManagement = ({ management }: Member, seat: Seat) => seat.management !== true || management !== false
  return [
    held.length,
    held.filter(({ member, seat }) => isAppointed(member, seat)).length,
    held.filter(({ member, seat }) => isManagement(member, seat)).length,
    ...byAge.map((member) => (placement.includes(member) ? 1 : 0)),
    ...byAge.map((member) => -placement.indexOf(member)),
  ]
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((value, at) => value !== b[at])
  return index >= 0 && (a[index] ?? 0) > (b[index] ?? 0)
}
