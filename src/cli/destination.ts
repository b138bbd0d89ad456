/** A file that a report is written to, as it comes. */
import { type FileHandle, open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Context, complain, type ExitCode } from './io'
import { codeOf } from './read-file'

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
    try {
      await act()
    } catch (error) {
      if (code === 0) complain(texts.usage.notWritten(file, codeOf(error)), context)
      code = 2
    }
  }
  await attempt(async () => {
    handle = await open(resolve(io.cwd, file), 'w')
  })
  return {
    async write(text) {
      if (code === 0) await attempt(async () => handle?.appendFile(text))
    },
    async close() {
      await attempt(async () => handle?.close())
      return code
    },
  }
}
