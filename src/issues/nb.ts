/** Bokmål: hva som er galt med et register. */
import type { Expected, Given, IssueWords, Misplaced, Unheard, Wanted } from './issue'
import { isQuoted, listed, quote } from './quote'

const quoted = (text: string) => quote(text, ['«', '»'])

const GIVEN: Readonly<Record<Given['is'], (text: string) => string>> = {
  text: quoted,
  number: (text) => `tallet ${text}`,
  boolean: (text) => text,
  null: () => 'null',
  list: (length) => (length === '0' ? 'en tom liste' : `en liste med ${length}`),
  object: () => 'et objekt med nøkler',
  bigint: () => 'en bigint',
  function: () => 'en funksjon',
  'too-deep': () => 'en verdi som ligger for dypt',
  other: (text) => `${quoted(text)}, som ikke er rene data`,
}

const WANTED: Readonly<Record<Exclude<Wanted, 'one-of'>, string>> = {
  text: 'tekst',
  flag: 'true eller false',
  'flag-or-period': 'true, false eller en periode',
  id: 'en id: tekst uten #, / og kontrolltegn, og uten mellomrom foran eller bak',
  'id-with-slash': 'en id: tekst uten # og kontrolltegn, og uten mellomrom foran eller bak',
  subject: 'det funnet gjelder: tekst uten kontrolltegn, og uten mellomrom foran eller bak',
  date: 'en dag som finnes, skrevet «ÅÅÅÅ-MM-DD»',
  count: 'et helt tall, 0 eller mer',
  year: 'et årstall med fire siffer',
  list: 'en liste',
  object: 'et objekt med nøkler',
  names: 'et objekt med navn, hvert med en id som nøkkel',
  version: '1, versjonen av dette skjemaet',
  faculty: 'id-en til et fakultet, eller et underutvalg',
}

const LEAVE_OUT = 'Fyll det ut, eller ta bort nøkkelen hvis svaret ikke er kjent.'
const found = ({ is, text }: Given) => GIVEN[is](text)
const meant = ({ near }: Pick<Unheard, 'near'>, otherwise: string) => (near === undefined ? otherwise : `Mente du ${quoted(near)}?`)
const wantedOf = ({ wanted, allowed = [] }: Expected) => (wanted === 'one-of' ? listed(allowed, 'eller') : WANTED[wanted])
const instead = (facts: Misplaced) => `Her skal det stå ${wantedOf(facts)}, men det står ${found(facts.given)}.`

export const nb: IssueWords = {
  missing: (facts) =>
    `${facts.key === undefined ? 'Her' : `I ${quoted(facts.key)}`} skal det stå ${wantedOf(facts)}, men det står ingenting. Fyll det ut.`,
  'wrong-type': (facts) => `${instead(facts)} ${adviceFor(facts)}`,
  'not-a-date': ({ given }) => `${instead({ wanted: 'date', given })} ${adviceForDay(given)}`,
  'not-an-id': (facts) => `${instead(facts)} Skriv den om alle steder der den brukes.`,
  'not-allowed': (facts) => `${instead(facts)} ${meant(facts, adviceFor(facts))}`,
  'out-of-range': (facts) => `${instead(facts)} Rett det.`,
  'unknown-key': (facts) =>
    `Nøkkelen ${found(facts.given)} finnes ikke her. ${meant(facts, 'Rett den, eller ta den bort.')} Nøklene her er ${listed(facts.allowed, 'og')}.`,
  duplicate: ({ given }) => `${found(given)} står her for andre gang. Ta det bort, eller rett det.`,
  'period-reversed': ({ given, against }) =>
    `Siste dag kan ikke være før den første, ${against}, men her står ${found(given)}. Rett den ene av dem.`,
  overlap: ({ given, against }) =>
    `Her skal det stå en dag etter den siste i ${quoted(against)}, men det står ${found(given)}. Studieår kan ikke overlappe hverandre.`,
  'before-year': ({ given, against }) =>
    `Ingenting kan være gitt før det året det gjelder, ${against}, men her står ${found(given)}. Rett den ene av dem.`,
  'too-early': ({ given, against }) =>
    `Her skal det stå en dag som ikke er før ${against}, men det står ${found(given)}. Rett den ene av dem.`,
  'other-group': ({ given, against }) => `Som medlem er personen i gruppen ${against}, men her står ${found(given)}. Rett den ene av dem.`,
  'ballots-and-totals': () => 'En avstemning har enten ballots eller totals, men her står begge. Ta bort den ene.',
  'election-without-choices': () => 'Et valg må nevne kandidatene, men her står ingen. Før dem opp i choices.',
  empty: () => 'Her skal det stå minst ett alternativ, men listen er tom. Fyll den ut, eller ta bort nøkkelen.',
  'unknown-campus': (facts) =>
    `Her skal det stå et studiested i mandatet, ${listed(facts.allowed, 'eller')}, men det står ${found(facts.given)}. ${meant(facts, 'Rett det.')}`,
  'unknown-faculty': (facts) =>
    `Det finnes ikke noe fakultet ${found(facts.given)}. ${meant(facts, 'Rett det, eller før opp fakultetet.')}`,
  'unknown-item': (facts) =>
    `Det finnes ingen sak ${found(facts.given)}, skrevet møte/sak. ${meant(facts, 'Rett det, eller ta bort unntaket.')}`,
  'unknown-meeting': (facts) =>
    `Utvalget har ikke noe møte med id ${found(facts.given)}. ${meant(facts, 'Rett det, eller før opp møtet.')}`,
  'unknown-member': (facts) =>
    `${found(facts.given)} er ikke ført opp som medlem her. ${meant(facts, 'Rett det, eller før opp medlemmet.')}`,
  'unknown-person': (facts) =>
    `${found(facts.given)} er ikke ført opp som medlem, vara, leder, nestleder, observatør eller sekretær. ${meant(facts, 'Rett det, eller før opp personen der, i people eller blant gjestene (guests) på møtet.')}`,
  'unknown-replaced': (facts) =>
    `${found(facts.given)} er ikke noen annen i denne listen. ${meant(facts, 'Rett det, eller før opp den som erstattes.')}`,
  'unknown-rule': (facts) => `Det finnes ingen regel ${found(facts.given)}. ${meant(facts, 'Rett det, eller ta bort unntaket.')}`,
  'more-issues': ({ count }) => `${count} feil til vises ikke. Rett disse først.`,
  'too-large': ({ most }) => `Her er det flere enn ${most} verdier, eller noe som inneholder seg selv. Det leses ikke.`,
  unreadable: () => 'Dette kan ikke leses: Forsøket gir en feil. Lever rene data, slik YAML eller JSON gir dem.',
}

function adviceFor({ given, wanted }: Misplaced): string {
  if (given.is === 'null') return LEAVE_OUT
  if (isQuoted({ given, wanted })) return 'Ta bort anførselstegnene.'
  return wanted === 'text' && (given.is === 'number' || given.is === 'boolean') ? 'Sett det i anførselstegn.' : 'Bytt det ut.'
}

/** A day that a parser has made an object of can be given as text alone. */
function adviceForDay({ is }: Given): string {
  if (is === 'null') return LEAVE_OUT
  return is === 'other' ? 'Skriv den som tekst.' : 'Rett den.'
}
