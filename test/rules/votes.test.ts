/** Votes and their tally, clause by clause: §5:6 (quorum), §5:7 (double vote, no blank votes), §3/Observatører:1 (who votes). */
import { describe, expect, test } from 'vitest'
import {
  type Finding,
  ntnuLmu,
  type Options,
  type ReadingId,
  type Readings,
  tallyTotals,
  tallyVote,
  type Vote,
  type VoteContext,
  type VoteResult,
} from '../../src/index'
import { product, tuples } from '../support/enumerate'
import { frozen } from '../support/frozen'
import { ofRule, outcomes, reasons, verdicts } from '../support/verdicts'

const seats = (count: number): string[] => Array.from({ length: count }, (_, index) => `v${index + 1}`)
const CHOICES: Readonly<Record<string, string | null>> = { f: 'for', a: 'against', m: 'maybe', '0': null }

/** One letter a seat, v1 first: for, against, maybe, 0 blank, - no ballot, a capital the candidate. */
const cast = (letters: string): Vote['ballots'] =>
  [...letters].flatMap((letter, index) =>
    letter === '-' ? [] : [{ voter: `v${index + 1}`, choice: CHOICES[letter] === undefined ? letter : CHOICES[letter] }],
  )
/** The vote of as many seats as there are letters; v1 is in the chair. */
const vote = (letters: string, options: Options = {}, context: Partial<VoteContext> = {}): VoteResult =>
  tallyVote({ ballots: cast(letters) }, { voters: seats(letters.length), chair: 'v1', ...context }, options)
const election = (candidates: string, letters: string, readings: Partial<Readings> = {}, context: Partial<VoteContext> = {}): VoteResult =>
  tallyVote(
    { kind: 'election', choices: [...candidates], ballots: cast(letters) },
    { voters: seats(letters.length), chair: 'v1', ...context },
    { readings },
  )
const twoTotals = (yes: number, no: number) => [
  { choice: 'for', votes: yes },
  { choice: 'against', votes: no },
]
const brief = ({ status, choice }: VoteResult): string => (choice === null ? status : `${status}:${choice}`)

// What each rule's findings carry whatever they say; the clauses are those of the table of rules.
const RULES = {
  'quorum/minimum': { clauses: ['§5:6'], readings: ['quorum-basis', 'departed-deputy'] },
  'votes/entitled': { clauses: ['§3/Observatører:1', '§5:6'], readings: ['departed-deputy'] },
  'votes/no-blank': { clauses: ['§5:7'], readings: ['blank-effect', 'abstention'] },
  'votes/double-vote': {
    clauses: ['§5:7'],
    readings: ['double-vote-holder', 'double-vote-in-elections', 'majority', 'abstention', 'blank-effect'],
  },
} as const
const said = (rule: keyof typeof RULES, outcome: string, facts: object, rest: object = {}) => ({
  rule,
  modality: 'shall',
  outcome,
  subject: 'committee',
  path: [],
  facts,
  ...RULES[rule],
  ...rest,
})
const entitled = (people: readonly string[]) => said('votes/entitled', 'satisfied', { people })
const noBlank = (people: readonly string[]) => said('votes/no-blank', 'satisfied', { people })
const noQuestion = (status: string, choice: string | null, holder: string | null = 'v1', choices: readonly string[] = []) =>
  said('votes/double-vote', 'not-applicable', { status, choice, holder, choices })
const doubled = (choice: string, holder: string) =>
  said('votes/double-vote', 'satisfied', { status: 'decided', choice, holder, choices: ['for', 'against'] })
const offence = (rule: keyof typeof RULES, voter: string, why: readonly string[], index?: number) =>
  said(rule, 'breached', { voter, reasons: why }, { subject: voter, path: index === undefined ? ['ballots'] : ['ballots', index] })
const tooFew = said('quorum/minimum', 'breached', { required: 7 })
const nobody = said('quorum/minimum', 'breached', { counted: 0, required: 7, missing: 7 })
const noVotes = said('votes/no-blank', 'breached', { reasons: ['no-votes'] })

