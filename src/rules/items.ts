/** What was decided at a meeting: quorum and votes, item by item (§5:6–8, §3/Observatører:1). */

import { type IsoDate, requireDate } from '../dates'
import { type Finding, finding, findings, type Outcome, type Path, type RuleRow, type Verdict, withoutFacts, worst } from '../finding'
import { quorumMinimum, type RuleId, votesDisqualified, votesDoubleVote, votesEntitled, votesNoBlank } from '../mandate/catalogue'
import type { Mandate } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import { type Seating, type SeatOfDay, seat, seatsOn } from './attendance'
import type { Deputy, Member, PersonId } from './body'
import { type AgendaItem, MEETINGS, type Meeting, type MeetingsGiven, meetingsOf, type PlacedMeeting } from './meeting'
import { type Officer, serving } from './officers'
import { judgeQuorum } from './quorum'
import { judgeRecordedVote, type VoteVerdicts } from './recorded-vote'

/** The slice of a register that the rules on decisions read. */
export interface ItemRulesGiven extends MeetingsGiven {
  readonly committee?:
    | {
        readonly members?: readonly Member[] | undefined
        readonly deputies?: readonly Deputy[] | undefined
        readonly chairs?: readonly Officer[] | undefined
        readonly viceChairs?: readonly Officer[] | undefined
        readonly meetings?: readonly Meeting[] | undefined
      }
    | undefined
}

/** Who is seated, and whether that is a quorum, is judged here too: so a vote in a register also rests on the readings of that. */
function onSeating<R extends RuleId>(rule: RuleRow<R>): RuleRow<R> {
  return { ...rule, readings: [...new Set([...rule.readings, ...quorumMinimum.readings])] }
}

const entitledOnItem = /* @__PURE__ */ onSeating(votesEntitled)
const noBlankOnItem = /* @__PURE__ */ onSeating(votesNoBlank)
const doubleVoteOnItem = /* @__PURE__ */ onSeating(votesDoubleVote)
const DECISIONS = [quorumMinimum, entitledOnItem, noBlankOnItem, doubleVoteOnItem, votesDisqualified]

/**
 * The rules `quorum/minimum` and `votes/*` over every meeting held from the first day of the records. A register is such a
 * value; paths are counted from its root.
 *
 * @throws RangeError where no mandate is in force on the day of a meeting.
 * @example
 * checkDecisions({ records: { from: '2026-08-01' }, committee: { meetings: [] } }, '2026-11-22').findings //=> []
 */
export function checkDecisions(
  given: ItemRulesGiven,
  asOf: IsoDate,
  options?: Options,
): { readonly outcome: Outcome; readonly findings: readonly Finding[] } {
  requireDate(asOf, 'asOf')
  requireDate(given.records.from, 'records.from')
  const found =
    given.committee?.meetings === undefined
      ? withoutFacts(DECISIONS, 'unknown', { subject: 'committee', path: MEETINGS, needs: [MEETINGS] })
      : meetingsOf(given, asOf)
          .filter(({ meeting }) => meeting.date >= given.records.from)
          .flatMap((placed) => judgeItems(placed, given, options))
  return { outcome: worst(found), findings: found }
}

function judgeItems(placed: PlacedMeeting, given: ItemRulesGiven, options: Options | undefined): Finding[] {
  const { meeting, standing, path } = placed
  if (standing === 'planned') return []
  if (standing === 'unknown' || meeting.agenda === undefined) {
    const need = standing === 'unknown' ? 'held' : 'agenda'
    return withoutFacts(rulesOn(meeting), 'unknown', { subject: meeting.id, path, needs: [[...path, need]] })
  }
  const mandate = mandateOn(meeting.date, options)
  const { committee } = given
  const seats = committee?.members && seatsOn({ members: committee.members, deputies: committee.deputies }, meeting.date, mandate)
  const items = meeting.agenda.map((item, index) => judgeItem(placed, item, index, committee, seats, mandate))
  const scope = { subject: meeting.id, path: [...path, 'agenda'] }
  const quorum = items.map((item) => item.quorum)
  return [
    ...quorumOfMeeting(quorum, scope),
    ...findings(entitledOnItem, scope, told(items, 'entitled'), sum),
    ...findings(noBlankOnItem, scope, told(items, 'noBlank'), sum),
    ...findings(doubleVoteOnItem, scope, told(items, 'doubleVote'), sum),
    ...findings(
      votesDisqualified,
      scope,
      items.flatMap(({ disqualified }) => disqualified ?? []),
      sum,
    ),
  ]
}

