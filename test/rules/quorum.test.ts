/** Who sits for each seat, and how many must: §5:6 (seven), §3:3 (personal deputies), §5:8 (disqualified). */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Body,
  checkQuorum,
  type Deputy,
  defineMandate,
  type ItemAttendance,
  type Member,
  ntnuLmu,
  type Options,
  type QuorumResult,
  type Seating,
  seatMembers,
} from '../../src/index'
import { differences } from '../support/compare'
import { product } from '../support/enumerate'
import { frozen } from '../support/frozen'
import {
  COMMITTEE,
  deputyOf,
  idsOf,
  MEMBERS,
  ON,
  staff,
  student,
  WITHOUT_DEPUTIES,
  withChanged,
  withDeputies,
  withMembers,
} from '../support/people'
import { verdicts } from '../support/verdicts'
import { twinSeating } from '../twins/twin-quorum'

const ALL = idsOf(MEMBERS)
const BASES = ['taking-part', 'in-the-room', 'at-the-meeting'] as const

type Sitting = { readonly body?: Body; readonly on?: string; readonly item?: ItemAttendance; readonly options?: Options }
const sit = (present: readonly string[], { body = COMMITTEE, on = ON, item = {}, options = {} }: Sitting = {}): Seating & QuorumResult => {
  const seating = seatMembers(body, present, on, item, options)
  return { ...seating, ...checkQuorum(seating, body, on, options) }
}
const seatOf = ({ seats }: Seating, member: string) => seats.find((seat) => seat.member === member)
const why = ({ passedOver }: Seating): string[] => passedOver.map(({ person, why }) => `${person} ${why}`)
const callable = ({ callable }: QuorumResult): string[] => callable.map(({ member, people }) => `${member}: ${people.join(' ')}`)

describe('§5:6 seven members at the meeting', () => {
  test.each<readonly [what: string, present: readonly string[], counted: number]>([
    ['nobody', [], 0],
    ['six members', ALL.slice(0, 6), 6],
    ['seven members', ALL.slice(0, 7), 7],
    ['eight members', ALL.slice(0, 8), 8],
    ['six deputies', ALL.slice(0, 6).map((id) => `${id}v`), 6],
    ['seven deputies', ALL.slice(0, 7).map((id) => `${id}v`), 7],
    ['six members and a deputy of one of them', [...ALL.slice(0, 6), 'st1v'], 6],
    ['six members and a deputy of another', [...ALL.slice(0, 6), 'an5v'], 7],
    ['six members and a guest', [...ALL.slice(0, 6), 'guest'], 6],
    ['everybody', [...ALL, ...ALL.map((id) => `${id}v`)], 10],
  ])('%s', (_, present, counted) => {
    const result = sit(present)
    expect(result).toMatchObject({ counted, required: 7, missing: Math.max(0, 7 - counted), quorate: counted >= 7 })
    expect(verdicts(result, 'quorum/minimum')).toStrictEqual([`${counted >= 7 ? 'satisfied' : 'breached'} committee`])
    expect(result.voters).toHaveLength(counted)
  })

  test('whole, one short', () => {
    const { seats: _, ...result } = sit(['st1', 'st2v', 'st3', 'st4', 'st5', 'an1', 'guest'], { item: { disqualified: ['an2v'] } })
    expect(result).toStrictEqual({
      voters: ['st1', 'st2v', 'st3', 'st4', 'st5', 'an1'],
      present: ['st1', 'st2v', 'st3', 'st4', 'st5', 'an1', 'guest'],
      disqualified: ['an2v'],
      passedOver: [{ person: 'guest', why: 'not-a-member' }],
      quorate: false,
      counted: 6,
      required: 7,
      missing: 1,
      callable: [
        { member: 'an2', people: ['an2'] },
        { member: 'an3', people: ['an3', 'an3v'] },
        { member: 'an4', people: ['an4', 'an4v'] },
        { member: 'an5', people: ['an5', 'an5v'] },
      ],
      turnedBy: { come: ['an2'] },
      findings: [
        {
          rule: 'quorum/minimum',
          clauses: ['§5:6'],
          modality: 'shall',
          outcome: 'breached',
          subject: 'committee',
          path: ['present'],
          facts: { counted: 6, required: 7, missing: 1, people: ['an2', 'an3', 'an3v', 'an4', 'an4v', 'an5', 'an5v'] },
          readings: ['quorum-basis', 'departed-deputy'],
        },
      ],
    })
  })
})

