/** A plan for the dialogue meetings that remain in the cycle: every faculty in time whenever any plan can do it (§5:2). */
import { compare, type IsoDate, requireDate, shown } from '../dates'
import type { Faculty } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import { requireList } from '../require'
import { checkDialogue, type DialogueInput } from './dialogue'
import { exists, type FacultyId } from './dialogue-history'

/** A day on which faculties can be visited. */
export interface Slot {
  readonly date: IsoDate
  /** How many faculties can be visited then. Default 1. */
  readonly capacity?: number | undefined
  /** Faculties that can be visited then. Default: all. */
  readonly faculties?: readonly FacultyId[] | undefined
}

/** A visit that the plan adds. */
export interface PlannedVisit {
  readonly faculty: FacultyId
  readonly date: IsoDate
  /** As in the input: absent where it names nobody. */
  readonly by?: string
}

export interface DialoguePlan {
  readonly feasible: boolean
  /** The new visits, by date, then faculty. */
  readonly visits: readonly PlannedVisit[]
  /** Where infeasible: faculties that between them can use fewer places than they are many, and those places. */
  readonly bottleneck: { readonly faculties: readonly FacultyId[]; readonly places: number } | null
}

/**
 * Places the faculties that remain in the cycle that holds `asOf` on the slots from `asOf` to its end. Visits already planned
 * stay as they are and need no place. As many as possible are placed; among such plans the most urgent, in the order of
 * `checkDialogue(…).remaining`; then each, in that order, as early as can be. Where not all can be placed, a bottleneck shows why.
 *
 * @throws RangeError for an impossible date or capacity.
 * @example
 * const input = { anchor: '2025-08-01', faculties: [{ id: 'NV' }], visits: [] }
 * planDialogue(input, [{ date: '2027-01-27' }], '2026-11-22').visits //=> [{ faculty: 'NV', date: '2027-01-27' }]
 */
export function planDialogue(input: DialogueInput, slots: readonly Slot[], asOf: IsoDate, options?: Options): DialoguePlan {
  requireList(slots, 'slots')
  slots.forEach(({ date, capacity = 1 }, index) => {
    requireDate(date, `slots[${index}].date`)
    if (!Number.isSafeInteger(capacity) || capacity < 0) {
      throw new RangeError(`slots[${index}].capacity: must be a whole number of at least 0: ${shown(capacity)}`)
    }
  })
  const { cycle, remaining } = checkDialogue(input, asOf, options)
  const isRolling = mandateOn(asOf, options).readings['dialogue-cycle'] === 'rolling'
  const { by = 'committee', visits: told } = input
  const isPlanned = (faculty: FacultyId) =>
    told.some((visit) => visit.faculty === faculty && (visit.by ?? 'committee') === by && asOf < visit.date && visit.date <= cycle.to)
  const wanting = remaining.filter(({ faculty, due }) => !isPlanned(faculty) && (!isRolling || due <= cycle.to))
  const usable = slots.filter(({ date }) => asOf <= date && date <= cycle.to).toSorted((a, b) => compare(a.date, b.date))
  const facultyOf = new Map(input.faculties.map((faculty) => [faculty.id, faculty]))
  const choices = wanting.map(({ faculty, due }) =>
    usable.flatMap((slot, index) => ((slot.date <= due || due < asOf) && canVisit(slot, facultyOf.get(faculty)) ? [index] : [])),
  )
  const capacities = usable.map(({ capacity = 1 }) => capacity)
  const { slotOf, bottleneck } = assign(
    choices,
    capacities,
    usable.map(({ date }) => date),
  )
  const visits = wanting.flatMap(({ faculty }, index): PlannedVisit[] => {
    const date = usable[slotOf[index] ?? -1]?.date
    return date === undefined ? [] : [{ faculty, date, ...(input.by === undefined ? undefined : { by: input.by }) }]
  })
  return {
    feasible: bottleneck === null,
    visits: visits.toSorted((a, b) => compare(a.date, b.date) || compare(a.faculty, b.faculty)),
    bottleneck: bottleneck && {
      faculties: bottleneck.wanting.flatMap((index) => wanting[index]?.faculty ?? []),
      places: bottleneck.slots.reduce((sum, slot) => sum + (capacities[slot] ?? 0), 0),
    },
  }
}

