/** What the register's keepers must see to next; the plan for the dialogue meetings; what is shown and not judged. */
import { describe, expect, test } from 'vitest'
import {
  checkRegister,
  complaintsForCommittee,
  defineMandate,
  dimensionCoverage,
  ntnuLmu,
  planFromRegister,
  type Register,
  upcoming,
} from '../../src/index'
import { AS_OF, changed, REGISTER, readRegister } from '../support/register'

const EXAMPLE = readRegister('docs/examples/register.yaml')
const lines = (register: Register, asOf: string, until: string) =>
  upcoming(register, asOf, until).map(({ due, onTrack, rule, subject }) => `${due ?? 'no last day'} ${onTrack} ${rule} ${subject}`)

describe('upcoming', () => {
  test('soonest first: what the next weeks ask of the example', () => {
    expect(lines(EXAMPLE, '2026-11-22', '2027-01-13')).toStrictEqual([
      '2026-11-25 false meetings/notice lmu-2026-6',
      '2026-11-25 false meetings/subcommittee-status lmu-2026-6',
      '2027-01-13 true subcommittee/meeting-deadline alesund/lmu-2027-1',
      '2027-01-13 true subcommittee/meeting-deadline gjovik/lmu-2027-1',
    ])
  })

  test.each([
    ['2026-11-24', 0],
    ['2026-11-25', 2],
    ['2027-01-12', 2],
    ['2027-01-13', 4],
  ])('until %s, that day included, there are %i', (until, count) => {
    expect(lines(EXAMPLE, '2026-11-22', until)).toHaveLength(count)
  })

  test('is the open findings of the report, but for seats and offices that fall vacant', () => {
    const all = upcoming(EXAMPLE, '2026-11-22', '9999-12-31')
    const open = checkRegister(EXAMPLE, '2026-11-22').findings.filter(({ outcome }) => outcome === 'open')
    const added = all.filter(({ rule }) => rule === 'composition/seats' || rule === 'chair/in-office')
    expect(new Set(all.filter((each) => !added.includes(each)).map((each) => JSON.stringify(each)))).toStrictEqual(
      new Set(open.map((each) => JSON.stringify(each))),
    )
    expect(added.map(({ due, subject, onTrack }) => `${due} ${subject} ${onTrack}`)).toStrictEqual([
      '2027-07-31 an1 false',
      '2027-07-31 st1 false',
      ...['staff-alesund', 'staff-gjovik', 'staff-trondheim', 'staff-trondheim#2', 'staff-trondheim#3'].map(
        (id) => `2027-07-31 ${id} false`,
      ),
      ...['student-alesund', 'student-gjovik', 'student-trondheim-central', 'student-trondheim-central#2', 'student-trondheim-open'].map(
        (id) => `2027-07-31 ${id} false`,
      ),
    ])
  })

  test('a term that ends the day after is not told; one with a successor is on track', () => {
    expect(lines(EXAMPLE, '2026-11-22', '2027-07-30').filter((line) => line.includes('composition/seats'))).toStrictEqual([])
    const members = EXAMPLE.committee?.members ?? []
    const next = members
      .filter(({ person }) => person === 'st4')
      .map((row) => ({ ...row, person: 'st14', term: { from: '2027-08-01', to: '2028-07-31' } }))
    const register = { ...EXAMPLE, committee: { ...EXAMPLE.committee, members: [...members, ...next] } }
    expect(lines(register, '2026-11-22', '2027-07-31')).toContain('2027-07-31 true composition/seats student-gjovik')
  })

  test('who leaves early leaves a seat on that day', () => {
    const members = (EXAMPLE.committee?.members ?? []).map((row) => (row.person === 'an5' ? { ...row, left: '2026-12-31' } : row))
    const register = { ...EXAMPLE, committee: { ...EXAMPLE.committee, members } }
    expect(lines(register, '2026-11-22', '2026-12-31')).toContain('2026-12-31 false composition/seats staff-alesund')
  })

  test('an office that ends is told by itself, and one with nobody after it is not on track', () => {
    const chairs = (EXAMPLE.committee?.chairs ?? []).map((row) => (row.person === 'an1' ? { ...row, left: '2027-01-31' } : row))
    const next = { person: 'an2', group: 'staff' as const, from: '2027-02-01', to: '2027-07-31', replaces: 'an1', electedBy: 'committee' }
    const register = { ...EXAMPLE, committee: { ...EXAMPLE.committee, chairs: [...chairs, next] } }
    expect(lines(register, '2026-11-22', '2027-07-31').filter((line) => line.includes('chair/in-office'))).toStrictEqual([
      '2027-01-31 true chair/in-office an1',
      '2027-07-31 false chair/in-office st1',
    ])
  })

  test('one of three alike who leaves early is not covered by the others moving up', () => {
    const members = (EXAMPLE.committee?.members ?? []).map((row) => (row.person === 'an1' ? { ...row, left: '2026-12-31' } : row))
    const register = { ...EXAMPLE, committee: { ...EXAMPLE.committee, members } }
    expect(lines(register, '2026-11-22', '2026-12-31').filter((line) => line.includes('composition/seats'))).toStrictEqual([
      '2026-12-31 false composition/seats staff-trondheim',
    ])
  })

  test('both offices filled the day after: on track', () => {
    const { chairs = [], viceChairs = [] } = EXAMPLE.committee ?? {}
    const next = { from: '2027-08-01', to: '2028-07-31', electedBy: 'committee' }
    const register = {
      ...EXAMPLE,
      committee: {
        ...EXAMPLE.committee,
        chairs: [...chairs, { person: 'st1', group: 'student' as const, ...next }],
        viceChairs: [...viceChairs, { person: 'an1', group: 'staff' as const, ...next }],
      },
    }
    expect(lines(register, '2026-11-22', '2027-07-31')).toEqual(
      expect.arrayContaining(['2027-07-31 true chair/in-office an1', '2027-07-31 true chair/in-office st1']),
    )
  })

  test('what has no last day comes last', () => {
    const register = changed({ 'committee.meetings.0.minutes': undefined })
    expect(lines(register, '2026-11-22', '2026-12-31').at(-1)).toMatch(/^no last day false meetings\/minutes/)
  })

  test.each([
    ['2026-11-21', /until: 2026-11-21 is before asOf/],
    ['2026-02-30', /until: "2026-02-30" is not a calendar date/],
  ])('refuses until %s', (until, message) => {
    expect(() => upcoming(EXAMPLE, '2026-11-22', until)).toThrow(message)
  })
})

