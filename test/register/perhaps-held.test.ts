/** A meeting of which nobody says whether it was held: what its agenda would ask of it if it was, and no more (§5:6–8). */
import { describe, expect, it } from 'vitest'
import { checkDecisions, checkRegister, type Register, type RuleId } from '../../src/index'
import { describe as describeFinding } from '../../src/messages/index'
import { AS_OF, changed, dated, type Item, PRESENT, REGISTER, STATUS, withMeetings } from '../support/register'
import { ofRule } from '../support/verdicts'

const VOTES = ['votes/entitled', 'votes/no-blank', 'votes/double-vote'] as const
const item = (change: Partial<Item>): Item => ({ id: '2', kind: 'case', ...change })
const vote = { ballots: PRESENT.map((voter) => ({ voter, choice: 'for' })) }

describe('a meeting that was perhaps held', () => {
  it.each<readonly [string, readonly Item[] | undefined, readonly RuleId[]]>([
    ['with nothing but information', [STATUS], []],
    ['with a decision without a vote', [item({ decision: 'consensus' })], ['quorum/minimum']],
    ['with a vote', [item({ vote })], ['quorum/minimum', ...VOTES]],
    ['with one who was disqualified on what was only discussed', [item({ disqualified: ['st1'] })], ['votes/disqualified']],
    ['with nobody disqualified', [item({ disqualified: [] })], []],
    [
      'with all of it, on items of their own',
      [item({ vote }), item({ id: '3', disqualified: ['st1'] })],
      ['quorum/minimum', ...VOTES, 'votes/disqualified'],
    ],
    ['without an agenda', undefined, ['quorum/minimum', ...VOTES, 'votes/disqualified']],
  ])('%s', (_, agenda, rules) => {
    const path = ['committee', 'meetings', 0]
    const told = checkDecisions(withMeetings([dated('m', '2026-09-16', { agenda })]), AS_OF).findings
    expect(told.map(({ clauses: _clauses, modality, readings, ...own }) => own)).toStrictEqual(
      rules.map((rule) => ({ rule, outcome: 'unknown', subject: 'm', path, facts: {}, needs: [[...path, 'held']] })),
    )
  })
})

describe('who sat in the committee on the day of a meeting that was perhaps held', () => {
  const DAY = '2026-09-16'
  const late = { from: '2026-11-01', to: '2027-07-31' }
  const NEEDS = [['committee', 'meetings', 0, 'held']]
  /** The third of staff, and both who lead the subcommittee at Gjøvik, came later. */
  const committee = (held: boolean | undefined, ...changes: readonly Readonly<Record<string, unknown>>[]) =>
    withMeetings(
      [dated('m', DAY, { held })],
      Object.assign(
        {},
        { 'committee.members.7.term': late, 'committee.members.8.term': late, 'committee.members.3.term': late },
        ...changes,
      ),
    )
  const told = (rule: RuleId, register: Register) =>
    ofRule(checkRegister(register, AS_OF), rule).map(({ outcome, subject, needs, facts }) => ({ outcome, subject, needs, facts }))

  it.each(['composition/size', 'composition/parity', 'composition/seats', 'composition/campuses', 'composition/local-anchoring'] as const)(
    '%s: broken then, if it was held',
    (rule) => {
      const facts = { now: false, on: [DAY] }
      expect(told(rule, committee(undefined))).toStrictEqual([{ outcome: 'unknown', subject: 'committee', needs: NEEDS, facts }])
      expect(told(rule, committee(true)).map(({ outcome }) => outcome)).toContain('breached')
      expect(new Set(told(rule, committee(false)).map(({ outcome }) => outcome))).toStrictEqual(new Set(['satisfied']))
    },
  )

  it.each([
    [
      'en',
      'The register does not say whether the meeting on 16 September 2026 was held. If it was, this did not hold that day, or nobody can say so: The committee has its full number of permanent members. Enter it.',
    ],
    [
      'nb',
      'Registeret sier ikke om møtet 16. september 2026 ble holdt. Ble det holdt, gjaldt ikke dette den dagen, eller ingen kan si det: LMU har så mange faste medlemmer som det skal. Før det opp.',
    ],
    [
      'nn',
      'Registeret seier ikkje om møtet 16. september 2026 vart halde. Vart det halde, galdt ikkje dette den dagen, eller ingen kan seie det: Talet på faste medlemmer i LMU er rett. Før det opp.',
    ],
  ] as const)('is told so, %s', (language, sentence) => {
    const [size] = ofRule(checkRegister(committee(undefined), AS_OF), 'composition/size')
    expect(size && describeFinding(size, language)).toBe(sentence)
  })

  it('asks for the members where they are left out, held or not', () => {
    const [size] = ofRule(checkRegister(committee(undefined, { 'committee.members': undefined }), AS_OF), 'composition/size')
    expect(size && describeFinding(size, 'en')).toMatch(/^The register does not say who the permanent members are/)
  })

  it('is not told of what is broken on another day anyway', () => {
    const register = committee(undefined, { 'committee.members.9.left': '2026-11-01' })
    expect(told('composition/size', register)).toMatchObject([{ outcome: 'breached', facts: { on: [AS_OF] } }])
  })

  it('is not told of what was kept that day', () => {
    expect(told('composition/size', withMeetings([dated('m', DAY)]))).toMatchObject([{ outcome: 'satisfied', facts: { on: [AS_OF] } }])
  })

  it('is certain where another meeting was held that day', () => {
    const register = committee(undefined, { 'committee.meetings.+': dated('n', DAY, { held: true }) })
    expect(told('composition/size', register)).toMatchObject([{ outcome: 'breached', facts: { on: [DAY] } }])
  })

  it('asks of no meeting of another day', () => {
    const register = committee(undefined, { 'committee.meetings.+': dated('n', '2026-11-10') })
    expect(told('composition/size', register)).toMatchObject([{ outcome: 'unknown', needs: NEEDS, facts: { on: [DAY] } }])
  })

  it('asks of two meetings of one day for both, and of none before the records', () => {
    const register = committee(undefined, { 'committee.meetings.+': dated('n', DAY) })
    const needs = [...NEEDS, ['committee', 'meetings', 1, 'held']]
    expect(told('composition/size', register)).toMatchObject([{ outcome: 'unknown', needs }])
    expect(told('composition/size', changed({ 'records.from': '2026-09-17' }, register))).toMatchObject([{ outcome: 'satisfied' }])
  })

  it('is unknown too where that day alone something is not told', () => {
    const left = { left: '2026-10-01', appointedBy: undefined }
    const register = withMeetings([dated('m', DAY)], {
      'committee.members.9.left': left.left,
      'committee.members.9.appointedBy': left.appointedBy,
      'committee.members.+': {
        ...REGISTER.committee?.members?.[9],
        person: 'an6',
        replaces: 'an5',
        term: { from: '2026-10-02', to: '2027-07-31' },
      },
    })
    expect(told('composition/appointing-body', register)).toMatchObject([{ outcome: 'unknown', needs: NEEDS, facts: { on: [DAY] } }])
  })
})
