/** §3:2, §5:3: what is told of offices in full: whom it is about, where it stands, what is missing; and how long a year of office may be. */
import { describe, expect, it } from 'vitest'
import { checkOfficers, checkRegister, type Officer, type Options, type Register, type RuleId } from '../../src/index'
import { COMMITTEE, ON } from '../support/people'
import { changed } from '../support/register'
import { bare, ofRule } from '../support/verdicts'
import { termEnd } from '../twins/dates'

type Officers = Parameters<typeof checkOfficers>[0]

const chair = (person: string, from: string, change: Partial<Officer> = {}): Officer => ({
  person,
  group: 'staff',
  from,
  to: termEnd(from, 1),
  electedBy: 'committee',
  ...change,
})
const AN1 = chair('an1', '2026-08-01')
const ST1 = chair('st1', '2026-08-01', { group: 'student' })

const told = (rule: RuleId, officers: Partial<Officers>, asOf = ON, options?: Options) =>
  bare(ofRule(checkOfficers({ chairs: [AN1], viceChairs: [ST1], ...officers }, COMMITTEE, asOf, options), rule))
const toldOf = (rule: RuleId, register: Register) => bare(ofRule(checkRegister(register, ON), rule))

const LEFT_OUT = changed({ 'committee.chairs': undefined })

describe('chair/in-office in full', () => {
  const finding = (outcome: string, facts: object, rest: object = {}) => [
    {
      outcome,
      subject: 'committee',
      path: ['chairs'],
      facts: { on: ON, chairs: ['an1'], viceChairs: ['st1'], reasons: [], ...facts },
      ...rest,
    },
  ]
  const ofRegister = (outcome: string, facts: object, rest: object = {}) =>
    finding(outcome, facts, rest).map((each) => ({ ...each, path: ['committee', 'chairs'] }))

  it.each<readonly [string, Partial<Officers>, readonly object[]]>([
    ['one of each', {}, finding('satisfied', {})],
    ['nobody', { chairs: [], viceChairs: [] }, finding('breached', { chairs: [], viceChairs: [], reasons: ['no-chair', 'no-vice-chair'] })],
    [
      'an outsider in both offices, told once',
      { chairs: [chair('x', '2026-08-01')], viceChairs: [chair('x', '2026-08-01')] },
      finding('breached', { chairs: ['x'], viceChairs: ['x'], reasons: ['same-person', 'not-a-member'], notMembers: ['x'] }),
    ],
    [
      'a member and an outsider',
      { chairs: [AN1, chair('x', '2026-08-01')] },
      finding('breached', { chairs: ['an1', 'x'], reasons: ['several-chairs', 'not-a-member'], notMembers: ['x'] }),
    ],
    ['one person by two rows', { chairs: [AN1, chair('an1', '2026-09-01')] }, finding('satisfied', {})],
    [
      'one who left after the year had ended',
      { chairs: [chair('an1', '2025-08-01', { left: '2026-12-31' })] },
      finding('breached', { chairs: [], reasons: ['no-chair'] }),
    ],
  ])('%s', (_, officers, expected) => {
    expect(told('chair/in-office', officers)).toStrictEqual(expected)
  })

  it.each<readonly [string, Register, readonly object[]]>([
    ['chairs left out', LEFT_OUT, ofRegister('unknown', { chairs: [] }, { needs: [['committee', 'chairs']] })],
    [
      'vice-chairs left out',
      changed({ 'committee.viceChairs': undefined }),
      ofRegister('unknown', { viceChairs: [] }, { needs: [['committee', 'viceChairs']] }),
    ],
    ['members left out', changed({ 'committee.members': undefined }), ofRegister('unknown', {}, { needs: [['committee', 'members']] })],
    [
      'chairs left out, and a vice-chair who is no member',
      changed({ 'committee.viceChairs.1.person': 'x' }, LEFT_OUT),
      ofRegister('breached', { chairs: [], viceChairs: ['x'], reasons: ['not-a-member'], notMembers: ['x'] }),
    ],
    [
      'chairs left out, and no vice-chair',
      changed({ 'committee.viceChairs': [] }, LEFT_OUT),
      ofRegister('breached', { chairs: [], viceChairs: [], reasons: ['no-vice-chair'] }),
    ],
  ])('%s', (_, register, expected) => {
    expect(toldOf('chair/in-office', register)).toStrictEqual(expected)
  })
})

