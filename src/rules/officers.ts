/** Chair and vice-chair: standing, election and years (§3:2, §5:3). Whose turn it is stands in alternation.ts. */
import { addYears, compare, earlier, type IsoDate, lastDayOfTerm, type Period, requireDate, requirePeriod } from '../dates'
import { type Finding, finding, findings, type Outcome, type Path, type Verdict, withSilent, worst } from '../finding'
import { chairAlternation, chairInOffice, chairOneYear, chairSelfConstituted, viceChairAlternation } from '../mandate/catalogue'
import type { Group, Mandate } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import { requireList, requireObject } from '../require'
import { type Placed, rowsOn } from '../rows-by-year'
import { judgeAlternation, judgeViceChair, lastDay } from './alternation'
import { type Body, membersInOffice, type PersonId, placed, requireBody } from './body'

/** A chair or vice-chair: one row an election. */
export interface Officer {
  readonly person: PersonId
  readonly group: Group
  /** First and last day of the year as elected, both included. */
  readonly from: IsoDate
  readonly to: IsoDate
  /** Last day of service, where the officer left before the year ended. */
  readonly left?: IsoDate | undefined
  /** Takes over the rest of this person's year. */
  readonly replaces?: PersonId | undefined
  /** 'committee' where it elected the officer itself. Absent: unknown. */
  readonly electedBy?: string | undefined
}

export interface Officers {
  readonly chairs: readonly Officer[]
  readonly viceChairs: readonly Officer[]
  /** For reading `one-election-a-year`. */
  readonly studyYears?: readonly Period[] | undefined
  /** Years that ended before it are compared with, not judged. */
  readonly recordsFrom?: IsoDate | undefined
}

/** As a register gives them: a list left out is unknown. */
export type KnownOfficers = Omit<Officers, 'chairs' | 'viceChairs'> & {
  readonly chairs: readonly Officer[] | undefined
  readonly viceChairs: readonly Officer[] | undefined
}

/** The rules that officers are judged by, in the order of the catalogue. */
export const OFFICERS = [chairInOffice, chairSelfConstituted, chairOneYear, chairAlternation, viceChairAlternation]
const SCOPE = { subject: 'committee', path: ['chairs'] }

const OFFICES = [
  { office: 'chair', key: 'chairs' },
  { office: 'vice-chair', key: 'viceChairs' },
] as const
type Office = (typeof OFFICES)[number]['office']

/**
 * Years, alternation and standing of chairs and vice-chairs up to `asOf`. Lists given are complete; years not begun on `asOf`
 * are not judged.
 *
 * @throws RangeError for an impossible date, or where no mandate is in force on `asOf`.
 * @example
 * checkOfficers({ chairs: [], viceChairs: [] }, { members: [] }, '2026-11-22').outcome //=> 'breached'
 */
export function checkOfficers(
  officers: Officers,
  body: Body,
  asOf: IsoDate,
  options?: Options,
): { readonly outcome: Outcome; readonly findings: readonly Finding[] } {
  requireDate(asOf, 'asOf')
  requireBody(body, 'body')
  requireOfficers(officers)
  const found = withSilent(OFFICERS, judgeOfficers(officers, body, asOf, mandateOn(asOf, options)), SCOPE)
  return { outcome: worst(found), findings: found }
}

/** As `checkOfficers`, for arguments that were checked before; without a body it is unknown who is a member. */
export function judgeOfficers(officers: KnownOfficers, body: Body | undefined, asOf: IsoDate, mandate: Mandate): Finding[] {
  return [
    judgeInOffice(officers, body, asOf),
    ...judgeElected(officers, asOf),
    ...judgeYears(officers, asOf, mandate),
    ...judgeAlternation(officers, asOf, mandate),
    ...judgeViceChair(officers, asOf, mandate),
  ]
}

/** The people who serve in an office on a day, each once, in the order given; the day of leaving is served. */
export function serving(officers: readonly Officer[], on: IsoDate): PersonId[] {
  const isServing = (row: Officer) => row.from <= on && on <= lastDay(row)
  return [...new Set(rowsOn(officers, on, isServing).map(({ row }) => row.person))]
}

