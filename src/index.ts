/**
 * The core's face: every export of `lmu-rules`, by name. No zod, no Node, no clock.
 *
 * @module lmu-rules
 */
export { acrossReadings, type Pivot, type Robustness, type TurnedFinding, turnedFindings } from './across-readings'
export type { ClosedPeriod, IsoDate, Period } from './dates'
export type { RuleFacts } from './facts'
export { type AnyFinding, type Finding, type FindingOf, OUTCOMES, type Outcome, type Path, worst } from './finding'
export { isRuleId, type Modality, REMOVED_RULES, RULES, type Rule, type RuleId } from './mandate/catalogue'
export { type ClauseRow, clauseMap, type TextCheck, verifyClauses } from './mandate/clause-map'
export { CLAUSES, type Clause, type ClauseId, isClauseId, LEGAL_BASIS } from './mandate/clauses'
export { defineMandate } from './mandate/define-mandate'
export {
  type AppointingBody,
  type Campus,
  type Faculty,
  GROUPS,
  type Group,
  type Mandate,
  type Quorum,
  type Seat,
  type SubcommitteeRules,
  type TermRule,
} from './mandate/mandate'
export { ntnuFaculties, ntnuLmu } from './mandate/ntnu-lmu'
export type { Options } from './mandate/options'
export { READING_VALUES, type ReadingId, type Readings, type ReadingValue } from './mandate/reading-values'
export { isReadingId, READINGS, type Reading } from './mandate/readings'
export { checkRegister } from './register/check'
export { type ChangedFinding, compareMandates } from './register/compare-mandates'
export { dimensionCoverage } from './register/dimensions'
export { planFromRegister } from './register/plan'
export type { Register, Waiver } from './register/register'
export type { Report } from './register/report'
export { upcoming } from './register/upcoming'
export { nextChairGroup } from './rules/alternation'
export { checkLocalAnchoring } from './rules/anchoring'
export { type ItemAttendance, type PassedOver, type Seating, seatMembers } from './rules/attendance'
export type { Body, Deputy, Member, PersonId } from './rules/body'
export { complaintsForCommittee } from './rules/complaints'
export { type CompositionResult, checkComposition } from './rules/composition'
export { checkSubcommitteeMeetings, type DeadlineResult, type DeadlineRow, meetingPrepared, subcommitteeDeadline } from './rules/deadlines'
export { checkDialogue, type DialogueInput, type DialogueResult, type Visit } from './rules/dialogue'
export { dialogueCycle } from './rules/dialogue-cycle'
export type { FacultyId, Remaining } from './rules/dialogue-history'
export { type DialoguePlan, type PlannedVisit, planDialogue, type Slot } from './rules/dialogue-plan'
export { checkDuties } from './rules/duties'
export { checkDecisions } from './rules/items'
export type { Choice, VoteContext } from './rules/majority'
export { checkMeetings } from './rules/meetings'
export type { Mend } from './rules/mend'
export { checkOfficers, type Officer, type Officers } from './rules/officers'
export { checkQuorum, type QuorumResult } from './rules/quorum'
export { checkSubcommittees } from './rules/subcommittees'
export { checkSupport } from './rules/support'
export type { VoteResult } from './rules/vote-result'
export { type Totals, tallyTotals } from './rules/vote-totals'
export { type Ballot, tallyVote, type Vote } from './rules/votes'
