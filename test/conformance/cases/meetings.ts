/** §5:1, §5:4, §5:5, §3/Lokale underutvalg:3: the meetings of the committee. */
import { casesOf, ON, register, underEach, type Vector } from '../vector'

const count = casesOf('meetings/count')
const within = casesOf('meetings/within-study-year')
const notice = casesOf('meetings/notice')
const status = casesOf('meetings/subcommittee-status')
const minutes = casesOf('meetings/minutes')

const NOTHING = ['not-applicable committee']
const UNKNOWN = ['unknown committee']
const LAST = '2027-06-12'
const AFTER = '2027-06-13'
const YEARS = [
  { id: '2025/26', from: '2025-08-18', to: '2026-06-13' },
  { id: '2026/27', from: '2026-08-17', to: LAST },
]
/** The first Wednesdays after the summer: so many meetings held. */
const WEDNESDAYS = ['2026-09-02', '2026-09-09', '2026-09-16', '2026-09-23', '2026-09-30', '2026-10-07', '2026-10-14']
const held = (date: string) => ({ id: `m-${date}`, date, held: true })
const weeks = (many: number) => WEDNESDAYS.slice(0, many).map(held)
const year = (meetings: readonly object[], from = '2026-08-01') => register({ studyYears: YEARS.slice(1), committee: { meetings } }, from)

const one = (meeting: object, sections: object = {}, from?: string) =>
  register({ ...sections, committee: { meetings: [{ id: 'm', ...meeting }] } }, from)

const OFFICERS = {
  chairs: [{ person: 'an1', group: 'staff', from: '2026-08-01', to: '2027-07-31' }],
  viceChairs: [{ person: 'st1', group: 'student', from: '2026-08-01', to: '2027-07-31' }],
  members: [{ person: 'st2', group: 'student', campus: 'trondheim', term: { from: '2026-08-01', to: '2027-07-31' } }],
}
const FULL = { sent: '2026-09-02', by: 'an1', written: true, agenda: true }
/** A meeting on 2026-09-16, called as said; an1 is chair, st1 vice-chair, st2 a member. */
const called = (change: object | undefined, meeting: object = {}, committee: object = OFFICERS) =>
  register({
    people: { se1: 'Sekretær' },
    committee: {
      ...committee,
      meetings: [
        {
          id: 'm',
          date: '2026-09-16',
          held: true,
          presiding: 'an1',
          present: ['an1', 'st1'],
          ...(change === undefined ? undefined : { notice: { ...FULL, ...change } }),
          ...meeting,
        },
      ],
    },
  })
const toCome = { date: '2026-11-25', held: undefined, presiding: undefined, present: undefined }

const item = (...campuses: readonly string[]) => ({
  id: `1-${campuses.join('-')}`,
  kind: 'subcommittee-status',
  ...(campuses.length === 0 ? undefined : { subcommittees: campuses }),
})
const agenda = (items: readonly object[] | undefined, meeting: object = { held: true }) =>
  one({ date: '2026-09-16', agenda: items, ...meeting })

