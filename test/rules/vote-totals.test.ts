/** Votes of which only the totals are known: what the result and each finding say, whole (§5:6, §5:7). */
import { describe, expect, test } from 'vitest'
import { type Options, type RuleId, type Totals, tallyTotals, type VoteContext, type VoteResult } from '../../src/index'
import { ofRule } from '../support/verdicts'

const AT = { subject: 'committee', path: [] }
const figures = (...votes: readonly (readonly [string, number])[]) => votes.map(([choice, count]) => ({ choice, votes: count }))
const yesNo = (yes: number, no: number) => figures(['for', yes], ['against', no])
/** Four voters, v1 in the chair. */
const totals = (vote: Totals, options?: Options, context: Partial<VoteContext> = {}): VoteResult =>
  tallyTotals(vote, { voters: ['v1', 'v2', 'v3', 'v4'], chair: 'v1', ...context }, options)
/** The findings of one rule without what the catalogue says of every finding of it. */
const of = (rule: RuleId, result: VoteResult) => ofRule(result, rule).map(({ rule: _, clauses, modality, readings, ...own }) => own)
const PERMITTED = { readings: { abstention: 'permitted' } }
const AWAY = { chair: 'away' }

describe('§5:6 figures that cannot be', () => {
  test.each<readonly [what: string, vote: Totals, reasons: readonly string[], cast: number]>([
    ['a fraction', { totals: yesNo(1.5, 1.5) }, ['not-whole'], 3],
    ['not a number', { totals: yesNo(Number.NaN, 2) }, ['not-whole'], Number.NaN],
    ['without an end', { totals: yesNo(Number.POSITIVE_INFINITY, 0) }, ['not-whole', 'more-votes-than-voters'], Number.POSITIVE_INFINITY],
    ['below nothing', { totals: yesNo(5, -1) }, ['negative'], 4],
    ['more votes than voters', { totals: yesNo(3, 2) }, ['more-votes-than-voters'], 5],
    ['a fraction blank', { totals: yesNo(3, 0), blanks: 0.5 }, ['not-whole'], 3.5],
    ['blank below nothing', { totals: yesNo(4, 1), blanks: -1 }, ['negative'], 4],
    ['votes and blanks above the voters', { totals: yesNo(3, 1), blanks: 1 }, ['more-votes-than-voters'], 5],
    ['for what is no choice', { choices: ['for', 'against'], totals: figures(['for', 3], ['perhaps', 1]) }, ['unknown-choice'], 4],
    [
      'all of it',
      { choices: ['for', 'against'], totals: figures(['for', 9.5], ['perhaps', -1]) },
      ['unknown-choice', 'not-whole', 'negative', 'more-votes-than-voters'],
      8.5,
    ],
  ])('%s', (_, vote, reasons, cast) => {
    const result = totals(vote)
    expect(of('votes/entitled', result)).toStrictEqual([
      { outcome: 'breached', ...AT, path: ['totals'], facts: { reasons, voters: 4, cast } },
    ])
    expect([result.status, result.choice, result.doubleVote, result.margin, result.turnedBy]).toStrictEqual([
      'invalid',
      null,
      null,
      0,
      null,
    ])
    expect(of('votes/double-vote', result).map(({ outcome }) => outcome)).toStrictEqual(['not-applicable'])
  })

  test('what is missing up to the voters is nobody’s, and a blank ballot is one all the same', () => {
    const told = [totals({ totals: yesNo(3, -1) }), totals({ totals: yesNo(3, 1), blanks: 1 }), totals({ totals: yesNo(1, 1), blanks: -1 })]
    expect(told.map((result) => of('votes/no-blank', result))).toStrictEqual([
      [{ outcome: 'satisfied', ...AT, facts: { blanks: 0, missing: 0 } }],
      [{ outcome: 'breached', ...AT, facts: { reasons: ['blank'], blanks: 1, missing: 0 } }],
      [{ outcome: 'satisfied', ...AT, facts: { blanks: 0, missing: 0 } }],
    ])
  })

  test('whether anybody may vote is told all the same', () => {
    const nobody = totals({ totals: yesNo(1, 0) }, {}, { voters: [] })
    expect(of('quorum/minimum', nobody)).toStrictEqual([{ outcome: 'breached', ...AT, facts: { required: 7, counted: 0, missing: 7 } }])
    expect(of('votes/entitled', nobody)).toStrictEqual([
      { outcome: 'breached', ...AT, path: ['totals'], facts: { reasons: ['more-votes-than-voters'], voters: 0, cast: 1 } },
    ])
  })
})

