/** §5:6–8: what a register's findings on decisions say, whole: which items, how many seats, whom to call, what is needed. */
import { describe, expect, it, test } from 'vitest'
import { checkDecisions, type Finding, type Register, type RuleId } from '../../src/index'
import { AS_OF, changed, dated, held, type Item, type Meeting, PRESENT, REGISTER, STATUS, withMeetings } from '../support/register'
import { only, whole } from '../support/whole'

const DAY = '2026-09-16'
const MEETING = ['committee', 'meetings', 0]
const AGENDA = [...MEETING, 'agenda']
const OF_MEETING = { subject: 'm', path: AGENDA }
const item = (id: string, index: number) => ({ subject: `m/${id}`, path: [...AGENDA, index] })
const SIX = PRESENT.slice(0, 6)
const CALLABLE = ['an2', 'an2v', 'an3', 'an3v', 'an4', 'an4v', 'an5', 'an5v']

const meeting = (items: readonly Item[], change: Partial<Meeting> = {}, changes: Readonly<Record<string, unknown>> = {}): Register =>
  withMeetings([held('m', DAY, { agenda: items, ...change })], changes)
const consensus = (id: string, change: Partial<Item> = {}): Item => ({ id, kind: 'case', decision: 'consensus', ...change })
const voting = (id: string, vote: Item['vote'], change: Partial<Item> = {}): Item => ({ id, kind: 'case', vote, ...change })
const ballots = (people: readonly string[], choice = 'for') => people.map((voter) => ({ voter, choice }))

const told = (rule: RuleId, register: Register): Finding[] => only(rule, checkDecisions(register, AS_OF))
const of = (rule: RuleId, rows: readonly object[]) => rows.map((row) => whole(rule, row))

describe('quorum/minimum', () => {
  const undecided = (index: number, counted: number, missing = 0) => ({
    outcome: 'not-applicable',
    ...item(String(index + 1), index),
    facts: { counted, required: 7, missing },
  })
  const lost = (id: string, index: number, lostAt: string, facts: object = { counted: 6, missing: 1, people: CALLABLE }) => ({
    outcome: 'breached',
    ...item(id, index),
    facts: { required: 7, lostAt, ...facts },
  })
  const away = { absent: ['st1', 'st2', 'st3', 'st4'] }
  const noDeputies = { 'committee.deputies': undefined }
  const noMembers = { 'committee.members': undefined }
  const unknown = (facts: object, ...needs: readonly (readonly (string | number)[])[]) => ({
    outcome: 'unknown',
    ...OF_MEETING,
    facts,
    needs,
  })

  it.each<readonly [what: string, register: Register, expected: readonly object[]]>([
    [
      'the fewest seats on an item that was decided, and each item that was not',
      meeting([STATUS, consensus('2', { absent: ['st1'] }), consensus('3')]),
      [{ outcome: 'satisfied', ...OF_MEETING, facts: { items: ['m/2', 'm/3'], counted: 9, required: 7 } }, undecided(0, 10)],
    ],
    ['nothing was decided', meeting([STATUS, { id: '2', ...away }]), [undecided(0, 10), undecided(1, 6, 1)]],
    ['nothing was on the agenda', meeting([]), []],
    ['lost from the first item on', meeting([STATUS, consensus('2')], { present: SIX }), [lost('2', 1, 'm/1'), undecided(0, 6, 1)]],
    [
      'lost on an item, there again, lost anew',
      meeting([consensus('1'), consensus('2', away), consensus('3', away), consensus('4'), consensus('5', away)]),
      [
        lost('2', 1, 'm/2', { counted: 6, missing: 1, people: ['st1v', 'st2v', 'st3v', 'st4v'] }),
        lost('3', 2, 'm/2', { counted: 6, missing: 1, people: ['st1v', 'st2v', 'st3v', 'st4v'] }),
        lost('5', 4, 'm/5', { counted: 6, missing: 1, people: ['st1v', 'st2v', 'st3v', 'st4v'] }),
      ],
    ],
    [
      'nobody can be called',
      meeting([consensus('1')], { present: [] }, { 'committee.members': [], 'committee.deputies': [] }),
      [lost('1', 0, 'm/1', { counted: 0, missing: 7, people: [] })],
    ],
    [
      'six, and who deputises is not told',
      meeting([STATUS, consensus('2')], { present: SIX }, noDeputies),
      [unknown({ items: ['m/2'], counted: 6, required: 7 }, ['committee', 'deputies']), undecided(0, 6, 1)],
    ],
    [
      'who was there is not told',
      meeting([STATUS, consensus('2')], { present: undefined }),
      [unknown({ items: ['m/2'] }, [...MEETING, 'present']), { outcome: 'not-applicable', ...item('1', 0), facts: {} }],
    ],
    [
      'neither who was there nor who the members are is told',
      meeting([consensus('1')], { present: undefined }, noMembers),
      [unknown({ items: ['m/1'] }, ['committee', 'members'], [...MEETING, 'present'])],
    ],
    ['who the members are is not told', meeting([consensus('1')], {}, noMembers), [unknown({ items: ['m/1'] }, ['committee', 'members'])]],
  ])('%s', (_, register, expected) => {
    expect(told('quorum/minimum', register)).toStrictEqual(of('quorum/minimum', expected))
  })
})

