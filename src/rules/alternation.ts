/** Whose turn it is: chairs, and by reading `vice-chair` vice-chairs, alternate yearly between the groups (§3:2, §5:3). */
import { addDays, addYears, compare, earlier, type IsoDate, later, requireDate, requirePeriod } from '../dates'
import { type Finding, finding, findings, type Verdict } from '../finding'
import { chairAlternation, viceChairAlternation } from '../mandate/catalogue'
import type { Group, Mandate } from '../mandate/mandate'
import { type Options, soleMandate } from '../mandate/options'
import { requireList } from '../require'
import type { Placed } from '../rows-by-year'
import { type PersonId, placed } from './body'
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
  if (last === undefined) return null
  const isOpen = years.some(({ first: { row } }) => row.from === last.from && row.group !== last.group)
  if (isOpen) return null
  return last.group === 'student' ? 'staff' : 'student'
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
type AlternationReason = NonNullable<AlternationVerdict['facts']['reason']>

function alternating(key: 'chairs' | 'viceChairs', officers: KnownOfficers, asOf: IsoDate, mandate: Mandate): AlternationVerdict[] {
  const { recordsFrom = '' } = officers
  const rows = officers[key]
  if (rows === undefined) return [notTold(key)]
  const office: AlternationVerdict['facts']['office'] = key === 'chairs' ? 'chair' : 'vice-chair'
  const years = yearsOf(placed(rows).filter(({ row }) => row.from <= asOf))
  const judged = years.map((year, index) => ({ ...year, before: years[index - 1] })).filter(({ to }) => to >= recordsFrom)
  // Only a breach is told by itself, with its facts.
  const breached = ({ row, index }: Placed<Officer>, after: Placed<Officer>, reason: AlternationReason): AlternationVerdict => {
    const { person, group, from } = row
    const facts = { person, office, group, from, previous: after.row.person, previousGroup: after.row.group, reason }
    return { outcome: 'breached', subject: person, path: [key, index], facts }
  }
  const summed = ({ row, index }: Placed<Officer>, outcome: 'satisfied' | 'unknown'): AlternationVerdict => ({
    outcome,
    subject: row.person,
    path: [key, index],
    facts: {},
    needs: [[key]],
  })
  const ofFirst = (first: Placed<Officer>, before: OfficeYear | undefined): AlternationVerdict => {
    const isYearMissing = before === undefined || first.row.from >= addYears(addDays(before.to, 1), mandate.officers.years)
    if (isYearMissing) return summed(first, 'unknown')
    return before.first.row.group === first.row.group ? breached(first, before.first, 'same-group') : summed(first, 'satisfied')
  }
  return judged.flatMap(({ first, successors, before }) => [
    ofFirst(first, before),
    ...(mandate.readings['chair-successor'] === 'any-group' ? [] : successors).map((successor) =>
      successor.row.group === first.row.group ? summed(successor, 'satisfied') : breached(successor, first, 'other-group-within-year'),
    ),
  ])
}

/** A list that is left out. */
function notTold(key: 'chairs' | 'viceChairs'): AlternationVerdict {
  return { outcome: 'unknown', subject: COMMITTEE, path: [key], facts: {}, needs: [[key]] }
}

/** Reading `opposite-chair`: the vice-chair is not of the group of a chair whose year theirs overlaps. */
function oppositeChair({ chairs = [], viceChairs, recordsFrom = '' }: KnownOfficers, asOf: IsoDate): AlternationVerdict[] {
  if (viceChairs === undefined) return [notTold('viceChairs')]
  return placed(viceChairs)
    .filter(({ row }) => row.from <= asOf && row.to >= recordsFrom)
    .map(({ row, index }): AlternationVerdict => {
      const until = earlier(lastDay(row), asOf)
      const beside = chairs.filter((chair) => later(chair.from, row.from) <= earlier(lastDay(chair), until))
      const same = beside.find(({ group }) => group === row.group)
      const { person, group, from } = row
      const at = { subject: person, path: ['viceChairs', index] }
      if (same === undefined) return { outcome: beside.length > 0 ? 'satisfied' : 'unknown', ...at, facts: {}, needs: [['chairs']] }
      const previous = { previous: same.person, previousGroup: same.group }
      return { outcome: 'breached', ...at, facts: { person, office: 'vice-chair', group, from, ...previous, reason: 'group-of-chair' } }
    })
}

/** The years of an office by first day: a row that replaces somebody belongs to the latest year of theirs, until that is over. */
function yearsOf(rows: readonly Placed<Officer>[]): OfficeYear[] {
  const years: { first: Placed<Officer>; successors: Placed<Officer>[]; to: IsoDate }[] = []
  const latest = new Map<PersonId | undefined, (typeof years)[number]>()
  for (const officer of rows.toSorted((a, b) => compare(a.row.from, b.row.from))) {
    const { person, replaces, from, to } = officer.row
    const year = latest.get(replaces)
    if (year === undefined || year.to < from) {
      const begun = { first: officer, successors: [], to }
      years.push(begun)
      latest.set(person, begun)
    } else {
      year.successors.push(officer)
      year.to = later(year.to, to)
      latest.set(person, year)
    }
  }
  return years
}

/** The last day that an officer serves: the year's, or the day of leaving before it. */
export function lastDay({ to, left }: Officer): IsoDate {
  return earlier(to, left ?? to)
}
