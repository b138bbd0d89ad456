import { describe, expect, it } from 'vitest'
import type { Register } from '../../src/index'
import { LANGUAGES } from '../../src/messages/index'
import { type Language, type YearRow, yearRows } from '../../src/wheel/index'
import { isStudyYear, monthsOf } from '../../src/year/study-year'
import { AS_OF, changed, REGISTER } from '../support/register'

const EMPTY: Register = { register: 1, mandate: 'ntnu-lmu', records: { from: '2020-08-01' } }

describe('the twelve months', () => {
  it.each([
    ['2026-08-01', '2026/27', '2026-08-01', '2027-07-31'],
    ['2027-07-31', '2026/27', '2026-08-01', '2027-07-31'],
    ['2026-07-31', '2025/26', '2025-08-01', '2026-07-31'],
    ['2028-02-29', '2027/28', '2027-08-01', '2028-07-31'],
    ['2099-12-31', '2099/00', '2099-08-01', '2100-07-31'],
  ])('of %s are those of %s', (asOf, id, from, to) => {
    expect(monthsOf(EMPTY, asOf)).toStrictEqual({ id, from, to, free: [] })
    expect(monthsOf(EMPTY, '2026-11-22', id)).toStrictEqual({ id, from, to, free: [] })
  })

  it('a register names its study years as it likes', () => {
    const register = { ...EMPTY, studyYears: [{ id: 'in fjor', from: '2026-07-20', to: '2027-06-12' }] }
    expect(monthsOf(register, AS_OF, 'in fjor')).toMatchObject({ id: 'in fjor', from: '2026-08-01', study: { from: '2026-07-20' } })
    expect(monthsOf(register, AS_OF)).toMatchObject({ id: 'in fjor', to: '2027-07-31' })
  })

  it.each(['2026', '2026/28', '26/27', '2026/27 ', '2026-27', '', '9999/00', 'x\u001b'])('%j is no study year', (id) => {
    expect(isStudyYear(REGISTER, id)).toBe(false)
    expect(() => monthsOf(REGISTER, AS_OF, id)).toThrow(
      /^studyYear: .* is no study year; write it like 2026\/27, or name one of 2025\/26, 2026\/27$/,
    )
  })
})

it('a register without study years names none to choose from', () => {
  expect(() => monthsOf(EMPTY, AS_OF, 'next')).toThrow(/^studyYear: "next" is no study year; write it like 2026\/27$/)
})

describe('the words of a row', () => {
  const register = changed({
    'committee.meetings.3.notice': { sent: '2027-01-13', by: 'an1', written: true, agenda: true },
    'committee.meetings.3.agenda': [{ id: '7', kind: 'election' }],
    'committee.viceChairs.1': undefined,
    'subcommittees.0.chairs.0': undefined,
    'duties.annualReports.+': { year: 2026, given: '2027-03-10', to: 'board' },
    'duties.qualityInputs.+': { year: 2026, given: '2027-03-11' },
  })

  it.each<[kind: YearRow['kind'], date: string, said: Readonly<Record<Language, readonly string[]>>]>([
    ['notice', '2027-01-13', { nb: ['27. januar', 'sendes'], nn: ['27. januar', 'skal sendast'], en: ['27 January', 'to be sent'] }],
    ['notice', '2026-09-09', { nb: ['16. september', 'sendt'], nn: ['16. september', 'send'], en: ['16 September', 'sent'] }],
    ['election', '2027-01-27', { nb: ['Valg (sak 7)'], nn: ['Val (sak 7)'], en: ['Election (item 7)'] }],
    ['annual-report', '2026-03-12', { nb: ['2025', 'gitt', 'styret'], nn: ['2025', 'gjeven', 'styret'], en: ['2025 given', 'board'] }],
    [
      'annual-report',
      '2027-03-10',
      { nb: ['2026', 'gis', 'styret'], nn: ['2026', 'skal gjevast', 'styret'], en: ['2026 to be given', 'board'] },
    ],
    ['quality-input', '2026-02-20', { nb: ['2025 gitt'], nn: ['2025 gjeve'], en: ['2025 given'] }],
    ['quality-input', '2027-03-11', { nb: ['2026 gis'], nn: ['2026 skal gjevast'], en: ['2026 to be given'] }],
    ['office-end', '2027-07-31', { nb: ['leder an1 i LMU'], nn: ['leiar an1 i LMU'], en: ['chair an1 of the committee'] }],
    ['office-end', '2027-07-31', { nb: ['nestleder st4'], nn: ['nestleiar st4'], en: ['vice-chair st4'] }],
  ])('%s on %s: whether it has been or is to come, who and what', (kind, date, said) => {
    for (const language of LANGUAGES) {
      const rows = ['2025/26', '2026/27'].flatMap((studyYear) => yearRows(register, AS_OF, { language, studyYear }))
      const told = rows.filter((row) => row.kind === kind && row.date === date).map(({ what }) => what)
      expect(told.filter((what) => said[language].every((part) => what.includes(part)))).toHaveLength(1)
    }
  })
})