const decided = (choice: string, counts: readonly number[], margin: number) => ({ ...open('decided', counts), choice, margin })
const open = (status: string, counts: readonly number[], choices = ['for', 'against']) => ({
  status,
  choice: null,
  counts: choices.map((choice, index) => ({ choice, votes: counts[index] })),
  blanks: 0,
  doubleVote: null,
  margin: 0,
})

describe('whole results', () => {
  const four = seats(4)
  const all = (voters = four) => [entitled(voters), noBlank(voters)]
  test.each<readonly [clause: string, what: string, result: () => VoteResult, expected: object]>([
    ['§5:7', 'most votes carry', () => vote('ffaf'), { ...decided('for', [3, 1], 2), findings: [...all(), noQuestion('decided', 'for')] }],
    [
      '§5:7',
      'equal, the chair for: carried',
      () => vote('ffaa'),
      { ...decided('for', [2, 2], 0), doubleVote: { person: 'v1', choice: 'for' }, findings: [...all(), doubled('for', 'v1')] },
    ],
    [
      '§5:7',
      'equal, the chair against: fallen',
      () => vote('affa'),
      { ...decided('against', [2, 2], 0), doubleVote: { person: 'v1', choice: 'against' }, findings: [...all(), doubled('against', 'v1')] },
    ],
    [
      '§5:7',
      'equal, the chair away: tied, and nobody in breach',
      () => vote('ffaa', {}, { chair: 'away' }),
      { ...open('tied', [2, 2]), findings: [...all(), noQuestion('tied', null, null, ['for', 'against'])] },
    ],
    [
      '§5:7',
      'equal, the chair away, the vice-chair acting',
      () => vote('ffaa', { readings: { 'double-vote-holder': 'acting-chair' } }, { chair: 'away', viceChair: 'v3' }),
      { ...decided('against', [2, 2], 0), doubleVote: { person: 'v3', choice: 'against' }, findings: [...all(), doubled('against', 'v3')] },
    ],
    [
      '§5:7',
      'a blank ballot',
      () => vote('fff0'),
      {
        ...open('invalid', [3, 0]),
        blanks: 1,
        findings: [entitled(four), offence('votes/no-blank', 'v4', ['blank'], 3), noQuestion('invalid', null)],
      },
    ],
    [
      '§5:7',
      'a seated member silent',
      () => vote('fff-'),
      {
        ...open('invalid', [3, 0]),
        findings: [entitled(four), offence('votes/no-blank', 'v4', ['no-ballot']), noQuestion('invalid', null)],
      },
    ],
    [
      '§3/Observatører:1',
      'a ballot by an observer',
      () => vote('fffa', {}, { voters: seats(3) }),
      {
        ...open('invalid', [3, 0]),
        findings: [offence('votes/entitled', 'v4', ['not-entitled'], 3), noBlank(seats(3)), noQuestion('invalid', null)],
      },
    ],
    [
      '§5:6',
      'an unknown choice',
      () => vote('fffm'),
      {
        ...open('invalid', [3, 0]),
        findings: [offence('votes/entitled', 'v4', ['unknown-choice'], 3), noBlank(four), noQuestion('invalid', null)],
      },
    ],
    [
      '§5:6',
      'no voters',
      () => vote(''),
      { ...open('invalid', [0, 0]), findings: [nobody, ...all([]).slice(0, 1), noVotes, noQuestion('invalid', null, null)] },
    ],
    [
      '§5:7',
      'no votes cast, silence permitted',
      () => vote('----', { readings: { abstention: 'permitted' } }),
      { ...open('invalid', [0, 0]), findings: [entitled(four), noVotes, noQuestion('invalid', null)] },
    ],
    [
      '§5:6',
      'no quorum',
      () => vote('ffaf', {}, { quorate: false }),
      { ...open('invalid', [3, 1]), findings: [tooFew, ...all(), noQuestion('invalid', null)] },
    ],
    [
      '§5:7',
      'three candidates, none above half',
      () => election('ABC', 'AABC'),
      { ...open('no-majority', [2, 1, 1], ['A', 'B', 'C']), findings: [...all(), noQuestion('no-majority', null)] },
    ],
    [
      '§5:7',
      'totals, equal, the double vote not stated',
      () => tallyTotals({ totals: twoTotals(2, 2) }, { voters: four, chair: 'v1' }),
      {
        ...open('tied', [2, 2]),
        findings: [
          said('votes/entitled', 'satisfied', { voters: 4, cast: 4 }),
          said('votes/no-blank', 'satisfied', { blanks: 0, missing: 0 }),
          said(
            'votes/double-vote',
            'unknown',
            { status: 'tied', choice: null, holder: 'v1', choices: ['for', 'against'], reason: 'double-vote-not-stated' },
            { needs: [['doubleVote']] },
          ),
        ],
      },
    ],
    [
      '§5:7',
      'totals, a double vote where nothing is equal: it does not count',
      () => tallyTotals({ totals: twoTotals(1, 3), doubleVote: 'for' }, { voters: four, chair: 'v1' }),
      {
        ...decided('against', [1, 3], 2),
        findings: [
          said('votes/entitled', 'satisfied', { voters: 4, cast: 4 }),
          said('votes/no-blank', 'satisfied', { blanks: 0, missing: 0 }),
          said(
            'votes/double-vote',
            'breached',
            { status: 'decided', choice: 'against', holder: 'v1', choices: [], doubleVote: 'for', reason: 'not-a-tie' },
            { path: ['doubleVote'] },
          ),
        ],
      },
    ],
  ])('%s %s', (_, __, result, expected) => {
    const { turnedBy: _turnedBy, ...told } = result()
    expect(told).toStrictEqual(expected)
  })
})

