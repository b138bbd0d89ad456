/** A register broken on purpose has exactly these breaches, each on its clause, and nothing else. Derived by hand from rules.md. */
import { describe, expect, it } from 'vitest'
import { checkRegister, type Finding, RULES, type RuleId } from '../../src/index'
import { frozen } from '../support/frozen'
import { lineOf, readRegister } from '../support/register'

const AS_OF = '2028-01-10'
const REGISTER = frozen(readRegister('test/fixtures/registers/broken.yaml'))
const REPORT = checkRegister(REGISTER, AS_OF)
const breached = REPORT.findings.filter(({ outcome }) => outcome === 'breached')

/** The two meetings held, and the day itself; an7 came between the meetings. */
const ALWAYS = { on: ['2027-07-15', '2027-09-15', AS_OF], now: true }
const SINCE_AN7 = { on: ['2027-09-15', AS_OF], now: true }
const CYCLE = { missed: ['2025-08-01'] }

type Row = readonly [rule: RuleId, subject: string, path: string, clause: string, facts: Readonly<Record<string, unknown>>]

const BREACHES: readonly Row[] = [
  ['composition/size', 'committee', 'committee.members', '§3:1', { members: 11, required: 10, ...SINCE_AN7 }],
  ['composition/parity', 'committee', 'committee.members', '§3:1', { students: 5, staff: 6, ...SINCE_AN7 }],
  ['composition/seats', 'student-alesund', 'committee.members', '§3/Studentene:3', { seat: 'student-alesund', ...ALWAYS }],
  ['composition/seats', 'st5', 'committee.members.4', '§3/Studentene:3', { person: 'st5', ...ALWAYS }],
  ['composition/seats', 'an7', 'committee.members.10', '§3/Ansatte:3', { person: 'an7', ...SINCE_AN7 }],
  ['composition/campuses', 'alesund', 'committee.members', '§3:4', { groups: ['student'], ...ALWAYS }],
  ['composition/appointing-body', 'st2', 'committee.members.1', '§3/Studentene:1', { appointedBy: 'rector', ...ALWAYS }],
  ['composition/management', 'an4', 'committee.members.8', '§3/Ansatte:3', { campus: 'gjovik', ...ALWAYS }],
  ['composition/deputies', 'an1', 'committee.members.5', '§3:3', { notCounted: ['an1v'], ...ALWAYS }],
  ['composition/deputies', 'an2', 'committee.members.6', '§3:3', { notCounted: ['an1v'], ...ALWAYS }],
  ['composition/deputies', 'an5', 'committee.members.9', '§3:3', { notCounted: [], ...ALWAYS }],
  ['composition/deputies-fit', 'st2v', 'committee.deputies.1', '§3/Studentene:1', { group: 'staff', memberGroup: 'student', ...ALWAYS }],
  ['composition/deputies-fit', 'an4v', 'committee.deputies.8', '§3/Ansatte:1', { campus: 'trondheim', memberCampus: 'gjovik', ...ALWAYS }],
  ['composition/local-anchoring', 'gjovik', 'subcommittees.0', '§3:5', { chairs: ['ga1'], viceChairs: ['gs1'], ...ALWAYS }],
  [
    'terms/students',
    'st3',
    'committee.members.2',
    '§3/Studentene:2',
    { to: '2028-06-29', lastDay: '2028-06-30', reasons: ['too-short'], ...ALWAYS },
  ],
  ['terms/students', 'st4', 'committee.members.3', '§3/Studentene:2', { commonStart: '2027-07-01', reasons: ['other-start'], ...ALWAYS }],
  [
    'terms/staff',
    'an2',
    'committee.members.6',
    '§3/Ansatte:2',
    { to: '2028-07-01', lastDay: '2028-06-30', reasons: ['too-long'], ...ALWAYS },
  ],
  ['chair/in-office', 'committee', 'committee.chairs', '§5:3', { on: AS_OF, chairs: ['an2'], viceChairs: [], reasons: ['no-vice-chair'] }],
  ['chair/self-constituted', 'an2', 'committee.chairs.2', '§5:3', { office: 'chair', electedBy: 'rector' }],
  ['chair/one-year', 'an2', 'committee.chairs.2', '§3:2', { to: '2028-08-01', lastDay: '2028-07-31' }],
  ['chair/alternation', 'an2', 'committee.chairs.2', '§3:2', { previous: 'an1', previousGroup: 'staff', reason: 'same-group' }],
  ['vice-chair/alternation', 'an9', 'committee.viceChairs.1', '§5:3', { previous: 'an8', previousGroup: 'staff', reason: 'same-group' }],
  ['meetings/count', '2026/27', 'committee.meetings', '§5:1', { held: 0, planned: 0, unsettled: 0, required: 6 }],
  ['meetings/within-study-year', 'lmu-a', 'committee.meetings.0.date', '§5:1', { after: '2027-06-12', before: '2027-08-16' }],
  ['meetings/notice', 'lmu-a', 'committee.meetings.0.notice', '§5:4', { sent: '2027-07-16', reasons: ['late'] }],
  ['meetings/notice', 'lmu-b', 'committee.meetings.1.notice', '§5:4', { caller: 'st2', reasons: ['not-written', 'wrong-caller'] }],
  ['meetings/subcommittee-status', 'lmu-a', 'committee.meetings.0.agenda', '§3/Lokale underutvalg:3', { missing: ['gjovik', 'alesund'] }],
  ['meetings/subcommittee-status', 'lmu-b', 'committee.meetings.1.agenda', '§3/Lokale underutvalg:3', { missing: ['alesund'] }],
  ['quorum/minimum', 'lmu-a/1/27', 'committee.meetings.0.agenda.0', '§5:6', { counted: 6, required: 7, missing: 1, lostAt: 'lmu-a/1/27' }],
  ['quorum/minimum', 'lmu-b/8/27', 'committee.meetings.1.agenda.7', '§5:6', { counted: 6, required: 7, missing: 1, lostAt: 'lmu-b/7/27' }],
  [
    'votes/entitled',
    'lmu-b/2/27',
    'committee.meetings.1.agenda.1.vote',
    '§3/Observatører:1',
    { people: ['ob1'], reasons: ['not-entitled'] },
  ],
  ['votes/entitled', 'lmu-b/5/27', 'committee.meetings.1.agenda.4.vote', '§5:6', { people: ['an4'], reasons: ['not-entitled'] }],
  ['votes/no-blank', 'lmu-b/3/27', 'committee.meetings.1.agenda.2.vote', '§5:7', { people: ['st1'], reasons: ['blank'] }],
  [
    'votes/double-vote',
    'lmu-b/4/27',
    'committee.meetings.1.agenda.3.vote',
    '§5:7',
    { choice: 'for', recorded: 'against', holder: 'an2', reason: 'recorded-otherwise' },
  ],
  ['votes/disqualified', 'lmu-b/5/27', 'committee.meetings.1.agenda.4', '§5:8', { people: ['an4'], reasons: ['voted'] }],
  ['votes/disqualified', 'lmu-b/6/27', 'committee.meetings.1.agenda.5', '§5:8', { people: ['an3'], reasons: ['presided'] }],
  ['subcommittee/exists', 'alesund', 'subcommittees', '§3/Lokale underutvalg:1', { reason: 'missing' }],
  ['subcommittee/exists', 'trondheim', 'subcommittees.1', '§3/Lokale underutvalg:1', { reason: 'unexpected' }],
  [
    'subcommittee/composition',
    'gjovik',
    'subcommittees.0.members',
    '§3/Sammensetning:1',
    { students: 2, staff: 3, requiredStudents: 3, requiredStaff: 3, withoutDeputy: ['ga3'] },
  ],
  ['subcommittee/appointing-body', 'gs2', 'subcommittees.0.members.1', '§3/Sammensetning:2', { appointedBy: 'vice-rector-gjovik' }],
  ['subcommittee/appointing-body', 'ga2', 'subcommittees.0.members.3', '§3/Sammensetning:3', { appointedBy: 'rector' }],
  ['subcommittee/top-student-body', 'gjovik', 'subcommittees.0.members', '§3/Sammensetning:2', { people: [], required: 1 }],
  ['subcommittee/meeting-deadline', 'gjovik/lmu-a', 'committee.meetings.0', '§3/Lokale underutvalg:2', { deadline: '2027-07-01' }],
  [
    'subcommittee/meeting-deadline',
    'gjovik/lmu-b',
    'committee.meetings.1',
    '§3/Lokale underutvalg:2',
    { deadline: '2027-09-01', leadDays: 14 },
  ],
  [
    'subcommittee/reporting',
    'gjovik/2027-09-02',
    'subcommittees.0.meetings.0',
    '§3/Lokale underutvalg:4',
    { missing: ['local-management'] },
  ],
  ['subcommittee/secretariat', 'gjovik', 'subcommittees.0.secretariat', '§4:5', { secretary: 'se2', at: 'trondheim' }],
  ['dialogue/faculties', 'committee/IE', 'dialogue.visits', '§5:2', CYCLE],
  ['dialogue/faculties', 'committee/NV', 'dialogue.visits', '§5:2', CYCLE],
  ['dialogue/subcommittees', 'gjovik/IE', 'dialogue.visits', '§5:2', CYCLE],
  ['dialogue/subcommittees', 'alesund/NV', 'dialogue.visits', '§5:2', CYCLE],
  ['observers/required', 'library', 'committee.observers', '§3/Observatører:2', { unit: 'library' }],
  ['observers/quality-system', 'quality-system', 'committee.observers', '§3/Observatører:3', { unit: 'quality-system' }],
  ['secretariat/committee', 'committee', 'committee.secretariat', '§4:1', {}],
  ['secretariat/placement', 'committee', 'committee.secretariat', '§4:3', { unit: 'faculty-office', required: 'pro-rector-education' }],
  [
    'working-committee/composition',
    'committee',
    'committee.workingCommittee',
    '§4:2',
    {
      roles: ['chair', 'secretary', 'staff', 'student'],
      people: ['an1', 'se1', 'st1', null],
      reasons: ['not-the-chair', 'not-the-secretary', 'wrong-group', 'vacant'],
    },
  ],
  ['duties/annual-report', '2026', 'duties.annualReports.1', '§2.3:1', { given: '2027-03-12', givenTo: ['rector'], reportsTo: 'board' }],
  ['duties/quality-input', '2026', 'duties.qualityInputs.1', '§1:7', { given: '2028-01-01' }],
  ['duties/unit-reports', '2026/27', 'committee.meetings', '§2.1:3', { year: '2026/27' }],
  ['duties/information', '2026/27', 'committee.meetings', '§2.2:1', { year: '2026/27' }],
  ['duties/welfare', '2026/27', 'committee.meetings', '§2.6:1', { year: '2026/27' }],
  ['mandate/amendment', 'ntnu-lmu', 'mandates.0', '§6:1', { by: 'rector', required: 'board' }],
]

