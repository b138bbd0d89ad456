/** The pages that `--help` prints. */
import { version } from '../../package.json'
import { formOf, OPTION_NAMES, type OptionKind } from './arguments'
import { COMMAND_NAMES, type Command } from './commands/command'
import type { Context } from './io'

export const VERSION: string = version

type Row = readonly [left: string, right: string]

/** The page about all commands. */
export function helpOf({ texts }: Context): string {
  const { help, commands, options } = texts
  return page([
    [`lmu-rules ${VERSION}: ${help.title}`],
    [`${help.usage}: lmu-rules ${help.someCommand} [${help.someOptions}]`],
    [`${help.commands}:`, ...table(COMMAND_NAMES.map((name) => [`${name} ${commands[name].operands}`, commands[name].summary]))],
    [
      `${help.options}:`,
      ...table([
        ['--lang nb|nn|en', options.lang.does],
        ['--help, -h', options.help.does],
        ['--version', options.version.does],
      ]),
    ],
    [`${help.exitCodes}:`, ...exitCodes(texts.help.exit)],
    [help.more],
  ])
}

/** The page about one command. */
export function helpOfCommand({ name, kinds }: Command, { texts }: Context): string {
  const { help, commands, options } = texts
  const { operands, summary, about } = commands[name]
  const rows = OPTION_NAMES.flatMap((option): Row[] => {
    const kind = kinds[option]
    const { value, does } = options[option]
    return kind === undefined ? [] : [[`--${option}${placeholderOf(kind, value)}`, does]]
  })
  return page([
    [`${help.usage}: ${['lmu-rules', name, operands, `[${help.someOptions}]`].filter((word) => word !== '').join(' ')}`],
    [summary, ...(about === undefined ? [] : about)],
    [`${help.options}:`, ...table(rows)],
  ])
}

function placeholderOf(kind: OptionKind, name: string): string {
  if (kind.type === 'boolean') return kind.short === undefined ? '' : `, -${kind.short}`
  return ` ${formOf(kind, name)}`
}

function exitCodes(exit: Context['texts']['help']['exit']): string[] {
  return table(Object.entries(exit))
}

/** Two columns; a left side that is too long has a line to itself. */
function table(rows: readonly Row[]): string[] {
  const width = Math.min(24, Math.max(...rows.map(([left]) => left.length)))
  return rows.flatMap(([left, right]) =>
    left.length > width ? [`  ${left}`, `  ${' '.repeat(width)}  ${right}`] : [`  ${left.padEnd(width)}  ${right}`],
  )
}

function page(paragraphs: readonly (readonly string[])[]): string {
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