describe('§5:6, §3/Observatører:1: ballots that make a vote invalid, none silently dropped', () => {
  const ballot = (voter: string, choice: string | null) => ({ voter, choice })
  test.each<readonly [what: string, extra: Vote['ballots'], entitled: string[], counts: number[], blanks: number]>([
    ['by somebody else', [ballot('x', 'for')], ['x not-entitled'], [2, 1], 0],
    ['blank, by somebody else', [ballot('x', null)], ['x not-entitled'], [2, 1], 0],
    ['two by somebody else', [ballot('x', 'for'), ballot('y', 'against')], ['x not-entitled', 'y not-entitled'], [2, 1], 0],
    ['a second for the same choice', [ballot('v1', 'for')], ['v1 second-ballot'], [2, 1], 0],
    ['a second for another choice', [ballot('v1', 'against')], ['v1 second-ballot'], [2, 1], 0],
    ['a second that is blank', [ballot('v1', null)], ['v1 second-ballot'], [2, 1], 0],
    ['a second by each of two', [ballot('v1', 'for'), ballot('v3', 'for')], ['v1 second-ballot', 'v3 second-ballot'], [2, 1], 0],
    ['for no choice there is', [ballot('v4', 'perhaps')], ['v4 unknown-choice'], [2, 1], 0],
    ['for a choice in other letters', [ballot('v4', 'For')], ['v4 unknown-choice'], [2, 1], 0],
    ['valid, after a blank one of the same voter', [ballot('v4', null), ballot('v4', 'for')], ['v4 second-ballot'], [2, 1], 1],
  ])('%s', (_, extra, expected, counts, blanks) => {
    const result = tallyVote({ ballots: [...cast('ffa'), ...extra] }, { voters: seats(4), chair: 'v1' })
    expect(brief(result)).toBe('invalid')
    expect(reasons(result, 'votes/entitled')).toStrictEqual(expected)
    expect([result.counts.map(({ votes }) => votes), result.blanks]).toStrictEqual([counts, blanks])
  })

  test('each offence is told beside the others', () => {
    const result = tallyVote({ ballots: [...cast('f0-m'), ...cast('f')] }, { voters: seats(4), quorate: false })
    expect(outcomes(result)).toStrictEqual({
      'quorum/minimum': 'breached',
      'votes/entitled': 'breached',
      'votes/no-blank': 'breached',
      'votes/double-vote': 'not-applicable',
    })
    expect(reasons(result, 'votes/no-blank')).toStrictEqual(['v2 blank', 'v3 no-ballot'])
  })

  test('§5:6 quorum that is the caller’s matter says nothing', () => {
    expect(verdicts(vote('ffa'), 'quorum/minimum')).toStrictEqual([])
  })

  test('§5:6 a quorum that is there is not told with figures below it', () => {
    // Under `in-the-room` seven count though one of them is disqualified, and six vote.
    const told = ofRule(vote('ffffaa', { readings: { 'quorum-basis': 'in-the-room' } }, { quorate: true }), 'quorum/minimum')
    const short = told.filter(({ outcome, facts }) => outcome === 'satisfied' && 'missing' in facts && facts.missing !== 0)
    expect(short).toStrictEqual([])
  })
})

