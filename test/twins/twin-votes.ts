/**
 * Slow twin of `tallyVote` and `tallyTotals`, written from the text (§5:7 and the paragraphs on the tally): every count is
 * a filter over the ballots, and "could have changed the result" is every way the missing votes could have gone.
 */
import type { Ballot, Choice, PersonId, VoteContext } from '../../src/index'
import { spread, sum, tuples } from '../support/enumerate'

export interface VoteReadings {
  readonly 'double-vote-holder': 'chair' | 'acting-chair' | 'presiding'
  readonly 'double-vote-in-elections': 'applies' | 'excluded'
  readonly abstention: 'as-blank' | 'permitted'
  readonly 'blank-effect': 'invalidates' | 'if-decisive' | 'discarded'
  readonly majority: 'half-of-votes' | 'plurality'
}

/** The defaults of the list of readings. */
export const DEFAULTS: VoteReadings = {
  'double-vote-holder': 'chair',
  'double-vote-in-elections': 'applies',
  abstention: 'as-blank',
  'blank-effect': 'invalidates',
  majority: 'half-of-votes',
}

export interface TwinResult {
  readonly status: 'decided' | 'tied' | 'no-majority' | 'invalid'
  readonly choice: Choice | null
  readonly counts: readonly { readonly choice: Choice; readonly votes: number }[]
  readonly blanks: number
  readonly doubleVote: { readonly person: PersonId; readonly choice: Choice } | null
  readonly margin: number
}

interface TwinVote {
  readonly kind?: 'resolution' | 'election'
  readonly choices?: readonly Choice[]
  readonly ballots: readonly Ballot[]
}

interface TwinTotals {
  readonly kind?: 'resolution' | 'election'
  readonly totals: readonly { readonly choice: Choice; readonly votes: number }[]
  readonly blanks?: number
  readonly doubleVote?: Choice
}

type Counts = TwinResult['counts']
type Verdict = Omit<TwinResult, 'counts' | 'blanks'>

const NOTHING = { choice: null, doubleVote: null, margin: 0 }

export function twinVote(vote: TwinVote, context: VoteContext, readings: VoteReadings = DEFAULTS): TwinResult {
  const { kind = 'resolution', choices = ['for', 'against'], ballots } = vote
  const { voters } = context
  const isKnown = (choice: Choice | null) => choice === null || choices.includes(choice)
  const isSecond = (index: number) => ballots.findIndex(({ voter }) => voter === ballots[index]?.voter) < index
  const hasOffence = ballots.some(({ voter, choice }, index) => !voters.includes(voter) || !isKnown(choice) || isSecond(index))

  const firsts = ballots.filter(({ voter }, index) => voters.includes(voter) && !isSecond(index))
  const cast = firsts.filter(({ choice }) => choice !== null && isKnown(choice))
  const blank = firsts.filter(({ choice }) => choice === null).map(({ voter }) => voter)
  const silent = voters.filter((voter) => !ballots.some((ballot) => ballot.voter === voter))
  const missing = readings.abstention === 'as-blank' ? [...blank, ...silent] : blank

  const count = (some: readonly Ballot[]): Counts =>
    choices.map((choice) => ({ choice, votes: some.filter((ballot) => ballot.choice === choice).length }))
  const holder = holderOf(kind, context, readings)
  const verdictOf = (some: readonly Ballot[]) => {
    const choice = some.find(({ voter }) => voter === holder)?.choice ?? undefined
    return judge(count(some), holder, choice, readings)
  }

  const verdict = verdictOf(cast)
  const completions = () =>
    tuples(choices, missing.length).map((picked) => [
      ...cast,
      ...missing.map((voter, index): Ballot => ({ voter, choice: picked[index] ?? null })),
    ])
  const isInvalid =
    hasOffence ||
    context.quorate === false ||
    voters.length === 0 ||
    cast.length === 0 ||
    spoils(missing.length, readings, () => completions().some((full) => differ(verdictOf(full), verdict)))
  return { ...(isInvalid ? { status: 'invalid', ...NOTHING } : verdict), counts: count(cast), blanks: blank.length }
}

