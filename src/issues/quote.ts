/** Text from outside in a message: between quotes that show where it ends. */
import { codeOf, replaceUnseen } from '../visible'

/** The text between quotes; a quote or backslash in it is escaped, and all that is not seen is shown as its code. */
export function quote(text: string, [opening, closing]: readonly [string, string]): string {
  const escaped = text.replace(/\\/g, '\\\\').replaceAll(closing, `\\${closing}`)
  return `${opening}${replaceUnseen(escaped, codeOf)}${closing}`
}

/** 'a, b or c'. */
export function listed(words: readonly string[], conjunction: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`
}
