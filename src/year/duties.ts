/** Dialogue meetings, what is given to others for each year, and the study years. */
import { calendarYear, type IsoDate } from '../dates'
import type { Finding } from '../finding'
import { mandateOn, type Options } from '../mandate/options'
import type { Register } from '../register/register'
import { standingOf } from '../rules/meeting'
import type { EventOf, YearEvent } from './event'
import { eventOf } from './verdict'

export function dutyEvents(register: Register, asOf: IsoDate, findings: readonly Finding[], options: Options | undefined): YearEvent[] {
  const { duties } = register
  const { reportsTo } = mandateOn(asOf, options).duties
  const reports = duties?.annualReports?.filter(({ to = reportsTo }) => to === reportsTo)
  return [
    ...visits(register, asOf),
    ...dialogueDeadlines(findings),
    ...yearly('duties/annual-report', reports, asOf, findings).map(({ about, facts, ...at }) =>
      eventOf('annual-report', { ...at, facts: { ...facts, to: reportsTo } }, about),
    ),
    ...yearly('duties/quality-input', duties?.qualityInputs, asOf, findings).map(({ about, ...at }) => eventOf('quality-input', at, about)),
    ...studyYears(register, findings),
  ]
}

function visits({ dialogue }: Register, asOf: IsoDate): EventOf<'dialogue-meeting'>[] {
  const told = (dialogue?.visits ?? []).flatMap((visit) => {
    const { faculty, subcommittee, by = 'committee', date } = visit
    const visited = faculty ?? subcommittee
    if (visited === undefined) return []
    const subject = `${by}/${visited}/${date}`
    return [eventOf('dialogue-meeting', { subject, date, standing: standingOf(visit, false, asOf), facts: { with: visited, by } }, [])]
  })
  // A row that stands twice is one visit.
  return told.filter(({ subject }, index) => told.findIndex((each) => each.subject === subject) === index)
}

/** One for each body and last day, however many remain to be visited. */
function dialogueDeadlines(findings: readonly Finding[]): EventOf<'dialogue-deadline'>[] {
  const groups = new Map<string, { readonly by: string; readonly due: IsoDate; readonly of: Finding[]; readonly with: string[] }>()
  for (const each of findings) {
    if (each.rule !== 'dialogue/faculties' && each.rule !== 'dialogue/subcommittees') continue
    const { by, faculty } = each.facts
    if (each.outcome !== 'open' || each.due === undefined || by === undefined || faculty === undefined) continue
    const subject = `${by}/${each.due}`
    const group = groups.get(subject) ?? { by, due: each.due, of: [], with: [] }
    group.of.push(each)
    group.with.push(faculty)
    groups.set(subject, group)
  }
  return [...groups].map(([subject, { by, due, of, with: remaining }]) =>
    eventOf('dialogue-deadline', { subject, date: due, facts: { by, with: remaining } }, of),
  )
}

type YearlyRow = { readonly year: number; readonly given?: IsoDate | undefined }

/** For each year told of: on the day it was or is to be given; where nobody says, on the last day for it. */
function yearly(rule: Finding['rule'], rows: readonly YearlyRow[] = [], asOf: IsoDate, findings: readonly Finding[]) {
  const judged = findings.filter((each) => each.rule === rule)
  const years = new Set([...rows.map(({ year }) => String(year)), ...judged.map(({ subject }) => subject)])
  return [...years].flatMap((year) => {
    const about = judged.filter(({ subject }) => subject === year)
    const given = rows.flatMap((row) => (String(row.year) === year ? (row.given ?? []) : [])).toSorted()[0]
    const date = given ?? lastDayToGive(year, about)
    if (date === undefined) return []
    const facts = { year, isGiven: given !== undefined && given <= asOf, isDue: given === undefined }
    return [{ subject: year, date, facts, about }]
  })
}

/** Of what is open its last day; of what was never given the same, which has passed. */
function lastDayToGive(year: string, findings: readonly Finding[]): IsoDate | undefined {
  const due = findings.find((each) => each.due !== undefined)?.due
  return due ?? (findings.some(({ outcome }) => outcome === 'breached') ? calendarYear(Number(year) + 1).to : undefined)
}

/** First and last day; by the last the year's meetings are to have been held. */
function studyYears(register: Register, findings: readonly Finding[]): EventOf<'study-year-start' | 'study-year-end'>[] {
  const counts = findings.filter(({ rule }) => rule === 'meetings/count')
  return (register.studyYears ?? []).flatMap(({ id, from, to }) => [
    eventOf('study-year-start', { subject: id, date: from, facts: { year: id } }, []),
    eventOf(
      'study-year-end',
      { subject: id, date: to, facts: { year: id } },
      counts.filter(({ subject }) => subject === id),
    ),
  ])
}
