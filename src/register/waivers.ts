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
  const inForce = waivers.flatMap((waiver) => {
    const waived = markOf(waiver, asOf)
    return waived === undefined ? [] : [{ waiver, waived }]
  })
  const used = new Set<Waiver>()
  const marked = findings.map((each): Finding => {
    if (each.outcome !== 'breached') return each
    const found = inForce.find(({ waiver: { rule, subject } }) => rule === each.rule && subject === each.subject)
    if (found === undefined) return each
    used.add(found.waiver)
    return { ...each, waived: found.waived }
  })
  return [...marked, ...waivers.flatMap((waiver, index) => judgeWaiver(waiver, index, used.has(waiver), asOf))]
}

/** What a waiver puts on a finding; without reason or decision, and after its last day, nothing. */
function markOf({ reason, decision, until }: Waiver, asOf: IsoDate): Finding['waived'] {
  return asOf <= until && isSaid(reason) && isSaid(decision) ? { reason, decision, until } : undefined
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}

function missingOf(waiver: Waiver): ('reason' | 'decision')[] {
  return (['reason', 'decision'] as const).filter((key) => !isSaid(waiver[key]))
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
