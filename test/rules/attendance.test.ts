/** Who sits for each seat, seen through gaps and doubled rows (§3:3, §5:6, §5:8), and what turns the quorum. */
import { describe, expect, it } from 'vitest'
import { type Body, checkQuorum, type ItemAttendance, type Member, type Seating, seatMembers } from '../../src/index'
import { COMMITTEE, deputyOf, MEMBERS, ON, staff, withChanged } from '../support/people'
import { whole } from '../support/whole'

const STEPS_IN = { readings: { 'departed-deputy': 'steps-in' } }

it('of an item on which nothing is said, nobody is disqualified or out of the room', () => {
  const an1 = staff('an1', 'gjovik')
  expect(seatMembers({ members: [an1], deputies: [deputyOf(an1)] }, ['an1', 'an1v', 'an1'], ON)).toStrictEqual({
    seats: [{ member: 'an1', attending: 'an1', voting: 'an1', atMeeting: 'an1' }],
    voters: ['an1'],
    present: ['an1', 'an1v', 'an1'],
    disqualified: [],
    passedOver: [{ person: 'an1v', why: 'member-attends' }],
  })
})

describe('a seat that was vacated, by reading departed-deputy (§3:3)', () => {
  const left = (from: string, day: string): Member => staff('an1', 'gjovik', { term: { from, to: '2027-07-31' }, left: day })
  const deputies = [deputyOf(staff('an1', 'gjovik'))]
  const seatsOf = (body: Body, present: readonly string[] = ['an1v']) =>
    seatMembers(body, present, ON, {}, STEPS_IN).seats.map(({ member, voting }) => `${member}: ${voting}`)

  it.each<readonly [what: string, members: readonly Member[], seats: readonly string[]]>([
    ['is one seat', [left('2025-08-01', '2026-10-31')], ['an1: an1v']],
    ['is one seat, though the member left twice', [left('2025-08-01', '2026-01-31'), left('2026-02-01', '2026-10-31')], ['an1: an1v']],
    ['is none, where the member is in office again', [left('2025-08-01', '2026-01-31'), staff('an1', 'gjovik')], ['an1: an1v']],
    [
      'is one that another did not take over who replaces a third',
      [left('2025-08-01', '2026-10-31'), staff('an2', 'gjovik', { term: { from: '2026-11-01', to: '2027-07-31' }, replaces: 'an3' })],
      ['an1: an1v', 'an2: null'],
    ],
  ])('%s', (_, members, seats) => {
    expect(seatsOf({ members, deputies })).toStrictEqual(seats)
  })
})

describe('§5:6 what the findings say', () => {
  const judge = (present: readonly string[], item: ItemAttendance = {}) =>
    checkQuorum(seatMembers(COMMITTEE, present, ON, item), COMMITTEE, ON).findings

  it('quorate: how many count, and nobody to call', () => {
    const facts = { counted: 7, required: 7, missing: 0 }
    expect(judge(['st1', 'st2', 'st3', 'st4', 'st5', 'an1', 'an2'])).toStrictEqual([
      whole('quorum/minimum', { outcome: 'satisfied', subject: 'committee', path: ['present'], facts }),
    ])
  })

  it('not told whether: how many count, and what it takes to know', () => {
    const body = { members: MEMBERS }
    const facts = { counted: 1, required: 7, missing: 6 }
    expect(checkQuorum(seatMembers(body, ['st1'], ON), body, ON).findings).toStrictEqual([
      whole('quorum/minimum', { outcome: 'unknown', subject: 'committee', path: ['present'], facts, needs: [['deputies']] }),
    ])
  })
})

