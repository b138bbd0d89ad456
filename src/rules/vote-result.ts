/** What a tally gives, and what both ways of tallying ask of their arguments. */
import { type Finding, finding } from '../finding'
import { quorumMinimum } from '../mandate/catalogue'
import { type Mandate, quorumOf } from '../mandate/mandate'
import { requireList, requireObject } from '../require'
import type { PersonId } from './body'
import { ballotsToTurn, type Choice, type Counts, type VoteContext } from './majority'

export interface VoteResult {
  /**
   * - `decided`: one choice carries, by votes cast or by the double vote
   * - `tied`: two choices share all votes equally (under `plurality`: some share the top) and no double vote decides
   * - `no-majority`: votes for more than two choices, none above half: vote again
   * - `invalid`: the vote must be taken again; the findings say why
   */
  readonly status: 'decided' | 'tied' | 'no-majority' | 'invalid'
  readonly choice: Choice | null
  /** Votes cast for each choice, one a voter, before any double vote, in the order of the choices. */
  readonly counts: Counts
  /** Blank ballots handed in. */
  readonly blanks: number
  readonly doubleVote: { readonly person: PersonId; readonly choice: Choice } | null
  /** Lead of the winner over the next, in votes cast; 0 where the double vote decided or nothing is decided. */
  readonly margin: number
  /** The fewest voters who would have to vote for another choice for the result to be another; null where it is invalid, or nothing else could be chosen. */
  readonly turnedBy: { readonly ballots: number } | null
  readonly findings: readonly Finding[]
}

/** What would turn a result; nothing turns an invalid vote but another vote. */
export function turnOf(status: VoteResult['status'], counts: Counts, missing: number, mandate: Mandate): VoteResult['turnedBy'] {
  const ballots = status === 'invalid' ? null : ballotsToTurn(counts, missing, status, mandate)
  return ballots === null ? null : { ballots }
}

/** What concerns the vote as a whole. */
export const VOTE = { subject: 'committee', path: [] } as const

/** The voters. Throws a RangeError where there are no choices, or a choice or voter stands twice. */
export function requireContext(choices: readonly Choice[], context: VoteContext): ReadonlySet<PersonId> {
  requireObject(context, 'context')
  requireList(context.voters, 'context.voters')
  if (choices.length === 0) throw new RangeError('vote.choices: none given; an election names its choices')
  requireDistinct(choices, 'vote.choices')
  return requireDistinct(context.voters, 'context.voters')
}

function requireDistinct(values: readonly string[], argument: string): ReadonlySet<string> {
  const distinct = new Set(values)
  if (distinct.size === values.length) return distinct
  const twice = values.find((value, index) => values.indexOf(value) !== index)
  throw new RangeError(`${argument}: ${JSON.stringify(twice)} is given twice`)
}

/** The quorum as the caller found it; none where it is the caller's matter. Without voters there is none. */
export function judgeQuorate({ quorate, voters }: VoteContext, mandate: Mandate): Finding[] {
  if (quorate === undefined && voters.length > 0) return []
  const required = quorumOf(mandate)
  const isNobody = voters.length === 0
  return [
    finding(quorumMinimum, {
      outcome: quorate === true && !isNobody ? 'satisfied' : 'breached',
      facts: isNobody ? { required, counted: 0, missing: required } : { required },
      ...VOTE,
    }),
  ]
}
