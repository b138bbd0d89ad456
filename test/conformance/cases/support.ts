/** §3/Observatører, §4: observers, secretariat, working committee. And a mandate that asks for none of them. */
import { ntnuLmu } from '../../../src/index'
import { casesOf, expected, ON, register, underEach, type Vector } from '../vector'

const required = casesOf('observers/required')
const recommended = casesOf('observers/quality-system')
const secretary = casesOf('secretariat/committee')
const placement = casesOf('secretariat/placement')
const working = casesOf('working-committee/composition')

const HOLDS = ['satisfied committee']
const BROKEN = ['breached committee']
const UNKNOWN = ['unknown committee']

const UNITS = ['property-management', 'student-welfare-organisation', 'working-environment-committee', 'library', 'adaptation-service']
const named = (unit: string) => ({ unit, person: `for-${unit}` })
const observers = (rows: readonly object[]) => register({ committee: { observers: rows } })
const secretariat = (value: object) => register({ committee: { secretariat: value } })
const LEFT_OUT = register({ committee: {} })

const member = (person: string, more = {}) => ({
  person,
  group: person.startsWith('st') ? 'student' : 'staff',
  campus: 'trondheim',
  term: { from: '2026-08-01', to: '2027-07-31' },
  ...more,
})
const COMMITTEE = {
  members: ['an1', 'an2', 'st1', 'st2'].map((person) => member(person)),
  chairs: [{ person: 'an1', group: 'staff', from: '2026-08-01', to: '2027-07-31' }],
  secretariat: { secretary: 'se1', unit: 'pro-rector-education' },
}
const FOUR = { chair: 'an1', secretary: 'se1', staff: 'an2', student: 'st2' }
/** an1 is the chair, se1 the secretary. */
const roles = (change: object, committee: object = {}) =>
  register({ people: { se2: 'Sekretær' }, committee: { ...COMMITTEE, workingCommittee: { ...FOUR, ...change }, ...committee } })

/** A mandate that asks for neither subcommittees, dialogue meetings, observers nor a working committee. */
const { subcommittees: _, dialogue: __, workingCommittee: ___, ...rest } = ntnuLmu
const PLAIN = { ...rest, observers: { required: [], recommended: [] } }
const NOT_ASKED = [
  'observers/required',
  'observers/quality-system',
  'working-committee/composition',
  'subcommittee/exists',
  'subcommittee/meeting-deadline',
  'composition/local-anchoring',
  'meetings/subcommittee-status',
  'dialogue/faculties',
  'dialogue/subcommittees',
]

export const CASES: readonly Vector[] = [
  required('all five', observers(UNITS.map(named)), ['satisfied committee']),
  ...UNITS.map((missing) =>
    required(`all but ${missing}`, observers(UNITS.filter((unit) => unit !== missing).map(named)), [`breached ${missing}`]),
  ),
  required(
    'none',
    observers([]),
    UNITS.map((unit) => `breached ${unit}`),
  ),
  required('not said who of one', observers([...UNITS.slice(1).map(named), { unit: 'property-management' }]), [
    ['unknown committee', { needs: [['committee', 'observers', 4, 'person']] }],
  ]),
  required('left out', LEFT_OUT, UNKNOWN),

  recommended('named', observers([named('quality-system')]), HOLDS),
  recommended('missing', observers([]), ['breached quality-system']),
  recommended('left out', LEFT_OUT, UNKNOWN),

  secretary('named', secretariat({ secretary: 'se1' }), HOLDS),
  secretary('vacant', secretariat({ unit: 'pro-rector-education' }), BROKEN),
  secretary('left out', LEFT_OUT, [['unknown committee', { needs: [['committee', 'secretariat']] }]]),

  placement('with the pro-rector for education', secretariat({ unit: 'pro-rector-education' }), HOLDS),
  placement('elsewhere', secretariat({ unit: 'faculty-office' }), BROKEN),
  placement('not said', secretariat({ secretary: 'se1' }), UNKNOWN),

  working('four people', roles({}), HOLDS),
  working('no student', roles({ student: undefined }), BROKEN),
  working('another than the chair', roles({ chair: 'an2', staff: 'an1' }), BROKEN),
  working('another than the secretary', roles({ secretary: 'se2' }), BROKEN),
  working('a student for the staff', roles({ staff: 'st1' }), BROKEN),
  working('one whose last day it is', roles({}, { members: [...COMMITTEE.members.slice(0, 3), member('st2', { left: ON })] }), HOLDS),
  working(
    'one who left the day before',
    roles({}, { members: [...COMMITTEE.members.slice(0, 3), member('st2', { left: '2026-11-21' })] }),
    BROKEN,
  ),
  ...underEach(working, 'working-committee', 'the chair for the staff too', roles({ staff: 'an1' }), {
    'four-people': BROKEN,
    'chair-may-double': HOLDS,
  }),
  working('left out', LEFT_OUT, UNKNOWN),
  working('who the chair is nobody says', roles({}, { chairs: undefined }), UNKNOWN),

  {
    id: 'another-mandate/asks-for-none-of-these',
    title: 'a mandate without subcommittees, dialogue meetings, observers and working committee puts nothing on them',
    clauses: ['§6:1'],
    rules: NOT_ASKED,
    call: 'checkRegister',
    input: register({ committee: { members: [], meetings: [{ id: 'm', date: '2026-09-16', held: true, agenda: [] }] } }),
    asOf: ON,
    options: { mandate: PLAIN },
    expect: { findings: NOT_ASKED.map((rule) => expected(rule, 'not-applicable committee')) },
  },
]
