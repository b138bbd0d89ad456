/** What is given each calendar year, and who adopted the mandate, each finding whole (§1:2, §1:7, §2.3:1, §6:1). */
import { describe, expect, it, test } from 'vitest'
import { checkDuties, defineMandate, ntnuLmu, type Options } from '../../src/index'
import type { AnnualReport, DutiesGiven, MandateRow, QualityInput } from '../../src/rules/duties'
import { upTo } from '../support/enumerate'
import { only, whole } from '../support/whole'

const AS_OF = '2026-11-22'
const NO_RHYTHM: Options = { readings: { 'duty-rhythm': 'no-rhythm' } }
/** The year after 2025 is the first that the records cover whole. */
const RECORDS = { from: '2026-01-01' }
const given = (duties: DutiesGiven['duties'], change: Partial<DutiesGiven> = {}): DutiesGiven => ({ records: RECORDS, duties, ...change })

describe('duties/annual-report', () => {
  const PATH = ['duties', 'annualReports']
  const of2025 = (annualReports: readonly AnnualReport[] | undefined, asOf = AS_OF, from = RECORDS.from) =>
    only('duties/annual-report', checkDuties(given({ annualReports }, { records: { from } }), asOf)).filter(
      ({ subject }) => subject === '2025',
    )
  const expected = (told: object, facts: object = {}) => [
    whole('duties/annual-report', {
      outcome: 'satisfied',
      subject: '2025',
      path: PATH,
      ...told,
      facts: { year: '2025', reportsTo: 'board', ...facts },
    }),
  ]
  const row = (change: Partial<AnnualReport> = {}): AnnualReport => ({ year: 2025, given: '2026-03-12', to: 'board', ...change })
  const OPEN = { outcome: 'open', due: '2026-12-31', onTrack: true }
  const RISK = { ...OPEN, onTrack: false }
  const first = [...PATH, 0]

  it.each<[title: string, rows: readonly AnnualReport[] | undefined, told: object, facts?: object, asOf?: string]>([
    ['given to the board', [row()], { path: first }, { given: '2026-03-12', givenTo: ['board'] }],
    ['none', [], RISK],
    ['none, and the year after is over', [], { outcome: 'breached' }, {}, '2027-01-01'],
    ['of another year', [row({ year: 2026, given: '2026-11-01' }), row({ year: 2024 })], RISK],
    ['left out', undefined, { outcome: 'unknown', needs: [PATH] }],
    ['to the rector', [row({ to: 'rector' })], { ...RISK, path: first }, { given: '2026-03-12', givenTo: ['rector'] }],
    [
      'to the rector, and planned to the board',
      [row({ to: 'rector' }), row({ to: 'rector' }), row({ given: '2026-12-01' })],
      { ...OPEN, path: [...PATH, 2] },
      { given: '2026-12-01', givenTo: ['rector'] },
    ],
    [
      'planned to the board, and to another too late',
      [row({ given: '2026-12-01' }), row({ given: '2027-01-01', to: 'ministry' })],
      { ...OPEN, path: first },
      { given: '2026-12-01' },
    ],
    [
      'planned in time, and once more too late',
      [row({ given: '2027-01-01' }), row({ given: '2026-12-31' })],
      { ...OPEN, path: first },
      { given: '2027-01-01' },
    ],
    [
      'planned too late to nobody knows whom',
      [row({ given: '2027-01-01', to: undefined })],
      { ...RISK, path: first },
      { given: '2027-01-01' },
    ],
    ['planned to another alone', [row({ given: '2026-12-01', to: 'ministry' })], RISK],
    ['planned to another alone, too late', [row({ given: '2027-01-01', to: 'ministry' })], RISK],
    [
      'planned to another in time, to the board too late',
      [row({ given: '2026-12-01', to: 'ministry' }), row({ given: '2027-01-01' })],
      { ...RISK, path: [...PATH, 1] },
      { given: '2027-01-01' },
    ],
    ['to another today', [row({ given: AS_OF, to: 'ministry' })], { ...RISK, path: first }, { given: AS_OF, givenTo: ['ministry'] }],
    ['to another, not said when', [row({ given: undefined, to: 'ministry' })], { ...RISK, path: first }, { givenTo: ['ministry'] }],
    ['planned too late', [row({ given: '2027-01-01' })], { ...RISK, path: first }, { given: '2027-01-01' }],
    [
      'given too late',
      [row({ given: '2027-01-01' })],
      { outcome: 'breached', path: first },
      { given: '2027-01-01', givenTo: ['board'] },
      '2027-01-01',
    ],
    [
      'twice: the one in time tells',
      [row({ given: '2026-12-01' }), row({ given: '2026-10-01' })],
      { path: [...PATH, 1] },
      { given: '2026-10-01', givenTo: ['board'] },
    ],
    ['not said to whom', [row({ to: undefined })], { outcome: 'unknown', path: first, needs: [[...first, 'to']] }, { given: '2026-03-12' }],
    [
      'not said when',
      [row({ given: undefined })],
      { outcome: 'unknown', path: first, needs: [[...first, 'given']] },
      { givenTo: ['board'] },
    ],
    [
      'neither',
      [{ year: 2025 }],
      {
        outcome: 'unknown',
        path: first,
        needs: [
          [...first, 'to'],
          [...first, 'given'],
        ],
      },
    ],
    ['not said when to the rector', [{ year: 2025, to: 'rector' }], { ...RISK, path: first }, { givenTo: ['rector'] }],
    ['not said to whom, but too late', [row({ to: undefined, given: '2027-01-01' })], { ...RISK, path: first }, { given: '2027-01-01' }],
    [
      'given today, not said to whom',
      [row({ to: undefined, given: AS_OF })],
      { outcome: 'unknown', path: first, needs: [[...first, 'to']] },
      { given: AS_OF },
    ],
    // To whomever: it is open until it has been given.
    ['planned, not said to whom', [row({ to: undefined, given: '2026-11-23' })], { ...OPEN, path: first }, { given: '2026-11-23' }],
    [
      'not said to whom, another given',
      [row({ to: undefined }), row()],
      { path: [...PATH, 1] },
      { given: '2026-03-12', givenTo: ['board'] },
    ],
    ['before its year began', [row({ given: '2024-12-31' })], RISK],
    ['on the first day of its year', [row({ given: '2025-01-01' })], { path: first }, { given: '2025-01-01', givenTo: ['board'] }],
  ])('%s', (_, rows, told, facts, asOf) => {
    expect(of2025(rows, asOf)).toStrictEqual(expected(told, facts))
  })

  test('where the records hold the year after in part, what is not told is unknown', () => {
    expect(of2025([], AS_OF, '2026-01-02')).toStrictEqual(expected({ outcome: 'unknown', needs: [PATH] }))
    expect(of2025([{ year: 2025, to: 'board' }], AS_OF, '2026-01-02')).toStrictEqual(
      expected({ outcome: 'unknown', path: first, needs: [[...first, 'given'], PATH] }, { givenTo: ['board'] }),
    )
    expect(of2025([row()], AS_OF, '2026-01-02')[0]?.outcome).toBe('satisfied')
  })

  test('of each year from the one before the records to the one that runs', () => {
    const years = (from: string, asOf: string) =>
      only('duties/annual-report', checkDuties(given({ annualReports: [] }, { records: { from } }), asOf)).map(({ subject }) => subject)
    expect(years('2024-12-31', '2026-01-01')).toStrictEqual(['2023', '2024', '2025', '2026'])
    expect(years('2026-01-01', '2026-12-31')).toStrictEqual(['2025', '2026'])
    expect(years('2028-01-01', '2026-12-31')).toStrictEqual([])
    expect(years('2029-01-01', '2026-12-31')).toStrictEqual([])
  })

  test('to whom it is given the mandate says', () => {
    const mandate = defineMandate({ ...ntnuLmu, duties: { ...ntnuLmu.duties, reportsTo: 'rector' } })
    const [, of2026] = only(
      'duties/annual-report',
      checkDuties(given({ annualReports: [{ year: 2026, given: '2026-11-01', to: 'rector' }] }), AS_OF, { mandate }),
    )
    expect([of2026?.outcome, of2026?.facts]).toStrictEqual([
      'satisfied',
      { year: '2026', given: '2026-11-01', reportsTo: 'rector', givenTo: ['rector'] },
    ])
  })

  test('hundreds of reports are read as a few', () => {
    const years = upTo(149).map((nth) => 2026 - nth)
    const annualReports = years.map((year) => row({ year, given: `${year + 1}-03-12` }))
    const told = only('duties/annual-report', checkDuties(given({ annualReports }, { records: { from: '1878-01-01' } }), AS_OF))
    expect(told.map(({ subject, outcome, path }) => [subject, outcome, path])).toStrictEqual(
      years.toReversed().map((year) => [String(year), year === 2026 ? 'open' : 'satisfied', [...PATH, 2026 - year]]),
    )
  })
})

