import { describe, expect, it } from 'vitest'
import type { Register } from '../../src/index'
import { visible } from '../../src/visible'
import { type Language, yearRows, yearWheel } from '../../src/wheel/index'
import { sevenAndSeven } from '../fixtures/mandates/seven-and-seven'
import { HARMLESS, HOSTILE, UNSEEN } from '../reports/hostile'
import { type Element, elementsNamed, readXml } from '../reports/readers'
import { AS_OF, changed, dated, REGISTER, readRegister, withMeetings } from '../support/register'
import { plusDays } from '../twins/dates'

const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en']
const EXAMPLE = readRegister('docs/examples/register.yaml')
const EMPTY: Register = { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' } }
/** Twelve meetings of the committee, sixty of the subcommittees, thirty visits. */
const CROWDED = changed({
  'committee.meetings': Array.from({ length: 12 }, (_, nth) =>
    dated(`lmu-${nth}`, plusDays('2026-08-20', 25 * nth), nth === 5 ? { held: false } : {}),
  ),
  'subcommittees.0.meetings': Array.from({ length: 30 }, (_, nth) => ({ date: plusDays('2026-08-12', nth) })),
  'subcommittees.1.meetings': Array.from({ length: 30 }, (_, nth) => ({ date: plusDays('2026-08-14', 10 * nth) })),
  'dialogue.visits': Array.from({ length: 30 }, (_, nth) => ({
    faculty: nth % 2 === 0 ? 'HF' : 'IE',
    date: plusDays('2026-08-18', 9 * nth),
  })),
  'duties.complaints': [],
})
const REGISTERS: readonly (readonly [string, Register])[] = [
  ['the example', EXAMPLE],
  ['keeps every rule', REGISTER],
  ['empty', EMPTY],
  ['crowded', CROWDED],
  [
    'all on the first and the last day',
    withMeetings(['2026-08-01', '2027-07-31'].flatMap((date) => ['a', 'b'].map((id) => dated(`${id}-${date}`, date)))),
  ],
]

const draw = (register: Register, language: Language = 'nb', names?: Readonly<Record<string, string>>) =>
  yearWheel(register, AS_OF, { language, names })
const numberOf = (element: Element, name: string) => Number(element.attributes[name])
const textOf = (element: Element): string => element.text + element.children.map(textOf).join('')

interface Disc {
  readonly title: string
  readonly kinds: readonly string[]
  readonly x: number
  readonly y: number
  readonly r: number
}

/** The days on the rings: each a group with a title of its own. */
function discsOf(svg: string): Disc[] {
  return elementsNamed('g', readXml(svg)).flatMap((group) => {
    const title = group.children.find(({ name }) => name === 'title')
    const [circle] = group.children.filter(({ name }) => name === 'circle')
    if (title === undefined || circle === undefined) return []
    const kinds = (circle.attributes.class ?? '').split(' ')
    return [{ title: title.text, kinds, x: numberOf(circle, 'cx'), y: numberOf(circle, 'cy'), r: numberOf(circle, 'r') }]
  })
}

describe.each(REGISTERS)('the wheel of a register: %s', (_, register) => {
  it.each(LANGUAGES)('is well-formed, of A4, and says what it is, in %s', (language) => {
    const root = readXml(draw(register, language))
    expect(root.name).toBe('svg')
    expect(root.attributes).toMatchObject({ lang: language, width: '210mm' })
    const height = Number(root.attributes.height?.replace('mm', ''))
    expect(height).toBeGreaterThanOrEqual(297)
    expect(root.attributes.viewBox).toBe(`0 0 210 ${height}`)
    const [title, desc] = root.children
    expect([title?.name, desc?.name]).toStrictEqual(['title', 'desc'])
    expect(root.attributes['aria-labelledby']).toBe(title?.attributes.id)
    expect(root.attributes['aria-describedby']).toBe(desc?.attributes.id)
    expect(title?.text).toContain('2026/27')
    expect(desc?.text.length).toBeGreaterThan(20)
    expect(root.children.filter(({ attributes }) => attributes.role === 'img')).toHaveLength(1)
  })

  it('lists every row under the wheel, in words', () => {
    const rows = yearRows(register, AS_OF, { language: 'nb' })
    const items = elementsNamed('g', readXml(draw(register))).filter(({ attributes }) => attributes.role === 'listitem')
    expect(items).toHaveLength(rows.length)
    items.forEach((item, index) => {
      const said = textOf(item).replace(/\s+/g, '')
      for (const part of [rows[index]?.sign ?? '', rows[index]?.state ?? '', rows[index]?.what ?? '']) {
        expect(said).toContain(part.replace(/\s+/g, ''))
      }
    })
  })

  it('no day hides another, and all lie within their rings', () => {
    const discs = discsOf(draw(register))
    for (const [index, one] of discs.entries()) {
      expect(Math.hypot(one.x - 105, one.y - 117) + one.r).toBeLessThan(79.6)
      for (const other of discs.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r - 0.1)
      }
    }
  })

  it('no text leaves the page', () => {
    const height = Number(readXml(draw(register)).attributes.height?.replace('mm', ''))
    for (const text of elementsNamed('text', readXml(draw(register)))) {
      if (text.attributes.y === undefined) continue
      expect(numberOf(text, 'y')).toBeLessThan(height - 5)
      expect(numberOf(text, 'x')).toBeGreaterThanOrEqual(10)
      expect(numberOf(text, 'x')).toBeLessThanOrEqual(200)
    }
  })

  it('is the same, byte for byte, when it is drawn again', () => {
    expect(draw(register)).toBe(draw(register))
  })
})