describe('§5:7 elections of one to four candidates', () => {
  test.each<readonly [candidates: string, letters: string, halfOfVotes: string, plurality: string, margins: readonly number[]]>([
    ['A', 'AAA', 'decided:A', 'decided:A', [3, 3]],
    ['AB', 'AAB', 'decided:A', 'decided:A', [1, 1]],
    ['AB', 'ABAB', 'decided:A', 'decided:A', [0, 0]],
    ['AB', 'BBAA', 'decided:B', 'decided:B', [0, 0]],
    ['ABC', 'AABC', 'no-majority', 'decided:A', [0, 1]],
    ['ABC', 'AAABC', 'decided:A', 'decided:A', [2, 2]],
    ['ABC', 'AAABBC', 'no-majority', 'decided:A', [0, 1]],
    ['ABC', 'AABB', 'decided:A', 'decided:A', [0, 0]],
    ['ABC', 'AABBC', 'no-majority', 'decided:A', [0, 0]],
    ['ABC', 'CAABB', 'no-majority', 'tied', [0, 0]],
    ['ABC', 'ABC', 'no-majority', 'decided:A', [0, 0]],
    ['ABC', 'CBA', 'no-majority', 'decided:C', [0, 0]],
    ['ABCD', 'AABBCD', 'no-majority', 'decided:A', [0, 0]],
    ['ABCD', 'DCBA', 'no-majority', 'decided:D', [0, 0]],
    ['ABCD', 'DDDDABC', 'decided:D', 'decided:D', [3, 3]],
    ['ABCD', 'DDDABC', 'no-majority', 'decided:D', [0, 2]],
    ['ABCD', 'CCDD', 'decided:C', 'decided:C', [0, 0]],
  ])('of %s, votes %s: %s, by plurality %s', (candidates, letters, halfOfVotes, plurality, margins) => {
    const results = ['half-of-votes', 'plurality'].map((majority) => election(candidates, letters, { majority }))
    expect(results.map(brief)).toStrictEqual([halfOfVotes, plurality])
    expect(results.map(({ margin }) => margin)).toStrictEqual(margins)
  })

  test.each<readonly [candidates: string, letters: string, halfOfVotes: string, plurality: string]>([
    ['AB', 'ABAB', 'tied', 'tied'],
    ['ABC', 'AABB', 'tied', 'tied'],
    ['ABC', 'AABBC', 'no-majority', 'tied'],
    ['ABC', 'ABC', 'no-majority', 'tied'],
    ['AB', 'AAB', 'decided:A', 'decided:A'],
  ])('of %s, votes %s, without a double vote in elections: %s, by plurality %s', (candidates, letters, halfOfVotes, plurality) => {
    const results = ['half-of-votes', 'plurality'].map((majority) =>
      election(candidates, letters, { majority, 'double-vote-in-elections': 'excluded' }),
    )
    expect(results.map(brief)).toStrictEqual([halfOfVotes, plurality])
    expect(results.map(({ doubleVote }) => doubleVote)).toStrictEqual([null, null])
  })

  test('a resolution keeps its double vote where elections have none', () => {
    expect(brief(vote('fa', { readings: { 'double-vote-in-elections': 'excluded' } }))).toBe('decided:for')
  })

  test('a resolution on more than two choices names them', () => {
    const result = tallyVote({ choices: ['x', 'y', 'z'], ballots: [{ voter: 'v1', choice: 'y' }] }, { voters: ['v1'] })
    expect(result.counts).toStrictEqual([
      { choice: 'x', votes: 0 },
      { choice: 'y', votes: 1 },
      { choice: 'z', votes: 0 },
    ])
    expect(brief(result)).toBe('decided:y')
  })
})

