/** What a command is made of. */

import { LANGUAGES } from '../../messages/language'
import { type Given, HELP, type OptionKinds, parseArguments } from '../arguments'
import { Complaint, type Context, type ExitCode } from '../io'

export const COMMAND_NAMES = [
  'check',
  'upcoming',
  'plan',
  'wheel',
  'ics',
  'rules',
  'readings',
  'explain',
  'clauses',
  'schema',
  'init',
] as const
export type CommandName = (typeof COMMAND_NAMES)[number]

/** A command ready to be run with the words that follow it. */
export interface Command {
  readonly name: CommandName
  readonly kinds: OptionKinds
  readonly start: (words: readonly string[], context: Context) => Promise<ExitCode>
}

/** What every command understands. */
export const COMMON = { lang: { type: 'string', choices: LANGUAGES }, help: HELP } as const satisfies OptionKinds

/** The form of what is listed rather than reported. */
export const LISTED = { type: 'string', choices: ['pretty', 'json'] } as const

interface Definition<O extends OptionKinds> {
  readonly name: CommandName
  readonly options: O
  /** How many operands at least and at most. */
  readonly operands: readonly [least: number, most: number]
  readonly run: (given: Given<O>, context: Context) => ExitCode | Promise<ExitCode>
}

/** A command that has read its own options and counted its operands before it runs. */
export function defineCommand<O extends OptionKinds>({ name, options, operands: [least, most], run }: Definition<O>): Command {
  return {
    name,
    kinds: options,
    start: async (words, context) => {
      const { usage, commands } = context.texts
      const given = parseArguments(words, options, context.texts)
      const superfluous = given.operands[most]
      if (given.operands.length < least) throw new Complaint(usage.missingOperand(commands[name].operands))
      if (superfluous !== undefined) throw new Complaint(usage.superfluousOperand(superfluous))
      return run(given, context)
    },
  }
}
