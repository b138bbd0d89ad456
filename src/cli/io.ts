/** What a command is handed instead of the process, so that tests can hand it something else. */
import type { Language } from '../messages/language'
import { visible } from '../visible'
import type { Texts } from './texts/texts'

/** Where text goes, with what a terminal says of itself: `process.stdout` is one. */
export interface Sink {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Sink
  readonly stderr: Sink
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that relative file names start from. */
  readonly cwd: string
  readonly now: () => Date
}

/** What every command needs: the world outside, and the words. */
export interface Context {
  readonly io: Io
  readonly language: Language
  readonly texts: Texts
}

/** From the worst to the mildest: of several files the worst counts. */
export const EXIT_CODES = [2, 1, 3, 0] as const
/**
 * - 0: nothing is breached
 * - 1: something is
 * - 2: input that cannot be read, or a command that cannot be understood
 * - 3: nothing was checked
 */
export type ExitCode = (typeof EXIT_CODES)[number]

/** What whoever typed the command can put right: told in one line, without a stack trace, with exit code 2. */
export class Complaint extends Error {}

/** One line on `stderr`, whatever stands in it. */
export function complain(message: string, { io }: Pick<Context, 'io'>): void {
  io.stderr.write(`lmu-rules: ${visible(message)}\n`)
}
