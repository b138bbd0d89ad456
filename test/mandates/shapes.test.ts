/**
 * Another mandate is data: three of other shapes, each with a register of its own, through every rule. The figures in the
 * tables are those of the mandates in test/fixtures/mandates, written out.
 */
import { describe, expect, it } from 'vitest'
import {
  checkQuorum,
  checkRegister,
  type Mandate,
  type Member,
  type Register,
  RULES,
  type RuleId,
  seatMembers,
  subcommitteeDeadline,
} from '../../src/index'
import { AS_OF, completeRegister, yearsFrom } from '../fixtures/mandates/complete-register'
import { fourAndFour } from '../fixtures/mandates/four-and-four'
import { sevenAndSeven } from '../fixtures/mandates/seven-and-seven'
import { sixAndSix } from '../fixtures/mandates/six-and-six'
import { changed, told } from '../support/register'
import { ofRule } from '../support/verdicts'

type Changes = Readonly<Record<string, unknown>>
/** The subjects that are breached; or the one outcome that is told. */
type Expected = readonly string[] | 'satisfied' | 'not-applicable' | 'open'
type Row = readonly [rule: RuleId, what: string, changes: Changes, expected: Expected, asOf?: string]

const HOUSEKEEPING: readonly string[] = ['waiver/incomplete', 'waiver/expired', 'waiver/unused']
const JUDGED_RULES = RULES.map(({ id }) => id).filter((id) => !HOUSEKEEPING.includes(id))

/** Not asked by the mandate, and therefore not applicable to its register. */
const SILENT: readonly (readonly [Mandate, readonly RuleId[]])[] = [
  [fourAndFour, ['observers/quality-system']],
  [sixAndSix, ['composition/deputies-fit']],
  [
    sevenAndSeven,
    [
      'composition/local-anchoring',
      'meetings/subcommittee-status',
      'subcommittee/exists',
      'subcommittee/composition',
      'subcommittee/appointing-body',
      'subcommittee/top-student-body',
      'subcommittee/meeting-deadline',
      'subcommittee/reporting',
      'subcommittee/secretariat',
      'dialogue/faculties',
      'dialogue/subcommittees',
      'observers/required',
      'working-committee/composition',
    ],
  ],
]

describe.each(SILENT)('$id: a register that keeps every rule', (mandate, silent) => {
  const report = checkRegister(completeRegister(mandate), AS_OF, { mandate })
  const outcomesOf = (rule: RuleId) => new Set(ofRule(report, rule).map(({ outcome }) => outcome))

  it('is told by every rule, and none is broken or unknown', () => {
    expect([...new Set(report.findings.map(({ rule }) => rule))].sort()).toStrictEqual([...JUDGED_RULES].sort())
    expect(report.findings.filter(({ outcome }) => outcome === 'breached' || outcome === 'unknown')).toStrictEqual([])
    expect([report.mandate, report.checked]).toStrictEqual([mandate.id, true])
  })

  it('is satisfied by every rule but those on which the mandate is silent', () => {
    const without = JUDGED_RULES.filter((rule) => !outcomesOf(rule).has('satisfied'))
    expect(without.sort()).toStrictEqual([...silent].sort())
    for (const rule of silent) expect([...outcomesOf(rule)], rule).toStrictEqual(['not-applicable'])
  })
})

/** The people with these ids, in the order given. */
const among = (mandate: Mandate, people: readonly string[]) =>
  (completeRegister(mandate).committee?.members ?? []).filter(({ person }) => people.includes(person)).map(({ person }) => person)
const membersBut = (mandate: Mandate, ...gone: readonly string[]): readonly Member[] =>
  (completeRegister(mandate).committee?.members ?? []).filter(({ person }) => !gone.includes(person))
const extra = (campus: string, appointedBy: string, years: number): Member => ({
  person: 'x',
  group: 'staff',
  campus,
  appointedBy,
  management: true,
  term: yearsFrom(years),
})
const term = (from: string, to: string) => ({ from, to })
const visitedBy = (mandate: Mandate, faculty: string): Changes => ({
  'dialogue.visits': completeRegister(mandate).dialogue?.visits?.filter((visit) => visit.faculty !== faculty || visit.by !== undefined),
})
const noMeeting = (index: number): Changes => ({ [`committee.meetings.${index}`]: undefined, 'duties.complaints': [] })
/** Reports on the year 2027, on the first day on which it is too late for them. */
const report = (to: string): Changes => ({ 'duties.annualReports.+': { year: 2027, given: '2028-03-01', to } })
const TOO_LATE = '2029-01-01'

