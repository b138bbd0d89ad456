/** The local subcommittees: that there are two, who sits in them, whom they report to (§3/Lokale underutvalg, §3/Sammensetning, §4:5). */
import { type IsoDate, isWithin, requireDate } from '../dates'
import { type Finding, finding, findings, type Outcome, type Path, type Verdict, withoutFacts, worst } from '../finding'
import {
  quorumMinimum,
  subcommitteeAppointingBody,
  subcommitteeComposition,
  subcommitteeExists,
  subcommitteeReporting,
  subcommitteeSecretariat,
  subcommitteeTopStudentBody,
} from '../mandate/catalogue'
import { type Campus, GROUPS, type SubcommitteeRules } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import type { Placed } from '../rows-by-year'
import { type Body, type Deputy, deputiesInOffice, type Member, membersInOffice, placed } from './body'
import { withoutDeputy } from './deputies'
import { type Standing, standingOf } from './meeting'
import type { Officer } from './officers'
import { wasAppointedBy } from './seats'
import type { Secretariat } from './support'

export interface SubcommitteeMeeting {
  readonly date: IsoDate
  readonly held?: boolean | undefined
  /** Whom its work was reported to: 'committee', 'local-management', …; evidence that it was held. */
  readonly reportedTo?: readonly string[] | undefined
}

/** A local subcommittee (lokalt underutvalg). */
export interface Subcommittee {
  readonly campus: Campus
  readonly members?: readonly Member[] | undefined
  readonly deputies?: readonly Deputy[] | undefined
  readonly chairs?: readonly Officer[] | undefined
  readonly viceChairs?: readonly Officer[] | undefined
  readonly secretariat?: Secretariat | undefined
  readonly meetings?: readonly SubcommitteeMeeting[] | undefined
}

/** The slice of a register that the rules on subcommittees read. */
export interface SubcommitteesGiven {
  readonly records: { readonly from: IsoDate }
  readonly subcommittees?: readonly Subcommittee[] | undefined
}

const SECTION: Path = ['subcommittees']
const ON_MEMBERS = [subcommitteeComposition, subcommitteeAppointingBody, subcommitteeTopStudentBody]

/**
 * The rules `subcommittee/*` but the deadline of their meetings, on `asOf`. A register is such a value; paths are counted from
 * its root. Under a mandate without subcommittees there is nothing to judge.
 *
 * @throws RangeError for an impossible date, or where no mandate is in force on `asOf`.
 * @example
 * checkSubcommittees({ records: { from: '2026-08-01' }, subcommittees: [] }, '2026-11-22').outcome //=> 'breached'
 */
export function checkSubcommittees(
  given: SubcommitteesGiven,
  asOf: IsoDate,
  options?: Options,
): { readonly outcome: Outcome; readonly findings: readonly Finding[] } {
  requireDate(given.records.from, 'records.from')
  const rules = mandateOn(requireDate(asOf, 'asOf'), options).subcommittees
  const found = rules === undefined ? [] : judgeSubcommittees(given, asOf, rules)
  return { outcome: worst(found), findings: found }
}

function judgeSubcommittees({ subcommittees, records }: SubcommitteesGiven, asOf: IsoDate, rules: SubcommitteeRules): Finding[] {
  if (subcommittees === undefined) {
    const judged = [...ON_MEMBERS, subcommitteeExists, subcommitteeReporting, subcommitteeSecretariat]
    return withoutFacts(judged, 'unknown', { subject: 'committee', path: SECTION, needs: [SECTION] })
  }
  const required = requiredSubcommittees(subcommittees, rules)
  return [
    ...judgeExistence(subcommittees, rules),
    ...required.flatMap(({ row, index }) => [
      ...judgeMembers(row, [...SECTION, index], asOf, rules),
      ...judgeReporting(row, [...SECTION, index], asOf, records.from),
      judgeSecretary(row, [...SECTION, index]),
      ...judgeQuorumOf(row, [...SECTION, index]),
    ]),
  ]
}

