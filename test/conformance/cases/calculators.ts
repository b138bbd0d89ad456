/** Calculators that give a value: deadlines, whose turn the chair is, plans, what comes next, and whether a verdict turns on a reading. */
import { ON, refusal, register, type Vector, valuesOf } from '../vector'

const DEADLINE = ['§3/Lokale underutvalg:2']
const deadline = valuesOf('subcommitteeDeadline', DEADLINE)
const prepared = valuesOf('meetingPrepared', DEADLINE)
const checked = valuesOf('checkSubcommitteeMeetings', DEADLINE)
const turn = valuesOf('nextChairGroup', ['§3:2', '§5:3'])
const plan = valuesOf('planDialogue', ['§5:2'])
const next = valuesOf('upcoming', ['§5:1', '§5:4'])
const across = valuesOf('acrossReadings', ['§5:6', '§5:7'])

const row = (committeeMeeting: string, by: string, subcommitteeMeeting: string | null, lead: number | null, outcome: string) => ({
  committeeMeeting,
  deadline: by,
  subcommitteeMeeting,
  lead,
  outcome,
})
const gjovik = (committeeMeetings: readonly string[], subcommitteeMeetings: readonly string[]) => ({
  subcommittee: 'gjovik',
  committeeMeetings,
  subcommitteeMeetings,
})
const chair = (group: string, from: string, to: string, more = {}) => ({ person: `${group}-${from}`, group, from, to, ...more })

const dialogue = (ids: readonly string[], visits: readonly object[] = [], more: object = {}) => ({
  faculties: ids.map((id) => ({ id })),
  visits,
  anchor: '2024-08-01',
  ...more,
})
const planned = (faculty: string, date: string) => ({ faculty, date })

const ballots = (letters: string) =>
  [...letters].map((letter, index) => ({ voter: `v${index + 1}`, choice: letter === 'f' ? 'for' : 'against' }))
const vote = (letters: string, context: object) => ({
  call: 'tallyVote',
  input: { vote: { ballots: ballots(letters) }, context: { voters: [...letters].map((_, index) => `v${index + 1}`), ...context } },
})

