/** Every kind of issue in each language: what was given, what is allowed, what to do. */
import { expect, describe as suite, test } from 'vitest'
import { en } from '../../src/issues/en'
import type { IssueWords } from '../../src/issues/issue'
import { nb } from '../../src/issues/nb'
import { describeIssue, LANGUAGES, type Language } from '../../src/messages/index'
import { type Issue, type IssueCode, type IssueFacts, parseRegister } from '../../src/register/index'
import { HOSTILE, UNSEEN } from '../reports/hostile'

const TERM = { from: '2026-08-01' }
const MEMBER = { person: 'st1', group: 'student', campus: 'gjovik', term: TERM }
const with_ = (more: object) => ({ register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' }, ...more })
const withVote = (vote: object) => with_({ committee: { meetings: [{ id: 'm1', date: '2026-09-01', agenda: [{ id: '1/26', vote }] }] } })
const withMember = (more: object) => with_({ committee: { members: [MEMBER], ...more } })
const year = (id: string, from: string, to: string) => ({ id, from, to })

const ID = 'text without #, / and control characters, and without blanks around it'

type Row = readonly [code: IssueCode, input: unknown, facts: object, en: string, nb: string, nn: string]
const text = (given: string) => ({ given: { is: 'text', text: given } })

const ROWS: readonly Row[] = [
  [
    'missing',
    { register: 1, records: { from: '2026-08-01' } },
    { wanted: 'text', key: 'mandate' },
    'expected text as "mandate", found nothing: add it',
    'I «mandate» skal det stå tekst, men det står ingenting. Fyll det ut.',
    'I «mandate» skal det stå tekst, men det står ingenting. Fyll det ut.',
  ],
  [
    'missing',
    with_({ dialogue: { anchor: '2026-08-01', visits: [{ date: '2026-09-01' }] } }),
    { wanted: 'faculty' },
    'expected the id of a faculty, or a subcommittee, found nothing: add it',
    'Her skal det stå id-en til et fakultet, eller et underutvalg, men det står ingenting. Fyll det ut.',
    'Her skal det stå id-en til eit fakultet, eller eit underutval, men det står ingenting. Fyll det ut.',
  ],
  [
    'wrong-type',
    with_({ mandates: [{ id: 123 }] }),
    { given: { is: 'number', text: '123' }, wanted: 'text' },
    'expected text, found the number 123: put it in quotes',
    'Her skal det stå tekst, men det står tallet 123. Sett det i anførselstegn.',
    'Her skal det stå tekst, men det står talet 123. Set det i hermeteikn.',
  ],
  [
    'wrong-type',
    withMember({ members: [{ ...MEMBER, management: null }] }),
    { given: { is: 'null', text: '' }, wanted: 'flag' },
    'expected true or false, found null: fill it in, or leave it out where it is not known',
    'Her skal det stå true eller false, men det står null. Fyll det ut, eller ta bort nøkkelen hvis svaret ikke er kjent.',
    'Her skal det stå true eller false, men det står null. Fyll det ut, eller ta bort nøkkelen om svaret ikkje er kjent.',
  ],
  [
    'wrong-type',
    withMember({ members: [{ ...MEMBER, management: 'true' }] }),
    { ...text('true'), wanted: 'flag' },
    'expected true or false, found "true": remove the quotes',
    'Her skal det stå true eller false, men det står «true». Ta bort anførselstegnene.',
    'Her skal det stå true eller false, men det står «true». Ta bort hermeteikna.',
  ],
  [
    'wrong-type',
    withMember({ members: [{ ...MEMBER, topStudentBody: 'false' }] }),
    { ...text('false'), wanted: 'flag-or-period' },
    'expected true, false or a period, found "false": remove the quotes',
    'Her skal det stå true, false eller en periode, men det står «false». Ta bort anførselstegnene.',
    'Her skal det stå true, false eller ein periode, men det står «false». Ta bort hermeteikna.',
  ],
  [
    'wrong-type',
    withVote({ ballots: [], blanks: '6' }),
    { ...text('6'), wanted: 'count' },
    'expected a whole number, 0 or more, found "6": remove the quotes',
    'Her skal det stå et helt tall, 0 eller mer, men det står «6». Ta bort anførselstegnene.',
    'Her skal det stå eit heilt tal, 0 eller meir, men det står «6». Ta bort hermeteikna.',
  ],
  [
    'wrong-type',
    withVote({ ballots: [], blanks: '-6' }),
    { ...text('-6'), wanted: 'count' },
    'expected a whole number, 0 or more, found "-6": replace it',
    'Her skal det stå et helt tall, 0 eller mer, men det står «-6». Bytt det ut.',
    'Her skal det stå eit heilt tal, 0 eller meir, men det står «-6». Byt det ut.',
  ],
  [
    'not-a-date',
    { register: 1, mandate: 'ntnu-lmu', records: { from: null } },
    { given: { is: 'null', text: '' } },
    `expected a day that exists, written 'YYYY-MM-DD', found null: fill it in, or leave it out where it is not known`,
    'Her skal det stå en dag som finnes, skrevet «ÅÅÅÅ-MM-DD», men det står null. Fyll det ut, eller ta bort nøkkelen hvis svaret ikke er kjent.',
    'Her skal det stå ein dag som finst, skriven «ÅÅÅÅ-MM-DD», men det står null. Fyll det ut, eller ta bort nøkkelen om svaret ikkje er kjent.',
  ],
  [
    'wrong-type',
    withMember({ members: { ...MEMBER } }),
    { given: { is: 'object', text: '' }, wanted: 'list' },
    'expected a list, found an object: replace it',
    'Her skal det stå en liste, men det står et objekt med nøkler. Bytt det ut.',
    'Her skal det stå ei liste, men det står eit objekt med nøklar. Byt det ut.',
  ],
  [
    'wrong-type',
    with_({ dialogue: ['2026-08-01', 'x', 'y'] }),
    { given: { is: 'list', text: '3' }, wanted: 'object' },
    'expected an object, found a list of 3: replace it',
    'Her skal det stå et objekt med nøkler, men det står en liste med 3. Bytt det ut.',
    'Her skal det stå eit objekt med nøklar, men det står ei liste med 3. Byt det ut.',
  ],
  [
    'wrong-type',
    with_({ people: [] }),
    { given: { is: 'list', text: '0' }, wanted: 'names' },
    'expected an object of names by ids, found an empty list: replace it',
    'Her skal det stå et objekt med navn, hvert med en id som nøkkel, men det står en tom liste. Bytt det ut.',
    'Her skal det stå eit objekt med namn, kvart med ein id som nøkkel, men det står ei tom liste. Byt det ut.',
  ],
  [
    'wrong-type',
    withMember({ members: [{ ...MEMBER, topStudentBody: 'ja' }] }),
    { ...text('ja'), wanted: 'flag-or-period' },
    'expected true, false or a period, found "ja": replace it',
    'Her skal det stå true, false eller en periode, men det står «ja». Bytt det ut.',
    'Her skal det stå true, false eller ein periode, men det står «ja». Byt det ut.',
  ],
  [
    'not-a-date',
    { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-02-30' } },
    text('2026-02-30'),
    `expected a day that exists, written 'YYYY-MM-DD', found "2026-02-30": correct it`,
    'Her skal det stå en dag som finnes, skrevet «ÅÅÅÅ-MM-DD», men det står «2026-02-30». Rett den.',
    'Her skal det stå ein dag som finst, skriven «ÅÅÅÅ-MM-DD», men det står «2026-02-30». Rett han.',
  ],
  [
    'not-a-date',
    { register: 1, mandate: 'ntnu-lmu', records: { from: new Date(0) } },
    { given: { is: 'other', text: '[object Date]' } },
    `expected a day that exists, written 'YYYY-MM-DD', found [object Date], no plain data: write it as text`,
    'Her skal det stå en dag som finnes, skrevet «ÅÅÅÅ-MM-DD», men det står «[object Date]», som ikke er rene data. Skriv den som tekst.',
    'Her skal det stå ein dag som finst, skriven «ÅÅÅÅ-MM-DD», men det står «[object Date]», som ikkje er reine data. Skriv han som tekst.',
  ],
  [
    'not-an-id',
    with_({ mandates: [{ id: 'a#b' }] }),
    { ...text('a#b'), wanted: 'id' },
    `expected an id: ${ID}, found "a#b": rename it wherever it stands`,
    'Her skal det stå en id: tekst uten #, / og kontrolltegn, og uten mellomrom foran eller bak, men det står «a#b». Skriv den om alle steder der den brukes.',
    'Her skal det stå ein id: tekst utan #, / og kontrollteikn, og utan mellomrom framfor eller bak, men det står «a#b». Skriv han om alle stader der han blir brukt.',
  ],
  [
    'not-allowed',
    withMember({ members: [{ ...MEMBER, group: 'stdent' }] }),
    { ...text('stdent'), wanted: 'one-of', allowed: ['student', 'staff'], near: 'student' },
    'expected one of student, staff, found "stdent": did you mean "student"?',
    'Her skal det stå student eller staff, men det står «stdent». Mente du «student»?',
    'Her skal det stå student eller staff, men det står «stdent». Meinte du «student»?',
  ],
  [
    'not-allowed',
    with_({ register: 2 }),
    { given: { is: 'number', text: '2' }, wanted: 'version' },
    'expected 1, the version of this form, found the number 2: replace it',
    'Her skal det stå 1, versjonen av dette skjemaet, men det står tallet 2. Bytt det ut.',
    'Her skal det stå 1, versjonen av dette skjemaet, men det står talet 2. Byt det ut.',
  ],
  [
    'not-allowed',
    with_({ register: '1' }),
    { ...text('1'), wanted: 'version' },
    'expected 1, the version of this form, found "1": remove the quotes',
    'Her skal det stå 1, versjonen av dette skjemaet, men det står «1». Ta bort anførselstegnene.',
    'Her skal det stå 1, versjonen av dette skjemaet, men det står «1». Ta bort hermeteikna.',
  ],
  [
    'out-of-range',
    withVote({ ballots: [], blanks: -1 }),
    { given: { is: 'number', text: '-1' }, wanted: 'count' },
    'expected a whole number, 0 or more, found the number -1: correct it',
    'Her skal det stå et helt tall, 0 eller mer, men det står tallet -1. Rett det.',
    'Her skal det stå eit heilt tal, 0 eller meir, men det står talet -1. Rett det.',
  ],
  [
    'unknown-key',
    with_({ dialogue: { anchor: '2026-08-01', visit: [] } }),
    { ...text('visit'), allowed: ['anchor', 'visits'], near: 'visits' },
    'there is no key "visit" here: did you mean "visits"?; the keys are anchor, visits',
    'Nøkkelen «visit» finnes ikke her. Mente du «visits»? Nøklene her er anchor og visits.',
    'Nøkkelen «visit» finst ikkje her. Meinte du «visits»? Nøklane her er anchor og visits.',
  ],
  [
    'duplicate',
    with_({ mandates: [{ id: 'a' }, { id: 'a' }] }),
    text('a'),
    '"a" stands here a second time: remove it or correct it',
    '«a» står her for andre gang. Ta det bort, eller rett det.',
    '«a» står her for andre gong. Ta det bort, eller rett det.',
  ],
  [
    'period-reversed',
    withMember({ members: [{ ...MEMBER, term: { ...TERM, to: '2026-07-31' } }] }),
    { ...text('2026-07-31'), against: '2026-08-01' },
    'expected a day not before the first, 2026-08-01, found "2026-07-31": correct one of them',
    'Siste dag kan ikke være før den første, 2026-08-01, men her står «2026-07-31». Rett den ene av dem.',
    'Siste dag kan ikkje vere før den første, 2026-08-01, men her står «2026-07-31». Rett den eine av dei.',
  ],
  [
    'overlap',
    with_({ studyYears: [year('2025/26', '2025-08-18', '2026-06-13'), year('2026/27', '2026-06-13', '2027-06-12')] }),
    { ...text('2026-06-13'), against: '2025/26' },
    'expected a day after the end of "2025/26", found "2026-06-13": study years do not overlap',
    'Her skal det stå en dag etter den siste i «2025/26», men det står «2026-06-13». Studieår kan ikke overlappe hverandre.',
    'Her skal det stå ein dag etter den siste i «2025/26», men det står «2026-06-13». Studieår kan ikkje overlappe kvarandre.',
  ],
  [
    'before-year',
    with_({ duties: { annualReports: [{ year: 2026, given: '2025-05-01', to: 'board' }] } }),
    { ...text('2025-05-01'), against: '2026' },
    'expected a day not before the year reported on, 2026, found "2025-05-01": correct one of them',
    'Ingenting kan være gitt før det året det gjelder, 2026, men her står «2025-05-01». Rett den ene av dem.',
    'Ingenting kan vere gitt før det året det gjeld, 2026, men her står «2025-05-01». Rett den eine av dei.',
  ],
  [
    'too-early',
    with_({
      committee: { meetings: [{ id: 'lmu-1', date: '2026-09-16' }] },
      duties: { complaints: [{ id: 'k1', received: '2026-09-17', statement: 'lmu-1' }] },
    }),
    { ...text('lmu-1 (2026-09-16)'), against: '2026-09-17' },
    'expected a day not before 2026-09-17, found "lmu-1 (2026-09-16)": correct one of them',
    'Her skal det stå en dag som ikke er før 2026-09-17, men det står «lmu-1 (2026-09-16)». Rett den ene av dem.',
    'Her skal det stå ein dag som ikkje er før 2026-09-17, men det står «lmu-1 (2026-09-16)». Rett den eine av dei.',
  ],
  [
    'other-group',
    withMember({ chairs: [{ person: 'st1', group: 'staff', from: '2026-08-01', to: '2027-07-31' }] }),
    { ...text('staff'), against: 'student' },
    'expected student, the group of this person as a member, found "staff": correct one of them',
    'Som medlem er personen i gruppen student, men her står «staff». Rett den ene av dem.',
    'Som medlem er personen i gruppa student, men her står «staff». Rett den eine av dei.',
  ],
  [
    'ballots-and-totals',
    withVote({ ballots: [], totals: [{ choice: 'for', votes: 1 }] }),
    {},
    'a vote has either ballots or totals, found both: remove one',
    'En avstemning har enten ballots eller totals, men her står begge. Ta bort den ene.',
    'Ei avrøysting har anten ballots eller totals, men her står begge. Ta bort den eine.',
  ],
  [
    'election-without-choices',
    withVote({ kind: 'election' }),
    {},
    'an election names its choices, found none: add choices with the candidates',
    'Et valg må nevne kandidatene, men her står ingen. Før dem opp i choices.',
    'Eit val må nemne kandidatane, men her står ingen. Før dei opp i choices.',
  ],
  [
    'empty',
    withVote({ totals: [] }),
    {},
    'expected at least one choice, found an empty list: add the choices or leave the key out',
    'Her skal det stå minst ett alternativ, men listen er tom. Fyll den ut, eller ta bort nøkkelen.',
    'Her skal det stå minst eitt alternativ, men lista er tom. Fyll ho ut, eller ta bort nøkkelen.',
  ],
  [
    'unknown-campus',
    with_({ subcommittees: [{ campus: 'gjøvik' }] }),
    { ...text('gjøvik'), near: 'gjovik', allowed: ['trondheim', 'gjovik', 'alesund'] },
    'expected a campus of the mandate, one of trondheim, gjovik, alesund, found "gjøvik": did you mean "gjovik"?',
    'Her skal det stå et studiested i mandatet, trondheim, gjovik eller alesund, men det står «gjøvik». Mente du «gjovik»?',
    'Her skal det stå ein studiestad i mandatet, trondheim, gjovik eller alesund, men det står «gjøvik». Meinte du «gjovik»?',
  ],
  [
    'unknown-faculty',
    with_({ dialogue: { anchor: '2026-08-01', visits: [{ faculty: 'JUS', date: '2026-09-01' }] } }),
    text('JUS'),
    'there is no faculty "JUS": correct it or add the faculty',
    'Det finnes ikke noe fakultet «JUS». Rett det, eller før opp fakultetet.',
    'Det finst ikkje noko fakultet «JUS». Rett det, eller før opp fakultetet.',
  ],
  [
    'unknown-item',
    with_({ waivers: [{ rule: 'votes/no-blank', subject: 'm1/1/26', until: '2026-12-31' }] }),
    text('m1/1/26'),
    'there is no item "m1/1/26", written meeting/item: correct it or remove the waiver',
    'Det finnes ingen sak «m1/1/26», skrevet møte/sak. Rett det, eller ta bort unntaket.',
    'Det finst inga sak «m1/1/26», skriven møte/sak. Rett det, eller ta bort unntaket.',
  ],
  [
    'unknown-meeting',
    with_({ duties: { complaints: [{ id: 'k1', statement: 'm9' }] } }),
    text('m9'),
    'there is no meeting "m9" of the committee: correct it or add the meeting',
    'Utvalget har ikke noe møte med id «m9». Rett det, eller før opp møtet.',
    'Utvalet har ikkje noko møte med id «m9». Rett det, eller før opp møtet.',
  ],
  [
    'unknown-member',
    withMember({ deputies: [{ person: 'st1v', for: 'st2', term: TERM }] }),
    { ...text('st2'), near: 'st1' },
    '"st2" has no row among the members here: did you mean "st1"?',
    '«st2» er ikke ført opp som medlem her. Mente du «st1»?',
    '«st2» er ikkje ført opp som medlem her. Meinte du «st1»?',
  ],
  [
    'unknown-person',
    withMember({ meetings: [{ id: 'm1', date: '2026-09-01', present: ['somebody'] }] }),
    text('somebody'),
    '"somebody" has no row as member, deputy, officer, observer or secretary: correct it, or add the row, a name in people or a guest of the meeting',
    '«somebody» er ikke ført opp som medlem, vara, leder, nestleder, observatør eller sekretær. Rett det, eller før opp personen der, i people eller blant gjestene (guests) på møtet.',
    '«somebody» er ikkje ført opp som medlem, vara, leiar, nestleiar, observatør eller sekretær. Rett det, eller før opp personen der, i people eller blant gjestene (guests) på møtet.',
  ],
  [
    'unknown-replaced',
    withMember({ members: [{ ...MEMBER, replaces: 'st1' }] }),
    text('st1'),
    '"st1" is no other person of this list: correct it or add the row',
    '«st1» er ikke noen annen i denne listen. Rett det, eller før opp den som erstattes.',
    '«st1» er ikkje nokon annan i denne lista. Rett det, eller før opp den som blir erstatta.',
  ],
  [
    'unknown-rule',
    with_({ waivers: [{ rule: 'quorum/minimun', subject: 'x', until: '2026-12-31' }] }),
    { ...text('quorum/minimun'), near: 'quorum/minimum' },
    'there is no rule "quorum/minimun": did you mean "quorum/minimum"?',
    'Det finnes ingen regel «quorum/minimun». Mente du «quorum/minimum»?',
    'Det finst ingen regel «quorum/minimun». Meinte du «quorum/minimum»?',
  ],
  [
    'more-issues',
    with_({ mandates: Array.from({ length: 1007 }, () => 1) }),
    { count: 7 },
    '7 more issues are not shown: correct these first',
    '7 feil til vises ikke. Rett disse først.',
    '7 feil til er ikkje viste. Rett desse først.',
  ],
  [
    'too-large',
    Array.from({ length: 200_001 }, () => 1),
    { most: 200_000 },
    'the input holds more than 200000 values, or holds itself: that is not read',
    'Her er det flere enn 200000 verdier, eller noe som inneholder seg selv. Det leses ikke.',
    'Her er det fleire enn 200000 verdiar, eller noko som inneheld seg sjølv. Det blir ikkje lese.',
  ],
  [
    'unreadable',
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error()
        },
      },
    ),
    {},
    'the input cannot be read, reading it throws an error: hand over plain data, as YAML or JSON gives it',
    'Dette kan ikke leses: Forsøket gir en feil. Lever rene data, slik YAML eller JSON gir dem.',
    'Dette kan ikkje lesast: Forsøket gir ein feil. Lever reine data, slik YAML eller JSON gir dei.',
  ],
]

