/** §3/Lokale underutvalg:2 where nobody says whether some of the meetings were held, and where mandates follow each other. */
import { describe, expect, it, test } from 'vitest'
import { checkSubcommitteeMeetings, defineMandate, type Mandate, ntnuLmu, type Options, subcommitteeDeadline } from '../../src/index'
import { type DatedMeeting, type DeadlineInput, judgeDeadlines } from '../../src/rules/deadlines'
import type { Standing } from '../../src/rules/meeting'
import type { Window } from '../twins/deadlines'

const { subcommittees: NTNU, ...BARE } = ntnuLmu
const BODIES = NTNU?.bodies ?? []
const WITHOUT_SUBCOMMITTEES = defineMandate({ ...BARE, id: 'bare' })

/** 'held 2026-09-16' */
type Told = `${Standing} ${string}`
const meetings = (key: string, given: readonly Told[]): DatedMeeting[] =>
  given.map((each, index) => {
    const [standing, date] = each.split(' ') as [Standing, string]
    return { id: `${key}${index + 1}`, date, standing, path: [key, index] }
  })
const inputOf = (committee: readonly Told[], own: readonly Told[] | undefined, recordsFrom?: string): DeadlineInput => ({
  campus: 'gjovik',
  committee: meetings('m', committee),
  own: own && meetings('s', own),
  path: ['own'],
  ...(recordsFrom === undefined ? undefined : { recordsFrom }),
})
const judge = (input: DeadlineInput, window: Window, asOf: string) =>
  judgeDeadlines(input, asOf, () => ({ ...ntnuLmu, readings: { ...ntnuLmu.readings, 'deadline-window': window } }))

/** Of each committee meeting the outcome, and the meeting shown; then what is needed. */
type Case = [
  title: string,
  committee: readonly Told[],
  own: readonly Told[] | undefined,
  rows: readonly string[],
  needs: readonly string[],
  asOf?: string,
  recordsFrom?: string,
]

const table = (window: Window, cases: readonly Case[]) =>
  describe(window, () => {
    it.each(cases)('%s', (_, committee, own, rows, needs, asOf = '2026-11-22', recordsFrom) => {
      const judged = judge(inputOf(committee, own, recordsFrom), window, asOf)
      expect({
        rows: judged.meetings.map(({ outcome, subcommitteeMeeting }) => `${outcome} ${subcommitteeMeeting ?? '-'}`),
        needs: judged.findings.flatMap((each) => (each.needs ?? []).map((path) => path.join('.'))),
      }).toStrictEqual({ rows, needs })
    })
  })

