/** The chair or vice-chair of each subcommittee sits in the committee (§3:5, §3/Sammensetning:4). */
import { type IsoDate, requireDate } from '../dates'
import { type Finding, findings, type Outcome, type Path, type Verdict, withSilent, worst } from '../finding'
import { compositionLocalAnchoring } from '../mandate/catalogue'
import type { SubcommitteeRules } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import { type Member, membersInOffice } from './body'
import { type Officer, serving } from './officers'
import { requiredSubcommittees, type Subcommittee } from './subcommittees'

/**
 * Whether the chair or vice-chair of each subcommittee is a member of the committee on a day, the last days of their years
 * included. Paths are counted from the root of a register, which is such a value.
 *
 * @throws RangeError for an impossible day, or where no mandate is in force on it.
 * @example
 * checkLocalAnchoring({ subcommittees: [{ campus: 'gjovik', chairs: [], viceChairs: [] }], committee: { members: [] } }, '2026-11-22').outcome //=> 'breached'
 */
export function checkLocalAnchoring(
  given: {
    readonly subcommittees: readonly Subcommittee[]
    readonly committee?: { readonly members?: readonly Member[] | undefined } | undefined
  },
  on: IsoDate,
  options?: Options,
): { readonly outcome: Outcome; readonly findings: readonly Finding[] } {
  const rules = mandateOn(requireDate(on, 'on'), options).subcommittees
  const judged = rules === undefined ? [] : judgeLocalAnchoring(given.subcommittees, given.committee?.members, on, rules)
  const found = withSilent([compositionLocalAnchoring], judged, { subject: 'committee', path: ['subcommittees'] })
  return { outcome: worst(found), findings: found }
}

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
  const inOffices = (officers: readonly Officer[] = []) => serving(officers, on)
  const verdicts = requiredSubcommittees(subcommittees, rules).map(({ row, index }): Verdict<'composition/local-anchoring'> => {
    const { campus } = row
    const path = ['subcommittees', index]
    const [chairs, viceChairs] = [inOffices(row.chairs), inOffices(row.viceChairs)]
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
      needs,
    }
  })
  const scope = { subject: 'committee', path: ['subcommittees'] }
  return findings(compositionLocalAnchoring, scope, verdicts, (campuses) => ({ campuses, on: [on] }))
}
