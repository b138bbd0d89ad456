/**
 * Every open question of readings.md makes a difference: for each answer beside the default an input on which the verdict is
 * another, the verdict under each answer written out from readings.md. And no finding turns on a reading that it does not name.
 */
import { describe, expect, it } from 'vitest'
import {
  type AnyFinding,
  type Body,
  checkComposition,
  checkDialogue,
  checkOfficers,
  checkQuorum,
  checkRegister,
  checkSubcommitteeMeetings,
  type Officer,
  type Options,
  READING_VALUES,
  READINGS,
  type ReadingId,
  type Register,
  type RuleId,
  seatMembers,
  tallyTotals,
  tallyVote,
  type Vote,
  type VoteContext,
  type VoteResult,
  worst,
} from '../../src/index'
import { COMMITTEE, deputyOf, ON, staff, withChanged, withDeputies } from '../support/people'
import { AS_OF, changed, dated, held, heldWeekly, PRESENT, REGISTER, readRegister, STATUS, withMeetings } from '../support/register'

/** What a check gives: its verdict in a word, and its findings. */
interface Judged {
  readonly verdict: string
  readonly findings: readonly AnyFinding[]
}
type Run = (options: Options) => Judged

/** An input on which an open question makes a difference, and the verdict under each answer to it, the default first. */
interface Witness {
  readonly reading: ReadingId
  readonly what: string
  /** The rule whose findings must name the reading. */
  readonly rule: RuleId
  readonly run: Run
  readonly under: Readonly<Record<string, string>>
}

const ofResult = (result: VoteResult): Judged => ({
  verdict: result.choice === null ? result.status : `${result.status}:${result.choice}`,
  findings: result.findings,
})

/** One letter a voter: f for, a against, b and c other choices, 0 blank, - no ballot. */
const CAST: Readonly<Record<string, string | null>> = { f: 'for', a: 'against', b: 'b', c: 'c', 0: null }
const ballots = (votes: Readonly<Record<string, string>>): Vote['ballots'] =>
  Object.entries(votes).flatMap(([voter, letter]) => (letter === '-' ? [] : [{ voter, choice: CAST[letter] ?? null }]))
/** The vote of those named; an1 is the chair and st1 the vice-chair, seated or not. */
const vote =
  (votes: Readonly<Record<string, string>>, given: Omit<Vote, 'ballots'> = {}, context: Partial<VoteContext> = {}): Run =>
  (options) =>
    ofResult(
      tallyVote({ ...given, ballots: ballots(votes) }, { voters: Object.keys(votes), chair: 'an1', viceChair: 'st1', ...context }, options),
    )

const SEVEN = ['st1', 'st2', 'st3', 'st4', 'st5', 'an1', 'an2']
const quorum =
  (body: Body, present: readonly string[], item: { readonly disqualified?: string[]; readonly absent?: string[] } = {}): Run =>
  (options) => {
    const { quorate, findings } = checkQuorum(seatMembers(body, present, ON, item, options), body, ON, options)
    return { verdict: quorate ? 'quorate' : 'not-quorate', findings }
  }

const composition =
  (body: Body): Run =>
  (options) => {
    const { outcome, findings } = checkComposition(body, ON, options)
    return { verdict: outcome, findings }
  }

const ofRule = (rule: RuleId, findings: readonly AnyFinding[]): Judged => ({
  verdict: worst(findings.filter((finding) => finding.rule === rule) as Parameters<typeof worst>[0]),
  findings,
})

const officer = (person: string, from: string, to: string, change: Partial<Officer> = {}): Officer => ({
  person,
  group: person.startsWith('st') ? 'student' : 'staff',
  from,
  to,
  electedBy: 'committee',
  ...change,
})
const STUDY_YEARS = [
  { from: '2025-08-18', to: '2026-06-13' },
  { from: '2026-08-17', to: '2027-06-12' },
]
const LAST_YEAR = ['2025-08-01', '2026-07-31'] as const
const THIS_YEAR = ['2026-08-01', '2027-07-31'] as const
const officers =
  (rule: RuleId, chairs: readonly Officer[], viceChairs: readonly Officer[]): Run =>
  (options) =>
    ofRule(rule, checkOfficers({ chairs, viceChairs, studyYears: STUDY_YEARS, recordsFrom: '2026-08-01' }, COMMITTEE, ON, options).findings)

