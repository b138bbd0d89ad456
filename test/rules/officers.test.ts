/** §3:2, §5:3: the committee elects its chair and vice-chair, for one year at a time, in turn among students and staff. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Body,
  checkOfficers,
  defineMandate,
  GROUPS,
  type Group,
  nextChairGroup,
  ntnuLmu,
  type Officer,
  type Options,
} from '../../src/index'
import { differences, firstFaults } from '../support/compare'
import { product, tuples } from '../support/enumerate'
import { frozen } from '../support/frozen'
import { judgedLinesOf, linesOf } from '../support/lines'
import { COMMITTEE, MEMBERS, ON } from '../support/people'
import { ofRule, reasons, verdicts } from '../support/verdicts'
import { everyDay, plusDays, plusYears, termEnd } from '../twins/dates'
import { atMostAYear, electedByCommittee, twinAlternation, twinInOffice, twinNextGroup, twinRows } from '../twins/officers'

type Officers = Parameters<typeof checkOfficers>[0]

const officer = (person: string, group: Group, from: string, change: Partial<Officer> = {}): Officer => ({
  person,
  group,
  from,
  to: termEnd(from, 1),
  electedBy: 'committee',
  ...change,
})

/** One year after the other, from 2023-08-01: a letter each, `s` a student, `a` staff (ansatt). */
const inTurn = (letters: string, prefix: string): Officer[] =>
  [...letters].map((letter, index) => officer(`${prefix}${index + 1}`, letter === 's' ? 'student' : 'staff', `${2023 + index}-08-01`))

/** The chair and vice-chair of the year that holds `ON`, after years in which all was well. */
const CHAIRS = [...inTurn('sas', 'c'), officer('an1', 'staff', '2026-08-01')]
const VICE_CHAIRS = [...inTurn('asa', 'v'), officer('st1', 'student', '2026-08-01')]

const check = (change: Partial<Officers>, asOf = ON, options?: Options, body: Body = COMMITTEE) =>
  checkOfficers({ chairs: CHAIRS, viceChairs: VICE_CHAIRS, recordsFrom: '2026-08-01', ...change }, body, asOf, options)

it('finds nothing wrong with offices that keep every rule', () => {
  const { outcome, findings } = check({})
  expect(outcome).toBe('satisfied')
  expect(findings.map(({ rule }) => rule).toSorted()).toStrictEqual([
    'chair/alternation',
    'chair/in-office',
    'chair/one-year',
    'chair/self-constituted',
    'vice-chair/alternation',
  ])
  expect(findings.every((each) => each.outcome === 'satisfied' && each.subject === 'committee' && each.modality === 'shall')).toBe(true)
})

