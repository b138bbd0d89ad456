/** What would mend a composition that is broken: the fewest appointments and corrections after which nothing is breached. */
import type { IsoDate } from '../dates'
import type { Finding } from '../finding'
import type { Placed } from '../rows-by-year'
import { type Body, type Deputy, deputiesInOffice, type Member, type PersonId } from './body'
import { deputising, differs, hasPersonal } from './deputies'

export interface Mend {
  /** Seats to be filled by members who fit them, with personal deputies of their own. */
  readonly appoint: readonly string[]
  /** Members without a seat, who must leave. */
  readonly release: readonly PersonId[]
  /** Members who need a personal deputy of their own, in place of whom they have. */
  readonly deputies: readonly PersonId[]
  /** Members and deputies whose own appointment breaks a rule: by whom, from where, or for how long. */
  readonly correct: readonly PersonId[]
}

/** Null where nothing is breached. Whatever is left out of it, something stays breached. */
export function mendOf(findings: readonly Finding[], members: readonly Placed<Member>[], body: Body, on: IsoDate): Mend | null {
  const breached = findings.filter(({ outcome }) => outcome === 'breached')
  if (breached.length === 0) return null
  const seats = breached.filter((each) => each.rule === 'composition/seats')
  const release = seats.flatMap(({ facts }) => facts.person ?? [])
  const released = new Set(release)
  const stays = (person: PersonId) => !released.has(person)
  const staying = members.filter(({ row }) => stays(row.person))
  const serving = deputiesInOffice(body.deputies ?? [], on)
  const misfits = serving.filter(({ row }) => staying.some((member) => member.row.person === row.for && differs(row, member.row)))
  const deputies = body.deputies === undefined ? [] : deputiesToAppoint(staying, serving, new Set(misfits.map(({ row }) => row.for)))
  const isReplaced = (person: PersonId) => misfits.every(({ row }) => row.person !== person || deputies.includes(row.for))
  const corrected = breached.flatMap(({ rule, subject }) => {
    if (rule === 'composition/deputies-fit') return isReplaced(subject) ? [] : [subject]
    const isOfPerson = rule === 'composition/appointing-body' || rule === 'composition/management' || rule.startsWith('terms/')
    return isOfPerson && stays(subject) ? [subject] : []
  })
  return { appoint: seats.flatMap(({ facts }) => facts.seat ?? []), release, deputies, correct: [...new Set(corrected)] }
}

/** A deputy shared by several members is left to the last of them, one whom they fit if there is one: the others are given their own. */
function deputiesToAppoint(
  members: readonly Placed<Member>[],
  deputies: readonly Placed<Deputy>[],
  misfitted: ReadonlySet<PersonId>,
): PersonId[] {
  const named = deputising(members, deputies)
  const given = new Set<PersonId>()
  const rank = (member: PersonId) => (misfitted.has(member) ? 0 : 1)
  for (const [member, { deputies: own }] of [...named].toSorted(([a], [b]) => rank(a) - rank(b))) {
    if (hasPersonal(own, named)) continue
    given.add(member)
    for (const served of own.values()) served.delete(member)
  }
  return [...named.keys()].filter((member) => given.has(member))
}
