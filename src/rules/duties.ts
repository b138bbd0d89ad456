/** What is given to others for each calendar year: the report to the board, the input to the quality report (§2.3:1, §1:2, §1:7); and who adopted the mandate (§6:1). */
import { calendarYear, earlier, type IsoDate, requireDate, yearOf } from '../dates'
import { type Finding, finding, findings, type Outcome, type Path, type Verdict, worst } from '../finding'
import { dutiesAnnualReport, dutiesQualityInput, mandateAmendment } from '../mandate/catalogue'
import type { Mandate } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import { byYear, rowsIn } from '../rows-by-year'
import { type AgendaDutiesGiven, judgeAgendaDuties } from './agenda-duties'
import { type Complaint, judgeComplaints, judgeLabourInspection, type LabourInspectionOrder } from './complaints'

export interface AnnualReport {
  /** The calendar year reported on. */
  readonly year: number
  readonly given?: IsoDate | undefined
  /** Whom it was given to: 'board'. */
  readonly to?: string | undefined
}

export interface QualityInput {
  /** The calendar year reported on. */
  readonly year: number
  readonly given?: IsoDate | undefined
}

export interface MandateRow {
  readonly id: string
  readonly adopted?: IsoDate | undefined
  /** The body that adopted it: 'board'. */
  readonly by?: string | undefined
}

/** The slice of a register that the rules on duties read. */
export interface DutiesGiven extends AgendaDutiesGiven {
  readonly mandates?: readonly MandateRow[] | undefined
  readonly duties?:
    | {
        readonly annualReports?: readonly AnnualReport[] | undefined
        readonly qualityInputs?: readonly QualityInput[] | undefined
        readonly complaints?: readonly Complaint[] | undefined
        readonly labourInspection?: readonly LabourInspectionOrder[] | undefined
      }
    | undefined
}

/**
 * The rules `duties/*` and `mandate/amendment`. A register is such a value; paths are counted from its root.
 *
 * @throws RangeError for an impossible date, or where no mandate is in force on `asOf`.
 * @example
 * checkDuties({ records: { from: '2026-08-01' } }, '2026-11-22').outcome //=> 'unknown'
 */
export function checkDuties(
  given: DutiesGiven,
  asOf: IsoDate,
  options?: Options,
): { readonly outcome: Outcome; readonly findings: readonly Finding[] } {
  requireDate(given.records.from, 'records.from')
  const mandate = mandateOn(requireDate(asOf, 'asOf'), options)
  const found = [
    ...judgeAnnualReports(given, asOf, mandate),
    ...judgeQualityInputs(given, asOf, mandate),
    ...judgeAgendaDuties(given, asOf, mandate),
    ...judgeComplaints(given, asOf),
    ...judgeLabourInspection(given, asOf),
    ...judgeAdoption(given.mandates, asOf, mandate),
  ]
  return { outcome: worst(found), findings: found }
}

type YearlyRow = { readonly year: number; readonly given?: IsoDate | undefined }
type YearVerdict<R> = Pick<Verdict<'duties/quality-input'>, 'outcome' | 'due' | 'onTrack' | 'needs' | 'path' | 'subject'> & {
  readonly facts: { readonly year: string; readonly given?: IsoDate }
  /** Those of the year. */
  readonly rows: readonly R[]
}

/**
 * What is given for each calendar year, from the day that year begins to the last day of the year after. A year after that the
 * records cover only in part is satisfied where a row tells so, else unknown.
 *
 * @param counts Whether a row is of the right kind; undefined: not said, with the key that would say.
 */
