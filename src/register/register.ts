/**
 * The register: everything the rules need to know about one committee. A section or property left out is unknown; a list
 * given is complete. `parseRegister` makes one of unknown input; the types here are what the rules read.
 */
import type { IsoDate } from '../dates'
import type { Campus, Faculty } from '../mandate/mandate'
import type { Body, PersonId } from '../rules/body'
import type { Choice, Counts, VoteKind } from '../rules/majority'
import type { Officer } from '../rules/officers'
import type { Ballot } from '../rules/votes'

export const DIMENSIONS = ['physical', 'psychosocial', 'organisational', 'digital', 'pedagogical'] as const
/** The five dimensions of the learning environment (§1:5). */
export type Dimension = (typeof DIMENSIONS)[number]

export const ITEM_KINDS = [
  'case',
  'election',
  'subcommittee-status',
  'unit-quality-reports',
  'dialogue-meeting',
  'information',
  'other',
] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/** A vote as the minutes give it: by ballots, or by totals where it was secret or only figures are known. */
export interface RecordedVote {
  readonly kind?: VoteKind | undefined
  readonly choices?: readonly Choice[] | undefined
  readonly secret?: boolean | undefined
  readonly ballots?: readonly Ballot[] | undefined
  readonly totals?: Counts | undefined
  readonly blanks?: number | undefined
  readonly doubleVote?: Choice | undefined
  /** The result in the minutes; null: they record that nothing was decided. */
  readonly recorded?: Choice | null | undefined
}

/** An item of the agenda. */
export interface AgendaItem {
  readonly id: string
  readonly kind?: ItemKind | undefined
  readonly title?: string | undefined
  readonly dimensions?: readonly Dimension[] | undefined
  /** Sources of information used (§2.2:2): 'quality-system', 'survey', 'dialogue-meetings', 'student-bodies', … */
  readonly sources?: readonly string[] | undefined
  readonly topics?: readonly string[] | undefined
  readonly inUnderstandingWith?: readonly string[] | undefined
  /** With kind 'subcommittee-status': whose update it is. Absent: all of them. */
  readonly subcommittees?: readonly Campus[] | undefined
  readonly disqualified?: readonly PersonId[] | undefined
  /** Out of the room on this item. */
  readonly absent?: readonly PersonId[] | undefined
  /** Who leads this item. Absent: who presides the meeting. */
  readonly presiding?: PersonId | undefined
  readonly vote?: RecordedVote | undefined
  readonly decision?: 'consensus' | undefined
}

export interface Notice {
  readonly sent?: IsoDate | undefined
  readonly by?: PersonId | undefined
  readonly onBehalfOf?: PersonId | undefined
  readonly written?: boolean | undefined
  readonly agenda?: boolean | undefined
}

export interface Minutes {
  readonly published?: IsoDate | undefined
  readonly url?: string | undefined
}

/** A meeting of the committee. */
export interface Meeting {
  readonly id: string
  readonly date: IsoDate
  /** true: it took place; false: it was cancelled. */
  readonly held?: boolean | undefined
  readonly notice?: Notice | undefined
  readonly presiding?: PersonId | undefined
  readonly present?: readonly PersonId[] | undefined
  readonly observers?: readonly PersonId[] | undefined
  readonly guests?: readonly PersonId[] | undefined
  readonly agenda?: readonly AgendaItem[] | undefined
  readonly minutes?: Minutes | undefined
}

export interface Observer {
  readonly unit: string
  readonly person?: PersonId | undefined
}

export interface Secretariat {
  readonly secretary?: PersonId | undefined
  readonly unit?: string | undefined
  readonly campus?: Campus | undefined
}

export interface WorkingCommittee {
  readonly chair?: PersonId | undefined
  readonly secretary?: PersonId | undefined
  readonly staff?: PersonId | undefined
  readonly student?: PersonId | undefined
}

