/** §5:3, reading `one-election-a-year`: one election each study year, and a term may run on to the successor's first day. */
import { describe, expect, it } from 'vitest'
import { checkOfficers, type Group, type Officer } from '../../src/index'
import { linesOf } from '../support/lines'
import { ofRule } from '../support/verdicts'
import { termEnd } from '../twins/dates'

const STUDY_YEARS = [2025, 2026, 2027].map((year) => ({ from: `${year}-08-18`, to: `${year + 1}-06-13` }))
/** After the last of these study years has ended. */
const AFTERWARDS = '2028-06-30'

type Changes = Partial<Officer> & { readonly group?: Group }

const chair = (person: string, from: string, to = termEnd(from, 1), change: Changes = {}): Officer => ({
  person,
  group: 'staff',
  from,
  to,
  electedBy: 'committee',
  ...change,
})

const judged = (
  chairs: readonly Officer[],
  asOf = AFTERWARDS,
  studyYears: Parameters<typeof checkOfficers>[0]['studyYears'] = STUDY_YEARS,
) =>
  ofRule(
    checkOfficers({ chairs, viceChairs: [], studyYears, recordsFrom: '2025-08-18' }, { members: [] }, asOf, {
      readings: { 'officer-year': 'one-election-a-year' },
    }),
    'chair/one-year',
  )

const lines = (...given: Parameters<typeof judged>) => linesOf(judged(...given))

describe('a term', () => {
  const second = chair('c2', '2026-09-20')
  const third = chair('c3', '2027-09-20')

  it.each<readonly [title: string, chairs: readonly Officer[], expected: readonly string[]]>([
    ['as long as a year', [chair('c1', '2025-09-20'), second, third], ['satisfied committee']],
    ['runs on to the successor’s first day', [chair('c1', '2025-09-01', '2026-09-20'), second, third], ['satisfied committee']],
    ['runs on beyond it', [chair('c1', '2025-09-01', '2026-09-21'), second, third], ['breached c1']],
    ['runs on beyond it, whatever the order of the rows', [third, second, chair('c1', '2025-09-01', '2026-09-21')], ['breached c1']],
    ['of a year, whoever is elected before it ends', [chair('c1', '2025-10-01'), second, third], ['satisfied committee']],
    ['of a year and a day, so', [chair('c1', '2025-10-01', '2026-10-01'), second, third], ['breached c1']],
    [
      'runs on to the next election, not to the one who takes over',
      [
        chair('c1', '2025-09-01', '2026-09-20', { left: '2026-01-31' }),
        chair('c4', '2026-02-01', '2026-09-20', { replaces: 'c1' }),
        second,
        third,
      ],
      ['satisfied committee'],
    ],
  ])('%s', (_, chairs, expected) => {
    expect(lines(chairs)).toStrictEqual(expected)
  })

  it('too long is told with the day to which it might have run', () => {
    expect(judged([chair('c1', '2025-09-01', '2026-09-21'), second, third])).toStrictEqual([
      {
        rule: 'chair/one-year',
        clauses: ['§3:2', '§5:3'],
        modality: 'shall',
        outcome: 'breached',
        subject: 'c1',
        path: ['chairs', 0],
        facts: {
          person: 'c1',
          office: 'chair',
          group: 'staff',
          from: '2025-09-01',
          to: '2026-09-21',
          years: 1,
          lastDay: '2026-09-20',
          excess: 'too-long',
        },
        readings: ['officer-year'],
      },
    ])
  })
})

