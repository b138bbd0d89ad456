/** What plain JavaScript may hand over by mistake: a TypeError that begins with the argument, before anything is read of it. */
import { shown } from './dates'

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
