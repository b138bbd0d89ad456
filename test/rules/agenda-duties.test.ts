/** Duties that agendas show, each finding whole (§2.1:3, §2.2:1–2, §2.6:1–2; reading `duty-rhythm`). */
import { describe, expect, it, test } from 'vitest'
import { checkDuties, type Options, type RuleId } from '../../src/index'
import type { DutiesGiven } from '../../src/rules/duties'
import { only, whole } from '../support/whole'
import { everyDay } from '../twins/dates'

type Meeting = NonNullable<NonNullable<DutiesGiven['committee']>['meetings']>[number]
type Item = NonNullable<Meeting['agenda']>[number]
type Visit = NonNullable<NonNullable<DutiesGiven['dialogue']>['visits']>[number]

const AS_OF = '2026-11-22'
const [LAST, AFTER] = ['2027-06-12', '2027-06-13']
const NO_RHYTHM: Options = { readings: { 'duty-rhythm': 'no-rhythm' } }
const MEETINGS = ['committee', 'meetings']
const at = (index: number, ...rest: readonly (string | number)[]) => [...MEETINGS, index, ...rest]

const givenOf = (meetings: readonly Meeting[] | undefined, change: Partial<DutiesGiven> = {}): DutiesGiven => ({
  records: { from: '2026-08-17' },
  studyYears: [{ id: '2026/27', from: '2026-08-17', to: LAST }],
  committee: { meetings },
  dialogue: { visits: [] },
  ...change,
})
/** A meeting on which nothing is said but its agenda. */
const met = (id: string, date: string, agenda?: readonly Item[], held?: boolean): Meeting => ({ id, date, agenda, held })
const judged = (rule: RuleId, given: DutiesGiven, asOf = AS_OF, options?: Options) => only(rule, checkDuties(given, asOf, options))

type Told = { readonly outcome: string; readonly facts?: object; readonly [key: string]: unknown }
const expected = (rule: RuleId, told: Told, facts: object) =>
  whole(rule, { subject: '2026/27', path: MEETINGS, ...told, facts: { year: '2026/27', ...facts, ...told.facts } })

