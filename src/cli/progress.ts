/** A line that tells how far a long run has come: at a terminal alone, gone when anything else is to be seen. */
import type { Context } from './io'

export interface Progress {
  readonly show: (done: number) => void
  readonly clear: () => void
}

/** The line about so many files; of a single one there is nothing to tell. */
export function progressOf(total: number, { io: { stderr }, texts }: Context): Progress {
  if (stderr.isTTY !== true || total < 2) return { show: () => {}, clear: () => {} }
  return {
    show: (done) => stderr.write(`\r${texts.check.progress(done, total)}`),
    clear: () => stderr.write('\r\u001b[K'),
  }
}
