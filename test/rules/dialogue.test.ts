/** §5:2: every faculty is visited in each two-year cycle. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkDialogue,
  type DialogueInput,
  type DialogueResult,
  defineMandate,
  dialogueCycle,
  type Faculty,
  ntnuFaculties,
  ntnuLmu,
  type Options,
  type Visit,
} from '../../src/index'
import { differences, firstFaults } from '../support/compare'
import { ANCHOR, dayWithin, faculties, visits } from '../support/dialogue'
import { product, tuples } from '../support/enumerate'
import { frozen } from '../support/frozen'
import { judgedLinesOf, linesOf } from '../support/lines'
import { everyDay, plusDays, plusYears } from '../twins/dates'
import { type TwinInput, twinCycle, twinFixed, twinRolling } from '../twins/dialogue'

const ROLLING: Options = { readings: { 'dialogue-cycle': 'rolling' } }
const THREE_YEARS = defineMandate({ ...ntnuLmu, id: 'three-years', dialogue: { cycleYears: 3 } })

const { subcommittees: _, ...COMMITTEE_ALONE } = ntnuLmu
const WITHOUT_SUBCOMMITTEES = defineMandate({ ...COMMITTEE_ALONE, id: 'without-subcommittees' })

describe('the cycle that holds a day', () => {
  it.each(['2024-02-29', '2024-02-28', '2024-03-01', '2025-08-01', '2025-12-31', '2026-01-01'])('from %s, over twenty years', (anchor) => {
    const days = everyDay('2016-01-01', '2035-12-31')
    expect(days.map((day) => dialogueCycle(anchor, day))).toStrictEqual(days.map((day) => twinCycle(anchor, day)))
  })

  it.each([
    ['2024-02-29', '2024-02-29', '2024-02-29', '2026-02-27'],
    ['2024-02-29', '2026-02-27', '2024-02-29', '2026-02-27'],
    ['2024-02-29', '2026-02-28', '2026-02-28', '2028-02-28'],
    ['2024-02-29', '2028-02-28', '2026-02-28', '2028-02-28'],
    ['2024-02-29', '2028-02-29', '2028-02-29', '2030-02-27'],
    ['2024-02-29', '2024-02-28', '2022-02-28', '2024-02-28'],
    ['2024-02-29', '2022-02-27', '2020-02-29', '2022-02-27'],
    ['2025-12-31', '2025-12-30', '2023-12-31', '2025-12-30'],
    ['2026-01-01', '2027-12-31', '2026-01-01', '2027-12-31'],
    ['2026-01-01', '2028-01-01', '2028-01-01', '2029-12-31'],
    ['2025-08-01', '1999-01-01', '1997-08-01', '1999-07-31'],
  ])('from %s on %s: %s to %s', (anchor, on, from, to) => {
    expect(dialogueCycle(anchor, on)).toStrictEqual({ from, to })
  })

  it('is as long as the mandate in force that day says', () => {
    const days = everyDay('2018-01-01', '2032-12-31')
    expect(days.map((day) => dialogueCycle('2024-02-29', day, { mandate: THREE_YEARS }))).toStrictEqual(
      days.map((day) => twinCycle('2024-02-29', day, 3)),
    )
    const mandate = [
      defineMandate({ ...ntnuLmu, id: 'two', inForce: { from: '2020-01-01', to: '2025-12-31' } }),
      defineMandate({ ...THREE_YEARS, inForce: { from: '2026-01-01' } }),
    ]
    expect(dialogueCycle('2022-01-01', '2025-12-31', { mandate })).toStrictEqual({ from: '2024-01-01', to: '2025-12-31' })
    expect(dialogueCycle('2022-01-01', '2026-01-01', { mandate })).toStrictEqual({ from: '2025-01-01', to: '2027-12-31' })
    expect(() => dialogueCycle('2022-01-01', '2019-12-31', { mandate })).toThrow(/2019-12-31/)
  })
})

/** What is wrong with the answer under fixed cycles: nothing, if it is the twin's. */
function fixedFaults(input: TwinInput & DialogueInput, asOf: string): string[] {
  const { cycle, visited, remaining, findings } = checkDialogue(input, asOf)
  const twin = twinFixed(input, asOf)
  const breached = findings.filter(({ outcome }) => outcome === 'breached')
  const missed = breached.map(({ facts }) => ('missed' in facts ? [facts.faculty, facts.missed] : [])).sort()
  return differences({
    cycle: [cycle, twin.cycle],
    visited: [visited.toSorted(), twin.visited.toSorted()],
    remaining: [remaining, twin.remaining],
    findings: [judgedLinesOf(findings), twin.lines],
    missed: [missed, Object.entries(twin.missed).sort()],
  })
}