describe('chair/in-office', () => {
  const chair = (person: string, change: Partial<Officer> = {}) => officer(person, 'staff', '2026-08-01', change)

  it.each([
    ['one of each', [chair('an1')], [chair('st1')], []],
    ['no chair', [], [chair('st1')], ['no-chair']],
    ['no vice-chair', [chair('an1')], [], ['no-vice-chair']],
    ['neither', [], [], ['no-chair', 'no-vice-chair']],
    ['two chairs', [chair('an1'), chair('an2')], [chair('st1')], ['several-chairs']],
    ['two vice-chairs', [chair('an1')], [chair('st1'), chair('st2')], ['several-vice-chairs']],
    ['one person in both offices', [chair('an1')], [chair('an1')], ['same-person']],
    ['a deputy as chair', [chair('an1v')], [chair('st1')], ['not-a-member']],
    ['a deputy as vice-chair', [chair('an1')], [chair('st1v')], ['not-a-member']],
    ['an outsider', [chair('nobody')], [chair('st1')], ['not-a-member']],
    ['a chair who left the day before', [chair('an1', { left: '2026-11-21' })], [chair('st1')], ['no-chair']],
    ['a chair who leaves that day', [chair('an1', { left: ON })], [chair('st1')], []],
    ['a year that ends that day', [chair('an1', { to: ON })], [chair('st1')], []],
    ['a year that ended the day before', [chair('an1', { to: '2026-11-21' })], [chair('st1')], ['no-chair']],
    ['a year that begins that day', [chair('an1', { from: ON })], [chair('st1')], []],
    ['a year that begins the day after', [chair('an1', { from: '2026-11-23' })], [chair('st1')], ['no-chair']],
    [
      'a successor from the day after',
      [chair('an1', { left: '2026-10-31' }), chair('an2', { from: '2026-11-01', replaces: 'an1' })],
      [chair('st1')],
      [],
    ],
  ])('%s', (_, chairs, viceChairs, expected) => {
    const result = check({ chairs, viceChairs })
    expect(verdicts(result, 'chair/in-office')).toStrictEqual([`${expected.length === 0 ? 'satisfied' : 'breached'} committee`])
    expect(reasons(result, 'chair/in-office')).toStrictEqual([['committee', ...expected].join(' ')])
    expect(twinInOffice(chairs, viceChairs, (person) => MEMBERS.some((member) => member.person === person), ON)).toStrictEqual(expected)
  })

  it('every way to fill both offices from a member, another, a deputy, one gone and one to come', () => {
    const body: Body = { ...COMMITTEE, members: MEMBERS.map((each) => (each.person === 'st3' ? { ...each, left: '2026-11-21' } : each)) }
    const pool = [
      chair('an1'),
      chair('st1'),
      chair('st1v'),
      chair('st3'),
      chair('an2', { to: '2026-11-21' }),
      chair('st2', { from: '2026-11-23' }),
    ]
    const sets = tuples([true, false], pool.length).map((chosen) => pool.filter((_, index) => chosen[index]))
    const isMember = (person: string) => person !== 'st3' && MEMBERS.some((member) => member.person === person)
    expect(
      firstFaults(product(sets, sets), ([chairs, viceChairs]) => {
        const [found] = ofRule(check({ chairs, viceChairs }, ON, undefined, body), 'chair/in-office')
        const wrong = twinInOffice(chairs, viceChairs, isMember, ON)
        return differences({
          outcome: [found?.outcome, wrong.length === 0 ? 'satisfied' : 'breached'],
          reasons: [found !== undefined && 'reasons' in found.facts ? found.facts.reasons?.toSorted() : undefined, wrong.toSorted()],
        })
      }),
    ).toStrictEqual([])
  })
})

describe('chair/self-constituted', () => {
  const elected = (electedBy: string | undefined, person: string, from = '2026-08-01'): Officer => {
    const { electedBy: _, ...rest } = officer(person, 'staff', from)
    return electedBy === undefined ? rest : { ...rest, electedBy }
  }

  it.each(product(['committee', 'rector', undefined], ['committee', 'rector', undefined], ['committee', 'rector', undefined]))(
    'chair by %s, vice-chair by %s, last year by %s',
    (chair, viceChair, lastYear) => {
      const officers = { chairs: [elected(lastYear, 'an9', '2025-08-01'), elected(chair, 'an1')], viceChairs: [elected(viceChair, 'st1')] }
      for (const recordsFrom of [undefined, '2025-08-01', '2026-07-31', '2026-08-01']) {
        const since = recordsFrom === undefined ? {} : { recordsFrom }
        const result = checkOfficers({ ...officers, ...since }, COMMITTEE, ON)
        expect(verdicts(result, 'chair/self-constituted').toSorted()).toStrictEqual(
          twinRows([officers.chairs, officers.viceChairs], ON, since, electedByCommittee),
        )
      }
    },
  )

  it('says where it would be told who elected', () => {
    const [found] = ofRule(check({ chairs: [...CHAIRS.slice(0, 3), elected(undefined, 'an1')] }), 'chair/self-constituted')
    expect(found).toMatchObject({ outcome: 'unknown', subject: 'committee', needs: [['chairs', 3, 'electedBy']] })
  })
})