const NO_CHANGE: Changes = {}
const FOUR: readonly Row[] = [
  ['composition/size', 'eight', NO_CHANGE, 'satisfied'],
  ['composition/size', 'seven', { 'committee.members': membersBut(fourAndFour, 'e4') }, ['committee']],
  ['composition/size', 'nine', { 'committee.members.+': extra('main', 'academic-board', 3) }, ['committee']],
  ['composition/parity', 'four and three', { 'committee.members': membersBut(fourAndFour, 'e4') }, ['committee']],
  ['composition/parity', 'three and four', { 'committee.members': membersBut(fourAndFour, 's4') }, ['committee']],
  ['composition/seats', 'three students', { 'committee.members': membersBut(fourAndFour, 's4') }, ['student-open']],
  ['composition/seats', 'a ninth', { 'committee.members.+': extra('main', 'academic-board', 3) }, ['x']],
  ['composition/campuses', 'no students', { 'committee.members': membersBut(fourAndFour, 's1', 's2', 's3', 's4') }, ['main']],
  ['composition/appointing-body', 'one from the unions', { 'committee.members.3.appointedBy': 'student-unions' }, 'satisfied'],
  [
    'composition/appointing-body',
    'two from the unions, for one open seat',
    { 'committee.members.2.appointedBy': 'student-unions', 'committee.members.3.appointedBy': 'student-unions' },
    ['s3'],
  ],
  ['composition/appointing-body', 'a teacher sent by the director', { 'committee.members.6.appointedBy': 'director' }, ['e3']],
  ['composition/management', 'a leading seat without a leader', { 'committee.members.5.management': false }, ['e2']],
  ['composition/deputies', 'no deputy', { 'committee.deputies.0': undefined }, ['s1']],
  ['composition/deputies-fit', 'a deputy from the other group', { 'committee.deputies.0.group': 'staff' }, ['s1v']],
  ['terms/students', 'a year', { 'committee.members.0.term': term('2026-08-01', '2027-07-31') }, 'satisfied'],
  ['terms/students', 'a year and a day', { 'committee.members.0.term': term('2026-08-01', '2027-08-01') }, ['s1']],
  ['terms/students', 'from another day', { 'committee.members.0.term': term('2026-08-15', '2027-08-14') }, 'satisfied'],
  ['terms/staff', 'three years', { 'committee.members.4.term': term('2026-08-01', '2029-07-31') }, 'satisfied'],
  ['terms/staff', 'a day more', { 'committee.members.4.term': term('2026-08-01', '2029-08-01') }, ['e1']],
  ['terms/staff', 'a day less', { 'committee.members.4.term': term('2026-08-01', '2029-07-30') }, ['e1']],
  ['terms/staff', 'from another day', { 'committee.members.4.term': term('2026-08-02', '2029-08-01') }, ['e1']],
  ['chair/one-year', 'a year and a day', { 'committee.chairs.1.to': '2027-08-01' }, ['e1']],
  ['meetings/count', 'five', NO_CHANGE, 'satisfied'],
  ['meetings/count', 'four', noMeeting(4), ['2026/27']],
  ['quorum/minimum', 'four of eight: a half', { 'committee.meetings.0.present': ['s1', 's2', 'e1', 'e2'] }, 'satisfied'],
  ['quorum/minimum', 'three', { 'committee.meetings.0.present': ['s1', 's2', 'e1'] }, ['m1/reports', 'm1/welfare']],
  [
    'quorum/minimum',
    'the fourth is the deputy of one who left, who steps in',
    { 'committee.meetings.0.present': ['s1', 's2', 'e1', 'e4v'], 'committee.members.7.left': '2026-08-31' },
    'satisfied',
  ],
  ['subcommittee/exists', 'none', { subcommittees: [] }, ['main']],
  ['subcommittee/composition', 'one student', { 'subcommittees.0.members.1': undefined }, ['main']],
  ['subcommittee/composition', 'two of the staff', { 'subcommittees.0.members.+': extra('main', 'dean', 3) }, ['main']],
  ['subcommittee/top-student-body', 'one of the two', { 'subcommittees.0.members.1.topStudentBody': false }, ['main']],
  ['subcommittee/appointing-body', 'staff by the director', { 'subcommittees.0.members.2.appointedBy': 'director' }, ['e1']],
  ['subcommittee/meeting-deadline', 'seven days', { 'subcommittees.0.meetings.0.date': '2026-09-02' }, 'satisfied'],
  ['subcommittee/meeting-deadline', 'six days', { 'subcommittees.0.meetings.0.date': '2026-09-03' }, ['main/m1']],
  ['dialogue/faculties', 'visited within the year', NO_CHANGE, [], '2027-08-01'],
  ['dialogue/faculties', 'on the last day of the year', visitedBy(fourAndFour, 'ARTS'), 'open', '2027-07-31'],
  ['dialogue/faculties', 'the day after', visitedBy(fourAndFour, 'ARTS'), ['committee/ARTS'], '2027-08-01'],
  ['observers/required', 'nobody from welfare', { 'committee.observers.1': undefined }, ['welfare']],
  ['secretariat/placement', 'elsewhere', { 'committee.secretariat.unit': 'pro-rector-education' }, ['committee']],
  ['working-committee/composition', 'without the secretary', { 'committee.workingCommittee.secretary': undefined }, ['committee']],
  ['duties/annual-report', 'to the council', report('council'), [], TOO_LATE],
  ['duties/annual-report', 'to the board', report('board'), ['2027'], TOO_LATE],
  [
    'duties/welfare',
    'with another organisation',
    { 'committee.meetings.0.agenda.2.inUnderstandingWith': ['student-welfare-organisation'] },
    ['2026/27'],
  ],
  ['mandate/amendment', 'by another body', { 'mandates.0.by': 'board' }, ['four-and-four']],
]

