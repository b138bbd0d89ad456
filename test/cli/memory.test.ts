/** The built command over thousands of files: no format holds more than the file it is at. */
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { FORMATS } from '../../src/reports/index'
import { folder } from './folder'

const COMMAND = resolve('dist/cli.js')
const FILES = 2000

it('reports on two thousand registers in every format at once with 64 MB for what it keeps', { timeout: 60_000 }, () => {
  const register = JSON.stringify(parse(readFileSync('test/fixtures/registers/empty.yaml', 'utf8')))
  const name = (index: number) => `registers/${String(index).padStart(4, '0')}.json`
  const cwd = folder(Object.fromEntries(Array.from({ length: FILES }, (_, index) => [name(index), index % 2 === 1 ? '{"x":1}' : register])))
  const stdout = openSync(join(cwd, 'stdout'), 'w')
  const outputs = FORMATS.map((format) => `--output=${format}=out.${format}`)
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=64', COMMAND, 'check', 'registers', '--as-of', '2026-11-22', '--lang', 'en', ...outputs],
    { cwd, stdio: ['ignore', stdout, 'pipe'], encoding: 'utf8' },
  )
  closeSync(stdout)
  expect({ status, stderr }).toStrictEqual({ status: 2, stderr: '' })

  const sizeOf = (format: string) => statSync(join(cwd, `out.${format}`)).size
  const textOf = (format: string) => readFileSync(join(cwd, `out.${format}`), 'utf8')
  // Together they are far more than what it may keep.
  expect(FORMATS.map(sizeOf).reduce((sum, size) => sum + size)).toBeGreaterThan(100_000_000)
  expect(textOf('pretty')).toBe(readFileSync(join(cwd, 'stdout'), 'utf8'))
  const times = (text: string, part: string) => text.split(part).length - 1
  expect(times(textOf('pretty'), '\nAs of 22 November 2026')).toBe(FILES / 2)
  expect(times(textOf('markdown'), '\n## registers/')).toBe(FILES - 1)
  expect(textOf('markdown')).toMatch(/\n\*\*2000 files:\*\* ✗ malformed 4000 · [^\n]+\n$/)
  expect(times(textOf('junit'), '<testsuite name=')).toBe(FILES)
  expect(textOf('junit')).toMatch(/\n {2}<\/testsuite>\n<\/testsuites>\n$/)
  expect(JSON.parse(textOf('json')).files).toHaveLength(FILES)
  expect(times(textOf('sarif'), '"ruleIndex"')).toBe(times(textOf('junit'), '<testcase '))
  // Ten errors, ten warnings, and the notice about the rest.
  expect(times(textOf('github'), '\n')).toBe(21)
})
