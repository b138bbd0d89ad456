/** Nynorsk: kva som er gale med eit register. */
import type { Expected, Given, IssueWords, Misplaced, Unheard, Wanted } from './issue'
import { isQuoted, listed, quote } from './quote'

const quoted = (text: string) => quote(text, ['«', '»'])

const GIVEN: Readonly<Record<Given['is'], (text: string) => string>> = {
  text: quoted,
  number: (text) => `talet ${text}`,
  boolean: (text) => text,
  null: () => 'null',
  list: (length) => (length === '0' ? 'ei tom liste' : `ei liste med ${length}`),
  object: () => 'eit objekt med nøklar',
  bigint: () => 'ein bigint',
  function: () => 'ein funksjon',
  'too-deep': () => 'ein verdi som ligg for djupt',
  other: (text) => `${quoted(text)}, som ikkje er reine data`,
}

const WANTED: Readonly<Record<Exclude<Wanted, 'one-of'>, string>> = {
  text: 'tekst',
  flag: 'true eller false',
  'flag-or-period': 'true, false eller ein periode',
  id: 'ein id: tekst utan #, / og kontrollteikn, og utan mellomrom framfor eller bak',
  'id-with-slash': 'ein id: tekst utan # og kontrollteikn, og utan mellomrom framfor eller bak',
  subject: 'det funnet gjeld: tekst utan kontrollteikn, og utan mellomrom framfor eller bak',
  date: 'ein dag som finst, skriven «ÅÅÅÅ-MM-DD»',
  count: 'eit heilt tal, 0 eller meir',
  year: 'eit årstal med fire siffer',
  list: 'ei liste',
  object: 'eit objekt med nøklar',
  names: 'eit objekt med namn, kvart med ein id som nøkkel',
  version: '1, versjonen av dette skjemaet',
  faculty: 'id-en til eit fakultet, eller eit underutval',
}

const LEAVE_OUT = 'Fyll det ut, eller ta bort nøkkelen om svaret ikkje er kjent.'
const found = ({ is, text }: Given) => GIVEN[is](text)
const meant = ({ near }: Pick<Unheard, 'near'>, otherwise: string) => (near === undefined ? otherwise : `Meinte du ${quoted(near)}?`)
const wantedOf = ({ wanted, allowed = [] }: Expected) => (wanted === 'one-of' ? listed(allowed, 'eller') : WANTED[wanted])
const instead = (facts: Misplaced) => `Her skal det stå ${wantedOf(facts)}, men det står ${found(facts.given)}.`

export const nn: IssueWords = {
  missing: (facts) =>
    `${facts.key === undefined ? 'Her' : `I ${quoted(facts.key)}`} skal det stå ${wantedOf(facts)}, men det står ingenting. Fyll det ut.`,
  'wrong-type': (facts) => `${instead(facts)} ${adviceFor(facts)}`,
  'not-a-date': ({ given }) => `${instead({ wanted: 'date', given })} ${adviceForDay(given)}`,
  'not-an-id': (facts) => `${instead(facts)} Skriv han om alle stader der han blir brukt.`,
  'not-allowed': (facts) => `${instead(facts)} ${meant(facts, adviceFor(facts))}`,
  'out-of-range': (facts) => `${instead(facts)} Rett det.`,
  'unknown-key': (facts) =>
    `Nøkkelen ${found(facts.given)} finst ikkje her. ${meant(facts, 'Rett han, eller ta han bort.')} Nøklane her er ${listed(facts.allowed, 'og')}.`,
  duplicate: ({ given }) => `${found(given)} står her for andre gong. Ta det bort, eller rett det.`,
  'period-reversed': ({ given, against }) =>
    `Siste dag kan ikkje vere før den første, ${against}, men her står ${found(given)}. Rett den eine av dei.`,
  overlap: ({ given, against }) =>
    `Her skal det stå ein dag etter den siste i ${quoted(against)}, men det står ${found(given)}. Studieår kan ikkje overlappe kvarandre.`,
  'before-year': ({ given, against }) =>
    `Ingenting kan vere gitt før det året det gjeld, ${against}, men her står ${found(given)}. Rett den eine av dei.`,
  'too-early': ({ given, against }) =>
    `Her skal det stå ein dag som ikkje er før ${against}, men det står ${found(given)}. Rett den eine av dei.`,
  'other-group': ({ given, against }) => `Som medlem er personen i gruppa ${against}, men her står ${found(given)}. Rett den eine av dei.`,
  'ballots-and-totals': () => 'Ei avrøysting har anten ballots eller totals, men her står begge. Ta bort den eine.',
  'election-without-choices': () => 'Eit val må nemne kandidatane, men her står ingen. Før dei opp i choices.',
  empty: () => 'Her skal det stå minst eitt alternativ, men lista er tom. Fyll ho ut, eller ta bort nøkkelen.',
  'unknown-campus': (facts) =>
    `Her skal det stå ein studiestad i mandatet, ${listed(facts.allowed, 'eller')}, men det står ${found(facts.given)}. ${meant(facts, 'Rett det.')}`,
  'unknown-faculty': (facts) =>
    `Det finst ikkje noko fakultet ${found(facts.given)}. ${meant(facts, 'Rett det, eller før opp fakultetet.')}`,
  'unknown-item': (facts) =>
    `Det finst inga sak ${found(facts.given)}, skriven møte/sak. ${meant(facts, 'Rett det, eller ta bort unntaket.')}`,
  'unknown-meeting': (facts) =>
    `Utvalet har ikkje noko møte med id ${found(facts.given)}. ${meant(facts, 'Rett det, eller før opp møtet.')}`,
  'unknown-member': (facts) =>
    `${found(facts.given)} er ikkje ført opp som medlem her. ${meant(facts, 'Rett det, eller før opp medlemmen.')}`,
  'unknown-person': (facts) =>
    `${found(facts.given)} er ikkje ført opp som medlem, vara, leiar, nestleiar, observatør eller sekretær. ${meant(facts, 'Rett det, eller før opp personen der, i people eller blant gjestene (guests) på møtet.')}`,
  'unknown-replaced': (facts) =>
    `${found(facts.given)} er ikkje nokon annan i denne lista. ${meant(facts, 'Rett det, eller før opp den som blir erstatta.')}`,
  'unknown-rule': (facts) => `Det finst ingen regel ${found(facts.given)}. ${meant(facts, 'Rett det, eller ta bort unntaket.')}`,
  'more-issues': ({ count }) => `${count} feil til er ikkje viste. Rett desse først.`,
  'too-large': ({ most }) => `Her er det fleire enn ${most} verdiar, eller noko som inneheld seg sjølv. Det blir ikkje lese.`,
  unreadable: () => 'Dette kan ikkje lesast: Forsøket gir ein feil. Lever reine data, slik YAML eller JSON gir dei.',
}

function adviceFor({ given, wanted }: Misplaced): string {
  if (given.is === 'null') return LEAVE_OUT
  if (isQuoted({ given, wanted })) return 'Ta bort hermeteikna.'
  return wanted === 'text' && (given.is === 'number' || given.is === 'boolean') ? 'Set det i hermeteikn.' : 'Byt det ut.'
}

/** A day that a parser has made an object of can be given as text alone. */
function adviceForDay({ is }: Given): string {
  if (is === 'null') return LEAVE_OUT
  return is === 'other' ? 'Skriv han som tekst.' : 'Rett han.'
}
