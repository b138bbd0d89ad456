/** Text in a drawing: escaped, measured by rule of thumb, and broken into lines. */
import { visible } from '../visible'

/** Text for an element or an attribute of XML and HTML alike, on one line; what is unseen is shown as its code. */
export function escapeText(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

const NARROW = /[iIjlrtf.,:;'’|!()[\]/ -]/
const WIDE = /[mwMW@%—…]/
const CAPITAL = /\p{Lu}/u
const LATIN = /[\p{Script=Latin}\p{Nd}\p{P}\p{S}]/u
const UNSIZED = /[\p{M}\p{Cf}]/u

/** About how wide a text is, in sizes of its font: a little on the safe side of Arial and Helvetica. */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of visible(text)) {
    if (UNSIZED.test(letter)) continue
    width += NARROW.test(letter) ? 0.3 : WIDE.test(letter) ? 0.88 : CAPITAL.test(letter) ? 0.68 : LATIN.test(letter) ? 0.54 : 1.05
  }
  return width
}

/** The text, or as much of it as fits, and a sign that there is more. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let shown = ''
  let left = width - widthOf('…')
  for (const letter of text) {
    left -= widthOf(letter)
    if (left < 0) break
    shown += letter
  }
  return `${shown.trimEnd()}…`
}

/** The words in lines of a width, at most so many; the last says by a sign that there is more. A word too long is cut. */
export function wrap(text: string, width: number, most: number): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const lines: string[] = []
  for (const [index, word] of words.entries()) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines.splice(-1, 1, `${last} ${word}`)
    else if (lines.length < most) lines.push(word)
    else {
      lines.splice(-1, 1, `${lines.at(-1)} ${words.slice(index).join(' ')}`)
      break
    }
  }
  return lines.map((line) => cut(line, width))
}
