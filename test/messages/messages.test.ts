import { expect, describe as suite, test } from 'vitest'
import { type AnyFinding, OUTCOMES, type Outcome } from '../../src/finding'
import { RULES, type RuleId } from '../../src/mandate/catalogue'
import { dateWords, describe, LANGUAGES, type Language, outcomeWord, titleOf } from '../../src/messages/index'
import type { Message, Messages } from '../../src/messages/message'
import { nb } from '../../src/messages/nb'
import { committee } from './told/committee'
import { meetings } from './told/meetings'
import { others } from './told/others'
import type { Case } from './told/told'

const CASES: { readonly [R in RuleId]: readonly Case<R>[] } = { ...committee, ...meetings, ...others }

/** Every case there is, and of each outcome without a case the facts of the rule's first. */
const TOLD: readonly AnyFinding[] = RULES.flatMap(({ id }) => {
  const cases: readonly Case<RuleId>[] = CASES[id]
  const without = OUTCOMES.filter((outcome) => !cases.some((each) => each.outcome === outcome))
  return [...cases, ...without.map((outcome) => ({ facts: {}, ...cases[0], outcome, due: '2027-06-12' }))].map((each) => told(id, each))
})

function told(rule: RuleId, told: { outcome: Outcome; facts: object; subject?: string; due?: string; onTrack?: boolean }): AnyFinding {
  return { subject: 'committee', ...told, rule, facts: { ...told.facts }, clauses: [], modality: 'shall', path: [], readings: [] }
}

function label({ rule, outcome, facts }: AnyFinding): string {
  return `${rule} ${outcome} ${JSON.stringify(facts)}`
}

/** A finding for each subset of its facts that lacks one of them, and one that lacks them all. */
function lacking(finding: AnyFinding): AnyFinding[] {
  const keys = Object.keys(finding.facts)
  const without = (gone: readonly string[]) => Object.fromEntries(Object.entries(finding.facts).filter(([key]) => !gone.includes(key)))
  return [...keys.map((key) => [key]), keys].map((gone) => ({ ...finding, facts: without(gone) }))
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

  test('a few days are told one by one, and many by their number', () => {
    const on = ['2025-11-26', '2026-01-28', '2026-03-18', '2026-05-06', '2026-11-22']
    const size = (days: readonly string[]) =>
      describe(told('composition/size', { outcome: 'breached', facts: { on: days, members: 9, required: 10 } }), 'nb')
    expect(size(on)).toContain('(5 dager, sist 22. november 2026)')
    expect(size(on.slice(0, 3))).toContain('(per 26. november 2025, 28. januar 2026 og 18. mars 2026)')
    expect(size(on.slice(1, 4))).toContain('(per 28. januar, 18. mars og 6. mai 2026)')
  })
})

