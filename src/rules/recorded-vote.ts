/** A vote as the minutes give it, judged as one item: who voted, no blanks, and the result recorded (§5:7). */
import type { Path, Verdict } from '../finding'
import type { Mandate } from '../mandate/mandate'
import type { PersonId } from './body'
import type { VoteContext } from './majority'
import type { RecordedVote } from './meeting'
import type { VoteResult } from './vote-result'
import { countTotals } from './vote-totals'
import { countBallots } from './votes'

/** What the rules `votes/*` say of one item. */
export interface VoteVerdicts {
  readonly entitled: Verdict<'votes/entitled'>
  readonly noBlank: Verdict<'votes/no-blank'>
  /** Absent: nothing was equal, and no result is recorded; or the vote is taken again. */
  readonly doubleVote: DoubleVoteVerdict | undefined
}

/** An office of which a register may leave out the holders. */
type Office = 'chairs' | 'viceChairs'

type DoubleVoteVerdict = Verdict<'votes/double-vote'>
type At = { readonly subject: string; readonly path: Path }

/**
 * The vote of one item. A vote that gives neither ballots nor totals is unknown.
 *
 * @param unknownOffice The office of which the register does not tell the holder: then nobody knows who has the double vote.
 */
export function judgeRecordedVote(
  vote: RecordedVote,
  context: VoteContext,
  at: At,
  mandate: Mandate,
  unknownOffice: Office | undefined,
): VoteVerdicts {
  const { recorded, secret } = vote
  const tally = tallyOf(vote, mandate)
  if (tally === undefined) {
    const unknown = { outcome: 'unknown', ...at, facts: {}, needs: [[...at.path, secret === true ? 'totals' : 'ballots']] } as const
    return { entitled: unknown, noBlank: unknown, doubleVote: unknown }
  }
  const result = tally(context)
  const broken = result.findings.filter(({ outcome }) => outcome === 'breached')
  return {
    entitled: onItem(
      broken.filter((finding) => finding.rule === 'votes/entitled'),
      at,
      secret,
    ),
    noBlank: onItem(
      broken.filter((finding) => finding.rule === 'votes/no-blank'),
      at,
      secret,
    ),
    doubleVote:
      unknownOffice === undefined
        ? judgeRecorded(result, recorded, at)
        : whoeverHoldsIt((holder) => judgeRecorded(tally({ ...context, ...holder }), recorded, at), context, at, unknownOffice),
  }
}

/** The verdict if it is the same whoever holds the office, seated or not; else it is unknown. */
function whoeverHoldsIt(
  judge: (holder: Pick<VoteContext, 'chair' | 'viceChair'>) => DoubleVoteVerdict | undefined,
  { voters }: VoteContext,
  at: At,
  office: Office,
): DoubleVoteVerdict | undefined {
  const heldBy = (person: PersonId | undefined) => judge({ [office === 'chairs' ? 'chair' : 'viceChair']: person })
  const byNobodySeated = heldBy(undefined)
  const isSame = voters.every((voter) => heldBy(voter)?.outcome === byNobodySeated?.outcome)
  return isSame ? byNobodySeated : { outcome: 'unknown', ...at, facts: {}, needs: [['committee', office]] }
}

/** How the vote is counted; not at all where it gives neither ballots nor totals. */
function tallyOf(vote: RecordedVote, mandate: Mandate): ((context: VoteContext) => VoteResult) | undefined {
  const { ballots, totals } = vote
  if (ballots !== undefined) return (context) => countBallots({ ...vote, ballots }, context, mandate)
  return totals && ((context) => countTotals({ ...vote, totals }, context, mandate))
}

/** Breaches by single voters as one on the item, with all their reasons; of a secret vote nobody is named. */
function onItem<Reason extends string, Facts extends { readonly voter?: string; readonly reasons?: readonly Reason[] }>(
  broken: readonly { readonly facts: Facts }[],
  at: At,
  secret: boolean | undefined,
) {
  const [first] = broken
  if (first === undefined) return { outcome: 'satisfied' as const, ...at, facts: {} }
  const { voter: _, ...figures } = first.facts
  const people = secret === true ? [] : broken.flatMap(({ facts }) => facts.voter ?? [])
  const reasons = new Set<Reason>()
  for (const { facts } of broken) {
    facts.reasons?.forEach((reason) => {
      reasons.add(reason)
    })
  }
  const facts = { ...figures, items: [at.subject], ...(people.length > 0 ? { people } : undefined), reasons: [...reasons] }
  return { outcome: 'breached' as const, ...at, facts }
}

/** The minutes' result against the tally's: null agrees where nothing is decided. Only a breach is told by itself, with facts. */
function judgeRecorded(
  { status, choice, doubleVote, findings }: VoteResult,
  recorded: string | null | undefined,
  at: At,
): DoubleVoteVerdict | undefined {
  const tally = findings.find((finding) => finding.rule === 'votes/double-vote')
  const unknown = (...keys: readonly string[]): DoubleVoteVerdict => ({
    outcome: 'unknown',
    ...at,
    facts: {},
    needs: keys.map((key) => [...at.path, key]),
  })
  const breached = (reason?: { readonly reason: 'recorded-otherwise' }): DoubleVoteVerdict => ({
    outcome: 'breached',
    ...at,
    facts: { ...(recorded === undefined ? undefined : { recorded }), ...tally?.facts, ...reason },
  })
  if (status === 'invalid') return undefined
  if (tally?.outcome === 'breached') return breached()
  if (tally?.outcome === 'unknown') {
    if (recorded === undefined) return unknown('recorded', 'doubleVote')
    const couldBe = recorded === null || tally.facts.choices?.includes(recorded) === true
    return couldBe ? unknown('doubleVote') : breached({ reason: 'recorded-otherwise' })
  }
  if (recorded === undefined) return doubleVote === null ? undefined : unknown('recorded')
  return recorded === choice ? { outcome: 'satisfied', ...at, facts: {} } : breached({ reason: 'recorded-otherwise' })
}
