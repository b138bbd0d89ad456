/** Duties through the year, seen through a register (§1:2, §1:7, §2.1:3, §2.2–2.6, §6:1). */
import { describe, expect, it } from 'vitest'
import { checkRegister, complaintsForCommittee, type Options, type Register, type RuleId } from '../../src/index'
import { AS_OF, changed, dated, factsOf, held, type Item, type Meeting, needed, told, withMeetings } from '../support/register'

type Row = [title: string, register: Register, asOf: string, expected: readonly string[], options?: Options]
const NOTHING = ['not-applicable committee']
const UNKNOWN = ['unknown committee']
const LAST = '2027-06-12'
const AFTER = '2027-06-13'
const NO_RHYTHM: Options = { readings: { 'duty-rhythm': 'no-rhythm' } }

const duties = (changes: Readonly<Record<string, unknown>>, others: Readonly<Record<string, unknown>> = {}): Register =>
  changed({ ...Object.fromEntries(Object.entries(changes).map(([path, to]) => [`duties.${path}`, to])), ...others })

/** Records begin on 2026-08-01: the year after 2025 is covered in part, the year after 2026 whole. */
describe('duties/annual-report: of each calendar year, to the board, by the end of the year after (§2.3:1, §1:2, §1:7)', () => {
  const of2025 = { year: 2025, given: '2026-03-12', to: 'board' }
  const reports = (...rows: readonly object[]) => duties({ annualReports: [of2025, ...rows] })
  const ENDS = '2027-12-31'
  const later = (asOf: string, line: string) =>
    asOf < '2027'
      ? [line]
      : asOf < '2028'
        ? [line, 'open 2027 2028-12-31 false']
        : [line, 'open 2027 2028-12-31 false', 'open 2028 2029-12-31 false']

  it.each<readonly [string, Register, string, string]>([
    ['not yet', reports(), ENDS, `open 2026 ${ENDS} false`],
    ['never', reports(), '2028-01-01', 'breached 2026'],
    ['on 31 December', reports({ year: 2026, given: ENDS, to: 'board' }), ENDS, 'satisfied 2026'],
    ['on 31 December, looking back', reports({ year: 2026, given: ENDS, to: 'board' }), '2028-01-01', 'satisfied 2026'],
    ['on 1 January after', reports({ year: 2026, given: '2028-01-01', to: 'board' }), '2028-01-01', 'breached 2026'],
    ['before its own year is out', reports({ year: 2026, given: '2026-11-20', to: 'board' }), AS_OF, 'satisfied 2026'],
    ['planned for tomorrow', reports({ year: 2026, given: '2026-11-23', to: 'board' }), AS_OF, `open 2026 ${ENDS} true`],
    ['planned for 31 December', reports({ year: 2026, given: ENDS, to: 'board' }), '2027-12-30', `open 2026 ${ENDS} true`],
    ['planned for 1 January after', reports({ year: 2026, given: '2028-01-01', to: 'board' }), AS_OF, `open 2026 ${ENDS} false`],
    ['to the rector', reports({ year: 2026, given: '2027-03-12', to: 'rector' }), '2028-01-01', 'breached 2026'],
    ['to the rector, with time left', reports({ year: 2026, given: '2027-03-12', to: 'rector' }), ENDS, `open 2026 ${ENDS} false`],
    [
      'to the rector, then to the board',
      reports({ year: 2026, given: '2027-03-12', to: 'rector' }, { year: 2026, given: '2027-04-12', to: 'board' }),
      '2028-01-01',
      'satisfied 2026',
    ],
    ['not said to whom', reports({ year: 2026, given: '2027-03-12' }), '2028-01-01', 'unknown 2026'],
    ['not said when', reports({ year: 2026, to: 'board' }), '2028-01-01', 'unknown 2026'],
    ['before its own year began', reports({ year: 2026, given: '2025-12-31', to: 'board' }), AS_OF, `open 2026 ${ENDS} false`],
    [
      'before its own year began, and never again',
      reports({ year: 2026, given: '2025-05-01', to: 'board' }),
      '2028-01-01',
      'breached 2026',
    ],
    ['on the first day of its own year', reports({ year: 2026, given: '2026-01-01', to: 'board' }), AS_OF, 'satisfied 2026'],
    ['before its own year began, to whom is not said', reports({ year: 2026, given: '2025-05-01' }), '2028-01-01', 'breached 2026'],
    ['not said to whom, but too late', reports({ year: 2026, given: '2028-01-01' }), '2028-01-01', 'breached 2026'],
    ['not said when, but to the rector', reports({ year: 2026, to: 'rector' }), '2028-01-01', 'breached 2026'],
  ])('%s', (_, register, asOf, expected) => {
    expect(told('duties/annual-report', register, asOf)).toStrictEqual([...later(asOf, expected), 'satisfied 2025'].sort())
  })

  it.each<Row>([
    ['opens on the first day of its year', reports(), '2026-12-31', [`open 2026 ${ENDS} false`, 'satisfied 2025']],
    ['and not before', reports(), '2027-01-01', [`open 2026 ${ENDS} false`, 'open 2027 2028-12-31 false', 'satisfied 2025']],
    ['of a year covered in part, not told', duties({ annualReports: [] }), AS_OF, [`open 2026 ${ENDS} false`, 'unknown 2025']],
    [
      'of a year covered in part, not told, long after',
      duties({ annualReports: [] }),
      '2027-06-01',
      [`open 2026 ${ENDS} false`, 'open 2027 2028-12-31 false', 'unknown 2025'],
    ],
    [
      'of a year whose next year ends on the first day of the records',
      duties({ annualReports: [of2025] }, { 'records.from': '2026-12-31' }),
      '2026-12-31',
      [`open 2026 ${ENDS} false`, 'satisfied 2025'],
    ],
    [
      'not of one whose next year ended before them',
      duties({ annualReports: [of2025] }, { 'records.from': '2027-01-01' }),
      '2027-01-01',
      [`open 2026 ${ENDS} false`, 'open 2027 2028-12-31 false'],
    ],
    ['left out', duties({ annualReports: undefined }), AS_OF, ['unknown 2025', 'unknown 2026']],
    ['duties left out', changed({ duties: undefined }), AS_OF, ['unknown 2025', 'unknown 2026']],
  ])('%s', (_, register, asOf, expected) => {
    expect(told('duties/annual-report', register, asOf)).toStrictEqual(expected)
  })

  it('names what would settle it', () => {
    const asOf = '2028-01-01'
    expect(needed('duties/annual-report', reports({ year: 2026, given: '2027-03-12' }), asOf)).toStrictEqual(['duties.annualReports.1.to'])
    expect(needed('duties/annual-report', reports({ year: 2026, to: 'board' }), asOf)).toStrictEqual(['duties.annualReports.1.given'])
    expect([...new Set(needed('duties/annual-report', duties({ annualReports: undefined })))]).toStrictEqual(['duties.annualReports'])
  })

  it('tells to whom it was given', () => {
    const report = checkRegister(reports({ year: 2026, given: '2027-03-12', to: 'rector' }), '2028-01-01')
    expect(factsOf(report, 'duties/annual-report', '2026')).toMatchObject({ year: '2026', givenTo: ['rector'], reportsTo: 'board' })
    const impossible = checkRegister(reports({ year: 2026, given: '2025-05-01', to: 'rector' }), '2028-01-01')
    expect(factsOf(impossible, 'duties/annual-report', '2026')).toStrictEqual({ year: '2026', reportsTo: 'board' })
  })
})

