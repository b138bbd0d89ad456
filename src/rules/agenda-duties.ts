/** Duties that agendas show: the units' quality reports, information, students' welfare (§2.1:3, §2.2:1–2, §2.6:1–2; reading `duty-rhythm`). */
import { type IsoDate, isWithin } from '../dates'
import { type Finding, finding, type Path, type RuleRow, type Verdict } from '../finding'
import { dutiesInformation, dutiesUnitReports, dutiesWelfare } from '../mandate/catalogue'
import type { Mandate } from '../mandate/mandate'
import { byYear, rowsIn } from '../rows-by-year'
import { type AgendaItem, MEETINGS, type MeetingsGiven, meetingsOf, standingOf } from './meeting'
import { type JudgedYear, judgedStudyYears, type StudyYear } from './years'

/** A dialogue meeting as a register tells it. */
export interface RecordedVisit {
  readonly faculty?: string | undefined
  /** Instead of a faculty: the subcommittee visited (reading `dialogue-subcommittees`). */
  readonly subcommittee?: string | undefined
  readonly date: IsoDate
  /** Whose dialogue meeting it is: 'committee' (default), or a subcommittee's campus. */
  readonly by?: string | undefined
  readonly held?: boolean | undefined
}

/** The slice of a register that these rules read. */
export interface AgendaDutiesGiven extends MeetingsGiven {
  readonly studyYears?: readonly StudyYear[] | undefined
  readonly dialogue?: { readonly visits?: readonly RecordedVisit[] | undefined } | undefined
}

/** Something of a day that shows that a duty was done; `needs` where a fact is missing that would say so. */
interface Evidence {
  readonly date: IsoDate
  readonly standing: ReturnType<typeof standingOf>
  /** Where it would be said that it took place. */
  readonly path: Path
  /** What shows it: sources used, or the item. */
  readonly shown: readonly string[]
  readonly needs: readonly Path[]
}

type AgendaDuty = 'duties/unit-reports' | 'duties/information' | 'duties/welfare'

export function judgeAgendaDuties(given: AgendaDutiesGiven, asOf: IsoDate, mandate: Mandate): Finding[] {
  const { welfareOrganisation: organisation } = mandate.duties
  const reports = evidenceOf(given, asOf, ({ kind }) => (kind === undefined ? 'kind' : kind === 'unit-quality-reports'))
  const welfare = evidenceOf(given, asOf, ({ topics, inUnderstandingWith }) => {
    if (topics?.includes(WELFARE) !== true) return false
    return inUnderstandingWith === undefined ? 'inUnderstandingWith' : inUnderstandingWith.includes(organisation)
  })
  return [
    ...judgeDuty(dutiesUnitReports, given, reports, asOf, mandate, (items) => ({ items })),
    ...judgeDuty(dutiesInformation, given, informationOf(given, asOf), asOf, mandate, (sources) => ({ sources }), visitsLeftOut(given)),
    ...judgeDuty(dutiesWelfare, given, welfare, asOf, mandate, (items) => ({ items, organisation })),
  ]
}

/** The topic by which an item tells that it takes up students' health, safety and welfare. */
const WELFARE = 'student-welfare'
/** Dialogue meetings are one of the sources that the mandate lists (§2.2:2 c). */
const DIALOGUE_MEETINGS = 'dialogue-meetings'

/** The items that show something, meeting by meeting; the text that `shows` may give is the key that would say. By default named by their ids. */
function evidenceOf(
  given: MeetingsGiven,
  asOf: IsoDate,
  shows: (item: AgendaItem) => boolean | keyof AgendaItem,
  nameOf: (item: AgendaItem, meeting: string) => readonly string[] = ({ id }, meeting) => [`${meeting}/${id}`],
): Evidence[] {
  return meetingsOf(given, asOf).map(({ meeting, standing, path }): Evidence => {
    const { id, date, agenda } = meeting
    const shown: string[] = []
    const needs: Path[] = agenda === undefined ? [[...path, 'agenda']] : []
    agenda?.forEach((item, index) => {
      const isShown = shows(item)
      if (isShown === true) shown.push(...nameOf(item, id))
      else if (isShown !== false) needs.push([...path, 'agenda', index, isShown])
    })
    return { date, standing, path: [...path, 'held'], shown, needs }
  })
}

