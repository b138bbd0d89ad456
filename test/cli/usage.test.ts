/** What was typed wrong is told in one line, in the language chosen, with exit code 2. */
import { describe, expect, it } from 'vitest'
import { COMMAND_NAMES } from '../../src/cli/commands/command'
import { run } from '../../src/cli/run'
import { folder } from './folder'
import { cli, contextIn, EMPTY_REGISTER } from './support'

describe('one line, and exit code 2', () => {
  it.each<[string[], string]>([
    [['chekc'], 'There is no command chekc. Did you mean check?'],
    [['something'], 'There is no command something. lmu-rules --help lists them all.'],
    [['register.yaml'], 'There is no command register.yaml. lmu-rules --help lists them all.'],
    [['--lang=en', 'chekc'], 'There is no command chekc. Did you mean check?'],
    [['--hlep'], 'There is no option --hlep here. Did you mean --help?'],
    [['check'], 'The command needs FILE….'],
    [['upcoming', '--until', '2027-01-01'], 'The command needs FILE.'],
    [['plan', 'a.yaml', 'b.yaml'], '“b.yaml” is one word too many.'],
    [['rules', 'all'], '“all” is one word too many.'],
    [['check', 'a.yaml', '--fromat', 'json'], 'There is no option --fromat here. Did you mean --format?'],
    [['check', 'a.yaml', '--until', '2027-01-01'], 'There is no option --until here.'],
    [['check', 'a.yaml', '-x'], 'There is no option -x here.'],
    [['check', 'a.yaml', '--__proto__'], 'There is no option --__proto__ here.'],
    [['check', 'a.yaml', '--constructor=1'], 'There is no option --constructor here.'],
    [['check', 'a.yaml', '--format'], '--format lacks a value: pretty|json|markdown|github|gitlab|sarif|junit.'],
    [['check', 'a.yaml', '--format='], '--format lacks a value: pretty|json|markdown|github|gitlab|sarif|junit.'],
    [['check', 'a.yaml', '--as-of', '--names'], '--as-of lacks a value: DATE.'],
    [['check', 'a.yaml', '--as-of', '-1'], '--as-of: “-1” is not a date. Write it like 2026-11-22.'],
    [['check', 'a.yaml', '--format', '-1'], '--format: there is no “-1”. Choose pretty, json, markdown, github, gitlab, sarif or junit.'],
    [['check', 'a.yaml', '--reading', '-1'], '--reading: “-1” should have the form READING=ANSWER.'],
    [['plan', 'a.yaml', '--capacity', '-1'], '--capacity: “-1” is not a count from 1 to 99.'],
    [['plan', 'a.yaml', '--capacity=-1'], '--capacity: “-1” is not a count from 1 to 99.'],
    [['plan', 'a.yaml', '--capacity', '-x'], '--capacity lacks a value: COUNT.'],
    [['check', 'a.yaml', '--names=yes'], '--names takes no value.'],
    [['check', 'a.yaml', '--as-of', '2026-02-29'], '--as-of: “2026-02-29” is not a date. Write it like 2026-11-22.'],
    [['check', 'a.yaml', '--as-of', '22.11.2026'], '--as-of: “22.11.2026” is not a date. Write it like 2026-11-22.'],
    [
      ['check', 'a.yaml', '--format', 'sarfi'],
      '--format: there is no “sarfi”. Did you mean sarif? Choose pretty, json, markdown, github, gitlab, sarif or junit.',
    ],
    [
      ['check', 'a.yaml', '--fail-on', 'breach,risks'],
      '--fail-on: there is no “risks”. Did you mean risk? Choose breach, risk, unknown or should.',
    ],
    [['check', 'a.yaml', '--fail-on', 'breach,'], '--fail-on: there is no “”. Choose breach, risk, unknown or should.'],
    [['check', 'a.yaml', '--lang', 'fr'], '--lang: there is no “fr”. Choose nb, nn or en.'],
    [['--lang', 'fr', 'check', 'a.yaml'], '--lang: there is no “fr”. Choose nb, nn or en.'],
    [['check', 'a.yaml', '--output', 'sarif'], '--output: “sarif” should have the form FORMAT=FILE.'],
    [['check', 'a.yaml', '--output', '=x'], '--output: “=x” should have the form FORMAT=FILE.'],
    [
      ['check', 'a.yaml', '--output', 'xml=x'],
      '--output: there is no “xml”. Choose pretty, json, markdown, github, gitlab, sarif or junit.',
    ],
    [['check', 'a.yaml', '--reading', 'abstention'], '--reading: “abstention” should have the form READING=ANSWER.'],
    [['check', 'a.yaml', '--reading', 'abstention=never'], '--reading abstention: there is no “never”. Choose as-blank or permitted.'],
    [['plan', 'a.yaml', '--capacity', '0'], '--capacity: “0” is not a count from 1 to 99.'],
    [['plan', 'a.yaml', '--capacity', '1e1'], '--capacity: “1e1” is not a count from 1 to 99.'],
    [['upcoming', 'a.yaml', '--as-of', '2027-01-02', '--until', '2027-01-01'], '--until: 2027-01-01 is before 2027-01-02.'],
    [['upcoming', 'nowhere.yaml', '--until', '2027-01-01'], 'nowhere.yaml: There is no such file.'],
    [
      ['explain', 'quorum/minimun'],
      '“quorum/minimun” is neither a rule, nor a reading, nor a sentence of the mandate. Did you mean quorum/minimum?',
    ],
    [['explain', '__proto__'], '“__proto__” is neither a rule, nor a reading, nor a sentence of the mandate.'],
    [['clauses', '--verify', 'nowhere.txt'], 'nowhere.txt: There is no such file.'],
    // What is typed comes back visible, and forges nothing.
    [
      ['check', 'a.yaml', '--format', '\u001b[31m'],
      '--format: there is no “\\u{1b}[31m”. Choose pretty, json, markdown, github, gitlab, sarif or junit.',
    ],
    [['x\n::error::y'], 'There is no command x\\u{a}:\\u{3a}error:\\u{3a}y. lmu-rules --help lists them all.'],
  ])('%j', async (argv, message) => {
    expect(await cli(argv)).toStrictEqual({ code: 2, out: '', err: `lmu-rules: ${message}\n` })
  })

  it('says so in the language chosen', async () => {
    const said = async (lang: string) => (await cli(['check', 'nowhere.yaml', '--lang', lang])).err
    expect(await Promise.all(['nb', 'nn', 'en'].map(said))).toStrictEqual([
      'lmu-rules: nowhere.yaml: Filen finnes ikke.\n',
      'lmu-rules: nowhere.yaml: Fila finst ikkje.\n',
      'lmu-rules: nowhere.yaml: There is no such file.\n',
    ])
    expect((await cli(['chekc'], { env: { LC_ALL: 'nn_NO.UTF-8' } })).err).toBe(
      'lmu-rules: Kommandoen chekc finst ikkje. Meinte du check?\n',
    )
    expect((await cli(['chekc'], { env: {} })).err).toBe('lmu-rules: Kommandoen chekc finnes ikke. Mente du check?\n')
  })
})

