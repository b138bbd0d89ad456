/** Files that no secretary wrote: one clear line or a list of issues, exit code 2, no stack trace, in a second or two. */
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MOST_MEGABYTES } from '../../src/cli/parsed'
import { commandsIn } from '../reports/hostile'
import { elementsNamed, readMarkdown, readXml } from '../reports/readers'
import { folder } from './folder'
import { cli, EMPTY_REGISTER, type Result } from './support'

const utf16 = (text: string, mark: readonly number[]) =>
  new Uint8Array([...mark, ...Buffer.from(text, mark[0] === 0xff ? 'utf16le' : 'latin1')])
const BOMB = [...'abcdefghij']
  .map(
    (name, level) =>
      `${name}: &${name} [${Array(9)
        .fill(level === 0 ? '1' : `*${'abcdefghij'[level - 1]}`)
        .join(', ')}]\n`,
  )
  .join('')
/** Noise that is the same on every run. */
const NOISE = Uint8Array.from({ length: 200_000 }, (_, index) => (index * index * 31 + index * 7) % 256)

async function checkOf(content: string | Uint8Array, name = 'r.yaml'): Promise<Result> {
  return cli(['check', '--as-of', '2026-11-22', name], { cwd: folder({ [name]: content }) })
}

describe('files that cannot be read', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'The file is empty.'],
    ['blank', ' \n\t\n', 'The file is empty.'],
    ['a byte order mark and nothing else', '\ufeff', 'The file is empty.'],
    ['UTF-16, little end first', utf16(EMPTY_REGISTER, [0xff, 0xfe]), 'The file is saved as UTF-16. Save it as UTF-8.'],
    ['UTF-16, big end first', utf16(EMPTY_REGISTER, [0xfe, 0xff]), 'The file is saved as UTF-16. Save it as UTF-8.'],
    ['UTF-16 without a mark', utf16(EMPTY_REGISTER, [0xff]).slice(1), 'The file is no text in UTF-8.'],
    ['Latin-1', Buffer.from('people: { a: Kåre }', 'latin1'), 'The file is no text in UTF-8.'],
    ['half a letter', Buffer.from('å').subarray(0, 1), 'The file is no text in UTF-8.'],
    ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'The file is no text in UTF-8.'],
    ['noise', NOISE, 'The file is no text in UTF-8.'],
    ['zero bytes', new Uint8Array(1000), 'The file is no text in UTF-8.'],
    ['50 MB of rubbish', 'x9 '.repeat(17_000_000), `The file is larger than ${MOST_MEGABYTES} MB.`],
  ])('%s', { timeout: 5000 }, async (_, content, message) => {
    const { code, out, err } = await checkOf(content)
    expect({ code, out }).toStrictEqual({ code: 2, out: '' })
    expect(err).toMatch(/^lmu-rules: r\.yaml: [^\n]+\n$/)
    expect(err).toContain(message)
  })

  it('from standard input no more is read than is needed', { timeout: 5000 }, async () => {
    const { code, err } = await cli(['check', '-'], { stdin: new Uint8Array(50_000_000).fill(120) })
    expect(code).toBe(2)
    expect(err).toContain(`<stdin>: The file is larger than ${MOST_MEGABYTES} MB.`)
  })

  it('a folder where a file should be, a folder that is no folder, and a name that cannot be one', async () => {
    const cwd = folder({ 'a.yaml': 'x' })
    mkdirSync(join(cwd, 'b'))
    const said = async (...words: string[]) => (await cli(words, { cwd })).err
    expect(await said('check', 'b')).toBe('lmu-rules: b: No files match. In folders, files that end in .yaml, .yml and .json are read.\n')
    expect(await said('plan', 'b')).toBe('lmu-rules: b: This is a folder, not a file.\n')
    expect(await said('check', 'a.yaml/b.yaml')).toBe('lmu-rules: a.yaml/b.yaml: There is no such file.\n')
    expect(await said('check', 'a\0b')).toBe('lmu-rules: a\\u{0}b: The file cannot be read.\n')
    expect(await said('check', 'x'.repeat(5000))).toMatch(/^lmu-rules: x+: The file cannot be read\.\n$/)
  })

  it.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const cwd = folder({ 'a.yaml': EMPTY_REGISTER })
    chmodSync(join(cwd, 'a.yaml'), 0)
    expect((await cli(['check', 'a.yaml'], { cwd })).err).toBe('lmu-rules: a.yaml: You may not read the file.\n')
  })
})

