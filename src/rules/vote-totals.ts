/** The tally of a vote of which only the totals are known: a secret vote, or minutes that give figures (§5:7). */
import { type Finding, finding } from '../finding'
import { votesDoubleVote, votesEntitled, votesNoBlank } from '../mandate/catalogue'
import type { Mandate } from '../mandate/mandate'
import { type Options, soleMandate } from '../mandate/options'
import { requireList, requireObject } from '../require'
import { type Choice, type Counts, doubleVoteHolder, isSpoiltBy, standingOf, type VoteContext, type VoteKind } from './majority'
import { judgeQuorate, requireContext, turnOf, VOTE, type VoteResult } from './vote-result'

export interface Totals {
  readonly kind?: VoteKind | undefined
  /** The choices there were. Default: those of `totals`. */
  readonly choices?: readonly Choice[] | undefined
  readonly totals: Counts
  /** Blank ballots handed in. Default 0. */
  readonly blanks?: number | undefined
  /** The choice that the double vote was given for. */
  readonly doubleVote?: Choice | undefined
}

/**
 * Judges a vote by its totals. What is missing up to the voters are ballots not cast. Equal votes need the double vote to be
 * stated: without it the vote is `tied` and a finding says what is needed.
 *
 * @throws RangeError where there are no choices, or a choice or voter is given twice. Impossible figures do not throw: they
 * make the vote invalid.
 * @example
 * const totals = [{ choice: 'for', votes: 1 }, { choice: 'against', votes: 1 }]
 * tallyTotals({ totals, doubleVote: 'for' }, { voters: ['an1', 'st1'], chair: 'an1' }).status //=> 'decided'
 */
export function tallyTotals(vote: Totals, context: VoteContext, options?: Options): VoteResult {
  requireObject(vote, 'vote')
  requireList(vote.totals, 'vote.totals')
  return countTotals(vote, context, soleMandate(options))
}

type FigureReason = 'not-whole' | 'negative' | 'more-votes-than-voters' | 'unknown-choice'

/** As `tallyTotals`, under one mandate. */
export function countTotals(vote: Totals, context: VoteContext, mandate: Mandate): VoteResult {
  const { totals, blanks = 0, doubleVote } = vote
  const given = totals.map(({ choice }) => choice)
  const choices = vote.choices ?? given
  requireContext(given, context)
  requireContext(choices, context)
  const counts = choices.map((choice) => ({ choice, votes: totals.find((row) => row.choice === choice)?.votes ?? 0 }))

  const voters = context.voters.length
  const figures = [...totals.map(({ votes }) => votes), blanks]
  const handedIn = figures.reduce((sum, figure) => sum + figure, 0)
  const reasons: FigureReason[] = []
  if (given.some((choice) => !choices.includes(choice))) reasons.push('unknown-choice')
  if (figures.some((figure) => !Number.isSafeInteger(figure))) reasons.push('not-whole')
  if (figures.some((figure) => figure < 0)) reasons.push('negative')
  if (handedIn > voters) reasons.push('more-votes-than-voters')

  const isSound = reasons.length === 0
  const hasVotes = counts.some(({ votes }) => votes > 0)
  const missing = mandate.readings.abstention === 'permitted' || !isSound ? 0 : voters - handedIn
  const lost = blanks + missing
  const { winner, equal, margin } = standingOf(counts, mandate)
  const holder = doubleVoteHolder(vote.kind, context, mandate)
  // Nobody knows whose the missing ballots are: a tie that they could bring about can go either way.
  const isSpoilt = lost > 0 && isSpoiltBy(counts, lost, null, mandate)
  const isInvalid = !isSound || !hasVotes || context.quorate === false || isSpoilt
  const [doubled = null] =
    isInvalid || holder === null ? [] : equal.flatMap((choice) => (choice === doubleVote ? [{ person: holder, choice }] : []))
  const choice = isInvalid ? null : (winner ?? doubled?.choice ?? null)
  const status = isInvalid ? 'invalid' : choice !== null ? 'decided' : equal.length > 0 ? 'tied' : 'no-majority'

  const found: Finding[] = [...judgeQuorate(context, mandate)]
  found.push(
    isSound
      ? finding(votesEntitled, { outcome: 'satisfied', facts: { voters, cast: handedIn }, ...VOTE })
      : finding(votesEntitled, { ...VOTE, path: ['totals'], outcome: 'breached', facts: { reasons, voters, cast: handedIn } }),
  )
  found.push(judgeBlanks({ blanks: Math.max(0, blanks), missing, hasVotes }))

  const facts = { status, choice, holder, choices: equal, ...(doubleVote === undefined ? undefined : { doubleVote }) }
  if (isInvalid) found.push(finding(votesDoubleVote, { outcome: 'not-applicable', facts, ...VOTE }))
  else if (doubleVote !== undefined && doubled === null) {
    const reason = equal.includes(doubleVote) ? 'no-holder' : 'not-a-tie'
    found.push(finding(votesDoubleVote, { ...VOTE, path: ['doubleVote'], outcome: 'breached', facts: { ...facts, reason } }))
  } else if (status === 'tied' && holder !== null) {
    const reason = 'double-vote-not-stated'
    found.push(finding(votesDoubleVote, { outcome: 'unknown', facts: { ...facts, reason }, needs: [['doubleVote']], ...VOTE }))
  } else {
    found.push(finding(votesDoubleVote, { outcome: doubled === null ? 'not-applicable' : 'satisfied', facts, ...VOTE }))
  }

  return {
    status,
    choice,
    counts,
    blanks,
    doubleVote: doubled,
    margin: status === 'decided' ? margin : 0,
    turnedBy: turnOf(status, counts, lost, mandate),
    findings: found,
  }
}

function judgeBlanks({ blanks, missing, hasVotes }: { blanks: number; missing: number; hasVotes: boolean }): Finding {
  const reasons = [
    ...(blanks > 0 ? (['blank'] as const) : []),
    ...(missing > 0 ? (['no-ballot'] as const) : []),
    ...(hasVotes ? [] : (['no-votes'] as const)),
  ]
  const isBroken = reasons.length > 0
  const facts = isBroken ? { reasons, blanks, missing } : { blanks, missing }
  return finding(votesNoBlank, { outcome: isBroken ? 'breached' : 'satisfied', facts, ...VOTE })
}
