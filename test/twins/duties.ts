/** Slow twin of the duties through the year (§1:7, §2.1:3, §2.2, §2.3:1, §2.4, §2.6), from the rules' own words, in three values. */
import type { Register } from '../../src/index'
import type { Item, Meeting } from '../support/register'
import { all, any, type Known } from './known'
import { type TwinYear, twinStanding } from './meetings'

type Duties = NonNullable<Register['duties']>
type Visits = NonNullable<Register['dialogue']>['visits']
type Complaint = NonNullable<Duties['complaints']>[number]
type Order = NonNullable<Duties['labourInspection']>[number]

export interface TwinDuties {
  readonly asOf: string
  readonly recordsFrom: string
  readonly meetings: readonly Meeting[]
  readonly visits: Visits
}

/** `satisfied`, `unknown`, `breached`, or `open` with the year's last day. */
const ofYear = (holds: Known, to: string, asOf: string): string => {
  if (holds === undefined) return 'unknown'
  return holds ? 'satisfied' : asOf <= to ? `open ${to}` : 'breached'
}

/** Whether an item of a meeting held in the year is what is asked for. */
function onAgenda({ from, to }: TwinYear, { asOf, meetings }: TwinDuties, test: (item: Item) => Known): Known {
  const inYear = meetings.filter(({ date }) => from <= date && date <= to)
  return any(
    false,
    ...inYear.map((meeting) => {
      const standing = twinStanding(meeting, asOf)
      const isHeld = standing === 'unknown' ? undefined : standing === 'held'
      return all(isHeld, meeting.agenda === undefined ? undefined : any(false, ...meeting.agenda.map(test)))
    }),
  )
}

export function twinUnitReports(year: TwinYear, given: TwinDuties): string {
  const isReport = ({ kind }: Item) => (kind === undefined ? undefined : kind === 'unit-quality-reports')
  return ofYear(onAgenda(year, given, isReport), year.to, given.asOf)
}

export function twinWelfare(year: TwinYear, given: TwinDuties): string {
  const isWelfare = ({ topics = [], inUnderstandingWith }: Item) =>
    all(topics.includes('student-welfare'), inUnderstandingWith?.includes('student-welfare-organisation'))
  return ofYear(onAgenda(year, given, isWelfare), year.to, given.asOf)
}

/** A dialogue meeting is a source too. */
export function twinInformation(year: TwinYear, given: TwinDuties): string {
  const { asOf, visits } = given
  const inYear = visits?.filter(({ date }) => year.from <= date && date <= year.to && date <= asOf)
  const isVisited = inYear && any(false, ...inYear.map(({ date, held }) => held ?? (date === asOf ? false : undefined)))
  const isUsed = onAgenda(year, given, ({ sources = [] }) => sources.length > 0)
  return ofYear(any(isUsed, isVisited), year.to, asOf)
}

/** Of one calendar year, given by the end of the year after; `to`: who must receive it. */
export function twinYearly(
  rows: readonly { readonly year: number; readonly given?: string | undefined; readonly to?: string | undefined }[] | undefined,
  year: number,
  { asOf, recordsFrom }: Pick<TwinDuties, 'asOf' | 'recordsFrom'>,
  to?: string,
): string {
  const last = `${year + 1}-12-31`
  const until = asOf < last ? asOf : last
  const isGiven =
    rows &&
    any(
      false,
      ...rows
        .filter((row) => row.year === year)
        .map((row) =>
          all(
            to === undefined ? true : row.to === undefined ? undefined : row.to === to,
            row.given === undefined ? undefined : row.given <= until,
          ),
        ),
    )
  // The year in which it is due is covered in part.
  const isInPart = `${year + 1}-01-01` < recordsFrom
  return isGiven !== true && isInPart ? 'unknown' : ofYear(isGiven, last, asOf)
}

/** The worst of what is said of each, for one finding tells it all; `nothing` where none of them is the committee's. */
/** The worst among them; what is open beside what is unknown too. */
const worstOf = (told: readonly string[]): string => {
  if (['unknown', 'open'].every((each) => told.includes(each))) return 'unknown; open'
  return ['unknown', 'open', 'satisfied'].find((each) => told.includes(each)) ?? 'nothing'
}

const isTakenUp = (id: string | undefined, { asOf, meetings }: TwinDuties): Known => {
  const meeting = meetings.find((each) => each.id === id)
  const standing = meeting && twinStanding(meeting, asOf)
  return standing === 'unknown' ? undefined : standing === 'held'
}

export function twinComplaints(complaints: readonly Complaint[] | undefined, given: TwinDuties): string {
  if (complaints === undefined) return 'unknown'
  const told = complaints
    .filter(({ received }) => received === undefined || received <= given.asOf)
    .map(({ kind, closed, recurring, overall = false, statement }) => {
      const isDeviation = kind === undefined ? undefined : kind === 'deviation'
      const isSelected = any(overall, recurring, all(isDeviation, closed === undefined ? undefined : !closed))
      if (isSelected === false) return 'nothing'
      const isStated = isTakenUp(statement, given)
      if (isStated === true) return 'satisfied'
      return isSelected === undefined || isStated === undefined ? 'unknown' : 'open'
    })
  return worstOf(told)
}

export function twinOrders(orders: readonly Order[] | undefined, given: TwinDuties): string {
  if (orders === undefined) return 'unknown'
  const told = orders
    .filter(({ received }) => received === undefined || received <= given.asOf)
    .map(({ informed, takenUp }) => {
      const isTold = any(informed !== undefined && informed <= given.asOf, isTakenUp(takenUp, given))
      return isTold === undefined ? 'unknown' : isTold ? 'satisfied' : 'open'
    })
  return worstOf(told)
}
