/** Where the documentation stands. */
import type { RuleId } from '../mandate/catalogue'

export const DOCUMENTATION = 'https://ntnu-lmu.github.io/lmu-rules/'

/**
 * The page of a rule.
 *
 * @example
 * addressOf('quorum/minimum') //=> 'https://ntnu-lmu.github.io/lmu-rules/rules/quorum/minimum'
 */
export function addressOf(rule: RuleId): string {
  return `${DOCUMENTATION}rules/${rule}`
}