describe('duties/unit-reports', () => {
  const RULE = 'duties/unit-reports'
  const reports: Item = { id: '2', kind: 'unit-quality-reports' }
  const other: Item = { id: '3', kind: 'case' }
  const noKind: Item = { id: '4' }
  const DAY = '2026-09-16'
  const COMING = '2027-03-03'
  const open = (onTrack: boolean, planned?: readonly string[]) => ({
    outcome: 'open',
    due: LAST,
    onTrack,
    ...(planned === undefined ? undefined : { facts: { planned } }),
  })
  const satisfied = (...items: readonly string[]) => ({ outcome: 'satisfied', facts: { items } })
  const unknown = (...needs: readonly (readonly (string | number)[])[]) => ({ outcome: 'unknown', needs })

  const CASES: readonly [title: string, meetings: readonly Meeting[] | undefined, told: Told, asOf?: string][] = [
    ['on an agenda', [met('m', DAY, [other, reports], true)], satisfied('m/2')],
    ['on two', [met('m', DAY, [reports], true), met('n', '2026-10-21', [other, reports], true)], satisfied('m/2', 'n/2')],
    [
      'on one, another left out, another to come',
      [met('m', DAY, [reports], true), met('n', DAY, undefined, true), met('p', COMING, [reports])],
      satisfied('m/2'),
    ],
    ['on none', [met('m', DAY, [other], true)], open(false)],
    ['on none, on the last day', [met('m', DAY, [other], true)], open(false), LAST],
    ['on none, the day after', [met('m', DAY, [other], true)], { outcome: 'breached' }, AFTER],
    ['no meetings', [], open(false)],
    ['an agenda left out', [met('m', DAY, undefined, true)], unknown(at(0, 'agenda'))],
    ['an item of no kind', [met('m', DAY, [other, noKind], true)], unknown(at(0, 'agenda', 1, 'kind'))],
    ['at a meeting perhaps held', [met('m', DAY, [reports])], unknown(at(0, 'held'))],
    ['perhaps held, its agenda left out', [met('m', DAY)], unknown(at(0, 'held'), at(0, 'agenda'))],
    ['perhaps held, without them', [met('m', DAY, [other])], open(false)],
    [
      'an agenda left out, and a meeting perhaps held',
      [met('m', DAY, [reports]), met('n', DAY, undefined, true)],
      unknown(at(1, 'agenda'), at(0, 'held')),
    ],
    ['to come', [met('p', COMING, [reports]), met('q', '2027-04-04', [reports])], open(true, ['p/2', 'q/2'])],
    ['to come, without them', [met('p', COMING, [other])], open(false)],
    ['to come, one agenda not set', [met('p', COMING, [other]), met('q', '2027-04-04')], open(true)],
    ['to come, an item of no kind', [met('p', COMING, [noKind])], open(true)],
    [
      'the year before, and the year after',
      [met('m', '2026-08-16', [reports], true), met('n', AFTER, [reports], true)],
      { outcome: 'breached' },
      AFTER,
    ],
    [
      'on the first day and the last',
      [met('m', '2026-08-17', [reports], true), met('n', LAST, [reports], true)],
      satisfied('m/2', 'n/2'),
      AFTER,
    ],
    ['meetings left out', undefined, unknown(MEETINGS)],
  ]
  it.each(CASES)('%s', (_, meetings, told, asOf) => {
    expect(judged(RULE, givenOf(meetings), asOf)).toStrictEqual([expected(RULE, told, { items: [] })])
  })

  test('a year of which the records hold a part is not known to lack them', () => {
    const part = (meetings: readonly Meeting[] | undefined) => judged(RULE, givenOf(meetings, { records: { from: '2026-08-18' } }))
    expect(part([])).toStrictEqual([expected(RULE, unknown(MEETINGS), { items: [] })])
    expect(part(undefined)).toStrictEqual([expected(RULE, unknown(MEETINGS), { items: [] })])
    expect(part([met('m', DAY)])).toStrictEqual([expected(RULE, unknown(at(0, 'held'), at(0, 'agenda'), MEETINGS), { items: [] })])
    expect(part([met('m', DAY, [reports], true)])).toStrictEqual([expected(RULE, satisfied('m/2'), { items: [] })])
  })

  test('study years left out', () => {
    expect(judged(RULE, givenOf([met('m', DAY, [reports], true)], { studyYears: undefined }))).toStrictEqual([
      whole(RULE, { outcome: 'unknown', subject: 'committee', path: MEETINGS, facts: { items: [] }, needs: [['studyYears']] }),
    ])
  })

  const ofAllTime = (told: Told) => [whole(RULE, { subject: 'committee', path: MEETINGS, ...told, facts: { items: [], ...told.facts } })]
  it.each<[title: string, meetings: readonly Meeting[] | undefined, told: Told]>([
    ['once', [met('m', '2021-01-01', [reports], true)], satisfied('m/2')],
    ['never', [], { outcome: 'open', onTrack: false }],
    ['to come', [met('p', COMING, [reports])], { outcome: 'open', onTrack: true, facts: { planned: ['p/2'] } }],
    ['to come, its agenda not set', [met('p', COMING)], { outcome: 'open', onTrack: true }],
    ['left out', undefined, unknown(MEETINGS)],
  ])('without rhythm: %s', (_, meetings, told) => {
    for (const studyYears of [undefined, []])
      expect(judged(RULE, givenOf(meetings, { studyYears, records: { from: AS_OF } }), AS_OF, NO_RHYTHM)).toStrictEqual(ofAllTime(told))
  })

  test('hundreds of meetings are read as a few', () => {
    const days = everyDay('2026-07-01', '2027-07-31')
    const meetings = (shown: string) => days.map((day) => met(day, day, [day === shown ? reports : other], true))
    const outcome = (shown: string) => judged(RULE, givenOf(meetings(shown)), '2027-08-01').map((each) => each.outcome)
    expect(['2026-08-16', '2026-08-17', LAST, AFTER].map(outcome)).toStrictEqual([['breached'], ['satisfied'], ['satisfied'], ['breached']])
  })

  test('each year by itself, by its first day', () => {
    const studyYears = [
      { id: '2026/27', from: '2026-08-17', to: LAST },
      { id: '2025/26', from: '2025-08-18', to: '2026-06-13' },
    ]
    const given = givenOf([met('m', '2026-06-13', [reports], true)], { studyYears, records: { from: '2025-08-01' } })
    expect(judged(RULE, given).map(({ subject, outcome }) => [subject, outcome])).toStrictEqual([
      ['2025/26', 'satisfied'],
      ['2026/27', 'open'],
    ])
  })
})

