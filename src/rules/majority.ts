/** What a count of votes decides: more than half of the votes cast; equal votes and the double vote (§5:7). */
import type { Mandate } from '../mandate/mandate'
import type { PersonId } from './body'

/** A choice by its id or label: 'for', 'against', a candidate. */
export type Choice = string

export type VoteKind = 'resolution' | 'election'

export interface VoteContext {
  /** Who may vote on this item, from `seatMembers`. */
  readonly voters: readonly PersonId[]
  /** Holders of the offices on the day. */
  readonly chair?: PersonId | undefined
  readonly viceChair?: PersonId | undefined
  /** Who leads the meeting on this item. Default: the chair. */
  readonly presiding?: PersonId | undefined
  /** From `checkQuorum`. False makes the vote invalid; absent: quorum is the caller's matter. */
  readonly quorate?: boolean | undefined
}

/** Votes cast for each choice, in the order of the choices. */
export type Counts = readonly { readonly choice: Choice; readonly votes: number }[]

/** What the votes cast say by themselves. */
export interface Standing {
  /** More than half (under `plurality`: most) of the votes cast. */
  readonly winner: Choice | null
  /** The choices among which the double vote decides: none where the votes are not equal. */
  readonly equal: readonly Choice[]
  /** Lead of the winner over the next, in votes cast. */
  readonly margin: number
}

/** The winner by votes cast, or the choices that are equal. */
export function standingOf(counts: Counts, mandate: Mandate): Standing {
  let cast = 0
  let most = 0
  let next = 0
  let leaders: Choice[] = []
  for (const { choice, votes } of counts) {
    cast += votes
    if (votes > most) {
      next = most
      most = votes
      leaders = [choice]
    } else {
      if (votes === most) leaders.push(choice)
      next = Math.max(next, votes)
    }
  }
  const [winner = null] = leaders
  const isPlurality = mandate.readings.majority === 'plurality'
  if (2 * most > cast || (isPlurality && leaders.length === 1)) return { winner, equal: [], margin: most - next }
  const isEqual = cast > 0 && (isPlurality || (leaders.length === 2 && 2 * most === cast))
  return { winner: null, equal: isEqual ? leaders : [], margin: 0 }
}

/**
 * Who has the double vote on an item: the chair if seated on it, else whom the reading `double-vote-holder` says, if seated;
 * null where nobody has (also by `double-vote-in-elections`).
 */
export function doubleVoteHolder(kind: VoteKind | undefined, context: VoteContext, { readings }: Mandate): PersonId | null {
  if (kind === 'election' && readings['double-vote-in-elections'] === 'excluded') return null
  const { voters, chair, viceChair, presiding } = context
  const seated = (person: PersonId | undefined) => voters.find((voter) => voter === person) ?? null
  switch (readings['double-vote-holder']) {
    case 'acting-chair':
      return seated(chair) ?? seated(viceChair)
    case 'presiding':
      return seated(chair) ?? seated(presiding)
    default:
      return seated(chair)
  }
}

/**
 * The fewest voters who would have to vote for another choice than they did for the result to be another: to bring the winner
 * down to half (under `plurality`: level with the next), or to break a tie, or to bring one to a majority. Where votes that are
 * missing make invalid what they could decide (`blank-effect: if-decisive`), to bring them to where they could. Null where
 * there is but one choice.
 */
export function ballotsToTurn(
  counts: Counts,
  missing: number,
  status: 'decided' | 'tied' | 'no-majority',
  { readings }: Mandate,
): number | null {
  if (counts.length < 2) return null
  const [first = 0, second = 0] = counts.map(({ votes }) => votes).toSorted((a, b) => b - a)
  const cast = counts.reduce((sum, { votes }) => sum + votes, 0)
  const open = readings['blank-effect'] === 'if-decisive' ? missing : 0
  if (status === 'no-majority') return Math.floor((cast - open) / 2) + 1 - first
  const lead = readings.majority === 'plurality' ? Math.ceil((first - second - open) / 2) : first - Math.floor((cast + open) / 2)
  return Math.max(1, lead)
}

/**
 * Whether a vote that so many votes are missing from cannot stand (reading `blank-effect`).
 *
 * @param doubleVote What the holder of the double vote voted for, as far as it is known and among the votes cast.
 */
export function isSpoiltBy(counts: Counts, missing: number, doubleVote: Choice | null, mandate: Mandate): boolean {
  switch (mandate.readings['blank-effect']) {
    case 'discarded':
      return false
    case 'if-decisive':
      return couldChange(counts, missing, doubleVote, mandate)
    default:
      return true
  }
}

/**
 * Whether so many more votes could change what the counts decide. Looked at where a change shows first if there is one: all of
 * them for one choice, or all but one. A double vote that is itself among them need not be looked at: where they can bring
 * about a tie for it to decide, they can bring about another result.
 */
function couldChange(counts: Counts, more: number, doubleVote: Choice | null, mandate: Mandate): boolean {
  const now = carriedBy(counts, doubleVote, mandate)
  const rivals = representatives(counts)
  return rivals.some((most) =>
    rivals.some((one) => {
      const then = counts.map(({ choice, votes }) => ({
        choice,
        votes: votes + (choice === most ? more - 1 : 0) + (choice === one ? 1 : 0),
      }))
      return carriedBy(then, doubleVote, mandate) !== now
    }),
  )
}

/** The choice that carries, where votes are equal by the double vote; none where that does not say. */
function carriedBy(counts: Counts, doubleVote: Choice | null, mandate: Mandate): Choice | undefined {
  const { winner, equal } = standingOf(counts, mandate)
  return winner ?? equal.find((choice) => choice === doubleVote)
}

/** Choices with as many votes are alike: two of them stand for all. */
function representatives(counts: Counts): Choice[] {
  const alike = new Map<number, Choice[]>()
  for (const { choice, votes } of counts) alike.set(votes, [...(alike.get(votes) ?? []), choice].slice(0, 2))
  return [...alike.values()].flat()
}
