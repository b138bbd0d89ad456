/**
 * Two slow twins of the plan of dialogue meetings: one looks at every way to give the slots away; the other, for larger
 * plans, asks Hall's condition of every set of faculties. Neither knows augmenting paths.
 */

/** Faculties, the most urgent first, and the slots that each can use. */
export interface TwinPlanning {
  readonly faculties: readonly string[]
  /** By date. */
  readonly slots: readonly { readonly date: string; readonly capacity: number }[]
  /** Positions of the slots that each faculty can use. */
  readonly usable: readonly (readonly number[])[]
}

export interface TwinVisit {
  readonly faculty: string
  readonly date: string
}

/** Of all ways to give places away: the most faculties, then the most urgent, then the earliest dates in their order. */
export function exhaustivePlan({ faculties, slots, usable }: TwinPlanning): TwinVisit[] {
  let best: readonly (string | null)[] = faculties.map(() => null)
  const dates: (string | null)[] = []
  const left = slots.map(({ capacity }) => capacity)

  const place = (position: number): void => {
    if (position === faculties.length) {
      if (isBetter(dates, best)) best = [...dates]
      return
    }
    for (const slot of [null, ...(usable[position] ?? [])]) {
      if (slot !== null && left[slot] === 0) continue
      if (slot !== null) left[slot] = (left[slot] ?? 0) - 1
      dates.push(slot === null ? null : (slots[slot]?.date ?? null))
      place(position + 1)
      dates.pop()
      if (slot !== null) left[slot] = (left[slot] ?? 0) + 1
    }
  }
  place(0)
  return asVisits(faculties, best)
}

/** The same by Hall's theorem: a set can be placed where every part of it can use at least as many places as it is large. */
export function hallPlan({ faculties, slots, usable }: TwinPlanning): TwinVisit[] {
  const chosen = largestSets(faculties.length).find((set) => isPlaceable(set, usable, slots)) ?? []
  const narrowed = usable.map((positions) => positions)
  const dates = faculties.map((_, position) => {
    if (!chosen.includes(position)) return null
    for (const date of [...new Set(slots.map((slot) => slot.date))]) {
      const wide = narrowed[position] ?? []
      narrowed[position] = wide.filter((slot) => slots[slot]?.date === date)
      if (isPlaceable(chosen, narrowed, slots)) return date
      narrowed[position] = wide
    }
    return null
  })
  return asVisits(faculties, dates)
}

/** Places that these faculties can use between them. */
export function placesOf(positions: readonly number[], { slots, usable }: Pick<TwinPlanning, 'slots' | 'usable'>): number {
  const reached = new Set(positions.flatMap((position) => usable[position] ?? []))
  return [...reached].reduce((places, slot) => places + (slots[slot]?.capacity ?? 0), 0)
}

function isPlaceable(set: readonly number[], usable: TwinPlanning['usable'], slots: TwinPlanning['slots']): boolean {
  return partsOf(set).every((part) => placesOf(part, { slots, usable }) >= part.length)
}

/** Every set of so many positions, the largest first; of equally large ones the one with the earlier positions. */
function largestSets(size: number): number[][] {
  const all = partsOf(Array.from({ length: size }, (_, position) => position))
  return all.sort((a, b) => b.length - a.length || (a.map(String).join() < b.map(String).join() ? -1 : 1))
}

function partsOf(set: readonly number[]): number[][] {
  return set.reduce<number[][]>((parts, each) => parts.concat(parts.map((part) => [...part, each])), [[]])
}

function isBetter(dates: readonly (string | null)[], best: readonly (string | null)[]): boolean {
  const placed = (each: readonly (string | null)[]) => each.filter((date) => date !== null).length
  if (placed(dates) !== placed(best)) return placed(dates) > placed(best)
  const other = dates.findIndex((date, position) => (date === null) !== (best[position] === null))
  if (other >= 0) return dates[other] !== null
  const differs = dates.findIndex((date, position) => date !== best[position])
  return differs >= 0 && (dates[differs] ?? '') < (best[differs] ?? '')
}

function asVisits(faculties: readonly string[], dates: readonly (string | null)[]): TwinVisit[] {
  return faculties
    .flatMap((faculty, position) => {
      const date = dates[position] ?? null
      return date === null ? [] : [{ faculty, date }]
    })
    .sort((a, b) => (`${a.date} ${a.faculty}` < `${b.date} ${b.faculty}` ? -1 : 1))
}
