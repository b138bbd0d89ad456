/** Which of the five dimensions of the learning environment the agendas took up (§1:5): shown, not judged. */
import { type ClosedPeriod, isWithin, requirePeriod } from '../dates'
import type { Dimension } from '../rules/meeting'
import type { Register } from './register'

/**
 * Agenda items of each dimension at the meetings of a period, both ends included, cancelled ones left out. An item of two
 * dimensions counts for each.
 *
 * @throws RangeError for an impossible period.
 * @example
 * const meetings = [{ id: 'lmu-4', date: '2026-09-16', agenda: [{ id: '22/26', dimensions: ['digital'] }] }]
 * const register = { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' }, committee: { meetings } }
 * dimensionCoverage(register, { from: '2026-08-17', to: '2027-06-12' }).digital //=> 1
 */
export function dimensionCoverage(register: Register, period: ClosedPeriod): Readonly<Record<Dimension, number>> {
  requirePeriod(period, 'period')
  const meetings = (register.committee?.meetings ?? []).filter(({ date, held }) => held !== false && isWithin(date, period))
  const items = meetings.flatMap(({ agenda }) => agenda ?? [])
  const count = (dimension: Dimension) => items.filter(({ dimensions }) => dimensions?.includes(dimension)).length
  return {
    physical: count('physical'),
    psychosocial: count('psychosocial'),
    organisational: count('organisational'),
    digital: count('digital'),
    pedagogical: count('pedagogical'),
  }
}