const deadlines =
  (committeeMeetings: readonly string[], subcommitteeMeetings: readonly string[]): Run =>
  (options) => {
    const { outcome, findings } = checkSubcommitteeMeetings(
      { subcommittee: 'gjovik', committeeMeetings, subcommitteeMeetings },
      '2026-12-31',
      options,
    )
    return { verdict: outcome, findings }
  }

const register =
  (rule: RuleId, value: Register, asOf: string = AS_OF): Run =>
  (options) =>
    ofRule(rule, checkRegister(value, asOf, options).findings)

/** §3/Ansatte:2: an4 left, and another serves for two years of their own. */
const newcomer = staff('new', 'gjovik', { term: { from: '2026-10-01', to: '2028-09-30' }, replaces: 'an4' })
const replaced: Body = {
  members: [...withChanged({ an4: { left: '2026-09-30' } }).members, newcomer],
  deputies: [...(COMMITTEE.deputies ?? []), deputyOf(newcomer)],
}
const departed: Body = withChanged({ an3: { left: '2026-10-31' } })

const AFTER_THE_STUDY_YEAR = '2027-06-13'
/** Three meetings in the autumn and three in the spring, records from the first day of the autumn's year. */
const threeAndThree = withMeetings([...heldWeekly(3, '2026-09-02', 'a'), ...heldWeekly(3, '2027-02-03', 's')], {
  'records.from': '2026-01-01',
  studyYears: [{ id: '2026/27', from: '2026-08-17', to: '2027-06-12' }],
})
const doneNothing = withMeetings([held('lmu-1', '2026-09-16')], { 'duties.qualityInputs': [] })
const visitsTo = (...visited: readonly object[]) => changed({ 'dialogue.visits': visited })

