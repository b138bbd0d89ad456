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
      if (votes > next) next = votes
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
export function doubleVoteHolder(kind: VoteKind, context: VoteContext, { readings }: Mandate): PersonId | null {
  if (kind === 'election' && readings['double-vote-in-elections'] === 'excluded') return null
  const { voters, chair, viceChair, presiding } = context
  const seated = (person: PersonId | undefined) => (person !== undefined && voters.includes(person) ? person : null)
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
 * down to half (under `plurality`: level with the next), or one to a majority or two to equal halves. Null where there is
 * but one choice.
 */
export function ballotsToTurn(counts: Counts, status: 'decided' | 'tied' | 'no-majority', mandate: Mandate): number | null {
  if (counts.length < 2) return null
  const [first = 0, second = 0] = counts.map(({ votes }) => votes).toSorted((a, b) => b - a)
  const cast = counts.reduce((sum, { votes }) => sum + votes, 0)
  const half = Math.floor(cast / 2)
  if (status === 'tied') return 1
  if (status === 'no-majority') return Math.min(half + 1 - first, cast % 2 === 0 ? cast - first - second : cast)
  return Math.max(1, mandate.readings.majority === 'plurality' ? Math.ceil((first - second) / 2) : first - half)
}

/** The double vote as far as it is known: the holder's choice, not among the votes cast, or not said (totals). */
export type HolderChoice = { readonly choice: Choice | null; readonly isAmongMissing: boolean } | null

/**
 * Whether so many more votes could change what the counts decide (reading `blank-effect`: `if-decisive`). Looked at where a
 * change shows first if there is one: all of them for one choice, or all but one.
 */
export function couldChange(counts: Counts, more: number, holder: HolderChoice, mandate: Mandate): boolean {
  const now = resultOf(counts, holder?.choice ?? null, mandate)
  const rivals = representatives(counts, holder?.choice ?? null)
  return rivals.some((most) =>
    rivals.some((one) => {
      if (most !== one && more < 2) return false
      const then = counts.map((count) => ({
        ...count,
        votes: count.votes + (count.choice === most ? more : 0) + (count.choice === one ? 1 : 0) - (count.choice === most ? 1 : 0),
      }))
      const doubleVotes = holder === null ? [null] : holder.isAmongMissing ? [most, one] : [holder.choice]
      return doubleVotes.some((choice) => resultOf(then, choice, mandate) !== now)
    }),
  )
}

/** The choice that wins, by the double vote where votes are equal; else how it stands. */
function resultOf(counts: Counts, doubleVote: Choice | null, mandate: Mandate): string {
  const { winner, equal } = standingOf(counts, mandate)
  if (winner !== null) return `decided:${winner}`
  if (doubleVote !== null && equal.includes(doubleVote)) return `decided:${doubleVote}`
  return equal.length > 0 ? 'tied' : 'no-majority'
}

/** Choices with as many votes are alike: three of them stand for all, and the holder's own choice beside them. */
function representatives(counts: Counts, own: Choice | null): Choice[] {
  const alike = new Map<number, number>()
  return counts
    .filter(({ choice, votes }) => {
      const seen = (alike.get(votes) ?? 0) + 1
      alike.set(votes, seen)
      return seen <= 3 || choice === own
    })
    .map(({ choice }) => choice)
}
