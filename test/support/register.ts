/** A whole register of invented people that keeps every rule of the mandate, and changes of it one place at a time. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import {
  type Campus,
  checkRegister,
  type Finding,
  type Group,
  type Options,
  type Register,
  type Report,
  type RuleId,
} from '../../src/index'
import { plusDays } from '../twins/dates'
import { frozen } from './frozen'
import { COMMITTEE, deputyOf, ON, STAFF_TERM, STUDENT_TERM } from './people'
import { ofRule } from './verdicts'

type Committee = NonNullable<Register['committee']>
export type Meeting = NonNullable<Committee['meetings']>[number]
export type Item = NonNullable<Meeting['agenda']>[number]
export type Subcommittee = NonNullable<Register['subcommittees']>[number]

/** The day on which the register is looked at, unless a test says otherwise. */
export const AS_OF = ON

export const PRESENT: readonly string[] = COMMITTEE.members.map(({ person }) => person)

/** §3/Lokale underutvalg:3: the standing item of every meeting. */
export const STATUS: Item = { id: '1', kind: 'subcommittee-status' }

/** A meeting that keeps every rule: called a week before, all ten present, minutes two days later. */
export const held = (id: string, date: string, change: Partial<Meeting> = {}): Meeting => ({
  id,
  date,
  notice: { sent: plusDays(date, -7), by: 'an1', written: true, agenda: true },
  presiding: 'an1',
  present: PRESENT,
  agenda: [STATUS],
  minutes: { published: plusDays(date, 2), url: 'https://example.org/minutes' },
  ...change,
})

/** A day and nothing else: a meeting to come, or of which nobody says whether it was held. */
export const dated = (id: string, date: string, change: Partial<Meeting> = {}): Meeting => ({ id, date, ...change })

/** So many meetings that keep every rule, a week apart. */
export const heldWeekly = (count: number, first: string, prefix = 'lmu'): Meeting[] =>
  Array.from({ length: count }, (_, nth) => held(`${prefix}-${nth + 1}`, plusDays(first, 7 * nth)))

const localMember = (campus: Campus, person: string, group: Group, topStudentBody = false) => ({
  person,
  group,
  campus,
  appointedBy: group === 'student' ? 'student-democracy' : `vice-rector-${campus}`,
  term: group === 'student' ? STUDENT_TERM : STAFF_TERM,
  ...(group === 'student' ? { topStudentBody } : undefined),
})

/** A subcommittee led by two members of the committee, that meets fifteen days before each of its meetings. */
const subcommittee = (campus: Campus, chair: string, viceChair: string, others: string): Subcommittee => {
  const members = [
    localMember(campus, viceChair, 'student', true),
    localMember(campus, `${others}s2`, 'student'),
    localMember(campus, `${others}s3`, 'student'),
    localMember(campus, chair, 'staff'),
    localMember(campus, `${others}a2`, 'staff'),
    localMember(campus, `${others}a3`, 'staff'),
  ]
  return {
    campus,
    members,
    deputies: members.map((member) => deputyOf(member, { person: `${others}-${member.person}v` })),
    chairs: [{ person: chair, group: 'staff', from: '2026-08-01', to: '2027-07-31' }],
    viceChairs: [{ person: viceChair, group: 'student', from: '2026-08-01', to: '2027-07-31' }],
    secretariat: { secretary: `${others}-se`, campus },
    meetings: [
      ...['2026-09-01', '2026-10-06', '2026-11-10'].map((date) => ({ date, reportedTo: ['committee', 'local-management'] })),
      ...['2027-01-12', '2027-03-02', '2027-04-20'].map((date) => ({ date })),
    ],
  }
}

const ballots = (people: readonly string[]) => people.map((voter) => ({ voter, choice: 'for' }))

/**
 * Two meetings of the six are held on `AS_OF`; nothing is breached, nothing unknown, and what is open can still be met.
 * Frozen: a function that changes its argument throws.
 */
