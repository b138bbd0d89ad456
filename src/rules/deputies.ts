/** Personal deputies: each member has one (§3:3), of the same group and campus (reading `deputy-match`). */
import type { IsoDate } from '../dates'
import { finding, findings, type Verdict } from '../finding'
import { compositionDeputies, compositionDeputiesFit } from '../mandate/catalogue'
import type { Mandate } from '../mandate/mandate'
import { type Body, type Deputy, deputiesInOffice, type Member, type PersonId, type Placed } from './body'

const COMMITTEE = { subject: 'committee', path: ['members'] }

/**
 * Who deputises for a member on a day: those in office as that member's deputy, for no other member in office, and no
 * member themselves.
 */
export function deputiesOf(
  member: PersonId,
  members: readonly Placed<Member>[],
  deputies: readonly Placed<Deputy>[],
): { readonly valid: PersonId[]; readonly notCounted: PersonId[] } {
  const isMember = (person: PersonId) => members.some(({ row }) => row.person === person)
  const servesAnother = (person: PersonId) => deputies.some(({ row }) => row.person === person && row.for !== member && isMember(row.for))
  const named = [...new Set(deputies.filter(({ row }) => row.for === member).map(({ row }) => row.person))]
  const counts = (person: PersonId) => !isMember(person) && !servesAnother(person)
  return { valid: named.filter(counts), notCounted: named.filter((person) => !counts(person)) }
}

/** The members in office who have no personal deputy; unknown where the deputies are left out. */
export function judgeDeputies(members: readonly Placed<Member>[], body: Body, on: IsoDate) {
  const people = members.map(({ row }) => row.person)
  if (body.deputies === undefined) {
    if (people.length === 0) return []
    const verdict = { outcome: 'unknown', ...COMMITTEE, facts: { people, on: [on] }, needs: [['deputies']] } as const
    return [finding(compositionDeputies, verdict)]
  }
  const deputies = deputiesInOffice(body.deputies, on)
  const verdicts = members.map(({ row: { person }, index }): Verdict<'composition/deputies'> => {
    const { valid, notCounted } = deputiesOf(person, members, deputies)
    return {
      outcome: valid.length > 0 ? 'satisfied' : 'breached',
      subject: person,
      path: ['members', index],
      facts: { member: person, notCounted, on: [on] },
    }
  })
  return findings(compositionDeputies, COMMITTEE, verdicts, (named) => ({ people: named, on: [on] }))
}

/** Deputies of another group or campus than their member. Under `any` the mandate asks nothing. */
export function judgeDeputiesFit(members: readonly Placed<Member>[], body: Body, on: IsoDate, mandate: Mandate) {
  const scope = { subject: 'committee', path: ['deputies'] }
  if (body.deputies === undefined) {
    const outcome = mandate.readings['deputy-match'] === 'any' ? 'not-applicable' : 'unknown'
    const needs = outcome === 'unknown' ? [['deputies']] : undefined
    return [finding(compositionDeputiesFit, { outcome, ...scope, facts: { people: [], on: [on] }, needs })]
  }
  const byPerson = new Map<PersonId, Verdict<'composition/deputies-fit'>>()
  for (const { row, index } of deputiesInOffice(body.deputies, on)) {
    const member = members.find(({ row: { person } }) => person === row.for)?.row
    if (member === undefined) continue
    const verdict = judgeFit(row, index, member, on, mandate)
    const before = byPerson.get(row.person)
    if (before === undefined || rank(verdict) > rank(before)) byPerson.set(row.person, verdict)
  }
  return findings(compositionDeputiesFit, scope, [...byPerson.values()], (people) => ({ people, on: [on] }))
}

/** Of a person with several rows at once the row that fits worst is told. */
function rank({ outcome }: Verdict<'composition/deputies-fit'>): number {
  return ['not-applicable', 'satisfied', 'unknown', 'breached'].indexOf(outcome)
}

function judgeFit(deputy: Deputy, index: number, member: Member, on: IsoDate, mandate: Mandate): Verdict<'composition/deputies-fit'> {
  const path = ['deputies', index]
  const missing = (['group', 'campus'] as const).filter((key) => deputy[key] === undefined)
  const differs = (['group', 'campus'] as const).some((key) => deputy[key] !== undefined && deputy[key] !== member[key])
  const isFree = mandate.readings['deputy-match'] === 'any'
  const outcome = isFree ? 'not-applicable' : differs ? 'breached' : missing.length > 0 ? 'unknown' : 'satisfied'
  return {
    outcome,
    subject: deputy.person,
    path,
    facts: {
      deputy: deputy.person,
      member: member.person,
      memberGroup: member.group,
      memberCampus: member.campus,
      ...(deputy.group === undefined ? undefined : { group: deputy.group }),
      ...(deputy.campus === undefined ? undefined : { campus: deputy.campus }),
      on: [on],
    },
    needs: outcome === 'unknown' ? missing.map((key) => [...path, key]) : undefined,
  }
}