describe('§5:7 blank ballots and those not cast', () => {
  test.each<[what: string, vote: Totals, facts: object, options?: Options]>([
    ['one blank', { totals: yesNo(2, 1), blanks: 1 }, { reasons: ['blank'], blanks: 1, missing: 0 }],
    ['one not cast', { totals: yesNo(2, 1) }, { reasons: ['no-ballot'], blanks: 0, missing: 1 }],
    ['one of each', { totals: yesNo(2, 0), blanks: 1 }, { reasons: ['blank', 'no-ballot'], blanks: 1, missing: 1 }],
    ['nothing cast', { totals: yesNo(0, 0) }, { reasons: ['no-ballot', 'no-votes'], blanks: 0, missing: 4 }],
    ['nothing but blanks', { totals: yesNo(0, 0), blanks: 4 }, { reasons: ['blank', 'no-votes'], blanks: 4, missing: 0 }],
    ['nothing cast, as is permitted', { totals: yesNo(0, 0) }, { reasons: ['no-votes'], blanks: 0, missing: 0 }, PERMITTED],
    ['one blank where silence is permitted', { totals: yesNo(2, 0), blanks: 1 }, { reasons: ['blank'], blanks: 1, missing: 0 }, PERMITTED],
  ])('%s: breached, and the vote invalid', (_, vote, facts, options) => {
    const result = totals(vote, options)
    expect([result.status, result.choice, result.blanks]).toStrictEqual(['invalid', null, vote.blanks ?? 0])
    expect(of('votes/no-blank', result)).toStrictEqual([{ outcome: 'breached', ...AT, facts }])
    expect(of('votes/entitled', result).map(({ outcome }) => outcome)).toStrictEqual(['satisfied'])
  })

  test.each<[what: string, vote: Totals, cast: number, options?: Options]>([
    ['everybody voted', { totals: yesNo(3, 1) }, 4],
    ['one silent, as is permitted', { totals: yesNo(2, 1) }, 3, PERMITTED],
  ])('%s: satisfied', (_, vote, cast, options) => {
    const result = totals(vote, options)
    expect([result.status, result.choice]).toStrictEqual(['decided', 'for'])
    expect(of('votes/no-blank', result)).toStrictEqual([{ outcome: 'satisfied', ...AT, facts: { blanks: 0, missing: 0 } }])
    expect(of('votes/entitled', result)).toStrictEqual([{ outcome: 'satisfied', ...AT, facts: { voters: 4, cast } }])
  })

  // Whose the missing ballots are nobody knows; the chair’s may be among them.
  test.each<readonly [vote: Totals, decisive: string, discarded: string]>([
    [{ totals: yesNo(3, 0), blanks: 1 }, 'decided', 'decided'],
    [{ totals: yesNo(3, 0) }, 'decided', 'decided'],
    [{ totals: yesNo(2, 1), blanks: 1 }, 'invalid', 'decided'],
    [{ totals: yesNo(2, 0), blanks: 1 }, 'invalid', 'decided'],
    [{ totals: yesNo(1, 1), blanks: 2, doubleVote: 'for' }, 'invalid', 'decided'],
    [{ totals: yesNo(1, 1), blanks: 2 }, 'invalid', 'tied'],
  ])('by reading blank-effect: %j', (vote, decisive, discarded) => {
    const of = (context: Partial<VoteContext>) =>
      ['invalidates', 'if-decisive', 'discarded'].map((effect) => totals(vote, { readings: { 'blank-effect': effect } }, context).status)
    expect(of({})).toStrictEqual(['invalid', decisive, discarded])
    if (vote.doubleVote === undefined) expect(of(AWAY)).toStrictEqual(['invalid', decisive, discarded])
  })
})

