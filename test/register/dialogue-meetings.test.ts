/** §5:2, seen through a register: what is said where it is not known which faculties are present at a campus, and whole findings. */
import { describe, expect, it } from 'vitest'
import { checkRegister, defineMandate, ntnuLmu, type Options, type Register, type RuleId } from '../../src/index'
import { AS_OF, changed, REGISTER } from '../support/register'
import { ofRule } from '../support/verdicts'

const CYCLE = { from: '2025-08-01', to: '2027-07-31' }

const said = (rule: RuleId, register: Register, asOf = AS_OF, options?: Options) =>
  ofRule(checkRegister(register, asOf, options), rule).map(({ outcome, subject, path, facts, needs }) => ({
    outcome,
    subject,
    path: path.join('.'),
    facts,
    ...(needs && { needs: needs.map((need) => need.join('.')) }),
  }))

/** Faculties, the first of them without campuses, and the visits of Gjøvik. */
const atGjovik = (visits: readonly object[], faculties: readonly object[]) =>
  changed({ faculties, 'dialogue.visits': visits.map((visit) => ({ by: 'gjovik', ...visit })) })
const of = (campus: string, findings: ReturnType<typeof said>) => findings.filter(({ facts }) => 'by' in facts && facts.by === campus)

describe('a faculty of which nobody tells whether it is present at the campus', () => {
  const UNSAID = { id: 'NV' }
  const HERE = { id: 'IE', campuses: ['gjovik'] }
  const ELSEWHERE = { id: 'HF', campuses: ['trondheim'] }
  const unknown = (faculties: readonly string[], needs: readonly string[], cycle: object = CYCLE) => ({
    outcome: 'unknown',
    subject: 'gjovik',
    path: 'dialogue.visits',
    facts: { by: 'gjovik', ...cycle, faculties },
    needs,
  })
  const open = (faculty: string) => ({
    outcome: 'open',
    subject: `gjovik/${faculty}`,
    path: 'dialogue.visits',
    facts: { by: 'gjovik', ...CYCLE, faculty, lastVisit: null, planned: null },
  })
  const gjovik = (...given: Parameters<typeof atGjovik>) => of('gjovik', said('dialogue/subcommittees', atGjovik(...given)))

  it('leaves unknown whether it must be visited, and the others as they are', () => {
    expect(gjovik([], [UNSAID, HERE, ELSEWHERE])).toStrictEqual([unknown(['NV'], ['faculties.0.campuses']), open('IE')])
    expect(gjovik([{ faculty: 'IE', date: '2026-10-06', held: true }], [HERE, UNSAID])).toStrictEqual([
      unknown(['NV'], ['faculties.1.campuses']),
    ])
  })

  it('is told with those of which nobody says whether they were visited', () => {
    const visits = [{ faculty: 'IE', date: '2026-10-06' }]
    expect(gjovik(visits, [UNSAID, HERE])).toStrictEqual([unknown(['NV', 'IE'], ['faculties.0.campuses', 'dialogue.visits.0.held'])])
  })

  it('is no question where it was visited, nor where it does not matter', () => {
    const visited = { outcome: 'satisfied', subject: 'gjovik', path: 'dialogue.visits' }
    expect(gjovik([{ faculty: 'NV', date: '2026-10-06', held: true }], [UNSAID, ELSEWHERE])).toStrictEqual([
      { ...visited, facts: { by: 'gjovik', ...CYCLE, faculties: ['NV'] } },
    ])
    expect(gjovik([{ faculty: 'NV', date: '2026-10-06', held: true }], [UNSAID, HERE])).toStrictEqual([
      { ...visited, facts: { by: 'gjovik', ...CYCLE, faculties: ['NV'] } },
      open('IE'),
    ])
    expect(gjovik([{ faculty: 'NV', date: '2026-10-06' }], [UNSAID, ELSEWHERE])).toStrictEqual([
      unknown(['NV'], ['dialogue.visits.0.held']),
    ])
  })

  it('is told once, though it was missed and is still to visit', () => {
    const later = said('dialogue/subcommittees', atGjovik([], [UNSAID, HERE]), '2027-08-01')
    // Missed in the cycle that ended, and to be visited in the running one.
    const cycle = { from: '2025-08-01', to: '2029-07-31' }
    expect(of('gjovik', later).map(({ outcome, subject }) => `${outcome} ${subject}`)).toStrictEqual([
      'unknown gjovik',
      'breached gjovik/IE',
      'open gjovik/IE',
    ])
    expect(of('gjovik', later)[0]).toStrictEqual(unknown(['NV'], ['faculties.0.campuses'], cycle))
  })

  it('is told of the cycles that it was not visited in', () => {
    const later = (visits: readonly object[], asOf: string, options?: Options) =>
      of('gjovik', said('dialogue/subcommittees', atGjovik(visits, [UNSAID]), asOf, options))
    const [first, second] = [CYCLE, { from: '2027-08-01', to: '2029-07-31' }]
    const since = { faculty: 'NV', date: '2027-08-01', held: true }
    const needs = ['faculties.0.campuses']
    expect(later([since], '2027-08-01')).toStrictEqual([unknown(['NV'], needs, first)])
    expect(later([{ ...since, date: '2027-07-31' }], '2027-08-01')).toStrictEqual([unknown(['NV'], needs, second)])
    // Perhaps visited since: whether it was, and whether it was to be.
    const perhaps = { faculty: 'NV', date: '2027-08-01' }
    expect(later([perhaps], '2027-08-02')).toStrictEqual([
      unknown(['NV'], ['dialogue.visits.0.held', ...needs], { from: first.from, to: second.to }),
    ])
    // Under rolling there is always a next one.
    const rolling: Options = { readings: { 'dialogue-cycle': 'rolling' } }
    expect(later([{ ...since, date: '2026-10-06' }], AS_OF, rolling)).toStrictEqual([unknown(['NV'], needs, first)])
    expect(later([], '2027-08-02', rolling)).toStrictEqual([unknown(['NV'], needs, { from: first.from, to: second.to })])
  })

  it('is no question of the committee, nor where all are to be visited', () => {
    const register = atGjovik([], [UNSAID])
    const outcomes = (rule: RuleId, options?: Options) =>
      said(rule, register, AS_OF, options).map(({ outcome, subject }) => `${outcome} ${subject}`)
    expect(outcomes('dialogue/faculties')).toStrictEqual(['open committee/NV'])
    expect(outcomes('dialogue/subcommittees', { readings: { 'dialogue-subcommittees': 'they-visit-all' } })).toStrictEqual([
      'open alesund/NV',
      'open gjovik/NV',
    ])
  })

  it('needs the faculties where they are left out', () => {
    const [found] = of('gjovik', said('dialogue/subcommittees', changed({ faculties: undefined, 'dialogue.visits': [] })))
    expect(found).toStrictEqual(unknown(['AD', 'HF', 'IE', 'IV', 'MH', 'NV', 'SU', 'ØK'], ['faculties']))
  })
})

