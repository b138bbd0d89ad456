/** §5:6, §3:3, §5:8: how many must take part, and who sits for each seat. */
import { COMMITTEE as TEN_AND_DEPUTIES, MEMBERS as TEN_MEMBERS } from '../../support/people'
import { casesOf, type Line, type More, ON, refusal, register, type Vector, valuesOf } from '../vector'

const RULE = 'quorum/minimum'
const quorum = casesOf(RULE, 'checkQuorum')
const registered = casesOf(RULE)
const seated = valuesOf('seatMembers', ['§3:3', '§5:6', '§5:8'])

/** Ten members with a deputy each, as far as quorum asks. */
const MEMBERS = TEN_MEMBERS.map(({ person, group, campus, term }) => ({ person, group, campus, term }))
const DEPUTIES = (TEN_AND_DEPUTIES.deputies ?? []).map((deputy) => ({ person: deputy.person, for: deputy.for, term: deputy.term }))
const COMMITTEE = { members: MEMBERS, deputies: DEPUTIES }
const TEN = MEMBERS.map(({ person }) => person)
/** The committee with one row of a member changed. */
const changed = (person: string, change: object) => ({
  ...COMMITTEE,
  members: MEMBERS.map((member) => (member.person === person ? { ...member, ...change } : member)),
})

const HOLDS = ['satisfied committee']
const BROKEN = ['breached committee']

const SIX = TEN.slice(0, 6)
const SEVEN = TEN.slice(0, 7)
const sitting = (present: readonly string[], item: object = {}, body: object = COMMITTEE) => ({ body, present, item })
const result = (counted: number, more = {}) => ({ quorate: counted >= 7, counted, required: 7, missing: Math.max(0, 7 - counted), ...more })
const counts = (title: string, input: object, counted: number, lines: readonly Line[], more: More = {}): Vector =>
  quorum(title, input, lines, { ...more, value: result(counted) })

/** The same attendance under each answer to what counts: so many seats count. */
const basis = (title: string, input: object, counted: Readonly<Record<string, number>>): Vector[] =>
  Object.entries(counted).map(([answer, seats]) =>
    counts(`${title} (${answer})`, input, seats, seats >= 7 ? HOLDS : BROKEN, { readings: { 'quorum-basis': answer } }),
  )

/** Of the committee only these members, and their deputies. */
const only = (...people: readonly string[]) => ({
  members: MEMBERS.filter(({ person }) => people.includes(person)),
  deputies: DEPUTIES.filter((deputy) => people.includes(deputy.for)),
})

/** A meeting on 2026-09-16 with these items and people. */
const meeting = (agenda: readonly object[], present: readonly string[] | undefined, committee: object = COMMITTEE) =>
  register({ committee: { ...committee, meetings: [{ id: 'm', date: '2026-09-16', held: true, present, agenda }] } })
const decided = (id: string, more = {}) => ({ id, kind: 'case', decision: 'consensus', ...more })

/** an3 left in October and nobody took over; the deputy's row still runs. */
const DEPARTED = changed('an3', { left: '2026-10-31' })
const WITHOUT_AN3 = ['st1', 'st2', 'st3', 'st4', 'st5', 'an1']

