/** Slow twin of what is asked of a subcommittee (§3/Lokale underutvalg, §3/Sammensetning, §4:5), from the rules' own words, in three values. */
import type { Subcommittee } from '../support/register'
import { all, any, type Known } from './known'

type Members = Subcommittee['members']
type Member = NonNullable<Members>[number]
type LocalMeeting = NonNullable<Subcommittee['meetings']>[number]

const serves = ({ term, left = '9999-12-31' }: Pick<Member, 'term' | 'left'>, day: string): boolean =>
  term.from <= day && day <= (term.to ?? '9999-12-31') && day <= left

const onDay = (members: Members, day: string) => members?.filter((member) => serves(member, day))

/** Three students and three staff, each with somebody in office as deputy for nobody else, who is no member. */
export function twinComposition({ members, deputies }: Subcommittee, day: string): Known {
  const inOffice = onDay(members, day)
  if (inOffice === undefined) return undefined
  const rows = deputies?.filter((deputy) => serves(deputy, day))
  const isFree = (person: string, member: string) =>
    !inOffice.some((other) => other.person === person) &&
    !rows?.some((row) => row.person === person && row.for !== member && inOffice.some((other) => other.person === row.for))
  const hasDeputy = (member: string) => rows?.some((row) => row.for === member && isFree(row.person, member))
  const count = (group: string) => inOffice.filter((member) => member.group === group).length
  return all(count('student') === 3, count('staff') === 3, ...inOffice.map(({ person }) => hasDeputy(person)))
}

/** Students by a student democracy, staff by the vice-rector of the campus. */
export function twinAppointed({ group, appointedBy }: Member, campus: string): Known {
  if (appointedBy === undefined) return undefined
  return group === 'student'
    ? ['central-student-democracy', 'local-student-democracy', 'student-democracy'].includes(appointedBy)
    : appointedBy === `vice-rector-${campus}`
}

/** Of each member in office whether one who may do so appointed them. */
export function twinAppointments({ members, campus }: Subcommittee, day: string) {
  return onDay(members, day)?.map((member) => ({ person: member.person, holds: twinAppointed(member, campus) }))
}

export function twinTopStudentBody({ members }: Subcommittee, day: string): Known {
  const sits = ({ topStudentBody: top }: Member): Known =>
    typeof top === 'object' ? top.from <= day && day <= (top.to ?? '9999-12-31') : top
  const students = onDay(members, day)?.filter(({ group }) => group === 'student')
  return students && any(false, ...students.map(sits))
}

export function twinLocalSecretariat({ secretariat, campus }: Subcommittee): Known {
  if (secretariat === undefined) return undefined
  return all(secretariat.secretary !== undefined, secretariat.campus === undefined ? undefined : secretariat.campus === campus)
}

/** Of a meeting that was held, and is not before the records: whether both were told. Nothing is asked of another. */
export function twinReporting({ date, held, reportedTo }: LocalMeeting, asOf: string, recordsFrom: string): Known | 'nothing' {
  if (date < recordsFrom || date > asOf || held === false) return 'nothing'
  const isHeld = held === true || reportedTo !== undefined
  if (!isHeld) return date === asOf ? 'nothing' : undefined
  return reportedTo && ['committee', 'local-management'].every((each) => reportedTo.includes(each))
}
