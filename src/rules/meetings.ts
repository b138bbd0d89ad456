/** The committee's meetings: how many, when, called, with which standing item, with minutes on the web (§5:1, §5:4, §5:5). */
import { type IsoDate, isWithin, requireDate } from '../dates'
import { distinctPaths, type Finding, finding, type Outcome, type Path, type Verdict, withoutFacts, worst } from '../finding'
import { meetingsMinutes, meetingsNotice, meetingsSubcommitteeStatus, meetingsWithinStudyYear } from '../mandate/catalogue'
import type { Mandate } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import { rowsOn } from '../rows-by-year'
import { type Member, membersInOffice, type PersonId } from './body'
import { MEETINGS, type Meeting, type MeetingsGiven, meetingsOf, type Notice, type PlacedMeeting } from './meeting'
import { judgeMeetingCount } from './meeting-count'
import { type Officer, serving } from './officers'
import type { StudyYear } from './years'

/** The slice of a register that the rules on meetings read. */
export interface MeetingRulesGiven extends MeetingsGiven {
  readonly studyYears?: readonly StudyYear[] | undefined
  readonly committee?:
    | {
        readonly meetings?: readonly Meeting[] | undefined
        readonly chairs?: readonly Officer[] | undefined
        readonly viceChairs?: readonly Officer[] | undefined
        readonly members?: readonly Member[] | undefined
      }
    | undefined
}

/**
 * The rules `meetings/*` over the committee's meetings from the first day of the records. A register is such a value; paths
 * are counted from its root.
 *
 * @throws RangeError where no mandate is in force on a day judged.
 * @example
 * checkMeetings({ records: { from: '2026-08-01' }, committee: { meetings: [] } }, '2026-11-22').outcome //=> 'unknown'
 */
export function checkMeetings(
  given: MeetingRulesGiven,
  asOf: IsoDate,
  options?: Options,
): { readonly outcome: Outcome; readonly findings: readonly Finding[] } {
  requireDate(asOf, 'asOf')
  requireDate(given.records.from, 'records.from')
  const found = [...judgeMeetingCount(given, asOf, options), ...judgeEach(given, asOf, options)]
  return { outcome: worst(found), findings: found }
}

function judgeEach(given: MeetingRulesGiven, asOf: IsoDate, options: Options | undefined): Finding[] {
  const { committee } = given
  if (committee?.meetings === undefined) {
    const rules = [meetingsWithinStudyYear, meetingsNotice, meetingsSubcommitteeStatus, meetingsMinutes]
    return withoutFacts(rules, 'unknown', { subject: 'committee', path: MEETINGS, needs: [MEETINGS] })
  }
  return meetingsOf(given, asOf)
    .filter(({ meeting }) => meeting.date >= given.records.from)
    .flatMap((placed) => {
      const mandate = mandateOn(placed.meeting.date, options)
      return [
        judgeStudyYear(placed, given.studyYears ?? []),
        judgeNotice(placed, committee, asOf),
        ...judgeSubcommitteeStatus(placed, mandate),
        ...judgeMinutes(placed, asOf),
      ]
    })
}

/** A past meeting of which nobody says whether it was held breaks nothing for certain. */
function ifHeld<V extends { readonly outcome: Outcome; readonly needs?: readonly Path[] | undefined }>(
  placed: PlacedMeeting,
  verdict: V,
): V {
  if (placed.standing !== 'unknown') return verdict
  return { ...verdict, outcome: 'unknown', needs: [[...placed.path, 'held'], ...(verdict.needs ?? [])] }
}