export const CASES: readonly Vector[] = [
  count('five, on the last day of the year', year(weeks(5)), [`open 2026/27 ${LAST} false`], { asOf: LAST }),
  count('five, the day after', year(weeks(5)), ['breached 2026/27'], { asOf: AFTER }),
  count('six, the day after', year(weeks(6)), ['satisfied 2026/27'], { asOf: AFTER }),
  count('six, long before the year ends', year(weeks(6)), ['satisfied 2026/27']),
  count('five held and one planned', year([...weeks(5), { id: 'p', date: '2027-05-05' }]), [`open 2026/27 ${LAST} true`]),
  count('four held and one planned', year([...weeks(4), { id: 'p', date: '2027-05-05' }]), [`open 2026/27 ${LAST} false`]),
  count('the sixth on the last day', year([...weeks(5), held(LAST)]), ['satisfied 2026/27'], { asOf: AFTER }),
  count('the sixth a day too late', year([...weeks(5), held(AFTER)]), ['breached 2026/27'], { asOf: AFTER }),
  count('the first on the first day', year([held('2026-08-17'), ...weeks(5)]), ['satisfied 2026/27'], { asOf: AFTER }),
  count('the first a day too early', year([held('2026-08-16'), ...weeks(5)]), ['breached 2026/27'], { asOf: AFTER }),
  count('the sixth cancelled', year([...weeks(5), { id: 'c', date: '2027-05-05', held: false }]), ['breached 2026/27'], { asOf: AFTER }),
  count(
    'of the sixth nobody says whether it was held',
    year([...weeks(5), { id: 'u', date: '2027-05-05' }]),
    [['unknown 2026/27', { needs: [['committee', 'meetings', 5, 'held']] }]],
    { asOf: AFTER },
  ),
  count('five, in a year covered only in part', year(weeks(5), '2026-08-18'), ['unknown 2026/27'], { asOf: AFTER }),
  count('six, in a year covered only in part', year(weeks(6), '2026-08-18'), ['satisfied 2026/27'], { asOf: AFTER }),
  count('the year has not begun', year([]), NOTHING, { asOf: '2026-08-16' }),
  count('the year’s first day', year([]), [`open 2026/27 ${LAST} false`], { asOf: '2026-08-17' }),
  count('meetings left out', register({ studyYears: YEARS.slice(1) }), UNKNOWN),
  ...underEach(
    count,
    'meeting-count',
    'seven',
    year(weeks(7)),
    { 'at-least': ['satisfied 2026/27'], exactly: ['breached 2026/27'] },
    { asOf: AFTER },
  ),
  ...underEach(
    count,
    'meeting-count',
    'six, the day after',
    year(weeks(6)),
    { 'at-least': ['satisfied 2026/27'], exactly: ['satisfied 2026/27'] },
    { asOf: AFTER },
  ),
  ...underEach(
    count,
    'meeting-year',
    'three in the autumn and three in the spring',
    year([...weeks(3), held('2027-02-03'), held('2027-02-10'), held('2027-02-17')], '2026-01-01'),
    { 'study-year': ['satisfied 2026/27'], 'calendar-year': ['breached 2026', 'open 2027 2027-12-31 false'] },
    { asOf: AFTER },
  ),

  within('on the last day of a study year', one({ date: '2026-06-13', held: true }, { studyYears: YEARS }, '2026-01-01'), ['satisfied m']),
  within('the day after it', one({ date: '2026-06-14', held: true }, { studyYears: YEARS }, '2026-01-01'), ['breached m']),
  within('the day before the next one', one({ date: '2026-08-16', held: true }, { studyYears: YEARS }), ['breached m']),
  within('on the first day of the next one', one({ date: '2026-08-17', held: true }, { studyYears: YEARS }), ['satisfied m']),
  within('before the first study year given', one({ date: '2025-08-17', held: true }, { studyYears: YEARS }, '2025-01-01'), ['unknown m']),
  within('after the last study year given', one({ date: AFTER, held: true }, { studyYears: YEARS }), ['unknown m'], { asOf: '2027-08-01' }),
  within('planned between two', one({ date: '2026-08-10' }, { studyYears: YEARS }), ['open m 2026-08-10 false'], { asOf: '2026-08-09' }),
  within('between two, but cancelled', one({ date: '2026-08-10', held: false }, { studyYears: YEARS }), NOTHING),
  within('before the records begin', one({ date: '2026-07-10', held: true }, { studyYears: YEARS }), NOTHING),

  notice('the day before', called({ sent: '2026-09-15' }), ['satisfied m']),
  notice('on the day itself', called({ sent: '2026-09-16' }), ['satisfied m']),
  notice('the day after', called({ sent: '2026-09-17' }), ['breached m']),
  notice('not in writing', called({ written: false }), ['breached m']),
  notice('without an agenda', called({ agenda: false }), ['breached m']),
  notice('by the secretary on behalf of the chair', called({ by: 'se1', onBehalfOf: 'an1' }), ['satisfied m']),
  notice('by the secretary, not said on whose behalf', called({ by: 'se1' }), [
    ['unknown m', { needs: [['committee', 'meetings', 0, 'notice', 'onBehalfOf']] }],
  ]),
  notice('by the secretary on nobody else’s behalf', called({ by: 'se1', onBehalfOf: 'se1' }), ['breached m']),
  notice('by a member', called({ by: 'st2' }), ['breached m']),
  notice('by the vice-chair, the chair being there', called({ by: 'st1' }), ['breached m']),
  notice('by the vice-chair, the chair not being there', called({ by: 'st1' }, { presiding: 'st1', present: ['st1'] }), ['satisfied m']),
  notice('by the vice-chair, where another presides', called({ by: 'st1' }, { presiding: 'st1' }), ['satisfied m']),
  notice('nothing said of it', called(undefined), [['unknown m', { needs: [['committee', 'meetings', 0, 'notice']] }]]),
  notice('not said by whom', called({ by: undefined }), ['unknown m']),
  notice('not said by whom, but a day too late', called({ by: undefined, sent: '2026-09-17' }), ['breached m']),
  notice('planned, and called in full', called({ sent: '2026-11-11' }, toCome), ['satisfied m']),
  notice('planned, and not called yet', called(undefined, toCome), ['open m 2026-11-25']),
  notice('planned, and to be called tomorrow', called({ sent: '2026-11-23' }, toCome), ['open m 2026-11-25']),
  notice('cancelled', called({ written: false }, { held: false }), NOTHING),

  status('one item for all', agenda([item()]), ['satisfied m']),
  status('one item each', agenda([item('gjovik'), item('alesund')]), ['satisfied m']),
  status('one of the two', agenda([item('gjovik')]), ['breached m']),
  status('an agenda without it', agenda([{ id: '1', kind: 'information' }]), ['breached m']),
  status('held, the agenda left out', agenda(undefined), ['unknown m']),
  status('planned with it', agenda([item()], { date: '2026-11-25' }), ['satisfied m']),
  status('planned without it', agenda([], { date: '2026-11-25' }), ['open m 2026-11-25']),
  status('cancelled', agenda([], { held: false }), NOTHING),

  minutes('on the web since the day before', one({ date: '2026-09-16', minutes: { published: '2026-11-21' } }), ['satisfied m']),
  minutes('on the web since today', one({ date: '2026-09-16', minutes: { published: ON } }), ['satisfied m']),
  minutes('on the web from tomorrow', one({ date: '2026-09-16', minutes: { published: '2026-11-23' } }), ['open m -']),
  minutes('not yet', one({ date: '2026-09-16', held: true }), ['open m -']),
  minutes('not yet, ten years later', one({ date: '2026-09-16', held: true }), ['open m -'], { asOf: '2036-11-22' }),
  minutes('nobody says whether the meeting was held', one({ date: '2026-09-16' }), ['unknown m']),
  minutes('a meeting to come', one({ date: '2026-11-25' }), NOTHING),
]