table('prepares-each', [
  ['its own meeting perhaps not held', ['held 2026-09-16'], ['unknown 2026-09-02'], ['unknown 2026-09-02'], ['s.0.held']],
  ['perhaps, though another was', ['held 2026-09-16'], ['unknown 2026-09-01', 'held 2026-08-20'], ['satisfied 2026-09-01'], []],
  ['perhaps, on the last day', ['planned 2026-09-16'], ['unknown 2026-09-01'], ['unknown 2026-09-01'], ['s.0.held'], '2026-09-02'],
  ['perhaps, but too late', ['held 2026-09-16'], ['unknown 2026-09-03'], ['breached -'], []],
  ['the committee’s meeting perhaps not held, none before it', ['unknown 2026-09-16'], [], ['unknown -'], ['m.0.held']],
  ['both perhaps not held', ['unknown 2026-09-16'], ['unknown 2026-09-02'], ['unknown 2026-09-02'], ['s.0.held', 'm.0.held']],
  ['the committee’s perhaps not held, but prepared', ['unknown 2026-09-16'], ['held 2026-09-02'], ['satisfied 2026-09-02'], []],
  [
    'what was held before a meeting perhaps not held, prepares perhaps the next',
    ['unknown 2026-09-16', 'held 2026-09-30'],
    ['held 2026-09-02'],
    ['satisfied 2026-09-02', 'unknown -'],
    ['m.0.held'],
  ],
  [
    'the next is prepared by its own besides',
    ['unknown 2026-09-16', 'held 2026-09-30'],
    ['held 2026-09-02', 'held 2026-09-03'],
    ['satisfied 2026-09-02', 'satisfied 2026-09-03'],
    [],
  ],
  [
    'or perhaps by its own',
    ['unknown 2026-09-16', 'held 2026-09-30'],
    ['held 2026-09-02', 'unknown 2026-09-03', 'unknown 2026-09-01'],
    ['satisfied 2026-09-02', 'unknown 2026-09-03'],
    ['s.1.held', 'm.0.held'],
  ],
  [
    'a meeting perhaps held, before two committee meetings of which the first was perhaps not',
    ['unknown 2026-09-16', 'held 2026-09-30'],
    ['unknown 2026-09-02'],
    ['unknown 2026-09-02', 'unknown -'],
    ['s.0.held', 'm.0.held'],
  ],
  [
    'a meeting is taken by the first that was held, whatever lies between',
    ['held 2026-09-16', 'unknown 2026-09-23', 'held 2026-09-30'],
    ['held 2026-09-02'],
    ['satisfied 2026-09-02', 'unknown -', 'breached -'],
    ['m.1.held'],
  ],
  [
    'those alone are named that come before',
    ['unknown 2026-10-28', 'held 2026-09-30', 'unknown 2026-09-16'],
    ['held 2026-09-01', 'held 2026-10-14'],
    ['satisfied 2026-09-01', 'unknown -', 'satisfied 2026-10-14'],
    ['m.2.held'],
  ],
  ['to come, and none planned', ['planned 2026-12-06'], [], ['open -'], []],
  ['the subcommittee’s meetings left out', ['held 2026-09-16', 'planned 2027-01-27'], undefined, ['unknown -', 'unknown -'], ['own']],
  [
    'before the records, its meeting judged',
    ['held 2026-08-14', 'held 2026-07-31'],
    [],
    ['unknown -'],
    ['own'],
    '2026-11-22',
    '2026-08-01',
  ],
  ['on their first day', ['held 2026-08-15', 'held 2026-08-01'], [], ['unknown -', 'breached -'], ['own'], '2026-11-22', '2026-08-01'],
])

table('may-share', [
  [
    'a meeting perhaps not held, 15 days before the next',
    ['unknown 2026-09-15', 'held 2026-09-30'],
    ['held 2026-09-01'],
    ['satisfied 2026-09-01', 'unknown -'],
    ['m.0.held'],
  ],
  [
    '14 days before the next: shared in any case',
    ['unknown 2026-09-16', 'held 2026-09-30'],
    ['held 2026-09-02'],
    ['satisfied 2026-09-02', 'satisfied 2026-09-02'],
    [],
  ],
])

table('timing-only', [
  ['a late one perhaps not held', ['held 2026-09-16'], ['unknown 2026-09-03'], ['unknown 2026-09-03'], ['s.0.held']],
  ['several', ['held 2026-09-16'], ['unknown 2026-09-10', 'unknown 2026-09-03'], ['unknown 2026-09-03'], ['s.1.held', 's.0.held']],
  ['one late besides', ['held 2026-09-16'], ['unknown 2026-09-03', 'held 2026-09-10'], ['breached 2026-09-10'], []],
  ['the committee’s meeting perhaps not held', ['unknown 2026-09-16'], ['held 2026-09-10'], ['unknown 2026-09-10'], ['m.0.held']],
  ['though with none late', ['unknown 2026-09-16'], ['held 2026-09-02'], ['satisfied 2026-09-02'], []],
  ['both perhaps not held', ['unknown 2026-09-16'], ['unknown 2026-09-10'], ['unknown 2026-09-10'], ['s.0.held', 'm.0.held']],
  ['one late, one perhaps late', ['unknown 2026-09-16'], ['unknown 2026-09-10', 'held 2026-09-11'], ['unknown 2026-09-10'], ['m.0.held']],
  [
    'one late to come, one perhaps held',
    ['planned 2026-12-02'],
    ['planned 2026-11-30', 'unknown 2026-11-19'],
    ['unknown 2026-11-19'],
    ['s.1.held'],
  ],
  ['the subcommittee’s meetings left out', ['held 2026-09-16'], undefined, ['unknown -'], ['own']],
  ['before the records', ['held 2026-08-14'], [], ['unknown -'], ['own'], '2026-11-22', '2026-08-01'],
  ['before the records, yet told late', ['held 2026-08-14'], ['held 2026-08-05'], ['breached 2026-08-05'], [], '2026-11-22', '2026-08-01'],
  ['on their first day', ['held 2026-08-15'], [], ['satisfied -'], [], '2026-11-22', '2026-08-01'],
  [
    'shown is the one that prepares it, not an earlier meeting',
    ['held 2026-09-16', 'held 2026-10-21'],
    ['held 2026-09-02'],
    ['satisfied 2026-09-02', 'satisfied -'],
    [],
  ],
])

