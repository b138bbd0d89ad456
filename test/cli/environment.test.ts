/** What a command takes from its surroundings: the language, the day, the terminal. */
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/cli/language'
import { terminalOf } from '../../src/cli/terminal'
import { todayInOslo } from '../../src/cli/today'

describe('the language', () => {
  it.each<[string, readonly string[], Record<string, string>, string]>([
    ['nothing said', [], {}, 'nb'],
    ['bokmål', [], { LANG: 'nb_NO.UTF-8' }, 'nb'],
    ['Norwegian, not said which', [], { LANG: 'no_NO' }, 'nb'],
    ['nynorsk', [], { LANG: 'nn_NO.UTF-8' }, 'nn'],
    ['English', [], { LANG: 'en_GB.UTF-8' }, 'en'],
    ['another language', [], { LANG: 'sv_SE.UTF-8' }, 'nb'],
    ['a language whose name begins alike', [], { LANG: 'enm' }, 'nb'],
    ['the machine’s own', [], { LANG: 'C.UTF-8' }, 'nb'],
    ['LC_MESSAGES before LANG', [], { LC_MESSAGES: 'nn_NO', LANG: 'en_US' }, 'nn'],
    ['LC_ALL before both', [], { LC_ALL: 'en_US', LC_MESSAGES: 'nn_NO', LANG: 'nb_NO' }, 'en'],
    ['one that is empty is none', [], { LC_ALL: '', LANG: 'nn_NO' }, 'nn'],
    ['--lang before the environment', ['check', '--lang', 'nn', 'a.yaml'], { LC_ALL: 'en_US' }, 'nn'],
    ['--lang=', ['--lang=en', 'check'], { LANG: 'nn_NO' }, 'en'],
    ['the last --lang', ['check', '--lang', 'en', '--lang', 'nn'], {}, 'nn'],
    ['a --lang that there is not', ['check', '--lang', 'fr'], { LANG: 'nn_NO' }, 'nn'],
    ['a --lang without a language', ['check', '--lang'], { LANG: 'nn_NO' }, 'nn'],
  ])('%s', (_, argv, env, language) => {
    expect(languageOf(argv, env)).toBe(language)
  })
})

describe('today is the day in Oslo', () => {
  it.each([
    ['winter, before midnight', '2026-01-14T22:59:59.999Z', '2026-01-14'],
    ['winter, midnight', '2026-01-14T23:00:00Z', '2026-01-15'],
    ['summer, before midnight', '2026-07-14T21:59:59.999Z', '2026-07-14'],
    ['summer, midnight', '2026-07-14T22:00:00Z', '2026-07-15'],
    ['the night to summer time', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['the first night of summer time', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['the last night of summer time', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['the night to winter time', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['New Year', '2026-12-31T23:00:00Z', '2027-01-01'],
    ['a leap day', '2028-02-28T23:00:00Z', '2028-02-29'],
  ])('%s', (_, now, day) => {
    expect(todayInOslo(new Date(now))).toBe(day)
  })
})

describe('the terminal', () => {
  const there = { write: () => true, isTTY: true, columns: 100 }
  const none = { write: () => true }
  it.each([
    ['a terminal', there, {}, { colour: true, links: true, width: 100 }],
    ['a pipe', none, {}, { colour: false, links: false, width: undefined }],
    ['NO_COLOR', there, { NO_COLOR: '1' }, { colour: false, links: true, width: 100 }],
    ['NO_COLOR, empty', there, { NO_COLOR: '' }, { colour: true, links: true, width: 100 }],
    ['FORCE_COLOR through a pipe', none, { FORCE_COLOR: '1' }, { colour: true, links: false, width: undefined }],
    ['FORCE_COLOR, empty', none, { FORCE_COLOR: '' }, { colour: true, links: false, width: undefined }],
    ['FORCE_COLOR=0', there, { FORCE_COLOR: '0' }, { colour: false, links: true, width: 100 }],
    ['both', none, { FORCE_COLOR: '1', NO_COLOR: '1' }, { colour: true, links: false, width: undefined }],
    ['a dumb terminal', there, { TERM: 'dumb' }, { colour: false, links: false, width: 100 }],
  ])('%s', (_, stdout, env, expected) => {
    expect(terminalOf({ stdout, env })).toStrictEqual(expected)
  })
})
