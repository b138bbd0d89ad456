/** The rows of a body: who replaces whom (reading `replacement-term`), and what cannot be a body at all. */
import { describe, expect, it } from 'vitest'
import { type Body, checkComposition, type Member, seatMembers } from '../../src/index'
import { deputyOf, ON, staff } from '../support/people'
import { ofRule } from '../support/verdicts'

/** What the terms of the staff say of one member. */
const termOf = (members: readonly Member[], person: string) => {
  const [found] = ofRule(checkComposition({ members }, ON), 'terms/staff').filter(({ subject }) => subject === person)
  return found?.facts
}
const row = (person: string, from: string, to: string, change: Partial<Member> = {}) =>
  staff(person, 'gjovik', { term: { from, to }, ...change })

describe('whose term a replacement completes (§3/Ansatte:2)', () => {
  // Too long in each case, so that the day it was measured by is told.
  const newcomer = row('new', '2026-10-01', '2030-12-31', { replaces: 'old' })
  const old = (from: string) => row('old', from, '2026-09-30', { left: '2026-09-30' })

  it.each<readonly [what: string, others: readonly Member[], lastDay: string]>([
    ['the only one', [old('2025-08-01')], '2027-07-31'],
    ['of several the latest that began before: the last given', [old('2022-08-01'), old('2025-08-01')], '2027-07-31'],
    ['of several the latest that began before: the first given', [old('2025-08-01'), old('2022-08-01')], '2027-07-31'],
    [
      'of several the latest that began before: the one in the middle',
      [old('2022-08-01'), old('2025-09-01'), old('2025-08-01')],
      '2027-08-31',
    ],
    [
      'of two that began on one day the last given',
      [row('old', '2025-08-01', '2027-07-31', { replaces: 'x' }), old('2025-08-01')],
      '2027-07-31',
    ],
    ['none that begins on the same day', [old('2025-08-01'), row('old', '2026-10-01', '2028-09-30')], '2027-07-31'],
    ['none that begins later', [old('2025-08-01'), row('old', '2026-11-01', '2028-10-31')], '2027-07-31'],
    ['the first, where none began before', [row('old', '2026-11-01', '2028-10-31'), row('old', '2026-10-15', '2028-10-14')], '2028-10-31'],
    ['of a chain the term first begun', [old('2025-08-01'), row('old', '2024-08-01', '2025-07-31')], '2027-07-31'],
  ])('%s', (_, others, lastDay) => {
    expect(termOf([...others, newcomer], 'new')).toMatchObject({ lastDay })
  })

  const gone = (person: string, replaces?: string) =>
    row(person, '2025-08-01', '2027-07-31', { left: '2026-09-30', ...(replaces === undefined ? {} : { replaces }) })
  it.each<readonly [what: string, others: readonly Member[]]>([
    ['two who replace each other', [gone('old', 'new')]],
    ['three in a ring', [gone('old', 'older'), gone('older', 'new')]],
    ['one who replaces one who replaces themselves', [gone('old', 'old')]],
    ['one who replaces one who replaces nobody known', [gone('old', 'x')]],
    ['one who replaces nobody known', []],
  ])('a chain without a first term inherits no last day: %s', (_, others) => {
    const members = [...others, row('new', '2026-10-01', '2030-12-31', { replaces: 'old' })]
    const found = ofRule(checkComposition({ members }, ON), 'terms/staff').map(({ outcome, needs }) => ({ outcome, needs }))
    expect(found).toStrictEqual([{ outcome: 'unknown', needs: [['members', others.length, 'replaces']] }])
  })
})

describe('what cannot be a body', () => {
  const good = staff('an1', 'gjovik')
  const members = [good]
  it.each<readonly [what: string, body: unknown, message: string, kind: typeof TypeError | typeof RangeError]>([
    ['nothing', undefined, 'body: must be an object, not undefined', TypeError],
    ['members that are no list', { members: {} }, 'body.members: must be a list, not [object Object]', TypeError],
    ['deputies that are no list', { members, deputies: 1 }, 'body.deputies: must be a list, not 1', TypeError],
    ['a member that is none', { members: [good, null] }, 'body.members[1]: must be an object, not null', TypeError],
    ['a deputy that is none', { members, deputies: ['x'] }, 'body.deputies[0]: must be an object, not "x"', TypeError],
    ['a member without a term', { members: [{ person: 'x' }] }, 'body.members[0].term: must be an object, not undefined', TypeError],
    [
      'a deputy without a term',
      { members, deputies: [{ person: 'x', for: 'an1' }] },
      'body.deputies[0].term: must be an object, not undefined',
      TypeError,
    ],
    [
      'a term that begins on no day',
      { members: [{ ...good, term: { from: '2026-02-30' } }] },
      'body.members[0].term.from: "2026-02-30" is not a calendar date (YYYY-MM-DD)',
      RangeError,
    ],
    [
      'a term that ends before it begins',
      { members: [good, { ...good, term: { from: '2026-08-01', to: '2026-07-31' } }] },
      'body.members[1].term: ends (2026-07-31) before it begins (2026-08-01)',
      RangeError,
    ],
    [
      'a deputy who left on no day',
      { members, deputies: [deputyOf(good, { left: 'x' })] },
      'body.deputies[0].left: "x" is not a calendar date (YYYY-MM-DD)',
      RangeError,
    ],
    [
      'a member who left on no day',
      { members: [{ ...good, left: '2026-11-31' }] },
      'body.members[0].left: "2026-11-31" is not a calendar date (YYYY-MM-DD)',
      RangeError,
    ],
  ])('%s', (_, body, message, kind) => {
    const call = () => seatMembers(body as Body, [], ON)
    expect(call).toThrow(kind)
    expect(call).toThrow(expect.objectContaining({ message }))
  })

  it('is not one without deputies', () => {
    expect(seatMembers({ members }, ['an1'], ON).voters).toStrictEqual(['an1'])
  })
})