suite('each language is itself', () => {
  /** Words that only one written language has, whole. */
  const ONLY_BOKMAL =
    'ikke hvem hva hvor hvilke hvilken hvilket hver hvert fra en et én ett jeg noe noen bare selv være vært var ble blitt flere ennå fortsatt uten uke uker dag dager leder lederen ledere nestleder ansatte ansatt studenter studentene medlemmet oppnevnt oppnevnes oppnevne oppnevning valgt velges velg valg utvalget underutvalget underutvalg underutvalgene møter møtene mangler sier saken sakslisten innkallingen avstemningen stemmelikhet holdt siden senest forrige nå da disse de dem gjøre gjøres enhetene enhet kilder begrunnelse velferden sikkerhet forståelse egen samme mer gang utenfor innenfor skriftlig personlig studiested åpen øverste'
  const ALLOWED_IN_BOTH = new Set(['var', 'dag', 'da'])
  const ONLY_NYNORSK =
    'ikkje kven kva kvar kvart frå ein eit éin eitt noko nokon nokre berre sjølv vere vore vart fleire enno framleis utan veke veker dagar leiar leiaren tilsette tilsett studentar studentane oppnemnd oppnemnt vald valt vel val utvalet underutvalet underutvala møta manglar seier saka sakslista innkallinga avrøystinga halde sidan seinast førre no desse dei gjere einingane eining kjelder grunngiving tryggleik forståing eigen same meir gong utanfor innanfor skriftleg personleg studiestad opne øvste'
  const ONLY_ENGLISH = 'the of and is was should has have been that this committee members meeting not enter'

  const texts = (language: Language) => [
    ...[...TOLD, ...TOLD.flatMap(lacking)].map((finding) => describe(finding, language)),
    ...RULES.map(({ id }) => titleOf(id, language)),
    ...OUTCOMES.map((outcome) => outcomeWord(outcome, language)),
  ]
  const wordsOf = (language: Language) => new Set(texts(language).flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []))

  test.each([
    ['nn', ONLY_BOKMAL],
    ['nn', ONLY_ENGLISH],
    ['nb', ONLY_NYNORSK],
    ['nb', ONLY_ENGLISH],
    ['en', ONLY_BOKMAL],
    ['en', ONLY_NYNORSK],
  ] as const)('%s has none of: %s', (language, foreign) => {
    const own = wordsOf(language)
    const isForeign = (word: string) => own.has(word) && !ALLOWED_IN_BOTH.has(word) && !(language === 'en' && ['no', 'same'].includes(word))
    expect(foreign.split(' ').filter(isForeign)).toStrictEqual([])
  })

  test('the lists are of words in use', () => {
    const inUse = (language: Language, list: string) => list.split(' ').filter((word) => wordsOf(language).has(word)).length
    expect(inUse('nb', ONLY_BOKMAL)).toBeGreaterThan(60)
    expect(inUse('nn', ONLY_NYNORSK)).toBeGreaterThan(60)
    expect(inUse('en', ONLY_ENGLISH)).toBeGreaterThan(12)
  })
})

const NAMES = { an1: 'Anne Berg', st1: 'Siri Dahl' }

