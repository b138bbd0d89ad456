/** Everything a vote of the committee can be, against the slow twin and against figures counted in closed form (§5:7). */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Ballot, tallyTotals, tallyVote, type VoteResult } from '../../src/index'
import { binomial, multinomial, product, spread, sum, tuples, upTo } from '../support/enumerate'
import { DEFAULTS, type TwinResult, twinTotals, twinVote, type VoteReadings } from '../twins/twin-votes'

const SEATS = upTo(9).map((seat) => `seat${seat}`)
const CHAIR = 'seat0'

const [FOR, AGAINST, BLANK, ABSENT] = ['for', 'against', null, undefined]
const STATES = [ABSENT, FOR, AGAINST, BLANK]
type State = (typeof STATES)[number]

/** What a result says, without its findings; its parts in one line, cheap to compare a million times. */
const told = ({ status, choice, counts, blanks, doubleVote, margin }: TwinResult | VoteResult): string =>
  [status, choice, ...counts.map((each) => `${each.choice} ${each.votes}`), blanks, doubleVote?.person, doubleVote?.choice, margin].join()

const times = (votes: number, state: State): State[] => Array.from({ length: votes }, () => state)

function ballotsOf(states: readonly (State | 'silent')[]): { voters: string[]; ballots: Ballot[] } {
  const voters: string[] = []
  const ballots: Ballot[] = []
  states.forEach((state, index) => {
    const voter = SEATS[index] ?? ''
    if (state !== undefined) voters.push(voter)
    if (state !== undefined && state !== 'silent') ballots.push({ voter, choice: state })
  })
  return { voters, ballots }
}

/** Ways in which others than the chair can make an even vote of so many seats, those not for or against in one of `other` states. */
const evenWays = (seats: number, other: number): number =>
  sum(upTo(Math.floor(seats / 2)).map((each) => (each === 0 ? 0 : multinomial(each, each, seats - 2 * each) * other ** (seats - 2 * each))))