/** The rows of an office that are judged: begun, and not ended before the records begin. */
function judgedRows(rows: readonly Officer[], recordsFrom: IsoDate | undefined, asOf: IsoDate): Placed<Officer>[] {
  return placed(rows).filter(({ row }) => row.from <= asOf && row.to >= (recordsFrom ?? row.to))
}

function judgeInOffice({ chairs, viceChairs }: KnownOfficers, body: Body | undefined, on: IsoDate): Finding {
  const chairNow = chairs === undefined ? [] : serving(chairs, on)
  const viceNow = viceChairs === undefined ? [] : serving(viceChairs, on)
  const members = body && new Set(membersInOffice(body, on).map(({ row }) => row.person))
  const notMembers = members === undefined ? [] : [...new Set([...chairNow, ...viceNow])].filter((person) => !members.has(person))
  const reasons = [
    ...(chairs !== undefined && chairNow.length === 0 ? (['no-chair'] as const) : []),
    ...(chairNow.length > 1 ? (['several-chairs'] as const) : []),
    ...(viceChairs !== undefined && viceNow.length === 0 ? (['no-vice-chair'] as const) : []),
    ...(viceNow.length > 1 ? (['several-vice-chairs'] as const) : []),
    ...(chairNow.some((person) => viceNow.includes(person)) ? (['same-person'] as const) : []),
    ...(notMembers.length > 0 ? (['not-a-member'] as const) : []),
  ]
  const needs = Object.entries({ chairs, viceChairs, members }).flatMap(([key, given]) => (given === undefined ? [[key]] : []))
  const outcome = reasons.length > 0 ? 'breached' : needs.length > 0 ? 'unknown' : 'satisfied'
  return finding(chairInOffice, {
    outcome,
    subject: 'committee',
    path: ['chairs'],
    facts: { on, chairs: chairNow, viceChairs: viceNow, reasons, ...(notMembers.length > 0 ? { notMembers } : undefined) },
    needs,
  })
}

/** Each row of each office that is judged, with all of its list; a list left out is one entry without. */
function judgedOffices(officers: KnownOfficers, asOf: IsoDate) {
  return OFFICES.flatMap(({ office, key }): { office: Office; path: Path; held?: { row: Officer; rows: readonly Officer[] } }[] => {
    const rows = officers[key]
    if (rows === undefined) return [{ office, path: [key] }]
    return judgedRows(rows, officers.recordsFrom, asOf).map(({ row, index }) => ({ office, path: [key, index], held: { row, rows } }))
  })
}

function judgeElected(officers: KnownOfficers, asOf: IsoDate): Finding[] {
  const verdicts = judgedOffices(officers, asOf).map(({ office, path, held }): Verdict<'chair/self-constituted'> => {
    if (held === undefined) return { outcome: 'unknown', ...SCOPE, facts: {}, needs: [path] }
    const { person, group, from, electedBy } = held.row
    const at = { subject: person, path }
    if (electedBy === undefined) return { outcome: 'unknown', ...at, facts: {}, needs: [[...path, 'electedBy']] }
    const outcome = electedBy === 'committee' ? 'satisfied' : 'breached'
    return { outcome, ...at, facts: { person, office, group, from, electedBy } }
  })
  return findings(chairSelfConstituted, SCOPE, verdicts, (subjects) => ({ people: peopleOf(subjects) }))
}

function judgeYears(officers: KnownOfficers, asOf: IsoDate, mandate: Mandate): Finding[] {
  const { years } = mandate.officers
  const isByElection = mandate.readings['officer-year'] === 'one-election-a-year'
  const verdicts = judgedOffices(officers, asOf).map(({ office, path, held }): Verdict<'chair/one-year'> => {
    if (held === undefined) return { outcome: 'unknown', ...SCOPE, facts: { years }, needs: [path] }
    const { person, group, from, to } = held.row
    const judged = isByElection ? oneElectionAYear(held.row, held.rows, officers.studyYears, asOf, years) : atMostAYear(held.row, years)
    return { subject: person, path, ...judged, facts: { person, office, group, from, to, years, ...judged.facts } }
  })
  return findings(chairOneYear, SCOPE, verdicts, (subjects) => ({ people: peopleOf(subjects), years }))
}