const NO_YAML: readonly (readonly [what: string, content: string, place: string])[] = [
  ['nothing but a comment', '# nothing\n', '1:1'],
  ['one word', 'hello\n', '1:1'],
  ['a list', '- a\n- b\n', '1:1'],
  ['a list that does not end', 'register: [', '1:11'],
  ['a tab', 'register: 1\n\tmandate: x\n', '2:1'],
  ['two documents', `${EMPTY_REGISTER}---\n${EMPTY_REGISTER}`, '4:1'],
  ['a key twice', `${EMPTY_REGISTER}mandate: ntnu-lmu\n`, '4:1'],
  ['an unknown tag', `${EMPTY_REGISTER}people: !!set { a }\n`, '4:9'],
  ['a merge key', `${EMPTY_REGISTER}<<: { people: {} }\n`, '4:1'],
  ['the key __proto__', `${EMPTY_REGISTER}__proto__: { people: {} }\n`, '4:1'],
  ['the key constructor', `${EMPTY_REGISTER}constructor: { prototype: {} }\n`, '4:1'],
  ['a number for an id', `${EMPTY_REGISTER}faculties: [{ id: 0123 }]\n`, '4:19'],
  [
    'a word of YAML 1.1',
    `${EMPTY_REGISTER}dialogue: { anchor: 2026-08-01, visits: [{ faculty: AD, date: 2026-09-01, held: yes }] }\n`,
    '4:81',
  ],
  ['a day that there is not', `${EMPTY_REGISTER}dialogue: { anchor: 2026-02-30 }\n`, '4:21'],
  ['an alias bomb', BOMB, '1:1'],
  ['a value that holds itself', 'a: &a [*a]\n', '1:1'],
  ['a value without end', 'register: &a { register: *a }\n', '1:14'],
  ['nesting', '['.repeat(10_000), '1:101'],
  ['dashes', '- '.repeat(10_000), '1:200'],
  ['a million keys', Array.from({ length: 400_000 }, (_, index) => `k${index}: 1\n`).join(''), '71429:9'],
  ['4 MB of rubbish', 'x9: [{ '.repeat(600_000), '1:349'],
]

