/** Points and bands of a circle. A turn is a fraction of the whole way round, clockwise from the top. */

export interface Point {
  readonly x: number
  readonly y: number
}

/** The point at a distance from the centre. */
export function pointAt({ x, y }: Point, radius: number, turn: number): Point {
  const angle = 2 * Math.PI * turn
  return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) }
}

/** A number as SVG takes it: at most two decimals, and no -0. */
export function number(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}

/** 'x y'. */
export function pair({ x, y }: Point): string {
  return `${number(x)} ${number(y)}`
}

/** The path of the part of a ring between two turns, less than the whole of it. */
export function bandPath(centre: Point, inner: number, outer: number, from: number, to: number): string {
  const isLarge = to - from > 0.5 ? 1 : 0
  const [a, b] = [pointAt(centre, outer, from), pointAt(centre, outer, to)]
  const [c, d] = [pointAt(centre, inner, to), pointAt(centre, inner, from)]
  const out = `A${number(outer)} ${number(outer)} 0 ${isLarge} 1 ${pair(b)}`
  const back = `A${number(inner)} ${number(inner)} 0 ${isLarge} 0 ${pair(d)}`
  return `M${pair(a)}${out}L${pair(c)}${back}Z`
}

/** How a text on the turn lies along the ring, upright in both halves: degrees clockwise. */
export function tiltAt(turn: number): number {
  const degrees = 360 * turn
  return degrees > 90 && degrees < 270 ? degrees - 180 : degrees > 180 ? degrees - 360 : degrees
}

/**
 * Places in their order, moved as little as need be so that each has its room on the way from 0 to 1; the room must fit in.
 *
 * @param wanted In ascending order.
 * @param room What each takes up.
 * @example
 * spread([0.5, 0.5], 0.25) //=> [0.375, 0.625]
 */
export function spread(wanted: readonly number[], room: number): number[] {
  // With the room of those before taken away, what must not overlap must only not descend: the nearest such are means of runs.
  const runs: { sum: number; count: number }[] = []
  for (const [index, place] of wanted.entries()) {
    runs.push({ sum: place - index * room, count: 1 })
    for (let [before, last] = runs.slice(-2); before !== undefined && last !== undefined; [before, last] = runs.slice(-2)) {
      if (before.sum / before.count <= last.sum / last.count) break
      runs.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  }
  const most = 1 - room / 2 - (wanted.length - 1) * room
  const places = runs.flatMap(({ sum, count }) => Array<number>(count).fill(Math.min(Math.max(sum / count, room / 2), most)))
  return places.map((place, index) => place + index * room)
}