describe('chair/self-constituted in full', () => {
  const row = (person: string, office: string, group: string, electedBy: string) => ({
    subject: person,
    facts: { person, office, group, from: '2026-08-01', electedBy },
  })
  const committee = { subject: 'committee', path: ['chairs'] }

  it('names each officer elected by others, and their row', () => {
    const by = { electedBy: 'rector' }
    expect(told('chair/self-constituted', { chairs: [{ ...AN1, ...by }], viceChairs: [{ ...ST1, ...by }] })).toStrictEqual([
      { outcome: 'breached', path: ['chairs', 0], ...row('an1', 'chair', 'staff', 'rector') },
      { outcome: 'breached', path: ['viceChairs', 0], ...row('st1', 'vice-chair', 'student', 'rector') },
    ])
  })

  it('names those elected by the committee together', () => {
    expect(told('chair/self-constituted', {})).toStrictEqual([{ outcome: 'satisfied', ...committee, facts: { people: ['an1', 'st1'] } }])
  })

  it('needs to know who elected, and a list that is left out', () => {
    const at = { outcome: 'unknown', subject: 'committee', path: ['committee', 'chairs'] }
    expect(toldOf('chair/self-constituted', LEFT_OUT)).toStrictEqual([{ ...at, facts: { people: [] }, needs: [['committee', 'chairs']] }])
    expect(toldOf('chair/self-constituted', changed({ 'committee.viceChairs.1.electedBy': undefined }, LEFT_OUT))).toStrictEqual([
      {
        ...at,
        facts: { people: ['st1'] },
        needs: [
          ['committee', 'chairs'],
          ['committee', 'viceChairs', 1, 'electedBy'],
        ],
      },
    ])
  })
})

describe('chair/one-year in full', () => {
  it('names who was elected for longer, and the last day there was', () => {
    expect(told('chair/one-year', { viceChairs: [{ ...ST1, to: '2027-08-01' }] })).toStrictEqual([
      {
        outcome: 'breached',
        subject: 'st1',
        path: ['viceChairs', 0],
        facts: {
          ...{ person: 'st1', office: 'vice-chair', group: 'student', from: '2026-08-01', to: '2027-08-01' },
          ...{ years: 1, lastDay: '2027-07-31', excess: 'too-long' },
        },
      },
    ])
  })

  it('names the others together, and is unknown of a list that is left out', () => {
    expect(told('chair/one-year', {})).toStrictEqual([
      { outcome: 'satisfied', subject: 'committee', path: ['chairs'], facts: { people: ['an1', 'st1'], years: 1 } },
    ])
    expect(toldOf('chair/one-year', LEFT_OUT)).toStrictEqual([
      {
        ...{ outcome: 'unknown', subject: 'committee', path: ['committee', 'chairs'] },
        ...{ facts: { people: [], years: 1 }, needs: [['committee', 'chairs']] },
      },
    ])
  })
})

