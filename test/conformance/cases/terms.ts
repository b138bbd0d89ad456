/** §3/Studentene:2, §3/Ansatte:2: for how long members are appointed. */
import { casesOf, type Line, ON, type RuleCase, underEach, type Vector } from '../vector'

const students = casesOf('terms/students', 'checkComposition')
const staff = casesOf('terms/staff', 'checkComposition')

const HOLDS = ['satisfied committee']
const member = (person: string, group: string, from: string, to: string | undefined, more = {}) => ({
  person,
  group,
  campus: 'gjovik',
  term: { from, ...(to === undefined ? undefined : { to }) },
  ...more,
})
const student = (person: string, from: string, to?: string, more = {}) => member(person, 'student', from, to, more)
const employee = (person: string, from: string, to?: string, more = {}) => member(person, 'staff', from, to, more)

/** One term, seen on its first day. */
const alone = (cases: RuleCase, make: typeof student, from: string, to: string, lines: readonly Line[]): Vector =>
  cases(`from ${from} to ${to}`, { members: [make('m', from, to)] }, lines, { asOf: from })
/** A day too short, exact and a day too long. */
const around = (cases: RuleCase, make: typeof student, from: string, [short, exact, long]: readonly [string, string, string]): Vector[] => [
  alone(cases, make, from, short, ['breached m']),
  alone(cases, make, from, exact, HOLDS),
  alone(cases, make, from, long, ['breached m']),
]

/** an4 left on the last of September, and another took over. */
const successor = (to: string, from = '2026-10-01', left: string | null = '2026-09-30') => ({
  members: [employee('an4', '2025-08-01', '2027-07-31', left === null ? {} : { left }), employee('new', from, to, { replaces: 'an4' })],
})

export const CASES: readonly Vector[] = [
  ...around(students, student, '2026-08-01', ['2027-07-30', '2027-07-31', '2027-08-01']),
  ...around(students, student, '2024-02-29', ['2025-02-26', '2025-02-27', '2025-02-28']),
  ...around(students, student, '2023-03-01', ['2024-02-28', '2024-02-29', '2024-03-01']),
  students(
    'one began a day after the others',
    {
      members: [
        student('a', '2026-08-01', '2027-07-31'),
        student('b', '2026-08-02', '2027-08-01'),
        student('c', '2026-08-01', '2027-07-31'),
      ],
    },
    ['breached b'],
  ),
  students(
    'two days, as many on each: the earlier one is the common day',
    { members: [student('a', '2026-08-15', '2027-08-14'), student('b', '2026-08-01', '2027-07-31')] },
    ['breached a'],
  ),
  students(
    'one left early: the term is as appointed',
    { members: [student('a', '2026-08-01', '2027-07-31', { left: '2026-12-31' })] },
    HOLDS,
  ),
  ...underEach(
    students,
    'replacement-term',
    'a replacement for a whole year',
    {
      members: [
        student('a', '2026-08-01', '2027-07-31', { left: '2026-09-30' }),
        student('b', '2026-08-01', '2027-07-31'),
        student('new', '2026-10-01', '2027-09-30', { replaces: 'a' }),
      ],
    },
    { 'rest-of-term': ['breached new'], 'full-term': HOLDS },
  ),
  students('no last day said, and it may yet end in time', { members: [student('a', '2026-08-01')] }, ['unknown committee']),
  students('no students', { members: [employee('a', '2025-08-01', '2027-07-31')] }, ['not-applicable committee']),

  ...around(staff, employee, '2025-08-01', ['2027-07-30', '2027-07-31', '2027-08-01']),
  ...around(staff, employee, '2024-02-29', ['2026-02-26', '2026-02-27', '2026-02-28']),
  staff(
    'each may begin on a day of its own',
    { members: [employee('a', '2025-08-01', '2027-07-31'), employee('b', '2026-01-01', '2027-12-31')] },
    HOLDS,
  ),
  staff('a replacement for the rest of the term', successor('2027-07-31'), HOLDS),
  staff('a replacement for less than the rest', successor('2027-06-30'), HOLDS),
  ...underEach(staff, 'replacement-term', 'a replacement for a day more than the rest', successor('2027-08-01'), {
    'rest-of-term': ['breached new'],
    'full-term': HOLDS,
  }),
  ...underEach(staff, 'replacement-term', 'a replacement for two years of its own', successor('2028-09-30'), {
    'rest-of-term': ['breached new'],
    'full-term': HOLDS,
  }),
  ...underEach(staff, 'replacement-term', 'a replacement for a day more than two years', successor('2028-10-01'), {
    'rest-of-term': ['breached new'],
    'full-term': ['breached new'],
  }),
  staff('a replacement that begins on the last day of the one replaced', successor('2027-07-31', '2026-10-01', '2026-10-01'), [
    'breached new',
  ]),
  staff('a replacement of one who has not left', successor('2027-07-31', '2026-10-01', null), ['breached new']),
  staff('no last day said, and it may yet end in time', { members: [employee('a', '2025-08-01')] }, ['unknown committee'], { asOf: ON }),
  staff('no staff', { members: [student('a', '2026-08-01', '2027-07-31')] }, ['not-applicable committee']),
]
