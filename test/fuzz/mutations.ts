/** Registers mutated where it hurts: parts deleted, doubled, swapped, retyped, with hostile text and days at their limits. */
import fc from 'fast-check'
import { HOSTILE } from '../reports/hostile'

/** Days about which terms, years, cycles and meetings of the registers turn. */
export const DAYS = [
  ...['2024-02-29', '2025-02-28', '2025-07-31', '2025-08-01', '2026-07-31', '2026-08-01', '2026-08-16', '2026-08-17', '2026-09-16'],
  ...['2026-09-30', '2026-10-01', '2026-10-21', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-25', '2026-12-31', '2027-01-01'],
  ...['2027-06-12', '2027-06-13', '2027-07-31', '2027-08-01', '2028-02-29', '2028-03-01', '2029-07-31'],
]
/** Days at the ends of what can be written. Seldom: the years between them are judged one by one, thousands of them. */
const FAR_DAYS = [
  '0000-01-01',
  '0001-01-01',
  '0099-12-31',
  '1582-10-10',
  '1970-01-01',
  '1999-12-31',
  '9998-01-01',
  '9999-01-01',
  '9999-12-31',
]
const NO_DAYS = [
  '2026-02-29',
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '10000-01-01',
  '-001-01-01',
  '2026-1-1',
  '2026-11-22T00:00:00Z',
  '',
]

/** Ids, campuses and other words that mean something elsewhere in a register. */
const WORDS = [
  ...['st1', 'st4', 'an1', 'an3', 'an4', 'st4v', 'an1v', 'ob1', 'se1', 'nobody', 'student', 'staff', 'gjovik', 'alesund', 'trondheim'],
  ...['committee', 'board', 'rector', 'central-student-democracy', 'student-democracy', 'for', 'against', 'lmu-2026-4', 'lmu-2026-6'],
  ...['IE', 'AD', 'subcommittee-status', 'resolution', 'election', 'consensus', '__proto__', 'constructor', 'toString', 'length'],
]
const ODD = [
  null,
  true,
  false,
  0,
  -0,
  1,
  -1,
  1.5,
  7,
  2026,
  1e21,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [],
  {},
  [[]],
  [null],
  { from: '2026-08-01' },
]

/** Those that mostly leave a register well formed are there more often. */
const KINDS = [
  ...(['alike', 'alike', 'alike', 'alike', 'alike', 'flip', 'flip', 'delete', 'day', 'day', 'day'] as const),
  ...(['double', 'swap', 'word', 'retype', 'no-day', 'hostile', 'misspell'] as const),
]

export interface Mutation {
  readonly kind: (typeof KINDS)[number]
  /** Which place, of all there are. */
  readonly at: number
  readonly other: number
}

const nat = fc.nat({ max: 1_000_000 })
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), at: nat, other: nat }), {
  minLength: 1,
  maxLength: 3,
})
export const day: fc.Arbitrary<string> = fc.constantFrom(...DAYS, '1999-12-31', '2040-02-29')

type Container = Record<string, unknown> | unknown[]
interface Place {
  readonly within: Container
  readonly key: string
}

/** A new register; what cannot be done is left. */
export function mutated(register: unknown, steps: readonly Mutation[]): unknown {
  const copy: unknown = structuredClone(register)
  for (const step of steps) mutate(copy, step)
  return copy
}

function mutate(root: unknown, { kind, at, other }: Mutation): void {
  const all = placesIn(root)
  const places = all.filter(({ within, key }) => isFor(kind, read(within, key)))
  const place = places[at % places.length]
  const second = all[other % all.length]
  if (place === undefined || second === undefined) return
  const { within, key } = place
  const pick = <T>(values: readonly T[]): T | undefined => values[other % values.length]
  switch (kind) {
    case 'alike': {
      // What another of the same kind has: another's campus, day, choice or name.
      const others = all.filter((each) => each.key === key && typeof read(each.within, each.key) !== 'object')
      const model = pick(others)
      if (model !== undefined) write(within, key, read(model.within, model.key))
      return
    }
    case 'flip':
      write(within, key, read(within, key) !== true)
      return
    case 'delete':
      if (Array.isArray(within)) within.splice(Number(key), 1)
      else delete within[key]
      return
    case 'double':
      if (Array.isArray(within)) within.push(structuredClone(read(within, key)))
      else write(second.within, second.key, structuredClone(read(within, key)))
      return
    case 'swap': {
      const [one, two] = [structuredClone(read(within, key)), structuredClone(read(second.within, second.key))]
      write(within, key, two)
      // The place may have gone with what was put in the other.
      write(second.within, second.key, one)
      return
    }
    case 'day':
      write(within, key, pick(other % 40 === 0 ? FAR_DAYS : DAYS))
      return
    case 'no-day':
      write(within, key, pick(NO_DAYS))
      return
    case 'word':
      write(within, key, pick(WORDS))
      return
    case 'retype':
      write(within, key, structuredClone(pick(ODD)))
      return
    case 'hostile':
      write(within, key, pick(HOSTILE))
      return
    case 'misspell':
      write(within, `${key}${pick(['s', ' ', '\u0000', ''])}`, structuredClone(read(second.within, second.key)))
  }
}

function isFor(kind: Mutation['kind'], value: unknown): boolean {
  if (kind === 'day' || kind === 'no-day') return isDay(value)
  if (kind === 'flip') return typeof value === 'boolean'
  return kind !== 'alike' || typeof value !== 'object'
}

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, part] of Object.entries(value)) {
    found.push({ within: value as Container, key })
    placesIn(part, found)
  }
  return found
}

function read(within: Container, key: string): unknown {
  return Object.entries(within).find(([each]) => each === key)?.[1]
}

/** As its own property, whatever it is called. */
function write(within: Container, key: string, value: unknown): void {
  Object.defineProperty(within, Array.isArray(within) ? Number(key) || 0 : key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  })
}
