/** §3:2, §5:3: what the findings on chairs and vice-chairs say, whole: facts, places and what is needed. */
import { describe, expect, it, test } from 'vitest'
import { checkOfficers, checkRegister, type Group, nextChairGroup, type Officer, type Options, type RuleId } from '../../src/index'
import { COMMITTEE, ON } from '../support/people'
import { changed } from '../support/register'
import { ofRule } from '../support/verdicts'
import { termEnd } from '../twins/dates'

const officer = (person: string, group: Group, from: string, change: Partial<Officer> = {}): Officer => ({
  person,
  group,
  from,
  to: termEnd(from, 1),
  electedBy: 'committee',
  ...change,
})

const CHAIRS = [officer('st9', 'student', '2025-08-01'), officer('an1', 'staff', '2026-08-01')]
const VICE_CHAIRS = [officer('an9', 'staff', '2025-08-01'), officer('st1', 'student', '2026-08-01')]
const RECORDS = { recordsFrom: '2026-08-01' }

const told = (rule: RuleId, officers: Partial<Parameters<typeof checkOfficers>[0]>, readings: Options['readings'] = {}, asOf = ON) =>
  ofRule(checkOfficers({ chairs: CHAIRS, viceChairs: VICE_CHAIRS, ...RECORDS, ...officers }, COMMITTEE, asOf, { readings }), rule).map(
    ({ clauses: _, modality: __, rule: ___, ...rest }) => rest,
  )

describe('chair/in-office', () => {
  const readings: readonly string[] = []
  const at = { subject: 'committee', path: ['chairs'], readings }

  it('names who holds the offices', () => {
    expect(told('chair/in-office', {})).toStrictEqual([
      { outcome: 'satisfied', ...at, facts: { on: ON, chairs: ['an1'], viceChairs: ['st1'], reasons: [] } },
    ])
  })

  it('names those who are no members, each once', () => {
    const outsiders = { chairs: [officer('x1', 'staff', '2026-08-01')], viceChairs: [officer('x1', 'staff', '2026-08-01')] }
    expect(told('chair/in-office', outsiders)).toStrictEqual([
      {
        outcome: 'breached',
        ...at,
        facts: { on: ON, chairs: ['x1'], viceChairs: ['x1'], reasons: ['same-person', 'not-a-member'], notMembers: ['x1'] },
      },
    ])
  })

  it('breaks for what is told, though other lists are left out', () => {
    const register = changed({ 'committee.viceChairs': undefined, 'committee.chairs': [] })
    expect(ofRule(checkRegister(register, ON), 'chair/in-office').map(({ outcome, facts }) => ({ outcome, facts }))).toStrictEqual([
      { outcome: 'breached', facts: { on: ON, chairs: [], viceChairs: [], reasons: ['no-chair'] } },
    ])
  })

  it.each<readonly [list: string, needs: readonly (readonly string[])[], chairs: readonly string[], viceChairs: readonly string[]]>([
    ['chairs', [['committee', 'chairs']], [], ['st1']],
    ['viceChairs', [['committee', 'viceChairs']], ['an1'], []],
    ['members', [['committee', 'members']], ['an1'], ['st1']],
  ])('needs %s', (list, needs, chairs, viceChairs) => {
    const [found, ...others] = ofRule(checkRegister(changed({ [`committee.${list}`]: undefined }), ON), 'chair/in-office')
    expect(others).toStrictEqual([])
    expect(found).toMatchObject({ outcome: 'unknown', subject: 'committee', path: ['committee', 'chairs'] })
    expect({ needs: found?.needs, facts: found?.facts }).toStrictEqual({ needs, facts: { on: ON, chairs, viceChairs, reasons: [] } })
  })
})

describe('chair/self-constituted', () => {
  const readings: readonly string[] = []

  it('names the one whom others appointed, and who they are', () => {
    const found = told('chair/self-constituted', { viceChairs: [officer('st1', 'student', '2026-08-01', { electedBy: 'rector' })] })
    expect(found).toStrictEqual([
      {
        outcome: 'breached',
        subject: 'st1',
        path: ['viceChairs', 0],
        facts: { person: 'st1', office: 'vice-chair', group: 'student', from: '2026-08-01', electedBy: 'rector' },
        readings,
      },
    ])
  })

  it('sums up those who were elected', () => {
    expect(told('chair/self-constituted', {})).toStrictEqual([
      { outcome: 'satisfied', subject: 'committee', path: ['chairs'], facts: { people: ['an1', 'st1'] }, readings },
    ])
  })
})