describe('§5:7 who has the double vote', () => {
  const AWAY = { chair: 'away', viceChair: 'v2', presiding: 'v3' }
  test.each<readonly [what: string, context: Partial<VoteContext>, letters: string, holder: readonly (string | null)[]]>([
    ['the chair, seated', { chair: 'v1', viceChair: 'v2' }, 'faaf', ['v1', 'v1', 'v1']],
    ['the chair away, another presiding than the vice-chair', AWAY, 'ffaa', [null, 'v2', 'v3']],
    ['the chair away, the vice-chair presiding', { ...AWAY, presiding: 'v2' }, 'ffaa', [null, 'v2', 'v2']],
    ['the chair away, the vice-chair too', { ...AWAY, viceChair: 'gone' }, 'ffaa', [null, null, 'v3']],
    ['the chair away, one presiding who has no seat', { ...AWAY, presiding: 'guest' }, 'ffaa', [null, 'v2', null]],
    ['the chair away, nobody said to preside', { chair: 'away', viceChair: 'v2' }, 'ffaa', [null, 'v2', null]],
    ['nobody said', {}, 'ffaa', [null, null, null]],
    ['the chair seated while another presides', { chair: 'v1', viceChair: 'v2', presiding: 'v3' }, 'faaf', ['v1', 'v1', 'v1']],
  ])('%s', (_, context, letters, holders) => {
    const results = ['chair', 'acting-chair', 'presiding'].map((holder) =>
      tallyVote({ ballots: cast(letters) }, { voters: seats(4), ...context }, { readings: { 'double-vote-holder': holder } }),
    )
    expect(results.map(({ doubleVote }) => doubleVote?.person ?? null)).toStrictEqual(holders)
    expect(results.map(({ status }) => status)).toStrictEqual(holders.map((holder) => (holder === null ? 'tied' : 'decided')))
  })

  test('a disqualified chair is no voter on the item, so away', () => {
    const voters = ['v2', 'v3']
    const ballots = [
      { voter: 'v2', choice: 'for' },
      { voter: 'v3', choice: 'against' },
    ]
    expect(brief(tallyVote({ ballots }, { voters, chair: 'v1' }))).toBe('tied')
  })

  test.each<readonly [what: string, result: () => VoteResult]>([
    ['silent', () => vote('-ffaa', { readings: { abstention: 'permitted' } })],
    ['blank', () => vote('0ffaa', { readings: { 'blank-effect': 'discarded' } })],
    ['for a third choice', () => election('ABC', 'CAABB', { majority: 'plurality' })],
  ])('a seated chair who voted for neither (%s): plainly tied, nobody in breach of the double vote', (_, call) => {
    const result = call()
    expect(brief(result)).toBe('tied')
    expect(result.doubleVote).toBeNull()
    expect(verdicts(result, 'votes/double-vote')).toStrictEqual(['not-applicable committee'])
  })
})

