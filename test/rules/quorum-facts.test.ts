/** Quorum: the finding whole, whom it takes to turn it, and the seats of those who left (§5:6, §3:3; readings). */
import { describe, expect, test } from 'vitest'
import { type Body, checkQuorum, type ItemAttendance, type Member, type Options, type QuorumResult, seatMembers } from '../../src/index'
import { COMMITTEE, deputyOf, idsOf, MEMBERS, ON, staff, withChanged, withDeputies } from '../support/people'

const ALL = idsOf(MEMBERS)
const check = (present: readonly string[], item: ItemAttendance = {}, body: Body = COMMITTEE, options: Options = {}): QuorumResult =>
  checkQuorum(seatMembers(body, present, ON, item, options), body, ON, options)
const basis = (value: string): Options => ({ readings: { 'quorum-basis': value } })

describe('the finding, whole', () => {
  const said = { rule: 'quorum/minimum', clauses: ['§5:6'], modality: 'shall', subject: 'committee', path: ['present'] }
  const readings = ['quorum-basis', 'departed-deputy']
  test('a quorum', () => {
    const facts = { counted: 7, required: 7, missing: 0 }
    expect(check(ALL.slice(0, 7)).findings).toStrictEqual([{ ...said, outcome: 'satisfied', facts, readings }])
  })

  test('deputies left out', () => {
    const facts = { counted: 6, required: 7, missing: 1 }
    const result = check(ALL.slice(0, 6), {}, { members: MEMBERS })
    expect(result).toStrictEqual({
      quorate: false,
      ...facts,
      callable: [],
      turnedBy: null,
      findings: [{ ...said, outcome: 'unknown', facts, needs: [['deputies']], readings }],
    })
  })

  test('who may be called for two seats is named once', () => {
    const body = withDeputies({ an2: { person: 'an1v' } })
    expect(
      check(ALL.slice(0, 5), { disqualified: ['an1', 'an2', 'an3', 'an4', 'an5', 'an3v', 'an4v', 'an5v'] }, body).findings,
    ).toStrictEqual([{ ...said, outcome: 'breached', facts: { counted: 5, required: 7, missing: 2, people: ['an1v'] }, readings }])
  })
})

describe('who must come', () => {
  const five = ALL.slice(0, 5)
  test.each<[what: string, result: () => QuorumResult, turnedBy: QuorumResult['turnedBy']]>([
    ['the members of the first empty seats', () => check(five), { come: ['an1', 'an2'] }],
    ['a deputy where the member is disqualified', () => check(five, { disqualified: ['an1'] }), { come: ['an1v', 'an2'] }],
    [
      'nobody for a seat that counts already',
      () => check([...five, 'an1'], { disqualified: ['an1'] }, COMMITTEE, basis('in-the-room')),
      { come: ['an2'] },
    ],
    [
      'nobody for two seats',
      () => check(five, { disqualified: ['an1', 'an2'] }, withDeputies({ an2: { person: 'an1v' } })),
      { come: ['an1v', 'an3'] },
    ],
    ['nobody who could would do', () => check(five, { disqualified: ['an2', 'an2v', 'an3', 'an3v', 'an4', 'an4v', 'an5', 'an5v'] }), null],
    ['nobody could', () => check([], { disqualified: [...ALL, ...ALL.map((id) => `${id}v`)] }), null],
    [
      'a deputy with two rows once',
      () => {
        const deputies = [...(COMMITTEE.deputies ?? []), ...MEMBERS.slice(5, 6).map((member) => deputyOf(member))]
        return check(five, { disqualified: ['an1'] }, { members: MEMBERS, deputies })
      },
      { come: ['an1v', 'an2'] },
    ],
  ])('%s', (_, result, turnedBy) => {
    expect(result().turnedBy).toStrictEqual(turnedBy)
  })

  test('a seating of another body calls nobody of whom this body knows no seat', () => {
    const seating = seatMembers({ members: [staff('x', 'gjovik')] }, [], ON)
    expect(checkQuorum(seating, COMMITTEE, ON).callable).toStrictEqual([])
  })
})

