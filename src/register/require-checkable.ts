/** What `checkRegister` refuses to judge: a programmer's errors, each a RangeError that names place and value. */
import { type IsoDate, requireDate, shown } from '../dates'
import type { Path } from '../finding'
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
  requireFaculties(register, given)
  mandateOn(asOf, options)
}

function mandatesOf(options: Options | undefined): readonly Mandate[] {
  return [options?.mandate ?? ntnuLmu].flat()
}

function requireCampuses(register: Register, mandates: readonly Mandate[]): void {
  const campuses = [...new Set(mandates.flatMap((mandate) => mandate.campuses))]
  const [unknown] = unknownCampuses(register, campuses)
  if (unknown !== undefined) refuse(unknown.path, 'campus', unknown.campus, campuses)
}

/** Where the register lists no faculties, those of the mandates are all that there are. */
function requireFaculties({ faculties, dialogue }: Register, mandates: readonly Mandate[]): void {
  const known = new Set(mandates.flatMap((mandate) => mandate.faculties?.map(({ id }) => id)))
  // A mandate that lists none says nothing of which there are.
  if (faculties !== undefined || known.has(undefined)) return
  dialogue?.visits?.forEach(({ faculty }, row) => {
    if (faculty !== undefined && !known.has(faculty)) refuse(['dialogue', 'visits', row, 'faculty'], 'faculty', faculty, [...known])
  })
}

function refuse(path: Path, what: string, given: string, known: readonly (string | undefined)[]): never {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  throw new RangeError(`register${place}: the mandate has no ${what} ${shown(given)}; it has ${known.join(', ')}`)
}