const EIGHT_OF_TWELVE = among(sixAndSix, ['s1', 's2', 's3', 's4', 's5', 'e1', 'e2', 'e3'])
const SIX: readonly Row[] = [
  ['composition/size', 'eleven', { 'committee.members': membersBut(sixAndSix, 'e6') }, ['committee']],
  ['composition/seats', 'nobody for the west', { 'committee.members': membersBut(sixAndSix, 's6') }, ['student-west']],
  ['composition/campuses', 'no student from the west', { 'committee.members': membersBut(sixAndSix, 's6') }, ['west']],
  ['composition/appointing-body', 'west by the union of the east', { 'committee.members.5.appointedBy': 'student-union-east' }, ['s6']],
  ['composition/management', 'in the north', { 'committee.members.6.management': false }, ['e1']],
  ['composition/management', 'elsewhere nobody asks', { 'committee.members.9.management': false }, 'satisfied'],
  ['composition/deputies-fit', 'anyone may be a deputy', { 'committee.deputies.0.campus': 'west' }, 'not-applicable'],
  ['composition/local-anchoring', 'led from outside', { 'subcommittees.0.chairs': [] }, ['east']],
  ['terms/students', 'two years', { 'committee.members.0.term': term('2026-08-01', '2028-07-31') }, 'satisfied'],
  ['terms/students', 'a day more', { 'committee.members.0.term': term('2026-08-01', '2028-08-01') }, ['s1']],
  ['terms/students', 'one year', { 'committee.members.0.term': term('2026-08-01', '2027-07-31') }, ['s1']],
  ['terms/staff', 'two years', { 'committee.members.6.term': term('2026-08-01', '2028-07-31') }, 'satisfied'],
  ['terms/staff', 'a day more', { 'committee.members.6.term': term('2026-08-01', '2028-08-01') }, ['e1']],
  ['terms/staff', 'from another day', { 'committee.members.6.term': term('2026-08-15', '2028-08-14') }, ['e1']],
  [
    'vice-chair/alternation',
    'of the group of the chair',
    { 'committee.viceChairs.1.person': 'e2', 'committee.viceChairs.1.group': 'staff' },
    ['e2'],
  ],
  [
    'vice-chair/alternation',
    'of the group of last year’s, not of the chair',
    { 'committee.viceChairs.0.group': 'student', 'committee.chairs.0.group': 'staff' },
    'satisfied',
  ],
  ['meetings/count', 'seven', noMeeting(7), ['2026/27']],
  ['meetings/count', 'eight exactly', NO_CHANGE, 'satisfied'],
  [
    'meetings/count',
    'nine',
    { 'committee.meetings.+': { ...completeRegister(sixAndSix).committee?.meetings?.[7], id: 'm9', date: '2027-05-05' } },
    ['2026/27'],
  ],
  ['quorum/minimum', 'eight', { 'committee.meetings.0.present': EIGHT_OF_TWELVE }, 'satisfied'],
  ['quorum/minimum', 'seven', { 'committee.meetings.0.present': EIGHT_OF_TWELVE.slice(1) }, ['m1/reports', 'm1/welfare']],
  ['meetings/subcommittee-status', 'two of the three', { 'committee.meetings.0.agenda.0.subcommittees': ['east', 'west'] }, ['m1']],
  ['subcommittee/exists', 'two of the three', { 'subcommittees.2': undefined }, ['west']],
  ['subcommittee/composition', 'one of the staff', { 'subcommittees.1.members.3': undefined }, ['south']],
  ['subcommittee/top-student-body', 'none', { 'subcommittees.1.members.0.topStudentBody': false }, ['south']],
  ['subcommittee/appointing-body', 'west by the president', { 'subcommittees.2.members.3.appointedBy': 'president' }, []],
  ['subcommittee/appointing-body', 'south by the president', { 'subcommittees.1.members.3.appointedBy': 'president' }, ['south-e2']],
  ['subcommittee/meeting-deadline', '21 days', { 'subcommittees.0.meetings.0.date': '2026-08-19' }, 'satisfied'],
  ['subcommittee/meeting-deadline', '20 days', { 'subcommittees.0.meetings.0.date': '2026-08-20' }, ['east/m1']],
  ['dialogue/faculties', 'on the last day of the third year', visitedBy(sixAndSix, 'LAW'), 'open', '2029-07-31'],
  ['dialogue/faculties', 'the day after', visitedBy(sixAndSix, 'LAW'), ['committee/LAW'], '2029-08-01'],
  ['observers/quality-system', 'nobody', { 'committee.observers.1': undefined }, ['quality-office']],
  ['working-committee/composition', 'without a student', { 'committee.workingCommittee.student': undefined }, ['committee']],
  ['duties/annual-report', 'to the senate', report('senate'), [], TOO_LATE],
  ['duties/annual-report', 'to the board', report('board'), ['2027'], TOO_LATE],
]