describe('the elections of a study year, counted from the end of the one before', () => {
  it.each<readonly [title: string, chairs: readonly Officer[], expected: readonly string[]]>([
    ['one each', [chair('c1', '2025-09-01'), chair('c2', '2026-09-01'), chair('c3', '2027-09-01')], ['satisfied committee']],
    [
      'one on the last day of one and on that of the next',
      [chair('c1', '2026-06-13', '2027-06-13'), chair('c2', '2027-06-13'), chair('c3', '2028-06-13')],
      ['satisfied committee'],
    ],
    [
      'one on the day after the end of one, another on the last day of the next',
      [chair('c1', '2026-06-14', '2027-06-12'), chair('c2', '2027-06-13'), chair('c3', '2027-06-14')],
      ['breached c2'],
    ],
    [
      'a year before the first end given counts, and the day before it does not',
      [chair('c1', '2025-06-13', '2025-06-13'), chair('c2', '2025-06-14'), chair('c3', '2026-06-14'), chair('c4', '2027-06-14')],
      ['satisfied committee'],
    ],
    [
      'a second one, whatever the order of the rows',
      [chair('c2', '2027-02-01'), chair('c1', '2026-09-01', '2027-01-31'), chair('c3', '2027-09-01')],
      ['breached c2'],
    ],
    [
      'one who takes over is not elected, be it before another',
      [
        chair('c0', '2025-09-01', '2026-09-01', { left: '2026-06-20' }),
        chair('c1', '2026-06-21', '2026-08-31', { replaces: 'c0' }),
        chair('c2', '2026-09-01'),
        chair('c3', '2027-09-01'),
      ],
      ['satisfied committee'],
    ],
    ['none while one serves through the whole', [chair('c1', '2026-06-13', '2027-06-13'), chair('c3', '2027-07-01')], ['breached c1']],
    [
      'none, begun the day after the end of the one before',
      [chair('c1', '2026-06-14', '2027-06-13'), chair('c3', '2027-07-01')],
      ['satisfied committee'],
    ],
    ['none, ended the day before its end', [chair('c1', '2026-06-13', '2027-06-12'), chair('c3', '2027-07-01')], ['satisfied committee']],
    [
      'none, left the day before its end',
      [chair('c1', '2026-06-13', '2027-06-13', { left: '2027-06-12' }), chair('c3', '2027-07-01')],
      ['satisfied committee'],
    ],
    [
      'one who takes over and serves through the next as well',
      [
        chair('c0', '2025-09-01', '2026-08-31', { left: '2026-01-31' }),
        chair('c1', '2026-02-01', '2027-06-13', { replaces: 'c0' }),
        chair('c3', '2027-06-14'),
      ],
      ['breached c1'],
    ],
  ])('%s', (_, chairs, expected) => {
    expect(lines(chairs)).toStrictEqual(expected)
  })

  const years = { person: 'c1', office: 'chair', group: 'staff', years: 1 }

  it('too many are told with the last day of the study year', () => {
    const found = judged([chair('c0', '2026-09-01', '2027-01-31'), chair('c1', '2027-02-01'), chair('c3', '2027-09-01')])
    expect(found.map(({ facts }) => facts)).toStrictEqual([
      { ...years, from: '2027-02-01', to: '2028-01-31', excess: 'several-elections', studyYear: '2027-06-13' },
    ])
  })

  it('none is told likewise: open through that day, and not on track', () => {
    const served = [chair('c1', '2026-05-01', '2027-10-31')]
    const facts = { ...years, from: '2026-05-01', to: '2027-10-31', excess: 'no-election', studyYear: '2027-06-13' }
    expect([linesOf(judged(served, '2026-06-13')), linesOf(judged(served, '2026-06-14'))]).toStrictEqual([
      ['satisfied committee'],
      ['open c1 2027-06-13 false'],
    ])
    expect(judged(served, '2027-06-13').map((found) => [linesOf([found]), found.facts])).toStrictEqual([
      [['open c1 2027-06-13 false'], facts],
    ])
    expect(judged(served, '2027-06-14').map((found) => [linesOf([found]), found.facts])).toStrictEqual([[['breached c1'], facts]])
  })
})

describe('the study years given', () => {
  it('may come in any order, one of them without an end', () => {
    const chairs = [chair('c1', '2025-09-01'), chair('c2', '2026-09-01'), chair('c3', '2027-09-01')]
    expect(lines(chairs, AFTERWARDS, [...STUDY_YEARS.toReversed(), { from: '2028-08-18' }])).toStrictEqual(['satisfied committee'])
  })

  it.each([
    ['serves until the day before another may have ended', chair('c1', '2025-09-01', '2027-06-12'), AFTERWARDS, ['satisfied committee']],
    ['serves until the day on which another may have ended', chair('c1', '2025-09-01', '2027-06-13'), AFTERWARDS, ['unknown committee']],
    ['left the day before', chair('c1', '2025-09-01', '2027-06-13', { left: '2027-06-12' }), AFTERWARDS, ['satisfied committee']],
    ['is seen on the day before', chair('c1', '2025-09-01', '2027-06-13'), '2027-06-12', ['satisfied committee']],
    ['is seen on that day', chair('c1', '2025-09-01', '2027-06-13'), '2027-06-13', ['unknown committee']],
  ])('do not reach far enough where one %s', (_, served, asOf, expected) => {
    expect(lines([served], asOf, STUDY_YEARS.slice(0, 1))).toStrictEqual(expected)
  })

  it('may be none, which tells as much of a term of less than a year', () => {
    expect([
      lines([chair('c1', '2026-09-01')], AFTERWARDS, []),
      lines([chair('c1', '2026-09-01', '2027-09-01')], AFTERWARDS, []),
    ]).toStrictEqual([['satisfied committee'], ['unknown committee']])
  })

  it('are what is needed where they are left out', () => {
    const found = ofRule(
      checkOfficers({ chairs: [chair('c1', '2026-09-01')], viceChairs: [] }, { members: [] }, AFTERWARDS, {
        readings: { 'officer-year': 'one-election-a-year' },
      }),
      'chair/one-year',
    )
    expect(found).toStrictEqual([
      {
        rule: 'chair/one-year',
        clauses: ['§3:2', '§5:3'],
        modality: 'shall',
        outcome: 'unknown',
        subject: 'committee',
        path: ['chairs'],
        facts: { people: ['c1'], years: 1 },
        needs: [['studyYears']],
        readings: ['officer-year'],
      },
    ])
  })
})
