/** Quorum and votes item by item, seen through a register (§5:6–8, §3/Observatører:1). */
import { describe, expect, it } from 'vitest'
import { checkRegister, type Options, type Register, type RuleId } from '../../src/index'
import {
  AS_OF,
  changed,
  dated,
  factsOf,
  held,
  type Item,
  type Meeting,
  needed,
  PRESENT,
  STATUS,
  told,
  withMeetings,
} from '../support/register'

const DAY = '2026-09-16'
const NOTHING = ['not-applicable committee']
const VOTES = ['votes/entitled', 'votes/no-blank', 'votes/double-vote'] as const
const DECISIONS = ['quorum/minimum', ...VOTES, 'votes/disqualified'] as const satisfies readonly RuleId[]

/** One meeting with the standing item and these. */
const meeting = (items: readonly Item[], change: Partial<Meeting> = {}, changes: Readonly<Record<string, unknown>> = {}): Register =>
  withMeetings([held('m', DAY, { agenda: [STATUS, ...items], ...change })], changes)

const consensus = (change: Partial<Item> = {}): Item => ({ id: '2', kind: 'case', decision: 'consensus', ...change })
const voting = (vote: Item['vote'], change: Partial<Item> = {}): Item => ({ id: '2', kind: 'case', vote, ...change })
const ballots = (people: readonly string[], choice: string | null) => people.map((voter) => ({ voter, choice }))
/** Without the standing item, which decides nothing. */
const decided = (lines: readonly string[]) => lines.filter((line) => !line.endsWith('m/1') && !/ (gjovik|alesund)$/.test(line))
const toldOf = (rule: RuleId, register: Register, options?: Options) => decided(told(rule, register, AS_OF, options))
const facts = (register: Register, rule: RuleId, subject = 'm/2', options?: Options) =>
  factsOf(checkRegister(register, AS_OF, options), rule, subject)

const SEVEN = PRESENT.slice(0, 7)
const SIX = PRESENT.slice(0, 6)
const WITHOUT_AN5 = { 'committee.members.9.left': '2026-09-10' }
const IN_THE_ROOM: Options = { readings: { 'quorum-basis': 'in-the-room' } }
const AT_THE_MEETING: Options = { readings: { 'quorum-basis': 'at-the-meeting' } }
const STEPS_IN: Options = { readings: { 'departed-deputy': 'steps-in' } }

