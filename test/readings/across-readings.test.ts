/**
 * `acrossReadings` and `turnedFindings`: whether a verdict, or a finding, turns on an open question. Against a twin that runs
 * the check under every combination of answers there is.
 */
import { describe, expect, it } from 'vitest'
import {
  type AnyFinding,
  acrossReadings,
  type Body,
  checkComposition,
  checkOfficers,
  checkQuorum,
  checkRegister,
  checkSubcommitteeMeetings,
  type Options,
  READING_VALUES,
  type ReadingId,
  type Register,
  type Robustness,
  seatMembers,
  type TurnedFinding,
  tallyVote,
  turnedFindings,
  type VoteContext,
} from '../../src/index'
import { differences, firstFaults } from '../support/compare'
import { product, tuples } from '../support/enumerate'
import { COMMITTEE, deputyOf, ON, staff, withChanged, withDeputies } from '../support/people'
import { AS_OF, changed, heldWeekly, REGISTER, readRegister, withMeetings } from '../support/register'

const IDS = Object.keys(READING_VALUES) as ReadingId[]
type Readings = Partial<Record<ReadingId, string>>

type Result = Parameters<typeof acrossReadings>[0] extends (options: Options) => infer R ? R : never
type Judged = Result & { readonly findings: readonly AnyFinding[] }
type Run = (options: Options) => Judged

/** The verdict as the contract words it. */
function verdictOf(result: Result): string {
  if ('quorate' in result) return result.quorate ? 'quorate' : 'not-quorate'
  if ('status' in result) return result.choice === null ? result.status : `${result.status}:${result.choice}`
  return result.outcome
}

/** Every combination of answers to these questions. */
const combinations = (ids: readonly ReadingId[]): Readings[] =>
  product(...ids.map((id) => READING_VALUES[id])).map((values) => Object.fromEntries(ids.map((id, index) => [id, values[index]])))

const named = (findings: readonly AnyFinding[]): ReadingId[] => IDS.filter((id) => findings.some(({ readings }) => readings.includes(id)))

/** The questions varied together: those the findings name; of a report those of one rule at a time. */
function groupsOf(result: Judged): ReadingId[][] {
  if (!('tally' in result)) return [named(result.findings)]
  const rules = [...new Set(result.findings.map(({ rule }) => rule))]
  return rules.map((rule) => named(result.findings.filter((finding) => finding.rule === rule)))
}

/** Brute force: every combination run, every single change run. */
function twin(run: Run, options: Options = {}, readingIds?: readonly ReadingId[]): Robustness {
  const verdicts = new Map<string, string>()
  const verdictUnder = (readings: Readings) => {
    const answers = { ...options.readings, ...readings }
    const key = IDS.map((id) => answers[id] ?? '').join()
    const verdict = verdicts.get(key) ?? verdictOf(run({ ...options, readings: answers }))
    verdicts.set(key, verdict)
    return verdict
  }
  const result = run(options)
  const verdict = verdictOf(result)
  const groups = readingIds === undefined ? groupsOf(result) : [IDS.filter((id) => readingIds.includes(id))]
  const varied = IDS.filter((id) => groups.some((group) => group.includes(id)))
  return {
    verdict,
    settled: groups.every((group) => combinations(group).every((readings) => verdictUnder(readings) === verdict)),
    pivots: varied.flatMap((reading) =>
      READING_VALUES[reading]
        .map((value) => ({ reading, value, verdict: verdictUnder({ [reading]: value }) }))
        .filter((pivot) => pivot.verdict !== verdict),
    ),
  }
}

const pivot = (reading: ReadingId, value: string, verdict: string) => ({ reading, value, verdict })
const settled = (verdict: string): Robustness => ({ verdict, settled: true, pivots: [] })
const unsettled = (verdict: string, ...pivots: Robustness['pivots']): Robustness => ({ verdict, settled: false, pivots })

const CAST: Readonly<Record<string, string | null>> = { f: 'for', a: 'against', b: 'maybe', 0: null }
/** One letter a voter: for, against, maybe, 0 blank, - no ballot. */
const vote =
  (voters: readonly string[], letters: string, kind: 'resolution' | 'election' = 'resolution', context: Partial<VoteContext> = {}): Run =>
  (options) =>
    tallyVote(
      {
        kind,
        choices: ['for', 'against', 'maybe'],
        ballots: voters.flatMap((voter, nth) => (letters[nth] === '-' ? [] : [{ voter, choice: CAST[letters[nth] ?? ''] ?? null }])),
      },
      { voters, chair: 'an1', viceChair: 'st1', presiding: 'an2', ...context },
      options,
    )