describe('§5:7 blank ballots and silence', () => {
  const blank = (letters: string, effect: string, abstention = 'as-blank') =>
    brief(vote(letters, { readings: { 'blank-effect': effect, abstention } }))
  test.each<readonly [what: string, letters: string, decisive: string, discarded: string]>([
    ['below: a lead of two, one blank', 'fffa0', 'decided:for', 'decided:for'],
    ['at, the chair for: a lead of one, one blank', 'ffa0', 'decided:for', 'decided:for'],
    ['at, the chair against: a lead of one, one blank', 'aff0', 'invalid', 'decided:for'],
    ['at, the blank one the chair’s', '0ffa', 'invalid', 'decided:for'],
    ['above: a lead of one, two blank', 'ffa00', 'invalid', 'decided:for'],
    ['even, one blank', 'fa0', 'invalid', 'decided:for'],
    ['even, the blank one the chair’s', '0fa', 'invalid', 'tied'],
    ['all for, one blank', 'ff0', 'decided:for', 'decided:for'],
    ['one for, the chair’s, one blank', 'f0', 'decided:for', 'decided:for'],
    ['all blank: no votes cast', '000', 'invalid', 'invalid'],
  ])('%s', (_, letters, decisive, discarded) => {
    const effects = ['invalidates', 'if-decisive', 'discarded']
    const expected = ['invalid', decisive, discarded]
    expect(effects.map((effect) => blank(letters, effect))).toStrictEqual(expected)
    const silent = letters.replaceAll('0', '-')
    expect(effects.map((effect) => blank(silent, effect))).toStrictEqual(expected)
    expect(effects.map((effect) => blank(silent, effect, 'permitted'))).toStrictEqual(effects.map(() => discarded))
    expect(effects.map((effect) => blank(letters, effect, 'permitted'))).toStrictEqual(expected)
  })

  test.each(['invalidates', 'if-decisive', 'discarded'])('breached in each, whatever the effect: %s', (effect) => {
    const result = vote('fff0-', { readings: { 'blank-effect': effect } })
    expect(reasons(result, 'votes/no-blank')).toStrictEqual(['v4 blank', 'v5 no-ballot'])
  })

  test('silence that is permitted is no breach, a blank ballot is one', () => {
    const readings = { abstention: 'permitted', 'blank-effect': 'discarded' }
    expect(verdicts(vote('ff-', { readings }), 'votes/no-blank')).toStrictEqual(['satisfied committee'])
    expect(verdicts(vote('ff0-', { readings }), 'votes/no-blank')).toStrictEqual(['breached v3'])
  })

  test.each<readonly [candidates: string, letters: string, majority: string, expected: string]>([
    ['ABC', 'AAAB0', 'half-of-votes', 'decided:A'], // three of five is above half whoever has the fifth
    ['ABC', 'AAB0', 'half-of-votes', 'invalid'], // with C, two of four are no majority
    ['ABC', 'AAAABBCC00', 'half-of-votes', 'invalid'], // no majority yet; two more for A, and A has six of ten
    ['ABC', 'AAABBBCCC0', 'half-of-votes', 'no-majority'], // nobody reaches six of ten
    ['ABC', 'AABC0', 'plurality', 'decided:A'], // at worst two each with B, and the chair voted for A
    ['ABC', 'BAAC0', 'plurality', 'invalid'],
  ])('decisive among %s, votes %s, %s: %s', (candidates, letters, majority, expected) => {
    expect(brief(election(candidates, letters, { majority, 'blank-effect': 'if-decisive' }))).toBe(expected)
  })
})

