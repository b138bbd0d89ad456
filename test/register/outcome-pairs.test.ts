/**
 * Every pair of rule and outcome is reached by a fixture, or cannot be reached by any register, for the reason given here.
 * A rule or an outcome that is added must be reached, or its reason stated.
 */
import { describe, expect, it } from 'vitest'
import { checkRegister, defineMandate, ntnuLmu, type Options, OUTCOMES, type Register } from '../../src/index'
import { parseRegister } from '../../src/register/index'
import { ALL_PAIRS, IMPOSSIBLE, IMPOSSIBLE_PAIRS } from '../support/outcome-pairs'
import { changed, dated, heldWeekly, REGISTER, readRegister, withMeetings } from '../support/register'

const EXAMPLE = readRegister('docs/examples/register.yaml')
const BROKEN = readRegister('test/fixtures/registers/broken.yaml')
const SILENT = readRegister('test/fixtures/registers/silent.yaml')
const EMPTY = readRegister('test/fixtures/registers/empty.yaml')

/** A chair who serves on, with no election since. */
const UNELECTED = changed({ 'committee.chairs': [{ person: 'an1', group: 'staff', from: '2025-08-01', to: '2027-07-31' }] })
/** A meeting to come, between two study years. */
const IN_SUMMER = withMeetings([dated('lmu-s', '2026-08-10')], { 'duties.labourInspection': [] })

/** A mandate that asks for neither subcommittees, dialogue meetings, a working committee nor observers. */
const { subcommittees: _, dialogue: __, workingCommittee: ___, ...plain } = ntnuLmu
const PLAIN: Options = { mandate: defineMandate({ ...plain, observers: { required: [], recommended: [] } }) }

const FIXTURES: readonly (readonly [name: string, register: Register, asOf: string, options?: Options])[] = [
  ['the example', EXAMPLE, '2026-08-01'],
  ['the example', EXAMPLE, '2026-09-16'],
  ['the example', EXAMPLE, '2026-11-22'],
  ['the example', EXAMPLE, '2026-12-01'],
  ['the example', EXAMPLE, '2027-06-13'],
  ['the example', EXAMPLE, '2027-08-01'],
  ['broken', BROKEN, '2028-01-10'],
  ['silent', SILENT, '2026-11-22'],
  ['empty', EMPTY, '2026-11-22'],
  ['what keeps every rule', REGISTER, '2026-11-22'],
  ['six meetings in a year', withMeetings(heldWeekly(6, '2026-09-02')), '2027-06-13'],
  ['a chair who serves on', UNELECTED, '2026-11-22', { readings: { 'officer-year': 'one-election-a-year' } }],
  ['a meeting in summer', IN_SUMMER, '2026-08-01'],
  ['deputies from anywhere', REGISTER, '2026-11-22', { readings: { 'deputy-match': 'any' } }],
  ['a vice-chair of any group', REGISTER, '2026-11-22', { readings: { 'vice-chair': 'free' } }],
  ['a plain mandate', REGISTER, '2026-11-22', PLAIN],
]

const reached = new Set(
  FIXTURES.flatMap(([, register, asOf, options]) =>
    checkRegister(register, asOf, options).findings.map(({ rule, outcome }) => `${rule} ${outcome}`),
  ),
)

describe('pairs of rule and outcome', () => {
  it('are reached by a fixture, all but those stated impossible', () => {
    expect(ALL_PAIRS.filter((pair) => !reached.has(pair)).sort()).toStrictEqual(IMPOSSIBLE_PAIRS.toSorted())
  })

  it('are stated impossible once, each with its reason', () => {
    expect(new Set(IMPOSSIBLE_PAIRS).size).toBe(IMPOSSIBLE_PAIRS.length)
    expect(IMPOSSIBLE.filter(([reason]) => reason.trim() === '')).toStrictEqual([])
  })

  it.each(OUTCOMES)('are not stated impossible where a fixture reaches them: %s', (outcome) => {
    expect(IMPOSSIBLE_PAIRS.filter((pair) => pair.endsWith(` ${outcome}`) && reached.has(pair))).toStrictEqual([])
  })
})

describe('the fixtures', () => {
  it.each(FIXTURES)('%s is a register, well formed', (_, register) => {
    const parsed = parseRegister(register)
    expect(parsed.ok ? [] : parsed.issues).toStrictEqual([])
  })
})