describe('ten seats, each absent, for, against or blank: all 4^10', () => {
  // A pattern is a number of twenty bits, two a seat: the index of its state. The chair has the lowest two.
  const PATTERNS = 4 ** SEATS.length
  const CODES = ['invalid', 'decided:against', 'tied', 'decided:for'] as const
  const [INVALID, LOST, TIED, WON] = [0, 1, 2, 3]
  const digit = (pattern: number, seat: number) => (pattern >> (2 * seat)) & 3
  const table = new Uint8Array(PATTERNS)

  // The twin hears each case once: how the chair voted, and how many of the nine others are in each state. Ballots of people
  // other than the chair are told apart by nobody, so the twin's answer for one order of the nine is its answer for all.
  const twins = new Map<number, { told: string; code: number }>()
  const twinOf = (chair: number, counts: readonly number[]) => {
    const key = counts.reduce((code, count) => code * 10 + count, chair)
    const known = twins.get(key)
    if (known !== undefined) return known
    const states = [STATES[chair], ...STATES.flatMap((state, index) => times(counts[index] ?? 0, state))]
    const { voters, ballots } = ballotsOf(states)
    const result = twinVote({ ballots }, { voters, chair: CHAIR })
    const fresh = { told: told(result), code: codeOf(result) }
    twins.set(key, fresh)
    return fresh
  }
  const codeOf = ({ status, choice }: TwinResult | VoteResult) =>
    CODES.findIndex((code) => code === (choice === null ? status : `${status}:${choice}`))

  test('status, choice, counts, blanks, double vote and margin are the twin’s', () => {
    const wrong: string[] = []
    const cast = SEATS.map((voter) => STATES.map((choice) => ({ voter, choice: choice ?? null })))
    for (let pattern = 0; pattern < PATTERNS; pattern++) {
      const voters: string[] = []
      const ballots: Ballot[] = []
      const counts = [0, 0, 0, 0]
      for (let seat = 0; seat < SEATS.length; seat++) {
        const state = digit(pattern, seat)
        if (seat > 0) counts[state] = (counts[state] ?? 0) + 1
        const ballot = cast[seat]?.[state]
        if (state === 0 || ballot === undefined) continue
        voters.push(ballot.voter)
        ballots.push(ballot)
      }
      const result = tallyVote({ ballots }, { voters, chair: CHAIR })
      table[pattern] = codeOf(result)
      const twin = twinOf(digit(pattern, 0), counts)
      if (told(result) !== twin.told) wrong.push(`${pattern}: ${told(result)} but ${twin.told}`)
    }
    expect(wrong.slice(0, 5)).toStrictEqual([])
  })

  test('as many of each as binomials say', () => {
    const found = CODES.map((_, code) => table.reduce((total, each) => total + (each === code ? 1 : 0), 0))
    // Without a blank there are 3^10, one of them with nobody there. Even: k for and k against among the nine others and the
    // chair absent; the chair for and one fewer of the nine for; and the same against. The rest goes to either side alike.
    const tied = evenWays(9, 1)
    const byChair = sum(upTo(4).map((others) => multinomial(others, others + 1, 8 - 2 * others)))
    const uneven = 3 ** 10 - 1 - tied - 2 * byChair
    expect(found).toStrictEqual([4 ** 10 - 3 ** 10 + 1, uneven / 2 + byChair, tied, uneven / 2 + byChair])
  })

  test('neutral: swapping for and against swaps the result', () => {
    const swapped = (pattern: number) => ((pattern & 0x55555) << 1) | ((pattern >> 1) & 0x55555)
    const opposite = [INVALID, WON, TIED, LOST]
    expect(table.findIndex((code, pattern) => table[swapped(pattern)] !== opposite[code])).toBe(-1)
  })

  test('monotone: a ballot turned from against into for never makes for fare worse', () => {
    const turned = (pattern: number, seat: number) => pattern ^ (3 << (2 * seat))
    const isWorse = (code: number, pattern: number) =>
      code !== INVALID && SEATS.some((_, seat) => digit(pattern, seat) === 2 && (table[turned(pattern, seat)] ?? INVALID) < code)
    expect(table.findIndex(isWorse)).toBe(-1)
  })

  test('the chair matters at equality alone', () => {
    const wrong = tuples([0, 1, 2], SEATS.length).filter((states) => {
      const { voters, ballots } = ballotsOf(states.map((state) => STATES[state]))
      const plain = codeOf(tallyVote({ ballots }, { voters }))
      const chaired = table[states.reduce((pattern, state, seat) => pattern | (state << (2 * seat)), 0)]
      const isEven = sum(states.map((state) => [0, 1, -1][state] ?? 0)) === 0
      const expected = isEven ? [TIED, WON, LOST][states[0] ?? 0] : plain
      return voters.length > 0 && (chaired !== expected || (isEven && plain !== TIED))
    })
    expect(wrong).toStrictEqual([])
  })
})

test('the chair in each of the ten places, the nine others in any number of each state', () => {
  const wrong = product(upTo(9), STATES, spread(9, STATES.length)).flatMap(([place, chair, counts]) => {
    const states = STATES.flatMap((state, index) => times(counts[index] ?? 0, state)).toSpliced(place, 0, chair)
    const { voters, ballots } = ballotsOf(states)
    const context = { voters, chair: SEATS[place] ?? '' }
    const [result, twin] = [told(tallyVote({ ballots }, context)), told(twinVote({ ballots }, context))]
    return result === twin ? [] : [`${place} ${states}: ${result} but ${twin}`]
  })
  expect(wrong.slice(0, 5)).toStrictEqual([])
})

const READINGS: readonly VoteReadings[] = product(
  ['chair', 'acting-chair', 'presiding'] as const,
  ['applies', 'excluded'] as const,
  ['as-blank', 'permitted'] as const,
  ['invalidates', 'if-decisive', 'discarded'] as const,
  ['half-of-votes', 'plurality'] as const,
).map(([holder, elections, abstention, effect, majority]) => ({
  'double-vote-holder': holder,
  'double-vote-in-elections': elections,
  abstention,
  'blank-effect': effect,
  majority,
}))