describe('duties/quality-input: to the quality report, likewise (§1:7)', () => {
  const of2025 = { year: 2025, given: '2026-02-20' }
  const inputs = (...rows: readonly object[]) => duties({ qualityInputs: [of2025, ...rows] })
  const ENDS = '2027-12-31'

  it.each<Row>([
    ['not yet', inputs(), '2026-12-31', [`open 2026 ${ENDS} false`, 'satisfied 2025']],
    ['never', inputs(), '2028-01-01', ['breached 2026', 'open 2027 2028-12-31 false', 'open 2028 2029-12-31 false', 'satisfied 2025']],
    ['on 31 December', inputs({ year: 2026, given: ENDS }), ENDS, ['open 2027 2028-12-31 false', 'satisfied 2025', 'satisfied 2026']],
    [
      'on 1 January after',
      inputs({ year: 2026, given: '2028-01-01' }),
      '2028-01-01',
      ['breached 2026', 'open 2027 2028-12-31 false', 'open 2028 2029-12-31 false', 'satisfied 2025'],
    ],
    ['planned for 31 December', inputs({ year: 2026, given: ENDS }), AS_OF, [`open 2026 ${ENDS} true`, 'satisfied 2025']],
    ['planned for 1 January after', inputs({ year: 2026, given: '2028-01-01' }), AS_OF, [`open 2026 ${ENDS} false`, 'satisfied 2025']],
    ['before its own year began', inputs({ year: 2026, given: '2025-12-31' }), AS_OF, [`open 2026 ${ENDS} false`, 'satisfied 2025']],
    ['on the first day of its own year', inputs({ year: 2026, given: '2026-01-01' }), AS_OF, ['satisfied 2025', 'satisfied 2026']],
    ['not said when', inputs({ year: 2026 }), AS_OF, ['satisfied 2025', 'unknown 2026']],
    ['of a year covered in part, not told', duties({ qualityInputs: [] }), AS_OF, [`open 2026 ${ENDS} false`, 'unknown 2025']],
    ['left out', duties({ qualityInputs: undefined }), AS_OF, ['unknown 2025', 'unknown 2026']],
    ['without rhythm: once', duties({ qualityInputs: [of2025] }), '2028-01-01', ['satisfied committee'], NO_RHYTHM],
    ['without rhythm: today', duties({ qualityInputs: [{ year: 2026, given: AS_OF }] }), AS_OF, ['satisfied committee'], NO_RHYTHM],
    [
      'without rhythm: tomorrow',
      duties({ qualityInputs: [{ year: 2026, given: '2026-11-23' }] }),
      AS_OF,
      ['open committee true'],
      NO_RHYTHM,
    ],
    [
      'without rhythm: before its own year began',
      duties({ qualityInputs: [{ year: 2026, given: '2025-12-31' }] }),
      AS_OF,
      ['open committee false'],
      NO_RHYTHM,
    ],
    ['without rhythm: not yet', duties({ qualityInputs: [] }), AS_OF, ['open committee false'], NO_RHYTHM],
    ['without rhythm: left out', duties({ qualityInputs: undefined }), AS_OF, UNKNOWN, NO_RHYTHM],
  ])('%s', (_, register, asOf, expected, options) => {
    expect(told('duties/quality-input', register, asOf, options)).toStrictEqual(expected)
  })

  it('without rhythm is open until first done, never breached', () => {
    const [line] = told('duties/quality-input', duties({ qualityInputs: [] }), '2036-01-01', NO_RHYTHM)
    expect(line).toMatch(/^open committee (true|false)$/)
  })
})

