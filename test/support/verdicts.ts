/** What findings say, shortly. */
import type { Finding, Outcome, RuleId } from '../../src/index'

type Judged = { readonly findings: readonly Finding[] }

/** The findings of one rule. */
export const ofRule = ({ findings }: Judged, rule: RuleId): Finding[] => findings.filter((finding) => finding.rule === rule)

/** The findings of one rule as `outcome subject`. */
export const verdicts = (judged: Judged, rule: RuleId): string[] =>
  ofRule(judged, rule).map(({ outcome, subject }) => `${outcome} ${subject}`)

/** The findings of one rule as `subject reason reason`. */
export const reasons = (judged: Judged, rule: RuleId): string[] =>
  ofRule(judged, rule).map(({ subject, facts }) => [subject, ...('reasons' in facts ? (facts.reasons ?? []) : [])].join(' '))

/** The outcome of each rule's worst finding. */
export const outcomes = ({ findings }: Judged): Partial<Record<RuleId, Outcome>> => {
  const order: readonly Outcome[] = ['not-applicable', 'satisfied', 'open', 'unknown', 'breached']
  const sorted = findings.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
  return Object.fromEntries(sorted.map(({ rule, outcome }) => [rule, outcome]))
}

/** What the findings say, without what the catalogue says of their rules. */
export const bare = (judged: readonly Finding[]): object[] =>
  judged.map(({ rule: _, clauses: __, modality: ___, readings: ____, ...said }) => said)
