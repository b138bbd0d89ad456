/** The answers to open questions that the command line gives: `--reading abstention=permitted`. */

import { READING_VALUES, type Readings } from '../mandate/reading-values'
import { READINGS } from '../mandate/readings'
import { choiceOf, pairOf } from './arguments'
import type { Texts } from './texts/texts'

const READING_IDS = READINGS.map(({ id }) => id)

/** The readings chosen, each an id and one of its answers; anything else is a Complaint. */
export function chosenReadings(given: readonly string[], texts: Texts): Partial<Readings> {
  return Object.fromEntries(
    given.map((each) => {
      const [name, value] = pairOf('reading', each, texts)
      const id = choiceOf('--reading', name, READING_IDS, texts)
      return [id, choiceOf<string>(`--reading ${id}`, value, READING_VALUES[id], texts)]
    }),
  )
}