/** What agendas show in the study year: one item that shows it, and how the rule calls the year. */
const SHOWS: readonly (readonly [RuleId, Item])[] = [
  ['duties/unit-reports', { id: '2', kind: 'unit-quality-reports' }],
  ['duties/information', { id: '2', kind: 'case', sources: ['student-bodies'] }],
  ['duties/welfare', { id: '2', kind: 'case', topics: ['student-welfare'], inUnderstandingWith: ['student-welfare-organisation'] }],
]

describe.each(SHOWS)('%s: on an agenda in the study year (§2.1:3, §2.2:1–2, §2.6:1–2)', (rule, item) => {
  const NO_VISITS = { 'dialogue.visits': [] }
  const other: Item = { id: '2', kind: 'case' }
  const shownOn = (date: string, change: Partial<Meeting> = {}) => withMeetings([held('m', date, { agenda: [item], ...change })], NO_VISITS)
  const without = (meetings: readonly Meeting[] = [held('m', '2026-09-16', { agenda: [other] })], changes = {}) =>
    withMeetings(meetings, { ...NO_VISITS, ...changes })

  it.each<Row>([
    ['shown', shownOn('2026-09-16'), AS_OF, ['satisfied 2026/27']],
    ['shown on the first day', shownOn('2026-08-17'), AS_OF, ['satisfied 2026/27']],
    ['shown the day before', shownOn('2026-08-16'), AFTER, ['breached 2026/27']],
    ['shown on the last day', shownOn(LAST), AFTER, ['satisfied 2026/27']],
    ['shown the day after', shownOn(AFTER), AFTER, ['breached 2026/27']],
    ['not shown, on the last day', without(), LAST, [`open 2026/27 ${LAST} false`]],
    ['not shown, the day after', without(), AFTER, ['breached 2026/27']],
    ['no meetings, the day after', without([]), AFTER, ['breached 2026/27']],
    ['planned', without([dated('p', '2027-03-03', { agenda: [item] })]), AS_OF, [`open 2026/27 ${LAST} true`]],
    ['planned without it', without([dated('p', '2027-03-03', { agenda: [other] })]), AS_OF, [`open 2026/27 ${LAST} false`]],
    ['planned for the year after', without([dated('p', '2027-09-03', { agenda: [item] })]), AS_OF, [`open 2026/27 ${LAST} false`]],
    ['cancelled', shownOn('2026-09-16', { held: false }), AFTER, ['breached 2026/27']],
    ['shown, nobody says whether it was held', without([dated('u', '2026-09-16', { agenda: [item] })]), AFTER, ['unknown 2026/27']],
    ['not shown, nobody says whether it was held', without([dated('u', '2026-09-16', { agenda: [other] })]), AFTER, ['breached 2026/27']],
    ['held without an agenda', without([held('m', '2026-09-16', { agenda: undefined })]), AFTER, ['unknown 2026/27']],
    ['records cover the year from its first day', without(undefined, { 'records.from': '2026-08-17' }), AFTER, ['breached 2026/27']],
    ['records cover the year from the day after', without(undefined, { 'records.from': '2026-08-18' }), AFTER, ['unknown 2026/27']],
    ['and it is shown', changed({ 'records.from': '2026-08-18' }, shownOn('2026-09-16')), AFTER, ['satisfied 2026/27']],
    ['the year has not begun', without([]), '2026-08-16', NOTHING],
    ['study years left out', without(undefined, { studyYears: undefined }), AS_OF, UNKNOWN],
    ['no study years', without(undefined, { studyYears: [] }), AS_OF, NOTHING],
    ['meetings left out', changed({ 'committee.meetings': undefined, ...NO_VISITS }), AFTER, ['unknown 2026/27']],
    ['without rhythm: shown', shownOn('2026-09-16'), '2036-01-01', ['satisfied committee'], NO_RHYTHM],
    ['without rhythm: never', without(), '2036-01-01', ['open committee false'], NO_RHYTHM],
    ['without rhythm: planned', without([dated('p', '2027-03-03', { agenda: [item] })]), AS_OF, ['open committee true'], NO_RHYTHM],
    ['without rhythm: meetings left out', changed({ 'committee.meetings': undefined, ...NO_VISITS }), AS_OF, UNKNOWN, NO_RHYTHM],
  ])('%s', (_, register, asOf, expected, options) => {
    expect(told(rule, register, asOf, options)).toStrictEqual(expected)
  })

  it('tells what is planned, where that is told', () => {
    const plannedFor = (...meetings: readonly Meeting[]) =>
      Object(factsOf(checkRegister(without(meetings), AS_OF), rule, '2026/27')).planned
    const planned = rule === 'duties/information' ? ['student-bodies'] : ['p/2']
    expect(plannedFor(dated('p', '2027-03-03', { agenda: [other, item] }))).toStrictEqual(planned)
    expect(plannedFor(dated('p', '2027-03-03', { agenda: [other] }))).toBeUndefined()
    expect(plannedFor(dated('p', '2027-03-03'))).toBeUndefined()
    expect(plannedFor(held('m', '2026-09-16', { agenda: [item] }), dated('p', '2027-03-03', { agenda: [item] }))).toBeUndefined()
  })

  it('names what would settle it', () => {
    expect(needed(rule, without(undefined, { studyYears: undefined }))).toStrictEqual(['studyYears'])
    expect(needed(rule, without([held('m', '2026-09-16', { agenda: undefined })]), AFTER)).toStrictEqual(['committee.meetings.0.agenda'])
    expect(needed(rule, without([dated('u', '2026-09-16', { agenda: [item] })]), AFTER)).toStrictEqual(['committee.meetings.0.held'])
  })
})

