import { describe, expect, it } from 'vitest'
import { type EventKind, yearEvents } from '../../src/calendar/index'
import { checkRegister, ntnuLmu, type Options, type Register } from '../../src/index'
import { sevenAndSeven } from '../fixtures/mandates/seven-and-seven'
import { AS_OF, changed, dated, REGISTER, readRegister, STATUS, withMeetings } from '../support/register'

/** Each event of a kind: day, subject, whether it took place, how it stands. */
function told(kind: EventKind, register: Register, asOf = AS_OF, options?: Options): string[] {
  return yearEvents(register, asOf, options)
    .filter((event) => event.kind === kind)
    .map(({ date, subject, standing, status }) => [date, subject, standing ?? '', status ?? ''].join(' ').trimEnd())
}
const factsOf = (kind: EventKind, subject: string, register: Register) =>
  yearEvents(register, AS_OF).find((event) => event.kind === kind && event.subject === subject)?.facts

const MEETING = 'committee.meetings'

type Row = readonly [what: string, kind: EventKind, changes: Readonly<Record<string, unknown>>, includes: string, excludes?: string]

/** Expectations from the mandate: what is due when, and what breaks it. */
const ROWS: readonly Row[] = [
  ['a meeting held that keeps every rule', 'committee-meeting', {}, '2026-09-16 lmu-1 held satisfied'],
  ['§3/Lokale underutvalg:3, not on the agenda yet', 'committee-meeting', {}, '2026-11-25 lmu-3 planned risk'],
  ['with all it needs', 'committee-meeting', { [`${MEETING}.2.agenda`]: [STATUS] }, '2026-11-25 lmu-3 planned open'],
  [
    '§3/Lokale underutvalg:3, held without',
    'committee-meeting',
    { [`${MEETING}.0.agenda.0.kind`]: 'case' },
    '2026-09-16 lmu-1 held breached',
  ],
  ['§5:5, no minutes yet', 'committee-meeting', { [`${MEETING}.1.minutes`]: undefined }, '2026-10-21 lmu-2 held risk'],
  [
    '§5:6, six at the table',
    'committee-meeting',
    { [`${MEETING}.0.present`]: ['st1', 'st2', 'st3', 'st4', 'an1', 'an2'] },
    '2026-09-16 lmu-1 held breached',
  ],
  ['cancelled', 'committee-meeting', { [`${MEETING}.2.held`]: false }, '2026-11-25 lmu-3 cancelled not-applicable'],
  [
    'nobody says whether it was held',
    'committee-meeting',
    { [`${MEETING}.1`]: dated('lmu-2', '2026-10-21') },
    '2026-10-21 lmu-2 unknown unknown',
  ],
  [
    '§5:1, outside the study year',
    'committee-meeting',
    { [`${MEETING}.5.date`]: '2027-07-05', 'studyYears.+': { id: '2027/28', from: '2027-08-16', to: '2028-06-12' } },
    '2027-07-05 lmu-6 planned risk',
  ],

  ['§5:4, sent', 'notice', {}, '2026-09-09 lmu-1  satisfied'],
  ['§5:4, not sent: the day of the meeting is the last', 'notice', {}, '2026-11-25 lmu-3  risk'],
  [
    '§5:4, to be sent',
    'notice',
    { [`${MEETING}.3.notice`]: { sent: '2027-01-13', by: 'an1', written: true, agenda: true } },
    '2027-01-13 lmu-4  open',
  ],
  ['§5:4, nobody says whether it was sent', 'notice', { [`${MEETING}.0.notice`]: undefined }, '2026-09-16 lmu-1  unknown'],
  ['§5:4, not by the chair', 'notice', { [`${MEETING}.0.notice.by`]: 'an2' }, '2026-09-09 lmu-1  breached'],
  ['none for a cancelled meeting', 'notice', { [`${MEETING}.2.held`]: false }, '', 'lmu-3'],

  ['by its kind', 'election', { [`${MEETING}.2.agenda`]: [{ id: '9/26', kind: 'election', title: 'Valg' }] }, '2026-11-25 lmu-3/9/26'],
  ['by its vote', 'election', { [`${MEETING}.0.agenda.1.vote`]: { kind: 'election', choices: ['st1', 'st2'] } }, '2026-09-16 lmu-1/2'],

  ['held and reported', 'subcommittee-meeting', {}, '2026-09-01 gjovik/2026-09-01 held satisfied'],
  ['to come', 'subcommittee-meeting', {}, '2027-01-12 alesund/2027-01-12 planned open'],
  [
    '§3/Lokale underutvalg:4, not reported to the committee',
    'subcommittee-meeting',
    { 'subcommittees.0.meetings.0.reportedTo': ['local-management'] },
    '2026-09-01 gjovik/2026-09-01 held breached',
  ],
  [
    'cancelled',
    'subcommittee-meeting',
    { 'subcommittees.1.meetings.3.held': false },
    '2027-01-12 alesund/2027-01-12 cancelled not-applicable',
  ],

  ['§3/Lokale underutvalg:2, kept', 'subcommittee-deadline', {}, '2026-11-11 lmu-3  satisfied'],
  ['§3/Lokale underutvalg:2, to come', 'subcommittee-deadline', {}, '2027-01-13 lmu-4  open'],
  [
    '§3/Lokale underutvalg:2, one day late',
    'subcommittee-deadline',
    { 'subcommittees.0.meetings.2.date': '2026-11-12' },
    '2026-11-11 lmu-3  breached',
  ],
  [
    '§3/Lokale underutvalg:2, nothing planned',
    'subcommittee-deadline',
    { 'subcommittees.1.meetings.3': undefined },
    '2027-01-13 lmu-4  risk',
  ],
  ['none for a cancelled meeting', 'subcommittee-deadline', { [`${MEETING}.3.held`]: false }, '', 'lmu-4'],
  ['none for a meeting before the records', 'subcommittee-deadline', { 'records.from': '2026-09-17' }, '', 'lmu-1'],

  ['§5:2, held', 'dialogue-meeting', {}, '2026-02-11 committee/HF/2026-02-11 held satisfied'],
  ['§5:2, of a subcommittee', 'dialogue-meeting', {}, '2026-10-06 gjovik/IE/2026-10-06 held satisfied'],
  [
    '§5:2, with a subcommittee',
    'dialogue-meeting',
    { 'dialogue.visits.+': { subcommittee: 'gjovik', date: '2026-10-21', held: true } },
    '2026-10-21 committee/gjovik/2026-10-21 held satisfied',
  ],
  ['with nobody', 'dialogue-meeting', { 'dialogue.visits.+': { date: '2026-10-21', held: true } }, '', '2026-10-21'],
  [
    'to come',
    'dialogue-meeting',
    { 'dialogue.visits.+': { faculty: 'HF', date: '2027-01-27' } },
    '2027-01-27 committee/HF/2027-01-27 planned open',
  ],
  [
    'cancelled',
    'dialogue-meeting',
    { 'dialogue.visits.+': { faculty: 'HF', date: '2026-10-21', held: false } },
    '2026-10-21 committee/HF/2026-10-21 cancelled not-applicable',
  ],
  [
    'a row that stands twice is one visit',
    'dialogue-meeting',
    { 'dialogue.visits.+': { faculty: 'HF', date: '2026-02-11', held: true } },
    '2026-02-11 committee/HF/2026-02-11 held satisfied',
  ],

  ['§5:2, the cycle of two years ends', 'dialogue-deadline', { 'dialogue.visits.1': undefined }, '2027-07-31 committee/2027-07-31  risk'],
  [
    '§5:2, planned in it',
    'dialogue-deadline',
    { 'dialogue.visits.1': { faculty: 'IE', date: '2027-03-17' } },
    '2027-07-31 committee/2027-07-31  open',
  ],
  ['none where all are visited', 'dialogue-deadline', {}, '', 'committee'],

  ['§2.3:1, given', 'annual-report', {}, '2026-03-12 2025  satisfied'],
  [
    '§2.3:1, told twice, once with its day',
    'annual-report',
    { 'duties.annualReports.+': { year: 2025, to: 'board' } },
    '2026-03-12 2025  satisfied',
  ],
  ['§2.3:1, by the end of the year after', 'annual-report', {}, '2027-12-31 2026  risk'],
  [
    '§2.3:1, to be given',
    'annual-report',
    { 'duties.annualReports.+': { year: 2026, given: '2027-03-10', to: 'board' } },
    '2027-03-10 2026  open',
  ],
  [
    '§2.3:1, to the rector alone',
    'annual-report',
    { 'duties.annualReports.+': { year: 2026, given: '2026-11-01', to: 'rector' } },
    '2027-12-31 2026  risk',
  ],
  ['§1:7, given', 'quality-input', {}, '2026-02-20 2025  satisfied'],
  ['§1:7, open', 'quality-input', {}, '2027-12-31 2026  risk'],

  ['§3/Studentene:2 and §3/Ansatte:2, nobody after them', 'term-end', {}, '2027-07-31 committee/2027-07-31  risk'],
  ['one who left', 'term-end', { 'committee.members.0.left': '2026-10-31' }, '2026-10-31 committee/2026-10-31'],
  ['of a subcommittee nothing is judged', 'term-end', {}, '2027-07-31 gjovik/2027-07-31'],
  ['§5:3, nobody after them', 'office-end', {}, '2027-07-31 committee/2027-07-31  risk'],
  ['past, and not judged', 'office-end', {}, '2026-07-31 committee/2026-07-31'],

  ['first day', 'study-year-start', {}, '2026-08-17 2026/27'],
  ['§5:1, six meetings held and planned', 'study-year-end', {}, '2027-06-12 2026/27  open'],
  ['§5:1, five', 'study-year-end', { [`${MEETING}.5`]: undefined }, '2027-06-12 2026/27  risk'],

  [
    '§2.1:3, by the end of the study year',
    'deadline',
    { [`${MEETING}.1.agenda`]: [STATUS] },
    '2027-06-12 duties/unit-reports/2026/27  open',
  ],
]

