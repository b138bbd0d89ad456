import { stripVTControlCharacters } from 'node:util'
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/finding'
import { isRuleId, RULES } from '../../src/mandate/catalogue'
import { ntnuLmu } from '../../src/mandate/ntnu-lmu'
import {
  addressOf,
  type FileReport,
  FORMATS,
  FORMATTERS,
  github,
  gitlab,
  json,
  junit,
  markdown,
  PRINTERS,
  pretty,
  reportJsonSchema,
  sarif,
} from '../../src/reports/index'
import { uriOf } from '../../src/reports/sarif'
import { frozen } from '../support/frozen'
import { commandsIn } from './hostile'
import { elementsNamed, readMarkdown, readXml } from './readers'
import { empty, findings, judged, malformed, reportOf, sample, unread } from './sample'

const WORDING = { language: 'nb' } as const
const RECEIPT = {
  tool: { name: 'lmu-rules', version: '1.2.3' },
  mandate: { id: ntnuLmu.id, fingerprint: '0'.repeat(64) },
  readings: ntnuLmu.readings,
}
const ISSUES = 3
const NAMES = { an3: 'Åse Ødegård', st4v: 'Bjørn Æsøy', an1: 'Kåre Aas' }

describe.each(FORMATS)('%s', (format) => {
  const render = FORMATTERS[format]

  test('is the same bytes for the same input', () => {
    expect(render(sample, WORDING)).toBe(render(structuredClone(sample.map(({ locate, ...rest }) => rest)).map(withPlaces), WORDING))
  })

  test('file by file it is the same', () => {
    const options = { ...WORDING, receipt: RECEIPT }
    for (const files of [[], sample.slice(0, 1), sample]) {
      const printer = PRINTERS[format](options)
      const parts = files.map((file) => printer.add(file))
      expect([...parts, printer.end()].join('')).toBe(render(files, options))
    }
  })

  test('leaves what it is handed as it was', () => {
    expect(() => render(frozen(sample.map((file) => ({ ...file }))), frozen({ ...WORDING, names: { ...NAMES } }))).not.toThrow()
  })

  test('ends with a line feed, or says nothing of no file', () => {
    expect(render(sample, WORDING)).toMatch(/\n$/)
    expect(render([], WORDING)).toMatch(/^$|\n$/)
  })

  test('names people only where names are given', () => {
    const without = render(sample, WORDING)
    const named = render(sample, { ...WORDING, names: NAMES })
    for (const name of Object.values(NAMES)) expect(without).not.toContain(name)
    expect(named.includes(NAMES.an3)).toBe(format !== 'json')
  })
})

