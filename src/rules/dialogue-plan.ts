/** A plan for the dialogue meetings that remain in the cycle: every faculty in time whenever any plan can do it (§5:2). */
import { byDate, compare, type IsoDate, requireDate, shown } from '../dates'
import type { Options } from '../mandate/options'
import { requireList } from '../require'
import { checkDialogue, type DialogueInput } from './dialogue'
import { exists, type FacultyId, type Remaining } from './dialogue-history'

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
 * stay as they are; one planned in time needs no place. As many as possible are placed; among such plans the most urgent, in the order of
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
  const { by = 'committee', visits: told } = input
  /** What is overdue can be made good on any day. */
  const isInTime = (date: IsoDate, due: IsoDate) => date <= due || due < asOf
  const isPlanned = ({ faculty, due }: Remaining) =>
    told.some((visit) => visit.faculty === faculty && (visit.by ?? 'committee') === by && asOf < visit.date && isInTime(visit.date, due))
  const places = slots
    .filter(({ date }) => asOf <= date && date <= cycle.to)
    .toSorted(byDate)
    .map(({ date, capacity = 1, faculties }): Place => ({ date, capacity, faculties, guests: new Set() }))
  const seekers = remaining
    .filter((each) => !isPlanned(each))
    .map(({ faculty, due }): Seeker => {
      const lives = input.faculties.filter(({ id }) => id === faculty)
      const canUse = ({ date, faculties }: Place) =>
        isInTime(date, due) && lives.some((life) => exists(life, date)) && (faculties === undefined || faculties.includes(faculty))
      return { faculty, choices: places.filter(canUse), place: undefined }
    })
  const bottleneck = assign(seekers)
  const visits = seekers.flatMap(({ faculty, place }): PlannedVisit[] =>
    place === undefined ? [] : [{ faculty, date: place.date, ...(input.by === undefined ? undefined : { by: input.by }) }],
  )
  return {
    feasible: bottleneck === null,
    visits: visits.toSorted((a, b) => byDate(a, b) || compare(a.faculty, b.faculty)),
    bottleneck,
  }
}

/** A slot of the cycle, and who is placed there. */
interface Place {
  readonly date: IsoDate
  readonly capacity: number
  readonly faculties: readonly FacultyId[] | undefined
  readonly guests: Set<Seeker>
}

/** A faculty that wants a place, with those that will do, the earliest first. */
interface Seeker {
  readonly faculty: FacultyId
  readonly choices: readonly Place[]
  place: Place | undefined
}

/** One who moves to a place, and the move that this makes room for. */
interface Move {
  readonly mover: Seeker
  readonly to: Place
  readonly next: Move | undefined
}

/**
 * Places by augmenting paths, the most urgent first: who is placed once stays placed, so the placed are as many as can be
 * and the most urgent such set. Then each, in the same order, moves to the earliest day that leaves room for the others.
 *
 * @param seekers The most urgent first.
 * @returns Those who cannot all be placed, with all the places that any of them can use; null where all are placed.
 */
function assign(seekers: readonly Seeker[]): DialoguePlan['bottleneck'] {
  const placed: Seeker[] = []
  let bottleneck: DialoguePlan['bottleneck'] = null
  for (const seeker of seekers) {
    const failed = place(seeker, seeker.choices, ({ choices }) => choices)
    if (failed === null) placed.push(seeker)
    else bottleneck ??= bottleneckOf(seekers, failed)
  }

  const settled = new Set<Seeker>()
  for (const seeker of placed) {
    leave(seeker)
    // Those settled before keep their day, though not their slot.
    const mayGo = (guest: Seeker, { date }: Place) => (settled.has(guest) ? on(date, guest.choices) : guest.choices)
    for (const date of new Set(seeker.choices.map((choice) => choice.date)))
      if (place(seeker, on(date, seeker.choices), mayGo) === null) break
    settled.add(seeker)
  }
  return bottleneck
}

const on = (day: IsoDate, places: readonly Place[]) => places.filter(({ date }) => date === day)

/** Those who can use no other places than these, which are taken. */
interface Failed {
  readonly seekers: ReadonlySet<Seeker>
  readonly places: ReadonlySet<Place>
}

function bottleneckOf(inOrder: readonly Seeker[], { seekers, places }: Failed): DialoguePlan['bottleneck'] {
  return {
    faculties: inOrder.filter((seeker) => seekers.has(seeker)).map(({ faculty }) => faculty),
    places: [...places].reduce((sum, { capacity }) => sum + capacity, 0),
  }
}

/** Gives the seeker one of the places `first`, moving guests to where they may go; tells whom and what it reached where that fails. */
function place(seeker: Seeker, first: readonly Place[], mayGo: (guest: Seeker, from: Place) => readonly Place[]): Failed | null {
  const reached = new Set<Place>()
  const queue: { readonly mover: Seeker; readonly choices: readonly Place[]; readonly next: Move | undefined }[] = []
  queue.push({ mover: seeker, choices: first, next: undefined })
  for (const { mover, choices, next } of queue) {
    for (const to of choices) {
      if (reached.has(to)) continue
      reached.add(to)
      const move: Move = { mover, to, next }
      if (to.guests.size < to.capacity) {
        carryOut(move)
        return null
      }
      for (const guest of to.guests) queue.push({ mover: guest, choices: mayGo(guest, to), next: move })
    }
  }
  return { seekers: new Set(queue.map(({ mover }) => mover)), places: reached }
}

/** Along the path found: each moves to the place it reached, and leaves its own to the next. */
function carryOut(first: Move): void {
  for (let move: Move | undefined = first; move !== undefined; move = move.next) {
    leave(move.mover)
    move.mover.place = move.to
    move.to.guests.add(move.mover)
  }
}

function leave(seeker: Seeker): void {
  seeker.place?.guests.delete(seeker)
}