describe('what was typed wrong, in each language', () => {
  const LANGUAGES = ['nb', 'nn', 'en'] as const
  type Words = Readonly<Record<(typeof LANGUAGES)[number], string>>

  // What was typed, what must be found of it in every language, and what is said of it in each.
  it.each<[string[], string[], Words]>([
    [['something'], ['something', '--help'], { nb: 'finnes ikke', nn: 'finst ikkje', en: 'There is no command' }],
    [['check', 'a.yaml', '--until', '2027-01-01'], ['--until'], { nb: 'Valget', nn: 'Valet', en: 'option' }],
    [['check', 'a.yaml', '--fromat', 'json'], ['--fromat', '--format'], { nb: 'Mente du', nn: 'Meinte du', en: 'Did you mean' }],
    [['check', 'a.yaml', '--format='], ['--format', 'sarif'], { nb: 'mangler en verdi', nn: 'manglar ein verdi', en: 'lacks a value' }],
    [['check', 'a.yaml', '--names=yes'], ['--names'], { nb: 'tar ingen verdi', nn: 'tek ingen verdi', en: 'takes no value' }],
    [
      ['check', 'a.yaml', '--as-of', '22.11.2026'],
      ['--as-of', '22.11.2026', '2026-11-22'],
      { nb: 'ikke en dato', nn: 'ikkje ein dato', en: 'not a date' },
    ],
    [
      ['check', 'a.yaml', '--format', 'sarfi'],
      ['--format', 'sarfi', 'sarif', 'junit'],
      { nb: 'sarif eller junit', nn: 'sarif eller junit', en: 'sarif or junit' },
    ],
    [
      ['check', 'a.yaml', '--output', 'sarif'],
      ['--output', 'sarif', '=FI'],
      { nb: 'skulle ha formen', nn: 'skulle ha forma', en: 'the form' },
    ],
    [['plan', 'a.yaml', '--capacity', '0'], ['--capacity', '0', '1', '99'], { nb: 'et antall', nn: 'eit tal', en: 'a count' }],
    [
      ['upcoming', 'a.yaml', '--as-of', '2027-01-02', '--until', '2027-01-01'],
      ['--until', '2027-01-01', '2027-01-02'],
      { nb: 'er før', nn: 'er før', en: 'is before' },
    ],
    [['check'], ['FI'], { nb: 'trenger', nn: 'treng', en: 'needs' }],
    [['rules', 'all'], ['all'], { nb: 'ett ord for mye', nn: 'eitt ord for mykje', en: 'one word too many' }],
    [
      ['explain', 'quorum/minimun'],
      ['quorum/minimun', 'quorum/minimum'],
      { nb: 'en regel, en tolkning eller en setning', nn: 'ein regel, ei tolking eller ei setning', en: 'a rule, nor a reading' },
    ],
    [['clauses', '--verify', 'nowhere.txt'], ['nowhere.txt'], { nb: 'Filen finnes ikke', nn: 'Fila finst ikkje', en: 'no such file' }],
    [
      ['init', 'no/such/r.yaml'],
      ['no/such/r.yaml', 'ENOENT'],
      { nb: 'kan ikke skrives', nn: 'kan ikkje skrivast', en: 'cannot be written' },
    ],
    [['init', 'package.json'], ['package.json'], { nb: 'finnes fra før', nn: 'finst frå før', en: 'exists already' }],
    [
      ['wheel', 'docs/examples/register.yaml', '--study-year', '2026'],
      ['--study-year', '2026/27', '2025/26'],
      { nb: 'ikke et studieår', nn: 'ikkje eit studieår', en: 'no study year' },
    ],
    [
      ['wheel', '-', '--study-year', 'next'],
      ['--study-year', 'next', '2026/27.'],
      { nb: 'Skriv det som', nn: 'Skriv det som', en: 'Write it like' },
    ],
  ])('%j', async (argv, found, words) => {
    const told = await Promise.all(
      LANGUAGES.map(async (lang) => ({ lang, ...(await cli([...argv, '--lang', lang], { stdin: EMPTY_REGISTER })) })),
    )
    for (const { lang, code, out, err } of told) {
      expect({ code, out }).toStrictEqual({ code: 2, out: '' })
      expect(err).toMatch(/^lmu-rules: [^\n]*\n$/)
      for (const each of [...found, words[lang]]) expect(err).toContain(each)
    }
  })

  it.each([
    ['nb', 'skriv.yaml: «id» står to ganger'],
    ['nn', 'skriv.yaml: «id» står to gonger'],
    ['en', 'skriv.yaml: “id” stands twice'],
  ])('a key that stands twice, in %s', async (lang, message) => {
    const cwd = folder({ 'skriv.yaml': `${EMPTY_REGISTER}people: { }\nfaculties: [{ id: AD, id: HF }]\n` })
    const { code, out } = await cli(['check', 'skriv.yaml', '--lang', lang, '--format', 'markdown'], { cwd })
    expect(code).toBe(2)
    expect(out).toContain(message.slice(message.indexOf(' ') + 1))
    expect(out).toContain('skriv.yaml')
  })
})

