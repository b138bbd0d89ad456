/**
 * `planDialogue` against plans found the long way. Up to 4 faculties by 5 slots: every pattern of who can be visited when
 * that has at most 12 places to tell (15 with `EXHAUSTIVE=1`), and of the larger shapes patterns at even distances. Up to 8 by 12:
 * random ones, with capacities.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DialogueInput, type DialoguePlan, type Options, planDialogue, type Slot, type Visit } from '../../src/index'
import { differences, firstFaults } from '../support/compare'
import { ANCHOR, dayWithin, FACULTY_IDS, faculties, visits } from '../support/dialogue'
import { product } from '../support/enumerate'
import { frozen } from '../support/frozen'
import { exists, type TwinDialogue, type TwinInput, twinFixed, twinRolling } from '../twins/dialogue'
import { exhaustivePlan, hallPlan, placesOf, type TwinPlanning } from '../twins/dialogue-plan'

const AS_OF = '2025-03-01'
const CYCLE_END = '2026-07-31'
const ROLLING: Options = { readings: { 'dialogue-cycle': 'rolling' } }

/** What there is to plan: who remains without a visit planned, and the slots of the cycle that each can use in time. */
function planning(
  input: TwinInput,
  slots: readonly Slot[],
  asOf: string,
  twin: Pick<TwinDialogue, 'cycle' | 'remaining'> = twinFixed(input, asOf),
): TwinPlanning {
  const due = new Map(twin.remaining.filter(({ planned }) => planned === null).map((row) => [row.faculty, row.due]))
  const ids = [...due.keys()]
  const inCycle = slots
    .filter(({ date }) => date >= asOf && date <= twin.cycle.to)
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
  const canUse = (id: string, slot: Slot) =>
    slot.date <= (due.get(id) ?? '') &&
    (slot.faculties?.includes(id) ?? true) &&
    input.faculties.some((faculty) => faculty.id === id && exists(faculty, slot.date))
  return {
    faculties: ids,
    slots: inCycle.map(({ date, capacity = 1 }) => ({ date, capacity })),
    usable: ids.map((id) => inCycle.flatMap((slot, position) => (canUse(id, slot) ? [position] : []))),
  }
}

/** What is wrong with a plan: nothing, if its visits are the twin's and a bottleneck is one. */
function faults(plan: DialoguePlan, problem: TwinPlanning, twin: (problem: TwinPlanning) => Visit[], by?: string): string[] {
  const expected = twin(problem)
  const feasible = expected.length === problem.faculties.length
  return [
    ...differences({
      visits: [plan.visits.map(written), expected.map((visit) => written({ ...visit, ...(by && { by }) }))],
      feasible: [plan.feasible, feasible],
      bottleneck: [plan.bottleneck === null, feasible],
    }),
    ...(plan.bottleneck === null ? [] : violatorFaults(plan.bottleneck, problem)),
  ]
}

const written = ({ faculty, date, by }: Visit) => [date, faculty, ...(by === undefined ? [] : [by])].join(' ')

function violatorFaults({ faculties: ids, places }: NonNullable<DialoguePlan['bottleneck']>, problem: TwinPlanning): string[] {
  const positions = ids.map((id) => problem.faculties.indexOf(id))
  if (positions.includes(-1) || new Set(ids).size !== ids.length) return [`bottleneck of ${ids}, which are not all to be planned`]
  return [
    ...(places < ids.length ? [] : [`bottleneck of ${ids}, who have ${places} places`]),
    ...differences({ places: [places, placesOf(positions, problem)] }),
  ]
}

describe('every shape up to four faculties by five slots', () => {
  const IDS = ['A', 'B', 'C', 'D']
  const DATES = ['2025-03-01', '2025-09-01', '2025-09-02', '2026-02-01', '2026-07-31']
  /** D, B, A, C is the order of urgency. */
  const EARLIER: readonly Visit[] = [
    { faculty: 'A', date: '2024-01-01' },
    { faculty: 'B', date: '2023-01-01' },
    { faculty: 'C', date: '2024-07-31' },
  ]
  const LARGEST = process.env.EXHAUSTIVE === '1' ? 15 : 12
  const patterns = (places: number) => {
    const all = 2 ** places
    const step = places <= LARGEST ? 1 : Math.floor(all / 2500)
    return Array.from({ length: Math.ceil(all / step) }, (_, index) => index * step)
  }

  const shapeFaults = (height: number, width: number, dates: readonly string[]) => {
    const input = { faculties: IDS.slice(0, height).map((id) => ({ id })), visits: EARLIER, anchor: ANCHOR }
    const slotsOf = (pattern: number): Slot[] =>
      dates.slice(0, width).map((date, column) => ({
        date,
        faculties: input.faculties.flatMap(({ id }, row) => ((pattern >> (row * width + column)) & 1 ? [id] : [])),
      }))
    return firstFaults(patterns(height * width), (pattern) => {
      const slots = slotsOf(pattern)
      return faults(planDialogue(input, slots, AS_OF), planning(input, slots, AS_OF), exhaustivePlan)
    })
  }

  it.each(product([0, 1, 2, 3, 4], [0, 1, 2, 3, 4, 5]))('%i by %i', (height, width) => {
    expect(shapeFaults(height, width, DATES)).toStrictEqual([])
  })

  it.each(product([2, 3, 4], [2, 3, 4]))('%i by %i, two of the slots on one day', (height, width) => {
    expect(shapeFaults(height, width, DATES.toSpliced(1, 1, '2025-09-02'))).toStrictEqual([])
  })
})

