/** `checkRegister` over a whole register: what a report is, which days are judged, by which mandate, and what is refused. */
import { describe, expect, it } from 'vitest'
import {
  type AnyFinding,
  checkRegister,
  defineMandate,
  ntnuLmu,
  type Options,
  OUTCOMES,
  type Register,
  RULES,
  type RuleId,
} from '../../src/index'
import { frozen } from '../support/frozen'
import { COMMITTEE } from '../support/people'
import { AS_OF, changed, dated, factsOf, held, lineOf, needed, PRESENT, REGISTER, told, withMeetings } from '../support/register'
import { ofRule } from '../support/verdicts'

const HOUSEKEEPING = /^waiver\//
const JUDGED = RULES.map(({ id }) => id).filter((id) => !HOUSEKEEPING.test(id))
const { register, mandate, records } = REGISTER
/** What a register must say, and nothing else. */
const SILENT: Register = frozen({ register, mandate, records })

describe('a register that keeps every rule', () => {
  const report = checkRegister(REGISTER, AS_OF)

  it('has nothing breached and nothing unknown', () => {
    expect(report.findings.filter(({ outcome }) => outcome === 'breached' || outcome === 'unknown')).toStrictEqual([])
    expect({ outcome: report.outcome, checked: report.checked }).toStrictEqual({ outcome: 'open', checked: true })
  })

  it('is told something by every rule but the housekeeping', () => {
    expect([...new Set(report.findings.map(({ rule }) => rule))].sort()).toStrictEqual([...JUDGED].sort())
  })

  it('has findings with clauses, of the modality of their rule', () => {
    const rows = new Map(RULES.map(({ id, clauses, modality }) => [id, { clauses, modality }]))
    expect(report.findings.map(({ rule, clauses, modality }) => ({ rule, clauses, modality }))).toStrictEqual(
      report.findings.map(({ rule }) => ({ rule, ...rows.get(rule) })),
    )
    expect(report.findings.filter(({ clauses }) => clauses.length === 0)).toStrictEqual([])
  })

  it('has a last day and a word on the track where open, and needs where unknown alone', () => {
    const all = [REGISTER, SILENT].flatMap((each) => checkRegister(each, AS_OF).findings)
    expect(all.filter(({ outcome, onTrack }) => (outcome === 'open') !== (onTrack !== undefined))).toStrictEqual([])
    expect(all.filter(({ outcome, due }) => outcome !== 'open' && due !== undefined)).toStrictEqual([])
    expect(all.filter(({ outcome, needs }) => (outcome === 'unknown') !== (needs?.length ?? 0) > 0)).toStrictEqual([])
  })
})

describe('a register that says nothing', () => {
  const report = checkRegister(SILENT, AS_OF)

  it.each(JUDGED)('%s is unknown', (rule) => {
    expect(ofRule(report, rule).map(({ outcome }) => outcome)).toSatisfy(
      (found: string[]) => found.length > 0 && found.every((each) => each === 'unknown'),
    )
  })

  it('was not checked', () => {
    expect({ outcome: report.outcome, checked: report.checked }).toStrictEqual({ outcome: 'unknown', checked: false })
  })
})

describe('a section that is left out breaks nothing', () => {
  it.each([
    'mandates',
    'studyYears',
    'committee',
    'committee.members',
    'committee.deputies',
    'committee.chairs',
    'committee.viceChairs',
    'committee.observers',
    'committee.secretariat',
    'committee.workingCommittee',
    'committee.meetings',
    ...['notice', 'presiding', 'present', 'agenda', 'minutes'].map((key) => `committee.meetings.0.${key}`),
    'subcommittees',
    ...['members', 'deputies', 'chairs', 'viceChairs', 'secretariat', 'meetings'].map((key) => `subcommittees.0.${key}`),
    'dialogue',
    'dialogue.visits',
    'duties',
    ...['annualReports', 'qualityInputs', 'complaints', 'labourInspection'].map((key) => `duties.${key}`),
  ])('%s', (section) => {
    for (const asOf of ['2026-08-01', AS_OF, '2027-06-13']) {
      const before = checkRegister(REGISTER, asOf).findings.filter(({ outcome }) => outcome === 'breached')
      const after = checkRegister(changed({ [section]: undefined }), asOf).findings.filter(({ outcome }) => outcome === 'breached')
      expect(after.map(lineOf)).toStrictEqual(before.map(lineOf))
    }
  })
})

