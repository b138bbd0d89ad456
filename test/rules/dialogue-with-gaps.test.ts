/** §5:2 where nobody says whether some of the visits were held. */
import { describe, expect, it, test } from 'vitest'
import { defineMandate, type Faculty, ntnuLmu } from '../../src/index'
import { dialogueFaculties } from '../../src/mandate/catalogue'
import { type DialogueGiven, judgeDialogue } from '../../src/rules/dialogue'
import type { Standing } from '../../src/rules/meeting'
import { ANCHOR } from '../support/dialogue'
import { linesOf } from '../support/lines'

/** 'held 2025-02-11 IE'; of no faculty named: IE. */
type Told = `${Standing} ${string}`
const givenOf = (told: readonly Told[], faculties: readonly Faculty[] = [{ id: 'IE' }]): DialogueGiven => ({
  rule: dialogueFaculties,
  by: 'committee',
  faculties,
  visits: told.map((each, index) => {
    const [standing, date, faculty = 'IE'] = each.split(' ') as [Standing, string, string?]
    return { faculty, by: 'committee', date, standing, path: ['visits', index] }
  }),
  anchor: ANCHOR,
  path: ['visits'],
})
const judge = (given: DialogueGiven, cycle: 'fixed' | 'rolling', asOf: string) =>
  judgeDialogue(given, asOf, { readings: { 'dialogue-cycle': cycle } })

type Case = [title: string, told: readonly Told[], asOf: string, lines: readonly string[], needs: readonly number[], faculty?: Faculty]
const table = (cycle: 'fixed' | 'rolling', cases: readonly Case[]) =>
  describe(cycle, () => {
    it.each(cases)('%s', (_, told, asOf, lines, needs, faculty) => {
      const { findings } = judge(givenOf(told, faculty && [faculty]), cycle, asOf)
      expect([linesOf(findings), findings.flatMap((each) => each.needs ?? [])]).toStrictEqual([
        lines,
        needs.map((index) => ['visits', index, 'held']),
      ])
    })
  })

table('fixed', [
  ['in the running cycle', ['unknown 2025-02-11'], '2025-06-01', ['unknown committee'], [0]],
  ['there, planned besides', ['unknown 2025-02-11', 'planned 2025-10-01'], '2025-06-01', ['unknown committee'], [0]],
  ['there, another held', ['unknown 2025-02-11', 'held 2025-03-11'], '2025-06-01', ['satisfied committee'], []],
  ['there, twice', ['unknown 2025-03-11', 'unknown 2025-02-11'], '2025-06-01', ['unknown committee'], [1, 0]],
  ['before the first cycle', ['unknown 2024-07-31'], '2025-06-01', ['open committee/IE 2026-07-31 false'], []],
  ['in the last cycle', ['unknown 2025-02-11'], '2026-08-01', ['open committee/IE 2028-07-31 false', 'unknown committee'], [0]],
  [
    'there, and planned since',
    ['unknown 2025-02-11', 'planned 2027-01-10'],
    '2026-08-01',
    ['open committee/IE 2028-07-31 true', 'unknown committee'],
    [0],
  ],
  ['there, and visited since', ['unknown 2025-02-11', 'held 2026-08-01'], '2026-08-01', ['unknown committee'], [0]],
  [
    'there, beside one on which nothing turns',
    ['unknown 2024-07-31', 'held 2025-02-11', 'unknown 2026-09-01'],
    '2026-11-22',
    ['unknown committee'],
    [2],
  ],
  [
    'there, when another cycle was missed for certain',
    ['unknown 2025-02-11', 'held 2029-01-10'],
    '2029-01-10',
    ['breached committee/IE', 'satisfied committee'],
    [],
  ],
  [
    'in both cycles that ended',
    ['unknown 2025-02-11', 'unknown 2026-08-01', 'held 2029-01-10'],
    '2029-01-10',
    ['unknown committee'],
    [0, 1],
  ],
  [
    'where the faculty closed in the cycle',
    ['unknown 2025-02-11'],
    '2025-06-01',
    ['not-applicable committee'],
    [],
    { id: 'IE', to: '2026-07-30' },
  ],
])

