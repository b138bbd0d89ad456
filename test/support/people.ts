/** A committee of ten invented people that keeps every rule of composition, and small changes to it. */
import type { Body, Deputy, Group, IsoDate, Member } from '../../src/index'

export const ON: IsoDate = '2026-11-22'
export const STUDENT_TERM = { from: '2026-08-01', to: '2027-07-31' }
export const STAFF_TERM = { from: '2025-08-01', to: '2027-07-31' }

export const student = (person: string, campus: string, appointedBy: string, change: Partial<Member> = {}): Member => ({
  person,
  group: 'student',
  campus,
  appointedBy,
  term: STUDENT_TERM,
  ...change,
})

export const staff = (person: string, campus: string, change: Partial<Member> = {}): Member => ({
  person,
  group: 'staff',
  campus,
  appointedBy: 'rector',
  management: true,
  term: STAFF_TERM,
  ...change,
})

/** The personal deputy of a member: the same seat and term, the member's id with a `v`. */
export const deputyOf = ({ person, group, campus, term }: Member, change: Partial<Deputy> = {}): Deputy => ({
  person: `${person}v`,
  for: person,
  term,
  group,
  campus,
  ...change,
})

/** §3/Studentene:3, §3/Ansatte:3: the ten seats, each held. */
export const MEMBERS: readonly Member[] = [
  student('st1', 'trondheim', 'central-student-democracy'),
  student('st2', 'trondheim', 'central-student-democracy'),
  student('st3', 'trondheim', 'local-student-democracy'),
  student('st4', 'gjovik', 'local-student-democracy'),
  student('st5', 'alesund', 'local-student-democracy'),
  staff('an1', 'trondheim'),
  staff('an2', 'trondheim'),
  staff('an3', 'trondheim'),
  staff('an4', 'gjovik'),
  staff('an5', 'alesund'),
]

export const COMMITTEE: Body = { members: MEMBERS, deputies: MEMBERS.map((member) => deputyOf(member)) }

export const idsOf = (rows: readonly { readonly person: string }[]): string[] => rows.map(({ person }) => person)

/** The committee with these members and their deputies gone. */
export const without = (...people: readonly string[]): Body => ({
  members: MEMBERS.filter(({ person }) => !people.includes(person)),
  deputies: deputies().filter((deputy) => !people.includes(deputy.for)),
})

/** The committee with these members and a deputy for each besides. */
export const withMembers = (...added: readonly Member[]): Body => ({
  members: [...MEMBERS, ...added],
  deputies: [...deputies(), ...added.map((member) => deputyOf(member))],
})

/** The committee with some members' rows changed, each by id. */
export const withChanged = (changes: Readonly<Record<string, Partial<Member>>>): Body => ({
  ...COMMITTEE,
  members: MEMBERS.map((member) => ({ ...member, ...changes[member.person] })),
})

/** The committee with some deputies' rows changed, each by the member's id; `null` takes the row away. */
export const withDeputies = (changes: Readonly<Record<string, Partial<Deputy> | null>>): Body => ({
  ...COMMITTEE,
  deputies: deputies().flatMap((deputy) => {
    const change = changes[deputy.for]
    return change === null ? [] : [{ ...deputy, ...change }]
  }),
})

/** The committee as a register that says nothing of deputies gives it. */
export const WITHOUT_DEPUTIES: Body = { members: MEMBERS }

export const ofGroup = (group: Group): readonly Member[] => MEMBERS.filter((member) => member.group === group)

function deputies(): readonly Deputy[] {
  return COMMITTEE.deputies ?? []
}