describe('a ballot of which the choice is not written', () => {
  it.each([
    ['nb', 'Det står ingenting etter «choice». Skriv verdien, null hvis det er svaret, eller ta bort nøkkelen.'],
    ['nn', 'Det står ingenting etter «choice». Skriv verdien, null om det er svaret, eller ta bort nøkkelen.'],
    ['en', 'Nothing stands after “choice”. Write the value, null if that is the answer, or remove the key.'],
  ])('in %s', async (lang, message) => {
    const cwd = folder({ 'stemmer.yaml': `${EMPTY_REGISTER}vote: { ballots: [{ voter: a, choice: }] }\n` })
    const { code, out } = await cli(['check', 'stemmer.yaml', '--lang', lang, '--format', 'markdown'], { cwd })
    expect(code).toBe(2)
    expect(out).toContain(message)
  })
})

describe('what nobody foresaw', () => {
  // A pipe that breaks while the command writes, and a value thrown that is no error.
  it.each<[unknown, string]>([
    [new Error('broken pipe'), 'broken pipe'],
    ['thrown as it is', 'thrown as it is'],
  ])('%s is told in one line, with a request to report it, in each language', async (thrown, message) => {
    for (const [lang, words] of [
      ['nb', 'Uventet feil'],
      ['nn', 'Uventa feil'],
      ['en', 'Unexpected error'],
    ] as const) {
      const told: string[] = []
      const stdout = {
        write: () => {
          throw thrown
        },
      }
      const stderr = { write: (text: string) => told.push(text) }
      const { io } = contextIn(lang, { stdout, stderr })
      expect(await run(['rules', '--lang', lang], io)).toBe(2)
      expect(told).toHaveLength(1)
      expect(told[0]).toMatch(new RegExp(`^lmu-rules: ${words}, .*: ${message}\n$`))
    }
  })
})

