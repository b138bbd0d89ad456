/** Which findings another answer to an open question would turn, as text. */
import type { TurnedFinding } from '../across-readings'
import { outcomeWord } from '../messages/index'
import { visible } from '../visible'
import type { Context } from './io'

/** A paragraph for each file. */
export function turnedText(file: string, turned: readonly TurnedFinding[], { language, texts: { check: words } }: Context): string {
  if (turned.length === 0) return `\n${visible(file)}: ${words.settled}\n`
  const lines = turned.map(({ rule, subject, pivots }) => {
    const others = pivots.map(({ reading, value, outcome }) => {
      const word = outcome === undefined ? words.noFinding : outcomeWord(outcome, language)
      return `    ${reading}=${value}: ${word}\n`
    })
    return `  ${rule}  ${visible(subject)}\n${others.join('')}`
  })
  return `\n${visible(file)}: ${words.turned}\n${lines.join('')}`
}
