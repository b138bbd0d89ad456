/**
 * Who may come to a meeting of ten members and ten personal deputies, all 2^20 ways of it (§3:3, §5:6): each seat is in one
 * of four states (neither, the member, the deputy, both), and 4^10 = 2^20.
 *
 * Two exhaustive reductions stand for them. A seat depends on another only through a person who could sit for both; here
 * twenty different people sit for ten seats, so what a pattern gives is, seat by seat, what each state gives alone, and in
 * their order. That is one statement of independence and one of counting:
 * - independence: all 4^6 patterns of six seats, in front and at the back, beside every uniform state of the four others;
 * - counting: all C(13, 3) = 286 ways to have so many seats in each state, in all ten rotations, so that each pair of
 *   places meets. Any pattern is a permutation of one of these, and a permutation changes no count.
 * `EXHAUSTIVE=1` runs the 2^20 themselves, in about two minutes.
 */
import { describe, expect, test } from 'vitest'
import { checkQuorum, seatMembers } from '../../src/index'
import { differences } from '../support/compare'
import { binomial, product, spread, sum, tuples, upTo } from '../support/enumerate'
import { COMMITTEE, MEMBERS, ON } from '../support/people'
import { twinSeating } from '../twins/twin-quorum'

const STATES = ['neither', 'member', 'deputy', 'both'] as const
type State = (typeof STATES)[number]

const arrivals = ({ person }: { readonly person: string }) => ({
  neither: [],
  member: [person],
  deputy: [`${person}v`],
  both: [person, `${person}v`],
})
const ARRIVALS = MEMBERS.map(arrivals)

/** What is wrong with the answer for a pattern; nothing, if it is the twin's, and says exactly who is missing. */
function faults(pattern: readonly State[]): string[] {
  const present = pattern.flatMap((state, seat) => ARRIVALS[seat]?.[state] ?? [])
  const seating = seatMembers(COMMITTEE, present, ON)
  const result = checkQuorum(seating, COMMITTEE, ON)
  const twin = twinSeating(COMMITTEE, present, ON)
  const filled = pattern.filter((state) => state !== 'neither').length
  const bothCame = MEMBERS.filter((_, seat) => pattern[seat] === 'both').map(({ person }) => person)
  const empty = MEMBERS.filter((_, seat) => pattern[seat] === 'neither').map(({ person }) => person)

  return differences({
    seats: [seating.seats, twin.seats],
    voters: [seating.voters, twin.voters],
    passedOver: [seating.passedOver, bothCame.map((member) => ({ person: `${member}v`, why: 'member-attends' }))],
    callable: [result.callable, twin.callable],
    missing: [result.callable, empty.map((member) => ({ member, people: [member, `${member}v`] }))],
    figures: [
      [result.quorate, result.counted, result.required, result.missing, result.findings.map(({ outcome }) => outcome)],
      [filled >= 7, filled, 7, Math.max(0, 7 - filled), [filled >= 7 ? 'satisfied' : 'breached']],
    ],
    counted: [result.counted, twin.counted],
  }).map((fault) => `${pattern}: ${fault}`)
}

describe('ten members and ten deputies', () => {
  const SIX = tuples(STATES, 6)
  const uniform = (state: State) => [state, state, state, state]

  test.each(STATES)('any six seats in any states, the other four all in the state: %s', (state) => {
    const wrong = SIX.flatMap((six) => [...faults([...six, ...uniform(state)]), ...faults([...uniform(state), ...six])])
    expect(wrong.slice(0, 5)).toStrictEqual([])
  })

  test('any number of seats in each state, beginning at any place', () => {
    const rotated = (states: readonly State[], by: number) => [...states.slice(by), ...states.slice(0, by)]
    const sorted = spread(10, STATES.length).map((counts) =>
      STATES.flatMap((state, index) => Array.from({ length: counts[index] ?? 0 }, () => state)),
    )
    expect(sorted).toHaveLength(286)
    expect(
      product(sorted, upTo(9))
        .flatMap(([states, by]) => faults(rotated(states, by)))
        .slice(0, 5),
    ).toStrictEqual([])
  })

  test('quorate in as many of the six-seat patterns as binomials say', () => {
    const quorate = (state: State) =>
      SIX.filter((six) => {
        const present = [...six, ...uniform(state)].flatMap((each, seat) => ARRIVALS[seat]?.[each] ?? [])
        return checkQuorum(seatMembers(COMMITTEE, present, ON), COMMITTEE, ON).quorate
      }).length
    // Four seats filled and at least three of the six, each in three states; with the four empty, seven of six is never.
    expect(quorate('deputy')).toBe(sum([3, 4, 5, 6].map((filled) => binomial(6, filled) * 3 ** filled)))
    expect(quorate('neither')).toBe(0)
  })

  test.runIf(process.env.EXHAUSTIVE === '1')('all 2^20', { timeout: 600_000 }, () => {
    const wrong = tuples(STATES, 4).flatMap((four) => SIX.flatMap((six) => faults([...four, ...six])))
    expect(wrong.slice(0, 5)).toStrictEqual([])
  })
})