describe('quorum/minimum: seven seats count on every item decided (§5:6)', () => {
  it.each<[string, Register, readonly string[], Options?]>([
    ['six', meeting([consensus()], { present: SIX }), ['breached m/2']],
    ['seven', meeting([consensus()], { present: SEVEN }), ['satisfied m']],
    ['eight', meeting([consensus()], { present: PRESENT.slice(0, 8) }), ['satisfied m']],
    ['nobody', meeting([consensus()], { present: [] }), ['breached m/2']],
    ['six members and a deputy', meeting([consensus()], { present: [...SIX, 'an5v'] }), ['satisfied m']],
    ['six members and one’s own deputy', meeting([consensus()], { present: [...SIX, 'st1v'] }), ['breached m/2']],
    ['six members and an observer', meeting([consensus()], { present: [...SIX, 'ob1'] }), ['breached m/2']],
    ['seven, one out of the room', meeting([consensus({ absent: ['st1'] })], { present: SEVEN }), ['breached m/2']],
    ['eight, one out of the room', meeting([consensus({ absent: ['st1'] })], { present: PRESENT.slice(0, 8) }), ['satisfied m']],
    ['seven, one disqualified', meeting([consensus({ disqualified: ['st1'] })], { present: SEVEN }), ['breached m/2']],
    ['and the deputy takes the seat', meeting([consensus({ disqualified: ['st1'] })], { present: [...SEVEN, 'st1v'] }), ['satisfied m']],
    ['six, but nothing decided', meeting([], { present: SIX }), []],
    ['a vote among six', meeting([voting({ ballots: ballots(SIX, 'for'), recorded: 'for' })], { present: SIX }), ['breached m/2']],
    ['disqualified, but in the room', meeting([consensus({ disqualified: ['st1'] })], { present: SEVEN }), ['satisfied m'], IN_THE_ROOM],
    ['out of the room', meeting([consensus({ absent: ['st1'] })], { present: SEVEN }), ['breached m/2'], IN_THE_ROOM],
    ['out of the room, but at the meeting', meeting([consensus({ absent: ['st1'] })], { present: SEVEN }), ['satisfied m'], AT_THE_MEETING],
    ['six at the meeting', meeting([consensus()], { present: SIX }), ['breached m/2'], AT_THE_MEETING],
    ['the deputy of one who left', meeting([consensus()], { present: [...SIX, 'an5v'] }, WITHOUT_AN5), ['breached m/2']],
    ['who steps in', meeting([consensus()], { present: [...SIX, 'an5v'] }, WITHOUT_AN5), ['satisfied m'], STEPS_IN],
    [
      'on the member’s last day',
      meeting([consensus()], { present: [...SIX, 'an5'] }, { 'committee.members.9.left': DAY }),
      ['satisfied m'],
    ],
    [
      'the day after the member’s last',
      meeting([consensus()], { present: [...SIX, 'an5'] }, { 'committee.members.9.left': '2026-09-15' }),
      ['breached m/2'],
    ],
    ['seven, deputies left out', meeting([consensus()], { present: SEVEN }, { 'committee.deputies': undefined }), ['satisfied m']],
    ['six, deputies left out', meeting([consensus()], { present: SIX }, { 'committee.deputies': undefined }), ['unknown m']],
    ['present left out', meeting([consensus()], { present: undefined }), ['unknown m']],
    ['members left out', meeting([consensus()], {}, { 'committee.members': undefined }), ['unknown m']],
    ['agenda left out', meeting([], { agenda: undefined }), ['unknown m']],
    ['nobody says whether it was held', withMeetings([dated('m', DAY)]), ['unknown m']],
    ['planned', withMeetings([dated('m', '2026-11-25', { agenda: [consensus()] })]), []],
    ['cancelled', meeting([consensus()], { held: false, present: SIX }), []],
    ['before the records', meeting([consensus()], { present: SIX }, { 'records.from': '2026-09-17' }), []],
    ['meetings left out', changed({ 'committee.meetings': undefined }), ['unknown committee']],
  ])('%s', (_, register, expected, options) => {
    expect(toldOf('quorum/minimum', register, options)).toStrictEqual(expected)
  })

  it('tells the count of an item on which nothing was decided', () => {
    const register = meeting([{ id: '2', kind: 'information' }], { present: SIX })
    expect(told('quorum/minimum', register)).toContain('not-applicable m/2')
    expect(facts(register, 'quorum/minimum')).toMatchObject({ counted: 6 })
  })

  it('tells how many are missing, and whom to call', () => {
    const present = ['st1', 'st2', 'st3', 'st4', 'st5v', 'an1', 'an2v']
    const register = meeting([consensus({ absent: ['st4'], disqualified: ['an2'] })], { present })
    // st1, st2, st3, st5v, an1 and an2v sit: the seats of st4, an3, an4 and an5 are empty, and st4 is at the meeting.
    expect(facts(register, 'quorum/minimum')).toMatchObject({ counted: 6, required: 7, missing: 1 })
    const people = facts(register, 'quorum/minimum')?.people
    expect([...Object(people)].sort()).toStrictEqual(['an3', 'an3v', 'an4', 'an4v', 'an5', 'an5v', 'st4v'])
  })

  it('tells of a meeting the fewest that counted', () => {
    const register = meeting([consensus(), consensus({ id: '3', absent: ['st1', 'st2'] })])
    expect(facts(register, 'quorum/minimum', 'm')).toMatchObject({ items: ['m/2', 'm/3'], counted: 8, required: 7 })
  })

  it('tells at which item quorum was lost', () => {
    const left = { absent: ['st1', 'st2', 'st3', 'st4'] }
    const register = meeting([consensus(), { id: '3', ...left }, consensus({ id: '4', ...left }), consensus({ id: '5', ...left })])
    expect(toldOf('quorum/minimum', register)).toStrictEqual(['breached m/4', 'breached m/5', 'not-applicable m/3'])
    expect(['m/4', 'm/5'].map((subject) => facts(register, 'quorum/minimum', subject)?.lostAt)).toStrictEqual(['m/3', 'm/3'])
  })

  it('was lost again where some came back between', () => {
    const left = { absent: ['st1', 'st2', 'st3', 'st4'] }
    const register = meeting([consensus(left), consensus({ id: '3' }), consensus({ id: '4', ...left })])
    expect(['m/2', 'm/4'].map((subject) => facts(register, 'quorum/minimum', subject)?.lostAt)).toStrictEqual(['m/2', 'm/4'])
  })

  it.each<readonly [string, Register, readonly string[]]>([
    ['deputies left out', meeting([consensus()], { present: SIX }, { 'committee.deputies': undefined }), ['committee.deputies']],
    ['present left out', meeting([consensus()], { present: undefined }), ['committee.meetings.0.present']],
    ['members left out', meeting([consensus()], {}, { 'committee.members': undefined }), ['committee.members']],
    ['agenda left out', meeting([], { agenda: undefined }), ['committee.meetings.0.agenda']],
    ['nobody says whether it was held', withMeetings([dated('m', DAY)]), ['committee.meetings.0.held']],
  ])('names what would settle it: %s', (_, register, expected) => {
    expect(needed('quorum/minimum', register)).toStrictEqual(expected)
  })
})

