/** The rules on the committee's meetings, seen through a register (§5:1, §5:4, §5:5, §3/Lokale underutvalg:3). */
import { describe, expect, it } from 'vitest'
import { checkRegister, type Options, type Register } from '../../src/index'
import { changed, dated, factsOf, held, heldWeekly, type Meeting, needed, STATUS, told, withMeetings } from '../support/register'

/** The study year that REGISTER has: 2026-08-17 to 2027-06-12. */
const LAST = '2027-06-12'
const AFTER = '2027-06-13'
const weeks = (count: number) => heldWeekly(count, '2026-09-02')
const NOTHING = ['not-applicable committee']

const EXACTLY: Options = { readings: { 'meeting-count': 'exactly' } }
const CALENDAR: Options = { readings: { 'meeting-year': 'calendar-year' } }

type CountRow = readonly [title: string, meetings: readonly Meeting[], asOf: string, expected: string]

describe('meetings/count: six meetings in the study year (§5:1)', () => {
  it.each<CountRow>([
    ['five, on the last day', weeks(5), LAST, `open 2026/27 ${LAST} false`],
    ['five, the day after', weeks(5), AFTER, 'breached 2026/27'],
    ['none, the day after', [], AFTER, 'breached 2026/27'],
    ['six, on the last day', weeks(6), LAST, 'satisfied 2026/27'],
    ['six, the day after', weeks(6), AFTER, 'satisfied 2026/27'],
    ['seven, the day after', weeks(7), AFTER, 'satisfied 2026/27'],
    ['six long before the end', weeks(6), '2026-11-22', 'satisfied 2026/27'],
    ['the sixth held on the last day', [...weeks(5), held('last', LAST)], LAST, 'satisfied 2026/27'],
    ['the sixth to be held on the last day', [...weeks(5), dated('last', LAST)], LAST, `open 2026/27 ${LAST} true`],
    ['the sixth the day after the year', [...weeks(5), held('late', AFTER)], AFTER, 'breached 2026/27'],
    ['the first on the first day', [held('first', '2026-08-17'), ...weeks(5)], AFTER, 'satisfied 2026/27'],
    ['the first the day before the year', [held('early', '2026-08-16'), ...weeks(5)], AFTER, 'breached 2026/27'],
    ['five held and one planned', [...weeks(5), dated('p', '2027-05-05')], '2027-05-04', `open 2026/27 ${LAST} true`],
    ['four held and one planned', [...weeks(4), dated('p', '2027-05-05')], '2027-05-04', `open 2026/27 ${LAST} false`],
    ['the planned one cancelled', [...weeks(5), dated('p', '2027-05-05', { held: false })], '2027-05-04', `open 2026/27 ${LAST} false`],
    ['the sixth cancelled, the day after', [...weeks(5), held('c', '2027-05-05', { held: false })], AFTER, 'breached 2026/27'],
    ['of the sixth nobody says, the day after', [...weeks(5), dated('u', '2027-05-05')], AFTER, 'unknown 2026/27'],
    ['of the fifth nobody says, the day after', [...weeks(4), dated('u', '2027-05-05')], AFTER, 'breached 2026/27'],
    ['of the seventh nobody says', [...weeks(6), dated('u', '2027-05-05')], AFTER, 'satisfied 2026/27'],
    [
      'held by its minutes alone',
      [...weeks(5), dated('m', '2027-05-05', { minutes: { published: '2027-05-08' } })],
      AFTER,
      'satisfied 2026/27',
    ],
    ['held by who was present', [...weeks(5), dated('m', '2027-05-05', { present: [] })], AFTER, 'satisfied 2026/27'],
    ['held by its word', [...weeks(5), dated('m', '2027-05-05', { held: true })], AFTER, 'satisfied 2026/27'],
    ['a day to come, whatever it says', [...weeks(5), held('m', '2027-05-05')], '2027-05-04', `open 2026/27 ${LAST} true`],
  ])('%s', (_, meetings, asOf, expected) => {
    expect(told('meetings/count', withMeetings(meetings), asOf)).toStrictEqual([expected])
  })

  it.each<CountRow>([
    ['five, the day after', weeks(5), AFTER, 'breached 2026/27'],
    ['six, on the last day: a seventh could still come', weeks(6), LAST, `open 2026/27 ${LAST} true`],
    ['six, the day after', weeks(6), AFTER, 'satisfied 2026/27'],
    ['seven, the day after', weeks(7), AFTER, 'breached 2026/27'],
    ['seven, long before the end', weeks(7), '2026-11-22', 'breached 2026/27'],
    ['six held and one planned', [...weeks(6), dated('p', '2027-05-05')], '2027-05-04', `open 2026/27 ${LAST} false`],
    ['five held and one planned', [...weeks(5), dated('p', '2027-05-05')], '2027-05-04', `open 2026/27 ${LAST} true`],
    ['of the seventh nobody says, the day after', [...weeks(6), dated('u', '2027-05-05')], AFTER, 'unknown 2026/27'],
    ['of the sixth nobody says, the day after', [...weeks(5), dated('u', '2027-05-05')], AFTER, 'unknown 2026/27'],
  ])('meeting-count exactly: %s', (_, meetings, asOf, expected) => {
    expect(told('meetings/count', withMeetings(meetings), asOf, EXACTLY)).toStrictEqual([expected])
  })

  it('names what would settle it', () => {
    const register = withMeetings([...weeks(5), dated('u', '2027-05-05')])
    expect(needed('meetings/count', register, AFTER)).toStrictEqual(['committee.meetings.5.held'])
  })

  it('counts what is held, planned and unsaid', () => {
    const register = withMeetings([...weeks(3), dated('u', '2026-10-20'), dated('p', '2027-03-03'), dated('q', '2027-04-04')])
    const facts = factsOf(checkRegister(register, '2026-11-22'), 'meetings/count', '2026/27')
    expect(facts).toMatchObject({ year: '2026/27', from: '2026-08-17', to: LAST, held: 3, planned: 2, unsettled: 1, required: 6 })
  })

  const covered = (from: string) => ({ 'records.from': from })

  it.each<readonly [string, Register, string, readonly string[]]>([
    ['records from the first day', withMeetings(weeks(5), covered('2026-08-17')), AFTER, ['breached 2026/27']],
    ['records from the day after: five told', withMeetings(weeks(5), covered('2026-08-18')), AFTER, ['unknown 2026/27']],
    ['records from the day after: six told', withMeetings(weeks(6), covered('2026-08-18')), AFTER, ['satisfied 2026/27']],
    ['in part, while the year runs', withMeetings(weeks(5), covered('2026-10-01')), '2026-11-22', ['unknown 2026/27']],
    ['six told, some before the records', withMeetings(weeks(6), covered('2026-10-01')), '2026-11-22', ['satisfied 2026/27']],
    ['a year that ends on the first day of the records', withMeetings([], covered(LAST)), AFTER, ['unknown 2026/27']],
    ['a year that ended the day before them', withMeetings([], covered(AFTER)), AFTER, NOTHING],
    ['a year not begun', withMeetings([]), '2026-08-16', NOTHING],
    ['a year on its first day', withMeetings([]), '2026-08-17', [`open 2026/27 ${LAST} false`]],
    ['no study years at all', withMeetings([], { studyYears: [] }), '2026-11-22', NOTHING],
    ['study years left out', withMeetings(weeks(6), { studyYears: undefined }), '2026-11-22', ['unknown committee']],
    ['meetings left out', changed({ 'committee.meetings': undefined }), '2026-11-22', ['unknown committee']],
    ['two years', withMeetings(weeks(6), covered('2025-08-18')), '2026-11-22', ['breached 2025/26', 'satisfied 2026/27']],
  ])('%s', (_, register, asOf, expected) => {
    expect(told('meetings/count', register, asOf)).toStrictEqual(expected)
  })

  it.each<readonly [string, Register, string, readonly string[]]>([
    ['six in the autumn', withMeetings(weeks(6)), '2026-12-31', ['satisfied 2026']],
    ['five in the autumn, the spring not told', withMeetings(weeks(5)), '2026-12-31', ['unknown 2026']],
    ['the next year runs', withMeetings(weeks(6)), '2027-01-01', ['open 2027 2027-12-31 false', 'satisfied 2026']],
    ['the next year on its last day', withMeetings(weeks(6)), '2027-12-31', ['open 2027 2027-12-31 false', 'satisfied 2026']],
    ['and the day after', withMeetings(weeks(6)), '2028-01-01', ['breached 2027', 'open 2028 2028-12-31 false', 'satisfied 2026']],
    ['without study years', withMeetings(weeks(6), { studyYears: undefined }), '2026-12-31', ['satisfied 2026']],
  ])('meeting-year calendar-year: %s', (_, register, asOf, expected) => {
    expect(told('meetings/count', register, asOf, CALENDAR)).toStrictEqual(expected)
  })

  it('needs the study years and the meetings where they are left out', () => {
    expect(needed('meetings/count', changed({ studyYears: undefined, 'committee.meetings': undefined }))).toStrictEqual([
      'committee.meetings',
      'studyYears',
    ])
  })
})