describe('what is due when, and how it stands', () => {
  it.each(ROWS.map((row) => ({ name: `${row[0]}: ${row[1]}`, row })))('$name', ({ row: [, kind, changes, includes, excludes] }) => {
    const lines = told(kind, changed(changes))
    if (includes !== '') expect(lines.filter((line) => line === includes)).toHaveLength(1)
    if (excludes !== undefined) expect(lines.filter((line) => line.includes(excludes))).toStrictEqual([])
  })

  it('§3/Studentene:2: with successors for all the terms end on track', () => {
    const next = (REGISTER.committee?.members ?? []).map((member, index) => ({
      ...member,
      person: `next${index}`,
      term: { from: '2027-08-01', to: member.group === 'student' ? '2028-07-31' : '2029-07-31' },
    }))
    const register = changed({ 'committee.members': [...(REGISTER.committee?.members ?? []), ...next] })
    expect(told('term-end', register)).toContain('2027-07-31 committee/2027-07-31  open')
  })

  it('§2.3:1: never given stands as breached on the last day that there was', () => {
    const register = changed({ 'records.from': '2024-01-01', 'duties.annualReports': [] })
    expect(told('annual-report', register)).toContain('2025-12-31 2024  breached')
  })

  it('tells what its words are made of', () => {
    expect(factsOf('subcommittee-deadline', 'lmu-3', REGISTER)).toStrictEqual({
      campuses: ['gjovik', 'alesund'],
      meeting: 'lmu-3',
      meetingDate: '2026-11-25',
    })
    expect(factsOf('notice', 'lmu-1', REGISTER)).toStrictEqual({ meeting: 'lmu-1', meetingDate: '2026-09-16', isSent: true, isDue: false })
    expect(factsOf('notice', 'lmu-3', REGISTER)).toStrictEqual({ meeting: 'lmu-3', meetingDate: '2026-11-25', isSent: false, isDue: true })
    expect(factsOf('annual-report', '2026', REGISTER)).toStrictEqual({ year: '2026', isGiven: false, isDue: true, to: 'board' })
    expect(factsOf('office-end', 'committee/2027-07-31', REGISTER)).toStrictEqual({
      body: 'committee',
      chairs: ['an1'],
      viceChairs: ['st1'],
    })
    const endless = changed({ 'committee.members.0.term': { from: '2026-08-01' } })
    const ending = (register: Register) => Object.entries(factsOf('term-end', 'committee/2027-07-31', register) ?? {})
    expect(ending(REGISTER).flat(2)).toContain('st1')
    expect(ending(endless).flat(2)).not.toContain('st1')
    expect(ending(endless).flat(2)).toContain('st2')
    const unvisited = changed({ 'dialogue.visits': [] })
    expect(factsOf('dialogue-deadline', 'committee/2027-07-31', unvisited)).toStrictEqual({ by: 'committee', with: ['HF', 'IE'] })
  })

  it('a mandate without subcommittees sets them no last day, and one that reports elsewhere says to whom', () => {
    const register: Register = {
      register: 1,
      mandate: sevenAndSeven.id,
      records: { from: '2026-08-01' },
      committee: { meetings: [dated('m', '2026-12-01')] },
      duties: { annualReports: [{ year: 2025, given: '2026-09-01', to: 'rector' }] },
    }
    const events = yearEvents(register, AS_OF, { mandate: sevenAndSeven })
    expect(events.map(({ kind }) => kind)).toStrictEqual(['annual-report', 'committee-meeting', 'notice', 'annual-report'])
    expect(events[0]?.facts).toMatchObject({ to: 'rector' })
  })
})

