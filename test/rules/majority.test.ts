/** More than half, equal votes, and what it takes to turn a result (§5:7); wrong arguments of a tally. */
import { describe, expect, test } from 'vitest'
import { type Options, tallyTotals, tallyVote, type VoteContext, type VoteResult } from '../../src/index'
import { ofRule } from '../support/verdicts'

/** One letter a voter, a the first choice; v1 is in the chair. 0 is a blank ballot. */
const vote = (choices: string, letters: string, readings: Options['readings'] = {}, context: Partial<VoteContext> = {}): VoteResult =>
  tallyVote(
    {
      choices: [...choices],
      ballots: [...letters].map((letter, index) => ({ voter: `v${index + 1}`, choice: letter === '0' ? null : letter })),
    },
    { voters: [...letters].map((_, index) => `v${index + 1}`), chair: 'v1', ...context },
    { readings },
  )
const brief = ({ status, choice }: VoteResult): string => (choice === null ? status : `${status}:${choice}`)
const AWAY = { chair: 'away' }

describe('the fewest voters who would have to vote otherwise', () => {
  test.each<readonly [choices: string, letters: string, halfOfVotes: number, plurality: number]>([
    ['ab', 'aaaaaab', 3, 3], // b needs four of seven: aaabbbb
    ['ab', 'aaaaaa', 3, 3], // three each, and the chair may be one who goes over
    ['abc', 'aaaabc', 1, 2], // three of six are no majority; two to b are level
    ['abc', 'aaabbc', 1, 1],
    ['abcd', 'abcd', 2, 1], // three of four
    ['abcd', 'aabbccdd', 3, 1], // five of eight
    ['abcd', 'aaabbccd', 2, 1],
    ['abcd', 'abbccdd', 2, 1], // four of seven
  ])('of %s, votes %s: %i, by plurality %i', (choices, letters, halfOfVotes, plurality) => {
    const found = ['half-of-votes', 'plurality'].map((majority) => vote(choices, letters, { majority }).turnedBy)
    expect(found).toStrictEqual([{ ballots: halfOfVotes }, { ballots: plurality }])
  })

  test('one, where votes are equal, whoever is in the chair', () => {
    const found = [vote('ab', 'aabb'), vote('ab', 'aabb', {}, AWAY), vote('abc', 'aabb', {}, AWAY)]
    expect(found.map(({ status, turnedBy }) => [status, turnedBy])).toStrictEqual([
      ['decided', { ballots: 1 }],
      ['tied', { ballots: 1 }],
      ['tied', { ballots: 1 }],
    ])
  })

  test('nothing turns a vote with one choice, or one that is invalid', () => {
    expect([vote('a', 'aa').turnedBy, vote('ab', 'aa0').turnedBy]).toStrictEqual([null, null])
  })
})

describe('missing votes that could have changed the result (reading blank-effect: if-decisive)', () => {
  test.each<[what: string, choices: string, letters: string, chair: string, away: string, majority?: string]>([
    ['two could make it even, and the chair decides it as before', 'ab', 'aa00', 'decided:a', 'invalid'],
    ['one each for two others, and there is no majority', 'abc', 'aa00', 'invalid', 'invalid'],
    ['one each for two others, and most are still for it', 'abc', 'aa00', 'decided:a', 'invalid', 'plurality'],
    ['one could make it even', 'ab', 'ab0', 'invalid', 'invalid'],
    ['the chair’s own could make it even', 'ab', '0aab', 'invalid', 'invalid'],
    ['one cannot make it even', 'ab', 'aaab0', 'decided:a', 'decided:a'],
    ['one could make it even, and the chair decides it as before', 'ab', 'aab0', 'decided:a', 'invalid'],
    ['one gives nobody a majority', 'abc', 'abc0', 'no-majority', 'no-majority'],
    ['one could break the tie', 'abc', 'abc0', 'invalid', 'invalid', 'plurality'],
    ['three could make a majority', 'abc', 'abc00', 'invalid', 'invalid'],
  ])('%s: of %s, votes %s', (_, choices, letters, chair, away, majority = 'half-of-votes') => {
    const readings = { 'blank-effect': 'if-decisive', majority }
    expect([vote(choices, letters, readings), vote(choices, letters, readings, AWAY)].map(brief)).toStrictEqual([chair, away])
  })

  test('choices with as many votes are alike, however many there are', () => {
    const readings = { 'blank-effect': 'if-decisive' }
    const many = Array.from({ length: 12 }, (_, index) => String.fromCharCode(97 + index)).join('')
    expect(brief(vote(many, 'aaa0', readings))).toBe('decided:a')
    expect(brief(vote(many, 'aa00', readings))).toBe('invalid')
    expect(brief(vote(many, 'laaaaa00', readings))).toBe('decided:a')
    expect(brief(vote(many, 'laaaaa000', readings))).toBe('decided:a')
    expect(brief(vote(many, 'laaaaa0000', readings))).toBe('invalid')
  })
})

