/** The command line without the process: words in, text and an exit code out. */

import { nearest } from '../nearest'
import { COMMAND_NAMES } from './commands/command'
import { COMMANDS } from './commands/index'
import { helpOf, helpOfCommand, VERSION } from './help'
import { Complaint, type Context, complain, type ExitCode, type Io } from './io'
import { languageOf } from './language'
import { TEXTS } from './texts/index'

/** Runs the command that the words make, and tells the exit code. What is wrong is told on `stderr` in one line, never thrown. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv, io.env)
  const context: Context = { io, language, texts: TEXTS[language] }
  try {
    return await dispatch(argv, context)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    complain(error instanceof Complaint ? message : context.texts.usage.unexpected(message), context)
    return 2
  }
}

async function dispatch(argv: readonly string[], context: Context): Promise<ExitCode> {
  const { io, texts } = context
  const [first, ...words] = commandFirst(argv)
  if (first === undefined) {
    io.stderr.write(helpOf(context))
    return 2
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    io.stdout.write(helpOf(context))
    return 0
  }
  if (first === '--version') {
    io.stdout.write(`${VERSION}\n`)
    return 0
  }
  const name = COMMAND_NAMES.find((each) => each === first)
  if (name === undefined) {
    throw new Complaint(
      first.startsWith('-')
        ? texts.usage.unknownOption(first, nearest(first, ['--help', '--version', '--lang']))
        : texts.usage.unknownCommand(first, nearest(first, COMMAND_NAMES)),
    )
  }
  if (asksForHelp(words)) {
    io.stdout.write(helpOfCommand(COMMANDS[name], context))
    return 0
  }
  return COMMANDS[name].start(words, context)
}

/** The command before all else: `--lang` may stand before it too. */
function commandFirst(argv: readonly string[]): readonly string[] {
  const [first = ''] = argv
  const before = first === '--lang' ? 2 : first.startsWith('--lang=') ? 1 : 0
  const [command, ...words] = argv.slice(before)
  return command === undefined ? [] : [command, ...argv.slice(0, before), ...words]
}

function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return words.slice(0, end === -1 ? undefined : end).some((word) => word === '--help' || word === '-h')
}