const WITNESSES: readonly Witness[] = [
  {
    reading: 'quorum-basis',
    what: 'seven at the meeting, one of them disqualified and still in the room',
    rule: 'quorum/minimum',
    run: quorum(COMMITTEE, SEVEN, { disqualified: ['st3'] }),
    under: { 'taking-part': 'not-quorate', 'in-the-room': 'quorate', 'at-the-meeting': 'quorate' },
  },
  {
    reading: 'quorum-basis',
    what: 'seven at the meeting, one of them out of the room for the item',
    rule: 'quorum/minimum',
    run: quorum(COMMITTEE, SEVEN, { absent: ['st3'] }),
    under: { 'taking-part': 'not-quorate', 'in-the-room': 'not-quorate', 'at-the-meeting': 'quorate' },
  },
  {
    reading: 'double-vote-holder',
    what: 'equal votes, the chair away, the vice-chair for it, who presides against',
    rule: 'votes/double-vote',
    run: vote({ st1: 'f', st2: 'f', an2: 'a', an3: 'a' }, {}, { presiding: 'an2' }),
    under: { chair: 'tied', 'acting-chair': 'decided:for', presiding: 'decided:against' },
  },
  {
    reading: 'double-vote-in-elections',
    what: 'an election of two with equal votes, the chair among the voters',
    rule: 'votes/double-vote',
    run: vote({ an1: 'b', st2: 'c' }, { kind: 'election', choices: ['b', 'c'] }),
    under: { applies: 'decided:b', excluded: 'tied' },
  },
  {
    reading: 'abstention',
    what: 'one seated member casts no ballot',
    rule: 'votes/no-blank',
    run: vote({ an1: 'f', st1: 'f', st2: '-' }),
    under: { 'as-blank': 'invalid', permitted: 'decided:for' },
  },
  {
    reading: 'blank-effect',
    what: 'a blank ballot that could not have changed the result',
    rule: 'votes/no-blank',
    run: vote({ an1: 'f', an2: 'f', st1: 'f', st2: 'a', st3: '0' }),
    under: { invalidates: 'invalid', 'if-decisive': 'decided:for', discarded: 'decided:for' },
  },
  {
    reading: 'blank-effect',
    what: 'a blank ballot that could have: equal votes, and the double vote against',
    rule: 'votes/no-blank',
    run: vote({ an1: 'a', an2: 'f', st2: 'f', st3: '0' }),
    under: { invalidates: 'invalid', 'if-decisive': 'invalid', discarded: 'decided:for' },
  },
  {
    reading: 'majority',
    what: 'three choices, three votes against two and two',
    rule: 'votes/double-vote',
    run: vote({ an1: 'a', an2: 'a', an3: 'a', st1: 'b', st2: 'b', st3: 'c', st4: 'c' }, { choices: ['against', 'b', 'c'] }),
    under: { 'half-of-votes': 'no-majority', plurality: 'decided:against' },
  },
  {
    reading: 'deputy-match',
    what: 'the deputy of the student from Gjøvik is from Trondheim',
    rule: 'composition/deputies-fit',
    run: composition(withDeputies({ st4: { campus: 'trondheim' } })),
    under: { 'same-seat': 'breached', any: 'satisfied' },
  },
  {
    reading: 'departed-deputy',
    what: 'the seventh is the deputy of one who left',
    rule: 'quorum/minimum',
    run: quorum(departed, ['st1', 'st2', 'st3', 'st4', 'st5', 'an1', 'an3v']),
    under: { lapses: 'not-quorate', 'steps-in': 'quorate' },
  },
  {
    reading: 'replacement-term',
    what: 'a replacement is appointed for two years',
    rule: 'terms/staff',
    run: composition(replaced),
    under: { 'rest-of-term': 'breached', 'full-term': 'satisfied' },
  },
  {
    reading: 'officer-year',
    what: 'a chair from August to the successor’s election in September of the next year',
    rule: 'chair/one-year',
    run: officers(
      'chair/one-year',
      [officer('st9', '2025-08-20', '2026-09-01'), officer('an1', '2026-09-02', '2027-06-12')],
      [officer('an8', '2025-08-20', '2026-08-19'), officer('st1', '2026-08-20', '2027-06-12')],
    ),
    under: { 'at-most-a-year': 'breached', 'one-election-a-year': 'satisfied' },
  },
  {
    reading: 'chair-successor',
    what: 'a student takes over within a year of the staff',
    rule: 'chair/alternation',
    run: officers(
      'chair/alternation',
      [
        officer('st9', ...LAST_YEAR),
        officer('an1', ...THIS_YEAR, { left: '2026-10-31' }),
        officer('st2', '2026-11-01', '2027-07-31', { replaces: 'an1' }),
      ],
      [officer('an8', ...LAST_YEAR), officer('st1', ...THIS_YEAR)],
    ),
    under: { 'same-group': 'breached', 'any-group': 'satisfied' },
  },
  {
    reading: 'vice-chair',
    what: 'after one of the staff another, the chair being a student',
    rule: 'vice-chair/alternation',
    run: officers(
      'vice-chair/alternation',
      [officer('an9', ...LAST_YEAR), officer('st1', ...THIS_YEAR)],
      [officer('an8', ...LAST_YEAR), officer('an2', ...THIS_YEAR)],
    ),
    under: { alternates: 'breached', 'opposite-chair': 'satisfied', free: 'not-applicable' },
  },
  {
    reading: 'vice-chair',
    what: 'after one of the staff a student, the chair being a student too',
    rule: 'vice-chair/alternation',
    run: officers(
      'vice-chair/alternation',
      [officer('an9', ...LAST_YEAR), officer('st1', ...THIS_YEAR)],
      [officer('an8', ...LAST_YEAR), officer('st2', ...THIS_YEAR)],
    ),
    under: { alternates: 'satisfied', 'opposite-chair': 'breached', free: 'not-applicable' },
  },
  {
    reading: 'meeting-count',
    what: 'seven meetings',
    rule: 'meetings/count',
    run: register('meetings/count', withMeetings(heldWeekly(7, '2026-09-02')), AFTER_THE_STUDY_YEAR),
    under: { 'at-least': 'satisfied', exactly: 'breached' },
  },
  {
    reading: 'meeting-year',
    what: 'three meetings in the autumn, three in the spring',
    rule: 'meetings/count',
    run: register('meetings/count', threeAndThree, AFTER_THE_STUDY_YEAR),
    under: { 'study-year': 'satisfied', 'calendar-year': 'breached' },
  },
  {
    reading: 'deadline-window',
    what: 'one subcommittee meeting before two of the committee, thirteen days apart',
    rule: 'subcommittee/meeting-deadline',
    run: deadlines(['2026-10-01', '2026-10-14'], ['2026-09-17']),
    under: { 'prepares-each': 'breached', 'may-share': 'satisfied', 'timing-only': 'satisfied' },
  },
  {
    reading: 'deadline-window',
    what: 'no subcommittee meeting at all',
    rule: 'subcommittee/meeting-deadline',
    run: deadlines(['2026-10-01'], []),
    under: { 'prepares-each': 'breached', 'may-share': 'breached', 'timing-only': 'satisfied' },
  },
  {
    reading: 'deadline-window',
    what: 'one in time, and another eleven days before',
    rule: 'subcommittee/meeting-deadline',
    run: deadlines(['2026-10-01'], ['2026-09-01', '2026-09-20']),
    under: { 'prepares-each': 'satisfied', 'may-share': 'satisfied', 'timing-only': 'breached' },
  },
  {
    reading: 'dialogue-cycle',
    what: 'a visit in each cycle, nearly four years apart',
    rule: 'dialogue/faculties',
    run: (options) => {
      const visits = ['2022-09-01', '2026-06-01', '2026-09-01'].map((date) => ({ faculty: 'IE', date }))
      const { outcome, findings } = checkDialogue({ faculties: [{ id: 'IE' }], visits, anchor: '2022-08-01' }, '2026-10-01', options)
      return { verdict: outcome === 'open' ? 'satisfied' : outcome, findings }
    },
    under: { fixed: 'satisfied', rolling: 'breached' },
  },
  {
    reading: 'dialogue-subcommittees',
    what: 'each subcommittee has met the one faculty present at its campus, and nobody visited them',
    rule: 'dialogue/subcommittees',
    run: register('dialogue/subcommittees', REGISTER),
    under: { 'they-visit-present': 'satisfied', 'they-visit-all': 'open', 'are-visited': 'open' },
  },
  {
    reading: 'dialogue-subcommittees',
    what: 'the committee has visited both subcommittees, and they nobody',
    rule: 'dialogue/subcommittees',
    run: register(
      'dialogue/subcommittees',
      visitsTo({ subcommittee: 'gjovik', date: '2026-02-11', held: true }, { subcommittee: 'alesund', date: '2026-04-22', held: true }),
    ),
    under: { 'they-visit-present': 'open', 'they-visit-all': 'open', 'are-visited': 'satisfied' },
  },
  {
    reading: 'working-committee',
    what: 'the chair is the staff representative too',
    rule: 'working-committee/composition',
    run: register('working-committee/composition', changed({ 'committee.workingCommittee.staff': 'an1' })),
    under: { 'four-people': 'breached', 'chair-may-double': 'satisfied' },
  },
  ...(['duties/unit-reports', 'duties/information', 'duties/welfare'] as const).map(
    (rule): Witness => ({
      reading: 'duty-rhythm',
      what: `a study year without it: ${rule}`,
      rule,
      run: register(rule, changed({ 'dialogue.visits': [] }, doneNothing), AFTER_THE_STUDY_YEAR),
      under: { yearly: 'breached', 'no-rhythm': 'open' },
    }),
  ),
  {
    reading: 'duty-rhythm',
    what: 'no input to the quality report by the end of the year after: duties/quality-input',
    rule: 'duties/quality-input',
    run: register('duties/quality-input', changed({ 'records.from': '2026-01-01' }, doneNothing), '2028-01-01'),
    under: { yearly: 'breached', 'no-rhythm': 'open' },
  },
]

