/** An example of a rule: a whole register that can be checked by itself, and the finding that its first lines expect. */
import { parse } from 'yaml'
import { type AnyFinding, checkRegister, OUTCOMES, type Outcome } from '../../../src/index'
import { parseRegister } from '../../../src/register/index'

export const EXAMPLE_KINDS = ['passing', 'failing'] as const
export type ExampleKind = (typeof EXAMPLE_KINDS)[number]

export interface Example {
  /** What it shows, in plain English. */
  readonly shows: string
  readonly asOf: string
  readonly expected: { readonly rule: string; readonly outcome: Outcome; readonly subject: string }
  /** The register as it is shown: without the lines above. */
  readonly yaml: string
}

/** The file of an example, under docs/examples/rules. */
export function exampleFile(rule: string, kind: ExampleKind): string {
  return `${rule}.${kind}.yaml`
}

const HEAD =
  /^# (?<shows>.+)\n# as-of: (?<asOf>\d{4}-\d\d-\d\d)\n# expect: (?<rule>\S+) (?<outcome>\S+) (?<subject>\S.*)\n(?<yaml>[\s\S]+)$/

/** @throws Error for a file that does not begin as an example does */
export function readExample(text: string): Example {
  const { shows, asOf, rule, outcome, subject, yaml } = HEAD.exec(text)?.groups ?? {}
  const known = OUTCOMES.find((each) => each === outcome)
  if (
    shows === undefined ||
    asOf === undefined ||
    rule === undefined ||
    known === undefined ||
    subject === undefined ||
    yaml === undefined
  ) {
    throw new Error('an example begins with what it shows, # as-of: DATE and # expect: RULE OUTCOME SUBJECT')
  }
  return { shows, asOf, expected: { rule, outcome: known, subject }, yaml: yaml.trim() }
}

/** Every finding of an example, checked as it says. @throws Error where it is malformed */
export function findingsOf({ yaml, asOf }: Example): readonly AnyFinding[] {
  const parsed = parseRegister(parse(yaml))
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  return checkRegister(parsed.value, asOf).findings
}

/** The finding that an example expects. @throws Error where there is none */
export function expectedFinding(example: Example): AnyFinding {
  const { rule, outcome, subject } = example.expected
  const findings = findingsOf(example)
  const found = findings.find((finding) => finding.rule === rule && finding.outcome === outcome && finding.subject === subject)
  if (found === undefined) {
    const own = findings.filter((finding) => finding.rule === rule).map((finding) => `${finding.outcome} ${finding.subject}`)
    throw new Error(`expected ${rule} ${outcome} ${subject}; there is ${own.join(', ') || 'nothing'}`)
  }
  return found
}
