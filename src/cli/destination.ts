/** A file that a report is written to, as it comes. */
import { type FileHandle, open } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Context, ExitCode } from './io'
import { codeOf } from './read-file'
import { complain } from './run'

export interface Destination {
  readonly write: (text: string) => Promise<void>
  /** Tells whether everything was written. */
  readonly close: () => Promise<ExitCode>
}

/** Empties the file, or makes it. What goes wrong is told once; after that nothing more is written. */
export async function openDestination(file: string, context: Context): Promise<Destination> {
  const { io, texts } = context
  let handle: FileHandle | undefined
  let code: ExitCode = 0
  async function attempt(act: () => Promise<void>): Promise<void> {
    if (code !== 0) return
    try {
      await act()
    } catch (error) {
      code = 2
      complain(texts.usage.notWritten(file, codeOf(error) ?? String(error)), context)
    }
  }
  await attempt(async () => {
    handle = await open(resolve(io.cwd, file), 'w')
  })
  return {
    write: (text) => attempt(async () => handle?.appendFile(text)),
    async close() {
      await attempt(async () => handle?.sync())
      await handle?.close()
      return code
    },
  }
}
