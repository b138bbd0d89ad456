/** The words of the year in each language, and one event put into words. */

import type { IsoDate } from '../../dates'
import { vocabulary as english } from '../../messages/en/vocabulary'
import type { Language } from '../../messages/language'
import { vocabulary as bokmal } from '../../messages/nb/vocabulary'
import { vocabulary as nynorsk } from '../../messages/nn/vocabulary'
import { dateIn, type Vocabulary, wordsOf } from '../../messages/words'
import type { EventKind, EventOf, YearEvent } from '../event'
import { en } from './en'
import { nb } from './nb'
import { nn } from './nn'
import type { EventWords, YearWords } from './words'

const SPEECH: Readonly<Record<Language, { readonly words: YearWords; readonly vocabulary: Vocabulary }>> = {
  nb: { words: nb, vocabulary: bokmal },
  nn: { words: nn, vocabulary: nynorsk },
  en: { words: en, vocabulary: english },
}

export interface Speech {
  readonly words: YearWords
  readonly names: EventWords
  /** The name of the month of a day. */
  readonly monthOf: (date: IsoDate) => string
  /** What an event is, in one line without its date; neither escaped nor marked up. */
  readonly tell: (event: YearEvent) => string
}

/**
 * The words of a language, and people by the names given.
 *
 * @throws RangeError for a language that there is none of.
 */
export function speechIn(language: Language, people: Readonly<Record<string, string>> = {}): Speech {
  if (!Object.hasOwn(SPEECH, language)) throw new RangeError(`language: there is no ${JSON.stringify(language)}`)
  const { words, vocabulary } = SPEECH[language]
  const names = { ...wordsOf(vocabulary, people), day: (date: string) => dateIn(vocabulary, date, false) }
  // Kind and facts belong together, which the compiler cannot follow through a table.
  const tell = <K extends EventKind>(event: EventOf<K>) => words.event[event.kind](event, names)
  return { words, names, monthOf: (date) => `${vocabulary.months[Number(date.slice(5, 7)) - 1]}`, tell }
}
