/** A register and how it is looked at, in the fragment of an address: the part that a browser never sends. */
import { isDate } from '../../../../src/dates'
import { READING_VALUES, type Readings } from '../../../../src/mandate/reading-values'
import { isReadingId } from '../../../../src/mandate/readings'
import { LANGUAGES, type Language } from '../../../../src/messages/language'

export interface Shared {
  readonly text: string
  readonly asOf: string
  readonly language: Language
  /** The answers other than the default. */
  readonly readings: Partial<Readings>
}

/** Longer addresses are cut by programs that people send them with, and refused by some browsers. */
export const LONGEST = 30_000
/** What a fragment may unfold to: a thousandth of this is more than enough to write one that unfolds to it. */
const MOST_BYTES = 2_000_000

const BEGINNING = '#register='

/** Whether it is for us; others are anchors of the page. */
export function isShared(fragment: string): boolean {
  return fragment.startsWith(BEGINNING)
}

/** The fragment, with its '#'. */
export async function toFragment({ text, asOf, language, readings }: Shared): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([1, text, asOf, language, readings]))
  return BEGINNING + toBase64Url(await collect(streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY))
}

/** What is in a fragment; undefined where it is cut, altered, of another version or no register at all. Never throws. */
export async function fromFragment(fragment: string): Promise<Shared | undefined> {
  if (!isShared(fragment) || fragment.length > LONGEST) return undefined
  try {
    const bytes = fromBase64Url(fragment.slice(BEGINNING.length))
    const unfolded = await collect(streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')), MOST_BYTES)
    return sharedIn(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(unfolded)))
  } catch {
    return undefined
  }
}

function sharedIn(value: unknown): Shared | undefined {
  if (!Array.isArray(value)) return undefined
  const [version, text, asOf, language, readings]: readonly unknown[] = value
  const spoken = LANGUAGES.find((each) => each === language)
  if (version !== 1 || typeof text !== 'string' || !isDate(asOf) || spoken === undefined || !areReadings(readings)) return undefined
  return { text, asOf, language: spoken, readings }
}

function areReadings(value: unknown): value is Partial<Readings> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(value).every(([id, answer]) => isReadingId(id) && READING_VALUES[id].some((each) => each === answer))
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream()
}

/** All that a stream gives; throws where it is more than that. */
async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length
    if (size > most) {
      await reader.cancel()
      throw new RangeError(`more than ${most} bytes`)
    }
    chunks.push(next.value)
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/.test(text)) throw new RangeError('not base64url')
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
}
