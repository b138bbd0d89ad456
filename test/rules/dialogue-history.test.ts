/** §5:2: how one faculty has been visited, whole, under fixed cycles and under rolling ones. */
import { describe, expect, it, test } from 'vitest'
import { checkDialogue, type DialogueInput, defineMandate, dialogueCycle, type Faculty, ntnuLmu } from '../../src/index'
import { fixedHistory, type HistoryInput, rollingHistory } from '../../src/rules/dialogue-history'

const ANCHOR = '2020-08-01'
const [FIRST, SECOND, RUNNING] = ['2020', '2022', '2024'].map((year) => ({ from: `${year}-08-01`, to: `${Number(year) + 2}-07-31` })) as [
  HistoryInput['running'],
  HistoryInput['running'],
  HistoryInput['running'],
]
const inputOf = (change: Partial<HistoryInput>): HistoryInput => ({
  faculty: { id: 'IE' },
  held: [],
  planned: [],
  anchor: ANCHOR,
  years: 2,
  ended: [FIRST, SECOND],
  running: RUNNING,
  asOf: '2025-06-01',
  ...change,
})
const life = (of: Omit<Faculty, 'id'>): Faculty => ({ id: 'IE', ...of })
const remaining = (due: string, lastVisit: string | null, planned: string | null = null) => ({ faculty: 'IE', due, lastVisit, planned })

describe('fixed cycles', () => {
  const NEVER = {
    missed: ['2020-08-01', '2022-08-01'],
    met: [],
    isVisited: false,
    remaining: remaining('2026-07-31', null),
    isOverdue: false,
  }
  it.each<[title: string, change: Partial<HistoryInput>, expected: object]>([
    ['never visited', {}, NEVER],
    ['before the first cycle alone', { held: ['2020-07-31'] }, { ...NEVER, remaining: remaining('2026-07-31', '2020-07-31') }],
    [
      'twice in the first, not in the second',
      { held: ['2020-08-01', '2022-07-31'], planned: ['2026-07-31', '2026-08-01'] },
      { ...NEVER, missed: ['2022-08-01'], met: ['2020-08-01'], remaining: remaining('2026-07-31', '2022-07-31', '2026-07-31') },
    ],
    [
      'in the second, planned too late',
      { held: ['2024-07-31'], planned: ['2026-08-01'] },
      { ...NEVER, missed: ['2020-08-01'], met: ['2022-08-01'], remaining: remaining('2026-07-31', '2024-07-31') },
    ],
    ['in the running one', { held: ['2024-08-01'] }, { ...NEVER, isVisited: true, remaining: null }],
    [
      'founded in the second',
      { faculty: life({ from: '2024-07-31' }), held: ['2025-01-01'] },
      { ...NEVER, missed: ['2022-08-01'], isVisited: true, remaining: null },
    ],
    [
      'closed in the running one, though visited there',
      { faculty: life({ to: '2026-07-30' }), held: ['2025-01-01'] },
      { ...NEVER, remaining: null },
    ],
    ['closed in the first', { faculty: life({ to: '2022-07-30' }) }, { ...NEVER, missed: [], remaining: null }],
  ])('%s', (_, change, expected) => {
    expect(fixedHistory(inputOf(change))).toStrictEqual(expected)
  })
})