export const CASES: readonly Vector[] = [
  counts('six members', sitting(SIX), 6, BROKEN),
  counts('seven members', sitting(SEVEN), 7, HOLDS),
  counts('eight members', sitting(TEN.slice(0, 8)), 8, HOLDS),
  counts('nobody', sitting([]), 0, BROKEN),
  counts('six members and the deputy of one of them: one seat', sitting([...SIX, 'st1v']), 6, BROKEN),
  counts('six members and the deputy of another', sitting([...SIX, 'an5v']), 7, HOLDS),
  counts('six members and an observer', sitting([...SIX, 'ob1']), 6, BROKEN),
  counts('seven members, one of them on the last day', sitting(SEVEN, {}, changed('st1', { left: ON })), 7, HOLDS),
  counts('seven, one of whom left the day before', sitting(SEVEN, {}, changed('st1', { left: '2026-11-21' })), 6, BROKEN),
  ...basis('seven, one of them disqualified and in the room', sitting(SEVEN, { disqualified: ['st3'] }), {
    'taking-part': 6,
    'in-the-room': 7,
    'at-the-meeting': 7,
  }),
  ...basis('seven, one of them out of the room', sitting(SEVEN, { absent: ['st3'] }), {
    'taking-part': 6,
    'in-the-room': 6,
    'at-the-meeting': 7,
  }),
  ...basis('seven, one disqualified whose deputy takes the seat', sitting([...SEVEN, 'st3v'], { disqualified: ['st3'] }), {
    'taking-part': 7,
    'in-the-room': 7,
    'at-the-meeting': 7,
  }),
  ...basis('six, and none of them leaves', sitting(SIX), { 'taking-part': 6, 'in-the-room': 6, 'at-the-meeting': 6 }),
  counts('the deputy of one who left (lapses)', sitting([...WITHOUT_AN3, 'an3v'], {}, DEPARTED), 6, BROKEN, {
    readings: { 'departed-deputy': 'lapses' },
  }),
  counts('the deputy of one who left (steps-in)', sitting([...WITHOUT_AN3, 'an3v'], {}, DEPARTED), 7, HOLDS, {
    readings: { 'departed-deputy': 'steps-in' },
  }),
  counts('seven members, deputies left out', sitting(SEVEN, {}, { members: MEMBERS }), 7, HOLDS),
  quorum('six members, deputies left out', sitting(SIX, {}, { members: MEMBERS }), [['unknown committee', { needs: [['deputies']] }]], {
    value: { quorate: false, counted: 6, required: 7, callable: [] },
  }),
  quorum(
    'six: one is missing, and these could come',
    sitting(['st1', 'st2v', 'st3', 'st4', 'st5', 'an1'], { disqualified: ['an2v'] }),
    BROKEN,
    {
      value: result(6, {
        callable: [
          { member: 'an2', people: ['an2'] },
          { member: 'an3', people: ['an3', 'an3v'] },
          { member: 'an4', people: ['an4', 'an4v'] },
          { member: 'an5', people: ['an5', 'an5v'] },
        ],
      }),
    },
  ),

  registered('seven, an item decided', meeting([decided('1')], SEVEN), ['satisfied m']),
  registered('six, an item decided', meeting([decided('1')], SIX), ['breached m/1']),
  registered(
    'lost at an item on which nothing was decided',
    meeting([decided('1'), { id: '2', absent: ['st1'] }, decided('3', { absent: ['st1'] })], SEVEN),
    [
      ['breached m/3', { facts: { lostAt: 'm/2' } }],
      ['not-applicable m/2', { facts: { counted: 6 } }],
    ],
  ),
  registered('six, nothing decided: told with the count', meeting([{ id: '1', kind: 'information' }], SIX), [
    ['not-applicable m/1', { facts: { counted: 6 } }],
  ]),
  registered('who was present left out', meeting([decided('1')], undefined), [
    ['unknown m', { needs: [['committee', 'meetings', 0, 'present']] }],
  ]),
  registered(
    'the mandate sets none for the meetings of a subcommittee',
    register({ committee: { meetings: [] }, subcommittees: [{ campus: 'gjovik', meetings: [{ date: '2026-09-01', held: true }] }] }),
    ['not-applicable gjovik'],
  ),

  seated(
    'seat by seat: attending, taking part, at the meeting',
    sitting(['an1', 'an1v', 'an2', 'an3', 'an3v'], { disqualified: ['an1', 'an2'], absent: ['an3'] }, only('an1', 'an2', 'an3', 'an4')),
    {
      seats: [
        { member: 'an1', attending: 'an1', voting: 'an1v', atMeeting: 'an1' },
        { member: 'an2', attending: 'an2', voting: null, atMeeting: 'an2' },
        { member: 'an3', attending: 'an3v', voting: 'an3v', atMeeting: 'an3' },
        { member: 'an4', attending: null, voting: null, atMeeting: null },
      ],
      voters: ['an1v', 'an3v'],
    },
    { asOf: ON },
  ),
  seated(
    'why somebody present holds no seat, the first reason that applies',
    sitting(['an1', 'an1v', 'an2', 'an3', 'guest'], { disqualified: ['an2', 'guest'], absent: ['an3'] }, only('an1', 'an2', 'an3')),
    {
      passedOver: [
        { person: 'an1v', why: 'member-attends' },
        { person: 'an2', why: 'disqualified' },
        { person: 'an3', why: 'left-the-room' },
        { person: 'guest', why: 'not-a-member' },
      ],
    },
    { asOf: ON },
  ),
  seated(
    'one whose term is over holds no seat',
    sitting(['an1'], {}, { members: [{ ...MEMBERS[5], term: { from: '2024-11-22', to: '2026-11-21' } }], deputies: [] }),
    { voters: [], passedOver: [{ person: 'an1', why: 'not-in-office' }] },
    { asOf: ON },
  ),
  refusal('seatMembers', ['§5:6'], 'a day that there is not', sitting([]), { asOf: '2026-02-29' }),
]
