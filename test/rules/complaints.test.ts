/** What comes to the committee from outside, each finding whole (§2.4:1–3, §2.6:3). */
import { describe, expect, it, test } from 'vitest'
import { checkDuties, complaintsForCommittee } from '../../src/index'
import type { DutiesGiven } from '../../src/rules/duties'
import { only, whole } from '../support/whole'

type Duties = NonNullable<DutiesGiven['duties']>
type Complaint = NonNullable<Duties['complaints']>[number]
type Order = NonNullable<Duties['labourInspection']>[number]

const AS_OF = '2026-11-22'
const MEETINGS = [
  { id: 'held', date: '2026-09-16', held: true },
  { id: 'perhaps', date: '2026-10-21' },
  { id: 'cancelled', date: '2026-11-11', held: false },
  { id: 'planned', date: '2026-11-25' },
]
const given = (duties: Duties | undefined, meetings: DutiesGiven['committee'] = { meetings: MEETINGS }): DutiesGiven => ({
  records: { from: '2026-08-01' },
  committee: meetings,
  duties,
})
const PERHAPS = ['committee', 'meetings', 1, 'held']

describe('duties/complaints', () => {
  const PATH = ['duties', 'complaints']
  const judged = (complaints: readonly Complaint[] | undefined, committee?: DutiesGiven['committee']) =>
    only('duties/complaints', checkDuties(given({ complaints }, committee), AS_OF))
  const expected = (told: object) =>
    whole('duties/complaints', { outcome: 'open', subject: 'committee', path: PATH, facts: { complaints: ['k'] }, ...told })
  const k = (change: Partial<Complaint> = {}): Complaint => ({
    id: 'k',
    kind: 'complaint',
    received: '2026-09-16',
    closed: false,
    recurring: true,
    ...change,
  })
  const PASSED = { onTrack: false, facts: { complaints: ['k'], passedBy: ['k'] } }
  const unknown = (...keys: readonly string[]) => ({ outcome: 'unknown', needs: keys.map((key) => [...PATH, 0, key]) })

  it.each<[title: string, change: Partial<Complaint>, told: object]>([
    ['a statement', { statement: 'held' }, { outcome: 'satisfied' }],
    ['perhaps a statement', { statement: 'perhaps' }, { outcome: 'unknown', needs: [PERHAPS] }],
    ['a statement to come', { statement: 'planned' }, { onTrack: true }],
    ['a statement at no meeting', { statement: 'cancelled' }, PASSED],
    ['none, since a meeting on the day', {}, PASSED],
    ['none, since a meeting later', { received: '2026-09-15' }, PASSED],
    ['none, and no meeting since for certain', { received: '2026-09-17' }, { onTrack: true }],
    ['not said when it came', { received: undefined }, PASSED],
    ['that came today', { received: AS_OF }, { onTrack: true }],
    ['not said whether it recurs', { recurring: undefined }, unknown('recurring')],
    ['nor whether a complaint is closed, on which nothing turns', { recurring: undefined, closed: undefined }, unknown('recurring')],
    ['not said of a closed one', { recurring: undefined, kind: undefined, closed: true }, unknown('recurring')],
    ['not said of a closed deviation', { recurring: undefined, kind: 'deviation', closed: true }, unknown('recurring')],
    ['a deviation not said to be closed', { recurring: false, kind: 'deviation', closed: undefined }, unknown('closed')],
    ['nor whether it recurs', { recurring: undefined, kind: 'deviation', closed: undefined }, unknown('closed', 'recurring')],
    ['not said of which kind', { recurring: false, kind: undefined }, unknown('kind')],
    ['nor whether it is closed', { recurring: false, kind: undefined, closed: undefined }, unknown('kind', 'closed')],
    ['nothing said', { recurring: undefined, kind: undefined, closed: undefined }, unknown('kind', 'closed', 'recurring')],
    ['nothing said, a statement given', { recurring: undefined, kind: undefined, statement: 'held' }, { outcome: 'satisfied' }],
    ['an overall matter', { recurring: undefined, overall: true }, PASSED],
    ['an open deviation', { recurring: undefined, kind: 'deviation' }, PASSED],
  ])('%s', (_, change, told) => {
    expect(judged([k(change)])).toStrictEqual([expected(told)])
  })

  it.each<[title: string, change: Partial<Complaint>]>([
    ['a single complaint', { recurring: false }],
    ['a single complaint, not said to be closed', { recurring: false, closed: undefined }],
    ['a closed deviation', { recurring: false, kind: 'deviation', closed: true }],
    ['one closed, of whatever kind', { recurring: false, kind: undefined, closed: true }],
    ['one that is to come', { received: '2026-11-23' }],
  ])('%s is not the committee’s', (_, change) => {
    expect(judged([k(change)])).toStrictEqual([])
  })

  test('several in one finding, that of the worst among them; what is open beside what is unknown by itself', () => {
    const rows = [k({ id: 'a' }), k({ id: 'b', statement: 'held' }), k({ id: 'c', received: '2026-10-01' })]
    expect(judged(rows)).toStrictEqual([expected({ onTrack: false, facts: { complaints: ['a', 'c'], passedBy: ['a'] } })])
    expect(judged([...rows, k({ id: 'd', statement: 'perhaps' })])).toStrictEqual([
      expected({ outcome: 'unknown', facts: { complaints: ['d'] }, needs: [PERHAPS] }),
      expected({ onTrack: false, facts: { complaints: ['a', 'c'], passedBy: ['a'] } }),
    ])
    expect(judged([k({ id: 'b', statement: 'held' }), k({ id: 'd', statement: 'perhaps' })])).toStrictEqual([
      expected({ outcome: 'unknown', facts: { complaints: ['d'] }, needs: [PERHAPS] }),
    ])
    expect(judged([k({ id: 'b', statement: 'held' }), k({ id: 'e', statement: 'held' })])).toStrictEqual([
      expected({ outcome: 'satisfied', facts: { complaints: ['b', 'e'] } }),
    ])
  })

  test('none told, or left out; without meetings none has passed it by', () => {
    expect(judged([])).toStrictEqual([])
    const leftOut = expected({ outcome: 'unknown', facts: {}, needs: [PATH] })
    expect(judged(undefined)).toStrictEqual([leftOut])
    expect(only('duties/complaints', checkDuties(given(undefined), AS_OF))).toStrictEqual([leftOut])
    expect(judged([k({ received: undefined })], {})).toStrictEqual([expected({ onTrack: true })])
  })

  test('what the committee can ask to see', () => {
    const rows: readonly Complaint[] = [
      { id: 'overall', overall: true },
      { id: 'not overall', overall: false, kind: 'complaint', recurring: false },
      { id: 'open', kind: 'deviation', closed: false },
      { id: 'not said', kind: 'deviation' },
      { id: 'closed', kind: 'deviation', closed: true },
      { id: 'closed, again', kind: 'deviation', closed: true, recurring: true },
      { id: 'single', kind: 'complaint', closed: false, recurring: false },
      { id: 'perhaps', kind: 'complaint' },
      { id: 'of no kind', closed: false },
    ]
    expect(complaintsForCommittee({ duties: { complaints: rows } })).toStrictEqual(['overall', 'open', 'not said', 'closed, again'])
    for (const none of [{}, { duties: {} }, { duties: { complaints: [] } }]) expect(complaintsForCommittee(none)).toStrictEqual([])
  })
})

