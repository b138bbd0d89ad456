/** Every pair of rule and outcome, and those that no register reaches, each with its reason. */
import { OUTCOMES, type Outcome, RULES, type RuleId } from '../../src/index'

type Impossible = readonly [reason: string, outcomes: readonly Outcome[], rules: readonly RuleId[]]

/** What no register reaches. */
export const IMPOSSIBLE: readonly Impossible[] = [
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
/** Each as `rule outcome`. */
export const ALL_PAIRS = OUTCOMES.flatMap((outcome) =>
  pairs(
    outcome,
    RULES.map(({ id }) => id),
  ),
)
export const IMPOSSIBLE_PAIRS = IMPOSSIBLE.flatMap(([, outcomes, rules]) => outcomes.flatMap((outcome) => pairs(outcome, rules)))