describe('duties/information: at least one source in the year (§2.2:1–2)', () => {
  const quiet = [held('m', '2026-09-16', { agenda: [{ id: '2', kind: 'case' }] })]
  const visited = (...visits: readonly object[]) => withMeetings(quiet, { 'dialogue.visits': visits })

  it.each<Row>([
    [
      'a source that the mandate does not list',
      withMeetings([held('m', '2026-09-16', { agenda: [{ id: '2', sources: ['press'] }] })], { 'dialogue.visits': [] }),
      AFTER,
      ['satisfied 2026/27'],
    ],
    [
      'an empty list of sources',
      withMeetings([held('m', '2026-09-16', { agenda: [{ id: '2', sources: [] }] })], { 'dialogue.visits': [] }),
      AFTER,
      ['breached 2026/27'],
    ],
    ['a dialogue meeting', visited({ faculty: 'IE', date: '2026-10-01', held: true }), AFTER, ['satisfied 2026/27']],
    ['a dialogue meeting in another year', visited({ faculty: 'IE', date: '2026-06-01', held: true }), AFTER, ['breached 2026/27']],
    ['a dialogue meeting to come', visited({ faculty: 'IE', date: '2027-03-01' }), AS_OF, [`open 2026/27 ${LAST} true`]],
    ['a dialogue meeting, cancelled', visited({ faculty: 'IE', date: '2026-10-01', held: false }), AFTER, ['breached 2026/27']],
    [
      'a dialogue meeting of which nobody says whether it was held',
      visited({ faculty: 'IE', date: '2026-10-01' }),
      AFTER,
      ['unknown 2026/27'],
    ],
    // What is left out is unknown: there may have been a dialogue meeting.
    ['dialogue meetings left out', withMeetings(quiet, { dialogue: undefined }), AFTER, ['unknown 2026/27']],
    ['visits left out', withMeetings(quiet, { 'dialogue.visits': undefined }), AFTER, ['unknown 2026/27']],
  ])('%s', (_, register, asOf, expected) => {
    expect(told('duties/information', register, asOf)).toStrictEqual(expected)
  })

  it('tells which sources, each once', () => {
    const items = [
      { id: '1', sources: ['survey', 'student-bodies'] },
      { id: '2', sources: ['survey'] },
    ]
    const register = withMeetings([held('m', '2026-09-16', { agenda: items })], {
      'dialogue.visits': [{ faculty: 'IE', date: '2026-10-01', held: true }],
    })
    const facts = factsOf(checkRegister(register, AS_OF), 'duties/information', '2026/27')
    expect([...Object(facts).sources].sort()).toStrictEqual(['dialogue-meetings', 'student-bodies', 'survey'])
  })
})

