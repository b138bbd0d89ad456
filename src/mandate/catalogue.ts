/**
 * Every rule: id, clauses, modality, title, and the readings its outcome may rest on. One constant a rule, so that a
 * caller who bundles one calculator carries that calculator's rules alone. Ids are for ever; a removed one leaves a
 * tombstone in `REMOVED_RULES`.
 */
import type { ReadingId } from './reading-values'

/** `shall`: what the mandate requires. `should`: what it recommends. */
export type Modality = 'shall' | 'should'

export interface Rule {
  readonly id: string
  /** The sentences it stands on; empty for the housekeeping of waivers alone. */
  readonly clauses: readonly string[]
  readonly modality: Modality
  readonly title: string
  /** The readings its outcome may rest on. */
  readonly readings: readonly ReadingId[]
}

// ── A. Composition of the committee

export const compositionSize = {
  id: 'composition/size',
  clauses: ['§3:1'],
  modality: 'shall',
  title: 'The committee has its full number of permanent members',
  readings: [],
} as const satisfies Rule

export const compositionParity = {
  id: 'composition/parity',
  clauses: ['§3:1'],
  modality: 'shall',
  title: 'Students and staff have the number of members each that the mandate gives them',
  readings: [],
} as const satisfies Rule

export const compositionSeats = {
  id: 'composition/seats',
  clauses: ['§3/Studentene:3', '§3/Ansatte:3'],
  modality: 'shall',
  title: 'Every seat is held, and every member holds a seat',
  readings: [],
} as const satisfies Rule

export const compositionCampuses = {
  id: 'composition/campuses',
  clauses: ['§3:4', '§3/Studentene:1', '§3/Ansatte:1'],
  modality: 'shall',
  title: 'Every campus is represented among the students and among the staff',
  readings: [],
} as const satisfies Rule

export const compositionAppointingBody = {
  id: 'composition/appointing-body',
  clauses: ['§3/Studentene:1', '§3/Studentene:3', '§3/Ansatte:1'],
  modality: 'shall',
  title: 'Each member was appointed by a body of the seat',
  readings: [],
} as const satisfies Rule

export const compositionManagement = {
  id: 'composition/management',
  clauses: ['§3/Ansatte:3'],
  modality: 'shall',
  title: 'Each staff member comes from the management at the campus',
  readings: [],
} as const satisfies Rule

export const compositionDeputies = {
  id: 'composition/deputies',
  clauses: ['§3:3', '§3/Studentene:1', '§3/Ansatte:1'],
  modality: 'shall',
  title: 'Each member has a personal deputy',
  readings: [],
} as const satisfies Rule

export const compositionDeputiesFit = {
  id: 'composition/deputies-fit',
  clauses: ['§3/Studentene:1', '§3/Ansatte:1'],
  modality: 'shall',
  title: "Each deputy is of the member's group and campus",
  readings: ['deputy-match'],
} as const satisfies Rule

export const compositionLocalAnchoring = {
  id: 'composition/local-anchoring',
  clauses: ['§3:5', '§3/Sammensetning:4'],
  modality: 'shall',
  title: 'The chair or vice-chair of each subcommittee sits in the committee',
  readings: [],
} as const satisfies Rule

export const termsStudents = {
  id: 'terms/students',
  clauses: ['§3/Studentene:2'],
  modality: 'shall',
  title: 'Students are appointed for one year, all from the same day',
  readings: ['replacement-term'],
} as const satisfies Rule

export const termsStaff = {
  id: 'terms/staff',
  clauses: ['§3/Ansatte:2'],
  modality: 'shall',
  title: 'Staff are appointed for two years',
  readings: ['replacement-term'],
} as const satisfies Rule

// ── B. Chair and vice-chair

export const chairInOffice = {
  id: 'chair/in-office',
  clauses: ['§3:2', '§5:3'],
  modality: 'shall',
  title: 'There is one chair and one vice-chair, two permanent members',
  readings: [],
} as const satisfies Rule