describe('nothing was checked', () => {
  it('where no finding is satisfied, breached or open', () => {
    const empty = { ...SILENT, mandates: [], studyYears: [] }
    const report = checkRegister(empty, AS_OF)
    expect(report.findings.filter(({ outcome }) => outcome !== 'unknown' && outcome !== 'not-applicable')).toStrictEqual([])
    expect(report.checked).toBe(false)
  })

  it.each<readonly [string, Register]>([
    ['satisfied', { ...SILENT, mandates: REGISTER.mandates }],
    ['breached', { ...SILENT, mandates: [{ id: 'ntnu-lmu', by: 'rector' }] }],
    ['open', { ...SILENT, duties: { annualReports: [] } }],
  ])('but it was where one is %s', (outcome, looked) => {
    const report = checkRegister(looked, AS_OF)
    const found = [...new Set(report.findings.map((each) => each.outcome))].filter(
      (each) => each !== 'unknown' && each !== 'not-applicable',
    )
    expect(found).toStrictEqual([outcome])
    expect(report.checked).toBe(true)
  })
})

describe('a rule that finds nothing to judge', () => {
  it('gives one finding, not applicable', () => {
    const looked = withMeetings([], { studyYears: [], subcommittees: [], mandates: [], 'duties.labourInspection': [] })
    const report = checkRegister(looked, AS_OF)
    const silent = JUDGED.filter((rule) => ofRule(report, rule).every(({ outcome }) => outcome === 'not-applicable'))
    expect(silent.sort()).toStrictEqual(
      [
        'composition/local-anchoring',
        'duties/complaints',
        'duties/information',
        'duties/labour-inspection',
        'duties/unit-reports',
        'duties/welfare',
        'mandate/amendment',
        'meetings/count',
        'meetings/minutes',
        'meetings/notice',
        'meetings/subcommittee-status',
        'meetings/within-study-year',
        'quorum/minimum',
        'subcommittee/appointing-body',
        'subcommittee/composition',
        'subcommittee/meeting-deadline',
        'subcommittee/reporting',
        'subcommittee/secretariat',
        'subcommittee/top-student-body',
        'votes/disqualified',
        'votes/double-vote',
        'votes/entitled',
        'votes/no-blank',
      ].sort(),
    )
    expect(silent.map((rule) => told(rule, looked))).toStrictEqual(silent.map(() => ['not-applicable committee']))
  })
})

/** A value before what is inside it; positions by number, keys by code unit; then rule, then subject. */
function isInOrder(a: AnyFinding, b: AnyFinding): boolean {
  const keyOf = (part: string | number) => (typeof part === 'number' ? String(part).padStart(9, '0') : part)
  const rows = [a, b].map(({ path, rule, subject }) => [...path.map(keyOf).map((key) => `${key}\u0001`), '\u0000', rule, '\u0000', subject])
  const [one = [], other = []] = rows
  const at = one.findIndex((part, index) => part !== other[index])
  return at === -1 || (one[at] ?? '') <= (other[at] ?? '')
}