describe('§5:7 the double vote', () => {
  const tie = { status: 'tied', choice: null, holder: 'v1', choices: ['for', 'against'] }
  const carried = { status: 'decided', choice: 'for', holder: 'v1', choices: [] }
  const unneeded = (choice: string) => ({
    outcome: 'breached',
    ...AT,
    path: ['doubleVote'],
    facts: { ...carried, doubleVote: choice, reason: 'not-a-tie' },
  })
  test.each<[what: string, vote: Totals, expected: object, context?: Partial<VoteContext>]>([
    [
      'equal, and stated',
      { totals: yesNo(2, 2), doubleVote: 'against' },
      { outcome: 'satisfied', ...AT, facts: { ...tie, status: 'decided', choice: 'against', doubleVote: 'against' } },
    ],
    [
      'equal, and not stated',
      { totals: yesNo(2, 2) },
      { outcome: 'unknown', ...AT, facts: { ...tie, reason: 'double-vote-not-stated' }, needs: [['doubleVote']] },
    ],
    [
      'equal, and stated for what has no part in it',
      { totals: yesNo(2, 2), doubleVote: 'maybe' },
      { outcome: 'breached', ...AT, path: ['doubleVote'], facts: { ...tie, doubleVote: 'maybe', reason: 'not-a-tie' } },
    ],
    [
      'equal, and nobody seated has it',
      { totals: yesNo(2, 2) },
      { outcome: 'not-applicable', ...AT, facts: { ...tie, holder: null } },
      AWAY,
    ],
    [
      'equal and stated, and nobody seated has it',
      { totals: yesNo(2, 2), doubleVote: 'for' },
      { outcome: 'breached', ...AT, path: ['doubleVote'], facts: { ...tie, holder: null, doubleVote: 'for', reason: 'no-holder' } },
      AWAY,
    ],
    ['not equal', { totals: yesNo(3, 1) }, { outcome: 'not-applicable', ...AT, facts: carried }],
    ['not equal, stated for the winner', { totals: yesNo(3, 1), doubleVote: 'for' }, unneeded('for')],
    ['not equal, stated for the loser', { totals: yesNo(3, 1), doubleVote: 'against' }, unneeded('against')],
    [
      'three choices, none above half',
      { totals: figures(['a', 2], ['b', 1], ['c', 1]) },
      { outcome: 'not-applicable', ...AT, facts: { status: 'no-majority', choice: null, holder: 'v1', choices: [] } },
    ],
    [
      'three choices, none above half, and stated',
      { totals: figures(['a', 2], ['b', 1], ['c', 1]), doubleVote: 'a' },
      {
        outcome: 'breached',
        ...AT,
        path: ['doubleVote'],
        facts: { status: 'no-majority', choice: null, holder: 'v1', choices: [], doubleVote: 'a', reason: 'not-a-tie' },
      },
    ],
    [
      'an invalid vote, whatever is stated',
      { totals: yesNo(2, 2), doubleVote: 'for' },
      { outcome: 'not-applicable', ...AT, facts: { ...tie, status: 'invalid', doubleVote: 'for' } },
      { quorate: false },
    ],
  ])('%s', (_, vote, expected, context) => {
    const result = totals(vote, {}, context)
    expect(of('votes/double-vote', result)).toStrictEqual([expected])
    const isSatisfied = 'outcome' in expected && expected.outcome === 'satisfied'
    expect(result.doubleVote).toStrictEqual(isSatisfied ? { person: 'v1', choice: vote.doubleVote } : null)
  })

  test('an election has none where elections are excluded', () => {
    const vote = { kind: 'election', totals: yesNo(2, 2) } as const
    const excluded = { readings: { 'double-vote-in-elections': 'excluded' } }
    expect(of('votes/double-vote', totals(vote, excluded))).toStrictEqual([
      { outcome: 'not-applicable', ...AT, facts: { ...tie, holder: null } },
    ])
    expect(of('votes/double-vote', totals({ totals: yesNo(2, 2) }, excluded)).map(({ outcome }) => outcome)).toStrictEqual(['unknown'])
  })
})

test('a choice that there was, and that got no votes, is counted', () => {
  const result = totals({ choices: ['against', 'for'], totals: figures(['for', 4]) })
  expect([result.counts, result.choice, result.margin]).toStrictEqual([figures(['against', 0], ['for', 4]), 'for', 4])
})
