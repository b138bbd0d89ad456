/** §3:1, §3:3 to §3:5, §3/Studentene, §3/Ansatte: who makes up the committee. */
import { COMMITTEE, MEMBERS, ofGroup, staff, student, withChanged, withDeputies, withMembers, without } from '../../support/people'
import { casesOf, ON, register, underEach, type Vector } from '../vector'

const members = (body: { readonly members: readonly object[] }) => ({ members: body.members })
const WITHOUT_MEMBERS = register({ committee: { deputies: [] } })

const size = casesOf('composition/size', 'checkComposition')
const parity = casesOf('composition/parity', 'checkComposition')
const seats = casesOf('composition/seats', 'checkComposition')
const campuses = casesOf('composition/campuses', 'checkComposition')
const appointing = casesOf('composition/appointing-body', 'checkComposition')
const management = casesOf('composition/management', 'checkComposition')
const deputies = casesOf('composition/deputies', 'checkComposition')
const fitting = casesOf('composition/deputies-fit', 'checkComposition')
const anchoring = casesOf('composition/local-anchoring')

const TEN = members(COMMITTEE)
const NINE = members(without('st4'))
const sixth = (change = {}) => student('st6', 'trondheim', 'central-student-democracy', change)
const fourth = (change = {}) => staff('an6', 'trondheim', change)
const HOLDS = ['satisfied committee']

/** Nine at the meeting of September, ten since October. */
const completedLater = register({
  committee: {
    members: MEMBERS.map((member) => (member.person === 'st4' ? { ...member, term: { from: '2026-10-01', to: '2027-07-31' } } : member)),
    meetings: [{ id: 'm', date: '2026-09-16', held: true }],
  },
})
const VACANT = { follows: { rule: 'composition/seats', subject: 'student-gjovik' } }

const inOffice = (person: string) => [{ person, group: 'staff', from: '2026-08-01', to: '2027-07-31' }]
/** Of the two subcommittees Ålesund is led by a member of the committee; Gjøvik by these. */
const led = (chair: string | undefined, viceChair: string | undefined, change = {}) =>
  register({
    committee: { members: MEMBERS.filter(({ campus }) => campus !== 'trondheim') },
    subcommittees: [
      {
        campus: 'gjovik',
        ...(chair === undefined ? undefined : { chairs: inOffice(chair) }),
        ...(viceChair === undefined ? undefined : { viceChairs: inOffice(viceChair) }),
      },
      { campus: 'alesund', chairs: inOffice('an5'), viceChairs: inOffice('as2') },
    ],
    ...change,
  })