describe('every combination of readings', () => {
  // A chair, a vice-chair and one who presides: each seated or not, and a fourth. Four seats reach every kind of equality.
  test.each([
    ['a resolution', 'resolution', ['for', 'against']],
    ['an election of two', 'election', ['a', 'b']],
    ['an election of three', 'election', ['a', 'b', 'c']],
  ] as const)('%s with four seats, each absent, silent, blank or for any choice', (_, kind, choices) => {
    const states = tuples([undefined, 'silent', null, ...choices] as const, 4)
    const wrong = product(READINGS, states).flatMap(([readings, states]) => {
      const { voters, ballots } = ballotsOf(states)
      const context = { voters, chair: 'seat0', viceChair: 'seat1', presiding: voters.includes('seat0') ? 'seat0' : 'seat2' }
      const vote = { kind, choices, ballots }
      const [result, twin] = [told(tallyVote(vote, context, { readings })), told(twinVote(vote, context, readings))]
      return result === twin ? [] : [`${states} ${Object.values(readings)}: ${result} but ${twin}`]
    })
    expect(wrong.slice(0, 5)).toStrictEqual([])
  })

  test('larger votes, at random: up to ten seats and four choices, three of the ballots blank or missing', () => {
    const choices = ['a', 'b', 'c', 'd']
    const states = fc
      .tuple(
        fc.array(fc.constantFrom(...choices, 'a', 'a', 'b'), { maxLength: 7 }),
        fc.array(fc.constantFrom(null, 'silent' as const), { maxLength: 3 }),
      )
      .chain(([cast, missing]) => fc.shuffledSubarray([...cast, ...missing], { minLength: cast.length + missing.length }))
    const officer = fc.constantFrom(...SEATS, 'away')
    fc.assert(
      fc.property(states, officer, officer, fc.constantFrom(...READINGS), (states, chair, viceChair, readings) => {
        const { voters, ballots } = ballotsOf(states)
        const context = { voters, chair, viceChair }
        const vote = { kind: 'election' as const, choices, ballots }
        expect(told(tallyVote(vote, context, { readings }))).toBe(told(twinVote(vote, context, readings)))
        const votes = (choice: string) => states.filter((state) => state === choice).length
        const totals = {
          kind: 'election' as const,
          totals: choices.map((choice) => ({ choice, votes: votes(choice) })),
          blanks: states.filter((state) => state === null).length,
        }
        expect(told(tallyTotals(totals, context, { readings }))).toBe(told(twinTotals(totals, context, readings)))
      }),
      { numRuns: 5000 },
    )
  })

  test('blank ballots that are discarded or decisive, in numbers', () => {
    const statuses = (effect: VoteReadings['blank-effect']) => {
      const found = tuples(STATES, 7).map((states) => {
        const { voters, ballots } = ballotsOf(states)
        return tallyVote({ ballots }, { voters, chair: CHAIR }, { readings: { 'blank-effect': effect } }).status
      })
      return ['decided', 'tied', 'invalid'].map((status) => found.filter((each) => each === status).length)
    }
    // Discarded: invalid where nobody is for or against, tied where the chair is neither and the others are even.
    const discarded = { tied: 2 * evenWays(6, 2), invalid: 2 ** 7 }
    expect(statuses('discarded')).toStrictEqual([4 ** 7 - discarded.tied - discarded.invalid, discarded.tied, discarded.invalid])
    // Decisive: with more for than against by `lead`, `blank` ballots stand while they are fewer, or as many and the chair is for.
    const stands = sum(
      spread(7, 4).map(([absent = 0, ahead = 0, behind = 0, blank = 0]) => {
        if (blank === 0 || ahead <= behind || blank > ahead - behind) return 0
        if (blank < ahead - behind) return 2 * multinomial(absent, ahead, behind, blank)
        return 2 * multinomial(absent, ahead - 1, behind, blank)
      }),
    )
    const tied = evenWays(6, 1)
    const withoutBlank = 3 ** 7 - 1
    expect(statuses('if-decisive')).toStrictEqual([withoutBlank - tied + stands, tied, 4 ** 7 - withoutBlank - stands])
  })
})