table('rolling', [
  ['the one visit in time', ['held 2024-09-01', 'unknown 2026-08-15'], '2026-11-22', ['unknown committee'], [1]],
  [
    'nothing turns on it until the last day has passed',
    ['held 2024-09-01', 'unknown 2026-08-15'],
    '2026-09-01',
    ['open committee/IE 2026-09-01 false'],
    [],
  ],
  ['the one visit, too late', ['held 2024-09-01', 'unknown 2026-09-02'], '2026-11-22', ['breached committee/IE', 'unknown committee'], [1]],
  [
    'two, of which one is too late by itself and one of no avail',
    ['unknown 2026-08-01', 'unknown 2028-07-01'],
    '2029-06-01',
    ['unknown committee'],
    [0, 1],
  ],
  ['two, of which each would do', ['unknown 2025-10-01', 'unknown 2026-06-01'], '2026-11-22', ['unknown committee'], [0, 1]],
])

const AT = { rule: 'dialogue/faculties', clauses: ['§5:2'], modality: 'shall', readings: ['dialogue-cycle'] }

test('a whole answer: each faculty missed or to be visited by itself, the others in one finding', () => {
  const faculties = ['AD', 'HF', 'IE', 'IV', 'MH'].map((id) => ({ id }))
  const told: Told[] = [
    'held 2025-02-11 AD',
    'unknown 2025-03-11 AD',
    'held 2026-09-01 AD',
    'held 2025-02-12 HF',
    'planned 2027-05-01 HF',
    'planned 2027-04-01 HF',
    'held 2024-07-31 IE',
    'unknown 2025-02-13 IV',
    'held 2025-02-14 MH',
    'unknown 2026-09-02 MH',
  ]
  const cycle = { from: '2026-08-01', to: '2028-07-31' }
  const facts = { by: 'committee', ...cycle }
  const open = { ...AT, outcome: 'open', path: ['visits'], due: cycle.to }
  expect(judge(givenOf(told, faculties), 'fixed', '2026-11-22')).toStrictEqual({
    outcome: 'breached',
    cycle,
    visited: ['AD'],
    remaining: [
      { faculty: 'IV', due: cycle.to, lastVisit: null, planned: null },
      { faculty: 'IE', due: cycle.to, lastVisit: '2024-07-31', planned: null },
      { faculty: 'HF', due: cycle.to, lastVisit: '2025-02-12', planned: '2027-04-01' },
      { faculty: 'MH', due: cycle.to, lastVisit: '2025-02-14', planned: null },
    ],
    turnedBy: null,
    findings: [
      {
        ...AT,
        outcome: 'breached',
        subject: 'committee/IE',
        path: ['visits'],
        facts: { ...facts, faculty: 'IE', missed: [ANCHOR], lastVisit: '2024-07-31', planned: null },
      },
      {
        ...open,
        subject: 'committee/HF',
        facts: { ...facts, faculty: 'HF', lastVisit: '2025-02-12', planned: '2027-04-01' },
        onTrack: true,
      },
      { ...open, subject: 'committee/IE', facts: { ...facts, faculty: 'IE', lastVisit: '2024-07-31', planned: null }, onTrack: false },
      { ...open, subject: 'committee/IV', facts: { ...facts, faculty: 'IV', lastVisit: null, planned: null }, onTrack: false },
      {
        ...AT,
        outcome: 'unknown',
        subject: 'committee',
        path: ['visits'],
        // Of IV in the cycle that ended, of MH in the running one.
        facts: { by: 'committee', from: ANCHOR, to: cycle.to, faculties: ['IV', 'MH'] },
        needs: [7, 9].map((index) => ['visits', index, 'held']),
      },
    ],
  })
})

