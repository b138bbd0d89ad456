/** JSON as text that can be printed anywhere. */
import { replaceUnseen } from '../visible'

/**
 * The value as JSON: two blanks of indentation, a final newline, and nothing unseen in it, not even what JSON allows. A
 * reader gets the very text back.
 *
 * @example
 * jsonText({ name: 'Kåre\u009b##[error]' }) //=> '{\n  "name": "Kåre\\u009b##\\u005berror]"\n}\n'
 */
export function jsonText(value: unknown): string {
  const lines = JSON.stringify(value, undefined, 2).split('\n')
  return lines.map((line) => `${replaceUnseen(line, codeUnits)}\n`).join('')
}

/** One codeUnits for each half of a surrogate pair. */
function codeUnits(character: string): string {
  return character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