/** Those of the register that the mandate asks for; the others are a finding of `subcommittee/exists`, and judged no further. */
export function requiredSubcommittees(subcommittees: readonly Subcommittee[], rules: SubcommitteeRules): Placed<Subcommittee>[] {
  return placed(subcommittees).filter(({ row }) => rules.bodies.some(({ campus }) => campus === row.campus))
}

function judgeExistence(subcommittees: readonly Subcommittee[], rules: SubcommitteeRules): Finding[] {
  const campuses = subcommittees.map(({ campus }) => campus)
  const required = rules.bodies.map(({ campus }) => campus)
  const verdicts = [
    ...required.map((campus): Verdict<'subcommittee/exists'> => {
      const isThere = campuses.includes(campus)
      const facts = { campuses, required, campus, ...(isThere ? undefined : { reason: 'missing' as const }) }
      return { outcome: isThere ? 'satisfied' : 'breached', subject: campus, path: SECTION, facts }
    }),
    ...campuses.flatMap((campus, index): Verdict<'subcommittee/exists'>[] => {
      const facts = { campuses, required, campus, reason: 'unexpected' as const }
      return required.includes(campus) ? [] : [{ outcome: 'breached', subject: campus, path: [...SECTION, index], facts }]
    }),
  ]
  return findings(subcommitteeExists, { subject: 'committee', path: SECTION }, verdicts, () => ({ campuses, required }))
}

function judgeMembers(subcommittee: Subcommittee, path: Path, asOf: IsoDate, rules: SubcommitteeRules): Finding[] {
  const { campus, members, deputies } = subcommittee
  if (members === undefined) {
    return withoutFacts(ON_MEMBERS, 'unknown', { subject: campus, path, needs: [[...path, 'members']] })
  }
  const inOffice = membersInOffice({ members }, asOf)
  return [
    judgeComposition({ members, deputies }, inOffice, { campus, path, asOf, rules }),
    ...judgeAppointment(inOffice, { campus, path, rules }),
    judgeTopStudentBody(inOffice, { campus, path, asOf, rules }),
  ]
}

type At = { readonly campus: Campus; readonly path: Path; readonly asOf: IsoDate; readonly rules: SubcommitteeRules }

function judgeComposition({ deputies }: Body, inOffice: readonly Placed<Member>[], { campus, path, asOf, rules }: At): Finding {
  const [students = 0, staff = 0] = GROUPS.map((group) => inOffice.filter(({ row }) => row.group === group).length)
  const without = deputies === undefined ? [] : withoutDeputy(inOffice, deputiesInOffice(deputies, asOf))
  const { student: requiredStudents, staff: requiredStaff } = rules.members
  const isBroken = students !== requiredStudents || staff !== requiredStaff || without.length > 0
  const outcome = isBroken ? 'breached' : deputies === undefined ? 'unknown' : 'satisfied'
  return finding(subcommitteeComposition, {
    outcome,
    subject: campus,
    path: [...path, 'members'],
    facts: { campus, on: asOf, students, staff, requiredStudents, requiredStaff, withoutDeputy: without },
    needs: [[...path, 'deputies']],
  })
}

function judgeAppointment(inOffice: readonly Placed<Member>[], { campus, path, rules }: Omit<At, 'asOf'>): Finding[] {
  const staffBodies = rules.bodies.filter((body) => body.campus === campus).flatMap(({ staffAppointedBy }) => staffAppointedBy)
  const verdicts = inOffice.map(({ row, index }): Verdict<'subcommittee/appointing-body'> => {
    const allowed = row.group === 'student' ? rules.studentsAppointedBy : staffBodies
    const fits = wasAppointedBy(row, allowed)
    const at = [...path, 'members', index]
    return {
      outcome: fits === undefined ? 'unknown' : fits ? 'satisfied' : 'breached',
      subject: row.person,
      path: at,
      facts: { campus, person: row.person, ...(row.appointedBy === undefined ? undefined : { appointedBy: row.appointedBy }), allowed },
      needs: [[...at, 'appointedBy']],
    }
  })
  const scope = { subject: campus, path: [...path, 'members'] }
  return findings(subcommitteeAppointingBody, scope, verdicts, (people) => ({ campus, people }))
}