const under = (reading: ReadingId, value: string): Options => ({ readings: { [reading]: value } })

describe('a witness for every answer that is not the default', () => {
  const seen = new Set(
    WITNESSES.flatMap(({ reading, under: verdicts }) => {
      const [byDefault] = Object.values(verdicts)
      return Object.entries(verdicts).flatMap(([value, verdict]) => (verdict === byDefault ? [] : [`${reading}=${value}`]))
    }),
  )
  const answers = READINGS.flatMap(({ id, default: byDefault, values }) =>
    values.flatMap(({ value }) => (value === byDefault ? [] : [`${id}=${value}`])),
  )

  it('lacks none', () => {
    expect(answers).toHaveLength(25)
    expect(answers.filter((answer) => !seen.has(answer))).toStrictEqual([])
  })

  it('tells the verdict under every answer, the default first', () => {
    for (const { reading, under: verdicts } of WITNESSES) {
      expect(Object.keys(verdicts), reading).toStrictEqual([...READING_VALUES[reading]])
    }
  })

  describe.each(WITNESSES)('$reading: $what', ({ reading, rule, run, under: verdicts }) => {
    it.each(Object.entries(verdicts))('%s: %s', (value, verdict) => {
      expect(run(under(reading, value)).verdict).toBe(verdict)
    })

    it('is the verdict of the default where no answer is given', () => {
      expect(run({}).verdict).toBe(Object.values(verdicts)[0])
    })

    it.each(Object.keys(verdicts))('the findings of its rule name it, under %s', (value) => {
      const named = run(under(reading, value)).findings.filter((finding) => finding.rule === rule)
      expect(named.length).toBeGreaterThan(0)
      for (const { readings } of named) expect(readings).toContain(reading)
    })
  })
})