const FOR = ['st1', 'st2', 'st3', 'an1', 'an2']
const AGAINST = ['st4', 'st5', 'an3', 'an4', 'an5']
const tie = { ballots: [...ballots(FOR, 'for'), ...ballots(AGAINST, 'against')] }
const all = (choice = 'for') => ballots(PRESENT, choice)

describe('votes/entitled: those who vote sit for a seat, and vote once each (§3/Observatører:1, §5:6)', () => {
  it.each<[string, Register, readonly string[], (readonly string[])?]>([
    ['each once', meeting([voting({ ballots: all() })]), ['satisfied m']],
    [
      'a deputy for a member who is away',
      meeting([voting({ ballots: ballots([...SEVEN, 'an5v'], 'for') })], { present: [...SEVEN, 'an5v'] }),
      ['satisfied m'],
    ],
    ['an observer', meeting([voting({ ballots: [...all(), ...ballots(['ob1'], 'for')] })]), ['breached m/2'], ['ob1']],
    [
      'a deputy beside the member',
      meeting([voting({ ballots: [...all(), ...ballots(['st1v'], 'for')] })], { present: [...PRESENT, 'st1v'] }),
      ['breached m/2'],
      ['st1v'],
    ],
    ['one who left the room', meeting([voting({ ballots: all() }, { absent: ['st3'] })]), ['breached m/2'], ['st3']],
    ['one who is disqualified', meeting([voting({ ballots: all() }, { disqualified: ['st3'] })]), ['breached m/2'], ['st3']],
    [
      'one whose term is over',
      meeting([voting({ ballots: all() })], {}, { 'committee.members.9.left': '2026-09-15' }),
      ['breached m/2'],
      ['an5'],
    ],
    ['twice', meeting([voting({ ballots: [...all(), ...ballots(['st2'], 'against')] })]), ['breached m/2'], ['st2']],
    [
      'for what nobody asked',
      meeting([voting({ ballots: [...ballots(PRESENT.slice(1), 'for'), ...ballots(['st1'], 'perhaps')] })]),
      ['breached m/2'],
      ['st1'],
    ],
    ['two of them', meeting([voting({ ballots: [...all(), ...ballots(['ob1', 'ob2'], 'for')] })]), ['breached m/2'], ['ob1', 'ob2']],
    ['neither ballots nor totals', meeting([voting({ recorded: 'for' })]), ['unknown m']],
    ['as many as the voters', meeting([voting({ totals: [{ choice: 'for', votes: 10 }] })]), ['satisfied m']],
    ['one more than the voters', meeting([voting({ totals: [{ choice: 'for', votes: 11 }] })]), ['breached m/2']],
    [
      'deputies left out, without quorum',
      meeting([voting({ ballots: ballots(SIX, 'for') })], { present: SIX }, { 'committee.deputies': undefined }),
      ['unknown m'],
    ],
    ['present left out', meeting([voting({ ballots: all() })], { present: undefined }), ['unknown m']],
    ['no vote', meeting([consensus()]), NOTHING],
    ['planned', withMeetings([dated('m', '2026-11-25', { agenda: [voting({ ballots: all() })] })]), NOTHING],
    ['agenda left out', meeting([], { agenda: undefined }), ['unknown m']],
    ['meetings left out', changed({ 'committee.meetings': undefined }), ['unknown committee']],
  ])('%s', (_, register, expected, people) => {
    expect(told('votes/entitled', register)).toStrictEqual(expected)
    if (people !== undefined) expect(facts(register, 'votes/entitled')?.people).toStrictEqual(people)
  })

  // Where the deputies are left out, whoever voted beside the members may be one of them.
  it.each<readonly [string, Item['vote']]>([
    ['by ballots', { ballots: ballots([...SEVEN, 'an5v'], 'for'), recorded: 'for' }],
    ['by figures', { totals: [{ choice: 'for', votes: 8 }], recorded: 'for' }],
  ])('cannot tell a deputy from an outsider where the deputies are left out: %s', (_, vote) => {
    const register = meeting([voting(vote)], { present: [...SEVEN, 'an5v'] }, { 'committee.deputies': undefined })
    expect(toldOf('quorum/minimum', register)).toStrictEqual(['satisfied m'])
    expect(told('votes/entitled', register)).toStrictEqual(['unknown m'])
  })

  it('names the item, each by itself', () => {
    const extra = { ballots: [...all(), ...ballots(['ob1'], 'for')] }
    const register = meeting([voting(extra), voting({ ballots: all() }, { id: '3' }), voting(extra, { id: '4/26' })])
    expect(told('votes/entitled', register)).toStrictEqual(['breached m/2', 'breached m/4/26'])
  })

  it('steps in for a member who left, by reading departed-deputy', () => {
    const present = [...PRESENT.slice(0, 9), 'an5v']
    const register = meeting([voting({ ballots: ballots(present, 'for') })], { present }, WITHOUT_AN5)
    expect(told('votes/entitled', register)).toStrictEqual(['breached m/2'])
    expect(told('votes/entitled', register, AS_OF, STEPS_IN)).toStrictEqual(['satisfied m'])
  })
})

