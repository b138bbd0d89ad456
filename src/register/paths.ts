/** The order of places in a register. */
import { compare } from '../dates'
import type { Path } from '../finding'

/** Positions of a list by number, keys by code unit; a value before what is inside it. */
export function comparePaths(a: Path, b: Path): number {
  const depth = a.findIndex((step, place) => step !== b[place])
  if (depth === -1 || depth >= b.length) return a.length - b.length
  const one = a[depth]
  const other = b[depth]
  return typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other))
}