const SEATED = ['an1', 'st1', 'st2', 'st3']
const CHAIR_AWAY = ['st1', 'st2', 'an2', 'an3']

describe('a vote', () => {
  it.each<readonly [string, Run, Options, Robustness]>([
    ['carried by all', vote(SEATED, 'ffff'), {}, settled('decided:for')],
    ['carried against', vote(SEATED, 'aaaf'), {}, settled('decided:against')],
    ['nobody votes', vote(SEATED, '0000'), {}, settled('invalid')],
    ['the double vote of a chair who is there', vote(SEATED, 'aaff'), {}, settled('decided:against')],
    [
      'of the same in an election',
      vote(SEATED, 'aaff', 'election'),
      {},
      unsettled('decided:against', pivot('double-vote-in-elections', 'excluded', 'tied')),
    ],
    [
      'equal, and the chair away: who has the double vote turns it each way',
      vote(CHAIR_AWAY, 'ffaa'),
      {},
      unsettled(
        'tied',
        pivot('double-vote-holder', 'acting-chair', 'decided:for'),
        pivot('double-vote-holder', 'presiding', 'decided:against'),
      ),
    ],
    [
      'a silent one who could not have changed it',
      vote(SEATED, 'fff-'),
      {},
      unsettled(
        'invalid',
        pivot('abstention', 'permitted', 'decided:for'),
        pivot('blank-effect', 'if-decisive', 'decided:for'),
        pivot('blank-effect', 'discarded', 'decided:for'),
      ),
    ],
    ['more than two choices', vote(SEATED, 'ffab'), {}, unsettled('no-majority', pivot('majority', 'plurality', 'decided:for'))],
    [
      'two that must change together: an election, the chair away',
      vote(CHAIR_AWAY, 'ffaa', 'election'),
      { readings: { 'double-vote-in-elections': 'excluded' } },
      unsettled('tied'),
    ],
  ])('%s', (_, run, options, expected) => {
    expect(acrossReadings(run, options)).toStrictEqual(expected)
  })

  it('every way for three to vote: as the twin finds, and settled only where no answer to any question of votes matters', () => {
    const ids: ReadingId[] = ['double-vote-holder', 'double-vote-in-elections', 'abstention', 'blank-effect', 'majority']
    const cases = product(tuples([...'fab0-'], 3), ['resolution', 'election'] as const, [SEATED, CHAIR_AWAY])
    const found = firstFaults(cases, ([letters, kind, seats]) => {
      const run = vote(seats.slice(0, 3), letters.join(''), kind)
      const robustness = acrossReadings(run)
      return differences({ robustness: [robustness, twin(run)], settled: [robustness.settled, twin(run, {}, ids).settled] })
    })
    expect(found).toStrictEqual([])
  })

  it('every way for two to vote, starting from each combination of answers', () => {
    const ids: ReadingId[] = ['double-vote-holder', 'double-vote-in-elections', 'abstention', 'blank-effect', 'majority']
    const cases = product(['fa', 'f0', 'f-', 'fb'], [SEATED, CHAIR_AWAY], combinations(ids))
    const found = firstFaults(cases, ([letters, seats, readings]) => {
      const run = vote(seats.slice(0, 2), letters, 'election')
      return differences({ robustness: [acrossReadings(run, { readings }), twin(run, { readings })] })
    })
    expect(found).toStrictEqual([])
  })
})

const departed: Body = withChanged({ an3: { left: '2026-10-31' } })
const quorum =
  (present: readonly string[], item: { readonly disqualified?: string[]; readonly absent?: string[] } = {}, body = departed): Run =>
  (options) =>
    checkQuorum(seatMembers(body, present, ON, item, options), body, ON, options)
const SIX = ['st1', 'st2', 'st3', 'st4', 'st5', 'an1']

