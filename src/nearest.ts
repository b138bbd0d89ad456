/** What somebody probably meant to write. */

/** Longer words are no slips of one letter; of more candidates only the first are looked at, as each takes its time. */
const MOST = { letters: 40, candidates: 300 } as const

/**
 * The one candidate that differs least from what was written, by at most a third of its letters, whether large or small.
 * None where two are as near.
 *
 * @example
 * nearest('chekc', ['check', 'rules']) //=> 'check'
 */
export function nearest(written: string, candidates: Iterable<string | undefined>): string | undefined {
  if (written.length > MOST.letters) return undefined
  let least = Math.max(1, Math.ceil(written.length / 3)) + 1
  let best: string | undefined
  let left: number = MOST.candidates
  for (const candidate of candidates) {
    if (left === 0) break
    left -= 1
    if (candidate === undefined || candidate === written || Math.abs(candidate.length - written.length) > least) continue
    const distance = distanceBetween(written.toLowerCase(), candidate.toLowerCase())
    if (distance > least) continue
    best = distance < least ? candidate : undefined
    least = distance
  }
  return best
}

/** Letters to put in, leave out or exchange to make one text of the other (Levenshtein). */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  let last = other.length
  for (const [index, letter] of [...one].entries()) {
    let corner = index
    last = index + 1
    row = row.map((above, column) => {
      if (column === 0) return last
      last = Math.min(above + 1, last + 1, corner + (other[column - 1] === letter ? 0 : 1))
      corner = above
      return last
    })
  }
  return last
}