describe('§5:7 totals', () => {
  const totals = (yes: number, no: number, rest: { blanks?: number; doubleVote?: string } = {}, context: Partial<VoteContext> = {}) =>
    tallyTotals({ totals: twoTotals(yes, no), ...rest }, { voters: seats(4), chair: 'v1', ...context })

  test.each<readonly [what: string, result: () => VoteResult]>([
    ['a fraction', () => totals(1.5, 1.5)],
    ['negative', () => totals(5, -1)],
    ['not a number', () => totals(Number.NaN, 2)],
    ['infinite', () => totals(Number.POSITIVE_INFINITY, 0)],
    ['more votes than voters', () => totals(3, 2)],
    ['one choice with more than there are voters', () => totals(5, 0)],
    ['a fraction blank', () => totals(3, 0, { blanks: 0.5 })],
    ['blank below nothing', () => totals(4, 1, { blanks: -1 })],
    ['blank, and not a number', () => totals(2, 1, { blanks: Number.NaN })],
    ['votes and blanks above the voters', () => totals(3, 1, { blanks: 1 })],
    ['votes without voters', () => totals(1, 0, {}, { voters: [] })],
  ])('impossible: %s', (_, call) => {
    const result = call()
    expect([brief(result), result.doubleVote, result.margin]).toStrictEqual(['invalid', null, 0])
    expect(verdicts(result, 'votes/entitled')).toStrictEqual(['breached committee'])
    expect(verdicts(result, 'votes/double-vote')).toStrictEqual(['not-applicable committee'])
  })

  test.each<readonly [what: string, result: () => VoteResult, status: string, outcome: string]>([
    ['equal and stated', () => totals(2, 2, { doubleVote: 'against' }), 'decided:against', 'satisfied'],
    ['equal and not stated', () => totals(2, 2), 'tied', 'unknown'],
    ['equal and stated for a choice that there is not', () => totals(2, 2, { doubleVote: 'maybe' }), 'tied', 'breached'],
    ['equal, and nobody seated has it', () => totals(2, 2, {}, { chair: 'away' }), 'tied', 'not-applicable'],
    ['equal and stated, and nobody seated has it', () => totals(2, 2, { doubleVote: 'for' }, { chair: 'away' }), 'tied', 'breached'],
    ['not equal, stated for the winner', () => totals(3, 1, { doubleVote: 'for' }), 'decided:for', 'breached'],
    ['not equal, stated for the loser', () => totals(3, 1, { doubleVote: 'against' }), 'decided:for', 'breached'],
    ['not equal', () => totals(3, 1), 'decided:for', 'not-applicable'],
  ])('the double vote: %s', (_, call, status, outcome) => {
    const result = call()
    expect(brief(result)).toBe(status)
    expect(verdicts(result, 'votes/double-vote')).toStrictEqual([`${outcome} committee`])
  })

  test.each<readonly [what: string, result: () => VoteResult, verdict: string]>([
    ['one blank', () => totals(2, 1, { blanks: 1 }), 'breached committee'],
    ['one ballot not cast', () => totals(2, 1), 'breached committee'],
    ['no votes', () => totals(0, 0), 'breached committee'],
    ['only blank', () => totals(0, 0, { blanks: 4 }), 'breached committee'],
  ])('§5:7 %s', (_, call, verdict) => {
    const result = call()
    expect(brief(result)).toBe('invalid')
    expect(verdicts(result, 'votes/no-blank')).toStrictEqual([verdict])
  })

  test('§5:6 no voters, or no quorum', () => {
    for (const result of [totals(0, 0, {}, { voters: [] }), totals(3, 1, {}, { quorate: false })]) {
      expect(brief(result)).toBe('invalid')
      expect(verdicts(result, 'quorum/minimum')).toStrictEqual(['breached committee'])
    }
  })

  test('ballots and their totals agree wherever the double vote is not needed', () => {
    for (const letters of tuples(['f', 'a', '0', '-'], 4).map((row) => row.join(''))) {
      const count = (letter: string) => [...letters].filter((each) => each === letter).length
      const byTotals = totals(count('f'), count('a'), { blanks: count('0') }, { chair: 'away' })
      const { findings: _, ...byBallots } = vote(letters, {}, { chair: 'away' })
      expect(byTotals).toMatchObject(byBallots)
    }
  })
})