describe('chair/one-year, one-election-a-year: one election each study year, counted from the end of the one before', () => {
  const STUDY_YEARS: readonly { readonly from: string; readonly to?: string }[] = [2025, 2026, 2027].map((year) => ({
    from: `${year}-08-18`,
    to: `${year + 1}-06-13`,
  }))
  const C1 = chair('c1', '2025-09-01', { to: '2026-09-19' })
  const C2 = chair('c2', '2026-09-20', { to: '2027-08-31' })
  const C3 = chair('c3', '2027-09-01', { to: '2028-08-31' })
  const LATER = '2028-06-30'

  const judged = (chairs: readonly Officer[], asOf = LATER, studyYears: Officers['studyYears'] = STUDY_YEARS) =>
    told('chair/one-year', { chairs, viceChairs: [], studyYears }, asOf, { readings: { 'officer-year': 'one-election-a-year' } })
  /** The finding on one row: its outcome, and what it says beyond the row. */
  const of = (chairs: readonly Officer[], row: Officer, outcome: string, facts: object, rest: object = {}) => ({
    outcome,
    subject: row.person,
    path: ['chairs', chairs.indexOf(row)],
    facts: { person: row.person, office: 'chair', group: 'staff', from: row.from, to: row.to, years: 1, ...facts },
    ...rest,
  })
  const fine = (...people: readonly string[]) => [
    { outcome: 'satisfied', subject: 'committee', path: ['chairs'], facts: { people, years: 1 } },
  ]
  const unknown = (...people: readonly string[]) => [
    { outcome: 'unknown', subject: 'committee', path: ['chairs'], facts: { people, years: 1 }, needs: [['studyYears']] },
  ]

  it.each<readonly [string, Officer, Officer, string | null]>([
    ['to the day before the successor’s first', C1, C2, null],
    ['to that day', { ...C1, to: '2026-09-20' }, C2, null],
    ['beyond it', { ...C1, to: '2026-09-21' }, C2, '2026-09-20'],
    ['beyond it, a year and no more', { ...C1, to: '2026-08-31' }, { ...C2, from: '2026-08-20' }, null],
    ['beyond it, and a day more than a year', { ...C1, to: '2026-09-01' }, { ...C2, from: '2026-08-20' }, '2026-08-20'],
  ])('a term runs on %s', (_, first, second, lastDay) => {
    for (const chairs of [
      [first, second, C3],
      [C3, second, first],
    ]) {
      const tooLong = of(chairs, first, 'breached', { lastDay, excess: 'too-long' })
      expect(judged(chairs)).toStrictEqual(lastDay === null ? fine(...chairs.map(({ person }) => person)) : [tooLong])
    }
  })

  it('one who takes over ends nobody’s term, and may sit as long as they', () => {
    const successor = chair('c4', '2026-03-01', { to: '2026-09-19', replaces: 'c1' })
    expect(judged([{ ...C1, left: '2026-02-28' }, successor, C2, C3])).toStrictEqual(fine('c1', 'c4', 'c2', 'c3'))
    const long = { ...C1, to: '2026-09-21', left: '2026-02-28' }
    const chairs = [long, successor, C2, C3]
    expect(judged(chairs)).toStrictEqual([of(chairs, long, 'breached', { lastDay: '2026-09-20', excess: 'too-long' })])
  })

  // Between 2026-06-13 and 2027-06-13 nobody is elected.
  const LONG = { ...C1, to: '2027-08-31' }
  const missing = { excess: 'no-election', studyYear: '2027-06-13' }

  it.each<readonly [string, string, 'satisfied' | 'open' | 'breached']>([
    ['not asked before the study year before has ended', '2026-06-13', 'satisfied'],
    ['open from the day after', '2026-06-14', 'open'],
    ['open through its last day', '2027-06-13', 'open'],
    ['breached from the day after', '2027-06-14', 'breached'],
  ])('an election is %s', (_, asOf, outcome) => {
    const open = of([LONG], LONG, 'open', missing, { due: '2027-06-13', onTrack: false })
    const expected = { satisfied: fine('c1'), open: [open], breached: [of([LONG], LONG, 'breached', missing)] }
    expect(judged([LONG], asOf)).toStrictEqual(expected[outcome])
  })

  it.each<readonly [string, Partial<Officer>, boolean]>([
    ['began the day the study year before ended', { from: '2026-06-13' }, true],
    ['was elected the day after', { from: '2026-06-14' }, false],
    ['served through the last day', { to: '2027-06-13' }, true],
    ['served to the day before', { to: '2027-06-12' }, false],
    ['left on the last day', { left: '2027-06-13' }, true],
    ['left the day before', { left: '2027-06-12' }, false],
    ['was to serve to the day before, and is said to have left later', { to: '2027-06-12', left: '2027-12-31' }, false],
    ['took over from another', { replaces: 'c0' }, true],
  ])('an election is missing where the one in office %s', (_, change, isMissing) => {
    const row = { ...LONG, ...change }
    expect(judged([row])).toStrictEqual(isMissing ? [of([row], row, 'breached', missing)] : fine('c1'))
  })

  it('an election to come in the study year is one', () => {
    expect(
      judged(
        [
          { ...LONG, to: '2027-06-13' },
          { ...C3, from: '2027-06-13' },
        ],
        '2027-03-01',
      ),
    ).toStrictEqual(fine('c1'))
    const late = [
      { ...LONG, to: '2027-06-14' },
      { ...C3, from: '2027-06-14' },
    ]
    expect(judged(late, '2027-03-01')).toMatchObject([{ outcome: 'open', subject: 'c1', due: '2027-06-13' }])
  })

  it('the later of two elections is one too many, in whatever order the rows stand', () => {
    const again = chair('c4', '2027-02-01', { to: '2027-08-31' })
    for (const chairs of [
      [C1, C2, again, C3],
      [C3, again, C2, C1],
    ]) {
      expect(judged(chairs)).toStrictEqual([of(chairs, again, 'breached', { excess: 'several-elections', studyYear: '2027-06-13' })])
    }
  })

  it('one who takes over is not elected anew', () => {
    const successor = chair('c4', '2027-02-01', { to: '2027-08-31', replaces: 'c2' })
    expect(judged([C1, { ...C2, left: '2027-01-31' }, successor, C3])).toStrictEqual(fine('c1', 'c2', 'c4', 'c3'))
  })

  it('the study years count in their order, whatever order they stand in; one whose end is not known does not', () => {
    const studyYears = [{ from: '2028-08-14' }, ...STUDY_YEARS.toReversed()]
    expect(judged([C1, C2, C3], LATER, studyYears)).toStrictEqual(fine('c1', 'c2', 'c3'))
    expect(judged([LONG], LATER, studyYears)).toStrictEqual([of([LONG], LONG, 'breached', missing)])
  })

  it('the first study year given reaches a year back', () => {
    const studyYears = STUDY_YEARS.slice(1, 2)
    expect(judged([LONG], '2027-06-30', studyYears)).toStrictEqual([of([LONG], LONG, 'breached', missing)])
    expect(judged([{ ...LONG, from: '2026-06-14' }], '2027-06-30', studyYears)).toStrictEqual(fine('c1'))
  })

  it('cannot be told without study years', () => {
    const given = { chairs: [C1, C2, C3], viceChairs: [] }
    const options: Options = { readings: { 'officer-year': 'one-election-a-year' } }
    expect(told('chair/one-year', given, LATER, options)).toStrictEqual(unknown('c1', 'c2', 'c3'))
  })

  // The last one given ended on 2028-06-13.
  it.each<readonly [string, string, string, boolean]>([
    ['less than a year after the last one given', '2029-12-31', '2029-06-12', false],
    ['a year after it', '2029-12-31', '2029-06-13', true],
    ['a year after it, of one in office to that day', '2029-06-13', '2029-12-31', true],
    ['a year after it, of one in office to the day before', '2029-06-12', '2029-12-31', false],
  ])('can be told %s', (_, to, asOf, isUnknown) => {
    expect(judged([{ ...C3, to }], asOf)).toStrictEqual(isUnknown ? unknown('c3') : fine('c3'))
  })

  it('cannot be told by a study year whose end is not known', () => {
    const studyYears = [...STUDY_YEARS, { from: '2028-08-14' }]
    expect(judged([{ ...C3, to: '2029-12-31' }], '2029-06-13', studyYears)).toStrictEqual(unknown('c3'))
  })

  it.each<readonly [string, boolean]>([
    ['2026-08-31', false],
    ['2026-09-01', true],
  ])('where no study year is given, on %s, seen from the first day of the year of office', (asOf, isUnknown) => {
    expect(judged([C1], asOf, [])).toStrictEqual(isUnknown ? unknown('c1') : fine('c1'))
  })
})

