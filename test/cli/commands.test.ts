/** The other commands: what can be looked up, made, and looked forward to. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/cli/parse-yaml'
import { RULES } from '../../src/mandate/catalogue'
import { sentencesOf } from '../../src/mandate/clause-map'
import { CLAUSES } from '../../src/mandate/clauses'
import { READINGS } from '../../src/mandate/readings'
import { checkRegister } from '../../src/register/check'
import { parseRegister, registerJsonSchema } from '../../src/register/index'
import { folder } from './folder'
import { cli, EMPTY_REGISTER } from './support'

const LANGUAGES = ['nb', 'nn', 'en']

async function printed(...words: string[]): Promise<string> {
  const { code, out, err } = await cli(words)
  expect({ code, err }).toStrictEqual({ code: 0, err: '' })
  return out
}

describe('what can be looked up', () => {
  it.each<[string, readonly { readonly id: string }[]]>([
    ['rules', RULES],
    ['readings', READINGS],
    ['clauses', CLAUSES],
  ])('%s lists every one, in each language and as JSON', async (command, all) => {
    const pages = await Promise.all(LANGUAGES.map((lang) => printed(command, '--lang', lang)))
    expect(new Set(pages).size).toBe(3)
    for (const page of pages) for (const { id } of all) expect(page).toContain(`${id}  `)
    const listed: { id: string; title: string }[] = JSON.parse(await printed(command, '--format', 'json'))
    expect(listed.map(({ id }) => id)).toStrictEqual(all.map(({ id }) => id))
    expect(listed.every(({ title }) => title.length > 0)).toBe(true)
  })

  it.each(LANGUAGES)('explain tells of each rule, reading and sentence, in %s', async (lang) => {
    for (const { id } of [...RULES, ...READINGS, ...CLAUSES]) {
      const page = await printed('explain', id, '--lang', lang)
      expect(page.startsWith(id)).toBe(true)
      expect(page).not.toContain('undefined')
    }
  })

  it('explain takes a sentence without its sign, and gives JSON', async () => {
    expect(await printed('explain', '5:6')).toBe(await printed('explain', '§5:6'))
    expect(JSON.parse(await printed('explain', 'quorum/minimum', '--format', 'json'))).toMatchObject({
      kind: 'rule',
      id: 'quorum/minimum',
      modality: 'shall',
      clauses: [{ id: '§5:6' }],
      readings: [{ id: 'quorum-basis' }, { id: 'departed-deputy' }],
    })
    expect(JSON.parse(await printed('explain', 'abstention', '--format', 'json'))).toMatchObject({
      kind: 'reading',
      answers: [
        { value: 'as-blank', isDefault: true },
        { value: 'permitted', isDefault: false },
      ],
    })
    expect(JSON.parse(await printed('explain', '§5:6', '--format', 'json'))).toMatchObject({
      kind: 'clause',
      rules: [{ id: 'quorum/minimum' }, {}],
    })
  })

  it('schema is the form of the register', async () => {
    expect(JSON.parse(await printed('schema'))).toStrictEqual(JSON.parse(JSON.stringify(registerJsonSchema)))
  })
})

describe('clauses --verify', () => {
  const text = 'Mandat\n1. Formål\nDette er en annen tekst.\n'

  it('tells what is not as it was, and what needs another look', async () => {
    const cwd = folder({ 'copy.txt': text })
    const { code, out } = await cli(['clauses', '--verify', 'copy.txt'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('missing')
    expect(out).toContain('Look again at ')
    expect(out).toMatch(/\n0 of \d+ sentences are unchanged\.\n$/)
    const { out: json } = await cli(['clauses', '--verify', 'copy.txt', '--format', 'json'], { cwd })
    expect(JSON.parse(json).clauses).toHaveLength(CLAUSES.length)
    expect(sentencesOf(text).length).toBeGreaterThan(0)
  })
})

describe('init', () => {
  it.each(LANGUAGES)('makes a register that is one, and one that can be filled in, in %s', async (lang) => {
    const cwd = folder()
    const { code, out, err } = await cli(['init', '--lang', lang], { cwd, now: '2026-11-22T12:00:00Z' })
    expect({ code, err }).toStrictEqual({ code: 0, err: '' })
    expect(out.split('\n')).toHaveLength(3)
    expect(readdirSync(cwd)).toStrictEqual(['lmu-register.schema.json', 'register.yaml'])
    expect(JSON.parse(readFileSync(join(cwd, 'lmu-register.schema.json'), 'utf8'))).toMatchObject({ type: 'object' })

    const register = readFileSync(join(cwd, 'register.yaml'), 'utf8')
    expect(register).toMatch(/^# yaml-language-server: \$schema=\.\/lmu-register\.schema\.json\n/)
    expect(parseRegister(parseYaml(register).value)).toMatchObject({ ok: true, value: { records: { from: '2026-08-01' } } })
    expect((await cli(['check', 'register.yaml'], { cwd })).code).toBe(3)

    const filled = parseRegister(parseYaml(register.replace(/^# (?!yaml-)/gm, '')).value)
    expect(filled).toMatchObject({ ok: true })
    if (filled.ok) expect(checkRegister(filled.value, '2026-11-22').checked).toBe(true)
  })

  it('begins with the year of office', async () => {
    const begun = async (now: string) => {
      const cwd = folder()
      await cli(['init', 'r.yaml'], { cwd, now })
      return /from: (\S+) \}/.exec(readFileSync(join(cwd, 'r.yaml'), 'utf8'))?.[1]
    }
    expect(await begun('2026-07-31T12:00:00Z')).toBe('2025-08-01')
    expect(await begun('2026-08-01T12:00:00Z')).toBe('2026-08-01')
  })

  it('touches no file that exists', async () => {
    const cwd = folder({ 'mine.yaml': 'mine', 'lmu-register.schema.json': 'mine' })
    expect(await cli(['init', 'mine.yaml'], { cwd })).toStrictEqual({
      code: 2,
      out: '',
      err: 'lmu-rules: mine.yaml exists already, and was left alone.\n',
    })
    expect((await cli(['init', 'new.yaml'], { cwd })).code).toBe(0)
    expect([readFileSync(join(cwd, 'mine.yaml'), 'utf8'), readFileSync(join(cwd, 'lmu-register.schema.json'), 'utf8')]).toStrictEqual([
      'mine',
      'mine',
    ])
  })

  it('says that it cannot write', async () => {
    const cwd = folder({ a: '' })
    expect((await cli(['init', 'no/such/r.yaml'], { cwd })).err).toBe('lmu-rules: no/such/r.yaml cannot be written (ENOENT).\n')
    expect((await cli(['init', 'a/r.yaml'], { cwd })).err).toBe('lmu-rules: a/r.yaml cannot be written (ENOTDIR).\n')
  })
})

describe('upcoming', () => {
  const upcoming = (...words: string[]) => cli(['upcoming', 'docs/examples/register.yaml', '--as-of', '2026-11-22', ...words])

  it('lists what is due, soonest first, then what has no last day', async () => {
    const { code, out, err } = await upcoming('--until', '2027-03-31')
    expect({ code, err }).toStrictEqual({ code: 0, err: '' })
    const days = [...out.matchAll(/^(\d{1,2} \w+ \d{4}|no last day)(?: \((?:on track|at risk)\))?$/gm)].map(([, day = '']) => day)
    const dates = days.filter((day) => day !== 'no last day').map((day) => Date.parse(`${day} UTC`))
    expect(dates.length).toBeGreaterThan(3)
    expect(dates).toStrictEqual([...dates].sort((a, b) => a - b))
    expect(days.lastIndexOf('no last day')).toBeLessThan(days.length)
  })

  it('gives JSON', async () => {
    const { out } = await upcoming('--until', '2027-03-31', '--format', 'json')
    const { asOf, until, findings } = JSON.parse(out)
    expect({ asOf, until }).toStrictEqual({ asOf: '2026-11-22', until: '2027-03-31' })
    expect(findings.every(({ outcome, due = '' }: { outcome: string; due?: string }) => outcome === 'open' && due <= until)).toBe(true)
  })

  it('looks a year ahead where no last day is given, and says so in its help', async () => {
    const untilOf = async (...words: string[]) => JSON.parse((await upcoming('--format', 'json', ...words)).out)
    expect(await untilOf()).toStrictEqual(await untilOf('--until', '2027-11-21'))
    expect((await untilOf()).until).toBe('2027-11-21')
    const register = EMPTY_REGISTER.replace('2026-08-01', '2000-01-01')
    for (const [asOf, until] of [
      ['2024-02-29', '2025-02-27'],
      ['9999-03-01', '9999-12-31'],
    ]) {
      const { out } = await cli(['upcoming', '-', '--as-of', asOf ?? '', '--format', 'json'], { stdin: register })
      expect(JSON.parse(out).until).toBe(until)
    }
    const help = async (lang: string) => (await cli(['upcoming', '--help', '--lang', lang])).out
    expect(await help('nb')).toMatch(/--until DATO +siste dag som tas med; ellers ett år fram\n/)
    expect(await help('nn')).toMatch(/--until DATO +siste dag som blir teken med; elles eitt år fram\n/)
    expect(await help('en')).toMatch(/--until DATE +the last day taken in; otherwise a year ahead\n/)
  })

  it('says so where nothing is due', async () => {
    const { out } = await cli(['upcoming', '-', '--as-of', '2026-11-22', '--until', '2026-12-24'], { stdin: EMPTY_REGISTER })
    expect(out).toBe('Nothing is due through 24 December 2026.\n')
  })

  it.each([
    ['nb', 'Ingenting står for tur til og med 24. desember 2026.\n'],
    ['nn', 'Ingenting står for tur til og med 24. desember 2026.\n'],
  ])('says so in %s', async (lang, message) => {
    const { out } = await cli(['upcoming', '-', '--as-of', '2026-11-22', '--until', '2026-12-24', '--lang', lang], {
      stdin: EMPTY_REGISTER,
    })
    expect(out).toBe(message)
  })

  // §2.4:2: a complaint is to be heard, and no sentence says by when.
  it.each([
    ['nb', 'uten frist', 'i rute'],
    ['nn', 'utan frist', 'i rute'],
    ['en', 'no last day', 'on track'],
  ])('says of what is open without a last day that it has none, and how it stands, in %s', async (lang, day, standing) => {
    const stdin = `${EMPTY_REGISTER}duties: { complaints: [{ id: k1, received: 2026-11-20, recurring: true }] }\ncommittee: { meetings: [] }\n`
    const { out } = await cli(['upcoming', '-', '--as-of', '2026-11-22', '--lang', lang], { stdin })
    expect(out).toContain(`${day} (${standing})\n`)
    expect(out).toContain('k1')
  })

  it('names people where it is asked to', async () => {
    const stdin = `${EMPTY_REGISTER}people: { st1: Kari Nordmann }
committee: { members: [{ person: st1, group: student, campus: trondheim, term: { from: 2026-08-01, to: 2027-07-31 } }] }\n`
    const out = async (...words: string[]) => (await cli(['upcoming', '-', '--as-of', '2026-11-22', ...words], { stdin })).out
    expect(await out('--names')).toContain('Kari Nordmann')
    expect(await out()).not.toContain('Kari Nordmann')
    expect(await out()).toContain('st1')
  })
})

describe('plan', () => {
  const plan = (...words: string[]) => cli(['plan', 'docs/examples/register.yaml', '--as-of', '2026-11-22', ...words])

  it('places what remains, or says why it cannot', async () => {
    const { code, out } = await plan('--format', 'json', '--capacity', '3')
    const { feasible, visits, bottleneck } = JSON.parse(out)
    expect({ code, feasible, bottleneck }).toStrictEqual({ code: 0, feasible: true, bottleneck: null })
    expect(visits.length).toBeGreaterThan(0)
    const rows = (await plan('--capacity', '3')).out.split('\n').filter((line) => line.startsWith('  - {'))
    expect(parseYaml(rows.join('\n')).value).toStrictEqual(
      visits.map(({ faculty, date }: { faculty: string; date: string }) => ({ faculty, date })),
    )
  })

  it('has exit code 1 where it cannot be done', async () => {
    const register = `${EMPTY_REGISTER}dialogue: { anchor: 2025-08-01, visits: [] }\ncommittee: { meetings: [{ id: m1, date: 2027-01-27 }] }\n`
    const { code, out } = await cli(['plan', '-', '--as-of', '2026-11-22'], { stdin: register })
    expect(code).toBe(1)
    expect(out).toContain('It cannot be done: AD and HF have 1 place between them.')
  })

  it('gives rows that a register takes, whatever a faculty is called', async () => {
    const ids = ['0123', 'null', 'a: b', 'Å', "'", 'NO', '~', '- x', '*a']
    const faculties = ids.map((id) => `{ id: ${JSON.stringify(id)} }`).join(', ')
    const register = `${EMPTY_REGISTER}faculties: [${faculties}]\ndialogue: { anchor: 2025-08-01, visits: [] }\ncommittee: { meetings: [{ id: m1, date: 2027-01-27 }] }\n`
    const { code, out } = await cli(['plan', '-', '--as-of', '2026-11-22', '--capacity', '9'], { stdin: register })
    expect(code).toBe(0)
    const rows = parseYaml(out.slice(out.indexOf('\n') + 1)).value
    expect(rows).toStrictEqual([...ids].sort().map((faculty) => ({ faculty, date: '2027-01-27' })))
  })

  it.each([
    ['nb', 'Alle fakultetene har hatt dialogmøte'],
    ['nn', 'Alle fakulteta har hatt dialogmøte'],
    ['en', 'Every faculty has been visited'],
  ])('says so where nothing remains, in %s', async (lang, message) => {
    const register = `${EMPTY_REGISTER}faculties: [{ id: AD }]\ndialogue: { anchor: 2025-08-01, visits: [{ faculty: AD, date: 2026-09-02, held: true }] }\ncommittee: { meetings: [{ id: m1, date: 2027-01-27 }] }\n`
    const { code, out } = await cli(['plan', '-', '--as-of', '2026-11-22', '--lang', lang], { stdin: register })
    expect(code).toBe(0)
    expect(out).toContain(message)
    expect(out).not.toContain('AD')
  })

  // One meeting takes one faculty, two take two: of two and three faculties there is one too many.
  it.each([
    ['nb', 1, 'AD og HF har til sammen 1 plass.'],
    ['nb', 2, 'AD, HF og IE har til sammen 2 plasser.'],
    ['nn', 1, 'AD og HF har til saman 1 plass.'],
    ['nn', 2, 'AD, HF og IE har til saman 2 plassar.'],
    ['en', 1, 'AD and HF have 1 place between them.'],
    ['en', 2, 'AD, HF and IE have 2 places between them.'],
  ])('names who have too few places between them, in %s, of %i', async (lang, places, message) => {
    const faculties = ['AD', 'HF', 'IE'].slice(0, places + 1).map((id) => `{ id: ${id} }`)
    const meetings = ['2027-01-27', '2027-03-24'].slice(0, places).map((date, index) => `{ id: m${index}, date: ${date} }`)
    const register = `${EMPTY_REGISTER}faculties: [${faculties.join()}]\ndialogue: { anchor: 2025-08-01, visits: [] }\ncommittee: { meetings: [${meetings.join()}] }\n`
    const { code, out } = await cli(['plan', '-', '--as-of', '2026-11-22', '--lang', lang], { stdin: register })
    expect(code).toBe(1)
    expect(out).toContain(message)
  })

  it('names the one faculty for which there is no place at all', async () => {
    const register = `${EMPTY_REGISTER}faculties: [{ id: AD }]\ndialogue: { anchor: 2025-08-01, visits: [] }\ncommittee: { meetings: [] }\n`
    const { code, out } = await cli(['plan', '-', '--as-of', '2026-11-22', '--lang', 'nb'], { stdin: register })
    expect(code).toBe(1)
    expect(out).toContain('AD har til sammen 0 plasser.')
  })

  it('has exit code 3 where there is nothing to plan from', async () => {
    expect(await cli(['plan', '-', '--as-of', '2026-11-22'], { stdin: EMPTY_REGISTER })).toMatchObject({ code: 3, out: '' })
  })
})

describe('commands about one register tell what is wrong with it', () => {
  it.each([
    ['plan', []],
    ['upcoming', ['--until', '2027-01-01']],
  ])('%s', async (command, words) => {
    const run = (stdin: string, asOf = '2026-11-22') => cli([command, '-', '--as-of', asOf, ...words], { stdin })
    expect(await run('a: [')).toMatchObject({ code: 2, err: '', out: expect.stringContaining('1:4') })
    expect(await run(`${EMPTY_REGISTER}x: 1\n`)).toMatchObject({ code: 2, err: '', out: expect.stringContaining('4:1') })
    expect(await run('')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('<stdin>: The file is empty.') })
    expect(await run(EMPTY_REGISTER, '2026-07-31')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('kept from 2026-08-01'),
    })
    expect(await run(EMPTY_REGISTER.replace('ntnu-lmu', 'other'))).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('other'),
    })
  })
})