describe('meetings/within-study-year (§5:1)', () => {
  const on = (date: string, change: Partial<Meeting> = {}) => withMeetings([held('m', date, change)], { 'records.from': '2025-01-01' })

  it.each<readonly [string, Register, string, readonly string[]]>([
    ['on the last day of a year', on('2026-06-13'), '2027-08-01', ['satisfied m']],
    ['the day after it', on('2026-06-14'), '2027-08-01', ['breached m']],
    ['the day before the next one', on('2026-08-16'), '2027-08-01', ['breached m']],
    ['on the first day of the next one', on('2026-08-17'), '2027-08-01', ['satisfied m']],
    ['on the first day of the first year given', on('2025-08-18'), '2027-08-01', ['satisfied m']],
    ['before the first year given', on('2025-08-17'), '2027-08-01', ['unknown m']],
    ['on the last day of the last year given', on('2027-06-12'), '2027-08-01', ['satisfied m']],
    ['after the last year given', on('2027-06-13'), '2027-08-01', ['unknown m']],
    ['planned in a year', on('2027-03-03'), '2026-11-22', ['satisfied m']],
    ['planned between two', on('2026-07-10'), '2026-07-09', ['open m 2026-07-10 false']],
    ['planned between two, on its day', withMeetings([dated('m', '2026-08-10')]), '2026-08-10', ['open m 2026-08-10 false']],
    ['planned after the last', on('2027-06-13'), '2026-11-22', ['unknown m']],
    ['between two, nobody says whether it was held', withMeetings([dated('m', '2026-08-10')]), '2026-08-11', ['unknown m']],
    ['between two, but cancelled', on('2026-07-10', { held: false }), '2027-08-01', NOTHING],
    ['before the records', withMeetings([held('m', '2026-07-10')]), '2026-11-22', NOTHING],
    ['no meetings', withMeetings([]), '2026-11-22', NOTHING],
    ['study years left out', changed({ studyYears: undefined }, on('2026-09-02')), '2026-11-22', ['unknown m']],
    ['no study years', changed({ studyYears: [] }, on('2026-09-02')), '2026-11-22', ['unknown m']],
    ['meetings left out', changed({ 'committee.meetings': undefined }), '2026-11-22', ['unknown committee']],
  ])('%s', (_, register, asOf, expected) => {
    expect(told('meetings/within-study-year', register, asOf)).toStrictEqual(expected)
  })

  it('names what would settle it', () => {
    expect(needed('meetings/within-study-year', on('2027-06-13'), '2027-08-01')).toStrictEqual(['studyYears'])
    const unsaid = withMeetings([dated('m', '2026-08-10')])
    expect(needed('meetings/within-study-year', unsaid, '2026-08-11')).toStrictEqual(['committee.meetings.0.held'])
  })

  it('tells the days between which it falls', () => {
    const facts = factsOf(checkRegister(on('2026-07-10'), '2027-08-01'), 'meetings/within-study-year', 'm')
    expect(facts).toMatchObject({ meeting: 'm', date: '2026-07-10', after: '2026-06-13', before: '2026-08-17' })
  })
})