describe('fixed cycles', () => {
  const [first, second, third, end] = [0, 2, 4, 6].map((years) => plusYears('2024-02-29', years)) as [string, string, string, string]
  const eveOf = (day: string) => plusDays(day, -1)

  it('of one faculty: every set of visits about the ends of the cycles, seen from every such day', () => {
    const days = [eveOf(first), first, eveOf(second), second, eveOf(third), third, eveOf(end)]
    const patterns = tuples([true, false], days.length).map((held) => days.filter((_, index) => held[index]))
    const lives: Omit<Faculty, 'id'>[] = product(
      [undefined, eveOf(second), second, third],
      [undefined, plusDays(eveOf(second), -1), eveOf(second), eveOf(third)],
    )
      .filter(([from = '', to = '9999']) => from <= to)
      .map(([from, to]) => ({ ...(from && { from }), ...(to && { to }) }))
    const cases = product(patterns, lives, [...days.slice(1), plusDays(first, 300), plusDays(third, 300), end])

    expect(
      firstFaults(cases, ([visited, life, asOf]) =>
        fixedFaults({ faculties: [{ id: 'IE', ...life }], visits: visited.map((date) => ({ faculty: 'IE', date })), anchor: first }, asOf),
      ),
    ).toStrictEqual([])
  })

  it('of several faculties, by whomever visited', () => {
    const life = fc.option(dayWithin('2023-01-01', '2031-01-01'), { nil: undefined })
    const asOf = dayWithin(ANCHOR, '2031-07-31')
    const seen = dayWithin('2021-01-01', '2033-01-01')
    const by = ['committee', undefined, 'gjovik', 'alesund']
    fc.assert(
      fc.property(faculties(life, life), visits(seen, by), asOf, fc.constantFrom(...by), (given, held, on, own) => {
        fc.pre(given.every(({ from = '', to = '9999' }) => from <= to))
        const input = { faculties: given, visits: held, anchor: ANCHOR, ...(own === undefined ? undefined : { by: own }) }
        expect(fixedFaults(input, on)).toStrictEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})

describe('rolling', () => {
  it('gives each faculty two years from its last visit', () => {
    const asOf = dayWithin(ANCHOR, '2031-07-31')
    const from = fc.option(dayWithin('2020-01-01', ANCHOR), { nil: undefined })
    fc.assert(
      fc.property(
        faculties(from, fc.constant(undefined)),
        visits(dayWithin('2023-08-01', '2033-01-01'), ['committee', 'gjovik']),
        asOf,
        fc.constantFrom('committee', 'gjovik'),
        (given, held, on, by) => {
          const input = { by, faculties: given, visits: held, anchor: ANCHOR }
          fc.pre(given.every(({ id }) => isNeverLate(held.filter((visit) => visit.faculty === id && visit.by === by && visit.date <= on))))
          const { cycle, remaining, findings } = checkDialogue(input, on, ROLLING)
          const twin = twinRolling(input, on)
          expect({ cycle, remaining, lines: pending(findings) }).toStrictEqual(twin)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it.each([
    // visits, asOf, the line
    [[], '2026-07-31', 'open committee/IE 2026-08-01 false'],
    [[], '2026-08-01', 'open committee/IE 2026-08-01 false'],
    [[], '2026-08-02', 'breached committee/IE'],
    [['2025-03-10'], '2027-03-10', 'open committee/IE 2027-03-10 false'],
    [['2025-03-10'], '2027-03-11', 'breached committee/IE'],
    [['2025-03-10', '2027-03-10'], '2027-03-09', 'open committee/IE 2027-03-10 true'],
    [['2025-03-10', '2027-03-11'], '2027-03-09', 'open committee/IE 2027-03-10 false'],
    [['2025-03-10', '2027-03-10'], '2027-04-01', 'open committee/IE 2029-03-10 false'],
    [['2024-02-29', '2026-02-28'], '2026-02-27', 'open committee/IE 2026-02-28 true'],
  ])('visits on %j, seen on %s: %s', (dates, asOf, line) => {
    const input = { faculties: [{ id: 'IE' }], visits: dates.map((date) => ({ faculty: 'IE', date })), anchor: ANCHOR }
    expect(pending(checkDialogue(input, asOf, ROLLING).findings)).toStrictEqual([line])
  })

  it('counts from the first day of a faculty founded after the anchor', () => {
    const input = { faculties: [{ id: 'IE', from: '2025-01-15' }, { id: 'HF' }], visits: [], anchor: ANCHOR }
    expect(checkDialogue(input, '2025-06-01', ROLLING).remaining.map(({ faculty, due }) => [faculty, due])).toStrictEqual([
      ['HF', '2026-08-01'],
      ['IE', '2027-01-15'],
    ])
  })

  it.each([
    ['2027-03-10', false],
    ['2027-03-11', true],
    ['2027-03-12', true],
    ['2027-05-31', true],
  ])('after a visit on 2025-03-10 and the next on %s: broken for good %s', (next, isBroken) => {
    const visited = ['2025-03-10', next].map((date) => ({ faculty: 'IE', date }))
    const { outcome, findings } = checkDialogue({ faculties: [{ id: 'IE' }], visits: visited, anchor: ANCHOR }, '2027-06-01', ROLLING)
    expect(outcome).toBe(isBroken ? 'breached' : 'open')
    expect(pending(findings)).toStrictEqual([
      ...(isBroken ? ['breached committee/IE'] : []),
      `open committee/IE ${plusYears(next, 2)} false`,
    ])
  })

  it('does not ask for a faculty that closed before its day came', () => {
    const input = { faculties: [{ id: 'IE', to: '2025-01-31' }, { id: 'HF' }], visits: [], anchor: ANCHOR }
    for (const asOf of ['2025-06-01', '2027-06-01']) {
      expect(checkDialogue(input, asOf, ROLLING).remaining.map(({ faculty }) => faculty)).toStrictEqual(['HF'])
    }
  })

  it('asks for one that closes after its day, though before the fixed cycle ends', () => {
    const input = { faculties: [{ id: 'IE', to: '2026-08-02' }], visits: [], anchor: ANCHOR }
    const lines = ['2026-07-31', '2026-08-01', '2026-08-02'].map((asOf) => pending(checkDialogue(input, asOf, ROLLING).findings))
    expect(lines).toStrictEqual([['open committee/IE 2026-08-01 false'], ['open committee/IE 2026-08-01 false'], ['breached committee/IE']])
  })
})

/** Under rolling no faculty is ever done with: what counts is what is open or breached. */
function pending(findings: DialogueResult['findings']): string[] {
  return linesOf(findings.filter(({ outcome }) => outcome === 'open' || outcome === 'breached'))
}

/** Never more than two years from one visit to the next; the first counts from the last before the anchor, else from the anchor. */
function isNeverLate(held: readonly Visit[]): boolean {
  const days = held.map(({ date }) => date).toSorted()
  const start = days.findLast((day) => day <= ANCHOR) ?? ANCHOR
  const counted = [start, ...days.filter((day) => day > start)]
  return counted.slice(1).every((day, index) => day <= plusYears(counted[index] ?? start, 2))
}

describe('no breach comes unannounced', () => {
  const life = fc.option(dayWithin('2024-08-01', '2029-01-01'), { nil: undefined })
  it.each([
    ['fixed', undefined],
    ['rolling', ROLLING],
  ])('%s: the day before it begins, the visit is open and due that day', (_, options) => {
    fc.assert(
      fc.property(life, life, fc.uniqueArray(dayWithin('2024-08-01', '2027-12-31'), { maxLength: 3 }), (from, to, dates) => {
        fc.pre(from === undefined || to === undefined || from <= to)
        const input = { faculties: [{ id: 'IE', from, to }], visits: dates.map((date) => ({ faculty: 'IE', date })), anchor: ANCHOR }
        const seen = (asOf: string) => checkDialogue(input, asOf, options).findings
        const isBroken = (asOf: string) => seen(asOf).some(({ outcome }) => outcome === 'breached')
        const first = everyDay('2026-07-01', '2029-02-01').find(isBroken)
        if (first === undefined) return
        const eve = plusDays(first, -1)
        expect(linesOf(seen(eve))).toContain(`open committee/IE ${eve} false`)
      }),
      { numRuns: 15 },
    )
  })
})

describe('faculties that come and go', () => {
  const CYCLE_END = '2026-07-31'
  const required = (faculty: Omit<Faculty, 'id'>, asOf = '2025-08-01') =>
    checkDialogue({ faculties: [{ id: 'IE', ...faculty }], visits: [], anchor: ANCHOR }, asOf).remaining.length === 1

  it.each([
    [{}, true],
    [{ from: CYCLE_END }, true],
    [{ from: '2026-08-01' }, false],
    [{ to: CYCLE_END }, true],
    [{ to: '2026-07-30' }, false],
    [{ to: '2020-01-01' }, false],
    [{ from: CYCLE_END, to: CYCLE_END }, true],
    [{ from: '2025-01-01', to: '2026-01-01' }, false],
  ])('%j in a cycle to 2026-07-31: required %s', (faculty, expected) => {
    expect(required(faculty)).toBe(expected)
    const afterwards = checkDialogue({ faculties: [{ id: 'IE', ...faculty }], visits: [], anchor: ANCHOR }, '2026-08-01')
    expect(linesOf(afterwards.findings).includes('breached committee/IE')).toBe(expected)
  })

  it('count by themselves when merged: the new one is visited anew, the old ones no longer', () => {
    const merged: readonly Faculty[] = [
      { id: 'NT', to: '2025-12-31' },
      { id: 'DMF', to: '2025-12-31' },
      { id: 'NV', from: '2026-01-01' },
    ]
    const { visited, remaining } = checkDialogue(
      { faculties: merged, visits: [{ faculty: 'NT', date: '2024-10-01' }], anchor: ANCHOR },
      '2026-03-01',
    )
    expect(remaining).toStrictEqual([{ faculty: 'NV', due: CYCLE_END, lastVisit: null, planned: null }])
    expect(visited).not.toContain('NV')
  })
})

describe('what a finding says', () => {
  const input: DialogueInput = {
    faculties: ntnuFaculties,
    anchor: '2019-08-01',
    visits: [
      { faculty: 'AD', date: '2025-10-15' },
      { faculty: 'HF', date: '2026-02-11' },
      { faculty: 'HF', date: '2023-08-01' },
      { faculty: 'HF', date: '2021-07-31' },
      { faculty: 'IE', date: '2022-01-01' },
      { faculty: 'IE', date: '2027-01-27' },
      { faculty: 'IV', date: '2027-08-01' },
      { faculty: 'IV', date: '2020-01-01', by: 'gjovik' },
    ],
  }
  const result = checkDialogue(frozen(input), '2026-11-22')

  it('names each faculty missed once, with every cycle in which it was', () => {
    const missed = Object.fromEntries(
      result.findings
        .filter(({ outcome }) => outcome === 'breached')
        .map(({ subject, facts }) => [subject, 'missed' in facts ? facts.missed : undefined]),
    )
    const never = ['2019-08-01', '2021-08-01', '2023-08-01']
    expect(missed).toStrictEqual({
      'committee/AD': never,
      'committee/HF': ['2021-08-01'],
      'committee/IE': ['2019-08-01', '2023-08-01'],
      ...Object.fromEntries(['IV', 'MH', 'NV', 'SU', 'ØK'].map((id) => [`committee/${id}`, never])),
    })
  })

  it('has the most urgent first in what remains', () => {
    expect(result.remaining.map(({ faculty, lastVisit, planned }) => [faculty, lastVisit, planned])).toStrictEqual([
      ['IV', null, null],
      ['MH', null, null],
      ['NV', null, null],
      ['SU', null, null],
      ['ØK', null, null],
      ['IE', '2022-01-01', '2027-01-27'],
    ])
    expect(result.visited.toSorted()).toStrictEqual(['AD', 'HF'])
    expect(result.outcome).toBe('breached')
  })

  it('stands on its sentence and its reading', () => {
    const open = result.findings.find(({ outcome, subject }) => outcome === 'open' && subject === 'committee/IE')
    expect(open).toMatchObject({
      rule: 'dialogue/faculties',
      clauses: ['§5:2'],
      modality: 'shall',
      due: '2027-07-31',
      onTrack: true,
      facts: { by: 'committee', from: '2025-08-01', to: '2027-07-31', faculty: 'IE', lastVisit: '2022-01-01', planned: '2027-01-27' },
      readings: ['dialogue-cycle'],
    })
  })

  it('is of the subcommittees, by a campus: for the faculties handed in, and its own visits alone', () => {
    const { findings, remaining } = checkDialogue(
      {
        by: 'gjovik',
        faculties: [{ id: 'AD', campuses: ['trondheim'] }, { id: 'IE', campuses: ['gjovik'] }, { id: 'IV' }],
        visits: [
          { faculty: 'IE', date: '2025-10-07', by: 'gjovik' },
          { faculty: 'AD', date: '2025-10-07' },
          { faculty: 'IV', date: '2025-10-07', by: 'alesund' },
        ],
        anchor: '2025-08-01',
      },
      '2026-11-22',
    )
    expect(remaining.map(({ faculty }) => faculty)).toStrictEqual(['AD', 'IV'])
    expect(new Set(findings.map(({ rule }) => rule))).toStrictEqual(new Set(['dialogue/subcommittees']))
    expect(linesOf(findings)).toStrictEqual(['open gjovik/AD 2027-07-31 false', 'open gjovik/IV 2027-07-31 false', 'satisfied gjovik'])
  })
})

describe('the first and the last day of a cycle', () => {
  const seen = (asOf: string, date?: string) =>
    linesOf(
      checkDialogue({ faculties: [{ id: 'IE' }], visits: date === undefined ? [] : [{ faculty: 'IE', date }], anchor: ANCHOR }, asOf)
        .findings,
    )
  it.each([
    ['2024-07-31', undefined, ['not-applicable committee']],
    ['2024-08-01', undefined, ['open committee/IE 2026-07-31 false']],
    ['2026-07-31', undefined, ['open committee/IE 2026-07-31 false']],
    ['2026-08-01', undefined, ['breached committee/IE', 'open committee/IE 2028-07-31 false']],
    ['2024-08-01', '2024-08-01', ['satisfied committee']],
    ['2024-08-01', '2024-07-31', ['open committee/IE 2026-07-31 false']],
    ['2026-07-30', '2026-07-31', ['open committee/IE 2026-07-31 true']],
    ['2026-07-30', '2026-08-01', ['open committee/IE 2026-07-31 false']],
    ['2026-07-31', '2026-07-31', ['satisfied committee']],
    ['2026-08-01', '2026-07-31', ['open committee/IE 2028-07-31 false', 'satisfied committee']],
    ['2026-08-01', '2026-08-01', ['breached committee/IE', 'satisfied committee']],
  ])('on %s, with a visit on %s: %j', (asOf, date, lines) => {
    expect(seen(asOf, date)).toStrictEqual(lines)
  })
})

describe('what is handed in', () => {
  const INPUT: DialogueInput = { faculties: [{ id: 'IE' }], visits: [{ faculty: 'IE', date: '2025-01-01' }], anchor: ANCHOR }

  it('may be nothing: then nothing is judged', () => {
    const closed: Faculty = { id: 'IE', to: '2024-01-01' }
    for (const [none, options] of product([[], [closed]], [undefined, ROLLING])) {
      const { outcome, remaining, findings } = checkDialogue({ ...INPUT, faculties: none }, '2025-06-01', options)
      expect([outcome, remaining, linesOf(findings)]).toStrictEqual(['not-applicable', [], ['not-applicable committee']])
    }
  })

  it('is not judged by a mandate that knows no dialogue meetings', () => {
    const { dialogue: _, ...rest } = ntnuLmu
    expect(checkDialogue(INPUT, '2030-01-01', { mandate: defineMandate(rest) }).outcome).toBe('not-applicable')
  })

  it('may come in any order', () => {
    const input = {
      faculties: ntnuFaculties,
      visits: ntnuFaculties.map(({ id }, index) => ({ faculty: id, date: `202${index}-09-01` })),
      anchor: '2020-01-01',
    }
    const turned = { ...input, faculties: input.faculties.toReversed(), visits: input.visits.toReversed() }
    const [a, b] = [input, turned].map((each) => checkDialogue(frozen(each), '2026-11-22'))
    expect(b?.remaining).toStrictEqual(a?.remaining)
    expect(linesOf(b?.findings ?? [])).toStrictEqual(linesOf(a?.findings ?? []))
  })

  it.each([
    [{}, 'committee, gjovik, alesund'],
    [{ mandate: WITHOUT_SUBCOMMITTEES }, 'committee'],
  ])('are of a body that there is', (options, known) => {
    const of = (by: string) => () => checkDialogue({ ...INPUT, by }, '2026-11-22', options)
    expect(of('committee')).not.toThrow()
    expect(of('oslo')).toThrow(new RangeError(`input.by: there is no such body: "oslo"; there are ${known}`))
  })

  it.each(['2026-02-29', '2026-13-01', ''])('may hold no such date as %j', (wrong) => {
    const refusals: readonly (readonly [() => unknown, string])[] = [
      [() => dialogueCycle(wrong, '2026-01-01'), 'anchor'],
      [() => dialogueCycle('2026-01-01', wrong), 'on'],
      [() => checkDialogue(INPUT, wrong), 'asOf'],
      [() => checkDialogue({ ...INPUT, anchor: wrong }, '2026-01-01'), 'anchor'],
      [() => checkDialogue({ ...INPUT, visits: [...INPUT.visits, { faculty: 'IE', date: wrong }] }, '2026-01-01'), 'visits[1].date'],
      [() => checkDialogue({ ...INPUT, faculties: [{ id: 'IE', from: wrong }] }, '2026-01-01'), 'faculties[0].from'],
      [() => checkDialogue({ ...INPUT, faculties: [{ id: 'IE', to: wrong }] }, '2026-01-01'), 'faculties[0].to'],
    ]
    for (const [refused, argument] of refusals) {
      expect(refused).toThrow(RangeError)
      expect(refused).toThrow(argument)
      expect(refused).toThrow(JSON.stringify(wrong))
    }
  })
})
