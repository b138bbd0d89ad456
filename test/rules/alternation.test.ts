/** §3:2, §5:3: whose turn it is, told in full: after whom, by which row, and what is missing. */
import { describe, expect, it } from 'vitest'
import {
  checkOfficers,
  checkRegister,
  type Group,
  nextChairGroup,
  type Officer,
  type Options,
  type Register,
  type RuleId,
} from '../../src/index'
import { COMMITTEE, ON } from '../support/people'
import { changed } from '../support/register'
import { bare, ofRule } from '../support/verdicts'
import { termEnd } from '../twins/dates'

type Officers = Parameters<typeof checkOfficers>[0]

const officer = (person: string, group: Group, from: string, change: Partial<Officer> = {}): Officer => ({
  person,
  group,
  from,
  to: termEnd(from, 1),
  ...change,
})
const LAST = officer('c1', 'student', '2025-08-01')
const NOW = officer('an1', 'staff', '2026-08-01')

const told = (rule: RuleId, officers: Partial<Officers>, options?: Options, asOf = ON) =>
  bare(ofRule(checkOfficers({ chairs: [], viceChairs: [], recordsFrom: '2026-08-01', ...officers }, COMMITTEE, asOf, options), rule))
const toldOf = (rule: RuleId, register: Register, options?: Options) => bare(ofRule(checkRegister(register, ON, options), rule))

const OFFICES = [
  ['chair/alternation', 'chairs', 'chair'],
  ['vice-chair/alternation', 'viceChairs', 'vice-chair'],
] as const

describe.each(OFFICES)('%s in full', (rule, key, office) => {
  const at = { subject: 'committee', path: [key] }
  const of = (rows: readonly Officer[], options?: Options, recordsFrom = '2026-08-01') => told(rule, { [key]: rows, recordsFrom }, options)
  const facts = ({ person, group, from }: Officer) => ({ person, office, group, from })

  it('names those of the other group than the year before together', () => {
    expect(of([LAST, NOW])).toStrictEqual([{ outcome: 'satisfied', ...at, facts: { people: ['an1'] } }])
  })

  it('names one of the same group, their row, and who came before', () => {
    expect(of([LAST, { ...NOW, group: 'student' }])).toStrictEqual([
      {
        ...{ outcome: 'breached', subject: 'an1', path: [key, 1] },
        facts: { ...facts({ ...NOW, group: 'student' }), previous: 'c1', previousGroup: 'student', reason: 'same-group' },
      },
    ])
  })

  it('needs the list where nothing stands before', () => {
    expect(of([NOW])).toStrictEqual([{ outcome: 'unknown', ...at, facts: { people: ['an1'] }, needs: [[key]] }])
  })

  it('judges every year where nobody says when the records begin', () => {
    const rows = [officer('c0', 'student', '2024-08-01'), LAST, NOW]
    expect(bare(ofRule(checkOfficers({ chairs: [], viceChairs: [], [key]: rows }, COMMITTEE, ON), rule))).toMatchObject([
      { outcome: 'breached', subject: 'c1' },
      { outcome: 'unknown', facts: { people: ['c0'] } },
    ])
  })

  it('names one who takes over from another of the other group', () => {
    const [first, second] = [{ ...NOW, left: '2026-10-01' }, officer('c2', 'student', '2026-10-02', { to: NOW.to, replaces: 'an1' })]
    expect(of([LAST, first, second])).toStrictEqual([
      {
        ...{ outcome: 'breached', subject: 'c2', path: [key, 2] },
        facts: { ...facts(second), previous: 'an1', previousGroup: 'staff', reason: 'other-group-within-year' },
      },
    ])
    expect(of([LAST, first, { ...second, group: 'staff' }])).toStrictEqual([
      { outcome: 'satisfied', ...at, facts: { people: ['an1', 'c2'] } },
    ])
  })

  it('reckons one who takes over to the latest year of whom they replace', () => {
    const rows = [
      officer('c1', 'student', '2023-08-01'),
      officer('c2', 'staff', '2024-08-01'),
      { ...LAST, left: '2026-01-31' },
      officer('c3', 'student', '2026-02-01', { to: LAST.to, replaces: 'c1' }),
      NOW,
    ]
    expect(of(rows, undefined, '2025-08-01')).toStrictEqual([{ outcome: 'satisfied', ...at, facts: { people: ['c1', 'c3', 'an1'] } }])
  })

  it('reckons one who takes over to the year of whom they replace, though another has begun since', () => {
    const rows = [
      { ...LAST, left: '2026-02-28' },
      officer('c2', 'staff', '2026-02-15'),
      officer('c3', 'student', '2026-03-01', { to: LAST.to, replaces: 'c1' }),
    ]
    expect(of(rows)).toStrictEqual([{ outcome: 'satisfied', ...at, facts: { people: ['c2'] } }])
  })

  it.each<readonly [string, string, object]>([
    ['on the last day of the year', '2027-07-31', { outcome: 'satisfied', ...at, facts: { people: ['an1', 'c2'] } }],
    ['after it, and so begins one', '2027-08-01', { outcome: 'breached', subject: 'c2' }],
  ])('one who takes over from another of the same group %s', (_, from, expected) => {
    const successor = officer('c2', 'staff', from, { to: '2028-07-31', replaces: 'an1' })
    expect(told(rule, { [key]: [LAST, NOW, successor], recordsFrom: NOW.from }, undefined, from)).toMatchObject([expected])
  })

  it('judges a year that ended on the first day of the records', () => {
    const unknown = { outcome: 'unknown', ...at, facts: { people: ['c1'] }, needs: [[key]] }
    expect(of([LAST, NOW], undefined, '2026-07-31')).toStrictEqual([unknown])
  })

  it.each<readonly [string, string, string, boolean]>([
    ['less than a year after the first holder’s last day', '2026-03-31', '2027-07-31', true],
    ['a year after it', '2026-03-31', '2027-08-01', false],
    ['less than a year after the last day of who took over', '2026-12-31', '2027-12-31', true],
    ['a year after it, who took over', '2026-12-31', '2028-01-01', false],
  ])('a year that begins %s', (_, to, from, isCompared) => {
    const rows = [
      { ...LAST, left: '2025-12-31' },
      officer('c2', 'student', '2026-01-01', { to, replaces: 'c1' }),
      officer('c3', 'staff', from),
    ]
    expect(told(rule, { [key]: rows, recordsFrom: from }, undefined, from)).toStrictEqual([
      isCompared
        ? { outcome: 'satisfied', ...at, facts: { people: ['c3'] } }
        : { outcome: 'unknown', ...at, facts: { people: ['c3'] }, needs: [[key]] },
    ])
  })

  it('is unknown where the list is left out', () => {
    const path = ['committee', key]
    expect(toldOf(rule, changed({ [`committee.${key}`]: undefined }))).toStrictEqual([
      { outcome: 'unknown', subject: 'committee', path, facts: { people: [] }, needs: [path] },
    ])
  })
})

