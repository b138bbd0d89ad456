/** The cases of every rule, as findings. */
import { type AnyFinding, OUTCOMES, type Outcome } from '../../../src/finding'
import { RULES, type RuleId } from '../../../src/mandate/catalogue'
import { committee } from './committee'
import { meetings } from './meetings'
import { others } from './others'
import type { Case } from './told'

export const CASES: { readonly [R in RuleId]: readonly [Case<R>, ...Case<R>[]] } = { ...committee, ...meetings, ...others }

/** Every case there is, and of each outcome without a case the facts of the rule's first. */
export const TOLD: readonly AnyFinding[] = RULES.flatMap(({ id }) => {
  const cases: readonly Case<RuleId>[] = CASES[id]
  const without = OUTCOMES.filter((outcome) => !cases.some((each) => each.outcome === outcome))
  return [...cases, ...without.map((outcome) => ({ facts: {}, ...cases[0], outcome, due: '2027-06-12' }))].map((each) => told(id, each))
})

export function told(
  rule: RuleId,
  told: { outcome: Outcome; facts: object; subject?: string; due?: string; onTrack?: boolean },
): AnyFinding {
  return { subject: 'committee', ...told, rule, facts: { ...told.facts }, clauses: [], modality: 'shall', path: [], readings: [] }
}
