/**
 * The two subcommittees, seen through a register (§3:5, §3/Lokale underutvalg, §3/Sammensetning, §4:5), and the dialogue
 * meetings as far as they are theirs (§5:2).
 */
import { describe, expect, it } from 'vitest'
import { checkRegister, type Options, type Register } from '../../src/index'
import {
  AS_OF,
  changed,
  dated,
  factsOf,
  held,
  type Meeting,
  needed,
  REGISTER,
  type Subcommittee,
  told,
  withMeetings,
} from '../support/register'

const NOTHING = ['not-applicable committee']
const BOTH = ['satisfied alesund', 'satisfied gjovik']
/** Gjøvik changed by places within it, and what a rule then says of Gjøvik. */
const gjovik = (changes: Readonly<Record<string, unknown>>): Register =>
  changed(Object.fromEntries(Object.entries(changes).map(([path, to]) => [`subcommittees.0.${path}`, to])))
const ofGjovik = (lines: readonly string[]) => lines.filter((line) => !line.endsWith('alesund') && !line.includes('alesund/'))

type Row = readonly [title: string, register: Register, expected: readonly string[]]

const LEFT_OUT = changed({ subcommittees: undefined })
const WITHOUT_GJOVIK = changed({ 'subcommittees.0': undefined })

describe('subcommittee/exists: one at Gjøvik, one at Ålesund (§3/Lokale underutvalg:1)', () => {
  const third = { ...REGISTER.subcommittees?.[0], campus: 'trondheim' }

  it.each<Row>([
    ['both', REGISTER, ['satisfied committee']],
    ['one missing', WITHOUT_GJOVIK, ['breached gjovik']],
    ['both missing', changed({ subcommittees: [] }), ['breached alesund', 'breached gjovik']],
    ['one too many', changed({ 'subcommittees.+': third }), ['breached trondheim']],
    ['one missing, and one too many', changed({ 'subcommittees.0.campus': 'trondheim' }), ['breached gjovik', 'breached trondheim']],
    ['left out', LEFT_OUT, ['unknown committee']],
  ])('%s', (_, register, expected) => {
    expect(told('subcommittee/exists', register)).toStrictEqual(expected)
  })

  it('tells why', () => {
    const report = checkRegister(changed({ 'subcommittees.0.campus': 'trondheim' }), AS_OF)
    expect(['gjovik', 'trondheim'].map((campus) => factsOf(report, 'subcommittee/exists', campus)?.reason)).toStrictEqual([
      'missing',
      'unexpected',
    ])
    expect(needed('subcommittee/exists', LEFT_OUT)).toStrictEqual(['subcommittees'])
  })
})

