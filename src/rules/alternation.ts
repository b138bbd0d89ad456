/** Whose turn it is: chairs, and by reading `vice-chair` vice-chairs, alternate yearly between the groups (§3:2, §5:3). */
import { addDays, addYears, compare, type IsoDate, later, requireDate, requirePeriod } from '../dates'
import { type Finding, finding, findings, type Verdict } from '../finding'
import { chairAlternation, viceChairAlternation } from '../mandate/catalogue'
import { GROUPS, type Group, type Mandate } from '../mandate/mandate'
import { type Options, soleMandate } from '../mandate/options'
import { requireList } from '../require'
import type { Placed } from '../rows-by-year'
import { placed } from './body'
import type { KnownOfficers, Officer } from './officers'

/** The subject of a list that is left out. */
const COMMITTEE = 'committee'

/** A year of an office: who was elected for it, and those who took over the rest of it. */
interface OfficeYear {
  readonly first: Placed<Officer>
  readonly successors: readonly Placed<Officer>[]
  /** Last day as elected. */
  readonly to: IsoDate
}

/**
 * The group whose turn it is after the last chair: the other than the year's first holder's. Null where there is no chair, or
 * where two years began together with chairs of both groups.
 *
 * @throws RangeError for an impossible date; TypeError for several mandates.
 * @example
 * nextChairGroup([{ person: 'an1', group: 'staff', from: '2026-08-01', to: '2027-07-31' }]) //=> 'student'
 */
export function nextChairGroup(chairs: readonly Officer[], options?: Options): Group | null {
  soleMandate(options)
  requireList(chairs, 'chairs')
  chairs.forEach((chair, index) => {
    requirePeriod(chair, `chairs[${index}]`)
    if (chair.left !== undefined) requireDate(chair.left, `chairs[${index}].left`)
  })
  const years = yearsOf(placed(chairs))
  const last = years.at(-1)?.first.row
  const together = years.filter(({ first }) => first.row.from === last?.from)
  if (last === undefined || together.some(({ first }) => first.row.group !== last.group)) return null
  return other(last.group)
}

/** The chairs of consecutive years, and those who took over within one (reading `chair-successor`). */
export function judgeAlternation(officers: KnownOfficers, asOf: IsoDate, mandate: Mandate): Finding[] {
  const verdicts = alternating('chairs', officers, asOf, mandate)
  return findings(chairAlternation, { subject: 'committee', path: ['chairs'] }, verdicts, (subjects) => ({
    people: subjects.filter((subject) => subject !== COMMITTEE),
  }))
}

export function judgeViceChair(officers: KnownOfficers, asOf: IsoDate, mandate: Mandate): Finding[] {
  const scope = { subject: 'committee', path: ['viceChairs'] }
  switch (mandate.readings['vice-chair']) {
    case 'free':
      return [finding(viceChairAlternation, { outcome: 'not-applicable', ...scope, facts: {} })]
    case 'opposite-chair':
      return findings(viceChairAlternation, scope, oppositeChair(officers, asOf), (subjects) => ({
        people: subjects.filter((subject) => subject !== COMMITTEE),
        reading: 'opposite-chair',
      }))
    default:
      return findings(viceChairAlternation, scope, alternating('viceChairs', officers, asOf, mandate), (subjects) => ({
        people: subjects.filter((subject) => subject !== COMMITTEE),
      }))
  }
}

type AlternationVerdict = Verdict<'chair/alternation'>

