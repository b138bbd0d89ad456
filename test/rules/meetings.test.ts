/** The rules on the committee's meetings, each finding whole (§5:1, §5:4, §5:5, §3/Lokale underutvalg:3). */
import { describe, expect, it, test } from 'vitest'
import { checkMeetings, defineMandate, ntnuLmu, type Options, type RuleId } from '../../src/index'
import type { MeetingRulesGiven } from '../../src/rules/meetings'
import { only, whole } from '../support/whole'
import { everyDay, plusDays } from '../twins/dates'

type Meeting = NonNullable<NonNullable<MeetingRulesGiven['committee']>['meetings']>[number]

const AS_OF = '2026-11-22'
/** The last first: their order is nobody's duty. */
const STUDY_YEARS = [
  { id: '2026/27', from: '2026-08-17', to: '2027-06-12' },
  { id: '2024/25', from: '2024-08-19', to: '2025-06-14' },
  { id: '2025/26', from: '2025-08-18', to: '2026-06-13' },
]
const CHAIRS = [{ person: 'chair', group: 'staff', from: '2026-08-01', to: '2027-07-31' }] as const
const VICE_CHAIRS = [{ person: 'vice', group: 'student', from: '2026-08-01', to: '2027-07-31' }] as const
const MEMBERS = ['chair', 'vice', 'member', 'former'].map((person) => ({
  person,
  group: 'staff' as const,
  campus: 'trondheim',
  term: { from: '2026-01-01', to: '2027-12-31' },
}))
const MEETINGS = ['committee', 'meetings']
const at = (index: number, ...rest: readonly (string | number)[]) => [...MEETINGS, index, ...rest]

const givenOf = (meetings: readonly Meeting[] | undefined, change: Partial<MeetingRulesGiven> = {}, from = '2024-08-01') => ({
  records: { from },
  studyYears: STUDY_YEARS,
  committee: { meetings, chairs: CHAIRS, viceChairs: VICE_CHAIRS, members: MEMBERS },
  ...change,
})
const on = (standing: 'held' | 'dated', ...dates: readonly string[]): Meeting[] =>
  dates.map((date) => ({ id: date, date, ...(standing === 'held' ? { held: true } : undefined) }))
const judged = (rule: RuleId, given: MeetingRulesGiven, asOf = AS_OF, options?: Options) => only(rule, checkMeetings(given, asOf, options))