/** Sources that items name, and the committee's dialogue meetings. */
function informationOf(given: AgendaDutiesGiven, asOf: IsoDate): Evidence[] {
  const named = evidenceOf(
    given,
    asOf,
    () => true,
    ({ sources = [] }) => sources,
  )
  const visits = (given.dialogue?.visits ?? [])
    .map((visit, index) => ({ visit, path: ['dialogue', 'visits', index, 'held'] }))
    .filter(({ visit }) => (visit.by ?? 'committee') === 'committee')
    .map(({ visit, path }): Evidence => {
      const standing = standingOf(visit, false, asOf)
      return { date: visit.date, standing, path, shown: [DIALOGUE_MEETINGS], needs: [] }
    })
  return [...named, ...visits]
}

/** Dialogue meetings are a source; a register that leaves them out may have had some. */
function visitsLeftOut({ dialogue }: AgendaDutiesGiven): Path[] {
  if (dialogue === undefined) return [['dialogue']]
  return dialogue.visits === undefined ? [['dialogue', 'visits']] : []
}

function judgeDuty<R extends AgendaDuty>(
  rule: RuleRow<R>,
  given: AgendaDutiesGiven,
  evidence: readonly Evidence[],
  asOf: IsoDate,
  mandate: Mandate,
  facts: (shown: readonly string[]) => Verdict<R>['facts'],
  alsoLeftOut: readonly Path[] = [],
) {
  const years = given.studyYears && judgedStudyYears(given.studyYears, given.records.from, asOf)
  const leftOut = [...(given.committee?.meetings === undefined ? [MEETINGS] : []), ...alsoLeftOut]
  const factsOf = ({ shown, planned = [] }: EvidenceVerdict) => ({ ...facts(shown), ...(planned.length > 0 ? { planned } : undefined) })
  if (mandate.readings['duty-rhythm'] === 'no-rhythm') {
    const verdict = judgeEvidence(evidence, undefined, asOf, leftOut)
    return [finding(rule, { subject: 'committee', path: MEETINGS, ...verdict, facts: factsOf(verdict) })]
  }
  if (years === undefined) {
    return [finding(rule, { outcome: 'unknown', subject: 'committee', path: MEETINGS, facts: facts([]), needs: [['studyYears']] })]
  }
  const known = byYear(evidence, ({ date }) => ({ from: date, to: date }))
  return years.map((year) => {
    const ofYear = rowsIn(known, year, ({ date }) => isWithin(date, year)).map(({ row }) => row)
    const verdict = judgeEvidence(ofYear, year, asOf, leftOut)
    return finding(rule, { subject: year.id, path: MEETINGS, ...verdict, facts: { ...factsOf(verdict), year: year.id } })
  })
}

type EvidenceVerdict = Pick<Verdict<AgendaDuty>, 'outcome' | 'due' | 'onTrack' | 'needs'> & {
  readonly shown: readonly string[]
  /** What is open: what planned meetings are to show. */
  readonly planned?: readonly string[]
}

/** Of a year, or without one of all time: done where a meeting held shows it, open until the year ends. */
function judgeEvidence(
  evidence: readonly Evidence[],
  year: JudgedYear | undefined,
  asOf: IsoDate,
  leftOut: readonly Path[],
): EvidenceVerdict {
  const held = evidence.filter(({ standing }) => standing === 'held')
  const shown = [...new Set(held.flatMap((each) => each.shown))]
  if (shown.length > 0) return { outcome: 'satisfied', shown }
  const unsettled = evidence.filter(({ standing, shown: shows, needs }) => standing === 'unknown' && (shows.length > 0 || needs.length > 0))
  const needs = [
    ...held.flatMap((each) => each.needs),
    ...unsettled.flatMap((each) => [each.path, ...each.needs]),
    ...leftOut,
    ...(year?.isCovered === false ? [MEETINGS] : []),
  ]
  if (needs.length > 0) return { outcome: 'unknown', needs, shown }
  const toCome = evidence.filter(({ standing }) => standing === 'planned')
  const planned = [...new Set(toCome.flatMap((each) => each.shown))]
  // A planned meeting whose agenda is not set in full yet can still take it up.
  const onTrack = planned.length > 0 || toCome.some(({ needs: unset }) => unset.length > 0)
  if (year === undefined) return { outcome: 'open', onTrack, shown, planned }
  return asOf <= year.to ? { outcome: 'open', due: year.to, onTrack, shown, planned } : { outcome: 'breached', shown }
}
