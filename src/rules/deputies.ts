/** Personal deputies: each member has one (§3:3), of the same group and campus (reading `deputy-match`). */
import type { IsoDate } from '../dates'
import { finding, findings, OUTCOMES, type Verdict } from '../finding'
import { compositionDeputies, compositionDeputiesFit } from '../mandate/catalogue'
import type { Mandate } from '../mandate/mandate'
import type { Placed } from '../rows-by-year'
import { type Body, type Deputy, deputiesInOffice, type Member, type PersonId } from './body'

const COMMITTEE = { subject: 'committee', path: ['members'] }

/** On a day, each member in office with those named as deputies, each of these with the members served. */
export type Deputising = ReadonlyMap<PersonId, Placed<Member> & { readonly deputies: Map<PersonId, Set<PersonId>> }>

export function deputising(members: readonly Placed<Member>[], deputies: readonly Placed<Deputy>[]): Deputising {
  const named = new Map(members.map((member) => [member.row.person, { ...member, deputies: new Map<PersonId, Set<PersonId>>() }]))
  const served = new Map<PersonId, Set<PersonId>>()
  for (const { row } of deputies) {
    const member = named.get(row.for)
    if (member === undefined) continue
    const all = served.get(row.person) ?? new Set()
    served.set(row.person, all.add(row.for))
    member.deputies.set(row.person, all)
  }
  return named
}

/** Whether one of those named counts: who serves no other member in office, and is no member. */
export function hasPersonal(deputies: ReadonlyMap<PersonId, ReadonlySet<PersonId>>, named: Deputising): boolean {
  return [...deputies].some(([deputy, served]) => served.size === 1 && !named.has(deputy))
}

/** The members who have no personal deputy. */
export function withoutDeputy(members: readonly Placed<Member>[], deputies: readonly Placed<Deputy>[]): PersonId[] {
  const named = deputising(members, deputies)
  return [...named].filter(([, member]) => !hasPersonal(member.deputies, named)).map(([person]) => person)
}

/** The members in office who have no personal deputy; unknown where the deputies are left out. */
export function judgeDeputies(members: readonly Placed<Member>[], body: Body, on: IsoDate) {
  if (body.deputies === undefined) {
    if (members.length === 0) return []
    const people = members.map(({ row }) => row.person)
    const verdict = { outcome: 'unknown', ...COMMITTEE, facts: { people, on: [on] }, needs: [['deputies']] } as const
    return [finding(compositionDeputies, verdict)]
  }
  const named = deputising(members, deputiesInOffice(body.deputies, on))
  const verdicts = [...named].map(
    ([person, { index, deputies }]): Verdict<'composition/deputies'> => ({
      outcome: hasPersonal(deputies, named) ? 'satisfied' : 'breached',
      subject: person,
      path: ['members', index],
      facts: { member: person, notCounted: [...deputies.keys()], on: [on] },
    }),
  )
  return findings(compositionDeputies, COMMITTEE, verdicts, (people) => ({ people, on: [on] }))
}

/** Deputies of another group or campus than their member. Under `any` the mandate asks nothing. */
export function judgeDeputiesFit(members: readonly Placed<Member>[], body: Body, on: IsoDate, mandate: Mandate) {
  const scope = { subject: 'committee', path: ['deputies'] }
  if (body.deputies === undefined) {
    const outcome = mandate.readings['deputy-match'] === 'any' ? 'not-applicable' : 'unknown'
    return [finding(compositionDeputiesFit, { outcome, ...scope, facts: { people: [], on: [on] }, needs: [['deputies']] })]
  }
  const memberOf = new Map(members.map(({ row }) => [row.person, row]))
  const byPerson = new Map<PersonId, Verdict<'composition/deputies-fit'>>()
  for (const { row, index } of deputiesInOffice(body.deputies, on)) {
    const member = memberOf.get(row.for)
    if (member === undefined) continue
    const verdict = judgeFit(row, index, member, on, mandate)
    const before = byPerson.get(row.person)
    // Of a person with several rows at once the row that fits worst is told.
    if (before === undefined || OUTCOMES.indexOf(verdict.outcome) < OUTCOMES.indexOf(before.outcome)) byPerson.set(row.person, verdict)
  }
  return findings(compositionDeputiesFit, scope, [...byPerson.values()], (people) => ({ people, on: [on] }))
}

/** Of another group or campus, so far as is told. */
export function differs(deputy: Deputy, member: Member): boolean {
  return (['group', 'campus'] as const).some((key) => deputy[key] !== undefined && deputy[key] !== member[key])
}

function judgeFit(deputy: Deputy, index: number, member: Member, on: IsoDate, mandate: Mandate): Verdict<'composition/deputies-fit'> {
  const path = ['deputies', index]
  const missing = (['group', 'campus'] as const).filter((key) => deputy[key] === undefined)
  const isFree = mandate.readings['deputy-match'] === 'any'
  const outcome = isFree ? 'not-applicable' : differs(deputy, member) ? 'breached' : missing.length > 0 ? 'unknown' : 'satisfied'
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
    needs: missing.map((key) => [...path, key]),
  }
}