describe('meetings/count', () => {
  const EXACTLY = { 'meeting-count': 'exactly' }
  const CALENDAR = { 'meeting-year': 'calendar-year' }
  const facts = (held: number, planned: number, unsettled: number, change: object = {}) => {
    const year = { year: '2026/27', from: '2026-08-17', to: '2027-06-12' }
    return { ...year, held, planned, unsettled, required: 6, ...change }
  }
  const count = (told: object) => whole('meetings/count', { outcome: 'satisfied', subject: '2026/27', path: MEETINGS, facts: {}, ...told })
  const autumn = (held: number, dated = 0) => [
    ...on('held', ...everyDay('2026-09-01', plusDays('2026-08-31', held)).slice(0, held)),
    ...on('dated', ...everyDay('2026-10-01', plusDays('2026-09-30', dated)).slice(0, dated)),
  ]
  const unsettled = (...indexes: readonly number[]) => indexes.map((index) => at(index, 'held'))
  const PLANNED = on('dated', '2027-03-03')
  const [END, AFTER] = ['2027-06-12', '2027-06-13']

  it.each<[title: string, meetings: readonly Meeting[], asOf: string, readings: NonNullable<Options['readings']>, expected: object]>([
    ['six', autumn(6), AS_OF, {}, { facts: facts(6, 0, 0) }],
    ['six, one doubtful besides', autumn(6, 1), AFTER, {}, { facts: facts(6, 0, 1) }],
    ['five and a doubtful one', autumn(5, 1), AS_OF, {}, { outcome: 'unknown', facts: facts(5, 0, 1), needs: unsettled(5) }],
    ['the same when the year is over', autumn(5, 1), AFTER, {}, { outcome: 'unknown', facts: facts(5, 0, 1), needs: unsettled(5) }],
    [
      'four, a doubtful one and a planned one',
      [...autumn(4, 1), ...PLANNED],
      AS_OF,
      {},
      { outcome: 'open', facts: facts(4, 1, 1), due: END, onTrack: false },
    ],
    ['five and a planned one', [...autumn(5), ...PLANNED], AS_OF, {}, { outcome: 'open', facts: facts(5, 1, 0), due: END, onTrack: true }],
    ['five, on the last day', autumn(5), END, {}, { outcome: 'open', facts: facts(5, 0, 0), due: END, onTrack: false }],
    ['five, the day after', autumn(5), AFTER, {}, { outcome: 'breached', facts: facts(5, 0, 0) }],
    ['four and a doubtful one, the day after', autumn(4, 1), AFTER, {}, { outcome: 'breached', facts: facts(4, 0, 1) }],
    ['exactly: six, the year running', autumn(6), AS_OF, EXACTLY, { outcome: 'open', facts: facts(6, 0, 0), due: END, onTrack: true }],
    [
      'exactly: six and a planned one',
      [...autumn(6), ...PLANNED],
      AS_OF,
      EXACTLY,
      { outcome: 'open', facts: facts(6, 1, 0), due: END, onTrack: false },
    ],
    [
      'exactly: five and a doubtful one, the year running',
      autumn(5, 1),
      AS_OF,
      EXACTLY,
      { outcome: 'open', facts: facts(5, 0, 1), due: END, onTrack: false },
    ],
    ['exactly: six and a doubtful one', autumn(6, 1), AS_OF, EXACTLY, { outcome: 'unknown', facts: facts(6, 0, 1), needs: unsettled(6) }],
    ['exactly: the same, the day after', autumn(6, 1), AFTER, EXACTLY, { outcome: 'unknown', facts: facts(6, 0, 1), needs: unsettled(6) }],
    ['exactly: six, the day after', autumn(6), AFTER, EXACTLY, { facts: facts(6, 0, 0) }],
    ['exactly: seven', autumn(7), AS_OF, EXACTLY, { outcome: 'breached', facts: facts(7, 0, 0) }],
  ])('%s', (_, meetings, asOf, readings, expected) => {
    expect(judged('meetings/count', givenOf(meetings, {}, '2026-08-17'), asOf, { readings })).toStrictEqual([count(expected)])
  })

  test('a year of which the records hold a part is not known to have had too few', () => {
    const given = givenOf(autumn(5, 1), {}, '2026-08-18')
    expect(judged('meetings/count', given, AFTER)).toStrictEqual([
      count({ outcome: 'unknown', facts: facts(5, 0, 1), needs: [...unsettled(5), MEETINGS] }),
    ])
  })

  test('each year by itself, by its first day; one that begins the day after is none yet', () => {
    const dates = ['2024-08-18', '2025-06-14', '2025-06-15', '2025-08-18', '2026-06-13']
    const told = (asOf: string) =>
      judged('meetings/count', givenOf(on('held', ...dates)), asOf).map(({ subject, facts: each }) => [subject, Object(each).held])
    expect(told('2026-08-16')).toStrictEqual([
      ['2024/25', 1],
      ['2025/26', 2],
    ])
    expect(told('2026-08-17')).toStrictEqual([
      ['2024/25', 1],
      ['2025/26', 2],
      ['2026/27', 0],
    ])
  })

  test('a list of hundreds is counted as a short one', () => {
    const dates = everyDay('2024-10-01', '2026-03-31')
    const counts = (readings: NonNullable<Options['readings']>, from?: string) =>
      judged('meetings/count', givenOf(on('held', ...dates), {}, from), AS_OF, { readings }).map(({ facts: each }) => Object(each).held)
    const within = (from: string, to: string) => dates.filter((date) => from <= date && date <= to).length
    expect(counts({})).toStrictEqual([within('2024-08-19', '2025-06-14'), within('2025-08-18', '2026-06-13'), 0])
    expect(counts(CALENDAR)).toStrictEqual([92, 365, 90])
  })

  test('calendar years, from that of the first day of the records', () => {
    const told = judged('meetings/count', givenOf(on('held', '0998-12-31', '0999-01-01'), {}, '0999-01-01'), '0999-12-31', {
      readings: CALENDAR,
    })
    const year = { year: '0999', from: '0999-01-01', to: '0999-12-31' }
    expect(told).toStrictEqual([
      count({ outcome: 'open', subject: '0999', facts: facts(1, 0, 0, year), due: '0999-12-31', onTrack: false }),
    ])
    const years = (from: string, asOf: string) =>
      judged('meetings/count', givenOf([], { studyYears: undefined }, from), asOf, { readings: CALENDAR }).map(({ subject, outcome }) => [
        subject,
        outcome,
      ])
    expect(years('2024-01-02', '2026-01-01')).toStrictEqual([
      ['2024', 'unknown'],
      ['2025', 'breached'],
      ['2026', 'open'],
    ])
    expect(years('2026-01-01', '2025-12-31')).toStrictEqual([])
  })

  test('what is left out, and where it would be told', () => {
    const unknown = (...needs: readonly (readonly string[])[]) => [count({ outcome: 'unknown', subject: 'committee', needs })]
    expect(judged('meetings/count', givenOf(undefined, { studyYears: undefined }))).toStrictEqual(unknown(['studyYears'], MEETINGS))
    expect(judged('meetings/count', givenOf([], { studyYears: undefined }))).toStrictEqual(unknown(['studyYears']))
    expect(judged('meetings/count', givenOf([], { committee: undefined }))).toStrictEqual(unknown(MEETINGS))
    expect(judged('meetings/count', givenOf(undefined, { studyYears: undefined }), AS_OF, { readings: CALENDAR })).toStrictEqual(
      unknown(MEETINGS),
    )
  })

  test('by the mandate in force when the year ends, or on the day while it runs', () => {
    const required = (from: string, asOf = AS_OF) => {
      const before = plusDays(from, -1)
      const mandate = [
        defineMandate({ ...ntnuLmu, id: 'four', meetings: { perYear: 4 }, inForce: { from: '2000-01-01', to: before } }),
        defineMandate({ ...ntnuLmu, id: 'five', meetings: { perYear: 5 }, inForce: { from } }),
      ]
      return judged('meetings/count', givenOf([]), asOf, { mandate }).map(({ facts: each }) => Object(each).required)
    }
    expect(required('2026-06-13')).toStrictEqual([4, 5, 5])
    expect(required('2026-06-14')).toStrictEqual([4, 4, 5])
    expect(required(AS_OF)).toStrictEqual([4, 4, 5])
    expect(required(plusDays(AS_OF, 1))).toStrictEqual([4, 4, 4])
  })
})

