/** `wheel` and `ics`: the same as the functions give, in the language and form asked for. */
import { describe, expect, it } from 'vitest'
import { calendar } from '../../src/calendar/index'
import { yearMarkdown, yearPage, yearWheel } from '../../src/wheel/index'
import { readRegister } from '../support/register'
import { folder } from './folder'
import { cli, EMPTY_REGISTER } from './support'

const FILE = 'docs/examples/register.yaml'
const REGISTER = readRegister(FILE)
const AS_OF = '2026-11-22'
const names = REGISTER.people

async function printed(...words: string[]): Promise<string> {
  const { code, out, err } = await cli(words)
  expect({ code, err }).toStrictEqual({ code: 0, err: '' })
  return out
}

describe('wheel', () => {
  it.each(['nb', 'nn', 'en'] as const)('draws the study year it is, in %s', async (language) => {
    expect(await printed('wheel', FILE, '--lang', language)).toBe(yearWheel(REGISTER, AS_OF, { language }))
  })

  it.each([
    ['svg', yearWheel],
    ['table', yearMarkdown],
    ['html', yearPage],
  ])('--format %s, of another study year, as of another day, with names', async (format, form) => {
    const words = ['--format', format, '--study-year', '2025/26', '--as-of', '2027-01-01', '--names']
    expect(await printed('wheel', FILE, ...words)).toBe(form(REGISTER, '2027-01-01', { language: 'en', names, studyYear: '2025/26' }))
  })

  it('a study year may be one that the register does not tell', async () => {
    expect(await printed('wheel', FILE, '--study-year', '2030/31')).toContain('Year wheel 2030/31')
  })

  it.each<[string[], string]>([
    [['--study-year', '2026'], '--study-year: “2026” is no study year. Write it like 2026/27, or as the register does: 2025/26, 2026/27.'],
    [['--format', 'png'], '--format: there is no “png”. Choose svg, table or html.'],
    [['--as-of', '2026-07-31'], `${FILE}: The register is kept from 2026-08-01 (records.from) and cannot be checked as of 2026-07-31.`],
  ])('%j is told in one line', async (words, message) => {
    expect(await cli(['wheel', FILE, ...words])).toStrictEqual({ code: 2, out: '', err: `lmu-rules: ${message}\n` })
  })

  it('of a register with nothing in it is a wheel all the same', async () => {
    const { code, out } = await cli(['wheel', 'r.yaml'], { cwd: folder({ 'r.yaml': EMPTY_REGISTER }) })
    expect(code).toBe(0)
    expect(out).toContain('The register has no days in this study year.')
  })

  it('takes another answer to an open question', async () => {
    const out = await printed('wheel', FILE, '--format', 'table', '--reading', 'dialogue-subcommittees=are-visited')
    expect(out).not.toContain('(the subcommittee in Ålesund) | ! at risk')
    expect(await printed('wheel', FILE, '--format', 'table')).toContain('(the subcommittee in Ålesund) | ! at risk')
  })
})

describe('ics', () => {
  it('writes the calendar, and names where they are asked for', async () => {
    expect(await printed('ics', FILE)).toBe(calendar(REGISTER, AS_OF, { language: 'en' }))
    expect(await printed('ics', FILE, '--names', '--lang', 'nn')).toBe(calendar(REGISTER, AS_OF, { language: 'nn', names }))
    expect(await printed('ics', FILE, '--as-of', '2027-01-01')).toBe(calendar(REGISTER, '2027-01-01', { language: 'en' }))
  })

  it('of what is no register writes nothing but what is wrong', async () => {
    const { code, out } = await cli(['ics', 'r.yaml'], { cwd: folder({ 'r.yaml': 'a: [' }) })
    expect(code).toBe(2)
    expect(out).not.toContain('BEGIN:')
  })
})
