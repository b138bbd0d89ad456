import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/mandate/catalogue'
import { clauseMap, fingerprintOf, sentencesOf, verifyClauses } from '../../src/mandate/clause-map'
import { CLAUSES, type ClauseId, isClauseId, LEGAL_BASIS } from '../../src/mandate/clauses'
import { READINGS } from '../../src/mandate/readings'

const LANGUAGES = ['nb', 'nn', 'en'] as const

describe('CLAUSES', () => {
  it('are the sixty sentences, in the order of the text', () => {
    const counts = new Map<string, number>()
    for (const { id } of CLAUSES) {
      const [under = '', sentence] = id.split(':')
      counts.set(under, (counts.get(under) ?? 0) + 1)
      expect(Number(sentence), id).toBe(counts.get(under))
    }
    expect([...counts]).toStrictEqual([
      ['§1', 7],
      ['§2', 2],
      ['§2.1', 3],
      ['§2.2', 2],
      ['§2.3', 2],
      ['§2.4', 3],
      ['§2.5', 1],
      ['§2.6', 3],
      ['§3', 5],
      ['§3/Studentene', 3],
      ['§3/Ansatte', 3],
      ['§3/Observatører', 4],
      ['§3/Lokale underutvalg', 4],
      ['§3/Sammensetning', 4],
      ['§4', 5],
      ['§5', 8],
      ['§6', 1],
    ])
    expect(CLAUSES).toHaveLength(60)
  })

  it('have a fingerprint and a short heading each, in three languages', () => {
    expect(new Set(CLAUSES.map(({ fingerprint }) => fingerprint)).size).toBe(60)
    for (const { id, fingerprint, heading } of CLAUSES) {
      expect(fingerprint, id).toMatch(/^[0-9a-f]{16}$/)
      for (const language of LANGUAGES) {
        const words = heading[language].split(' ')
        expect(words.length, `${id} ${language}`).toBeGreaterThanOrEqual(3)
        expect(words.length, `${id} ${language}`).toBeLessThanOrEqual(9)
      }
    }
  })

  it('give their reasons in three languages, a sentence each', () => {
    for (const { id, notComputable } of clauseMap()) {
      if (notComputable === undefined) continue
      for (const language of LANGUAGES) expect(notComputable[language], `${id} ${language}`).toMatch(/^\p{Lu}.+[^.]\.$/u)
    }
    for (const language of LANGUAGES) expect(LEGAL_BASIS[language]).toMatch(/2005.*2024.*§ 10-1[ ,].*§ 10-10/)
  })

  it('are told from other strings', () => {
    expect(CLAUSES.every(({ id }) => isClauseId(id))).toBe(true)
    for (const other of ['', '§5', '§5:9', '§2.4:03', 'toString']) expect(isClauseId(other), other).toBe(false)
  })
})

describe('clauseMap', () => {
  it('carries every clause: by a rule, by a reading, or by the reason why not', () => {
    const bare = clauseMap().filter((row) => row.rules.length + row.readings.length === 0 && row.notComputable === undefined)
    expect(bare).toStrictEqual([])
  })

  it('says why for each clause on which no rule stands', () => {
    const silent = clauseMap().filter(({ rules, notComputable }) => rules.length === 0 && notComputable === undefined)
    expect(silent).toStrictEqual([])
  })

  // A deputy's row has no field for who appointed, a complaint's none for the road by which it came.
  it.each(['§3/Studentene:1', '§3/Ansatte:1', '§2.4:2'])('says what of %s is not judged beside what is', (id) => {
    const row = clauseMap().find((each) => each.id === id)
    expect(row?.rules).not.toHaveLength(0)
    expect(row?.notComputable).toBeDefined()
  })

  it('rests every rule but the housekeeping of waivers on a clause that exists', () => {
    for (const { id, clauses } of RULES) {
      expect(clauses.length > 0, id).toBe(!id.startsWith('waiver/'))
      for (const clause of clauses) expect(isClauseId(clause), `${id} ${clause}`).toBe(true)
    }
  })

  it('is the catalogue and the readings, turned round', () => {
    const rows = clauseMap()
    expect(rows.map(({ id }) => id)).toStrictEqual(CLAUSES.map(({ id }) => id))
    for (const { id, clauses } of [...RULES, ...READINGS]) {
      const standsOn = rows.filter(({ rules, readings }) => [...rules, ...readings].some((one) => one === id))
      expect(new Set(standsOn.map((row) => row.id)), id).toStrictEqual(new Set<string>(clauses))
    }
  })
})

