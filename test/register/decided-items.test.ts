/** What a register's findings on quorum and disqualification hold: place, facts, and what would settle them (§5:6, §5:8). */
import { describe, expect, it } from 'vitest'
import { checkDecisions, checkRegister, type Finding, ntnuLmu, type Options, type Register } from '../../src/index'
import { AS_OF, changed, dated, held, type Item, type Meeting, PRESENT, STATUS, withMeetings } from '../support/register'
import { ofRule } from '../support/verdicts'

const DAY = '2026-09-16'
const M = ['committee', 'meetings', 0]
const AT_MEETING = { subject: 'm', path: [...M, 'agenda'] }
const atItem = (place: number) => ({ subject: `m/${place + 1}`, path: [...M, 'agenda', place] })
const meeting = (items: readonly Item[], change: Partial<Meeting> = {}, changes: Readonly<Record<string, unknown>> = {}): Register =>
  withMeetings([held('m', DAY, { agenda: [STATUS, ...items], ...change })], changes)
const consensus = (change: Partial<Item> = {}): Item => ({ id: '2', kind: 'case', decision: 'consensus', ...change })
const ballots = (people: readonly string[]) => people.map((voter) => ({ voter, choice: 'for' }))
const voting = (vote: Item['vote'] = { ballots: ballots(PRESENT), recorded: 'for' }, change: Partial<Item> = {}): Item => ({
  id: '2',
  kind: 'case',
  vote,
  ...change,
})
const judge = (register: Register, options?: Options) => checkDecisions(register, AS_OF, options)
/** The findings of one rule without what the catalogue says of every finding of it. */
const of = (rule: Finding['rule'], register: Register, options?: Options) =>
  judge(register, options)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ rule: _, clauses, modality, readings, ...own }) => own)

const SIX = PRESENT.slice(0, 6)
const ALL_THERE = { counted: 10, required: 7, missing: 0 }
const CALLED = ['an2', 'an2v', 'an3', 'an3v', 'an4', 'an4v', 'an5', 'an5v']
const NO_DEPUTIES = { 'committee.deputies': undefined }
const VOTES = ['votes/entitled', 'votes/no-blank', 'votes/double-vote'] as const

describe('quorum, item by item (§5:6)', () => {
  const undecided = (facts: object) => ({ outcome: 'not-applicable', ...atItem(0), facts })
  it.each<[string, Register, readonly object[], Options?]>([
    [
      'ten on an item decided, and on one not',
      meeting([consensus()]),
      [{ outcome: 'satisfied', ...AT_MEETING, facts: { items: ['m/2'], counted: 10, required: 7 } }, undecided(ALL_THERE)],
    ],
    [
      'the fewest of two items',
      meeting([consensus(), voting(undefined, { id: '3', absent: ['st1', 'st2'] })]),
      [{ outcome: 'satisfied', ...AT_MEETING, facts: { items: ['m/2', 'm/3'], counted: 8, required: 7 } }, undecided(ALL_THERE)],
    ],
    [
      'six from the beginning: lost at the first item',
      meeting([consensus()], { present: SIX }),
      [
        { outcome: 'breached', ...atItem(1), facts: { counted: 6, required: 7, missing: 1, people: CALLED, lostAt: 'm/1' } },
        undecided({ counted: 6, required: 7, missing: 1 }),
      ],
    ],
    [
      'lost at the item itself',
      meeting([consensus({ absent: PRESENT.slice(6) })]),
      [
        {
          outcome: 'breached',
          ...atItem(1),
          facts: { counted: 6, required: 7, missing: 1, people: ['an2v', 'an3v', 'an4v', 'an5v'], lostAt: 'm/2' },
        },
        undecided(ALL_THERE),
      ],
    ],
    [
      'present left out',
      meeting([consensus()], { present: undefined }),
      [{ outcome: 'unknown', ...AT_MEETING, facts: { items: ['m/2'] }, needs: [[...M, 'present']] }, undecided({})],
    ],
    [
      'members left out',
      meeting([consensus()], {}, { 'committee.members': undefined }),
      [{ outcome: 'unknown', ...AT_MEETING, facts: { items: ['m/2'] }, needs: [['committee', 'members']] }, undecided({})],
    ],
    [
      'both left out',
      meeting([consensus()], { present: undefined }, { 'committee.members': undefined }),
      [
        {
          outcome: 'unknown',
          ...AT_MEETING,
          facts: { items: ['m/2'] },
          needs: [
            ['committee', 'members'],
            [...M, 'present'],
          ],
        },
        undecided({}),
      ],
    ],
    [
      'deputies left out, and too few without them',
      meeting([consensus()], { present: SIX }, NO_DEPUTIES),
      [
        { outcome: 'unknown', ...AT_MEETING, facts: { items: ['m/2'], counted: 6, required: 7 }, needs: [['committee', 'deputies']] },
        undecided({ counted: 6, required: 7, missing: 1 }),
      ],
    ],
    ['nothing decided, and too few', meeting([], { present: SIX }), [undecided({ counted: 6, required: 7, missing: 1 })]],
  ])('%s', (_, register, expected, options) => {
    expect(of('quorum/minimum', register, options)).toStrictEqual(expected)
  })

  it('nobody says who was present: what was voted is unknown, and nothing is told of what was not', () => {
    const told = (items: readonly Item[]) => VOTES.map((rule) => of(rule, meeting(items, { present: undefined })))
    const unknown = { outcome: 'unknown', ...AT_MEETING, facts: { items: ['m/2'] }, needs: [[...M, 'present']] }
    expect(told([voting()])).toStrictEqual(VOTES.map(() => [unknown]))
    expect(told([consensus()])).toStrictEqual(VOTES.map(() => []))
  })
})