const NO_JSON: readonly (readonly [what: string, content: string, place: string])[] = [
  ['JSON that does not end', '{"register": 1', '1:1'],
  ['a comment in JSON', '{ "register": 1 // one\n}', '1:17'],
  ['a key twice in JSON', '{"register": 1, "register": 2}', '1:17'],
  ['nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, '1:101'],
  ['the key __proto__', '{"register":1,"mandate":"ntnu-lmu","records":{"from":"2026-08-01"},"__proto__":{"people":{}}}', '1:68'],
  ['a list that is no register', `[${'1,'.repeat(50_000)}1]`, '1:1'],
]

describe('files that are no registers', () => {
  it.each(NO_YAML)('%s', { timeout: 10_000 }, async (_, content, place) => {
    const { code, out, err } = await checkOf(content)
    expect({ code, err }).toStrictEqual({ code: 2, err: '' })
    expect(out).toContain(`  ${place}  `)
    expect(out).not.toMatch(/\n +at |Error:/)
    expect(out.length).toBeLessThan(200_000)
  })

  it.each(NO_JSON)('%s', { timeout: 10_000 }, async (_, content, place) => {
    const { code, out, err } = await checkOf(content, 'r.json')
    expect({ code, err }).toStrictEqual({ code: 2, err: '' })
    expect(out).toContain(`  ${place}  `)
  })

  it('but a byte order mark does no harm, and CRLF neither', async () => {
    expect((await checkOf(`\ufeff${EMPTY_REGISTER}`)).code).toBe(3)
    expect((await checkOf(EMPTY_REGISTER.replaceAll('\n', '\r\n'))).code).toBe(3)
    expect((await checkOf(`\ufeff${EMPTY_REGISTER.replaceAll('\n', '\r\n')}x: 1\r\n`)).out).toContain('  4:1  ')
  })

  it('are told in words of the language chosen', async () => {
    const cwd = folder({ 'r.yaml': 'a: { b: 1 }# c\n' })
    const said = async (lang: string) => (await cli(['check', 'r.yaml', '--lang', lang], { cwd })).out
    expect(await said('nb')).toContain('Her mangler det et tegn')
    expect(await said('nn')).toContain('Her manglar det eit teikn')
    expect(await said('en')).toContain('A character is missing here')
  })
})

it('a file whose name would forge a command or a line is told visibly', async () => {
  const cwd = folder({ '\n::error::x.yaml': 'a: [', '##[error]y.yaml': 'a: [' })
  for (const format of ['pretty', 'json', 'markdown', 'github', 'gitlab', 'sarif', 'junit']) {
    const { out, err } = await cli(['check', '.', 'no\n::error::.yaml', '--format', format], { cwd })
    const forged = (text: string) =>
      text.split(/[\r\n\u2028\u2029]/).some((line) => /^\s*::error::/.test(line) || line.includes('##[error]'))
    expect([format, forged(out), forged(err)]).toStrictEqual([format, false, false])
  }
})

describe('all of them together', () => {
  /** What takes long is told above. */
  const quick = ([, content]: readonly [string, string, string]) => content.length < 200_000
  const files = {
    ...Object.fromEntries(NO_YAML.filter(quick).map(([, content], index) => [`${index}.yaml`, content])),
    ...Object.fromEntries(NO_JSON.filter(quick).map(([, content], index) => [`${index}.json`, content])),
    'utf16.yaml': utf16(EMPTY_REGISTER, [0xff, 0xfe]),
    'empty.yaml': '',
    'noise.yaml': NOISE,
  }
  const check = async (format: string) => {
    const { code, out } = await cli(['check', '.', '--as-of', '2026-11-22', '--format', format], { cwd: folder(files) })
    expect(code).toBe(2)
    return out
  }

  it('are in each format, every file and every issue of it', async () => {
    const told: readonly { file: string; issues: readonly { code: string }[] }[] = JSON.parse(await check('json')).files
    const each = told.flatMap(({ file, issues }) => issues.map(() => file))
    expect(told.map(({ file }) => file)).toStrictEqual(Object.keys(files).sort())
    expect(each.length).toBeGreaterThan(told.length)
    const { results } = JSON.parse(await check('sarif')).runs[0]
    expect(
      results.map(
        (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
          result.locations[0]?.physicalLocation.artifactLocation.uri,
      ),
    ).toStrictEqual(each)
    expect(JSON.parse(await check('gitlab')).map(({ location }: { location: { path: string } }) => location.path)).toStrictEqual(each)
    expect(elementsNamed('error', readXml(await check('junit')))).toHaveLength(each.length)
    expect(readMarkdown(await check('markdown')).rows).toHaveLength(each.length)
    // Who sits at a terminal is told at once, on the other stream, which files cannot be read.
    const unread = told.flatMap(({ issues }) => issues.filter(({ code }) => code === 'file')).length
    expect((await check('pretty')).match(/^ {2}✗ malformed /gm)).toHaveLength(each.length - unread)
    expect(commandsIn(await check('github')).map(({ name }) => name)).toStrictEqual([...Array(10).fill('error'), 'notice'])
  })
})
