/** Waivers: what the committee has decided to live with for a while, and the housekeeping of the waivers themselves. */
import type { IsoDate } from '../dates'
import { type Finding, finding } from '../finding'
import { type RuleId, waiverExpired, waiverIncomplete, waiverUnused } from '../mandate/catalogue'
import type { Waiver } from './register'

/** Rules on the register's own waivers: by them nothing of the mandate is checked. */
export const HOUSEKEEPING: ReadonlySet<RuleId> = /* @__PURE__ */ new Set(['waiver/incomplete', 'waiver/expired', 'waiver/unused'])

/**
 * The findings with those waived marked: breached, and named by rule and subject in a waiver with reason and decision that
 * holds through `until`. With them what is to be said of the waivers.
 */
export function applyWaivers(waivers: readonly Waiver[], findings: readonly Finding[], asOf: IsoDate): Finding[] {
  const used = new Set<Waiver>()
  const marked = findings.map((each): Finding => {
    if (each.outcome !== 'breached') return each
    const waiver = waivers.find(
      (candidate) => candidate.rule === each.rule && candidate.subject === each.subject && isInForce(candidate, asOf),
    )
    if (waiver === undefined) return each
    used.add(waiver)
    const { reason = '', decision = '', until } = waiver
    return { ...each, waived: { reason, decision, until } }
  })
  return [...marked, ...waivers.flatMap((waiver, index) => judgeWaiver(waiver, index, used.has(waiver), asOf))]
}

function isInForce(waiver: Waiver, asOf: IsoDate): boolean {
  return asOf <= waiver.until && missingOf(waiver).length === 0
}

function missingOf(waiver: Waiver): ('reason' | 'decision')[] {
  return (['reason', 'decision'] as const).filter((key) => (waiver[key] ?? '').trim() === '')
}

function judgeWaiver(waiver: Waiver, index: number, isUsed: boolean, asOf: IsoDate): Finding[] {
  const { rule, subject, until } = waiver
  const at = { outcome: 'breached', subject: `waivers#${index + 1}`, path: ['waivers', index] } as const
  const facts = { rule, subject, until }
  const missing = missingOf(waiver)
  return [
    ...(missing.length > 0 ? [finding(waiverIncomplete, { ...at, facts: { ...facts, missing } })] : []),
    ...(until < asOf ? [finding(waiverExpired, { ...at, facts })] : []),
    ...(missing.length === 0 && asOf <= until && !isUsed ? [finding(waiverUnused, { ...at, facts })] : []),
  ]
}