export const REGISTER: Register = frozen<Register>({
  register: 1,
  mandate: 'ntnu-lmu',
  records: { from: '2026-08-01' },
  mandates: [{ id: 'ntnu-lmu', adopted: '2020-01-01', by: 'board' }],
  studyYears: [
    { id: '2025/26', from: '2025-08-18', to: '2026-06-13' },
    { id: '2026/27', from: '2026-08-17', to: '2027-06-12' },
  ],
  faculties: [
    { id: 'HF', campuses: ['trondheim'] },
    { id: 'IE', campuses: ['trondheim', 'gjovik', 'alesund'] },
  ],
  committee: {
    ...COMMITTEE,
    chairs: [
      { person: 'st9', group: 'student', from: '2025-08-01', to: '2026-07-31', electedBy: 'committee' },
      { person: 'an1', group: 'staff', from: '2026-08-01', to: '2027-07-31', electedBy: 'committee' },
    ],
    viceChairs: [
      { person: 'an8', group: 'staff', from: '2025-08-01', to: '2026-07-31', electedBy: 'committee' },
      { person: 'st1', group: 'student', from: '2026-08-01', to: '2027-07-31', electedBy: 'committee' },
    ],
    observers: [
      { unit: 'property-management', person: 'ob1' },
      { unit: 'student-welfare-organisation', person: 'ob2' },
      { unit: 'working-environment-committee', person: 'ob3' },
      { unit: 'library', person: 'ob4' },
      { unit: 'adaptation-service', person: 'ob5' },
      { unit: 'quality-system', person: 'ob6' },
    ],
    secretariat: { secretary: 'se1', unit: 'pro-rector-education' },
    workingCommittee: { chair: 'an1', secretary: 'se1', staff: 'an2', student: 'st2' },
    meetings: [
      held('lmu-1', '2026-09-16', {
        agenda: [
          STATUS,
          { id: '2', kind: 'case', vote: { ballots: ballots(PRESENT), recorded: 'for' } },
          {
            id: '3',
            kind: 'case',
            sources: ['survey'],
            topics: ['student-welfare'],
            inUnderstandingWith: ['student-welfare-organisation'],
            decision: 'consensus',
          },
        ],
      }),
      held('lmu-2', '2026-10-21', {
        agenda: [
          STATUS,
          {
            id: '2',
            kind: 'unit-quality-reports',
            disqualified: ['st3'],
            absent: ['st3'],
            vote: { ballots: ballots(PRESENT.filter((person) => person !== 'st3')), recorded: 'for' },
          },
        ],
      }),
      dated('lmu-3', '2026-11-25'),
      dated('lmu-4', '2027-01-27'),
      dated('lmu-5', '2027-03-17'),
      dated('lmu-6', '2027-05-05'),
    ],
  },
  subcommittees: [subcommittee('gjovik', 'an4', 'st4', 'g'), subcommittee('alesund', 'an5', 'st5', 'a')],
  dialogue: {
    anchor: '2025-08-01',
    visits: [
      { faculty: 'HF', date: '2026-02-11', held: true },
      { faculty: 'IE', date: '2026-09-16', held: true },
      { faculty: 'IE', date: '2026-10-06', by: 'gjovik', held: true },
      { faculty: 'IE', date: '2026-10-07', by: 'alesund', held: true },
    ],
  },
  duties: {
    annualReports: [{ year: 2025, given: '2026-03-12', to: 'board' }],
    qualityInputs: [{ year: 2025, given: '2026-02-20' }],
    complaints: [{ id: 'k1', kind: 'complaint', received: '2026-09-20', closed: false, recurring: true, statement: 'lmu-2' }],
    labourInspection: [{ id: 'p1', received: '2026-10-30', informed: '2026-11-02' }],
  },
})

/**
 * The register with some places changed, each by its path ('committee.meetings.0.notice.sent'; `+` is a new last row), one
 * after the other. `undefined` leaves the key out, or takes the row away. What was there before is not touched.
 */
export const changed = (changes: Readonly<Record<string, unknown>>, register: Register = REGISTER): Register =>
  frozen(Object.entries(changes).reduce<unknown>((value, [path, to]) => put(value, path.split('.'), to), register) as Register)

function put(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to
  if (Array.isArray(value)) {
    const place = key === '+' ? value.length : Number(key)
    const row = put(value[place], rest, to)
    return row === undefined ? value.toSpliced(place, 1) : Object.assign([...value], { [place]: row })
  }
  const { [key]: before, ...others }: Record<string, unknown> = { ...Object(value) }
  const next = put(before, rest, to)
  return next === undefined ? others : { ...others, [key]: next }
}

/** The register with the committee's meetings in place of its own. */
export const withMeetings = (meetings: readonly Meeting[], changes: Readonly<Record<string, unknown>> = {}): Register =>
  changed({ 'committee.meetings': meetings, 'duties.complaints': [], ...changes })

/** A register as somebody wrote it. */
export const readRegister = (path: string): Register => parse(readFileSync(path, 'utf8')) as Register

/** What a finding says: `open lmu-3 2026-11-25 true`, the last day and whether it is on track of what is open alone. */
export const lineOf = ({ outcome, subject, due, onTrack }: Finding): string =>
  [outcome, subject, due, onTrack].filter((part) => part !== undefined).join(' ')

/** What a rule says of a register, a line each finding, sorted. */
export const told = (rule: RuleId, register: Register, asOf: string = AS_OF, options?: Options): string[] =>
  ofRule(checkRegister(register, asOf, options), rule)
    .map(lineOf)
    .sort()

/** The places that a rule needs to know, sorted. */
export const needed = (rule: RuleId, register: Register, asOf: string = AS_OF, options?: Options): string[] =>
  ofRule(checkRegister(register, asOf, options), rule)
    .flatMap(({ needs }) => (needs ?? []).map((path) => path.join('.')))
    .sort()

/** The facts behind a rule's one finding on a subject. */
export const factsOf = (report: Report, rule: RuleId, subject: string): Readonly<Record<string, unknown>> | undefined =>
  ofRule(report, rule).find((each) => each.subject === subject)?.facts