describe('duties/welfare: in understanding with the student welfare organisation (§2.6:1–2)', () => {
  const withItem = (item: Partial<Item>) =>
    withMeetings([held('m', '2026-09-16', { agenda: [{ id: '2', topics: ['student-welfare'], ...item }] })])

  it.each<Row>([
    ['with it', withItem({ inUnderstandingWith: ['student-welfare-organisation', 'library'] }), AFTER, ['satisfied 2026/27']],
    ['with others', withItem({ inUnderstandingWith: ['library'] }), AFTER, ['breached 2026/27']],
    ['with nobody', withItem({ inUnderstandingWith: [] }), AFTER, ['breached 2026/27']],
    ['not said', withItem({}), AFTER, ['unknown 2026/27']],
    [
      'another topic',
      withItem({ topics: ['buildings'], inUnderstandingWith: ['student-welfare-organisation'] }),
      AFTER,
      ['breached 2026/27'],
    ],
    ['no topics', withItem({ topics: undefined, inUnderstandingWith: ['student-welfare-organisation'] }), AFTER, ['breached 2026/27']],
  ])('%s', (_, register, asOf, expected) => {
    expect(told('duties/welfare', register, asOf)).toStrictEqual(expected)
  })

  it('names what would settle it', () => {
    expect(needed('duties/welfare', withItem({}), AFTER)).toStrictEqual(['committee.meetings.0.agenda.0.inUnderstandingWith'])
  })
})

