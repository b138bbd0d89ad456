/** Filling lines up to a width, as a terminal shows them. */

/** A word that is not broken: its text, and how it is written (with colours, say). */
export interface Word {
  readonly text: string
  readonly written: string
}

const NO_COLUMN = /[\p{M}\u200d]/gu
const TWO_COLUMNS =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/gu

/**
 * How many columns of a terminal the text takes: none for a combining mark, two for Chinese, Japanese, Korean and emoji.
 *
 * @example
 * columnsOf('Ålesund') //=> 7
 */
export function columnsOf(text: string): number {
  return [...text.replace(NO_COLUMN, '').replace(TWO_COLUMNS, '##')].length
}

/** The words of a text, for `fill`; a short number keeps the word after it: '22. november', '4 studenter'. */
export function wordsOf(text: string): Word[] {
  return text.split(/(?<!\b\d{1,2}\.?) /).map((word) => ({ text: word, written: word }))
}

/** The words in lines of at most so many columns; a longer word has a line to itself and runs over. */
export function fill(words: readonly Word[], width: number, between = ' '): Word[] {
  const lines: Word[][] = []
  let columns = 0
  for (const word of words) {
    const own = columnsOf(word.text)
    const line = lines.at(-1)
    if (line === undefined || columns + between.length + own > width) {
      lines.push([word])
      columns = own
    } else {
      line.push(word)
      columns += between.length + own
    }
  }
  return lines.map((line) => joinWords(line, between))
}

/** Words as one. */
export function joinWords(words: readonly Word[], between: string): Word {
  return { text: words.map(({ text }) => text).join(between), written: words.map(({ written }) => written).join(between) }
}