describe('meetings/within-study-year', () => {
  const one = (meeting: Meeting, change?: Partial<MeetingRulesGiven>, asOf = AS_OF) =>
    judged('meetings/within-study-year', givenOf([meeting], change, '2020-01-01'), asOf)
  const expected = (date: string, told: object, facts: object = {}) => [
    whole('meetings/within-study-year', {
      outcome: 'satisfied',
      subject: date,
      path: at(0, 'date'),
      ...told,
      facts: { meeting: date, date, ...facts },
    }),
  ]
  const held = (date: string): Meeting => ({ id: date, date, held: true })
  const dated = (date: string): Meeting => ({ id: date, date })
  const BETWEEN = { after: '2026-06-13', before: '2026-08-17' }

  it.each<[title: string, meeting: Meeting, told: object, facts: object, asOf?: string]>([
    ['in a year', held('2026-06-13'), {}, {}],
    ['between two', held('2026-06-14'), { outcome: 'breached' }, BETWEEN],
    ['between two others', held('2025-08-17'), { outcome: 'breached' }, { after: '2025-06-14', before: '2025-08-18' }],
    ['perhaps held there', dated('2026-06-14'), { outcome: 'unknown', needs: [at(0, 'held')] }, BETWEEN],
    ['to be held there', dated('2026-06-14'), { outcome: 'open', due: '2026-06-14', onTrack: false }, BETWEEN, '2026-06-13'],
    ['before the first', held('2024-08-18'), { outcome: 'unknown', needs: [['studyYears']] }, { before: '2024-08-19' }],
    ['after the last', dated('2027-06-13'), { outcome: 'unknown', needs: [['studyYears']] }, { after: '2027-06-12' }],
  ])('%s', (_, meeting, told, facts, asOf) => {
    expect(one(meeting, {}, asOf)).toStrictEqual(expected(meeting.date, told, facts))
  })

  test('no study years, or none told', () => {
    const unknown = expected(AS_OF, { outcome: 'unknown', needs: [['studyYears']] })
    for (const studyYears of [[], undefined]) expect(one(held(AS_OF), { studyYears })).toStrictEqual(unknown)
  })
})