describe('what is left out', () => {
  const { faculties: _, ...rest } = ntnuLmu
  const withoutFaculties = { mandate: defineMandate({ ...rest, id: 'without-faculties' }) }
  const { subcommittees: __, ...others } = ntnuLmu
  const withoutSubcommittees = { mandate: defineMandate({ ...others, id: 'without-subcommittees' }) }
  const unknown = (needs: readonly string[]) => [{ outcome: 'unknown', subject: 'committee', path: 'dialogue.visits', facts: {}, needs }]

  it.each<readonly [title: string, changes: Readonly<Record<string, unknown>>, needs: readonly string[]]>([
    ['the visits', { 'dialogue.visits': undefined, mandate: 'without-faculties' }, ['dialogue.visits']],
    ['the faculties, where the mandate names none', { faculties: undefined, mandate: 'without-faculties' }, ['faculties']],
    ['both', { faculties: undefined, dialogue: undefined, mandate: 'without-faculties' }, ['dialogue.visits', 'faculties']],
  ])('%s', (_, changes, needs) => {
    expect(said('dialogue/faculties', changed(changes), AS_OF, withoutFaculties)).toStrictEqual(unknown(needs))
    expect(said('dialogue/subcommittees', changed(changes), AS_OF, withoutFaculties)).toStrictEqual(unknown(needs))
  })

  it('is not asked of subcommittees that the mandate does not have', () => {
    const nothing = [{ outcome: 'not-applicable', subject: 'committee', path: '', facts: {} }]
    const leftOut = changed({ dialogue: undefined, mandate: 'without-subcommittees' })
    expect(said('dialogue/faculties', leftOut, AS_OF, withoutSubcommittees)).toStrictEqual(unknown(['dialogue.visits']))
    expect(said('dialogue/subcommittees', leftOut, AS_OF, withoutSubcommittees)).toStrictEqual(nothing)
    const told = changed({ mandate: 'without-subcommittees' })
    expect(said('dialogue/subcommittees', told, AS_OF, withoutSubcommittees)).toStrictEqual(nothing)
  })

  it('is nothing before the anchor, and something on it', () => {
    const outcomes = ['2026-11-23', AS_OF].map((anchor) =>
      said('dialogue/faculties', changed({ 'dialogue.anchor': anchor, 'dialogue.visits': undefined })).map(({ outcome }) => outcome),
    )
    expect(outcomes).toStrictEqual([['not-applicable'], ['unknown']])
  })
})

it('the committee’s visits and those of a subcommittee are told apart', () => {
  expect(said('dialogue/faculties', REGISTER)).toStrictEqual([
    { outcome: 'satisfied', subject: 'committee', path: 'dialogue.visits', facts: { by: 'committee', ...CYCLE, faculties: ['HF', 'IE'] } },
  ])
  expect(said('dialogue/subcommittees', REGISTER)).toStrictEqual(
    ['alesund', 'gjovik'].map((by) => ({
      outcome: 'satisfied',
      subject: by,
      path: 'dialogue.visits',
      facts: { by, ...CYCLE, faculties: ['IE'] },
    })),
  )
})

it('a subcommittee that is not visited is still to visit, and a cancelled visit is none', () => {
  const visits = [
    { subcommittee: 'gjovik', date: '2026-09-01', held: true },
    { subcommittee: 'alesund', date: '2026-09-02', held: false },
  ]
  const register = changed({ 'dialogue.visits': visits })
  expect(said('dialogue/subcommittees', register, AS_OF, { readings: { 'dialogue-subcommittees': 'are-visited' } })).toStrictEqual([
    { outcome: 'satisfied', subject: 'committee', path: 'dialogue.visits', facts: { by: 'committee', ...CYCLE, faculties: ['gjovik'] } },
    {
      outcome: 'open',
      subject: 'committee/alesund',
      path: 'dialogue.visits',
      facts: { by: 'committee', ...CYCLE, faculty: 'alesund', lastVisit: null, planned: null },
    },
  ])
})
