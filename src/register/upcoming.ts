/** What the register's keepers must see to next. */
import { addDays, compare, type IsoDate, requireDate } from '../dates'
import { type Finding, finding } from '../finding'
import { chairInOffice, compositionSeats } from '../mandate/catalogue'
import { mandateOn, type Options } from '../mandate/options'
import { membersInOffice } from '../rules/body'
import { serving } from '../rules/officers'
import { placeMembers } from '../rules/seats'
import { checkRegister } from './check'
import type { Register } from './register'

/**
 * The open findings due from `asOf` through `until`, soonest first, then those without a last day. Beside them seats and offices
 * that fall vacant in that time: open, due on the last day served, and on track where a successor is in the register.
 *
 * @param until Last day, included.
 * @throws RangeError as `checkRegister`, and where `until` is before `asOf`.
 */
export function upcoming(register: Register, asOf: IsoDate, until: IsoDate, options?: Options): readonly Finding[] {
  requireDate(until, 'until')
  const { findings } = checkRegister(register, asOf, options)
  if (until < asOf) throw new RangeError(`until: ${until} is before asOf (${asOf})`)
  const open = findings.filter(({ outcome, due }) => outcome === 'open' && (due === undefined || due <= until))
  return [...open, ...endingSeats(register, asOf, until, options), ...endingOffices(register, asOf, until)].toSorted(soonestFirst)
}

/** Of those without a last day the order of the report stands. */
function soonestFirst(a: Finding, b: Finding): number {
  return compare(a.due ?? '~', b.due ?? '~') || compare(a.rule, b.rule) || compare(a.subject, b.subject)
}

/** Seats held today whose member's last day comes: on track where on the day after somebody holds the seat. */
function endingSeats({ committee }: Register, asOf: IsoDate, until: IsoDate, options: Options | undefined): Finding[] {
  const { members, deputies } = committee ?? {}
  if (members === undefined) return []
  const body = { members, deputies }
  const placedOn = (day: IsoDate) => placeMembers(membersInOffice(body, day), mandateOn(day, options))
  return placedOn(asOf).flatMap(({ id, seat, holder }, _, placements): Finding[] => {
    const last = holder?.row.left ?? holder?.row.term.to
    if (holder === null || last === undefined || last > until) return []
    const { group, campus } = seat
    const facts = { seats: placements.length, seat: id, person: holder.row.person, group, campus, on: [last] }
    const isHeldAfter = placedOn(addDays(last, 1)).some((after) => after.id === id && after.holder !== null)
    const at = { subject: id, path: ['committee', 'members', holder.index] }
    return [finding(compositionSeats, { outcome: 'open', ...at, facts, due: last, onTrack: isHeldAfter })]
  })
}

/** The chair and vice-chair of today whose last day comes: on track where both offices are filled on the day after. */
function endingOffices({ committee }: Register, asOf: IsoDate, until: IsoDate): Finding[] {
  const { chairs, viceChairs } = committee ?? {}
  if (chairs === undefined || viceChairs === undefined) return []
  const ends = [chairs, viceChairs].flatMap((rows) =>
    rows.filter(({ person }) => serving(rows, asOf).includes(person)).map(({ to, left }) => left ?? to),
  )
  const last = ends.filter((day) => asOf <= day && day <= until).toSorted(compare)[0]
  if (last === undefined) return []
  const after = addDays(last, 1)
  const [chair, viceChair] = [serving(chairs, after), serving(viceChairs, after)]
  const reasons = [...(chair.length === 0 ? (['no-chair'] as const) : []), ...(viceChair.length === 0 ? (['no-vice-chair'] as const) : [])]
  const facts = { on: last, chairs: serving(chairs, last), viceChairs: serving(viceChairs, last), reasons }
  const at = { subject: 'committee', path: ['committee', 'chairs'] }
  return [finding(chairInOffice, { outcome: 'open', ...at, facts, due: last, onTrack: reasons.length === 0 })]
}
