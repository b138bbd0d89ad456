/** The chair or vice-chair of each subcommittee sits in the committee (§3:5, §3/Sammensetning:4). */
import type { IsoDate } from '../dates'
import { type Finding, findings, type Path, type Verdict } from '../finding'
import { compositionLocalAnchoring } from '../mandate/catalogue'
import type { SubcommitteeRules } from '../mandate/mandate'
import { type Member, membersInOffice } from './body'
import { serving } from './officers'
import { requiredSubcommittees, type Subcommittee } from './subcommittees'

/**
 * On one day, of each subcommittee of the register that the mandate asks for. Paths are counted from the root of a register;
 * members or officers left out are unknown.
 */
export function judgeLocalAnchoring(
  subcommittees: readonly Subcommittee[],
  members: readonly Member[] | undefined,
  on: IsoDate,
  rules: SubcommitteeRules,
): Finding[] {
  const inOffice = new Set(members && membersInOffice({ members }, on).map(({ row }) => row.person))
  const verdicts = requiredSubcommittees(subcommittees, rules).map(({ row, index }): Verdict<'composition/local-anchoring'> => {
    const { campus } = row
    const path = ['subcommittees', index]
    const chairs = serving(row.chairs ?? [], on)
    const viceChairs = serving(row.viceChairs ?? [], on)
    const holds = [...chairs, ...viceChairs].some((person) => inOffice.has(person))
    const needs: Path[] = [
      ...(members === undefined ? [['committee', 'members']] : []),
      ...(row.chairs === undefined ? [[...path, 'chairs']] : []),
      ...(row.viceChairs === undefined ? [[...path, 'viceChairs']] : []),
    ]
    const outcome = holds ? 'satisfied' : needs.length > 0 ? 'unknown' : 'breached'
    return {
      outcome,
      subject: campus,
      path,
      facts: { campus, chairs, viceChairs, on: [on] },
      needs: outcome === 'unknown' ? needs : undefined,
    }
  })
  const scope = { subject: 'committee', path: ['subcommittees'] }
  return findings(compositionLocalAnchoring, scope, verdicts, (campuses) => ({ campuses, on: [on] }))
}