describe('meetings/notice', () => {
  const DAY = '2026-09-16'
  const NOTICE = { sent: '2026-09-02', by: 'chair', written: true, agenda: true }
  type Notice = Meeting['notice']
  const PATH = at(0, 'notice')

  it.each<[title: string, notice: Notice, told: object, facts: object, change?: Partial<Meeting>]>([
    ['in full', NOTICE, {}, { sent: '2026-09-02', caller: 'chair', reasons: [] }],
    ['in full, of a meeting perhaps held', { ...NOTICE, sent: DAY }, {}, { sent: DAY, caller: 'chair', reasons: [] }, { held: undefined }],
    ['by the chair for a member', { ...NOTICE, onBehalfOf: 'member' }, {}, { sent: '2026-09-02', caller: 'chair', reasons: [] }],
    ['for the chair', { ...NOTICE, by: 'secretary', onBehalfOf: 'chair' }, {}, { sent: '2026-09-02', caller: 'chair', reasons: [] }],
    [
      'with every fault',
      { sent: '2026-09-17', by: 'member', written: false, agenda: false },
      { outcome: 'breached' },
      { sent: '2026-09-17', caller: 'member', reasons: ['late', 'not-written', 'no-agenda', 'wrong-caller'] },
    ],
    [
      'with a fault, of a meeting perhaps held',
      { ...NOTICE, written: false },
      { outcome: 'unknown', needs: [at(0, 'held')] },
      { sent: '2026-09-02', caller: 'chair', reasons: ['not-written'] },
      { held: undefined },
    ],
    [
      'of which nothing is said',
      {},
      { outcome: 'unknown', needs: ['sent', 'written', 'agenda', 'by'].map((key) => [...PATH, key]) },
      { reasons: [] },
    ],
    [
      'of which nothing is said, of a meeting perhaps held',
      { by: 'chair', agenda: true, written: true },
      { outcome: 'unknown', needs: [at(0, 'held'), [...PATH, 'sent']] },
      { caller: 'chair', reasons: [] },
      { held: undefined },
    ],
    ['none told', undefined, { outcome: 'unknown', needs: [PATH] }, { reasons: [] }],
    [
      'none told, to come',
      undefined,
      { outcome: 'open', due: '2026-12-01', onTrack: false },
      { reasons: ['not-called'] },
      { date: '2026-12-01', held: undefined },
    ],
    [
      'in part, to come',
      { written: true },
      { outcome: 'open', due: '2026-12-01', onTrack: false },
      { reasons: [] },
      { date: '2026-12-01', held: undefined },
    ],
    [
      'to be sent tomorrow',
      { ...NOTICE, sent: '2026-11-23' },
      { outcome: 'open', due: '2026-12-01', onTrack: true },
      { sent: '2026-11-23', caller: 'chair', reasons: [] },
      { date: '2026-12-01', held: undefined },
    ],
    ['sent today', { ...NOTICE, sent: AS_OF }, {}, { sent: AS_OF, caller: 'chair', reasons: [] }, { date: '2026-12-01', held: undefined }],
    [
      'with a fault, to come',
      { ...NOTICE, agenda: false },
      { outcome: 'open', due: '2026-12-01', onTrack: false },
      { sent: '2026-09-02', caller: 'chair', reasons: ['no-agenda'] },
      { date: '2026-12-01', held: undefined },
    ],
  ])('%s', (_, notice, told, facts, change) => {
    const meeting: Meeting = { id: 'm', date: DAY, held: true, notice, ...change }
    expect(judged('meetings/notice', givenOf([meeting]))).toStrictEqual([
      whole('meetings/notice', {
        outcome: 'satisfied',
        subject: 'm',
        path: PATH,
        ...told,
        facts: { meeting: 'm', date: meeting.date, ...facts },
      }),
    ])
  })

  const outcome = (meeting: Partial<Meeting>, officers: object = {}) => {
    const given = givenOf([{ id: 'm', date: DAY, held: true, notice: NOTICE, ...meeting }])
    const [found] = judged('meetings/notice', { ...given, committee: { ...given.committee, ...officers } })
    return [found?.outcome, ...(found?.needs ?? []).map((need) => need.join('.'))]
  }
  const by = (person: string, change: object = {}): Notice => ({ ...NOTICE, by: person, ...change })
  const STANDS = ['satisfied']
  const WRONG = ['breached']
  const BEHALF = ['unknown', 'committee.meetings.0.notice.onBehalfOf']

  it.each<[title: string, meeting: Partial<Meeting>, officers: object, expected: readonly string[]]>([
    ['the chair, whoever was there', { present: [], presiding: 'vice' }, {}, STANDS],
    [
      'who was chair when it was sent',
      { notice: by('former') },
      { chairs: [...CHAIRS, { ...CHAIRS[0], person: 'former', from: '2026-01-01', to: '2026-09-02' }] },
      STANDS,
    ],
    [
      'who was no longer',
      { notice: by('former') },
      { chairs: [...CHAIRS, { ...CHAIRS[0], person: 'former', from: '2026-01-01', to: '2026-09-01' }], viceChairs: [] },
      WRONG,
    ],
    ['who is chair on the day', { notice: by('next') }, { chairs: [...CHAIRS, { ...CHAIRS[0], person: 'next', from: DAY }] }, STANDS],
    [
      'on the day, not said when it was sent',
      { notice: by('next', { sent: undefined }) },
      { chairs: [{ ...CHAIRS[0], person: 'next', from: DAY }] },
      ['unknown', 'committee.meetings.0.notice.sent'],
    ],
    ['chairs left out', {}, { chairs: undefined }, ['unknown', 'committee.chairs']],
    ['the vice-chair, the chair not there', { notice: by('vice'), present: ['vice'] }, {}, STANDS],
    ['the vice-chair, the chair there', { notice: by('vice'), present: ['vice', 'chair'] }, {}, WRONG],
    [
      'the vice-chair, the chair there, another presiding',
      { notice: by('vice'), present: ['vice', 'chair'], presiding: 'vice' },
      {},
      STANDS,
    ],
    ['the vice-chair, the chair presiding', { notice: by('vice'), presiding: 'chair' }, {}, WRONG],
    ['the vice-chair, another presiding', { notice: by('vice'), presiding: 'member' }, {}, STANDS],
    ['the vice-chair, nobody says who was there', { notice: by('vice') }, {}, ['unknown', 'committee.meetings.0.present']],
    ['the vice-chair, there being no chair', { notice: by('vice') }, { chairs: [] }, STANDS],
    [
      'the vice-chair, one of two chairs there',
      { notice: by('vice'), present: ['second'] },
      { chairs: [...CHAIRS, { ...CHAIRS[0], person: 'second' }] },
      WRONG,
    ],
    [
      'vice-chairs left out, the chair away',
      { notice: by('vice'), present: [] },
      { viceChairs: undefined },
      ['unknown', 'committee.viceChairs'],
    ],
    ['vice-chairs left out, the chair there', { notice: by('vice'), present: ['chair'] }, { viceChairs: undefined }, WRONG],
    [
      'who was vice-chair when it was sent',
      { notice: by('vice'), present: [] },
      { viceChairs: [{ ...VICE_CHAIRS[0], to: '2026-09-02' }] },
      STANDS,
    ],
    ['who was vice-chair no longer', { notice: by('vice'), present: [] }, { viceChairs: [{ ...VICE_CHAIRS[0], to: '2026-09-01' }] }, WRONG],
    ['another, nobody says who was there', { notice: by('member') }, {}, WRONG],
    ['no member, not said on whose behalf', { notice: by('secretary') }, {}, BEHALF],
    ['no member, not said on whose behalf, the chair there', { notice: by('secretary'), presiding: 'chair' }, {}, BEHALF],
    [
      'no member, the chair there, vice-chairs left out',
      { notice: by('secretary'), presiding: 'chair' },
      { viceChairs: undefined },
      BEHALF,
    ],
    ['no member, on another’s behalf', { notice: by('secretary', { onBehalfOf: 'member' }) }, {}, WRONG],
    ['no member, on nobody else’s behalf', { notice: by('secretary', { onBehalfOf: 'secretary' }) }, {}, WRONG],
    ['one of members left out', { notice: by('member') }, { members: undefined }, BEHALF],
    ['the vice-chair, the chair there, members left out', { notice: by('vice'), present: ['chair'] }, { members: undefined }, WRONG],
    ['a member from the day after', { notice: by('member') }, { members: [{ ...MEMBERS[2], term: { from: '2026-09-17' } }] }, BEHALF],
    ['a member from the day of the meeting', { notice: by('member') }, { members: [{ ...MEMBERS[2], term: { from: DAY } }] }, WRONG],
    ['no committee told of but its meetings', {}, { chairs: undefined, viceChairs: undefined }, ['unknown', 'committee.chairs']],
  ])('called by %s', (_, meeting, officers, expected) => {
    expect(outcome(meeting, officers)).toStrictEqual(expected)
  })
})