describe('the report', () => {
  it.each<readonly [string, Register]>([
    ['of what keeps every rule', REGISTER],
    ['of what says nothing', SILENT],
    [
      'of more than nine meetings',
      withMeetings(Array.from({ length: 12 }, (_, nth) => held(`m${nth}`, `2026-09-${10 + nth}`, { agenda: [] }))),
    ],
  ])('%s is sorted by path, then rule, then subject', (_, looked) => {
    const { findings } = checkRegister(looked, AS_OF)
    expect(findings.slice(1).filter((each, index) => !isInOrder(findings[index] ?? each, each))).toStrictEqual([])
  })

  it('is the same, byte for byte, for the same register', () => {
    expect(JSON.stringify(checkRegister(structuredClone(REGISTER), AS_OF))).toBe(JSON.stringify(checkRegister(REGISTER, AS_OF)))
  })

  it('can be written as JSON without loss', () => {
    const report = checkRegister(REGISTER, AS_OF)
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report)
  })

  it('has a tally that adds up', () => {
    const { tally, findings } = checkRegister(REGISTER, AS_OF)
    expect(Object.keys(tally).sort()).toStrictEqual([...OUTCOMES, 'waived'].sort())
    expect(Object.values(tally).reduce((sum, each) => sum + each, 0)).toBe(findings.length)
  })

  it('does not depend on names', () => {
    const named = changed({ people: { st1: 'Studentrepresentant 1' } })
    expect(JSON.stringify(checkRegister(named, AS_OF))).toBe(JSON.stringify(checkRegister(REGISTER, AS_OF)))
  })
})

