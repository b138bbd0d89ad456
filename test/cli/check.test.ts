/** `check`: exit codes, formats, files written, and what has changed since an earlier report. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020'
import { beforeAll, describe, expect, it } from 'vitest'
import { version as packageVersion } from '../../package.json'
import { canonicalJson } from '../../src/cli/sha256'
import { turnedText } from '../../src/cli/turned'
import { ntnuLmu } from '../../src/mandate/ntnu-lmu'
import { reportJsonSchema } from '../../src/reports/index'
import { folder } from './folder'
import { cli, contextIn, EMPTY_REGISTER } from './support'

const EXAMPLE = readFileSync('docs/examples/register.yaml', 'utf8')
/** Two who were present are not, and six of ten do not suffice. */
const BROKEN = EXAMPLE.replace('present: [st1, st2, st3, st4, st5, an2, an3, an4, an5v]', 'present: [st1, st2, st3, an2, an3, an4]')
const RECOMMENDED = EXAMPLE.replace(/ {4}- \{ unit: quality-system.*\n/, '')

let cwd: string
beforeAll(() => {
  cwd = folder({
    'good.yaml': EXAMPLE,
    'broken.yaml': BROKEN,
    'recommended.yaml': RECOMMENDED,
    'empty.yaml': EMPTY_REGISTER,
    'malformed.yaml': `${EMPTY_REGISTER}comittee: {}\n`,
    'invalid.yaml': 'a: [',
    'many/a.yaml': EXAMPLE,
    'many/b/c.json': '{"register":1,"mandate":"ntnu-lmu","records":{"from":"2026-08-01"}}',
  })
})

function check(...words: string[]) {
  return cli(['check', '--as-of', '2026-11-22', ...words], { cwd })
}

describe('the exit code', () => {
  it.each<[number, string, string[]]>([
    [0, 'nothing is breached', ['good.yaml']],
    [1, 'something is', ['broken.yaml']],
    [2, 'a register is malformed', ['malformed.yaml']],
    [2, 'a file is no YAML', ['invalid.yaml']],
    [2, 'there is no such file', ['nowhere.yaml']],
    [3, 'nothing was checked', ['empty.yaml']],
    [2, 'the worst of several: 2 before 1', ['good.yaml', 'broken.yaml', 'nowhere.yaml', 'empty.yaml']],
    [1, '1 before 3', ['good.yaml', 'empty.yaml', 'broken.yaml']],
    [3, '3 before 0', ['good.yaml', 'empty.yaml']],
    [3, 'folders', ['many']],
    [0, 'a recommendation alone is no failure', ['recommended.yaml']],
    [0, '--fail-on breach', ['--fail-on', 'breach', 'good.yaml']],
    [1, '--fail-on risk', ['--fail-on', 'risk', 'good.yaml']],
    [0, '--fail-on unknown', ['--fail-on', 'unknown', 'good.yaml']],
    [1, '--fail-on unknown', ['--fail-on', 'unknown', 'empty.yaml']],
    [0, '--fail-on should', ['--fail-on', 'should', 'good.yaml']],
    [1, '--fail-on should', ['--fail-on=should', 'recommended.yaml']],
    [0, 'a breach where only recommendations count', ['--fail-on=should', 'broken.yaml']],
    [1, '--fail-on with commas', ['--fail-on', 'should,unknown,risk', 'good.yaml']],
    [1, '--fail-on twice', ['--fail-on', 'unknown', '--fail-on', 'risk', 'good.yaml']],
  ])('%i: %s', async (code, _, words) => {
    expect((await check(...words)).code).toBe(code)
  })

  it('is that of the day', async () => {
    expect((await cli(['check', 'good.yaml'], { cwd, now: '2026-11-22T12:00:00Z' })).code).toBe(0)
    // The waiver holds through 30 November, in Oslo.
    expect((await cli(['check', 'good.yaml'], { cwd, now: '2026-11-30T22:59:59Z' })).code).not.toBe(1)
    expect((await cli(['check', 'good.yaml'], { cwd, now: '2026-11-30T23:00:00Z' })).code).toBe(1)
  })

  it('is 2 where the register begins after the day', async () => {
    const { code, out } = await cli(['check', '--as-of', '2026-07-31', 'good.yaml'], { cwd })
    expect(code).toBe(2)
    expect(out).toContain('5:18')
    expect(out).toContain('kept from 2026-08-01')
  })

  it.each([
    ['nb', 'Registeret følger mandatet «other», som lmu-rules ikke kjenner. Det kjenner ntnu-lmu.', 'Registeret er ført fra 2026-08-01'],
    ['nn', 'Registeret følgjer mandatet «other», som lmu-rules ikkje kjenner. Det kjenner ntnu-lmu.', 'Registeret er ført frå 2026-08-01'],
    [
      'en',
      'The register follows the mandate “other”, which lmu-rules does not know. It knows ntnu-lmu.',
      'The register is kept from 2026-08-01',
    ],
  ])('is 2 where the mandate is not one we know, or the day is before the register, in %s', async (lang, mandate, day) => {
    const other = EMPTY_REGISTER.replace('ntnu-lmu', 'other')
    const checked = await cli(['check', '-', '--lang', lang], { stdin: other })
    expect(checked).toMatchObject({ code: 2, err: '', out: expect.stringContaining(`2:10  ${mandate}  unknown-mandate mandate`) })
    const early = await cli(['check', '-', '--lang', lang, '--as-of', '2026-07-31'], { stdin: EMPTY_REGISTER })
    expect(early).toMatchObject({ code: 2, err: '', out: expect.stringContaining(`3:18  ${day}`) })
    const planned = await cli(['plan', '-', '--lang', lang], { stdin: other })
    expect(planned).toStrictEqual({ code: 2, out: '', err: `lmu-rules: <stdin>: ${mandate}\n` })
  })
})

describe('input', () => {
  it('may be standard input', async () => {
    const { code, out } = await cli(['check', '-', '--as-of', '2026-11-22'], { stdin: BROKEN })
    expect(code).toBe(1)
    expect(out).toContain('<stdin>')
  })

  it('gives the same findings as YAML and as JSON', async () => {
    const { parse } = await import('yaml')
    const root = folder({ 'a.yaml': BROKEN, 'a.json': JSON.stringify(parse(BROKEN), undefined, 2) })
    const [fromYaml, fromJson] = await Promise.all(
      ['a.yaml', 'a.json'].map(async (file) => {
        const { out } = await cli(['check', '--as-of', '2026-11-22', '--format', 'json', file], { cwd: root })
        return out.replace(/,?\s*"position": \{[^}]*\}|"sha256": "\w+",/g, '').replace(file, '')
      }),
    )
    expect(fromJson).toBe(fromYaml)
    expect(fromYaml).toContain('"breached"')
  })
})

