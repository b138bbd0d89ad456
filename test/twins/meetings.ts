/** Slow twin of what is asked of each meeting (§5:1, §5:4, §5:5, §3/Lokale underutvalg:3), from the rules' own words, in three values. */
import type { Meeting } from '../support/register'
import { all, any, type Known } from './known'

export interface TwinOfficer {
  readonly person: string
  readonly from: string
  readonly to: string
}
export interface TwinYear {
  readonly id: string
  readonly from: string
  readonly to: string
}
export interface TwinFacts {
  readonly asOf: string
  readonly chairs: readonly TwinOfficer[]
  readonly viceChairs: readonly TwinOfficer[]
  /** Their service, from its first to its last day. */
  readonly members: readonly TwinOfficer[]
  readonly campuses: readonly string[]
  /** By date. */
  readonly studyYears: readonly TwinYear[]
}

export function twinStanding({ date, held, present, minutes }: Meeting, asOf: string): 'held' | 'planned' | 'cancelled' | 'unknown' {
  if (held === false) return 'cancelled'
  if (date > asOf) return 'planned'
  if (held === true || present !== undefined || minutes !== undefined) return 'held'
  return date === asOf ? 'planned' : 'unknown'
}

const NEITHER = 'nothing'
const verdictOf = (holds: Known) => (holds === undefined ? 'unknown' : holds ? 'satisfied' : 'breached')

/** `satisfied`, `breached`, `unknown`, `open` with its last day, or `nothing` where there is no finding of its own. */
export function twinNotice(meeting: Meeting, { asOf, chairs, viceChairs, members }: TwinFacts): string {
  const { date, notice, present, presiding } = meeting
  const standing = twinStanding(meeting, asOf)
  if (standing === 'cancelled') return NEITHER
  const on = (officers: readonly TwinOfficer[], day: string) =>
    officers.filter(({ from, to }) => from <= day && day <= to).map(({ person }) => person)
  // On the day or when it was sent; not said when, that may have been any day before.
  const isOneOf = (caller: string | undefined, officers: readonly TwinOfficer[]): Known => {
    if (caller === undefined) return undefined
    if (notice?.sent !== undefined) return [notice.sent, date].some((day) => on(officers, day).includes(caller))
    return any(
      on(officers, date).includes(caller),
      officers.some(({ person, from }) => person === caller && from <= date) ? undefined : false,
    )
  }
  // A member who names nobody it is sent on behalf of calls alone.
  const isMembersOwn =
    notice?.by !== undefined &&
    notice.onBehalfOf === undefined &&
    [notice.sent ?? date, date].some((day) => on([...members, ...chairs, ...viceChairs], day).includes(notice.by ?? ''))
  const isBehalfOf = (officers: readonly TwinOfficer[]): Known => (isMembersOwn ? false : isOneOf(notice?.onBehalfOf, officers))
  const chairsThere = on(chairs, date)
  const isAway =
    chairsThere.length === 0
      ? true
      : present === undefined && presiding === undefined
        ? undefined
        : (present !== undefined && !chairsThere.some((chair) => present.includes(chair))) ||
          (presiding !== undefined && !chairsThere.includes(presiding))
  const isCalledByChair = any(
    isOneOf(notice?.by, chairs),
    isBehalfOf(chairs),
    all(isAway, any(isOneOf(notice?.by, viceChairs), isBehalfOf(viceChairs))),
  )
  const isInOrder = all(
    notice?.written,
    notice?.agenda,
    notice?.sent === undefined ? undefined : notice.sent <= date,
    notice === undefined ? undefined : isCalledByChair,
  )
  if (standing === 'planned') return isInOrder === true && notice?.sent !== undefined && notice.sent <= asOf ? 'satisfied' : `open ${date}`
  // Of a meeting perhaps held nothing is breached for certain.
  return standing === 'unknown' && isInOrder === false ? 'unknown' : verdictOf(isInOrder)
}

export function twinSubcommitteeStatus(meeting: Meeting, { asOf, campuses }: TwinFacts): string {
  const { date, agenda } = meeting
  const standing = twinStanding(meeting, asOf)
  if (standing === 'cancelled') return NEITHER
  const tells = (campus: string): Known =>
    agenda === undefined
      ? undefined
      : any(
          false,
          ...agenda.map(({ kind, subcommittees }) =>
            all(kind === undefined ? undefined : kind === 'subcommittee-status', subcommittees?.includes(campus) ?? true),
          ),
        )
  const isThere = all(...campuses.map(tells))
  if (standing === 'planned') return isThere === true ? 'satisfied' : `open ${date}`
  return standing === 'unknown' && isThere === false ? 'unknown' : verdictOf(isThere)
}

export function twinMinutes(meeting: Meeting, { asOf }: TwinFacts): string {
  if (twinStanding(meeting, asOf) !== 'held') return NEITHER
  const { published } = meeting.minutes ?? {}
  return published !== undefined && published <= asOf ? 'satisfied' : 'open'
}

/** Of a day within a study year nothing of its own is told where another day is not; `nothing` stands for that, and for cancelled. */
export function twinWithinStudyYear(meeting: Meeting, { asOf, studyYears }: TwinFacts): string {
  const { date } = meeting
  const standing = twinStanding(meeting, asOf)
  if (standing === 'cancelled') return NEITHER
  if (studyYears.some(({ from, to }) => from <= date && date <= to)) return 'satisfied'
  const isBetween = studyYears.some(({ to }) => to < date) && studyYears.some(({ from }) => date < from)
  if (!isBetween || standing === 'unknown') return 'unknown'
  return standing === 'planned' ? `open ${date}` : 'breached'
}

/** How many meetings the year asks for. */
const SIX = 6

export function twinCount(meetings: readonly Meeting[], { id: _, from, to }: TwinYear, { asOf }: TwinFacts): string {
  const count = (standing: string) =>
    meetings.filter((meeting) => from <= meeting.date && meeting.date <= to && twinStanding(meeting, asOf) === standing).length
  if (count('held') >= SIX) return 'satisfied'
  if (count('held') + count('unknown') >= SIX) return 'unknown'
  return asOf <= to ? `open ${to}` : 'breached'
}