const slotOf = (date: fc.Arbitrary<string>): fc.Arbitrary<Slot> =>
  fc.record(
    { date, capacity: fc.integer({ min: 1, max: 3 }), faculties: fc.subarray([...FACULTY_IDS], { minLength: 1, maxLength: 4 }) },
    { requiredKeys: ['date'] },
  )

describe('random plans up to eight faculties by twelve slots', () => {
  const inCycle = dayWithin(ANCHOR, CYCLE_END)
  const dateOf = ({ date }: Slot) => date
  const fewDays = slotOf(fc.constantFrom('2025-04-01', '2025-09-01', '2025-11-01', '2026-02-01'))
  const cases = (
    most: number,
    slots = fc.uniqueArray(slotOf(dayWithin('2024-12-01', '2026-10-31')), { maxLength: most, selector: dateOf }),
  ) =>
    fc.record({
      given: faculties(
        fc.option(inCycle, { nil: undefined, freq: 5 }),
        fc.option(dayWithin('2025-09-01', '2027-01-01'), { nil: undefined, freq: 5 }),
      ),
      earlier: visits(dayWithin('2021-01-01', ANCHOR), [undefined, 'committee', 'gjovik']),
      planned: visits(inCycle, [undefined, 'gjovik']).map((rows) => rows.slice(0, 4)),
      slots,
      asOf: fc.constantFrom(AS_OF, ANCHOR, '2025-12-31', CYCLE_END),
      by: fc.constantFrom(undefined, 'committee', 'gjovik'),
    })
  type Case = ReturnType<typeof cases> extends fc.Arbitrary<infer T> ? T : never
  /** A visit of a faculty that does not exist then is nobody's case. */
  const inputOf = ({ given, earlier, planned, by }: Case): TwinInput & DialogueInput => ({
    faculties: given.filter(({ from = '', to = '9999' }) => from <= to),
    visits: [...earlier, ...planned].filter(({ faculty, date }) => given.some((each) => each.id === faculty && exists(each, date))),
    anchor: ANCHOR,
    ...(by === undefined ? undefined : { by }),
  })

  it.each([
    ['every way to give the slots away', cases(4), 500, exhaustivePlan],
    ["Hall's condition", cases(12), 3000, hallPlan],
    ["Hall's condition, several slots on a day", cases(12, fc.array(fewDays, { maxLength: 12 })), 1000, hallPlan],
  ])('against %s', (_, arbitrary, numRuns, twin) => {
    fc.assert(
      fc.property(arbitrary, (each) => {
        const input = inputOf(each)
        const plan = planDialogue(frozen(input), frozen(each.slots), each.asOf)
        expect(faults(plan, planning(input, each.slots, each.asOf), twin, each.by)).toStrictEqual([])
      }),
      { numRuns },
    )
  })

  it('where the twins agree', () => {
    fc.assert(
      fc.property(cases(5), (each) => {
        const problem = planning(inputOf(each), each.slots, each.asOf)
        expect(hallPlan(problem)).toStrictEqual(exhaustivePlan(problem))
      }),
      { numRuns: 300 },
    )
  })

  it('in any order of what is handed in', () => {
    fc.assert(
      fc.property(cases(12), (each) => {
        const input = inputOf(each)
        const turned = { ...input, faculties: input.faculties.toReversed(), visits: input.visits.toReversed() }
        const [a, b] = [planDialogue(input, each.slots, each.asOf), planDialogue(turned, each.slots.toReversed(), each.asOf)]
        expect([b.visits, b.feasible]).toStrictEqual([a.visits, a.feasible])
      }),
      { numRuns: 300 },
    )
  })

  it('under rolling, each before its own last day, where that is in the cycle', () => {
    const asOf = '2025-06-01'
    const lastVisits = fc.tuple(
      ...FACULTY_IDS.map((faculty) => dayWithin('2023-08-01', '2024-07-31').map((date): Visit => ({ faculty, date }))),
    )
    const slots = fc.uniqueArray(slotOf(dayWithin(asOf, '2026-10-31')), { maxLength: 10, selector: dateOf })
    fc.assert(
      fc.property(lastVisits, slots, (held, given) => {
        const input = { faculties: FACULTY_IDS.map((id) => ({ id })), visits: held, anchor: ANCHOR }
        const problem = planning(input, given, asOf, twinRolling(input, asOf))
        expect(faults(planDialogue(input, given, asOf, ROLLING), problem, hallPlan)).toStrictEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