describe('chair/one-year', () => {
  const oneYear = (from: string, to: string, change: Partial<Officer> = {}) =>
    verdicts(
      check({ chairs: [officer('an1', 'staff', from, { to, ...change })], viceChairs: [], recordsFrom: from }, from),
      'chair/one-year',
    )

  it.each([
    ['2026-08-01', '2027-07-30', 'satisfied committee'], // 364 days
    ['2026-08-01', '2027-07-31', 'satisfied committee'], // 365
    ['2026-08-01', '2027-08-01', 'breached an1'], // 366
    ['2027-08-01', '2028-07-31', 'satisfied committee'], // 366, over a leap day
    ['2027-08-01', '2028-08-01', 'breached an1'], // 367
    ['2028-02-29', '2029-02-27', 'satisfied committee'], // §5:3, from 29 February
    ['2028-02-29', '2029-02-28', 'breached an1'],
    ['2027-02-28', '2028-02-27', 'satisfied committee'],
    ['2027-02-28', '2028-02-28', 'breached an1'],
    ['2027-03-01', '2028-02-29', 'satisfied committee'],
    ['2027-03-01', '2028-03-01', 'breached an1'],
    ['2026-08-01', '2026-08-01', 'satisfied committee'],
    ['2026-08-01', '2028-07-31', 'breached an1'],
  ])('from %s to %s: %s', (from, to, line) => {
    expect(oneYear(from, to)).toStrictEqual([line])
  })

  it('from any day of four years, for a day less than a year, a year, and a day more', () => {
    const days = everyDay('2023-03-01', '2027-02-28')
    for (const over of [-1, 0, 1]) {
      const expected = over > 0 ? ['breached an1'] : ['satisfied committee']
      expect(days.filter((from) => oneYear(from, plusDays(termEnd(from, 1), over)).join() !== expected.join())).toStrictEqual([])
    }
  })

  it('is about the term, whoever left before it ended', () => {
    expect(oneYear('2026-08-01', '2027-08-01', { left: '2026-12-31' })).toStrictEqual(['breached an1'])
  })

  it('holds for both offices, and for the years that the mandate says', () => {
    const long = officer('st1', 'student', '2026-08-01', { to: '2028-07-31' })
    expect(verdicts(check({ viceChairs: [long] }), 'chair/one-year')).toStrictEqual(['breached st1'])
    const mandate = defineMandate({ ...ntnuLmu, id: 'two-years', officers: { years: 2 } })
    expect(verdicts(check({ viceChairs: [long] }, ON, { mandate }), 'chair/one-year')).toStrictEqual(['satisfied committee'])
  })

  it('is not asked of years that ended before the records begin, nor of those to come', () => {
    const chairs = [
      officer('c1', 'staff', '2024-01-01', { to: '2026-07-31' }),
      ...CHAIRS.slice(3),
      officer('c5', 'student', '2027-08-01', { to: '2030-07-31' }),
    ]
    for (const recordsFrom of ['2026-07-31', '2026-08-01']) {
      expect(verdicts(check({ chairs, recordsFrom }), 'chair/one-year')).toStrictEqual(
        twinRows([chairs, VICE_CHAIRS], ON, { recordsFrom }, atMostAYear),
      )
    }
  })
})

describe('chair/one-year, one-election-a-year', () => {
  const STUDY_YEARS = [2025, 2026, 2027].map((year) => ({ from: `${year}-08-18`, to: `${year + 1}-06-13` }))
  const elections = (chairs: readonly Officer[], studyYears: Officers['studyYears'], asOf = '2028-06-30') =>
    ofRule(
      checkOfficers({ chairs, viceChairs: chairs, ...(studyYears && { studyYears }), recordsFrom: '2025-08-18' }, COMMITTEE, asOf, {
        readings: { 'officer-year': 'one-election-a-year' },
      }),
      'chair/one-year',
    ).map(({ outcome }) => outcome)
  const [first, second, third] = [
    officer('c1', 'staff', '2025-09-01', { to: '2026-09-19' }),
    officer('c2', 'student', '2026-09-20', { to: '2027-08-31' }),
    officer('c3', 'staff', '2027-09-01', { to: '2028-08-31' }),
  ] as const

  it('lets a term run on to its successor', () => {
    expect(new Set(elections([first, second, third], STUDY_YEARS))).toStrictEqual(new Set(['satisfied']))
    expect(verdicts(check({ chairs: [first, second, third], viceChairs: [] }, '2028-06-30'), 'chair/one-year')).toStrictEqual([
      'breached c1',
    ])
  })

  it('wants one in each study year', () => {
    expect(elections([{ ...first, to: '2027-08-31' }, third], STUDY_YEARS)).toContain('breached')
  })

  it('wants no more than one', () => {
    const again = officer('c4', 'student', '2027-02-01', { to: '2027-08-31' })
    expect(elections([first, { ...second, to: '2027-01-31' }, again, third], STUDY_YEARS)).toContain('breached')
  })

  it('does not count one who takes over as another election', () => {
    const successor = officer('c4', 'student', '2027-02-01', { to: '2027-08-31', replaces: 'c2' })
    expect(elections([first, { ...second, left: '2027-01-31' }, successor, third], STUDY_YEARS)).not.toContain('breached')
  })

  it('cannot be told without study years', () => {
    expect(new Set(elections([first, second, third], undefined))).toStrictEqual(new Set(['unknown']))
  })
})

