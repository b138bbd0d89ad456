/** Those who support the committee: observers, secretariat, working committee (§3/Observatører, §4). */
import { type IsoDate, requireDate } from '../dates'
import { type Finding, finding, findings, type Outcome, type Path, type RuleRow, type Verdict, worst } from '../finding'
import {
  observersQualitySystem,
  observersRequired,
  secretariatCommittee,
  secretariatPlacement,
  workingCommitteeComposition,
} from '../mandate/catalogue'
import { type Campus, type Mandate, WORKING_COMMITTEE_ROLES, type WorkingCommitteeRole } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import { type Member, membersInOffice, type PersonId, placed } from './body'
import { type Officer, serving } from './officers'

export interface Observer {
  /** The unit that the observer comes from: 'library', 'quality-system', … */
  readonly unit: string
  readonly person?: PersonId | undefined
}

export interface Secretariat {
  readonly secretary?: PersonId | undefined
  /** The unit that it belongs to. */
  readonly unit?: string | undefined
  /** Of a subcommittee: where it is. */
  readonly campus?: Campus | undefined
}

/** Who holds each role of the working committee (arbeidsutvalg). */
export type WorkingCommittee = { readonly [R in WorkingCommitteeRole]?: PersonId | undefined }

/** The slice of a register that these rules read. */
export interface SupportGiven {
  readonly committee?:
    | {
        readonly members?: readonly Member[] | undefined
        readonly chairs?: readonly Officer[] | undefined
        readonly observers?: readonly Observer[] | undefined
        readonly secretariat?: Secretariat | undefined
        readonly workingCommittee?: WorkingCommittee | undefined
      }
    | undefined
}

/**
 * The rules `observers/*`, `secretariat/*` and `working-committee/*` on `asOf`. A register is such a value; paths are counted
 * from its root.
 *
 * @throws RangeError for an impossible date, or where no mandate is in force on `asOf`.
 * @example
 * checkSupport({ committee: { secretariat: { secretary: 'se1' } } }, '2026-11-22').findings.map(({ outcome }) => outcome).includes('satisfied') //=> true
 */
export function checkSupport(
  given: SupportGiven,
  asOf: IsoDate,
  options?: Options,
): { readonly outcome: Outcome; readonly findings: readonly Finding[] } {
  const mandate = mandateOn(requireDate(asOf, 'asOf'), options)
  const { observers, secretariat } = given.committee ?? {}
  const found = [
    ...judgeObservers(observersRequired, mandate.observers.required, observers),
    ...judgeObservers(observersQualitySystem, mandate.observers.recommended, observers),
    ...judgeSecretariat(secretariat, mandate),
    ...judgeWorkingCommittee(given, asOf, mandate),
  ]
  return { outcome: worst(found), findings: found }
}

function judgeObservers(
  rule: RuleRow<'observers/required' | 'observers/quality-system'>,
  units: readonly string[],
  observers: readonly Observer[] | undefined,
): Finding[] {
  const scope = { subject: 'committee', path: ['committee', 'observers'] }
  const verdicts = units.map((unit): Verdict<'observers/required'> => {
    const rows = observers && placed(observers).filter(({ row }) => row.unit === unit)
    const isNamed = rows?.some(({ row }) => row.person !== undefined)
    const at = { subject: unit, facts: { unit } }
    if (isNamed) return { outcome: 'satisfied', ...at, path: scope.path }
    if (rows?.length === 0) return { outcome: 'breached', ...at, path: scope.path }
    const needs = rows?.map(({ index }) => [...scope.path, index, 'person']) ?? [scope.path]
    return { outcome: 'unknown', ...at, path: scope.path, needs }
  })
  return findings(rule, scope, verdicts, (named) => ({ units: named }))
}

