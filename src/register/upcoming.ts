/** What the register's keepers must see to next. */
import { addDays, compare, earlier, type IsoDate, requireDate } from '../dates'
import { type Finding, finding } from '../finding'
import { chairInOffice, compositionSeats } from '../mandate/catalogue'
import type { Mandate, Seat } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import { membersInOffice, placed } from '../rules/body'
import { serving } from '../rules/officers'
import { isHeld, type Placement, placeMembers } from '../rules/seats'
import { checkRegister } from './check'
import { lastDay } from './periods'
import type { Register } from './register'

/**
 * The open findings due from `asOf` through `until`, soonest first, then those without a last day. Beside them seats and offices
 * that fall vacant in that time: open, due on the last day served, and on track where a successor is in the register.
 *
 * @param until Last day, included.
 * @throws RangeError as `checkRegister`, and where `until` is before `asOf`.
 * @example
 * const meetings = [{ id: 'lmu-6', date: '2026-11-25' }]
 * const register = { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' }, committee: { meetings } }
 * upcoming(register, '2026-11-22', '2026-11-30').map(({ rule }) => rule) //=> ['meetings/notice', 'meetings/subcommittee-status']
 */
export function upcoming(register: Register, asOf: IsoDate, until: IsoDate, options?: Options): readonly Finding[] {
  requireDate(until, 'until')
  const { findings } = checkRegister(register, asOf, options)
  if (until < asOf) throw new RangeError(`until: ${until} is before asOf (${asOf})`)
  const open = findings.filter(({ outcome, due }) => outcome === 'open' && (due === undefined || due <= until))
  return [...open, ...endingSeats(register, asOf, until, options), ...endingOffices(register, asOf, until)].toSorted(soonestFirst)
}

/** By last day, then rule, then subject. */
function soonestFirst(a: Finding, b: Finding): number {
  return compare(a.due ?? '~', b.due ?? '~') || compare(a.rule, b.rule) || compare(a.subject, b.subject)
}

/** Seats held today whose member's last day comes: on track where as many of their group and campus are held on the day after. */
function endingSeats({ committee }: Register, asOf: IsoDate, until: IsoDate, options: Options | undefined): Finding[] {
  const { members, deputies } = committee ?? {}
  if (members === undefined) return []
  const placedOn = (day: IsoDate, mandate: Mandate) => placeMembers(membersInOffice({ members, deputies }, day), mandate)
  const heldLike = ({ group, campus }: Seat, placements: readonly Placement[]) =>
    placements.filter(isHeld).filter(({ seat }) => seat.group === group && seat.campus === campus).length
  const placements = placedOn(asOf, mandateOn(asOf, options))
  return placements.filter(isHeld).flatMap(({ id, seat, holder }): Finding[] => {
    const last = lastDay(holder.row.term.to, holder.row.left)
    if (last === undefined || last > until) return []
    // Until another mandate is known to be in force, the seats are those of the last day.
    const mandate = mandateOn(last, options)
    const onTrack = heldLike(seat, placedOn(addDays(last, 1), mandate)) >= heldLike(seat, placedOn(last, mandate))
    const { group, campus } = seat
    const facts = { seats: placements.length, seat: id, person: holder.row.person, group, campus, on: [last] }
    return [
      finding(compositionSeats, { outcome: 'open', subject: id, path: ['committee', 'members', holder.index], facts, due: last, onTrack }),
    ]
  })
}

/** Chairs and vice-chairs of today whose last day comes: on track where somebody holds the office on the day after. */
function endingOffices({ committee }: Register, asOf: IsoDate, until: IsoDate): Finding[] {
  const offices = [
    { key: 'chairs', vacancy: 'no-chair' },
    { key: 'viceChairs', vacancy: 'no-vice-chair' },
  ] as const
  return offices.flatMap(({ key, vacancy }) => {
    const rows = committee?.[key] ?? []
    const today = placed(rows).filter(({ row }) => serving([row], asOf).length > 0)
    const first = today.filter(({ row }, nth) => today.findIndex((other) => other.row.person === row.person) === nth)
    return first.flatMap(({ row: { person, to, left }, index }): Finding[] => {
      const last = earlier(to, left ?? to)
      if (last > until) return []
      const after = serving(rows, addDays(last, 1))
      const facts = { on: last, chairs: [], viceChairs: [], [key]: [person], reasons: after.length === 0 ? [vacancy] : [] }
      const at = { subject: person, path: ['committee', key, index] }
      return [finding(chairInOffice, { outcome: 'open', ...at, facts, due: last, onTrack: after.length > 0 })]
    })
  })
}
