/**
 * Every pair of rule and outcome is reached by a fixture, or cannot be reached by any register, for the reason given here.
 * A rule or an outcome that is added must be reached, or its reason stated.
 */
import { describe, expect, it } from 'vitest'
import {
  checkRegister,
  defineMandate,
  ntnuLmu,
  type Options,
  OUTCOMES,
  type Outcome,
  type Register,
  RULES,
  type RuleId,
} from '../../src/index'
import { parseRegister } from '../../src/register/index'
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

type Impossible = readonly [reason: string, outcomes: readonly Outcome[], rules: readonly RuleId[]]

/** What no register reaches. */
const IMPOSSIBLE: readonly Impossible[] = [
  [
    'composition is judged on days that have come: what stands on them stands',
    ['open'],
    [
      'composition/size',
      'composition/parity',
      'composition/seats',
      'composition/campuses',
      'composition/appointing-body',
      'composition/management',
      'composition/deputies',
      'composition/deputies-fit',
      'composition/local-anchoring',
      'terms/students',
      'terms/staff',
    ],
  ],
  [
    'the mandate always asks for members: where nobody is in office, these are breached',
    ['not-applicable'],
    ['composition/size', 'composition/parity', 'composition/seats', 'composition/campuses'],
  ],
  [
    'an office is judged from the day it begins, and an election is not foreseen',
    ['open'],
    ['chair/in-office', 'chair/self-constituted', 'chair/alternation', 'vice-chair/alternation'],
  ],
  ['there is always to be a chair and a vice-chair', ['not-applicable'], ['chair/in-office']],
  [
    'decisions are judged once the meeting was held',
    ['open'],
    ['quorum/minimum', 'votes/entitled', 'votes/no-blank', 'votes/double-vote', 'votes/disqualified'],
  ],
  [
    'judged as it stands on asOf, or by what was held',
    ['open'],
    [
      'subcommittee/exists',
      'subcommittee/composition',
      'subcommittee/appointing-body',
      'subcommittee/top-student-body',
      'subcommittee/reporting',
      'subcommittee/secretariat',
      'observers/required',
      'observers/quality-system',
      'secretariat/committee',
      'secretariat/placement',
      'working-committee/composition',
      'mandate/amendment',
    ],
  ],
  ['there is always to be a secretariat', ['not-applicable'], ['secretariat/committee', 'secretariat/placement']],
  [
    'the mandate sets no last day: open until it is done, never breached',
    ['breached'],
    ['meetings/minutes', 'duties/complaints', 'duties/labour-inspection'],
  ],
  ['the calendar year that holds asOf is always open or done', ['not-applicable'], ['duties/annual-report', 'duties/quality-input']],
  [
    'the housekeeping of waivers is told only where there is something to tell',
    ['satisfied', 'open', 'unknown', 'not-applicable'],
    ['waiver/incomplete', 'waiver/expired', 'waiver/unused'],
  ],
]

const pairs = (outcome: string, rules: readonly string[]) => rules.map((rule) => `${rule} ${outcome}`)
const ALL = OUTCOMES.flatMap((outcome) =>
  pairs(
    outcome,
    RULES.map(({ id }) => id),
  ),
)
const impossible = IMPOSSIBLE.flatMap(([, outcomes, rules]) => outcomes.flatMap((outcome) => pairs(outcome, rules)))

const reached = new Set(
  FIXTURES.flatMap(([, register, asOf, options]) =>
    checkRegister(register, asOf, options).findings.map(({ rule, outcome }) => `${rule} ${outcome}`),
  ),
)

describe('pairs of rule and outcome', () => {
  it('are reached by a fixture, all but those stated impossible', () => {
    expect(ALL.filter((pair) => !reached.has(pair)).sort()).toStrictEqual(impossible.toSorted())
  })

  it('are stated impossible once, each with its reason', () => {
    expect(new Set(impossible).size).toBe(impossible.length)
    expect(IMPOSSIBLE.filter(([reason]) => reason.trim() === '')).toStrictEqual([])
  })

  it.each(OUTCOMES)('are not stated impossible where a fixture reaches them: %s', (outcome) => {
    expect(impossible.filter((pair) => pair.endsWith(` ${outcome}`) && reached.has(pair))).toStrictEqual([])
  })
})

describe('the fixtures', () => {
  it.each(FIXTURES)('%s is a register, well formed', (_, register) => {
    const parsed = parseRegister(register)
    expect(parsed.ok ? [] : parsed.issues).toStrictEqual([])
  })
})