export const CASES: readonly Vector[] = [
  size('nine', NINE, [['breached committee', VACANT]]),
  size('ten', TEN, HOLDS),
  size('eleven', members(withMembers(sixth())), ['breached committee']),
  size('nobody', { members: [] }, ['breached committee']),
  size('ten, one of them on the last day', members(withChanged({ st1: { left: ON } })), HOLDS),
  size('ten rows, one of whom left the day before', members(withChanged({ st1: { left: '2026-11-21' } })), ['breached committee']),
  size('ten rows, one of whom begins the day after', members(withChanged({ st1: { term: { from: '2026-11-23', to: '2027-07-31' } } })), [
    'breached committee',
  ]),
  { ...casesOf('composition/size')('members left out', WITHOUT_MEMBERS, [['unknown committee', { needs: [['committee', 'members']] }]]) },
  casesOf('composition/size')('nine at a meeting held, ten since: what was broken stays broken', completedLater, [
    ['breached committee', { facts: { on: ['2026-09-16'], now: false } }],
  ]),

  parity('four students and five staff', NINE, ['breached committee']),
  parity('five and five', TEN, HOLDS),
  parity('six students and five staff', members(withMembers(sixth())), ['breached committee']),
  parity('five students and six staff', members(withMembers(fourth())), ['breached committee']),
  parity('six students and four staff: ten all the same', members(withChanged({ an4: { group: 'student' } })), ['breached committee']),
  casesOf('composition/parity')('members left out', WITHOUT_MEMBERS, ['unknown committee']),

  seats('all held', TEN, HOLDS),
  seats('nobody from Gjøvik among the students', NINE, ['breached student-gjovik']),
  seats('two students in Trondheim, one by the local democracy: a central place is vacant', members(without('st2')), [
    'breached student-trondheim-central#2',
  ]),
  seats('two students in Trondheim, both by the central democracy: the open place is vacant', members(without('st3')), [
    'breached student-trondheim-open',
  ]),
  seats('one of the staff in Trondheim: the two later seats are vacant', members(without('an1', 'an3')), [
    'breached staff-trondheim#2',
    'breached staff-trondheim#3',
  ]),
  seats('a fourth from Trondheim, appointed as early: the last by id has no seat', members(withMembers(fourth())), ['breached an6']),
  seats(
    'a fourth from Trondheim, appointed before the others: seated, and the last of them is not',
    members(withMembers(fourth({ term: { from: '2025-07-01', to: '2027-06-30' } }))),
    ['breached an3'],
  ),
  seats('four in Trondheim, none in Ålesund', members(withChanged({ an5: { campus: 'trondheim' } })), [
    'breached staff-alesund',
    'breached an5',
  ]),
  casesOf('composition/seats')('members left out', WITHOUT_MEMBERS, ['unknown committee']),

  campuses('all three in both groups', TEN, HOLDS),
  campuses('no student from Gjøvik', NINE, [['breached gjovik', VACANT]]),
  campuses('nobody from Gjøvik at all: one finding', members(without('st4', 'an4')), ['breached gjovik']),
  campuses('no student from Gjøvik, no staff from Ålesund', members(without('st4', 'an5')), ['breached gjovik', 'breached alesund']),
  campuses('one student from Trondheim is enough', members(without('st2', 'st3')), HOLDS),
  casesOf('composition/campuses')('members left out', WITHOUT_MEMBERS, ['unknown committee']),

  appointing('each by a body of the seat', TEN, HOLDS),
  appointing('the open place by the central democracy', members(withChanged({ st3: { appointedBy: 'central-student-democracy' } })), HOLDS),
  appointing('two in Trondheim by the local democracy', members(withChanged({ st1: { appointedBy: 'local-student-democracy' } })), [
    'breached st1',
  ]),
  appointing('Gjøvik by the central democracy', members(withChanged({ st4: { appointedBy: 'central-student-democracy' } })), [
    'breached st4',
  ]),
  appointing('staff by a vice-rector', members(withChanged({ an4: { appointedBy: 'vice-rector-gjovik' } })), ['breached an4']),
  appointing('by the student democracy, not said which', members(withChanged({ st4: { appointedBy: 'student-democracy' } })), [
    ['unknown committee', { needs: [['members', 3, 'appointedBy']] }],
  ]),
  appointing('nobody to judge', { members: [] }, ['not-applicable committee']),

  management('all of the staff are', TEN, HOLDS),
  management('one is not', members(withChanged({ an4: { management: false } })), ['breached an4']),
  management('a student need not be', members(withChanged({ st4: { management: false } })), HOLDS),
  management('not said of one', members(withChanged({ an4: { management: undefined } })), ['unknown committee']),
  management('no staff', { members: ofGroup('student') }, ['not-applicable committee']),

  deputies('one each', COMMITTEE, HOLDS),
  deputies('one member has none', withDeputies({ an1: null }), ['breached an1']),
  deputies('one deputises for two: for neither', withDeputies({ an1: { person: 'an2v' } }), ['breached an1', 'breached an2']),
  deputies('one is a member', withDeputies({ an1: { person: 'an2' } }), ['breached an1']),
  deputies('one left that day', withDeputies({ an1: { left: ON } }), HOLDS),
  deputies('one left the day before', withDeputies({ an1: { left: '2026-11-21' } }), ['breached an1']),
  deputies('one begins the day after', withDeputies({ an1: { term: { from: '2026-11-23', to: '2027-07-31' } } }), ['breached an1']),
  deputies('deputies left out', TEN, [['unknown committee', { needs: [['deputies']] }]]),
  deputies('nobody to have one', { members: [], deputies: [] }, ['not-applicable committee']),

  fitting('each of the group and campus of the member', COMMITTEE, HOLDS),
  ...underEach(fitting, 'deputy-match', 'a deputy from another campus', withDeputies({ an1: { campus: 'gjovik' } }), {
    'same-seat': ['breached an1v'],
    any: ['not-applicable committee'],
  }),
  fitting('a deputy of the other group', withDeputies({ st1: { group: 'staff' } }), ['breached st1v']),
  fitting('the campus of a deputy not said', withDeputies({ st1: { campus: undefined } }), ['unknown committee']),
  fitting('deputies left out', TEN, ['unknown committee']),

  anchoring('chair and vice-chair both sit in the committee', led('an4', 'st4'), HOLDS),
  anchoring('the chair alone', led('an4', 'gs2'), HOLDS),
  anchoring('the vice-chair alone', led('ga2', 'st4'), HOLDS),
  anchoring('neither', led('ga2', 'gs2'), ['breached gjovik']),
  anchoring('the chair does not, and who the vice-chair is nobody says', led('ga2', undefined), ['unknown committee']),
  anchoring('subcommittees left out', register({ committee: { members: MEMBERS } }), ['unknown committee']),
  anchoring('no subcommittees', register({ committee: { members: MEMBERS }, subcommittees: [] }), ['not-applicable committee']),
]