describe('the rows', () => {
  const rows = (register: Register, asOf = AS_OF, studyYear?: string) => yearRows(register, asOf, { language: 'nb', studyYear })

  it('are those of the year and no others, and then what is due after it', () => {
    const dates = rows(REGISTER).map(({ date }) => date)
    expect(dates.filter((date) => date < '2026-08-01')).toStrictEqual([])
    expect(
      rows(REGISTER)
        .filter(({ date }) => date > '2027-07-31')
        .map(({ date, kind }) => [date, kind]),
    ).toStrictEqual([
      ['2027-12-31', 'annual-report'],
      ['2027-12-31', 'quality-input'],
    ])
    expect(rows(REGISTER, AS_OF, '2025/26').filter(({ date }) => date > '2026-07-31')).toStrictEqual([])
  })

  it('tell a status by sign and word, and of a meeting whether it was held', () => {
    const found = rows(changed({ 'committee.meetings.5.held': false, 'committee.meetings.1.minutes': undefined }))
    expect(found.filter(({ kind }) => kind === 'committee-meeting').map(({ what, sign, state }) => [what, sign, state])).toStrictEqual([
      ['LMU-møte lmu-1', '✓', 'holdt'],
      ['LMU-møte lmu-2', '!', 'holdt, i fare'],
      ['LMU-møte lmu-3', '!', 'planlagt, i fare'],
      ['LMU-møte lmu-4', '!', 'planlagt, i fare'],
      ['LMU-møte lmu-5', '!', 'planlagt, i fare'],
      ['LMU-møte lmu-6', '–', 'avlyst'],
    ])
  })

  it('tell of days without teaching that touch the year, in their place', () => {
    const free = [
      { name: 'Påske', from: '2027-03-22', to: '2027-03-29' },
      { from: '2026-12-21', to: '2027-01-03' },
      { name: 'Ikke nå', from: '2027-12-20', to: '2028-01-02' },
    ]
    const register = changed({ 'studyYears.1.free': free })
    expect(
      rows(register)
        .filter(({ kind }) => kind === 'free')
        .map(({ date, to, what, state }) => [date, to, what, state]),
    ).toStrictEqual([
      ['2026-12-21', '2027-01-03', 'undervisningsfritt', ''],
      ['2027-03-22', '2027-03-29', 'Påske: undervisningsfritt', ''],
    ])
  })

  it('name people where names are given', () => {
    const wording = { language: 'en', names: { an1: 'Anne Berg' } } as const
    expect(yearRows(REGISTER, AS_OF, wording).map(({ what }) => what)).toContain(
      'Last day of chair Anne Berg and vice-chair st1 of the committee',
    )
  })

  it('say each kind in three languages, of which no two are the same', () => {
    const said = (['nb', 'nn', 'en'] as const).map((language) => yearRows(REGISTER, AS_OF, { language }).map(({ what }) => what))
    expect(new Set(said.map((lines) => lines.join('\n'))).size).toBe(3)
    expect(said.flat().join(' ')).not.toMatch(/undefined|\?|\[object/)
  })

  it('of a language or a day that there is none of there are none', () => {
    expect(() => yearRows(REGISTER, AS_OF, JSON.parse('{ "language": "sv" }'))).toThrow('language: there is no "sv"')
    expect(() => rows(REGISTER, '2026-02-30')).toThrow(RangeError)
  })
})
