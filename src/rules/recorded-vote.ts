/** A vote as the minutes give it, judged as one item: who voted, no blanks, and the result recorded (§5:7). */
import type { Finding, Path, Verdict } from '../finding'
import type { Mandate } from '../mandate/mandate'
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
  const result = countVote(vote, context, mandate)
  if (result === undefined) {
    const unknown = { outcome: 'unknown', ...at, facts: {}, needs: [[...at.path, 'ballots']] } as const
    return { entitled: unknown, noBlank: unknown, doubleVote: unknown }
  }
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
      unknownOffice === undefined ? judgeRecorded(result, recorded, at) : whoeverHoldsIt(vote, context, at, mandate, unknownOffice),
  }
}

/** The verdict if it is the same whoever holds the office, seated or not; else it is unknown. */
function whoeverHoldsIt(vote: RecordedVote, context: VoteContext, at: At, mandate: Mandate, office: Office): VoteVerdicts['doubleVote'] {
  const verdicts = [undefined, ...context.voters].flatMap((person) => {
    const result = countVote(vote, { ...context, [office === 'chairs' ? 'chair' : 'viceChair']: person }, mandate)
    return result === undefined ? [] : [judgeRecorded(result, vote.recorded, at)]
  })
  const [first] = verdicts
  if (first !== undefined && verdicts.every(({ outcome }) => outcome === first.outcome)) return first
  return { outcome: 'unknown', ...at, facts: { ...first?.facts }, needs: [['committee', office]] }
}

function countVote(vote: RecordedVote, context: VoteContext, mandate: Mandate): VoteResult | undefined {
  const { ballots, totals } = vote
  if (ballots !== undefined) return countBallots({ ...vote, ballots }, context, mandate)
  return totals && countTotals({ ...vote, totals }, context, mandate)
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
  const reasons = [...new Set(broken.flatMap(({ facts }) => facts.reasons ?? []))]
  const facts = { ...figures, items, ...(people.length > 0 ? { people } : undefined), reasons }
  return { outcome: 'breached' as const, ...at, facts }
}

/** What the rule on the double vote says of the tally. */
function doubleVoteFinding(result: VoteResult): Extract<Finding, { rule: 'votes/double-vote' }> | undefined {
  return result.findings.find((finding) => finding.rule === 'votes/double-vote')
}

function factsOf(result: VoteResult, recorded: string | null | undefined): Verdict<'votes/double-vote'>['facts'] {
  const facts = doubleVoteFinding(result)?.facts ?? {}
  return recorded === undefined ? facts : { recorded, ...facts }
}

/** The minutes' result against the tally's: null agrees where nothing is decided. */
function judgeRecorded(result: VoteResult, recorded: string | null | undefined, at: At): Verdict<'votes/double-vote'> {
  const tally = doubleVoteFinding(result)
  const facts = factsOf(result, recorded)
  const { status, choice } = result
  if (status === 'invalid') return { outcome: 'not-applicable', ...at, facts }
  if (tally?.outcome === 'breached') return { outcome: 'breached', ...at, facts }
  const equal = tally?.facts.choices ?? []
  if (tally?.outcome === 'unknown') {
    const couldBe = recorded == null || equal.includes(recorded)
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
