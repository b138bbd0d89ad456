import { describe, expect, test } from 'vitest'
import { type Finding, finding } from '../../src/finding'
import * as rules from '../../src/mandate/catalogue'
import { describe as messageOf } from '../../src/messages/index'
import {
  addressOf,
  type FileReport,
  FORMATS,
  FORMATTERS,
  type Format,
  github,
  gitlab,
  json,
  junit,
  markdown,
  pretty,
  sarif,
  visible,
} from '../../src/reports/index'
import { commandsIn, HARMLESS, HOSTILE, UNSEEN, unescaped } from './hostile'
import { elementsNamed, readMarkdown, readXml } from './readers'
import { reportOf } from './sample'

const PERSON = 'an3'

/** A report with the text in every place where a register, a file system or a parser could put it. */
function fileWith(text: string): FileReport {
  const vacant = finding(rules.compositionSeats, {
    outcome: 'breached',
    subject: text,
    path: ['committee', 'members'],
    facts: { on: ['2026-11-22'], now: true, seats: 10, seat: text, group: 'student', campus: text },
  })
  const findings: readonly Finding[] = [
    vacant,
    finding(rules.compositionDeputies, {
      outcome: 'breached',
      subject: PERSON,
      path: ['committee', 'members', 0, text],
      facts: { on: ['2026-11-22'], now: true, member: PERSON },
      follows: vacant,
    }),
    {
      ...finding(rules.compositionDeputies, {
        outcome: 'breached',
        subject: text,
        path: ['committee', 'members', 1],
        facts: { on: ['2026-11-22'], now: true, member: text },
      }),
      waived: { reason: text, decision: text, until: '2026-11-30' },
    },
    finding(rules.meetingsMinutes, {
      outcome: 'open',
      subject: text,
      path: ['committee', 'meetings', 0],
      facts: { meeting: text, date: '2026-10-21' },
    }),
    finding(rules.votesDoubleVote, {
      outcome: 'unknown',
      subject: `${text}/28/26`,
      path: ['committee', 'meetings', 0],
      facts: { people: [PERSON], choices: [text, PERSON], votes: [4, 4], holder: text, recorded: text, reason: 'recorded-otherwise' },
    }),
  ]
  return { file: text, report: { ...reportOf(findings), mandate: text }, locate: () => ({ line: 3, column: 7 }) }
}

function malformedWith(text: string): FileReport {
  return {
    file: text,
    issues: [
      { path: [text], code: text, message: text },
      { path: ['people', text, 0], code: 'unrecognized_keys', message: `Unrecognized key: ${text}` },
    ],
  }
}

const LINES = 5
const ISSUES = 2
const filesWith = (text: string) => [fileWith(text), malformedWith(text)]
const wordingWith = (text: string) => ({ language: 'nb', names: { [PERSON]: text } }) as const
const messagesWith = (text: string) => fileWith(text).report?.findings.map((each) => messageOf(each, 'nb', { [PERSON]: text })) ?? []
const render = (format: Format, text: string) => FORMATTERS[format](filesWith(text), wordingWith(text))

const ALL = [...HOSTILE, ...HARMLESS]
const shown = (text: string) => JSON.stringify(text)

describe.each(FORMATS)('%s', (format) => {
  test.each(ALL.map((text) => [shown(text), text]))('prints nothing unseen of %s', (_, text) => {
    expect(render(format, text)).not.toMatch(UNSEEN)
  })

  test.each(ALL.map((text) => [shown(text), text]))('gives the runner no command of %s', (_, text) => {
    const commands = commandsIn(render(format, text))
    expect(commands.map(({ name }) => name)).toStrictEqual(
      format === 'github' ? ['error', 'error', 'error', 'error', 'warning', 'notice', 'notice'] : [],
    )
  })
})

test.each(HARMLESS)('%s comes through as it is', (text) => {
  expect(visible(text)).toBe(text)
  for (const format of FORMATS) if (format !== 'json') expect(render(format, text)).toContain(text)
})