describe('vice-chair/alternation, free', () => {
  it('judges nobody', () => {
    expect(told('vice-chair/alternation', { viceChairs: [NOW] }, { readings: { 'vice-chair': 'free' } })).toStrictEqual([
      { outcome: 'not-applicable', subject: 'committee', path: ['viceChairs'], facts: {} },
    ])
  })
})

describe('vice-chair/alternation, opposite-chair: of the other group than each chair whose year theirs overlaps', () => {
  const OPPOSITE: Options = { readings: { 'vice-chair': 'opposite-chair' } }
  const VICE = officer('v1', 'staff', '2026-08-01')
  const STUDENT = officer('st1', 'student', '2026-08-01')
  const at = { subject: 'committee', path: ['viceChairs'] }

  const of = (chairs: readonly Officer[], vice: Partial<Officer> = {}, asOf = ON, recordsFrom?: string) =>
    told('vice-chair/alternation', { chairs, viceChairs: [{ ...VICE, ...vice }], recordsFrom }, OPPOSITE, asOf)
  const FITS = [{ outcome: 'satisfied', ...at, facts: { people: ['v1'], reading: 'opposite-chair' } }]
  const UNKNOWN = [{ outcome: 'unknown', ...at, facts: { people: ['v1'], reading: 'opposite-chair' }, needs: [['chairs']] }]
  const SAME = [
    {
      ...{ outcome: 'breached', subject: 'v1', path: ['viceChairs', 0] },
      facts: {
        ...{ person: 'v1', office: 'vice-chair', group: 'staff', from: '2026-08-01' },
        ...{ previous: 'an1', previousGroup: 'staff', reason: 'group-of-chair' },
      },
    },
  ]

  it.each<[string, readonly object[], readonly Officer[], Partial<Officer>?]>([
    ['of the other group', FITS, [STUDENT]],
    ['of the same', SAME, [NOW]],
    ['of one of each', SAME, [STUDENT, NOW]],
    ['who is not there', UNKNOWN, []],
    ['whose last day is their first', SAME, [{ ...NOW, from: '2025-08-01', to: '2026-08-01' }]],
    ['whose last day is the day before', UNKNOWN, [{ ...NOW, from: '2025-08-01', to: '2026-07-31' }]],
    ['who left on their first day', SAME, [{ ...NOW, from: '2025-08-02', left: '2026-08-01' }]],
    ['who left the day before', UNKNOWN, [{ ...NOW, from: '2025-08-02', left: '2026-07-31' }]],
    ['who is said to have left later than the year ended', UNKNOWN, [{ ...NOW, from: '2025-08-01', to: '2026-07-31', left: '2026-12-31' }]],
    ['whose first day is their last', SAME, [{ ...NOW, from: '2026-09-30' }], { to: '2026-09-30' }],
    ['whose first day is the day after', UNKNOWN, [{ ...NOW, from: '2026-10-01' }], { to: '2026-09-30' }],
    ['who begins on the day they leave', SAME, [{ ...NOW, from: '2026-09-30' }], { left: '2026-09-30' }],
    ['who begins the day after they leave', UNKNOWN, [{ ...NOW, from: '2026-10-01' }], { left: '2026-09-30' }],
    ['who begins today', SAME, [{ ...NOW, from: ON }]],
    ['who begins tomorrow', UNKNOWN, [{ ...NOW, from: '2026-11-23' }]],
  ])('beside a chair %s', (_, expected, chairs, vice) => {
    expect(of(chairs, vice)).toStrictEqual(expected)
  })

  it('judges who began by the day, and had not ended before the records began', () => {
    const silent = [{ outcome: 'not-applicable', subject: 'committee', path: ['chairs'], facts: {} }]
    expect(of([NOW], {}, '2026-08-01')).toStrictEqual(SAME)
    expect(of([NOW], {}, '2026-07-31')).toStrictEqual(silent)
    expect(of([NOW], {}, ON, '2027-07-31')).toStrictEqual(SAME)
    expect(of([NOW], {}, ON, '2027-08-01')).toStrictEqual(silent)
  })

  it('is unknown where either list is left out', () => {
    const [unknown] = UNKNOWN
    const path = ['committee', 'viceChairs']
    const needs = (key: string, people: readonly string[]) => [
      { ...unknown, path, facts: { people, reading: 'opposite-chair' }, needs: [['committee', key]] },
    ]
    expect(toldOf('vice-chair/alternation', changed({ 'committee.chairs': undefined }), OPPOSITE)).toStrictEqual(needs('chairs', ['st1']))
    expect(toldOf('vice-chair/alternation', changed({ 'committee.viceChairs': undefined }), OPPOSITE)).toStrictEqual(
      needs('viceChairs', []),
    )
  })
})

