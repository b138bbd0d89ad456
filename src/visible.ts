/**
 * Where text from outside (ids, names, titles, file names, reasons) is made harmless and visible for terminals and logs.
 * What moves a cursor, hides, turns the direction of writing or breaks a line is shown as its code, '\u{1b}'; letters of
 * any language and emoji stay as they are.
 */

/**
 * Controls (C0, DEL, C1), format characters (bidi, zero width, tags, BOM), line and paragraph separators, lone surrogates,
 * the two non-characters that XML refuses. Spared is the zero width joiner between two pictographs: it makes one emoji of them.
 */
const UNSEEN =
  /(?!(?<=\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?)\u200d\p{Extended_Pictographic})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu

/** GitHub's runner takes '##[error]' for a command wherever a step prints it; Azure's and TeamCity have '##vso[' and '##teamcity['. */
const COMMAND_ANYWHERE = /(##[a-z]*)\[/gi

/** It takes '::error::' for one at the start of a line, after blanks too: so a wrapped line can become one. */
const COMMAND_OF_LINE = /(?<=:):/g

/** Text that pretends to be an escape. */
const MARK = /\\(?=u\{)/g

/**
 * The text on one line, with everything unseen as its code, and no command of a CI runner in it. Nothing is lost: no two
 * texts become the same.
 *
 * @example
 * visible('Kåre\u001b[31m') //=> 'Kåre\\u{1b}[31m'
 */
export function visible(text: string): string {
  return replaceUnseen(text.replace(MARK, codeOf).replace(COMMAND_OF_LINE, codeOf), codeOf)
}

/** The text with what is unseen, and the '[' of a runner's command, as `encode` gives it: for formats with an escape of their own. */
export function replaceUnseen(text: string, encode: (character: string) => string): string {
  return text.replace(UNSEEN, encode).replace(COMMAND_ANYWHERE, (_, before: string) => before + encode('['))
}

/**
 * The code of a character, as it is shown in its place.
 *
 * @example
 * codeOf('\u2028') //=> '\\u{2028}'
 */
export function codeOf(character: string): string {
  return `\\u{${digitsOf(character)}}`
}

/** The code point of a character in hexadecimal digits. */
export function digitsOf(character: string): string {
  return Number(character.codePointAt(0)).toString(16)
}