describe('subcommittee/composition: three students and three staff, each with a personal deputy, on asOf (§3/Sammensetning:1)', () => {
  const extra = (group: 'student' | 'staff') => ({
    'members.+': { person: 'gx', group, campus: 'gjovik', term: { from: '2026-08-01' } },
    'deputies.+': { person: 'gxv', for: 'gx', term: { from: '2026-08-01' } },
  })

  it.each<Row>([
    ['in full', REGISTER, BOTH],
    ['two students', gjovik({ 'members.2': undefined }), ['breached gjovik', 'satisfied alesund']],
    ['four students', gjovik(extra('student')), ['breached gjovik', 'satisfied alesund']],
    ['two staff', gjovik({ 'members.5': undefined }), ['breached gjovik', 'satisfied alesund']],
    ['four staff', gjovik(extra('staff')), ['breached gjovik', 'satisfied alesund']],
    ['four students and two staff', gjovik({ 'members.5.group': 'student' }), ['breached gjovik', 'satisfied alesund']],
    ['a deputy missing', gjovik({ 'deputies.2': undefined }), ['breached gjovik', 'satisfied alesund']],
    ['a deputy of two', gjovik({ 'deputies.2.person': 'g-gs2v' }), ['breached gjovik', 'satisfied alesund']],
    ['a deputy who is a member', gjovik({ 'deputies.2.person': 'ga2' }), ['breached gjovik', 'satisfied alesund']],
    ['a deputy whose term is over', gjovik({ 'deputies.2.term.to': '2026-11-21' }), ['breached gjovik', 'satisfied alesund']],
    ['a deputy on the last day', gjovik({ 'deputies.2.term.to': AS_OF }), BOTH],
    ['deputies left out', gjovik({ deputies: undefined }), ['satisfied alesund', 'unknown gjovik']],
    [
      'deputies left out, and a member missing',
      gjovik({ deputies: undefined, 'members.2': undefined }),
      ['breached gjovik', 'satisfied alesund'],
    ],
    ['members left out', gjovik({ members: undefined }), ['satisfied alesund', 'unknown gjovik']],
    ['nobody', gjovik({ members: [] }), ['breached gjovik', 'satisfied alesund']],
    ['a member who left the day before', gjovik({ 'members.2.left': '2026-11-21' }), ['breached gjovik', 'satisfied alesund']],
    ['a member who leaves today', gjovik({ 'members.2.left': AS_OF }), BOTH],
    ['a member who begins tomorrow', gjovik({ 'members.2.term.from': '2026-11-23' }), ['breached gjovik', 'satisfied alesund']],
    ['too few in September, but not now', gjovik({ 'members.2.term.from': AS_OF }), BOTH],
    ['left out', LEFT_OUT, ['unknown committee']],
    ['none', changed({ subcommittees: [] }), NOTHING],
  ])('%s', (_, register, expected) => {
    expect(told('subcommittee/composition', register)).toStrictEqual(expected)
  })

  it('tells the numbers, and who has no deputy', () => {
    const report = checkRegister(gjovik({ 'members.5': undefined, 'deputies.2.person': 'g-gs2v' }), AS_OF)
    expect(factsOf(report, 'subcommittee/composition', 'gjovik')).toMatchObject({
      campus: 'gjovik',
      on: AS_OF,
      students: 3,
      staff: 2,
      requiredStudents: 3,
      requiredStaff: 3,
      withoutDeputy: ['gs2', 'gs3'],
    })
  })

  it('names what would settle it', () => {
    expect(needed('subcommittee/composition', gjovik({ deputies: undefined }))).toStrictEqual(['subcommittees.0.deputies'])
    expect(needed('subcommittee/composition', gjovik({ members: undefined }))).toStrictEqual(['subcommittees.0.members'])
  })
})

describe('subcommittee/appointing-body (§3/Sammensetning:2–3)', () => {
  it.each<Row>([
    ['the student democracy and the vice-rector', REGISTER, BOTH],
    ['the central student democracy', gjovik({ 'members.1.appointedBy': 'central-student-democracy' }), BOTH],
    ['the local student democracy', gjovik({ 'members.1.appointedBy': 'local-student-democracy' }), BOTH],
    ['a student by the vice-rector', gjovik({ 'members.1.appointedBy': 'vice-rector-gjovik' }), ['breached gs2', 'satisfied alesund']],
    ['staff by the rector', gjovik({ 'members.4.appointedBy': 'rector' }), ['breached ga2', 'satisfied alesund']],
    ['staff by the other vice-rector', gjovik({ 'members.4.appointedBy': 'vice-rector-alesund' }), ['breached ga2', 'satisfied alesund']],
    ['not said', gjovik({ 'members.4.appointedBy': undefined }), ['satisfied alesund', 'unknown gjovik']],
    [
      'one wrong, one not said',
      gjovik({ 'members.1.appointedBy': 'rector', 'members.4.appointedBy': undefined }),
      ['breached gs2', 'satisfied alesund', 'unknown gjovik'],
    ],
    ['of one who has left', gjovik({ 'members.4.appointedBy': 'rector', 'members.4.left': '2026-11-21' }), BOTH],
    ['members left out', gjovik({ members: undefined }), ['satisfied alesund', 'unknown gjovik']],
    ['left out', LEFT_OUT, ['unknown committee']],
    ['none', changed({ subcommittees: [] }), NOTHING],
  ])('%s', (_, register, expected) => {
    expect(told('subcommittee/appointing-body', register)).toStrictEqual(expected)
  })

  it('names what would settle it', () => {
    expect(needed('subcommittee/appointing-body', gjovik({ 'members.4.appointedBy': undefined }))).toStrictEqual([
      'subcommittees.0.members.4.appointedBy',
    ])
  })
})