/** Without the subject of a list that is left out. */
function peopleOf(subjects: readonly string[]): string[] {
  return subjects.filter((subject) => subject !== SCOPE.subject)
}

type YearVerdict = Pick<Verdict<'chair/one-year'>, 'outcome' | 'due' | 'onTrack' | 'needs'> & {
  readonly facts?: Partial<Verdict<'chair/one-year'>['facts']>
}

function atMostAYear(row: Officer, years: number): YearVerdict {
  const lastDay = lastDayOfTerm(row.from, years)
  return row.to > lastDay ? { outcome: 'breached', facts: { lastDay, excess: 'too-long' } } : { outcome: 'satisfied' }
}

/**
 * One election each study year, counted from the end of the study year before; the term may run on to the successor's first
 * day, however long that is.
 */
function oneElectionAYear(
  row: Officer,
  rows: readonly Officer[],
  studyYears: readonly Period[] | undefined,
  asOf: IsoDate,
  years: number,
): YearVerdict {
  const elections = rows.filter(({ replaces }) => replaces === undefined).toSorted((a, b) => compare(a.from, b.from))
  const successor = elections.find(({ from }) => from > row.from)
  if (successor !== undefined && row.to > successor.from && row.to > lastDayOfTerm(row.from, years)) {
    return { outcome: 'breached', facts: { lastDay: successor.from, excess: 'too-long' } }
  }
  if (studyYears === undefined) return { outcome: 'unknown', needs: [['studyYears']] }
  const end = lastDay(row)
  const windows = electionWindows(studyYears)
  // A year after the last one given, another study year has ended of which nobody tells.
  const isBeyond = addYears(windows.at(-1)?.to ?? row.from, 1) <= earlier(end, asOf)
  if (isBeyond) return { outcome: 'unknown', needs: [['studyYears']] }
  for (const { after, to } of windows) {
    const held = elections.filter(({ from }) => after < from && from <= to)
    const [first] = held
    if (held.includes(row) && first !== row) {
      return { outcome: 'breached', facts: { excess: 'several-elections', studyYear: to } }
    }
    const isServedThrough = row.from <= after && to <= end
    if (!isServedThrough || held.length > 0 || asOf <= after) continue
    if (asOf <= to) return { outcome: 'open', due: to, onTrack: false, facts: { excess: 'no-election', studyYear: to } }
    return { outcome: 'breached', facts: { excess: 'no-election', studyYear: to } }
  }
  return { outcome: 'satisfied' }
}

/** From the day after one study year's end to the next one's end; the first reaches a year back. */
function electionWindows(studyYears: readonly Period[]): { readonly after: IsoDate; readonly to: IsoDate }[] {
  const ends = studyYears.flatMap(({ to }) => to ?? []).toSorted()
  return ends.map((to, index) => ({ after: ends[index - 1] ?? addYears(to, -1), to }))
}

/** Checks the dates of officers handed to a calculator. @throws RangeError that names the first impossible one. */
export function requireOfficers(officers: Officers): void {
  requireObject(officers, 'officers')
  const { chairs, viceChairs, studyYears, recordsFrom } = officers
  for (const [list, rows] of Object.entries({ chairs, viceChairs })) {
    requireList(rows, `officers.${list}`)
    rows.forEach((row, index) => {
      requirePeriod(row, `officers.${list}[${index}]`)
      if (row.left !== undefined) requireDate(row.left, `officers.${list}[${index}].left`)
    })
  }
  studyYears?.forEach((year, index) => {
    requirePeriod(year, `officers.studyYears[${index}]`)
  })
  if (recordsFrom !== undefined) requireDate(recordsFrom, 'officers.recordsFrom')
}