/** The register's own waivers stand on no clause. */
const HOUSEKEEPING: readonly (readonly [rule: RuleId, subject: string, path: string])[] = [
  ['waiver/expired', 'waivers#1', 'waivers.0'],
  ['waiver/incomplete', 'waivers#2', 'waivers.1'],
  ['waiver/unused', 'waivers#3', 'waivers.2'],
]

/** What other breaches explain entirely: one cause, one headline. */
const FOLLOWS: readonly (readonly [rule: RuleId, subject: string, of: string])[] = [
  ['composition/parity', 'committee', 'composition/seats an7'],
  ['composition/campuses', 'alesund', 'composition/seats student-alesund'],
]

const OPEN = [
  'dialogue/faculties open committee/HF 2029-07-31 false',
  'dialogue/faculties open committee/IE 2029-07-31 false',
  'dialogue/faculties open committee/NV 2029-07-31 false',
  'dialogue/subcommittees open alesund/NV 2029-07-31 false',
  'dialogue/subcommittees open gjovik/IE 2029-07-31 false',
  'duties/annual-report open 2027 2028-12-31 false',
  'duties/annual-report open 2028 2029-12-31 false',
  'duties/complaints open committee false',
  'duties/information open 2027/28 2028-06-10 false',
  'duties/labour-inspection open committee false',
  'duties/quality-input open 2027 2028-12-31 false',
  'duties/quality-input open 2028 2029-12-31 false',
  'duties/unit-reports open 2027/28 2028-06-10 false',
  'duties/welfare open 2027/28 2028-06-10 false',
  'meetings/count open 2027/28 2028-06-10 false',
  'meetings/minutes open lmu-a false',
  'meetings/notice open lmu-c 2028-02-09 false',
  'meetings/subcommittee-status open lmu-c 2028-02-09 false',
]