export interface CommitteeSection {
  readonly members?: Body['members'] | undefined
  readonly deputies?: Body['deputies'] | undefined
  readonly chairs?: readonly Officer[] | undefined
  readonly viceChairs?: readonly Officer[] | undefined
  readonly observers?: readonly Observer[] | undefined
  readonly secretariat?: Secretariat | undefined
  readonly workingCommittee?: WorkingCommittee | undefined
  readonly meetings?: readonly Meeting[] | undefined
}

export interface SubcommitteeMeeting {
  readonly date: IsoDate
  readonly held?: boolean | undefined
  readonly reportedTo?: readonly string[] | undefined
}

export interface SubcommitteeSection {
  readonly campus: Campus
  readonly members?: Body['members'] | undefined
  readonly deputies?: Body['deputies'] | undefined
  readonly chairs?: readonly Officer[] | undefined
  readonly viceChairs?: readonly Officer[] | undefined
  readonly secretariat?: Secretariat | undefined
  readonly meetings?: readonly SubcommitteeMeeting[] | undefined
}

/** A dialogue meeting with a faculty, or (reading `dialogue-subcommittees`) with a subcommittee. */
export interface RecordedVisit {
  readonly faculty?: string | undefined
  readonly subcommittee?: Campus | undefined
  readonly date: IsoDate
  /** 'committee' (default), or a subcommittee's campus. */
  readonly by?: string | undefined
  readonly held?: boolean | undefined
}

export interface AnnualReport {
  /** The calendar year reported on. */
  readonly year: number
  readonly given?: IsoDate | undefined
  readonly to?: string | undefined
}

export interface QualityInput {
  readonly year: number
  readonly given?: IsoDate | undefined
}

export interface Complaint {
  readonly id: string
  readonly kind?: 'complaint' | 'deviation' | undefined
  readonly received?: IsoDate | undefined
  readonly closed?: boolean | undefined
  readonly recurring?: boolean | undefined
  readonly overall?: boolean | undefined
  /** The meeting at which the committee gave its statement. */
  readonly statement?: string | undefined
}

/** An order or decision of the Labour Inspection Authority. */
export interface LabourInspectionOrder {
  readonly id: string
  readonly received?: IsoDate | undefined
  /** The day on which the committee was told. */
  readonly informed?: IsoDate | undefined
  /** The meeting that took it up. */
  readonly takenUp?: string | undefined
}

export interface DutiesSection {
  readonly annualReports?: readonly AnnualReport[] | undefined
  readonly qualityInputs?: readonly QualityInput[] | undefined
  readonly complaints?: readonly Complaint[] | undefined
  readonly labourInspection?: readonly LabourInspectionOrder[] | undefined
}

/** Silences one breached finding for a while, and says who decided so. */
export interface Waiver {
  readonly rule: string
  readonly subject: string
  readonly reason?: string | undefined
  readonly decision?: string | undefined
  /** Last day, included. */
  readonly until: IsoDate
}

export interface MandateRow {
  readonly id: string
  readonly adopted?: IsoDate | undefined
  readonly by?: string | undefined
}

export interface StudyYear {
  readonly id: string
  readonly from: IsoDate
  readonly to: IsoDate
}

export interface Register {
  /** The version of the form. */
  readonly register: 1
  /** Id of the mandate that it is judged by. */
  readonly mandate: string
  /** The register is complete from this day on; before it nothing is judged. */
  readonly records: { readonly from: IsoDate }
  readonly mandates?: readonly MandateRow[] | undefined
  readonly studyYears?: readonly StudyYear[] | undefined
  readonly faculties?: readonly Faculty[] | undefined
  /** Names, for output that asks for them. Need not be complete. */
  readonly people?: Readonly<Record<PersonId, string>> | undefined
  readonly committee?: CommitteeSection | undefined
  readonly subcommittees?: readonly SubcommitteeSection[] | undefined
  readonly dialogue?: { readonly anchor: IsoDate; readonly visits?: readonly RecordedVisit[] | undefined } | undefined
  readonly duties?: DutiesSection | undefined
  readonly waivers?: readonly Waiver[] | undefined
}