describe('what stands where', () => {
  /** The angle of a day, clockwise from the top: by the calendar of the machine, not by ours. */
  const angleOf = (date: string) => ((Date.parse(date) - Date.parse('2026-08-01')) / 864e5 + 0.5) / 365
  const discAt = (svg: string, title: string) => discsOf(svg).filter((disc) => disc.title.startsWith(title))

  it.each([
    ['2026-09-16', 'lmu-1', 'past'],
    ['2026-10-21', 'lmu-2', 'past'],
    ['2026-11-25', 'lmu-3', 'come'],
    ['2027-01-27', 'lmu-4', 'come'],
    ['2027-05-05', 'lmu-6', 'come'],
  ])('a meeting on %s stands on its day, on the outermost ring', (date, id, time) => {
    const [disc, ...others] = discAt(draw(REGISTER), `${date} LMU-møte ${id}`)
    expect(others).toStrictEqual([])
    expect(disc?.kinds).toStrictEqual(['committee', time])
    const { x = 0, y = 0 } = disc ?? {}
    const turn = Math.atan2(x - 105, 117 - y) / (2 * Math.PI)
    expect((turn + 1) % 1).toBeCloseTo(angleOf(date), 3)
    expect(Math.hypot(x - 105, y - 117)).toBeGreaterThan(67)
  })

  it('months go clockwise from August', () => {
    const months = elementsNamed('text', readXml(draw(REGISTER, 'en'))).filter(
      ({ attributes, text }) => 'transform' in attributes && /^[A-Z]/.test(text),
    )
    expect(months.map(({ text }) => text).slice(0, 12)).toStrictEqual([
      ...['August', 'September', 'October', 'November', 'December', 'January'],
      ...['February', 'March', 'April', 'May', 'June', 'July'],
    ])
    const turns = months.slice(0, 12).map(({ attributes }) => {
      const [x = 0, y = 0] = (/translate\(([-\d.]+) ([-\d.]+)\)/.exec(attributes.transform ?? '') ?? []).slice(1).map(Number)
      return (Math.atan2(x - 105, 117 - y) / (2 * Math.PI) + 1) % 1
    })
    expect(turns).toStrictEqual(turns.toSorted((a, b) => a - b))
  })

  it('the fortnight before each meeting that is not cancelled is a band', () => {
    const bands = (register: Register) =>
      elementsNamed('path', readXml(draw(register))).filter(({ attributes }) => attributes.class === 'subcommittee lead').length
    expect(bands(REGISTER)).toBe(6)
    expect(bands(changed({ 'committee.meetings.3.held': false }))).toBe(5)
    expect(draw(REGISTER)).toContain('de siste 14 dagene før et LMU-møte')
    // The last day is the last of the year, and the fortnight after it belongs to the next.
    expect(bands(changed({ 'committee.meetings.5.date': '2027-08-14' }))).toBe(5)
    expect(bands(changed({ 'committee.meetings.5.date': '2027-08-13' }))).toBe(6)
  })

  it('of a mandate without subcommittees has no ring and no band for them', () => {
    const register: Register = { ...EMPTY, mandate: sevenAndSeven.id, committee: { meetings: [dated('m', '2026-12-01')] } }
    const svg = yearWheel(register, AS_OF, { language: 'nb' }, { mandate: sevenAndSeven })
    expect(discAt(svg, '2026-12-01 LMU-møte m')).toHaveLength(1)
    expect(svg).not.toContain('class="subcommittee')
    expect(svg).not.toMatch(/NaN|Infinity/)
    expect(draw(REGISTER)).toContain('class="subcommittee')
  })

  it('the hand is on the day it is as of, and on no wheel of another year', () => {
    const hands = (studyYear: string) =>
      elementsNamed('path', readXml(yearWheel(REGISTER, AS_OF, { language: 'nb', studyYear }))).filter(
        ({ attributes }) => attributes.class === 'hand',
      ).length
    expect(hands('2026/27')).toBeGreaterThan(0)
    expect(hands('2025/26')).toBe(0)
  })

  it('days without teaching, and those outside the study year, are grey', () => {
    const shades = (register: Register) =>
      elementsNamed('path', readXml(draw(register))).filter(({ attributes }) => attributes.class === 'shade').length
    expect(shades(EMPTY)).toBe(0)
    expect(shades(REGISTER)).toBe(2)
    expect(shades(EXAMPLE)).toBe(4)
    expect(draw(EXAMPLE)).toContain('>Påske</text>')
    // A study year of all twelve months has nothing outside it.
    expect(shades(changed({ 'studyYears.1.from': '2026-08-01', 'studyYears.1.to': '2027-07-31' }))).toBe(0)
  })

  it('what is longer than half a year goes the long way round', () => {
    const arcs = (to: string) => {
      const register = changed({ 'studyYears.1.free': [{ from: '2026-09-01', to }] })
      const paths = elementsNamed('path', readXml(draw(register))).filter(({ attributes }) => attributes.class === 'shade')
      return paths.map(({ attributes }) => /A\S+ \S+ 0 (\d) 1/.exec(attributes.d ?? '')?.[1])
    }
    // Before and after the study year, and the days without teaching: 181 and 212 of 365.
    expect(arcs('2027-02-28')).toStrictEqual(['0', '0', '0'])
    expect(arcs('2027-03-31')).toStrictEqual(['0', '0', '1'])
  })

  it('what needs attention bears its sign and its word, not a colour alone', () => {
    const svg = draw(changed({ 'subcommittees.0.meetings.0.reportedTo': ['committee'] }))
    const badges = elementsNamed('text', readXml(svg)).filter(({ attributes }) => attributes.class === 'sign')
    expect(new Set(badges.map(({ text }) => text))).toStrictEqual(new Set(['✗', '!']))
    for (const word of ['brutt', 'i fare']) expect(svg).toContain(`>${word}</text>`)
    expect(discAt(svg, '2026-09-01')[0]?.title).toBe('2026-09-01 Møte i underutvalget i Gjøvik: holdt, brutt')
  })

  it('a cancelled meeting is struck out', () => {
    const svg = draw(changed({ 'committee.meetings.2.held': false }))
    expect(discAt(svg, '2026-11-25')[0]?.title).toBe('2026-11-25 LMU-møte lmu-3: avlyst')
    expect(svg.match(/text-decoration="line-through"/g)).toHaveLength(1)
  })

  it('holds for light and dark, and on paper is light', () => {
    const [style = ''] = elementsNamed('style', readXml(draw(REGISTER))).map(({ text }) => text)
    expect(style).toContain('@media screen and (prefers-color-scheme:dark){')
    for (const [rule] of style.matchAll(/[^{}]+\{/g)) if (!rule.startsWith('@media')) expect(rule).toMatch(/^\.lmu-wheel /)
  })
})

describe.each([...HOSTILE, ...HARMLESS].map((text) => [JSON.stringify(text), text]))('%s in a register', (_, text) => {
  const hostile = changed({
    'committee.meetings.0.id': text,
    'committee.meetings.1.agenda.0': { id: text, kind: 'election', title: text },
    'dialogue.visits.0.faculty': text,
    'studyYears.1.id': text,
    'studyYears.1.free': [{ name: text, from: '2026-12-21', to: '2027-01-03' }],
  })
  const svg = yearWheel(hostile, AS_OF, { language: 'nb', names: { an1: text, st1: text }, studyYear: text })

  it('stays text, and everything in it is seen', () => {
    expect(svg).not.toMatch(UNSEEN)
    const root = readXml(svg)
    const names = new Set(['svg', 'title', 'desc', 'style', 'g', 'path', 'rect', 'circle', 'text', 'tspan'])
    const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)]
    for (const { name, attributes } of all(root)) {
      expect(names.has(name)).toBe(true)
      for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on|href|^style$/)
    }
    const [title] = root.children
    expect(title?.text).toContain(visible(text))
  })

  it('is no more than text in the id of the document', () => {
    expect(readXml(svg).attributes['aria-labelledby']).toBe('lmu-wheel-2026-08-01-title')
  })
})
