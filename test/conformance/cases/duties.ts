/** §1:2, §1:7, §2, §6:1: duties through the year. */
import { casesOf, type Line, type RuleCase, register, underEach, type Vector, valuesOf } from '../vector'

const annual = casesOf('duties/annual-report')
const quality = casesOf('duties/quality-input')
const complaints = casesOf('duties/complaints')
const inspection = casesOf('duties/labour-inspection')
const amendment = casesOf('mandate/amendment')
const selected = valuesOf('complaintsForCommittee', ['§2.4:2', '§2.4:3'])
const dimensions = valuesOf('dimensionCoverage', ['§1:5'])

const UNKNOWN = ['unknown committee']
const NOTHING = ['not-applicable committee']
const duties = (sections: object, from = '2027-01-01', others: object = {}) => register({ ...others, duties: sections }, from)

/** Records begin on 2027-01-01: 2026 is the first year reported on that is judged. */
const ENDS = '2027-12-31'
const reports = (...rows: readonly object[]) => duties({ annualReports: rows })
const inputs = (...rows: readonly object[]) => duties({ qualityInputs: rows })
/** The years after 2026, open as long as nothing is given. */
const then = (asOf: string): Line[] => [
  ...(asOf >= '2027' ? ['open 2027 2028-12-31'] : []),
  ...(asOf >= '2028' ? ['open 2028 2029-12-31'] : []),
]
const of2026 = (cases: RuleCase, title: string, input: object, asOf: string, line: Line): Vector =>
  cases(title, input, [line, ...then(asOf)], { asOf })
const toBoard = (given: string) => reports({ year: 2026, given, to: 'board' })

const LAST = '2027-06-12'
const AFTER = '2027-06-13'
const STUDY_YEARS = [{ id: '2026/27', from: '2026-08-17', to: LAST }]
const SHOWN = ['satisfied 2026/27']
const MISSED = ['breached 2026/27']
/** A study year, one meeting, no dialogue meetings. */
const year = (meetings: readonly object[] | undefined, more: object = {}, from = '2026-08-01') =>
  register({ studyYears: STUDY_YEARS, dialogue: { anchor: '2025-08-01', visits: [] }, committee: meetings && { meetings }, ...more }, from)
const held = (date: string, item: object, more: object = {}) => [{ id: 'm', date, held: true, agenda: [{ id: '1', ...item }], ...more }]
const OTHER = { kind: 'other' }

/** What the agendas of the study year must show. */
const SHOWING: readonly (readonly [rule: string, item: object])[] = [
  ['duties/unit-reports', { kind: 'unit-quality-reports' }],
  ['duties/information', { sources: ['survey'] }],
  ['duties/welfare', { topics: ['student-welfare'], inUnderstandingWith: ['student-welfare-organisation'] }],
]
const onAgendas = SHOWING.flatMap(([rule, item]): Vector[] => {
  const cases = casesOf(rule)
  return [
    cases('on the first day of the study year', year(held('2026-08-17', item)), SHOWN),
    cases('the day before it', year(held('2026-08-16', item)), MISSED, { asOf: AFTER }),
    cases('on its last day', year(held(LAST, item)), SHOWN, { asOf: AFTER }),
    cases('the day after it', year(held(AFTER, item)), MISSED, { asOf: AFTER }),
    cases('not yet, on the last day', year(held('2026-09-16', OTHER)), [`open 2026/27 ${LAST} false`], { asOf: LAST }),
    cases('planned', year([{ id: 'm', date: '2027-03-03', agenda: [{ id: '1', ...item }] }]), [`open 2026/27 ${LAST} true`]),
    cases('held, the agenda left out', year(held('2026-09-16', {}, { agenda: undefined })), ['unknown 2026/27'], { asOf: AFTER }),
    cases('a year covered only in part', year(held('2026-09-16', OTHER), {}, '2026-08-18'), ['unknown 2026/27'], { asOf: AFTER }),
    cases('the year has not begun', year([]), NOTHING, { asOf: '2026-08-16' }),
    ...underEach(
      cases,
      'duty-rhythm',
      'not in the year',
      year(held('2026-09-16', OTHER)),
      { yearly: MISSED, 'no-rhythm': ['open committee - false'] },
      { asOf: AFTER },
    ),
  ]
})

const information = casesOf('duties/information')
const welfare = casesOf('duties/welfare')
const visited = (visit: object) =>
  year(held('2026-09-16', OTHER), { dialogue: { anchor: '2025-08-01', visits: [{ faculty: 'IE', ...visit }] } })

const MEETINGS = [
  { id: 'sept', date: '2026-09-16', held: true },
  { id: 'oct', date: '2026-10-21', held: true },
  { id: 'nov', date: '2026-11-25' },
]
const came = (section: object) => duties(section, '2026-08-01', { committee: { meetings: MEETINGS } })
const complaint = (change: object) =>
  came({ complaints: [{ id: 'k', kind: 'complaint', received: '2026-09-20', recurring: true, ...change }] })
const order = (change: object) => came({ labourInspection: [{ id: 'p', received: '2026-09-20', ...change }] })
const mandates = (...rows: readonly object[]) => register({ mandates: rows })