describe('help', () => {
  it.each(['nb', 'nn', 'en'])('of every command and option, in %s', async (lang) => {
    const overall = await cli(['--help', '--lang', lang])
    expect(overall).toMatchObject({ code: 0, err: '' })
    for (const name of COMMAND_NAMES) {
      expect(overall.out).toContain(`\n  ${name}`)
      const page = await cli([name, '--help'], { env: { LANG: lang } })
      expect(page).toMatchObject({ code: 0, err: '' })
      expect(page.out).toContain(`lmu-rules ${name}`)
      // Each option is followed by what it does.
      for (const option of page.out.matchAll(/^ {2}(--\S+)(.*)$/gm)) expect(option[0].length + (option[2] ?? '').length).toBeGreaterThan(10)
      expect(page.out).not.toContain('undefined')
    }
  })

  it('is asked for in several ways, and wins over what is wrong', async () => {
    const { out } = await cli(['check', '--help'])
    expect((await cli(['check', '-h'])).out).toBe(out)
    expect((await cli(['check', '--nonsense', '--help'])).out).toBe(out)
    expect((await cli(['-h'])).out).toBe((await cli(['--help'])).out)
  })

  it('is an error where nothing was asked for', async () => {
    const { code, out, err } = await cli([])
    expect({ code, out }).toStrictEqual({ code: 2, out: '' })
    expect(err).toBe((await cli(['--help'])).out)
  })

  it('tells the version', async () => {
    expect((await cli(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('is not asked for by a file', async () => {
    expect((await cli(['check', '--', '--help'])).err).toBe('lmu-rules: --help: There is no such file.\n')
  })
})