export const CASES: readonly Vector[] = [
  deadline('fourteen days before', '2026-11-25', '2026-11-11'),
  deadline('over the end of a month', '2026-12-02', '2026-11-18'),
  deadline('over the end of a year', '2027-01-13', '2026-12-30'),
  deadline('over 29 February', '2028-03-10', '2028-02-25'),
  deadline('over the end of a February without one', '2027-03-10', '2027-02-24'),
  deadline('over the change to summer time in Norway', '2027-04-07', '2027-03-24'),
  deadline('over the change back', '2026-11-04', '2026-10-21'),
  prepared(
    'the first that is at least fourteen days later',
    { subcommitteeMeeting: '2026-11-11', committeeMeetings: ['2026-12-16', '2026-11-25'] },
    '2026-11-25',
  ),
  prepared(
    'thirteen days are too few',
    { subcommitteeMeeting: '2026-11-12', committeeMeetings: ['2026-11-25', '2026-12-16'] },
    '2026-12-16',
  ),
  prepared('none', { subcommitteeMeeting: '2026-11-12', committeeMeetings: ['2026-11-25'] }, null),
  checked(
    'in time to the day, a day late, and open',
    gjovik(['2026-09-16', '2026-10-21', '2026-12-16'], ['2026-09-02', '2026-10-08']),
    {
      outcome: 'breached',
      meetings: [
        row('2026-09-16', '2026-09-02', '2026-09-02', 14, 'satisfied'),
        row('2026-10-21', '2026-10-07', null, null, 'breached'),
        row('2026-12-16', '2026-12-02', '2026-10-08', 69, 'satisfied'),
      ],
    },
    { asOf: ON },
  ),
  checked(
    'on the last day, and the day after',
    gjovik(['2026-12-06', '2026-12-05'], []),
    {
      outcome: 'breached',
      meetings: [row('2026-12-05', '2026-11-21', null, null, 'breached'), row('2026-12-06', '2026-11-22', null, null, 'open')],
    },
    { asOf: ON },
  ),
  checked('no committee meetings', gjovik([], ['2026-09-02']), { outcome: 'not-applicable', meetings: [] }, { asOf: ON }),
  refusal('subcommitteeDeadline', DEADLINE, 'a day that there is not', '2026-02-29'),
  refusal('meetingPrepared', DEADLINE, 'not a day', { subcommitteeMeeting: 'tomorrow', committeeMeetings: [] }),

  turn('staff after a student', [chair('student', '2025-08-01', '2026-07-31')], 'staff'),
  turn('a student after staff', [chair('student', '2024-08-01', '2025-07-31'), chair('staff', '2025-08-01', '2026-07-31')], 'student'),
  turn('in any order', [chair('staff', '2025-08-01', '2026-07-31'), chair('student', '2024-08-01', '2025-07-31')], 'student'),
  turn(
    'the year counts as its first holder’s',
    [
      chair('student', '2025-08-01', '2026-07-31', { person: 'first', left: '2026-01-31' }),
      chair('staff', '2026-02-01', '2026-07-31', { replaces: 'first' }),
    ],
    'staff',
  ),
  turn('nobody yet', [], null),

  plan(
    'the most urgent first, each on the earliest day',
    {
      dialogue: dialogue(['AD', 'HF', 'IE'], [planned('AD', '2023-01-01')]),
      slots: ['2025-10-01', '2025-09-01', '2025-11-01'].map((date) => ({ date })),
    },
    {
      feasible: true,
      visits: [planned('HF', '2025-09-01'), planned('IE', '2025-10-01'), planned('AD', '2025-11-01')],
      bottleneck: null,
    },
    { asOf: '2025-06-01' },
  ),
  plan(
    'one who can come on one day alone gives way to nobody',
    {
      dialogue: dialogue(['HF', 'IE']),
      slots: [{ date: '2025-09-01' }, { date: '2025-10-01', faculties: ['HF'] }],
    },
    { feasible: true, visits: [planned('IE', '2025-09-01'), planned('HF', '2025-10-01')], bottleneck: null },
    { asOf: '2025-06-01' },
  ),
  plan(
    'two on a day with room for two',
    { dialogue: dialogue(['HF', 'IE']), slots: [{ date: '2025-09-01', capacity: 2 }] },
    { feasible: true, visits: [planned('HF', '2025-09-01'), planned('IE', '2025-09-01')], bottleneck: null },
    { asOf: '2025-06-01' },
  ),
  plan(
    'three for two places: a bottleneck, and as many visits as can be',
    { dialogue: dialogue(['AD', 'HF', 'IE']), slots: [{ date: '2025-09-01' }, { date: '2025-10-01' }] },
    {
      feasible: false,
      visits: [planned('AD', '2025-09-01'), planned('HF', '2025-10-01')],
      bottleneck: { faculties: ['AD', 'HF', 'IE'], places: 2 },
    },
    { asOf: '2025-06-01' },
  ),
  plan(
    'what is planned stays and needs no place',
    { dialogue: dialogue(['HF', 'IE'], [planned('HF', '2026-01-15')]), slots: [{ date: '2025-09-01' }] },
    { feasible: true, visits: [planned('IE', '2025-09-01')], bottleneck: null },
    { asOf: '2025-06-01' },
  ),
  plan(
    'a slot on the last day of the cycle',
    { dialogue: dialogue(['IE']), slots: [{ date: '2026-07-31' }] },
    { feasible: true, visits: [planned('IE', '2026-07-31')], bottleneck: null },
    { asOf: '2025-06-01' },
  ),
  plan(
    'a slot the day after the cycle is no place',
    { dialogue: dialogue(['IE']), slots: [{ date: '2026-08-01' }] },
    { feasible: false, visits: [], bottleneck: { faculties: ['IE'], places: 0 } },
    { asOf: '2025-06-01' },
  ),
  plan(
    'a slot the day before is past',
    { dialogue: dialogue(['IE']), slots: [{ date: '2025-05-31' }] },
    { feasible: false, visits: [], bottleneck: { faculties: ['IE'], places: 0 } },
    { asOf: '2025-06-01' },
  ),
  plan(
    'for a subcommittee',
    { dialogue: dialogue(['IE'], [], { by: 'gjovik' }), slots: [{ date: '2025-06-01' }] },
    { feasible: true, visits: [{ faculty: 'IE', date: '2025-06-01', by: 'gjovik' }], bottleneck: null },
    { asOf: '2025-06-01' },
  ),

  next(
    'what is due through a day, soonest first, then what has no last day',
    {
      register: register({
        committee: {
          meetings: [
            { id: 'past', date: '2026-10-21', held: true },
            { id: 'b', date: '2026-12-09', agenda: [{ id: '1', kind: 'subcommittee-status' }] },
            { id: 'a', date: '2026-11-25', agenda: [{ id: '1', kind: 'subcommittee-status' }] },
            { id: 'later', date: '2026-12-10' },
          ],
        },
      }),
      until: '2026-12-09',
    },
    [
      { rule: 'meetings/notice', outcome: 'open', subject: 'a', due: '2026-11-25' },
      { rule: 'meetings/notice', outcome: 'open', subject: 'b', due: '2026-12-09' },
      { rule: 'meetings/minutes', outcome: 'open', subject: 'past' },
    ],
    { asOf: ON },
  ),

  across('a plain majority turns on nothing', vote('fff', { chair: 'v1' }), { verdict: 'decided:for', settled: true, pivots: [] }),
  across(
    'equal votes with the chair away turn on who has the double vote',
    vote('ffaa', { chair: 'away', viceChair: 'v1', presiding: 'v3' }),
    {
      verdict: 'tied',
      settled: false,
      pivots: [
        { reading: 'double-vote-holder', value: 'acting-chair', verdict: 'decided:for' },
        { reading: 'double-vote-holder', value: 'presiding', verdict: 'decided:against' },
      ],
    },
  ),
]
