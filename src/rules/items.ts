/** What was decided at a meeting: quorum and votes, item by item (§5:6–8, §3/Observatører:1). */

import { type IsoDate, requireDate } from '../dates'
import { type Finding, finding, findings, type Outcome, type Path, type RuleRow, type Verdict, withoutFacts, worst } from '../finding'
import { quorumMinimum, type RuleId, votesDisqualified, votesDoubleVote, votesEntitled, votesNoBlank } from '../mandate/catalogue'
import type { Mandate } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import { type Seating, type SeatOfDay, seat, seatsOn } from './attendance'
import type { Body, Deputy, Member, PersonId } from './body'
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
export const DECISIONS: readonly RuleRow<RuleId>[] = [quorumMinimum, entitledOnItem, noBlankOnItem, doubleVoteOnItem, votesDisqualified]

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
  const { committee } = given
  const found =
    committee?.meetings === undefined
      ? withoutFacts(DECISIONS, 'unknown', { subject: 'committee', path: MEETINGS, needs: [MEETINGS] })
      : meetingsOf(given, asOf)
          .filter(({ meeting }) => meeting.date >= given.records.from)
          .flatMap((placed) => judgeItems(placed, committee, options))
  return { outcome: worst(found), findings: found }
}

type Committee = NonNullable<ItemRulesGiven['committee']>