describe('the group whose turn it is', () => {
  const together = officer('c3', 'student', '2026-08-01')

  it.each<readonly [string, readonly Officer[], Group | null]>([
    ['after one of each, one year after the other', [LAST, NOW], 'student'],
    ['after two of one group who began together', [LAST, together, { ...together, person: 'c4' }], 'staff'],
    ['after two of each group who began together', [LAST, together, NOW], null],
    ['after two who began together, the other one first', [LAST, NOW, together], null],
    [
      'after one who took over, of the group of who was elected',
      [NOW, officer('c3', 'student', '2026-10-01', { replaces: 'an1' })],
      'student',
    ],
  ])('%s', (_, chairs, expected) => {
    expect(nextChairGroup(chairs)).toBe(expected)
  })

  it.each<readonly [object, Error]>([
    ['an1', new TypeError('chairs: must be a list, not "an1"')],
    [[LAST, { ...NOW, from: 'x' }], new RangeError('chairs[1].from: "x" is not a calendar date (YYYY-MM-DD)')],
    [[{ ...NOW, left: '2026-02-30' }], new RangeError('chairs[0].left: "2026-02-30" is not a calendar date (YYYY-MM-DD)')],
  ] as never)('of %j is not told', (chairs, error) => {
    expect(() => nextChairGroup(chairs as never)).toThrow(error)
  })
})