test('what is satisfied: the faculties visited in the running cycle, or in the last in which all were', () => {
  const faculties = ['HF', 'IE', 'NV'].map((id) => (id === 'NV' ? { id, from: '2027-01-01' } : { id }))
  const satisfied = (told: readonly Told[], asOf: string) =>
    judge(givenOf(told, faculties), 'fixed', asOf).findings.filter(({ outcome }) => outcome === 'satisfied')
  const first: Told[] = ['held 2025-02-11 HF', 'held 2025-02-12 IE']
  const then: Told[] = ['held 2027-02-11 HF', 'held 2027-02-12 NV']
  const of = (from: string, to: string, ...ids: readonly string[]) => [
    { ...AT, outcome: 'satisfied', subject: 'committee', path: ['visits'], facts: { by: 'committee', from, to, faculties: ids } },
  ]
  expect(satisfied(first, '2026-11-22')).toStrictEqual(of('2024-08-01', '2026-07-31', 'HF', 'IE'))
  expect(satisfied([...first, 'held 2026-10-01 IE'], '2026-11-22')).toStrictEqual(of('2026-08-01', '2028-07-31', 'IE'))
  // IE missed the second cycle: the first stands.
  expect(satisfied([...first, ...then], '2028-11-22')).toStrictEqual(of('2024-08-01', '2026-07-31', 'HF', 'IE'))
  expect(satisfied([...first, ...then, 'held 2027-02-13 IE'], '2028-11-22')).toStrictEqual(of('2026-08-01', '2028-07-31', 'HF', 'IE', 'NV'))
  expect(satisfied(then, '2028-11-22')).toStrictEqual([])
  // Nobody was to be visited in the first cycle.
  expect(
    judge(givenOf(['held 2027-02-11 NV'], [{ id: 'NV', from: '2027-01-01' }]), 'fixed', '2028-11-22').findings.map(({ facts }) => facts),
  ).toContainEqual({ by: 'committee', from: '2026-08-01', to: '2028-07-31', faculties: ['NV'] })
})

test('where nothing is asked for: the cycle all the same', () => {
  const nothing = (asOf: string, mandate = ntnuLmu, by = 'committee') =>
    judgeDialogue({ ...givenOf(['held 2025-02-11']), by }, asOf, { mandate })
  const expected = (from: string, to: string, by = 'committee') => ({
    outcome: 'not-applicable',
    cycle: { from, to },
    visited: [],
    remaining: [],
    turnedBy: null,
    findings: [{ ...AT, outcome: 'not-applicable', subject: by, path: ['visits'], facts: { by, from, to } }],
  })
  expect(nothing('2024-07-31')).toStrictEqual(expected('2022-08-01', '2024-07-31'))
  const { dialogue: _, ...rest } = ntnuLmu
  expect(nothing('2025-08-01', defineMandate(rest))).toStrictEqual(expected('2025-08-01', '2026-07-31'))
  const visited = { ...ntnuLmu, readings: { ...ntnuLmu.readings, 'dialogue-subcommittees': 'are-visited' } }
  expect(nothing('2025-08-01', visited, 'gjovik')).toStrictEqual(expected('2024-08-01', '2026-07-31', 'gjovik'))
  expect(nothing('2025-08-01', visited).outcome).toBe('satisfied')
})

describe('the period in which nobody knows of a visit', () => {
  const doubted = (told: readonly Told[], asOf: string, cycle: 'fixed' | 'rolling' = 'fixed', ids: readonly string[] = ['IE']) =>
    judge(
      givenOf(
        told,
        ids.map((id) => ({ id })),
      ),
      cycle,
      asOf,
    )
      .findings.filter(({ outcome }) => outcome === 'unknown')
      .map((each) => (each.rule === 'dialogue/faculties' ? `${each.facts.from} ${each.facts.to}` : ''))

  test.each<[what: string, told: readonly Told[], asOf: string, period: string, ids?: readonly string[]]>([
    ['is the running cycle', ['unknown 2025-02-11'], '2025-06-01', '2024-08-01 2026-07-31'],
    ['is not one that was missed for certain', ['unknown 2026-09-01'], '2026-11-22', '2026-08-01 2028-07-31'],
    ['is the cycle that ended', ['unknown 2025-02-11', 'held 2026-08-02'], '2026-08-02', '2024-08-01 2026-07-31'],
    ['is that of the visit, not the last that ended', ['unknown 2025-02-11', 'held 2026-08-02'], '2028-08-02', '2024-08-01 2026-07-31'],
    [
      'is both cycles, of one faculty the one and of another the other',
      ['unknown 2025-02-11 IE', 'held 2026-08-02 IE', 'held 2025-02-11 NV', 'unknown 2026-09-01 NV'],
      '2026-11-22',
      '2024-08-01 2028-07-31',
      ['IE', 'NV'],
    ],
  ])('%s', (_, told, asOf, period, ids) => {
    expect(doubted(told, asOf, 'fixed', ids)).toStrictEqual([period])
  })

  test('under rolling begins with the last visit known', () => {
    expect(doubted(['held 2024-09-01', 'unknown 2026-08-15'], '2026-11-22', 'rolling')).toStrictEqual(['2024-09-01 2028-07-31'])
  })
})

