/**
 * A mandate that succeeds NTNU's on 2027-01-01: each meeting is judged by the mandate in force on its day, and where none is
 * in force, or two, that is told, never passed over.
 */
import { describe, expect, it } from 'vitest'
import {
  type Body,
  checkComposition,
  checkOfficers,
  checkQuorum,
  checkRegister,
  type Mandate,
  type Member,
  nextChairGroup,
  ntnuLmu,
  type Register,
  type RuleId,
  seatMembers,
  subcommitteeDeadline,
  tallyTotals,
  tallyVote,
} from '../../src/index'
import { AS_OF, completeRegister } from '../fixtures/mandates/complete-register'
import { CHANGE, incoming, outgoing } from '../fixtures/mandates/successor'
import { changed, factsOf, told } from '../support/register'

const BOTH = { mandate: [outgoing, incoming] }
const LAST = '2026-12-31'
const CONSENSUS = { id: 'decided', kind: 'case', decision: 'consensus' }

const NTNU = completeRegister(ntnuLmu)
/** The open place in Trondheim ends with the outgoing mandate, and a second student from Gjøvik takes it over. */
const newSeat: Member = {
  person: 's6',
  group: 'student',
  campus: 'gjovik',
  appointedBy: 'local-student-democracy',
  term: { from: CHANGE, to: '2027-07-31' },
  replaces: 's3',
}
const [m1, m2, m3, m4, m5, m6] = NTNU.committee?.meetings ?? []
/** The fifth meeting on the last day of the outgoing mandate, the sixth on the first of the incoming one; both decide something. */
const SUCCESSION: Register = changed(
  {
    'mandates.+': { id: incoming.id, adopted: '2026-11-01', by: 'board' },
    'committee.members.2.left': LAST,
    'committee.members.+': newSeat,
    'committee.deputies.+': { person: 's6v', for: 's6', term: newSeat.term, group: 'student', campus: 'gjovik' },
    'committee.meetings': [
      m1,
      m2,
      m3,
      m4,
      { ...m5, date: LAST },
      { ...m6, date: CHANGE, present: m6?.present?.map((each) => (each === 's3' ? 's6' : each)) },
    ],
    'committee.meetings.5.notice.sent': '2026-12-25',
    'committee.meetings.4.agenda.+': CONSENSUS,
    'committee.meetings.5.agenda.+': CONSENSUS,
    faculties: ntnuLmu.faculties?.map(({ id }) => ({ id, campuses: ['trondheim'] })),
    ...Object.fromEntries(
      [0, 1].flatMap((index) => [
        [`subcommittees.${index}.meetings.4.date`, '2026-12-17'],
        [`subcommittees.${index}.meetings.5.date`, '2026-12-22'],
      ]),
    ),
  },
  NTNU,
)
const lines = (rule: RuleId, changes: Readonly<Record<string, unknown>>, mandate: readonly Mandate[] = BOTH.mandate) =>
  told(rule, changed(changes, SUCCESSION), AS_OF, { mandate }).filter((line) => !line.startsWith('not-applicable'))
const breached = (rule: RuleId, changes: Readonly<Record<string, unknown>>) =>
  lines(rule, changes).filter((line) => line.startsWith('breached'))

describe('a register over the change', () => {
  it('keeps every rule of both, each on its days', () => {
    const report = checkRegister(SUCCESSION, AS_OF, BOTH)
    expect(report.findings.filter(({ outcome }) => outcome === 'breached' || outcome === 'unknown')).toStrictEqual([])
    expect(report.mandate).toBe('ntnu-lmu-2027')
    expect(checkRegister(SUCCESSION, LAST, BOTH).mandate).toBe('ntnu-lmu')
    expect(checkRegister(SUCCESSION, CHANGE, BOTH).mandate).toBe('ntnu-lmu-2027')
  })

  it('is the same whichever mandate stands first', () => {
    expect(checkRegister(SUCCESSION, AS_OF, { mandate: [incoming, outgoing] })).toStrictEqual(checkRegister(SUCCESSION, AS_OF, BOTH))
  })

  it('would break both, were one applied on every day', () => {
    for (const mandate of [outgoing, incoming]) {
      const register = { ...SUCCESSION, mandate: mandate.id }
      expect(checkRegister(register, AS_OF, { mandate }).outcome, mandate.id).toBe('breached')
    }
  })
})