const issuesOf = (input: unknown): readonly Issue[] => {
  const parsed = parseRegister(input)
  return parsed.ok ? [] : parsed.issues
}

test.each(ROWS)('%s, in words and facts', (code, input, facts, ...sentences) => {
  const [english, bokmal, nynorsk] = sentences
  const issue = issuesOf(input).find((each) => each.code === code)
  expect(issue).toMatchObject({ code, message: english })
  if (issue === undefined) return
  expect(issue.facts).toStrictEqual(facts)
  const said = (language: Language) => describeIssue(issue, language)
  expect([said('en'), said('nb'), said('nn')]).toStrictEqual([english, bokmal, nynorsk])
  // And the same where it comes back from a JSON report.
  const again = JSON.parse(JSON.stringify(issue))
  expect(LANGUAGES.map((language) => describeIssue(again, language))).toStrictEqual(LANGUAGES.map(said))
})

test('the rows are of every kind that there is', () => {
  expect([...new Set(ROWS.map(([code]) => code))].sort()).toStrictEqual(Object.keys(en).sort())
  const kinds: Readonly<Record<string, unknown>> = { text: 'x', number: 1, boolean: true, null: null, list: [], object: {} }
  const more = { bigint: 1n, function: () => {}, 'too-deep': [[[[[[[[[[[[[]]]]]]]]]]]]], other: Symbol('x') }
  for (const [kind, given] of Object.entries({ ...kinds, ...more })) {
    const inner = kind === 'too-deep' ? { mandates: given } : { mandates: [{ id: 'a', adopted: given }] }
    const said = issuesOf(with_(inner)).flatMap((issue) => LANGUAGES.map((language) => describeIssue(issue, language)))
    expect(said.length).toBeGreaterThan(0)
    expect(said.join('\n')).not.toMatch(/undefined|NaN|\[object Object\]/)
  }
})

