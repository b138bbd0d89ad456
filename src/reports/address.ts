/** Where the documentation stands. */
import type { RuleId } from '../mandate/catalogue'
import type { Language } from '../messages/language'

export const DOCUMENTATION = 'https://ntnu-lmu.github.io/lmu-rules/'

/**
 * The page of a rule, an address that lasts; in Norwegian, of whichever form, the page in bokmål.
 *
 * @param language Default: English.
 * @example
 * addressOf('quorum/minimum', 'nn') //=> 'https://ntnu-lmu.github.io/lmu-rules/nb/rules/quorum/minimum'
 */
export function addressOf(rule: RuleId, language: Language = 'en'): string {
  return `${DOCUMENTATION}${language === 'en' ? '' : 'nb/'}rules/${rule}`
}