describe('duties/complaints: a statement on each that is the committee’s matter (§2.4:1–2)', () => {
  const RECURRING = { id: 'k', kind: 'complaint', received: '2026-09-20', closed: false, recurring: true }
  const complaint = (change: object = {}) => duties({ complaints: [{ ...RECURRING, ...change }] })

  it.each<Row>([
    ['a statement at a meeting held', complaint({ statement: 'lmu-2' }), AS_OF, ['satisfied committee']],
    ['a statement at a meeting to come', complaint({ statement: 'lmu-3' }), AS_OF, ['open committee true']],
    ['no statement, and a meeting has passed it by', complaint(), AS_OF, ['open committee false']],
    ['no statement, and no meeting since', complaint({ received: '2026-10-22' }), AS_OF, ['open committee true']],
    ['no statement at the meeting of the day after', complaint({ received: '2026-10-20' }), AS_OF, ['open committee false']],
    ['no statement, years later', complaint(), '2036-01-01', ['open committee false']],
    [
      'a statement at a meeting that was cancelled',
      changed({ 'committee.meetings.1.held': false }, complaint({ statement: 'lmu-2' })),
      AS_OF,
      ['open committee true'],
    ],
    ['a statement, nobody says whether the meeting was held', complaint({ statement: 'lmu-3' }), '2026-11-26', UNKNOWN],
    ['an overall matter', complaint({ recurring: false, overall: true }), AS_OF, ['open committee false']],
    ['a deviation not closed', complaint({ kind: 'deviation', recurring: false }), AS_OF, ['open committee false']],
    ['a deviation closed', complaint({ kind: 'deviation', recurring: false, closed: true }), AS_OF, NOTHING],
    ['a deviation closed that recurs', complaint({ kind: 'deviation', closed: true }), AS_OF, ['open committee false']],
    ['a single complaint, not closed', complaint({ recurring: false }), AS_OF, NOTHING],
    ['not said whether it recurs', complaint({ recurring: undefined }), AS_OF, UNKNOWN],
    ['a deviation not said to be closed', complaint({ kind: 'deviation', recurring: false, closed: undefined }), AS_OF, UNKNOWN],
    ['not said whether it is a deviation', complaint({ kind: undefined, recurring: false }), AS_OF, UNKNOWN],
    ['not said, but a statement was given', complaint({ recurring: undefined, statement: 'lmu-2' }), AS_OF, ['satisfied committee']],
    ['to come in tomorrow', complaint({ received: '2026-11-23' }), AS_OF, NOTHING],
    ['none', duties({ complaints: [] }), AS_OF, NOTHING],
    ['left out', duties({ complaints: undefined }), AS_OF, UNKNOWN],
    [
      'one with and one without',
      duties({
        complaints: [
          { ...RECURRING, statement: 'lmu-2' },
          { ...RECURRING, id: 'l' },
        ],
      }),
      AS_OF,
      ['open committee false'],
    ],
  ])('%s', (_, register, asOf, expected) => {
    expect(told('duties/complaints', register, asOf)).toStrictEqual(expected)
  })

  it('tells which, and which a meeting has passed by', () => {
    const register = duties({
      complaints: [
        { ...RECURRING, statement: 'lmu-2' },
        { ...RECURRING, id: 'l' },
        { ...RECURRING, id: 'm', received: '2026-11-01' },
      ],
    })
    expect(factsOf(checkRegister(register, AS_OF), 'duties/complaints', 'committee')).toMatchObject({
      complaints: ['l', 'm'],
      passedBy: ['l'],
    })
  })

  it('names what would settle it', () => {
    expect(needed('duties/complaints', complaint({ recurring: undefined }))).toStrictEqual(['duties.complaints.0.recurring'])
    const deviation = complaint({ kind: 'deviation', recurring: false, closed: undefined })
    expect(needed('duties/complaints', deviation)).toStrictEqual(['duties.complaints.0.closed'])
    expect(needed('duties/complaints', duties({ complaints: undefined }))).toStrictEqual(['duties.complaints'])
  })

  it('selects what the committee can ask to see (§2.4:3)', () => {
    const rows = [
      { id: 'overall', overall: true },
      { id: 'open', kind: 'deviation', closed: false },
      { id: 'closed', kind: 'deviation', closed: true },
      { id: 'again', kind: 'complaint', closed: true, recurring: true },
      { id: 'single', kind: 'complaint', closed: false, recurring: false },
    ]
    expect(complaintsForCommittee(duties({ complaints: rows }))).toStrictEqual(['overall', 'open', 'again'])
    expect(complaintsForCommittee(changed({ duties: undefined }))).toStrictEqual([])
  })
})

