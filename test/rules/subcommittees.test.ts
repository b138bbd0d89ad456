/** §3/Lokale underutvalg, §3/Sammensetning, §4:5: what the findings on subcommittees say, whole: facts, places and what is needed. */
import { describe, expect, it } from 'vitest'
import { checkSubcommittees, defineMandate, ntnuLmu, type Register, type RuleId } from '../../src/index'
import { AS_OF, changed, REGISTER, type Subcommittee } from '../support/register'
import { ofRule } from '../support/verdicts'

const gjovik = (changes: Readonly<Record<string, unknown>>): Register =>
  changed(Object.fromEntries(Object.entries(changes).map(([path, to]) => [`subcommittees.0.${path}`, to])))

/** What a rule says of a subject: all of a finding that its catalogue row does not say. */
const said = (rule: RuleId, subject: string, register: Register) =>
  ofRule(checkSubcommittees(register, AS_OF), rule)
    .filter((found) => found.subject === subject)
    .map(({ outcome, path, facts, needs, due, onTrack }) => ({
      outcome,
      path: path.join('.'),
      facts,
      ...(needs && { needs: needs.map((need) => need.join('.')) }),
      ...(due && { due, onTrack }),
    }))

const STUDENTS = ['central-student-democracy', 'local-student-democracy', 'student-democracy']

it('a register without subcommittees leaves all of them unknown, each with what is needed', () => {
  const { outcome, findings } = checkSubcommittees({ records: { from: '2026-08-01' } }, AS_OF)
  expect(outcome).toBe('unknown')
  expect(findings.map(({ rule, clauses, modality, readings, ...rest }) => ({ rule, rest }))).toStrictEqual(
    [
      'subcommittee/composition',
      'subcommittee/appointing-body',
      'subcommittee/top-student-body',
      'subcommittee/exists',
      'subcommittee/reporting',
      'subcommittee/secretariat',
    ].map((rule) => ({
      rule,
      rest: { outcome: 'unknown', subject: 'committee', path: ['subcommittees'], needs: [['subcommittees']], facts: {} },
    })),
  )
})

it('members left out leave what is said of them unknown', () => {
  for (const rule of ['subcommittee/composition', 'subcommittee/appointing-body', 'subcommittee/top-student-body'] as const) {
    expect(said(rule, 'gjovik', gjovik({ members: undefined }))).toStrictEqual([
      { outcome: 'unknown', path: 'subcommittees.0', facts: {}, needs: ['subcommittees.0.members'] },
    ])
  }
})

it('a mandate without subcommittees has nothing to judge', () => {
  const { subcommittees: _, ...rest } = ntnuLmu
  const mandate = defineMandate({ ...rest, id: 'without' })
  expect(checkSubcommittees(REGISTER, AS_OF, { mandate })).toStrictEqual({ outcome: 'not-applicable', findings: [] })
})

it.each([
  [{ records: { from: 'x' } }, AS_OF, 'records.from: "x" is not a calendar date (YYYY-MM-DD)'],
  [{ records: { from: '2026-08-01' } }, 'x', 'asOf: "x" is not a calendar date (YYYY-MM-DD)'],
])('refuses %j on %s', (given, asOf, message) => {
  expect(() => checkSubcommittees(given, asOf)).toThrow(new RangeError(message))
})

describe('subcommittee/exists', () => {
  const required = ['gjovik', 'alesund']

  it('tells those that there are and those that there must be', () => {
    expect(said('subcommittee/exists', 'committee', REGISTER)).toStrictEqual([
      { outcome: 'satisfied', path: 'subcommittees', facts: { campuses: required, required } },
    ])
  })

  it('names the one that is missing, and the one too many at its place', () => {
    const campuses = ['trondheim', 'alesund']
    const register = gjovik({ campus: 'trondheim' })
    expect(said('subcommittee/exists', 'gjovik', register)).toStrictEqual([
      { outcome: 'breached', path: 'subcommittees', facts: { campuses, required, campus: 'gjovik', reason: 'missing' } },
    ])
    expect(said('subcommittee/exists', 'trondheim', register)).toStrictEqual([
      { outcome: 'breached', path: 'subcommittees.0', facts: { campuses, required, campus: 'trondheim', reason: 'unexpected' } },
    ])
  })

  it('the one too many is judged no further', () => {
    const { findings } = checkSubcommittees(gjovik({ campus: 'trondheim' }), AS_OF)
    expect(findings.filter(({ subject }) => subject === 'trondheim').map(({ rule }) => rule)).toStrictEqual(['subcommittee/exists'])
  })
})

