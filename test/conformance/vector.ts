/** Conformance vectors: their form, and the short hand in which the cases are written. */

/** A finding that is expected. What it leaves out is not compared; `due: null` says that there is no last day. */
export interface ExpectedFinding {
  readonly rule: string
  readonly clauses: readonly string[]
  readonly outcome: string
  readonly subject: string
  readonly due?: string | null
  readonly onTrack?: boolean
  readonly needs?: readonly (readonly (string | number)[])[]
  readonly follows?: { readonly rule: string; readonly subject: string }
  readonly waived?: object
  readonly facts?: Readonly<Record<string, unknown>>
}

export interface Expectation {
  /** All findings of the vector's `rules`, in any order. */
  readonly findings?: readonly ExpectedFinding[]
  /** The result, or of an object the members that are compared. */
  readonly value?: unknown
  /** The name of the error that is thrown. */
  readonly throws?: string
}

export interface VectorOptions {
  readonly readings?: Readonly<Record<string, string>>
  readonly mandate?: unknown
}

export interface Vector {
  readonly id: string
  readonly title: string
  readonly clauses: readonly string[]
  readonly rules?: readonly string[]
  readonly call: string
  readonly input: unknown
  readonly asOf?: string
  readonly options?: VectorOptions
  readonly expect: Expectation
}

/** Rule by rule the sentences of the mandate that its findings stand on. */
export const RULE_CLAUSES: Readonly<Record<string, readonly string[]>> = {
  'composition/size': ['§3:1'],
  'composition/parity': ['§3:1'],
  'composition/seats': ['§3/Studentene:3', '§3/Ansatte:3'],
  'composition/campuses': ['§3:4', '§3/Studentene:1', '§3/Ansatte:1'],
  'composition/appointing-body': ['§3/Studentene:1', '§3/Studentene:3', '§3/Ansatte:1'],
  'composition/management': ['§3/Ansatte:3'],
  'composition/deputies': ['§3:3', '§3/Studentene:1', '§3/Ansatte:1'],
  'composition/deputies-fit': ['§3/Studentene:1', '§3/Ansatte:1'],
  'composition/local-anchoring': ['§3:5', '§3/Sammensetning:4'],
  'terms/students': ['§3/Studentene:2'],
  'terms/staff': ['§3/Ansatte:2'],
  'chair/in-office': ['§3:2', '§5:3'],
  'chair/self-constituted': ['§3:2', '§5:3'],
  'chair/one-year': ['§3:2', '§5:3'],
  'chair/alternation': ['§3:2', '§5:3'],
  'vice-chair/alternation': ['§5:3'],
  'meetings/count': ['§5:1'],
  'meetings/within-study-year': ['§5:1'],
  'meetings/notice': ['§5:4'],
  'meetings/subcommittee-status': ['§3/Lokale underutvalg:3'],
  'meetings/minutes': ['§5:5'],
  'quorum/minimum': ['§5:6'],
  'votes/entitled': ['§3/Observatører:1', '§5:6'],
  'votes/no-blank': ['§5:7'],
  'votes/double-vote': ['§5:7'],
  'votes/disqualified': ['§5:8'],
  'subcommittee/exists': ['§3/Lokale underutvalg:1'],
  'subcommittee/composition': ['§3/Sammensetning:1'],
  'subcommittee/appointing-body': ['§3/Sammensetning:2', '§3/Sammensetning:3'],
  'subcommittee/top-student-body': ['§3/Sammensetning:2'],
  'subcommittee/meeting-deadline': ['§3/Lokale underutvalg:2'],
  'subcommittee/reporting': ['§3/Lokale underutvalg:4'],
  'subcommittee/secretariat': ['§4:5'],
  'dialogue/faculties': ['§5:2'],
  'dialogue/subcommittees': ['§5:2'],
  'observers/required': ['§3/Observatører:2'],
  'observers/quality-system': ['§3/Observatører:3'],
  'secretariat/committee': ['§4:1', '§4:4'],
  'secretariat/placement': ['§4:3'],
  'working-committee/composition': ['§4:2'],
  'duties/annual-report': ['§2.3:1', '§1:2', '§1:7'],
  'duties/quality-input': ['§1:7'],
  'duties/unit-reports': ['§2.1:3'],
  'duties/information': ['§2.2:1', '§2.2:2'],
  'duties/complaints': ['§2.4:1', '§2.4:2'],
  'duties/labour-inspection': ['§2.6:3'],
  'duties/welfare': ['§2.6:1', '§2.6:2'],
  'mandate/amendment': ['§6:1'],
  'waiver/incomplete': [],
  'waiver/expired': [],
  'waiver/unused': [],
}