/** Rule, the place among its cases, and the words in the three languages. */
const GOLDEN: readonly (readonly [RuleId, number, string, string, string])[] = [
  [
    'composition/size',
    1,
    'LMU hadde 11 faste medlemmer (per 16. september og 21. oktober 2026), men skal ha 10. Det er siden rettet.',
    'LMU hadde 11 faste medlemmer (per 16. september og 21. oktober 2026), men skal ha 10. Det er sidan retta.',
    'The committee had 11 permanent members (as of 16 September and 21 October 2026), but should have 10. This has since been put right.',
  ],
  [
    'composition/seats',
    0,
    'Ingen har studentplassen i Gjøvik (per 22. november 2026). Få oppnevnt en student fra Gjøvik.',
    'Ingen har studentplassen i Gjøvik (per 22. november 2026). Få oppnemnt ein student frå Gjøvik.',
    'Nobody holds the student seat in Gjøvik (as of 22 November 2026). Have a student from Gjøvik appointed.',
  ],
  [
    'composition/deputies-fit',
    0,
    'st4v er ansatt i Trondheim, men er vara for st4, som er student i Gjøvik (per 22. november 2026). Få oppnevnt en vara som er student i Gjøvik.',
    'st4v er tilsett i Trondheim, men er vara for st4, som er student i Gjøvik (per 22. november 2026). Få oppnemnt ein vara som er student i Gjøvik.',
    'st4v is a member of staff in Trondheim, but is deputy to st4, who is a student in Gjøvik (as of 22 November 2026). Have a deputy appointed who is a student in Gjøvik.',
  ],
  [
    'chair/alternation',
    0,
    'an2 fra de ansatte er leder fra 1. august 2026, etter Anne Berg fra samme gruppe. Vervet skal veksle fra år til år; velg en fra studentene.',
    'an2 frå dei tilsette er leiar frå 1. august 2026, etter Anne Berg frå same gruppe. Vervet skal veksle frå år til år; vel ein frå studentane.',
    'an2 of the staff is chair from 1 August 2026, after Anne Berg of the same group. The office should alternate from year to year; elect one of the students.',
  ],
  [
    'meetings/count',
    1,
    'I studieåret 2026/27 er det holdt 2 møter og planlagt 3; det skal være 6. Sett opp 1 til, senest 12. juni 2027.',
    'I studieåret 2026/27 er det halde 2 møte og planlagt 3; det skal vere 6. Set opp 1 til, seinast 12. juni 2027.',
    'In the study year 2026/27, 2 meetings were held and 3 planned; there should be 6. Plan 1 more, by 12 June 2027.',
  ],
  [
    'meetings/notice',
    1,
    'Møtet 25. november 2026 er ikke ferdig innkalt: ingen innkalling er sendt. Send skriftlig innkalling med saksliste senest 25. november 2026.',
    'Møtet 25. november 2026 er ikkje ferdig innkalla: ingen innkalling er send. Send skriftleg innkalling med saksliste seinast 25. november 2026.',
    'The meeting on 25 November 2026 has not been fully called yet: no notice has been sent. Send a written notice with an agenda by 25 November 2026.',
  ],
  [
    'quorum/minimum',
    0,
    'LMU er ikke vedtaksdyktig i sak 28/26: 6 plasser teller med, og det kreves 7. Det mangler 1; disse kan kalles inn: an3 og an3v.',
    'LMU er ikkje vedtaksfør i sak 28/26: 6 plassar tel med, og kravet er 7. Det manglar 1; desse kan kallast inn: an3 og an3v.',
    'The committee has no quorum on item 28/26: 6 seats count, and 7 are required. 1 more is needed; these can be called: an3 and an3v.',
  ],
  [
    'votes/double-vote',
    9,
    'Stemmene sto likt i sak 28/26, og dobbeltstemmen til Anne Berg avgjorde for «mot».',
    'Stemmene stod likt i sak 28/26, og dobbeltstemma til Anne Berg avgjorde for «mot».',
    'The votes were equal on item 28/26, and the double vote of Anne Berg decided for “against”.',
  ],
  [
    'subcommittee/meeting-deadline',
    2,
    'Underutvalget i Gjøvik har ikke satt opp noe møte før LMU-møtet 27. januar 2027. Hold det senest 13. januar 2027, 14 dager før.',
    'Underutvalet i Gjøvik har ikkje sett opp noko møte før LMU-møtet 27. januar 2027. Hald det seinast 13. januar 2027, 14 dagar før.',
    'The subcommittee in Gjøvik has planned no meeting before the committee meeting on 27 January 2027. Hold it by 13 January 2027, 14 days before.',
  ],
  [
    'dialogue/faculties',
    2,
    'LMU har ikke satt opp dialogmøte med NV (sist 2. oktober 2024). Hold det senest 31. juli 2027.',
    'LMU har ikkje sett opp dialogmøte med NV (sist 2. oktober 2024). Hald det seinast 31. juli 2027.',
    'The committee has planned no dialogue meeting with NV (the last was on 2 October 2024). Hold it by 31 July 2027.',
  ],
  [
    'observers/required',
    0,
    'LMU har ingen observatør fra biblioteket. Inviter en; enheten må være representert.',
    'LMU har ingen observatør frå biblioteket. Inviter ein; eininga må vere representert.',
    'The committee has no observer from the library. Invite one; the unit must be represented.',
  ],
  [
    'duties/annual-report',
    1,
    'Årsrapporten for 2024 er ikke gitt til styret. Den er bare gitt til rektor. Gi den nå.',
    'Årsrapporten for 2024 er ikkje gitt til styret. Han er berre gitt til rektor. Gi han no.',
    'The annual report for 2024 has not been given to the board. It was given to the rector alone. Give it now.',
  ],
  [
    'waiver/expired',
    0,
    'Unntaket fra «Hvert medlem har personlig vara» for an3 gikk ut 30. november 2026. Fjern det, eller få et nytt vedtak.',
    'Unntaket frå «Kvar medlem har personleg vara» for an3 gjekk ut 30. november 2026. Fjern det, eller få eit nytt vedtak.',
    'The waiver from “Each member has a personal deputy” for an3 ran out on 30 November 2026. Remove it, or have a new decision made.',
  ],
]

test.each(GOLDEN)('%s %i', (rule, place, ...texts) => {
  const each = CASES[rule][place]
  if (each === undefined) throw new Error(`no case ${place} of ${rule}`)
  expect(LANGUAGES.map((language) => describe(told(rule, each), language, NAMES))).toStrictEqual(texts)
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