describe('§5:6, §5:8 which seats count, by reading quorum-basis', () => {
  // Six members sit throughout; what matters is the seventh seat, an2's.
  const six = ALL.slice(0, 6)
  test.each<readonly [what: string, present: readonly string[], item: ItemAttendance, counted: readonly [number, number, number]]>([
    ['the member takes part', ['an2'], {}, [7, 7, 7]],
    ['disqualified, stays in the room', ['an2'], { disqualified: ['an2'] }, [6, 7, 7]],
    ['disqualified, leaves the room', ['an2'], { disqualified: ['an2'], absent: ['an2'] }, [6, 6, 7]],
    ['leaves the room', ['an2'], { absent: ['an2'] }, [6, 6, 7]],
    ['disqualified, the deputy takes the seat', ['an2', 'an2v'], { disqualified: ['an2'] }, [7, 7, 7]],
    ['leaves the room, the deputy takes the seat', ['an2', 'an2v'], { absent: ['an2'] }, [7, 7, 7]],
    ['member and deputy disqualified, both stay', ['an2', 'an2v'], { disqualified: ['an2', 'an2v'] }, [6, 7, 7]],
    ['member leaves, the deputy is disqualified and stays', ['an2', 'an2v'], { disqualified: ['an2v'], absent: ['an2'] }, [6, 7, 7]],
    ['member and deputy leave', ['an2', 'an2v'], { absent: ['an2', 'an2v'] }, [6, 6, 7]],
    ['the deputy alone, disqualified', ['an2v'], { disqualified: ['an2v'] }, [6, 7, 7]],
    ['disqualified, and not at the meeting', [], { disqualified: ['an2'], absent: ['an2'] }, [6, 6, 6]],
  ])('%s', (_, present, item, expected) => {
    const results = BASES.map((basis) => sit([...six, ...present], { item, options: { readings: { 'quorum-basis': basis } } }))
    expect(results.map(({ counted }) => counted)).toStrictEqual(expected)
    expect(results.map(({ quorate }) => quorate)).toStrictEqual(expected.map((counted) => counted >= 7))
    expect(results.map(({ voters }) => voters.length)).toStrictEqual(results.map(() => expected[0]))
    expect(results[0]?.findings.flatMap(({ readings }) => readings)).toContain('quorum-basis')
  })

  test('in the room, at the meeting and taking part are told seat by seat', () => {
    const seating = sit(['an1', 'an1v', 'an2', 'an3', 'an3v'], { item: { disqualified: ['an1', 'an2'], absent: ['an3'] } })
    expect(['an1', 'an2', 'an3', 'an4'].map((member) => seatOf(seating, member))).toStrictEqual([
      { member: 'an1', attending: 'an1', voting: 'an1v', atMeeting: 'an1' },
      { member: 'an2', attending: 'an2', voting: null, atMeeting: 'an2' },
      { member: 'an3', attending: 'an3v', voting: 'an3v', atMeeting: 'an3' },
      { member: 'an4', attending: null, voting: null, atMeeting: null },
    ])
  })
})

