/** What a register's findings on votes hold: place, facts, and what would settle them (§5:6, §5:7, §3/Observatører:1). */
import { describe, expect, it } from 'vitest'
import { checkDecisions, type Finding, type Options, type Register } from '../../src/index'
import { AS_OF, held, type Item, PRESENT, STATUS, withMeetings } from '../support/register'

type Vote = Item['vote']
const PATH = ['committee', 'meetings', 0, 'agenda', 1]
const AT_VOTE = { subject: 'm/2', path: [...PATH, 'vote'] }
const AT_MEETING = { subject: 'm', path: ['committee', 'meetings', 0, 'agenda'] }
const HOLDS = { outcome: 'satisfied', ...AT_MEETING, facts: { items: ['m/2'] } }

/** One vote at one meeting; an1 is in the chair, st1 the vice-chair. */
const voting = (vote: Vote, change: Partial<Item> = {}, changes: Readonly<Record<string, unknown>> = {}): Register =>
  withMeetings([held('m', '2026-09-16', { agenda: [STATUS, { id: '2', kind: 'case', vote, ...change }] })], changes)

/** The findings of one rule without what the catalogue says of every finding of it. */
const of = (rule: Finding['rule'], register: Register, options?: Options) =>
  checkDecisions(register, AS_OF, options)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ rule: _, clauses, modality, readings, ...own }) => own)
const ballots = (people: readonly string[], choice: string | null) => people.map((voter) => ({ voter, choice }))
const unknown = (...keys: readonly string[]) => ({
  outcome: 'unknown',
  ...AT_MEETING,
  facts: { items: ['m/2'] },
  needs: keys.map((key) => [...PATH, 'vote', key]),
})
const breached = (facts: object) => ({ outcome: 'breached', ...AT_VOTE, facts })

const FOR = ['st1', 'st2', 'st3', 'an1', 'an2']
const AGAINST = ['st4', 'st5', 'an3', 'an4', 'an5']
const TIE = { ballots: [...ballots(FOR, 'for'), ...ballots(AGAINST, 'against')] }
const SIX_FOUR = { ballots: [...ballots([...FOR, 'st4'], 'for'), ...ballots(AGAINST.slice(1), 'against')] }
const totals = (...votes: readonly (readonly [string, number])[]) => ({
  totals: votes.map(([choice, count]) => ({ choice, votes: count })),
})
const NO_CHAIRS = { 'committee.chairs': undefined }
const NO_VICE_CHAIRS = { 'committee.viceChairs': undefined, 'committee.chairs': [] }

describe('the result in the minutes (§5:7)', () => {
  it.each<[string, Vote, readonly object[], Readonly<Record<string, unknown>>?, Options?]>([
    ['a tie decided by the chair, recorded so', { ...TIE, recorded: 'for' }, [HOLDS]],
    [
      'recorded otherwise',
      { ...TIE, recorded: 'against' },
      [
        breached({
          recorded: 'against',
          status: 'decided',
          choice: 'for',
          holder: 'an1',
          choices: ['for', 'against'],
          reason: 'recorded-otherwise',
        }),
      ],
    ],
    [
      'recorded as undecided',
      { ...SIX_FOUR, recorded: null },
      [breached({ recorded: null, status: 'decided', choice: 'for', holder: 'an1', choices: [], reason: 'recorded-otherwise' })],
    ],
    ['a tie that the chair decided, and nothing recorded', TIE, [unknown('recorded')]],
    ['equal figures, and nothing else', totals(['for', 5], ['against', 5]), [unknown('recorded', 'doubleVote')]],
    ['equal figures, the result recorded', { ...totals(['for', 5], ['against', 5]), recorded: 'for' }, [unknown('doubleVote')]],
    ['equal figures, recorded as undecided', { ...totals(['for', 5], ['against', 5]), recorded: null }, [unknown('doubleVote')]],
    [
      'equal figures, recorded for a choice that has no part in the tie',
      { ...totals(['a', 5], ['b', 5], ['c', 0]), recorded: 'c' },
      [breached({ recorded: 'c', status: 'tied', choice: null, holder: 'an1', choices: ['a', 'b'], reason: 'recorded-otherwise' })],
    ],
    [
      'figures, and a double vote where nothing was equal',
      { ...totals(['for', 6], ['against', 4]), doubleVote: 'for', recorded: 'for' },
      [
        breached({
          recorded: 'for',
          status: 'decided',
          choice: 'for',
          holder: 'an1',
          choices: [],
          doubleVote: 'for',
          reason: 'not-a-tie',
        }),
      ],
    ],
    [
      'the same, and nothing recorded',
      { ...totals(['for', 6], ['against', 4]), doubleVote: 'for' },
      [breached({ status: 'decided', choice: 'for', holder: 'an1', choices: [], doubleVote: 'for', reason: 'not-a-tie' })],
    ],
    ['nothing equal, nothing recorded', SIX_FOUR, []],
    ['a blank ballot, whatever is recorded', { ballots: [...ballots(FOR, 'for'), ...ballots(AGAINST, null)], recorded: 'against' }, []],
    ['neither ballots nor totals', { recorded: 'for' }, [{ ...unknown(), needs: [[...PATH, 'vote', 'ballots']] }]],
    // Whoever has the double vote, seated or not: it decides nothing here.
    ['who is in the chair is not told, and nothing is equal', { ...SIX_FOUR, recorded: 'for' }, [HOLDS], NO_CHAIRS],
    // By one who voted for it, it is decided so; by another, or by nobody, it is not.
    [
      'who is in the chair is not told, and the votes are equal',
      { ...TIE, recorded: 'for' },
      [{ ...unknown(), needs: [['committee', 'chairs']] }],
      NO_CHAIRS,
    ],
    [
      'who is in the chair is not told, and for whomever it was the minutes are wrong',
      { ...SIX_FOUR, recorded: 'against' },
      [breached({ recorded: 'against', status: 'decided', choice: 'for', holder: null, choices: [], reason: 'recorded-otherwise' })],
      NO_CHAIRS,
    ],
    [
      'nobody is in the chair, and who is vice-chair is not told',
      { ...TIE, recorded: 'for' },
      [{ ...unknown(), needs: [['committee', 'viceChairs']] }],
      NO_VICE_CHAIRS,
      { readings: { 'double-vote-holder': 'acting-chair' } },
    ],
    [
      'nobody is in the chair, and the vice-chair is known',
      { ...TIE, recorded: 'for' },
      [HOLDS],
      { 'committee.chairs': [] },
      { readings: { 'double-vote-holder': 'acting-chair' } },
    ],
    [
      'who is in the chair is not told, and the vote is taken again whoever it was',
      { ballots: [...ballots(FOR, 'for'), ...ballots(AGAINST, null)] },
      [],
      NO_CHAIRS,
    ],
    // With an1 or another who voted for it, a result is missing in the minutes; with anybody else too, or nobody has decided it.
    ['who is in the chair is not told, and nothing is recorded', TIE, [{ ...unknown(), needs: [['committee', 'chairs']] }], NO_CHAIRS],
    // By the default the vice-chair has no double vote: nobody decides it.
    [
      'nobody is in the chair, and the vice-chair does not matter',
      { ...TIE, recorded: 'for' },
      [
        breached({
          recorded: 'for',
          status: 'tied',
          choice: null,
          holder: null,
          choices: ['for', 'against'],
          reason: 'recorded-otherwise',
        }),
      ],
      NO_VICE_CHAIRS,
    ],
  ])('%s', (_, vote, expected, changes, options) => {
    const told = of('votes/double-vote', voting(vote, {}, changes), options)
    expect(told).toStrictEqual(expected)
  })
})