const EIGHT_OF_FOURTEEN = ['s1', 's2', 's3', 's4', 'e1', 'e2', 'e3', 'e4']
const SEVEN: readonly Row[] = [
  ['composition/size', 'thirteen', { 'committee.members': membersBut(sevenAndSeven, 'e7') }, ['committee']],
  ['composition/seats', 'six students', { 'committee.members': membersBut(sevenAndSeven, 's7') }, ['student-shore#2']],
  ['composition/campuses', 'no staff from the shore', { 'committee.members': membersBut(sevenAndSeven, 'e5', 'e6', 'e7') }, ['shore']],
  ['composition/management', 'at the shore', { 'committee.members.13.management': false }, ['e7']],
  ['composition/management', 'in the city nobody asks', { 'committee.members.7.management': false }, 'satisfied'],
  ['terms/students', 'from another day', { 'committee.members.0.term': term('2026-08-15', '2027-08-14') }, ['s1']],
  ['terms/staff', 'four years', { 'committee.members.7.term': term('2026-08-01', '2030-07-31') }, 'satisfied'],
  ['terms/staff', 'a day more', { 'committee.members.7.term': term('2026-08-01', '2030-08-01') }, ['e1']],
  ['terms/staff', 'from another day', { 'committee.members.7.term': term('2026-08-15', '2030-08-14') }, 'satisfied'],
  ['chair/one-year', 'two years', { 'committee.chairs.1.to': '2028-07-31' }, 'satisfied'],
  ['chair/one-year', 'a day more', { 'committee.chairs.1.to': '2028-08-01' }, ['e1']],
  ['meetings/count', 'four', NO_CHANGE, 'satisfied'],
  ['meetings/count', 'three', noMeeting(3), ['2026/27']],
  ['quorum/minimum', 'eight of fourteen: more than a half', { 'committee.meetings.0.present': EIGHT_OF_FOURTEEN }, 'satisfied'],
  ['quorum/minimum', 'seven: a half alone', { 'committee.meetings.0.present': EIGHT_OF_FOURTEEN.slice(1) }, ['m1/reports', 'm1/welfare']],
  [
    'quorum/minimum',
    'eight at the meeting, one of them out for an item',
    { 'committee.meetings.1.present': EIGHT_OF_FOURTEEN },
    'satisfied',
  ],
  ['duties/unit-reports', 'never taken up', { 'committee.meetings.0.agenda.0.kind': 'case' }, 'open'],
  ['duties/annual-report', 'to the rector', report('rector'), [], TOO_LATE],
  ['duties/annual-report', 'to the board', report('board'), ['2027'], TOO_LATE],
  ['observers/quality-system', 'nobody', { 'committee.observers': [] }, ['library']],
  ['secretariat/placement', 'elsewhere', { 'committee.secretariat.unit': 'registry' }, ['committee']],
  ['mandate/amendment', 'by another body', { 'mandates.0.by': 'senate' }, ['seven-and-seven']],
]