export const CASES: readonly Vector[] = [
  of2026(annual, 'to the board, on the last day of the year after', toBoard(ENDS), '2028-01-01', 'satisfied 2026'),
  of2026(annual, 'to the board, a day late', toBoard('2028-01-01'), '2028-01-01', 'breached 2026'),
  of2026(annual, 'to the rector alone', reports({ year: 2026, given: '2027-03-12', to: 'rector' }), '2028-01-01', 'breached 2026'),
  of2026(annual, 'not yet, on the last day', reports(), ENDS, `open 2026 ${ENDS}`),
  of2026(annual, 'planned for the last day', toBoard(ENDS), '2027-12-30', `open 2026 ${ENDS} true`),
  of2026(annual, 'planned for the day after', toBoard('2028-01-01'), '2027-12-30', `open 2026 ${ENDS} false`),
  of2026(annual, 'not said to whom', reports({ year: 2026, given: '2027-03-12' }), '2028-01-01', [
    'unknown 2026',
    { needs: [['duties', 'annualReports', 0, 'to']] },
  ]),
  annual(
    'a year whose next year ends on the first day of the records',
    duties({ annualReports: [] }, '2027-12-31'),
    ['unknown 2026', 'open 2027 2028-12-31'],
    {
      asOf: '2027-12-31',
    },
  ),

  of2026(quality, 'on the last day of the year after', inputs({ year: 2026, given: ENDS }), '2028-01-01', 'satisfied 2026'),
  of2026(quality, 'a day late', inputs({ year: 2026, given: '2028-01-01' }), '2028-01-01', 'breached 2026'),
  of2026(quality, 'not yet, on the last day', inputs(), ENDS, `open 2026 ${ENDS}`),
  of2026(quality, 'not said when', inputs({ year: 2026 }), '2028-01-01', 'unknown 2026'),
  ...underEach(
    quality,
    'duty-rhythm',
    'never',
    inputs(),
    { yearly: ['breached 2026', ...then('2028-01-01')], 'no-rhythm': ['open committee -'] },
    { asOf: '2028-01-01' },
  ),

  ...onAgendas,
  information('a source that the mandate does not list', year(held('2026-09-16', { sources: ['press'] })), SHOWN),
  information('a dialogue meeting', visited({ date: '2026-10-01', held: true }), SHOWN),
  information('a dialogue meeting of another year', visited({ date: '2026-06-01', held: true }), MISSED, { asOf: AFTER }),
  welfare(
    'with others than the welfare organisation',
    year(held('2026-09-16', { topics: ['student-welfare'], inUnderstandingWith: ['library'] })),
    MISSED,
    {
      asOf: AFTER,
    },
  ),
  welfare('not said with whom', year(held('2026-09-16', { topics: ['student-welfare'] })), ['unknown 2026/27'], { asOf: AFTER }),

  complaints('a statement at a meeting held', complaint({ statement: 'oct' }), ['satisfied committee']),
  complaints('a statement at a meeting to come', complaint({ statement: 'nov' }), ['open committee - true']),
  complaints('none, and a meeting has passed it by', complaint({}), ['open committee - false']),
  complaints('none, and no meeting since', complaint({ received: '2026-10-22' }), ['open committee -']),
  complaints('none, ten years later: open, never breached', complaint({}), ['open committee - false'], { asOf: '2036-01-01' }),
  complaints('not said whether it recurs', complaint({ recurring: undefined }), UNKNOWN),
  complaints('a single complaint', complaint({ recurring: false, closed: false }), NOTHING),
  complaints('a deviation not closed', complaint({ kind: 'deviation', recurring: false, closed: false }), ['open committee - false']),
  complaints('a deviation closed', complaint({ kind: 'deviation', recurring: false, closed: true }), NOTHING),
  complaints('an overall matter', complaint({ recurring: false, closed: true, overall: true }), ['open committee - false']),

  inspection('told today', order({ informed: '2026-11-22' }), ['satisfied committee']),
  inspection('to be told tomorrow', order({ informed: '2026-11-23' }), ['open committee -']),
  inspection('taken up at a meeting held', order({ takenUp: 'oct' }), ['satisfied committee']),
  inspection('not told, and a meeting has passed it by', order({}), ['open committee - false']),
  inspection('none came', came({ labourInspection: [] }), NOTHING),
  inspection('left out', came({}), UNKNOWN),

  amendment('by the board', mandates({ id: 'ntnu-lmu', adopted: '2020-01-01', by: 'board' }), ['satisfied committee']),
  amendment('by the rector', mandates({ id: 'ntnu-lmu', adopted: '2020-01-01', by: 'rector' }), ['breached ntnu-lmu']),
  amendment('not said by whom', mandates({ id: 'ntnu-lmu', adopted: '2020-01-01' }), UNKNOWN),
  amendment('none', mandates(), NOTHING),

  selected(
    'overall matters, deviations not closed, and what recurs',
    came({
      complaints: [
        { id: 'overall', kind: 'complaint', closed: true, recurring: false, overall: true },
        { id: 'open', kind: 'deviation', closed: false, recurring: false },
        { id: 'closed', kind: 'deviation', closed: true, recurring: false },
        { id: 'again', kind: 'complaint', closed: true, recurring: true },
        { id: 'single', kind: 'complaint', closed: false, recurring: false },
      ],
    }),
    ['overall', 'open', 'again'],
  ),
  dimensions(
    'items of each dimension in a period, both ends included',
    {
      register: register({
        committee: {
          meetings: [
            { id: 'a', date: '2026-09-15', held: true, agenda: [{ id: '1', dimensions: ['physical'] }] },
            {
              id: 'b',
              date: '2026-09-16',
              held: true,
              agenda: [
                { id: '1', dimensions: ['physical', 'digital'] },
                { id: '2', dimensions: ['physical'] },
              ],
            },
            { id: 'c', date: '2026-10-21', held: true, agenda: [{ id: '1', dimensions: ['psychosocial'] }] },
            { id: 'd', date: '2026-10-22', held: true, agenda: [{ id: '1', dimensions: ['pedagogical'] }] },
          ],
        },
      }),
      period: { from: '2026-09-16', to: '2026-10-21' },
    },
    { physical: 2, psychosocial: 1, organisational: 0, digital: 1, pedagogical: 0 },
  ),
]
