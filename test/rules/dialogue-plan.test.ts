/** §5:2: a plan for the visits that remain; held against plans found the long way in dialogue-plan.enumeration.test.ts. */
import { describe, expect, it } from 'vitest'
import { type Faculty, type Options, planDialogue, type Slot, type Visit } from '../../src/index'
import { ANCHOR } from '../support/dialogue'
import { upTo } from '../support/enumerate'
import { plusDays } from '../twins/dates'

const AS_OF = '2025-03-01'
const CYCLE_END = '2026-07-31'
const ROLLING: Options = { readings: { 'dialogue-cycle': 'rolling' } }

describe('a plan', () => {
  const plan = (ids: readonly (string | Faculty)[], slots: readonly (string | Slot)[], visited: readonly Visit[] = [], asOf = AS_OF) =>
    planDialogue(
      { faculties: ids.map((each) => (typeof each === 'string' ? { id: each } : each)), visits: visited, anchor: ANCHOR },
      slots.map((each) => (typeof each === 'string' ? { date: each } : each)),
      asOf,
    )

  it('needs nothing where nothing remains', () => {
    expect(plan([], [])).toStrictEqual({ feasible: true, visits: [], bottleneck: null })
    expect(plan(['A'], [], [{ faculty: 'A', date: '2024-10-01' }])).toStrictEqual({ feasible: true, visits: [], bottleneck: null })
  })

  it('leaves planned visits where they are, and takes no place for them', () => {
    expect(plan(['A', 'B'], ['2025-05-01'], [{ faculty: 'A', date: '2025-05-01' }])).toStrictEqual({
      feasible: true,
      visits: [{ faculty: 'B', date: '2025-05-01' }],
      bottleneck: null,
    })
  })

  it('uses the slots from today through the last day of the cycle', () => {
    const days = [plusDays(AS_OF, -1), plusDays(CYCLE_END, 1), AS_OF, CYCLE_END]
    expect(plan(['A', 'B', 'C'], days)).toStrictEqual({
      feasible: false,
      visits: [
        { faculty: 'A', date: AS_OF },
        { faculty: 'B', date: CYCLE_END },
      ],
      bottleneck: { faculties: ['A', 'B', 'C'], places: 2 },
    })
  })

  it('visits a faculty while it exists, and none that closes in the cycle', () => {
    const founded = { id: 'A', from: '2025-06-01' }
    const closing = { id: 'B', to: '2025-12-31' }
    expect(plan([founded, closing], [{ date: '2025-05-31', capacity: 2 }])).toStrictEqual({
      feasible: false,
      visits: [],
      bottleneck: { faculties: ['A'], places: 0 },
    })
    expect(plan([founded, closing], [{ date: '2025-06-01', capacity: 2 }]).visits).toStrictEqual([{ faculty: 'A', date: '2025-06-01' }])
  })

  it('serves the most urgent first, yet never at the price of a place', () => {
    const earlier = [{ faculty: 'A', date: '2024-01-01' }]
    expect(plan(['A', 'B'], ['2025-05-01'], earlier).visits).toStrictEqual([{ faculty: 'B', date: '2025-05-01' }])
    const slots = [{ date: '2025-05-01' }, { date: '2025-06-01', faculties: ['B'] }]
    expect(plan(['A', 'B'], slots, earlier).visits).toStrictEqual([
      { faculty: 'A', date: '2025-05-01' },
      { faculty: 'B', date: '2025-06-01' },
    ])
  })

  it('places under rolling a faculty that is overdue: better late than not at all', () => {
    const input = { faculties: [{ id: 'A' }], visits: [{ faculty: 'A', date: '2023-09-01' }], anchor: ANCHOR }
    expect(planDialogue(input, [{ date: '2025-10-01' }], '2025-09-15', ROLLING).visits).toStrictEqual([
      { faculty: 'A', date: '2025-10-01' },
    ])
  })

  it.each([-1, 0.5, 1.5, Number.NaN, Number.NEGATIVE_INFINITY])('refuses a slot of %d places', (capacity) => {
    const refused = () => plan(['A'], ['2025-04-01', { date: '2025-05-01', capacity }])
    expect(refused).toThrow(new RangeError(`slots[1].capacity: must be a whole number of at least 0: ${capacity}`))
  })

  it('knows a slot without a place', () => {
    expect(plan(['A'], [{ date: '2025-05-01', capacity: 0 }])).toStrictEqual({
      feasible: false,
      visits: [],
      bottleneck: { faculties: ['A'], places: 0 },
    })
  })

  it.each(['2026-02-29', ''])('refuses %j for a date', (wrong) => {
    for (const [refused, argument] of [
      [() => plan(['A'], ['2025-04-01', wrong]), 'slots[1].date'],
      [() => plan(['A'], [], [], wrong), 'asOf'],
      [() => plan(['A'], [], [{ faculty: 'A', date: wrong }]), 'visits[0].date'],
    ] as const) {
      expect(refused).toThrow(RangeError)
      expect(refused).toThrow(argument)
      expect(refused).toThrow(JSON.stringify(wrong))
    }
  })

  const D1 = '2025-05-01'
  const D2 = '2025-06-01'
  const D3 = '2025-07-01'
  const D4 = '2025-08-01'
  const open = (date: string, ...faculties: readonly string[]): Slot => ({ date, faculties })
  it.each<readonly [string, readonly Slot[], readonly string[]]>([
    ['who came first makes room for one who has no other day', [open(D1, 'A', 'B'), open(D2, 'A')], [`${D1} B`, `${D2} A`]],
    ['and another for that one', [open(D1, 'A', 'C'), open(D2, 'A', 'B'), open(D3, 'B')], [`${D1} C`, `${D2} A`, `${D3} B`]],
    [
      'the less urgent makes room where either can',
      [open(D1, 'A', 'C'), open(D2, 'B', 'C'), open(D3, 'B'), open(D4, 'A')],
      [`${D1} A`, `${D2} C`, `${D3} B`],
    ],
    ['the more urgent keeps its early day', [open(D1, 'A', 'B'), open(D2, 'A'), open(D3, 'B')], [`${D1} A`, `${D3} B`]],
    ['though not its slot', [open(D1, 'A', 'B'), open(D1, 'A'), open(D2, 'A', 'B')], [`${D1} A`, `${D1} B`]],
  ])('%s', (_, slots, expected) => {
    const ids = ['A', 'B', 'C'].filter((id) => slots.some(({ faculties }) => faculties?.includes(id)))
    const { feasible, visits } = plan(ids, slots)
    expect([feasible, visits.map(({ date, faculty }) => `${date} ${faculty}`)]).toStrictEqual([true, expected])
  })

  it('names in a bottleneck those alone who stand in each other’s way, the most urgent first, and all their places', () => {
    const earlier = [{ faculty: 'A', date: '2024-01-01' }]
    const slots = [{ ...open(D1, 'A', 'B', 'C', 'D'), capacity: 2 }, open(D2, 'A'), open(D2, 'E'), open(D3, 'C', 'D')]
    expect(plan(['A', 'B', 'C', 'D', 'E', 'F'], [...slots, { ...open(D4, 'F'), capacity: 3 }], earlier)).toStrictEqual({
      feasible: true,
      visits: [
        { faculty: 'B', date: D1 },
        { faculty: 'C', date: D1 },
        { faculty: 'A', date: D2 },
        { faculty: 'E', date: D2 },
        { faculty: 'D', date: D3 },
        { faculty: 'F', date: D4 },
      ],
      bottleneck: null,
    })
    expect(plan(['A', 'B', 'C', 'D', 'E'], [...slots.slice(0, 1), open(D2, 'E')], earlier)).toStrictEqual({
      feasible: false,
      visits: [
        { faculty: 'B', date: D1 },
        { faculty: 'C', date: D1 },
        { faculty: 'E', date: D2 },
      ],
      bottleneck: { faculties: ['B', 'C', 'D'], places: 2 },
    })
  })

  it('is the body’s own: its visits alone are planned, up to the last day of the cycle', () => {
    const visitsOf = (date: string, by?: string): Visit[] => [{ faculty: 'A', date, ...(by === undefined ? undefined : { by }) }]
    const own = (by: string | undefined, visits: readonly Visit[]) =>
      planDialogue({ faculties: [{ id: 'A' }], visits, anchor: ANCHOR, by }, [{ date: D1 }], AS_OF).visits
    expect(own('gjovik', [])).toStrictEqual([{ faculty: 'A', date: D1, by: 'gjovik' }])
    expect(own('committee', [])).toStrictEqual([{ faculty: 'A', date: D1, by: 'committee' }])
    for (const by of [undefined, 'committee']) expect(own('committee', visitsOf(D2, by))).toStrictEqual([])
    expect(own('gjovik', visitsOf(D2, 'gjovik'))).toStrictEqual([])
    for (const by of [undefined, 'committee', 'alesund']) expect(own('gjovik', visitsOf(D2, by))).toHaveLength(1)
    expect(own(undefined, visitsOf(CYCLE_END))).toStrictEqual([])
    expect(own(undefined, visitsOf(plusDays(CYCLE_END, 1)))).toStrictEqual([{ faculty: 'A', date: D1 }])
  })

  it.each([
    // last visit, slot, whether it is placed
    ['2023-09-01', '2025-09-01', true],
    ['2023-09-01', '2025-09-02', false],
    ['2023-03-01', AS_OF, true],
    ['2023-03-01', plusDays(AS_OF, 1), false],
    ['2024-07-31', CYCLE_END, true],
    ['2024-08-01', CYCLE_END, true],
    ['2025-02-01', CYCLE_END, true],
  ])('under rolling, last visited on %s, with a slot on %s: %s', (last, date, isPlaced) => {
    const input = { faculties: [{ id: 'A' }], visits: [{ faculty: 'A', date: last }], anchor: ANCHOR }
    expect(planDialogue(input, [{ date }], AS_OF, ROLLING)).toStrictEqual({
      feasible: isPlaced,
      visits: isPlaced ? [{ faculty: 'A', date }] : [],
      bottleneck: isPlaced ? null : { faculties: ['A'], places: 0 },
    })
  })

  it('places under rolling what is due the day after the cycle: two years from the anchor, never visited', () => {
    expect(
      planDialogue({ faculties: [{ id: 'A' }], visits: [], anchor: ANCHOR }, [{ date: CYCLE_END }], AS_OF, ROLLING).visits,
    ).toStrictEqual([{ faculty: 'A', date: CYCLE_END }])
  })

  it('places under rolling who was visited today: there is always a next visit', () => {
    const input = { faculties: [{ id: 'A' }], visits: [{ faculty: 'A', date: AS_OF }], anchor: ANCHOR }
    expect(planDialogue(input, [{ date: D1 }], AS_OF, ROLLING).visits).toStrictEqual([{ faculty: 'A', date: D1 }])
  })

  it('uses under rolling no slot after the cycle, overdue or not', () => {
    const input = { faculties: [{ id: 'A' }], visits: [{ faculty: 'A', date: '2022-09-01' }], anchor: ANCHOR }
    const placed = (date: string) => planDialogue(input, [{ date }], AS_OF, ROLLING).visits.length
    expect([placed(CYCLE_END), placed(plusDays(CYCLE_END, 1))]).toStrictEqual([1, 0])
  })

  it('may visit a faculty that closed for a while before it closed', () => {
    const lives = [
      { id: 'A', to: '2025-05-31' },
      { id: 'A', from: '2025-07-01' },
    ]
    const placed = [D1, D2, D3].map((date) => plan(lives, [date]).visits.length)
    expect(placed).toStrictEqual([1, 0, 1])
  })

  it.each([
    ['on the last day needs no other', '2025-09-01', 0],
    ['too late is not in time: a place is found beside it', '2025-09-02', 1],
  ])('under rolling a visit planned %s', (_, planned, places) => {
    const input = { faculties: [{ id: 'A' }], visits: ['2023-09-01', planned].map((date) => ({ faculty: 'A', date })), anchor: ANCHOR }
    expect(planDialogue(input, [{ date: D1 }], AS_OF, ROLLING).visits).toHaveLength(places)
  })

  it('under rolling a visit planned after the cycle needs no other where it is in time, or all is too late', () => {
    const placed = (last: string) => {
      const input = { faculties: [{ id: 'A' }], visits: [last, '2026-08-01'].map((date) => ({ faculty: 'A', date })), anchor: ANCHOR }
      return planDialogue(input, [{ date: D1 }], AS_OF, ROLLING).visits.length
    }
    expect([placed('2024-08-01'), placed('2024-07-31'), placed('2023-01-01')]).toStrictEqual([0, 1, 0])
  })

  it('is found at once where every order of the slots is possible', () => {
    const ids = upTo(39).map((each) => `F${String(each).padStart(2, '0')}`)
    const slots = ids.map((_, index) => ({ date: plusDays(AS_OF, index), faculties: ids.slice(0, ids.length - index) }))
    expect(plan(ids, slots).visits.map(({ faculty }) => faculty)).toStrictEqual(ids.toReversed())
  })
})
