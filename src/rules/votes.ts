/** The tally of a vote, by ballots or by totals (§5:7, §3/Observatører:1). Nothing is dropped silently. */
import { type Finding, finding } from '../finding'
import { votesDoubleVote, votesEntitled, votesNoBlank } from '../mandate/catalogue'
import type { Mandate } from '../mandate/mandate'
import { type Options, soleMandate } from '../mandate/options'
import { requireList, requireObject } from '../require'
import type { PersonId } from './body'
import { type Choice, doubleVoteHolder, isSpoiltBy, standingOf, type VoteContext, type VoteKind } from './majority'
import { judgeQuorate, requireContext, turnOf, VOTE, type VoteResult } from './vote-result'

export interface Ballot {
  readonly voter: PersonId
  /** null is a blank ballot. */
  readonly choice: Choice | null
}

export interface Vote {
  readonly kind?: VoteKind | undefined
  /** Default for a resolution: ['for', 'against']. An election names its candidates. */
  readonly choices?: readonly Choice[] | undefined
  readonly ballots: readonly Ballot[]
}

const RESOLUTION: readonly Choice[] = ['for', 'against']

/**
 * Counts the ballots of one vote. Votes cast are counted once each, and more than half of them carries; where two choices
 * share them all equally, the double vote decides for the choice of its holder, in favour or against (§5:7). A blank,
 * missing, second or unentitled ballot, an unknown choice, no votes or no quorum make the vote invalid, each with a finding
 * (readings `blank-effect`, `abstention`).
 *
 * @throws RangeError where an election names no choices, or a choice or voter is given twice.
 * @example
 * const ballots = [{ voter: 'an1', choice: 'against' }, { voter: 'st1', choice: 'for' }]
 * tallyVote({ ballots }, { voters: ['an1', 'st1'], chair: 'an1' }).choice //=> 'against'
 */
export function tallyVote(vote: Vote, context: VoteContext, options?: Options): VoteResult {
  requireObject(vote, 'vote')
  requireList(vote.ballots, 'vote.ballots')
  return countBallots(vote, context, soleMandate(options))
}

type EntitledReason = 'not-entitled' | 'second-ballot' | 'unknown-choice'

/** As `tallyVote`, under one mandate. */
export function countBallots(vote: Vote, context: VoteContext, mandate: Mandate): VoteResult {
  const { kind = 'resolution', ballots } = vote
  const choices = vote.choices ?? (kind === 'resolution' ? RESOLUTION : [])
  const entitled = requireContext(choices, context)
  const { voters } = context

  const counts = choices.map((choice) => ({ choice, votes: 0 }))
  // A blank ballot is for none of them.
  const countOf = new Map<Choice | null, { votes: number }>(counts.map((count) => [count.choice, count]))
  const handedIn = new Set<PersonId>()
  const offences = new Map<PersonId, { readonly reasons: Set<EntitledReason>; readonly index: number }>()
  const blank: { readonly voter: PersonId; readonly index: number }[] = []

  ballots.forEach(({ voter, choice }, index) => {
    const isEntitled = entitled.has(voter)
    const isSecond = handedIn.has(voter)
    const count = countOf.get(choice)
    const isUnknown = choice !== null && count === undefined
    handedIn.add(voter)
    if (!isEntitled || isSecond || isUnknown) {
      const offence = offences.get(voter) ?? { reasons: new Set(), index }
      offences.set(voter, offence)
      if (!isEntitled) offence.reasons.add('not-entitled')
      if (isSecond) offence.reasons.add('second-ballot')
      if (isUnknown) offence.reasons.add('unknown-choice')
    } else if (count === undefined) blank.push({ voter, index })
    else count.votes += 1
  })

  const silent = voters.filter((voter) => !handedIn.has(voter))
  const asBlank = mandate.readings.abstention === 'permitted' ? [] : silent
  const hasVotes = counts.some((count) => count.votes > 0)
  const holder = doubleVoteHolder(kind, context, mandate)
  const own = ballots.find(({ voter }) => voter === holder)
  const more = blank.length + asBlank.length
  const { winner, equal, margin } = standingOf(counts, mandate)
  const isSpoilt = more > 0 && isSpoiltBy(counts, more, own?.choice ?? null, mandate)
  const isInvalid = !hasVotes || context.quorate === false || offences.size > 0 || isSpoilt
  const [doubled = null] = isInvalid ? [] : equal.flatMap((choice) => (own?.choice === choice ? [{ person: own.voter, choice }] : []))

  const found: Finding[] = [...judgeQuorate(context, mandate)]
  for (const [voter, { reasons, index }] of offences) {
    const facts = { voter, reasons: [...reasons] }
    found.push(finding(votesEntitled, { outcome: 'breached', subject: voter, path: ['ballots', index], facts }))
  }
  if (offences.size === 0) found.push(finding(votesEntitled, { outcome: 'satisfied', facts: { people: voters }, ...VOTE }))
  for (const { voter, index } of blank) {
    const facts = { voter, reasons: ['blank'] as const }
    found.push(finding(votesNoBlank, { outcome: 'breached', subject: voter, path: ['ballots', index], facts }))
  }
  for (const voter of asBlank) {
    const facts = { voter, reasons: ['no-ballot'] as const }
    found.push(finding(votesNoBlank, { outcome: 'breached', subject: voter, path: ['ballots'], facts }))
  }
  if (!hasVotes) found.push(finding(votesNoBlank, { outcome: 'breached', facts: { reasons: ['no-votes'] }, ...VOTE }))
  else if (more === 0) found.push(finding(votesNoBlank, { outcome: 'satisfied', facts: { people: voters }, ...VOTE }))

  const choice = isInvalid ? null : (winner ?? doubled?.choice ?? null)
  const status = isInvalid ? 'invalid' : choice !== null ? 'decided' : equal.length > 0 ? 'tied' : 'no-majority'
  found.push(
    finding(votesDoubleVote, {
      outcome: doubled === null ? 'not-applicable' : 'satisfied',
      facts: { status, choice, holder, choices: equal },
      ...VOTE,
    }),
  )
  return {
    status,
    choice,
    counts,
    blanks: blank.length,
    doubleVote: doubled,
    margin: status === 'decided' ? margin : 0,
    turnedBy: turnOf(status, counts, more, mandate),
    findings: found,
  }
}
