/** The words of the generated regions, in the languages of the documentation. */
import type { Modality } from '../../../src/mandate/catalogue'
import type { Settler } from '../../../src/mandate/readings'
import type { SiteLanguage } from './addresses'

interface Words {
  readonly rule: string
  readonly reading: string
  readonly kind: string
  readonly modality: Readonly<Record<Modality, string>>
  /** The kind of a rule that stands on no clause. */
  readonly housekeeping: string
  readonly mandate: string
  readonly openQuestions: string
  readonly noOpenQuestions: string
  readonly examples: string
  /** Before what the command says of an example. */
  readonly says: (date: string) => string
  readonly saysNothing: (rule: string) => string
  readonly answer: string
  readonly meaning: string
  readonly isDefault: string
  readonly usedUnless: string
  readonly grounds: string
  readonly settledBy: string
  readonly settler: Readonly<Record<Settler, string>>
  readonly rulesOn: string
  readonly where: string
  readonly place: (section: string, point: string | undefined, heading: string | undefined, sentence: string) => string
  readonly fingerprint: string
  readonly carriedOut: string
  readonly openQuestion: string
  readonly notJudged: string
  readonly partlyJudged: string
  readonly removed: (version: string) => string
  /** The sections of the mandate, by number. */
  readonly sections: Readonly<Record<string, string>>
  readonly headings: {
    /** Written by hand under a rule that requires, recommends, or keeps house. */
    readonly rule: { readonly shall: readonly string[]; readonly should: readonly string[]; readonly housekeeping: readonly string[] }
    readonly reading: string
    readonly removed: string
  }
  readonly index: {
    readonly rules: { readonly title: string; readonly intro: string; readonly columns: readonly string[] }
    readonly clauses: { readonly title: string; readonly intro: string; readonly columns: readonly string[] }
    readonly readings: { readonly title: string; readonly intro: string; readonly columns: readonly string[] }
    readonly section: (number: string, title: string) => string
  }
}

const en: Words = {
  rule: 'Rule',
  reading: 'Reading',
  kind: 'Kind',
  modality: { shall: 'requirement', should: 'recommendation' },
  housekeeping: "housekeeping of the register's own waivers",
  mandate: 'Mandate',
  openQuestions: 'Open questions',
  noOpenQuestions: 'No open question of the mandate turns this rule.',
  examples: 'Examples',
  says: (date) => `As of ${date} the command says:`,
  saysNothing: (rule) => `Of \`${rule}\` the command says nothing.`,
  answer: 'Answer',
  meaning: 'What it means',
  isDefault: 'default',
  usedUnless: 'Answer that is used',
  grounds: 'Why the default is the default',
  settledBy: 'May be settled by',
  settler: { committee: 'the committee', board: 'the board' },
  rulesOn: 'Rules that rest on it',
  where: 'Place',
  place: (section, point, heading, sentence) =>
    [section, point && `point ${point}`, heading && `under “${heading}”`, `sentence ${sentence}`].filter(Boolean).join(', '),
  fingerprint: 'Fingerprint',
  carriedOut: 'What carries it out',
  openQuestion: 'Open question',
  notJudged: 'Not judged',
  partlyJudged: 'Not all of it is judged',
  removed: (version) => `This rule was removed in version ${version}. Its id is not used again.`,
  sections: {
    1: 'Purpose',
    2: 'Roles and functions',
    3: 'Composition',
    4: 'Secretariat',
    5: 'Working methods',
    6: 'Amendment of the mandate',
  },
  headings: {
    rule: {
      shall: ['What the mandate asks', 'What is checked', 'How to mend a breach'],
      should: ['What the mandate recommends', 'What is checked', 'How to mend a breach'],
      housekeeping: ['What it is for', 'What is checked', 'How to mend it'],
    },
    reading: 'What turns on it',
    removed: 'What became of it',
  },
  index: {
    rules: {
      title: 'Rules',
      intro: 'Every rule, by what it is about. Ids are for ever, and so are the addresses of these pages.',
      columns: ['Rule', 'Holds when', 'Mandate'],
    },
    clauses: {
      title: 'The mandate, sentence by sentence',
      intro:
        'Every sentence of the mandate, under a heading in our own words, and what carries it out: a rule, a reading, or the reason ' +
        'why it cannot be judged. The text itself is not carried; a fingerprint tells when a sentence has changed.',
      columns: ['Sentence', 'What it is about', 'Carried out by'],
    },
    readings: {
      title: 'Readings',
      intro:
        'Where the mandate can be read in more than one way, the question has an id, its answers are named, and one of them is the ' +
        'default. A verdict says whether it turns on one.',
      columns: ['Reading', 'Question', 'Default'],
    },
    section: (number, title) => `§${number} ${title}`,
  },
}