describe('composition is judged on asOf and on the day of every meeting held', () => {
  const MEETINGS = ['2026-09-16', '2026-10-21']
  const facts = (looked: Register, rule: RuleId, subject: string, asOf = AS_OF) => factsOf(checkRegister(looked, asOf), rule, subject)

  it('tells one finding with all its days', () => {
    expect(told('composition/size', REGISTER)).toStrictEqual(['satisfied committee'])
    expect(facts(REGISTER, 'composition/size', 'committee')).toMatchObject({ on: [...MEETINGS, AS_OF], now: true })
  })

  it('counts a day once, where asOf is a meeting’s', () => {
    expect(facts(REGISTER, 'composition/size', 'committee', '2026-10-21')).toMatchObject({ on: MEETINGS, now: true })
  })

  it.each<readonly [string, Register, readonly string[]]>([
    ['planned', withMeetings([dated('m', '2026-11-25')]), []],
    ['of which nobody says whether it was held', withMeetings([dated('m', '2026-09-16')]), []],
    ['cancelled', withMeetings([held('m', '2026-09-16', { held: false })]), []],
    ['before the records', withMeetings([held('m', '2026-07-31')]), []],
    ['on the first day of the records', withMeetings([held('m', '2026-08-01')]), ['2026-08-01']],
    ['held on asOf', withMeetings([held('m', AS_OF)]), []],
    ['two held on one day', withMeetings([held('m', '2026-09-16'), held('n', '2026-09-16')]), ['2026-09-16']],
  ])('a meeting %s', (_, looked, days) => {
    expect(facts(looked, 'composition/size', 'committee')).toMatchObject({ on: [...days, AS_OF] })
  })

  it.each<readonly [string, Readonly<Record<string, unknown>>, readonly string[], boolean]>([
    ['on every day', { 'committee.deputies.9': undefined }, [...MEETINGS, AS_OF], true],
    ['until a meeting', { 'committee.deputies.9.term.from': '2026-10-21' }, ['2026-09-16'], false],
    ['since a meeting', { 'committee.deputies.9.left': '2026-10-20' }, ['2026-10-21', AS_OF], true],
    ['since then', { 'committee.deputies.9.left': '2026-10-21' }, [AS_OF], true],
    [
      'between',
      { 'committee.deputies.9.left': '2026-10-20', 'committee.deputies.+': { person: 'x', for: 'an5', term: { from: '2026-10-22' } } },
      ['2026-10-21'],
      false,
    ],
    [
      'never, as it was mended between two meetings',
      { 'committee.deputies.9.left': '2026-10-01', 'committee.deputies.+': { person: 'x', for: 'an5', term: { from: '2026-10-21' } } },
      [],
      false,
    ],
  ])('a deputy missing %s', (_, changes, on, now) => {
    const looked = changed(changes)
    expect(told('composition/deputies', looked)).toStrictEqual([on.length > 0 ? 'breached an5' : 'satisfied committee'])
    if (on.length > 0) expect(facts(looked, 'composition/deputies', 'an5')).toMatchObject({ member: 'an5', on, now })
  })

  it('tells the rest as on the last of those days', () => {
    const looked = changed({ 'committee.members.0.left': '2026-09-15', 'committee.members.1.left': '2026-10-20' })
    expect(facts(looked, 'composition/size', 'committee')).toMatchObject({ members: 8, required: 10, on: [...MEETINGS, AS_OF] })
    expect(facts(looked, 'composition/seats', 'student-trondheim-central')).toMatchObject({ on: ['2026-10-21', AS_OF] })
  })

  it('judges whole what began before the records', () => {
    const looked = changed({ 'committee.members.5.term': { from: '2024-08-01', to: '2027-07-31' } })
    expect(told('terms/staff', looked)).toStrictEqual(['breached an1'])
  })

  // §3/Ansatte:2: two years; nobody comes or goes between the meetings.
  it('asks each day whether terms without a last day have lasted too long', () => {
    const { members } = COMMITTEE
    const endless = members.map((member) => ({ ...member, term: { from: member.group === 'staff' ? '2024-10-01' : member.term.from } }))
    const looked = changed({ 'committee.members': endless })
    expect(facts(looked, 'terms/staff', 'an1')).toMatchObject({ reasons: ['too-long'], on: ['2026-10-21', AS_OF], now: true })
    expect(facts(looked, 'terms/staff', 'an1', '2026-10-01')).toMatchObject({ reasons: ['too-long'], on: ['2026-10-01'] })
    expect(told('terms/staff', looked, '2026-09-30')).toStrictEqual(['unknown committee'])
  })

  it('tells what is unknown beside what is breached', () => {
    const looked = changed({ 'committee.members.0.appointedBy': 'rector', 'committee.members.5.appointedBy': undefined })
    expect(told('composition/appointing-body', looked)).toStrictEqual(['breached st1', 'unknown committee'])
    expect(needed('composition/appointing-body', looked)).toStrictEqual(['committee.members.5.appointedBy'])
  })

  it('folds what a vacant seat explains under it', () => {
    const looked = changed({ 'committee.deputies.3': undefined, 'committee.members.3': undefined })
    const follows = { rule: 'composition/seats', subject: 'student-gjovik' }
    const broken = checkRegister(looked, AS_OF).findings.filter(
      ({ rule, outcome }) => outcome === 'breached' && rule.startsWith('composition/'),
    )
    expect(broken.filter((each) => each.follows === undefined).map(({ rule, subject }) => ({ rule, subject }))).toStrictEqual([follows])
    expect(broken.filter((each) => each.follows !== undefined).map((each) => `${each.rule} ${each.subject}`)).toStrictEqual([
      'composition/campuses gjovik',
      'composition/parity committee',
      'composition/size committee',
    ])
    expect(broken.flatMap((each) => each.follows ?? [])).toStrictEqual([follows, follows, follows])
  })

  it('folds nothing under a seat that was vacant on one of the days alone', () => {
    const { members } = COMMITTEE
    const gjovik = members[3]
    const successor = gjovik && { ...gjovik, person: 'st14', term: { ...gjovik.term, from: '2026-11-01' }, replaces: 'st4' }
    // On 21 October the seat of Gjøvik is vacant, on 22 November that of Ålesund.
    const looked = changed({
      'committee.members.3.left': '2026-09-20',
      'committee.members.4.left': '2026-11-10',
      'committee.members.+': successor,
    })
    const broken = checkRegister(looked, AS_OF).findings.filter(({ outcome }) => outcome === 'breached')
    const causes = (rule: RuleId) => broken.filter((each) => each.rule === rule).map((each) => [each.subject, each.facts, each.follows])
    for (const rule of ['composition/size', 'composition/parity'] as const) {
      expect(causes(rule)).toStrictEqual([['committee', expect.objectContaining({ on: ['2026-10-21', AS_OF] }), undefined]])
    }
    expect(causes('composition/seats').map(([subject]) => subject)).toStrictEqual(['student-alesund', 'student-gjovik'])
    // Of one campus it is one seat, on its day.
    expect(causes('composition/campuses').map(([subject, , follows]) => [subject, follows])).toStrictEqual([
      ['alesund', { rule: 'composition/seats', subject: 'student-alesund' }],
      ['gjovik', { rule: 'composition/seats', subject: 'student-gjovik' }],
    ])
  })

  it.each<readonly [string, string, Readonly<Record<string, unknown>>, readonly RuleId[]]>([
    [
      'members',
      'committee.members',
      { 'committee.members': undefined },
      ['composition/size', 'composition/seats', 'composition/deputies', 'terms/students', 'terms/staff'],
    ],
    ['deputies', 'committee.deputies', { 'committee.deputies': undefined }, ['composition/deputies', 'composition/deputies-fit']],
  ])('is unknown where the %s are left out', (_, need, changes, rules) => {
    const looked = changed(changes)
    expect(rules.map((rule) => told(rule, looked))).toStrictEqual(rules.map(() => ['unknown committee']))
    expect([...new Set(rules.flatMap((rule) => needed(rule, looked)))]).toStrictEqual([need])
  })

  it('asks nothing of the deputies by reading deputy-match any', () => {
    const looked = changed({ 'committee.deputies.0.campus': 'alesund' })
    expect(told('composition/deputies-fit', looked)).toStrictEqual(['breached st1v'])
    expect(told('composition/deputies-fit', looked, AS_OF, { readings: { 'deputy-match': 'any' } })).toStrictEqual([
      'not-applicable committee',
    ])
  })
})

