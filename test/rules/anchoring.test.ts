/** §3:5, §3/Sammensetning:4: of each subcommittee the chair or the vice-chair is a member of the committee. */
import { describe, expect, it } from 'vitest'
import { checkLocalAnchoring, defineMandate, type Member, ntnuLmu, type Officer } from '../../src/index'
import { MEMBERS, ON, withChanged } from '../support/people'
import { whole } from '../support/whole'

type Given = Parameters<typeof checkLocalAnchoring>[0]
type Led = Given['subcommittees'][number]

const office = (person: string, change: Partial<Officer> = {}): Officer => ({
  person,
  group: 'staff',
  from: '2026-08-01',
  to: '2027-07-31',
  ...change,
})
const gjovik: Led = { campus: 'gjovik', chairs: [office('an4')], viceChairs: [office('x2')] }
const alesund: Led = { campus: 'alesund', chairs: [office('x3')], viceChairs: [office('st5')] }
const SCOPE = { subject: 'committee', path: ['subcommittees'] }
const at = (campus: string, index: number) => ({ subject: campus, path: ['subcommittees', index] })
const on = [ON]

const told = (subcommittees: readonly Led[], members: readonly Member[] = MEMBERS) =>
  checkLocalAnchoring({ subcommittees, committee: { members } }, ON)
/** The one finding there is, and its outcome. */
const found = (row: { readonly outcome: string; readonly [fact: string]: unknown }) => ({
  outcome: row.outcome,
  findings: [whole('composition/local-anchoring', row)],
})
const both = found({ outcome: 'satisfied', ...SCOPE, facts: { campuses: ['gjovik', 'alesund'], on } })

describe('composition/local-anchoring', () => {
  it.each<readonly [what: string, subcommittees: readonly Led[], members: readonly Member[], expected: object]>([
    ['by a chair, by a vice-chair', [gjovik, alesund], MEMBERS, both],
    [
      'by neither',
      [gjovik, { ...alesund, viceChairs: [office('x4')] }],
      MEMBERS,
      found({ outcome: 'breached', ...at('alesund', 1), facts: { campus: 'alesund', chairs: ['x3'], viceChairs: ['x4'], on } }),
    ],
    [
      'nobody leads it',
      [{ ...gjovik, chairs: [], viceChairs: [] }, alesund],
      MEMBERS,
      found({ outcome: 'breached', ...at('gjovik', 0), facts: { campus: 'gjovik', chairs: [], viceChairs: [], on } }),
    ],
    ['on the last day as chair', [{ ...gjovik, chairs: [office('an4', { to: ON })] }, alesund], MEMBERS, both],
    [
      'the day after the last as chair',
      [{ ...gjovik, chairs: [office('an4', { to: '2026-11-21' })] }, alesund],
      MEMBERS,
      found({ outcome: 'breached', ...at('gjovik', 0), facts: { campus: 'gjovik', chairs: [], viceChairs: ['x2'], on } }),
    ],
    ['on the last day as a member', [gjovik, alesund], withChanged({ an4: { left: ON } }).members, both],
    [
      'the day after the last as a member',
      [gjovik, alesund],
      withChanged({ an4: { left: '2026-11-21' } }).members,
      found({ outcome: 'breached', ...at('gjovik', 0), facts: { campus: 'gjovik', chairs: ['an4'], viceChairs: ['x2'], on } }),
    ],
    [
      'a subcommittee that the mandate does not ask for is not judged',
      [{ campus: 'oslo', chairs: [], viceChairs: [] }, gjovik, alesund],
      MEMBERS,
      both,
    ],
    ['no subcommittees', [], MEMBERS, found({ outcome: 'not-applicable', ...SCOPE, facts: {} })],
  ])('%s', (_, subcommittees, members, expected) => {
    expect(told(subcommittees, members)).toStrictEqual(expected)
  })

  it.each<readonly [what: string, led: Led, needs: readonly string[]]>([
    ['chairs', { campus: 'gjovik', viceChairs: [office('x2')] }, ['chairs']],
    ['vice-chairs', { campus: 'gjovik', chairs: [office('x1')] }, ['viceChairs']],
    ['either', { campus: 'gjovik' }, ['chairs', 'viceChairs']],
  ])('is unknown where %s are left out, naming them', (_, led, needs) => {
    expect(told([alesund, led])).toStrictEqual(
      found({
        outcome: 'unknown',
        ...SCOPE,
        facts: { campuses: ['gjovik'], on },
        needs: needs.map((key) => ['subcommittees', 1, key]),
      }),
    )
  })

  it('holds by the one who is told, though the other is left out', () => {
    expect(told([{ campus: 'gjovik', chairs: [office('an4')] }, alesund])).toStrictEqual(both)
  })

  it.each<readonly [string, Given]>([
    ['members', { subcommittees: [gjovik], committee: {} }],
    ['the committee', { subcommittees: [gjovik] }],
  ])('is unknown where %s are left out', (_, given) => {
    expect(checkLocalAnchoring(given, ON)).toStrictEqual(
      found({ outcome: 'unknown', ...SCOPE, facts: { campuses: ['gjovik'], on }, needs: [['committee', 'members']] }),
    )
  })

  it('is nothing that a mandate without subcommittees asks for', () => {
    const mandate = defineMandate({ ...ntnuLmu, id: 'alone', subcommittees: undefined })
    expect(checkLocalAnchoring({ subcommittees: [gjovik] }, ON, { mandate })).toStrictEqual(
      found({ outcome: 'not-applicable', ...SCOPE, facts: {} }),
    )
  })

  it('takes no day that does not exist', () => {
    expect(() => checkLocalAnchoring({ subcommittees: [] }, '2026-11-31')).toThrow(
      new RangeError('on: "2026-11-31" is not a calendar date (YYYY-MM-DD)'),
    )
  })
})
