/** What is wrong with a register, whole: code, place and the facts of which its words are made. */
import { describe, expect, it, test } from 'vitest'
import { parseRegister } from '../../src/register/index'
import { changed } from '../support/register'

const issuesOf = (input: unknown) => {
  const parsed = parseRegister(input)
  return (parsed.ok ? [] : parsed.issues).map(({ path, code, facts }) => ({ path: path.join('.'), code, facts }))
}
const text = (given: string) => ({ is: 'text', text: given })
const CAMPUSES = ['trondheim', 'gjovik', 'alesund']

type Row = [code: string, path: string, given: unknown, facts: object, place?: string]
test.each<Row>([
  ['missing', 'mandate', undefined, { wanted: 'text', key: 'mandate' }],
  ['missing', 'committee.members.0.group', undefined, { wanted: 'one-of', allowed: ['student', 'staff'], key: 'group' }],
  [
    'not-allowed',
    'committee.members.0.group',
    'stdent',
    { given: text('stdent'), wanted: 'one-of', allowed: ['student', 'staff'], near: 'student' },
  ],
  ['not-allowed', 'committee.members.0.group', 'others', { given: text('others'), wanted: 'one-of', allowed: ['student', 'staff'] }],
  ['unknown-key', 'dialogue.visit', [], { given: text('visit'), near: 'visits', allowed: ['anchor', 'visits'] }],
  ['unknown-key', 'dialogue.x', [], { given: text('x'), allowed: ['anchor', 'visits'] }],
  ['not-a-date', 'records.from', '2026-02-30', { given: text('2026-02-30') }],
  ['not-an-id', 'mandate', 'a#b', { given: text('a#b'), wanted: 'id' }],
  ['not-an-id', 'studyYears.0.id', 'a#b', { given: text('a#b'), wanted: 'id-with-slash' }],
  ['not-an-id', 'people', { 'a#b': 'Navn' }, { given: text('a#b'), wanted: 'id' }, 'people.a#b'],
  ['out-of-range', 'duties.annualReports.0.year', 26, { given: { is: 'number', text: '26' }, wanted: 'year' }],
  ['out-of-range', 'duties.annualReports.0.year', 10_000, { given: { is: 'number', text: '10000' }, wanted: 'year' }],
  ['out-of-range', 'duties.annualReports.0.year', 2025.5, { given: { is: 'number', text: '2025.5' }, wanted: 'year' }],
  ['wrong-type', 'duties.annualReports.0.year', '2025', { given: text('2025'), wanted: 'year' }],
  ['wrong-type', 'mandate', 7, { given: { is: 'number', text: '7' }, wanted: 'text' }],
  ['wrong-type', 'mandate', true, { given: { is: 'boolean', text: 'true' }, wanted: 'text' }],
  ['wrong-type', 'mandate', null, { given: { is: 'null', text: '' }, wanted: 'text' }],
  ['wrong-type', 'mandate', ['a', 'b'], { given: { is: 'list', text: '2' }, wanted: 'text' }],
  ['wrong-type', 'mandate', {}, { given: { is: 'object', text: '' }, wanted: 'text' }],
  ['wrong-type', 'mandate', 7n, { given: { is: 'bigint', text: '' }, wanted: 'text' }],
  ['wrong-type', 'mandate', () => 1, { given: { is: 'function', text: '' }, wanted: 'text' }],
  ['wrong-type', 'mandate', Symbol('x'), { given: { is: 'other', text: 'x' }, wanted: 'text' }],
  ['wrong-type', 'mandate', Symbol(), { given: { is: 'other', text: 'symbol' }, wanted: 'text' }],
  ['wrong-type', 'mandate', new Map(), { given: { is: 'other', text: '[object Map]' }, wanted: 'text' }],
  ['duplicate', 'mandates.+', { id: 'ntnu-lmu' }, { given: text('ntnu-lmu') }, 'mandates.1.id'],
  ['overlap', 'studyYears.1.from', '2026-06-13', { given: text('2026-06-13'), against: '2025/26' }],
  ['period-reversed', 'committee.members.0.left', '2026-07-31', { given: text('2026-07-31'), against: '2026-08-01' }],
  ['before-year', 'duties.qualityInputs.0.given', '2024-12-31', { given: text('2024-12-31'), against: '2025' }],
  ['other-group', 'committee.chairs.1.group', 'student', { given: text('student'), against: 'staff' }],
  ['unknown-campus', 'committee.members.0.campus', 'trondhjem', { given: text('trondhjem'), near: 'trondheim', allowed: CAMPUSES }],
  ['unknown-faculty', 'dialogue.visits.0.faculty', 'ARKITEKTUR', { given: text('ARKITEKTUR') }],
  ['unknown-meeting', 'duties.complaints.0.statement', 'møtet i september', { given: text('møtet i september') }],
  ['unknown-member', 'committee.deputies.0.for', 'noen helt andre', { given: text('noen helt andre') }],
  ['unknown-person', 'committee.meetings.0.presiding', 'noen helt andre', { given: text('noen helt andre') }],
  ['unknown-replaced', 'committee.members.0.replaces', 'noen helt andre', { given: text('noen helt andre') }],
  [
    'ballots-and-totals',
    'committee.meetings.0.agenda.1.vote.totals',
    [{ choice: 'for', votes: 1 }],
    {},
    'committee.meetings.0.agenda.1.vote',
  ],
  ['empty', 'committee.meetings.0.agenda.1.vote.choices', [], {}],
  ['election-without-choices', 'committee.meetings.0.agenda.1.vote.kind', 'election', {}, 'committee.meetings.0.agenda.1.vote.choices'],
])('%s: %s', (code, path, given, facts, place = path) => {
  expect(issuesOf(changed({ [path]: given }))).toStrictEqual([{ path: place, code, facts }])
})