describe('quorum as the caller found it (§5:6)', () => {
  const told = (context: VoteContext) => {
    const totals = [{ choice: 'for', votes: context.voters.length }]
    const ballots = context.voters.map((voter) => ({ voter, choice: 'for' }))
    return [tallyVote({ ballots }, context), tallyTotals({ totals }, context)].map((result) => [
      result.status,
      ofRule(result, 'quorum/minimum').map(({ outcome, subject, path, facts }) => ({ outcome, subject, path, facts })),
    ])
  }
  const said = (outcome: string, facts: object) => [{ outcome, subject: 'committee', path: [], facts }]
  const none = said('breached', { required: 7, counted: 0, missing: 7 })
  test.each<readonly [what: string, context: VoteContext, status: string, expected: readonly object[]]>([
    ['not said', { voters: ['v1'] }, 'decided', []],
    ['there', { voters: ['v1'], quorate: true }, 'decided', said('satisfied', { required: 7 })],
    ['not there', { voters: ['v1'], quorate: false }, 'invalid', said('breached', { required: 7 })],
    ['not said, and nobody may vote', { voters: [] }, 'invalid', none],
    ['there, and nobody may vote', { voters: [], quorate: true }, 'invalid', none],
  ])('%s', (_, context, status, expected) => {
    expect(told(context)).toStrictEqual([
      [status, expected],
      [status, expected],
    ])
  })
})

describe('a programmer’s error is told whole', () => {
  const context = { voters: ['v1'] }
  const twice = { voters: ['v2', 'v1', 'v1'] }
  const totals = (...choices: string[]) => choices.map((choice) => ({ choice, votes: 0 }))
  const none = 'vote.choices: none given; an election names its choices'
  test.each<readonly [what: string, call: () => unknown, message: string]>([
    ['an election without choices', () => tallyVote({ kind: 'election', ballots: [] }, context), none],
    ['no choices', () => tallyVote({ choices: [], ballots: [] }, context), none],
    ['totals of nothing', () => tallyTotals({ totals: [] }, context), none],
    ['no choices of totals', () => tallyTotals({ choices: [], totals: totals('A') }, context), none],
    ['a choice twice', () => tallyVote({ choices: ['A', 'B', 'B'], ballots: [] }, context), 'vote.choices: "B" is given twice'],
    [
      'totals twice',
      () => tallyTotals({ choices: ['A', 'B'], totals: totals('A', 'B', 'B') }, context),
      'vote.choices: "B" is given twice',
    ],
    [
      'a choice of totals twice',
      () => tallyTotals({ choices: ['A', 'B', 'B'], totals: totals('A') }, context),
      'vote.choices: "B" is given twice',
    ],
    ['a voter twice', () => tallyVote({ ballots: [] }, twice), 'context.voters: "v1" is given twice'],
    ['a voter of totals twice', () => tallyTotals({ totals: totals('A') }, twice), 'context.voters: "v1" is given twice'],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(new RangeError(message))
  })
})