describe('a quorum', () => {
  it.each<readonly [string, Run, Robustness]>([
    ['seven', quorum([...SIX, 'an2']), settled('quorate')],
    ['six', quorum(SIX), settled('not-quorate')],
    [
      'seven, one disqualified in the room',
      quorum([...SIX, 'an2'], { disqualified: ['st1'] }),
      unsettled('not-quorate', pivot('quorum-basis', 'in-the-room', 'quorate'), pivot('quorum-basis', 'at-the-meeting', 'quorate')),
    ],
    [
      'seven, one out of the room',
      quorum([...SIX, 'an2'], { absent: ['st1'] }),
      unsettled('not-quorate', pivot('quorum-basis', 'at-the-meeting', 'quorate')),
    ],
    [
      'six and the deputy of one who left',
      quorum([...SIX, 'an3v']),
      unsettled('not-quorate', pivot('departed-deputy', 'steps-in', 'quorate')),
    ],
    [
      'two that must change together: five take part, one is disqualified, one is the deputy of one who left',
      quorum([...SIX, 'an3v'], { disqualified: ['st1'] }),
      unsettled('not-quorate'),
    ],
    ['two short, whatever is answered', quorum(SIX.slice(1), { disqualified: ['st2'] }), settled('not-quorate')],
  ])('%s', (_, run, expected) => {
    expect(acrossReadings(run)).toStrictEqual(expected)
    expect(twin(run)).toStrictEqual(expected)
  })

  it('every way for three seats beside five to be filled: as the twin finds', () => {
    const places = ['away', 'there', 'disqualified', 'out'] as const
    const five = ['st1', 'st2', 'st3', 'st4', 'an1']
    const cases = product(places, places, ['away', 'there', 'disqualified'] as const)
    const found = firstFaults(cases, (places) => {
      const people = ['st5', 'an2', 'an3v']
      const of = (place: string) => people.filter((_, index) => places[index] === place)
      const present = [...five, ...people.filter((_, index) => places[index] !== 'away')]
      const run = quorum(present, { disqualified: of('disqualified'), absent: of('out') })
      const all = twin(run, {}, ['quorum-basis', 'departed-deputy'])
      return differences({ robustness: [acrossReadings(run), twin(run)], 'of all questions': [acrossReadings(run), all] })
    })
    expect(found).toStrictEqual([])
  })
})

const newcomer = (to: string) => staff('new', 'gjovik', { term: { from: '2026-10-01', to }, replaces: 'an4' })
const withNewcomer = (to: string, body: Body = COMMITTEE): Body => ({
  members: [...withChanged({ an4: { left: '2026-09-30' } }).members, newcomer(to)],
  deputies: [...(body.deputies ?? []), deputyOf(newcomer(to))],
})
const otherCampus = withDeputies({ st4: { campus: 'trondheim' } })
const composition =
  (body: Body): Run =>
  (options) =>
    checkComposition(body, ON, options)

describe('a composition, and whatever has an outcome', () => {
  it.each<readonly [string, Run, Robustness]>([
    ['in which all is as it should be', composition(COMMITTEE), settled('satisfied')],
    ['a deputy from elsewhere', composition(otherCampus), unsettled('breached', pivot('deputy-match', 'any', 'satisfied'))],
    [
      'a replacement for two years',
      composition(withNewcomer('2028-09-30')),
      unsettled('breached', pivot('replacement-term', 'full-term', 'satisfied')),
    ],
    ['both: they must change together', composition(withNewcomer('2028-09-30', otherCampus)), unsettled('breached')],
    ['a replacement for longer than either answer allows', composition(withNewcomer('2028-10-01')), settled('breached')],
    [
      'no subcommittee meeting',
      (options) =>
        checkSubcommitteeMeetings({ subcommittee: 'gjovik', committeeMeetings: ['2026-10-01'], subcommitteeMeetings: [] }, ON, options),
      unsettled('breached', pivot('deadline-window', 'timing-only', 'satisfied')),
    ],
    [
      'a chair of each group, the vice-chairs of one',
      (options) => {
        const year = (person: string, group: 'staff' | 'student', from: string, to: string) => ({
          person,
          group,
          from,
          to,
          electedBy: 'committee',
        })
        const chairs = [year('an9', 'staff', '2025-08-01', '2026-07-31'), year('st1', 'student', '2026-08-01', '2027-07-31')]
        const viceChairs = [year('an8', 'staff', '2025-08-01', '2026-07-31'), year('an1', 'staff', '2026-08-01', '2027-07-31')]
        return checkOfficers({ chairs, viceChairs, recordsFrom: '2026-08-01' }, COMMITTEE, ON, options)
      },
      unsettled('breached', pivot('vice-chair', 'opposite-chair', 'satisfied'), pivot('vice-chair', 'free', 'satisfied')),
    ],
  ])('%s', (_, run, expected) => {
    expect(acrossReadings(run)).toStrictEqual(expected)
    expect(twin(run)).toStrictEqual(expected)
  })
})

const AFTER_THE_STUDY_YEAR = '2027-06-13'
const ofRegister =
  (register: Register, asOf: string = AS_OF): Run =>
  (options) =>
    checkRegister(register, asOf, options)