describe('subcommittee/top-student-body: one student at least sits there on the day (§3/Sammensetning:2)', () => {
  const seats = (...values: readonly unknown[]) =>
    gjovik(Object.fromEntries(values.map((value, at) => [`members.${at}.topStudentBody`, value])))

  it.each<readonly [string, Register, string]>([
    ['one', seats(true, false, false), 'satisfied gjovik'],
    ['two', seats(true, true, false), 'satisfied gjovik'],
    ['none', seats(false, false, false), 'breached gjovik'],
    ['in a period that holds the day', seats({ from: '2026-09-01', to: '2026-12-31' }, false, false), 'satisfied gjovik'],
    ['from that day', seats({ from: AS_OF }, false, false), 'satisfied gjovik'],
    ['to that day', seats({ from: '2026-08-01', to: AS_OF }, false, false), 'satisfied gjovik'],
    ['from the day after', seats({ from: '2026-11-23' }, false, false), 'breached gjovik'],
    ['to the day before', seats({ from: '2026-08-01', to: '2026-11-21' }, false, false), 'breached gjovik'],
    ['not said of one', seats(false, undefined, false), 'unknown gjovik'],
    ['not said of one, but another does', seats(true, undefined, false), 'satisfied gjovik'],
    ['one of the staff', gjovik({ 'members.0.topStudentBody': false, 'members.3.topStudentBody': true }), 'breached gjovik'],
    ['one who has left', gjovik({ 'members.0.left': '2026-11-21' }), 'breached gjovik'],
    ['members left out', gjovik({ members: undefined }), 'unknown gjovik'],
  ])('%s', (_, register, expected) => {
    expect(ofGjovik(told('subcommittee/top-student-body', register))).toStrictEqual([expected])
  })

  it('names what would settle it', () => {
    expect(needed('subcommittee/top-student-body', seats(false, undefined, undefined))).toStrictEqual([
      'subcommittees.0.members.1.topStudentBody',
      'subcommittees.0.members.2.topStudentBody',
    ])
  })
})

describe('subcommittee/secretariat: a secretary at its campus (§4:5)', () => {
  it.each<Row>([
    ['a secretary there', REGISTER, BOTH],
    ['at another campus', gjovik({ 'secretariat.campus': 'trondheim' }), ['breached gjovik', 'satisfied alesund']],
    ['nobody', gjovik({ 'secretariat.secretary': undefined }), ['breached gjovik', 'satisfied alesund']],
    ['not said where', gjovik({ 'secretariat.campus': undefined }), ['satisfied alesund', 'unknown gjovik']],
    ['nobody, not said where', gjovik({ secretariat: {} }), ['breached gjovik', 'satisfied alesund']],
    ['not said', gjovik({ secretariat: undefined }), ['satisfied alesund', 'unknown gjovik']],
    ['left out', LEFT_OUT, ['unknown committee']],
    ['none', changed({ subcommittees: [] }), NOTHING],
  ])('%s', (_, register, expected) => {
    expect(told('subcommittee/secretariat', register)).toStrictEqual(expected)
  })

  it('names what would settle it', () => {
    expect(needed('subcommittee/secretariat', gjovik({ 'secretariat.campus': undefined }))).toStrictEqual([
      'subcommittees.0.secretariat.campus',
    ])
    expect(needed('subcommittee/secretariat', gjovik({ secretariat: undefined }))).toStrictEqual(['subcommittees.0.secretariat'])
  })
})

