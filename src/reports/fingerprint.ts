/** Names for findings that stay the same from run to run, wherever in the file the findings move. */
import type { Line } from './line'

const OFFSET = 0x6c62272e07bb014262b821756295c58dn
const PRIME = 0x1000000000000000000013bn

/**
 * The FNV-1a hash of a text in UTF-8: 128 bits in 32 hexadecimal digits. Small, the same everywhere, and far from chance
 * collisions; no guard against someone who seeks one, and who could with it hide but a finding of a register of their own.
 *
 * @example
 * fnv1a('') //=> '6c62272e07bb014262b821756295c58d'
 */
export function fnv1a(text: string): string {
  let hash = OFFSET
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * PRIME)
  return hash.toString(16).padStart(32, '0')
}

/** A line and its fingerprint. */
export interface Named {
  readonly line: Line
  readonly fingerprint: string
}

/**
 * Each line of a file with its fingerprint, that of its file, rule (of an issue: code) and subject, never of its place or its outcome. The
 * second line with the same three, such as a faculty missed in two cycles, has its number too.
 */
export function withFingerprints(lines: readonly Line[]): Named[] {
  const times = new Map<string, number>()
  return lines.map((line) => {
    const { file, code, subject } = line
    const name = JSON.stringify([file, code, subject])
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    return { line, fingerprint: fnv1a(time === 1 ? name : `${name}#${time}`) }
  })
}
