/** Content lines of iCalendar (RFC 5545): values escaped, lines folded at 75 octets, each ended by CR LF. */
import { visible } from '../visible'

const MOST_OCTETS = 75

/**
 * A text value on one line: what is unseen shown as its code, and what would end or part it escaped (RFC 5545, 3.3.11).
 *
 * @example
 * escapeValue('a, b; c') //=> 'a\\, b\\; c'
 */
export function escapeValue(text: string): string {
  return visible(text).replace(/[\\,;]/g, '\\$&')
}

/**
 * One content line, in as many as it takes: none longer than 75 octets of UTF-8, and no character parted (RFC 5545, 3.1).
 *
 * @example
 * fold('SUMMARY:Møte') //=> 'SUMMARY:Møte\r\n'
 */
export function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}

/** How many octets a character takes in UTF-8; a lone surrogate as many as what is written in its place. */
function octetsOf(character: string): number {
  if (character.length === 2) return 4
  return character < '\u0080' ? 1 : character < '\u0800' ? 2 : 3
}