function judgeStudyYear(placed: PlacedMeeting, studyYears: readonly StudyYear[]): Finding {
  const { meeting, path, standing } = placed
  const { id, date } = meeting
  const at = { subject: id, path: [...path, 'date'] }
  if (rowsOn(studyYears, date, (year) => isWithin(date, year)).length > 0) {
    return finding(meetingsWithinStudyYear, { outcome: 'satisfied', ...at, facts: { meeting: id, date } })
  }
  const after = studyYears
    .filter(({ to }) => to < date)
    .map(({ to }) => to)
    .toSorted()
    .at(-1)
  const before = studyYears
    .filter(({ from }) => date < from)
    .map(({ from }) => from)
    .toSorted()[0]
  const facts = { meeting: id, date, ...(after === undefined ? undefined : { after }), ...(before === undefined ? undefined : { before }) }
  if (after === undefined || before === undefined) {
    return finding(meetingsWithinStudyYear, { outcome: 'unknown', ...at, facts, needs: [['studyYears']] })
  }
  if (standing === 'planned') return finding(meetingsWithinStudyYear, { outcome: 'open', ...at, facts, due: date, onTrack: false })
  return finding(meetingsWithinStudyYear, ifHeld(placed, { outcome: 'breached' as Outcome, ...at, facts }))
}

type NoticeReason = NonNullable<Verdict<'meetings/notice'>['facts']['reasons']>[number]

/** Absent: unknown. */
type Committee = Pick<NonNullable<MeetingRulesGiven['committee']>, 'chairs' | 'viceChairs' | 'members'>

function judgeNotice(placed: PlacedMeeting, committee: Committee, asOf: IsoDate): Finding {
  const { meeting, standing } = placed
  const { id, date, notice } = meeting
  const path = [...placed.path, 'notice']
  const reasons: NoticeReason[] = []
  const needs: Path[] = []
  let caller = notice?.onBehalfOf ?? notice?.by
  const demand = (holds: boolean | undefined, reason: NoticeReason, need: Path) => {
    if (holds === undefined) needs.push(need)
    else if (!holds) reasons.push(reason)
  }
  if (notice === undefined) needs.push(path)
  else {
    demand(notice.sent === undefined ? undefined : notice.sent <= date, 'late', [...path, 'sent'])
    demand(notice.written, 'not-written', [...path, 'written'])
    demand(notice.agenda, 'no-agenda', [...path, 'agenda'])
    const call = callOf(placed, notice, committee)
    if (call === false) reasons.push('wrong-caller')
    else if (typeof call === 'string') caller = call
    else needs.push(call)
  }
  const facts = {
    meeting: id,
    date,
    ...(notice?.sent === undefined ? undefined : { sent: notice.sent }),
    ...(caller === undefined ? undefined : { caller }),
    reasons: notice === undefined && standing === 'planned' ? (['not-called'] as const) : reasons,
  }
  const at = { subject: id, path, facts }
  const isSent = notice?.sent === undefined || notice.sent <= asOf
  const isInOrder = reasons.length === 0 && needs.length === 0
  if (isInOrder && isSent) return finding(meetingsNotice, { outcome: 'satisfied', ...at })
  if (standing === 'planned') return finding(meetingsNotice, { outcome: 'open', ...at, due: date, onTrack: isInOrder })
  if (reasons.length > 0) return finding(meetingsNotice, ifHeld(placed, { outcome: 'breached' as Outcome, ...at }))
  return finding(meetingsNotice, ifHeld(placed, { outcome: 'unknown' as Outcome, ...at, needs: distinctPaths(needs) }))
}

/**
 * Whose call it is: the chair's, in office when the notice was sent or on the day, or the vice-chair's where the chair is away on
 * the day, whether sent or had sent; else nobody's who may, or the place that would tell. A member calls in their own name
 * unless the notice says in whose; in whose name anybody else does, such as the secretary, must be said.
 */
