/** Personal deputies: each member has one (§3:3), of the same group and campus (reading `deputy-match`). */
import type { IsoDate } from '../dates'
import { finding, findings, type Verdict } from '../finding'
import { compositionDeputies, compositionDeputiesFit } from '../mandate/catalogue'
import type { Mandate } from '../mandate/mandate'
import type { Placed } from '../rows-by-year'
import { type Body, type Deputy, deputiesInOffice, type Member, type PersonId } from './body'

const COMMITTEE = { subject: 'committee', path: ['members'] }

/** Who is named as whose deputy on a day, among the members in office. */
export interface Deputising {
  /** Each member with those named. */
  readonly named: ReadonlyMap<PersonId, Placed<Member> & { readonly deputies: Set<PersonId> }>
  /** Of each deputy the members served. */
  readonly served: ReadonlyMap<PersonId, Set<PersonId>>
}

export function deputising(members: readonly Placed<Member>[], deputies: readonly Placed<Deputy>[]): Deputising {
  const named = new Map(members.map((member) => [member.row.person, { ...member, deputies: new Set<PersonId>() }]))
  const served = new Map<PersonId, Set<PersonId>>()
  for (const { row } of deputies) {
    const member = named.get(row.for)
    if (member === undefined) continue
    member.deputies.add(row.person)
    const before = served.get(row.person)
    if (before === undefined) served.set(row.person, new Set([row.for]))
    else before.add(row.for)
  }
  return { named, served }
}

/** Whether the deputy counts: serves no other member in office, and is no member. */
export function isPersonal(deputy: PersonId, { named, served }: Deputising): boolean {
  return !named.has(deputy) && served.get(deputy)?.size === 1
}

/** The members who have no personal deputy. */
export function withoutDeputy(members: readonly Placed<Member>[], deputies: readonly Placed<Deputy>[]): PersonId[] {
  const known = deputising(members, deputies)
  const without = [...known.named.values()].filter((member) => ![...member.deputies].some((deputy) => isPersonal(deputy, known)))
  return without.map(({ row }) => row.person)
}

/** The members in office who have no personal deputy; unknown where the deputies are left out. */
export function judgeDeputies(members: readonly Placed<Member>[], body: Body, on: IsoDate) {
  if (body.deputies === undefined) {
    if (members.length === 0) return []
    const people = members.map(({ row }) => row.person)
    const verdict = { outcome: 'unknown', ...COMMITTEE, facts: { people, on: [on] }, needs: [['deputies']] } as const
    return [finding(compositionDeputies, verdict)]
  }
  const known = deputising(members, deputiesInOffice(body.deputies, on))
  const verdicts = [...known.named.values()].map(({ row: { person }, index, deputies }): Verdict<'composition/deputies'> => {
    const notCounted = [...deputies].filter((deputy) => !isPersonal(deputy, known))
    return {
      outcome: notCounted.length < deputies.size ? 'satisfied' : 'breached',
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
  const memberOf = new Map(members.map(({ row }) => [row.person, row]))
  const byPerson = new Map<PersonId, Verdict<'composition/deputies-fit'>>()
  for (const { row, index } of deputiesInOffice(body.deputies, on)) {
    const member = memberOf.get(row.for)
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