function canVisit(slot: Slot, faculty: Faculty | undefined): boolean {
  return faculty !== undefined && exists(faculty, slot.date) && (slot.faculties === undefined || slot.faculties.includes(faculty.id))
}

interface Assignment {
  /** The slot of each who wants one; undefined for those who got none. */
  readonly slotOf: readonly (number | undefined)[]
  /** Those who cannot all be placed, and all the slots that any of them can use. */
  readonly bottleneck: { readonly wanting: readonly number[]; readonly slots: readonly number[] } | null
}

/**
 * Places by augmenting paths, the most urgent first: who is placed once stays placed, so the placed are as many as can be
 * and the most urgent such set. Then each, in the same order, moves to the earliest day that leaves room for the others.
 *
 * @param choices For each who wants a place the slots that will do, earliest first; the most urgent first.
 */
function assign(choices: readonly (readonly number[])[], capacities: readonly number[], days: readonly IsoDate[]): Assignment {
  const slotOf: (number | undefined)[] = choices.map(() => undefined)
  const occupants = capacities.map(() => new Set<number>())

  function put(who: number, slot: number | undefined): void {
    const before = slotOf[who]
    if (before !== undefined) occupants[before]?.delete(who)
    slotOf[who] = slot
    if (slot !== undefined) occupants[slot]?.add(who)
  }

  /** Gives `who` one of the slots `first`, moving others to where they may go; tells whom and what it reached where that fails. */
  function place(who: number, first: readonly number[], mayGo: (other: number) => readonly number[]): Assignment['bottleneck'] {
    const reachedBy = new Map<number, number>()
    const queue: { readonly mover: number; readonly slots: readonly number[] }[] = [{ mover: who, slots: first }]
    for (const { mover, slots } of queue) {
      for (const slot of slots) {
        if (reachedBy.has(slot)) continue
        reachedBy.set(slot, mover)
        const inSlot = occupants[slot] ?? new Set()
        if (inSlot.size < (capacities[slot] ?? 0)) {
          moveUp(slot, reachedBy)
          return null
        }
        for (const other of inSlot) queue.push({ mover: other, slots: mayGo(other) })
      }
    }
    return { wanting: queue.map(({ mover }) => mover).toSorted((a, b) => a - b), slots: [...reachedBy.keys()] }
  }

  /** Along the path found: each moves to the slot it reached, and leaves its own to the one before. */
  function moveUp(free: number, reachedBy: ReadonlyMap<number, number>): void {
    for (let slot: number | undefined = free; slot !== undefined; ) {
      const mover = reachedBy.get(slot)
      if (mover === undefined) return
      const left: number | undefined = slotOf[mover]
      put(mover, slot)
      slot = left
    }
  }

  let bottleneck: Assignment['bottleneck'] = null
  choices.forEach((slots, who) => {
    const failed = place(who, slots, (other) => choices[other] ?? [])
    bottleneck ??= failed
  })

  const dayOf = (slot: number | undefined) => (slot === undefined ? undefined : days[slot])
  choices.forEach((slots, who) => {
    if (slotOf[who] === undefined) return
    put(who, undefined)
    const slotsOn = (other: number, day: IsoDate | undefined) => (choices[other] ?? []).filter((slot) => days[slot] === day)
    // Those settled before keep their day, though not their slot.
    const mayGo = (other: number) => (other > who ? (choices[other] ?? []) : slotsOn(other, dayOf(slotOf[other])))
    for (const day of new Set(slots.map(dayOf))) if (place(who, slotsOn(who, day), mayGo) === null) return
  })
  return { slotOf, bottleneck }
}