describe('subcommittee/reporting: the work of each meeting held is reported to both (§3/Lokale underutvalg:4)', () => {
  const BOTH_TOLD = ['committee', 'local-management']
  const met = (...meetings: NonNullable<Subcommittee['meetings']>[number][]) => gjovik({ meetings })

  it.each<readonly [string, Register, readonly string[]]>([
    ['to both', met({ date: '2026-09-01', reportedTo: BOTH_TOLD }), ['satisfied gjovik']],
    ['and to others', met({ date: '2026-09-01', reportedTo: [...BOTH_TOLD, 'student-parliament'] }), ['satisfied gjovik']],
    ['to the committee alone', met({ date: '2026-09-01', reportedTo: ['committee'] }), ['breached gjovik/2026-09-01']],
    ['to local management alone', met({ date: '2026-09-01', reportedTo: ['local-management'] }), ['breached gjovik/2026-09-01']],
    ['to nobody', met({ date: '2026-09-01', reportedTo: [] }), ['breached gjovik/2026-09-01']],
    ['held, not said to whom', met({ date: '2026-09-01', held: true }), ['unknown gjovik']],
    ['nobody says whether it was held', met({ date: '2026-09-01' }), ['unknown gjovik']],
    ['cancelled', met({ date: '2026-09-01', held: false }), []],
    ['planned', met({ date: '2026-11-23' }), []],
    ['today, without evidence', met({ date: AS_OF }), []],
    ['today, reported', met({ date: AS_OF, reportedTo: BOTH_TOLD }), ['satisfied gjovik']],
    ['on the first day of the records', met({ date: '2026-08-01', reportedTo: [] }), ['breached gjovik/2026-08-01']],
    ['before the records', met({ date: '2026-07-31', reportedTo: [] }), []],
    [
      'one of two',
      met({ date: '2026-09-01', reportedTo: BOTH_TOLD }, { date: '2026-10-06', reportedTo: [] }),
      ['breached gjovik/2026-10-06'],
    ],
    [
      'two of two',
      met({ date: '2026-09-01', reportedTo: ['committee'] }, { date: '2026-10-06', reportedTo: [] }),
      ['breached gjovik/2026-09-01', 'breached gjovik/2026-10-06'],
    ],
    ['one of two not said', met({ date: '2026-09-01', reportedTo: BOTH_TOLD }, { date: '2026-10-06', held: true }), ['unknown gjovik']],
    ['meetings left out', gjovik({ meetings: undefined }), ['unknown gjovik']],
    ['no meetings', met(), []],
  ])('%s', (_, register, expected) => {
    expect(ofGjovik(told('subcommittee/reporting', register))).toStrictEqual(expected)
  })

  it('names who was not told, and what would settle it', () => {
    const report = checkRegister(met({ date: '2026-09-01', reportedTo: ['committee'] }), AS_OF)
    expect(factsOf(report, 'subcommittee/reporting', 'gjovik/2026-09-01')).toMatchObject({ missing: ['local-management'] })
    expect(needed('subcommittee/reporting', met({ date: '2026-09-01', held: true }))).toStrictEqual([
      'subcommittees.0.meetings.0.reportedTo',
    ])
    expect(needed('subcommittee/reporting', met({ date: '2026-09-01' }))).toStrictEqual(['subcommittees.0.meetings.0.held'])
    expect(needed('subcommittee/reporting', gjovik({ meetings: undefined }))).toStrictEqual(['subcommittees.0.meetings'])
  })

  it('finds nothing to judge where none has met', () => {
    const none = changed({ 'subcommittees.0.meetings': [], 'subcommittees.1.meetings': [] })
    expect(told('subcommittee/reporting', none)).toStrictEqual(NOTHING)
  })
})

