/** §5:2: the dialogue meetings with the faculties, in cycles of two years. */
import { casesOf, type Line, register, underEach, type Vector, valuesOf } from '../vector'

const FACULTIES = 'dialogue/faculties'
const faculties = casesOf(FACULTIES, 'checkDialogue')
const registered = casesOf(FACULTIES)
const subcommittees = casesOf('dialogue/subcommittees')
const cycle = valuesOf('dialogueCycle', ['§5:2'])
const remaining = valuesOf('checkDialogue', ['§5:2'])

const NOTHING = ['not-applicable committee']
const HOLDS = ['satisfied committee']
/** The first cycle goes from here to 2026-07-31, the second to 2028-07-31. */
const ANCHOR = '2024-08-01'
const visits = (...dates: readonly string[]) => dates.map((date) => ({ faculty: 'IE', date }))
/** One faculty, visited on these days. */
const one = (dates: readonly string[], faculty: object = {}) => ({
  faculties: [{ id: 'IE', ...faculty }],
  visits: visits(...dates),
  anchor: ANCHOR,
})
const seen = (asOf: string, date: string | undefined, lines: readonly Line[]): Vector =>
  faculties(`on ${asOf}, ${date === undefined ? 'never visited' : `visited on ${date}`}`, one(date === undefined ? [] : [date]), lines, {
    asOf,
  })

const PLACES = [
  { id: 'HF', campuses: ['trondheim'] },
  { id: 'IE', campuses: ['trondheim', 'gjovik', 'alesund'] },
]
const BOTH = [{ campus: 'gjovik' }, { campus: 'alesund' }]
const told = (visited: readonly object[], more: object = {}) =>
  register({
    faculties: PLACES,
    subcommittees: BOTH,
    dialogue: { anchor: '2025-08-01', visits: visited.map((visit) => ({ held: true, ...visit })) },
    ...more,
  })
const GJOVIK = { faculty: 'IE', date: '2026-09-01', by: 'gjovik' }
const ALESUND = { faculty: 'IE', date: '2026-09-02', by: 'alesund' }
const ENDS = '2027-07-31'