function judgeTopStudentBody(inOffice: readonly Placed<Member>[], { campus, path, asOf, rules }: At): Finding {
  const required = rules.topStudentBody
  const students = inOffice.filter(({ row }) => row.group === 'student')
  const sits = ({ topStudentBody }: Member) => (typeof topStudentBody === 'object' ? isWithin(asOf, topStudentBody) : topStudentBody)
  const people = students.filter(({ row }) => sits(row) === true).map(({ row }) => row.person)
  const notSaid = students.filter(({ row }) => sits(row) === undefined)
  const outcome = people.length >= required ? 'satisfied' : people.length + notSaid.length >= required ? 'unknown' : 'breached'
  return finding(subcommitteeTopStudentBody, {
    outcome,
    subject: campus,
    path: [...path, 'members'],
    facts: { campus, on: asOf, people, required },
    needs: notSaid.map(({ index }) => [...path, 'members', index, 'topStudentBody']),
  })
}

/** Whether a subcommittee's meeting took place: that it was reported is the evidence. */
export function subcommitteeStanding(meeting: SubcommitteeMeeting, asOf: IsoDate): Standing | 'cancelled' {
  return standingOf(meeting, meeting.reportedTo !== undefined, asOf)
}

const REPORTED_TO = ['committee', 'local-management'] as const

function judgeReporting({ campus, meetings }: Subcommittee, path: Path, asOf: IsoDate, recordsFrom: IsoDate): Finding[] {
  const scope = { subject: campus, path: [...path, 'meetings'] }
  if (meetings === undefined) {
    return [finding(subcommitteeReporting, { outcome: 'unknown', ...scope, facts: { campus }, needs: [scope.path] })]
  }
  const verdicts = meetings.flatMap((meeting, index): Verdict<'subcommittee/reporting'>[] => {
    const { date, reportedTo } = meeting
    const standing = subcommitteeStanding(meeting, asOf)
    if (date < recordsFrom || standing === 'planned' || standing === 'cancelled') return []
    const at = [...scope.path, index]
    const missing = REPORTED_TO.filter((body) => reportedTo?.includes(body) !== true)
    const need = standing === 'unknown' ? 'held' : reportedTo === undefined ? 'reportedTo' : undefined
    return [
      {
        outcome: need !== undefined ? 'unknown' : missing.length > 0 ? 'breached' : 'satisfied',
        subject: `${campus}/${date}`,
        path: at,
        facts: { campus, date, missing },
        needs: need === undefined ? undefined : [[...at, need]],
      },
    ]
  })
  return findings(subcommitteeReporting, scope, verdicts, (subjects) => ({
    campus,
    meetings: subjects.map((subject) => subject.slice(campus.length + 1)),
  }))
}

function judgeSecretary({ campus, secretariat }: Subcommittee, path: Path): Finding {
  const at = { subject: campus, path: [...path, 'secretariat'] }
  if (secretariat === undefined) return finding(subcommitteeSecretariat, { outcome: 'unknown', ...at, facts: { campus }, needs: [at.path] })
  const { secretary, campus: place } = secretariat
  const facts = { campus, ...(secretary === undefined ? undefined : { secretary }), ...(place === undefined ? undefined : { at: place }) }
  if (secretary === undefined || (place !== undefined && place !== campus))
    return finding(subcommitteeSecretariat, { outcome: 'breached', ...at, facts })
  if (place === undefined) return finding(subcommitteeSecretariat, { outcome: 'unknown', ...at, facts, needs: [[...at.path, 'campus']] })
  return finding(subcommitteeSecretariat, { outcome: 'satisfied', ...at, facts })
}

/** The mandate sets a quorum for the committee alone. */
function judgeQuorumOf({ campus, meetings }: Subcommittee, path: Path): Finding[] {
  if (meetings === undefined || meetings.length === 0) return []
  return [finding(quorumMinimum, { outcome: 'not-applicable', subject: campus, path: [...path, 'meetings'], facts: { campus } })]
}
