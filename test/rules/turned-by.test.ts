/** The smallest change that turns an outcome: applying it turns it, and nothing smaller does (every smaller one is tried). */
import { describe, expect, test } from 'vitest'
import {
  type Body,
  checkComposition,
  checkDialogue,
  checkQuorum,
  type Deputy,
  type Member,
  ntnuLmu,
  seatMembers,
  tallyTotals,
  tallyVote,
  type VoteContext,
  type VoteResult,
} from '../../src/index'
import { product, tuples } from '../support/enumerate'
import {
  COMMITTEE,
  deputyOf,
  idsOf,
  MEMBERS,
  ON,
  STUDENT_TERM,
  staff,
  student,
  withChanged,
  withDeputies,
  without,
} from '../support/people'

/** All subsets, the smallest first. */
function subsets<T>(values: readonly T[]): T[][] {
  const all = tuples([false, true], values.length).map((chosen) => values.filter((_, index) => chosen[index]))
  return all.toSorted((a, b) => a.length - b.length)
}

describe('§5:7 votes: the fewest voters who would have to vote otherwise', () => {
  const verdict = ({ status, choice }: VoteResult) => `${status}:${choice}`
  const context = (size: number): VoteContext => ({ voters: Array.from({ length: size }, (_, index) => `v${index}`), chair: 'v0' })
  const tally = (choices: readonly string[], votes: readonly (string | null)[], chair: boolean, majority: string, effect = 'invalidates') =>
    tallyVote(
      { choices, ballots: votes.map((choice, index) => ({ voter: `v${index}`, choice })) },
      { ...context(votes.length), ...(chair ? {} : { chair: 'away' }) },
      { readings: { majority, 'blank-effect': effect } },
    )

  test.each(product([2, 3], [1, 2, 3, 4, 5], [true, false], ['half-of-votes', 'plurality'], ['invalidates', 'if-decisive', 'discarded']))(
    '%s choices, %s voters, chair %s, %s, a blank ballot: %s',
    (many, size, chair, majority, effect) => {
      const choices = ['a', 'b', 'c'].slice(0, many)
      for (const isBlank of tuples([false, true], size)) {
        const profiles = tuples(choices, isBlank.filter((blank) => !blank).length).map((cast) => {
          const rest = [...cast]
          const votes = isBlank.map((blank) => (blank ? null : (rest.shift() ?? null)))
          return { votes, result: tally(choices, votes, chair, majority, effect) }
        })
        for (const { votes, result } of profiles) {
          const distances = profiles
            .filter((other) => verdict(other.result) !== verdict(result))
            .map((other) => other.votes.filter((choice, index) => choice !== votes[index]).length)
          const fewest = result.status === 'invalid' ? undefined : Math.min(...distances)
          expect([votes, result.turnedBy?.ballots]).toStrictEqual([votes, fewest])
        }
      }
    },
  )

  test.each([
    ['if-decisive', 1],
    ['discarded', 2],
  ])('§5:7 by totals: three to none and one blank, %s', (effect, ballots) => {
    const totals = [
      { choice: 'for', votes: 3 },
      { choice: 'against', votes: 0 },
    ]
    expect(tallyTotals({ totals, blanks: 1 }, context(4), { readings: { 'blank-effect': effect } }).turnedBy).toStrictEqual({ ballots })
  })

  test('nothing turns an invalid vote, or one on a single choice', () => {
    expect(tallyVote({ ballots: [] }, context(2)).turnedBy).toBeNull()
    expect(tally(['a'], ['a', 'a'], true, 'half-of-votes').turnedBy).toBeNull()
  })
})

describe('§5:6 quorum: who must come, or who must leave', () => {
  const everybody = [...idsOf(MEMBERS), ...idsOf(COMMITTEE.deputies ?? [])]
  const judge = (present: readonly string[], item: Parameters<typeof seatMembers>[3], basis: string) => {
    const options = { readings: { 'quorum-basis': basis } }
    return checkQuorum(seatMembers(COMMITTEE, present, ON, item, options), COMMITTEE, ON, options)
  }
  const students = idsOf(MEMBERS.slice(0, 5))
  const cases: readonly (readonly [string, readonly string[], Parameters<typeof seatMembers>[3]])[] = [
    ['nobody there', [], {}],
    ['five there', students, {}],
    ['six there', [...students, 'an1'], {}],
    ['seven there', [...students, 'an1', 'an2'], {}],
    ['seven there, one with a deputy in reserve', [...students, 'an1', 'an2', 'an2v'], {}],
    ['all there', idsOf(MEMBERS), {}],
    ['all there, deputies too', everybody, {}],
    ['seven there, one disqualified', [...students, 'an1', 'an2'], { disqualified: ['an2'] }],
    ['eight there, one out of the room', [...students, 'an1', 'an2', 'an3'], { absent: ['an3'] }],
  ]
  test.each(product(cases, ['taking-part', 'in-the-room', 'at-the-meeting']))('%s, %s', ([, present, item], basis) => {
    const { quorate, turnedBy, missing } = judge(present, item, basis)
    expect(turnedBy).not.toBeNull()
    if (turnedBy === null) return
    const afterwards = (change: readonly string[]) =>
      judge(quorate ? present.filter((person) => !change.includes(person)) : [...present, ...change], item, basis).quorate
    const change = 'come' in turnedBy ? turnedBy.come : turnedBy.leave
    expect(afterwards(change)).toBe(!quorate)
    if (!quorate) expect(change).toHaveLength(missing)
    const pool = quorate ? present : everybody.filter((person) => !present.includes(person))
    if (pool.length > 16) return
    expect(subsets(pool).filter((smaller) => smaller.length < change.length && afterwards(smaller) !== quorate)).toStrictEqual([])
  })
})

