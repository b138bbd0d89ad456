/** A meeting of the committee as a register tells it, and whether it took place. */
import type { IsoDate } from '../dates'
import type { Path } from '../finding'
import type { Campus } from '../mandate/mandate'
import type { PersonId } from './body'
import type { Choice, Counts, VoteKind } from './majority'
import type { Ballot } from './votes'

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
  /** On whose behalf it was sent. Absent: a member's own call; of anybody else, unknown. */
  readonly onBehalfOf?: PersonId | undefined
  readonly written?: boolean | undefined
  readonly agenda?: boolean | undefined
}

export interface Minutes {
  /** The day on which they were put on the web. */
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
  /** Who leads the meeting. Absent: the chair. */
  readonly presiding?: PersonId | undefined
  readonly present?: readonly PersonId[] | undefined
  readonly observers?: readonly PersonId[] | undefined
  readonly guests?: readonly PersonId[] | undefined
  readonly agenda?: readonly AgendaItem[] | undefined
  readonly minutes?: Minutes | undefined
}

/** Whether a meeting or visit took place, is to come, or nobody says. */
export type Standing = 'held' | 'planned' | 'unknown'

/** A day after `asOf` is planned, and `asOf` itself without evidence; an earlier one without evidence is unknown. */
export function standingOf(
  { date, held }: { readonly date: IsoDate; readonly held?: boolean | undefined },
  hasEvidence: boolean,
  asOf: IsoDate,
): Standing | 'cancelled' {
  if (held === false) return 'cancelled'
  if (date > asOf) return 'planned'
  if (held === true || hasEvidence) return 'held'
  return date === asOf ? 'planned' : 'unknown'
}

/** A meeting that was not cancelled, and where it stands in the register. */
export interface PlacedMeeting {
  readonly meeting: Meeting
  readonly standing: Standing
  readonly path: Path
}

/** The slice of a register that holds the committee's meetings. */
export interface MeetingsGiven {
  readonly records: { readonly from: IsoDate }
  readonly committee?: { readonly meetings?: readonly Meeting[] | undefined } | undefined
}

/** The committee's meetings that were not cancelled, in the order given; those before the records begin too. */
export function meetingsOf({ committee }: MeetingsGiven, asOf: IsoDate): PlacedMeeting[] {
  const meetings: PlacedMeeting[] = []
  committee?.meetings?.forEach((meeting, index) => {
    const hasEvidence = meeting.present !== undefined || meeting.minutes !== undefined
    const standing = standingOf(meeting, hasEvidence, asOf)
    if (standing !== 'cancelled') meetings.push({ meeting, standing, path: ['committee', 'meetings', index] })
  })
  return meetings
}

/** Where the committee's meetings stand: what is missing where a register leaves them out. */
export const MEETINGS: Path = ['committee', 'meetings']
