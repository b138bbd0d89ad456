/**
 * The facts behind each rule's findings: what the messages are made of. Scalars, ids, dates and lists of them. What only
 * some outcomes tell is optional; `people`, `campuses` and the like list the subjects of a finding that sums up several.
 */
import type { IsoDate } from './dates'
import type { Campus, Group, WorkingCommitteeRole } from './mandate/mandate'

type Ids = readonly string[]

/** Composition is judged on days: those on which the finding stood, and whether it still stands. */
type OnDays = {
  readonly on: readonly IsoDate[]
  /** In a register: whether it holds on `asOf`. */
  readonly now?: boolean
}

type TermReason = 'too-long' | 'too-short' | 'other-start' | 'before-other-left'
type TermFacts = OnDays & {
  readonly people?: Ids
  readonly person?: string
  readonly years: number
  readonly from?: IsoDate
  readonly to?: IsoDate
  /** The last day that the term may have. */
  readonly lastDay?: IsoDate
  readonly commonStart?: IsoDate
  readonly reasons?: readonly TermReason[]
}

type OfficerFacts = {
  readonly people?: Ids
  readonly person?: string
  readonly office?: 'chair' | 'vice-chair'
  readonly group?: Group
  readonly from?: IsoDate
  readonly previous?: string
  readonly previousGroup?: Group
  /** Of a vice-chair who is set against the chair, not against the one before: the reading that has it so. */
  readonly reading?: 'opposite-chair'
  readonly reason?: 'same-group' | 'group-of-chair' | 'other-group-within-year' | 'nothing-before' | 'year-missing' | 'chair-unknown'
}

type VoteFacts = {
  /** In a register: the items concerned, and of one item the people, none where the vote was secret. */
  readonly items?: Ids
  readonly people?: Ids
  readonly status?: string
  readonly choices?: Ids
  readonly votes?: readonly number[]
}

/** Absent where the register leaves the subcommittees out. */
type SubcommitteeFacts = { readonly campus?: Campus }

/** Absent where the register leaves the meetings out. */
type MeetingFacts = { readonly meeting?: string; readonly date?: IsoDate }

/** Open: the items, or of information the sources, that planned meetings are to take up. */
type Planned = { readonly planned?: Ids }

type DutyYear = {
  readonly year?: string
  readonly years?: Ids
  readonly given?: IsoDate
}

