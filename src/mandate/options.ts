/** Which mandate applies, with the readings taken: what every function of the core does first. */
import { type IsoDate, isWithin, shown } from '../dates'
import { requireKeys, requireObject } from '../require'
import type { Mandate } from './mandate'
import { ntnuLmu } from './ntnu-lmu'
import { type Readings, requireReadings } from './reading-values'

/** What a caller may choose. Any other key is a TypeError. */
export interface Options {
  /**
   * Default: `ntnuLmu`. One is applied on every day. Several: on each day judged the one in force; none in force, or two,
   * is a RangeError that names the day. A function that takes no day accepts one alone: an array is a TypeError.
   */
  readonly mandate?: Mandate | readonly Mandate[]
  /** Overrides single readings of the mandate. An unknown reading or answer is a RangeError. */
  readonly readings?: Partial<Readings>
}

/** The mandate in force on the day, its readings as the caller wants them. */
export function mandateOn(on: IsoDate, options: Options | undefined): Mandate {
  const given = givenMandate(options)
  return withReadings(isList(given) ? inForceOn(given, on) : given, options?.readings)
}

/** The one mandate of a function that takes no day. */
export function soleMandate(options: Options | undefined): Mandate {
  const given = givenMandate(options)
  if (isList(given)) {
    throw new TypeError(`options.mandate: this function takes no day, so it takes one mandate, not a list of ${given.length}`)
  }
  return withReadings(given, options?.readings)
}

const KEYS: readonly (keyof Options)[] = ['mandate', 'readings']

function givenMandate(options: Options | undefined): Mandate | readonly Mandate[] {
  if (options === undefined) return ntnuLmu
  requireObject(options, 'options')
  requireKeys(options, KEYS, 'options')
  const given = options.mandate ?? ntnuLmu
  for (const mandate of isList(given) ? given : [given]) {
    if (typeof mandate === 'object' && mandate !== null && 'readings' in mandate) continue
    throw new TypeError(`options.mandate: must be a mandate, made by defineMandate, not ${shown(mandate)}`)
  }
  return given
}

function inForceOn(mandates: readonly Mandate[], on: IsoDate): Mandate {
  const inForce = mandates.filter((mandate) => mandate.inForce === undefined || isWithin(on, mandate.inForce))
  const [mandate] = inForce
  if (mandate !== undefined && inForce.length === 1) return mandate
  const known = mandates.map(({ id, inForce: period }) => `${id} (${period?.from ?? ''}..${period?.to ?? ''})`).join(', ')
  throw new RangeError(
    mandate === undefined
      ? `options.mandate: none is in force on ${shown(on)}; given are ${known || 'none'}`
      : `options.mandate: ${inForce.length} are in force on ${shown(on)}: ${inForce.map(({ id }) => id).join(', ')}; given are ${known}`,
  )
}

function withReadings(mandate: Mandate, readings: Partial<Readings> | undefined): Mandate {
  if (readings === undefined) return mandate
  requireObject(readings, 'options.readings')
  requireReadings(readings, 'options.readings')
  const chosen = Object.fromEntries(Object.entries(readings).filter(([, value]) => value !== undefined))
  return { ...mandate, readings: { ...mandate.readings, ...chosen } }
}

function isList(given: Mandate | readonly Mandate[]): given is readonly Mandate[] {
  return Array.isArray(given)
}