describe('votes/no-blank: nobody votes blank, and everybody seated votes (§5:7)', () => {
  const short = ballots(PRESENT.slice(1), 'for')

  it.each<[string, Register, readonly string[], Options?]>([
    ['everybody', meeting([voting({ ballots: all() })]), ['satisfied m']],
    ['a blank ballot', meeting([voting({ ballots: [...short, ...ballots(['st1'], null)] })]), ['breached m/2']],
    ['no ballot', meeting([voting({ ballots: short })]), ['breached m/2']],
    ['no ballot, as is permitted', meeting([voting({ ballots: short })]), ['satisfied m'], { readings: { abstention: 'permitted' } }],
    [
      'a blank ballot, even so',
      meeting([voting({ ballots: [...short, ...ballots(['st1'], null)] })]),
      ['breached m/2'],
      { readings: { abstention: 'permitted' } },
    ],
    [
      'a blank ballot, discarded',
      meeting([voting({ ballots: [...short, ...ballots(['st1'], null)] })]),
      ['breached m/2'],
      { readings: { 'blank-effect': 'discarded' } },
    ],
    [
      'a blank ballot that decides nothing',
      meeting([voting({ ballots: [...short, ...ballots(['st1'], null)] })]),
      ['breached m/2'],
      { readings: { 'blank-effect': 'if-decisive' } },
    ],
    ['no ballot of one who left the room', meeting([voting({ ballots: short }, { absent: ['st1'] })]), ['satisfied m']],
    ['no votes at all', meeting([voting({ ballots: [] })]), ['breached m/2']],
    ['figures with a blank', meeting([voting({ totals: [{ choice: 'for', votes: 9 }], blanks: 1 })]), ['breached m/2']],
    ['figures one short', meeting([voting({ totals: [{ choice: 'for', votes: 9 }] })]), ['breached m/2']],
    [
      'figures in full',
      meeting([
        voting({
          totals: [
            { choice: 'for', votes: 9 },
            { choice: 'against', votes: 1 },
          ],
        }),
      ]),
      ['satisfied m'],
    ],
    ['neither ballots nor totals', meeting([voting({})]), ['unknown m']],
    ['no vote', meeting([consensus()]), NOTHING],
    ['meetings left out', changed({ 'committee.meetings': undefined }), ['unknown committee']],
  ])('%s', (_, register, expected, options) => {
    expect(told('votes/no-blank', register, AS_OF, options)).toStrictEqual(expected)
  })

  it('names who did', () => {
    const register = meeting([voting({ ballots: [...ballots(PRESENT.slice(2), 'for'), ...ballots(['st1'], null)] })])
    expect(facts(register, 'votes/no-blank')).toMatchObject({ people: ['st1', 'st2'] })
  })
})

