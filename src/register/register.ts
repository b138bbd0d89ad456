/**
 * The register: everything the rules need to know about one committee. A section or property left out is unknown; a list
 * given is complete. `parseRegister` makes one of unknown input. Each section's type stands with the rules that read it.
 */
import type { ClosedPeriod, IsoDate } from '../dates'
import type { Faculty } from '../mandate/mandate'
import type { RecordedVisit } from '../rules/agenda-duties'
import type { Deputy, Member, PersonId } from '../rules/body'
import type { Complaint, LabourInspectionOrder } from '../rules/complaints'
import type { AnnualReport, MandateRow, QualityInput } from '../rules/duties'
import type { Meeting } from '../rules/meeting'
import type { Officer } from '../rules/officers'
import type { Subcommittee } from '../rules/subcommittees'
import type { Observer, Secretariat, WorkingCommittee } from '../rules/support'
import type { StudyYear } from '../rules/years'

export interface CommitteeSection {
  readonly members?: readonly Member[] | undefined
  readonly deputies?: readonly Deputy[] | undefined
  readonly chairs?: readonly Officer[] | undefined
  readonly viceChairs?: readonly Officer[] | undefined
  readonly observers?: readonly Observer[] | undefined
  readonly secretariat?: Secretariat | undefined
  readonly workingCommittee?: WorkingCommittee | undefined
  readonly meetings?: readonly Meeting[] | undefined
}

export interface DialogueSection {
  /** First day of the first cycle that is judged. */
  readonly anchor: IsoDate
  readonly visits?: readonly RecordedVisit[] | undefined
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

/** Days without teaching within a study year: Christmas, Easter, a week of exams. No rule reads them; calendars show them. */
export interface FreePeriod extends ClosedPeriod {
  readonly name?: string | undefined
}

/** A study year as a register tells it. */
export interface RegisteredStudyYear extends StudyYear {
  readonly free?: readonly FreePeriod[] | undefined
}

export interface Register {
  /** The version of the form. */
  readonly register: 1
  /** Id of the mandate that it is judged by. */
  readonly mandate: string
  /** The register is complete from this day on; before it nothing is judged. */
  readonly records: { readonly from: IsoDate }
  readonly mandates?: readonly MandateRow[] | undefined
  readonly studyYears?: readonly RegisteredStudyYear[] | undefined
  /** Absent: those of the mandate. */
  readonly faculties?: readonly Faculty[] | undefined
  /** Names, for output that asks for them. Need not be complete. */
  readonly people?: Readonly<Record<PersonId, string>> | undefined
  readonly committee?: CommitteeSection | undefined
  readonly subcommittees?: readonly Subcommittee[] | undefined
  readonly dialogue?: DialogueSection | undefined
  readonly duties?: DutiesSection | undefined
  readonly waivers?: readonly Waiver[] | undefined
}