/** Meetings in which every question about seats, votes and quorum has a say, each on an item of its own. */
const item = (id: string, rest: object) => ({ id, kind: 'case', ...rest })
const votesOf = (people: readonly string[], letters: string) =>
  ballots(Object.fromEntries(people.map((person, index) => [person, letters[index] ?? '-'])))
const forAgainst = (yes: number, no: number) => [
  { choice: 'for', votes: yes },
  { choice: 'against', votes: no },
]
/** The fifth is the chair. */
const EIGHT = ['st1', 'st2', 'st3', 'st4', 'an1', 'an2', 'an4', 'an5']
const WITHOUT_CHAIR = ['st1', 'st2', 'st3', 'st4', 'st5', 'an2', 'an4', 'an5']
const SIX = ['st1', 'st2', 'st3', 'st4', 'an1', 'an2']
const among = (people: readonly string[], letters: string, rest: object = {}) => ({ vote: { ballots: votesOf(people, letters), ...rest } })
const ofThree = (letters: string, recorded: string | null) => among(EIGHT, letters, { choices: ['for', 'b', 'c'], recorded })
const electionOf = (people: readonly string[], recorded: string | null) => ({
  kind: 'election',
  ...among(people, 'bbbbcccc', { kind: 'election', choices: ['b', 'c'], recorded }),
})
const twoAway = { disqualified: ['an4', 'an5'] }
const BUSY = changed({
  'committee.members': departed.members,
  'committee.meetings.0.date': '2026-11-04',
  'committee.meetings.0.presiding': undefined,
  'committee.meetings.0.present': EIGHT,
  'committee.meetings.0.agenda': [
    STATUS,
    item('equal', among(EIGHT, 'ffffaaaa', { recorded: 'against' })),
    item('equal-not-recorded', among(EIGHT, 'ffffaaaa')),
    item('blank', among(EIGHT, '0fffffff', { recorded: 'against' })),
    item('decisive', among(EIGHT, '0fffafaa', { recorded: 'for' })),
    item('silent', among(EIGHT, '-fffffff', { recorded: 'against' })),
    item('silent-and-equal', { absent: ['an5'], ...among(EIGHT, 'fffaaa-', { recorded: 'for' }) }),
    item('three', ofThree('ffffbbcc', null)),
    item('three-equal', ofThree('fffbbbcc', 'for')),
    item('disqualified', { ...twoAway, ...among(SIX, 'ffffff', { recorded: 'for' }) }),
    item('disqualified-and-equal', { ...twoAway, ...among(SIX, 'fffaaa', { recorded: 'for' }) }),
    item('out', { absent: ['an4', 'an5'], decision: 'consensus' }),
    item('election', electionOf(EIGHT, 'c')),
    item('totals', { vote: { totals: forAgainst(4, 4), doubleVote: 'for', recorded: 'for' } }),
    item('totals-blank', { vote: { totals: forAgainst(5, 2), blanks: 1, recorded: 'for' } }),
    item('totals-missing', { vote: { totals: forAgainst(4, 3), recorded: 'for' } }),
  ],
  'committee.meetings.1.date': '2026-11-11',
  'committee.meetings.1.presiding': 'an2',
  'committee.meetings.1.present': WITHOUT_CHAIR,
  'committee.meetings.1.agenda': [
    STATUS,
    item('equal', among(WITHOUT_CHAIR, 'ffffaaaa', { recorded: 'for' })),
    item('equal-not-recorded', among(WITHOUT_CHAIR, 'ffffaaaa')),
    item('led', { presiding: 'an4', ...among(WITHOUT_CHAIR, 'ffffaaaa', { recorded: 'against' }) }),
    item('election', electionOf(WITHOUT_CHAIR, null)),
    item('totals', { vote: { totals: forAgainst(4, 4), recorded: 'for' } }),
  ],
})
/** The deputy of one who left is there: silent, voting, or the one that quorum or a majority hangs on. */
const NINE = [...WITHOUT_CHAIR, 'an3v']
const STEPPING = changed(
  {
    'committee.meetings.0.present': [...SIX, 'an3v'],
    'committee.meetings.0.agenda': [
      STATUS,
      item('seventh', { decision: 'consensus' }),
      item('seventh-votes', among([...SIX, 'an3v'], 'fffffff', { recorded: 'for' })),
      item('seventh-silent', among(SIX, 'ffffff', { recorded: 'for' })),
    ],
    'committee.meetings.1.present': NINE,
    'committee.meetings.1.agenda': [
      STATUS,
      item('silent', among(WITHOUT_CHAIR, 'ffffffff', { recorded: 'for' })),
      item('votes', among(NINE, 'fffffffff', { recorded: 'for' })),
      item('turns', among(NINE, 'ffffaaaaa', { recorded: 'against' })),
      item('totals', { vote: { totals: forAgainst(5, 3), recorded: 'for' } }),
      item('totals-nine', { vote: { totals: forAgainst(5, 4), recorded: 'for' } }),
    ],
  },
  BUSY,
)
/** Composition, officers and dialogue seen through a register, with what readings turn in each. */
const CHANGES = changed({
  'committee.members': replaced.members,
  'committee.deputies': [...(replaced.deputies ?? []).map((row) => (row.for === 'st4' ? { ...row, campus: 'trondheim' } : row))],
  'committee.chairs': [
    officer('st9', '2025-08-20', '2026-09-01'),
    officer('an1', '2026-09-02', '2027-08-01', { left: '2026-10-31' }),
    officer('st2', '2026-11-01', '2027-07-31', { replaces: 'an1' }),
  ],
  'dialogue.visits': [
    { faculty: 'HF', date: '2022-09-01', held: true },
    { faculty: 'HF', date: '2026-06-01', held: true },
    { subcommittee: 'gjovik', date: '2026-06-01', held: true },
  ],
  'dialogue.anchor': '2022-08-01',
})

