/** §3/Lokale underutvalg:2: the subcommittees meet at least two weeks before the committee. */
import { describe, expect, it } from 'vitest'
import {
  checkSubcommitteeMeetings,
  type DeadlineResult,
  defineMandate,
  type Mandate,
  meetingPrepared,
  ntnuLmu,
  type Options,
  subcommitteeDeadline,
} from '../../src/index'
import { differences, firstFaults } from '../support/compare'
import { product } from '../support/enumerate'
import { frozen } from '../support/frozen'
import { linesOf } from '../support/lines'
import { dateOf, dayNumber, everyDay, plusDays } from '../twins/dates'
import { type TwinMeeting, twinFindings, twinMeetings, twinPrepared, type Window } from '../twins/deadlines'

const WINDOWS: readonly Window[] = ['prepares-each', 'may-share', 'timing-only']
const DAYS = everyDay('2000-01-01', '2040-12-31')

const { subcommittees: NTNU, ...BARE } = ntnuLmu
const WITHOUT_SUBCOMMITTEES = defineMandate({ ...BARE, id: 'bare' })
const withLead = (leadDays: number, change: Partial<Mandate> = {}): Mandate =>
  defineMandate({ ...ntnuLmu, id: `lead-${leadDays}`, ...change, subcommittees: { ...NTNU, leadDays } })

/** Two weeks through 2026, four weeks from 2027. */
const SUCCESSION: Options = {
  mandate: [
    withLead(14, { id: 'old', inForce: { from: '2020-01-01', to: '2026-12-31' } }),
    withLead(28, { id: 'new', inForce: { from: '2027-01-01' } }),
  ],
}

const check = (committeeMeetings: readonly string[], subcommitteeMeetings: readonly string[], asOf: string, options?: Options) =>
  checkSubcommitteeMeetings({ subcommittee: 'gjovik', committeeMeetings, subcommitteeMeetings }, asOf, options)

describe('the last day on which a subcommittee may meet', () => {
  it('is two weeks before the committee meets, on every day from 2000 through 2040', () => {
    expect(DAYS.map((day) => subcommitteeDeadline(day))).toStrictEqual(DAYS.map((day) => plusDays(day, -14)))
  })

  it.each([0, 1, 13, 15, 365])('is %i days before, where the mandate says so', (leadDays) => {
    const options = { mandate: withLead(leadDays) }
    expect(DAYS.map((day) => subcommitteeDeadline(day, options))).toStrictEqual(DAYS.map((day) => plusDays(day, -leadDays)))
  })

  it('is that of the mandate in force when the committee meets', () => {
    expect(subcommitteeDeadline('2026-12-31', SUCCESSION)).toBe('2026-12-17')
    expect(subcommitteeDeadline('2027-01-01', SUCCESSION)).toBe('2026-12-04')
    expect(() => subcommitteeDeadline('2019-12-31', SUCCESSION)).toThrow(RangeError)
    expect(() => subcommitteeDeadline('2019-12-31', SUCCESSION)).toThrow(/2019-12-31/)
  })
})

describe('the committee meeting that a subcommittee meeting prepares', () => {
  it('is one at least 14 days later: 13 are too few, 14 exactly are in time', () => {
    for (const lead of [-14, 0, 1, 13, 14, 15, 400]) {
      const later = DAYS.map((day) => plusDays(day, lead))
      expect(DAYS.map((day, index) => meetingPrepared(day, [later[index] ?? day]))).toStrictEqual(lead < 14 ? DAYS.map(() => null) : later)
    }
  })

  it('is the first of them, in whatever order they are given', () => {
    const grid = [0, 1, 13, 14, 15, 28, 29].map((offset) => dayNumber('2028-02-15') + offset)
    const calendars = product([...grid, undefined], [...grid, undefined], grid).map((days) => days.filter((day) => day !== undefined))
    for (const leadDays of [1, 13, 14, 15]) {
      const options = { mandate: withLead(leadDays) }
      const expected = calendars.map((days) => twinPrepared(grid[0] ?? 0, days, leadDays))
      expect(calendars.map((days) => meetingPrepared('2028-02-15', days.map(dateOf), options))).toStrictEqual(
        expected.map((day) => (day === undefined ? null : dateOf(day))),
      )
    }
    expect(meetingPrepared('2028-02-15', [])).toBeNull()
  })

  it('is found by the lead of the mandate in force on the day of each', () => {
    const meetings = ['2027-01-13', '2026-12-30', '2027-02-10']
    expect(meetingPrepared('2026-12-16', meetings, SUCCESSION)).toBe('2026-12-30')
    expect(meetingPrepared('2026-12-17', meetings, SUCCESSION)).toBe('2027-02-10')
    expect(meetingPrepared('2026-12-16', meetings.slice(0, 1), SUCCESSION)).toBe('2027-01-13')
  })
})

