import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ntnuLmu } from '../../src/mandate/ntnu-lmu'
import { unknownCampuses } from '../../src/register/campuses'
import { parseRegister } from '../../src/register/index'

const read = () => parse(readFileSync('docs/examples/register.yaml', 'utf8'), { schema: 'core' })

type Row = { [key: string]: unknown }
type Edit = (register: ReturnType<typeof read>) => unknown

/** Place and code of each issue, the first meeting and the first subcommittee by a word. */
const told = (input: unknown) => {
  const parsed = parseRegister(input)
  const place = (path: string) => path.replace(/^committee\.meetings\.0\b/, 'meeting').replace(/^subcommittees\.0\b/, 'local')
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${place(path.join('.'))} ${code}`)
}
const edited = (...edits: readonly Edit[]) => {
  const register = read()
  for (const edit of edits) edit(register)
  return register
}

const committee: (edit: Edit) => Edit = (edit) => (register) => edit(register.committee)
const meeting: (edit: Edit) => Edit = (edit) => (register) => edit(register.committee.meetings[0])
const gjovik: (edit: Edit) => Edit = (edit) => (register) => edit(register.subcommittees[0])
/** The item decided by ballots, and the election. */
const item: (edit: Edit) => Edit = (edit) => meeting(({ agenda }) => edit(agenda[2]))
const election: (edit: Edit) => Edit = (edit) => meeting(({ agenda }) => edit(agenda[1].vote))
const waiver = (rule: string, subject: string) => ({ rule, subject, until: '2026-12-31' })

const set = Object.assign

/** The same row in a list again, with these differences. */
const again = (rows: Row[], index: number, changes: Row = {}) => rows.push({ ...rows[index], ...changes })

/** Years of office that share one day with a term, an6's last and an3's first. */
const OFFICE_OF_AN6 = { person: 'an6', group: 'student', from: '2026-09-30', to: '2027-07-31' }
const OFFICE_OF_AN3 = { person: 'an3', group: 'student', from: '2025-08-01', to: '2026-10-01' }

const BROKEN: readonly (readonly [what: string, edit: Edit, issue: string])[] = [
  ['present', meeting((m) => m.present.push('st99')), 'meeting.present.9 unknown-person'],
  ['observers of a meeting', meeting((m) => m.observers.push('ob9')), 'meeting.observers.4 unknown-person'],
  ['presiding a meeting', meeting((m) => set(m, { presiding: 'an11' })), 'meeting.presiding unknown-person'],
  ['presiding an item', item((i) => set(i, { presiding: 'x' })), 'meeting.agenda.2.presiding unknown-person'],
  ['disqualified', item((i) => set(i, { disqualified: ['x'] })), 'meeting.agenda.2.disqualified.0 unknown-person'],
  ['absent', item((i) => set(i, { absent: ['an1', 'x'] })), 'meeting.agenda.2.absent.1 unknown-person'],
  ['voter', item((i) => set(i.vote.ballots[3], { voter: 'x' })), 'meeting.agenda.2.vote.ballots.3.voter unknown-person'],
  ['guest of another meeting', meeting((m) => m.present.push('gj1')), 'meeting.present.9 unknown-person'],
  ['visit to no faculty', (r) => set(r.dialogue.visits[0], { faculty: 'ADD' }), 'dialogue.visits.0.faculty unknown-faculty'],
  ['visit to no one', (r) => delete r.dialogue.visits[0].faculty, 'dialogue.visits.0.faculty missing'],
  [
    'faculty not among NTNU’s',
    (r) => [delete r.faculties, set(r.dialogue.visits[5], { faculty: 'SVT' })],
    'dialogue.visits.5.faculty unknown-faculty',
  ],
  ['statement', (r) => set(r.duties.complaints[1], { statement: 'lmu-5' }), 'duties.complaints.1.statement unknown-meeting'],
  ['taken up', (r) => set(r.duties.labourInspection[0], { takenUp: 'x' }), 'duties.labourInspection.0.takenUp unknown-meeting'],
  ['rule of a waiver', (r) => r.waivers.push(waiver('quorum/maximum', 'x')), 'waivers.1.rule unknown-rule'],
  ['item of a waiver', (r) => r.waivers.push(waiver('votes/no-blank', 'lmu-2026-5/29/26')), 'waivers.1.subject unknown-item'],
  ['campus of a member', committee((c) => set(c.members[3], { campus: 'gjøvik' })), 'committee.members.3.campus unknown-campus'],
  ['campus of a deputy', committee((c) => set(c.deputies[3], { campus: 'x' })), 'committee.deputies.3.campus unknown-campus'],
  ['campus of a faculty', (r) => r.faculties[1].campuses.push('bergen'), 'faculties.1.campuses.1 unknown-campus'],
  ['campus of a subcommittee', (r) => r.subcommittees.push({ campus: 'x' }), 'subcommittees.2.campus unknown-campus'],
  ['campus of its member', gjovik((s) => set(s.members[1], { campus: 'x' })), 'local.members.1.campus unknown-campus'],
  ['campus of its secretariat', gjovik((s) => set(s.secretariat, { campus: 'x' })), 'local.secretariat.campus unknown-campus'],
  ['campus of an update', meeting((m) => m.agenda[0].subcommittees.push('x')), 'meeting.agenda.0.subcommittees.2 unknown-campus'],
  [
    'campus visited',
    (r) => r.dialogue.visits.push({ subcommittee: 'x', date: '2026-09-01' }),
    'dialogue.visits.6.subcommittee unknown-campus',
  ],
  ['campus visiting', (r) => set(r.dialogue.visits[5], { by: 'x' }), 'dialogue.visits.5.by unknown-campus'],
  ['deputy for no member', committee((c) => set(c.deputies[0], { for: 'st1v' })), 'committee.deputies.0.for unknown-member'],
  ['deputy for another body’s member', gjovik((s) => set(s.deputies[0], { for: 'st1' })), 'local.deputies.0.for unknown-member'],
  ['replacing a chair', committee((c) => set(c.members[8], { replaces: 'an9' })), 'committee.members.8.replaces unknown-replaced'],
  ['replacing oneself', committee((c) => set(c.members[8], { replaces: 'an3' })), 'committee.members.8.replaces unknown-replaced'],
  ['replacing no chair', committee((c) => set(c.chairs[2], { replaces: 'st1' })), 'committee.chairs.2.replaces unknown-replaced'],
  ['group of a chair', committee((c) => set(c.chairs[2], { group: 'student' })), 'committee.chairs.2.group other-group'],
  ['group on the last day as a member', committee((c) => again(c.chairs, 0, OFFICE_OF_AN6)), 'committee.chairs.3.group other-group'],
  ['group on the first day as a member', committee((c) => again(c.chairs, 0, OFFICE_OF_AN3)), 'committee.chairs.3.group other-group'],
  ['a meeting twice', committee((c) => again(c.meetings, 5)), 'committee.meetings.6.id duplicate'],
  ['an item twice', meeting((m) => again(m.agenda, 0)), 'meeting.agenda.4.id duplicate'],
  ['a mandate twice', (r) => again(r.mandates, 0), 'mandates.1.id duplicate'],
  ['a study year twice', (r) => again(r.studyYears, 0, { from: '2024-08-01', to: '2025-06-01' }), 'studyYears.2.id duplicate'],
  ['a faculty twice', (r) => again(r.faculties, 0), 'faculties.8.id duplicate'],
  ['a complaint twice', (r) => again(r.duties.complaints, 0), 'duties.complaints.2.id duplicate'],
  ['an order twice', (r) => again(r.duties.labourInspection, 0), 'duties.labourInspection.1.id duplicate'],
  ['a subcommittee twice', (r) => r.subcommittees.push({ campus: 'gjovik' }), 'subcommittees.2.campus duplicate'],
  ['its meeting twice', gjovik((s) => again(s.meetings, 1)), 'local.meetings.6.date duplicate'],
  ['an observer twice', committee((c) => again(c.observers, 2)), 'committee.observers.6.unit duplicate'],
  ['one in the room twice', meeting((m) => m.present.push(m.present[0])), 'meeting.present.9 duplicate'],
  ['an observer in the room twice', meeting((m) => set(m, { observers: ['ob1', 'ob6', 'ob1'] })), 'meeting.observers.2 duplicate'],
  ['one disqualified twice', item((i) => set(i, { disqualified: ['st1', 'st1'] })), 'meeting.agenda.2.disqualified.1 duplicate'],
  ['one out of the room twice', item((i) => set(i, { absent: ['st1', 'st2', 'st1'] })), 'meeting.agenda.2.absent.2 duplicate'],
  ['a member twice', committee((c) => again(c.members, 0, { left: '2026-08-01' })), 'committee.members.11.person duplicate'],
  ['a member’s term', committee((c) => set(c.members[0].term, { to: '2026-07-31' })), 'committee.members.0.term.to period-reversed'],
  ['a member’s leaving', committee((c) => set(c.members[7], { left: '2025-07-31' })), 'committee.members.7.left period-reversed'],
  ['a deputy’s term', gjovik((s) => set(s.deputies[0].term, { to: '2025-01-01' })), 'local.deputies.0.term.to period-reversed'],
  ['a deputy’s leaving', committee((c) => set(c.deputies[0], { left: '2025-01-01' })), 'committee.deputies.0.left period-reversed'],
  ['a chair’s year', committee((c) => set(c.chairs[0], { to: '2024-07-31' })), 'committee.chairs.0.to period-reversed'],
  ['a vice-chair’s leaving', committee((c) => set(c.viceChairs[0], { left: '2024-01-01' })), 'committee.viceChairs.0.left period-reversed'],
  [
    'a seat in the highest body',
    gjovik((s) => set(s.members[0], { topStudentBody: { from: '2026-08-01', to: '2026-07-31' } })),
    'local.members.0.topStudentBody.to period-reversed',
  ],
  ['a study year’s end', (r) => set(r.studyYears[1], { to: '2026-08-16' }), 'studyYears.1.to period-reversed'],
  ['the end of days without teaching', (r) => set(r.studyYears[1].free[0], { to: '2026-12-20' }), 'studyYears.1.free.0.to period-reversed'],
  ['a faculty’s end', (r) => set(r.faculties[0], { from: '2026-01-02', to: '2026-01-01' }), 'faculties.0.to period-reversed'],
  ['study years that share a day', (r) => set(r.studyYears[1], { from: '2026-06-13' }), 'studyYears.1.from overlap'],
  ['a reversed year in another', (r) => set(r.studyYears[1], { from: '2026-06-01', to: '2026-05-01' }), 'studyYears.1.to period-reversed'],
  [
    'a report given before its year',
    (r) => r.duties.annualReports.push({ year: 2026, given: '2025-12-31', to: 'board' }),
    'duties.annualReports.1.given before-year',
  ],
  [
    'input given before its year',
    (r) => r.duties.qualityInputs.push({ year: 2026, given: '2025-12-31' }),
    'duties.qualityInputs.1.given before-year',
  ],
  ['minutes before the meeting', meeting((m) => set(m.minutes, { published: '2026-09-15' })), 'meeting.minutes.published too-early'],
  [
    'a statement at a meeting before the complaint came in',
    (r) => set(r.duties.complaints[0], { received: '2026-09-17', statement: 'lmu-2026-4' }),
    'duties.complaints.0.statement too-early',
  ],
  [
    'told of an order before it came in',
    (r) => set(r.duties.labourInspection[0], { informed: '2026-10-29' }),
    'duties.labourInspection.0.informed too-early',
  ],
  [
    'an order taken up before it came in',
    (r) => set(r.duties.labourInspection[0], { received: '2026-09-17', informed: undefined, takenUp: 'lmu-2026-4' }),
    'duties.labourInspection.0.takenUp too-early',
  ],
  ['ballots and totals', item((i) => set(i.vote, { totals: [{ choice: 'for', votes: 5 }] })), 'meeting.agenda.2.vote ballots-and-totals'],
  ['an election of nobody named', election((v) => delete v.choices), 'meeting.agenda.1.vote.choices election-without-choices'],
  ['an election among none', election((v) => set(v, { choices: [] })), 'meeting.agenda.1.vote.choices election-without-choices'],
  ['no choice at all', item((i) => set(i.vote, { choices: [] })), 'meeting.agenda.2.vote.choices empty'],
  ['no total at all', election((v) => set(v, { totals: [] })), 'meeting.agenda.1.vote.totals empty'],
  ['a choice twice', election((v) => v.choices.push('st1')), 'meeting.agenda.1.vote.choices.2 duplicate'],
  [
    'a chair who is a member twice, in both groups: the row, not the chair',
    committee((c) => again(c.members, 5, { group: 'student' })),
    'committee.members.11.person duplicate',
  ],
  ['a choice counted twice', election((v) => again(v.totals, 0)), 'meeting.agenda.1.vote.totals.2.choice duplicate'],
]

/** Rows of the table above that touch what another row of it needs. */
const CONFLICTING =
  /twice|taken up before|day as a member|guest|item of a waiver|replacing|no choice|election|study year|in another|faculty not|to no one|subcommittee$/

const FINE: readonly (readonly [what: string, edit: Edit])[] = [
  ['a report given on the first day of its year', (r) => r.duties.annualReports.push({ year: 2026, given: '2026-01-01', to: 'board' })],
  ['input of which the day is not said', (r) => r.duties.qualityInputs.push({ year: 2026 })],
  ['minutes on the day of the meeting', meeting((m) => set(m.minutes, { published: '2026-09-16' }))],
  [
    'a statement on the day on which the complaint came in',
    (r) => set(r.duties.complaints[0], { received: '2026-09-16', statement: 'lmu-2026-4' }),
  ],
  ['a statement on what came in nobody knows when', (r) => [delete r.duties.complaints[0].received]],
  ['told of an order on its day', (r) => set(r.duties.labourInspection[0], { informed: '2026-10-30' })],
  ['a guest of the meeting', meeting((m) => [m.present.push('gj9'), set(m, { guests: ['gj9'] })])],
  ['someone named in people', (r) => [r.committee.meetings[0].present.push('xx'), set(r.people, { xx: 'X' })]],
  [
    'an earlier chair, an observer, both secretaries and a local member in the room',
    meeting((m) => m.present.push('an9', 'ob6', 'se1', 'se2', 'ga2', 'as2')),
  ],
  ['notice by someone without a row', meeting((m) => set(m.notice, { by: 'clerk', onBehalfOf: 'dean' }))],
  ['a faculty of NTNU where none are listed', (r) => delete r.faculties],
  ['a subcommittee visited', (r) => r.dialogue.visits.push({ subcommittee: 'gjovik', date: '2026-09-01', by: 'committee' })],
  ['one person in two terms', committee((c) => again(c.members, 0, { term: { from: '2027-08-01' } }))],
  ['one person again after leaving', committee((c) => again(c.members, 7, { term: { from: '2026-10-01' }, left: '2026-10-01' }))],
  ['deputies where members are unknown', gjovik((s) => [delete s.members, delete s.chairs, delete s.viceChairs])],
  ['an officer no longer a member', committee((c) => again(c.chairs, 0, { ...OFFICE_OF_AN6, from: '2026-10-01' }))],
  ['an officer not yet a member', committee((c) => again(c.chairs, 0, { ...OFFICE_OF_AN3, to: '2026-09-30' }))],
  ['two observers of a unit', committee((c) => again(c.observers, 0, { person: 'ob7' }))],
  ['an item’s id in two meetings', committee((c) => again(c.meetings[1].agenda, 0, { id: '20/26' }))],
  ['a term of one day', committee((c) => set(c.members[0].term, { to: c.members[0].term.from }))],
  ['ballots for what is no choice: for the rules', item((i) => set(i.vote.ballots[0], { choice: 'perhaps' }))],
  ['totals for what is no choice: for the rules', election((v) => v.totals.push({ choice: 'st4', votes: 1 }))],
  ['more votes than voters: for the rules', election((v) => set(v.totals[0], { votes: 99 }))],
  ['a vote without figures', item((i) => delete i.vote.ballots)],
  ['a waiver of an item', (r) => r.waivers.push(waiver('quorum/minimum', 'lmu-2026-5/28/26'))],
  [
    'a waiver that covers nothing: for the rules',
    (r) => r.waivers.push(waiver('quorum/minimum', 'nothing'), waiver('meetings/notice', 'lmu-x')),
  ],
  [
    'campuses and faculties of a mandate not carried',
    (r) => [
      set(r, { mandate: 'uio' }),
      set(r.committee.members[0], { campus: 'oslo' }),
      delete r.faculties,
      set(r.dialogue.visits[0], { faculty: 'JUS' }),
    ],
  ],
]

describe('references', () => {
  it.each(BROKEN)('tells of %s', (_, edit, issue) => {
    expect(told(edited(edit))).toStrictEqual([issue])
  })

  it.each(FINE)('accepts %s', (_, edit) => {
    const register = edited(edit)
    expect(parseRegister(register)).toStrictEqual({ ok: true, value: register })
  })

  it('are all told at once, and with what is wrong with the form', () => {
    const edits = BROKEN.filter(([what]) => !CONFLICTING.test(what))
    const malformed: Edit = (r) => set(r, { register: 2, colour: 'red' })
    const issues = [...edits.map(([, , issue]) => issue), 'register not-allowed', 'colour unknown-key']
    expect(told(edited(...edits.map(([, edit]) => edit), malformed)).toSorted()).toStrictEqual(issues.toSorted())
    expect(issues.length).toBeGreaterThan(30)
  })

  it('tell of each year within a longer one', () => {
    const H = { id: 'H', from: '2025-09-01', to: '2025-10-01' }
    const V = { id: 'V', from: '2026-01-01', to: '2026-02-01' }
    expect(told(edited((r) => r.studyYears.push(V, H)))).toStrictEqual(['studyYears.2.from overlap', 'studyYears.3.from overlap'])
  })

  it('are not blamed where the form is', () => {
    const text: Edit = (r) => set(r.committee.meetings[0].agenda[1].vote, { choices: 'st1, st5' })
    const number: Edit = (r) => set(r.dialogue.visits[0], { faculty: 7 })
    expect(told(edited(text, number))).toStrictEqual(['meeting.agenda.1.vote.choices wrong-type', 'dialogue.visits.0.faculty wrong-type'])
  })

  it('are told beside rows that are none', () => {
    const edits: Edit[] = [
      committee((c) => set(c, { chairs: [7, ...c.chairs.slice(1)] })),
      committee((c) => set(c.chairs[2], { replaces: 'st1' })),
      committee((c) => c.meetings.push(7)),
      meeting((m) => m.agenda.push(7)),
      gjovik((s) => s.members.push(7)),
      (r) => r.faculties.push(7),
      (r) => r.dialogue.visits.push(7),
      (r) => r.waivers.push({ rule: 'votes/no-blank', until: '2026-12-31' }, waiver('votes/no-blank', 'lmu-2026-5/99/26')),
    ]
    expect(told(edited(...edits))).toStrictEqual([
      'committee.chairs.0 wrong-type',
      'committee.chairs.2.replaces unknown-replaced',
      'meeting.agenda.4 wrong-type',
      'committee.meetings.6 wrong-type',
      'dialogue.visits.6 wrong-type',
      'faculties.8 wrong-type',
      'local.members.6 wrong-type',
      'waivers.1.subject missing',
      'waivers.2.subject unknown-item',
    ])
  })

  it('are all told of one place', () => {
    expect(told(edited((r) => r.subcommittees.push({ campus: 'x' }, { campus: 'x' })))).toStrictEqual([
      'subcommittees.2.campus unknown-campus',
      'subcommittees.3.campus duplicate',
      'subcommittees.3.campus unknown-campus',
    ])
  })

  it.each(['no-votes/blank', 'quorum/minimums'])('asks for no item of what only resembles a rule about items: %s', (rule) => {
    expect(told(edited((r) => r.waivers.push(waiver(rule, 'x/1'))))).toStrictEqual(['waivers.1.rule unknown-rule'])
  })

  it.each([
    [
      meeting((m) => m.present.push('an11x')),
      '"an11x" has no row as member, deputy, officer, observer or secretary: correct it, or add the row, a name in people or a guest of the meeting',
    ],
    [committee((c) => set(c.members[8], { replaces: 'an3' })), '"an3" is no other person of this list: correct it or add the row'],
    [(r) => r.waivers.push(waiver('votes/no-blanks', 'x')), 'there is no rule "votes/no-blanks": did you mean "votes/no-blank"?'],
    [
      committee((c) => set(c.members[3], { campus: 'Gjøvik' })),
      'expected a campus of the mandate, one of trondheim, gjovik, alesund, found "Gjøvik": did you mean "gjovik"?',
    ],
    [
      committee((c) => set(c.chairs[2], { group: 'student' })),
      'expected staff, the group of this person as a member, found "student": correct one of them',
    ],
    [
      (r) => set(r.studyYears[1], { to: '2026-01-01' }),
      'expected a day not before the first, 2026-08-17, found "2026-01-01": correct one of them',
    ],
  ] as const satisfies readonly (readonly [Edit, string])[])('%#: are told in words', (edit, message) => {
    const parsed = parseRegister(edited(edit))
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.message)).toStrictEqual([message])
  })
})

describe('unknownCampuses', () => {
  it('gives every campus that a mandate lacks, with its place', () => {
    const { campuses } = ntnuLmu
    const register = edited((r) => [
      r.dialogue.visits.push({ subcommittee: 'moholt', date: '2026-09-01' }),
      set(r.committee.members[0], { campus: 'moholt' }),
    ])
    expect(unknownCampuses(register, campuses)).toStrictEqual([
      { path: ['committee', 'members', 0, 'campus'], campus: 'moholt' },
      { path: ['dialogue', 'visits', 6, 'subcommittee'], campus: 'moholt' },
    ])
    expect(unknownCampuses(register, [...campuses, 'moholt'])).toStrictEqual([])
    const places = JSON.stringify(read()).match(/"(trondheim|gjovik|alesund)"/g) ?? []
    expect(unknownCampuses(read(), [])).toHaveLength(places.length)
  })
})

describe('whatever is handed over', () => {
  const thrower = () => {
    throw new Error('no')
  }
  const own = (...entries: readonly (readonly [string, unknown])[]) => Object.fromEntries(entries)
  const withWaivers = (waivers: unknown) => ({ ...read(), waivers })
  const cyclic = read()
  cyclic.self = cyclic
  const coiled: unknown[] = []
  coiled.push(coiled)
  const forked = Array.from({ length: 40 }).reduce((both: unknown) => Object.fromEntries(Array(30).fill(both).entries()), {})
  const vast = new Proxy([], { get: (target, key) => (key === 'length' ? 2 ** 53 : Reflect.get(target, key)) })
  const endless = set([1], { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) })
  const agenda = Array(2000).fill({ id: '1', vote: { ballots: Array(2000).fill({ voter: 'a', choice: 'b' }) } })

  it.each<[what: string, input: unknown, ...issues: string[]]>([
    ['nothing', undefined, ' missing'],
    ...[null, 7, 7n, 'x', true, Symbol('x'), () => 1, [], new Date(Number.NaN), new Map(), /x/].map((input): [string, unknown, string] => [
      `${typeof input} ${Object.prototype.toString.call(input)}`,
      input,
      ' wrong-type',
    ]),
    ['an instance of a class', Object.create(read()), ' wrong-type'],
    ['a proxy that throws', new Proxy({}, { getPrototypeOf: thrower }), ' unreadable'],
    ['a proxy withdrawn', (({ proxy, revoke }) => [revoke(), proxy][1])(Proxy.revocable([], {})), ' unreadable'],
    ['a getter that throws', Object.defineProperty(read(), 'waivers', { get: thrower, enumerable: true }), ' unreadable'],
    ['an object that holds itself', cyclic, 'self unknown-key'],
    ['a list of nothing', withWaivers(new Array(2 ** 32 - 1)), ' too-large'],
    ['a list that tells of no end', withWaivers(vast), ' too-large'],
    ['a list whose iterator has no end', withWaivers(endless), 'waivers.0 wrong-type'],
    ['a list with a gap', withWaivers(new Array(1)), 'waivers.0 missing'],
    ['a list that holds itself', withWaivers(coiled), 'waivers.0 wrong-type'],
    ['objects that unfold to billions', forked, ' too-large'],
    ['what unfolds to billions', { committee: { meetings: Array(2000).fill({ id: 'm', agenda }) } }, ' too-large'],
    ['a key __proto__', own(...Object.entries(read()), ['__proto__', { waivers: 7 }]), '__proto__ unknown-key'],
    ['a name of __proto__', { ...read(), people: own(['__proto__', 7]) }, 'people.__proto__ wrong-type'],
    ['ten million characters', { ...read(), mandate: `${' '.repeat(1e7)}#` }, 'mandate not-an-id'],
  ])('parseRegister answers %s', (_, input, ...issues) => {
    expect(told(input)).toStrictEqual(issues)
  })

  it('keeps a person called __proto__, and reads objects without a prototype', () => {
    const people = own(['__proto__', 'Ola'], ['toString', 'Kari'])
    const parsed = parseRegister(set(Object.create(null), read(), { people }))
    expect(parsed).toStrictEqual({ ok: true, value: { ...read(), people } })
    expect(parsed.ok && Object.getPrototypeOf(parsed.value.people)).toBe(Object.prototype)
  })

  it('gives a register that is read again the same, or issues of one visible line each', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
    })
    const section = fc.constantFrom(...Object.keys(read()), 'colour', '__proto__')
    const spoilt = fc.tuple(section, anything, section, anything).map(([a, x, b, y]) => own(...Object.entries(read()), [a, x], [b, y]))
    const row = fc
      .tuple(section, anything)
      .map(([key, x]) => edited((r) => set(r.committee.meetings[1], own([key, x]), { agenda: x, notice: x })))
    fc.assert(
      fc.property(fc.oneof(anything, spoilt, row), (input) => {
        const parsed = parseRegister(input)
        if (parsed.ok) expect(parseRegister(parsed.value)).toStrictEqual(parsed)
        else expect(parsed.issues.length).toBeGreaterThan(0)
        for (const { message } of parsed.ok ? [] : parsed.issues) expect(message).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]+$/u)
      }),
      { numRuns: 1000 },
    )
  })
})
