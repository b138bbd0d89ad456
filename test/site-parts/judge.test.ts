/** From the text in the editor to what the page shows: lines, languages, and everything a person can write. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { clausePage } from '../../docs/.vitepress/theme/playground/addresses'
import { formOf } from '../../docs/.vitepress/theme/playground/form'
import { type Entry, judge, type Request } from '../../docs/.vitepress/theme/playground/judge'
import { marksOf } from '../../docs/.vitepress/theme/playground/marks'
import { type WheelRequest, wheelOf } from '../../docs/.vitepress/theme/playground/wheel'

const YAML = readFileSync('docs/examples/register.yaml', 'utf8')
const BROKEN = readFileSync('test/fixtures/registers/broken.yaml', 'utf8')

const asked = (change: Partial<Request>): Request => ({
  text: YAML,
  asOf: '2026-11-22',
  language: 'en',
  readings: {},
  withNames: false,
  isVerbose: false,
  ...change,
})

const judged = (change: Partial<Request>) => {
  const judgement = judge(asked(change))
  if (judgement.kind !== 'judged') throw new Error(`it is ${judgement.kind}`)
  return judgement
}
const malformed = (text: string, language: Request['language'] = 'en') => {
  const judgement = judge(asked({ text, language }))
  if (judgement.kind !== 'malformed') throw new Error(`it is ${judgement.kind}`)
  return judgement.sections.flatMap(({ entries }) => entries)
}
const all = (entries: readonly Entry[]): Entry[] => entries.flatMap((entry) => [entry, ...all(entry.consequences)])

describe('a register', () => {
  test('is told as on the command line, each finding with its line', () => {
    const { counts, sections, nothing } = judged({})
    // The README's last line of the same example.
    expect(counts.map(({ sign, word, count }) => `${sign} ${word} ${count}`).join(' · ')).toBe(
      '! at risk 22 · ○ open 8 · ~ waived 1 · ✓ satisfied 64 · – not applicable 5',
    )
    expect(nothing).toBeUndefined()
    expect(sections.at(-1)).toMatchObject({
      heading: 'Waived',
      entries: [
        {
          status: 'waived',
          line: 39,
          rule: 'composition/deputies',
          notes: ['Until 30 November 2026: Vara oppnevnes i november (LMU 25/26)'],
        },
      ],
    })
  })

  test('shows what is in order only where that is asked for', () => {
    const count = (isVerbose: boolean) => all(judged({ isVerbose }).sections.flatMap(({ entries }) => entries)).length
    expect([count(false), count(true)]).toStrictEqual([31, 100])
  })

  test('is worded in each language', () => {
    expect(judged({ language: 'nb' }).sections.at(-1)?.heading).toBe('Med unntak')
    expect(judged({ language: 'nn' }).sections.at(-1)?.heading).toBe('Med unntak')
  })

  test('names people only where that is asked for', () => {
    const text = YAML.replace('an1: Ansattrepresentant 1', 'an3: Kari Nordmann')
    const told = (withNames: boolean) => judged({ text, withNames }).sections.at(-1)?.entries[0]?.message
    expect(told(false)).toContain('an3 has no personal deputy')
    expect(told(true)).toContain('Kari Nordmann has no personal deputy')
  })

  test('is the same as JSON', () => {
    const json = JSON.stringify(parse(YAML), null, 2)
    const messages = (text: string) => judged({ text }).sections.flatMap(({ entries }) => all(entries).map(({ message }) => message))
    expect(formOf(json)).toBe('json')
    expect(messages(json)).toStrictEqual(messages(YAML))
  })

  test('that holds nothing is told to hold nothing', () => {
    const { nothing, pictures } = judged({ text: 'register: 1\nmandate: ntnu-lmu\nrecords: { from: 2026-08-01 }\n' })
    expect(nothing).toContain('Nothing to check')
    expect(pictures).toMatchObject({ seats: undefined, votes: [], timeLines: [] })
  })

  test('can be handed from a worker to the page', () => {
    const judgement = judge(asked({ text: BROKEN, asOf: '2028-01-10', isVerbose: true }))
    expect(structuredClone(judgement)).toStrictEqual(judgement)
  })
})

describe('what is no register', () => {
  test('nothing at all, and a day that is none', () => {
    expect(judge(asked({ text: ' \n' }))).toStrictEqual({ kind: 'empty' })
    expect(judge(asked({ asOf: '' }))).toStrictEqual({ kind: 'no-date' })
    expect(judge(asked({ asOf: '2026-02-30' }))).toStrictEqual({ kind: 'no-date' })
  })

  test('YAML that is none, in the language chosen and on its line', () => {
    const [first] = malformed('register: 1\n\tmandate: ntnu-lmu\n', 'nb')
    expect(first).toMatchObject({ line: 2, word: 'ugyldig', message: 'Innrykk må gjøres med mellomrom, ikke med tabulator.' })
  })

  test('JSON that is none, on its line', () => {
    expect(malformed('{\n  "register": 1,\n  oops\n}')).toMatchObject([{ line: 3 }])
  })

  test('misspelt keys and impossible days, each on its line', () => {
    const text = 'register: 1\nmandate: ntnu-lmu\nrecords: { from: 2026-13-01 }\ncomittee: {}\n'
    expect(malformed(text).map(({ line }) => line)).toStrictEqual([4, 3])
    expect(
      malformed(text, 'nb')
        .map(({ message }) => message)
        .join(),
    ).toContain('Mente du')
  })

  test('a day before the records begin, at the records', () => {
    expect(judge(asked({ asOf: '2026-07-31' }))).toMatchObject({ kind: 'malformed', sections: [{ entries: [{ line: 5 }] }] })
  })

  test('whatever a person can write, or paste by mistake, is answered', () => {
    const lines = YAML.split('\n')
    const cut = fc.nat(YAML.length).map((end) => YAML.slice(0, end))
    const torn = fc.nat(lines.length - 1).map((index) => lines.toSpliced(index, 1).join('\n'))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), cut, torn), (text) => {
        expect(['empty', 'malformed', 'judged']).toContain(judge(asked({ text })).kind)
      }),
      { numRuns: 60 },
    )
  })
})

describe('marks', () => {
  test('stand on the lines pointed to, the worst of each', () => {
    const entry = (line: number, status: Entry['status'], consequences: readonly Entry[] = []): Entry => ({
      ...{ status, sign: status, word: status, message: '', notes: [], column: 1, clauses: [], line, consequences },
    })
    expect(marksOf([{ heading: undefined, entries: [entry(9, 'open'), entry(2, 'unknown', [entry(9, 'breached')])] }])).toStrictEqual([
      { line: 2, sign: 'unknown', status: 'unknown' },
      { line: 9, sign: 'breached', status: 'breached' },
    ])
  })
})

describe('addresses', () => {
  test.each([
    ['§5:6', '/clauses/5-6/'],
    ['§2.4:3', '/clauses/2.4-3/'],
    ['§3/Studentene:2', '/clauses/3-studentene-2/'],
    ['§3/Lokale underutvalg:1', '/clauses/3-lokale-underutvalg-1/'],
    ['§3/Observatører:1', '/clauses/3-observatorer-1/'],
  ])('of %s', (clause, page) => {
    expect(clausePage(clause, 'en')).toBe(page)
    expect(clausePage(clause, 'nb')).toBe(`/nb${page}`)
  })
})

describe('the year', () => {
  const drawn = (change: Partial<WheelRequest>) =>
    wheelOf({ text: YAML, asOf: '2026-11-22', language: 'nb', readings: {}, withNames: false, studyYear: '', ...change })

  test('is that of the day, unless another is chosen', () => {
    expect(drawn({})).toMatchObject({ studyYear: '2026/27', studyYears: ['2025/26', '2026/27'] })
    expect(drawn({ studyYear: '2025/26' })?.studyYear).toBe('2025/26')
    expect(drawn({ studyYear: 'of another register' })?.studyYear).toBe('2026/27')
    expect(drawn({ asOf: '2027-09-01' })?.studyYears).toStrictEqual(['2025/26', '2026/27', '2027/28'])
  })

  test('is drawn, and told in a table', () => {
    const { wheel = '', poster = '', table = '' } = drawn({}) ?? {}
    expect([wheel, poster].every((svg) => svg.startsWith('<svg '))).toBe(true)
    expect(poster.length).toBeGreaterThan(wheel.length)
    expect(table).toContain('lmu-2026-6')
    // What the page replaces, for it has a switch of its own between light and dark.
    expect(wheel).toContain('@media screen and (prefers-color-scheme:dark)')
  })

  test('of what is no register there is none', () => {
    expect(['', 'prose', '{'].map((text) => drawn({ text }))).toStrictEqual([undefined, undefined, undefined])
    expect(drawn({ asOf: '' })).toBeUndefined()
  })
})