describe('chair/one-year', () => {
  it('tells the last day of the year of a term that is too long', () => {
    expect(told('chair/one-year', { chairs: [officer('an1', 'staff', '2026-08-01', { to: '2027-08-01' })] })).toStrictEqual([
      {
        outcome: 'breached',
        subject: 'an1',
        path: ['chairs', 0],
        facts: {
          person: 'an1',
          office: 'chair',
          group: 'staff',
          from: '2026-08-01',
          to: '2027-08-01',
          years: 1,
          lastDay: '2027-07-31',
          excess: 'too-long',
        },
        readings: ['officer-year'],
      },
    ])
  })

  it('sums up the others', () => {
    expect(told('chair/one-year', {})).toStrictEqual([
      {
        outcome: 'satisfied',
        subject: 'committee',
        path: ['chairs'],
        facts: { people: ['an1', 'st1'], years: 1 },
        readings: ['officer-year'],
      },
    ])
  })
})

describe.each([
  ['chairs', 'committee.viceChairs', 'chair', 'an1'],
  ['viceChairs', 'committee.chairs', 'vice-chair', 'st1'],
] as const)('a list left out beside %s', (given, leftOut, office, person) => {
  const register = changed({ [leftOut]: undefined })
  const needs = [leftOut.split('.')]
  const told = (rule: RuleId, looked = register, readings: Options['readings'] = {}) =>
    ofRule(checkRegister(looked, ON, { readings }), rule).map(({ outcome, subject, path, facts, needs: wants }) => ({
      outcome,
      subject,
      path,
      facts,
      needs: wants,
    }))
  const summed = { outcome: 'unknown', subject: 'committee', path: ['committee', 'chairs'], needs }

  it('is unknown, of the people of the other nothing is', () => {
    expect(told('chair/self-constituted')).toStrictEqual([{ ...summed, facts: { people: [] } }])
    expect(told('chair/one-year')).toStrictEqual([{ ...summed, facts: { people: [], years: 1 } }])
  })

  it('does not hide a breach of the other', () => {
    const looked = changed({ [`committee.${given}.1.electedBy`]: 'rector' }, register)
    expect(told('chair/self-constituted', looked)).toStrictEqual([
      { ...summed, facts: { people: [] } },
      {
        outcome: 'breached',
        subject: person,
        path: ['committee', given, 1],
        facts: { person, office, group: person === 'an1' ? 'staff' : 'student', from: '2026-08-01', electedBy: 'rector' },
        needs: undefined,
      },
    ])
  })

  it('leaves its alternation unknown, and that of the other as it is', () => {
    const [known, unknown] =
      given === 'chairs'
        ? (['chair/alternation', 'vice-chair/alternation'] as const)
        : (['vice-chair/alternation', 'chair/alternation'] as const)
    expect(told(known).map(({ outcome }) => outcome)).toStrictEqual(['satisfied'])
    expect(told(unknown)).toStrictEqual([{ ...summed, path: needs[0], facts: { people: [] } }])
  })

  it('is needed by `opposite-chair`', () => {
    const people = given === 'chairs' ? [] : ['st1']
    expect(told('vice-chair/alternation', register, { 'vice-chair': 'opposite-chair' })).toStrictEqual([
      { ...summed, path: ['committee', 'viceChairs'], facts: { people, reading: 'opposite-chair' } },
    ])
  })
})