const FIXTURES = (
  [
    ...WITNESSES.map(({ reading, what, run }) => [`${reading}: ${what}`, run] as const),
    ...(
      [
        ['REGISTER', REGISTER, AS_OF],
        ['REGISTER after its year', REGISTER, '2027-08-01'],
        ['a register with the meetings left out', changed({ 'committee.meetings': undefined, 'duties.complaints': [] }), AS_OF],
        ['a register with the studyYears left out', changed({ studyYears: undefined }), AS_OF],
        ['a register with the deputies left out', changed({ 'committee.deputies': undefined }, BUSY), AS_OF],
        ['a register with the chairs left out', changed({ 'committee.chairs': undefined }, BUSY), AS_OF],
        ['a register with the subcommittees left out', changed({ subcommittees: undefined }), AS_OF],
        ['a register with the visits left out', changed({ 'dialogue.visits': undefined }), AS_OF],
        [
          'meetings of which nobody says whether they were held',
          withMeetings([dated('u', '2026-09-16'), ...heldWeekly(6, '2026-10-07')]),
          '2027-06-13',
        ],
        ['many votes', BUSY, AS_OF],
        ['the deputy of one who left', STEPPING, AS_OF],
        ['changes among members and officers', CHANGES, AS_OF],
        ['the example', readRegister('docs/examples/register.yaml'), '2026-11-22'],
        ['the example after its year', readRegister('docs/examples/register.yaml'), '2027-08-01'],
      ] as const
    ).map(([what, value, asOf]) => [what, register('meetings/count', value, asOf)] as const),
    ['totals, equal', (options) => ofResult(totals([2, 2], {}, options))],
    ['totals, equal and told', (options) => ofResult(totals([2, 2], { doubleVote: 'for' }, options))],
    ['totals with a blank', (options) => ofResult(totals([2, 1], { blanks: 1 }, options))],
    ['totals with a ballot missing', (options) => ofResult(totals([2, 1], {}, options))],
    ['totals of three choices', (options) => ofResult(totals([2, 1, 1], {}, options))],
    ['no quorum and equal votes', vote({ an1: 'f', st1: 'a' }, {}, { quorate: false })],
    ['quorum with everybody there', quorum(COMMITTEE, PRESENT)],
  ] satisfies (readonly [what: string, run: Run])[]
).map(([what, run]) => [what, remembered(run)] as const)

