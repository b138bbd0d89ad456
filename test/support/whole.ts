/** Findings in full: what a test says of one, with what the catalogue says of its rule. */
import { type Finding, RULES, type RuleId } from '../../src/index'

export const whole = (rule: RuleId, told: object): object => {
  const { clauses, modality, readings } = RULES.find(({ id }) => id === rule) ?? {}
  return { rule, clauses, modality, ...told, readings }
}

/** The findings of one rule, in their order. */
export const only = (rule: RuleId, { findings }: { readonly findings: readonly Finding[] }): Finding[] =>
  findings.filter((each) => each.rule === rule)
