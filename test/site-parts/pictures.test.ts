/** What the playground draws: seats round a table, votes as bars, visits on a line. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { pointAt, seatsOf, shortened, turnsOf } from '../../docs/.vitepress/theme/playground/seats'
import { timeLinesOf } from '../../docs/.vitepress/theme/playground/time-line'
import { barsOf, votesOf } from '../../docs/.vitepress/theme/playground/votes'
import { checkRegister, type Register } from '../../src/index'
import { parseRegister } from '../../src/register/index'

const AS_OF = '2026-11-22'

function registerIn(file: string): Register {
  const parsed = parseRegister(parse(readFileSync(file, 'utf8')))
  if (!parsed.ok) throw new Error(`${file} is malformed`)
  return parsed.value
}

const example = registerIn('docs/examples/register.yaml')
const broken = registerIn('test/fixtures/registers/broken.yaml')
const bare: Register = { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' } }

describe('seats', () => {
  test('each seat of the mandate, its holder, deputies and office', () => {
    const { seats = [], unseated } = seatsOf(example, AS_OF, {}) ?? {}
    expect(seats.map(({ holder }) => holder)).toStrictEqual(['st1', 'st2', 'st3', 'st4', 'st5', 'an1', 'an2', 'an3', 'an4', 'an5'])
    expect(seats.find(({ holder }) => holder === 'an1')).toStrictEqual({
      id: 'staff-trondheim',
      group: 'staff',
      campus: 'trondheim',
      holder: 'an1',
      deputies: ['an1v'],
      office: 'chair',
    })
    expect(seats.find(({ holder }) => holder === 'st1')?.office).toBe('vice-chair')
    // §3:3: an3 has none yet.
    expect(seats.find(({ holder }) => holder === 'an3')?.deputies).toStrictEqual([])
    expect(unseated).toStrictEqual([])
  })

  test('a vacant seat, and members without one', () => {
    const { seats = [], unseated } = seatsOf(broken, '2028-01-10', {}) ?? {}
    expect(seats.filter(({ holder }) => holder === null).map(({ id }) => id)).toStrictEqual(['student-alesund'])
    expect(unseated).toStrictEqual(['st5', 'an7'])
  })

  test('left out is unknown', () => {
    expect(seatsOf(bare, AS_OF, {})).toBeUndefined()
    const { seats = [] } = seatsOf({ ...bare, committee: { members: example.committee?.members } }, AS_OF, {}) ?? {}
    expect(seats.map(({ deputies, office }) => [deputies, office])).toStrictEqual(Array(10).fill([undefined, undefined]))
  })

  test('stand equally far apart, students on the left, staff on the right', () => {
    const seats = (['student', 'student', 'student', 'staff', 'staff'] as const).map((group) => ({ group }))
    const turns = turnsOf(seats)
    const inOrder = turns.toSorted((one, other) => one - other)
    expect(inOrder.slice(1).map((turn, index) => (turn - (inOrder[index] ?? 0)).toFixed(6))).toStrictEqual(Array(4).fill('0.200000'))
    expect(turnsOf([{ group: 'student' }, { group: 'staff' }]).map((turn) => Math.sign(pointAt(turn, 1).x))).toStrictEqual([-1, 1])
  })

  test('clockwise from the top', () => {
    expect(pointAt(0, 10)).toStrictEqual({ x: 0, y: -10 })
    expect(pointAt(0.25, 10).x).toBeCloseTo(10)
    expect(pointAt(0.25, 10).y).toBeCloseTo(0)
  })

  test('an id is cut only where there is no room', () => {
    expect([shortened('an1', 6), shortened('123456', 6), shortened('1234567', 6)]).toStrictEqual(['an1', '123456', '12345…'])
  })
})

describe('votes', () => {
  test('of the meetings held, the latest first', () => {
    const votes = votesOf(example, AS_OF, {})
    expect(votes.map(({ meeting, item }) => `${meeting} ${item}`)).toStrictEqual([
      'lmu-2026-5 28/26',
      'lmu-2026-4 21/26',
      'lmu-2026-4 22/26',
    ])
    expect(votes[2]).toMatchObject({
      result: { status: 'decided', choice: 'for', doubleVote: null },
      seated: { counted: 9, required: 7, quorate: true },
      bars: [
        { choice: 'for', votes: 5, isChosen: true, width: 1 },
        { choice: 'against', votes: 4, isChosen: false, width: 0.8 },
      ],
    })
  })

  test('at equal votes the chair decides, and that is marked (§5:7)', () => {
    const vote = votesOf(broken, '2028-01-10', {}).find(({ item }) => item === '4/27')
    expect(vote).toMatchObject({ result: { choice: 'for', doubleVote: { person: 'an2', choice: 'for' } }, recorded: 'against' })
    expect(vote?.bars).toStrictEqual([
      { choice: 'for', votes: 4, isDoubled: true, isChosen: true, width: 0.8, extra: 0.2 },
      { choice: 'against', votes: 4, isDoubled: false, isChosen: false, width: 0.8, extra: 0 },
    ])
  })

  test('blank ballots are told, and the result is none (§5:7)', () => {
    expect(votesOf(broken, '2028-01-10', {}).find(({ item }) => item === '3/27')).toMatchObject({
      blanks: 1,
      result: { status: 'invalid' },
    })
  })

  test('the readings chosen count', () => {
    const [vote] = votesOf(broken, '2028-01-10', { readings: { 'blank-effect': 'discarded' } }).filter(({ item }) => item === '3/27')
    expect(vote?.result).toMatchObject({ status: 'decided', choice: 'for' })
  })

  test('where nobody says who was seated there are figures and no result', () => {
    const committee = { ...example.committee, deputies: undefined }
    const votes = votesOf({ ...example, committee }, AS_OF, {})
    expect(votes.map(({ result, bars }) => [result, bars.map(({ votes }) => votes)])).toStrictEqual([
      [undefined, [5, 2]],
      [undefined, [6, 3]],
      [undefined, [5, 4]],
    ])
  })

  test('no votes at all are bars of no width', () => {
    expect(barsOf([{ choice: 'for', votes: 0 }], undefined)).toMatchObject([{ width: 0, extra: 0 }])
  })
})

describe('visits', () => {
  const linesOf = (register: Register, asOf = AS_OF, readings = {}) =>
    timeLinesOf(register, checkRegister(register, asOf, { readings }).findings, asOf, { readings })

  test('the committee first, what is most to be done first', () => {
    const lines = linesOf(example)
    expect(lines.map(({ by }) => by)).toStrictEqual(['committee', 'gjovik', 'alesund'])
    expect(lines[0]).toMatchObject({ from: '2025-08-01', to: '2027-07-31', isWithSubcommittees: false })
    expect(lines[0]?.rows.map(({ id, state }) => `${id} ${state}`)).toStrictEqual([
      'NV remaining',
      'SU remaining',
      'ØK remaining',
      'MH planned',
      'AD visited',
      'HF visited',
      'IE visited',
      'IV visited',
    ])
  })

  test('each visit stands on its day, the first day at 0 and the last at 1', () => {
    const [line] = linesOf(example)
    const planned = line?.rows.find(({ id }) => id === 'MH')
    // 2025-08-01 to 2027-01-27 is 544 days, to 2027-07-31 it is 729.
    expect(planned?.marks).toStrictEqual([{ date: '2027-01-27', standing: 'planned', at: 544 / 729 }])
    expect(planned?.due).toStrictEqual({ date: '2027-07-31', at: 1 })
    expect(line?.years).toStrictEqual([
      { year: '2026', at: 153 / 729 },
      { year: '2027', at: 518 / 729 },
    ])
  })

  test('under rolling cycles the line reaches to the latest last day', () => {
    // IV was visited on 2026-09-16, the last of them: two years from then.
    expect(linesOf(example, AS_OF, { 'dialogue-cycle': 'rolling' })[0]?.to).toBe('2028-09-16')
  })

  test('the committee can visit the subcommittees instead', () => {
    const lines = linesOf(example, AS_OF, { 'dialogue-subcommittees': 'are-visited' })
    expect(lines.map(({ by, isWithSubcommittees, rows }) => [by, isWithSubcommittees, rows.map(({ id }) => id)]).at(-1)).toStrictEqual([
      'committee',
      true,
      ['alesund', 'gjovik'],
    ])
  })

  test('no cycle, no line', () => {
    expect(linesOf(bare)).toStrictEqual([])
    expect(linesOf({ ...bare, dialogue: { anchor: '2027-01-01', visits: [] } })).toStrictEqual([])
  })
})
