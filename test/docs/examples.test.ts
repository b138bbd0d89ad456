import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkRegister } from '../../src/index'
import { parseRegister } from '../../src/register/index'
import { runExample } from '../support/examples'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

/** The code of each `@example` in a source file. */
function examplesOf(file: string): string[] {
  const comments = readFileSync(`src/${file}`, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? []
  return comments.flatMap((comment) => {
    const text = comment.slice(3, -2).replaceAll(/^ *\* ?/gm, '')
    const [, example] = text.split(/^@example$/m)
    return example === undefined ? [] : [example.split(/^@/m)[0] ?? '']
  })
}

describe('examples in docstrings do what they say', () => {
  const all = sources.flatMap((file) => examplesOf(file).map((code) => [file, code] as const))
  test('there are some', () => expect(all.length).toBeGreaterThan(10))
  test.each(all)('%s', async (file, code) => {
    const told = runExample(code, await import(`../../src/${file}`))
    expect(told.length).toBeGreaterThan(0)
    for (const { given, promised } of told) expect(given).toStrictEqual(promised)
  })
})

describe('what the README shows is what there is', () => {
  const readme = readFileSync('README.md', 'utf8')
  const block = (language: string) => readme.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? ''

  test('the register in one screen is well-formed, and its rules are judged', () => {
    const parsed = parseRegister(parse(block('yaml')))
    expect(parsed).toMatchObject({ ok: true })
    if (parsed.ok) expect(checkRegister(parsed.value, '2026-11-22').checked).toBe(true)
  })

  test('the end of the example is what the command prints', async () => {
    const register = parseRegister(parse(readFileSync('docs/examples/register.yaml', 'utf8')))
    if (!register.ok) throw new Error('the example is malformed')
    const { tally } = checkRegister(register.value, '2026-11-22')
    const counts = block('text').trimEnd().split('\n').at(-1)
    expect(counts).toContain(`waived ${tally.waived} · ✓ satisfied ${tally.satisfied} · – not applicable ${tally['not-applicable']}`)
  })
})