const doubling = { 'committee.workingCommittee.staff': 'an1' }
const unfit = { 'committee.deputies.3.campus': 'trondheim' }
/** The chair is away, the vice-chair presides, and an election with equal votes is recorded as the vice-chair voted. */
const EIGHT = ['st1', 'st2', 'st3', 'st4', 'an2', 'an3', 'an4', 'an5']
const equalElection = changed({
  'committee.meetings.0.present': EIGHT,
  'committee.meetings.0.presiding': 'st1',
  'committee.meetings.0.agenda.1': {
    id: '2',
    kind: 'election',
    vote: {
      kind: 'election',
      choices: ['st2', 'st3'],
      ballots: EIGHT.map((voter, index) => ({ voter, choice: index < 4 ? 'st2' : 'st3' })),
      recorded: 'st2',
    },
  },
})
const excluded: Options = { readings: { 'double-vote-in-elections': 'excluded' } }

describe('a whole register', () => {
  const seven = withMeetings(heldWeekly(7, '2026-09-02'))
  const example = readRegister('docs/examples/register.yaml')
  const byHolder = [pivot('double-vote-holder', 'acting-chair', 'open'), pivot('double-vote-holder', 'presiding', 'open')]

  it.each<readonly [string, Run, Options, Robustness | undefined]>([
    ['that keeps every rule', ofRegister(REGISTER), {}, undefined],
    ['seven meetings', ofRegister(seven, AFTER_THE_STUDY_YEAR), {}, undefined],
    ['the example', ofRegister(example, '2026-11-22'), {}, undefined],
    [
      'a chair who doubles: one answer turns it',
      ofRegister(changed(doubling)),
      {},
      unsettled('breached', pivot('working-committee', 'chair-may-double', 'open')),
    ],
    [
      'and a deputy from elsewhere: the answers of one rule are varied at a time, and the other stays broken',
      ofRegister(changed({ ...doubling, ...unfit })),
      {},
      settled('breached'),
    ],
    ['an election that hangs on who has the double vote', ofRegister(equalElection), {}, unsettled('breached', ...byHolder)],
    [
      'and on whether there is one in elections: two answers of one rule must change together',
      ofRegister(equalElection),
      excluded,
      unsettled('breached'),
    ],
  ])('%s', (_, run, options, expected) => {
    const robustness = acrossReadings(run, options)
    expect(robustness).toStrictEqual(twin(run, options))
    if (expected !== undefined) expect(robustness).toStrictEqual(expected)
  })
})

describe('what is varied', () => {
  it('is what readingIds says, where it is given', () => {
    const run = vote(CHAIR_AWAY, 'ffaa')
    expect(acrossReadings(run, { readingIds: ['double-vote-in-elections', 'majority'] })).toStrictEqual(settled('tied'))
    expect(acrossReadings(run, { readingIds: [] })).toStrictEqual(settled('tied'))
    expect(acrossReadings(run, { readingIds: ['double-vote-holder'] }).pivots).toHaveLength(2)
  })

  it('may be what no finding names', () => {
    const run: Run = ({ readings }) => ({ outcome: readings?.majority === 'plurality' ? 'breached' : 'satisfied', findings: [] })
    expect(acrossReadings(run)).toStrictEqual(settled('satisfied'))
    expect(acrossReadings(run, { readingIds: ['majority'] })).toStrictEqual(
      unsettled('satisfied', pivot('majority', 'plurality', 'breached')),
    )
  })

  it('of a verdict without findings, which names no question, is none', () => {
    expect(acrossReadings(() => ({ quorate: true }))).toStrictEqual(settled('quorate'))
    expect(acrossReadings(() => ({ outcome: 'breached' }))).toStrictEqual(settled('breached'))
  })

  it('every pair of questions of quorum and votes, as the twin finds', () => {
    const runs = [quorum([...SIX, 'an3v'], { disqualified: ['st1'] }), vote(CHAIR_AWAY, 'ffaa', 'election'), vote(SEATED, 'ff0-')]
    const cases = product(runs, IDS.slice(0, 8), IDS.slice(0, 8))
    const found = firstFaults(cases, ([run, one, other]) =>
      differences({ robustness: [acrossReadings(run, { readingIds: [one, other] }), twin(run, {}, [one, other])] }),
    )
    expect(found).toStrictEqual([])
  })

  it('starts from the answers given, and keeps the mandate and the others', () => {
    const seen: Options[] = []
    const run: Run = (options) => {
      seen.push(options)
      return vote(SEATED, 'fff-')(options)
    }
    const readings = { abstention: 'permitted', 'meeting-count': 'exactly' }
    expect(acrossReadings(run, { readings }).verdict).toBe('decided:for')
    expect(seen.every((options) => options.readings?.['meeting-count'] === 'exactly')).toBe(true)
    expect(seen.every((options) => !('readingIds' in options))).toBe(true)
  })

  it.each(['', 'quorum', 'Majority', 'toString', '__proto__', 'constructor'])('is no reading: %j', (id) => {
    const run = vote(SEATED, 'ffff')
    const readingIds = [id as ReadingId]
    expect(() => acrossReadings(run, { readingIds })).toThrow(RangeError)
    expect(() => acrossReadings(run, { readingIds: ['majority', ...readingIds] })).toThrow(JSON.stringify(id))
  })

  it('is no answer: a RangeError too', () => {
    expect(() => acrossReadings(vote(SEATED, 'ffff'), { readings: { majority: 'most' } })).toThrow(RangeError)
    expect(() => turnedFindings(vote(SEATED, 'ffff'), { readings: { majority: 'most' } })).toThrow(/majority.*most/)
  })

  it('leaves what it is handed as it was', () => {
    const options = Object.freeze({ readings: Object.freeze({ majority: 'plurality' }), readingIds: Object.freeze(['majority'] as const) })
    expect(acrossReadings(vote(SEATED, 'ffab'), options)).toStrictEqual(
      unsettled('decided:for', pivot('majority', 'half-of-votes', 'no-majority')),
    )
  })
})