// Deeper than any place of the form: only a report that comes back from JSON tells of it.
test('a value nested too deep is said to be that', () => {
  const facts: IssueFacts['wrong-type'] = { given: { is: 'too-deep', text: '' }, wanted: 'text' }
  const issue = { path: ['mandate'], code: 'wrong-type', message: '', facts } as const
  expect(LANGUAGES.map((language) => describeIssue(issue, language))).toStrictEqual([
    'Her skal det stå tekst, men det står en verdi som ligger for dypt. Bytt det ut.',
    'Her skal det stå tekst, men det står ein verdi som ligg for djupt. Byt det ut.',
    'expected text, found a value nested too deep: replace it',
  ])
})

test('what was probably meant is said in every language', () => {
  const near = ROWS.flatMap(([, input]) => issuesOf(input)).filter(({ facts }) => 'near' in facts && facts.near !== undefined)
  expect(near.length).toBeGreaterThan(4)
  for (const issue of near) {
    const word = 'near' in issue.facts ? (issue.facts.near ?? '') : ''
    for (const language of LANGUAGES) expect(describeIssue(issue, language)).toMatch(new RegExp(`[«"]${word}[»"]\\?`))
  }
})

suite('whatever is quoted', () => {
  test.each(HOSTILE.map((each) => [JSON.stringify(each), each]))('%s is made visible, and nothing of it is lost', (_, given) => {
    const issues = issuesOf(with_({ register: given, [given]: 1, waivers: [{ rule: given, subject: 'x', until: '2026-12-31' }] }))
    expect(issues.length).toBeGreaterThan(2)
    for (const issue of issues) {
      for (const language of LANGUAGES) {
        const said = describeIssue(issue, language)
        expect(said).not.toMatch(UNSEEN)
        expect(said).not.toContain('\n')
      }
    }
    const rule = issues.find(({ code }) => code === 'unknown-rule')
    const quoted = /«(.*?(?<!\\)(?:\\\\)*)»/s.exec(rule === undefined ? '' : describeIssue(rule, 'nb'))?.[1] ?? ''
    // Letter by letter: an escape of ours has one backslash, one in the text has two.
    const read = quoted.replace(/\\\\|\\»|\\u[0-9a-f]{4}/g, (part) =>
      part.length === 2 ? part.slice(1) : String.fromCharCode(Number.parseInt(part.slice(2), 16)),
    )
    expect(read.replace(/…$/, '')).toBe([...given].slice(0, 60).join(''))
  })

  test('a quote in it does not end it', () => {
    const [issue] = issuesOf(with_({ mandates: [{ id: 'a"»#' }] }))
    if (issue === undefined) throw new Error('no issue')
    expect(describeIssue(issue, 'nb')).toContain('men det står «a"\\»#».')
    expect(describeIssue(issue, 'en')).toContain('found "a\\"»#":')
  })
})