const nameOf = (rule: string, subject: string, path: string) => `${rule} ${subject} ${path}`
const found = (rule: RuleId, subject: string): Finding | undefined =>
  breached.find((each) => each.rule === rule && each.subject === subject)
const ofOutcome = (outcome: string) =>
  REPORT.findings.filter((each) => each.outcome === outcome).map((each) => `${each.rule} ${lineOf(each)}`)

describe('the broken register', () => {
  it('is broken in at least twenty-five ways', () => {
    expect(new Set(BREACHES.map(([rule]) => rule)).size).toBeGreaterThanOrEqual(25)
    expect(breached.length).toBeGreaterThanOrEqual(25)
  })

  it('has exactly these breaches', () => {
    const expected = [...BREACHES, ...HOUSEKEEPING].map(([rule, subject, path]) => nameOf(rule, subject, path))
    expect(breached.map(({ rule, subject, path }) => nameOf(rule, subject, path.join('.'))).sort()).toStrictEqual(expected.sort())
  })

  it.each(BREACHES)('%s %s at %s breaks %s', (rule, subject, _, clause, facts) => {
    expect(found(rule, subject)?.clauses).toContain(clause)
    expect(found(rule, subject)?.facts).toMatchObject(facts)
  })

  it('breaks every rule that can be broken', () => {
    const never: readonly RuleId[] = ['meetings/minutes', 'duties/complaints', 'duties/labour-inspection']
    const broken = new Set(breached.map(({ rule }) => rule))
    expect(RULES.map(({ id }) => id).filter((id) => !broken.has(id))).toStrictEqual(never)
  })

  it('tells what follows from what', () => {
    const follows = breached.flatMap(({ rule, subject, follows: of }) =>
      of === undefined ? [] : [[rule, subject, `${of.rule} ${of.subject}`]],
    )
    expect(follows.toSorted()).toStrictEqual(FOLLOWS.toSorted())
  })

  it('is waived in one place, where the waiver is in force and complete', () => {
    const waived = REPORT.findings.filter((each) => each.waived !== undefined).map(({ rule, subject }) => `${rule} ${subject}`)
    expect(waived).toStrictEqual(['chair/in-office committee'])
  })

  it('leaves these open', () => {
    expect(ofOutcome('open').sort()).toStrictEqual(OPEN)
  })

  it('leaves nothing unknown', () => {
    expect(ofOutcome('unknown')).toStrictEqual([])
  })

  it('is breached, and was checked', () => {
    const total = BREACHES.length + HOUSEKEEPING.length
    expect(REPORT).toMatchObject({ outcome: 'breached', checked: true, asOf: AS_OF, mandate: 'ntnu-lmu' })
    expect(REPORT.tally).toMatchObject({ breached: total - 1, waived: 1, unknown: 0, open: OPEN.length })
  })
})

describe('whom to call where the quorum fails', () => {
  it.each<readonly [subject: string, people: readonly string[]]>([
    // an1v deputises for an1 and an2, who are there.
    ['lmu-a/1/27', ['an3', 'an3v', 'an4', 'an4v', 'an5', 'st5', 'st5v']],
    // st1 and st2 left the room; their deputies could come.
    ['lmu-b/8/27', ['an5', 'an7', 'an7v', 'st1v', 'st2v', 'st5', 'st5v']],
  ])('%s', (subject, people) => {
    const facts: Readonly<Record<string, unknown>> = found('quorum/minimum', subject)?.facts ?? {}
    expect([...Object(facts.people)].sort()).toStrictEqual(people)
  })
})