/** The rules that have something to judge if the meeting was held: all of them, unless its agenda says otherwise. */
function rulesOn({ agenda }: Meeting): readonly RuleRow<RuleId>[] {
  if (agenda === undefined) return DECISIONS
  const hasVotes = agenda.some(({ vote }) => vote !== undefined)
  const isDecided = hasVotes || agenda.some(({ decision }) => decision === 'consensus')
  const isAnyDisqualified = agenda.some(({ disqualified = [] }) => disqualified.length > 0)
  return [
    ...(isDecided ? [quorumMinimum] : []),
    ...(hasVotes ? [entitledOnItem, noBlankOnItem, doubleVoteOnItem] : []),
    ...(isAnyDisqualified ? [votesDisqualified] : []),
  ]
}

function sum(items: readonly string[]): { readonly items: readonly string[] } {
  return { items }
}

interface JudgedItem {
  readonly quorum: Verdict<'quorum/minimum'>
  readonly votes: VoteVerdicts | undefined
  readonly disqualified: Verdict<'votes/disqualified'> | undefined
}

/** The verdicts of one rule on the votes of a meeting; an item on which it finds nothing to judge is left out. */
function told<K extends keyof VoteVerdicts>(items: readonly JudgedItem[], rule: K): VoteVerdicts[K][] {
  return items.flatMap(({ votes }) => (votes === undefined || votes[rule].outcome === 'not-applicable' ? [] : [votes[rule]]))
}

/** Items on which nothing was decided are told one by one, with their count; where quorum fails, at which item it was lost. */
function quorumOfMeeting(quorum: readonly Verdict<'quorum/minimum'>[], scope: { subject: string; path: Path }): Finding[] {
  let isThere = true
  let lostAt = ''
  const located = quorum.map((verdict) => {
    if (isThere) lostAt = verdict.subject
    isThere = verdict.facts.missing === 0
    return verdict.outcome === 'breached' ? { ...verdict, facts: { ...verdict.facts, lostAt } } : verdict
  })
  const undecided = located.filter(({ outcome }) => outcome === 'not-applicable')
  const decided = located.filter(({ outcome }) => outcome !== 'not-applicable')
  const fewest = Math.min(...decided.flatMap(({ facts }) => facts.counted ?? []))
  const required = decided[0]?.facts.required
  return [
    ...findings(quorumMinimum, scope, decided, (items) => ({
      items,
      ...(Number.isFinite(fewest) ? { counted: fewest } : undefined),
      ...(required === undefined ? undefined : { required }),
    })),
    ...undecided.map((verdict) => finding(quorumMinimum, verdict)),
  ]
}