describe('planFromRegister', () => {
  test('places the faculties that remain on the planned meetings, the most urgent first', () => {
    expect(planFromRegister(EXAMPLE, '2026-11-22')).toStrictEqual({
      feasible: true,
      visits: [
        { faculty: 'NV', date: '2026-11-25' },
        { faculty: 'SU', date: '2027-01-27' },
        { faculty: 'ØK', date: '2027-03-17' },
      ],
      bottleneck: null,
    })
  })

  test('too few meetings left: the faculties that share them', () => {
    const meetings = (EXAMPLE.committee?.meetings ?? []).slice(0, 4)
    expect(planFromRegister({ ...EXAMPLE, committee: { ...EXAMPLE.committee, meetings } }, '2026-11-22')).toMatchObject({
      feasible: false,
      bottleneck: { faculties: ['NV', 'SU', 'ØK'], places: 2 },
    })
  })

  test('nothing to plan from', () => {
    const { dialogue: _, ...rest } = EXAMPLE
    expect(planFromRegister(rest, '2026-11-22')).toBeNull()
  })
})

describe('shown, not judged', () => {
  test('§1:5 agenda items of each dimension, in a period both ends included', () => {
    const of = (from: string, to: string) => Object.values(dimensionCoverage(EXAMPLE, { from, to }))
    expect(dimensionCoverage(EXAMPLE, { from: '2026-09-16', to: '2026-10-21' })).toStrictEqual({
      physical: 1,
      psychosocial: 1,
      organisational: 1,
      digital: 1,
      pedagogical: 1,
    })
    expect(of('2026-09-16', '2026-10-20')).toStrictEqual([1, 1, 1, 0, 0])
    expect(of('2026-09-17', '2026-10-21')).toStrictEqual([0, 0, 0, 1, 1])
    expect(() => of('2026-10-21', '2026-09-16')).toThrow(RangeError)
  })

  test.each([
    ['an overall matter', { overall: true }, true],
    ['a deviation not closed', { kind: 'deviation', closed: false }, true],
    ['a deviation closed', { kind: 'deviation', closed: true, recurring: false }, false],
    ['a deviation of which nobody says whether it is closed', { kind: 'deviation', recurring: false }, true],
    ['a complaint that recurs', { kind: 'complaint', closed: true, recurring: true }, true],
    ['a complaint that does not', { kind: 'complaint', closed: false, recurring: false }, false],
  ] as const)('§2.4:3 %s', (_, complaint, isSelected) => {
    const register = { ...EXAMPLE, duties: { complaints: [{ id: 'k', ...complaint }] } }
    expect(complaintsForCommittee(register)).toStrictEqual(isSelected ? ['k'] : [])
  })
})

