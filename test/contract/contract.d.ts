/**
 * The public contract that the package keeps, with the package's own types where the contract leaves them to it: ids, the
 * mandate and the register. contract.test-d.ts says that the package satisfies it.
 */
import type { ClauseId, Mandate, ReadingId, Register, RuleId } from '../../src/index'

export type { ClauseId, Mandate, ReadingId, Register, RuleId }

export type IsoDate = string
export type PersonId = string
export type FacultyId = string
export type Campus = string
export type Group = 'student' | 'staff'
export type Choice = string

export interface Period {
  readonly from: IsoDate
  /** Last day, included. Absent: no end known. */
  readonly to?: IsoDate
}

// ───────────────────────────────────────────────────────────── the mandate, as a value

export type AppointingBody =
  | 'central-student-democracy'
  | 'local-student-democracy'
  | 'student-democracy'
  | 'rector'
  | 'vice-rector-gjovik'
  | 'vice-rector-alesund'
  | (string & {})

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

export const ntnuLmu: Mandate
export function defineMandate(mandate: unknown): Mandate

/** The answer taken for each open question in readings.md. */
export type Readings = Readonly<Record<ReadingId, string>>

export interface Options {
  /**
   * Default: `ntnuLmu`. One is applied on every day. Several: on each day judged the one in force, none in force is a RangeError
   * naming the day; a function that takes no day accepts one alone (an array is a TypeError).
   */
  readonly mandate?: Mandate | readonly Mandate[]
  /** Overrides single readings of the mandate. */
  readonly readings?: Partial<Readings>
}

// ───────────────────────────────────────────────────────────── findings

/**
 * satisfied       the rule holds
 * breached        the rule is broken
 * open            not yet due: it can still be met (see `due`, `onTrack`)
 * unknown         the facts given do not settle it (see `needs`)
 * not-applicable  the mandate puts nothing on this subject
 */
export type Outcome = 'satisfied' | 'breached' | 'open' | 'unknown' | 'not-applicable'
export type Modality = 'shall' | 'should'

export interface Finding {
  readonly rule: RuleId
  readonly clauses: readonly ClauseId[]
  readonly modality: Modality
  readonly outcome: Outcome
  /** What it is about; the forms are listed in rules.md. With the rule it names the finding for waivers and comparisons. */
  readonly subject: string
  /** Where in the input the finding belongs, from the root of the value handed in. */
  readonly path: readonly (string | number)[]
  /** The figures the message is made of: scalars, ids, dates, and lists of them. Never prose. */
  readonly facts: Readonly<Record<string, unknown>>
  /** Last day on which it can be met. With outcome `open`. */
  readonly due?: IsoDate
  /** With outcome `open`: whether what is planned would meet it. */
  readonly onTrack?: boolean
  /** With outcome `unknown`: where facts are missing that would settle it. */
  readonly needs?: readonly (readonly (string | number)[])[]
  /** The finding that explains this one entirely; reports fold this one under it. */
  readonly follows?: { readonly rule: RuleId; readonly subject: string }
  /** Set by `checkRegister` where a waiver in force covers it. */
  readonly waived?: { readonly reason: string; readonly decision: string; readonly until: IsoDate }
  /** Readings this outcome rests on. */
  readonly readings: readonly ReadingId[]
}

/**
 * Worst of the findings of modality `shall` that are not waived, in the order breached, unknown, open, satisfied, not-applicable.
 * None: not-applicable. With `should: true` recommendations count too.
 */
export function worst(findings: readonly Finding[], options?: { readonly should?: boolean }): Outcome

// ───────────────────────────────────────────────────────────── composition

export interface Member {
  readonly person: PersonId
  readonly group: Group
  readonly campus: Campus
  readonly appointedBy?: AppointingBody
  readonly management?: boolean
  /** The term as appointed. */
  readonly term: Period
  /** Last day of service, where the member left before the term ended. */
  readonly left?: IsoDate
  /** Whose term this member completes. */
  readonly replaces?: PersonId
  /** Subcommittees: sits in the highest student body; or the period in which the member does. */
  readonly topStudentBody?: boolean | Period
}

/** A personal deputy. One person may have several rows, one after the other. */
export interface Deputy {
  readonly person: PersonId
  /** The member deputised for. */
  readonly for: PersonId
  readonly term: Period
  readonly left?: IsoDate
  readonly group?: Group
  readonly campus?: Campus
}