describe('each meeting by the mandate of its day', () => {
  const SEVEN = ['s1', 's2', 's4', 's5', 'e1', 'e2', 'e3']
  it.each([
    ['the last day: seven', 4, SEVEN, []],
    ['the last day: six', 4, SEVEN.slice(1), ['breached m5/decided']],
    ['the first day: six', 5, SEVEN.slice(1), []],
    ['the first day: five', 5, SEVEN.slice(2), ['breached m6/decided']],
  ] as const)('quorum/minimum, %s', (_, meeting, present, expected) => {
    expect(breached('quorum/minimum', { [`committee.meetings.${meeting}.present`]: present })).toStrictEqual(expected)
  })

  it('tells what each mandate requires', () => {
    const facts = (meeting: number) => {
      const register = changed({ [`committee.meetings.${meeting}.present`]: SEVEN.slice(2) }, SUCCESSION)
      return factsOf(checkRegister(register, AS_OF, BOTH), 'quorum/minimum', `m${meeting + 1}/decided`)
    }
    expect([facts(4)?.required, facts(5)?.required]).toStrictEqual([7, 6])
  })

  it.each([
    ['the last day: fourteen days before', 4, '2026-12-17', []],
    ['the last day: thirteen', 4, '2026-12-18', ['breached gjovik/m5']],
    ['the first day: ten', 5, '2026-12-22', []],
    ['the first day: nine', 5, '2026-12-23', ['breached gjovik/m6']],
  ] as const)('subcommittee/meeting-deadline, %s', (_, meeting, date, expected) => {
    expect(breached('subcommittee/meeting-deadline', { [`subcommittees.0.meetings.${meeting}.date`]: date })).toStrictEqual(expected)
  })

  it('composition/seats, nobody takes the new seat', () => {
    const changes = { 'committee.members.2.left': undefined, 'committee.members.10': undefined }
    expect(breached('composition/seats', changes)).toStrictEqual(['breached s3', 'breached student-gjovik#2'])
    const facts = factsOf(checkRegister(changed(changes, SUCCESSION), AS_OF, BOTH), 'composition/seats', 'student-gjovik#2')
    expect([facts?.on, facts?.now]).toStrictEqual([[CHANGE, AS_OF], true])
  })

  it('composition/seats, the new seat taken while the old mandate is in force', () => {
    const changes = { 'committee.members.2.left': '2026-12-30', 'committee.members.10.term.from': LAST }
    expect(breached('composition/seats', changes)).toStrictEqual(['breached s6', 'breached student-trondheim-open'])
    const facts = factsOf(checkRegister(changed(changes, SUCCESSION), AS_OF, BOTH), 'composition/seats', 's6')
    expect([facts?.on, facts?.now]).toStrictEqual([[LAST], false])
  })
})

describe('calculators by the mandate of the day they take', () => {
  const committee = NTNU.committee ?? {}
  const body: Body = { members: committee.members ?? [], deputies: committee.deputies }
  const SIX = ['s1', 's2', 's4', 'e1', 'e2', 'e3']

  it.each([
    [LAST, 7, '2026-12-17', 'satisfied'],
    [CHANGE, 6, '2026-12-22', 'breached'],
  ] as const)('on %s', (on, required, deadline, composition) => {
    expect(checkQuorum(seatMembers(body, SIX, on, {}, BOTH), body, on, BOTH)).toMatchObject({ required, quorate: required === 6 })
    expect(subcommitteeDeadline(on, BOTH)).toBe(deadline)
    expect(checkComposition(body, on, BOTH).outcome).toBe(composition)
  })

  it.each([
    ['nextChairGroup', () => nextChairGroup([], BOTH)],
    ['tallyVote', () => tallyVote({ ballots: [] }, { voters: ['a'] }, BOTH)],
    ['tallyTotals', () => tallyTotals({ totals: [{ choice: 'for', votes: 1 }] }, { voters: ['a'] }, BOTH)],
    ['nextChairGroup, of one', () => nextChairGroup([], { mandate: [ntnuLmu] })],
  ])('%s takes no day, and therefore one mandate', (_, call) => {
    expect(call).toThrow(TypeError)
  })
})

const inForce = (mandate: Mandate, from: string, to?: string): Mandate => ({
  ...mandate,
  inForce: { from, ...(to === undefined ? {} : { to }) },
})
const until = (to: string) => inForce(outgoing, '2020-01-01', to)
const since = (from: string) => inForce(incoming, from)