describe('rolling', () => {
  const rolling = (change: Partial<HistoryInput>) => rollingHistory(inputOf({ anchor: '2024-08-01', ended: [], ...change }))
  const DUE = { missed: [], met: [], isVisited: false, remaining: remaining('2026-08-01', null), isOverdue: false }
  const missed = (...from: readonly string[]) => ({ ...DUE, missed: from })

  it.each<[title: string, change: Partial<HistoryInput>, expected: object]>([
    ['never visited', {}, DUE],
    [
      'planned on the last day',
      { planned: ['2026-08-01', '2026-08-02'] },
      { ...DUE, remaining: remaining('2026-08-01', null, '2026-08-01') },
    ],
    ['planned the day after', { planned: ['2026-08-02'] }, DUE],
    ['on the last day', { asOf: '2026-08-01' }, DUE],
    ['the day after', { asOf: '2026-08-02' }, { ...missed('2024-08-01'), isOverdue: true }],
    ['founded before the anchor', { faculty: life({ from: '2023-01-15' }) }, DUE],
    ['founded after it', { faculty: life({ from: '2025-01-15' }) }, { ...DUE, remaining: remaining('2027-01-15', null) }],
    [
      'late before the anchor: not judged',
      { held: ['2020-01-01', '2022-12-01'], asOf: '2024-08-01' },
      { ...DUE, remaining: remaining('2024-12-01', '2022-12-01') },
    ],
    [
      'overdue on the anchor',
      { held: ['2021-01-01'], asOf: '2024-08-01' },
      { ...missed('2021-01-01'), remaining: remaining('2023-01-01', '2021-01-01'), isOverdue: true },
    ],
    [
      'late on the anchor',
      { held: ['2021-01-01', '2024-08-01'] },
      { ...missed('2021-01-01'), isVisited: true, remaining: remaining('2026-08-01', '2024-08-01') },
    ],
    [
      'in time on the anchor',
      { held: ['2022-08-01', '2024-08-01'] },
      { ...DUE, isVisited: true, remaining: remaining('2026-08-01', '2024-08-01') },
    ],
    [
      'before the anchor and in the running cycle',
      { held: ['2024-01-01', '2025-01-01'] },
      { ...DUE, isVisited: true, remaining: remaining('2027-01-01', '2025-01-01') },
    ],
    [
      'in the cycle before the running one',
      { held: ['2025-01-01'], running: { from: '2026-08-01', to: '2028-07-31' }, asOf: '2026-09-01' },
      { ...DUE, remaining: remaining('2027-01-01', '2025-01-01') },
    ],
    [
      'twice late',
      { held: ['2026-08-02', '2028-08-03'], asOf: '2028-09-01' },
      { ...missed('2024-08-01', '2026-08-02'), remaining: remaining('2030-08-03', '2028-08-03') },
    ],
    ['to close before its day', { faculty: life({ to: '2025-07-31' }), held: ['2024-09-01'] }, { ...DUE, remaining: null }],
    ['closed before its day', { faculty: life({ to: '2025-01-31' }) }, { ...DUE, remaining: null }],
    ['to close on its day', { faculty: life({ to: '2026-08-01' }) }, DUE],
    [
      'closed on its day, not visited',
      { faculty: life({ to: '2026-08-01' }), asOf: '2026-08-02' },
      { ...missed('2024-08-01'), remaining: null, isOverdue: true },
    ],
    ['closed the day before', { faculty: life({ to: '2026-07-31' }), asOf: '2026-08-02' }, { ...DUE, remaining: null }],
    ['to close the day after', { faculty: life({ to: '2026-08-02' }), asOf: '2026-08-02' }, { ...missed('2024-08-01'), isOverdue: true }],
    [
      'closed when overdue',
      { faculty: life({ to: '2026-09-01' }), asOf: '2026-10-01' },
      { ...missed('2024-08-01'), remaining: null, isOverdue: true },
    ],
    [
      'due on the last day that can be written',
      { anchor: '9998-01-01', held: ['9998-06-01'], running: { from: '9998-01-01', to: '9999-12-31' }, asOf: '9999-12-31' },
      { ...DUE, isVisited: true, remaining: remaining('9999-12-31', '9998-06-01') },
    ],
  ])('%s', (_, change, expected) => {
    expect(rolling(change)).toStrictEqual(expected)
  })
})

describe('the cycle', () => {
  test('ends where dates do', () => {
    expect(dialogueCycle('2025-08-01', '9999-07-31')).toStrictEqual({ from: '9997-08-01', to: '9999-07-31' })
    expect(dialogueCycle('2025-08-01', '9999-08-01')).toStrictEqual({ from: '9999-08-01', to: '9999-12-31' })
    expect(dialogueCycle('2024-01-01', '9999-12-31')).toStrictEqual({ from: '9998-01-01', to: '9999-12-31' })
  })

  test('is none where the mandate asks for no dialogue meetings', () => {
    const { dialogue: _, ...rest } = ntnuLmu
    const mandate = defineMandate({ ...rest, id: 'bare' })
    expect(() => dialogueCycle('2025-08-01', '2026-11-22', { mandate })).toThrow(
      new RangeError('options.mandate: bare asks for no dialogue meetings, so there is no cycle'),
    )
  })
})

describe('bare dates', () => {
  const input: DialogueInput = {
    anchor: '2025-08-01',
    faculties: [{ id: 'HF' }, { id: 'IE' }],
    visits: [{ faculty: 'IE', date: '2026-11-22' }],
  }
  const AT = { rule: 'dialogue/faculties', clauses: ['§5:2'], modality: 'shall', path: ['visits'], readings: ['dialogue-cycle'] }
  const cycle = { from: '2025-08-01', to: '2027-07-31' }
  const facts = { by: 'committee', ...cycle }

  test('a visit on the day was held', () => {
    const HF = { faculty: 'HF', due: '2027-07-31', lastVisit: null, planned: null }
    expect(checkDialogue(input, '2026-11-22')).toStrictEqual({
      outcome: 'open',
      cycle,
      visited: ['IE'],
      remaining: [HF],
      turnedBy: { visits: [{ faculty: 'HF', by: '2027-07-31' }] },
      findings: [
        {
          ...AT,
          outcome: 'open',
          subject: 'committee/HF',
          facts: { ...facts, faculty: 'HF', lastVisit: null, planned: null },
          due: '2027-07-31',
          onTrack: false,
        },
        { ...AT, outcome: 'satisfied', subject: 'committee', facts: { ...facts, faculties: ['IE'] } },
      ],
    })
  })

  test('no faculties, or rolling', () => {
    const nothing = checkDialogue({ ...input, faculties: [] }, '2026-11-22')
    expect(nothing.findings).toStrictEqual([{ ...AT, outcome: 'not-applicable', subject: 'committee', facts }])
    const rolling = checkDialogue(input, '2026-11-22', { readings: { 'dialogue-cycle': 'rolling' } })
    expect([rolling.outcome, rolling.visited, rolling.turnedBy]).toStrictEqual(['open', ['IE'], null])
  })
})