const REGISTERS: readonly (readonly [string, Register, string])[] = [
  ['keeps every rule', REGISTER, AS_OF],
  ['keeps every rule, on its first day', REGISTER, '2026-08-01'],
  ['the example', readRegister('docs/examples/register.yaml'), AS_OF],
  ['the example, as the year ends', readRegister('docs/examples/register.yaml'), '2027-07-31'],
  ['breaks many', readRegister('test/fixtures/registers/broken.yaml'), '2026-11-22'],
  ['nothing in it', { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' } }, AS_OF],
  [
    'nothing but meetings',
    withMeetings([dated('a', '2026-10-01'), dated('b', '2026-12-01', { held: false })], { subcommittees: undefined }),
    AS_OF,
  ],
]

describe.each(REGISTERS)('a register: %s', (_, register, asOf) => {
  const events = yearEvents(register, asOf)

  it('every open finding with a last day stands behind one event, on that day', () => {
    const open = checkRegister(register, asOf).findings.filter(({ outcome, due }) => outcome === 'open' && due !== undefined)
    for (const { rule, subject, due } of open) {
      const behind = events.filter(({ findings }) =>
        findings.some((each) => each.rule === rule && each.subject === subject && each.due === due),
      )
      // What is to be given, or a notice to be sent, stands on the day set for it.
      const isPlanned = behind.some(({ facts }) => 'isDue' in facts && !facts.isDue)
      expect([rule, subject, behind.length, isPlanned || behind[0]?.date === due]).toStrictEqual([rule, subject, 1, true])
    }
  })

  it('no two events have one name, and they are in order of their days', () => {
    const names = events.map(({ kind, subject }) => `${kind} ${subject}`)
    expect(new Set(names).size).toBe(names.length)
    const days = events.map(({ date }) => date)
    expect(days).toStrictEqual(days.toSorted())
  })

  it('is the same again, and the mandate given outright changes nothing', () => {
    expect(yearEvents(register, asOf)).toStrictEqual(events)
    expect(yearEvents(register, asOf, { mandate: ntnuLmu })).toStrictEqual(events)
  })
})
