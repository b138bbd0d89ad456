/** What every formatter is handed: one checked file, with what is needed to point into it and to word it. */

import type { Path } from '../finding'
import type { AnyIssue } from '../issues/issue'
import type { Language } from '../messages/language'
import type { Report } from '../register/report'

/** Line and column in a file, both counted from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A file that was read and judged, or that could not be. */
export interface FileReport {
  /** As given on the command line; '<stdin>' for standard input. */
  readonly file: string
  /** The SHA-256 of its bytes in hexadecimal digits, where they could be read. */
  readonly sha256?: string | undefined
  /** Absent where the file could not be read or is malformed; then `issues` says why. */
  readonly report?: Report
  readonly issues?: readonly Issue[]
  /** The place of a value in the file; of something missing the nearest that exists. */
  readonly locate?: (path: Path) => Position | undefined
  /** Names to print instead of ids in this file; an id may name another person in another file. Default: those of the wording. */
  readonly names?: Readonly<Record<string, string>> | undefined
}

/** What is wrong with a file: what `parseRegister` tells, or something else with words of its own. */
export interface Issue extends AnyIssue {
  /** The message in each language. Default: that of `describeIssue`. */
  readonly messageIn?: (language: Language) => string
}

export type { Language }

/** How a formatter words it. */
export interface Wording {
  readonly language: Language
  /** Names to print instead of ids. */
  readonly names?: Readonly<Record<string, string>>
}
