/** JSON: strict as JSON is, with the places and the faults that `JSON.parse` does not tell. */
import type { Path } from '../finding'
import { CLOSING, type Fault, failed, MOST, type ParsedFile, START, unclosed } from './parsed'
import type { Place } from './positions'

/** Reads JSON. Never throws. A key that stands twice is a fault, as in YAML. */
export function parseJson(source: string): ParsedFile {
  try {
    const value: unknown = JSON.parse(source)
    const { root, faults } = placesIn(source)
    return { value: faults.length > 0 ? undefined : value, root, faults }
  } catch {
    const at = lengthOfJson(source)
    return failed(unclosedBefore(source, at) ?? { code: 'NOT_JSON', at, path: [] })
  }
}

/** A list or an object that is not closed yet. */
interface Open {
  readonly within: Map<string | number, Place>
  readonly path: Path
  readonly isList: boolean
  /** Of an object the key whose value comes next. */
  key?: { readonly step: string; readonly at: number } | undefined
}

/** Where everything stands in what is known to be JSON, and keys that stand twice. */
function placesIn(source: string): Pick<ParsedFile, 'root' | 'faults'> {
  const faults: Fault[] = []
  const open: Open[] = []
  let root = START
  let left: number = MOST.tokens
  for (const { at, sign: first } of tokensIn(source)) {
    left -= 1
    if (left < 0) return failed({ code: 'TOO_MUCH', at, path: [] })
    if (first === '}' || first === ']') {
      open.pop()
      continue
    }
    const holder = open.at(-1)
    if (holder !== undefined && !holder.isList && holder.key === undefined) {
      const step = String(JSON.parse(source.slice(at, endOfString(source, at))))
      if (holder.within.has(step)) faults.push({ code: 'DUPLICATE_KEY', at, path: [...holder.path, step] })
      holder.key = { step, at }
      continue
    }
    const within = first === '{' || first === '[' ? new Map<string | number, Place>() : undefined
    const place = { at, ...(holder?.key && { key: holder.key.at }), ...(within && { within }) }
    const step = holder?.key?.step ?? holder?.within.size ?? 0
    if (holder === undefined) root = place
    else {
      holder.within.set(step, place)
      holder.key = undefined
    }
    if (within === undefined) continue
    if (open.length === MOST.depth) return failed({ code: 'TOO_DEEP', at, path: [] })
    open.push({ within, path: holder === undefined ? [] : [...holder.path, step], isList: first === '[' })
  }
  return { root, faults }
}

/** A bracket, the quote that begins a string, or a number or word. */
interface Token {
  readonly at: number
  readonly sign: string
}

/** Each key, each value and each closing bracket, by where it begins and with what. */
function* tokensIn(source: string): Generator<Token> {
  const token = /["{}[\]]|[^\s,:"{}[\]]+/g
  for (let match = token.exec(source); match !== null; match = token.exec(source)) {
    const [sign] = match
    if (sign === '"') token.lastIndex = endOfString(source, match.index)
    yield { at: match.index, sign }
  }
}

/** The offset after the closing quote of the string that begins there, or beyond the end where there is none. */
function endOfString(source: string, start: number): number {
  let at = start + 1
  while (at < source.length && source[at] !== '"') at += source[at] === '\\' ? 2 : 1
  return at + 1
}

/** The bracket that is open where JSON ends, if what comes next is the end of the source or closes another kind. */
function unclosedBefore(source: string, end: number): Fault | undefined {
  const next = source[end]
  if (next !== undefined && next !== ']' && next !== '}') return undefined
  const open: Token[] = []
  for (const token of tokensIn(source.slice(0, end))) {
    const { at, sign } = token
    // Within a string everything is text.
    if (sign === '"' && endOfString(source, at) > end) return undefined
    if (sign === '[' || sign === '{') open.push(token)
    else if (sign === ']' || sign === '}') open.pop()
  }
  const last = open.at(-1)
  return last === undefined || CLOSING[last.sign] === next ? undefined : unclosed(last.sign, last.at)
}

/** How far the source is JSON. The engine says where it stopped only for some mistakes; but the beginning of JSON it tells from what is none. */
function lengthOfJson(source: string): number {
  let good = 0
  for (let bad = source.length + 1; bad - good > 1; ) {
    const middle = (good + bad) >> 1
    if (isBeginning(source.slice(0, middle))) good = middle
    else bad = middle
  }
  return good
}

function isBeginning(source: string): boolean {
  try {
    JSON.parse(source)
    return true
  } catch (error) {
    const at = /position (?<at>\d+)/.exec(String(error))?.groups?.at
    return at === undefined ? /end of JSON input/.test(String(error)) : Number(at) >= source.length
  }
}