describe('duties/information', () => {
  const RULE = 'duties/information'
  const quiet = met('m', '2026-09-16', [{ id: '1', kind: 'case' }], true)
  const item = (...sources: readonly string[]): Item => ({ id: '2', sources })
  const HELD: Visit = { faculty: 'IE', date: '2026-10-01', held: true }

  it.each<[title: string, given: DutiesGiven, told: Told]>([
    [
      'sources and dialogue meetings, each once',
      givenOf([met('m', '2026-09-16', [item('survey', 'units'), item('survey')], true)], { dialogue: { visits: [HELD, HELD] } }),
      { outcome: 'satisfied', facts: { sources: ['survey', 'units', 'dialogue-meetings'] } },
    ],
    [
      'a dialogue meeting',
      givenOf([quiet], { dialogue: { visits: [HELD] } }),
      { outcome: 'satisfied', facts: { sources: ['dialogue-meetings'] } },
    ],
    [
      'the committee’s by its word',
      givenOf([quiet], { dialogue: { visits: [{ ...HELD, by: 'committee' }] } }),
      { outcome: 'satisfied', facts: { sources: ['dialogue-meetings'] } },
    ],
    [
      'a subcommittee’s, one cancelled, and one in another year',
      givenOf([quiet], {
        dialogue: {
          visits: [
            { ...HELD, by: 'gjovik' },
            { ...HELD, held: false },
            { ...HELD, date: '2026-08-16' },
          ],
        },
      }),
      { outcome: 'open', due: LAST, onTrack: false },
    ],
    ['no sources named', givenOf([met('m', '2026-09-16', [item()], true)]), { outcome: 'open', due: LAST, onTrack: false }],
    [
      'perhaps a dialogue meeting',
      givenOf([quiet], {
        dialogue: {
          visits: [
            { ...HELD, by: 'gjovik' },
            { faculty: 'IE', date: '2026-10-01' },
          ],
        },
      }),
      { outcome: 'unknown', needs: [['dialogue', 'visits', 1, 'held']] },
    ],
    [
      'to come',
      givenOf([met('p', '2027-03-03', [item('survey'), item('survey')])], {
        dialogue: { visits: [{ faculty: 'IE', date: '2027-03-01' }] },
      }),
      { outcome: 'open', due: LAST, onTrack: true, facts: { planned: ['survey', 'dialogue-meetings'] } },
    ],
    ['dialogue left out', givenOf([quiet], { dialogue: undefined }), { outcome: 'unknown', needs: [['dialogue']] }],
    ['visits left out', givenOf([quiet], { dialogue: {} }), { outcome: 'unknown', needs: [['dialogue', 'visits']] }],
    ['everything left out', givenOf(undefined, { dialogue: {} }), { outcome: 'unknown', needs: [MEETINGS, ['dialogue', 'visits']] }],
  ])('%s', (_, given, told) => {
    expect(judged(RULE, given)).toStrictEqual([expected(RULE, told, { sources: [] })])
  })

  test('without rhythm, visits left out', () => {
    expect(judged(RULE, givenOf([], { dialogue: {} }), AS_OF, NO_RHYTHM)).toStrictEqual([
      whole(RULE, { outcome: 'unknown', subject: 'committee', path: MEETINGS, facts: { sources: [] }, needs: [['dialogue', 'visits']] }),
    ])
  })
})

describe('duties/welfare', () => {
  const RULE = 'duties/welfare'
  const ORGANISATION = 'student-welfare-organisation'
  const withItem = (change: Partial<Item>) =>
    judged(RULE, givenOf([met('m', '2026-09-16', [{ id: '1' }, { id: '2', topics: ['student-welfare'], ...change }], true)]))
  const told = (each: Told, items: readonly string[] = []) => [expected(RULE, each, { items, organisation: ORGANISATION })]
  const OPEN = { outcome: 'open', due: LAST, onTrack: false }

  it.each<[title: string, change: Partial<Item>, expected: object[]]>([
    ['in understanding with it', { inUnderstandingWith: ['library', ORGANISATION] }, told({ outcome: 'satisfied' }, ['m/2'])],
    [
      'among other topics',
      { topics: ['buildings', 'student-welfare'], inUnderstandingWith: [ORGANISATION] },
      told({ outcome: 'satisfied' }, ['m/2']),
    ],
    ['with others', { inUnderstandingWith: ['library'] }, told(OPEN)],
    ['not said with whom', {}, told({ outcome: 'unknown', needs: [at(0, 'agenda', 1, 'inUnderstandingWith')] })],
    ['another topic', { topics: ['buildings'], inUnderstandingWith: [ORGANISATION] }, told(OPEN)],
    ['no topics', { topics: undefined, inUnderstandingWith: [ORGANISATION] }, told(OPEN)],
  ])('%s', (_, change, whatIsTold) => {
    expect(withItem(change)).toStrictEqual(whatIsTold)
  })
})