describe('subcommittee/meeting-deadline: two weeks before each committee meeting (§3/Lokale underutvalg:2)', () => {
  type Own = NonNullable<Subcommittee['meetings']>[number]
  const reported = (date: string): Own => ({ date, reportedTo: ['committee', 'local-management'] })
  /** Meetings of the committee and of Gjøvik alone. */
  const both = (committee: readonly Meeting[], own: readonly Own[] | undefined, changes: Readonly<Record<string, unknown>> = {}) =>
    withMeetings(committee, { 'subcommittees.0.meetings': own, ...changes })
  const SEPTEMBER = held('m', '2026-09-16')
  const toCome = (date: string) => [dated('m', date)]
  const MAY_SHARE: Options = { readings: { 'deadline-window': 'may-share' } }
  const TIMING: Options = { readings: { 'deadline-window': 'timing-only' } }

  it.each<[string, Register, readonly string[], Options?]>([
    ['15 days before', both([SEPTEMBER], [reported('2026-09-01')]), ['satisfied gjovik']],
    ['14 days before', both([SEPTEMBER], [reported('2026-09-02')]), ['satisfied gjovik']],
    ['13 days before', both([SEPTEMBER], [reported('2026-09-03')]), ['breached gjovik/m']],
    ['never', both([SEPTEMBER], []), ['breached gjovik/m']],
    ['once for two', both([SEPTEMBER, held('n', '2026-09-23')], [reported('2026-09-01')]), ['breached gjovik/n']],
    ['once for two, as may be', both([SEPTEMBER, held('n', '2026-09-23')], [reported('2026-09-01')]), ['satisfied gjovik'], MAY_SHARE],
    [
      'once for two 14 days apart, as may be',
      both([SEPTEMBER, held('n', '2026-09-30')], [reported('2026-09-01')]),
      ['satisfied gjovik'],
      MAY_SHARE,
    ],
    ['once for two 15 days apart', both([SEPTEMBER, held('n', '2026-10-01')], [reported('2026-09-01')]), ['breached gjovik/n'], MAY_SHARE],
    ['twice for one', both([SEPTEMBER], [reported('2026-08-20'), reported('2026-09-01')]), ['satisfied gjovik']],
    ['cancelled', both([SEPTEMBER], [{ date: '2026-09-01', held: false }]), ['breached gjovik/m']],
    ['nobody says whether it was held', both([SEPTEMBER], [{ date: '2026-09-01' }]), ['unknown gjovik']],
    ['held by its word', both([SEPTEMBER], [{ date: '2026-09-01', held: true }]), ['satisfied gjovik']],
    ['of a meeting that was cancelled', both([held('m', '2026-09-16', { held: false })], []), NOTHING],
    ['of a meeting before the records', both([SEPTEMBER], [], { 'records.from': '2026-09-17' }), NOTHING],
    ['a deadline before the records, not told', both([held('m', '2026-08-14')], []), ['unknown gjovik']],
    ['a deadline before the records, told', both([held('m', '2026-08-14')], [reported('2026-07-30')]), ['satisfied gjovik']],
    ['a deadline on their first day, not told', both([held('m', '2026-08-15')], []), ['breached gjovik/m']],
    ['planned in time', both(toCome('2026-12-16'), [{ date: '2026-12-02' }]), ['open gjovik/m 2026-12-02 true']],
    ['planned a day too late', both(toCome('2026-12-16'), [{ date: '2026-12-03' }]), ['open gjovik/m 2026-12-02 false']],
    ['not planned', both(toCome('2026-12-16'), []), ['open gjovik/m 2026-12-02 false']],
    ['the planned one cancelled', both(toCome('2026-12-16'), [{ date: '2026-12-01', held: false }]), ['open gjovik/m 2026-12-02 false']],
    ['not planned, on the last day', both(toCome('2026-12-06'), []), ['open gjovik/m 2026-11-22 false']],
    ['planned on the last day, today', both(toCome('2026-12-06'), [{ date: AS_OF }]), ['open gjovik/m 2026-11-22 true']],
    ['not planned, the day after', both(toCome('2026-12-05'), []), ['breached gjovik/m']],
    ['held long before a meeting to come', both(toCome('2026-12-16'), [reported('2026-09-01')]), ['satisfied gjovik']],
    ['meetings of the subcommittee left out', both([SEPTEMBER], undefined), ['unknown gjovik']],
    ['meetings of the committee left out', changed({ 'committee.meetings': undefined }), ['unknown committee']],
    ['subcommittees left out', LEFT_OUT, ['unknown committee']],
    ['timing-only: 14 days before', both([SEPTEMBER], [reported('2026-09-02')]), ['satisfied gjovik'], TIMING],
    ['timing-only: 13 days before', both([SEPTEMBER], [reported('2026-09-03')]), ['breached gjovik/m'], TIMING],
    ['timing-only: on the day', both([SEPTEMBER], [reported('2026-09-16')]), ['breached gjovik/m'], TIMING],
    ['timing-only: the day after', both([SEPTEMBER], [reported('2026-09-17')]), ['satisfied gjovik'], TIMING],
    ['timing-only: never', both([SEPTEMBER], []), ['satisfied gjovik'], TIMING],
    ['timing-only: planned too late', both(toCome('2026-12-16'), [{ date: '2026-12-03' }]), ['open gjovik/m 2026-12-02 false'], TIMING],
    ['timing-only: planned later still', both(toCome('2026-12-16'), [{ date: '2026-12-10' }]), ['open gjovik/m 2026-12-09 false'], TIMING],
  ])('%s', (_, register, expected, options) => {
    expect(ofGjovik(told('subcommittee/meeting-deadline', register, AS_OF, options))).toStrictEqual(expected)
  })

  it('tells the deadline, the meeting and the days between', () => {
    const late = checkRegister(both([SEPTEMBER], [reported('2026-09-03')]), AS_OF)
    expect(factsOf(late, 'subcommittee/meeting-deadline', 'gjovik/m')).toMatchObject({
      campus: 'gjovik',
      meeting: 'm',
      date: '2026-09-16',
      deadline: '2026-09-02',
      subcommitteeMeeting: null,
      lead: null,
      leadDays: 14,
    })
    const planned = checkRegister(both(toCome('2026-12-16'), [{ date: '2026-12-01' }]), AS_OF)
    expect(factsOf(planned, 'subcommittee/meeting-deadline', 'gjovik/m')).toMatchObject({ subcommitteeMeeting: '2026-12-01', lead: 15 })
  })

  it.each<readonly [string, Register, readonly string[]]>([
    ['whether its own was held', both([SEPTEMBER], [{ date: '2026-09-01' }]), ['subcommittees.0.meetings.0.held']],
    ['its own meetings', both([SEPTEMBER], undefined), ['subcommittees.0.meetings']],
    ['the committee’s meetings', changed({ 'committee.meetings': undefined }), ['committee.meetings']],
    ['the subcommittees', LEFT_OUT, ['subcommittees']],
  ])('names what would settle it: %s', (_, register, expected) => {
    expect(needed('subcommittee/meeting-deadline', register).filter((place) => !place.startsWith('subcommittees.1'))).toStrictEqual(
      expected,
    )
  })
})

