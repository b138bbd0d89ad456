/** What comes to the committee from outside: complaints and deviations (§2.4), orders of the Labour Inspection Authority (§2.6:3). */
import type { IsoDate } from '../dates'
import { type Finding, finding, findings, type Verdict } from '../finding'
import { dutiesComplaints, dutiesLabourInspection } from '../mandate/catalogue'
import { type MeetingsGiven, meetingsOf, type PlacedMeeting } from './meeting'

export interface Complaint {
  readonly id: string
  readonly kind?: 'complaint' | 'deviation' | undefined
  readonly received?: IsoDate | undefined
  readonly closed?: boolean | undefined
  readonly recurring?: boolean | undefined
  /** A matter on the overall level. Absent: it is none. */
  readonly overall?: boolean | undefined
  /** The meeting at which the committee gave its statement. */
  readonly statement?: string | undefined
}

/** An order or decision of the Labour Inspection Authority (Arbeidstilsynet). */
export interface LabourInspectionOrder {
  readonly id: string
  readonly received?: IsoDate | undefined
  /** The day on which the committee was told. */
  readonly informed?: IsoDate | undefined
  /** The meeting that took it up. */
  readonly takenUp?: string | undefined
}

interface ComplaintsGiven extends MeetingsGiven {
  readonly duties?:
    | {
        readonly complaints?: readonly Complaint[] | undefined
        readonly labourInspection?: readonly LabourInspectionOrder[] | undefined
      }
    | undefined
}

/**
 * Complaints and deviations that the committee can ask to see (§2.4:3): overall matters, deviations not closed, complaints that
 * recur. Ids, in the order given; whether a deviation is closed, if not said, counts as not closed.
 * @example
 * complaintsForCommittee({ duties: { complaints: [{ id: 'k1', recurring: true }, { id: 'k2', kind: 'complaint', recurring: false }] } }) //=> ['k1']
 */
export function complaintsForCommittee(register: {
  readonly duties?: { readonly complaints?: readonly Complaint[] | undefined } | undefined
}): readonly string[] {
  return (
    register.duties?.complaints
      ?.filter((complaint) => isForCommittee({ ...complaint, closed: complaint.closed ?? false }) === true)
      .map(({ id }) => id) ?? []
  )
}

/** Undefined where the register does not say what it would turn on. */
function isForCommittee({ kind, closed, recurring, overall }: Omit<Complaint, 'id'>): boolean | undefined {
  if (overall === true || recurring === true || (kind === 'deviation' && closed === false)) return true
  const mayBeOpenDeviation = kind !== 'complaint' && closed !== true
  return recurring === undefined || mayBeOpenDeviation ? undefined : false
}

/** A statement on each; open until it is given, never breached; off track once a meeting held has passed it by. */
export function judgeComplaints(given: ComplaintsGiven, asOf: IsoDate): Finding[] {
  const scope = { subject: 'committee', path: ['duties', 'complaints'] }
  const complaints = given.duties?.complaints
  if (complaints === undefined) return [finding(dutiesComplaints, { outcome: 'unknown', ...scope, facts: {}, needs: [scope.path] })]
  const meetings = meetingsOf(given, asOf)
  const selected = complaints
    .map((complaint, index) => ({ complaint, path: [...scope.path, index], isSelected: isForCommittee(complaint) }))
    .filter(({ complaint, isSelected }) => isSelected !== false && !isAhead(complaint.received, asOf))
  const verdicts = selected.map(({ complaint, path, isSelected }): Verdict<'duties/complaints'> => {
    const { id, received, statement } = complaint
    // None is told by itself: what is said of each stands in the facts of one finding.
    const at = { ...scope, subject: id, facts: {} }
    const meeting = meetings.find((each) => each.meeting.id === statement)
    if (meeting?.standing === 'held') return { outcome: 'satisfied', ...at }
    if (meeting?.standing === 'unknown') return { outcome: 'unknown', ...at, needs: [[...meeting.path, 'held']] }
    if (isSelected === undefined) return { outcome: 'unknown', ...at, needs: selectors(complaint).map((key) => [...path, key]) }
    return { outcome: 'open', ...at, onTrack: meeting?.standing === 'planned' || !isPassedBy(received, meetings) }
  })
  return findings(dutiesComplaints, scope, verdicts, (ids, outcome) => {
    const passedBy = verdicts.filter((verdict) => verdict.onTrack === false).map(({ subject }) => subject)
    return { complaints: ids, ...(outcome === 'open' && passedBy.length > 0 ? { passedBy } : undefined) }
  })
}

/** The keys that would tell whether it is the committee's. */
function selectors({ kind, closed, recurring }: Complaint): string[] {
  return [
    ...(kind === undefined && closed !== true ? ['kind'] : []),
    ...(closed === undefined && kind !== 'complaint' ? ['closed'] : []),
    ...(recurring === undefined ? ['recurring'] : []),
  ]
}

/** That the committee was told of each; open until it was, never breached. */
export function judgeLabourInspection(given: ComplaintsGiven, asOf: IsoDate): Finding[] {
  const scope = { subject: 'committee', path: ['duties', 'labourInspection'] }
  const orders = given.duties?.labourInspection
  if (orders === undefined) return [finding(dutiesLabourInspection, { outcome: 'unknown', ...scope, facts: {}, needs: [scope.path] })]
  const meetings = meetingsOf(given, asOf)
  const received = orders.filter((order) => !isAhead(order.received, asOf))
  const verdicts = received.map(({ id, received: day, informed, takenUp }): Verdict<'duties/labour-inspection'> => {
    const at = { ...scope, subject: id, facts: {} }
    const meeting = meetings.find((each) => each.meeting.id === takenUp)
    if ((informed ?? '~') <= asOf || meeting?.standing === 'held') return { outcome: 'satisfied', ...at }
    if (meeting?.standing === 'unknown') return { outcome: 'unknown', ...at, needs: [[...meeting.path, 'held']] }
    const isPlanned = informed !== undefined || meeting?.standing === 'planned'
    return { outcome: 'open', ...at, onTrack: isPlanned || !isPassedBy(day, meetings) }
  })
  return findings(dutiesLabourInspection, scope, verdicts, (ids, outcome) => {
    const passedBy = verdicts.filter((verdict) => verdict.onTrack === false).map(({ subject }) => subject)
    return { orders: ids, ...(outcome === 'open' && passedBy.length > 0 ? { passedBy } : undefined) }
  })
}

function isAhead(received: IsoDate | undefined, asOf: IsoDate): boolean {
  return (received ?? '') > asOf
}

/** A meeting was held on the day it came in or later. */
function isPassedBy(received: IsoDate | undefined, meetings: readonly PlacedMeeting[]): boolean {
  return meetings.some(({ meeting, standing }) => standing === 'held' && (received === undefined || meeting.date >= received))
}
