/** Examples in documentation, run as they stand: `expression //=> value`. */
import * as calendar from '../../src/calendar/index'
import * as core from '../../src/index'
import * as messages from '../../src/messages/index'
import * as register from '../../src/register/index'
import * as wheel from '../../src/wheel/index'

const ENTRIES: Readonly<Record<string, unknown>> = { ...core, ...messages, ...register, ...wheel, ...calendar }

/**
 * What each line with `//=>` gives, and what it says that it gives; in order.
 *
 * @param own Names beside those of the package's entries: of a module that is none.
 */
export function runExample(
  code: string,
  own: Readonly<Record<string, unknown>> = {},
): readonly { readonly given: unknown; readonly promised: unknown }[] {
  const body = code
    .split('\n')
    .filter((line) => !/^import .* from 'lmu-rules/.test(line.trim()))
    .map((line) =>
      line.replace(
        /^(.*?)\s*\/\/=>\s*(.*)$/,
        (_, expression: string, value: string) => `told.push({ given: (${expression}), promised: (${value}) })`,
      ),
    )
    .join('\n')
  const told: { given: unknown; promised: unknown }[] = []
  const names = { ...ENTRIES, ...own }
  new Function('told', ...Object.keys(names), body)(told, ...Object.values(names))
  return told
}
