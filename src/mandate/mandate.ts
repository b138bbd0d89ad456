/** What a mandate fixes, as plain data. No rule has a number of its own: another mandate is another value of `Mandate`. */
import type { IsoDate, Period } from '../dates'
import type { Readings } from './reading-values'

export const GROUPS = ['student', 'staff'] as const
/** The two groups whose representatives make up the committee. */
export type Group = (typeof GROUPS)[number]

/** A campus by its id: 'trondheim', 'gjovik', 'alesund'. */
export type Campus = string

/** Who appoints a member. Other bodies of other mandates are strings of their own. */
export type AppointingBody =
  | 'central-student-democracy'
  | 'local-student-democracy'
  | 'student-democracy'
  | 'rector'
  | 'vice-rector-gjovik'
  | 'vice-rector-alesund'
  | (string & {})

/** A kind of seat in the committee: so many places for a group at a campus. */
export interface Seat {
  /** 'student-trondheim-central', 'staff-gjovik'; the second of a kind is '…#2' in results. */
  readonly id: string
  readonly group: Group
  readonly campus: Campus
  /** Any of these bodies fills it (the open place: both student democracies). */
  readonly appointedBy: readonly AppointingBody[]
  /** True where the holder must come from the management at that campus. */
  readonly management?: boolean
  readonly count: number
}

/** A faculty (or other unit) that dialogue meetings are held with. */
export interface Faculty {
  readonly id: string
  /** Campuses where it is present. Absent: unknown. */
  readonly campuses?: readonly Campus[] | undefined
  /** First and last day it exists, both included. Absent: always, and without end. */
  readonly from?: IsoDate | undefined
  readonly to?: IsoDate | undefined
}

/**
 * How many seats must count for the committee to decide: a number; at least a fraction of the seats; or more than one.
 * A half of eight seats is four under `atLeast: [1, 2]` and five under `moreThan: [1, 2]`.
 */
export type Quorum =
  | { readonly seats: number }
  | { readonly atLeast: readonly [number, number] }
  | { readonly moreThan: readonly [number, number] }

/** How long the members of a group are appointed for. */
export interface TermRule {
  readonly years: number
  /** True where all of the group are appointed from the same day. */
  readonly commonStart: boolean
}

/** What the mandate asks of its local subcommittees. */
export interface SubcommitteeRules {
  /** One each, and who appoints its staff. */
  readonly bodies: readonly { readonly campus: Campus; readonly staffAppointedBy: readonly AppointingBody[] }[]
  /** Members of each group in each of them. */
  readonly members: Readonly<Record<Group, number>>
  readonly studentsAppointedBy: readonly AppointingBody[]
  /** How many students at least sit in the highest student body. */
  readonly topStudentBody: number
  /** Days at least between a subcommittee's meeting and the committee's. */
  readonly leadDays: number
}

export const WORKING_COMMITTEE_ROLES = ['chair', 'secretary', 'staff', 'student'] as const
export type WorkingCommitteeRole = (typeof WORKING_COMMITTEE_ROLES)[number]

/** Everything a mandate fixes: data that can be written as JSON. Made by `defineMandate`. */
export interface Mandate {
  readonly id: string
  /** First and last day it is in force. Absent: on every day. */
  readonly inForce?: Period
  /** The body that adopts and amends it. */
  readonly adoptedBy: string
  readonly campuses: readonly Campus[]
  readonly members: Readonly<Record<'total' | Group, number>>
  readonly seats: readonly Seat[]
  readonly terms: Readonly<Record<Group, TermRule>>
  /** Years for which chair and vice-chair are elected. */
  readonly officers: { readonly years: number }
  readonly quorum: Quorum
  readonly meetings: { readonly perYear: number }
  /** Absent: the mandate knows no subcommittees. */
  readonly subcommittees?: SubcommitteeRules
  /** Absent: the mandate asks for no dialogue meetings. */
  readonly dialogue?: { readonly cycleYears: number }
  /** The faculties meant where a register lists none. */
  readonly faculties?: readonly Faculty[]
  readonly observers: { readonly required: readonly string[]; readonly recommended: readonly string[] }
  /** The unit that the secretariat belongs to. */
  readonly secretariat: { readonly unit: string }
  /** The roles of the working committee. Absent: there is none. */
  readonly workingCommittee?: readonly WorkingCommitteeRole[]
  readonly duties: { readonly reportsTo: string; readonly welfareOrganisation: string }
  readonly readings: Readings
}

/** Seats of the committee that must count, of so many in all. */
export function quorumOf(mandate: Pick<Mandate, 'quorum' | 'members'>): number {
  const { quorum, members } = mandate
  if ('seats' in quorum) return quorum.seats
  if ('atLeast' in quorum) return Math.ceil((members.total * quorum.atLeast[0]) / quorum.atLeast[1])
  return Math.floor((members.total * quorum.moreThan[0]) / quorum.moreThan[1]) + 1
}