describe('meetings/notice: called in writing, with an agenda, by the chair (§5:4)', () => {
  const DAY = '2026-09-16'
  const NOTICE = { sent: '2026-09-02', by: 'an1', written: true, agenda: true }
  const called = (notice: Partial<Meeting['notice']> | undefined, change: Partial<Meeting> = {}) =>
    withMeetings([held('m', DAY, { notice: notice && { ...NOTICE, ...notice }, ...change })])
  const reasonsOf = (register: Register) => factsOf(checkRegister(register, '2026-11-22'), 'meetings/notice', 'm')?.reasons
  const left = (day: string, register: Register) =>
    changed(
      { 'committee.members': register.committee?.members?.map((row) => (row.person === 'st2' ? { ...row, left: day } : row)) },
      register,
    )

  it.each<readonly [string, Register, readonly string[]]>([
    ['the day before', called({ sent: '2026-09-15' }), ['satisfied m']],
    ['on the day itself', called({ sent: DAY }), ['satisfied m']],
    ['the day after', called({ sent: '2026-09-17' }), ['breached m']],
    ['not in writing', called({ written: false }), ['breached m']],
    ['without an agenda', called({ agenda: false }), ['breached m']],
    ['by the secretary for the chair', called({ by: 'se1', onBehalfOf: 'an1' }), ['satisfied m']],
    ['by the secretary, not said for whom', called({ by: 'se1' }), ['unknown m']],
    ['by the secretary, not said for whom, and too late', called({ by: 'se1', sent: '2026-09-17' }), ['breached m']],
    ['by the secretary, in the secretary’s own name', called({ by: 'se1', onBehalfOf: 'se1' }), ['breached m']],
    ['by a member', called({ by: 'st2' }), ['breached m']],
    ['by a member whose last day it was', left('2026-09-02', called({ by: 'st2' })), ['breached m']],
    ['by who was a member until then', left('2026-09-01', called({ by: 'st2' })), ['unknown m']],
    ['by the secretary for a member', called({ by: 'se1', onBehalfOf: 'st2' }), ['breached m']],
    ['by the chair for a member', called({ by: 'an1', onBehalfOf: 'st2' }), ['satisfied m']],
    ['by nobody knows whom for the chair', called({ by: undefined, onBehalfOf: 'an1' }), ['satisfied m']],
    ['by nobody knows whom for a member', called({ by: undefined, onBehalfOf: 'st2' }), ['unknown m']],
    [
      'by nobody knows whom for a member, with the chair away',
      called({ by: undefined, onBehalfOf: 'st2' }, { presiding: 'st1', present: ['st1', 'st2'] }),
      ['unknown m'],
    ],
    [
      'by the vice-chair for a member, with the chair away',
      called({ by: 'st1', onBehalfOf: 'st2' }, { presiding: 'st1', present: ['st1', 'st2'] }),
      ['satisfied m'],
    ],
    ['by the vice-chair, with the chair there', called({ by: 'st1' }), ['breached m']],
    [
      'by the vice-chair, with the chair not present',
      called({ by: 'st1' }, { presiding: 'st1', present: ['st1', 'st2', 'an2'] }),
      ['satisfied m'],
    ],
    ['by the vice-chair, where another presides', called({ by: 'st1' }, { presiding: 'an2' }), ['satisfied m']],
    [
      'by the secretary for the vice-chair, with the chair away',
      called({ by: 'se1', onBehalfOf: 'st1' }, { presiding: 'st1', present: ['st1', 'an2'] }),
      ['satisfied m'],
    ],
    ['by a member, with the chair away', called({ by: 'st2' }, { presiding: 'st1', present: ['st1', 'st2'] }), ['breached m']],
    [
      'by the vice-chair, and nobody says who was there',
      called({ by: 'st1' }, { presiding: undefined, present: undefined }),
      ['unknown m'],
    ],
    ['not said when', called({ sent: undefined }), ['unknown m']],
    ['not said when, by who was chair before', called({ sent: undefined, by: 'st9' }), ['unknown m']],
    [
      'not said when, by who was vice-chair before, with the chair there',
      called({ sent: undefined, by: 'an8', onBehalfOf: 'an8' }),
      ['breached m'],
    ],
    [
      'not said when, by who was vice-chair before, with the chair away',
      called({ sent: undefined, by: 'an8' }, { presiding: 'st1', present: ['st1', 'an2'] }),
      ['unknown m'],
    ],
    [
      'not said when, by who becomes chair after',
      changed(
        { 'committee.chairs.1': { person: 'an2', group: 'staff', from: '2026-09-17', to: '2027-07-31' } },
        called({ sent: undefined, by: 'an2' }),
      ),
      ['breached m'],
    ],
    [
      'not said when, by who becomes chair on the day',
      changed(
        { 'committee.chairs.1': { person: 'an2', group: 'staff', from: DAY, to: '2027-07-31' } },
        called({ sent: undefined, by: 'an2' }),
      ),
      ['unknown m'],
    ],
    ['not said whether in writing', called({ written: undefined }), ['unknown m']],
    ['not said whether with an agenda', called({ agenda: undefined }), ['unknown m']],
    ['not said by whom', called({ by: undefined }), ['unknown m']],
    ['not said by whom, but too late', called({ by: undefined, sent: '2026-09-17' }), ['breached m']],
    ['nothing said of it', called(undefined), ['unknown m']],
    ['chairs left out', changed({ 'committee.chairs': undefined }, called({})), ['unknown m']],
    ['of a meeting that was cancelled', called({ sent: '2026-09-17' }, { held: false }), NOTHING],
    ['meetings left out', changed({ 'committee.meetings': undefined }), ['unknown committee']],
    ['no meetings', withMeetings([]), NOTHING],
  ])('%s', (_, register, expected) => {
    expect(told('meetings/notice', register)).toStrictEqual(expected)
  })

  it('is the chair of the day on which it was sent', () => {
    const notice = { ...NOTICE, sent: '2026-07-31', by: 'st9' }
    expect(told('meetings/notice', withMeetings([held('m', '2026-08-20', { notice })]))).toStrictEqual(['satisfied m'])
  })

  it('tells every reason', () => {
    expect(reasonsOf(called({ sent: '2026-09-17', written: false, agenda: false, by: 'st2' }))).toStrictEqual([
      'late',
      'not-written',
      'no-agenda',
      'wrong-caller',
    ])
  })

  it.each<readonly [string, Register, readonly string[]]>([
    ['nothing said of it', called(undefined), ['committee.meetings.0.notice']],
    ['not said when', called({ sent: undefined }), ['committee.meetings.0.notice.sent']],
    ['not said when, by who was chair before', called({ sent: undefined, by: 'st9' }), ['committee.meetings.0.notice.sent']],
    ['not said whether in writing', called({ written: undefined }), ['committee.meetings.0.notice.written']],
    ['not said whether with an agenda', called({ agenda: undefined }), ['committee.meetings.0.notice.agenda']],
    ['not said by whom', called({ by: undefined }), ['committee.meetings.0.notice.by']],
    ['not said by whom for a member', called({ by: undefined, onBehalfOf: 'st2' }), ['committee.meetings.0.notice.by']],
    ['chairs left out', changed({ 'committee.chairs': undefined }, called({})), ['committee.chairs']],
    [
      'not said by whom, and chairs left out',
      changed({ 'committee.chairs': undefined }, called({ by: undefined })),
      ['committee.meetings.0.notice.by'],
    ],
  ])('names what would settle it: %s', (_, register, expected) => {
    expect(needed('meetings/notice', register)).toStrictEqual(expected)
  })

  it('needs who was there, of that meeting, where the vice-chair called it', () => {
    const places = needed('meetings/notice', called({ by: 'st1' }, { presiding: undefined, present: undefined }))
    expect(places.length).toBeGreaterThan(0)
    expect(places.every((place) => /^committee\.meetings\.0\.(present|presiding)$/.test(place))).toBe(true)
  })

  const planned = (notice: Meeting['notice'], date = '2026-11-25') => withMeetings([dated('m', date, { notice })])

  it.each<readonly [string, Register, readonly string[]]>([
    ['not called yet', planned(undefined), ['open m 2026-11-25 false']],
    ['not called yet, on its day', planned(undefined, '2026-11-22'), ['open m 2026-11-22 false']],
    ['called in full', planned({ ...NOTICE, sent: '2026-11-11' }), ['satisfied m']],
    ['called in full today', planned({ ...NOTICE, sent: '2026-11-22' }), ['satisfied m']],
    // A day after `asOf` is planned: what is to be sent tomorrow has not been sent.
    ['to be called tomorrow', planned({ ...NOTICE, sent: '2026-11-23' }), ['open m 2026-11-25 true']],
    ['to be called tomorrow, not said by whom', planned({ ...NOTICE, sent: '2026-11-23', by: undefined }), ['open m 2026-11-25 false']],
    ['to be called too late', planned({ ...NOTICE, sent: '2026-11-26' }), ['open m 2026-11-25 false']],
    ['called, but not in writing', planned({ ...NOTICE, sent: '2026-11-11', written: false }), ['open m 2026-11-25 false']],
    ['called without an agenda', planned({ ...NOTICE, sent: '2026-11-11', agenda: false }), ['open m 2026-11-25 false']],
    ['called by somebody else', planned({ ...NOTICE, sent: '2026-11-11', by: 'st2' }), ['open m 2026-11-25 false']],
  ])('planned and %s', (_, register, expected) => {
    expect(told('meetings/notice', register)).toStrictEqual(expected)
  })

  it.each<readonly [string, Meeting['notice'], readonly string[]]>([
    ['called too late', { ...NOTICE, sent: '2026-09-17' }, ['unknown m']],
    ['of which nothing is said', undefined, ['unknown m']],
  ])('nobody says whether a meeting was held %s', (_, notice, expected) => {
    const register = withMeetings([dated('m', DAY, { notice })])
    expect(told('meetings/notice', register)).toStrictEqual(expected)
    expect(needed('meetings/notice', register)).toContain('committee.meetings.0.held')
  })
})

