/** From unknown input to a register: read once into plain data, held against the form, then against itself; what is wrong, put into words. */
import { compare } from '../dates'
import type { Path } from '../finding'
import { nearest } from '../nearest'
import { codeOf, replaceUnseen } from '../visible'
import type { Loose } from './campuses'
import { type Flaw, type ReferenceCode, referenceFlaws } from './references'
import type { Register } from './register'
import { registerSchema, type SchemaIssue } from './schema'

/** Something malformed, and where: keys and list positions from the root of the input. */
export interface Issue<Code extends string = IssueCode> {
  readonly path: Path
  readonly code: Code
  /** One line of English: what is expected, what was found, what to do. Whatever is quoted from the input is made visible. */
  readonly message: string
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] }

type FormCode = 'missing' | 'not-a-date' | 'not-allowed' | 'not-an-id' | 'out-of-range' | 'unknown-key' | 'wrong-type'
export type IssueCode = FormCode | ReferenceCode | 'more-issues' | 'too-large' | 'unreadable'

/** Far more than a century of meetings, and little enough to be read in a moment. */
const MOST_VALUES = 200_000
/** No form is nested deeper: a ballot of a vote of an item of a meeting. What lies below is no part of a register. */
const DEEPEST = 12
const MOST_ISSUES = 1000

/**
 * Makes a register of unknown input, or says all that is wrong with it: misspelt keys, impossible dates, people and
 * meetings that do not exist, each with its place, sorted by it. Never throws, whatever it is handed, and neither changes
 * nor keeps it: the register is a new value. Of more than 1000 issues the first are told, and how many more there are.
 *
 * @example
 * parseRegister({ register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' } }).ok //=> true
 */
export function parseRegister(input: unknown): Parsed<Register> {
  try {
    const { value, isTooLarge } = plainCopy(input)
    if (isTooLarge) return { ok: false, issues: [inWords({ path: [], code: 'too-large' })] }
    const result = registerSchema.safeParse(value)
    const flaws = result.success ? referenceFlaws(result.data) : allFlaws(value, result.error.issues)
    if (result.success && flaws.length === 0) return { ok: true, value: result.data }
    return { ok: false, issues: issuesOf(flaws) }
  } catch {
    // The input's own traps and accessors threw.
    return { ok: false, issues: [inWords({ path: [], code: 'unreadable' })] }
  }
}

/**
 * A copy of plain objects and lists, read once; of anything else (dates, maps, instances of classes, what is nested too
 * deep) a symbol that bears its kind, which no form accepts. Keys that hold `undefined` are left out.
 */
function plainCopy(input: unknown): { readonly value: unknown; readonly isTooLarge: boolean } {
  let left = MOST_VALUES
  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (depth === 0) return Symbol('a value nested too deep')
    if (Array.isArray(value)) {
      const { length } = value
      left -= length
      const rows: unknown[] = []
      // By position: what an iterator would give is the input's own code.
      for (let index = 0; left >= 0 && index < length; index += 1) rows.push(copy(value[index], depth - 1))
      return rows
    }
    const prototype = Object.getPrototypeOf(value)
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      return Symbol(`${Object.prototype.toString.call(value)}, no plain data`)
    const keys = Object.keys(value)
    left -= keys.length
    const object: Record<string, unknown> = {}
    for (const key of left < 0 ? [] : keys) {
      const entry = copy((value as Record<string, unknown>)[key], depth - 1)
      // By assignment this key would set the prototype.
      if (key === '__proto__') Object.defineProperty(object, key, { value: entry, configurable: true, enumerable: true, writable: true })
      else if (entry !== undefined) object[key] = entry
    }
    return object
  }
  const value = copy(input, DEEPEST)
  return { value, isTooLarge: left < 0 }
}