describe('totals: all counts, blanks and voters up to ten', () => {
  const FIGURES = product(upTo(10), upTo(10), upTo(10), upTo(10))
  const DOUBLE_VOTES = [undefined, 'for', 'against']
  const CONTEXTS = (seats: number) => [{ voters: SEATS.slice(0, seats), chair: CHAIR }, { voters: SEATS.slice(0, seats) }]

  const totalsOf = (yes: number, no: number, blanks: number, doubleVote: string | undefined) => ({
    totals: [
      { choice: 'for', votes: yes },
      { choice: 'against', votes: no },
    ],
    blanks,
    ...(doubleVote === undefined ? {} : { doubleVote }),
  })
  const ofDoubleVote = (result: VoteResult) => result.findings.find(({ rule }) => rule === 'votes/double-vote')?.outcome

  const compare = (figures: readonly (readonly number[])[], readings: VoteReadings): string[] =>
    product(figures, DOUBLE_VOTES).flatMap(([[yes = 0, no = 0, blanks = 0, seats = 0], doubleVote]) =>
      CONTEXTS(seats).flatMap((context) => {
        const vote = totalsOf(yes, no, blanks, doubleVote)
        const result = tallyTotals(vote, context, { readings })
        const twin = twinTotals(vote, context, readings)
        const agrees =
          told(result) === told(twin) &&
          (ofDoubleVote(result) === 'unknown') === twin.needsDoubleVote &&
          (twin.status === 'invalid' || (ofDoubleVote(result) === 'breached') === twin.isMisplaced)
        return agrees
          ? []
          : [`${yes}-${no}, ${blanks} blank of ${seats}, ${doubleVote}, ${context.chair}: ${told(result)} ${ofDoubleVote(result)}`]
      }),
    )

  test('under the defaults', () => {
    expect(compare(FIGURES, DEFAULTS).slice(0, 5)).toStrictEqual([])
  })

  const POSSIBLE = FIGURES.filter(([yes, no, blanks, seats]) => yes + no + blanks <= seats && seats <= 7)
  test.each(product(['as-blank', 'permitted'] as const, ['invalidates', 'if-decisive', 'discarded'] as const))(
    'that are possible, %s and %s',
    (abstention, effect) => {
      expect(compare(POSSIBLE, { ...DEFAULTS, abstention, 'blank-effect': effect }).slice(0, 5)).toStrictEqual([])
    },
  )

  test('in numbers', () => {
    const count = (readings: Partial<VoteReadings>) => {
      const found = FIGURES.map(
        ([yes, no, blanks, seats]) =>
          tallyTotals(totalsOf(yes, no, blanks, undefined), { voters: SEATS.slice(0, seats) }, { readings }).status,
      )
      return ['decided', 'tied', 'invalid'].map((status) => found.filter((each) => each === status).length)
    }
    const all = 11 ** 4
    // Nobody blank or silent: the figures fill the voters, 1..10 of them split in two, the five even ones tied.
    const full = sum(upTo(10).map((seats) => (seats === 0 ? 0 : seats + 1)))
    expect(count({})).toStrictEqual([full - 5, 5, all - full])
    // Blank and silent left out: any three figures within the voters but no votes, so four parts that add up to ten.
    const within = binomial(14, 4) - binomial(12, 2)
    const tied = sum([1, 2, 3, 4, 5].map((each) => binomial(12 - 2 * each, 2)))
    expect(count({ abstention: 'permitted', 'blank-effect': 'discarded' })).toStrictEqual([within - tied, tied, all - within])
  })
})
