/** The cycles of the dialogue meetings: so many years each, counted from an anchor (§5:2). */
import { addYears, type ClosedPeriod, compare, type IsoDate, lastDayOfTerm, requireDate, yearOf } from '../dates'
import type { Mandate } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'

/**
 * The two-year cycle that holds a day, both ends included: so many times two years from the anchor, each counted from the
 * anchor itself, before it too.
 *
 * @throws RangeError for an impossible date, and where the mandate asks for no dialogue meetings.
 * @example
 * dialogueCycle('2025-08-01', '2026-11-22') //=> { from: '2025-08-01', to: '2027-07-31' }
 */
export function dialogueCycle(anchor: IsoDate, on: IsoDate, options?: Options): ClosedPeriod {
  requireDate(anchor, 'anchor')
  requireDate(on, 'on')
  return cycleOf(anchor, on, cycleYearsOf(mandateOn(on, options)))
}

function cycleYearsOf({ id, dialogue }: Mandate): number {
  if (dialogue === undefined) throw new RangeError(`options.mandate: ${id} asks for no dialogue meetings, so there is no cycle`)
  return dialogue.cycleYears
}

/** The cycle that holds the day. */
export function cycleOf(anchor: IsoDate, on: IsoDate, years: number): ClosedPeriod {
  return nthCycle(anchor, cycleNumber(anchor, on, years), years)
}

/** The cycles from the anchor on that ended before the day. */
export function cyclesEnded(anchor: IsoDate, on: IsoDate, years: number): ClosedPeriod[] {
  return Array.from({ length: Math.max(0, cycleNumber(anchor, on, years)) }, (_, number) => nthCycle(anchor, number, years))
}

/** From the first of some days through the last day of the cycle that holds the last of them. */
export function spanOf(days: readonly IsoDate[], anchor: IsoDate, years: number): ClosedPeriod {
  const [first, ...later] = days.toSorted(compare)
  return { from: first ?? anchor, to: cycleOf(anchor, later.at(-1) ?? first ?? anchor, years).to }
}

/** How many cycles after the anchor's own the day lies; negative before it. */
function cycleNumber(anchor: IsoDate, on: IsoDate, years: number): number {
  const number = Math.floor((yearOf(on) - yearOf(anchor)) / years)
  return on < addYears(anchor, number * years) ? number - 1 : number
}

function nthCycle(anchor: IsoDate, number: number, years: number): ClosedPeriod {
  return { from: addYears(anchor, number * years), to: lastDayOfTerm(anchor, (number + 1) * years) }
}