describe('officers of a register', () => {
  it('leaves no question about the vice-chair by reading vice-chair free, though nobody tells who leads', () => {
    const looked = changed({ 'committee.chairs': undefined, 'committee.viceChairs': undefined })
    const readings = { 'vice-chair': 'free' } as const
    expect(told('vice-chair/alternation', looked)).toStrictEqual(['unknown committee'])
    expect(told('vice-chair/alternation', looked, AS_OF, { readings })).toStrictEqual(['not-applicable committee'])
    expect(told('chair/alternation', looked, AS_OF, { readings })).toStrictEqual(['unknown committee'])
  })

  const chair = (change: object) => ({
    person: 'an1',
    group: 'staff',
    from: '2026-08-01',
    to: '2027-07-31',
    electedBy: 'committee',
    ...change,
  })
  const before = { person: 'st9', group: 'student', from: '2025-08-01', to: '2026-07-31' }
  const chairs = (...rows: readonly object[]) => changed({ 'committee.chairs': rows })

  it.each<readonly [RuleId, string, Register, readonly string[]]>([
    ['chair/in-office', 'no chair on asOf', chairs(before), ['breached committee']],
    ['chair/in-office', 'a chair who left yesterday', chairs(before, chair({ left: '2026-11-21' })), ['breached committee']],
    ['chair/in-office', 'a chair who is no member', chairs(before, chair({ person: 'an9' })), ['breached committee']],
    ['chair/in-office', 'two chairs', chairs(before, chair({}), chair({ person: 'an2' })), ['breached committee']],
    ['chair/in-office', 'chairs left out', changed({ 'committee.chairs': undefined }), ['unknown committee']],
    ['chair/in-office', 'members left out', changed({ 'committee.members': undefined }), ['unknown committee']],
    ['chair/self-constituted', 'elected by the rector', chairs(before, chair({ electedBy: 'rector' })), ['breached an1']],
    ['chair/self-constituted', 'not said by whom', chairs(before, chair({ electedBy: undefined })), ['unknown committee']],
    // st9's year, of whom nobody says who elected them, ended before the records.
    ['chair/self-constituted', 'a year that ended before the records', chairs(before, chair({})), ['satisfied committee']],
    [
      'chair/self-constituted',
      'a year that ended on their first day',
      chairs({ ...before, to: '2026-08-01' }, chair({ from: '2026-08-02' })),
      ['unknown committee'],
    ],
    ['chair/one-year', 'a day too long', chairs(before, chair({ to: '2027-08-01' })), ['breached an1']],
    ['chair/one-year', 'shorter', chairs(before, chair({ to: '2027-06-30' })), ['satisfied committee']],
    ['chair/one-year', 'too long, before the records', chairs({ ...before, from: '2024-01-01' }, chair({})), ['satisfied committee']],
    ['chair/alternation', 'of the other group', chairs(before, chair({})), ['satisfied committee']],
    ['chair/alternation', 'of the same group', chairs({ ...before, group: 'staff' }, chair({})), ['breached an1']],
    ['chair/alternation', 'nothing before', chairs(chair({})), ['unknown committee']],
    ['chair/alternation', 'a year missing', chairs({ ...before, from: '2024-08-01', to: '2025-07-31' }, chair({})), ['unknown committee']],
    [
      'chair/alternation',
      'a year to come',
      chairs(before, chair({}), chair({ person: 'an2', from: '2027-08-01', to: '2028-07-31' })),
      ['satisfied committee'],
    ],
    [
      'chair/alternation',
      'before the records, of the same group',
      chairs({ ...before, from: '2024-08-01', to: '2025-07-31' }, before, chair({})),
      ['satisfied committee'],
    ],
    ['vice-chair/alternation', 'of the same group', changed({ 'committee.viceChairs.0.group': 'student' }), ['breached st1']],
    ['vice-chair/alternation', 'vice-chairs left out', changed({ 'committee.viceChairs': undefined }), ['unknown committee']],
  ])('%s: %s', (rule, _, looked, expected) => {
    expect(told(rule, looked)).toStrictEqual(expected)
  })

  it.each(['chair/in-office', 'chair/self-constituted', 'chair/one-year', 'chair/alternation', 'vice-chair/alternation'] as const)(
    '%s is unknown where both offices are left out',
    (rule) => {
      const looked = changed({ 'committee.chairs': undefined, 'committee.viceChairs': undefined })
      expect(told(rule, looked)).toStrictEqual(['unknown committee'])
      expect(needed(rule, looked).every((place) => place === 'committee.chairs' || place === 'committee.viceChairs')).toBe(true)
    },
  )

  it.each<readonly [string, Options, readonly string[]]>([
    ['free', { readings: { 'vice-chair': 'free' } }, ['not-applicable committee']],
    ['opposite-chair', { readings: { 'vice-chair': 'opposite-chair' } }, ['satisfied committee']],
    ['alternates', {}, ['satisfied committee']],
  ])('reading vice-chair %s', (_, options, expected) => {
    expect(told('vice-chair/alternation', REGISTER, AS_OF, options)).toStrictEqual(expected)
  })

  it('is judged on asOf, not at the meetings', () => {
    const looked = chairs(before, chair({ from: '2026-10-22' }))
    expect(told('chair/in-office', looked)).toStrictEqual(['satisfied committee'])
  })

  it('needs what stands in the register: the study years at its root', () => {
    const options: Options = { readings: { 'officer-year': 'one-election-a-year' } }
    expect(needed('chair/one-year', changed({ studyYears: undefined }), AS_OF, options)).toContain('studyYears')
    expect(told('chair/one-year', REGISTER, AS_OF, options)).toStrictEqual(['satisfied committee'])
  })
})

