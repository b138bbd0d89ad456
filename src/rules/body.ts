/** The people of a committee or subcommittee: members, personal deputies, and who of them is in office on a day. */
import { type IsoDate, isWithin, lastDayOfTerm, type Period, requireDate, requirePeriod } from '../dates'
import type { AppointingBody, Campus, Group } from '../mandate/mandate'
import { requireList, requireObject } from '../require'
import { type Placed, rowsOn } from '../rows-by-year'

/** A person by id. */
export type PersonId = string

/** A permanent member: one row a person and term. */
export interface Member {
  readonly person: PersonId
  readonly group: Group
  readonly campus: Campus
  readonly appointedBy?: AppointingBody | undefined
  /** Whether the member comes from the management at the campus. Absent: unknown. */
  readonly management?: boolean | undefined
  /** The term as appointed. */
  readonly term: Period
  /** Last day of service, where the member left before the term ended. */
  readonly left?: IsoDate | undefined
  /** Whose term this member completes. */
  readonly replaces?: PersonId | undefined
  /** Subcommittees: sits in the highest student body; or the period in which the member does. */
  readonly topStudentBody?: boolean | Period | undefined
}

/** A personal deputy (personlig vara). One person may have several rows, one after the other. */
export interface Deputy {
  readonly person: PersonId
  /** The member deputised for. */
  readonly for: PersonId
  readonly term: Period
  readonly left?: IsoDate | undefined
  readonly group?: Group | undefined
  readonly campus?: Campus | undefined
}

/** A committee or subcommittee. A list given is complete; absent `deputies`: unknown. */
export interface Body {
  readonly members: readonly Member[]
  readonly deputies?: readonly Deputy[] | undefined
}

type Service = { readonly term: Period; readonly left?: IsoDate | undefined }

/** Whether somebody serves on the day: first and last day of the term, and the day of leaving, included. */
export function isInOffice({ term, left }: Service, on: IsoDate): boolean {
  return isWithin(on, term) && (left === undefined || on <= left)
}

/** The members in office on the day in the order given; a person with two rows at once counts once, by the first. */
export function membersInOffice(body: Body, on: IsoDate): Placed<Member>[] {
  const seen = new Set<PersonId>()
  return rowsOn(body.members, on, (row) => {
    if (!isInOffice(row, on) || seen.has(row.person)) return false
    seen.add(row.person)
    return true
  })
}

/** The deputies in office on the day, in the order given. */
export function deputiesInOffice(deputies: readonly Deputy[], on: IsoDate): Placed<Deputy>[] {
  return rowsOn(deputies, on, (row) => isInOffice(row, on))
}

export function placed<T>(rows: readonly T[]): Placed<T>[] {
  return rows.map((row, index) => ({ row, index }))
}

/** The row that a member completes the term of: of that person's rows the latest that began before, else the first. */
export function predecessorOf(member: Member, members: readonly Member[]): Member | undefined {
  const rows = members.filter((other) => other.person === member.replaces)
  let latest: Member | undefined
  for (const row of rows) {
    if (row.term.from < member.term.from && (latest === undefined || row.term.from >= latest.term.from)) latest = row
  }
  return latest ?? rows[0]
}

/** The last day that a replacement inherits: that of the term first begun in its chain. Absent: the chain is broken. */
export function inheritedLastDay(member: Member, members: readonly Member[], years: number): IsoDate | undefined {
  const chain = new Set<Member>()
  let first: Member | undefined = member
  while (first?.replaces !== undefined) {
    if (chain.has(first)) return undefined
    chain.add(first)
    first = predecessorOf(first, members)
  }
  return first === undefined ? undefined : lastDayOfTerm(first.term.from, years)
}

/** Checks the dates of a body handed to a calculator. @throws TypeError or RangeError that names the first that cannot be. */
export function requireBody(body: Body, argument: string): void {
  requireObject(body, argument)
  requireList(body.members, `${argument}.members`)
  if (body.deputies !== undefined) requireList(body.deputies, `${argument}.deputies`)
  for (const list of ['members', 'deputies'] as const) {
    body[list]?.forEach((row, index) => {
      requireObject(row, `${argument}.${list}[${index}]`)
      requireObject(row.term, `${argument}.${list}[${index}].term`)
      requirePeriod(row.term, `${argument}.${list}[${index}].term`)
      if (row.left !== undefined) requireDate(row.left, `${argument}.${list}[${index}].left`)
    })
  }
}