describe('votes/*: in a register they rest on who is seated, and so on its readings', () => {
  const readings = {
    'votes/entitled': ['departed-deputy', 'quorum-basis'],
    'votes/no-blank': ['blank-effect', 'abstention', 'quorum-basis', 'departed-deputy'],
    'votes/double-vote': [
      'double-vote-holder',
      'double-vote-in-elections',
      'majority',
      'abstention',
      'blank-effect',
      'quorum-basis',
      'departed-deputy',
    ],
  } as const
  const RULES = ['votes/entitled', 'votes/no-blank', 'votes/double-vote'] as const
  const unknown = (...needs: readonly (readonly (string | number)[])[]) => ({
    outcome: 'unknown',
    ...OF_MEETING,
    facts: { items: ['m/1'] },
    needs,
  })
  const vote = { ballots: ballots(PRESENT), recorded: 'for' }

  it.each<readonly [what: string, register: Register, expected: object]>([
    ['those who voted are seated', meeting([voting('1', vote)]), { outcome: 'satisfied', ...OF_MEETING, facts: { items: ['m/1'] } }],
    ['who was there is not told', meeting([voting('1', vote)], { present: undefined }), unknown([...MEETING, 'present'])],
    [
      'who the members are is not told',
      meeting([voting('1', vote)], {}, { 'committee.members': undefined }),
      unknown(['committee', 'members']),
    ],
    [
      'six, and who deputises is not told',
      meeting([voting('1', { ballots: ballots(SIX), recorded: 'for' })], { present: SIX }, { 'committee.deputies': undefined }),
      unknown(['committee', 'deputies']),
    ],
    [
      'a stranger among nine, and who deputises is not told',
      meeting(
        [voting('1', { ballots: ballots([...PRESENT.slice(0, 9), 'an5v']), recorded: 'for' })],
        { present: [...PRESENT.slice(0, 9), 'an5v'] },
        { 'committee.deputies': undefined },
      ),
      unknown(['committee', 'deputies']),
    ],
    [
      'a former member among nine, and who deputises is not told',
      meeting(
        [voting('1', { ballots: ballots([...PRESENT.slice(0, 9), 'old']), recorded: 'for' })],
        { present: [...PRESENT.slice(0, 9), 'old'] },
        {
          'committee.deputies': undefined,
          'committee.members.+': { ...REGISTER.committee?.members?.[0], person: 'old', left: '2026-08-15' },
        },
      ),
      unknown(['committee', 'deputies']),
    ],
    [
      'a stranger among nine, and nobody deputises',
      meeting(
        [voting('1', { ballots: ballots(PRESENT.slice(0, 9)), recorded: 'for' })],
        { present: [...PRESENT.slice(0, 9), 'ob1'] },
        { 'committee.deputies': [] },
      ),
      { outcome: 'satisfied', ...OF_MEETING, facts: { items: ['m/1'] } },
    ],
    // Every seat is taken by its member: whoever else is there is nobody's deputy.
    [
      'a stranger beside ten, and who deputises is not told',
      meeting([voting('1', vote)], { present: [...PRESENT, 'ob1'] }, { 'committee.deputies': undefined }),
      { outcome: 'satisfied', ...OF_MEETING, facts: { items: ['m/1'] } },
    ],
    [
      'seven seated, nobody else there, and who deputises is not told',
      meeting(
        [voting('1', { ballots: ballots(PRESENT.slice(0, 7)), recorded: 'for' })],
        { present: PRESENT.slice(0, 7) },
        { 'committee.deputies': undefined },
      ),
      { outcome: 'satisfied', ...OF_MEETING, facts: { items: ['m/1'] } },
    ],
    [
      'a stranger, one out of the room, and who deputises is not told',
      meeting(
        [voting('1', { ballots: ballots([...PRESENT.slice(1), 'an5v']), recorded: 'for' }, { absent: ['st1'] })],
        { present: [...PRESENT, 'an5v'] },
        { 'committee.deputies': undefined },
      ),
      unknown(['committee', 'deputies']),
    ],
    // A member who left the room is known not to be a deputy.
    [
      'nine seated and one out of the room, and who deputises is not told',
      meeting(
        [voting('1', { ballots: ballots(PRESENT.slice(1)), recorded: 'for' }, { absent: ['st1'] })],
        {},
        { 'committee.deputies': undefined },
      ),
      { outcome: 'satisfied', ...OF_MEETING, facts: { items: ['m/1'] } },
    ],
  ])('%s', (_, register, expected) => {
    for (const rule of RULES)
      expect(told(rule, register)).toStrictEqual(of(rule, [expected]).map((each) => ({ ...each, readings: readings[rule] })))
  })

  it('says nothing of an item without a vote', () => {
    for (const present of [PRESENT, SIX, undefined]) {
      for (const rule of RULES) expect(told(rule, meeting([consensus('1')], { present }))).toStrictEqual([])
    }
  })
})