describe('meetings/subcommittee-status: a standing item of every meeting (§3/Lokale underutvalg:3)', () => {
  const withAgenda = (agenda: Meeting['agenda'], change: Partial<Meeting> = {}) =>
    withMeetings([held('m', '2026-09-16', { agenda, ...change })])
  const status = (id: string, ...campuses: readonly string[]) => ({ ...STATUS, id, subcommittees: campuses })

  it.each<readonly [string, Register, readonly string[]]>([
    ['one item for all', withAgenda([STATUS]), ['satisfied m']],
    ['one item that names both', withAgenda([status('1', 'alesund', 'gjovik')]), ['satisfied m']],
    ['one item each', withAgenda([status('1', 'gjovik'), status('2', 'alesund')]), ['satisfied m']],
    ['one of them alone', withAgenda([status('1', 'gjovik')]), ['breached m']],
    ['another kind of item', withAgenda([{ id: '1', kind: 'information', subcommittees: ['gjovik', 'alesund'] }]), ['breached m']],
    ['an empty agenda', withAgenda([]), ['breached m']],
    ['an item of no kind', withAgenda([{ id: '1' }]), ['unknown m']],
    ['an item of no kind for those missing', withAgenda([status('1', 'gjovik'), { id: '2', subcommittees: ['alesund'] }]), ['unknown m']],
    ['an item of no kind for one of those missing', withAgenda([{ id: '2', subcommittees: ['alesund'] }]), ['breached m']],
    ['an item of no kind for nobody', withAgenda([{ id: '2', subcommittees: [] }]), ['breached m']],
    ['the agenda left out', withAgenda(undefined), ['unknown m']],
    ['cancelled', withAgenda([], { held: false }), NOTHING],
    ['planned without an agenda', withMeetings([dated('m', '2026-11-25')]), ['open m 2026-11-25 false']],
    ['planned without the item', withMeetings([dated('m', '2026-11-25', { agenda: [] })]), ['open m 2026-11-25 false']],
    [
      'planned with one of them',
      withMeetings([dated('m', '2026-11-25', { agenda: [status('1', 'gjovik')] })]),
      ['open m 2026-11-25 false'],
    ],
    ['planned with the item', withMeetings([dated('m', '2026-11-25', { agenda: [STATUS] })]), ['satisfied m']],
    ['nobody says whether it was held', withMeetings([dated('m', '2026-09-16', { agenda: [] })]), ['unknown m']],
    ['meetings left out', changed({ 'committee.meetings': undefined }), ['unknown committee']],
    ['no meetings', withMeetings([]), NOTHING],
  ])('%s', (_, register, expected) => {
    expect(told('meetings/subcommittee-status', register)).toStrictEqual(expected)
  })

  it('tells whose update is missing', () => {
    const report = checkRegister(withAgenda([status('1', 'gjovik')]), '2026-11-22')
    expect(factsOf(report, 'meetings/subcommittee-status', 'm')).toMatchObject({ missing: ['alesund'] })
  })

  it('names what would settle it', () => {
    expect(needed('meetings/subcommittee-status', withAgenda(undefined))).toStrictEqual(['committee.meetings.0.agenda'])
    const each = ['gjovik', 'alesund'].map((campus, index) => ({ id: String(index), subcommittees: [campus] }))
    expect(needed('meetings/subcommittee-status', withAgenda(each))).toStrictEqual([
      'committee.meetings.0.agenda.0.kind',
      'committee.meetings.0.agenda.1.kind',
    ])
    const ofNoKind = [status('1', 'gjovik'), { id: '2', subcommittees: ['gjovik'] }, { id: '3', subcommittees: ['alesund'] }]
    expect(needed('meetings/subcommittee-status', withAgenda(ofNoKind))).toStrictEqual(['committee.meetings.0.agenda.2.kind'])
    const unsaid = withMeetings([dated('m', '2026-09-16', { agenda: [] })])
    expect(needed('meetings/subcommittee-status', unsaid)).toStrictEqual(['committee.meetings.0.held'])
  })
})

