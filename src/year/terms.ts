/** The ends of terms and of years of office, those of one body and day together. */
import { earlier, type IsoDate } from '../dates'
import type { Finding } from '../finding'
import type { Register } from '../register/register'
import type { Officer } from '../rules/officers'
import type { EventOf, YearEvent } from './event'
import { eventOf } from './verdict'

/** @param endings Seats and offices that fall vacant, as `upcoming` tells them: of the committee alone. */
export function termEvents({ committee, subcommittees = [] }: Register, endings: readonly Finding[]): YearEvent[] {
  const bodies = [
    ...(committee === undefined ? [] : [{ id: 'committee', section: committee, endings }]),
    ...subcommittees.map((section) => ({ id: section.campus, section, endings: [] })),
  ]
  return bodies.flatMap(({ id, section, endings: found }): YearEvent[] => {
    const about = (key: string, index: number) => found.filter(({ path }) => path[1] === key && path[2] === index)
    return [...terms(id, section.members ?? [], (index) => about('members', index)), ...offices(id, section, about)]
  })
}

interface Ending {
  readonly person: string
  readonly last: IsoDate | undefined
  readonly findings: readonly Finding[]
}

function terms(body: string, members: readonly TermRow[], about: (index: number) => readonly Finding[]): EventOf<'term-end'>[] {
  const rows = members.map(({ person, term, left }, index) => ({ person, last: lastDay(term.to, left), findings: about(index) }))
  return byDay(rows).map(({ date, rows: ending }) =>
    eventOf(
      'term-end',
      { subject: `${body}/${date}`, date, facts: { body, people: ending.map(({ person }) => person) } },
      ending.flatMap(({ findings }) => findings),
    ),
  )
}

type TermRow = { readonly person: string; readonly term: { readonly to?: IsoDate | undefined }; readonly left?: IsoDate | undefined }
type Offices = { readonly chairs?: readonly Officer[] | undefined; readonly viceChairs?: readonly Officer[] | undefined }

function offices(body: string, section: Offices, about: (key: string, index: number) => readonly Finding[]): EventOf<'office-end'>[] {
  const rowsOf = (office: keyof Offices) =>
    (section[office] ?? []).map(({ person, to, left }, index) => ({
      office,
      person,
      last: lastDay(to, left),
      findings: about(office, index),
    }))
  return byDay([...rowsOf('chairs'), ...rowsOf('viceChairs')]).map(({ date, rows }) => {
    const holders = (office: keyof Offices) => rows.filter((row) => row.office === office).map(({ person }) => person)
    const facts = { body, chairs: holders('chairs'), viceChairs: holders('viceChairs') }
    return eventOf(
      'office-end',
      { subject: `${body}/${date}`, date, facts },
      rows.flatMap(({ findings }) => findings),
    )
  })
}

function byDay<R extends Ending>(rows: readonly R[]): { readonly date: IsoDate; readonly rows: readonly R[] }[] {
  const days = new Set(rows.flatMap(({ last }) => last ?? []))
  return [...days].map((date) => ({ date, rows: rows.filter(({ last }) => last === date) }))
}

function lastDay(to: IsoDate | undefined, left: IsoDate | undefined): IsoDate | undefined {
  return to === undefined || left === undefined ? (left ?? to) : earlier(left, to)
}