describe('subcommittee/composition', () => {
  const facts = { campus: 'gjovik', on: AS_OF, students: 3, staff: 3, requiredStudents: 3, requiredStaff: 3, withoutDeputy: [] }

  it.each<readonly [title: string, register: Register, expected: object]>([
    ['in full', REGISTER, { outcome: 'satisfied', facts }],
    ['a deputy missing', gjovik({ 'deputies.2': undefined }), { outcome: 'breached', facts: { ...facts, withoutDeputy: ['gs3'] } }],
    ['a student missing', gjovik({ 'members.2': undefined }), { outcome: 'breached', facts: { ...facts, students: 2 } }],
    ['deputies left out', gjovik({ deputies: undefined }), { outcome: 'unknown', facts, needs: ['subcommittees.0.deputies'] }],
  ])('%s', (_, register, expected) => {
    expect(said('subcommittee/composition', 'gjovik', register)).toStrictEqual([{ path: 'subcommittees.0.members', ...expected }])
  })
})

describe('subcommittee/appointing-body', () => {
  it('sums up those who were appointed as they should', () => {
    expect(said('subcommittee/appointing-body', 'gjovik', REGISTER)).toStrictEqual([
      {
        outcome: 'satisfied',
        path: 'subcommittees.0.members',
        facts: { campus: 'gjovik', people: ['st4', 'gs2', 'gs3', 'an4', 'ga2', 'ga3'] },
      },
    ])
  })

  it.each([
    ['gs2', 1, 'rector', STUDENTS],
    ['ga2', 4, 'student-democracy', ['vice-rector-gjovik']],
  ] as const)('names %s, by whom appointed, and who should have', (person, index, appointedBy, allowed) => {
    expect(said('subcommittee/appointing-body', person, gjovik({ [`members.${index}.appointedBy`]: appointedBy }))).toStrictEqual([
      { outcome: 'breached', path: `subcommittees.0.members.${index}`, facts: { campus: 'gjovik', person, appointedBy, allowed } },
    ])
  })

  it('names those of whom it is not said', () => {
    const notSaid = gjovik({ 'members.1.appointedBy': undefined, 'members.4.appointedBy': undefined })
    expect(said('subcommittee/appointing-body', 'gjovik', notSaid)).toStrictEqual([
      {
        outcome: 'unknown',
        path: 'subcommittees.0.members',
        facts: { campus: 'gjovik', people: ['gs2', 'ga2'] },
        needs: ['subcommittees.0.members.1.appointedBy', 'subcommittees.0.members.4.appointedBy'],
      },
    ])
  })
})

describe('subcommittee/top-student-body', () => {
  const facts = { campus: 'gjovik', on: AS_OF, required: 1 }

  it.each<readonly [title: string, register: Register, expected: object]>([
    ['one', REGISTER, { outcome: 'satisfied', facts: { ...facts, people: ['st4'] } }],
    ['none', gjovik({ 'members.0.topStudentBody': false }), { outcome: 'breached', facts: { ...facts, people: [] } }],
    [
      'not said',
      gjovik({ 'members.0.topStudentBody': undefined }),
      { outcome: 'unknown', facts: { ...facts, people: [] }, needs: ['subcommittees.0.members.0.topStudentBody'] },
    ],
  ])('%s', (_, register, expected) => {
    expect(said('subcommittee/top-student-body', 'gjovik', register)).toStrictEqual([{ path: 'subcommittees.0.members', ...expected }])
  })

  it('wants as many as the mandate says', () => {
    const subcommittees = ntnuLmu.subcommittees && { ...ntnuLmu.subcommittees, topStudentBody: 2 }
    const mandate = defineMandate({ ...ntnuLmu, id: 'two', subcommittees })
    const outcomes = [true, undefined, false].map(
      (second) =>
        ofRule(checkSubcommittees(gjovik({ 'members.1.topStudentBody': second }), AS_OF, { mandate }), 'subcommittee/top-student-body')[0]
          ?.outcome,
    )
    expect(outcomes).toStrictEqual(['satisfied', 'unknown', 'breached'])
  })
})