/** All subsets of a list. */
const subsets = <T>(values: readonly T[]): T[][] =>
  values.reduce<T[][]>((found, value) => found.flatMap((subset) => [subset, [...subset, value]]), [[]])

/**
 * Small calendars, whole: each way to put one to three committee meetings and any subcommittee meetings on a grid of days,
 * seen from several days.
 */
function calendars(start: string, committeeGrid: readonly number[], subcommitteeGrid: readonly number[], views: readonly number[]) {
  const on = (offset: number) => plusDays(start, offset)
  const committees = subsets(committeeGrid).filter(({ length }) => length >= 1 && length <= 3)
  return product(
    committees.map((days) => days.map(on)),
    subsets(subcommitteeGrid).map((days) => days.map(on)),
    views.map(on),
  )
}

type Calendar = ReturnType<typeof calendars>[number]

/** What is wrong with the answer for a calendar: nothing, if it is the twin's. */
function faults([committeeMeetings, subcommitteeMeetings, asOf]: Calendar, window: Window, leadDays: number, mandate: Mandate): string[] {
  const { outcome, meetings, findings } = check(committeeMeetings, subcommitteeMeetings, asOf, {
    mandate,
    readings: { 'deadline-window': window },
  })
  const twin = twinMeetings(committeeMeetings, subcommitteeMeetings, asOf, window, leadDays)
  return differences({
    outcome: [outcome, (['breached', 'open', 'satisfied'] as const).find((each) => twin.some((row) => row.outcome === each))],
    meetings: [meetings.map(judged), twin.map(judged)],
    preparedBy: window === 'timing-only' ? [[], []] : [meetings.map(preparedBy), twin.map(preparedBy)],
    findings: [linesOf(findings), twinFindings('gjovik', twin)],
  })
}

type Row = DeadlineResult['meetings'][number] | TwinMeeting
const judged = ({ committeeMeeting, deadline, outcome }: Row) => [committeeMeeting, deadline, outcome]
const preparedBy = ({ subcommitteeMeeting, lead }: Row) => [subcommitteeMeeting, lead]

describe.each(WINDOWS)('every small calendar under %s', (window) => {
  it('of meetings about two weeks apart', () => {
    const all = calendars('2028-02-15', [0, 1, 13, 14, 15, 28], [-15, -14, -13, -1, 0, 14], [-16, -14, -13, 0, 20])
    expect(all).toHaveLength(41 * 64 * 5)
    expect(firstFaults(all, (calendar) => faults(calendar, window, 14, ntnuLmu))).toStrictEqual([])
  })

  it('of meetings on consecutive days, where the lead is two days', () => {
    const all = calendars('2027-12-30', [0, 1, 2, 3, 4], [-3, -2, -1, 0, 1, 2], [-4, -2, -1, 1, 5])
    const mandate = withLead(2)
    expect(firstFaults(all, (calendar) => faults(calendar, window, 2, mandate))).toStrictEqual([])
  })
})

