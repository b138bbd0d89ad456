/** Every block of code in the documentation does what it says: run, type-checked, parsed or looked up. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { parseArguments } from '../../src/cli/arguments'
import { COMMANDS } from '../../src/cli/commands/index'
import { en } from '../../src/cli/texts/en'
import { checkRegister } from '../../src/index'
import { parseRegister } from '../../src/register/index'
import { cli } from '../cli/support'
import { type Block, blocksOf, commandsOf, markdownFiles, wordsOf } from '../support/code-blocks'
import { runExample } from '../support/examples'
import { flawsOf } from '../support/type-check'

const all = markdownFiles().flatMap(blocksOf)
const inLanguage = (...languages: readonly string[]) =>
  all.filter(({ language }) => languages.includes(language)).map((block) => [`${block.file}:${block.line}`, block] as const)

test('every block says its language, and each language is looked after here', () => {
  const known = ['js', 'ts', 'yaml', 'json', 'sh', 'text']
  expect(all.filter(({ language }) => !known.includes(language)).map(({ file, line }) => `${file}:${line}`)).toStrictEqual([])
})

describe('js runs, and gives what stands behind //=>', () => {
  test.each(inLanguage('js'))('%s', (_, { code }) => {
    const told = runExample(code)
    expect(told.length).toBeGreaterThan(0)
    for (const { given, promised } of told) expect(given).toStrictEqual(promised)
  })
})

// Types know no time zones: once is enough.
test.skipIf((process.env.TZ ?? 'UTC') !== 'UTC')('ts and the example programs are well typed', { timeout: 120_000 }, () => {
  const blocks = inLanguage('ts').map(([place, { code }]) => ({ name: place.replaceAll(/\W/g, '-'), code }))
  const programs = all.flatMap(({ language, code }) => (language === 'sh' ? commandsOf(code) : [])).flatMap(programOf)
  expect(flawsOf(blocks, [...new Set(programs)])).toStrictEqual([])
})

test('json is JSON', () => {
  for (const [place, { code }] of inLanguage('json')) expect(() => JSON.parse(code), place).not.toThrow()
})

const SECTIONS = ['mandates', 'studyYears', 'faculties', 'people', 'committee', 'subcommittees', 'dialogue', 'duties', 'waivers']
const isRegister = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && ['register', ...SECTIONS].some((key) => key in value)

describe('yaml is YAML, and where it is a register it is a good one', () => {
  test.each(inLanguage('yaml'))('%s', (_, { code }) => {
    for (const document of parseAllDocuments(code)) {
      if ('errors' in document) expect(document.errors).toStrictEqual([])
    }
    const value: unknown = parse(code)
    if (isRegister(value) && 'register' in value) expect(parseRegister(value)).toMatchObject({ ok: true })
  })

  // A guide shows a register bit by bit: together the bits are one.
  const pages = [...new Set(inLanguage('yaml').map(([, { file }]) => file))].filter((file) => /write-a-register/.test(file))
  test.each(pages)('the bits in %s make a register in which something is judged', (file) => {
    const whole = blocksOf(file)
      .filter(({ language }) => language === 'yaml')
      .map(({ code }): unknown => parse(code))
      .reduce(merged, {})
    const parsed = parseRegister(whole)
    expect(parsed).toMatchObject({ ok: true })
    if (!parsed.ok) return
    const report = checkRegister(parsed.value, '2026-11-22')
    expect(report.tally.satisfied).toBeGreaterThan(10)
    // Whoever copies it must find every section in it.
    expect(Object.keys(parsed.value).sort()).toStrictEqual(
      ['mandate', 'records', 'register', ...SECTIONS.filter((key) => key !== 'mandates')].sort(),
    )
  })
})

describe('commands are commands that there are', () => {
  test.each(inLanguage('sh'))('%s', (_, { code }) => {
    for (const command of commandsOf(code)) expect(faultOf(command), command).toBeUndefined()
  })
})

describe('output is what the command or program before it prints', () => {
  afterEach(() => void vi.restoreAllMocks())
  test.each(inLanguage('text'))('%s', async (_, block) => {
    const printed = await outputFor(block)
    // The blocks of reports are excerpts: their lines stand in the output, in this order.
    let from = 0
    for (const line of block.code.split('\n').filter((each) => each.trim() !== '')) {
      const at = printed.indexOf(line, from)
      expect(at, `${line}\nin\n${printed}`).toBeGreaterThanOrEqual(0)
      from = at + 1
    }
  })
})

function merged(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return [...one, ...other]
  if (!isMap(one) || !isMap(other)) return other
  const both = Object.entries(other).map(([key, value]) => [key, key in one ? merged(one[key], value) : value])
  return { ...one, ...Object.fromEntries(both) }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/** The words after `lmu-rules`, however it is started; undefined for another command. */
function argumentsOf(command: string): readonly string[] | undefined {
  return /^(?:(?:npx (?:--yes )?)?lmu-rules(?:@[\d.]+)?|node dist\/cli\.js)(?= |$)(?<rest>.*)$/.exec(command)?.groups?.rest === undefined
    ? undefined
    : wordsOf(command.replace(/^.*?(?:lmu-rules(?:@[\d.]+)?|cli\.js)(?= |$)/, '').replace(/ > \S+$/, ''))
}

/** The program that a command runs. */
function programOf(command: string): readonly string[] {
  const [, file] = /^node (docs\/\S+\.mjs)$/.exec(command) ?? []
  return file === undefined ? [] : [file]
}

const OTHER_PROGRAMS = ['git', 'npx', 'npm', 'cd']

/** What is wrong with a command, where something is. */
function faultOf(command: string): string | undefined {
  const own = argumentsOf(command)
  if (own !== undefined) {
    const [name = '', ...rest] = own
    const known = Object.values(COMMANDS).find((each) => each.name === name)
    if (known === undefined) return name.startsWith('-') ? undefined : `there is no command ${name}`
    parseArguments(rest, known.kinds, en)
    return undefined
  }
  const [program, word, script = ''] = wordsOf(command)
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  if (program === 'npm' && word === 'run') return script in scripts ? undefined : `there is no script ${script}`
  if (program === 'node') return existsSync(word ?? '') ? undefined : `there is no file ${word}`
  return OTHER_PROGRAMS.includes(program ?? '') ? undefined : `what is ${program}?`
}

/** What the first command before a block prints that prints anything of ours. */
async function outputFor({ commands }: Block): Promise<string> {
  for (const command of commandsOf(commands ?? '')) {
    const [program] = programOf(command)
    if (program !== undefined) {
      const lines: string[] = []
      vi.spyOn(console, 'log').mockImplementation((line: unknown) => void lines.push(String(line)))
      await import(/* @vite-ignore */ resolve(program))
      return lines.join('\n')
    }
    const own = argumentsOf(command) ?? (command === 'npm run example' ? argumentsOf(exampleScript()) : undefined)
    if (own !== undefined) return (await cli(own, { cwd: command.startsWith('npm') ? '.' : 'docs/examples' })).out
  }
  throw new Error('no command stands before it')
}

function exampleScript(): string {
  return JSON.parse(readFileSync('package.json', 'utf8')).scripts.example.split(' && ').at(-1)
}