describe('§3:3 deputies', () => {
  test.each<readonly [what: string, body: Body, members: number, outcome: string, quorate: boolean]>([
    ['left out, and the members suffice', WITHOUT_DEPUTIES, 7, 'satisfied', true],
    ['left out, and the members do not suffice', WITHOUT_DEPUTIES, 6, 'unknown', false],
    ['left out, and nobody is there', WITHOUT_DEPUTIES, 0, 'unknown', false],
    ['there are none', { members: MEMBERS, deputies: [] }, 6, 'breached', false],
  ])('%s', (_, body, members, outcome, quorate) => {
    const result = sit(ALL.slice(0, members), { body })
    expect([verdicts(result, 'quorum/minimum'), result.quorate]).toStrictEqual([[`${outcome} committee`], quorate])
    if (outcome !== 'unknown') return
    expect(result.callable).toStrictEqual([])
    expect(result.findings[0]?.needs).toStrictEqual([['deputies']])
  })

  const shared = withDeputies({ an2: { person: 'an1v' } })
  test.each<readonly [present: readonly string[], seats: readonly (string | null)[]]>([
    [['an1v'], ['an1v', null]],
    [
      ['an1', 'an1v'],
      ['an1', 'an1v'],
    ],
    [
      ['an2', 'an1v'],
      ['an1v', 'an2'],
    ],
    [
      ['an1', 'an2', 'an1v'],
      ['an1', 'an2'],
    ],
  ])('a deputy of two members sits for one of them: %s', (present, seats) => {
    const seating = sit(present, { body: shared })
    expect(['an1', 'an2'].map((member) => seatOf(seating, member)?.voting)).toStrictEqual(seats)
  })

  const doubling = withDeputies({ an1: { person: 'an2' } })
  test.each<readonly [present: readonly string[], item: ItemAttendance, seats: readonly (string | null)[]]>([
    [['an2'], {}, [null, 'an2']],
    [['an1', 'an2'], {}, ['an1', 'an2']],
    [['an2', 'an2v'], {}, [null, 'an2']],
    [['an2'], { disqualified: ['an2'] }, [null, null]],
  ])('a member who deputises sits in the own seat first: %s %j', (present, item, seats) => {
    const seating = sit(present, { body: doubling, item })
    expect(['an1', 'an2'].map((member) => seatOf(seating, member)?.voting)).toStrictEqual(seats)
  })

  test.each<readonly [what: string, deputy: Partial<Deputy>, on: string, voting: string | null]>([
    ['on the last day of the term', {}, '2027-07-31', 'an1v'],
    ['after it left', { left: '2026-11-21' }, ON, null],
    ['on the day it leaves', { left: ON }, ON, 'an1v'],
    ['before its term', { term: { from: '2026-11-23' } }, ON, null],
    ['in a term without an end', { term: { from: ON } }, ON, 'an1v'],
  ])('a deputy sits while in office: %s', (_, deputy, on, voting) => {
    expect(seatOf(sit(['an1v'], { body: withDeputies({ an1: deputy }), on }), 'an1')?.voting).toBe(voting)
  })
})

describe('§3:3 the deputy of a member who left, by reading departed-deputy', () => {
  const left = { an3: { left: '2026-10-31' } }
  const successor = (from: string): Body => {
    const { members } = withChanged(left)
    const an6 = staff('an6', 'trondheim', { term: { from, to: '2027-07-31' }, replaces: 'an3' })
    return { members: [...members, an6], deputies: [...(COMMITTEE.deputies ?? []), deputyOf(an6)] }
  }
  test.each<readonly [what: string, body: Body, on: string, stepsIn: boolean]>([
    ['nobody replaces', withChanged(left), ON, true],
    ['replaced already', successor('2026-11-01'), ON, false],
    ['replaced from that day on', successor(ON), ON, false],
    ['replaced from the day after on', successor('2026-11-23'), ON, true],
    ['the first day after leaving', withChanged(left), '2026-11-01', true],
    [
      'the term would have run out',
      withChanged({ an3: { left: '2026-10-31', term: { from: '2024-11-22', to: '2026-11-21' } } }),
      ON,
      false,
    ],
  ])('%s', (_, body, on, stepsIn) => {
    const [lapsed, stepped] = ['lapses', 'steps-in'].map((value) =>
      sit(['an3v'], { body, on, options: { readings: { 'departed-deputy': value } } }),
    )
    expect([lapsed?.voters, lapsed && why(lapsed)]).toStrictEqual([[], ['an3v not-in-office']])
    expect([stepped?.voters, stepped && why(stepped)]).toStrictEqual(stepsIn ? [['an3v'], []] : [[], ['an3v not-in-office']])
    expect(stepped?.seats.map(({ member }) => member).includes('an3')).toBe(stepsIn)
  })

  const readings = { 'departed-deputy': 'steps-in' }
  test('the member has left: neither seated nor to be called', () => {
    const present = sit(['an3'], { body: withChanged(left), options: { readings } })
    expect([present.voters, why(present)]).toStrictEqual([[], ['an3 not-in-office']])
    expect(callable(present)).toContain('an3: an3v')
    expect(callable(sit([], { body: withChanged(left) })).filter((line) => line.startsWith('an3'))).toStrictEqual([])
  })

  test('it counts towards the seven', () => {
    const present = [...ALL.filter((id) => id !== 'an3').slice(0, 6), 'an3v']
    const counted = ['lapses', 'steps-in'].map(
      (value) => sit(present, { body: withChanged(left), options: { readings: { 'departed-deputy': value } } }).counted,
    )
    expect(counted).toStrictEqual([6, 7])
  })

  test('one who replaced the member in an earlier term does not replace the member in this one', () => {
    const earlier = [
      staff('an3', 'trondheim', { term: { from: '2021-08-01', to: '2023-07-31' }, left: '2022-01-31' }),
      staff('an7', 'trondheim', { term: { from: '2022-02-01', to: '2023-07-31' }, replaces: 'an3' }),
    ]
    const body = { ...COMMITTEE, members: [...earlier, ...withChanged(left).members] }
    expect(sit(['an3v'], { body, options: { readings } }).voters).toStrictEqual(['an3v'])
  })

  test('on the day of leaving the member sits', () => {
    expect(sit(['an3'], { body: withChanged(left), on: '2026-10-31' }).voters).toStrictEqual(['an3'])
  })
})