describe('duties/quality-input', () => {
  const PATH = ['duties', 'qualityInputs']
  const judged = (qualityInputs: readonly QualityInput[] | undefined, options?: Options) =>
    only('duties/quality-input', checkDuties(given({ qualityInputs }), AS_OF, options))
  const expected = (told: object) =>
    whole('duties/quality-input', { outcome: 'open', subject: 'committee', path: PATH, facts: {}, ...told })

  test('of each year, whoever it is given to', () => {
    expect(judged([{ year: 2025, given: AS_OF }])).toStrictEqual([
      expected({ outcome: 'satisfied', subject: '2025', path: [...PATH, 0], facts: { year: '2025', given: AS_OF } }),
      expected({ subject: '2026', facts: { year: '2026' }, due: '2027-12-31', onTrack: false }),
    ])
    expect(judged(undefined)).toStrictEqual(
      ['2025', '2026'].map((year) => expected({ outcome: 'unknown', subject: year, facts: { year }, needs: [PATH] })),
    )
  })

  it.each<[title: string, rows: readonly QualityInput[] | undefined, told: object]>([
    ['given', [{ year: 2025, given: AS_OF }], { outcome: 'satisfied' }],
    ['given once, not said when another time', [{ year: 2024 }, { year: 2025, given: AS_OF }], { outcome: 'satisfied' }],
    ['to be given', [{ year: 2025, given: '2026-11-23' }], { onTrack: true }],
    ['before its year began', [{ year: 2026, given: '2025-12-31' }], { onTrack: false }],
    ['never', [], { onTrack: false }],
    ['not said when', [{ year: 2024, given: '2027-01-01' }, { year: 2025 }], { outcome: 'unknown', needs: [[...PATH, 1, 'given']] }],
    ['left out', undefined, { outcome: 'unknown', needs: [PATH] }],
  ])('without rhythm: %s', (_, rows, told) => {
    expect(judged(rows, NO_RHYTHM)).toStrictEqual([expected(told)])
  })
})