describe.each(ALL.map((text) => [shown(text), text]))('%s comes back', (_, text) => {
  test('from json, the very text', () => {
    const { files } = JSON.parse(json(filesWith(text)))
    const { file, report } = fileWith(text)
    expect(files).toHaveLength(2)
    expect(files[0]).toStrictEqual(
      JSON.parse(
        JSON.stringify({
          file,
          ...report,
          findings: report?.findings.map((each) => ({ ...each, url: addressOf(each.rule), position: { line: 3, column: 7 } })),
        }),
      ),
    )
    expect(files[1]).toStrictEqual(malformedWith(text))
  })

  test('from sarif, the very text', () => {
    const { results } = JSON.parse(sarif(filesWith(text), wordingWith(text))).runs[0]
    const said = results.map((result: { message: { text: string } }) => result.message.text.replace(/\{\{/g, '{').replace(/\}\}/g, '}'))
    expect(said.map(linksUndone)).toStrictEqual([...messagesWith(text), text, `Unrecognized key: ${text}`])
    expect(results[2].suppressions[0].justification).toContain(`${text} (${text})`)
    expect(said.filter((each: string) => /\]\(/.test(each))).toStrictEqual([])
  })

  test('from gitlab, the very text', () => {
    const violations = JSON.parse(gitlab(filesWith(text), wordingWith(text)))
    expect(violations).toHaveLength(LINES + ISSUES)
    messagesWith(text).forEach((message, index) => {
      expect(violations[index].description).toContain(message)
    })
    expect(violations[LINES]).toMatchObject({ description: text, check_name: text, location: { path: text.replace(/^\.\//, '') } })
  })

  test('from junit, the text or its visible escape', () => {
    const root = readXml(junit(filesWith(text), wordingWith(text)))
    const cases = elementsNamed('testcase', root)
    const said = cases.flatMap(({ children }) => children.map(({ attributes }) => unescapedIllegal(attributes.message ?? '')))
    expect(cases).toHaveLength(LINES + ISSUES)
    expect(said).toStrictEqual([...messagesWith(text), text, `Unrecognized key: ${text}`])
    expect(elementsNamed('testsuite', root).map(({ attributes }) => unescapedIllegal(attributes.name ?? ''))).toStrictEqual([text, text])
  })

  test('from github, the text or its visible escape', () => {
    const commands = commandsIn(github(filesWith(text), wordingWith(text)))
    const said = commands.map(({ data }) => unescaped(data.split('\n')[0] ?? ''))
    expect(said).toHaveLength(LINES + ISSUES)
    expect(said).toStrictEqual(expect.arrayContaining([...messagesWith(text), text, `Unrecognized key: ${text}`]))
    expect(new Set(commands.map(({ properties }) => unescaped(properties.file ?? '')))).toStrictEqual(new Set([unescaped(text)]))
  })

  test('from pretty, the text or its visible escape', () => {
    const printed = pretty(filesWith(text), wordingWith(text))
    const entries = printed.split('\n').filter((line) => /^ {2}[✗▲?!○~✓–] \S/.test(line))
    expect(entries).toHaveLength(LINES + ISSUES)
    for (const message of messagesWith(text)) expect(entries.filter((line) => unescaped(line).includes(message))).not.toStrictEqual([])
    expect(printed.split('\n')[0]).toBe(visible(text))
    expect(unescaped(visible(text))).toBe(text)
  })

  test('from pretty on a narrow terminal, with no command in a line that was broken', () => {
    expect(commandsIn(pretty(filesWith(text), { ...wordingWith(text), width: 40 }))).toStrictEqual([])
  })

  test('from markdown, the text or its visible escape', () => {
    const { headings, rows } = readMarkdown(markdown(filesWith(text), wordingWith(text)))
    const said = rows.map((cells) =>
      unescaped(cells[2]?.split('\n')[0] ?? '')
        .replace(/^↳ /, '')
        .trim(),
    )
    expect(headings.map((heading) => unescaped(heading).trim())).toStrictEqual([text.trim(), text.trim()])
    expect(rows.every((cells) => cells.length === 4)).toBe(true)
    expect(said).toHaveLength(LINES + ISSUES)
    for (const message of messagesWith(text)) expect(said).toContain(message.trim())
  })
})

/** In JUnit only what XML cannot say is escaped; text that looks like an escape is left alone. */
function unescapedIllegal(text: string): string {
  return text.replace(/\\u\{(?!1b\} \\u001b)([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}

function linksUndone(text: string): string {
  return text.replaceAll(']\\u{28}', '](')
}
