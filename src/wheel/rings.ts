/** The rings of the wheel, and the days on them: each day of a ring once, near its place, none upon another. */
import { daysBetween, type IsoDate } from '../dates'
import { STATUSES, type Status } from '../reports/status'
import type { YearEvent } from '../year/event'
import type { YearRow, YearView } from '../year/rows'
import type { Months } from '../year/study-year'
import { spread } from './geometry'
import type { RingColour } from './style'

export interface Ring {
  readonly colour: RingColour
  readonly name: string
  readonly inner: number
  readonly outer: number
  readonly days: readonly RingDay[]
}

export interface RingDay {
  readonly date: IsoDate
  /** Where the day is, and where it is shown. */
  readonly turn: number
  readonly place: number
  /** The radius of its disc. */
  readonly size: number
  /** It has been, rather than is to come. */
  readonly isPast: boolean
  /** All that was to be on it is cancelled. */
  readonly isCancelled: boolean
  /** The worst, where it is not what one would expect of a day that has been, or is to come. */
  readonly status: Status | undefined
  readonly rows: readonly YearRow[]
}

type EventRow = YearRow & { readonly event: YearEvent }

/** Outermost and innermost edge of the rings, and how much of that the first has, whose days are the year's backbone. */
const OUTER = 79.5
const INNER = 23
const FIRST = 12.5

/** Where a day lies on the way round; its middle, so that no day lies on the edge between two years. */
export function turnOf(date: IsoDate, { from, to }: Pick<Months, 'from' | 'to'>): number {
  return (daysBetween(from, date) + 0.5) / (daysBetween(from, to) + 1)
}

/** From the outside in: the committee, each subcommittee, dialogue meetings, and what is due or ends. */
export function ringsOf({ months, speech, campuses, rows }: YearView, asOf: IsoDate): Ring[] {
  const { ring } = speech.words
  const events = rows.flatMap((row): EventRow[] => (row.event === undefined ? [] : [{ ...row, event: row.event }]))
  const told: readonly { readonly id: string; readonly colour: RingColour; readonly name: string }[] = [
    { id: 'committee', colour: 'committee', name: ring.committee },
    ...campuses.map((campus) => ({
      id: `in ${campus}`,
      colour: 'subcommittee' as const,
      name: ring.subcommittee(speech.names.campus(campus)),
    })),
    { id: 'dialogue', colour: 'dialogue', name: ring.dialogue },
    { id: 'duties', colour: 'duties', name: ring.duties },
  ]
  const width = (OUTER - FIRST - INNER) / (told.length - 1)
  return told.map(({ id, colour, name }, index) => {
    const outer = index === 0 ? OUTER : OUTER - FIRST - (index - 1) * width
    const inner = index === 0 ? OUTER - FIRST : outer - width
    const own = events.filter(({ event }) => ringOf(event) === id)
    return { colour, name, inner, outer, days: daysOf(own, months, { inner, outer }, index === 0 ? 4.7 : 3.4, asOf) }
  })
}

/** None for the last days of the subcommittees: those are drawn as the days after them. */
function ringOf({ kind, facts }: YearEvent): string | undefined {
  switch (kind) {
    case 'committee-meeting':
    case 'election':
      return 'committee'
    case 'subcommittee-meeting':
      return `in ${facts.campus}`
    case 'dialogue-meeting':
      return 'dialogue'
    case 'subcommittee-deadline':
      return undefined
    case 'notice':
    case 'dialogue-deadline':
    case 'annual-report':
    case 'quality-input':
    case 'term-end':
    case 'office-end':
    case 'study-year-start':
    case 'study-year-end':
    case 'deadline':
      return 'duties'
  }
}

function daysOf(
  rows: readonly EventRow[],
  months: Months,
  { inner, outer }: Pick<Ring, 'inner' | 'outer'>,
  most: number,
  asOf: IsoDate,
): RingDay[] {
  const dates = [...new Set(rows.map(({ date }) => date))].toSorted()
  const around = Math.PI * (inner + outer)
  const size = Math.min(most, (outer - inner) * 0.42, (around / Math.max(dates.length, 1)) * 0.47)
  const days = dates.map((date) => ({ date, turn: turnOf(date, months) }))
  return spread(days, (2.1 * size) / around).map(({ date, turn, place }) => {
    const own = rows.filter((row) => row.date === date)
    const isCancelled = own.every(({ event }) => event.standing === 'cancelled')
    const isPast = !isCancelled && (date < asOf || (date === asOf && own.some(({ event }) => event.standing !== 'planned')))
    const statuses = own.map(({ status }) => status)
    const worst = STATUSES.find((status) => statuses.includes(status))
    return {
      date,
      turn,
      place,
      size,
      isPast,
      isCancelled,
      status: isCancelled || worst === (isPast ? 'satisfied' : 'open') ? undefined : worst,
      rows: own,
    }
  })
}
