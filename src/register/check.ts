/** Every rule of the mandate over a whole register, on one day. */
import { compare, type IsoDate } from '../dates'
import { type Finding, OUTCOMES, type Outcome, withSilent, worst } from '../finding'
import { RULES } from '../mandate/catalogue'
import { mandateOn, type Options } from '../mandate/options'
import { checkDuties } from '../rules/duties'
import { checkDecisions, DECISIONS } from '../rules/items'
import { checkMeetings } from '../rules/meetings'
import { checkSubcommittees } from '../rules/subcommittees'
import { checkSupport } from '../rules/support'
import { checkBodies } from './bodies'
import { byYears } from './by-years'
import { checkDeadlines } from './deadlines'
import { checkDialogueMeetings } from './dialogue-meetings'
import { comparePaths } from './paths'
import type { Register } from './register'
import type { Report } from './report'
import { requireCheckable } from './require-checkable'
import { applyWaivers, HOUSEKEEPING } from './waivers'

/**
 * Judges a register as it stands on a day. The report is the same for the same input, byte for byte: findings by path, then
 * rule, then subject; a rule that found nothing to judge gives one `not-applicable`.
 *
 * @throws RangeError for an impossible date, an `asOf` before `records.from`, a register whose mandate is none of those given,
 * a campus that the mandate does not have, or a day judged on which no mandate is in force.
 * @example
 * checkRegister({ register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' } }, '2026-11-22').checked //=> false
 */
export function checkRegister(register: Register, asOf: IsoDate, options?: Options): Report {
  requireCheckable(register, asOf, options)
  const known = byYears(register)
  const judged = [
    ...checkBodies(known, asOf, options),
    ...checkMeetings(known, asOf, options).findings,
    ...checkDecisions(known, asOf, options).findings,
    ...checkSubcommittees(known, asOf, options).findings,
    ...checkDeadlines(known, asOf, options),
    ...checkDialogueMeetings(known, asOf, options),
    ...checkSupport(known, asOf, options).findings,
    ...checkDuties(known, asOf, options).findings,
  ]
  const told = withSilent(ASKED, judged, { subject: 'committee', path: [] })
  const findings = applyWaivers(register.waivers ?? [], told, asOf).toSorted(byPlace)
  return {
    asOf,
    mandate: mandateOn(asOf, options).id,
    outcome: worst(findings),
    checked: findings.some(({ rule, outcome }) => !HOUSEKEEPING.has(rule) && JUDGED.includes(outcome)),
    tally: tallyOf(findings),
    findings,
  }
}

/** The rules that give a finding of every register. Those on decisions rest on more readings there than in the calculators. */
const ASKED = /* @__PURE__ */ RULES.filter(({ id }) => !HOUSEKEEPING.has(id)).map(
  (rule) => DECISIONS.find(({ id }) => id === rule.id) ?? rule,
)

/** With one of these something was there to judge. */
const JUDGED: readonly Outcome[] = ['satisfied', 'breached', 'open']

/** How many findings of each outcome; the waived ones counted as waived alone. */
function tallyOf(findings: readonly Finding[]): Report['tally'] {
  const tally = { breached: 0, unknown: 0, open: 0, satisfied: 0, 'not-applicable': 0, waived: 0 }
  for (const { outcome, waived } of findings) tally[waived === undefined ? outcome : 'waived']++
  return tally
}

function byPlace(a: Finding, b: Finding): number {
  return comparePaths(a.path, b.path) || compare(a.rule, b.rule) || compare(a.subject, b.subject) || rank(a) - rank(b)
}

function rank({ outcome }: Finding): number {
  return OUTCOMES.indexOf(outcome)
}