describe('what a breach tells of the visits', () => {
  const told = (visits: readonly Told[], asOf: string, cycle: 'fixed' | 'rolling' = 'fixed', faculty: Faculty = { id: 'IE' }) =>
    judge(givenOf(visits, [faculty]), cycle, asOf)
      .findings.filter(({ outcome }) => outcome === 'breached')
      .map(
        ({ facts: { from: _, to: __, by: ___, faculty: ____, ...facts } }: { readonly facts: object & { [key: string]: unknown } }) =>
          facts,
      )

  test.each<[what: string, visits: readonly Told[], asOf: string, facts: object, faculty?: Faculty]>([
    ['never visited', [], '2026-08-01', { missed: [ANCHOR], lastVisit: null, planned: null }],
    ['visited before', ['held 2024-07-31'], '2026-08-01', { missed: [ANCHOR], lastVisit: '2024-07-31', planned: null }],
    ['planned since', ['planned 2026-09-01'], '2026-08-01', { missed: [ANCHOR], lastVisit: null, planned: '2026-09-01' }],
    ['visited since: nothing is left to plan', ['held 2026-09-01'], '2026-11-22', { missed: [ANCHOR], lastVisit: '2026-09-01' }],
    [
      'closed since: nothing is left to plan',
      ['held 2026-09-01'],
      '2028-08-01',
      { missed: [ANCHOR], lastVisit: '2026-09-01' },
      { id: 'IE', to: '2028-07-30' },
    ],
    [
      'one of which nobody says is not the last, and perhaps nothing is left to plan',
      ['held 2024-07-30', 'unknown 2026-08-01'],
      '2026-11-22',
      { missed: [ANCHOR], lastVisit: '2024-07-30' },
    ],
  ])('%s', (_, visits, asOf, facts, faculty) => {
    expect(told(visits, asOf, 'fixed', faculty)).toStrictEqual([facts])
  })

  test('under rolling what is known of the visits, planned too late or not', () => {
    expect(told(['unknown 2025-01-10'], '2027-01-11', 'rolling')).toStrictEqual([{ missed: [ANCHOR], lastVisit: null, planned: null }])
    expect(told(['held 2024-09-01', 'planned 2026-12-01'], '2026-11-22', 'rolling')).toStrictEqual([
      { missed: ['2024-09-01'], lastVisit: '2024-09-01', planned: '2026-12-01' },
    ])
  })
})

test('a cycle that ended under a mandate without dialogue meetings is not judged', () => {
  const { dialogue: _, ...rest } = ntnuLmu
  const before = defineMandate({ ...rest, id: 'before', inForce: { from: '2020-01-01', to: '2026-07-31' } })
  const since = (from: string) => ({ ...ntnuLmu, inForce: { from } })
  const outcomes = (to: string, asOf: string) =>
    judgeDialogue(givenOf([]), asOf, {
      mandate: [{ ...before, inForce: { from: '2020-01-01', to } }, since(to === '2026-07-31' ? '2026-08-01' : '2026-07-31')],
    }).findings.map(({ outcome }) => outcome)
  expect(outcomes('2026-07-31', '2026-07-31')).toStrictEqual(['not-applicable'])
  expect(outcomes('2026-07-31', '2026-08-01')).toStrictEqual(['open'])
  // The mandate of the cycle's last day asks for it.
  expect(outcomes('2026-07-30', '2026-08-01')).toStrictEqual(['breached', 'open'])
})
