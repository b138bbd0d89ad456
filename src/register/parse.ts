/** From unknown input to a register: plain data, held against the form, then against itself; what is wrong, put into words. */
import { compare } from '../dates'
import type { Path } from '../finding'
import { en } from '../issues/en'
import type { Given, Issue, IssueCode, IssueFacts, Wanted } from '../issues/issue'
import { nearest } from '../nearest'
import type { Loose } from './campuses'
import { comparePaths } from './paths'
import { isPlain, MOST_VALUES, plainCopy, TOO_LARGE } from './plain'
import { type Flaw, referenceFlaws } from './references'
import type { Register } from './register'
import { registerSchema, type SchemaIssue } from './schema'

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] }

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
    const value = isPlain(input) ? input : plainCopy(input)
    const result = registerSchema.safeParse(value)
    const flaws = result.success ? referenceFlaws(result.data) : allFlaws(plainCopy(value), result.error.issues)
    if (result.success && flaws.length === 0) return { ok: true, value: result.data }
    return { ok: false, issues: issuesOf(flaws) }
  } catch (error) {
    // What else is thrown, the input's own traps and accessors threw.
    return { ok: false, issues: [issueOf({ path: [], code: error === TOO_LARGE ? 'too-large' : 'unreadable' })] }
  }
}

/** The flaws of the form, and of what is well-formed those of its references, except where the form is blamed already. */
function allFlaws(value: unknown, schemaIssues: readonly SchemaIssue[]): Flaw[] {
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

function formFlaws(issue: SchemaIssue, input: unknown, above: Path = []): Flaw[] {
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
  return [{ path, code: given === undefined ? 'missing' : formCode(issue, given), given, wanted: issue.message as Wanted, known }]
}

function formCode(issue: SchemaIssue, given: unknown): IssueCode {
  if (issue.code === 'custom' && issue.params?.code === 'not-a-date') return 'not-a-date'
  if (issue.code === 'invalid_format') return 'not-an-id'
  if (issue.code === 'invalid_value') return 'not-allowed'
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'out-of-range'
  const isNumber = issue.code === 'invalid_type' && (issue.expected === 'int' || issue.expected === 'number')
  return isNumber && typeof given === 'number' ? 'out-of-range' : 'wrong-type'
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((holder, step) => Object(holder)[step], value)
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}

/** Sorted by place, then code; each once. */
function issuesOf(flaws: readonly Flaw[]): Issue[] {
  const sorted = flaws
    .toSorted((a, b) => comparePaths(a.path, b.path) || compare(a.code, b.code))
    .filter((flaw, index, all) => {
      const before = all[index - 1]
      return before === undefined || before.code !== flaw.code || comparePaths(before.path, flaw.path) !== 0
    })
  const issues = sorted.slice(0, MOST_ISSUES).map(issueOf)
  const rest = sorted.length - issues.length
  return rest === 0 ? issues : [...issues, issueOf({ path: [], code: 'more-issues', given: rest })]
}

/** What the facts of an issue are made of. */
interface Told {
  readonly given: Given
  readonly wanted: Wanted
  readonly allowed: readonly string[]
  readonly near: { readonly near?: string }
  readonly key: { readonly key?: string }
  readonly against: string
  readonly count: number
}

const none = () => ({})
const found = ({ given }: Told) => ({ given })
const expected = ({ wanted, allowed }: Told) => (wanted === 'one-of' ? { wanted, allowed } : { wanted })
const misplaced = (told: Told) => ({ ...found(told), ...expected(told) })
const disagreeing = ({ given, against }: Told) => ({ given, against })
const unheard = ({ given, near }: Told) => ({ given, ...near })
const unheardOf = (told: Told) => ({ ...unheard(told), allowed: told.allowed })

const FACTS: { readonly [Code in IssueCode]: (told: Told) => IssueFacts[Code] } = {
  'ballots-and-totals': none,
  'before-year': disagreeing,
  duplicate: found,
  'election-without-choices': none,
  empty: none,
  missing: (told) => ({ ...expected(told), ...told.key }),
  'more-issues': ({ count }) => ({ count }),
  'not-a-date': found,
  'not-allowed': (told) => ({ ...misplaced(told), ...told.near }),
  'not-an-id': misplaced,
  'other-group': disagreeing,
  'out-of-range': misplaced,
  overlap: disagreeing,
  'period-reversed': disagreeing,
  'too-early': disagreeing,
  'too-large': () => ({ most: MOST_VALUES }),
  'unknown-campus': unheardOf,
  'unknown-faculty': unheard,
  'unknown-item': unheard,
  'unknown-key': unheardOf,
  'unknown-meeting': unheard,
  'unknown-member': unheard,
  'unknown-person': unheard,
  'unknown-replaced': unheard,
  'unknown-rule': unheard,
  unreadable: none,
  'wrong-type': misplaced,
}

function issueOf({ path, code, given, wanted = 'text', known = [], against = '' }: Flaw): Issue {
  const near = typeof given === 'string' ? nearest(given, known) : undefined
  const key = path.at(-1)
  return worded(path, code, {
    given: givenOf(given),
    wanted,
    allowed: Array.isArray(known) ? known : [],
    near: near === undefined ? {} : { near },
    // A faculty and a subcommittee have keys of their own.
    key: typeof key === 'string' && wanted !== 'faculty' ? { key } : {},
    against: beginningOf(against),
    count: typeof given === 'number' ? given : 0,
  })
}

/** Its facts, and the sentence made of them. */
function worded<Code extends IssueCode>(path: Path, code: Code, told: Told): Issue {
  const facts = FACTS[code](told)
  // One code, and the facts of that code: a member of the union, which the compiler does not see of a code that it does not know.
  return { path, code, message: en[code](facts), facts } as Issue
}

/** A value as the facts of an issue have it: plain data, and little of it. */
function givenOf(value: unknown): Given {
  if (value === null) return { is: 'null', text: '' }
  if (Array.isArray(value)) return { is: 'list', text: String(value.length) }
  switch (typeof value) {
    case 'string':
      return { is: 'text', text: beginningOf(value) }
    case 'number':
      return { is: 'number', text: String(value) }
    case 'boolean':
      return { is: 'boolean', text: String(value) }
    case 'object':
      return { is: 'object', text: '' }
    case 'bigint':
      return { is: 'bigint', text: '' }
    case 'function':
      return { is: 'function', text: '' }
    default:
      return { is: 'other', text: beginningOf(typeof value === 'symbol' ? (value.description ?? 'symbol') : 'undefined') }
  }
}

function beginningOf(text: string): string {
  const characters = [...text.slice(0, 120)].slice(0, 60).join('')
  return characters.length < text.length ? `${characters}…` : characters
}