/** As `twinVote`; besides, what the double vote's finding must say. */
export function twinTotals(
  vote: TwinTotals,
  context: VoteContext,
  readings: VoteReadings = DEFAULTS,
): TwinResult & { readonly needsDoubleVote: boolean; readonly isMisplaced: boolean } {
  const { kind = 'resolution', totals, blanks = 0, doubleVote } = vote
  const given = [...totals.map(({ votes }) => votes), blanks]
  const cast = sum(totals.map(({ votes }) => votes))
  const silent = context.voters.length - cast - blanks
  const isImpossible = given.some((each) => !Number.isInteger(each) || each < 0) || silent < 0
  const missing = isImpossible ? 0 : blanks + (readings.abstention === 'as-blank' ? silent : 0)

  const holder = holderOf(kind, context, readings)
  const verdict = judge(totals, holder, doubleVote, readings)
  const completions = () =>
    spread(missing, totals.length).map(
      (added): Counts => totals.map(({ choice, votes }, index) => ({ choice, votes: votes + (added[index] ?? 0) })),
    )
  // How the holder voted is not known: where a completion is equal, the double vote could have gone any way, or not been given.
  const ways = (counts: Counts) =>
    [undefined, ...counts.map(({ choice }) => choice)].map((choice) => judge(counts, holder, choice, readings))
  const isInvalid =
    isImpossible ||
    context.quorate === false ||
    cast === 0 ||
    spoils(missing, readings, () => completions().some((full) => ways(full).some((way) => differ(way, verdict))))
  return {
    ...(isInvalid ? { status: 'invalid', ...NOTHING } : verdict),
    counts: totals,
    blanks,
    needsDoubleVote: !isInvalid && verdict.status === 'tied' && holder !== undefined && doubleVote === undefined,
    isMisplaced: !isInvalid && doubleVote !== undefined && verdict.doubleVote === null,
  }
}

/** Who has the double vote: one who is seated on the item, or nobody. */
function holderOf(kind: 'resolution' | 'election', context: VoteContext, readings: VoteReadings): PersonId | undefined {
  const { voters, chair, viceChair, presiding = chair } = context
  const seated = (person: PersonId | undefined) => (person !== undefined && voters.includes(person) ? person : undefined)
  if (kind === 'election' && readings['double-vote-in-elections'] === 'excluded') return undefined
  const substitutes = { chair: undefined, 'acting-chair': seated(viceChair), presiding: seated(presiding) }
  return seated(chair) ?? substitutes[readings['double-vote-holder']]
}

/** The result of votes cast, with the double vote given to `favoured` where they are equal. */
function judge(counts: Counts, holder: PersonId | undefined, favoured: Choice | undefined, { majority }: VoteReadings): Verdict {
  const cast = sum(counts.map(({ votes }) => votes))
  const top = Math.max(...counts.map(({ votes }) => votes))
  const leaders = counts.filter(({ votes }) => votes === top)
  const [first] = leaders
  const carries = majority === 'plurality' ? leaders.length === 1 : 2 * top > cast
  if (first !== undefined && carries) {
    const next = Math.max(0, ...counts.filter((each) => each !== first).map(({ votes }) => votes))
    return { status: 'decided', choice: first.choice, doubleVote: null, margin: top - next }
  }
  const areEqual = majority === 'plurality' || (leaders.length === 2 && 2 * top === cast)
  if (!areEqual) return { status: 'no-majority', ...NOTHING }
  const favourite = leaders.find(({ choice }) => choice === favoured)
  if (holder === undefined || favourite === undefined) return { status: 'tied', ...NOTHING }
  return { status: 'decided', choice: favourite.choice, doubleVote: { person: holder, choice: favourite.choice }, margin: 0 }
}

function spoils(missing: number, readings: VoteReadings, isDecisive: () => boolean): boolean {
  if (missing === 0) return false
  return { invalidates: () => true, 'if-decisive': isDecisive, discarded: () => false }[readings['blank-effect']]()
}

const differ = (a: Verdict, b: Verdict) => a.status !== b.status || a.choice !== b.choice
