/**
 * The entry `lmu-rules/register`: registers from unknown input. The only library entry that loads zod.
 *
 * @module lmu-rules/register
 */
import { buildJsonSchema } from './schema'

export type { IsoDate, Period } from '../dates'
export type { Path } from '../finding'
export type { Given, Issue, IssueCode, IssueFacts, Wanted } from '../issues/issue'
export type { AppointingBody, Campus, Faculty, Group } from '../mandate/mandate'
export type { RecordedVisit } from '../rules/agenda-duties'
export type { Deputy, Member, PersonId } from '../rules/body'
export type { Complaint, LabourInspectionOrder } from '../rules/complaints'
export type { AnnualReport, MandateRow, QualityInput } from '../rules/duties'
export type { Choice, Counts, VoteKind } from '../rules/majority'
export type { AgendaItem, Dimension, ItemKind, Meeting, Minutes, Notice, RecordedVote } from '../rules/meeting'
export type { Officer } from '../rules/officers'
export type { Subcommittee, SubcommitteeMeeting } from '../rules/subcommittees'
export type { Observer, Secretariat, WorkingCommittee } from '../rules/support'
export type { Ballot } from '../rules/votes'
export type { StudyYear } from '../rules/years'
export { type Parsed, parseRegister } from './parse'
export type { CommitteeSection, DialogueSection, DutiesSection, FreePeriod, Register, RegisteredStudyYear, Waiver } from './register'

/** JSON Schema (draft 2020-12) of the register, for editors. What the parts of a register say of each other is for `parseRegister` to check. */
export const registerJsonSchema: object = /* @__PURE__ */ buildJsonSchema()
