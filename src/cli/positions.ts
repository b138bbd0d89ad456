/** From a path in the data to the line and column where it stands in the file. */
import type { Path } from '../finding'
import type { Position } from '../reports/file-report'

/** A value in the source, by offsets: where it begins, where its key does, and what stands in it. */
export interface Place {
  readonly at: number
  readonly key?: number
  readonly within?: ReadonlyMap<string | number, Place>
}

/** The offset of the value at the path, or of its key; of something missing, of the nearest value around it. */
export function offsetOf(root: Place, path: Path, which: 'value' | 'key' = 'value'): number {
  let place = root
  for (const [index, step] of path.entries()) {
    const next = place.within?.get(step)
    if (next === undefined) return place.at
    if (which === 'key' && index === path.length - 1) return next.key ?? next.at
    place = next
  }
  return place.at
}

/** The positions of the paths given, and of no others: what is kept of a file when thousands are read. */
export function positionsOf(
  placed: readonly { readonly path: Path; readonly at: number }[],
  source: string,
): (path: Path) => Position | undefined {
  const positionAt = positionsIn(source)
  const positions = new Map(placed.map(({ path, at }) => [JSON.stringify(path), positionAt(at)]))
  return (path) => positions.get(JSON.stringify(path))
}

/** Line and column of each offset of the source, in UTF-16 units, both counted from 1. */
export function positionsIn(source: string): (offset: number) => Position {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return (offset) => {
    let line = 0
    let start = 0
    for (let end = starts.length; line < end; ) {
      const middle = (line + end) >> 1
      const begin = starts[middle]
      if (begin !== undefined && begin <= offset) {
        line = middle + 1
        start = begin
      } else end = middle
    }
    return { line, column: offset - start + 1 }
  }
}
