/** How long members are appointed for, and that the students begin together (§3/Studentene:2, §3/Ansatte:2). */
import { compare, type IsoDate, lastDayOfTerm } from '../dates'
import { findings, type RuleRow, type Verdict } from '../finding'
import { termsStaff, termsStudents } from '../mandate/catalogue'
import type { Group, Mandate } from '../mandate/mandate'
import type { Placed } from '../rows-by-year'
import { type Body, inheritedLastDay, type Member, predecessorOf } from './body'

type TermRuleId = 'terms/students' | 'terms/staff'
type Reason = NonNullable<Verdict<TermRuleId>['facts']['reasons']>[number]

const RULE_OF: Readonly<Record<Group, RuleRow<TermRuleId>>> = { student: termsStudents, staff: termsStaff }

/**
 * Terms of the group's members in office: their length to the day, and where the mandate says so the common first day.
 * A replacement may serve shorter, begins after the other left, and is neither a measure nor a subject of that day.
 */
export function judgeTerms(group: Group, members: readonly Placed<Member>[], body: Body, on: IsoDate, mandate: Mandate) {
  const { years, commonStart: hasCommonStart } = mandate.terms[group]
  const ofGroup = members.filter(({ row }) => row.group === group)
  const regular = ofGroup.filter(({ row }) => row.replaces === undefined)
  const commonStart = hasCommonStart ? commonest(regular.map(({ row }) => row.term.from)) : undefined
  const firstDays = new Set(ofGroup.map(({ row }) => row.term.from))
  const lastDays = new Map([...firstDays].map((from) => [from, lastDayOfTerm(from, years)]))
  const verdicts = ofGroup.map(({ row, index }): Verdict<TermRuleId> => {
    const { person, term, replaces } = row
    const isFullTerm = replaces === undefined || mandate.readings['replacement-term'] === 'full-term'
    const lastDay = isFullTerm ? lastDays.get(term.from) : inheritedLastDay(row, body.members, years)
    const reasons = reasonsAgainst(row, lastDay, replaces === undefined ? commonStart : undefined, body.members, on)
    const path = ['members', index]
    const needs = [...(term.to === undefined ? [[...path, 'term', 'to']] : []), ...(lastDay === undefined ? [[...path, 'replaces']] : [])]
    return {
      outcome: reasons.length > 0 ? 'breached' : needs.length > 0 ? 'unknown' : 'satisfied',
      subject: person,
      path,
      facts: {
        person,
        years,
        from: term.from,
        ...(term.to === undefined ? undefined : { to: term.to }),
        ...(lastDay === undefined ? undefined : { lastDay }),
        ...(commonStart === undefined ? undefined : { commonStart }),
        reasons,
        on: [on],
      },
      needs,
    }
  })
  const scope = { subject: 'committee', path: ['members'] }
  return findings(RULE_OF[group], scope, verdicts, (people) => ({ people, years, on: [on] }))
}

function reasonsAgainst(
  member: Member,
  lastDay: IsoDate | undefined,
  commonStart: IsoDate | undefined,
  members: readonly Member[],
  on: IsoDate,
): Reason[] {
  const { term, replaces } = member
  const reasons: Reason[] = []
  if (lastDay !== undefined) {
    // Who is still in office serves until that day at least, whatever the last day is.
    if ((term.to ?? on) > lastDay) reasons.push('too-long')
    if (term.to !== undefined && term.to < lastDay && replaces === undefined) reasons.push('too-short')
  }
  if (commonStart !== undefined && term.from !== commonStart) reasons.push('other-start')
  const other = replaces === undefined ? undefined : predecessorOf(member, members)
  if (other !== undefined && (other.left === undefined || term.from <= other.left)) reasons.push('before-other-left')
  return reasons
}

/** The day that most began on; of several the earliest. */
function commonest(days: readonly IsoDate[]): IsoDate | undefined {
  const counts = new Map<IsoDate, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0]
}