describe('deputies left out: whether an outsider is one (§3:3)', () => {
  const told = (present: readonly string[], voters: readonly string[], changes: Readonly<Record<string, unknown>> = NO_DEPUTIES) =>
    of('votes/entitled', meeting([voting({ ballots: ballots(voters), recorded: 'for' })], { present }, changes))
  const unknown = { outcome: 'unknown', ...AT_MEETING, facts: { items: ['m/2'] }, needs: [['committee', 'deputies']] }
  const holds = { outcome: 'satisfied', ...AT_MEETING, facts: { items: ['m/2'] } }
  const seven = PRESENT.slice(0, 7)

  it.each<[string, () => readonly object[], readonly object[]]>([
    ['somebody unknown beside seven members: of an empty seat, perhaps', () => told([...seven, 'x'], seven), [unknown]],
    ['only members, some seats empty', () => told(seven, seven), [holds]],
    ['somebody unknown, and every seat taken', () => told([...PRESENT, 'x'], PRESENT), [holds]],
    [
      'somebody unknown among others without a seat',
      () =>
        told([...seven, 'x', 'old'], seven, {
          ...NO_DEPUTIES,
          'committee.members.+': { person: 'old', group: 'staff', campus: 'gjovik', term: { from: '2020-08-01', to: '2022-07-31' } },
        }),
      [unknown],
    ],
    [
      'a former member beside seven, who may be one',
      () =>
        told([...seven, 'old'], seven, {
          ...NO_DEPUTIES,
          'committee.members.+': { person: 'old', group: 'staff', campus: 'gjovik', term: { from: '2020-08-01', to: '2022-07-31' } },
        }),
      [unknown],
    ],
    ['deputies told: nobody is one who is not among them', () => told([...seven, 'x'], seven, {}), [holds]],
    ['too few without deputies', () => told(SIX, SIX), [unknown]],
  ])('%s', (_, found, expected) => {
    expect(found()).toStrictEqual(expected)
  })
})