describe('duties/labour-inspection: the committee is told of each order (§2.6:3)', () => {
  const order = (change: object = {}) => duties({ labourInspection: [{ id: 'p', received: '2026-09-20', ...change }] })

  it.each<Row>([
    ['told', order({ informed: '2026-10-01' }), AS_OF, ['satisfied committee']],
    ['told today', order({ informed: AS_OF }), AS_OF, ['satisfied committee']],
    ['to be told tomorrow', order({ informed: '2026-11-23' }), AS_OF, ['open committee true']],
    ['taken up at a meeting held', order({ takenUp: 'lmu-2' }), AS_OF, ['satisfied committee']],
    ['to be taken up', order({ takenUp: 'lmu-3' }), AS_OF, ['open committee true']],
    ['taken up, nobody says whether the meeting was held', order({ takenUp: 'lmu-3' }), '2026-11-26', UNKNOWN],
    ['not told, and a meeting has passed it by', order(), AS_OF, ['open committee false']],
    ['not told, and no meeting since', order({ received: '2026-10-22' }), AS_OF, ['open committee true']],
    ['not told, years later', order(), '2036-01-01', ['open committee false']],
    ['to come in tomorrow', order({ received: '2026-11-23' }), AS_OF, NOTHING],
    ['none', duties({ labourInspection: [] }), AS_OF, NOTHING],
    ['left out', duties({ labourInspection: undefined }), AS_OF, UNKNOWN],
  ])('%s', (_, register, asOf, expected) => {
    expect(told('duties/labour-inspection', register, asOf)).toStrictEqual(expected)
  })

  it('tells which, and which a meeting has passed by', () => {
    expect(factsOf(checkRegister(order(), AS_OF), 'duties/labour-inspection', 'committee')).toMatchObject({
      orders: ['p'],
      passedBy: ['p'],
    })
  })
})

describe('mandate/amendment: each mandate was adopted by the board (§6:1)', () => {
  const BOARD = { id: 'ntnu-lmu', adopted: '2020-01-01', by: 'board' }
  const mandates = (...rows: readonly object[]) => changed({ mandates: rows })

  it.each<Row>([
    ['by the board', mandates(BOARD), AS_OF, ['satisfied committee']],
    ['by the rector', mandates({ ...BOARD, by: 'rector' }), AS_OF, ['breached ntnu-lmu']],
    ['by the committee, the second of two', mandates(BOARD, { ...BOARD, id: 'next', by: 'committee' }), AS_OF, ['breached next']],
    ['not said by whom', mandates({ ...BOARD, by: undefined }), AS_OF, UNKNOWN],
    ['none', mandates(), AS_OF, NOTHING],
    ['left out', changed({ mandates: undefined }), AS_OF, UNKNOWN],
  ])('%s', (_, register, asOf, expected) => {
    expect(told('mandate/amendment', register, asOf)).toStrictEqual(expected)
  })

  it('names what would settle it', () => {
    expect(needed('mandate/amendment', mandates({ ...BOARD, by: undefined }))).toStrictEqual(['mandates.0.by'])
    expect(needed('mandate/amendment', changed({ mandates: undefined }))).toStrictEqual(['mandates'])
  })
})
