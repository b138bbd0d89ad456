/** The words that only reports use, in each language. What findings say stands in ../messages. */
import type { Finding, Outcome } from '../finding'
import { listed } from '../issues/quote'
import { dateWords, outcomeWord } from '../messages/index'
import { campusName } from '../messages/words'
import type { Area, AreaKind } from './area'
import type { Language } from './file-report'
import type { Status } from './status'

interface Words {
  readonly status: Readonly<Record<Exclude<Status, Outcome>, string>>
  readonly area: Readonly<Record<AreaKind, string>>
  /** Under a file's name: the day it was judged on, and by which mandate. */
  readonly judged: (date: string, mandate: string) => string
  readonly nothing: string
  readonly unread: string
  /** The heading of what is waived. */
  readonly waived: string
  readonly waiver: (until: string, reason: string, decision: string) => string
  /** The finding that explains another. */
  readonly follows: (cause: string) => string
  readonly total: (files: number) => string
  /** What the register says nothing of, by its paths, and how many rules that leaves unknown. */
  readonly silent: (paths: readonly string[], rules: number) => string
  /** Annotations that GitHub would not show. */
  readonly rest: (count: number, counts: string) => string
  readonly column: { readonly status: string; readonly place: string; readonly message: string; readonly rule: string }
  /** Malformed data as a rule of its own, for formats in which every result has one. */
  readonly malformed: string
  readonly help: (title: string, clauses: string) => string
}

const WORDS: Readonly<Record<Language, Words>> = {
  nb: {
    status: { malformed: 'ugyldig', advice: 'råd', risk: 'i fare', waived: 'unntak' },
    area: {
      committee: 'Utvalget',
      meetings: 'Møtene',
      meeting: 'Møte',
      subcommittees: 'Underutvalgene',
      subcommittee: 'Underutvalget i',
      dialogue: 'Dialogmøtene',
      duties: 'Oppgavene gjennom året',
      mandate: 'Mandatet',
      waivers: 'Unntakene i registeret',
    },
    judged: (date, mandate) => `Per ${date}, etter mandatet ${mandate}`,
    nothing: 'Ingenting å kontrollere: Registeret har ikke noe som reglene kan brukes på.',
    unread: 'Ikke kontrollert.',
    waived: 'Med unntak',
    waiver: (until, reason, decision) => `Til og med ${until}: ${reason} (${decision})`,
    follows: (cause) => `Følger av ${cause}.`,
    total: (files) => `${files} filer`,
    silent: (paths, rules) => `Registeret sier ingenting om ${listed(paths, 'og')}, så ${rules} regler er uavklarte. Før det opp.`,
    rest: (count, counts) => `${count} til vises ikke her, fordi GitHub viser ti av hvert slag: ${counts}.`,
    column: { status: 'Status', place: 'Sted', message: 'Funn', rule: 'Regel' },
    malformed: 'Registeret kan ikke leses slik det står',
    help: (title, clauses) => (clauses === '' ? `${title}.` : `${title}. Mandatet ${clauses}.`),
  },
  nn: {
    status: { malformed: 'ugyldig', advice: 'råd', risk: 'i fare', waived: 'unntak' },
    area: {
      committee: 'Utvalet',
      meetings: 'Møta',
      meeting: 'Møte',
      subcommittees: 'Underutvala',
      subcommittee: 'Underutvalet i',
      dialogue: 'Dialogmøta',
      duties: 'Oppgåvene gjennom året',
      mandate: 'Mandatet',
      waivers: 'Unntaka i registeret',
    },
    judged: (date, mandate) => `Per ${date}, etter mandatet ${mandate}`,
    nothing: 'Ingenting å kontrollere: Registeret har ikkje noko som reglane kan brukast på.',
    unread: 'Ikkje kontrollert.',
    waived: 'Med unntak',
    waiver: (until, reason, decision) => `Til og med ${until}: ${reason} (${decision})`,
    follows: (cause) => `Følgjer av ${cause}.`,
    total: (files) => `${files} filer`,
    silent: (paths, rules) => `Registeret seier ingenting om ${listed(paths, 'og')}, så ${rules} reglar er uavklarte. Før det opp.`,
    rest: (count, counts) => `${count} til er ikkje viste her, fordi GitHub viser ti av kvart slag: ${counts}.`,
    column: { status: 'Status', place: 'Stad', message: 'Funn', rule: 'Regel' },
    malformed: 'Registeret kan ikkje lesast slik det står',
    help: (title, clauses) => (clauses === '' ? `${title}.` : `${title}. Mandatet ${clauses}.`),
  },
  en: {
    status: { malformed: 'malformed', advice: 'advice', risk: 'at risk', waived: 'waived' },
    area: {
      committee: 'Committee',
      meetings: 'Meetings',
      meeting: 'Meeting',
      subcommittees: 'Subcommittees',
      subcommittee: 'Subcommittee in',
      dialogue: 'Dialogue meetings',
      duties: 'Duties through the year',
      mandate: 'Mandate',
      waivers: 'Waivers in the register',
    },
    judged: (date, mandate) => `As of ${date}, by the mandate ${mandate}`,
    nothing: 'Nothing to check: the register holds nothing that the rules apply to.',
    unread: 'Not checked.',
    waived: 'Waived',
    waiver: (until, reason, decision) => `Until ${until}: ${reason} (${decision})`,
    follows: (cause) => `Follows from ${cause}.`,
    total: (files) => `${files} files`,
    silent: (paths, rules) => `The register says nothing of ${listed(paths, 'and')}, which leaves ${rules} rules unknown. Enter it.`,
    rest: (count, counts) => `${count} more are not shown here, as GitHub shows ten of each kind: ${counts}.`,
    column: { status: 'Status', place: 'Place', message: 'Finding', rule: 'Rule' },
    malformed: 'The register cannot be read as it stands',
    help: (title, clauses) => (clauses === '' ? `${title}.` : `${title}. Mandate ${clauses}.`),
  },
}

/** The words of a language. */
export function wordsIn(language: Language): Words {
  return WORDS[language]
}

/** A status in one or two words, lower case. */
export function statusWord(status: Status, language: Language): string {
  switch (status) {
    case 'malformed':
    case 'advice':
    case 'risk':
    case 'waived':
      return WORDS[language].status[status]
    case 'breached':
    case 'unknown':
    case 'open':
    case 'satisfied':
    case 'not-applicable':
      return outcomeWord(status, language)
  }
}

/** The heading of an area. */
export function headingOf({ kind, of }: Area, language: Language): string {
  const heading = WORDS[language].area[kind]
  return of === undefined ? heading : `${heading} ${kind === 'subcommittee' ? campusName(of) : of}`
}

/** Until when a finding is waived, why, and by which decision. */
export function waiverText({ until, reason, decision }: NonNullable<Finding['waived']>, language: Language): string {
  return WORDS[language].waiver(dateWords(until, language), reason, decision)
}
