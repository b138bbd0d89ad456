/** JSON as text that can be printed anywhere. */
import { replaceUnseen } from '../visible'
import type { FileReport } from './file-report'
import type { Printer } from './printer'

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

/** Prints what `jsonText` makes of the frame, with the values of each file in the list that stands last in it, empty so far. */
export function listPrinter(frame: object, valuesOf: (file: FileReport) => readonly object[]): Printer {
  const text = jsonText(frame)
  const inside = text.lastIndexOf('[]') + 1
  const line = text.slice(text.lastIndexOf('\n', inside) + 1)
  const blanks = ' '.repeat(line.search(/\S/))
  let isEmpty = true
  return {
    add(file) {
      const values = valuesOf(file).map((value) => `\n${jsonText(value).slice(0, -1)}`.replaceAll('\n', `\n${blanks}  `))
      if (values.length === 0) return ''
      const start = isEmpty ? text.slice(0, inside) : ','
      isEmpty = false
      return start + values.join(',')
    },
    end: () => (isEmpty ? text : `\n${blanks}${text.slice(inside)}`),
  }
}

/** One codeUnits for each half of a surrogate pair. */
function codeUnits(character: string): string {
  return character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