/** The flaws of the form, and of what is well-formed those of its references, except where the form is blamed already. */
function allFlaws(value: unknown, schemaIssues: readonly SchemaIssue[]): Flaw<IssueCode>[] {
  const flaws = schemaIssues.flatMap((issue) => formFlaws(issue, value))
  for (const { path } of flaws) {
    const holder = valueAt(value, path.slice(0, -1))
    const key = path.at(-1)
    if (isObject(holder) && key !== undefined) holder[key] = undefined
  }
  const blamed = new Set(flaws.map(({ path }) => JSON.stringify(path)))
  const references = isObject(value) ? referenceFlaws(value as Loose<Register>) : []
  return [...flaws, ...references.filter(({ path }) => !blamed.has(JSON.stringify(path)))]
}

function formFlaws(issue: SchemaIssue, input: unknown, above: Path = []): Flaw<IssueCode>[] {
  const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')]
  // Of `people` the ids are keys.
  const given = issue.code === 'invalid_format' && path[0] === 'people' ? path.at(-1) : valueAt(input, path)
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ')
    return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown-key', given: key, known }))
  }
  if (issue.code === 'invalid_union' && isObject(given)) {
    // Of the form that might stand there what is wrong with it, not that it is neither this nor that.
    const within = issue.errors.find((errors) => errors.every(({ code, path: inner }) => inner.length > 0 || code === 'unrecognized_keys'))
    if (within !== undefined) return within.flatMap((error) => formFlaws(error, input, path))
  }
  const known = issue.code === 'invalid_value' ? issue.values.map(String) : []
  return [{ path, code: given === undefined ? 'missing' : formCode(issue, given), given, wanted: issue.message, known }]
}

function formCode(issue: SchemaIssue, given: unknown): FormCode {
  if (issue.code === 'custom' && issue.params?.code === 'not-a-date') return 'not-a-date'
  if (issue.code === 'invalid_format') return 'not-an-id'
  if (issue.code === 'invalid_value') return 'not-allowed'
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'out-of-range'
  const isNumber = issue.code === 'invalid_type' && (issue.expected === 'int' || issue.expected === 'number')
  return isNumber && typeof given === 'number' ? 'out-of-range' : 'wrong-type'
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((holder, step) => (isObject(holder) ? holder[step] : undefined), value)
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}

/** Sorted by place, then code; each once. */
function issuesOf(flaws: readonly Flaw<IssueCode>[]): Issue[] {
  const sorted = flaws
    .toSorted((a, b) => comparePaths(a.path, b.path) || compare(a.code, b.code))
    .filter((flaw, index, all) => {
      const before = all[index - 1]
      return before === undefined || before.code !== flaw.code || comparePaths(before.path, flaw.path) !== 0
    })
  const issues = sorted.slice(0, MOST_ISSUES).map(inWords)
  const rest = sorted.length - issues.length
  return rest === 0 ? issues : [...issues, inWords({ path: [], code: 'more-issues', given: rest })]
}

function comparePaths(a: Path, b: Path): number {
  for (const [index, step] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    if (step === other) continue
    if (typeof step === 'number') return typeof other === 'number' ? step - other : -1
    return typeof other === 'number' ? 1 : compare(step, other)
  }
  return a.length - b.length
}

type Words = {
  readonly given: unknown
  readonly found: string
  readonly wanted: string
  readonly hint: string | undefined
  readonly against: string
  readonly known: string
}