/** A year of office, put after the one before: its group, the days or years that the office stood vacant, and who took over. */
const GAPS = ['none', 'a day less than a year', 'a year'] as const
const SUCCESSORS = ['none', 'same', 'other'] as const
type Kind = readonly [Group, (typeof GAPS)[number], (typeof SUCCESSORS)[number]]

const KINDS: readonly Kind[] = product(GROUPS, GAPS, SUCCESSORS)
const other = (group: Group): Group => (group === 'student' ? 'staff' : 'student')

/** The rows of such years, the first from a day, with an id a row: `y1`, `y1s`, … */
function history(kinds: readonly Kind[], start: string): Officer[] {
  let day = start
  return kinds.flatMap(([group, gap, successor], index) => {
    const vacantTo = {
      none: day,
      'a day less than a year': plusDays(plusYears(day, 1), -1),
      'a year': plusYears(day, 1),
    }
    const from = index === 0 ? start : vacantTo[gap]
    const first = officer(`y${index + 1}`, group, from)
    day = plusDays(first.to, 1)
    if (successor === 'none') return [first]
    const left = plusDays(from, 100)
    const group2 = successor === 'same' ? group : other(group)
    return [{ ...first, left }, officer(`y${index + 1}s`, group2, plusDays(left, 10), { to: first.to, replaces: first.person })]
  })
}

const SUCCESSOR_READINGS = ['same-group', 'any-group'] as const

/** What is wrong with the answer on a history of chairs, and on the same of vice-chairs: nothing, if it is the twin's. */
function alternationFaults(rows: readonly Officer[], asOf: string, recordsFrom: string | undefined): string[] {
  const since = recordsFrom === undefined ? {} : { recordsFrom }
  return SUCCESSOR_READINGS.flatMap((successor) => {
    const options = { readings: { 'chair-successor': successor } }
    const result = checkOfficers({ chairs: rows, viceChairs: rows, ...since }, COMMITTEE, asOf, options)
    const expected = twinAlternation(rows, asOf, { successor, recordsFrom })
    return differences({
      [`chairs, ${successor}`]: [judgedLinesOf(ofRule(result, 'chair/alternation')), expected],
      [`vice-chairs, ${successor}`]: [judgedLinesOf(ofRule(result, 'vice-chair/alternation')), expected],
      next: [nextChairGroup(rows), twinNextGroup(rows)],
    })
  })
}