describe('one committee meeting, on 2026-11-25', () => {
  const MEETING = '2026-11-25'
  it.each([
    // asOf, subcommittee meeting, outcome, due, on track
    ['2026-11-10', '2026-11-12', 'open', '2026-11-11', false],
    ['2026-11-11', '2026-11-12', 'open', '2026-11-11', false],
    ['2026-11-12', '2026-11-12', 'breached', undefined, undefined],
    ['2026-11-10', '2026-11-11', 'open', '2026-11-11', true],
    ['2026-11-11', '2026-11-11', 'satisfied', undefined, undefined],
    ['2026-11-12', '2026-11-11', 'satisfied', undefined, undefined],
    ['2026-11-09', '2026-11-10', 'open', '2026-11-11', true],
    ['2026-11-25', '2026-11-10', 'satisfied', undefined, undefined],
    ['2027-11-25', '2026-11-12', 'breached', undefined, undefined],
  ])('on %s, with a subcommittee meeting on %s: %s', (asOf, subcommitteeMeeting, outcome, due, onTrack) => {
    const result = check([MEETING], [subcommitteeMeeting], asOf)
    expect(result.outcome).toBe(outcome)
    expect(result.findings).toHaveLength(1)
    expect(result.findings[0]).toMatchObject({ outcome, ...(due === undefined ? {} : { due, onTrack }) })
  })

  it('tells of a breach where it is, on which sentence it stands, and by how much', () => {
    const { meetings, findings } = check(['2026-12-25', MEETING], ['2026-11-26'], MEETING)
    expect(meetings).toStrictEqual([
      { committeeMeeting: MEETING, deadline: '2026-11-11', subcommitteeMeeting: null, lead: null, outcome: 'breached' },
      { committeeMeeting: '2026-12-25', deadline: '2026-12-11', subcommitteeMeeting: '2026-11-26', lead: 29, outcome: 'open' },
    ])
    expect(findings.find(({ outcome }) => outcome === 'breached')).toMatchObject({
      rule: 'subcommittee/meeting-deadline',
      clauses: ['§3/Lokale underutvalg:2'],
      modality: 'shall',
      subject: `gjovik/${MEETING}`,
      path: ['committeeMeetings', 1],
      facts: { campus: 'gjovik', date: MEETING, deadline: '2026-11-11', leadDays: 14 },
      readings: ['deadline-window'],
    })
    expect(findings.find(({ outcome }) => outcome === 'open')).toMatchObject({
      subject: 'gjovik/2026-12-25',
      path: ['committeeMeetings', 0],
      due: '2026-12-11',
      onTrack: true,
    })
  })

  it('takes the last of several meetings that prepare it', () => {
    expect(check([MEETING], ['2026-10-01', '2026-11-11', '2026-11-10', '2026-11-12'], MEETING).meetings).toStrictEqual([
      { committeeMeeting: MEETING, deadline: '2026-11-11', subcommitteeMeeting: '2026-11-11', lead: 14, outcome: 'satisfied' },
    ])
  })
})

describe('timing-only', () => {
  const timing = (subcommitteeMeetings: readonly string[], asOf: string) =>
    linesOf(check(['2026-11-25'], subcommitteeMeetings, asOf, { readings: { 'deadline-window': 'timing-only' } }).findings)
  it.each([
    [[], '2026-11-24', 'satisfied gjovik'],
    [['2026-11-11'], '2026-11-24', 'satisfied gjovik'],
    [['2026-11-12'], '2026-11-24', 'breached gjovik/2026-11-25'],
    [['2026-11-12'], '2026-11-12', 'breached gjovik/2026-11-25'],
    [['2026-11-12'], '2026-11-11', 'open gjovik/2026-11-25 2026-11-11 false'],
    [['2026-11-25'], '2026-11-24', 'open gjovik/2026-11-25 2026-11-24 false'],
    [['2026-11-26'], '2026-11-24', 'satisfied gjovik'],
    [['2026-11-20', '2026-11-15'], '2026-11-10', 'open gjovik/2026-11-25 2026-11-14 false'],
  ])('meetings on %j, seen on %s: %s', (subcommitteeMeetings, asOf, line) => {
    expect(timing(subcommitteeMeetings, asOf)).toStrictEqual([line])
  })

  it('names the last meeting that prepares the committee meeting, here too', () => {
    const readings = { 'deadline-window': 'timing-only' }
    expect(check(['2026-11-25'], ['2026-11-10', '2026-11-11'], '2026-11-25', { readings }).meetings).toStrictEqual([
      { committeeMeeting: '2026-11-25', deadline: '2026-11-11', subcommitteeMeeting: '2026-11-11', lead: 14, outcome: 'satisfied' },
    ])
  })
})