export const chairSelfConstituted = {
  id: 'chair/self-constituted',
  clauses: ['§3:2', '§5:3'],
  modality: 'shall',
  title: 'The committee elects its chair and vice-chair itself',
  readings: [],
} as const satisfies Rule

export const chairOneYear = {
  id: 'chair/one-year',
  clauses: ['§3:2', '§5:3'],
  modality: 'shall',
  title: 'Chair and vice-chair are elected for one year at a time',
  readings: ['officer-year'],
} as const satisfies Rule

export const chairAlternation = {
  id: 'chair/alternation',
  clauses: ['§3:2', '§5:3'],
  modality: 'shall',
  title: 'The chair alternates between students and staff',
  readings: ['chair-successor'],
} as const satisfies Rule

export const viceChairAlternation = {
  id: 'vice-chair/alternation',
  clauses: ['§5:3'],
  modality: 'shall',
  title: 'The vice-chair alternates between students and staff',
  readings: ['vice-chair', 'chair-successor'],
} as const satisfies Rule

// ── C. Meetings

export const meetingsCount = {
  id: 'meetings/count',
  clauses: ['§5:1'],
  modality: 'shall',
  title: 'The committee holds its meetings of the year',
  readings: ['meeting-count', 'meeting-year'],
} as const satisfies Rule

export const meetingsWithinStudyYear = {
  id: 'meetings/within-study-year',
  clauses: ['§5:1'],
  modality: 'shall',
  title: "Every meeting falls in the students' study year",
  readings: [],
} as const satisfies Rule

export const meetingsNotice = {
  id: 'meetings/notice',
  clauses: ['§5:4'],
  modality: 'shall',
  title: 'The chair calls each meeting in writing, with an agenda',
  readings: [],
} as const satisfies Rule

export const meetingsSubcommitteeStatus = {
  id: 'meetings/subcommittee-status',
  clauses: ['§3/Lokale underutvalg:3'],
  modality: 'shall',
  title: "The subcommittees' status update is on the agenda of each meeting",
  readings: [],
} as const satisfies Rule

export const meetingsMinutes = {
  id: 'meetings/minutes',
  clauses: ['§5:5'],
  modality: 'shall',
  title: 'The minutes of each meeting are on the web',
  readings: [],
} as const satisfies Rule

export const quorumMinimum = {
  id: 'quorum/minimum',
  clauses: ['§5:6'],
  modality: 'shall',
  title: 'Enough members are present when something is decided',
  readings: ['quorum-basis', 'departed-deputy'],
} as const satisfies Rule

export const votesEntitled = {
  id: 'votes/entitled',
  clauses: ['§3/Observatører:1', '§5:6'],
  modality: 'shall',
  title: 'Those who vote sit for a seat, and vote once each',
  readings: ['departed-deputy'],
} as const satisfies Rule

export const votesNoBlank = {
  id: 'votes/no-blank',
  clauses: ['§5:7'],
  modality: 'shall',
  title: 'Nobody votes blank',
  readings: ['blank-effect', 'abstention'],
} as const satisfies Rule

export const votesDoubleVote = {
  id: 'votes/double-vote',
  clauses: ['§5:7'],
  modality: 'shall',
  title: "Equal votes are decided by the chair's double vote, and the minutes say the result",
  readings: ['double-vote-holder', 'double-vote-in-elections', 'majority', 'abstention', 'blank-effect'],
} as const satisfies Rule

export const votesDisqualified = {
  id: 'votes/disqualified',
  clauses: ['§5:8'],
  modality: 'shall',
  title: 'Nobody disqualified on an item votes on it or presides over it',
  readings: [],
} as const satisfies Rule

// ── E. Subcommittees

export const subcommitteeExists = {
  id: 'subcommittee/exists',
  clauses: ['§3/Lokale underutvalg:1'],
  modality: 'shall',
  title: 'There are exactly the subcommittees that the mandate names',
  readings: [],
} as const satisfies Rule