describe('alternation', () => {
  const readings = ['chair-successor']

  it('names those whose turn it was', () => {
    expect(told('chair/alternation', {})).toStrictEqual([
      { outcome: 'satisfied', subject: 'committee', path: ['chairs'], facts: { people: ['an1'] }, readings },
    ])
    expect(told('vice-chair/alternation', {})).toStrictEqual([
      {
        outcome: 'satisfied',
        subject: 'committee',
        path: ['viceChairs'],
        facts: { people: ['st1'] },
        readings: ['vice-chair', 'chair-successor'],
      },
    ])
  })

  it('names who came from the same group, and whom they came after', () => {
    const facts = { person: 'an1', group: 'staff', from: '2026-08-01', previous: 'an9', previousGroup: 'staff', reason: 'same-group' }
    const again = [officer('an9', 'staff', '2025-08-01'), officer('an1', 'staff', '2026-08-01')]
    expect(told('chair/alternation', { chairs: again })).toStrictEqual([
      { outcome: 'breached', subject: 'an1', path: ['chairs', 1], facts: { ...facts, office: 'chair' }, readings },
    ])
    expect(told('vice-chair/alternation', { viceChairs: again })).toStrictEqual([
      {
        outcome: 'breached',
        subject: 'an1',
        path: ['viceChairs', 1],
        facts: { ...facts, office: 'vice-chair' },
        readings: ['vice-chair', 'chair-successor'],
      },
    ])
  })

  it('names who took over from the other group', () => {
    const chairs = [
      officer('st9', 'student', '2025-08-01'),
      officer('an1', 'staff', '2026-08-01', { left: '2026-09-30' }),
      officer('st2', 'student', '2026-10-01', { to: '2027-07-31', replaces: 'an1' }),
    ]
    expect(told('chair/alternation', { chairs })).toStrictEqual([
      {
        outcome: 'breached',
        subject: 'st2',
        path: ['chairs', 2],
        facts: {
          person: 'st2',
          office: 'chair',
          group: 'student',
          from: '2026-10-01',
          previous: 'an1',
          previousGroup: 'staff',
          reason: 'other-group-within-year',
        },
        readings,
      },
    ])
  })

  it('names those who took over from the same group beside them', () => {
    const chairs = [
      officer('st9', 'student', '2025-08-01'),
      officer('an1', 'staff', '2026-08-01', { left: '2026-09-30' }),
      officer('an2', 'staff', '2026-10-01', { to: '2027-07-31', replaces: 'an1' }),
    ]
    const satisfied = { outcome: 'satisfied', subject: 'committee', path: ['chairs'], readings }
    expect(told('chair/alternation', { chairs })).toStrictEqual([{ ...satisfied, facts: { people: ['an1', 'an2'] } }])
    expect(told('chair/alternation', { chairs }, { 'chair-successor': 'any-group' })).toStrictEqual([
      { ...satisfied, facts: { people: ['an1'] } },
    ])
  })

  it('is asked of a year that ends on the first day of the records, and not of one that ended before', () => {
    const outcomes = ['2027-07-31', '2027-08-01'].map((recordsFrom) =>
      told('chair/alternation', { recordsFrom }, {}, '2027-08-01').map(({ outcome }) => outcome),
    )
    expect(outcomes).toStrictEqual([['satisfied'], ['not-applicable']])
  })

  it('needs the years before, where there are none', () => {
    expect(told('chair/alternation', { chairs: CHAIRS.slice(1) })).toStrictEqual([
      { outcome: 'unknown', subject: 'committee', path: ['chairs'], facts: { people: ['an1'] }, needs: [['chairs']], readings },
    ])
  })
})

describe('vice-chair/alternation against the chair', () => {
  const readings = ['vice-chair', 'chair-successor']
  const opposite = (officers: Parameters<typeof told>[1], asOf = ON) =>
    told('vice-chair/alternation', officers, { 'vice-chair': 'opposite-chair' }, asOf)
  const facts = { people: ['st1'], reading: 'opposite-chair' }
  const satisfied = { outcome: 'satisfied', subject: 'committee', path: ['viceChairs'], facts, readings }
  const unknown = { outcome: 'unknown', subject: 'committee', path: ['viceChairs'], facts, needs: [['chairs']], readings }

  it('is told with the reading', () => {
    expect(opposite({})).toStrictEqual([satisfied])
  })

  it('names a chair of the same group', () => {
    expect(opposite({ chairs: [...CHAIRS, officer('st2', 'student', '2026-11-01')] })).toStrictEqual([
      {
        outcome: 'breached',
        subject: 'st1',
        path: ['viceChairs', 1],
        facts: {
          person: 'st1',
          office: 'vice-chair',
          group: 'student',
          from: '2026-08-01',
          previous: 'st2',
          previousGroup: 'student',
          reason: 'group-of-chair',
        },
        readings,
      },
    ])
  })

  // The vice-chair judged is a student, from 2026-08-01 to 2027-07-31.
  it.each<readonly [title: string, chair: Officer, asOf: string, outcome: string]>([
    ['whose year ended the day before', officer('st9', 'student', '2025-08-01'), ON, 'unknown'],
    ['whose year ended on the first day', officer('st9', 'student', '2025-08-02'), ON, 'breached'],
    ['who left the day before', officer('st9', 'student', '2025-10-01', { left: '2026-07-31' }), ON, 'unknown'],
    ['who left on the first day', officer('st9', 'student', '2025-10-01', { left: '2026-08-01' }), ON, 'breached'],
    ['whose year begins on the last day', officer('st9', 'student', '2027-07-31'), '2027-12-31', 'breached'],
    ['whose year begins the day after', officer('st9', 'student', '2027-08-01'), '2027-12-31', 'unknown'],
    ['whose year begins on the day it is seen', officer('st9', 'student', ON), ON, 'breached'],
    ['whose year begins the day after that', officer('st9', 'student', '2026-11-23'), ON, 'unknown'],
  ])('is set beside a chair %s: %4$s', (_, chair, asOf, outcome) => {
    expect(opposite({ chairs: [chair] }, asOf).map((found) => found.outcome)).toStrictEqual([outcome])
  })

  it('ends where the vice-chair left', () => {
    const viceChairs = [officer('st1', 'student', '2026-08-01', { left: '2026-09-30' })]
    const next = (from: string) => opposite({ viceChairs, chairs: [officer('st9', 'student', from)] }).map(({ outcome }) => outcome)
    expect([next('2026-09-30'), next('2026-10-01')]).toStrictEqual([['breached'], ['unknown']])
  })

  it('needs a chair to be set against', () => {
    expect(opposite({ chairs: [] })).toStrictEqual([unknown])
  })

  it('is asked of years begun, and not ended before the records begin', () => {
    const years = (from: string, to = termEnd(from, 1)) => ({ chairs: [], viceChairs: [officer('st1', 'student', from, { to })] })
    const outcomes = [years('2026-11-23'), years(ON), years('2025-08-01', '2026-07-31'), years('2025-08-01', '2026-08-01')].map((given) =>
      opposite(given).map(({ outcome }) => outcome),
    )
    expect(outcomes).toStrictEqual([['not-applicable'], ['unknown'], ['not-applicable'], ['unknown']])
  })

  it('is not asked where the office is free', () => {
    expect(told('vice-chair/alternation', {}, { 'vice-chair': 'free' })).toStrictEqual([
      { outcome: 'not-applicable', subject: 'committee', path: ['viceChairs'], facts: {}, readings },
    ])
  })
})

