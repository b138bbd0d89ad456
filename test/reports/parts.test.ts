import { describe, expect, test } from 'vitest'
import { finding } from '../../src/finding'
import * as rules from '../../src/mandate/catalogue'
import { AREAS, areaOf } from '../../src/reports/area'
import { columnsOf, fill, wordsOf } from '../../src/reports/fill'
import { fnv1a, withFingerprints } from '../../src/reports/fingerprint'
import { type Fold, fold } from '../../src/reports/fold'
import { type Line, linesOf, pathText } from '../../src/reports/line'
import { STATUSES, statusOf } from '../../src/reports/status'
import { headingOf, statusWord } from '../../src/reports/words'
import { findings, judged } from './sample'

describe('fill', () => {
  test.each([
    ['Ålesund', 7],
    ['A\u030alesund', 7],
    ['学習', 4],
    ['👍', 2],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })

  test.each([
    [11, ['en to', 'trettenhundre', 'fire']],
    [5, ['en to', 'trettenhundre', 'fire']],
    [4, ['en', 'to', 'trettenhundre', 'fire']],
    [24, ['en to trettenhundre fire']],
    [23, ['en to trettenhundre', 'fire']],
  ])('at %i columns', (width, lines) => {
    expect(fill(wordsOf('en to trettenhundre fire'), width).map(({ text }) => text)).toStrictEqual(lines)
  })

  test('keeps a short number with its noun', () => {
    expect(fill(wordsOf('den 22. november har 4 studenter 2026 sider'), 6).map(({ text }) => text)).toStrictEqual([
      'den',
      '22. november',
      'har',
      '4 studenter',
      '2026',
      'sider',
    ])
  })

  test('keeps every blank', () => {
    expect(fill(wordsOf(' a  b '), 80).map(({ text }) => text)).toStrictEqual([' a  b '])
  })
})

describe('fold', () => {
  const line = (subject: string, follows?: string): Line => {
    const made = finding(rules.compositionDeputies, {
      outcome: 'breached',
      subject,
      path: [],
      facts: { on: [] },
      follows: follows === undefined ? undefined : { rule: 'composition/deputies', subject: follows },
    })
    return {
      file: 'a',
      status: 'breached',
      code: made.rule,
      clauses: [],
      subject,
      path: [],
      position: undefined,
      message: '',
      finding: made,
    }
  }
  type Tree = { readonly [subject: string]: Tree }
  const tree = (folds: readonly Fold[]): Tree => Object.fromEntries(folds.map((each) => [each.line.subject, tree(each.consequences)]))

  test.each([
    ['a chain', [line('c', 'b'), line('b', 'a'), line('a')], { a: { b: { c: {} } } }],
    ['two of one cause', [line('b', 'a'), line('a'), line('c', 'a')], { a: { b: {}, c: {} } }],
    ['a cause that is not told', [line('b', 'a')], { b: {} }],
    ['itself', [line('a', 'a')], { a: {} }],
    ['a circle, and one who follows from it', [line('a', 'b'), line('b', 'a'), line('c', 'a')], { a: { c: {} }, b: {} }],
  ])('%s', (_, lines, expected) => {
    expect(tree(fold(lines))).toStrictEqual(expected)
  })

  test('two lines of one name are both kept', () => {
    expect(fold([line('a'), line('a'), line('b', 'a')]).map(({ consequences }) => consequences.length)).toStrictEqual([1, 0])
  })
})

describe('fingerprints', () => {
  // The vectors of draft-eastlake-fnv.
  test.each([
    ['', '6c62272e07bb014262b821756295c58d'],
    ['a', 'd228cb696f1a8caf78912b704e4a8964'],
    ['foobar', '343e1662793c64bf6f0d3597ba446f18'],
  ])('of %j', (text, hash) => {
    expect(fnv1a(text)).toBe(hash)
  })

  test('tell file, rule and subject apart, however they are cut', () => {
    const line = (file: string, code: string, subject: string) =>
      ({ file, code, subject, status: 'open', clauses: [], path: [], position: undefined, message: '' }) as const
    const lines = [line('ab', 'c', 'd'), line('a', 'bc', 'd'), line('a', 'b', 'cd'), line('a', '', 'bcd'), line('ab', 'c', 'd')]
    const named = withFingerprints(lines)
    expect(named.map((each) => each.line)).toStrictEqual(lines)
    expect(new Set(named.map(({ fingerprint }) => fingerprint)).size).toBe(5)
  })
})

test('every rule has an area of its own family', () => {
  const kinds = rules.RULES.map(({ id }) => [id.replace(/\/.*/, ''), areaOf({ rule: id, subject: 'x', path: [], facts: { on: [] } }).kind])
  expect(Object.fromEntries(kinds)).toStrictEqual({
    composition: 'committee',
    terms: 'committee',
    chair: 'committee',
    'vice-chair': 'committee',
    meetings: 'meetings',
    quorum: 'meetings',
    votes: 'meetings',
    subcommittee: 'subcommittees',
    dialogue: 'dialogue',
    observers: 'committee',
    secretariat: 'committee',
    'working-committee': 'committee',
    duties: 'duties',
    mandate: 'mandate',
    waiver: 'waivers',
  })
})

test.each(['nb', 'nn', 'en'] as const)('every area has a heading of its own in %s', (language) => {
  expect(new Set(AREAS.map((kind) => headingOf({ kind }, language))).size).toBe(AREAS.length)
})

test.each([
  ['nb', 'Underutvalget i Gjøvik', 'Underutvalget i Ålesund', 'Møte lmu-2026-4'],
  ['nn', 'Underutvalet i Gjøvik', 'Underutvalet i Ålesund', 'Møte lmu-2026-4'],
  ['en', 'Subcommittee in Gjøvik', 'Subcommittee in Ålesund', 'Meeting lmu-2026-4'],
] as const)('headings in %s name campuses as people do', (language, gjovik, alesund, meeting) => {
  expect(headingOf({ kind: 'subcommittee', of: 'gjovik' }, language)).toBe(gjovik)
  expect(headingOf({ kind: 'subcommittee', of: 'alesund' }, language)).toBe(alesund)
  expect(headingOf({ kind: 'meeting', of: 'lmu-2026-4' }, language)).toBe(meeting)
})

test('the areas of the sample', () => {
  expect([...new Set(findings.map((each) => headingOf(areaOf(each), 'en')))]).toMatchInlineSnapshot(`
    [
      "Committee",
      "Meetings",
      "Meeting lmu-2026-4",
      "Meeting lmu-2026-6",
      "Subcommittee in Gjøvik",
      "Dialogue meetings",
      "Duties through the year",
    ]
  `)
})

test('the status of each finding of the sample', () => {
  expect(linesOf(judged, { language: 'en' }).map(({ status }) => status)).toStrictEqual(findings.map(statusOf))
  expect(new Set(findings.map(statusOf))).toStrictEqual(new Set(STATUSES.slice(1)))
})

test.each(['nb', 'nn', 'en'] as const)('every status has a word of its own in %s', (language) => {
  const words = STATUSES.map((status) => statusWord(status, language))
  expect(new Set(words).size).toBe(STATUSES.length)
  expect(words).not.toContain('')
})

test.each([
  [['committee', 'members', 3, 'term'], 'committee.members[3].term'],
  [[], ''],
  [[0, 'a'], '[0].a'],
  [['a.b', 'c d', '', 'år'], '["a.b"]["c d"][""].år'],
])('the path %j is %s', (path, text) => {
  expect(pathText(path)).toBe(text)
})