describe('why somebody present holds no seat: the first that applies, in the order of those present', () => {
  const body = withMembers(student('old', 'gjovik', 'local-student-democracy', { term: { from: '2025-08-01', to: '2026-07-31' } }))
  const everyReason = { disqualified: ['guest', 'old', 'st1', 'st2v', 'st3'], absent: ['guest', 'old', 'st1'] }
  test.each<readonly [present: readonly string[], item: ItemAttendance, expected: readonly string[]]>([
    [['guest'], everyReason, ['guest not-a-member']],
    [['old'], everyReason, ['old not-in-office']],
    [['oldv'], {}, ['oldv not-in-office']],
    [['st1'], everyReason, ['st1 left-the-room']],
    [['st3'], everyReason, ['st3 disqualified']],
    [['st2', 'st2v'], everyReason, ['st2v disqualified']],
    [['st2v', 'st2'], {}, ['st2v member-attends']],
    [['st2', 'st2v'], { absent: ['st2v'] }, ['st2v left-the-room']],
    [['st2', 'st2v'], { absent: ['st2'] }, ['st2 left-the-room']],
    [['st2', 'st2v'], { disqualified: ['st2'] }, ['st2 disqualified']],
    [
      ['st2v', 'st3', 'an1v', 'st1', 'an1', 'old', 'guest', 'st2'],
      everyReason,
      ['st2v disqualified', 'st3 disqualified', 'an1v member-attends', 'st1 left-the-room', 'old not-in-office', 'guest not-a-member'],
    ],
  ])('%s', (present, item, expected) => {
    expect(why(sit(present, { body, item }))).toStrictEqual(expected)
  })
})

describe('§5:6 whom to call: seats in which nobody takes part, and those who could', () => {
  test.each<readonly [what: string, body: Body, present: readonly string[], item: ItemAttendance, expected: string]>([
    ['neither is there', COMMITTEE, [], {}, 'an1: an1 an1v'],
    ['the member left the room', COMMITTEE, ['an1'], { absent: ['an1'] }, 'an1: an1v'],
    ['the deputy left the room', COMMITTEE, ['an1v'], { absent: ['an1v'] }, 'an1: an1'],
    ['the member is disqualified, in the room', COMMITTEE, ['an1'], { disqualified: ['an1'] }, 'an1: an1v'],
    ['the member is disqualified, and away', COMMITTEE, [], { disqualified: ['an1'] }, 'an1: an1v'],
    ['the deputy is disqualified', COMMITTEE, [], { disqualified: ['an1v'] }, 'an1: an1'],
    ['both are disqualified', COMMITTEE, [], { disqualified: ['an1', 'an1v'] }, ''],
    ['the member takes part', COMMITTEE, ['an1'], {}, ''],
    ['there is no deputy', withDeputies({ an1: null }), [], {}, 'an1: an1'],
    ['the deputy is out of office', withDeputies({ an1: { left: '2026-01-01' } }), [], {}, 'an1: an1'],
    ['the deputy is a member, who would take the own seat', withDeputies({ an1: { person: 'an2' } }), [], {}, 'an1: an1'],
  ])('%s', (_, body, present, item, expected) => {
    const result = sit(present, { body, item })
    expect(callable(result).filter((line) => line.startsWith('an1:'))).toStrictEqual(expected === '' ? [] : [expected])
  })
})