describe('who voted (§3/Observatører:1, §5:6)', () => {
  const everybody = ballots(PRESENT, 'for')

  it.each<readonly [string, Vote, readonly object[]]>([
    ['those seated', { ballots: everybody }, [HOLDS]],
    [
      'an observer, and a member twice: the reasons of all, each once',
      { ballots: [...everybody, ...ballots(['ob1', 'ob1', 'st1'], 'for')] },
      [breached({ items: ['m/2'], people: ['ob1', 'st1'], reasons: ['not-entitled', 'second-ballot'] })],
    ],
    [
      'in secret nobody is named',
      { secret: true, ballots: [...everybody, ...ballots(['ob1'], 'for')] },
      [breached({ items: ['m/2'], reasons: ['not-entitled'] })],
    ],
    [
      'more votes than voters',
      totals(['for', 8], ['against', 3]),
      [breached({ voters: 10, cast: 11, items: ['m/2'], reasons: ['more-votes-than-voters'] })],
    ],
    [
      'votes for what was no choice',
      { choices: ['for', 'against'], ...totals(['for', 8], ['perhaps', 2]) },
      [breached({ voters: 10, cast: 10, items: ['m/2'], reasons: ['unknown-choice'] })],
    ],
    ['a blank ballot is no offence of this rule', { ballots: [...everybody.slice(1), ...ballots(['st1'], null)] }, [HOLDS]],
  ])('%s', (_, vote, expected) => {
    expect(of('votes/entitled', voting(vote))).toStrictEqual(expected)
  })
})

describe('no blanks (§5:7)', () => {
  it.each<readonly [string, Vote, readonly object[]]>([
    ['nobody', { ballots: ballots(PRESENT, 'for') }, [HOLDS]],
    [
      'one blank, one silent: who, and why, each once',
      { ballots: [...ballots(PRESENT.slice(2), 'for'), ...ballots(['st1'], null)] },
      [breached({ items: ['m/2'], people: ['st1', 'st2'], reasons: ['blank', 'no-ballot'] })],
    ],
    [
      'figures with blanks and some missing',
      { ...totals(['for', 6]), blanks: 3 },
      [breached({ blanks: 3, missing: 1, items: ['m/2'], reasons: ['blank', 'no-ballot'] })],
    ],
    ['an offence of another rule is none of this', { ballots: [...ballots(PRESENT, 'for'), ...ballots(['ob1'], 'for')] }, [HOLDS]],
  ])('%s', (_, vote, expected) => {
    expect(of('votes/no-blank', voting(vote))).toStrictEqual(expected)
  })
})