test('two who began the last year together, be they of one group or of both', () => {
  const [student, staff] = [officer('st1', 'student', '2026-08-01'), officer('an1', 'staff', '2026-08-01')]
  const before = officer('an9', 'staff', '2025-08-01')
  expect([
    nextChairGroup([before, student, officer('st2', 'student', '2026-08-01')]),
    nextChairGroup([before, student, staff]),
    nextChairGroup([before, staff, student]),
  ]).toStrictEqual(['staff', null, null])
})

test.each([
  [
    { chairs: [officer('c1', 'staff', '2026-08-01', { to: '2026-07-31' })] },
    'officers.chairs[0]: ends (2026-07-31) before it begins (2026-08-01)',
  ],
  [{ viceChairs: [...VICE_CHAIRS, officer('c1', 'staff', 'x')] }, 'officers.viceChairs[2].from: "x" is not a calendar date (YYYY-MM-DD)'],
  [
    { viceChairs: [officer('c1', 'staff', '2026-08-01', { left: 'x' })] },
    'officers.viceChairs[0].left: "x" is not a calendar date (YYYY-MM-DD)',
  ],
  [{ studyYears: [{ from: '2026-08-01', to: 'x' }] }, 'officers.studyYears[0].to: "x" is not a calendar date (YYYY-MM-DD)'],
  [{ recordsFrom: 'x' }, 'officers.recordsFrom: "x" is not a calendar date (YYYY-MM-DD)'],
])('refuses %j', (officers, message) => {
  expect(() => told('chair/in-office', officers)).toThrow(new RangeError(message))
})

test('one who replaces nobody of the office begins a year', () => {
  const stranger = officer('an3', 'staff', '2026-10-01', { replaces: 'x' })
  expect(nextChairGroup([officer('an1', 'staff', '2025-08-01'), officer('st1', 'student', '2026-08-01'), stranger])).toBe('student')
})

test('one who replaces somebody takes over the latest year of theirs', () => {
  const chairs = [
    officer('st1', 'student', '2024-08-01'),
    officer('an1', 'staff', '2025-08-01'),
    officer('st1', 'student', '2026-08-01', { left: '2026-09-30' }),
    officer('an2', 'staff', '2026-10-01', { to: '2027-07-31', replaces: 'st1' }),
  ]
  expect(told('chair/alternation', { chairs }).map(({ subject, facts }) => [subject, facts])).toMatchObject([
    ['an2', { previous: 'st1', reason: 'other-group-within-year' }],
  ])
  expect(nextChairGroup(chairs)).toBe('staff')
})

test('the turn is refused of what is no date', () => {
  expect(() => nextChairGroup([...CHAIRS, officer('c3', 'staff', '2026-08-01', { to: 'x' })])).toThrow(
    new RangeError('chairs[2].to: "x" is not a calendar date (YYYY-MM-DD)'),
  )
  expect(() => nextChairGroup([officer('c3', 'staff', '2026-08-01', { left: 'x' })])).toThrow(
    new RangeError('chairs[0].left: "x" is not a calendar date (YYYY-MM-DD)'),
  )
})