describe('duties/labour-inspection', () => {
  const PATH = ['duties', 'labourInspection']
  const judged = (labourInspection: readonly Order[] | undefined) =>
    only('duties/labour-inspection', checkDuties(given({ labourInspection }), AS_OF))
  const expected = (told: object) =>
    whole('duties/labour-inspection', { outcome: 'open', subject: 'committee', path: PATH, facts: { orders: ['p'] }, ...told })
  const p = (change: Partial<Order> = {}): Order => ({ id: 'p', received: '2026-09-16', ...change })
  const PASSED = { onTrack: false, facts: { orders: ['p'], passedBy: ['p'] } }

  it.each<[title: string, change: Partial<Order>, told: object]>([
    ['told today', { informed: AS_OF }, { outcome: 'satisfied' }],
    ['told today, perhaps taken up', { informed: AS_OF, takenUp: 'perhaps' }, { outcome: 'satisfied' }],
    ['taken up', { takenUp: 'held' }, { outcome: 'satisfied' }],
    ['taken up, to be told', { takenUp: 'held', informed: '2026-11-23' }, { outcome: 'satisfied' }],
    ['perhaps taken up', { takenUp: 'perhaps' }, { outcome: 'unknown', needs: [PERHAPS] }],
    ['to be told', { informed: '2026-11-23' }, { onTrack: true }],
    ['to be taken up', { takenUp: 'planned' }, { onTrack: true }],
    ['taken up at no meeting', { takenUp: 'cancelled' }, PASSED],
    ['not told', {}, PASSED],
    ['not told, and no meeting since for certain', { received: '2026-09-17' }, { onTrack: true }],
    ['not said when it came', { received: undefined }, PASSED],
  ])('%s', (_, change, told) => {
    expect(judged([p(change)])).toStrictEqual([expected(told)])
  })

  test('several in one finding, that of the worst among them; what is open beside what is unknown by itself', () => {
    const rows = [p({ id: 'a' }), p({ id: 'b', informed: AS_OF }), p({ id: 'c', received: AS_OF })]
    expect(judged(rows)).toStrictEqual([expected({ onTrack: false, facts: { orders: ['a', 'c'], passedBy: ['a'] } })])
    expect(judged([...rows, p({ id: 'd', takenUp: 'perhaps' })])).toStrictEqual([
      expected({ outcome: 'unknown', facts: { orders: ['d'] }, needs: [PERHAPS] }),
      expected({ onTrack: false, facts: { orders: ['a', 'c'], passedBy: ['a'] } }),
    ])
    expect(judged([p({ id: 'b', informed: AS_OF })])).toStrictEqual([expected({ outcome: 'satisfied', facts: { orders: ['b'] } })])
  })

  test('none told, to come, or left out', () => {
    expect(judged([])).toStrictEqual([])
    expect(judged([p({ received: '2026-11-23' })])).toStrictEqual([])
    const leftOut = expected({ outcome: 'unknown', facts: {}, needs: [PATH] })
    expect(judged(undefined)).toStrictEqual([leftOut])
    expect(only('duties/labour-inspection', checkDuties(given(undefined), AS_OF))).toStrictEqual([leftOut])
  })
})