describe('who is disqualified neither votes nor presides (§5:8)', () => {
  const without = (...people: readonly string[]) => ({
    ballots: ballots(PRESENT.filter((each) => !people.includes(each))),
    recorded: 'for',
  })
  const holds = { outcome: 'satisfied', ...AT_MEETING, facts: { items: ['m/2'] } }
  const breached = (people: readonly string[], ...reasons: readonly string[]) => ({
    outcome: 'breached',
    ...atItem(1),
    facts: { items: ['m/2'], people, reasons },
  })
  const unknown = (...need: readonly string[]) => ({
    outcome: 'unknown',
    ...AT_MEETING,
    facts: { items: ['m/2'] },
    needs: [[...M, 'agenda', 1, ...need]],
  })
  const everybody = { ballots: ballots(PRESENT), recorded: 'for' }
  const notSaid: Partial<Meeting> = { presiding: undefined }
  const noChairs = { 'committee.chairs': undefined }
  const noCommittee = { 'committee.chairs': [] }

  it.each<[string, Register, readonly object[]]>([
    ['takes no part', meeting([voting(without('an4'), { disqualified: ['an4'] })]), [holds]],
    ['votes', meeting([voting(everybody, { disqualified: ['an4'] })]), [breached(['an4'], 'voted')]],
    [
      'several vote, in the order of the ballots',
      meeting([voting(everybody, { disqualified: ['an4', 'x', 'st2'] })]),
      [breached(['st2', 'an4'], 'voted')],
    ],
    ['presides the item', meeting([consensus({ disqualified: ['an4', 'st2'], presiding: 'an4' })]), [breached(['an4'], 'presided')]],
    [
      'one votes and presides: named once',
      meeting([voting(everybody, { disqualified: ['an4'], presiding: 'an4' })]),
      [breached(['an4'], 'voted', 'presided')],
    ],
    [
      'one votes, another presides',
      meeting([voting(without('an4'), { disqualified: ['an4', 'st2'], presiding: 'an4' })]),
      [breached(['st2', 'an4'], 'voted', 'presided')],
    ],
    ['in secret nobody is named', meeting([voting({ ...everybody, secret: true }, { disqualified: ['an4'] })]), [breached([], 'voted')]],
    [
      'presides the meeting, and who presides the item is not said',
      meeting([consensus({ disqualified: ['an1'] })]),
      [unknown('presiding')],
    ],
    [
      'presides the meeting, and another is out of the room',
      meeting([consensus({ disqualified: ['an1'], absent: ['an2'] })]),
      [unknown('presiding')],
    ],
    ['presides the meeting, and is out of the room', meeting([consensus({ disqualified: ['an1'], absent: ['an1'] })]), [holds]],
    ['is in the chair, and who presides is not said', meeting([consensus({ disqualified: ['an1'] })], notSaid), [unknown('presiding')]],
    ['is not in the chair, and who presides is not said', meeting([consensus({ disqualified: ['an2'] })], notSaid), [holds]],
    ['nobody is in the chair', meeting([consensus({ disqualified: ['an2'] })], notSaid, noCommittee), [holds]],
    ['who is in the chair is not told', meeting([consensus({ disqualified: ['an2'] })], notSaid, noChairs), [unknown('presiding')]],
    ['who is in the chair is not told, but who presides is', meeting([consensus({ disqualified: ['an2'] })], {}, noChairs), [holds]],
    ['may have voted', meeting([voting({ recorded: 'for' }, { disqualified: ['an4'] })]), [unknown('vote', 'ballots')]],
    [
      'voted, if at all, in figures',
      meeting([voting({ totals: [{ choice: 'for', votes: 9 }], recorded: 'for' }, { disqualified: ['an4'] })]),
      [holds],
    ],
    ['one item of two', meeting([consensus(), consensus({ id: '3', disqualified: ['an4'] })]), [{ ...holds, facts: { items: ['m/3'] } }]],
    ['nobody is', meeting([consensus({ disqualified: [] })]), []],
  ])('%s', (_, register, expected) => {
    expect(of('votes/disqualified', register)).toStrictEqual(expected)
  })
})