export const subcommitteeComposition = {
  id: 'subcommittee/composition',
  clauses: ['§3/Sammensetning:1'],
  modality: 'shall',
  title: 'Each subcommittee has its students and staff, each with a personal deputy',
  readings: [],
} as const satisfies Rule

export const subcommitteeAppointingBody = {
  id: 'subcommittee/appointing-body',
  clauses: ['§3/Sammensetning:2', '§3/Sammensetning:3'],
  modality: 'shall',
  title: "The student democracy appoints a subcommittee's students, the vice-rector its staff",
  readings: [],
} as const satisfies Rule

export const subcommitteeTopStudentBody = {
  id: 'subcommittee/top-student-body',
  clauses: ['§3/Sammensetning:2'],
  modality: 'shall',
  title: 'A student of each subcommittee sits in the highest student body',
  readings: [],
} as const satisfies Rule

export const subcommitteeMeetingDeadline = {
  id: 'subcommittee/meeting-deadline',
  clauses: ['§3/Lokale underutvalg:2'],
  modality: 'shall',
  title: 'Each subcommittee meets at least two weeks before each committee meeting',
  readings: ['deadline-window'],
} as const satisfies Rule

export const subcommitteeReporting = {
  id: 'subcommittee/reporting',
  clauses: ['§3/Lokale underutvalg:4'],
  modality: 'shall',
  title: 'Each subcommittee reports its work to the committee and to local management',
  readings: [],
} as const satisfies Rule

export const subcommitteeSecretariat = {
  id: 'subcommittee/secretariat',
  clauses: ['§4:5'],
  modality: 'shall',
  title: 'Each subcommittee has a secretary at its campus',
  readings: [],
} as const satisfies Rule

// ── F. Dialogue meetings

export const dialogueFaculties = {
  id: 'dialogue/faculties',
  clauses: ['§5:2'],
  modality: 'shall',
  title: 'The committee visits every faculty in each two-year cycle',
  readings: ['dialogue-cycle'],
} as const satisfies Rule

export const dialogueSubcommittees = {
  id: 'dialogue/subcommittees',
  clauses: ['§5:2'],
  modality: 'shall',
  title: 'The dialogue meetings take in the subcommittees too',
  readings: ['dialogue-subcommittees', 'dialogue-cycle'],
} as const satisfies Rule

// ── G. Observers, secretariat, working committee

export const observersRequired = {
  id: 'observers/required',
  clauses: ['§3/Observatører:2'],
  modality: 'shall',
  title: 'An observer is named for each unit that must be represented',
  readings: [],
} as const satisfies Rule

export const observersQualitySystem = {
  id: 'observers/quality-system',
  clauses: ['§3/Observatører:3'],
  modality: 'should',
  title: 'An observer who works with the quality system is called',
  readings: [],
} as const satisfies Rule

export const secretariatCommittee = {
  id: 'secretariat/committee',
  clauses: ['§4:1', '§4:4'],
  modality: 'shall',
  title: 'The committee has a secretary',
  readings: [],
} as const satisfies Rule

export const secretariatPlacement = {
  id: 'secretariat/placement',
  clauses: ['§4:3'],
  modality: 'shall',
  title: 'The secretariat belongs to the staff of the pro-rector for education',
  readings: [],
} as const satisfies Rule

export const workingCommitteeComposition = {
  id: 'working-committee/composition',
  clauses: ['§4:2'],
  modality: 'shall',
  title: 'The working committee has the four roles that the mandate lists',
  readings: ['working-committee'],
} as const satisfies Rule

// ── H. Duties through the year

export const dutiesAnnualReport = {
  id: 'duties/annual-report',
  clauses: ['§2.3:1', '§1:2', '§1:7'],
  modality: 'shall',
  title: 'The board is given a report of its own for each year',
  readings: [],
} as const satisfies Rule

export const dutiesQualityInput = {
  id: 'duties/quality-input',
  clauses: ['§1:7'],
  modality: 'shall',
  title: 'The committee gives input to the quality report',
  readings: ['duty-rhythm'],
} as const satisfies Rule