describe('quorum: the mandate sets one for the committee alone (§5:6)', () => {
  it('is not applicable to the meetings of a subcommittee', () => {
    const lines = told('quorum/minimum', withMeetings([]))
    expect(lines).toStrictEqual(['not-applicable alesund', 'not-applicable gjovik'])
  })
})

describe('composition/local-anchoring: chair or vice-chair sits in the committee, on asOf and at every meeting held (§3:5, §3/Sammensetning:4)', () => {
  const anchoring = (register: Register, subject = 'gjovik') =>
    factsOf(checkRegister(register, AS_OF), 'composition/local-anchoring', subject)
  const DAYS = ['2026-09-16', '2026-10-21', AS_OF]

  it.each<Row>([
    ['both do', REGISTER, ['satisfied committee']],
    ['the chair alone', gjovik({ 'viceChairs.0.person': 'gs2' }), ['satisfied committee']],
    ['the vice-chair alone', gjovik({ 'chairs.0.person': 'ga2' }), ['satisfied committee']],
    ['neither', gjovik({ 'chairs.0.person': 'ga2', 'viceChairs.0.person': 'gs2' }), ['breached gjovik']],
    ['a deputy of the committee', gjovik({ 'chairs.0.person': 'an4v', 'viceChairs.0.person': 'gs2' }), ['breached gjovik']],
    ['no chair, no vice-chair', gjovik({ chairs: [], viceChairs: [] }), ['breached gjovik']],
    ['chairs left out, the vice-chair does', gjovik({ chairs: undefined }), ['satisfied committee']],
    ['chairs left out, the vice-chair does not', gjovik({ chairs: undefined, 'viceChairs.0.person': 'gs2' }), ['unknown committee']],
    ['vice-chairs left out, the chair does not', gjovik({ 'chairs.0.person': 'ga2', viceChairs: undefined }), ['unknown committee']],
    ['members of the committee left out', changed({ 'committee.members': undefined }), ['unknown committee']],
    ['left out', LEFT_OUT, ['unknown committee']],
    ['none', changed({ subcommittees: [] }), NOTHING],
  ])('%s', (_, register, expected) => {
    expect(told('composition/local-anchoring', register)).toStrictEqual(expected)
  })

  it('tells the days on which it holds', () => {
    expect(anchoring(REGISTER, 'committee')).toMatchObject({ campuses: ['gjovik', 'alesund'], on: DAYS, now: true })
  })

  it.each<readonly [string, Readonly<Record<string, unknown>>, readonly string[], boolean]>([
    ['from a meeting on', { 'chairs.0.left': '2026-10-20', 'viceChairs.0.left': '2026-10-20' }, ['2026-10-21', AS_OF], true],
    ['on asOf alone', { 'chairs.0.left': '2026-10-21', 'viceChairs.0.left': '2026-10-21' }, [AS_OF], true],
    ['until a meeting', { 'chairs.0.from': '2026-10-21', 'viceChairs.0.from': '2026-10-21' }, ['2026-09-16'], false],
    ['between', { 'chairs.0.from': '2026-11-01', 'viceChairs.0.left': '2026-10-01' }, ['2026-10-21'], false],
  ])('what was broken stays broken: %s', (_, changes, on, now) => {
    const register = gjovik(changes)
    expect(told('composition/local-anchoring', register)).toStrictEqual(['breached gjovik'])
    expect(anchoring(register)).toMatchObject({ campus: 'gjovik', on, now })
  })

  it('tells the rest as on the last of those days', () => {
    const register = gjovik({
      chairs: [
        { person: 'ga2', group: 'staff', from: '2026-08-01', to: '2026-10-01' },
        { person: 'ga3', group: 'staff', from: '2026-10-02', to: '2027-07-31' },
      ],
      viceChairs: [],
    })
    expect(anchoring(register)).toMatchObject({ chairs: ['ga3'], viceChairs: [], on: DAYS, now: true })
  })

  it('names what would settle it', () => {
    expect(needed('composition/local-anchoring', gjovik({ chairs: undefined, 'viceChairs.0.person': 'gs2' }))).toStrictEqual([
      'subcommittees.0.chairs',
    ])
    expect(needed('composition/local-anchoring', LEFT_OUT)).toStrictEqual(['subcommittees'])
  })
})

