/** The text of a file, or of standard input; or why there is none. */
import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import type { Io } from './io'
import { MOST_MEGABYTES } from './parsed'
import { sha256 } from './sha256'

/** Standard input, on the command line and in reports. */
export const STDIN = { operand: '-', name: '<stdin>' } as const

/** `no-match`: a folder or pattern that holds no file. */
export const FILE_FAULTS = [
  'missing',
  'directory',
  'denied',
  'unreadable',
  'too-large',
  'utf-16',
  'not-utf-8',
  'empty',
  'no-match',
] as const
export type FileFault = (typeof FILE_FAULTS)[number]

/** `sha256`: of the bytes. */
export type FileText =
  | { readonly text: string; readonly sha256: string; readonly fault?: undefined }
  | { readonly fault: FileFault; readonly text?: undefined }

/** Reads a file, or with `-` standard input, as UTF-8; a byte order mark is left out. Stops reading where it is too large. */
export async function readText(file: string, io: Pick<Io, 'cwd' | 'stdin'>, megabytes = MOST_MEGABYTES): Promise<FileText> {
  try {
    return textOf(await bytesOf(file === STDIN.operand ? io.stdin : createReadStream(resolve(io.cwd, file)), megabytes))
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

async function bytesOf(stream: AsyncIterable<Uint8Array>, megabytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > megabytes * 1_000_000) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function textOf(bytes: Uint8Array | undefined): FileText {
  if (bytes === undefined) return { fault: 'too-large' }
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { fault: 'utf-16' }
  const text = decoded(bytes)
  // Other encodings and binary files mostly are no UTF-8; those that happen to be have zero bytes.
  if (text?.includes('\0') !== false) return { fault: 'not-utf-8' }
  return text.trim() === '' ? { fault: 'empty' } : { text, sha256: sha256(bytes) }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** What an error of the file system means for whoever named the file. */
export function faultOf(error: unknown): FileFault {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing'
    case 'EISDIR':
      return 'directory'
    case 'EACCES':
    case 'EPERM':
      return 'denied'
    default:
      return 'unreadable'
  }
}

/** The system's code for what went wrong: 'ENOENT'. Of what has none, what it says of itself. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error)
}