function judgeItems({ meeting, standing, path }: PlacedMeeting, committee: Committee, options: Options | undefined): Finding[] {
  if (standing === 'planned') return []
  if (standing === 'unknown' || meeting.agenda === undefined) {
    const need = standing === 'unknown' ? 'held' : 'agenda'
    return withoutFacts(rulesOn(meeting), 'unknown', { subject: meeting.id, path, needs: [[...path, need]] })
  }
  const sitting = sittingOf(meeting, path, committee, mandateOn(meeting.date, options))
  const items = meeting.agenda.map((item, index) =>
    judgeItem(item, { subject: `${meeting.id}/${item.id}`, path: [...path, 'agenda', index] }, sitting),
  )
  const scope = { subject: meeting.id, path: [...path, 'agenda'] }
  return [
    ...quorumOfMeeting(
      items.map(({ quorum }) => quorum),
      scope,
    ),
    ...findings(entitledOnItem, scope, told(items, 'entitled'), sum),
    ...findings(noBlankOnItem, scope, told(items, 'noBlank'), sum),
    ...findings(doubleVoteOnItem, scope, told(items, 'doubleVote'), sum),
    ...findings(
      votesDisqualified,
      scope,
      items.map(({ disqualified }) => disqualified).filter((verdict) => verdict !== undefined),
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

type At = { readonly subject: string; readonly path: Path }

interface JudgedItem {
  readonly quorum: Verdict<'quorum/minimum'>
  readonly votes: VoteVerdicts | undefined
  readonly disqualified: Verdict<'votes/disqualified'> | undefined
}

/** The verdicts of one rule on the votes of a meeting; an item on which it finds nothing to judge is left out. */
function told<K extends keyof VoteVerdicts>(items: readonly JudgedItem[], rule: K): NonNullable<VoteVerdicts[K]>[] {
  const verdicts: NonNullable<VoteVerdicts[K]>[] = []
  for (const { votes } of items) {
    const verdict = votes?.[rule]
    if (verdict !== undefined) verdicts.push(verdict)
  }
  return verdicts
}

/** Items on which nothing was decided are told one by one, with their count; where quorum fails, at which item it was lost. */
function quorumOfMeeting(quorum: readonly Verdict<'quorum/minimum'>[], scope: At): Finding[] {
  let isThere = true
  let lostAt = scope.subject
  const located = quorum.map((verdict) => {
    if (isThere) lostAt = verdict.subject
    isThere = verdict.facts.missing === 0
    return verdict.outcome === 'breached' ? { ...verdict, facts: { ...verdict.facts, lostAt } } : verdict
  })
  const undecided = located.filter(({ outcome }) => outcome === 'not-applicable')
  const decided = located.filter(({ outcome }) => outcome !== 'not-applicable')
  const fewest = Math.min(...decided.map(({ facts: { counted = Number.POSITIVE_INFINITY } }) => counted))
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

/** What a register tells of a whole meeting. */
interface Sitting {
  readonly meeting: Meeting
  readonly mandate: Mandate
  readonly chair: PersonId | undefined
  readonly viceChair: PersonId | undefined
  /** The office of which nobody knows the holder: left out, or held by several at once. */
  readonly unknownOffice: 'chairs' | 'viceChairs' | undefined
  /** Who was there, and for which seats they may sit: told, or what it takes to tell. */
  readonly there: { readonly body: Body; readonly seats: readonly SeatOfDay[]; readonly present: readonly PersonId[] } | undefined
  readonly needs: readonly Path[]
}

function sittingOf(meeting: Meeting, path: Path, committee: Committee, mandate: Mandate): Sitting {
  const { date, present } = meeting
  const { members, deputies, chairs, viceChairs } = committee
  const body = members && { members, deputies }
  const inChair = holdersOn(chairs, date)
  const inViceChair = holdersOn(viceChairs, date)
  return {
    meeting,
    mandate,
    chair: inChair?.[0],
    viceChair: inViceChair?.[0],
    unknownOffice: inChair === undefined ? 'chairs' : inViceChair === undefined ? 'viceChairs' : undefined,
    there: body && present && { body, seats: seatsOn(body, date, mandate), present },
    needs: [...(members === undefined ? [['committee', 'members']] : []), ...(present === undefined ? [[...path, 'present']] : [])],
  }
}

/** Who holds the office on the day, or nobody. Undefined: left out, or several, and then the register does not say whose vote counts. */
function holdersOn(officers: readonly Officer[] | undefined, date: IsoDate): PersonId[] | undefined {
  const holders = officers && serving(officers, date)
  return holders === undefined || holders.length > 1 ? undefined : holders
}

const DEPUTIES: Path = ['committee', 'deputies']

function judgeItem(item: AgendaItem, at: At, sitting: Sitting): JudgedItem {
  const { meeting, mandate, chair, viceChair, unknownOffice, there } = sitting
  const { vote } = item
  const presiding = item.presiding ?? meeting.presiding ?? chair
  const disqualified = judgeDisqualified(item, at, presiding, unknownOffice === 'chairs')
  const isDecided = vote !== undefined || item.decision === 'consensus'
  const unknown = (needs: readonly Path[]) => ({ outcome: 'unknown', ...at, facts: {}, needs }) as const
  if (there === undefined) {
    const verdict = unknown(sitting.needs)
    return {
      quorum: isDecided ? verdict : { outcome: 'not-applicable', ...at, facts: {} },
      votes: vote && { entitled: verdict, noBlank: verdict, doubleVote: verdict },
      disqualified,
    }
  }
  const { body, seats, present } = there
  const seating = seat(seats, body, present, item)
  const {
    quorate,
    counted,
    required,
    missing,
    findings: [{ outcome, facts }],
  } = judgeQuorum(seating, seats, body.deputies !== undefined, mandate)
  const quorum: Verdict<'quorum/minimum'> = isDecided
    ? { outcome, ...at, facts, needs: [DEPUTIES] }
    : { outcome: 'not-applicable', ...at, facts: { counted, required, missing } }
  if (vote === undefined) return { quorum, votes: undefined, disqualified }
  if (outcome === 'unknown' || (body.deputies === undefined && mayHoldSeat(seating))) {
    const verdict = unknown([DEPUTIES])
    return { quorum, votes: { entitled: verdict, noBlank: verdict, doubleVote: verdict }, disqualified }
  }
  const context = { voters: seating.voters, chair, viceChair, presiding, quorate }
  const atVote = { subject: at.subject, path: [...at.path, 'vote'] }
  return { quorum, votes: judgeRecordedVote(vote, context, atVote, mandate, unknownOffice), disqualified }
}

/** Whether somebody present who is no member in office could be the deputy of an empty seat. */
function mayHoldSeat({ seats, passedOver }: Seating): boolean {
  return seats.some(({ voting }) => voting === null) && passedOver.some(({ why }) => why === 'not-a-member' || why === 'not-in-office')
}

/** The consequences of disqualification (§5:8); on what grounds somebody is, the register says. Only a breach is told by itself, with facts. */
function judgeDisqualified(
  { disqualified = [], absent, presiding: ofItem, vote }: AgendaItem,
  at: At,
  presiding: PersonId | undefined,
  isChairUnknown: boolean,
): Verdict<'votes/disqualified'> | undefined {
  if (disqualified.length === 0) return undefined
  const voted = new Set(vote?.ballots?.map(({ voter }) => voter).filter((voter) => disqualified.includes(voter)))
  const leading = disqualified.filter((person) => person === presiding)
  const presided = ofItem === undefined ? [] : leading
  if (voted.size > 0 || presided.length > 0) {
    const people = vote?.secret === true ? [] : [...new Set([...voted, ...presided])]
    const reasons = [...(voted.size > 0 ? (['voted'] as const) : []), ...(presided.length > 0 ? (['presided'] as const) : [])]
    return { outcome: 'breached', ...at, facts: { items: [at.subject], people, reasons } }
  }
  const mayPreside = presiding === undefined && isChairUnknown ? disqualified : leading
  if (mayPreside.some((person) => absent?.includes(person) !== true)) {
    return { outcome: 'unknown', ...at, facts: {}, needs: [[...at.path, 'presiding']] }
  }
  if (vote !== undefined && vote.ballots === undefined && vote.totals === undefined) {
    return { outcome: 'unknown', ...at, facts: {}, needs: [[...at.path, 'vote', vote.secret === true ? 'totals' : 'ballots']] }
  }
  return { outcome: 'satisfied', ...at, facts: {} }
}
