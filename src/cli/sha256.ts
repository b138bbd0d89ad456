/** Fingerprints of what is read and judged by. */
import { createHash } from 'node:crypto'

/** The SHA-256 of bytes, or of a text in UTF-8, in hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/**
 * JSON without blanks, the keys of each object in order of their code units: one text for one value, however it was put together.
 *
 * @example
 * canonicalJson({ b: [1], a: 'x' }) //=> '{"a":"x","b":[1]}'
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  )
}
