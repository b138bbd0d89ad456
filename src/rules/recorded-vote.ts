/** A vote as the minutes give it, judged as one item: who voted, no blanks, and the result recorded (§5:7). */
import type { Finding, Path, Verdict } from '../finding'
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
  readonly doubleVote: Verdict<'votes/double-vote'>
}

/** An office of which a register may leave out the holders. */
type Office = 'chairs' | 'viceChairs'

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
    const unknown = { outcome: 'unknown', ...at, facts: {}, needs: [[...at.path, 'ballots']] } as const
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
  judge: (holder: Pick<VoteContext, 'chair' | 'viceChair'>) => VoteVerdicts['doubleVote'],
  { voters }: VoteContext,
  at: At,
  office: Office,
): VoteVerdicts['doubleVote'] {
  const heldBy = (person: PersonId | undefined) => judge({ [office === 'chairs' ? 'chair' : 'viceChair']: person })
  const byNobodySeated = heldBy(undefined)
  const isSame = voters.every((voter) => heldBy(voter).outcome === byNobodySeated.outcome)
  return isSame ? byNobodySeated : { outcome: 'unknown', ...at, facts: byNobodySeated.facts, needs: [['committee', office]] }
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
  const items = [at.subject]
  const [first] = broken
  if (first === undefined) return { outcome: 'satisfied' as const, ...at, facts: { items } }
  const { voter: _, ...figures } = first.facts
  const people = secret === true ? [] : broken.flatMap(({ facts }) => facts.voter ?? [])
  const reasons = new Set<Reason>()
  for (const { facts } of broken) {
    facts.reasons?.forEach((reason) => {
      reasons.add(reason)
    })
  }
  const facts = { ...figures, items, ...(people.length > 0 ? { people } : undefined), reasons: [...reasons] }
  return { outcome: 'breached' as const, ...at, facts }
}

/** What the rule on the double vote says of the tally. */
function doubleVoteFinding(result: VoteResult): Extract<Finding, { rule: 'votes/double-vote' }> | undefined {
  return result.findings.find((finding) => finding.rule === 'votes/double-vote')
}

/** The minutes' result against the tally's: null agrees where nothing is decided. */
function judgeRecorded(result: VoteResult, recorded: string | null | undefined, at: At): Verdict<'votes/double-vote'> {
  const tally = doubleVoteFinding(result)
  const facts = { ...(recorded === undefined ? undefined : { recorded }), ...tally?.facts }
  const { status, choice } = result
  if (status === 'invalid') return { outcome: 'not-applicable', ...at, facts }
  if (tally?.outcome === 'breached') return { outcome: 'breached', ...at, facts }
  if (tally?.outcome === 'unknown') {
    const couldBe = recorded == null || tally.facts.choices?.includes(recorded) === true
    if (!couldBe) return { outcome: 'breached', ...at, facts: { ...facts, reason: 'recorded-otherwise' } }
    const missing = recorded === undefined ? ['recorded', 'doubleVote'] : ['doubleVote']
    return { outcome: 'unknown', ...at, facts, needs: missing.map((key) => [...at.path, key]) }
  }
  if (recorded === undefined) {
    if (result.doubleVote === null) return { outcome: 'not-applicable', ...at, facts }
    return { outcome: 'unknown', ...at, facts: { ...facts, reason: 'result-not-recorded' }, needs: [[...at.path, 'recorded']] }
  }
  return recorded === choice
    ? { outcome: 'satisfied', ...at, facts }
    : { outcome: 'breached', ...at, facts: { ...facts, reason: 'recorded-otherwise' } }
}
