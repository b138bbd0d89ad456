/** The hook for pre-commit: its entry, started as pre-commit does, without a shell, and the files that it is for. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { version } from '../../package.json'
import { folder } from '../cli/folder'
import { BROKEN, BROKEN_DAY, CLEAN, DAY, HOSTILE, MALFORMED, start, withBuiltCommand, yamlIn } from './support'

withBuiltCommand()

const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
const [config] = yamlIn('docs/ci/pre-commit.md').map((block) => JSON.parse(JSON.stringify(block)))
const [asked] = config.repos[0].hooks

function run(files: Readonly<Record<string, string>>, day: string) {
  const [program, ...words] = hook.entry.split(' ')
  return start(program, [...words, ...asked.args, ...Object.keys(files)], folder(files), { AS_OF_DAY: day })
}

describe('the hook', () => {
  it('passes a clean register and fails for a broken one', () => {
    expect(run({ 'registers/lmu.yaml': CLEAN }, DAY)).toMatchObject({ status: 0, err: '' })
    const broken = run({ 'registers/lmu.yaml': BROKEN }, BROKEN_DAY)
    expect(broken).toMatchObject({ status: 1, err: '' })
    expect(broken.out).toContain('✗ breached')
  })

  it('says of a malformed one where it is malformed', () => {
    const malformed = run({ 'registers/lmu.yaml': MALFORMED }, DAY)
    expect(malformed.status).toBe(2)
    expect(malformed.out).toMatch(/✗ malformed +3:\d+ .*2026-02-30/)
  })

  it('checks several at once, whatever their names', () => {
    const { status, out } = run({ [HOSTILE]: CLEAN, 'registers/b.yaml': CLEAN }, DAY)
    expect(status).toBe(0)
    expect(out).toContain(HOSTILE)
    expect(out).toContain('2 files')
  })

  it.each([
    ['register.yaml', true],
    ['registers/2026/lmu.yml', true],
    ['some/registers/lmu.json', true],
    ['register/lmu.yaml', true],
    ['.github/workflows/lmu.yaml', false],
    ['registers/README.md', false],
    ['unregister.yaml', false],
  ])('is for %s: %s', (file, isFor) => expect(new RegExp(hook.files).test(file)).toBe(isFor))

  it('is what the documentation asks for', () => {
    expect(asked.id).toBe(hook.id)
    expect(config.repos[0].rev).toBe(`v${version}`)
    expect(new RegExp(asked.files).test('registers/2026/lmu.yaml')).toBe(true)
    expect(Object.keys(asked).toSorted()).toStrictEqual(['args', 'files', 'id'])
  })
})