describe('§5:6 what turns it', () => {
  const turned = (present: readonly string[], item: ItemAttendance = {}, basis = 'taking-part', body = COMMITTEE) => {
    const options = { readings: { 'quorum-basis': basis } }
    return checkQuorum(seatMembers(body, present, ON, item, options), body, ON, options).turnedBy
  }
  const OTHERS = ['st2', 'st3', 'st4', 'st5', 'an1']

  it.each<readonly [what: string, basis: string, item: ItemAttendance, come: readonly string[]]>([
    // st1 is there but takes no part: whether the seat counts already is the reading's to say.
    ['the deputy of one disqualified', 'taking-part', { disqualified: ['st1'] }, ['st1v', 'an2']],
    ['nobody for one disqualified who counts in the room', 'in-the-room', { disqualified: ['st1'] }, ['an2']],
    ['the deputy of one out of the room', 'in-the-room', { absent: ['st1'] }, ['st1v', 'an2']],
    ['nobody for one out of the room who counts at the meeting', 'at-the-meeting', { absent: ['st1'] }, ['an2']],
  ])('come: %s', (_, basis, item, come) => {
    expect(turned(['st1', ...OTHERS], item, basis)).toStrictEqual({ come })
  })

  it('nobody, where one deputy is all there is to call for two seats', () => {
    const shared = { person: 'x1' }
    const body = { members: MEMBERS, deputies: [deputyOf(staff('an4', 'gjovik'), shared), deputyOf(staff('an5', 'alesund'), shared)] }
    const item = { disqualified: ['an1', 'an2', 'an3', 'an4', 'an5'] }
    expect(turned(['st1', 'st2', 'st3', 'st4', 'st5'], item, 'taking-part', body)).toBeNull()
    expect(
      turned(['st1', 'st2', 'st3', 'st4', 'st5', 'an3'], { disqualified: ['an1', 'an2', 'an4', 'an5'] }, 'taking-part', body),
    ).toStrictEqual({
      come: ['x1'],
    })
  })

  // Seven seats count; st1's has the deputy there too. Who could take it over makes it the dearer seat to empty.
  it.each<readonly [what: string, basis: string, item: ItemAttendance, leave: readonly string[]]>([
    ['whoever sits alone', 'taking-part', {}, ['st2']],
    ['the deputy of one out of the room', 'taking-part', { absent: ['st1'] }, ['st1v']],
    ['the deputy of one disqualified', 'taking-part', { disqualified: ['st1'] }, ['st1v']],
    ['the deputy of one out of the room', 'in-the-room', { absent: ['st1'] }, ['st1v']],
    ['whoever sits alone, as one disqualified counts in the room', 'in-the-room', { disqualified: ['st1'] }, ['st2']],
    ['whoever sits alone, as one out of the room counts at the meeting', 'at-the-meeting', { absent: ['st1'] }, ['st2']],
  ])('leave: %s, by %s', (_, basis, item, leave) => {
    expect(turned(['st1', 'st1v', ...OTHERS, 'an2'], item, basis)).toStrictEqual({ leave })
  })

  it('leave: the deputy in a vacated seat, not a member who has left and looks on', () => {
    const body = withChanged({ st1: { left: '2026-10-31' } })
    const present = ['st1', 'st1v', ...OTHERS, 'an2']
    expect(checkQuorum(seatMembers(body, present, ON, {}, STEPS_IN), body, ON, STEPS_IN).turnedBy).toStrictEqual({ leave: ['st1v'] })
  })
})

describe('what cannot be', () => {
  const seating = seatMembers(COMMITTEE, [], ON)
  it.each<readonly [what: string, call: () => unknown, message: string]>([
    ['a seating on no day', () => seatMembers(COMMITTEE, [], '2026-11-31'), 'on: "2026-11-31" is not a calendar date (YYYY-MM-DD)'],
    ['a quorum on no day', () => checkQuorum(seating, COMMITTEE, '2026-11-31'), 'on: "2026-11-31" is not a calendar date (YYYY-MM-DD)'],
    ['no seating', () => checkQuorum(null as unknown as Seating, COMMITTEE, ON), 'seating: must be an object, not null'],
    ['no seats', () => checkQuorum({} as unknown as Seating, COMMITTEE, ON), 'seating.seats: must be a list, not undefined'],
    ['no body', () => checkQuorum(seating, [] as unknown as Body, ON), 'body: must be an object, not '],
    ['no members', () => checkQuorum(seating, {} as unknown as Body, ON), 'body.members: must be a list, not undefined'],
    ['nobody present', () => seatMembers(COMMITTEE, 'an1' as unknown as string[], ON), 'present: must be a list, not "an1"'],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(expect.objectContaining({ message }))
  })
})