export const dutiesUnitReports = {
  id: 'duties/unit-reports',
  clauses: ['§2.1:3'],
  modality: 'shall',
  title: "The committee takes up the units' quality reports",
  readings: ['duty-rhythm'],
} as const satisfies Rule

export const dutiesInformation = {
  id: 'duties/information',
  clauses: ['§2.2:1', '§2.2:2'],
  modality: 'shall',
  title: 'The committee is informed of the learning environment',
  readings: ['duty-rhythm'],
} as const satisfies Rule

export const dutiesComplaints = {
  id: 'duties/complaints',
  clauses: ['§2.4:1', '§2.4:2'],
  modality: 'shall',
  title: 'The committee gives statements on complaints that are its matter',
  readings: [],
} as const satisfies Rule

export const dutiesLabourInspection = {
  id: 'duties/labour-inspection',
  clauses: ['§2.6:3'],
  modality: 'shall',
  title: 'The committee is told of orders and decisions of the Labour Inspection Authority',
  readings: [],
} as const satisfies Rule

export const dutiesWelfare = {
  id: 'duties/welfare',
  clauses: ['§2.6:1', '§2.6:2'],
  modality: 'shall',
  title: "The committee follows students' health, safety and welfare, in understanding with the welfare organisation",
  readings: ['duty-rhythm'],
} as const satisfies Rule

export const mandateAmendment = {
  id: 'mandate/amendment',
  clauses: ['§6:1'],
  modality: 'shall',
  title: 'Each mandate was adopted by the board',
  readings: [],
} as const satisfies Rule

// ── The register's own waivers

export const waiverIncomplete = {
  id: 'waiver/incomplete',
  clauses: [],
  modality: 'should',
  title: 'A waiver names its reason and its decision',
  readings: [],
} as const satisfies Rule

export const waiverExpired = {
  id: 'waiver/expired',
  clauses: [],
  modality: 'should',
  title: 'A waiver that has run out is removed',
  readings: [],
} as const satisfies Rule

export const waiverUnused = {
  id: 'waiver/unused',
  clauses: [],
  modality: 'should',
  title: 'A waiver silences something',
  readings: [],
} as const satisfies Rule

/** Every rule, in the order of the documentation. */
export const RULES = [
  compositionSize,
  compositionParity,
  compositionSeats,
  compositionCampuses,
  compositionAppointingBody,
  compositionManagement,
  compositionDeputies,
  compositionDeputiesFit,
  compositionLocalAnchoring,
  termsStudents,
  termsStaff,
  chairInOffice,
  chairSelfConstituted,
  chairOneYear,
  chairAlternation,
  viceChairAlternation,
  meetingsCount,
  meetingsWithinStudyYear,
  meetingsNotice,
  meetingsSubcommitteeStatus,
  meetingsMinutes,
  quorumMinimum,
  votesEntitled,
  votesNoBlank,
  votesDoubleVote,
  votesDisqualified,
  subcommitteeExists,
  subcommitteeComposition,
  subcommitteeAppointingBody,
  subcommitteeTopStudentBody,
  subcommitteeMeetingDeadline,
  subcommitteeReporting,
  subcommitteeSecretariat,
  dialogueFaculties,
  dialogueSubcommittees,
  observersRequired,
  observersQualitySystem,
  secretariatCommittee,
  secretariatPlacement,
  workingCommitteeComposition,
  dutiesAnnualReport,
  dutiesQualityInput,
  dutiesUnitReports,
  dutiesInformation,
  dutiesComplaints,
  dutiesLabourInspection,
  dutiesWelfare,
  mandateAmendment,
  waiverIncomplete,
  waiverExpired,
  waiverUnused,
] as const satisfies readonly Rule[]

export type RuleId = (typeof RULES)[number]['id']

/** Rules that once were: id, and the version that removed it. None so far. */
export const REMOVED_RULES: readonly { readonly id: string; readonly removedIn: string }[] = []

/** Whether the text is the id of a rule. */
export function isRuleId(text: string): text is RuleId {
  return RULES.some((rule) => rule.id === text)
}
