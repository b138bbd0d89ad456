import { expect, describe as suite, test } from 'vitest'
import { type AnyFinding, OUTCOMES } from '../../src/finding'
import { RULES } from '../../src/mandate/catalogue'
import { dateWords, describe, LANGUAGES, type Language, outcomeWord, titleOf } from '../../src/messages/index'
import type { Message, Messages } from '../../src/messages/message'
import { nb } from '../../src/messages/nb'
import { CASES, TOLD, told } from './told/findings'

function label({ rule, outcome, facts }: AnyFinding): string {
  return `${rule} ${outcome} ${JSON.stringify(facts)}`
}

/** A finding for each subset of its facts that lacks one of them, one that lacks them all, and one without its last day. */
function lacking(finding: AnyFinding): AnyFinding[] {
  const keys = Object.keys(finding.facts)
  const without = (gone: readonly string[]) => Object.fromEntries(Object.entries(finding.facts).filter(([key]) => !gone.includes(key)))
  const { due: _, ...undated } = finding
  return [...[...keys.map((key) => [key]), keys].map((gone) => ({ ...finding, facts: without(gone) })), undated]
}

const SENTENCES = /^(?:[^\n\r]+[.] )*[^\n\r]+[.]$/u
const LEFTOVERS = /undefined|null|NaN|\[object|\$\{|[{}]| {2}| [.,;:)]|\( |\(\)|[.,;:]{2}|: [.]/u

test.each(LANGUAGES)('%s: every outcome of every rule is one line of whole sentences', (language) => {
  for (const finding of TOLD) {
    const text = describe(finding, language)
    expect.soft(text, label(finding)).toMatch(SENTENCES)
    expect.soft(text, label(finding)).not.toMatch(LEFTOVERS)
    expect.soft(text.length, label(finding)).toBeLessThan(420)
  }
})

test.each(LANGUAGES)('%s: no fact is taken for granted', (language) => {
  for (const finding of TOLD.flatMap(lacking)) {
    const text = describe(finding, language)
    expect.soft(text, label(finding)).toMatch(SENTENCES)
    expect.soft(text, label(finding)).not.toMatch(LEFTOVERS)
  }
})

test.each(LANGUAGES)('%s: what a register leaves out altogether leaves no gaps in the words', (language) => {
  const FROM_THE_MANDATE = ['on', 'years', 'required', 'reportsTo', 'organisation']
  for (const { id } of RULES.filter(({ clauses }) => clauses.length > 0)) {
    const facts = Object.fromEntries(Object.entries(CASES[id][0].facts).filter(([key]) => FROM_THE_MANDATE.includes(key)))
    for (const outcome of ['unknown', 'not-applicable'] as const) {
      expect.soft(describe(told(id, { outcome, facts }), language), id).not.toContain('?')
    }
  }
})

test('a finding says the same after a journey through JSON', () => {
  for (const finding of TOLD) {
    for (const language of LANGUAGES) {
      expect(describe(JSON.parse(JSON.stringify(finding)), language)).toBe(describe(finding, language))
    }
  }
})

test('the three languages differ, and so do the outcomes of a rule', () => {
  for (const finding of TOLD) {
    const texts = LANGUAGES.map((language) => describe(finding, language))
    expect.soft(new Set(texts).size, texts.join('\n')).toBe(3)
  }
  for (const { id } of RULES) {
    const [first] = TOLD.filter(({ rule }) => rule === id)
    if (first === undefined) continue
    const texts = OUTCOMES.map((outcome) => describe({ ...first, outcome }, 'nb'))
    expect.soft(new Set(texts).size, texts.join('\n')).toBe(OUTCOMES.length)
  }
})

suite('figures, days and names', () => {
  const FIGURES = ['members', 'seats', 'students', 'staff', 'requiredStudents', 'held', 'planned', 'counted', 'required', 'cast', 'blanks']
  const ACTED_ON = TOLD.filter(({ rule, outcome, facts }) => {
    const isUsual = CASES[rule].some((each) => each.outcome === outcome)
    const hasAllMembers = facts.students === facts.requiredStudents && facts.staff === facts.requiredStaff
    return isUsual && (outcome === 'breached' || outcome === 'open') && !(rule === 'subcommittee/composition' && hasAllMembers)
  })

  test.each(LANGUAGES)('%s: what is broken or open tells its figures', (language) => {
    for (const finding of ACTED_ON) {
      const text = describe(finding, language)
      for (const key of FIGURES) {
        const figure = finding.facts[key]
        const isTold =
          typeof figure === 'number' && !(key === 'seats' && finding.facts.seat !== undefined) && !(key === 'planned' && figure === 0)
        if (isTold) expect.soft(text, `${key} of ${label(finding)}`).toMatch(new RegExp(`(?<!\\d)${figure}(?!\\d)`))
      }
    }
  })

  test.each(LANGUAGES)('%s: what is open tells its last day', (language) => {
    for (const finding of ACTED_ON.filter(({ outcome, due }) => outcome === 'open' && due !== undefined)) {
      const isWithinYear = finding.rule === 'meetings/within-study-year'
      if (!isWithinYear) expect.soft(describe(finding, language), label(finding)).toContain(dateWords(finding.due ?? '', language))
    }
  })

  test.each(LANGUAGES)('%s: people are called by their names', (language) => {
    const everybody = JSON.stringify(TOLD.map(({ facts }) => facts)).match(/"(?:st|an|se|gs|ga|ob)\d+v?"/g) ?? []
    const names = Object.fromEntries(everybody.map((quoted) => quoted.slice(1, -1)).map((id) => [id, `Name of ${id.toUpperCase()}`]))
    const named = TOLD.map((finding) => describe(finding, language, names))
    expect(named.join('\n')).not.toMatch(/(?<!\w)(?:st|an|se|gs|ga|ob)\d+v?(?!\w)/)
    expect(named.join('\n')).toContain('Name of ST1')
  })

  // A finding that comes back from JSON may lack its last day; where the facts tell it too, nobody misses it.
  test('the last day is told from the facts where the finding lacks it', () => {
    const subjects = TOLD.filter(
      ({ outcome, due, facts }) => outcome === 'open' && due !== undefined && [facts.to, facts.deadline].includes(due),
    )
    expect(new Set(subjects.map(({ rule }) => rule))).toContain('dialogue/faculties')
    for (const { due = '', ...finding } of subjects)
      for (const language of LANGUAGES) expect(describe(finding, language), label(finding)).toContain(dateWords(due, language))
  })

  test.each([
    ['duties/quality-input', { year: '2026', given: '2027-03-01' }, ['1. mars 2027', '1. mars 2027', '1 March 2027']],
    [
      'dialogue/faculties',
      { by: 'committee', faculty: 'MH', planned: '2027-01-27' },
      ['27. januar 2027', '27. januar 2027', '27 January 2027'],
    ],
  ] as const)('%s: what is open and planned tells the day that is planned', (rule, facts, days) => {
    const finding = told(rule, { outcome: 'open', facts, due: '2027-12-31', onTrack: true })
    expect(LANGUAGES.map((language, nth) => describe(finding, language).includes(days[nth] ?? '?'))).toStrictEqual([true, true, true])
  })

  test.each([
    ['subcommittee/meeting-deadline', ['LMU-møtet 27. januar 2027', 'LMU-møtet 27. januar 2027', 'committee meeting on 27 January 2027']],
    ['subcommittee/reporting', ['27. januar 2027', '27. januar 2027', '27 January 2027']],
  ] as const)('%s: what is satisfied names the meeting by its day', (rule, meetings) => {
    const finding = told(rule, { outcome: 'satisfied', facts: { campus: 'gjovik', date: '2027-01-27', leadDays: 14 } })
    const texts = LANGUAGES.map((language) => describe(finding, language))
    for (const [nth, text] of texts.entries()) {
      expect(text).toContain(meetings[nth])
      expect(text).toContain('Gjøvik')
    }
  })

  test.each([
    ['lmu-2026-5/28/26', ['sak 28/26', 'sak 28/26', 'item 28/26']],
    // Where the meeting is not said, there is none to leave out.
    ['28/26', ['sak 28/26', 'sak 28/26', 'item 28/26']],
  ])('an item is named by its number, without its meeting: %s', (subject, items) => {
    const finding = told('votes/no-blank', {
      outcome: 'breached',
      facts: { items: [subject], people: ['st1'], reasons: ['blank'] },
      subject,
    })
    for (const [nth, language] of LANGUAGES.entries()) expect(describe(finding, language)).toContain(items[nth])
    expect(describe(finding, 'nb')).not.toContain('lmu-2026-5')
  })

  test('a few days are told one by one, and many by their number', () => {
    const on = ['2025-11-26', '2026-01-28', '2026-03-18', '2026-05-06', '2026-11-22']
    const size = (days: readonly string[], language: Language = 'nb') =>
      describe(told('composition/size', { outcome: 'breached', facts: { on: days, members: 9, required: 10 } }), language)
    expect(size(on)).toContain('(5 dager, sist 22. november 2026)')
    expect(size(on, 'nn')).toContain('(5 dagar, sist 22. november 2026)')
    expect(size(on, 'en')).toContain('(on 5 days, the last of them 22 November 2026)')
    expect(size(on.slice(0, 3))).toContain('(per 26. november 2025, 28. januar 2026 og 18. mars 2026)')
    expect(size(on.slice(1, 4))).toContain('(per 28. januar, 18. mars og 6. mai 2026)')
  })
})

suite('each language is itself', () => {
  /** Words that only one written language has, whole. */
  const ONLY_BOKMAL =
    'ikke hvem hva hvor hvilke hvilken hvilket hver hvert fra en et én ett jeg noe noen bare selv være vært var ble blitt flere ennå fortsatt uten uke uker dag dager leder lederen ledere nestleder ansatte ansatt studenter studentene medlemmet oppnevnt oppnevnes oppnevne oppnevning valgt velges velg valg utvalget underutvalget underutvalg underutvalgene møter møtene mangler sier saken sakslisten innkallingen avstemningen stemmelikhet holdt siden senest forrige nå da disse de dem gjøre gjøres fikk enhetene enhet kilder begrunnelse velferden sikkerhet forståelse egen samme mer gang utenfor innenfor skriftlig personlig studiested åpen øverste'
  const ALLOWED_IN_BOTH = new Set(['var', 'dag', 'da'])
  const ONLY_NYNORSK =
    'ikkje kven kva kvar kvart frå ein eit éin eitt noko nokon nokre berre sjølv vere vore vart fleire enno framleis utan veke veker dagar leiar leiaren tilsette tilsett studentar studentane oppnemnd oppnemnt vald valt vel val utvalet underutvalet underutvala møta manglar seier saka sakslista innkallinga avrøystinga halde sidan seinast førre no desse dei gjere fekk einingane eining kjelder grunngiving tryggleik forståing eigen same meir gong utanfor innanfor skriftleg personleg studiestad opne øvste'
  const ONLY_ENGLISH = 'the of and is was should has have been that this committee members meeting not enter'

  const texts = (language: Language) => [
    ...[...TOLD, ...TOLD.flatMap(lacking)].map((finding) => describe(finding, language)),
    ...RULES.map(({ id }) => titleOf(id, language)),
    ...OUTCOMES.map((outcome) => outcomeWord(outcome, language)),
  ]
  const wordsIn = (language: Language) => new Set(texts(language).flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []))
  const words: Readonly<Record<Language, ReadonlySet<string>>> = { nb: wordsIn('nb'), nn: wordsIn('nn'), en: wordsIn('en') }

  test.each([
    ['nn', 'bokmål', ONLY_BOKMAL],
    ['nn', 'English', ONLY_ENGLISH],
    ['nb', 'nynorsk', ONLY_NYNORSK],
    ['nb', 'English', ONLY_ENGLISH],
    ['en', 'bokmål', ONLY_BOKMAL],
    ['en', 'nynorsk', ONLY_NYNORSK],
  ] as const)('%s has no words of %s', (language, _, foreign) => {
    const own = words[language]
    const isForeign = (word: string) => own.has(word) && !ALLOWED_IN_BOTH.has(word) && !(language === 'en' && ['no', 'same'].includes(word))
    expect(foreign.split(' ').filter(isForeign)).toStrictEqual([])
  })

  test('and keeps to the terms of the mandate', () => {
    expect([...words.nb].filter((word) => /^(?:vedtaks(?:dyktig|før)|dobbeltstemm|toårss)/.test(word))).toStrictEqual([])
    expect([...words.nn].filter((word) => /^(?:vedtaksdyktig|avgjerdsdyktig|dobbeltstemm|toårss|tvoårs)/.test(word))).toStrictEqual([])
  })

  test('the lists are of words in use', () => {
    const inUse = (language: Language, list: string) => list.split(' ').filter((word) => words[language].has(word)).length
    expect(inUse('nb', ONLY_BOKMAL)).toBeGreaterThan(60)
    expect(inUse('nn', ONLY_NYNORSK)).toBeGreaterThan(60)
    expect(inUse('en', ONLY_ENGLISH)).toBeGreaterThan(12)
  })
})

suite('what people hand in', () => {
  const seat = (id: string) => told('composition/seats', { outcome: 'breached', facts: { on: [], seats: 10, seat: id } })

  test('ids that no table knows are printed as they are', () => {
    for (const id of ['constructor', '__proto__', 'toString', '<b>', 'staff-bodo']) {
      expect(describe(seat(id), 'nb')).toContain(`Ingen har ${id}.`)
      const minutes = told('composition/deputies', { outcome: 'breached', facts: { on: [], member: id } })
      expect(describe(minutes, 'en', {})).toBe(`${id} has no personal deputy. Have a personal deputy appointed.`)
    }
  })

  test('what there is none of is a RangeError that names it', () => {
    const finding = seat('student-gjovik')
    const unheard = { ...finding, rule: 'composition/nothing' }
    const untold = { ...finding, outcome: 'doubtful' }
    expect(() => describe(JSON.parse(JSON.stringify(unheard)), 'nb')).toThrow(
      new RangeError('finding.rule: there is no "composition/nothing"'),
    )
    expect(() => describe(JSON.parse(JSON.stringify(untold)), 'nb')).toThrow(new RangeError('finding.outcome: there is no "doubtful"'))
    expect(() => describe(finding, JSON.parse('"de"'))).toThrow(new RangeError('language: there is no "de"'))
    expect(() => titleOf('toString', 'nn')).toThrow(RangeError)
    expect(() => outcomeWord(JSON.parse('"toString"'), 'nn')).toThrow(RangeError)
  })

  test('a title of each rule in each language, in English the catalogue’s own', () => {
    for (const { id, title } of RULES) {
      expect(titleOf(id, 'en')).toBe(title)
      expect(new Set(LANGUAGES.map((language) => titleOf(id, language))).size, id).toBe(3)
      for (const language of LANGUAGES) expect(titleOf(id, language)).toMatch(/^[\p{Lu}].*[^.]$/u)
    }
  })

  test('dates as people write them', () => {
    expect(LANGUAGES.map((language) => dateWords('2026-11-05', language))).toStrictEqual([
      '5. november 2026',
      '5. november 2026',
      '5 November 2026',
    ])
    expect(dateWords('2026-13-01', 'nb')).toBe('2026-13-01')
    expect(dateWords('soon', 'en')).toBe('soon')
  })
})

test('what is lacking does not compile', () => {
  const { 'meetings/count': count, ...rest } = nb
  // @ts-expect-error a language without one of the rules
  const withoutRule: Messages = rest
  const { open, ...outcomes } = count
  // @ts-expect-error a rule without one of its outcomes
  const withoutOutcome: Message<'meetings/count'> = outcomes
  // @ts-expect-error a message with a fact that the rule lacks
  const withStrangeFact: Message<'meetings/count'> = { ...count, open: ({ facts }) => `${facts.deadline}` }
  expect([withoutRule, withoutOutcome, withStrangeFact, open]).toHaveLength(4)
})