describe('what is told of seats and offices that fall vacant', () => {
  const of = (register: Register, until: string, subject: string) =>
    upcoming(register, AS_OF, until)
      .filter((each) => each.subject === subject)
      .map(({ rule, outcome, path, facts, due, onTrack }) => ({ rule, outcome, path: path.join('.'), facts, due, onTrack }))
  const JULY = '2027-07-31'

  test('the seat, who holds it, and the last day', () => {
    expect(of(REGISTER, JULY, 'staff-gjovik')).toStrictEqual([
      {
        rule: 'composition/seats',
        outcome: 'open',
        path: 'committee.members.8',
        facts: { seats: 10, seat: 'staff-gjovik', person: 'an4', group: 'staff', campus: 'gjovik', on: [JULY] },
        due: JULY,
        onTrack: false,
      },
    ])
  })

  test.each([
    ['chairs', 'an1', 'no-chair'],
    ['viceChairs', 'st1', 'no-vice-chair'],
  ] as const)('the office of %s, who holds it, and whether somebody follows', (key, person, vacancy) => {
    const at = { rule: 'chair/in-office', outcome: 'open', path: `committee.${key}.1`, due: JULY }
    const facts = { on: JULY, chairs: [], viceChairs: [], [key]: [person] }
    expect(of(REGISTER, JULY, person)).toStrictEqual([{ ...at, facts: { ...facts, reasons: [vacancy] }, onTrack: false }])
    const next = { person: 'an2', group: 'staff', from: '2027-08-01', to: '2028-07-31' }
    expect(of(changed({ [`committee.${key}.+`]: next }), JULY, person)).toStrictEqual([
      { ...at, facts: { ...facts, reasons: [] }, onTrack: true },
    ])
    expect(of(changed({ [`committee.${key}.+`]: { ...next, from: '2027-08-02' } }), JULY, person)[0]?.onTrack).toBe(false)
    expect(of(REGISTER, '2027-07-30', person)).toStrictEqual([])
  })

  test('an office is left by each of those who hold it, whose row is told', () => {
    const second = { person: 'an2', group: 'staff', from: '2026-09-01', to: '2027-03-31' }
    const again = { person: 'an2', group: 'staff', from: '2026-10-01', to: '2027-05-31' }
    const register = changed({ 'committee.chairs.+': second }, changed({ 'committee.chairs.+': again }))
    expect(of(register, JULY, 'an2').map(({ path, due }) => [path, due])).toStrictEqual([['committee.chairs.2', '2027-05-31']])
    expect(of(register, JULY, 'an1').map(({ path, due }) => [path, due])).toStrictEqual([['committee.chairs.1', JULY]])
  })

  test('who leaves on the last day that is asked of, and the day after', () => {
    const leaving = (left: string) => of(changed({ 'committee.members.9.left': left }), '2026-12-31', 'staff-alesund').map(({ due }) => due)
    expect([leaving('2026-12-31'), leaving('2027-01-01')]).toStrictEqual([['2026-12-31'], []])
  })

  test('asked of one day alone, tells what falls vacant after it', () => {
    expect(of(changed({ 'committee.chairs.1.left': AS_OF }), AS_OF, 'an1').map(({ due }) => due)).toStrictEqual([AS_OF])
    expect(upcoming(REGISTER, AS_OF, AS_OF)).toStrictEqual([])
  })

  test('who has no last day leaves no seat, and an empty one falls to nobody', () => {
    expect(of(changed({ 'committee.members.9.term.to': undefined }), '9999-12-31', 'staff-alesund')).toStrictEqual([])
    expect(of(changed({ 'committee.members.9': undefined }), '9999-12-31', 'staff-alesund')).toStrictEqual([])
  })

  test('another of the same group and campus keeps it on track, and one of another does not', () => {
    const follows = (change: object) => {
      const next = { person: 'nn', group: 'staff', campus: 'alesund', term: { from: '2027-08-01', to: '2029-07-31' }, ...change }
      return of(changed({ 'committee.members.+': next }), JULY, 'staff-alesund').map(({ onTrack }) => onTrack)
    }
    expect([follows({}), follows({ campus: 'gjovik' }), follows({ group: 'student' })]).toStrictEqual([[true], [false], [false]])
  })

  test('a register without members or officers tells of neither', () => {
    for (const register of [
      changed({ 'committee.members': undefined, 'committee.chairs': undefined, 'committee.viceChairs': undefined }),
    ]) {
      const rules = upcoming(register, AS_OF, '9999-12-31').map(({ rule }) => rule)
      expect(rules.filter((rule) => rule === 'composition/seats' || rule === 'chair/in-office')).toStrictEqual([])
    }
    expect(upcoming(changed({ committee: undefined }), AS_OF, '9999-12-31').map(({ rule }) => rule)).not.toContain('chair/in-office')
  })
})