describe('what is handed in', () => {
  it.each<readonly [Partial<Officers>, string]>([
    [{ chairs: [{ ...AN1, from: 'x' }] }, 'officers.chairs[0].from: "x" is not a calendar date (YYYY-MM-DD)'],
    [{ viceChairs: [ST1, { ...ST1, to: '2026-07-31' }] }, 'officers.viceChairs[1]: ends (2026-07-31) before it begins (2026-08-01)'],
    [{ chairs: [{ ...AN1, left: '' }] }, 'officers.chairs[0].left: "" is not a calendar date (YYYY-MM-DD)'],
    [
      { studyYears: [{ from: '2026-08-17', to: '2026-02-30' }] },
      'officers.studyYears[0].to: "2026-02-30" is not a calendar date (YYYY-MM-DD)',
    ],
    [{ recordsFrom: '2026' }, 'officers.recordsFrom: "2026" is not a calendar date (YYYY-MM-DD)'],
  ])('%j is refused, by its place', (officers, message) => {
    expect(() => told('chair/in-office', officers)).toThrow(new RangeError(message))
  })

  it('is an object each', () => {
    const [of, body] = [{ chairs: [], viceChairs: [] }, undefined as never]
    expect(() => checkOfficers(body, COMMITTEE, ON)).toThrow(new TypeError('officers: must be an object, not undefined'))
    expect(() => checkOfficers(of, body, ON)).toThrow(new TypeError('body: must be an object, not undefined'))
  })

  it.each<readonly [object, string]>([
    [{ chairs: 'an1' }, 'officers.chairs: must be a list, not "an1"'],
    [{ viceChairs: undefined }, 'officers.viceChairs: must be a list, not undefined'],
  ])('%j is refused, as what it is not', (officers, message) => {
    expect(() => told('chair/in-office', officers)).toThrow(new TypeError(message))
  })
})
