/** The examples of the rules: each is a register that can be checked as it stands, and says what it is told to say. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EXAMPLE_KINDS, type ExampleKind, exampleFile, expectedFinding, findingsOf, readExample } from '../../docs/.vitepress/pages/example'
import { type Outcome, RULES } from '../../src/index'

const FOLDER = 'docs/examples/rules'
const WANTED: Readonly<Record<ExampleKind, readonly Outcome[]>> = { passing: ['satisfied'], failing: ['breached'] }

/** Where the mandate, or the house, has no breach to show, or nothing that holds. */
const OTHERWISE: Readonly<Record<string, Partial<Record<ExampleKind, readonly Outcome[]>>>> = {
  // Open until done: the mandate sets no last day, and none is invented.
  'duties/complaints': { failing: ['open'] },
  'duties/labour-inspection': { failing: ['open'] },
  // Open, without a last day, until they are on the web.
  'meetings/minutes': { failing: ['open'] },
}

const read = (file: string) => readExample(readFileSync(`${FOLDER}/${file}`, 'utf8'))

describe.each(RULES.map(({ id, clauses }) => ({ id, isHousekeeping: clauses.length === 0 })))('$id', ({ id, isHousekeeping }) => {
  test.each(EXAMPLE_KINDS)('%s', (kind) => {
    const example = read(exampleFile(id, kind))
    const finding = expectedFinding(example)
    if (isHousekeeping && kind === 'passing') {
      // It is told only when there is something to tell: the example shows the finding that a waiver in order covers.
      expect(findingsOf(example).filter(({ rule }) => rule === id)).toStrictEqual([])
      expect(finding.waived).toBeDefined()
    } else {
      expect(finding.rule).toBe(id)
      expect(OTHERWISE[id]?.[kind] ?? WANTED[kind]).toContain(finding.outcome)
    }
  })
})

test('every example belongs to a rule', () => {
  const known = RULES.flatMap(({ id }) => EXAMPLE_KINDS.map((kind) => exampleFile(id, kind)))
  const there = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[a-z]+$/.test(name))
  expect(there.map((name) => name.replaceAll('\\', '/')).sort()).toStrictEqual(known.sort())
})
