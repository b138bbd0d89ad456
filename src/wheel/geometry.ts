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

/** A number as SVG takes it: at most two decimals, and -0 as 0. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100)
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
 * Days in their order, each in a place of its own, moved as little as need be so that each has its room on the way from 0 to 1;
 * the room must fit in.
 *
 * @param days By ascending turn.
 * @param room What each takes up.
 * @example
 * spread([{ turn: 0.5 }, { turn: 0.5 }], 0.25).map(({ place }) => place) //=> [0.375, 0.625]
 */
export function spread<D extends { readonly turn: number }>(days: readonly D[], room: number): (D & { readonly place: number })[] {
  // With the room of those before taken away, what must not overlap must only not descend: the nearest such are means of runs.
  const runs: { sum: number; days: D[] }[] = []
  for (const [index, day] of days.entries()) {
    runs.push({ sum: day.turn - index * room, days: [day] })
    for (let [before, last] = runs.slice(-2); before !== undefined && last !== undefined; [before, last] = runs.slice(-2)) {
      if (before.sum / before.days.length <= last.sum / last.days.length) break
      runs.splice(-2, 2, { sum: before.sum + last.sum, days: [...before.days, ...last.days] })
    }
  }
  const most = 1 - room / 2 - (days.length - 1) * room
  const placed = runs.flatMap(({ sum, days: together }) => {
    const place = Math.min(Math.max(sum / together.length, room / 2), most)
    return together.map((day) => ({ ...day, place }))
  })
  return placed.map((day, index) => ({ ...day, place: day.place + index * room }))
}
