/** Runs commands in this process. */
import type { Context, Io, Sink } from '../../src/cli/io'
import { run } from '../../src/cli/run'
import { TEXTS } from '../../src/cli/texts/index'
import type { Language } from '../../src/messages/language'

export interface Surroundings {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string | Uint8Array
  readonly now?: string
  readonly isTerminal?: boolean
}

export interface Result {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command in English, unless the surroundings say otherwise. */
export async function cli(argv: readonly string[], surroundings: Surroundings = {}): Promise<Result> {
  const { cwd = '.', env = { LANG: 'en_US.UTF-8' }, stdin = '', now = '2026-11-22T12:00:00Z', isTerminal = false } = surroundings
  const stdout = sink(isTerminal)
  const stderr = sink(isTerminal)
  const code = await run(argv, {
    stdin: streamOf(typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    stdout,
    stderr,
    env,
    cwd,
    now: () => new Date(now),
  })
  return { code, out: stdout.text(), err: stderr.text() }
}

function sink(isTTY: boolean): Sink & { readonly text: () => string } {
  const written: string[] = []
  return { write: (text) => written.push(text), isTTY, columns: 80, text: () => written.join('') }
}

async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 65_536) yield bytes.subarray(from, from + 65_536)
}

/** What a part of a command is handed: a language, and surroundings in which nothing is read, and nothing seen of what is written. */
export function contextIn(language: Language, given: Partial<Io> = {}): Context {
  const nowhere = { write: () => true }
  const io = { stdin: streamOf(new Uint8Array()), stdout: nowhere, stderr: nowhere, env: {}, cwd: '.', now: () => new Date('2026-11-22') }
  return { io: { ...io, ...given }, language, texts: TEXTS[language] }
}

/** The smallest register there is: nothing in it can be judged. */
export const EMPTY_REGISTER = 'register: 1\nmandate: ntnu-lmu\nrecords: { from: 2026-08-01 }\n'