describe('meetings/subcommittee-status', () => {
  const STATUS = { id: '1', kind: 'subcommittee-status' } as const
  const PATH = at(0, 'agenda')
  it.each<[title: string, meeting: Partial<Meeting>, told: object, missing: readonly string[]]>([
    ['one item for both', { agenda: [{ id: '0', kind: 'case' }, STATUS] }, {}, []],
    ['for one', { agenda: [{ ...STATUS, subcommittees: ['gjovik'] }] }, { outcome: 'breached' }, ['alesund']],
    ['none', { agenda: [{ id: '1', kind: 'case', subcommittees: ['gjovik'] }] }, { outcome: 'breached' }, ['gjovik', 'alesund']],
    ['none, perhaps held', { agenda: [], held: undefined }, { outcome: 'unknown', needs: [at(0, 'held')] }, ['gjovik', 'alesund']],
    ['no agenda told', {}, { outcome: 'unknown', needs: [PATH] }, ['gjovik', 'alesund']],
    [
      'an item of which is not said what it is',
      { agenda: [{ id: '1', kind: 'case' }, { id: '2' }] },
      { outcome: 'unknown', needs: [[...PATH, 1, 'kind']] },
      ['gjovik', 'alesund'],
    ],
    [
      'such an item, perhaps held',
      { agenda: [{ id: '1' }], held: undefined },
      { outcome: 'unknown', needs: [at(0, 'held'), [...PATH, 0, 'kind']] },
      ['gjovik', 'alesund'],
    ],
    [
      'none yet',
      { agenda: [{ id: '1' }], held: undefined, date: '2026-12-01' },
      { outcome: 'open', due: '2026-12-01', onTrack: false },
      ['gjovik', 'alesund'],
    ],
  ])('%s', (_, change, told, missing) => {
    const meeting: Meeting = { id: 'm', date: '2026-09-16', held: true, ...change }
    expect(judged('meetings/subcommittee-status', givenOf([meeting]))).toStrictEqual([
      whole('meetings/subcommittee-status', {
        outcome: 'satisfied',
        subject: 'm',
        path: PATH,
        ...told,
        facts: { meeting: 'm', date: meeting.date, missing },
      }),
    ])
  })

  test('is asked for by a mandate that knows subcommittees', () => {
    const { subcommittees: _, ...bare } = ntnuLmu
    const mandate = [
      defineMandate({ ...bare, id: 'bare', inForce: { from: '2020-01-01', to: '2026-09-15' } }),
      defineMandate({ ...ntnuLmu, inForce: { from: '2026-09-16' } }),
    ]
    const given = givenOf(on('held', '2026-09-15', '2026-09-16'))
    expect(judged('meetings/subcommittee-status', given, AS_OF, { mandate }).map(({ subject }) => subject)).toStrictEqual(['2026-09-16'])
  })
})