describe('chair/alternation, and of the vice-chair where it alternates', () => {
  it('over every history of up to three years, whole and with records from each year on', () => {
    const histories = [0, 1, 2, 3]
      .flatMap((length) => tuples(KINDS, length))
      .filter((kinds) => kinds[0] === undefined || kinds[0][1] === 'none')
    expect(
      firstFaults(histories, (kinds) => {
        const rows = history(kinds, '2012-08-01')
        const last = rows.at(-1)
        return [undefined, ...(last === undefined ? [] : [last.from, plusDays(last.to, 1)])].flatMap((recordsFrom) =>
          alternationFaults(rows, '2025-12-31', recordsFrom),
        )
      }),
    ).toStrictEqual([])
  })

  it('over long random histories, in any order, from any day, seen on any day', () => {
    const years = fc.array(fc.constantFrom(...KINDS), { minLength: 4, maxLength: 9 })
    const start = fc.constantFrom('2004-08-01', '2004-02-29', '2003-03-01', '2005-12-31', '2006-01-01')
    const days = fc.integer({ min: 0, max: 10_000 })
    fc.assert(
      fc.property(
        years,
        start,
        days,
        fc.option(days, { nil: undefined }),
        fc.infiniteStream(fc.nat()),
        (kinds, from, seen, since, keys) => {
          const rows = history(kinds, from)
          const shuffled = rows.map((row) => ({ row, key: keys.next().value ?? 0 })).toSorted((a, b) => a.key - b.key)
          const asOf = plusDays(from, seen)
          const recordsFrom = since === undefined ? undefined : plusDays(from, Math.min(since, seen))
          expect(alternationFaults(frozen(shuffled.map(({ row }) => row)), asOf, recordsFrom)).toStrictEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })

  const alternation = (chairs: readonly Officer[], change: Partial<Officers> = {}, options?: Options) =>
    ofRule(check({ chairs, ...change }, ON, options), 'chair/alternation')

  it('names who came from the same group, and whom they came after', () => {
    expect(alternation(inTurn('sass', 'c'))).toMatchObject([
      {
        outcome: 'breached',
        subject: 'c4',
        clauses: ['§3:2', '§5:3'],
        path: ['chairs', 3],
        facts: { person: 'c4', group: 'student', previous: 'c3', previousGroup: 'student', reason: 'same-group' },
        readings: ['chair-successor'],
      },
    ])
  })

  it('cannot tell of the first, and of one after a year without', () => {
    expect(alternation(CHAIRS.slice(3))).toMatchObject([{ outcome: 'unknown', subject: 'committee' }])
    expect(alternation([CHAIRS[1], CHAIRS[3]].filter((each) => each !== undefined))).toMatchObject([{ outcome: 'unknown' }])
    expect(alternation(CHAIRS.slice(3))[0]?.needs).not.toStrictEqual([])
  })

  it('compares with the one who began the year, whoever ended it', () => {
    const [first, second] = [officer('c1', 'student', '2025-08-01', { left: '2026-01-31' }), officer('c3', 'staff', '2026-08-01')]
    const successor = officer('c2', 'staff', '2026-02-01', { to: first.to, replaces: 'c1' })
    const anyGroup = { readings: { 'chair-successor': 'any-group' } }
    expect(alternation([first, successor, second]).map(({ outcome }) => outcome)).toStrictEqual(['satisfied'])
    expect(alternation([first, successor, second], { recordsFrom: '2025-08-01' })).toMatchObject([
      { outcome: 'breached', subject: 'c2', facts: { reason: 'other-group-within-year' } },
      { outcome: 'unknown', subject: 'committee' },
    ])
    expect(alternation([first, successor, second], { recordsFrom: '2025-08-01' }, anyGroup)).toMatchObject([{ outcome: 'unknown' }])
  })

  it('follows a chain of successors to the one who began the year', () => {
    const chain = [
      officer('c1', 'student', '2025-08-01', { left: '2025-10-31' }),
      officer('c2', 'staff', '2025-11-01', { to: '2026-07-31', left: '2026-01-31', replaces: 'c1' }),
      officer('c3', 'student', '2026-02-01', { to: '2026-07-31', replaces: 'c2' }),
    ]
    expect(linesOf(alternation([...chain, officer('an1', 'staff', '2026-08-01')], { recordsFrom: '2025-08-01' }))).toStrictEqual([
      'breached c2',
      'unknown committee',
    ])
    expect(nextChairGroup(chain)).toBe('staff')
  })

  it('has nothing to judge where there is no chair', () => {
    expect(alternation([])).toMatchObject([{ outcome: 'not-applicable', subject: 'committee' }])
  })
})

describe('vice-chair/alternation', () => {
  const viceChair = (reading: string, letters: string, change: Partial<Officers> = {}) =>
    verdicts(check({ viceChairs: inTurn(letters, 'v'), ...change }, ON, { readings: { 'vice-chair': reading } }), 'vice-chair/alternation')

  // The chairs are s a s a; the year judged is the fourth.
  it.each([
    ['alternates', 'asas', ['satisfied committee']],
    ['alternates', 'sasa', ['satisfied committee']],
    ['alternates', 'asaa', ['breached v4']],
    ['opposite-chair', 'asas', ['satisfied committee']],
    ['opposite-chair', 'sass', ['satisfied committee']],
    ['opposite-chair', 'sasa', ['breached v4']],
  ])('%s: %s gives %j', (reading, letters, expected) => {
    expect(viceChair(reading, letters)).toStrictEqual(expected)
  })

  it('against the chair, in every pair of histories of three years', () => {
    const letters = tuples(['s', 'a'], 3).map((each) => each.join(''))
    expect(
      firstFaults(product(letters, letters), ([chairs, viceChairs]) => {
        const same = [0, 1, 2].filter((year) => chairs[year] === viceChairs[year])
        const result = checkOfficers({ chairs: inTurn(chairs, 'c'), viceChairs: inTurn(viceChairs, 'v') }, COMMITTEE, '2026-01-01', {
          readings: { 'vice-chair': 'opposite-chair' },
        })
        return differences({
          lines: [
            verdicts(result, 'vice-chair/alternation').toSorted(),
            same.length === 0 ? ['satisfied committee'] : same.map((year) => `breached v${year + 1}`),
          ],
        })
      }),
    ).toStrictEqual([])
  })

  it('cannot tell without a chair to set it against', () => {
    expect(viceChair('opposite-chair', 'asas', { chairs: [] })).toStrictEqual(['unknown committee'])
  })

  it.each(['asas', 'asaa', 'ssss'])('is free where the mandate is read so: %s', (letters) => {
    expect(viceChair('free', letters).join()).toMatch(/^(satisfied|not-applicable) committee$/)
  })
})

describe('the group whose turn it is', () => {
  it.each([
    [[], null],
    [inTurn('s', 'c'), 'staff'],
    [inTurn('sa', 'c'), 'student'],
    [inTurn('sa', 'c').toReversed(), 'student'],
    [inTurn('ss', 'c'), 'staff'],
  ] as const)('%#', (chairs, group) => {
    expect(nextChairGroup(frozen(chairs))).toBe(group)
  })

  it('is not settled by two who began the last year', () => {
    expect(nextChairGroup([officer('c1', 'student', '2026-08-01'), officer('c2', 'staff', '2026-08-01')])).toBeNull()
  })

  it('takes one mandate, as it takes no day', () => {
    expect(() => nextChairGroup(CHAIRS, { mandate: [ntnuLmu] })).toThrow(TypeError)
    expect(nextChairGroup(CHAIRS, { mandate: ntnuLmu })).toBe('student')
  })
})

describe('what is handed in', () => {
  it.each(['2026-02-29', '2026-13-01', ''])('may hold no such date as %j', (wrong) => {
    const broken = (change: Partial<Officer>) => [...CHAIRS, officer('c5', 'student', '2027-08-01', change)]
    const refusals: readonly (readonly [() => unknown, string])[] = [
      [() => check({ chairs: broken({ from: wrong, to: '2028-07-31' }) }), 'chairs[4].from'],
      [() => check({ chairs: broken({ to: wrong }) }), 'chairs[4].to'],
      [() => check({ chairs: broken({ left: wrong }) }), 'chairs[4].left'],
      [() => check({ viceChairs: broken({ to: wrong }) }), 'viceChairs[4].to'],
      [() => check({ studyYears: [{ from: wrong }] }), 'studyYears[0].from'],
      [() => check({ recordsFrom: wrong }), 'recordsFrom'],
      [() => check({}, wrong), 'asOf'],
      [() => nextChairGroup(broken({ to: wrong })), 'chairs[4].to'],
    ]
    for (const [refused, argument] of refusals) {
      expect(refused).toThrow(RangeError)
      expect(refused).toThrow(argument)
      expect(refused).toThrow(JSON.stringify(wrong))
    }
  })

  it('may not end before it begins', () => {
    expect(() => check({ chairs: [officer('c1', 'staff', '2026-08-01', { to: '2026-07-31' })] })).toThrow(RangeError)
  })
})