describe('votes/disqualified', () => {
  const noChairs = { 'committee.chairs': undefined }
  const breached = (people: readonly string[], ...reasons: readonly string[]) => ({
    outcome: 'breached',
    ...item('1', 0),
    facts: { items: ['m/1'], people, reasons },
  })
  const unknown = (...needs: readonly (readonly (string | number)[])[]) => ({
    outcome: 'unknown',
    ...OF_MEETING,
    facts: { items: ['m/1'] },
    needs,
  })
  const holds = { outcome: 'satisfied', ...OF_MEETING, facts: { items: ['m/1'] } }
  const PRESIDING = [...AGENDA, 0, 'presiding']

  it.each<readonly [what: string, register: Register, expected: readonly object[]]>([
    ['nobody is', meeting([consensus('1')]), []],
    ['takes no part', meeting([consensus('1', { disqualified: ['an4'] })]), [holds]],
    [
      'several vote, each named once',
      meeting([voting('1', { ballots: ballots(['st1', 'an4', 'st2', 'st1', 'an3']) }, { disqualified: ['st1', 'st2'] })]),
      [breached(['st1', 'st2'], 'voted')],
    ],
    [
      'votes and presides: named once',
      meeting([voting('1', { ballots: ballots(['an4']) }, { disqualified: ['an4'], presiding: 'an4' })]),
      [breached(['an4'], 'voted', 'presided')],
    ],
    [
      'votes in secret, and presides: nobody is named',
      meeting([voting('1', { secret: true, ballots: ballots(['an4']) }, { disqualified: ['an4'], presiding: 'an4' })]),
      [breached([], 'voted', 'presided')],
    ],
    [
      'presides, though out of the room',
      meeting([consensus('1', { disqualified: ['an4'], absent: ['an4'], presiding: 'an4' })]),
      [breached(['an4'], 'presided')],
    ],
    [
      'votes, while who presides is not said',
      meeting([voting('1', { ballots: ballots(['an1']) }, { disqualified: ['an1'] })]),
      [breached(['an1'], 'voted')],
    ],
    ['the chair, and who presides the item is not said', meeting([consensus('1', { disqualified: ['an1'] })]), [unknown(PRESIDING)]],
    ['the chair, out of the room', meeting([consensus('1', { disqualified: ['an1'], absent: ['an1'] })]), [holds]],
    [
      'another, and nobody tells who presides',
      meeting([consensus('1', { disqualified: ['an4'] })], { presiding: undefined }, noChairs),
      [unknown(PRESIDING)],
    ],
    // There is no chair: somebody presides who is not said, but nobody who is disqualified is said to.
    [
      'another, and there is no chair',
      meeting([consensus('1', { disqualified: ['an4'] })], { presiding: undefined }, { 'committee.chairs': [] }),
      [holds],
    ],
    [
      'another, and the item says who presides',
      meeting([consensus('1', { disqualified: ['an4'], presiding: 'st1' })], { presiding: undefined }, noChairs),
      [holds],
    ],
    [
      'may have voted: neither ballots nor totals are told',
      meeting([voting('1', { recorded: 'for' }, { disqualified: ['an4'] })]),
      [unknown([...AGENDA, 0, 'vote', 'ballots'])],
    ],
    // Of totals nobody is named, so nobody is said to have voted.
    ['totals alone', meeting([voting('1', { totals: [{ choice: 'for', votes: 9 }] }, { disqualified: ['an4'] })]), [holds]],
    [
      'of several items each that is unknown',
      meeting([consensus('1', { disqualified: ['an1'] }), consensus('2', { disqualified: ['an4'] })]),
      [unknown(PRESIDING)],
    ],
  ])('%s', (_, register, expected) => {
    expect(told('votes/disqualified', register)).toStrictEqual(of('votes/disqualified', expected))
  })

  it('is judged though members or those present are left out', () => {
    const register = meeting(
      [voting('1', { ballots: ballots(['an4']) }, { disqualified: ['an4'] })],
      { present: undefined },
      { 'committee.members': undefined },
    )
    expect(told('votes/disqualified', register)).toStrictEqual(of('votes/disqualified', [breached(['an4'], 'voted')]))
  })
})

