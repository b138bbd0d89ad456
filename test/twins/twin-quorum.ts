/** Slow twin of `seatMembers` and `checkQuorum`, written from the text (§3:3, §5:6): each seat asks everybody in turn. */
import type { Body, IsoDate, Member, PersonId } from '../../src/index'

export interface QuorumReadings {
  readonly 'quorum-basis': 'taking-part' | 'in-the-room' | 'at-the-meeting'
  readonly 'departed-deputy': 'lapses' | 'steps-in'
}

export interface TwinItem {
  readonly disqualified?: readonly PersonId[]
  readonly absent?: readonly PersonId[]
}

export interface TwinSeating {
  readonly seats: readonly { member: PersonId; attending: PersonId | null; voting: PersonId | null; atMeeting: PersonId | null }[]
  readonly voters: readonly PersonId[]
  readonly callable: readonly { readonly member: PersonId; readonly people: readonly PersonId[] }[]
  readonly counted: number
}

const DEFAULTS: QuorumReadings = { 'quorum-basis': 'taking-part', 'departed-deputy': 'lapses' }

export function twinSeating(
  { members, deputies = [] }: Body,
  present: readonly PersonId[],
  on: IsoDate,
  { disqualified = [], absent = [] }: TwinItem = {},
  readings: QuorumReadings = DEFAULTS,
): TwinSeating {
  const hasBegunAndNotEnded = ({ term }: Pick<Member, 'term'>) => term.from <= on && (term.to === undefined || on <= term.to)
  const serves = (row: Pick<Member, 'term' | 'left'>) => hasBegunAndNotEnded(row) && (row.left === undefined || on <= row.left)
  const isReplaced = ({ person }: Member) => members.some((other) => other.replaces === person && other.term.from <= on)
  const isVacated = (row: Member) => hasBegunAndNotEnded(row) && !serves(row) && !isReplaced(row)
  const inOffice = members.filter(serves).map(({ person }) => person)
  const rows = members.filter((row) => serves(row) || (readings['departed-deputy'] === 'steps-in' && isVacated(row)))
  const deputiesOf = (member: PersonId) =>
    deputies.filter((row) => row.for === member && serves(row) && !inOffice.includes(row.person)).map(({ person }) => person)

  const fill = (people: readonly PersonId[]): readonly (PersonId | null)[] => {
    const taken = new Set<PersonId>()
    return rows.map(({ person }) => {
      const candidates = [...(inOffice.includes(person) ? [person] : []), ...deputiesOf(person)]
      const found = candidates.find((candidate) => people.includes(candidate) && !taken.has(candidate)) ?? null
      if (found !== null) taken.add(found)
      return found
    })
  }
  const inTheRoom = present.filter((person) => !absent.includes(person))
  const atMeeting = fill(present)
  const attending = fill(inTheRoom)
  const voting = fill(inTheRoom.filter((person) => !disqualified.includes(person)))
  const basis = { 'taking-part': voting, 'in-the-room': attending, 'at-the-meeting': atMeeting }[readings['quorum-basis']]

  return {
    seats: rows.map(({ person }, index) => ({
      member: person,
      attending: attending[index] ?? null,
      voting: voting[index] ?? null,
      atMeeting: atMeeting[index] ?? null,
    })),
    voters: voting.filter((person) => person !== null),
    callable: rows.flatMap(({ person }, index) => {
      const could = [...(inOffice.includes(person) ? [person] : []), ...deputiesOf(person)]
      const people = could.filter((each) => !present.includes(each) && !disqualified.includes(each))
      return voting[index] === null && people.length > 0 ? [{ member: person, people }] : []
    }),
    counted: basis.filter((person) => person !== null).length,
  }
}