describe('another mandate, another quorum', () => {
  const under = (quorum: (typeof ntnuLmu)['quorum']) => defineMandate({ ...ntnuLmu, id: 'other', quorum })
  test.each([
    ['half of ten', under({ atLeast: [1, 2] }), 5],
    ['more than half of ten', under({ moreThan: [1, 2] }), 6],
    ['two thirds of ten, rounded up', under({ atLeast: [2, 3] }), 7],
    ['more than two thirds of ten', under({ moreThan: [2, 3] }), 7],
    ['more than three tenths of ten', under({ moreThan: [3, 10] }), 4],
    ['at least seven tenths of ten', under({ atLeast: [7, 10] }), 7],
    ['all', under({ atLeast: [1, 1] }), 10],
    ['one', under({ seats: 1 }), 1],
  ])('%s', (_, mandate, required) => {
    const results = [required - 1, required].map((count) => sit(ALL.slice(0, count), { options: { mandate } }))
    expect(results.map((result) => [result.required, result.missing, result.quorate])).toStrictEqual([
      [required, 1, false],
      [required, 0, true],
    ])
  })

  const succession = [
    defineMandate({ ...ntnuLmu, id: 'old', inForce: { from: '2020-01-01', to: '2026-12-31' } }),
    defineMandate({ ...ntnuLmu, id: 'new', inForce: { from: '2027-01-01' }, quorum: { seats: 8 } }),
  ]
  test('of several, the one in force on the day', () => {
    const required = ['2026-12-31', '2027-01-01'].map((on) => sit(ALL, { on, options: { mandate: succession } }).required)
    expect(required).toStrictEqual([7, 8])
  })

  test('none in force is a RangeError that names the day', () => {
    expect(() => sit(ALL, { on: '2019-12-31', options: { mandate: succession } })).toThrow(RangeError)
    expect(() => sit(ALL, { on: '2019-12-31', options: { mandate: succession } })).toThrow(/2019-12-31/)
  })
})

test.each(['2026-02-29', '22.11.2026', ''])('an impossible day, %j, is a RangeError that names it', (on) => {
  expect(() => seatMembers(COMMITTEE, [], on)).toThrow(RangeError)
  expect(() => seatMembers(COMMITTEE, [], on)).toThrow(JSON.stringify(on))
  expect(() => checkQuorum(seatMembers(COMMITTEE, [], ON), COMMITTEE, on)).toThrow(RangeError)
})

test('what is handed in is not changed, and may be frozen', () => {
  const [body, present, item] = [
    frozen(structuredClone(COMMITTEE)),
    frozen([...ALL, 'an1v']),
    frozen({ disqualified: ['an1'], absent: ['st1'] }),
  ]
  const seating = frozen(seatMembers(body, present, ON, item))
  expect(checkQuorum(seating, body, ON)).toStrictEqual(checkQuorum(structuredClone(seating), COMMITTEE, ON))
  expect(body).toStrictEqual(COMMITTEE)
})

test('in tangled committees each seat, the voters, the count and whom to call are the twin’s', () => {
  const ids = ['m1', 'm2', 'm3', 'm4']
  const days = ['2026-10-01', '2026-11-21', ON, '2026-11-23', '2027-07-31']
  const someone = fc.constantFrom(...ids, 'd1', 'd2', 'd3')
  const some = fc.uniqueArray(fc.constantFrom(...ids, 'd1', 'd2', 'd3', 'guest'))
  const service = fc.record(
    {
      term: fc.record({ from: fc.constantFrom(...days.slice(0, 4)), to: fc.constant('2027-07-31') }),
      left: fc.constantFrom(...days.slice(1)),
    },
    { requiredKeys: ['term'] },
  )
  const replacing = fc.option(fc.constantFrom(...ids), { nil: undefined, freq: 3 })
  const members = fc.tuple(
    ...ids.map((person) =>
      fc.tuple(service, replacing).map(
        ([served, replaces]): Member => ({
          ...staff(person, 'trondheim'),
          ...served,
          ...(replaces === undefined || replaces === person ? {} : { replaces }),
        }),
      ),
    ),
  )
  const deputies = fc.tuple(
    ...ids.map((member) => fc.tuple(service, someone).map(([served, person]): Deputy => ({ person, for: member, ...served }))),
  )
  const item = fc.record({ disqualified: some, absent: some })
  const readings = fc.constantFrom(
    ...product(BASES, ['lapses', 'steps-in'] as const).map(([basis, departed]) => ({ 'quorum-basis': basis, 'departed-deputy': departed })),
  )

  fc.assert(
    fc.property(members, deputies, some, item, readings, (members, deputies, present, item, readings) => {
      const body = { members, deputies: deputies.filter(({ person, for: member }) => person !== member) }
      const got = sit(present, { body, item, options: { readings } })
      const twin = twinSeating(body, present, ON, item, readings)
      const faults = differences({
        seats: [got.seats, twin.seats],
        voters: [got.voters, twin.voters],
        counted: [got.counted, twin.counted],
        callable: [got.callable, twin.callable],
      })
      expect(faults).toStrictEqual([])
    }),
    { numRuns: 5000 },
  )
})
