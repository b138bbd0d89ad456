/** The votes at the committee's meetings, as bars: what was counted, and what came of it. */
import type { IsoDate } from '../../../../src/dates'
import type { Path } from '../../../../src/finding'
import { type Mandate, quorumOf } from '../../../../src/mandate/mandate'
import { mandateOn, type Options } from '../../../../src/mandate/options'
import type { Register } from '../../../../src/register/register'
import { seatMembers } from '../../../../src/rules/attendance'
import type { PersonId } from '../../../../src/rules/body'
import type { Counts, VoteContext } from '../../../../src/rules/majority'
import type { AgendaItem, RecordedVote } from '../../../../src/rules/meeting'
import { meetingsOf } from '../../../../src/rules/meeting'
import { serving } from '../../../../src/rules/officers'
import { checkQuorum } from '../../../../src/rules/quorum'
import type { VoteResult } from '../../../../src/rules/vote-result'
import { tallyTotals } from '../../../../src/rules/vote-totals'
import { tallyVote } from '../../../../src/rules/votes'

export interface Bar {
  readonly choice: string
  readonly votes: number
  /** The double vote was given for it: one more than `votes`. */
  readonly isDoubled: boolean
  readonly isChosen: boolean
  /** Shares of the whole width, from 0 to 1. */
  readonly width: number
  readonly extra: number
}

export interface VoteShown {
  readonly meeting: string
  readonly date: IsoDate
  readonly item: string
  readonly title: string | undefined
  readonly path: Path
  readonly isElection: boolean
  readonly bars: readonly Bar[]
  readonly blanks: number
  /** Undefined where the register does not say who was seated. */
  readonly result: Pick<VoteResult, 'status' | 'choice' | 'doubleVote'> | undefined
  readonly recorded: string | null | undefined
  readonly seated: { readonly counted: number; readonly required: number; readonly quorate: boolean } | undefined
}

type Meeting = ReturnType<typeof meetingsOf>[number]['meeting']

/** Every vote of a meeting that was held, the latest meeting first. */
export function votesOf(register: Register, asOf: IsoDate, options: Options): VoteShown[] {
  return meetingsOf(register, asOf)
    .filter(({ standing, meeting }) => standing !== 'planned' && meeting.date >= register.records.from)
    .toSorted((one, other) => (one.meeting.date < other.meeting.date ? 1 : -1))
    .flatMap(({ meeting, path }) =>
      (meeting.agenda ?? []).flatMap((item, index): VoteShown[] => {
        const { vote } = item
        const counts = vote && countsOf(vote)
        if (vote === undefined || counts === undefined) return []
        const sitting = sittingOn(item, meeting, register, options)
        const result = sitting && tally(vote, sitting.context, options)
        const { id, title } = item
        return [
          {
            meeting: meeting.id,
            date: meeting.date,
            item: id,
            title,
            path: [...path, 'agenda', index],
            isElection: vote.kind === 'election',
            bars: barsOf(result?.counts ?? counts.counts, result),
            blanks: counts.blanks,
            result: result && { status: result.status, choice: result.choice, doubleVote: result.doubleVote },
            recorded: vote.recorded,
            seated: sitting?.seated,
          },
        ]
      }),
    )
}

/** The bars of a vote, the longest as wide as there is room. */
export function barsOf(counts: Counts, result: Pick<VoteResult, 'choice' | 'doubleVote'> | undefined): Bar[] {
  const isDoubled = (choice: string) => result?.doubleVote?.choice === choice
  const longest = Math.max(1, ...counts.map(({ choice, votes }) => votes + (isDoubled(choice) ? 1 : 0)))
  return counts.map(({ choice, votes }) => ({
    choice,
    votes,
    isDoubled: isDoubled(choice),
    isChosen: result?.choice === choice,
    width: Math.max(0, votes) / longest,
    extra: isDoubled(choice) ? 1 / longest : 0,
  }))
}

/** As they stand in the register, whoever cast them. */
function countsOf({ ballots, totals, blanks = 0, choices, kind }: RecordedVote): { counts: Counts; blanks: number } | undefined {
  if (ballots === undefined) return totals && { counts: totals, blanks }
  const named = choices ?? (kind === 'election' ? [] : ['for', 'against'])
  const all = [...new Set([...named, ...ballots.flatMap(({ choice }) => choice ?? [])])]
  return {
    counts: all.map((choice) => ({ choice, votes: ballots.filter((ballot) => ballot.choice === choice).length })),
    blanks: ballots.filter(({ choice }) => choice === null).length,
  }
}

/** Who is seated on the item, in which office; undefined where the register leaves out anything that could tell otherwise. */
function sittingOn(item: AgendaItem, { date, present, presiding }: Meeting, { committee }: Register, options: Options) {
  const { members, deputies, chairs, viceChairs } = committee ?? {}
  if (members === undefined || deputies === undefined || present === undefined) return undefined
  if (chairs === undefined || viceChairs === undefined) return undefined
  const mandate: Mandate = mandateOn(date, options)
  const body = { members, deputies }
  const seating = seatMembers(body, present, date, item, { mandate })
  const { quorate, counted } = checkQuorum(seating, body, date, { mandate })
  const [chair] = serving(chairs, date)
  const [viceChair] = serving(viceChairs, date)
  const context: VoteContext & { voters: readonly PersonId[] } = {
    voters: seating.voters,
    chair,
    viceChair,
    presiding: item.presiding ?? presiding ?? chair,
    quorate,
  }
  return { context, seated: { counted, required: quorumOf(mandate), quorate } }
}

function tally(vote: RecordedVote, context: VoteContext, options: Options): VoteResult | undefined {
  const { ballots, totals } = vote
  if (ballots !== undefined) return tallyVote({ ...vote, ballots }, context, options)
  return totals && tallyTotals({ ...vote, totals }, context, options)
}