describe('dialogue meetings of a register (§5:2; reading dialogue-subcommittees)', () => {
  const ENDS = '2027-07-31'
  type Visits = NonNullable<NonNullable<Register['dialogue']>['visits']>
  const visited = (visits: Visits | undefined, changes: Readonly<Record<string, unknown>> = {}) =>
    changed({ 'dialogue.visits': visits, ...changes })
  const ALL: Options = { readings: { 'dialogue-subcommittees': 'they-visit-all' } }
  const VISITED: Options = { readings: { 'dialogue-subcommittees': 'are-visited' } }
  const HF = { faculty: 'HF', date: '2026-02-11', held: true }
  const IE = { faculty: 'IE', date: '2026-09-16', held: true }

  it.each<readonly [string, Register, readonly string[]]>([
    ['both', visited([HF, IE]), ['satisfied committee']],
    ['one', visited([HF]), [`open committee/IE ${ENDS} false`, 'satisfied committee']],
    ['one planned', visited([HF, { faculty: 'IE', date: '2027-03-01' }]), [`open committee/IE ${ENDS} true`, 'satisfied committee']],
    [
      'one planned too late',
      visited([HF, { faculty: 'IE', date: '2027-08-01' }]),
      [`open committee/IE ${ENDS} false`, 'satisfied committee'],
    ],
    ['one past, not said whether it was', visited([HF, { faculty: 'IE', date: '2026-09-16' }]), ['unknown committee']],
    [
      'one cancelled',
      visited([HF, { faculty: 'IE', date: '2026-09-16', held: false }]),
      [`open committee/IE ${ENDS} false`, 'satisfied committee'],
    ],
    ['one by a subcommittee', visited([HF, { ...IE, by: 'gjovik' }]), [`open committee/IE ${ENDS} false`, 'satisfied committee']],
    ['one before the anchor', visited([HF, { ...IE, date: '2025-07-31' }]), [`open committee/IE ${ENDS} false`, 'satisfied committee']],
    ['one on the anchor', visited([HF, { ...IE, date: '2025-08-01' }]), ['satisfied committee']],
    ['none', visited([]), [`open committee/HF ${ENDS} false`, `open committee/IE ${ENDS} false`]],
    ['before the anchor', visited([], { 'dialogue.anchor': '2026-11-23' }), NOTHING],
    ['visits left out', visited(undefined), ['unknown committee']],
    ['all left out', changed({ dialogue: undefined }), ['unknown committee']],
  ])('the committee’s: %s', (_, register, expected) => {
    expect(told('dialogue/faculties', register)).toStrictEqual(expected)
  })

  it('means the eight faculties of NTNU where a register lists none', () => {
    const lines = told('dialogue/faculties', visited([HF, IE], { faculties: undefined }))
    expect(lines).toStrictEqual([
      ...['AD', 'IV', 'MH', 'NV', 'SU', 'ØK'].map((id) => `open committee/${id} ${ENDS} false`),
      'satisfied committee',
    ])
  })

  it('misses a faculty when the cycle has ended', () => {
    const register = visited([HF])
    expect(told('dialogue/faculties', register, ENDS)).toStrictEqual([`open committee/IE ${ENDS} false`, 'satisfied committee'])
    expect(told('dialogue/faculties', register, '2027-08-01')).toStrictEqual([
      'breached committee/IE',
      'open committee/HF 2029-07-31 false',
      'open committee/IE 2029-07-31 false',
    ])
  })

  const GJOVIK_IE = { ...IE, by: 'gjovik' }
  const ALESUND_IE = { ...IE, by: 'alesund' }

  it.each<[string, Register, readonly string[], Options?]>([
    ['each the one present', visited([GJOVIK_IE, ALESUND_IE]), BOTH],
    ['one of them not yet', visited([GJOVIK_IE]), [`open alesund/IE ${ENDS} false`, 'satisfied gjovik']],
    [
      'one planned',
      visited([GJOVIK_IE, { faculty: 'IE', date: '2027-03-01', by: 'alesund' }]),
      [`open alesund/IE ${ENDS} true`, 'satisfied gjovik'],
    ],
    ['by the committee', visited([IE]), [`open alesund/IE ${ENDS} false`, `open gjovik/IE ${ENDS} false`]],
    [
      'all faculties',
      visited([GJOVIK_IE]),
      [`open alesund/HF ${ENDS} false`, `open alesund/IE ${ENDS} false`, `open gjovik/HF ${ENDS} false`, 'satisfied gjovik'],
      ALL,
    ],
    [
      'campuses of the faculties not said',
      visited([GJOVIK_IE, ALESUND_IE], { 'faculties.0.campuses': undefined }),
      ['unknown alesund', 'unknown gjovik'],
    ],
    [
      'campuses not said, but visited',
      visited([GJOVIK_IE, ALESUND_IE, { ...GJOVIK_IE, faculty: 'HF' }, { ...ALESUND_IE, faculty: 'HF' }], {
        'faculties.0.campuses': undefined,
      }),
      BOTH,
    ],
    ['faculties left out', visited([GJOVIK_IE], { faculties: undefined }), ['unknown alesund', 'unknown gjovik']],
    ['none is present at Gjøvik', visited([ALESUND_IE], { 'faculties.1.campuses': ['alesund'] }), ['satisfied alesund']],
    ['visits left out', visited(undefined), ['unknown committee']],
    [
      'are visited: one of two',
      visited([{ subcommittee: 'gjovik', date: '2026-09-01', held: true }]),
      [`open committee/alesund ${ENDS} false`, 'satisfied committee'],
      VISITED,
    ],
    [
      'are visited: both',
      visited([
        { subcommittee: 'gjovik', date: '2026-09-01', held: true },
        { subcommittee: 'alesund', date: '2026-09-02', held: true },
      ]),
      ['satisfied committee'],
      VISITED,
    ],
    [
      'are visited: their own visits do not count',
      visited([GJOVIK_IE, ALESUND_IE]),
      [`open committee/alesund ${ENDS} false`, `open committee/gjovik ${ENDS} false`],
      VISITED,
    ],
  ])('the subcommittees’: %s', (_, register, expected, options) => {
    expect(told('dialogue/subcommittees', register, AS_OF, options)).toStrictEqual(expected)
  })

  it('needs whether the visit was held, the visits, or where the faculties are', () => {
    expect(needed('dialogue/faculties', visited([HF, { faculty: 'IE', date: '2026-09-16' }]))).toStrictEqual(['dialogue.visits.1.held'])
    expect(needed('dialogue/faculties', visited(undefined))).toStrictEqual(['dialogue.visits'])
    const unsaid = visited([GJOVIK_IE, ALESUND_IE], { 'faculties.0.campuses': undefined })
    expect([...new Set(needed('dialogue/subcommittees', unsaid))]).toStrictEqual(['faculties.0.campuses'])
  })
})