/** A committee or subcommittee. A list given is complete; absent `deputies`: unknown. */
export interface Body {
  readonly members: readonly Member[]
  readonly deputies?: readonly Deputy[]
}

export interface Officer {
  readonly person: PersonId
  readonly group: Group
  readonly from: IsoDate
  readonly to: IsoDate
  readonly left?: IsoDate
  /** Takes over the rest of this person's year. */
  readonly replaces?: PersonId
  /** 'committee' where it elected the officer itself. */
  readonly electedBy?: string
}

export interface CompositionResult {
  readonly outcome: Outcome
  /** Every seat of the mandate, one row each, and who holds it: as many held as can be, then as well fitting as can be. */
  readonly seats: readonly { readonly id: string; readonly seat: Seat; readonly holder: PersonId | null }[]
  /** In office on the day, but for no seat. */
  readonly unseated: readonly PersonId[]
  readonly findings: readonly Finding[]
}

/** Sizes, parity, seats, campuses, deputies, appointing bodies and terms of those in office on `on`. */
export function checkComposition(body: Body, on: IsoDate, options?: Options): CompositionResult

/** Years, alternation and standing of chairs and vice-chairs up to `asOf`. */
export function checkOfficers(
  officers: {
    readonly chairs: readonly Officer[]
    readonly viceChairs: readonly Officer[]
    /** For reading `one-election-a-year`. */
    readonly studyYears?: readonly Period[]
    /** Years that ended before it are compared with, not judged. */
    readonly recordsFrom?: IsoDate
  },
  body: Body,
  asOf: IsoDate,
  options?: Options,
): { readonly outcome: Outcome; readonly findings: readonly Finding[] }

/** Group whose turn it is after the last chair; null where the history does not settle it. */
export function nextChairGroup(chairs: readonly Officer[], options?: Options): Group | null

// ───────────────────────────────────────────────────────────── attendance and quorum

export interface Seating {
  /** One row a member in office that day, in the order given (and, under reading `departed-deputy`, a vacated seat). */
  readonly seats: readonly {
    readonly member: PersonId
    /** In the room on this item for this seat: the member, else the personal deputy, else nobody. */
    readonly attending: PersonId | null
    /** Takes part in this item for this seat: as above, passing over those disqualified. */
    readonly voting: PersonId | null
    /** At the meeting for this seat, whoever leaves the room for an item. */
    readonly atMeeting: PersonId | null
  }[]
  /** The `voting` column without the gaps: each may cast one vote. */
  readonly voters: readonly PersonId[]
  /** As given, for what follows. */
  readonly present: readonly PersonId[]
  readonly disqualified: readonly PersonId[]
  /** People given as present who hold no seat here, and why; the order of reasons stands in rules.md. */
  readonly passedOver: readonly {
    readonly person: PersonId
    readonly why: 'member-attends' | 'not-in-office' | 'not-a-member' | 'disqualified' | 'left-the-room'
  }[]
}

/** Who sits for each seat on one item. A member and the deputy both present are one seat, the member's. */
export function seatMembers(
  body: Body,
  present: readonly PersonId[],
  on: IsoDate,
  item?: { readonly disqualified?: readonly PersonId[]; readonly absent?: readonly PersonId[] },
  options?: Options,
): Seating

export interface QuorumResult {
  readonly quorate: boolean
  readonly counted: number
  readonly required: number
  readonly missing: number
  /** Seats in which nobody takes part, and the people who could: neither present nor disqualified. Whom to call; seats with nobody to call are left out. */
  readonly callable: readonly { readonly member: PersonId; readonly people: readonly PersonId[] }[]
  readonly findings: readonly Finding[]
}

export function checkQuorum(seating: Seating, body: Body, on: IsoDate, options?: Options): QuorumResult

// ───────────────────────────────────────────────────────────── votes

export interface Ballot {
  readonly voter: PersonId
  /** null is a blank ballot. */
  readonly choice: Choice | null
}

export interface Vote {
  readonly kind?: 'resolution' | 'election'
  /** Default for a resolution: ['for', 'against']. An election names its candidates. */
  readonly choices?: readonly Choice[]
  readonly ballots: readonly Ballot[]
}