describe('§3 composition: whom to appoint, release, or appoint anew', () => {
  const seats = ntnuLmu.seats.flatMap((seat) =>
    Array.from({ length: seat.count }, (_, nth) => ({ id: nth === 0 ? seat.id : `${seat.id}#${nth + 1}`, seat })),
  )
  type Step = { readonly kind: 'appoint' | 'release' | 'deputies' | 'correct'; readonly what: string }
  const stepsOf = (turnedBy: ReturnType<typeof checkComposition>['turnedBy']): Step[] =>
    (['appoint', 'release', 'deputies', 'correct'] as const).flatMap((kind) => (turnedBy?.[kind] ?? []).map((what) => ({ kind, what })))

  function apply(body: Body, { kind, what }: Step): Body {
    const { members, deputies = [] } = body
    const replaceDeputy = (member: Member): Deputy[] => [
      ...deputies.filter((row) => row.for !== member.person),
      deputyOf(member, { person: `new deputy of ${member.person}` }),
    ]
    switch (kind) {
      case 'appoint': {
        const seat = seats.find(({ id }) => id === what)?.seat
        if (seat === undefined) return body
        const body1 =
          seat.group === 'student'
            ? student(`new ${what}`, seat.campus, seat.appointedBy[0] ?? '', { term: STUDENT_TERM })
            : staff(`new ${what}`, seat.campus)
        return { members: [...members, body1], deputies: [...deputies, deputyOf(body1, { person: `deputy of ${what}` })] }
      }
      case 'release':
        return { members: members.filter(({ person }) => person !== what), deputies: deputies.filter((row) => row.for !== what) }
      case 'deputies':
        return { members, deputies: members.filter(({ person }) => person === what).flatMap(replaceDeputy) }
      case 'correct': {
        const right = MEMBERS.find(({ person }) => person === what)
        const deputy = deputies.find(({ person }) => person === what)
        const member = members.find(({ person }) => person === deputy?.for)
        return {
          members: members.map((row) => (right !== undefined && row.person === what ? right : row)),
          deputies: deputies.map((row) => (row === deputy && member !== undefined ? deputyOf(member, { person: what }) : row)),
        }
      }
    }
  }

  test.each<readonly [string, Body]>([
    ['a vacant seat', without('st4')],
    [
      'two vacant seats and a deputy missing',
      {
        ...without('st4', 'an1'),
        deputies: (COMMITTEE.deputies ?? []).filter(({ for: member }) => !['st4', 'an1', 'st1'].includes(member)),
      },
    ],
    [
      'one too many',
      { members: [...MEMBERS, staff('extra', 'gjovik', { term: { from: '2026-08-01', to: '2028-07-31' } })], deputies: COMMITTEE.deputies },
    ],
    ['the wrong campus', withChanged({ st4: { campus: 'trondheim', appointedBy: 'central-student-democracy' } })],
    [
      'the wrong body, no manager, too long',
      withChanged({ st5: { appointedBy: 'rector' }, an4: { management: false }, an5: { term: { from: '2025-08-01', to: '2028-07-31' } } }),
    ],
    ['a deputy of two', withDeputies({ st2: { person: 'st1v' } })],
    ['a deputy of another campus', withDeputies({ st4: { campus: 'alesund' } })],
    ['everything gone', { members: [], deputies: [] }],
  ])('%s', (_, body) => {
    const { outcome, turnedBy } = checkComposition(body, ON)
    expect(outcome).toBe('breached')
    const steps = stepsOf(turnedBy)
    const mended = (some: readonly Step[]) => checkComposition(some.reduce(apply, body), ON).outcome
    expect(mended(steps)).toBe('satisfied')
    for (const some of subsets(steps)) if (some.length < steps.length) expect(mended(some)).toBe('breached')
  })

  test('nothing to mend', () => expect(checkComposition(COMMITTEE, ON).turnedBy).toBeNull())
})

describe('§5:2 dialogue: which visits, by when', () => {
  const faculties = ['AD', 'HF', 'IE', 'NV'].map((id) => ({ id }))
  test.each(tuples([false, true], 4))('visited: %s %s %s %s', (...visited) => {
    const visits = faculties.filter((_, index) => visited[index]).map(({ id }) => ({ faculty: id, date: '2026-02-01' }))
    const judge = (more: readonly { faculty: string; date: string }[], asOf: string) =>
      checkDialogue({ anchor: '2025-08-01', faculties, visits: [...visits, ...more] }, asOf)
    const { outcome, turnedBy } = judge([], '2026-11-22')
    expect(turnedBy === null).toBe(outcome === 'satisfied')
    const needed = (turnedBy?.visits ?? []).map(({ faculty, by }) => ({ faculty, date: by }))
    for (const some of subsets(needed)) expect(judge(some, '2027-07-31').outcome).toBe(some.length === needed.length ? 'satisfied' : 'open')
    for (const late of needed)
      expect(
        judge(
          needed.map((each) => (each === late ? { ...each, date: '2027-08-01' } : each)),
          '2027-08-01',
        ).outcome,
      ).toBe('breached')
  })
})
