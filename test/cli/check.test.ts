/** `check`: exit codes, formats, files written, and what has changed since an earlier report. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { folder } from './folder'
import { cli, EMPTY_REGISTER } from './support'

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

  it('is 2 where the mandate is not one we know', async () => {
    const { code, out } = await cli(['check', '-'], { stdin: EMPTY_REGISTER.replace('ntnu-lmu', 'other') })
    expect(code).toBe(2)
    expect(out).toContain('other')
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
        return out.replace(/,?\s*"position": \{[^}]*\}/g, '').replace(file, '')
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

  it('tells how far it is at a terminal alone, and takes it back', async () => {
    const words = ['check', '--as-of', '2026-11-22', 'many', 'good.yaml']
    expect((await cli(words, { cwd })).err).toBe('')
    expect((await cli(words, { cwd, isTerminal: true })).err).toBe('\r0 of 3 files\r\u001b[K')
  })

  it('lists what is satisfied with --verbose alone', async () => {
    expect((await check('good.yaml')).out).not.toContain('composition/size')
    expect((await check('--verbose', 'good.yaml')).out).toContain('composition/size')
  })

  it('names people with --names alone, and nobody by a name from another file', async () => {
    const named = BROKEN.replace('people:', 'people:\n  an3: Åse Dahl').replace(/waivers:.*/s, '')
    const root = folder({ 'a.yaml': named, 'b.yaml': named.replace('Åse Dahl', 'Bo Eng') })
    const out = async (...words: string[]) => (await cli(['check', '--as-of', '2026-11-22', ...words], { cwd: root })).out
    expect(await out('a.yaml')).not.toContain('Åse Dahl')
    expect(await out('--names', 'a.yaml')).toContain('Åse Dahl')
    expect(await out('--names', 'a.yaml', 'b.yaml')).not.toMatch(/Åse Dahl|Bo Eng/)
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
})
