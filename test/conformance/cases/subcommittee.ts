/** §3/Lokale underutvalg, §3/Sammensetning, §4:5: the two subcommittees. */
import { casesOf, ON, register, underEach, type Vector } from '../vector'

const exists = casesOf('subcommittee/exists')
const composition = casesOf('subcommittee/composition')
const appointing = casesOf('subcommittee/appointing-body')
const topBody = casesOf('subcommittee/top-student-body')
const deadline = casesOf('subcommittee/meeting-deadline')
const reporting = casesOf('subcommittee/reporting')
const secretariat = casesOf('subcommittee/secretariat')

const HOLDS = ['satisfied gjovik']
const BROKEN = ['breached gjovik']
const UNKNOWN = ['unknown gjovik']
const LEFT_OUT = register({})
const NONE = register({ subcommittees: [] })
const NOBODY = ['unknown committee']
const NOTHING = ['not-applicable committee']

const of = (...rows: readonly object[]) => register({ subcommittees: rows })
const gjovik = (sections: object, others: object = {}) => register({ ...others, subcommittees: [{ campus: 'gjovik', ...sections }] })

const member = (person: string, group: string, more = {}) => ({
  person,
  group,
  campus: 'gjovik',
  appointedBy: group === 'student' ? 'student-democracy' : 'vice-rector-gjovik',
  term: { from: '2026-08-01', to: group === 'student' ? '2027-07-31' : '2028-07-31' },
  ...more,
})
/** So many students and staff, s1, s2, … and a1, a2, …; some rows changed. */
const people = (students: number, staff: number, changes: Readonly<Record<string, object>> = {}) => [
  ...Array.from({ length: students }, (_, at) => member(`s${at + 1}`, 'student', changes[`s${at + 1}`])),
  ...Array.from({ length: staff }, (_, at) => member(`a${at + 1}`, 'staff', changes[`a${at + 1}`])),
]
const withDeputies = (members: readonly { readonly person: string }[], ...but: readonly string[]) => ({
  members,
  deputies: members
    .filter(({ person }) => !but.includes(person))
    .map(({ person }) => ({ person: `${person}v`, for: person, term: { from: '2026-08-01' } })),
})
const seats = (first: unknown, second: unknown, third: unknown) =>
  gjovik({ members: people(3, 3, { s1: { topStudentBody: first }, s2: { topStudentBody: second }, s3: { topStudentBody: third } }) })

/** A meeting of the committee, and those of Gjøvik. */
const both = (committee: readonly object[], own: readonly object[] | undefined, from?: string) =>
  register({ committee: { meetings: committee }, subcommittees: [{ campus: 'gjovik', ...(own && { meetings: own }) }] }, from)
const SEPTEMBER = { id: 'm', date: '2026-09-16', held: true }
const DECEMBER = { id: 'm', date: '2026-12-16' }
const held = (date: string) => ({ date, held: true })
const met = (...meetings: readonly object[]) => gjovik({ meetings })
const TOLD = ['committee', 'local-management']

