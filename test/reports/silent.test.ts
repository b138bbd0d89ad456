/** A register that says next to nothing: one line for each part of it that is missing, and no rule lost. */
import { describe, expect, test } from 'vitest'
import { withoutFacts } from '../../src/finding'
import { checkRegister } from '../../src/index'
import { RULES } from '../../src/mandate/catalogue'
import { FORMATTERS, type Language, markdown, pretty } from '../../src/reports/index'
import { readRegister } from '../support/register'
import { readMarkdown } from './readers'

const report = checkRegister(readRegister('test/fixtures/registers/silent.yaml'), '2026-11-22')
const files = [{ file: 'silent.yaml', report, locate: () => ({ line: 2, column: 1 }) }]
const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown')
const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en']
const entries = (printed: string) => printed.split('\n').filter((line) => /^ {2}[✗▲?!○~✓–] \S/.test(line))

describe('for people', () => {
  test.each(LANGUAGES)('in %s every rule is named, in far fewer lines', (language) => {
    for (const printed of [pretty(files, { language, width: 80 }), markdown(files, { language })]) {
      for (const { rule } of unknown) expect(printed).toContain(rule)
    }
    expect(unknown.length).toBeGreaterThan(40)
    expect(entries(pretty(files, { language })).length).toBeLessThan(unknown.length / 2)
    expect(readMarkdown(markdown(files, { language })).rows.length).toBe(entries(pretty(files, { language })).length)
  })

  test('a line tells what is missing, and how many rules that leaves unknown', () => {
    const printed = pretty(files, { language: 'en' })
    expect(printed).toContain(
      'The register says nothing of committee.members, which leaves 10 rules unknown. Enter it.  composition/appointing-body composition/campuses ',
    )
    expect(printed).toContain('The register says nothing of committee.chairs and committee.viceChairs, which leaves 5 rules unknown.')
    expect(pretty(files, { language: 'nb' })).toContain(
      'Registeret sier ingenting om committee.members, så 10 regler er uavklarte. Før det opp.',
    )
    expect(pretty(files, { language: 'nn' })).toContain(
      'Registeret seier ingenting om committee.members, så 10 reglar er uavklarte. Før det opp.',
    )
  })

  test.each([
    ['nb', 'Registeret sier ingenting om committee.members, så 3 regler'],
    ['nn', 'Registeret seier ingenting om committee.members, så 3 reglar'],
    ['en', 'The register says nothing of committee.members, which leaves 3 rules'],
  ] as const)('rules that need nothing in common are told by the part that they are about, in %s', (language, words) => {
    const path = ['committee', 'members']
    const needs = [[['people']], [['faculties']], undefined]
    const rules = ['composition/size', 'composition/parity', 'composition/seats'] as const
    const findings = rules.map((rule, nth) => {
      const [own] = withoutFacts(
        RULES.filter(({ id }) => id === rule),
        'unknown',
        { subject: 'committee', path, ...(needs[nth] && { needs: needs[nth] }) },
      )
      return own
    })
    const told = { ...report, findings: findings.filter((finding) => finding !== undefined) }
    const printed = pretty([{ file: 'a.yaml', report: told }], { language })
    expect(printed).toContain(words)
    for (const rule of rules) expect(printed).toContain(rule)
  })

  test('the counts are of the findings', () => {
    expect(pretty(files, { language: 'en' })).toContain(`? unknown ${unknown.length}\n`)
  })

  test('all are told one by one where that is asked for', () => {
    expect(entries(pretty(files, { language: 'en', verbose: true }))).toHaveLength(report.findings.length)
  })

  test('what is known in part keeps its own line, and so do two of a kind', () => {
    const lines = entries(pretty(files, { language: 'en' }))
    for (const rule of ['duties/complaints', 'dialogue/faculties', 'secretariat/placement']) {
      expect(lines.filter((line) => line.includes(rule))).toHaveLength(1)
    }
    expect(pretty(files, { language: 'en' })).toContain('dialogue/subcommittees §5:2')
  })

  test('on a terminal of 80 columns', async () => {
    await expect(pretty(files, { language: 'nb', width: 80 })).toMatchFileSnapshot('../fixtures/reports/silent.80.txt')
  })
})

test('programs are told every finding', () => {
  const count = (text: string, part: string) => text.split(part).length - 1
  const options = { language: 'en' } as const
  expect(JSON.parse(FORMATTERS.json(files, options)).files[0].findings).toHaveLength(report.findings.length)
  expect(JSON.parse(FORMATTERS.sarif(files, options)).runs[0].results).toHaveLength(report.findings.length)
  expect(JSON.parse(FORMATTERS.gitlab(files, options))).toHaveLength(unknown.length)
  expect(count(FORMATTERS.junit(files, options), '<testcase ')).toBe(report.findings.length)
})