describe('a secret vote names nobody', () => {
  const secret = (vote: Item['vote'], change: Partial<Item> = {}) => meeting([voting({ secret: true, ...vote }, change)])
  const names = (register: Register, rule: RuleId) => JSON.stringify(facts(register, rule) ?? null)

  it.each<readonly [RuleId, Register]>([
    ['votes/entitled', secret({ ballots: [...all(), ...ballots(['ob1'], 'for')] })],
    ['votes/no-blank', secret({ ballots: [...ballots(PRESENT.slice(1), 'for'), ...ballots(['st1'], null)] })],
    ['votes/disqualified', secret({ ballots: all() }, { disqualified: ['st3'] })],
  ])('%s', (rule, register) => {
    expect(told(rule, register)).toStrictEqual(['breached m/2'])
    expect(names(register, rule)).not.toMatch(/"(st|an|ob)\d/)
  })
})

describe('votes/double-vote: a tie, and the result in the minutes (§5:7)', () => {
  /** The chair is away; the deputy has the seat, and the vice-chair presides. */
  const away = { presiding: 'st1', present: [...PRESENT.filter((person) => person !== 'an1'), 'an1v'] }
  const tieAway = { ballots: [...ballots(['st1', 'st2', 'st3', 'an1v', 'an2'], 'for'), ...ballots(AGAINST, 'against')] }
  const chairAgainst = { ballots: [...ballots(FOR, 'against'), ...ballots(AGAINST, 'for')] }
  const sixFour = { ballots: [...ballots([...FOR, 'st4'], 'for'), ...ballots(AGAINST.slice(1), 'against')] }
  const three = {
    choices: ['a', 'b', 'c'],
    ballots: [...ballots(FOR.slice(0, 4), 'a'), ...ballots(['an2', 'st4', 'st5'], 'b'), ...ballots(AGAINST.slice(2), 'c')],
  }
  const figures = (yes: number, no: number, change: Item['vote'] = {}) => ({
    totals: [
      { choice: 'for', votes: yes },
      { choice: 'against', votes: no },
    ],
    ...change,
  })
  const election = { kind: 'election' as const, choices: ['st1', 'st5'], ballots: [...ballots(FOR, 'st1'), ...ballots(AGAINST, 'st5')] }
  const PRESIDING: Options = { readings: { 'double-vote-holder': 'presiding' } }
  const ACTING: Options = { readings: { 'double-vote-holder': 'acting-chair' } }

  it.each<[string, Register, readonly string[], Options?]>([
    ['the chair is for, recorded so', meeting([voting({ ...tie, recorded: 'for' })]), ['satisfied m']],
    ['the chair is for, recorded against', meeting([voting({ ...tie, recorded: 'against' })]), ['breached m/2']],
    ['the chair is for, recorded undecided', meeting([voting({ ...tie, recorded: null })]), ['breached m/2']],
    ['the chair is for, not recorded', meeting([voting(tie)]), ['unknown m']],
    ['the chair is against, and it falls', meeting([voting({ ...chairAgainst, recorded: 'against' })]), ['satisfied m']],
    ['the chair is against, recorded for', meeting([voting({ ...chairAgainst, recorded: 'for' })]), ['breached m/2']],
    ['the chair is away, recorded undecided', meeting([voting({ ...tieAway, recorded: null })], away), ['satisfied m']],
    ['the chair is away, recorded for', meeting([voting({ ...tieAway, recorded: 'for' })], away), ['breached m/2']],
    ['the chair is away, not recorded', meeting([voting(tieAway)], away), NOTHING],
    ['the one who presides is for', meeting([voting({ ...tieAway, recorded: 'for' })], away), ['satisfied m'], PRESIDING],
    ['the one who presides is for, not recorded', meeting([voting(tieAway)], away), ['unknown m'], PRESIDING],
    ['the vice-chair is for', meeting([voting({ ...tieAway, recorded: 'for' })], away), ['satisfied m'], ACTING],
    [
      'the item is presided by another',
      meeting([voting({ ...tieAway, recorded: 'against' }, { presiding: 'st4' })], away),
      ['satisfied m'],
      PRESIDING,
    ],
    [
      'the vice-chair may have it, but vice-chairs are left out',
      meeting([voting({ ...tieAway, recorded: 'for' })], away, { 'committee.viceChairs': undefined }),
      ['unknown m'],
      ACTING,
    ],
    ['six to four, recorded so', meeting([voting({ ...sixFour, recorded: 'for' })]), ['satisfied m']],
    ['six to four, recorded otherwise', meeting([voting({ ...sixFour, recorded: 'against' })]), ['breached m/2']],
    ['six to four, recorded undecided', meeting([voting({ ...sixFour, recorded: null })]), ['breached m/2']],
    ['three choices without a majority, recorded undecided', meeting([voting({ ...three, recorded: null })]), ['satisfied m']],
    ['three choices without a majority, recorded as decided', meeting([voting({ ...three, recorded: 'a' })]), ['breached m/2']],
    ['the most votes carry', meeting([voting({ ...three, recorded: 'a' })]), ['satisfied m'], { readings: { majority: 'plurality' } }],
    [
      'a blank ballot, whatever is recorded',
      meeting([voting({ ballots: [...ballots(FOR, 'for'), ...ballots(AGAINST, null)], recorded: 'against' })]),
      NOTHING,
    ],
    [
      'no quorum, whatever is recorded',
      meeting([voting({ ballots: ballots(SIX, 'for'), recorded: 'against' })], { present: SIX }),
      NOTHING,
    ],
    ['figures and the double vote', meeting([voting(figures(5, 5, { doubleVote: 'for', recorded: 'for' }))]), ['satisfied m']],
    [
      'figures and the double vote, recorded otherwise',
      meeting([voting(figures(5, 5, { doubleVote: 'for', recorded: 'against' }))]),
      ['breached m/2'],
    ],
    ['figures without the double vote', meeting([voting(figures(5, 5, { recorded: 'for' }))]), ['unknown m']],
    ['figures alone', meeting([voting(figures(5, 5))]), ['unknown m']],
    ['figures, the chair away, undecided', meeting([voting(figures(5, 5, { recorded: null }))], away), ['satisfied m']],
    ['a double vote where nothing was equal', meeting([voting(figures(6, 4, { doubleVote: 'for', recorded: 'for' }))]), ['breached m/2']],
    [
      'a double vote without a seated chair',
      meeting([voting(figures(5, 5, { doubleVote: 'for', recorded: 'for' }))], away),
      ['breached m/2'],
    ],
    ['an election', meeting([voting({ ...election, recorded: 'st1' })]), ['satisfied m']],
    [
      'an election that stays tied',
      meeting([voting({ ...election, recorded: null })]),
      ['satisfied m'],
      { readings: { 'double-vote-in-elections': 'excluded' } },
    ],
    [
      'an election that was decided all the same',
      meeting([voting({ ...election, recorded: 'st1' })]),
      ['breached m/2'],
      { readings: { 'double-vote-in-elections': 'excluded' } },
    ],
    ['chairs left out, a tie', meeting([voting({ ...tie, recorded: 'for' })], {}, { 'committee.chairs': undefined }), ['unknown m']],
    ['chairs left out, no tie', meeting([voting({ ...sixFour, recorded: 'for' })], {}, { 'committee.chairs': undefined }), ['satisfied m']],
    ['neither ballots nor totals', meeting([voting({ recorded: 'for' })]), ['unknown m']],
    ['no vote', meeting([consensus()]), NOTHING],
    ['meetings left out', changed({ 'committee.meetings': undefined }), ['unknown committee']],
  ])('%s', (_, register, expected, options) => {
    expect(told('votes/double-vote', register, AS_OF, options)).toStrictEqual(expected)
  })

  it.each<readonly [string, Register, readonly string[]]>([
    ['not recorded', meeting([voting(tie)]), ['committee.meetings.0.agenda.1.vote.recorded']],
    [
      'figures without the double vote',
      meeting([voting(figures(5, 5, { recorded: 'for' }))]),
      ['committee.meetings.0.agenda.1.vote.doubleVote'],
    ],
    ['chairs left out', meeting([voting({ ...tie, recorded: 'for' })], {}, { 'committee.chairs': undefined }), ['committee.chairs']],
  ])('names what would settle it: %s', (_, register, expected) => {
    expect(needed('votes/double-vote', register)).toStrictEqual(expected)
  })
})

describe('votes/disqualified: who is disqualified neither votes nor presides (§5:8)', () => {
  const without = (person: string) =>
    ballots(
      PRESENT.filter((each) => each !== person),
      'for',
    )
  const noChairs = { 'committee.chairs': undefined }

  it.each<[string, Register, readonly string[], (readonly string[])?]>([
    ['takes no part', meeting([voting({ ballots: without('an4') }, { disqualified: ['an4'] })]), ['satisfied m']],
    ['votes', meeting([voting({ ballots: all() }, { disqualified: ['an4'] })]), ['breached m/2'], ['voted']],
    [
      'presides the item',
      meeting([voting({ ballots: without('an4') }, { disqualified: ['an4'], presiding: 'an4' })]),
      ['breached m/2'],
      ['presided'],
    ],
    [
      'does both',
      meeting([voting({ ballots: all() }, { disqualified: ['an4'], presiding: 'an4' })]),
      ['breached m/2'],
      ['voted', 'presided'],
    ],
    ['presides the meeting, and nobody is named for the item', meeting([consensus({ disqualified: ['an1'] })]), ['unknown m']],
    [
      'presides the meeting, not said, as its chair',
      meeting([consensus({ disqualified: ['an1'] })], { presiding: undefined }),
      ['unknown m'],
    ],
    ['presides the meeting, but is out of the room', meeting([consensus({ disqualified: ['an1'], absent: ['an1'] })]), ['satisfied m']],
    ['presides the meeting, but another the item', meeting([consensus({ disqualified: ['an1'], presiding: 'st1' })]), ['satisfied m']],
    ['is the chair, but another presides', meeting([consensus({ disqualified: ['an1'] })], { presiding: 'st1' }), ['satisfied m']],
    ['on an item that is not decided', meeting([{ id: '2', disqualified: ['an4'], presiding: 'an4' }]), ['breached m/2'], ['presided']],
    // Who presides is not said, and who the chair is neither.
    [
      'may have presided, as chairs are left out',
      meeting([consensus({ disqualified: ['an1'] })], { presiding: undefined }, noChairs),
      ['unknown m'],
    ],
    [
      'was out of the room, whoever presided',
      meeting([consensus({ disqualified: ['an4'], absent: ['an4'] })], { presiding: undefined }, noChairs),
      ['satisfied m'],
    ],
    [
      'one of two was in the room, whoever presided',
      meeting([consensus({ disqualified: ['an4', 'st2'], absent: ['an4'] })], { presiding: undefined }, noChairs),
      ['unknown m'],
    ],
    [
      'may have voted, as neither ballots nor totals are given',
      meeting([voting({ recorded: 'for' }, { disqualified: ['an4'] })]),
      ['unknown m'],
    ],
    ['nobody is', meeting([consensus({ disqualified: [] })]), NOTHING],
    ['agenda left out', meeting([], { agenda: undefined }), ['unknown m']],
    ['meetings left out', changed({ 'committee.meetings': undefined }), ['unknown committee']],
  ])('%s', (_, register, expected, reasons) => {
    expect(told('votes/disqualified', register)).toStrictEqual(expected)
    if (reasons !== undefined) expect(facts(register, 'votes/disqualified')?.reasons).toStrictEqual(reasons)
  })

  it('asks for the totals of a secret vote', () => {
    const register = meeting([voting({ secret: true }, { disqualified: ['an4'], presiding: 'an1' })])
    for (const rule of ['votes/disqualified', ...VOTES] as const) {
      expect(needed(rule, register)).toStrictEqual(['committee.meetings.0.agenda.1.vote.totals'])
    }
  })

  it('names who, and what would settle it', () => {
    const register = meeting([consensus({ disqualified: ['an4', 'st2'], presiding: 'an4' })])
    expect(facts(register, 'votes/disqualified')?.people).toStrictEqual(['an4'])
    expect(needed('votes/disqualified', meeting([consensus({ disqualified: ['an1'] })]))).toStrictEqual([
      'committee.meetings.0.agenda.1.presiding',
    ])
  })
})

describe('one finding a rule and meeting', () => {
  it('sums up what is satisfied, and tells what is unknown in its place', () => {
    const register = meeting([voting({ ballots: all(), recorded: 'for' }), voting({ recorded: 'for' }, { id: '3' })])
    expect(VOTES.map((rule) => told(rule, register))).toStrictEqual(VOTES.map(() => ['unknown m']))
  })

  it('judges each meeting by itself', () => {
    const good = held('good', '2026-09-16', { agenda: [voting({ ballots: all(), recorded: 'for' })] })
    const bad = held('bad', '2026-10-07', { agenda: [voting({ ballots: ballots(SIX, 'for'), recorded: 'for' })], present: SIX })
    const register = withMeetings([good, bad])
    expect(told('quorum/minimum', register).filter((line) => !line.startsWith('not'))).toStrictEqual(['breached bad/2', 'satisfied good'])
    expect(told('votes/entitled', register)).toStrictEqual(['satisfied bad', 'satisfied good'])
  })

  it.each(DECISIONS)('%s: nothing to judge before the first meeting', (rule) => {
    expect(decided(told(rule, withMeetings([])))).toStrictEqual(rule === 'quorum/minimum' ? [] : NOTHING)
  })
})

describe('an office held by two at once', () => {
  const holder = (person: string) => ({ person, group: 'staff', from: '2026-08-01', to: '2027-07-31', electedBy: 'committee' })
  const tie = [...ballots(['st1', 'st2', 'st3', 'an1'], 'for'), ...ballots(['st4', 'st5', 'an2', 'an3'], 'against')]
  const present = tie.map(({ voter }) => voter)

  it.each([
    ['an1', 'an2'],
    ['an2', 'an1'],
  ])('whose double vote it is, nobody knows: %s before %s', (...people) => {
    const register = meeting([voting({ ballots: tie, recorded: 'for' })], { present }, { 'committee.chairs': people.map(holder) })
    expect(toldOf('votes/double-vote', register)).toStrictEqual(['unknown m'])
    expect(needed('votes/double-vote', register)).toContain('committee.chairs')
  })

  it('of the vice-chair it is asked where the chair is away', () => {
    const register = meeting(
      [voting({ ballots: tie, recorded: 'for' }, { absent: [] })],
      { present, presiding: 'an2' },
      { 'committee.chairs': [], 'committee.viceChairs': [holder('an1'), holder('an2')] },
    )
    const options: Options = { readings: { 'double-vote-holder': 'acting-chair' } }
    expect(toldOf('votes/double-vote', register, options)).toStrictEqual(['unknown m'])
    expect(needed('votes/double-vote', register, AS_OF, options)).toContain('committee.viceChairs')
  })
})