describe('meetings/minutes', () => {
  it.each<[title: string, meeting: Partial<Meeting>, told: object, published?: string]>([
    ['on the web', { minutes: { published: AS_OF } }, {}, AS_OF],
    ['at an address', { minutes: { url: 'https://example.org' } }, {}],
    [
      'at an address from tomorrow',
      { minutes: { published: '2026-11-23', url: 'https://example.org' } },
      { outcome: 'open', onTrack: true },
      '2026-11-23',
    ],
    ['written, nobody says where', { minutes: {} }, { outcome: 'open', onTrack: false }],
    ['none yet', { held: true }, { outcome: 'open', onTrack: false }],
    ['of a meeting perhaps held', {}, { outcome: 'unknown', needs: [at(0, 'held')] }],
  ])('%s', (_, change, told, published) => {
    expect(judged('meetings/minutes', givenOf([{ id: 'm', date: '2026-09-16', ...change }]))).toStrictEqual([
      whole('meetings/minutes', {
        outcome: 'satisfied',
        subject: 'm',
        path: at(0, 'minutes'),
        ...told,
        facts: { meeting: 'm', date: '2026-09-16', ...(published === undefined ? undefined : { published }) },
      }),
    ])
  })
  test('none of a meeting to come', () => {
    expect(judged('meetings/minutes', givenOf(on('dated', AS_OF)))).toStrictEqual([])
  })
})