function alternating(key: 'chairs' | 'viceChairs', officers: KnownOfficers, asOf: IsoDate, mandate: Mandate): AlternationVerdict[] {
  const { recordsFrom = '' } = officers
  const rows = officers[key]
  if (rows === undefined) return [notTold(key)]
  const office = key === 'chairs' ? 'chair' : 'vice-chair'
  const years = yearsOf(placed(rows).filter(({ row }) => row.from <= asOf))
  return years.flatMap((year, index): AlternationVerdict[] => {
    if (year.to < recordsFrom) return []
    const judged = (
      { row, index: place }: Placed<Officer>,
      outcome: AlternationVerdict['outcome'],
      facts: Partial<AlternationVerdict['facts']>,
    ): AlternationVerdict => ({
      outcome,
      subject: row.person,
      path: [key, place],
      facts: { person: row.person, office, group: row.group, from: row.from, ...facts },
      needs: outcome === 'unknown' ? [[key]] : undefined,
    })
    return [
      firstHolder(year, years[index - 1], mandate.officers.years, judged),
      ...(mandate.readings['chair-successor'] === 'any-group' ? [] : year.successors).map((successor) => {
        const isSame = successor.row.group === year.first.row.group
        const previous = { previous: year.first.row.person, previousGroup: year.first.row.group }
        return judged(successor, isSame ? 'satisfied' : 'breached', isSame ? previous : { ...previous, reason: 'other-group-within-year' })
      }),
    ]
  })
}

/** A list that is left out. */
function notTold(key: 'chairs' | 'viceChairs'): AlternationVerdict {
  return { outcome: 'unknown', subject: COMMITTEE, path: [key], facts: {}, needs: [[key]] }
}

function firstHolder(
  { first }: OfficeYear,
  before: OfficeYear | undefined,
  length: number,
  judged: (row: Placed<Officer>, outcome: AlternationVerdict['outcome'], facts: Partial<AlternationVerdict['facts']>) => AlternationVerdict,
): AlternationVerdict {
  if (before === undefined) return judged(first, 'unknown', { reason: 'nothing-before' })
  const previous = { previous: before.first.row.person, previousGroup: before.first.row.group }
  const isYearMissing = first.row.from >= addYears(addDays(before.to, 1), length)
  if (isYearMissing) return judged(first, 'unknown', { ...previous, reason: 'year-missing' })
  if (before.first.row.group === first.row.group) return judged(first, 'breached', { ...previous, reason: 'same-group' })
  return judged(first, 'satisfied', previous)
}

/** Reading `opposite-chair`: the vice-chair is not of the group of a chair whose year theirs overlaps. */
function oppositeChair({ chairs = [], viceChairs, recordsFrom = '' }: KnownOfficers, asOf: IsoDate): AlternationVerdict[] {
  if (viceChairs === undefined) return [notTold('viceChairs')]
  return placed(viceChairs)
    .filter(({ row }) => row.from <= asOf && row.to >= recordsFrom)
    .map(({ row, index }): AlternationVerdict => {
      const beside = chairs.filter((chair) => later(chair.from, row.from) <= minimum(lastDay(chair), lastDay(row), asOf))
      const same = beside.find(({ group }) => group === row.group)
      const facts = { person: row.person, office: 'vice-chair', group: row.group, from: row.from } as const
      const at = { subject: row.person, path: ['viceChairs', index] }
      if (same !== undefined) {
        return {
          outcome: 'breached',
          ...at,
          facts: { ...facts, previous: same.person, previousGroup: same.group, reason: 'group-of-chair' },
        }
      }
      if (beside.length > 0) return { outcome: 'satisfied', ...at, facts }
      return { outcome: 'unknown', ...at, facts: { ...facts, reason: 'chair-unknown' }, needs: [['chairs']] }
    })
}

/** The years of an office by first day: a row that replaces somebody belongs to the latest year of theirs. */
function yearsOf(rows: readonly Placed<Officer>[]): OfficeYear[] {
  const years: { first: Placed<Officer>; successors: Placed<Officer>[]; to: IsoDate }[] = []
  for (const officer of rows.toSorted((a, b) => compare(a.row.from, b.row.from))) {
    const { replaces, to } = officer.row
    const year = years.findLast(
      ({ first, successors }) => replaces !== undefined && [first, ...successors].some(({ row }) => row.person === replaces),
    )
    if (year === undefined) years.push({ first: officer, successors: [], to })
    else {
      year.successors.push(officer)
      year.to = later(year.to, to)
    }
  }
  return years
}

function lastDay({ to, left }: Officer): IsoDate {
  return left ?? to
}

function minimum(...dates: readonly IsoDate[]): IsoDate {
  return dates.toSorted()[0] ?? ''
}

function other(group: Group): Group {
  return GROUPS.find((each) => each !== group) ?? group
}