describe('readings', () => {
  const READINGS = {
    'double-vote-holder': ['acting-chair', 'presiding'],
    'double-vote-in-elections': ['excluded'],
    abstention: ['permitted'],
    'blank-effect': ['if-decisive', 'discarded'],
    majority: ['plurality'],
  } as const satisfies Partial<Record<ReadingId, readonly string[]>>
  const named = ({ findings }: { readonly findings: readonly Finding[] }) => new Set(findings.flatMap(({ readings }) => readings))

  test('a reading that alone changes the result is named in the findings', () => {
    const votes = tuples(['A', 'B', 'C', '0', '-'], 5).map((row) => row.join(''))
    const context = { viceChair: 'v2', presiding: 'v3' }
    const unnamed = product(votes, ['v1', 'away']).flatMap(([letters, chair]) => {
      const plain = election('ABC', letters, {}, { ...context, chair })
      return Object.entries(READINGS).flatMap(([id, values]) =>
        values
          .filter((value) => brief(election('ABC', letters, { [id]: value }, { ...context, chair })) !== brief(plain))
          .filter(() => ![...named(plain)].some((reading) => reading === id))
          .map((value) => `${letters} ${chair} ${id} ${value}`),
      )
    })
    expect(unnamed).toStrictEqual([])
  })

  test.each<readonly [what: string, result: () => VoteResult, rule: 'votes/no-blank' | 'votes/double-vote', reading: ReadingId]>([
    ['§5:7 a blank ballot', () => vote('ff0'), 'votes/no-blank', 'blank-effect'],
    ['§5:7 a ballot not cast', () => vote('ff-'), 'votes/no-blank', 'abstention'],
    ['§5:7 equal, the chair away', () => vote('fa', {}, { chair: 'away' }), 'votes/double-vote', 'double-vote-holder'],
    ['§5:7 equal in an election', () => election('AB', 'AB'), 'votes/double-vote', 'double-vote-in-elections'],
    ['§5:7 more than two choices', () => election('ABC', 'AABC'), 'votes/double-vote', 'majority'],
  ])('%s rests on the reading', (_, result, rule, reading) => {
    expect(ofRule(result(), rule).flatMap(({ readings }) => readings)).toContain(reading)
  })

  test('the mandate’s own answers hold, and a caller’s go before them', () => {
    const mandate = { ...ntnuLmu, readings: { ...ntnuLmu.readings, 'blank-effect': 'discarded' } }
    expect(brief(vote('ff0', { mandate }))).toBe('decided:for')
    expect(brief(vote('ff0', { mandate, readings: { 'blank-effect': 'invalidates' } }))).toBe('invalid')
  })
})

describe('a programmer’s error', () => {
  const context = { voters: ['v1'] }
  const one = [{ choice: 'A', votes: 1 }]
  test.each<readonly [what: string, call: () => unknown, names: RegExp]>([
    ['an election without choices', () => tallyVote({ kind: 'election', ballots: [] }, context), /choices/],
    ['no choices', () => tallyVote({ choices: [], ballots: [] }, context), /choices/],
    ['a choice given twice', () => tallyVote({ choices: ['A', 'B', 'A'], ballots: [] }, context), /choices.*"A"/],
    ['a voter given twice', () => tallyVote({ ballots: [] }, { voters: ['v1', 'v2', 'v1'] }), /voters.*"v1"/],
    ['totals of nothing', () => tallyTotals({ kind: 'election', totals: [] }, context), /none given/],
    ['totals that give a choice twice', () => tallyTotals({ totals: [...one, ...one] }, context), /"A"/],
    ['totals and a voter twice', () => tallyTotals({ totals: one }, { voters: ['v1', 'v1'] }), /voters.*"v1"/],
    ['an unknown answer', () => tallyVote({ ballots: [] }, context, { readings: { majority: 'most' } }), /majority.*"most"/],
  ])('%s is a RangeError that names it', (_, call, names) => {
    expect(call).toThrow(RangeError)
    expect(call).toThrow(names)
  })

  test('a vote takes no day, so a list of mandates is a TypeError', () => {
    expect(() => tallyVote({ ballots: cast('f') }, context, { mandate: [ntnuLmu] })).toThrow(TypeError)
    expect(() => tallyTotals({ totals: one }, context, { mandate: [ntnuLmu] })).toThrow(TypeError)
  })
})

test('what is handed in is not changed, and may be frozen', () => {
  const input = frozen({ ballots: [...cast('fa0m'), ...cast('f')] })
  const totals = frozen({ kind: 'election' as const, totals: twoTotals(2, 2), blanks: 0, doubleVote: 'for' })
  const context = frozen({ voters: seats(4), chair: 'v1', viceChair: 'v2', presiding: 'v1' })
  const options = frozen({ readings: { 'blank-effect': 'if-decisive' } })
  expect(tallyVote(input, context, options)).toStrictEqual(tallyVote(structuredClone(input), context, options))
  expect(tallyTotals(totals, context, options)).toStrictEqual(tallyTotals(structuredClone(totals), context, options))
})