describe('what is judged', () => {
  const EACH = ['meetings/within-study-year', 'meetings/notice', 'meetings/subcommittee-status', 'meetings/minutes'] as const

  test('the meetings from the first day of the records, by their place in the register', () => {
    const given = givenOf(on('held', '2026-08-31', '2026-09-01', '2026-09-02'), {}, '2026-09-01')
    for (const rule of EACH) expect(judged(rule, given).map(({ path }) => path.slice(0, 3))).toStrictEqual([at(1), at(2)])
  })

  test('none that was cancelled; where all are left out, nothing is known', () => {
    const unknown = { outcome: 'unknown', subject: 'committee', path: MEETINGS, facts: {}, needs: [MEETINGS] } as const
    for (const rule of EACH) {
      expect(judged(rule, givenOf([{ id: 'm', date: '2026-09-16', held: false, minutes: {} }]))).toStrictEqual([])
      expect(judged(rule, givenOf(undefined))).toStrictEqual([whole(rule, unknown)])
      expect(judged(rule, givenOf(undefined, { committee: undefined }))).toStrictEqual([whole(rule, unknown)])
    }
  })

  test('the worst of them is the outcome', () => {
    const outcome = (meetings: readonly Meeting[] | undefined) => checkMeetings(givenOf(meetings, {}, '2026-08-17'), AS_OF).outcome
    expect(outcome(undefined)).toBe('unknown')
    expect(outcome([])).toBe('open')
    expect(outcome([{ id: 'm', date: '2026-09-16', held: true, agenda: [] }])).toBe('breached')
  })

  test('wrong dates are refused', () => {
    expect(() => checkMeetings(givenOf([]), 'x')).toThrow(new RangeError('asOf: "x" is not a calendar date (YYYY-MM-DD)'))
    expect(() => checkMeetings(givenOf([], {}, 'x'), AS_OF)).toThrow(
      new RangeError('records.from: "x" is not a calendar date (YYYY-MM-DD)'),
    )
  })
})
