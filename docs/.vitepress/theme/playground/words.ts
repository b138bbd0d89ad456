/** What the page itself says, by the page's language. What is found is worded by the package, in the language chosen. */
import { vocabulary as english } from '../../../../src/messages/en/vocabulary'
import { vocabulary as bokmal } from '../../../../src/messages/nb/vocabulary'
import { wordsOf } from '../../../../src/messages/words'
import type { VoteResult } from '../../../../src/rules/vote-result'
import type { RowState } from './time-line'
import { en } from './words-en'
import { nb } from './words-nb'

export type PageLanguage = 'en' | 'nb'

export const LANGUAGE_NAMES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const

/** How the register in the editor came there. */
export type ExampleId = 'complete' | 'broken' | 'starter'

export interface PageWords {
  readonly loading: string
  readonly settings: string
  readonly example: string
  readonly own: string
  readonly examples: Readonly<Record<ExampleId, string>>
  readonly day: string
  readonly today: string
  readonly language: string
  readonly withNames: string
  readonly open: string
  readonly save: string
  readonly share: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly link: string
  readonly linkHolds: (characters: string) => string
  readonly tooLong: (characters: string, most: string) => string
  readonly malformedLink: string
  readonly unknownExample: string
  readonly tooLarge: (megabytes: number) => string
  readonly close: string
  readonly readings: string
  readonly readingsChanged: (count: number) => string
  readonly readingsAbout: string
  readonly isDefault: string
  readonly reset: string
  readonly more: (subject: string) => string
  readonly register: string
  readonly editorHelp: string
  readonly findings: string
  readonly nothingWritten: string
  readonly noDate: string
  readonly malformed: (count: number) => string
  readonly allWell: string
  readonly verbose: string
  readonly place: (line: number) => string
  readonly toEditor: string
  /** The row of buttons that lead to the parts of the page. */
  readonly parts: string
  readonly failure: (message: string) => string
  readonly seats: {
    readonly heading: string
    readonly none: string
    readonly filled: (filled: number, all: number) => string
    readonly lackDeputy: (count: number) => string
    readonly unseated: (people: string) => string
    readonly inWords: string
    readonly column: { readonly seat: string; readonly holder: string; readonly deputy: string }
    /** Under '10/10'. */
    readonly unit: string
    readonly vacant: string
    readonly noDeputy: string
    readonly unknown: string
    readonly key: {
      readonly student: string
      readonly staff: string
      readonly vacant: string
      readonly deputy: string
      readonly noDeputy: string
    }
  }
  readonly votes: {
    readonly heading: string
    readonly none: string
    readonly item: (item: string) => string
    readonly doubleVote: (person: string) => string
    readonly status: Readonly<Record<Exclude<VoteResult['status'], 'decided'>, string>>
    readonly decided: (choice: string) => string
    readonly elected: (choice: string) => string
    readonly unsettled: string
    readonly blanks: string
    readonly votes: (count: number) => string
    readonly seated: (counted: number, required: number) => string
    readonly recorded: (choice: string) => string
    readonly recordedNothing: string
    readonly earlier: (count: number) => string
  }
  readonly dialogue: {
    readonly heading: string
    readonly none: string
    readonly cycle: (from: string, to: string) => string
    readonly by: (body: string) => string
    readonly ofSubcommittees: string
    readonly state: Readonly<Record<RowState, string>>
    readonly visited: (date: string) => string
    readonly planned: (date: string) => string
    readonly unknown: (date: string) => string
    readonly due: (date: string) => string
    readonly today: string
  }
  readonly year: {
    readonly heading: string
    readonly none: string
    readonly studyYear: string
    readonly save: string
    readonly inWords: string
  }
}

const PAGE: Readonly<Record<PageLanguage, PageWords>> = { en, nb }

/** The words of the page. */
export function pageWords(language: PageLanguage): PageWords {
  return PAGE[language]
}

/** The package's words for seats, bodies, choices and people, in the page's language. */
export function thingWords(language: PageLanguage, names: Readonly<Record<string, string>>) {
  return wordsOf(language === 'en' ? english : bokmal, names)
}

/** 'the student seat' to 'The student seat', where it stands by itself. */
export function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