function judgeYears<R extends YearlyRow>(
  rows: readonly R[] | undefined,
  path: Path,
  period: { readonly recordsFrom: IsoDate; readonly asOf: IsoDate },
  counts: (row: R) => boolean | { readonly need: string },
): YearVerdict<R>[] {
  const { recordsFrom, asOf } = period
  const first = yearOf(recordsFrom) - 1
  const known = byYear(rows ?? [], ({ year }) => calendarYear(year))
  return Array.from({ length: yearOf(asOf) - first + 1 }, (_, nth) => first + nth).map((year): YearVerdict<R> => {
    const after = calendarYear(year + 1)
    const last = earlier(asOf, after.to)
    const ofYear = rowsIn(known, calendarYear(year), (row) => row.year === year && isPossible(row)).map(({ row, index }) => ({
      row,
      at: [...path, index],
    }))
    const done = ofYear.find(({ row }) => counts(row) === true && (row.given ?? '~') <= last)
    const needs = ofYear.flatMap(({ row, at }) => {
      const kind = counts(row)
      // What is to be given later is not given yet, to whomever it goes.
      if (kind === false || (row.given ?? '') > last) return []
      return [...(kind === true ? [] : [[...at, kind.need]]), ...(row.given === undefined ? [[...at, 'given']] : [])]
    })
    // What is to be given later to somebody else is of no avail.
    const told =
      done ?? ofYear.find(({ row }) => counts(row) === true) ?? ofYear.find(({ row }) => counts(row) !== false || (row.given ?? '') <= asOf)
    const base = {
      rows: ofYear.map(({ row }) => row),
      subject: String(year),
      path: told?.at ?? path,
      facts: { year: String(year), ...(told?.row.given === undefined ? undefined : { given: told.row.given }) },
    }
    if (done !== undefined) return { outcome: 'satisfied', ...base }
    if (rows === undefined || after.from < recordsFrom) return { outcome: 'unknown', needs: [...needs, path], ...base }
    if (needs.length > 0) return { outcome: 'unknown', needs, ...base }
    if (asOf > after.to) return { outcome: 'breached', ...base }
    const isPlanned = ofYear.some(({ row }) => counts(row) !== false && row.given !== undefined && row.given <= after.to)
    return { outcome: 'open', due: after.to, onTrack: isPlanned, ...base }
  })
}

/** Nothing is given for a year that has not begun; a row that says so tells nothing. */
function isPossible({ year, given }: YearlyRow): boolean {
  return given === undefined || yearOf(given) >= year
}

function judgeAnnualReports({ duties, records }: DutiesGiven, asOf: IsoDate, mandate: Mandate): Finding[] {
  const { reportsTo } = mandate.duties
  const path = ['duties', 'annualReports']
  const counts = ({ to }: AnnualReport) => (to === undefined ? { need: 'to' } : to === reportsTo)
  return judgeYears(duties?.annualReports, path, { recordsFrom: records.from, asOf }, counts).map(({ rows, ...verdict }) => {
    const givenTo = [...new Set(rows.flatMap(({ to, given }) => (to === undefined || (given ?? '') > asOf ? [] : [to])))]
    const facts = { ...verdict.facts, reportsTo, ...(givenTo.length > 0 ? { givenTo } : undefined) }
    return finding(dutiesAnnualReport, { ...verdict, facts })
  })
}

function judgeQualityInputs({ duties, records }: DutiesGiven, asOf: IsoDate, mandate: Mandate): Finding[] {
  const rows = duties?.qualityInputs
  const path = ['duties', 'qualityInputs']
  if (mandate.readings['duty-rhythm'] !== 'no-rhythm') {
    return judgeYears(rows, path, { recordsFrom: records.from, asOf }, () => true).map((verdict) => finding(dutiesQualityInput, verdict))
  }
  const at = { subject: 'committee', path, facts: {} }
  if (rows === undefined) return [finding(dutiesQualityInput, { outcome: 'unknown', ...at, needs: [path] })]
  const isDone = rows.some((row) => (row.given ?? '~') <= asOf && isPossible(row))
  const needs = rows.flatMap(({ given }, index) => (given === undefined ? [[...path, index, 'given']] : []))
  if (isDone) return [finding(dutiesQualityInput, { outcome: 'satisfied', ...at })]
  if (needs.length > 0) return [finding(dutiesQualityInput, { outcome: 'unknown', ...at, needs })]
  return [finding(dutiesQualityInput, { outcome: 'open', ...at, onTrack: rows.some(isPossible) })]
}

/** The board adopts every mandate, changes included; what is to be adopted later is open until then. */
function judgeAdoption(mandates: readonly MandateRow[] | undefined, asOf: IsoDate, { adoptedBy }: Mandate): Finding[] {
  const scope = { subject: 'committee', path: ['mandates'] }
  const required = { required: adoptedBy }
  if (mandates === undefined) {
    return [finding(mandateAmendment, { outcome: 'unknown', ...scope, facts: required, needs: [scope.path] })]
  }
  const verdicts = mandates.map(({ id, adopted, by }, index): Verdict<'mandate/amendment'> => {
    const path = ['mandates', index]
    if ((adopted ?? '') > asOf) return { outcome: 'open', subject: id, path, facts: required, onTrack: by === adoptedBy }
    if (by === undefined) return { outcome: 'unknown', subject: id, path, facts: required, needs: [[...path, 'by']] }
    const facts = { mandate: id, ...required, ...(adopted === undefined ? undefined : { adopted }), by }
    return { outcome: by === adoptedBy ? 'satisfied' : 'breached', subject: id, path, facts }
  })
  return findings(mandateAmendment, scope, verdicts, (named) => ({ mandates: named, ...required }))
}