// An invented text in the layout of the mandate: titles, points, letters, bullets, a sentence over a page break.
const LAYOUT = ` 1. Formål

Katten ligger i vinduet etter husreglenes § 4-3, punkt 1 og 2. Den liker best å ligge
der om morgenen. Vinduet er kattens område:

Et vindu er det man ser ut av.

Dette forklares slik:

 Stuevinduet vender mot sør. Der er det
varmt.

 Kjøkkenvinduet vender mot nord.

Katten velger selv.

2. Roller og funksjoner

Katten har oppgaver etter § 4-3, punkt 3. For huset betyr det:

1. Katten fanger mus. Mus er små.

2. Katten holdes orientert. Det skjer for eksempel gjennom

a. Lyder fra kjelleren
b. Lukter fra kjøkkenet

og fra stua.
c. Egne turer

3. Katten gir en rapport. Den er en

muntlig rapport og bygger på punkt 2.

3. Sammensetting

Huset har tre katter.
Studentene
Unge katter velges av de andre. De fordeles på følgende vis:

• To fra loftet (en fra
hver side)
• En fra kjelleren

Ansatte
Gamle katter blir.

5. Arbeidsmåte

Kattene møtes seks ganger. Den eldste leder. Ingen maler blankt.
`

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const fingerprint = (sentence: string) => fingerprintOf(sentence, sha256)

const TABLE: readonly (readonly [ClauseId, string])[] = [
  ['§1:1', 'Katten ligger i vinduet etter husreglenes § 4-3, punkt 1 og 2.'],
  ['§1:2', 'Den liker best å ligge der om morgenen.'],
  ['§1:3', 'Vinduet er kattens område:'],
  ['§1:4', 'Et vindu er det man ser ut av.'],
  ['§1:5', 'Dette forklares slik: Stuevinduet vender mot sør. Der er det varmt. Kjøkkenvinduet vender mot nord.'],
  ['§1:6', 'Katten velger selv.'],
  ['§2:1', 'Katten har oppgaver etter § 4-3, punkt 3.'],
  ['§2:2', 'For huset betyr det:'],
  ['§2.1:1', 'Katten fanger mus.'],
  ['§2.1:2', 'Mus er små.'],
  ['§2.2:1', 'Katten holdes orientert.'],
  ['§2.2:2', 'Det skjer for eksempel gjennom Lyder fra kjelleren Lukter fra kjøkkenet og fra stua. Egne turer'],
  ['§2.3:1', 'Katten gir en rapport.'],
  ['§2.3:2', 'Den er en muntlig rapport og bygger på punkt 2.'],
  ['§3:1', 'Huset har tre katter.'],
  ['§3/Studentene:1', 'Unge katter velges av de andre.'],
  ['§3/Studentene:2', 'De fordeles på følgende vis: To fra loftet (en fra hver side) En fra kjelleren'],
  ['§3/Ansatte:1', 'Gamle katter blir.'],
  ['§5:1', 'Kattene møtes seks ganger.'],
  ['§5:2', 'Den eldste leder.'],
  ['§5:3', 'Ingen maler blankt.'],
]
const KNOWN = TABLE.map(([id, sentence]) => ({ id, fingerprint: fingerprint(sentence) }))

/** What is not unchanged, in short. */
function differences(text: string) {
  const { clauses, added } = verifyClauses(text, sha256, KNOWN)
  return [
    ...clauses.filter(({ status }) => status !== 'unchanged').map(({ id, status }) => `${id} ${status}`),
    ...added.map(({ after, text: sentence }) => `after ${after}: ${sentence}`),
  ]
}

