/** Who holds which seat, in mandates and bodies that are not NTNU's (§3/Studentene:3, §3/Ansatte:3). */
import { describe, expect, it } from 'vitest'
import { checkComposition, defineMandate, type Mandate, type Member, ntnuLmu } from '../../src/index'
import { MEMBERS, ON, staff, student } from '../support/people'
import { only } from '../support/whole'

const campus = 'trondheim'
/** NTNU's mandate with other seats for the staff in Trondheim: of each kind a number of places and who appoints. */
const mandateOf = (...kinds: readonly (readonly [id: string, appointedBy: readonly string[], count: number])[]): Mandate => {
  const places = kinds.reduce((sum, [, , count]) => sum + count, 2)
  return defineMandate({
    ...ntnuLmu,
    id: 'other',
    members: { student: 5, staff: places, total: 5 + places },
    seats: [
      ...ntnuLmu.seats.filter(({ id }) => id !== 'staff-trondheim'),
      ...kinds.map(([id, appointedBy, count]) => ({ id, group: 'staff' as const, campus, appointedBy, count })),
    ],
  })
}
const by = (person: string, appointedBy: string | undefined): Member => staff(person, campus, { appointedBy })
const holdersOf = (members: readonly Member[], mandate: Mandate) =>
  Object.fromEntries(
    checkComposition({ members }, ON, { mandate })
      .seats.filter(({ seat }) => seat.group === 'staff' && seat.campus === campus)
      .map(({ id, holder }) => [id, holder]),
  )

describe('of placements that are worth as much', () => {
  const mandate = mandateOf(['x', ['rector'], 1], ['y', ['board'], 2])

  // With a in the earlier seat only d and e are left who fit; with a in a later one c sits too, who comes before them.
  it('the one that seats the earlier members, whichever seats they get', () => {
    const members = [by('a', undefined), by('b', 'dean'), by('c', 'rector'), by('d', 'board'), by('e', 'board')]
    expect(holdersOf(members, mandate)).toStrictEqual({ x: 'c', y: 'a', 'y#2': 'd' })
  })

  it('then the one that gives them the earlier seats', () => {
    expect(holdersOf([by('a', undefined), by('b', undefined)], mandate)).toStrictEqual({ x: 'a', y: 'b', 'y#2': null })
  })
})

describe('of more candidates than places of one kind', () => {
  const mandate = mandateOf(['x', ['rector'], 1])
  const ofManagement = defineMandate({
    ...mandate,
    seats: mandate.seats.map((seat) => (seat.id === 'x' ? { ...seat, management: true } : seat)),
  })
  const manages = (person: string, management: boolean | undefined): Member => staff(person, campus, { management })

  it.each<readonly [who: string, given: Mandate, members: readonly Member[], holder: string]>([
    ['the one whom a body of the seat appointed', mandate, [by('a', 'dean'), by('b', 'rector'), by('c', 'rector')], 'b'],
    ['the one of the management, where the seat asks for it', ofManagement, [manages('a', false), manages('b', true)], 'b'],
    ['the earlier, where nobody says whether they are', ofManagement, [manages('a', undefined), manages('b', true)], 'a'],
    ['the earlier, where the seat asks for nothing', mandate, [manages('a', false), manages('b', true)], 'a'],
    ['the one who was appointed, before the one who manages', ofManagement, [by('a', 'dean'), manages('b', false)], 'b'],
  ])('%s', (_, given, members, holder) => {
    expect(holdersOf(members, given)).toStrictEqual({ x: holder })
  })
})

describe('appointed by the student democracy, not said which (§3/Studentene:1)', () => {
  const judge = (appointedBy: readonly string[]) => {
    const seats = ntnuLmu.seats.map((seat) => (seat.id === 'student-gjovik' ? { ...seat, appointedBy } : seat))
    const members = MEMBERS.map((member) => (member.person === 'st4' ? student('st4', 'gjovik', 'student-democracy') : member))
    const result = checkComposition({ members }, ON, { mandate: defineMandate({ ...ntnuLmu, id: 'other', seats }) })
    return only('composition/appointing-body', result).map(({ outcome, subject }) => `${outcome} ${subject}`)
  }

  it.each<readonly [appointedBy: readonly string[], expected: string]>([
    [['local-student-democracy'], 'unknown committee'],
    [['central-student-democracy'], 'unknown committee'],
    [['rector', 'local-student-democracy'], 'unknown committee'],
    [['student-democracy'], 'satisfied committee'],
    [['rector'], 'breached st4'],
  ])('to a seat that %s may fill: %s', (appointedBy, expected) => {
    expect(judge(appointedBy)).toStrictEqual([expected])
  })
})

describe('however many', () => {
  it('seats of several kinds there are', () => {
    const mandate = mandateOf(['x', ['rector'], 10], ['y', ['board'], 10])
    const bodies = ['dean', 'rector', 'board', undefined]
    const members = Array.from({ length: 40 }, (_, index) => by(`p${String(index).padStart(2, '0')}`, bodies[index % 4]))
    // Thirty fit a seat: the ten of the rector's sit in x, the ten of the board's in y, or those of whom nobody says.
    const seated = Object.values(holdersOf(members, mandate))
    const earliest = members.filter(({ appointedBy }) => appointedBy !== 'dean').slice(0, 20)
    expect(seated.toSorted()).toStrictEqual(earliest.map(({ person }) => person))
  })

  it('candidates there are: the earliest sit', () => {
    const members = Array.from({ length: 20_000 }, (_, index) =>
      student(`p${String(index).padStart(5, '0')}`, campus, 'central-student-democracy'),
    )
    const { seats, unseated } = checkComposition({ members, deputies: [] }, ON)
    expect(seats.map(({ holder }) => holder).filter((holder) => holder !== null)).toStrictEqual(['p00000', 'p00001', 'p00002'])
    expect(unseated).toHaveLength(19_997)
  })
})
