/** What `checkRegister` refuses to judge: a programmer's errors, each a RangeError that names place and value. */
import { type IsoDate, requireDate, shown } from '../dates'
import type { Mandate } from '../mandate/mandate'
import { ntnuLmu } from '../mandate/ntnu-lmu'
import { mandateOn, type Options } from '../mandate/options'
import { requireObject } from '../require'
import { unknownCampuses } from './campuses'
import type { Register } from './register'

export function requireCheckable(register: Register, asOf: IsoDate, options: Options | undefined): void {
  requireDate(asOf, 'asOf')
  requireObject(register, 'register')
  requireObject(register.records, 'register.records')
  requireDate(register.records.from, 'register.records.from')
  if (asOf < register.records.from) {
    throw new RangeError(`asOf: ${asOf} is before the register's first day (records.from: ${register.records.from})`)
  }
  const given = mandatesOf(options)
  if (!given.some(({ id }) => id === register.mandate)) {
    const known = given.map(({ id }) => id).join(', ')
    throw new RangeError(
      `register.mandate: ${shown(register.mandate)} is not the id of a mandate given (options.mandate): ${known || 'none'}`,
    )
  }
  requireCampuses(register, given)
  mandateOn(asOf, options)
}

function mandatesOf(options: Options | undefined): readonly Mandate[] {
  return [options?.mandate ?? ntnuLmu].flat()
}

function requireCampuses(register: Register, mandates: readonly Mandate[]): void {
  const campuses = [...new Set(mandates.flatMap((mandate) => mandate.campuses))]
  const [unknown] = unknownCampuses(register, campuses)
  if (unknown === undefined) return
  const path = unknown.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  throw new RangeError(`register${path}: the mandate has no campus ${shown(unknown.campus)}; it has ${campuses.join(', ')}`)
}