describe('json', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(reportJsonSchema)

  test('fits its schema', () => {
    expect(validate(JSON.parse(json(sample)))).toBe(true)
    expect(validate(JSON.parse(json([])))).toBe(true)
    expect(validate(JSON.parse(json([{ ...judged, sha256: '0'.repeat(64) }], { receipt: RECEIPT })))).toBe(true)
  })

  test('is the report as it is, each finding with its place and the page of its rule', () => {
    const [first, second, third, fourth] = JSON.parse(json(sample)).files
    const { findings: told, ...rest } = first
    expect({ ...rest, findings: told.map(({ position, url, ...finding }: { position: unknown; url: unknown }) => finding) }).toStrictEqual(
      JSON.parse(JSON.stringify({ file: judged.file, ...judged.report })),
    )
    expect(told.map(({ position }: { position: unknown }) => position)).toStrictEqual(findings.map(({ path }) => judged.locate?.(path)))
    expect(told.map(({ url }: { url: unknown }) => url)).toStrictEqual(
      findings.map(({ rule }) => `https://ntnu-lmu.github.io/lmu-rules/rules/${rule}`),
    )
    expect(second).toStrictEqual({
      file: malformed.file,
      issues: malformed.issues?.map((issue, index) => (index === 0 ? { ...issue, position: { line: 35, column: 23 } } : issue)),
    })
    expect(Object.keys(third)).toStrictEqual(['file', 'asOf', 'mandate', 'outcome', 'checked', 'tally', 'findings'])
    expect(fourth).toStrictEqual({ file: unread.file, issues: [] })
  })

  test('is printed as JSON.stringify prints it', () => {
    for (const files of [[], sample]) {
      const text = json(files, { receipt: RECEIPT })
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`)
      expect(JSON.parse(text)).toMatchObject({ version: 1, ...RECEIPT })
    }
  })

  test.each([
    ['a file neither judged nor malformed', { version: 1, files: [{ file: 'a' }] }],
    ['an outcome that is none', { version: 1, files: [{ file: 'a', ...judged.report, outcome: 'fine' }] }],
    ['another version', { version: 2, files: [] }],
    ['a fingerprint that is none', { version: 1, mandate: { id: 'x', fingerprint: 'x' }, files: [] }],
  ])('its schema refuses %s', (_, value) => {
    expect(validate(value)).toBe(false)
  })
})

describe('sarif', () => {
  // The official schema is written in draft 04; without its two words for itself it says the same in later drafts.
  const { $schema, id, ...schema } = sarifSchema
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats(ajv)
  const validate = ajv.compile(schema)
  const run = JSON.parse(sarif(sample, { ...WORDING, receipt: RECEIPT })).runs[0]

  test.each([
    ['the sample', sample],
    ['no files', []],
    ['an absolute path', [{ ...judged, file: '/srv/år/lmu.yaml' }]],
  ])('%s fits the official schema', (_, files) => {
    const log = JSON.parse(sarif(files, WORDING))
    validate(log)
    expect(validate.errors).toBeNull()
  })

  test('knows every rule, with help and address', () => {
    const { driver } = run.tool
    expect(driver.version).toBe('1.2.3')
    expect(driver.rules.map((rule: { id: string }) => rule.id)).toStrictEqual([...RULES.map((rule) => rule.id), 'register/malformed'])
    for (const rule of driver.rules) {
      expect(rule.help.text).not.toBe('')
      expect(rule.helpUri).toBe(isRuleId(rule.id) ? addressOf(rule.id, 'nb') : 'https://ntnu-lmu.github.io/lmu-rules/')
    }
    for (const { ruleId, ruleIndex } of run.results) expect(driver.rules[ruleIndex].id).toBe(ruleId)
  })

  test('gives each outcome its kind, and a level to what fails alone', () => {
    const told = run.results.slice(0, findings.length).map(({ ruleId, kind, level }: Record<string, unknown>) => [ruleId, kind, level])
    expect(told).toStrictEqual([
      ['composition/size', 'fail', 'error'],
      ['composition/parity', 'fail', 'error'],
      ['composition/seats', 'fail', 'error'],
      ['composition/management', 'pass', 'none'],
      ['composition/deputies', 'fail', 'error'],
      ['chair/alternation', 'review', 'none'],
      ['observers/quality-system', 'fail', 'warning'],
      ['meetings/count', 'open', 'none'],
      ['quorum/minimum', 'pass', 'none'],
      ['votes/no-blank', 'fail', 'error'],
      ['meetings/notice', 'open', 'none'],
      ['subcommittee/meeting-deadline', 'fail', 'error'],
      ['dialogue/faculties', 'open', 'none'],
      ['duties/labour-inspection', 'notApplicable', 'none'],
    ])
  })

  test('suppresses what is waived, and nothing else', () => {
    const suppressed = run.results.filter(({ suppressions }: { suppressions?: unknown }) => suppressions !== undefined)
    expect(suppressed).toHaveLength(1)
    expect(suppressed[0]).toMatchObject({
      ruleId: 'composition/deputies',
      suppressions: [
        { kind: 'inSource', status: 'accepted', justification: 'Til og med 30. november 2026: Vara oppnevnes i november (LMU 25/26)' },
      ],
    })
  })

  test('points to a region only where the place is known, and names the value', () => {
    const [location] = run.results[9].locations
    expect(location.physicalLocation.region).toStrictEqual({ startLine: 88, startColumn: 11 })
    expect(location.logicalLocations).toStrictEqual([{ fullyQualifiedName: 'committee.meetings[0].agenda[2].vote' }])
    expect(run.results[12].locations[0].physicalLocation).toStrictEqual({ artifactLocation: { uri: 'registre/lmu.yaml' } })
    expect(run.results[13].locations[0].logicalLocations).toBeUndefined()
  })

  test.each([
    ['./registre/år 2026.yaml', 'registre/%C3%A5r%202026.yaml'],
    ['../a,b:c#d?e%f.yaml', '../a%2Cb%3Ac%23d%3Fe%25f.yaml'],
    ['/srv/lmu.yaml', 'file:///srv/lmu.yaml'],
    ['C:\\registre\\lmu.yaml', 'file:///C:/registre/lmu.yaml'],
    ['<stdin>', '%3Cstdin%3E'],
    ['\ud800.yaml', '%5Cu%7Bd800%7D.yaml'],
  ])('%s is %s', (file, uri) => {
    expect(uriOf(file)).toBe(uri)
  })
})

describe('gitlab', () => {
  const violations: readonly Record<string, string>[] = JSON.parse(gitlab(sample, WORDING))

  test('has the form that GitLab reads', () => {
    expect(violations).toHaveLength(findings.length - 3 + ISSUES)
    for (const violation of violations) {
      const rule = violation.check_name ?? ''
      expect(violation).toStrictEqual({
        description: expect.stringMatching(/./),
        check_name: expect.stringMatching(/./),
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
        // Read by others that know Code Climate's form; GitLab leaves it alone.
        ...(isRuleId(rule) ? { content: { body: `<${addressOf(rule, 'nb')}>` } } : undefined),
        location: { path: expect.not.stringMatching(/^\.?\//), lines: { begin: expect.any(Number) } },
      })
    }
  })

  test('fingerprints are all different, and stay when a finding moves or comes out otherwise', () => {
    const moved = JSON.parse(gitlab([{ ...judged, locate: () => ({ line: 999, column: 1 }) }], WORDING))
    const mended = findings.map((each): Finding => (each.outcome === 'unknown' ? { ...each, outcome: 'breached' } : each))
    const turned = JSON.parse(gitlab([{ ...judged, report: reportOf(mended) }], WORDING))
    const prints = (told: readonly Record<string, string>[]) => told.map(({ fingerprint }) => fingerprint)
    expect(new Set(prints(violations)).size).toBe(violations.length)
    expect(prints(moved)).toStrictEqual(prints(violations).slice(0, moved.length))
    expect(prints(turned)).toStrictEqual(prints(moved))
  })

  test('two findings of one rule and subject have two fingerprints', () => {
    const twice = { ...judged, report: reportOf([...findings, ...findings]) }
    const prints = JSON.parse(gitlab([twice], WORDING)).map(({ fingerprint }: Record<string, string>) => fingerprint)
    expect(new Set(prints).size).toBe(2 * (findings.length - 3))
  })
})

describe('junit', () => {
  const root = readXml(junit(sample, WORDING))

  test('has one case a finding or issue, and counts that are true', () => {
    expect(elementsNamed('testcase', root)).toHaveLength(findings.length + ISSUES + 1)
    for (const element of elementsNamed('testsuite', root)) {
      const { tests, failures, errors, skipped } = element.attributes
      expect({ tests, failures, errors, skipped }).toStrictEqual({
        tests: String(elementsNamed('testcase', element).length),
        failures: String(elementsNamed('failure', element).length),
        errors: String(elementsNamed('error', element).length),
        skipped: String(elementsNamed('skipped', element).length),
      })
    }
  })

  test('fails what is breached and required, errs on what is malformed, skips the rest', () => {
    const failed = (name: string) => elementsNamed(name, root).map(({ attributes }) => attributes.type)
    expect(failed('failure')).toStrictEqual([
      'composition/size',
      'composition/parity',
      'composition/seats',
      'votes/no-blank',
      'subcommittee/meeting-deadline',
    ])
    expect(failed('error')).toStrictEqual(['unrecognized_keys', 'invalid_type', 'unread'])
    expect(elementsNamed('skipped', root)).toHaveLength(8)
  })
})

describe('github', () => {
  const many = (count: number, outcome: 'breached' | 'unknown' | 'open'): Finding[] =>
    Array.from({ length: count }, (_, index) => {
      const [first] = findings
      if (first === undefined) throw new Error('no finding')
      return { ...first, outcome, subject: `${outcome}-${index}` }
    })
  const commandsOf = (told: readonly Finding[]) => commandsIn(github([{ file: 'a.yaml', report: reportOf(told) }], WORDING))
  const levels = (told: readonly Finding[]) => {
    const names = commandsOf(told).map(({ name }) => name)
    return ['error', 'warning', 'notice'].map((level) => names.filter((name) => name === level).length)
  }

  test.each([
    ['ten of each', many(10, 'breached'), many(10, 'unknown'), many(10, 'open'), [10, 10, 10]],
    ['eleven errors', many(11, 'breached'), [], [], [10, 0, 1]],
    ['eleven warnings', [], many(11, 'unknown'), [], [0, 10, 1]],
    ['eleven notices', [], [], many(11, 'open'), [0, 0, 10]],
    ['a hundred of each', many(100, 'breached'), many(100, 'unknown'), many(100, 'open'), [10, 10, 10]],
    ['none', [], [], [], [0, 0, 0]],
  ])('shows of %s what GitHub shows', (_, errors, warnings, notices, expected) => {
    expect(levels([...notices, ...warnings, ...errors])).toStrictEqual(expected)
  })

  test('says how many it leaves out', () => {
    const last = commandsOf([...many(12, 'open'), ...many(13, 'breached')]).at(-1)
    expect(last?.data).toMatch(/^6 til .*: brutt 3, åp\S+ 3\.$/)
    expect(last?.properties).toStrictEqual({ title: 'lmu-rules' })
  })

  test('the worst come first, then by file and place', () => {
    const names = commandsIn(github(sample, WORDING)).map(({ name, properties }) => `${name} ${properties.line ?? '-'}`)
    expect(names).toStrictEqual([
      'error 35',
      'error -',
      'error -',
      'error 31',
      'error 88',
      'error 104',
      'error 31',
      'error 31',
      'warning 63',
      'warning 56',
      'warning 127',
      'warning -',
      'notice 72',
      'notice 40',
    ])
  })

  test('commas, colons and percent signs stay inside their property', () => {
    const [command] = commandsIn(github([{ file: './a,b:c%2C=d.yaml', issues: malformed.issues ?? [] }], WORDING))
    expect(command?.properties).toStrictEqual({ file: 'a,b:c%2C=d.yaml', title: 'ugyldig: unrecognized_keys' })
  })
})

describe('markdown', () => {
  test('a row for each finding that calls for attention', () => {
    const { headings, rows } = readMarkdown(markdown(sample, WORDING))
    expect(headings).toStrictEqual(sample.map(({ file }) => file))
    expect(rows).toHaveLength(findings.length - 3 + ISSUES)
  })
})

describe('pretty', () => {
  const shown = pretty([judged], WORDING)

  test('lists what is satisfied only where asked, and counts it always', () => {
    expect(shown).not.toContain('composition/management')
    expect(shown).toMatch(/✓ oppfylt 2/)
    expect(pretty([judged], { ...WORDING, verbose: true })).toContain('composition/management')
  })

  test('a consequence stands under its cause, one step in', () => {
    const lines = shown.split('\n')
    const at = (rule: string) => lines.findIndex((line) => line.includes(rule))
    expect([at('composition/size'), at('composition/parity')]).toStrictEqual([at('composition/seats') + 1, at('composition/seats') + 2])
    expect(lines[at('composition/size')]).toContain('  ↳ ')
    expect(lines[at('composition/parity')]).toContain('    ↳ ')
  })

  test('a register with nothing to check says so', () => {
    expect(pretty([empty], { language: 'en' })).toContain('Nothing to check')
    expect(shown).not.toContain('Ingenting å kontrollere')
  })

  test.each([40, 60, 80, 120])('on %i columns no line is wider, but for a word that is', (width) => {
    const wide = pretty(sample, { ...WORDING, width, verbose: true })
      .split('\n')
      .filter((line) => line.length > width)
    const [longest = 0] = wide
      .flatMap((line) => line.trim().split(' '))
      .map((word) => word.length)
      .sort((one, other) => other - one)
    for (const line of wide) expect(longest + line.search(/\S/)).toBeGreaterThan(width)
  })

  test('colours and links change no letter', () => {
    const plain = pretty(sample, { ...WORDING, width: 80 })
    const bright = pretty(sample, { ...WORDING, width: 80, colour: true, links: true })
    expect(bright).toContain(
      '\u001b]8;;https://ntnu-lmu.github.io/lmu-rules/nb/rules/composition/seats\u001b\\composition/seats\u001b]8;;\u001b\\',
    )
    expect(stripVTControlCharacters(bright)).toBe(plain)
    expect(plain).not.toContain('\u001b')
  })

  test('colours without links, links without colours', () => {
    expect(pretty(sample, { ...WORDING, colour: true })).not.toContain('\u001b]8')
    expect(pretty(sample, { ...WORDING, links: true })).not.toContain('\u001b[')
  })
})

function withPlaces(file: FileReport): FileReport {
  const original = sample.find((each) => each.file === file.file)
  return original?.locate === undefined ? file : { ...file, locate: original.locate }
}

describe.each(['nb', 'nn', 'en'] as const)('in %s every format leads to the page of the rule', (language) => {
  const folder = language === 'en' ? '' : 'nb/'
  test.each(FORMATS.filter((format) => format !== 'json'))('%s', (format) => {
    const text = FORMATTERS[format](sample, { language, links: true })
    expect(text).toContain(`https://ntnu-lmu.github.io/lmu-rules/${folder}rules/composition/seats`)
    if (folder !== '') expect(text).not.toContain('lmu-rules/rules/')
  })
})