function callOf({ meeting, path }: PlacedMeeting, notice: Notice, { chairs, viceChairs, members }: Committee): PersonId | false | Path {
  const { date, presiding, present } = meeting
  const { by, onBehalfOf } = notice
  const days = [notice.sent ?? date, date]
  const callerAmong = (officers: readonly Officer[]) =>
    [onBehalfOf, by].find((caller) => days.some((day) => serving(officers, day).some((person) => person === caller)))
  const sender = [...path, 'notice', 'by']
  const isMember = () =>
    days.some((day) => membersInOffice({ members: members ?? [] }, day).some(({ row }) => row.person === by)) ||
    callerAmong(viceChairs ?? []) !== undefined
  // Whoever sent it may be one who may; and so may who was in office before, where it is not said when it was sent.
  const nobodyOf = (officers: readonly Officer[]) => {
    if (by === undefined) return sender
    const hasServed = officers.some(({ person, from }) => from <= date && (person === by || person === onBehalfOf))
    if (notice.sent === undefined && hasServed) return [...path, 'notice', 'sent']
    return onBehalfOf !== undefined || isMember() ? false : [...path, 'notice', 'onBehalfOf']
  }
  if (by === undefined && onBehalfOf === undefined) return sender
  if (chairs === undefined) return ['committee', 'chairs']
  const chair = callerAmong(chairs)
  if (chair !== undefined) return chair
  const chairsOfDay = serving(chairs, date)
  const isElsewhere = presiding !== undefined && !chairsOfDay.includes(presiding)
  const isAbsent = present !== undefined && !chairsOfDay.some((person) => present.includes(person))
  const isAway = chairsOfDay.length === 0 || isElsewhere || isAbsent
  if (!isAway && (present !== undefined || presiding !== undefined)) return nobodyOf(chairs)
  if (viceChairs === undefined) return ['committee', 'viceChairs']
  const viceChair = callerAmong(viceChairs)
  if (viceChair === undefined) return nobodyOf([...chairs, ...viceChairs])
  return isAway ? viceChair : [...path, 'present']
}

function judgeSubcommitteeStatus(placed: PlacedMeeting, mandate: Mandate): Finding[] {
  const { meeting, path, standing } = placed
  const { id, date, agenda } = meeting
  const campuses = mandate.subcommittees?.bodies.map(({ campus }) => campus)
  if (campuses === undefined) return []
  const told = agenda?.filter(({ kind }) => kind === 'subcommittee-status').flatMap(({ subcommittees }) => subcommittees ?? campuses)
  const missing = campuses.filter((campus) => told?.includes(campus) !== true)
  const at = { subject: id, path: [...path, 'agenda'], facts: { meeting: id, date, missing } }
  if (missing.length === 0) return [finding(meetingsSubcommitteeStatus, { outcome: 'satisfied', ...at })]
  if (standing === 'planned') return [finding(meetingsSubcommitteeStatus, { outcome: 'open', ...at, due: date, onTrack: false })]
  // Of an item whose kind nobody tells, the update of those that it names.
  const perhaps = agenda?.map(({ kind, subcommittees }) => (kind === undefined ? (subcommittees ?? campuses) : []))
  const isBreached = perhaps !== undefined && !missing.every((campus) => perhaps.some((each) => each.includes(campus)))
  const needs = perhaps?.flatMap((each, index) =>
    missing.some((campus) => each.includes(campus)) ? [[...at.path, index, 'kind']] : [],
  ) ?? [at.path]
  const verdict = isBreached ? { outcome: 'breached' as Outcome } : { needs, outcome: 'unknown' as Outcome }
  return [finding(meetingsSubcommitteeStatus, ifHeld(placed, { ...at, ...verdict }))]
}

/** Minutes are due for a meeting that was held; until they are on the web it is open, without a last day. */
function judgeMinutes(placed: PlacedMeeting, asOf: IsoDate): Finding[] {
  const { meeting, path, standing } = placed
  const { id, date, minutes } = meeting
  if (standing === 'planned') return []
  const published = minutes?.published
  const isOnTheWeb = published === undefined ? minutes?.url !== undefined : published <= asOf
  const facts = { meeting: id, date, ...(published === undefined ? undefined : { published }) }
  const verdict: Verdict<'meetings/minutes'> = isOnTheWeb
    ? { outcome: 'satisfied', subject: id, path: [...path, 'minutes'], facts }
    : { outcome: 'open', subject: id, path: [...path, 'minutes'], facts, onTrack: published !== undefined }
  if (standing === 'unknown') {
    return [finding(meetingsMinutes, { ...verdict, outcome: 'unknown', needs: [[...path, 'held']] })]
  }
  return [finding(meetingsMinutes, verdict)]
}