describe('meetings/minutes: on the web (§5:5)', () => {
  const withMinutes = (minutes: Meeting['minutes'], change: Partial<Meeting> = {}) =>
    withMeetings([held('m', '2026-09-16', { minutes, ...change })])

  it.each<readonly [string, Register, string, readonly string[]]>([
    ['since the day before', withMinutes({ published: '2026-11-21' }), '2026-11-22', ['satisfied m']],
    ['since today', withMinutes({ published: '2026-11-22' }), '2026-11-22', ['satisfied m']],
    ['from tomorrow', withMinutes({ published: '2026-11-23' }), '2026-11-22', ['open m true']],
    ['not yet', withMinutes(undefined), '2026-11-22', ['open m false']],
    ['not yet, years later', withMinutes(undefined), '2036-11-22', ['open m false']],
    ['at an address', withMinutes({ url: 'https://example.org' }), '2026-11-22', ['satisfied m']],
    ['of a meeting to come', withMeetings([dated('m', '2026-11-25')]), '2026-11-22', NOTHING],
    ['of a meeting today', withMeetings([dated('m', '2026-11-22')]), '2026-11-22', NOTHING],
    ['of a meeting that was cancelled', withMinutes(undefined, { held: false }), '2026-11-22', NOTHING],
    ['of a meeting of which nobody says whether it was held', withMeetings([dated('m', '2026-09-16')]), '2026-11-22', ['unknown m']],
    ['meetings left out', changed({ 'committee.meetings': undefined }), '2026-11-22', ['unknown committee']],
  ])('%s', (_, register, asOf, expected) => {
    expect(told('meetings/minutes', register, asOf)).toStrictEqual(expected)
  })

  it('names what would settle it', () => {
    expect(needed('meetings/minutes', withMeetings([dated('m', '2026-09-16')]))).toStrictEqual(['committee.meetings.0.held'])
  })
})

describe('records.from: no meeting before it is judged', () => {
  /** A meeting that breaks what a meeting can break. */
  const bad = held('m', '2026-07-15', { notice: { sent: '2026-07-16', by: 'st2', written: false, agenda: false }, agenda: [] })
  const RULES = ['meetings/within-study-year', 'meetings/notice', 'meetings/subcommittee-status'] as const

  it.each([
    ['the day before it', '2026-07-16', 'not-applicable committee'],
    ['on it', '2026-07-15', 'breached m'],
  ])('a meeting %s', (_, from, expected) => {
    const register = withMeetings([bad], { 'records.from': from })
    expect(RULES.map((rule) => told(rule, register))).toStrictEqual(RULES.map(() => [expected]))
  })
})
