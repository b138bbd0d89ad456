/** What the form of a register is made of: days, ids, lists and objects, each with what may stand in its place. */
import * as z from 'zod'
import { isDate } from '../dates'
import { ID } from '../ids'
import type { Wanted } from '../issues/issue'
import { GROUPS } from '../mandate/mandate'

const ID_WITH_SLASH = /^(?!\s)[^#\p{C}\p{Zl}\p{Zp}]+(?<!\s)$/u
const SUBJECT = /^(?!\s)[^\p{C}\p{Zl}\p{Zp}]+(?<!\s)$/u
const DAY = '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$'

// The error of each schema is what may stand in its place.
export const wanted = (word: Wanted) => word
export const text = z.string(wanted('text'))
export const flag = z.boolean(wanted('flag'))
export const id = z.string(wanted('text')).regex(ID, wanted('id'))
export const idWithSlash = z.string(wanted('text')).regex(ID_WITH_SLASH, wanted('id-with-slash'))
export const subject = z.string(wanted('text')).regex(SUBJECT, wanted('subject'))
export const date = z
  .custom<string>(isDate, { error: wanted('date'), params: { code: 'not-a-date' } })
  .meta({ type: 'string', format: 'date', pattern: DAY })
export const count = z.int(wanted('count')).min(0)
export const year = z.int(wanted('year')).min(1000).max(9999).describe('The calendar year reported on.')

export function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, wanted('one-of'))
}

export function list<Row extends z.ZodType>(row: Row) {
  return z.array(row, wanted('list'))
}

/** An object that has these keys and no others. Its error for others is the keys, as one of them was meant. */
export function form<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : wanted('object')) })
}

export const ids = list(id)
export const campus = id.describe('A campus by its id: trondheim, gjovik, alesund.')
export const campuses = list(campus)
export const person = id.describe('The person, by an id that is the same all through the register.')
export const people = list(person)
export const group = oneOf(GROUPS).describe('Which group the person represents (§3:1).')
export const period = form({
  from: date.describe('First day, included.'),
  to: date.optional().describe('Last day, included. Left out: no end known.'),
})

/** Not a record of zod's: that drops the key `__proto__`, and somebody with it. */
export const names = z
  .custom<Readonly<Record<string, string>>>(isObject, wanted('names'))
  .superRefine((value, context) => {
    for (const [person, name] of Object.entries(value)) {
      for (const issue of [...(id.safeParse(person).error?.issues ?? []), ...(text.safeParse(name).error?.issues ?? [])]) {
        context.addIssue({ ...issue, path: [person] })
      }
    }
  })
  // The register is a new value all through.
  .overwrite((value) => ({ ...value }))
  .meta({ type: 'object', propertyNames: { pattern: ID.source }, additionalProperties: { type: 'string' } })

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