export interface VoteContext {
  /** Who may vote on this item, from `seatMembers`. */
  readonly voters: readonly PersonId[]
  /** Holders of the offices on the day. */
  readonly chair?: PersonId
  readonly viceChair?: PersonId
  /** Who leads the meeting on this item. Default: the chair. */
  readonly presiding?: PersonId
  /** From `checkQuorum`. False makes the vote invalid; absent: quorum is the caller's matter. */
  readonly quorate?: boolean
}

export interface VoteResult {
  /**
   * decided      one choice carries, by votes cast or by the double vote
   * tied         two choices share all votes equally (under `plurality`: some share the top) and no double vote decides
   * no-majority  votes for more than two choices, none above half: vote again
   * invalid      the vote must be taken again: blank, missing, double or unentitled ballots, impossible totals, no quorum
   */
  readonly status: 'decided' | 'tied' | 'no-majority' | 'invalid'
  readonly choice: Choice | null
  /** Votes cast for each choice, one a voter (of two ballots the first), before any double vote, in the order of `choices`. */
  readonly counts: readonly { readonly choice: Choice; readonly votes: number }[]
  readonly blanks: number
  readonly doubleVote: { readonly person: PersonId; readonly choice: Choice } | null
  /** Lead of the winner over the next, in votes cast; 0 where the double vote decided or nothing is decided. */
  readonly margin: number
  readonly findings: readonly Finding[]
}

export function tallyVote(vote: Vote, context: VoteContext, options?: Options): VoteResult

/** Only totals are known (a secret vote, or minutes that give figures): the double vote must be stated where it is needed. */
export function tallyTotals(
  vote: {
    readonly kind?: 'resolution' | 'election'
    readonly totals: readonly { readonly choice: Choice; readonly votes: number }[]
    readonly blanks?: number
    readonly doubleVote?: Choice
  },
  context: VoteContext,
  options?: Options,
): VoteResult

// ───────────────────────────────────────────────────────────── subcommittee deadlines

/** Last day on which a subcommittee may meet before the committee's meeting. */
export function subcommitteeDeadline(committeeMeeting: IsoDate, options?: Options): IsoDate

/** The committee meeting that a subcommittee's meeting prepares: the first whose deadline is on or after it. */
export function meetingPrepared(subcommitteeMeeting: IsoDate, committeeMeetings: readonly IsoDate[], options?: Options): IsoDate | null

export interface DeadlineResult {
  readonly outcome: Outcome
  readonly meetings: readonly {
    readonly committeeMeeting: IsoDate
    readonly deadline: IsoDate
    /** The last meeting that prepares it, held or planned. */
    readonly subcommitteeMeeting: IsoDate | null
    /** Days between the two meetings; null where there is none. */
    readonly lead: number | null
    readonly outcome: Outcome
  }[]
  readonly findings: readonly Finding[]
}

export function checkSubcommitteeMeetings(
  meetings: {
    readonly subcommittee: Campus
    readonly committeeMeetings: readonly IsoDate[]
    readonly subcommitteeMeetings: readonly IsoDate[]
  },
  asOf: IsoDate,
  options?: Options,
): DeadlineResult

// ───────────────────────────────────────────────────────────── dialogue meetings with the faculties

export interface Faculty {
  readonly id: FacultyId
  readonly campuses?: readonly Campus[]
  readonly from?: IsoDate
  readonly to?: IsoDate
}
export interface Visit {
  readonly faculty: FacultyId
  readonly date: IsoDate
  /** Whose dialogue meeting it is: 'committee' (default), or a subcommittee's campus. */
  readonly by?: string
}
/** NTNU's faculties since 2017-01-01: AD HF IE IV MH NV SU ØK. */
export const ntnuFaculties: readonly Faculty[]

/** The two-year cycle that holds `on`: n times two years from the anchor, each counted from the anchor itself. */
export function dialogueCycle(anchor: IsoDate, on: IsoDate, options?: Options): Required<Period>

export interface DialogueInput {
  /** Whose cycle: 'committee' (default), or a subcommittee's campus. Only visits by the same body count. */
  readonly by?: string
  readonly faculties: readonly Faculty[]
  readonly visits: readonly Visit[]
  /** First day of the first cycle that is judged; the cycles follow each other from it. */
  readonly anchor: IsoDate
}