suite('issues of another origin', () => {
  const path = ['a']
  test.each(['__proto__', 'constructor', 'toString', 'yaml'])('%s is told by its message', (code) => {
    for (const language of LANGUAGES) {
      expect(describeIssue({ path, code, message: 'As it is.' }, language)).toBe('As it is.')
      expect(describeIssue({ path, code, message: 'As it is.', facts: {} }, language)).toBe('As it is.')
    }
  })
  test('without facts, too', () => {
    expect(describeIssue({ path, code: 'missing', message: 'As it is.' }, 'nb')).toBe('As it is.')
  })
  test('a language that there is none of is a RangeError', () => {
    expect(() => describeIssue({ path, code: 'x', message: 'x' }, JSON.parse('"de"'))).toThrow(new RangeError('language: there is no "de"'))
  })
})

test('what is lacking does not compile', () => {
  const { duplicate, ...rest } = nb
  // @ts-expect-error a language without one of the kinds
  const without: IssueWords = rest
  // @ts-expect-error a sentence with a fact that the kind lacks
  const strange: IssueWords = { ...nb, duplicate: ({ near }) => `${near}` }
  const isDuplicate = (issue: Issue): issue is Issue<'duplicate'> => issue.code === 'duplicate'
  const given = (facts: IssueFacts['duplicate']) => facts.given.text
  const [issue] = issuesOf(with_({ mandates: [{ id: 'a' }, { id: 'a' }] }))
  expect([without, strange, duplicate, issue && isDuplicate(issue) && given(issue.facts)]).toHaveLength(4)
})