function judgeSecretariat(secretariat: Secretariat | undefined, mandate: Mandate): Finding[] {
  const at = { subject: 'committee', path: ['committee', 'secretariat'] }
  const required = mandate.secretariat.unit
  if (secretariat === undefined) {
    const unknown = { outcome: 'unknown', ...at, needs: [at.path] } as const
    return [finding(secretariatCommittee, { facts: {}, ...unknown }), finding(secretariatPlacement, { facts: { required }, ...unknown })]
  }
  const { secretary, unit } = secretariat
  const isPlaced = unit === undefined ? undefined : unit === required
  return [
    finding(secretariatCommittee, {
      outcome: secretary === undefined ? 'breached' : 'satisfied',
      ...at,
      facts: secretary === undefined ? {} : { secretary },
    }),
    finding(secretariatPlacement, {
      outcome: isPlaced === undefined ? 'unknown' : isPlaced ? 'satisfied' : 'breached',
      ...at,
      facts: { required, ...(unit === undefined ? undefined : { unit }) },
      needs: [[...at.path, 'unit']],
    }),
  ]
}

type RoleReason = NonNullable<Verdict<'working-committee/composition'>['facts']['reasons']>[number]
type RoleVerdict = { readonly reason?: RoleReason; readonly need?: Path }

/** One finding: each role filled by whom the mandate says, and by four people (reading `working-committee`). */
function judgeWorkingCommittee({ committee }: SupportGiven, asOf: IsoDate, mandate: Mandate): Finding[] {
  const { workingCommittee } = mandate
  if (workingCommittee === undefined) return []
  const roles = WORKING_COMMITTEE_ROLES.filter((role) => workingCommittee.includes(role))
  const at = { subject: 'committee', path: ['committee', 'workingCommittee'] }
  if (committee?.workingCommittee === undefined) {
    return [finding(workingCommitteeComposition, { outcome: 'unknown', ...at, facts: { roles }, needs: [at.path] })]
  }
  const { workingCommittee: given, chairs, secretariat } = committee
  const members = committee.members && membersInOffice({ members: committee.members }, asOf)
  const isTwice = (role: WorkingCommitteeRole, person: PersonId) =>
    roles.some((other) => {
      const chairMay = mandate.readings['working-committee'] === 'chair-may-double' && other === 'chair' && role !== 'secretary'
      return roles.indexOf(other) < roles.indexOf(role) && given[other] === person && !chairMay
    })

  function judgeRole(role: WorkingCommitteeRole, person: PersonId): RoleVerdict {
    switch (role) {
      case 'chair':
        if (chairs === undefined) return { need: ['committee', 'chairs'] }
        return serving(chairs, asOf).includes(person) ? {} : { reason: 'not-the-chair' }
      case 'secretary':
        if (secretariat === undefined) return { need: ['committee', 'secretariat'] }
        return secretariat.secretary === person ? {} : { reason: 'not-the-secretary' }
      case 'staff':
      case 'student': {
        if (members === undefined) return { need: ['committee', 'members'] }
        const member = members.find(({ row }) => row.person === person)?.row
        if (member === undefined) return { reason: 'not-a-member' }
        return member.group === role ? {} : { reason: 'wrong-group' }
      }
    }
  }

  const judged = roles.map((role): RoleVerdict & { readonly role: WorkingCommitteeRole; readonly person: PersonId | null } => {
    const person = given[role]
    if (person === undefined) return { role, person: null, reason: 'vacant' }
    const verdict = judgeRole(role, person)
    return { role, person, ...(isTwice(role, person) ? { reason: verdict.reason ?? 'held-twice' } : verdict) }
  })
  const broken = judged.flatMap(({ role, person, reason }) => (reason === undefined ? [] : [{ role, person, reason }]))
  if (broken.length > 0) {
    const facts = {
      roles: broken.map(({ role }) => role),
      people: broken.map(({ person }) => person),
      reasons: broken.map(({ reason }) => reason),
    }
    return [finding(workingCommitteeComposition, { outcome: 'breached', ...at, facts })]
  }
  const needs = judged.flatMap(({ need }) => (need === undefined ? [] : [need]))
  const people = judged.map(({ person }) => person)
  return [
    needs.length > 0
      ? finding(workingCommitteeComposition, { outcome: 'unknown', ...at, facts: { roles, people }, needs })
      : finding(workingCommitteeComposition, { outcome: 'satisfied', ...at, facts: { roles, people } }),
  ]
}