test('soonest first, then by rule, then by subject; without a last day at the end', () => {
  const register = changed({
    'committee.meetings.0.minutes': undefined,
    'committee.meetings.1.minutes': undefined,
    'duties.complaints.0.statement': undefined,
    'duties.labourInspection.0.informed': undefined,
  })
  const found = upcoming(register, AS_OF, '9999-12-31').map(({ due, rule, subject }) => [due ?? '~', rule, subject].join(' '))
  expect(found).toStrictEqual([...found].sort())
  expect(found.filter((line) => line.startsWith('~')).map((line) => line.split(' ')[1])).toStrictEqual([
    'duties/complaints',
    'duties/labour-inspection',
    'meetings/minutes',
    'meetings/minutes',
  ])
})

describe('the plan from a register', () => {
  const visits = [
    { faculty: 'HF', date: '2026-02-11', held: true },
    { subcommittee: 'gjovik', date: '2026-09-01', held: true },
  ]

  test('a visit that is no faculty’s, one cancelled and one of which nobody says count for nothing', () => {
    const plan = (more: readonly object[]) => planFromRegister(changed({ 'dialogue.visits': [...visits, ...more] }), AS_OF)
    const onFirst = { feasible: true, visits: [{ faculty: 'IE', date: '2026-11-25' }], bottleneck: null }
    expect(plan([])).toStrictEqual(onFirst)
    expect(plan([{ faculty: 'IE', date: '2026-09-16', held: false }])).toStrictEqual(onFirst)
    expect(plan([{ faculty: 'IE', date: '2026-09-16' }])).toStrictEqual(onFirst)
    expect(plan([{ faculty: 'IE', date: '2026-09-16', held: true, by: 'gjovik' }])).toStrictEqual(onFirst)
    expect(plan([{ faculty: 'IE', date: '2026-09-16', held: true }])).toStrictEqual({ ...onFirst, visits: [] })
    expect(plan([{ faculty: 'IE', date: '2027-01-20' }])).toStrictEqual({ ...onFirst, visits: [] })
  })

  test('a meeting held today has no room any more', () => {
    const held = changed({ 'dialogue.visits': visits, 'committee.meetings.2.date': AS_OF, 'committee.meetings.2.present': ['an1'] })
    expect(planFromRegister(held, AS_OF)?.visits).toStrictEqual([{ faculty: 'IE', date: '2027-01-27' }])
  })

  test('without visits all remain, as many at a meeting as it has room for', () => {
    const register = changed({ 'dialogue.visits': [] })
    expect(planFromRegister(register, AS_OF)?.visits).toStrictEqual([
      { faculty: 'HF', date: '2026-11-25' },
      { faculty: 'IE', date: '2027-01-27' },
    ])
    expect(planFromRegister(register, AS_OF, 2)?.visits.map(({ date }) => date)).toStrictEqual(['2026-11-25', '2026-11-25'])
  })

  test.each(['dialogue', 'dialogue.visits', 'committee', 'committee.meetings'])(
    'cannot be made without %s: what is left out is unknown',
    (path) => {
      expect(planFromRegister(changed({ [path]: undefined }), AS_OF)).toBeNull()
    },
  )

  test('cannot be made where nobody knows the faculties, and knows those of the mandate', () => {
    const { faculties: _, ...rest } = ntnuLmu
    const mandate = defineMandate({ ...rest, id: 'without-faculties' })
    const leftOut = { faculties: undefined, 'dialogue.visits': [] }
    expect(planFromRegister(changed({ ...leftOut, mandate: 'without-faculties' }), AS_OF, 1, { mandate })).toBeNull()
    expect(planFromRegister(changed(leftOut), AS_OF, 8)?.visits).toHaveLength(8)
  })

  test('refuses what cannot be checked', () => {
    expect(() => planFromRegister(REGISTER, '2026-07-31')).toThrow(RangeError)
  })
})

describe('dimensions', () => {
  const NONE = { physical: 0, psychosocial: 0, organisational: 0, digital: 0, pedagogical: 0 }
  const period = { from: '2026-08-01', to: '2027-07-31' }

  test('of a register that says nothing are none', () => {
    for (const register of [changed({ committee: undefined }), changed({ 'committee.meetings': undefined }), REGISTER]) {
      expect(dimensionCoverage(register, period)).toStrictEqual(NONE)
    }
  })

  test('are counted item by item, those of meetings cancelled left out', () => {
    const agenda = [{ id: '1', dimensions: ['digital', 'physical'] }, { id: '2', dimensions: ['digital'] }, { id: '3' }]
    const meetings = [
      { id: 'a', date: '2026-09-01', agenda },
      { id: 'b', date: '2026-09-02', agenda, held: false },
      { id: 'c', date: '2026-09-03' },
    ]
    expect(dimensionCoverage(changed({ 'committee.meetings': meetings }), period)).toStrictEqual({ ...NONE, digital: 2, physical: 1 })
  })

  test('are asked of a period', () => {
    expect(() => dimensionCoverage(REGISTER, { from: 'x', to: '2027-07-31' })).toThrow(
      new RangeError('period.from: "x" is not a calendar date (YYYY-MM-DD)'),
    )
  })
})
