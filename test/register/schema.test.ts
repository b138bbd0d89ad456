/** The form of a register: the words of what may stand where, and the JSON Schema that tells editors the same. */
import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { describe, expect, it, test } from 'vitest'
import { parseRegister, registerJsonSchema } from '../../src/register/index'
import { changed } from '../support/register'

const TITLE = 'committee.meetings.0.agenda.0.title'
const ITEM = 'committee.meetings.0.agenda.0.id'
const VOTE = 'committee.meetings.0.agenda.1.vote'
const YEAR = 'duties.annualReports.0.year'
const waiver = (more: object) => [{ rule: 'votes/no-blank', subject: 'committee', until: '2026-12-31', ...more }]

describe('what may stand there', () => {
  const wantedOf = (input: unknown) => {
    const parsed = parseRegister(input)
    return parsed.ok ? [] : parsed.issues.map(({ code, facts }) => [code, 'wanted' in facts ? facts.wanted : undefined])
  }

  test.each<[where: string, given: unknown, code: string, wanted: string | undefined]>([
    [TITLE, 7, 'wrong-type', 'text'],
    ['mandate', 7, 'wrong-type', 'text'],
    ['mandate', 'a/b', 'not-an-id', 'id'],
    [ITEM, 7, 'wrong-type', 'text'],
    [ITEM, 'a#b', 'not-an-id', 'id-with-slash'],
    ['waivers', waiver({ subject: 7 }), 'wrong-type', 'text'],
    ['waivers', waiver({ subject: 'a\u0000' }), 'not-an-id', 'subject'],
    ['records.from', undefined, 'missing', 'date'],
    ['records.from', 20260801, 'not-a-date', undefined],
    ['register', 2, 'not-allowed', 'version'],
    ['committee.meetings.0.held', 'yes', 'wrong-type', 'flag'],
    ['committee.members.0.topStudentBody', 'yes', 'wrong-type', 'flag-or-period'],
    ['committee.members.0.group', 'others', 'not-allowed', 'one-of'],
    ['committee.members', {}, 'wrong-type', 'list'],
    ['committee.members', ['an1'], 'wrong-type', 'object'],
    ['records', [], 'wrong-type', 'object'],
    ['people', [], 'wrong-type', 'names'],
    ['people', 'an1', 'wrong-type', 'names'],
    ['people', { an1: 7 }, 'wrong-type', 'text'],
    ['people', { 'a#b': 'Navn' }, 'not-an-id', 'id'],
    [`${VOTE}.blanks`, '1', 'wrong-type', 'count'],
    [`${VOTE}.blanks`, 1.5, 'out-of-range', 'count'],
    [`${VOTE}.blanks`, -1, 'out-of-range', 'count'],
    [YEAR, '2025', 'wrong-type', 'year'],
    [YEAR, 2025.5, 'out-of-range', 'year'],
    [YEAR, 999, 'out-of-range', 'year'],
    [YEAR, 10_000, 'out-of-range', 'year'],
  ])('%s: %j', (where, given, code, wanted) => {
    expect(wantedOf(changed({ [where]: given }))).toContainEqual([code, wanted])
  })
})

describe('the JSON Schema', () => {
  const fits = addFormats(new Ajv2020({ allowUnionTypes: true })).compile(registerJsonSchema)
  const patterns = new Ajv2020({ allowUnionTypes: true, validateFormats: false }).compile(registerJsonSchema)
  const vote = (more: object) => ({ [VOTE]: more })
  const ballots = [{ voter: 'an1', choice: 'for' }]
  const visit = (more: object) => ({ dialogue: { anchor: '2025-08-01', visits: [{ date: '2026-09-01', ...more }] } })
  const totals = [{ choice: 'for', votes: 6 }]

  it.each<[what: string, changes: Readonly<Record<string, unknown>>, is: boolean]>([
    ['the register itself', {}, true],
    ['another version', { register: 2 }, false],
    ['no mandate', { mandate: undefined }, false],
    ['a key that there is not', { colour: 'red' }, false],
    ['a key that there is not, in a row', { 'committee.members.0.colour': 'red' }, false],
    ['an id with a slash', { mandate: 'a/b' }, false],
    ['an id with blanks around it', { mandate: ' a' }, false],
    ['a number with a slash', { [ITEM]: '21/26' }, true],
    ['a number with what divides subjects', { [ITEM]: '21#26' }, false],
    ['a day that no calendar has', { 'records.from': '2020-02-30' }, false],
    ['a date and time', { 'records.from': '2020-02-28T00:00:00Z' }, false],
    ['names by ids', { people: { p9: 'Ni' } }, true],
    ['names as a list', { people: [] }, false],
    ['a name that is none', { people: { p9: 9 } }, false],
    ['a name of what is no id', { people: { 'p#9': 'Ni' } }, false],
    ['a count below none', vote({ blanks: -1 }), false],
    ['half a vote', vote({ blanks: 1.5 }), false],
    ['a year of three digits', { [YEAR]: 999 }, false],
    ['the least year', { [YEAR]: 1000 }, true],
    ['the last year', { duties: { annualReports: [{ year: 9999 }] } }, true],
    ['a year of five digits', { [YEAR]: 10_000 }, false],
    ['ballots', vote({ ballots }), true],
    ['totals', vote({ totals }), true],
    ['neither', vote({ recorded: 'for' }), true],
    ['ballots and totals', vote({ ballots, totals }), false],
    ['an election without its candidates', vote({ kind: 'election', ballots: [] }), false],
    ['an election among nobody', vote({ kind: 'election', choices: [] }), false],
    ['an election', vote({ kind: 'election', choices: ['an1', 'an2'] }), true],
    ['a resolution without its choices', vote({ kind: 'resolution', ballots }), true],
    ['a vote among nothing', vote({ choices: [] }), false],
    ['a vote among twice the same', vote({ choices: ['a', 'a'] }), false],
    ['totals of nothing', vote({ totals: [] }), false],
    ['a visit to a faculty', visit({ faculty: 'HF' }), true],
    ['a visit to a subcommittee', visit({ subcommittee: 'gjovik' }), true],
    ['a visit to nobody', visit({}), false],
    ['a rule that there is not', { waivers: waiver({ rule: 'votes/none' }) }, false],
    ['a rule', { waivers: waiver({ subject: 'committee', rule: 'composition/size' }) }, true],
  ])('judges as parseRegister does: %s', (_, changes, is) => {
    const register = changed(changes)
    expect([fits(register), parseRegister(register).ok]).toStrictEqual([is, is])
  })

  it('says what it is of', () => {
    expect(registerJsonSchema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.stringMatching(/^Register of .*committee$/),
      description: expect.stringMatching(/left out is unknown/),
    })
  })

  it.each([
    ['2026-01-01', true],
    ['2026-12-31', true],
    ['9999-10-10', true],
    ['2026-00-01', false],
    ['2026-13-01', false],
    ['2026-01-00', false],
    ['2026-01-32', false],
    ['2026-1-01', false],
    ['26-01-01', false],
    ['02026-01-01', false],
    ['2026-01-01T', false],
    ['', false],
  ])('tells days even where editors know no formats: %s', (day, is) => {
    expect(patterns(changed({ 'dialogue.anchor': day }))).toBe(is)
  })
})