export const CASES: readonly Vector[] = [
  exists('both', of({ campus: 'gjovik' }, { campus: 'alesund' }), ['satisfied committee']),
  exists('one alone', of({ campus: 'gjovik' }), ['breached alesund']),
  exists('neither', NONE, ['breached gjovik', 'breached alesund']),
  exists('a third', of({ campus: 'gjovik' }, { campus: 'alesund' }, { campus: 'trondheim' }), ['breached trondheim']),
  exists('left out', LEFT_OUT, NOBODY),

  composition('three and three, each with a deputy', gjovik(withDeputies(people(3, 3))), HOLDS),
  composition('two students', gjovik(withDeputies(people(2, 3))), BROKEN),
  composition('four students', gjovik(withDeputies(people(4, 3))), BROKEN),
  composition('two of the staff', gjovik(withDeputies(people(3, 2))), BROKEN),
  composition('four of the staff', gjovik(withDeputies(people(3, 4))), BROKEN),
  composition('one without a deputy', gjovik(withDeputies(people(3, 3), 's1')), BROKEN),
  composition('one left that day', gjovik(withDeputies(people(3, 3, { s1: { left: ON } }))), HOLDS),
  composition('one left the day before', gjovik(withDeputies(people(3, 3, { s1: { left: '2026-11-21' } }))), BROKEN),
  composition('deputies left out', gjovik({ members: people(3, 3) }), UNKNOWN),
  composition('no subcommittees', NONE, NOTHING),

  appointing('by the student democracy and the vice-rector', gjovik({ members: people(3, 3) }), HOLDS),
  appointing(
    'a student by the local student democracy',
    gjovik({ members: people(3, 3, { s1: { appointedBy: 'local-student-democracy' } }) }),
    HOLDS,
  ),
  appointing('a student by the vice-rector', gjovik({ members: people(3, 3, { s1: { appointedBy: 'vice-rector-gjovik' } }) }), [
    'breached s1',
  ]),
  appointing(
    'staff by the vice-rector of the other campus',
    gjovik({ members: people(3, 3, { a1: { appointedBy: 'vice-rector-alesund' } }) }),
    ['breached a1'],
  ),
  appointing('staff by the rector', gjovik({ members: people(3, 3, { a1: { appointedBy: 'rector' } }) }), ['breached a1']),
  appointing('not said', gjovik({ members: people(3, 3, { a1: { appointedBy: undefined } }) }), UNKNOWN),
  appointing('no subcommittees', NONE, NOTHING),

  topBody('one sits there', seats(true, false, false), HOLDS),
  topBody('none sits there', seats(false, false, false), BROKEN),
  topBody('not said of one', seats(false, undefined, false), UNKNOWN),
  topBody('not said of one, but another does', seats(true, undefined, false), HOLDS),
  topBody('from that day', seats({ from: ON }, false, false), HOLDS),
  topBody('from the day after', seats({ from: '2026-11-23' }, false, false), BROKEN),
  topBody('to that day', seats({ from: '2026-08-01', to: ON }, false, false), HOLDS),
  topBody('to the day before', seats({ from: '2026-08-01', to: '2026-11-21' }, false, false), BROKEN),
  topBody('no subcommittees', NONE, NOTHING),

  deadline('15 days before', both([SEPTEMBER], [held('2026-09-01')]), HOLDS),
  deadline('14 days before', both([SEPTEMBER], [held('2026-09-02')]), HOLDS),
  deadline('13 days before', both([SEPTEMBER], [held('2026-09-03')]), ['breached gjovik/m']),
  ...underEach(deadline, 'deadline-window', 'none at all', both([SEPTEMBER], []), {
    'prepares-each': ['breached gjovik/m'],
    'may-share': ['breached gjovik/m'],
    'timing-only': HOLDS,
  }),
  ...underEach(
    deadline,
    'deadline-window',
    'one for two committee meetings 14 days apart',
    both([SEPTEMBER, { id: 'n', date: '2026-09-30', held: true }], [held('2026-09-01')]),
    { 'prepares-each': ['breached gjovik/n'], 'may-share': HOLDS, 'timing-only': HOLDS },
  ),
  ...underEach(
    deadline,
    'deadline-window',
    'one for two committee meetings 15 days apart',
    both([SEPTEMBER, { id: 'n', date: '2026-10-01', held: true }], [held('2026-09-01')]),
    { 'prepares-each': ['breached gjovik/n'], 'may-share': ['breached gjovik/n'], 'timing-only': HOLDS },
  ),
  ...underEach(
    deadline,
    'deadline-window',
    'one in time, another 13 days before',
    both([SEPTEMBER], [held('2026-09-01'), held('2026-09-03')]),
    {
      'prepares-each': HOLDS,
      'may-share': HOLDS,
      'timing-only': ['breached gjovik/m'],
    },
  ),
  deadline('planned in time', both([DECEMBER], [{ date: '2026-12-02' }]), ['open gjovik/m 2026-12-02 true']),
  deadline('planned a day too late', both([DECEMBER], [{ date: '2026-12-03' }]), ['open gjovik/m 2026-12-02 false']),
  deadline('not planned, on the last day', both([{ id: 'm', date: '2026-12-06' }], []), ['open gjovik/m 2026-11-22 false']),
  deadline('not planned, the day after', both([{ id: 'm', date: '2026-12-05' }], []), ['breached gjovik/m']),
  deadline('nobody says whether it was held', both([SEPTEMBER], [{ date: '2026-09-01' }]), [
    ['unknown gjovik', { needs: [['subcommittees', 0, 'meetings', 0, 'held']] }],
  ]),
  deadline('a deadline on the first day of the records, not met', both([{ id: 'm', date: '2026-08-15', held: true }], []), [
    'breached gjovik/m',
  ]),
  deadline('a deadline the day before the records, not told', both([{ id: 'm', date: '2026-08-14', held: true }], []), UNKNOWN),
  deadline('a deadline the day before the records, met', both([{ id: 'm', date: '2026-08-14', held: true }], [held('2026-07-30')]), HOLDS),
  deadline('its meetings left out', both([SEPTEMBER], undefined), UNKNOWN),
  deadline('the committee has not met', both([], []), NOTHING),

  reporting('to both', met({ date: '2026-09-01', reportedTo: TOLD }), HOLDS),
  reporting('to the committee alone', met({ date: '2026-09-01', reportedTo: ['committee'] }), ['breached gjovik/2026-09-01']),
  reporting('to local management alone', met({ date: '2026-09-01', reportedTo: ['local-management'] }), ['breached gjovik/2026-09-01']),
  reporting('held, and not said to whom', met(held('2026-09-01')), UNKNOWN),
  reporting('planned', met({ date: '2026-11-23' }), NOTHING),
  reporting('before the records', met({ date: '2026-07-31', reportedTo: [] }), NOTHING),

  secretariat('a secretary there', gjovik({ secretariat: { secretary: 'se1', campus: 'gjovik' } }), HOLDS),
  secretariat('a secretary elsewhere', gjovik({ secretariat: { secretary: 'se1', campus: 'trondheim' } }), BROKEN),
  secretariat('nobody', gjovik({ secretariat: { campus: 'gjovik' } }), BROKEN),
  secretariat('not said where', gjovik({ secretariat: { secretary: 'se1' } }), UNKNOWN),
  secretariat('not said', gjovik({}), UNKNOWN),
  secretariat('no subcommittees', NONE, NOTHING),
]
