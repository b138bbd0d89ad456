import { describe, expect, it } from 'vitest'
import { yearMarkdown, yearPage, yearRows, yearTable } from '../../src/wheel/index'
import { HARMLESS, HOSTILE, UNSEEN } from '../reports/hostile'
import { elementsNamed, readMarkdown, readXml } from '../reports/readers'
import { AS_OF, changed, REGISTER } from '../support/register'

const ROWS = yearRows(REGISTER, AS_OF, { language: 'en' })
const EMPTY = { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' } } as const

describe('the table', () => {
  const table = readXml(yearTable(REGISTER, AS_OF, { language: 'en' }))

  it('has a caption, and heads for its columns and rows', () => {
    expect(elementsNamed('caption', table).map(({ text }) => text)).toStrictEqual([
      'Year wheel 2026/27: Learning Environment Committee (LMU), as of 22 November 2026',
    ])
    const heads = elementsNamed('th', table)
    expect(heads.filter(({ attributes }) => attributes.scope === 'col').map(({ text }) => text)).toStrictEqual(['Date', 'What', 'Status'])
    expect(heads.filter(({ attributes }) => attributes.scope === 'row')).toHaveLength(ROWS.length)
  })

  it('says in words what the wheel shows, row by row', () => {
    const [body] = elementsNamed('tbody', table)
    const cells = body?.children.map(({ children: [, what, state] }) => [what?.text, state?.text.trim()])
    expect(cells).toStrictEqual(ROWS.map(({ what, state }) => [what, state]))
    expect(elementsNamed('span', table).every(({ attributes }) => attributes['aria-hidden'] === 'true')).toBe(true)
  })

  it('is the same in Markdown', () => {
    const { headings, rows } = readMarkdown(yearMarkdown(REGISTER, AS_OF, { language: 'en' }))
    expect(headings).toStrictEqual(['Year wheel 2026/27'])
    expect(rows.map(([, what]) => what)).toStrictEqual(ROWS.map(({ what }) => what))
    expect(rows.find(([, what]) => what === 'Committee meeting lmu-3')).toStrictEqual([
      '25 November 2026',
      'Committee meeting lmu-3',
      '! planned, at risk',
    ])
  })

  it('of a register with nothing in it says so', () => {
    const none = 'Registeret har ingen dager i dette studieåret.'
    expect(elementsNamed('td', readXml(yearTable(EMPTY, AS_OF, { language: 'nb' }))).map(({ text }) => text)).toStrictEqual([none])
    expect(yearMarkdown(EMPTY, AS_OF, { language: 'nb' })).toContain(none)
  })
})

describe('the page', () => {
  it.each(['nb', 'nn', 'en'] as const)('has one heading, the wheel and the table, and loads nothing, in %s', (language) => {
    const page = yearPage(REGISTER, AS_OF, { language })
    expect(page).toContain(`<html lang="${language}">`)
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(page.match(/<svg /g)).toHaveLength(1)
    expect(page).toContain(yearTable(REGISTER, AS_OF, { language }))
    // Its days stand in the table.
    expect(page).not.toContain('role="list"')
    expect(page).not.toMatch(/<script|<link|<img|url\(|@import/)
    expect(page).toContain('size:A4')
  })
})

describe.each([...HOSTILE, ...HARMLESS].map((text) => [JSON.stringify(text), text]))('%s in a register', (_, text) => {
  const hostile = changed({
    'committee.meetings.1.agenda.0': { id: text, kind: 'election', title: text },
    'studyYears.1.free': [{ name: text, from: '2026-12-21', to: '2027-01-03' }],
  })
  const wording = { language: 'nb', names: { an1: text, st1: text } } as const

  it('stays text in every form', () => {
    const count = yearRows(hostile, AS_OF, wording).length
    const html = yearTable(hostile, AS_OF, wording)
    expect(elementsNamed('tr', readXml(html))).toHaveLength(count + 1)
    expect(readMarkdown(yearMarkdown(hostile, AS_OF, wording)).rows).toHaveLength(count)
    for (const printed of [html, yearMarkdown(hostile, AS_OF, wording), yearPage(hostile, AS_OF, wording)]) {
      expect(printed).not.toMatch(UNSEEN)
      expect(printed).not.toMatch(/<script|<failure|<[^>]* on\w+=/)
    }
  })
})