export interface DialogueResult {
  readonly outcome: Outcome
  readonly cycle: Required<Period>
  readonly visited: readonly FacultyId[]
  /** Not yet visited in the cycle, most urgent first, each with its last day. */
  readonly remaining: readonly {
    readonly faculty: FacultyId
    readonly due: IsoDate
    readonly lastVisit: IsoDate | null
    readonly planned: IsoDate | null
  }[]
  readonly findings: readonly Finding[]
}
export function checkDialogue(input: DialogueInput, asOf: IsoDate, options?: Options): DialogueResult

export interface Slot {
  readonly date: IsoDate
  /** How many faculties can be visited then. Default 1. */
  readonly capacity?: number
  /** Faculties that can be visited then. Default: all. */
  readonly faculties?: readonly FacultyId[]
}
export interface DialoguePlan {
  readonly feasible: boolean
  /** The new visits, by date, then faculty. */
  readonly visits: readonly Visit[]
  /** Where infeasible: a set of faculties that share too few places, and those places. */
  readonly bottleneck: { readonly faculties: readonly FacultyId[]; readonly places: number } | null
}
/** A plan for what remains of the cycle that holds `asOf`, visits already planned kept as they are. Every faculty in time whenever any plan can do it. */
export function planDialogue(input: DialogueInput, slots: readonly Slot[], asOf: IsoDate, options?: Options): DialoguePlan

// ───────────────────────────────────────────────────────────── the register

export interface Issue {
  readonly path: readonly (string | number)[]
  readonly code: string
  readonly message: string
}
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] }

/** Entry `lmu-rules/register`: the only library entry that loads zod. Total: never throws, whatever it is handed. */
export function parseRegister(input: unknown): Parsed<Register>
/** JSON Schema (draft 2020-12) of the register, for editors. */
export const registerJsonSchema: object

export interface Report {
  readonly asOf: IsoDate
  /** Id of the mandate in force on `asOf`. */
  readonly mandate: string
  readonly outcome: Outcome
  /** False where nothing was there to judge. */
  readonly checked: boolean
  readonly tally: Readonly<Record<Outcome | 'waived', number>>
  /** Sorted by path, then rule, then subject. */
  readonly findings: readonly Finding[]
}
/** Every rule of the mandate over a whole register, on one day. In the core entry: needs no zod. A register whose `mandate` is not the id of any mandate given (by default `ntnuLmu`): a RangeError. */
export function checkRegister(register: Register, asOf: IsoDate, options?: Options): Report

/** Complaints and deviations that the committee can ask to see: overall matters, deviations not closed, complaints that recur. */
export function complaintsForCommittee(register: Register): readonly string[]

/** Agenda items for each of the five dimensions in a period: shown, not judged. */
export function dimensionCoverage(register: Register, period: Required<Period>): Readonly<Record<string, number>>

/** What the register's keepers must do next: `open` findings due by `until`, soonest first, then those without a last day. */
export function upcoming(register: Register, asOf: IsoDate, until: IsoDate, options?: Options): readonly Finding[]

// ───────────────────────────────────────────────────────────── readings

export interface Robustness {
  /** What is compared, whole: an outcome, 'quorate' or 'not-quorate', or a vote's status and choice ('decided:for'). */
  readonly verdict: string
  /**
   * True where every combination gives the same verdict: of a vote, a quorum or a composition, of the readings that its findings name; of a
   * report, rule by rule, of the readings that the rule's findings name.
   */
  readonly settled: boolean
  /** Readings on which it turns: changing this one alone changes it. May be empty though unsettled (two must change together). */
  readonly pivots: readonly { readonly reading: ReadingId; readonly value: string; readonly verdict: string }[]
}
/** Runs a check under other answers to the open questions and says whether the verdict depends on them. */
export function acrossReadings<R extends { readonly outcome: Outcome } | VoteResult | QuorumResult>(
  run: (options: Options) => R,
  options?: Options & { readonly readingIds?: readonly ReadingId[] },
): Robustness

// ───────────────────────────────────────────────────────────── words

/** Entry `lmu-rules/messages`: bokmål, nynorsk, English. */
export type Language = 'nb' | 'nn' | 'en'
export function describe(finding: Finding, language: Language, names?: Readonly<Record<PersonId, string>>): string