describe('which meetings, and which rules', () => {
  const VOTES = ['votes/entitled', 'votes/no-blank', 'votes/double-vote']
  const ALL = ['quorum/minimum', ...VOTES, 'votes/disqualified']
  const judged = (register: Register, asOf = AS_OF) =>
    checkDecisions(register, asOf).findings.map(({ rule, outcome, subject, path, facts, needs }) => ({
      rule,
      outcome,
      subject,
      path,
      facts,
      needs,
    }))
  const unknown = (
    rules: readonly string[],
    need: readonly (string | number)[],
    subject = 'm',
    path: readonly (string | number)[] = MEETING,
  ) => rules.map((rule) => ({ rule, outcome: 'unknown', subject, path, facts: {}, needs: [need] }))
  const vote = { ballots: ballots(PRESENT) }

  // Nobody says whether the meeting was held: unknown is what there would be to judge if it was.
  it.each<readonly [what: string, agenda: readonly Item[] | undefined, rules: readonly string[]]>([
    ['not told', undefined, ALL],
    ['empty', [], []],
    ['nothing to decide', [STATUS], []],
    ['a consensus', [STATUS, consensus('2')], ['quorum/minimum']],
    ['a vote', [STATUS, voting('2', vote)], ['quorum/minimum', ...VOTES]],
    ['a vote and a consensus', [consensus('1'), voting('2', vote)], ['quorum/minimum', ...VOTES]],
    ['one disqualified, nothing decided', [{ id: '1', disqualified: ['an4'] }, STATUS], ['votes/disqualified']],
    ['nobody disqualified', [{ id: '1', disqualified: [] }], []],
    ['all of it', [STATUS, voting('2', vote), consensus('3', { disqualified: ['an4'] })], ALL],
  ])('a meeting of which nobody says whether it was held, its agenda %s', (_, agenda, rules) => {
    expect(judged(withMeetings([dated('m', DAY, { agenda })]))).toStrictEqual(unknown(rules, [...MEETING, 'held']))
  })

  it('a meeting held, its agenda not told', () => {
    expect(judged(meeting([], { agenda: undefined }))).toStrictEqual(unknown(ALL, [...MEETING, 'agenda']))
  })

  it.each<readonly [what: string, register: Register]>([
    ['the meetings', changed({ 'committee.meetings': undefined })],
    ['the committee', changed({ committee: undefined })],
  ])('%s left out', (_, register) => {
    const at = ['committee', 'meetings']
    expect(judged(register)).toStrictEqual(unknown(ALL, at, 'committee', at))
    expect(checkDecisions(register, AS_OF).outcome).toBe('unknown')
  })

  it.each<readonly [what: string, register: Register, asOf: string, count: number]>([
    ['held on the first day of the records', meeting([STATUS], {}, { 'records.from': DAY }), AS_OF, 1],
    ['held the day before', meeting([STATUS], {}, { 'records.from': '2026-09-17' }), AS_OF, 0],
    ['held that day', meeting([STATUS]), DAY, 1],
    ['still to come', meeting([STATUS]), '2026-09-15', 0],
    ['cancelled', meeting([STATUS], { held: false }), AS_OF, 0],
  ])('a meeting %s', (_, register, asOf, count) => {
    expect(judged(register, asOf)).toHaveLength(count)
  })
})

test('days that do not exist are told by name', () => {
  const given = { records: { from: '2026-08-01' }, committee: { meetings: [] } }
  expect(() => checkDecisions(given, '2026-11-31')).toThrow(new RangeError('asOf: "2026-11-31" is not a calendar date (YYYY-MM-DD)'))
  expect(() => checkDecisions({ ...given, records: { from: '2026-8-1' } }, AS_OF)).toThrow(
    new RangeError('records.from: "2026-8-1" is not a calendar date (YYYY-MM-DD)'),
  )
})