export const CASES: readonly Vector[] = [
  seen('2024-08-01', undefined, ['open committee/IE 2026-07-31 false']),
  seen('2026-07-31', undefined, ['open committee/IE 2026-07-31 false']),
  seen('2026-08-01', undefined, ['breached committee/IE', 'open committee/IE 2028-07-31 false']),
  seen('2024-07-31', undefined, NOTHING),
  seen('2025-01-01', '2024-07-31', ['open committee/IE 2026-07-31 false']),
  seen('2025-01-01', '2024-08-01', HOLDS),
  seen('2026-07-30', '2026-07-31', ['open committee/IE 2026-07-31 true']),
  seen('2026-07-30', '2026-08-01', ['open committee/IE 2026-07-31 false']),
  seen('2026-07-31', '2026-07-31', HOLDS),
  seen('2026-08-01', '2026-08-01', ['breached committee/IE', 'satisfied committee']),
  faculties('founded on the last day of the cycle', one([], { from: '2026-07-31' }), ['open committee/IE 2026-07-31 false'], {
    asOf: '2025-01-01',
  }),
  faculties('founded the day after the cycle', one([], { from: '2026-08-01' }), NOTHING, { asOf: '2025-01-01' }),
  faculties('closed the day before the cycle ends', one([], { to: '2026-07-30' }), NOTHING, { asOf: '2025-01-01' }),
  faculties(
    'visited by a subcommittee: it does not count',
    { faculties: [{ id: 'IE' }], visits: [{ faculty: 'IE', date: '2025-01-01', by: 'gjovik' }], anchor: ANCHOR },
    ['open committee/IE 2026-07-31 false'],
    { asOf: '2025-06-01' },
  ),
  ...underEach(
    faculties,
    'dialogue-cycle',
    'two visits two years and a day apart',
    one(['2024-09-01', '2026-09-02']),
    {
      fixed: ['satisfied committee', 'open committee/IE 2030-07-31 false'],
      rolling: ['breached committee/IE', 'open committee/IE 2028-09-02 false'],
    },
    { asOf: '2028-08-01' },
  ),
  ...underEach(
    faculties,
    'dialogue-cycle',
    'two visits two years apart',
    one(['2024-09-01', '2026-09-01']),
    {
      fixed: ['satisfied committee', 'open committee/IE 2030-07-31 false'],
      rolling: ['open committee/IE 2028-09-01 false'],
    },
    { asOf: '2028-08-01' },
  ),
  ...underEach(
    faculties,
    'dialogue-cycle',
    'two years to the day after the last visit',
    one(['2025-03-10']),
    {
      fixed: ['satisfied committee', 'open committee/IE 2028-07-31 false'],
      rolling: ['open committee/IE 2027-03-10 false'],
    },
    { asOf: '2027-03-10' },
  ),
  ...underEach(
    faculties,
    'dialogue-cycle',
    'a day more than two years after the last visit',
    one(['2025-03-10']),
    {
      fixed: ['satisfied committee', 'open committee/IE 2028-07-31 false'],
      rolling: ['breached committee/IE'],
    },
    { asOf: '2027-03-11' },
  ),
  registered(
    'nobody says whether the visit was held',
    told([
      { faculty: 'HF', date: '2026-02-01' },
      { faculty: 'IE', date: '2026-03-01', held: undefined },
    ]),
    ['unknown committee'],
  ),
  registered('visits left out', told([], { dialogue: { anchor: '2025-08-01' } }), ['unknown committee']),

  ...underEach(subcommittees, 'dialogue-subcommittees', 'each has met the faculty present on its campus', told([GJOVIK, ALESUND]), {
    'they-visit-present': ['satisfied gjovik', 'satisfied alesund'],
    'they-visit-all': ['satisfied gjovik', 'satisfied alesund', `open gjovik/HF ${ENDS} false`, `open alesund/HF ${ENDS} false`],
    'are-visited': [`open committee/gjovik ${ENDS} false`, `open committee/alesund ${ENDS} false`],
  }),
  ...underEach(
    subcommittees,
    'dialogue-subcommittees',
    'the committee has visited both, and they nobody',
    told([
      { subcommittee: 'gjovik', date: '2026-02-11' },
      { subcommittee: 'alesund', date: '2026-04-22' },
    ]),
    {
      'they-visit-present': [`open gjovik/IE ${ENDS} false`, `open alesund/IE ${ENDS} false`],
      'they-visit-all': ['gjovik/HF', 'gjovik/IE', 'alesund/HF', 'alesund/IE'].map((subject) => `open ${subject} ${ENDS} false`),
      'are-visited': HOLDS,
    },
  ),
  subcommittees('one planned', told([GJOVIK, { faculty: 'IE', date: '2027-03-01', by: 'alesund', held: undefined }]), [
    'satisfied gjovik',
    `open alesund/IE ${ENDS} true`,
  ]),
  subcommittees(
    'one missed when the cycle had ended',
    told([GJOVIK]),
    ['satisfied gjovik', `open gjovik/IE 2029-07-31 false`, 'breached alesund/IE', 'open alesund/IE 2029-07-31 false'],
    { asOf: '2027-08-01' },
  ),
  subcommittees('where the faculties are nobody says', told([GJOVIK, ALESUND], { faculties: [{ id: 'HF' }, PLACES[1]] }), [
    'unknown gjovik',
    'unknown alesund',
  ]),
  subcommittees('before the anchor', told([], { dialogue: { anchor: '2027-01-01', visits: [] } }), NOTHING),

  cycle('the first day', { anchor: '2025-08-01', on: '2025-08-01' }, { from: '2025-08-01', to: '2027-07-31' }),
  cycle('the last day', { anchor: '2025-08-01', on: '2027-07-31' }, { from: '2025-08-01', to: '2027-07-31' }),
  cycle('the day after', { anchor: '2025-08-01', on: '2027-08-01' }, { from: '2027-08-01', to: '2029-07-31' }),
  cycle('the day before the anchor', { anchor: '2025-08-01', on: '2025-07-31' }, { from: '2023-08-01', to: '2025-07-31' }),
  cycle('from 29 February to a year without one', { anchor: '2024-02-29', on: '2026-02-27' }, { from: '2024-02-29', to: '2026-02-27' }),
  cycle(
    'counted from the anchor itself: 29 February comes back',
    { anchor: '2024-02-29', on: '2028-02-29' },
    { from: '2028-02-29', to: '2030-02-27' },
  ),
  remaining(
    'what remains: never visited first, then the oldest visit, then by id',
    {
      faculties: ['HF', 'AD', 'NV', 'IE'].map((id) => ({ id })),
      visits: [
        { faculty: 'HF', date: '2023-01-01' },
        { faculty: 'IE', date: '2022-01-01' },
        { faculty: 'IE', date: '2026-01-01' },
      ],
      anchor: ANCHOR,
    },
    {
      outcome: 'open',
      cycle: { from: '2024-08-01', to: '2026-07-31' },
      visited: [],
      remaining: [
        { faculty: 'AD', due: '2026-07-31', lastVisit: null, planned: null },
        { faculty: 'NV', due: '2026-07-31', lastVisit: null, planned: null },
        { faculty: 'IE', due: '2026-07-31', lastVisit: '2022-01-01', planned: '2026-01-01' },
        { faculty: 'HF', due: '2026-07-31', lastVisit: '2023-01-01', planned: null },
      ],
    },
    { asOf: '2025-06-01' },
  ),
]
