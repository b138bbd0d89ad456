/** What keeps a file from being judged is told in the language chosen, by every format; JSON is the same in all. */
import { expect, it } from 'vitest'
import { FORMATS } from '../../src/reports/index'
import { folder } from './folder'
import { cli, EMPTY_REGISTER } from './support'

const FILES = {
  'form.yaml': `${EMPTY_REGISTER}mandates: [{ id: 123 }]\n`,
  'reference.yaml': `${EMPTY_REGISTER}duties: { complaints: [{ id: k1, statement: m9 }] }\n`,
  'yaml.yaml': 'register: [\n',
  'json.json': '{"register": one}',
  'empty.yaml': '# later\n',
  'utf16.yaml': Buffer.from('\ufeffa: 1', 'utf16le'),
  'mandate.yaml': EMPTY_REGISTER.replace('ntnu-lmu', 'other'),
  'later.yaml': EMPTY_REGISTER.replace('2026-08-01', '2027-08-01'),
}

/** A few words of what is said of each, file by file. */
const SAID = {
  nb: [
    'men det står tallet 123. Sett det i anførselstegn.',
    'Utvalget har ikke noe møte med id',
    'Hakeparentesen [ som åpnes her, blir ikke lukket.',
    'Filen er ikke gyldig JSON her.',
    'Filen er tom, bortsett fra kommentarer.',
    'Filen er lagret som UTF-16.',
    'Registeret følger mandatet',
    'Registeret er ført fra 2027-08-01',
  ],
  nn: [
    'men det står talet 123. Set det i hermeteikn.',
    'Utvalet har ikkje noko møte med id',
    'Hakeparentesen [ som blir opna her, blir ikkje lukka.',
    'Fila er ikkje gyldig JSON her.',
    'Fila er tom, bortsett frå kommentarar.',
    'Fila er lagra som UTF-16.',
    'Registeret følgjer mandatet',
    'Registeret er ført frå 2027-08-01',
  ],
  en: [
    'expected text, found the number 123: put it in quotes',
    'of the committee: correct it or add the meeting',
    'The bracket [ that is opened here is not closed.',
    'The file is not valid JSON here.',
    'The file is empty but for comments.',
    'The file is saved as UTF-16.',
    'The register follows the mandate',
    'The register is kept from 2027-08-01',
  ],
} as const

/** Without the escapes that Markdown and GitHub's commands need. */
const plain = (text: string) => text.replace(/\\(?=[[\]])/g, '').replaceAll('\\\\', '\\')

it.each(['nb', 'nn', 'en'] as const)('in %s', async (lang) => {
  const cwd = folder(FILES)
  for (const format of FORMATS) {
    const { code, out, err } = await cli(['check', ...Object.keys(FILES), '--as-of', '2026-11-22', '--lang', lang, '--format', format], {
      cwd,
    })
    expect(code).toBe(2)
    const told = plain(out + err)
    for (const words of format === 'json' ? SAID.en.filter((each) => !each.includes('UTF-16')) : SAID[lang]) {
      expect(told, format).toContain(words)
    }
    const others = format === 'json' ? [] : Object.entries(SAID).flatMap(([language, words]) => (language === lang ? [] : words))
    for (const words of others) expect(told, format).not.toContain(words)
    expect(err).toContain(SAID[lang].find((each) => each.includes('UTF-16')))
  }
})

it('JSON is the same in every language, with what was given and what is allowed', async () => {
  const cwd = folder(FILES)
  const outputs = await Promise.all(
    ['nb', 'nn', 'en'].map(
      async (lang) => (await cli(['check', '.', '--as-of', '2026-11-22', '--lang', lang, '--format', 'json'], { cwd })).out,
    ),
  )
  expect(new Set(outputs).size).toBe(1)
  const files: readonly { file: string; issues: readonly object[] }[] = JSON.parse(outputs[0] ?? '').files
  expect(files.find(({ file }) => file === 'reference.yaml')?.issues).toStrictEqual([
    {
      path: ['duties', 'complaints', 0, 'statement'],
      code: 'unknown-meeting',
      message: 'there is no meeting "m9" of the committee: correct it or add the meeting',
      facts: { given: { is: 'text', text: 'm9' } },
      position: { line: 4, column: 45 },
    },
  ])
})

it('commands about one register tell it too', async () => {
  const cwd = folder(FILES)
  const said = async (file: string, lang: string) => {
    const { out, err } = await cli(['plan', file, '--as-of', '2026-11-22', '--lang', lang], { cwd })
    return out + err
  }
  for (const lang of ['nb', 'nn', 'en'] as const) {
    for (const [index, file] of Object.keys(FILES).entries()) expect(await said(file, lang)).toContain(SAID[lang][index])
  }
})