/** Each finding against all runs with one answer changed among those that it names. */
function turnedTwin(run: Run, options: Options = {}): TurnedFinding[] {
  return run(options).findings.flatMap(({ rule, subject, outcome, readings }): TurnedFinding[] => {
    const pivots = IDS.filter((id) => readings.includes(id)).flatMap((reading) =>
      READING_VALUES[reading].flatMap((value) => {
        const { findings } = run({ ...options, readings: { ...options.readings, [reading]: value } })
        const same = findings.filter((other) => other.rule === rule && other.subject === subject)
        if (same.some((other) => other.outcome === outcome)) return []
        const [first] = same
        return [{ reading, value, ...(first === undefined ? {} : { outcome: first.outcome }) }]
      }),
    )
    return pivots.length > 0 ? [{ rule, subject, pivots }] : []
  })
}

describe('turnedFindings', () => {
  it('tells of each finding the answers that turn it', () => {
    expect(turnedFindings(composition(withNewcomer('2028-09-30', otherCampus)))).toStrictEqual([
      { rule: 'composition/deputies-fit', subject: 'st4v', pivots: [{ reading: 'deputy-match', value: 'any' }] },
      { rule: 'terms/staff', subject: 'new', pivots: [{ reading: 'replacement-term', value: 'full-term' }] },
    ])
  })

  it('is empty where no answer turns anything', () => {
    expect(turnedFindings(quorum([...SIX, 'an2']))).toStrictEqual([])
  })

  it('gives the outcome under the other answer', () => {
    expect(turnedFindings(quorum([...SIX, 'an3v']))).toStrictEqual([
      { rule: 'quorum/minimum', subject: 'committee', pivots: [{ reading: 'departed-deputy', value: 'steps-in', outcome: 'satisfied' }] },
    ])
  })

  it.each<readonly [string, Run]>([
    ['a vote', vote(CHAIR_AWAY, 'ffaa')],
    ['an election', vote(SEATED, 'aaff', 'election')],
    ['silence', vote(SEATED, 'fff-')],
    ['a quorum', quorum([...SIX, 'an3v'], { disqualified: ['st1'] })],
    ['a composition', composition(withNewcomer('2028-09-30', otherCampus))],
    ['a register', ofRegister(changed({ ...doubling, ...unfit }))],
    ['a register after its year', ofRegister(REGISTER, '2027-08-01')],
    ['seven meetings', ofRegister(withMeetings(heldWeekly(7, '2026-09-02')), AFTER_THE_STUDY_YEAR)],
    ['the example', ofRegister(readRegister('docs/examples/register.yaml'), '2026-11-22')],
  ])('%s: as the twin finds', (_, run) => {
    expect(turnedFindings(run)).toStrictEqual(turnedTwin(run))
  })

  it('starts from the answers given', () => {
    const options = { readings: { 'deputy-match': 'any' } }
    expect(turnedFindings(composition(otherCampus), options)).toStrictEqual(turnedTwin(composition(otherCampus), options))
  })
})

it('names the reading that there is not, and where it was asked for', () => {
  const call = () => Reflect.apply(acrossReadings, undefined, [() => ({ outcome: 'open' }), { readingIds: ['abstention', 'x'] }])
  expect(call).toThrow(RangeError)
  expect(call).toThrow(/^options\.readingIds: "x" is no reading; there are /)
})