describe('a meeting of which too little is told', () => {
  const told = (register: Register) =>
    judge(register).findings.map(({ rule, outcome, subject, path, facts, needs }) => ({ rule, outcome, subject, path, facts, needs }))
  const unknown = (rules: readonly string[], need: string) =>
    rules.map((rule) => ({ rule, outcome: 'unknown', subject: 'm', path: M, facts: {}, needs: [[...M, need]] }))
  const undecided: Item = { id: '9', kind: 'information' }
  const doubtful = (...items: readonly Item[]) => withMeetings([dated('m', DAY, { agenda: items })])
  const EVERY = ['quorum/minimum', ...VOTES, 'votes/disqualified']

  it.each<[string, Register, readonly object[]]>([
    ['whether it was held, nor its agenda', withMeetings([dated('m', DAY)]), unknown(EVERY, 'held')],
    ['its agenda', withMeetings([held('m', DAY, { agenda: undefined })]), unknown(EVERY, 'agenda')],
    ['whether it was held: nothing would be decided', doubtful(undecided), []],
    ['whether it was held: something by consensus', doubtful(undecided, consensus()), unknown(['quorum/minimum'], 'held')],
    ['whether it was held: something by vote', doubtful(undecided, voting()), unknown(['quorum/minimum', ...VOTES], 'held')],
    [
      'whether it was held: one disqualified',
      doubtful(undecided, { id: '8', disqualified: ['an1'] }),
      unknown(['votes/disqualified'], 'held'),
    ],
    [
      'whether it was held: all of it',
      doubtful(undecided, voting(), consensus({ id: '3', disqualified: ['an1'] })),
      unknown(EVERY, 'held'),
    ],
    ['nothing, as it is to come', withMeetings([dated('m', '2026-11-23', { agenda: [voting()] })]), []],
  ])('%s', (_, register, expected) => {
    expect(told(register)).toStrictEqual(expected)
  })

  it('meetings left out', () => {
    const at = { outcome: 'unknown', subject: 'committee', path: ['committee', 'meetings'], facts: {}, needs: [['committee', 'meetings']] }
    for (const register of [changed({ 'committee.meetings': undefined }), changed({ committee: undefined })]) {
      expect(told(register)).toStrictEqual(EVERY.map((rule) => ({ rule, ...at })))
    }
  })

  it.each([
    ['2026-09-15', 2],
    [DAY, 2],
    ['2026-09-17', 0],
  ])('judges the meetings from the first day of the records on: %s', (from, count) => {
    expect(of('quorum/minimum', meeting([consensus()], {}, { 'records.from': from }))).toHaveLength(count)
  })

  it('rests on the readings of who is seated too', () => {
    const { findings } = judge(meeting([voting()]))
    for (const rule of VOTES) {
      const readings = findings.find((finding) => finding.rule === rule)?.readings ?? []
      expect([readings.includes('quorum-basis'), new Set(readings).size]).toStrictEqual([true, readings.length])
    }
  })
})

describe('a programmer’s error is told whole', () => {
  const given = { records: { from: '2026-08-01' }, committee: { meetings: [held('m', DAY)] } }
  it.each<[() => unknown, RangeError]>([
    [() => checkDecisions(given, '2026-02-29'), new RangeError('asOf: "2026-02-29" is not a calendar date (YYYY-MM-DD)')],
    [
      () => checkDecisions({ ...given, records: { from: '1' } }, AS_OF),
      new RangeError('records.from: "1" is not a calendar date (YYYY-MM-DD)'),
    ],
  ])('%s', (call, error) => {
    expect(call).toThrow(error)
  })

  it('no mandate in force on the day of a meeting', () => {
    const mandate = [{ ...ntnuLmu, inForce: { from: '2026-09-17' } }]
    expect(() => checkDecisions(given, AS_OF, { mandate })).toThrow(RangeError)
    expect(() => checkDecisions(given, AS_OF, { mandate })).toThrow(DAY)
  })
})

describe('votes/double-vote without anything to judge', () => {
  const present = ['st1', 'st2', 'st3', 'st4', 'st5', 'an2', 'an4']
  const six = present.filter((person) => person !== 'an4')
  const vote = { ballots: six.map((voter) => ({ voter, choice: 'for' })), recorded: 'against' }
  const register = withMeetings([held('m', '2026-09-16', { present, agenda: [{ id: '1', kind: 'case', disqualified: ['an4'], vote }] })])
  const judged = (readings?: Options['readings']) => ofRule(checkRegister(register, AS_OF, readings && { readings }), 'votes/double-vote')

  it('names the readings under which there would be', () => {
    expect(judged({ 'quorum-basis': 'in-the-room' }).map(({ outcome }) => outcome)).toStrictEqual(['breached'])
    expect(judged()).toMatchObject([{ outcome: 'not-applicable', subject: 'committee' }])
    expect(judged()[0]?.readings).toEqual(expect.arrayContaining(['quorum-basis', 'departed-deputy']))
  })
})
