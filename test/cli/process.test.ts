/** The built command, started as a process. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { folder } from './folder'

const COMMAND = resolve('dist/cli.js')
const EXAMPLE = resolve('docs/examples/register.yaml')

beforeAll(() => {
  if (!existsSync(COMMAND)) execFileSync('npx', ['tsup', '--silent'], { stdio: 'ignore' })
}, 120_000)

function start(
  words: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly input?: string; readonly cwd?: string } = {},
) {
  const { env = { LANG: 'en_US.UTF-8' }, ...rest } = options
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
    ...rest,
  })
  return { status, stdout, stderr }
}

describe('in each language', () => {
  it.each([
    ['nb', 'Per 22. november 2026', 'Filen finnes ikke.'],
    ['nn', 'Per 22. november 2026', 'Fila finst ikkje.'],
    ['en', 'As of 22 November 2026', 'There is no such file.'],
  ])('%s', (lang, judged, missing) => {
    const checked = start(['check', EXAMPLE, '--as-of', '2026-11-22'], { env: { LC_ALL: `${lang}_NO.UTF-8` } })
    expect(checked).toMatchObject({ status: 0, stderr: '' })
    expect(checked.stdout.toLowerCase()).toContain(judged.toLowerCase())
    expect(start(['check', 'nowhere.yaml', '--lang', lang])).toStrictEqual({
      status: 2,
      stdout: '',
      stderr: `lmu-rules: nowhere.yaml: ${missing}\n`,
    })
  })
})

it('reads standard input', () => {
  expect(start(['check', '-', '--as-of', '2026-11-22', '--format', 'json'], { input: readFileSync(EXAMPLE, 'utf8') })).toMatchObject({
    status: 0,
    stderr: '',
  })
})

it('judges as of today where no day is given', () => {
  const { stdout } = start(['check', '-', '--format', 'json'], { input: 'register: 1\nmandate: ntnu-lmu\nrecords: { from: 2020-01-01 }\n' })
  expect(Math.abs(Date.parse(JSON.parse(stdout).files[0].asOf) - Date.now())).toBeLessThan(2 * 86_400_000)
})

it('has a red line at a terminal, or where it is forced', () => {
  expect(start(['check', '-'], { input: 'x: 1' }).stdout).not.toContain('\u001b')
  expect(start(['check', '-'], { input: 'x: 1', env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[31m')
})

it('prints nothing but one line about hostile files', () => {
  const cwd = folder({
    'deep.yaml': '- '.repeat(50_000),
    'big.json': ' '.repeat(50_000_000),
    'utf16.yaml': Buffer.from('\ufeffa: 1', 'utf16le'),
  })
  for (const [file, pattern] of [
    ['deep.yaml', /^deep\.yaml\n\n.*100 levels|^deep\.yaml\n\n.*hundred levels/],
    ['big.json', /larger than/],
    ['utf16.yaml', /UTF-16/],
  ] as const) {
    const before = Date.now()
    const { status, stdout, stderr } = start(['check', file], { cwd })
    expect(status).toBe(2)
    expect(stdout + stderr).toMatch(pattern)
    expect(stdout + stderr).not.toMatch(/\n +at /)
    expect(Date.now() - before).toBeLessThan(3000)
  }
})

it('does not mind that its reader goes away', () => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${COMMAND}" rules | head -1`], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'en' },
  })
  expect({ status, stderr }).toStrictEqual({ status: 0, stderr: '' })
  expect(stdout.split('\n')).toHaveLength(2)
})

it.skipIf(!existsSync('/dev/full'))('says that its output cannot be written', () => {
  const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${COMMAND}" rules > /dev/full`], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'en' },
  })
  expect(status).toBe(2)
  expect(stderr).toMatch(/^lmu-rules: [^\n]*ENOSPC[^\n]*\n$/)
})