describe('mandates', () => {
  const until = (to: string) => defineMandate({ ...ntnuLmu, inForce: { from: '2020-01-01', to } })
  const next = (from: string, change: object = {}) => defineMandate({ ...ntnuLmu, id: 'next', inForce: { from }, ...change })
  const SEVEN = PRESENT.slice(0, 7)
  const agenda = [{ id: '1', decision: 'consensus' as const }]
  const TWO = withMeetings([held('m', '2026-09-16', { present: SEVEN, agenda }), held('n', '2026-10-21', { present: SEVEN, agenda })])
  const quorate = (looked: Register, options: Options) =>
    told('quorum/minimum', looked, AS_OF, options).filter((line) => /[mn](\/1)?$/.test(line))

  it('judges each meeting by the mandate in force on its day', () => {
    const options = { mandate: [until('2026-10-20'), next('2026-10-21', { quorum: { seats: 8 } })] }
    expect(quorate(TWO, options)).toStrictEqual(['breached n/1', 'satisfied m'])
    expect(factsOf(checkRegister(TWO, AS_OF, options), 'quorum/minimum', 'm')).toMatchObject({ required: 7 })
    expect(factsOf(checkRegister(TWO, AS_OF, options), 'quorum/minimum', 'n/1')).toMatchObject({ required: 8, counted: 7 })
  })

  it('does so whatever the order in which they are given', () => {
    const [a, b] = [until('2026-10-20'), next('2026-10-21', { quorum: { seats: 8 } })]
    expect(JSON.stringify(checkRegister(TWO, AS_OF, { mandate: [b, a] }))).toBe(
      JSON.stringify(checkRegister(TWO, AS_OF, { mandate: [a, b] })),
    )
  })

  it('judges the last day of one by it, and the first day of the next by the next', () => {
    const eight = { quorum: { seats: 8 } }
    expect(quorate(TWO, { mandate: [until('2026-10-21'), next('2026-10-22', eight)] })).toStrictEqual(['satisfied m', 'satisfied n'])
    expect(quorate(TWO, { mandate: [until('2026-09-15'), next('2026-09-16', eight)] })).toStrictEqual(['breached m/1', 'breached n/1'])
  })

  it('judges composition on each day by its own', () => {
    const terms = { ...ntnuLmu.terms, staff: { years: 3, commonStart: false } }
    const options = { mandate: [until('2026-10-20'), next('2026-10-21', { terms })] }
    const report = checkRegister(REGISTER, AS_OF, options)
    expect(told('terms/staff', REGISTER, AS_OF, options)).toStrictEqual(['an1', 'an2', 'an3', 'an4', 'an5'].map((id) => `breached ${id}`))
    expect(factsOf(report, 'terms/staff', 'an1')).toMatchObject({ years: 3, on: ['2026-10-21', AS_OF], now: true })
  })

  it('names the one in force on asOf', () => {
    const options = { mandate: [until('2026-11-22'), next('2026-11-23')] }
    expect(checkRegister(REGISTER, AS_OF, options).mandate).toBe('ntnu-lmu')
    expect(checkRegister(REGISTER, '2026-11-23', options).mandate).toBe('next')
    expect(checkRegister(REGISTER, AS_OF).mandate).toBe('ntnu-lmu')
  })

  it('applies one alone on every day, whatever it says of its days', () => {
    const alone = { mandate: next('2030-01-01', { id: 'ntnu-lmu' }) }
    expect(checkRegister(REGISTER, AS_OF, alone)).toStrictEqual(checkRegister(REGISTER, AS_OF))
  })

  it('takes a register of either', () => {
    const options = { mandate: [until('2026-10-20'), next('2026-10-21')] }
    expect(checkRegister(changed({ mandate: 'next' }), AS_OF, options)).toStrictEqual(checkRegister(REGISTER, AS_OF, options))
  })

  it.each<readonly [string, Register, Options, RegExp]>([
    ['on the day of a meeting', TWO, { mandate: [until('2026-10-20'), next('2026-10-22')] }, /2026-10-21/],
    ['on asOf', TWO, { mandate: [until('2026-10-21'), next('2026-11-23')] }, /2026-11-22/],
    ['at all', TWO, { mandate: [] }, /mandate/],
  ])('throws a RangeError where none is in force %s, naming the day', (_, looked, options, message) => {
    expect(() => checkRegister(looked, AS_OF, options)).toThrow(RangeError)
    expect(() => checkRegister(looked, AS_OF, options)).toThrow(message)
  })

  it('asks none of a meeting that was cancelled', () => {
    const looked = changed({ 'committee.meetings.1.held': false }, TWO)
    expect(() => checkRegister(looked, AS_OF, { mandate: [until('2026-10-20'), next('2026-10-22')] })).not.toThrow()
  })

  it('knows one without subcommittees, dialogue meetings or working committee', () => {
    const { subcommittees: _, dialogue: __, workingCommittee: ___, ...rest } = ntnuLmu
    const report = checkRegister(REGISTER, AS_OF, { mandate: defineMandate(rest) })
    const silent = [
      'composition/local-anchoring',
      'meetings/subcommittee-status',
      'subcommittee/exists',
      'subcommittee/composition',
      'subcommittee/appointing-body',
      'subcommittee/top-student-body',
      'subcommittee/meeting-deadline',
      'subcommittee/reporting',
      'subcommittee/secretariat',
      'dialogue/faculties',
      'dialogue/subcommittees',
      'working-committee/composition',
    ] as const
    expect(silent.map((rule) => ofRule(report, rule).map(lineOf))).toStrictEqual(silent.map(() => ['not-applicable committee']))
  })
})

