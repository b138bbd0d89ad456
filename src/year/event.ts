/** What happens in the committee's year: days of a register, each with how it stands. Wheel, table and calendar show these and no others. */
import type { IsoDate } from '../dates'
import type { Finding } from '../finding'
import type { Campus } from '../mandate/mandate'
import type { Status } from '../reports/status'
import type { PersonId } from '../rules/body'
import type { Standing } from '../rules/meeting'

/** Whether a meeting took place. */
export type EventStanding = Standing | 'cancelled'

/** A body with terms of its own: the committee, or a subcommittee by its campus. */
type BodyId = 'committee' | Campus

/** What each kind of event tells. */
export interface EventFacts {
  /** A meeting of the committee. */
  readonly 'committee-meeting': { readonly meeting: string }
  /** The notice of a meeting: the day it was or is to be sent; where that is not said, the last day for it. */
  readonly notice: { readonly meeting: string; readonly meetingDate: IsoDate; readonly isSent: boolean; readonly isDue: boolean }
  /** An election on the agenda of a meeting. */
  readonly election: { readonly meeting: string; readonly item: string; readonly title?: string | undefined }
  readonly 'subcommittee-meeting': { readonly campus: Campus }
  /** The last day on which the subcommittees may meet before a meeting of the committee. */
  readonly 'subcommittee-deadline': { readonly campuses: readonly Campus[]; readonly meeting: string; readonly meetingDate: IsoDate }
  /** A dialogue meeting with a faculty, or with a subcommittee by its campus. */
  readonly 'dialogue-meeting': { readonly with: string; readonly by: BodyId }
  /** The last day for the dialogue meetings not held yet. */
  readonly 'dialogue-deadline': { readonly with: readonly string[]; readonly by: BodyId }
  /** The report on a calendar year, to the board: the day it was or is to be given; where that is not said, the last day for it. */
  readonly 'annual-report': { readonly year: string; readonly isGiven: boolean; readonly isDue: boolean; readonly to: string }
  /** The input to the quality report, likewise. */
  readonly 'quality-input': { readonly year: string; readonly isGiven: boolean; readonly isDue: boolean }
  /** The last day in a body of those named. */
  readonly 'term-end': { readonly body: BodyId; readonly people: readonly PersonId[] }
  /** The last day in office of those named. */
  readonly 'office-end': { readonly body: BodyId; readonly chairs: readonly PersonId[]; readonly viceChairs: readonly PersonId[] }
  readonly 'study-year-start': { readonly year: string }
  readonly 'study-year-end': { readonly year: string }
  /** Any other last day. */
  readonly deadline: { readonly rule: Finding['rule'] }
}

export type EventKind = keyof EventFacts

export interface EventOf<K extends EventKind> {
  readonly kind: K
  /** With the kind it names the event, from one export to the next. */
  readonly subject: string
  readonly date: IsoDate
  readonly facts: EventFacts[K]
  /** Of meetings alone. */
  readonly standing?: EventStanding
  /** Absent: no rule says anything of it. */
  readonly status?: Status
  /** What the status rests on, besides whether it took place. */
  readonly findings: readonly Finding[]
}

/** An event of any kind; `kind` tells which, and with it the type of `facts`. */
export type YearEvent = { readonly [K in EventKind]: EventOf<K> }[EventKind]