/** The check, run once for each answer. */
function remembered(run: Run): Run {
  const done = new Map<string, Judged>()
  return (options) => {
    const key = JSON.stringify(options)
    const judged = done.get(key) ?? run(options)
    done.set(key, judged)
    return judged
  }
}

function totals(votes: readonly number[], rest: { blanks?: number; doubleVote?: string }, options: Options): VoteResult {
  const choices = ['for', 'against', 'b']
  const voters = ['an1', 'st1', 'st2', 'st3']
  const given = votes.map((each, index) => ({ choice: choices[index] ?? '', votes: each }))
  return tallyTotals({ totals: given, ...rest }, { voters, chair: 'an1', viceChair: 'st1' }, options)
}

/** By rule and subject the outcomes, and whether each finding names the reading. */
function byName(findings: readonly AnyFinding[], reading: ReadingId) {
  const rows = new Map<string, { outcomes: string[]; isNamed: boolean }>()
  for (const { rule, subject, outcome, readings } of findings) {
    const row = rows.get(`${rule} ${subject}`) ?? { outcomes: [], isNamed: true }
    rows.set(`${rule} ${subject}`, { outcomes: [...row.outcomes, outcome].sort(), isNamed: row.isNamed && readings.includes(reading) })
  }
  return rows
}

/** Findings whose outcome another answer changes (or that it brings or takes away) though they do not name the reading. */
function unnamed(run: Run, reading: ReadingId): string[] {
  const before = byName(run({}).findings, reading)
  return READING_VALUES[reading].slice(1).flatMap((value) => {
    const after = byName(run(under(reading, value)).findings, reading)
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
      const [was, is] = [before.get(name), after.get(name)]
      const isSame = was?.outcomes.join() === is?.outcomes.join()
      const isNamed = (was?.isNamed ?? true) && (is?.isNamed ?? true)
      return isSame || isNamed ? [] : [`${value}: ${name}: ${was?.outcomes ?? 'none'} becomes ${is?.outcomes ?? 'none'}`]
    })
  })
}

describe('a finding changes its outcome under another answer only if it names the reading', () => {
  it.each(READINGS)('$id', ({ id }) => {
    const found = FIXTURES.flatMap(([what, run]) => unnamed(run, id).map((line) => `${what}: ${line}`))
    expect(found).toStrictEqual([])
  })

  it('over fixtures on which every answer changes some finding', () => {
    const answers = READINGS.flatMap(({ id, values }) => values.slice(1).map(({ value }) => [id, value] as const))
    const still = answers.filter(([reading, value]) =>
      FIXTURES.every(([, run]) => JSON.stringify(outcomesOf(run({}))) === JSON.stringify(outcomesOf(run(under(reading, value))))),
    )
    expect(still).toStrictEqual([])
  })
})

function outcomesOf({ findings }: Judged): string[] {
  return findings.map(({ rule, subject, outcome }) => `${rule} ${subject} ${outcome}`)
}