/** The day on which a case is looked at, unless it says another. */
export const ON = '2026-11-22'

/** `open gjovik/m 2026-12-02 true`: outcome, subject, and of what is open its last day (`-`: none) and whether it is on track. */
export type Line = string | readonly [line: string, more: Partial<ExpectedFinding>]

export function expected(rule: string, line: Line): ExpectedFinding {
  const [text, more] = typeof line === 'string' ? [line, {}] : line
  const [outcome = '', subject = '', due, onTrack] = text.split(' ')
  return {
    rule,
    clauses: RULE_CLAUSES[rule] ?? [],
    outcome,
    subject,
    ...(due === undefined ? undefined : { due: due === '-' ? null : due }),
    ...(onTrack === undefined ? undefined : { onTrack: onTrack === 'true' }),
    ...more,
  }
}

export interface More extends VectorOptions {
  readonly asOf?: string
  readonly value?: unknown
}

/** One case of one rule: the whole of what the rule says of the input. */
export type RuleCase = (title: string, input: unknown, lines: readonly Line[], more?: More) => Vector

export function casesOf(rule: string, call = 'checkRegister'): RuleCase {
  return (title, input, lines, { asOf = ON, value, ...options } = {}) => ({
    id: `${rule}/${slug(title)}`,
    title,
    clauses: RULE_CLAUSES[rule] ?? [],
    rules: [rule],
    call,
    input,
    ...(DAYLESS.has(call) ? undefined : { asOf }),
    ...given(options),
    expect: { ...(value === undefined ? undefined : { value }), findings: lines.map((line) => expected(rule, line)) },
  })
}

const DAYLESS = new Set(['tallyVote', 'tallyTotals'])

function given(options: VectorOptions): { readonly options?: VectorOptions } {
  return Object.keys(options).length === 0 ? {} : { options }
}

/** The same input under each answer to an open question, the default first. */
export function underEach(
  cases: RuleCase,
  reading: string,
  title: string,
  input: unknown,
  answers: Readonly<Record<string, readonly Line[]>>,
  more: More = {},
): Vector[] {
  return Object.entries(answers).map(([answer, lines]) =>
    cases(`${title} (${answer})`, input, lines, { ...more, readings: { ...more.readings, [reading]: answer } }),
  )
}

/** One case of a calculator: what it gives. */
export function valuesOf(call: string, clauses: readonly string[], prefix = `calculators/${call}`) {
  return (title: string, input: unknown, value: unknown, { asOf, ...options }: More = {}): Vector => ({
    id: `${prefix}/${slug(title)}`,
    title,
    clauses,
    call,
    input,
    ...(asOf === undefined ? undefined : { asOf }),
    ...given(options),
    expect: { value },
  })
}

/** What a call refuses: a programmer's error. */
export function refusal(call: string, clauses: readonly string[], title: string, input: unknown, { asOf, ...options }: More = {}): Vector {
  return {
    id: `refused/${call}/${slug(title)}`,
    title,
    clauses,
    call,
    input,
    ...(asOf === undefined ? undefined : { asOf }),
    ...given(options),
    expect: { throws: 'RangeError' },
  }
}

/** A register of a few sections: what is left out is unknown. */
export function register(sections: object, from = '2026-08-01'): object {
  return { register: 1, mandate: 'ntnu-lmu', records: { from }, ...sections }
}

/** A title as part of an id. */
export function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('’', '')
    .replace(/[^a-z0-9æøå]+/g, '-')
    .replace(/^-|-$/g, '')
}