describe('mandate/amendment', () => {
  const judged = (mandates: readonly MandateRow[] | undefined) =>
    only('mandate/amendment', checkDuties(given(undefined, { mandates }), AS_OF))
  const expected = (told: object) =>
    whole('mandate/amendment', { outcome: 'satisfied', subject: 'committee', path: ['mandates'], facts: {}, ...told })

  test('each one that the board did not adopt by itself, the others together', () => {
    expect(
      judged([
        { id: 'a', by: 'board' },
        { id: 'b', adopted: '2020-01-01', by: 'board' },
      ]),
    ).toStrictEqual([expected({ facts: { mandates: ['a', 'b'], required: 'board' } })])
    expect(
      judged([{ id: 'a', by: 'board' }, { id: 'b', adopted: '2020-01-01', by: 'rector' }, { id: 'c', by: 'committee' }, { id: 'd' }]),
    ).toStrictEqual([
      expected({
        outcome: 'breached',
        subject: 'b',
        path: ['mandates', 1],
        facts: { mandate: 'b', required: 'board', adopted: '2020-01-01', by: 'rector' },
      }),
      expected({ outcome: 'breached', subject: 'c', path: ['mandates', 2], facts: { mandate: 'c', required: 'board', by: 'committee' } }),
      expected({ outcome: 'unknown', facts: { mandates: ['d'], required: 'board' }, needs: [['mandates', 3, 'by']] }),
    ])
  })

  test('one to be adopted later is open until that day, on track where the board is to adopt it', () => {
    const open = (onTrack: boolean, ...mandates: readonly string[]) =>
      expected({ outcome: 'open', facts: { mandates, required: 'board' }, onTrack })
    const old = { id: 'old', adopted: '2020-01-01', by: 'board' }
    const later = (by?: string) => ({ id: 'new', adopted: '2026-11-23', ...(by && { by }) })
    expect(judged([old, later('board')])).toStrictEqual([open(true, 'new')])
    for (const by of ['rector', undefined]) expect(judged([old, later(by)])).toStrictEqual([open(false, 'new')])
    expect(judged([old, { ...later('board'), adopted: AS_OF }])).toStrictEqual([
      expected({ facts: { mandates: ['old', 'new'], required: 'board' } }),
    ])
    expect(judged([{ id: 'd' }, later('board')])).toStrictEqual([
      expected({ outcome: 'unknown', facts: { mandates: ['d'], required: 'board' }, needs: [['mandates', 0, 'by']] }),
      open(true, 'new'),
    ])
  })

  test('none told, or left out', () => {
    expect(judged([])).toStrictEqual([])
    expect(judged(undefined)).toStrictEqual([expected({ outcome: 'unknown', facts: { required: 'board' }, needs: [['mandates']] })])
  })
})

describe('all duties', () => {
  test('every rule in its order, and the worst outcome', () => {
    const { outcome, findings } = checkDuties(given(undefined), AS_OF)
    expect(outcome).toBe('unknown')
    expect([...new Set(findings.map(({ rule }) => rule))]).toStrictEqual([
      'duties/annual-report',
      'duties/quality-input',
      'duties/unit-reports',
      'duties/information',
      'duties/welfare',
      'duties/complaints',
      'duties/labour-inspection',
      'mandate/amendment',
    ])
    expect(checkDuties(given(undefined, { mandates: [{ id: 'a', by: 'rector' }] }), AS_OF).outcome).toBe('breached')
  })

  test('wrong dates are refused', () => {
    expect(() => checkDuties(given(undefined), 'x')).toThrow(new RangeError('asOf: "x" is not a calendar date (YYYY-MM-DD)'))
    expect(() => checkDuties(given(undefined, { records: { from: 'x' } }), AS_OF)).toThrow(
      new RangeError('records.from: "x" is not a calendar date (YYYY-MM-DD)'),
    )
  })
})