describe('who must leave', () => {
  const seven = ALL.slice(0, 7)
  test.each<[what: string, present: readonly string[], item: ItemAttendance, expected: readonly (readonly string[])[]]>([
    ['seven seats', seven, {}, [['st1'], ['st1'], ['st1']]],
    ['eight seats', ALL.slice(0, 8), {}, Array.from({ length: 3 }, () => ['st1', 'st2'])],
    ['those seats first that nobody else can take', [...seven, 'st1v'], {}, [['st2'], ['st2'], ['st2']]],
    [
      'all of a seat where every seat has another',
      [...seven, ...seven.map((id) => `${id}v`)],
      {},
      Array.from({ length: 3 }, () => ['st1', 'st1v']),
    ],
    ['out of the room, the deputy in', [...seven, 'st1v'], { absent: ['st1'] }, [['st1v'], ['st1v'], ['st2']]],
    ['disqualified in the room, the deputy beside', [...seven, 'st1v'], { disqualified: ['st1'] }, [['st1v'], ['st2'], ['st2']]],
    ['a disqualified deputy beside the member', [...seven, 'st1v'], { disqualified: ['st1v'] }, [['st1'], ['st2'], ['st2']]],
  ])('%s', (_, present, item, expected) => {
    const found = ['taking-part', 'in-the-room', 'at-the-meeting'].map((each) => check(present, item, COMMITTEE, basis(each)).turnedBy)
    expect(found).toStrictEqual(expected.map((leave) => ({ leave })))
  })
})

describe('the deputy of one who left, by reading departed-deputy: steps-in', () => {
  const STEPS_IN: Options = { readings: { 'departed-deputy': 'steps-in' } }
  const seats = (members: readonly Member[]) =>
    seatMembers({ members, deputies: COMMITTEE.deputies }, ['an3v'], ON, {}, STEPS_IN)
      .seats.filter(({ member }) => member === 'an3')
      .map(({ voting }) => voting)
  const left = staff('an3', 'trondheim', { left: '2026-10-31' })
  test.each<[what: string, members: readonly Member[], expected: readonly (string | null)[]]>([
    ['once', [left], ['an3v']],
    ['two rows of one who left are one seat', [left, staff('an3', 'gjovik', { left: '2026-09-30' })], ['an3v']],
    [
      'who has come back sits in the one seat',
      [left, staff('an3', 'trondheim', { term: { from: '2026-11-01', to: '2027-07-31' } })],
      ['an3v'],
    ],
    ['whose term is over leaves no seat', [staff('an3', 'trondheim', { term: { from: '2024-11-22', to: '2026-11-21' } })], []],
  ])('%s', (_, members, expected) => {
    expect(seats(members)).toStrictEqual(expected)
  })

  test('the vacated seat counts, and its deputy alone can be called', () => {
    const body = withChanged({ an3: { left: '2026-10-31' } })
    expect(check(ALL.slice(0, 7), {}, body, STEPS_IN).callable[0]).toStrictEqual({ member: 'an3', people: ['an3v'] })
  })
})

test('a seating says what was given, and nobody where nothing was', () => {
  const { seats: _, ...rest } = seatMembers(COMMITTEE, ['st1', 'x'], ON)
  expect(rest).toStrictEqual({
    voters: ['st1'],
    present: ['st1', 'x'],
    disqualified: [],
    passedOver: [{ person: 'x', why: 'not-a-member' }],
  })
})

describe('a programmer’s error is told whole', () => {
  const seating = () => seatMembers(COMMITTEE, [], ON)
  test.each<[call: () => unknown, error: Error]>([
    [() => seatMembers(COMMITTEE, [], '2026-02-29'), new RangeError('on: "2026-02-29" is not a calendar date (YYYY-MM-DD)')],
    [() => checkQuorum(seating(), COMMITTEE, '2026-02-29'), new RangeError('on: "2026-02-29" is not a calendar date (YYYY-MM-DD)')],
    [() => checkQuorum({} as never, COMMITTEE, ON), new TypeError('seating.seats: must be a list, not undefined')],
    [() => checkQuorum(seating(), {} as never, ON), new TypeError('body.members: must be a list, not undefined')],
    [() => checkQuorum(null as never, COMMITTEE, ON), new TypeError('seating: must be an object, not null')],
  ])('%s', (call, error) => {
    expect(call).toThrow(error)
  })
})