function judgeItem(
  placed: PlacedMeeting,
  item: AgendaItem,
  index: number,
  committee: ItemRulesGiven['committee'],
  seats: readonly SeatOfDay[] | undefined,
  mandate: Mandate,
): JudgedItem {
  const { meeting, path: meetingPath } = placed
  const { date, present } = meeting
  const path = [...meetingPath, 'agenda', index]
  const subject = `${meeting.id}/${item.id}`
  const members = committee?.members
  const deputies = committee?.deputies
  const chairs = committee?.chairs
  const viceChairs = committee?.viceChairs
  const chair = serving(chairs ?? [], date)[0]
  const presiding = item.presiding ?? meeting.presiding ?? chair
  const disqualified = judgeDisqualified(subject, path, item, presiding, chairs === undefined)
  const isDecided = item.vote !== undefined || item.decision === 'consensus'

  const needs: Path[] = [
    ...(members === undefined ? [['committee', 'members']] : []),
    ...(present === undefined ? [[...meetingPath, 'present']] : []),
  ]
  if (members === undefined || seats === undefined || present === undefined) {
    const unknown = { outcome: 'unknown', subject, path, facts: {}, needs } as const
    return {
      quorum: isDecided ? unknown : { ...unknown, outcome: 'not-applicable', needs: undefined },
      votes: item.vote === undefined ? undefined : { entitled: unknown, noBlank: unknown, doubleVote: unknown },
      disqualified,
    }
  }
  const seating = seat(seats, { members, deputies }, present, item)
  const {
    quorate,
    counted,
    required,
    missing,
    callable,
    findings: [found],
  } = judgeQuorum(seating, seats, deputies !== undefined, mandate)
  const outcome = isDecided ? found.outcome : 'not-applicable'
  const people = [...new Set(callable.flatMap((row) => row.people))]
  const isUnknown = isDecided && outcome === 'unknown'
  const mayMissDeputies = deputies === undefined && mayHoldSeat(seating)
  const deputiesNeeded = [['committee', 'deputies']]
  const unsettled = { outcome: 'unknown', subject, path, facts: {}, needs: deputiesNeeded } as const
  const isActing = mandate.readings['double-vote-holder'] === 'acting-chair' && !seating.voters.includes(chair ?? '')
  const unknownOffice = chairs === undefined ? 'chairs' : isActing && viceChairs === undefined ? 'viceChairs' : undefined
  const context = { voters: seating.voters, chair, viceChair: serving(viceChairs ?? [], date)[0], presiding, quorate }
  return {
    quorum: {
      outcome,
      subject,
      path,
      facts: { counted, required, missing, ...(outcome === 'breached' ? { people } : undefined) },
      needs: isUnknown ? deputiesNeeded : undefined,
    },
    votes:
      item.vote === undefined
        ? undefined
        : isUnknown || mayMissDeputies
          ? { entitled: unsettled, noBlank: unsettled, doubleVote: unsettled }
          : judgeRecordedVote(item.vote, context, { subject, path: [...path, 'vote'] }, mandate, unknownOffice),
    disqualified,
  }
}

/** Whether somebody present, whom no list of members names, could be the deputy of an empty seat. */
function mayHoldSeat({ seats, passedOver }: Seating): boolean {
  return seats.some(({ voting }) => voting === null) && passedOver.some(({ why }) => why === 'not-a-member')
}

/** The consequences of disqualification (§5:8); on what grounds somebody is, the register says. */
function judgeDisqualified(
  subject: string,
  path: Path,
  item: AgendaItem,
  presiding: PersonId | undefined,
  isChairUnknown: boolean,
): Verdict<'votes/disqualified'> | undefined {
  const { disqualified = [], absent = [], vote } = item
  if (disqualified.length === 0) return undefined
  const voted = new Set((vote?.ballots ?? []).map(({ voter }) => voter).filter((voter) => disqualified.includes(voter)))
  const isLed = presiding !== undefined && disqualified.includes(presiding)
  const hasPresided = isLed && item.presiding !== undefined
  const isNotSaid = isLed && item.presiding === undefined && !absent.includes(presiding)
  const people = vote?.secret === true ? [] : [...new Set([...voted, ...(hasPresided ? [presiding] : [])])]
  const reasons = [...(voted.size > 0 ? (['voted'] as const) : []), ...(hasPresided ? (['presided'] as const) : [])]
  if (reasons.length > 0) return { outcome: 'breached', subject, path, facts: { items: [subject], people, reasons } }
  if (isNotSaid || (presiding === undefined && isChairUnknown)) {
    const facts = { items: [subject], people: presiding === undefined ? [] : [presiding], reasons: ['presiding-not-said'] as const }
    return { outcome: 'unknown', subject, path, facts, needs: [[...path, 'presiding']] }
  }
  if (vote !== undefined && vote.ballots === undefined && vote.totals === undefined) {
    return { outcome: 'unknown', subject, path, facts: { items: [subject] }, needs: [[...path, 'vote', 'ballots']] }
  }
  return { outcome: 'satisfied', subject, path, facts: { items: [subject] } }
}