const WORDS: { readonly [Code in IssueCode]: (words: Words) => string } = {
  'ballots-and-totals': () => 'a vote has either ballots or totals, found both: remove one',
  duplicate: ({ found }) => `${found} stands here a second time: remove it or correct it`,
  'election-without-choices': () => 'an election names its choices, found none: add choices with the candidates',
  empty: () => 'expected at least one choice, found an empty list: add the choices or leave the key out',
  missing: ({ wanted }) => `expected ${wanted}, found nothing: add it`,
  'more-issues': ({ given }) => `${given} more issues are not shown: correct these first`,
  'not-a-date': ({ wanted, given, found }) =>
    `expected ${wanted}, found ${found}: ${typeof given === 'string' ? 'correct it' : 'write it as text'}`,
  'not-allowed': ({ wanted, found, hint }) => `expected ${wanted}, found ${found}${hint ?? ': replace it'}`,
  'not-an-id': ({ wanted, found }) => `expected ${wanted}, found ${found}: rename it wherever it stands`,
  'other-group': ({ found, against }) => `expected ${against}, the group of this person as a member, found ${found}: correct one of them`,
  'out-of-range': ({ wanted, found }) => `expected ${wanted}, found ${found}: correct it`,
  overlap: ({ found, against }) => `expected a day after the end of ${against}, found ${found}: study years do not overlap`,
  'period-reversed': ({ found, against }) => `expected a day not before the first, ${against}, found ${found}: correct one of them`,
  'too-large': () => `the input holds more than ${MOST_VALUES} values, or holds itself: that is not read`,
  'unknown-campus': ({ found, known, hint }) =>
    `expected a campus of the mandate, one of ${known}, found ${found}${hint ?? ': correct it'}`,
  'unknown-faculty': ({ found, hint }) => `there is no faculty ${found}${hint ?? ': correct it or add the faculty'}`,
  'unknown-item': ({ found, hint }) => `there is no item ${found}, written meeting/item${hint ?? ': correct it or remove the waiver'}`,
  'unknown-key': ({ found, known, hint }) => `there is no key ${found} here${hint ?? ': remove it'}; the keys are ${known}`,
  'unknown-meeting': ({ found, hint }) => `there is no meeting ${found} of the committee${hint ?? ': correct it or add the meeting'}`,
  'unknown-member': ({ found, hint }) => `${found} has no row among the members here${hint ?? ': correct it or add the member'}`,
  'unknown-person': ({ found, hint }) =>
    `${found} has no row as member, deputy, officer, observer or secretary${hint ?? ': correct it, or add the row, a name in people or a guest of the meeting'}`,
  'unknown-replaced': ({ found, hint }) => `${found} is no other person of this list${hint ?? ': correct it or add the row'}`,
  'unknown-rule': ({ found, hint }) => `there is no rule ${found}${hint ?? ': correct it or remove the waiver'}`,
  unreadable: () => 'the input cannot be read, reading it throws an error: hand over plain data, as YAML or JSON gives it',
  'wrong-type': ({ wanted, given, found }) => `expected ${wanted}, found ${found}: ${adviceFor(given, wanted)}`,
}

function inWords({ path, code, given, wanted = '', known = [], against = '' }: Flaw<IssueCode>): Issue {
  const near = typeof given === 'string' ? nearest(given, known) : undefined
  const hint = near === undefined ? undefined : `: did you mean ${shown(near)}?`
  const list = code === 'unknown-key' || code === 'unknown-campus' ? [...known].join(', ') : ''
  return { path, code, message: WORDS[code]({ given, found: shown(given), wanted, hint, against: brief(against), known: list }) }
}

function adviceFor(given: unknown, wanted: string): string {
  if (given === null) return 'leave it out where it is not known'
  return wanted === 'text' && (typeof given === 'number' || typeof given === 'boolean') ? 'put it in quotes' : 'replace it'
}

/** A value as a message shows it: short, on one line, with everything that is not seen as its code. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `"${brief(value)}"`
  if (typeof value === 'symbol') return brief(value.description ?? 'a symbol')
  if (typeof value === 'number') return `the number ${value}`
  if (typeof value === 'bigint' || typeof value === 'function') return `a ${typeof value}`
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  return isObject(value) ? 'an object' : String(value)
}

/** The beginning of a text, between quotes. */
function brief(text: string): string {
  const characters = [...text.slice(0, 120)].slice(0, 60).join('')
  const escaped = replaceUnseen(characters.replace(/["\\]/g, '\\$&'), codeOf)
  return characters.length < text.length ? `${escaped}…` : escaped
}
