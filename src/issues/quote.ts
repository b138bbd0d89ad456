/** Text from outside in a message: between quotes that show where it ends. */
import { replaceUnseen } from '../visible'
import type { Misplaced } from './issue'

/**
 * The text between quotes; a quote or backslash in it is escaped, and all that is not seen, blanks of other kinds too, is shown as
 * its code: '\u200b', which `visible` leaves as it is.
 */
export function quote(text: string, [opening, closing]: readonly [string, string]): string {
  const escaped = text.replace(/\\/g, '\\\\').replaceAll(closing, `\\${closing}`)
  return `${opening}${replaceUnseen(escaped, escapeOf).replace(OTHER_BLANKS, escapeOf)}${closing}`
}

const OTHER_BLANKS = /(?! )\p{Zs}/gu

function escapeOf(character: string): string {
  return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
}

/** A number, or true or false, that is text for its quotes alone. */
export function isQuoted({ given, wanted }: Misplaced): boolean {
  if (given.is !== 'text') return false
  if (wanted === 'flag' || wanted === 'flag-or-period') return given.text === 'true' || given.text === 'false'
  return (wanted === 'count' || wanted === 'year' || wanted === 'version') && /^\d+$/.test(given.text)
}

/** 'a, b or c'. */
export function listed(words: readonly string[], conjunction: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`
}
