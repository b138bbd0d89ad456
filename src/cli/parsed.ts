/** What comes of the text of a file, be it YAML or JSON. */
import type { ErrorCode } from 'yaml'
import type { Path } from '../finding'
import type { Place } from './positions'

/** What can be wrong: the codes of the YAML parser, what it tells otherwise, and nesting or amounts that no register has. */
export type FaultCode =
  | ErrorCode
  | 'UNCLOSED_LIST'
  | 'UNCLOSED_OBJECT'
  | 'UNCLOSED_QUOTE'
  | 'EMPTY'
  | 'TOO_DEEP'
  | 'TOO_MUCH'
  | 'NO_VALUE'
  | 'NOT_JSON'

export interface Fault {
  readonly code: FaultCode
  /** Offset in the source. */
  readonly at: number
  /** Of a key that stands twice or has no value, or a name for a value that there is not; else the whole of the data. */
  readonly path: Path
}

export interface ParsedFile {
  /** Undefined where there are faults. */
  readonly value: unknown
  readonly root: Place
  readonly faults: readonly Fault[]
}

/** Far beyond any register, and little enough to be read in a second or two. */
export const MOST = { depth: 100, tokens: 500_000, aliases: 1_000 } as const

/** More than any register, whose years take some 15 kB each, and little enough to be read in a second or two whatever it holds. */
export const MOST_MEGABYTES = 5

/** Where the data stand that there are none of. */
export const START: Place = { at: 0 }

/** What closes each bracket. */
export const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' }

const UNCLOSED: Readonly<Record<string, FaultCode>> = { '[': 'UNCLOSED_LIST', '{': 'UNCLOSED_OBJECT' }

/** A bracket or quote that is not closed, told where it is opened. */
export function unclosed(sign: string, at: number): Fault {
  return { code: UNCLOSED[sign] ?? 'UNCLOSED_QUOTE', at, path: [] }
}

/** What comes of a source that is no data because of this one fault. */
export function failed(fault: Fault): ParsedFile {
  return { value: undefined, root: START, faults: [fault] }
}