describe.each([[fourAndFour, FOUR] as const, [sixAndSix, SIX] as const, [sevenAndSeven, SEVEN] as const])(
  '$id: satisfied and breached at its own figures',
  (mandate, rows) => {
    const named = rows.map(([rule, what, changes, expected, asOf = AS_OF]) => ({ rule, what, changes, expected, asOf }))
    it.each(named)('$rule: $what', ({ rule, changes, expected, asOf }) => {
      const lines = told(rule, changed(changes, completeRegister(mandate)), asOf, { mandate })
      const outcomes = lines.map((line) => line.split(' ')[0])
      if (typeof expected === 'string') expect(outcomes).toContain(expected)
      const broken = lines.filter((line) => line.startsWith('breached ')).map((line) => line.split(' ')[1])
      expect(broken).toStrictEqual(typeof expected === 'string' ? [] : [...expected].sort())
      if (expected !== 'open') expect(outcomes).not.toContain('unknown')
    })
  },
)

describe('calculators take the figures of the mandate handed in', () => {
  it.each([
    [fourAndFour, 4],
    [sixAndSix, 8],
    [sevenAndSeven, 8],
  ] as const)('$id: %i seats decide', (mandate, required) => {
    const { members = [], deputies } = completeRegister(mandate).committee ?? {}
    const body = { members, deputies }
    const quorumOf = (count: number) => {
      const present = members.slice(0, count).map(({ person }) => person)
      return checkQuorum(seatMembers(body, present, AS_OF, {}, { mandate }), body, AS_OF, { mandate })
    }
    expect([quorumOf(required - 1).quorate, quorumOf(required).quorate, quorumOf(0).required]).toStrictEqual([false, true, required])
  })

  it('days of lead', () => {
    expect(subcommitteeDeadline('2026-09-30', { mandate: fourAndFour })).toBe('2026-09-23')
    expect(subcommitteeDeadline('2026-09-30', { mandate: sixAndSix })).toBe('2026-09-09')
  })
})

describe('a register of another mandate', () => {
  const check = (register: Register, mandate?: Mandate) => () => checkRegister(register, AS_OF, mandate && { mandate })

  it('is refused, its mandate named', () => {
    expect(check(completeRegister(fourAndFour))).toThrow(RangeError)
    expect(check(completeRegister(fourAndFour), sixAndSix)).toThrow(/four-and-four/)
  })

  it('has campuses that the mandate lacks: refused, path and campus named', () => {
    const register = { ...completeRegister(fourAndFour), mandate: 'six-and-six' }
    expect(check(register, sixAndSix)).toThrow(RangeError)
    expect(check(register, sixAndSix)).toThrow(/members.*campus.*main/)
  })
})