describe('whole findings', () => {
  const scope = {
    rule: 'subcommittee/meeting-deadline',
    clauses: ['§3/Lokale underutvalg:2'],
    modality: 'shall',
    readings: ['deadline-window'],
  }
  test('one each of what is breached and of what is open, one for the unknown together', () => {
    const told = inputOf(
      ['held 2026-09-16', 'unknown 2026-10-07', 'unknown 2026-10-28', 'planned 2026-12-06', 'planned 2027-01-27'],
      ['held 2026-09-03', 'planned 2027-01-12'],
    )
    const facts = (
      meeting: string,
      date: string,
      deadline: string,
      subcommitteeMeeting: string | null = null,
      lead: number | null = null,
    ) => ({
      campus: 'gjovik',
      meeting,
      date,
      deadline,
      subcommitteeMeeting,
      lead,
      leadDays: 14,
    })
    const alone = (meeting: string, index: number) => ({ ...scope, subject: `gjovik/${meeting}`, path: ['m', index] })
    expect(judge(told, 'prepares-each', '2026-11-22').findings).toStrictEqual([
      { ...alone('m1', 0), outcome: 'breached', facts: facts('m1', '2026-09-16', '2026-09-02') },
      {
        ...alone('m5', 4),
        outcome: 'open',
        due: '2027-01-13',
        onTrack: true,
        facts: facts('m5', '2027-01-27', '2027-01-13', '2027-01-12', 15),
      },
      {
        ...scope,
        outcome: 'unknown',
        subject: 'gjovik',
        path: ['own'],
        facts: { campus: 'gjovik', meetings: ['m3', 'm4'], leadDays: 14 },
        needs: [
          ['m', 1, 'held'],
          ['m', 2, 'held'],
        ],
      },
    ])
  })

  test('nothing to judge', () => {
    const { outcome, meetings: rows, findings } = judge(inputOf([], []), 'prepares-each', '2026-11-22')
    const nothing = { ...scope, outcome: 'not-applicable', subject: 'gjovik', path: ['own'], facts: { campus: 'gjovik', leadDays: 14 } }
    expect({ outcome, rows, findings }).toStrictEqual({ outcome: 'not-applicable', rows: [], findings: [nothing] })
  })

  test('dates alone: what is told of a day twice stands where it stood first', () => {
    const given = { subcommittee: 'gjovik' as const, committeeMeetings: ['2026-09-16', '2026-09-16'], subcommitteeMeetings: ['2026-09-02'] }
    expect(checkSubcommitteeMeetings(given, '2026-11-22')).toStrictEqual({
      outcome: 'satisfied',
      meetings: [
        { committeeMeeting: '2026-09-16', deadline: '2026-09-02', subcommitteeMeeting: '2026-09-02', lead: 14, outcome: 'satisfied' },
      ],
      findings: [
        {
          ...scope,
          outcome: 'satisfied',
          subject: 'gjovik',
          path: ['subcommitteeMeetings'],
          facts: { campus: 'gjovik', meetings: ['2026-09-16'], leadDays: 14 },
        },
      ],
    })
  })

  test('a mandate without subcommittees has no days', () => {
    const given = { subcommittee: 'gjovik' as const, committeeMeetings: ['2026-09-16'], subcommitteeMeetings: [] }
    expect(checkSubcommitteeMeetings(given, '2026-11-22', { mandate: WITHOUT_SUBCOMMITTEES })).toStrictEqual({
      outcome: 'not-applicable',
      meetings: [],
      findings: [
        {
          ...scope,
          outcome: 'not-applicable',
          subject: 'gjovik',
          path: ['subcommitteeMeetings'],
          facts: { campus: 'gjovik', leadDays: 0 },
        },
      ],
    })
  })
})