it('checks hundreds of files at once, with one summary', { timeout: 20_000 }, async () => {
  const root = folder(
    Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`r/${index}.yaml`, index === 150 ? BROKEN : EMPTY_REGISTER])),
  )
  const { code, out } = await cli(['check', '--as-of', '2026-11-22', 'r/**/*.yaml'], { cwd: root })
  expect(code).toBe(1)
  expect(out.match(/^300 files$/gm)).toHaveLength(1)
})

describe('formats', () => {
  it.each(['pretty', 'json', 'markdown', 'github', 'gitlab', 'sarif', 'junit'])('%s', async (format) => {
    const { code, out, err } = await check('--format', format, 'broken.yaml')
    expect({ code, err }).toStrictEqual({ code: 1, err: '' })
    expect(out).toContain('quorum/minimum')
  })

  it('JSON has a file for each, in order, read or not', async () => {
    const { out, err } = await check('--format', 'json', 'malformed.yaml', 'nowhere.yaml', 'good.yaml')
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      files: [
        { file: 'malformed.yaml', issues: [{ path: ['comittee'], code: 'unknown-key', position: { line: 4, column: 1 } }] },
        { file: 'nowhere.yaml', issues: [{ path: [], code: 'file', message: 'There is no such file.' }] },
        { file: 'good.yaml', asOf: '2026-11-22', checked: true },
      ],
    })
    expect(err).toBe('lmu-rules: nowhere.yaml: There is no such file.\n')
  })

  it('places findings on their lines', async () => {
    const { out } = await check('--format', 'json', 'broken.yaml')
    const line = BROKEN.split('\n').findIndex((each) => each.includes('id: lmu-2026-5')) + 1
    const findings: { rule: string; outcome: string; position: { line: number } }[] = JSON.parse(out).files[0].findings
    const lost = findings.find(({ rule, outcome }) => rule === 'quorum/minimum' && outcome === 'breached')
    expect(lost?.position.line).toBeGreaterThanOrEqual(line)
    expect(findings.every(({ position }) => position !== undefined)).toBe(true)
  })

  it('is the same text each time', async () => {
    const words = ['--format', 'json', 'broken.yaml', 'many']
    expect((await check(...words)).out).toBe((await check(...words)).out)
  })

  it('pretty has colour, links and width at a terminal alone', async () => {
    const plain = await check('broken.yaml')
    const shown = await cli(['check', '--as-of', '2026-11-22', 'broken.yaml'], { cwd, isTerminal: true })
    const quiet = await cli(['check', '--as-of', '2026-11-22', 'broken.yaml'], {
      cwd,
      isTerminal: true,
      env: { LANG: 'en_US', NO_COLOR: '1', TERM: 'dumb' },
    })
    expect(plain.out).not.toContain('\u001b')
    expect(shown.out).toContain('\u001b[31m')
    expect(shown.out).toContain('\u001b]8;;https://')
    expect(quiet.out).not.toContain('\u001b')
    expect(Math.max(...quiet.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it.each([
    ['nb', ['0 av 3 filer', '1 av 3 filer', '2 av 3 filer']],
    ['nn', ['0 av 3 filer', '1 av 3 filer', '2 av 3 filer']],
    ['en', ['0 of 3 files', '1 of 3 files', '2 of 3 files']],
  ])('tells how far it is at a terminal alone, and takes it back, in %s', async (lang, lines) => {
    const words = ['check', '--as-of', '2026-11-22', 'many', 'good.yaml', '--lang', lang]
    expect((await cli(words, { cwd })).err).toBe('')
    expect((await cli(words, { cwd, isTerminal: true })).err).toBe(lines.map((line) => `\r${line}\r\u001b[K`).join(''))
  })

  it('lists what is satisfied with --verbose alone', async () => {
    expect((await check('good.yaml')).out).not.toContain('composition/size')
    expect((await check('--verbose', 'good.yaml')).out).toContain('composition/size')
  })

  it.each(['pretty', 'markdown', 'junit'])('%s names people with --names alone, and nobody by a name from another file', async (format) => {
    const named = BROKEN.replace('people:', 'people:\n  an3: Åse Dahl').replace(/waivers:.*/s, '')
    const root = folder({
      'a.yaml': named,
      'b.yaml': named.replace('Åse Dahl', 'Bo Eng'),
      'c.yaml': named.replace('an3: Åse Dahl', 'an9: Cy Fox'),
    })
    const out = async (...words: string[]) =>
      (await cli(['check', '--as-of', '2026-11-22', '--format', format, ...words], { cwd: root })).out
    expect(await out('a.yaml')).not.toContain('Åse Dahl')
    expect(await out('--names', 'a.yaml')).toContain('Åse Dahl')
    const counts = async (...files: string[]) => {
      const text = await out('--names', ...files)
      return [/Åse Dahl/g, /Bo Eng/g].map((name) => text.match(name)?.length ?? 0)
    }
    const [[one, none], [nobody, other]] = [await counts('a.yaml'), await counts('b.yaml')]
    expect([none, nobody, (one ?? 0) > 0, (other ?? 0) > 0]).toStrictEqual([0, 0, true, true])
    expect(await counts('a.yaml', 'b.yaml', 'c.yaml')).toStrictEqual([one, other])
  })
})

describe('the JSON report is a receipt', () => {
  const reported = async (...words: string[]) => JSON.parse((await check('--format', 'json', ...words)).out)

  it('that fits its schema', async () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(reportJsonSchema)
    validate(await reported('broken.yaml', 'malformed.yaml', 'invalid.yaml', 'nowhere.yaml', 'empty.yaml'))
    expect(validate.errors).toBeNull()
  })

  it('of the tool, the mandate and the readings in force', async () => {
    const { tool, mandate, readings } = await reported('good.yaml', '--reading', 'abstention=permitted')
    expect(tool).toStrictEqual({ name: 'lmu-rules', version: packageVersion })
    expect(mandate).toStrictEqual({ id: 'ntnu-lmu', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(readings).toStrictEqual({ ...ntnuLmu.readings, abstention: 'permitted' })
  })

  it('of the bytes of each file that could be read, whatever it holds', async () => {
    const { files } = await reported('good.yaml', 'malformed.yaml', 'invalid.yaml', 'nowhere.yaml', 'empty.yaml')
    const sums = files.map(({ sha256 }: { sha256?: string }) => sha256)
    const expected = ['good.yaml', 'malformed.yaml', 'invalid.yaml', undefined, 'empty.yaml'].map((file) =>
      file === undefined
        ? undefined
        : createHash('sha256')
            .update(readFileSync(join(cwd, file)))
            .digest('hex'),
    )
    expect(sums).toStrictEqual(expected)
  })

  it('whose fingerprint is that of what the mandate holds, in whatever order it was written', () => {
    expect(canonicalJson({ b: [2, { d: null, c: 'å' }], a: { z: 1, 'a b': true } })).toBe(
      '{"a":{"a b":true,"z":1},"b":[2,{"c":"å","d":null}]}',
    )
    const { id, ...rest } = ntnuLmu
    expect(canonicalJson({ ...rest, id })).toBe(canonicalJson(ntnuLmu))
    expect(canonicalJson({ ...ntnuLmu, quorum: { seats: 6 } })).not.toBe(canonicalJson(ntnuLmu))
  })
})

describe('--output', () => {
  it('writes files beside what it prints, without colour', async () => {
    const root = folder({ 'a.yaml': BROKEN })
    const { code, out } = await cli(
      [
        'check',
        '--as-of',
        '2026-11-22',
        'a.yaml',
        '--output',
        'sarif=out.sarif',
        '--output',
        'json=b=c.json',
        '--output',
        'pretty=out.txt',
      ],
      { cwd: root, isTerminal: true },
    )
    expect(code).toBe(1)
    expect(out).toContain('\u001b[')
    expect(JSON.parse(readFileSync(join(root, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(JSON.parse(readFileSync(join(root, 'b=c.json'), 'utf8'))).toMatchObject({ version: 1 })
    expect(readFileSync(join(root, 'out.txt'), 'utf8')).not.toContain('\u001b')
  })

  it('that cannot be written is told, and the others are written', async () => {
    const root = folder({ 'a.yaml': EXAMPLE })
    const { code, err } = await cli(
      ['check', '--as-of', '2026-11-22', 'a.yaml', '--output', 'json=no/such/folder.json', '--output', 'json=out.json'],
      { cwd: root },
    )
    expect({ code, err }).toStrictEqual({ code: 2, err: 'lmu-rules: no/such/folder.json cannot be written (ENOENT).\n' })
    expect(readFileSync(join(root, 'out.json'), 'utf8')).toContain('"version": 1')
  })
})

describe('--against', () => {
  async function compared(before: string, now: string, ...words: string[]) {
    const root = folder({ 'a.yaml': before })
    await cli(['check', '--as-of', '2026-11-22', 'a.yaml', '--output', 'json=before.json'], { cwd: root })
    const later = folder({ 'a.yaml': now, 'before.json': readFileSync(join(root, 'before.json')) })
    return cli(['check', '--as-of', '2026-11-22', 'a.yaml', '--against', 'before.json', ...words], { cwd: later })
  }

  it('fails for what is new', async () => {
    const { code, out } = await compared(EXAMPLE, BROKEN)
    expect(code).toBe(1)
    expect(out).toMatch(/\nNew: [1-9]\d*\n {2}\+ a\.yaml {2}quorum\/minimum/)
    expect(out).toMatch(/\nGone: 0\n$/)
  })

  it('does not fail for what is not', async () => {
    const { code, out } = await compared(BROKEN, BROKEN)
    expect(code).toBe(0)
    expect(out).toMatch(/\nNew: 0\nGone: 0\n$/)
  })

  it('tells what is gone', async () => {
    const { code, out } = await compared(BROKEN, EXAMPLE)
    expect(code).toBe(0)
    expect(out).toMatch(/\nNew: 0\nGone: [1-9]\d*\n {2}- a\.yaml {2}quorum\/minimum/)
  })

  it('compares what --fail-on names', async () => {
    expect((await compared(EXAMPLE, RECOMMENDED)).code).toBe(0)
    expect((await compared(EXAMPLE, RECOMMENDED, '--fail-on', 'should')).code).toBe(1)
    expect((await compared(RECOMMENDED, RECOMMENDED, '--fail-on', 'should')).code).toBe(0)
  })

  it('says nothing of what the reports were made with where that is the same', async () => {
    expect((await compared(EXAMPLE, EXAMPLE)).out).toMatch(/open 8[^\n]*\n\nNew: 0\nGone: 0\n$/)
  })

  it.each([
    [
      'nb',
      'Versjonen av lmu-rules er en annen: 0.0.1 den gang, ',
      'Mandatet er et annet: ntnu-lmu 000000000000 den gang, ntnu-lmu ',
      'Tolkningen abstention er en annen: as-blank den gang, permitted nå.',
      'Innholdet i a.yaml er endret siden den gang.',
      'Rapporten sier ikke hvilken versjon, hvilket mandat og hvilke tolkninger den bygger på.',
    ],
    [
      'nn',
      'Versjonen av lmu-rules er ein annan: 0.0.1 den gongen, ',
      'Mandatet er eit anna: ntnu-lmu 000000000000 den gongen, ntnu-lmu ',
      'Tolkinga abstention er ei anna: as-blank den gongen, permitted no.',
      'Innhaldet i a.yaml er endra sidan den gongen.',
      'Rapporten seier ikkje kva versjon, kva mandat og kva tolkingar han byggjer på.',
    ],
    [
      'en',
      'The version of lmu-rules differs: 0.0.1 then, ',
      'The mandate differs: ntnu-lmu 000000000000 then, ntnu-lmu ',
      'The reading abstention differs: as-blank then, permitted now.',
      'What a.yaml holds has changed since then.',
      'The report does not say by which version, mandate and readings it was made.',
    ],
  ])('names what the reports were made with where that differs, in %s', async (lang, version, mandate, reading, input, unsaid) => {
    const root = folder({ 'a.yaml': `${EXAMPLE}# more\n` })
    const later = folder({ 'a.yaml': EXAMPLE })
    await cli(['check', '--as-of', '2026-11-22', 'a.yaml', '--output', 'json=before.json'], { cwd: root })
    const report = JSON.parse(readFileSync(join(root, 'before.json'), 'utf8'))
    const told = async (before: object) => {
      writeFileSync(join(later, 'before.json'), JSON.stringify(before))
      const words = [
        'check',
        'a.yaml',
        '--as-of',
        '2026-11-22',
        '--against',
        'before.json',
        '--reading',
        'abstention=permitted',
        '--lang',
        lang,
      ]
      const { out } = await cli(words, { cwd: later })
      return [version, mandate, reading, input, unsaid].map((text) => out.includes(`\n${text}`))
    }
    const { files } = report
    const other = { ...report, tool: { ...report.tool, version: '0.0.1' }, mandate: { ...report.mandate, fingerprint: '0'.repeat(64) } }
    expect(await told(report)).toStrictEqual([false, false, true, true, false])
    expect(await told(other)).toStrictEqual([true, true, true, true, false])
    expect(await told({ version: 1, files })).toStrictEqual([false, false, false, true, true])
    expect(await told({ ...report, readings: { abstention: 1 } })).toStrictEqual([false, false, false, true, true])
    expect(await told({ ...report, files: [] })).toStrictEqual([false, false, true, false, false])
  })

  it('names a reading that only one of the two knows', async () => {
    const root = folder({ 'a.yaml': EXAMPLE })
    await cli(['check', '--as-of', '2026-11-22', 'a.yaml', '--output', 'json=before.json'], { cwd: root })
    const { readings, ...report } = JSON.parse(readFileSync(join(root, 'before.json'), 'utf8'))
    const { abstention: _, ...others } = readings
    writeFileSync(join(root, 'before.json'), JSON.stringify({ ...report, readings: { ...others, retired: 'so' } }))
    const { out } = await cli(['check', '--as-of', '2026-11-22', 'a.yaml', '--against', 'before.json'], { cwd: root })
    expect(out).toContain('\nThe reading abstention differs: – then, as-blank now.\n')
    expect(out).toContain('\nThe reading retired differs: so then, – now.\n')
  })

  it('of a file that can no longer be read as a register, has nothing new of its rules', async () => {
    const { code, out } = await compared(BROKEN, 'a: [')
    expect(code).toBe(2)
    expect(out).toMatch(/\nNew: 0\nGone: [1-9]/)
  })

  it('stays out of what programs read', async () => {
    const { out, err } = await compared(EXAMPLE, BROKEN, '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ version: 1 })
    expect(err).toContain('New: ')
  })

  it.each([
    ['nowhere.json', 'There is no such file.'],
    ['good.yaml', 'This is not a JSON report of lmu-rules check.'],
    ['many/b/c.json', 'This is not a JSON report of lmu-rules check.'],
  ])('%s: %s', async (file, message) => {
    expect(await check('good.yaml', '--against', file)).toStrictEqual({ code: 2, out: '', err: `lmu-rules: ${file}: ${message}\n` })
  })

  it.each([
    '{}',
    '[]',
    'null',
    '{"version":1}',
    '{"version":1,"files":[{}]}',
    '{"version":1,"files":[{"file":"a","findings":[1]}]}',
    '{"version":1,"files":[{"file":"a","sha256":1}]}',
    '{"version":2,"files":[]}',
  ])('%s is no report', async (report) => {
    const root = folder({ 'a.yaml': EXAMPLE, 'r.json': report })
    expect(await cli(['check', 'a.yaml', '--against', 'r.json'], { cwd: root })).toMatchObject({ code: 2, out: '' })
  })
})

describe('readings', () => {
  it('--reading takes another answer', async () => {
    expect((await check('good.yaml', '--reading', 'meeting-count=exactly')).code).toBe(0)
    const { out } = await check('good.yaml', '--format', 'json', '--reading', 'dialogue-subcommittees=are-visited')
    expect(out).toContain('"committee/gjovik"')
  })

  it('--readings tells which answers would turn what', async () => {
    const { out } = await check('good.yaml', '--readings')
    expect(out).toContain('\ngood.yaml: Another answer to an open question would turn these:\n')
    expect(out).toMatch(/\n {4}dialogue-subcommittees=are-visited: /)
  })

  it.each([
    ['nb', 'Ingen andre svar på åpne spørsmål'],
    ['nn', 'Ingen andre svar på opne spørsmål'],
    ['en', 'No other answer to an open question'],
  ] as const)('says where no answer would turn anything, in %s', async (language, words) => {
    expect(turnedText('a.yaml', [], contextIn(language))).toContain(`\na.yaml: ${words}`)
  })
})