describe('a programmer’s errors', () => {
  it.each<readonly [string, Register, string, Options | undefined, RegExp]>([
    ['asOf the day before the records', REGISTER, '2026-07-31', undefined, /asOf.*2026-07-31/],
    ['an impossible asOf', REGISTER, '2026-02-29', undefined, /asOf.*2026-02-29/],
    ['an asOf that is no date', REGISTER, 'today', undefined, /asOf.*today/],
    ['a mandate that is not given', changed({ mandate: 'uio-lmu' }), AS_OF, undefined, /uio-lmu/],
    ['the id of none of several', changed({ mandate: 'uio-lmu' }), AS_OF, { mandate: [ntnuLmu] }, /uio-lmu/],
    ['an answer that a reading does not have', REGISTER, AS_OF, { readings: Object({ 'meeting-count': 'seven' }) }, /seven/],
    ['a reading that there is not', REGISTER, AS_OF, { readings: Object({ weather: 'fine' }) }, /weather/],
  ])('%s', (_, looked, asOf, options, message) => {
    expect(() => checkRegister(looked, asOf, options)).toThrow(RangeError)
    expect(() => checkRegister(looked, asOf, options)).toThrow(message)
  })

  it('judges on the first day of the records', () => {
    expect(checkRegister(REGISTER, '2026-08-01').checked).toBe(true)
  })

  it.each([
    'committee.members.0.campus',
    'committee.deputies.0.campus',
    'subcommittees.0.campus',
    'subcommittees.0.members.0.campus',
    'subcommittees.0.secretariat.campus',
    'faculties.1.campuses.2',
    'dialogue.visits.2.by',
  ])('a campus that the mandate does not have: %s', (place) => {
    const looked = changed({ [place]: 'bergen' })
    const key = place.split('.').at(-1) ?? ''
    expect(() => checkRegister(looked, AS_OF)).toThrow(RangeError)
    expect(() => checkRegister(looked, AS_OF)).toThrow(/bergen/)
    expect(() => checkRegister(looked, AS_OF)).toThrow(new RegExp(/^\d+$/.test(key) ? `\\[${key}\\]` : `\\b${key}\\b`))
  })

  it('a campus in a standing item', () => {
    const agenda = [{ id: '1', kind: 'subcommittee-status' as const, subcommittees: ['bergen'] }]
    expect(() => checkRegister(withMeetings([held('m', '2026-09-16', { agenda })]), AS_OF)).toThrow(/subcommittees.*bergen/)
  })
})