describe('what is handed in', () => {
  const COMMITTEE = ['2026-09-16', '2026-10-21', '2026-11-25', '2027-01-27']
  const SUBCOMMITTEE = ['2026-09-01', '2026-10-07', '2026-11-12', '2027-01-12']

  it('may come in any order', () => {
    const sorted = check(COMMITTEE, SUBCOMMITTEE, '2026-11-22')
    const shuffled = check(frozen(COMMITTEE.toReversed()), frozen([...SUBCOMMITTEE.toReversed(), ...SUBCOMMITTEE]), '2026-11-22')
    expect(shuffled.meetings).toStrictEqual(sorted.meetings)
    expect(linesOf(shuffled.findings)).toStrictEqual(linesOf(sorted.findings))
  })

  it('may name a day twice: it is one meeting, and one subject', () => {
    const sorted = check(COMMITTEE, SUBCOMMITTEE, '2026-11-22')
    const twice = check([...COMMITTEE, ...COMMITTEE], SUBCOMMITTEE, '2026-11-22')
    expect(twice.outcome).toBe(sorted.outcome)
    expect(linesOf(twice.findings)).toStrictEqual(linesOf(sorted.findings))
  })

  it.each(['2026-02-29', '2026-13-01', '26-11-22', ''])('may hold no such date as %j', (wrong) => {
    const refusals: readonly (readonly [() => unknown, string])[] = [
      [() => subcommitteeDeadline(wrong), 'committeeMeeting'],
      [() => meetingPrepared(wrong, COMMITTEE), 'subcommitteeMeeting'],
      [() => meetingPrepared('2026-09-01', ['2026-09-16', wrong]), 'committeeMeetings[1]'],
      [() => check(['2026-09-16', wrong], SUBCOMMITTEE, '2026-11-22'), 'committeeMeetings[1]'],
      [() => check(COMMITTEE, [wrong], '2026-11-22'), 'subcommitteeMeetings[0]'],
      [() => check(COMMITTEE, SUBCOMMITTEE, wrong), 'asOf'],
      [() => check([], [], wrong), 'asOf'],
    ]
    for (const [refused, argument] of refusals) {
      expect(refused).toThrow(RangeError)
      expect(refused).toThrow(argument)
      expect(refused).toThrow(JSON.stringify(wrong))
    }
  })

  it('may be nothing: then nothing is judged', () => {
    for (const window of WINDOWS) {
      const { outcome, meetings, findings } = check([], SUBCOMMITTEE, '2026-11-22', { readings: { 'deadline-window': window } })
      expect([outcome, meetings, linesOf(findings)]).toStrictEqual(['not-applicable', [], ['not-applicable gjovik']])
    }
  })
})

describe('other mandates', () => {
  it('without subcommittees puts nothing on anyone', () => {
    const { outcome, findings } = check(['2026-11-25'], [], '2026-11-22', { mandate: WITHOUT_SUBCOMMITTEES })
    expect([outcome, findings.map((each) => each.outcome)]).toStrictEqual(['not-applicable', ['not-applicable']])
  })

  it.each([13, 14, 15])('with a lead of %i days: 13, 14 and 15 days before', (leadDays) => {
    const leads = [13, 14, 15].map((lead) => {
      const { outcome, meetings } = check(['2028-03-10'], [plusDays('2028-03-10', -lead)], '2028-03-10', { mandate: withLead(leadDays) })
      return [outcome, meetings[0]?.lead]
    })
    expect(leads).toStrictEqual([13, 14, 15].map((lead) => (lead >= leadDays ? ['satisfied', lead] : ['breached', null])))
  })

  it('that follow each other judge each meeting by the one in force on its day', () => {
    const at = (subcommitteeMeetings: readonly string[]) =>
      check(['2026-12-30', '2027-02-10'], subcommitteeMeetings, '2027-02-10', SUCCESSION).meetings.map(({ deadline, lead, outcome }) => [
        deadline,
        lead,
        outcome,
      ])
    expect(at(['2026-12-16', '2027-01-13'])).toStrictEqual([
      ['2026-12-16', 14, 'satisfied'],
      ['2027-01-13', 28, 'satisfied'],
    ])
    expect(at(['2026-12-16', '2027-01-14'])).toStrictEqual([
      ['2026-12-16', 14, 'satisfied'],
      ['2027-01-13', null, 'breached'],
    ])
    expect(at(['2026-12-17'])).toStrictEqual([
      ['2026-12-16', null, 'breached'],
      ['2027-01-13', 55, 'satisfied'],
    ])
  })

  it('that follow one without subcommittees ask nothing of the meetings before', () => {
    const mandate = [
      defineMandate({ ...BARE, id: 'bare', inForce: { from: '2020-01-01', to: '2026-12-31' } }),
      withLead(14, { inForce: { from: '2027-01-01' } }),
    ]
    expect(linesOf(check(['2026-12-30', '2027-02-10'], [], '2027-02-10', { mandate }).findings)).toStrictEqual([
      'breached gjovik/2027-02-10',
    ])
  })

  it('that leave a day without any are refused, the day named', () => {
    expect(() => check(['2019-12-31'], [], '2027-02-10', SUCCESSION)).toThrow(RangeError)
    expect(() => check(['2019-12-31'], [], '2027-02-10', SUCCESSION)).toThrow('2019-12-31')
  })
})