describe('mandates that follow each other', () => {
  const mandate = (id: string, subcommittees: Partial<typeof NTNU>, inForce: Mandate['inForce']) =>
    defineMandate({ ...ntnuLmu, subcommittees: { ...NTNU, ...subcommittees }, id, inForce })
  const FIRST = { from: '2020-01-01', to: '2026-12-31' }
  const THEN = { from: '2027-01-01' }

  test('a longer lead: what prepares an earlier meeting prepares none with an earlier deadline, nor the next', () => {
    const options: Options = {
      mandate: [mandate('two-weeks', {}, FIRST), mandate('four-weeks', { leadDays: 28 }, THEN)],
    }
    const given = {
      subcommittee: 'gjovik' as const,
      committeeMeetings: ['2026-12-30', '2027-01-10', '2027-02-10'],
      subcommitteeMeetings: ['2026-12-15'],
    }
    const rows = checkSubcommitteeMeetings(given, '2027-03-01', options).meetings
    expect(rows.map(({ deadline, subcommitteeMeeting, outcome }) => [deadline, subcommitteeMeeting, outcome])).toStrictEqual([
      ['2026-12-16', '2026-12-15', 'satisfied'],
      ['2026-12-13', null, 'breached'],
      ['2027-01-13', null, 'breached'],
    ])
  })

  test('a subcommittee asks nothing of the meetings before there was one', () => {
    const bodies = BODIES.filter(({ campus }) => campus === 'gjovik')
    const [one, both] = [mandate('one', { bodies }, FIRST), mandate('both', {}, THEN)]
    const given = { ...inputOf(['held 2026-12-30', 'held 2027-02-10'], []), campus: 'alesund' as const }
    const judged = judgeDeadlines(given, '2027-03-01', (date) => (date <= '2026-12-31' ? one : both))
    expect(judged.meetings.map(({ committeeMeeting, outcome }) => [committeeMeeting, outcome])).toStrictEqual([['2027-02-10', 'breached']])
  })
})

describe('what is refused', () => {
  const check = (committeeMeetings: readonly string[], asOf: string, options?: Options) => () =>
    checkSubcommitteeMeetings({ subcommittee: 'trondheim', committeeMeetings, subcommitteeMeetings: [] }, asOf, options)
  const NONE = new RangeError('subcommittee: there is none at "trondheim"; there are gjovik, alesund')

  test('a campus without a subcommittee, on asOf or on the day of a meeting', () => {
    expect(check([], '2026-11-22')).toThrow(NONE)
    const mandate = [
      defineMandate({ ...BARE, id: 'bare', inForce: { from: '2020-01-01', to: '2026-12-31' } }),
      defineMandate({ ...ntnuLmu, inForce: { from: '2027-01-01' } }),
    ]
    expect(check(['2026-12-01'], '2026-11-22', { mandate })).not.toThrow()
    expect(check(['2026-12-01', '2027-01-27'], '2026-11-22', { mandate })).toThrow(NONE)
  })

  test('a mandate without subcommittees has no last day for them', () => {
    expect(() => subcommitteeDeadline('2026-11-25', { mandate: WITHOUT_SUBCOMMITTEES })).toThrow(
      new RangeError('options.mandate: bare knows no subcommittees, so there is no deadline'),
    )
  })
})
