/** What mends a composition, whole: whom to appoint, release, give a deputy, or appoint anew (§3). */
import { expect, test } from 'vitest'
import { type Body, type CompositionResult, checkComposition, type Deputy } from '../../src/index'
import {
  COMMITTEE,
  deputyOf,
  MEMBERS,
  ON,
  STAFF_TERM,
  staff,
  student,
  WITHOUT_DEPUTIES,
  withChanged,
  withDeputies,
  withMembers,
  without,
} from '../support/people'

const NONE = { appoint: [], release: [], deputies: [], correct: [] }
const fourth = staff('an6', 'trondheim')
const rows = COMMITTEE.deputies ?? []
const for_ = (member: string, person: string, change: Partial<Deputy> = {}): Deputy => ({
  ...deputyOf(MEMBERS.find((each) => each.person === member) ?? fourth),
  person,
  ...change,
})
const deputies = (...changed: readonly Deputy[]): Body => ({
  members: MEMBERS,
  deputies: [...rows.filter((row) => !changed.some((each) => each.for === row.for)), ...changed],
})

test.each<readonly [what: string, body: Body, turnedBy: CompositionResult['turnedBy']]>([
  ['nothing', COMMITTEE, null],
  ['nothing that is only unknown', WITHOUT_DEPUTIES, null],
  // Whoever of the two is given another takes the row that does not fit along.
  [
    'a deputy shared by two, who does not fit the first',
    deputies(for_('st2', 'st2v', { campus: 'alesund' }), for_('st3', 'st2v')),
    { ...NONE, deputies: ['st2'] },
  ],
  [
    'a deputy shared by two, who does not fit the first, and one of another who does not fit either',
    deputies(for_('st2', 'st2v', { campus: 'alesund' }), for_('st3', 'st2v'), for_('an1', 'an1v', { campus: 'gjovik' })),
    { ...NONE, deputies: ['st2'], correct: ['an1v'] },
  ],
  [
    'a deputy shared by two, who does not fit the second',
    deputies(for_('st2', 'st2v'), for_('st3', 'st2v', { campus: 'alesund' })),
    { ...NONE, deputies: ['st3'] },
  ],
  ['a vacant seat', without('st4'), { ...NONE, appoint: ['student-gjovik'] }],
  ['a vacant seat, and nobody says who the deputies are', { members: without('st4').members }, { ...NONE, appoint: ['student-gjovik'] }],
  ['a member too many', withMembers(fourth), { ...NONE, release: ['an6'] }],
  // Whoever leaves needs no deputy and no correction.
  [
    'a member too many, without deputy, appointed by another and for too long',
    { members: [...MEMBERS, { ...fourth, management: false, term: { from: '2026-08-01', to: '2030-07-31' } }], deputies: rows },
    { ...NONE, release: ['an6'] },
  ],
  [
    'a member too many, whose deputy does not fit',
    { members: [...MEMBERS, { ...fourth, management: false }], deputies: [...rows, deputyOf(fourth, { campus: 'gjovik' })] },
    { ...NONE, release: ['an6'] },
  ],
  [
    'one without a deputy, one whom another appointed',
    { ...withDeputies({ an1: null }), members: withChanged({ an2: { management: false }, st5: { appointedBy: 'rector' } }).members },
    { ...NONE, deputies: ['an1'], correct: ['st5', 'an2'] },
  ],
  [
    'whom another appointed, of another kind, and too long: told once',
    withChanged({ an2: { appointedBy: 'board', management: false, term: { from: '2025-08-01', to: '2029-07-31' } } }),
    { ...NONE, correct: ['an2'] },
  ],
  [
    'terms of students and of staff',
    withChanged({ st2: { term: { from: '2026-08-01', to: '2027-08-01' } }, an2: { term: { from: '2025-08-01', to: '2027-08-01' } } }),
    { ...NONE, correct: ['st2', 'an2'] },
  ],
  // The last of those who share a deputy keeps them.
  ['a deputy shared by two', deputies(for_('an1', 'x'), for_('an2', 'x')), { ...NONE, deputies: ['an1'] }],
  ['a deputy shared by three', deputies(for_('an1', 'x'), for_('an2', 'x'), for_('an3', 'x')), { ...NONE, deputies: ['an1', 'an2'] }],
  // Released members share no deputy with anybody.
  [
    'a deputy shared with one who must leave',
    { members: [...MEMBERS, fourth], deputies: [...rows, { ...deputyOf(fourth), person: 'an1v' }] },
    { ...NONE, release: ['an6'] },
  ],
  ['a member as deputy', withDeputies({ an1: { person: 'an2' } }), { ...NONE, deputies: ['an1'] }],
  ['a deputy of another campus', withDeputies({ an4: { campus: 'trondheim' } }), { ...NONE, correct: ['an4v'] }],
  // Shared and unfit: the one who is given their own is rid of the misfit, the other is not.
  [
    'a shared deputy who fits neither',
    deputies(for_('an1', 'x', { group: 'student' }), for_('an2', 'x', { group: 'student' })),
    { ...NONE, deputies: ['an1'], correct: ['x'] },
  ],
  [
    'a deputy who is a member, and of another campus: another deputy mends both',
    withDeputies({ an1: { person: 'an4', campus: 'gjovik' } }),
    { ...NONE, deputies: ['an1'] },
  ],
  [
    'everything at once',
    {
      members: [...without('st4').members, fourth].map((member) => (member.person === 'an5' ? { ...member, management: false } : member)),
      deputies: [
        ...rows.filter((row) => row.for !== 'st4' && row.for !== 'st1'),
        deputyOf(student('st2', 'trondheim', ''), { group: 'staff' }),
      ].filter((row, index, all) => all.findLastIndex((each) => each.for === row.for) === index),
    },
    { appoint: ['student-gjovik'], release: ['an6'], deputies: ['st1'], correct: ['an5', 'st2v'] },
  ],
  [
    'one who deputised before',
    deputies({ ...for_('an1', 'x', { campus: 'gjovik' }), term: STAFF_TERM, left: '2026-11-21' }, for_('an1', 'y')),
    null,
  ],
])('%s', (_, body, turnedBy) => {
  expect(checkComposition(body, ON).turnedBy).toStrictEqual(turnedBy)
})
