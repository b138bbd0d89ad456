/** What plain JavaScript may hand over by mistake: a TypeError that begins with the argument, before anything is read of it. */
import { shown } from './dates'
import { nearest } from './nearest'

/** @throws TypeError where the value is no object, or a list. */
export function requireObject(value: unknown, argument: string): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return
  throw new TypeError(`${argument}: must be an object, not ${shown(value)}`)
}

/** @throws TypeError where the value is no list; a text is none. */
export function requireList(value: unknown, argument: string): void {
  if (Array.isArray(value)) return
  throw new TypeError(`${argument}: must be a list, not ${shown(value)}`)
}

/** @throws TypeError where the object has a key of its own that is none of these: a misspelt option would be no option at all. */
export function requireKeys(value: object, known: readonly string[], argument: string): void {
  for (const key in value) {
    if (known.includes(key) || !Object.hasOwn(value, key)) continue
    throw new TypeError(`${argument}: there is no ${JSON.stringify(key)}${hintAt(key, known)}; there are ${known.join(', ')}`)
  }
}

/** What was probably meant, to follow upon what there is not. */
export function hintAt(written: string, known: readonly string[]): string {
  const near = nearest(written, known)
  return near === undefined ? '' : `, did you mean ${JSON.stringify(near)}?`
}