export interface RuleFacts {
  'composition/size': OnDays & { readonly members: number; readonly required: number }
  'composition/parity': OnDays & {
    readonly students: number
    readonly staff: number
    readonly requiredStudents: number
    readonly requiredStaff: number
  }
  'composition/seats': OnDays & {
    /** How many seats there are. */
    readonly seats: number
    /** The vacant seat, or the member without one. */
    readonly seat?: string
    readonly person?: string
    readonly group?: Group
    readonly campus?: Campus
  }
  'composition/campuses': OnDays & { readonly campuses?: Ids; readonly campus?: Campus; readonly groups?: readonly Group[] }
  'composition/appointing-body': OnDays & {
    readonly people?: Ids
    readonly person?: string
    readonly seat?: string
    readonly appointedBy?: string
    readonly allowed?: Ids
  }
  'composition/management': OnDays & { readonly people?: Ids; readonly person?: string; readonly seat?: string; readonly campus?: Campus }
  'composition/deputies': OnDays & {
    readonly people?: Ids
    readonly member?: string
    /** Named as deputies, but deputies of another too, or members themselves. */
    readonly notCounted?: Ids
  }
  'composition/deputies-fit': OnDays & {
    readonly people?: Ids
    readonly deputy?: string
    readonly member?: string
    readonly memberGroup?: Group
    readonly memberCampus?: Campus
    readonly group?: Group
    readonly campus?: Campus
  }
  'composition/local-anchoring': OnDays & {
    readonly campuses?: Ids
    readonly campus?: Campus
    readonly chairs?: Ids
    readonly viceChairs?: Ids
  }
  'terms/students': TermFacts
  'terms/staff': TermFacts
  'chair/in-office': {
    readonly on: IsoDate
    readonly chairs: Ids
    readonly viceChairs: Ids
    readonly notMembers?: Ids
    readonly reasons: readonly ('no-chair' | 'several-chairs' | 'no-vice-chair' | 'several-vice-chairs' | 'same-person' | 'not-a-member')[]
  }
  'chair/self-constituted': OfficerFacts & { readonly electedBy?: string }
  'chair/one-year': OfficerFacts & {
    readonly to?: IsoDate
    readonly lastDay?: IsoDate
    readonly years: number
    readonly excess?: 'too-long' | 'no-election' | 'several-elections'
    readonly studyYear?: string
  }
  'chair/alternation': OfficerFacts
  'vice-chair/alternation': OfficerFacts
  'meetings/count': {
    readonly year?: string
    readonly from?: IsoDate
    readonly to?: IsoDate
    readonly held?: number
    readonly planned?: number
    readonly unsettled?: number
    readonly required?: number
  }
  'meetings/within-study-year': MeetingFacts & {
    /** The last day of the study year before, and the first day of the one after. */
    readonly after?: IsoDate
    readonly before?: IsoDate
  }
  'meetings/notice': MeetingFacts & {
    readonly sent?: IsoDate
    readonly caller?: string
    readonly reasons?: readonly ('not-called' | 'late' | 'not-written' | 'no-agenda' | 'wrong-caller')[]
  }
  'meetings/subcommittee-status': MeetingFacts & { readonly missing?: Ids }
  'meetings/minutes': MeetingFacts & { readonly published?: IsoDate }
  'quorum/minimum': {
    readonly items?: Ids
    /** Seats that count; of several items the fewest. */
    readonly counted?: number
    readonly required?: number
    readonly missing?: number
    /** The people who could be called to make it up. */
    readonly people?: Ids
    /** In a register: the item at which quorum was lost. */
    readonly lostAt?: string
    /** Not-applicable: of a subcommittee, for which the mandate sets no quorum. */
    readonly campus?: Campus
  }
  'votes/entitled': VoteFacts & {
    readonly voter?: string
    readonly reasons?: readonly (
      | 'not-entitled'
      | 'second-ballot'
      | 'unknown-choice'
      | 'not-whole'
      | 'negative'
      | 'more-votes-than-voters'
    )[]
    readonly voters?: number
    readonly cast?: number
  }
  'votes/no-blank': VoteFacts & {
    readonly voter?: string
    readonly reasons?: readonly ('blank' | 'no-ballot' | 'no-votes')[]
    readonly blanks?: number
    readonly missing?: number
  }
  'votes/double-vote': VoteFacts & {
    readonly choice?: string | null
    readonly recorded?: string | null
    readonly holder?: string | null
    readonly doubleVote?: string
    readonly reason?: 'recorded-otherwise' | 'not-a-tie' | 'no-holder' | 'double-vote-not-stated'
  }
  'votes/disqualified': {
    readonly items?: Ids
    readonly people?: Ids
    readonly reasons?: readonly ('voted' | 'presided')[]
  }
  'subcommittee/exists': {
    readonly campuses?: Ids
    readonly required?: Ids
    readonly campus?: Campus
    readonly reason?: 'missing' | 'unexpected'
  }
  'subcommittee/composition': SubcommitteeFacts & {
    readonly on?: IsoDate
    readonly students?: number
    readonly staff?: number
    readonly requiredStudents?: number
    readonly requiredStaff?: number
    readonly withoutDeputy?: Ids
  }
  'subcommittee/appointing-body': SubcommitteeFacts & {
    readonly people?: Ids
    readonly person?: string
    readonly appointedBy?: string
    readonly allowed?: Ids
  }
  'subcommittee/top-student-body': SubcommitteeFacts & { readonly on?: IsoDate; readonly people?: Ids; readonly required?: number }
  'subcommittee/meeting-deadline': SubcommitteeFacts & {
    readonly meetings?: Ids
    readonly meeting?: string
    readonly date?: IsoDate
    readonly deadline?: IsoDate
    readonly subcommitteeMeeting?: IsoDate | null
    readonly lead?: number | null
    readonly leadDays?: number
  }
  'subcommittee/reporting': SubcommitteeFacts & { readonly meetings?: Ids; readonly date?: IsoDate; readonly missing?: Ids }
  'subcommittee/secretariat': SubcommitteeFacts & { readonly secretary?: string; readonly at?: Campus }
  'dialogue/faculties': DialogueFacts
  'dialogue/subcommittees': DialogueFacts
  'observers/required': { readonly units?: Ids; readonly unit?: string }
  'observers/quality-system': { readonly units?: Ids; readonly unit?: string }
  'secretariat/committee': { readonly secretary?: string }
  'secretariat/placement': { readonly unit?: string; readonly required: string }
  'working-committee/composition': {
    /** The roles that are not filled as they should be (satisfied: all), with the person and the reason of each. */
    readonly roles: readonly WorkingCommitteeRole[]
    readonly people?: readonly (string | null)[]
    readonly reasons?: readonly ('vacant' | 'not-the-chair' | 'not-the-secretary' | 'not-a-member' | 'wrong-group' | 'held-twice')[]
  }
  'duties/annual-report': DutyYear & { readonly givenTo?: Ids; readonly reportsTo: string }
  'duties/quality-input': DutyYear
  'duties/unit-reports': DutyYear & Planned & { readonly items?: Ids }
  'duties/information': DutyYear & Planned & { readonly sources?: Ids }
  'duties/complaints': { readonly complaints?: Ids; readonly passedBy?: Ids }
  'duties/labour-inspection': { readonly orders?: Ids; readonly passedBy?: Ids }
  'duties/welfare': DutyYear & Planned & { readonly items?: Ids; readonly organisation: string }
  'mandate/amendment': {
    readonly mandates?: Ids
    readonly mandate?: string
    readonly adopted?: IsoDate
    readonly by?: string
    readonly required: string
  }
  'waiver/incomplete': WaiverFacts & { readonly missing: readonly ('reason' | 'decision')[] }
  'waiver/expired': WaiverFacts
  'waiver/unused': WaiverFacts
}

/** The cycle is absent where the register leaves the dialogue meetings out. */
type DialogueFacts = {
  /** Whose dialogue meetings: 'committee', or a campus. */
  readonly by: string
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly faculties?: Ids
  readonly faculty?: string
  readonly lastVisit?: IsoDate | null
  readonly planned?: IsoDate | null
  /** First days of the cycles in which the faculty was missed. */
  readonly missed?: readonly IsoDate[]
}

type WaiverFacts = { readonly rule: string; readonly subject: string; readonly until: IsoDate }