describe('no mandate falls back silently to another', () => {
  const check =
    (mandate: readonly Mandate[], register: Register = SUCCESSION, asOf = AS_OF) =>
    () =>
      checkRegister(register, asOf, { mandate })

  it.each([
    ['the last day without one', [until('2026-12-30'), since(CHANGE)], LAST],
    ['the first day without one', [until(LAST), since('2027-01-02')], CHANGE],
    ['asOf without one', [until(LAST), inForce(incoming, CHANGE, '2027-06-12')], AS_OF],
    ['the earliest meeting without one', [inForce(outgoing, '2026-09-10', LAST), since(CHANGE)], '2026-09-09'],
    ['the last day with two', [until(LAST), since(LAST)], LAST],
    ['the first day with two', [until(CHANGE), since(CHANGE)], CHANGE],
    ['every day from the change on with two', [ntnuLmu, since(CHANGE)], '2027-'],
  ] as const)('%s: a RangeError that names the day', (_, mandate, day) => {
    expect(check(mandate)).toThrow(RangeError)
    expect(check(mandate)).toThrow(day)
  })

  it.each([
    ['a day on which nothing is judged', [until(LAST), since(CHANGE)], {}],
    ['a gap between two meetings', [until('2026-10-31'), inForce(outgoing, '2026-11-02', LAST), since(CHANGE)], {}],
    [
      'a meeting before the records begin',
      [inForce(outgoing, '2026-08-01', LAST), since(CHANGE)],
      { 'committee.meetings.+': { ...m1, id: 'm0', date: '2026-05-05' } },
    ],
    [
      'a meeting that was cancelled',
      [until(LAST), inForce(incoming, CHANGE, '2027-02-28'), inForce(incoming, '2027-04-01')],
      { 'committee.meetings.+': { id: 'm7', date: '2027-03-10', held: false } },
    ],
  ] as const)('%s needs none', (_, mandate, changes) => {
    expect(check(mandate, changed(changes, SUCCESSION))).not.toThrow()
  })

  it('a planned meeting needs one too', () => {
    const mandate = [until(LAST), inForce(incoming, CHANGE, '2027-06-30')]
    const register = changed({ 'committee.meetings.+': { id: 'm7', date: '2027-07-01' } }, SUCCESSION)
    expect(check(mandate)).not.toThrow()
    expect(check(mandate, register)).toThrow('2027-07-01')
  })

  it.each([
    ['checkComposition', (on: string) => checkComposition({ members: [] }, on, BOTH)],
    ['seatMembers', (on: string) => seatMembers({ members: [] }, [], on, {}, BOTH)],
    ['subcommitteeDeadline', (on: string) => subcommitteeDeadline(on, BOTH)],
    ['checkOfficers', (on: string) => checkOfficers({ chairs: [], viceChairs: [] }, { members: [] }, on, BOTH)],
  ])('%s on a day before both', (_, call) => {
    expect(() => call('2019-12-31')).toThrow(RangeError)
    expect(() => call('2019-12-31')).toThrow('2019-12-31')
    expect(() => call('2020-01-01')).not.toThrow()
  })

  it('a register whose mandate is none of those given is refused', () => {
    expect(check([since(CHANGE)], changed({ mandate: 'ntnu-lmu-2019' }, SUCCESSION))).toThrow(/register\.mandate.*ntnu-lmu-2019/)
  })
})

describe('a mandate that knows no subcommittees succeeds, or is succeeded', () => {
  const { subcommittees: _, ...rest } = ntnuLmu
  const without: Mandate = { ...rest, id: 'without' }
  const ON_THEM: readonly RuleId[] = ['meetings/subcommittee-status', 'subcommittee/meeting-deadline', 'composition/local-anchoring']
  const six = { 'committee.members': NTNU.committee?.members }
  /** Before the change nothing is as it should be: no status, no meeting of the subcommittee, no anchoring. */
  const broken = {
    ...six,
    'committee.meetings.4.agenda': [CONSENSUS],
    'subcommittees.0.meetings.4': undefined,
    'subcommittees.0.chairs.0.to': '2026-12-30',
    'subcommittees.0.viceChairs': [],
  }
  const after = { ...six, 'committee.meetings.5.agenda': [CONSENSUS], 'subcommittees.0.meetings.5': undefined }

  it.each([
    ['meetings/subcommittee-status', 'm5'],
    ['subcommittee/meeting-deadline', 'gjovik/m5'],
    ['composition/local-anchoring', 'gjovik'],
  ] as const)('%s: what was broken under NTNU’s stays broken', (rule, subject) => {
    expect(lines(rule, broken, [until(LAST), inForce(without, CHANGE)])).toContain(`breached ${subject}`)
  })

  it.each(ON_THEM)('%s: nothing is asked of the meeting after it', (rule) => {
    const told = lines(rule, after, [until(LAST), inForce(without, CHANGE)])
    expect(told.filter((line) => line.startsWith('breached') || line.includes('m6'))).toStrictEqual([])
  })

  it.each(ON_THEM)('%s: nothing is asked of the meetings before one that knows them', (rule) => {
    const told = lines(rule, broken, [inForce(without, '2020-01-01', LAST), inForce(ntnuLmu, CHANGE)])
    expect(told.filter((line) => line.startsWith('breached') && line.includes('m5'))).toStrictEqual([])
  })

  it('and what is broken under the one that knows them is told', () => {
    const mandates = [inForce(without, '2020-01-01', LAST), inForce(ntnuLmu, CHANGE)]
    expect(lines('meetings/subcommittee-status', after, mandates)).toContain('breached m6')
  })
})

it('of no mandate at all none is in force, and none is named', () => {
  const none = () => checkComposition({ members: [] }, AS_OF, { mandate: [] })
  expect(none).toThrow(RangeError)
  expect(none).toThrow(/^options\.mandate: none is in force on .* given are none$/)
})