const nb: Words = {
  rule: 'Regel',
  reading: 'Tolkning',
  kind: 'Slag',
  modality: { shall: 'krav', should: 'råd' },
  housekeeping: 'orden i registerets egne unntak',
  mandate: 'Mandatet',
  openQuestions: 'Åpne spørsmål',
  noOpenQuestions: 'Ingen åpne spørsmål i mandatet virker inn på denne regelen.',
  examples: 'Eksempler',
  says: (date) => `Per ${date} svarer kommandoen:`,
  saysNothing: (rule) => `Om \`${rule}\` sier kommandoen ingenting.`,
  answer: 'Svar',
  meaning: 'Hva det betyr',
  isDefault: 'standard',
  usedUnless: 'Svaret som brukes',
  grounds: 'Hvorfor standardsvaret er valgt',
  settledBy: 'Kan avgjøres av',
  settler: { committee: 'utvalget', board: 'styret' },
  rulesOn: 'Regler som bygger på den',
  where: 'Sted',
  place: (section, point, heading, sentence) =>
    [section, point && `punkt ${point}`, heading && `under «${heading}»`, `setning ${sentence}`].filter(Boolean).join(', '),
  fingerprint: 'Fingeravtrykk',
  carriedOut: 'Hva som følger den opp',
  openQuestion: 'Åpent spørsmål',
  notJudged: 'Kontrolleres ikke',
  partlyJudged: 'Ikke alt kontrolleres',
  removed: (version) => `Regelen ble fjernet i versjon ${version}. Id-en brukes ikke om igjen.`,
  sections: {
    1: 'Formål',
    2: 'Roller og funksjoner',
    3: 'Sammensetting',
    4: 'Sekretariatsfunksjon',
    5: 'Arbeidsmåte',
    6: 'Endring av mandat',
  },
  headings: {
    rule: {
      shall: ['Hva mandatet krever', 'Hva som kontrolleres', 'Slik rettes et brudd'],
      should: ['Hva mandatet anbefaler', 'Hva som kontrolleres', 'Slik rettes et brudd'],
      housekeeping: ['Hva den er til', 'Hva som kontrolleres', 'Slik rettes det'],
    },
    reading: 'Hva den avgjør',
    removed: 'Hva som ble av den',
  },
  index: {
    rules: {
      title: 'Regler',
      intro: 'Alle reglene, ordnet etter hva de handler om. Id-ene er varige, og det er adressene til disse sidene også.',
      columns: ['Regel', 'Oppfylt når', 'Mandatet'],
    },
    clauses: {
      title: 'Mandatet, setning for setning',
      intro:
        'Hver setning i mandatet, under en overskrift med våre egne ord, og hva som følger den opp: en regel, en tolkning eller ' +
        'grunnen til at den ikke kan kontrolleres. Selve teksten er ikke med; et fingeravtrykk viser når en setning er endret.',
      columns: ['Setning', 'Hva den handler om', 'Følges opp av'],
    },
    readings: {
      title: 'Tolkninger',
      intro:
        'Der mandatet kan leses på flere måter, har spørsmålet en id, svarene har navn, og ett av dem er standard. Kontrollen sier ' +
        'fra om utfallet avhenger av svaret.',
      columns: ['Tolkning', 'Spørsmål', 'Standardsvar'],
    },
    section: (number, title) => `§${number} ${title}`,
  },
}

const WORDS: Readonly<Record<SiteLanguage, Words>> = { en, nb }

/** The words of a language. */
export function wordsIn(language: SiteLanguage): Words {
  return WORDS[language]
}
