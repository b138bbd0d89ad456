/** Which member holds which seat (§3/Studentene:3, §3/Ansatte:3). */
import { compare } from '../dates'
import type { AppointingBody, Mandate, Seat } from '../mandate/mandate'
import type { Placed } from '../rows-by-year'
import type { Member } from './body'

/** One place of the distribution: the second of a kind is `…#2`. */
export interface Place {
  readonly id: string
  readonly seat: Seat
}

/** A place and the member in it. */
export type Placement = Place & { readonly holder: Placed<Member> | null }

export function isHeld(placement: Placement): placement is Placement & { readonly holder: Placed<Member> } {
  return placement.holder !== null
}

/** Every place of the mandate, in its order. */
export function placesOf(mandate: Mandate): Place[] {
  return mandate.seats.flatMap((seat) =>
    Array.from({ length: seat.count }, (_, nth) => ({ id: nth === 0 ? seat.id : `${seat.id}#${nth + 1}`, seat })),
  )
}

const STUDENT_DEMOCRACIES: readonly AppointingBody[] = ['central-student-democracy', 'local-student-democracy']

/** Whether one of the bodies appointed the member: not known where the register does not say which student democracy did. */
export function wasAppointedBy({ appointedBy }: Pick<Member, 'appointedBy'>, bodies: readonly AppointingBody[]): boolean | undefined {
  if (appointedBy === undefined) return undefined
  if (bodies.includes(appointedBy)) return true
  const isOneOfSeveral = appointedBy === 'student-democracy' && bodies.some((body) => STUDENT_DEMOCRACIES.includes(body))
  return isOneOfSeveral ? undefined : false
}

/**
 * Places the members: as many seats held as possible; then as many holders as possible appointed by a body of the seat;
 * then from the management; then the earlier members (by first day of term, then id) seated; then in the earlier seats.
 * What is not known counts as fitting. Group and campus must agree, so each group at each campus is placed by itself.
 */
export function placeMembers(members: readonly Placed<Member>[], mandate: Mandate): Placement[] {
  const places = placesOf(mandate)
  const holders = new Map<string, Placed<Member>>()
  const kinds = new Map(places.map(({ seat }) => [`${seat.group} ${seat.campus}`, seat]))
  for (const { group, campus } of kinds.values()) {
    const candidates = members.filter(({ row }) => row.group === group && row.campus === campus)
    const open = places.filter(({ seat }) => seat.group === group && seat.campus === campus)
    for (const [id, holder] of bestPlacing(candidates.toSorted(bySeniority), open)) holders.set(id, holder)
  }
  return places.map(({ id, seat }) => ({ id, seat, holder: holders.get(id) ?? null }))
}

function bySeniority({ row: a }: Placed<Member>, { row: b }: Placed<Member>): number {
  return compare(a.term.from, b.term.from) || compare(a.person, b.person)
}

/** What a placing is worth, the weightiest first; whether each candidate has a place, as ones and zeros; and which. */
type Placing = {
  readonly worth: readonly [held: number, appointed: number, managers: number]
  readonly seated: string
  readonly chosen: readonly number[]
}
const UNSEATED = -1

function bestPlacing(candidates: readonly Placed<Member>[], places: readonly Place[]): Map<string, Placed<Member>> {
  const kinds = [...new Set(places.map(({ seat }) => seat))]
  const isRoomForAll = kinds.length === 1 && candidates.length <= places.length
  if (isRoomForAll) return inOrder(candidates, places)
  const shortlist = shortlisted(candidates, kinds, places.length)
  const known = new Map<string, Placing>()

  /** The best placing of the candidates from `next` on, so many of each kind being taken already. */
  function best(next: number, taken: readonly { readonly kind: Seat; readonly first: number; readonly used: number }[]): Placing {
    const candidate = shortlist[next]
    if (candidate === undefined) return { worth: [0, 0, 0], seated: '', chosen: [] }
    const key = `${next}:${taken.map(({ used }) => used).join()}`
    const before = known.get(key)
    if (before !== undefined) return before
    const rest = best(next + 1, taken)
    let found: Placing = { worth: rest.worth, seated: `0${rest.seated}`, chosen: [UNSEATED, ...rest.chosen] }
    taken.forEach(({ kind, first, used }, which) => {
      if (used >= kind.count) return
      const others = best(next + 1, taken.with(which, { kind, first, used: used + 1 }))
      const [held, appointed, managers] = others.worth
      const option: Placing = {
        worth: [held + 1, appointed + fitsBody(candidate.row, kind), managers + fitsManagement(candidate.row, kind)],
        seated: `1${others.seated}`,
        chosen: [first + used, ...others.chosen],
      }
      // The earlier seats come first: of equals the first stands.
      if (isBetter(option, found)) found = option
    })
    known.set(key, found)
    return found
  }

  const { chosen } = best(
    0,
    kinds.map((kind) => ({ kind, first: places.findIndex(({ seat }) => seat === kind), used: 0 })),
  )
  return inOrder(
    shortlist,
    chosen.map((place) => places[place]),
  )
}

/** Each candidate with the place that has the same position, where there is one. */
function inOrder(candidates: readonly Placed<Member>[], places: readonly (Place | undefined)[]): Map<string, Placed<Member>> {
  const placed = new Map<string, Placed<Member>>()
  candidates.forEach((candidate, index) => {
    const place = places[index]
    if (place !== undefined) placed.set(place.id, candidate)
  })
  return placed
}

/** Of candidates that fit the same seats only as many as there are places can be placed: the earliest. */
function shortlisted(candidates: readonly Placed<Member>[], kinds: readonly Seat[], places: number): Placed<Member>[] {
  const alike = new Map<string, number>()
  return candidates.filter(({ row }) => {
    const profile = kinds.map((kind) => `${fitsBody(row, kind)}${fitsManagement(row, kind)}`).join()
    const count = (alike.get(profile) ?? 0) + 1
    alike.set(profile, count)
    return count <= places
  })
}

function fitsBody(member: Member, seat: Seat): number {
  return wasAppointedBy(member, seat.appointedBy) === false ? 0 : 1
}

function fitsManagement(member: Member, seat: Seat): number {
  return seat.management === true && member.management === false ? 0 : 1
}

function isBetter(a: Placing, b: Placing): boolean {
  const [held, appointed, managers] = a.worth
  const [otherHeld, otherAppointed, otherManagers] = b.worth
  const gain = held - otherHeld || appointed - otherAppointed || managers - otherManagers
  return gain > 0 || (gain === 0 && a.seated > b.seated)
}