describe('subcommittee/reporting', () => {
  const met = (...meetings: NonNullable<Subcommittee['meetings']>[number][]) => gjovik({ meetings })
  const BOTH = ['committee', 'local-management']
  const path = 'subcommittees.0.meetings'

  it('sums up the meetings that were reported', () => {
    const register = met({ date: '2026-09-01', reportedTo: BOTH }, { date: '2026-10-06', reportedTo: BOTH }, { date: '2027-01-12' })
    expect(said('subcommittee/reporting', 'gjovik', register)).toStrictEqual([
      { outcome: 'satisfied', path, facts: { campus: 'gjovik', meetings: ['2026-09-01', '2026-10-06'] } },
    ])
  })

  it('names whom nobody told', () => {
    const register = met({ date: '2026-09-01', reportedTo: BOTH }, { date: '2026-10-06', reportedTo: ['committee'] })
    expect(said('subcommittee/reporting', 'gjovik/2026-10-06', register)).toStrictEqual([
      { outcome: 'breached', path: `${path}.1`, facts: { campus: 'gjovik', date: '2026-10-06', missing: ['local-management'] } },
    ])
  })

  it('names the meetings of which it is not said', () => {
    expect(said('subcommittee/reporting', 'gjovik', met({ date: '2026-09-01' }, { date: '2026-10-06', held: true }))).toStrictEqual([
      {
        outcome: 'unknown',
        path,
        facts: { campus: 'gjovik', meetings: ['2026-09-01', '2026-10-06'] },
        needs: [`${path}.0.held`, `${path}.1.reportedTo`],
      },
    ])
    expect(said('subcommittee/reporting', 'gjovik', gjovik({ meetings: undefined }))).toStrictEqual([
      { outcome: 'unknown', path, facts: { campus: 'gjovik' }, needs: [path] },
    ])
  })
})

describe('subcommittee/secretariat', () => {
  const path = 'subcommittees.0.secretariat'

  it.each<readonly [title: string, secretariat: object | undefined, expected: object]>([
    ['there', { secretary: 'g-se', campus: 'gjovik' }, { outcome: 'satisfied', facts: { secretary: 'g-se', at: 'gjovik' } }],
    ['elsewhere', { secretary: 'g-se', campus: 'alesund' }, { outcome: 'breached', facts: { secretary: 'g-se', at: 'alesund' } }],
    ['nobody', { campus: 'gjovik' }, { outcome: 'breached', facts: { at: 'gjovik' } }],
    ['nobody, nor where', {}, { outcome: 'breached', facts: {} }],
    ['not said where', { secretary: 'g-se' }, { outcome: 'unknown', facts: { secretary: 'g-se' }, needs: [`${path}.campus`] }],
    ['not said', undefined, { outcome: 'unknown', facts: {}, needs: [path] }],
  ])('%s', (_, secretariat, expected) => {
    const [found, ...others] = said('subcommittee/secretariat', 'gjovik', gjovik({ secretariat }))
    expect(others).toStrictEqual([])
    expect(found).toStrictEqual({ path, ...expected, facts: { campus: 'gjovik', ...('facts' in expected ? Object(expected.facts) : {}) } })
  })
})

describe('quorum/minimum', () => {
  it('is told of a subcommittee that meets, and of no other', () => {
    expect(said('quorum/minimum', 'gjovik', REGISTER)).toStrictEqual([
      { outcome: 'not-applicable', path: 'subcommittees.0.meetings', facts: { campus: 'gjovik' } },
    ])
    expect([gjovik({ meetings: [] }), gjovik({ meetings: undefined })].map((each) => said('quorum/minimum', 'gjovik', each))).toStrictEqual(
      [[], []],
    )
  })
})