const lines = (change: (line: string) => string) => LAYOUT.split('\n').map(change).join('\n')
const rewrapped = (width: number) =>
  LAYOUT.replace(/(?<![:\n])\n(?=[a-zæøå](?![.]))/g, ' ').replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}}) +`, 'g'), '$1\n')

describe('sentencesOf', () => {
  it('counts the sentences under their headings, lists with the sentence before them', () => {
    expect(sentencesOf(LAYOUT).map(({ id, text }) => [id, text])).toStrictEqual(TABLE)
  })

  it('puts what stands before the first heading under §0', () => {
    expect(sentencesOf('Mandat for katter\n\n1. Formål\n\nKatter sover.').map(({ id }) => id)).toStrictEqual(['§0:1', '§1:1'])
  })

  it('finds nothing in nothing', () => {
    expect(sentencesOf('')).toStrictEqual([])
    expect(sentencesOf(' \n\r\n\f\n•\n')).toStrictEqual([])
  })

  it.each([
    ['an abbreviation', 'Katten sover, jf. § 4-3, f.eks. kl. 12. Så spiser den.', ['§5:1', '§5:2']],
    ['a line that begins with the number it refers to', 'Katten følger punkt 1 og\n2. Den sover.', ['§5:1', '§5:2']],
    ['a colon within a paragraph', 'Katten har et ønske: Sove. Den sover.', ['§5:1', '§5:2']],
    ['quotation marks', 'Katten sier «mjau.» «Mjau» betyr nei.', ['§5:1', '§5:2']],
    ['a new point', '1. Katten sover.\n\n2. Katten spiser.', ['§5.1:1', '§5.2:1']],
  ])('is right about %s', (_, body, ids) => {
    expect(sentencesOf(`5. Arbeidsmåte\n\n${body}`).map(({ id }) => id)).toStrictEqual(ids)
  })
})

describe('verifyClauses', () => {
  it.each([
    ['the text itself', LAYOUT],
    ['CRLF', LAYOUT.replaceAll('\n', '\r\n')],
    ['NFD', LAYOUT.normalize('NFD')],
    ['a byte order mark and hard blanks', `\uFEFF${LAYOUT.replaceAll(' ', '\u00A0')}`],
    ['more blank lines', LAYOUT.replaceAll('\n\n', '\n\n \n\n')],
    ['no blank lines', LAYOUT.replace(/\n\s*\n/g, '\n')],
    ['lines without indentation', lines((line) => line.trim())],
    ['lines all indented', lines((line) => `    ${line}`)],
    ['page breaks', LAYOUT.replaceAll('\n\n', '\n\f\n')],
    ['paragraphs of one line', rewrapped(10_000)],
    ['bullets of private use', LAYOUT.replaceAll('•', '\uF0B7').replace(/^ (?=[SK])/gm, '\uF0B7 ')],
    ['dashes', LAYOUT.replaceAll('•', '–').replace(/^ (?=[SK])/gm, '- ')],
    ['asterisks for letters too', LAYOUT.replaceAll('•', '*').replace(/^[abc]\. /gm, '* ')],
    ['marks on lines of their own', LAYOUT.replaceAll('• ', '•\n').replace(/^([123])\. (?=Katten)/gm, '$1.\n\n')],
    ['bullets within a line', LAYOUT.replace(/\s+• /g, ' • ')],
    ['parentheses for dots', LAYOUT.replace(/^([abc123])\. /gm, '$1) ')],
    ['no numbers', LAYOUT.replace(/^ ?\d\. /gm, '')],
    ['no marks at all', LAYOUT.replace(/^ ?(\d\.|[abc]\.|•) ?/gm, '')],
  ])('finds every clause in a copy with %s', (_, text) => {
    expect(differences(text)).toStrictEqual([])
  })

  it('finds every clause however long the lines are', () => {
    const copies = Array.from({ length: 100 }, (_, index) => rewrapped(24 + index))
    expect(copies.some((copy) => copy.includes('\n2. Den liker'))).toBe(true)
    for (const copy of copies) expect(differences(copy), copy).toStrictEqual([])
  })

  it.each([
    ['a word changed', ['seks ganger', 'ti ganger'], ['§5:1 changed']],
    ['a point changed', ['Mus er små', 'Mus er store'], ['§2.1:2 changed']],
    ['an item changed', ['Kjøkkenvinduet vender mot nord', 'Kjøkkenvinduet vender mot øst'], ['§1:5 changed']],
    ['an item more', ['• En fra kjelleren', '• En fra kjelleren\n• En fra taket'], ['§3/Studentene:2 changed']],
    ['an item less', ['b. Lukter fra kjøkkenet\n\nog fra stua.\n', ''], ['§2.2:2 changed']],
    [
      'two neighbours changed',
      ['Gamle katter blir.\n\n5. Arbeidsmåte\n\nKattene', 'Eldre katter blir.\n\n5. Arbeidsmåte\n\nAlle'],
      ['§3/Ansatte:1 changed', '§5:1 changed'],
    ],
    ['a sentence taken out', ['Den eldste leder. ', ''], ['§5:2 missing']],
    ['the last taken out', [' Ingen maler blankt.', ''], ['§5:3 missing']],
    [
      'a point taken out',
      ['3. Katten gir en rapport. Den er en\n\nmuntlig rapport og bygger på punkt 2.\n', ''],
      ['§2.3:1 missing', '§2.3:2 missing'],
    ],
    ['a sentence put in', ['Den eldste', 'Møtene er korte. Den eldste'], ['after §5:1: Møtene er korte.']],
    ['a sentence put in first', ['Katten ligger', 'Huset er gult. Katten ligger'], ['after null: Huset er gult.']],
    ['a sentence put in last', ['maler blankt.', 'maler blankt. Alle sover.'], ['after §5:3: Alle sover.']],
    ['a sentence split', ['Den eldste leder', 'Den eldste leder. Den sover'], ['after §5:2: Den sover.']],
    [
      'one changed and one put in before the next heading',
      ['Gamle katter blir.', 'Gamle blir. Unge går.'],
      ['§3/Ansatte:1 changed', 'after §3/Ansatte:1: Unge går.'],
    ],
    ['a sentence moved', [/(Den eldste leder\.) (Ingen maler blankt\.)/, '$2 $1'], ['§5:2 missing', 'after §5:3: Den eldste leder.']],
    [
      'a point put in, the next renumbered and changed',
      ['3. Katten gir en rapport', '3. Katten sover.\n\n4. Katten gir to rapporter'],
      ['§2.3:1 changed', 'after §2.3:1: Katten gir to rapporter.'],
    ],
    ['a title', [' 1. Formål', 'Mandat for katter\n\n1. Formål'], ['after null: Mandat for katter']],
    [
      'a section more',
      [/$/, '\n7. Ikrafttredelse\n\nReglene gjelder nå.'],
      ['after §5:3: Ikrafttredelse', 'after §5:3: Reglene gjelder nå.'],
    ],
  ] as const)('tells of %s, and of nothing else', (_, [from, to], expected) => {
    expect(differences(LAYOUT.replace(from, to))).toStrictEqual(expected)
  })

  it('names the rules and readings that need another look', () => {
    const { clauses, added } = verifyClauses(LAYOUT.replace('seks ganger.', 'ti ganger. De er korte.'), sha256, KNOWN)
    expect(clauses.find(({ id }) => id === '§5:1')).toStrictEqual({
      id: '§5:1',
      status: 'changed',
      text: 'Kattene møtes ti ganger.',
      rules: ['meetings/count', 'meetings/within-study-year'],
      readings: ['meeting-count', 'meeting-year'],
    })
    expect(clauses.find(({ id }) => id === '§5:2')).toStrictEqual({
      id: '§5:2',
      status: 'unchanged',
      text: 'Den eldste leder.',
      rules: [],
      readings: [],
    })
    // For a sentence that is new: what stands on the clauses under its heading, here §5:1 to §5:3.
    const { rules, readings } = added[0] ?? {}
    expect(rules).toContain('chair/alternation')
    expect(rules).not.toContain('meetings/notice')
    expect(readings).toContain('dialogue-cycle')
  })

  it('misses every clause in an empty text, against the mandate by default', () => {
    const { clauses, added } = verifyClauses('', sha256)
    expect(clauses.map(({ id, status }) => [id, status])).toStrictEqual(CLAUSES.map(({ id }) => [id, 'missing']))
    expect(added).toStrictEqual([])
  })

  it('accounts for every sentence, whatever is changed, taken out or put in', () => {
    const edit = fc.constantFrom('keep', 'keep', 'keep', 'change', 'remove', 'insert')
    fc.assert(
      fc.property(fc.array(edit, { minLength: TABLE.length, maxLength: TABLE.length }), (edits) => {
        const copy = TABLE.flatMap(([, sentence], index) => {
          if (edits[index] === 'remove') return []
          if (edits[index] === 'change') return [`Nytt i nr. ${index}.`]
          return edits[index] === 'insert' ? [`Satt inn som nr. ${index}.`, sentence] : [sentence]
        })
        const { clauses, added } = verifyClauses(copy.join('\n\n'), sha256, KNOWN)
        const kept = TABLE.filter((_, index) => edits[index] === 'keep' || edits[index] === 'insert').map(([id]) => id)
        expect(clauses.filter(({ status }) => status === 'unchanged').map(({ id }) => id)).toStrictEqual(kept)
        const told = [...clauses.filter(({ status }) => status === 'changed'), ...added].map(({ text }) => text)
        expect(told.toSorted()).toStrictEqual(copy.filter((sentence) => /^(Nytt|Satt)/.test(sentence)).toSorted())
      }),
    )
  })
})