test('a rule that there is not, and what was probably meant', () => {
  const waiver = { rule: 'composition/sise', subject: 'committee', until: '2026-12-31' }
  expect(issuesOf(changed({ waivers: [waiver] }))).toStrictEqual([
    { path: 'waivers.0.rule', code: 'unknown-rule', facts: { given: text('composition/sise'), near: 'composition/size' } },
  ])
})

test('an item that there is not, and what was probably meant', () => {
  const waiver = { rule: 'votes/no-blank', subject: 'lmu-1/22', until: '2026-12-31' }
  const [found, ...others] = issuesOf(changed({ waivers: [waiver] }))
  expect(others).toStrictEqual([])
  expect(found).toMatchObject({ path: 'waivers.0.subject', code: 'unknown-item', facts: { given: text('lmu-1/22') } })
})

describe('a long text', () => {
  const given = (id: string) => issuesOf(changed({ mandate: `${id}#` })).map(({ facts }) => 'given' in facts && facts.given)

  it('is shown by its first sixty characters', () => {
    expect([given('x'.repeat(59)), given('x'.repeat(60)), given('x'.repeat(500))]).toStrictEqual([
      [text(`${'x'.repeat(59)}#`)],
      [text(`${'x'.repeat(60)}…`)],
      [text(`${'x'.repeat(60)}…`)],
    ])
  })
})

describe('an input too large', () => {
  /** So many values: a key, and the rows of its list. */
  const values = (count: number) => ({ x: Array(count - 1).fill(1) })
  const codes = (input: unknown) => [...new Set(issuesOf(input).map(({ code }) => code))]

  it('is not read beyond 200,000 values, rows and keys counted', () => {
    expect(issuesOf(values(200_001))).toStrictEqual([{ path: '', code: 'too-large', facts: { most: 200_000 } }])
  })

  it('is read up to them', () => {
    expect(codes(values(200_000))).toStrictEqual(['missing', 'unknown-key'])
  })

  it('may be so by its keys', () => {
    const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, nth) => [`k${nth}`, 1]))
    const beside = (rows: number) => codes([keys, Array(rows).fill(1)])
    expect([beside(189_998), beside(189_999)]).toStrictEqual([['wrong-type'], ['too-large']])
  })

  it('that cannot be read says so', () => {
    const throwing = Object.defineProperty({}, 'x', {
      enumerable: true,
      get: () => {
        throw new Error('no')
      },
    })
    expect(issuesOf(throwing)).toStrictEqual([{ path: '', code: 'unreadable', facts: {} }])
  })
})

it('what is blamed by its form is not blamed by its references, and all else is', () => {
  const found = issuesOf(
    changed({
      'committee.meetings.0.id': 'a#b',
      'committee.chairs.1.person': 7,
      'committee.members.0.term.to': '2026-07-31',
      'committee.meetings.0.present': [7, 'noen helt andre'],
    }),
  )
  expect(found.map(({ path, code }) => `${path} ${code}`)).toStrictEqual([
    'committee.chairs.1.person wrong-type',
    'committee.meetings.0.id not-an-id',
    'committee.meetings.0.present.0 wrong-type',
    'committee.meetings.0.present.1 unknown-person',
    'committee.members.0.term.to period-reversed',
  ])
})

it('sorts by place, positions by number', () => {
  const present = Array.from({ length: 12 }, (_, nth) => `nobody${nth}`)
  const places = issuesOf(changed({ 'committee.meetings.1.present': present, 'committee.meetings.0.presiding': 'nobody', mandate: 7 }))
  expect(places.map(({ path }) => path)).toStrictEqual([
    'committee.meetings.0.presiding',
    ...present.map((_, nth) => `committee.meetings.1.present.${nth}`),
    'mandate',
  ])
})
