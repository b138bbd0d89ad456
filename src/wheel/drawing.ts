/** The wheel itself: twelve months, the rings, the days on them. Lengths are millimetres on A4. */
import { addDays, daysBetween, type IsoDate, isWithin } from '../dates'
import { SIGNS } from '../reports/status'
import type { YearView } from '../year/rows'
import { bandPath, number, pair, pointAt, tiltAt } from './geometry'
import { type Ring, type RingDay, turnOf } from './rings'
import { cut, escapeText, widthOf } from './text'

export const CENTRE = { x: 105, y: 117 }
export const RIM = 88
const MONTHS = 79.5
const HUB = 23

/** From the back to the front. */
export function drawWheel(view: YearView, rings: readonly Ring[], asOf: IsoDate): string[] {
  return [
    ...monthBands(view),
    ...shades(view),
    ...rings.map(({ outer }) => `<circle class="line" cx="${CENTRE.x}" cy="${CENTRE.y}" r="${number(outer)}" stroke-width=".2"/>`),
    `<circle class="line" cx="${CENTRE.x}" cy="${CENTRE.y}" r="${HUB}" stroke-width=".2"/>`,
    ...monthEdges(view),
    ...leads(view, rings),
    ...monthNames(view),
    ...hand(view, asOf),
    ...rings.flatMap((ring) => ring.days.flatMap((day) => tick(ring, day))),
    ...rings.flatMap((ring) => ring.days.flatMap((day) => disc(ring, day))),
    ...hub(view),
  ]
}

/** The first day of each month, and of the one after it. */
function monthsOf({ months }: YearView): { readonly first: IsoDate; readonly next: IsoDate }[] {
  const [year = 0, august = 0] = months.from.split('-').map(Number)
  const firstOf = (nth: number) => {
    const month = august - 1 + nth
    return `${String(year + Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
  }
  return Array.from({ length: 12 }, (_, nth) => ({ first: firstOf(nth), next: firstOf(nth + 1) }))
}

/** The turn at which a day begins. */
function edge(date: IsoDate, { months }: YearView): number {
  return daysBetween(months.from, date) / (daysBetween(months.from, months.to) + 1)
}

function monthBands(view: YearView): string[] {
  return monthsOf(view).map(
    ({ first, next }, nth) => `<path class="band${nth % 2}" d="${bandPath(CENTRE, HUB, RIM, edge(first, view), edge(next, view))}"/>`,
  )
}

function monthEdges(view: YearView): string[] {
  return monthsOf(view).map(({ first }) => {
    const turn = edge(first, view)
    return `<path class="line" stroke-width=".2" d="M${pair(pointAt(CENTRE, HUB, turn))}L${pair(pointAt(CENTRE, RIM, turn))}"/>`
  })
}

function monthNames(view: YearView): string[] {
  return monthsOf(view).map(({ first }, nth) => {
    const middle = (nth + 0.5) / 12
    const { x, y } = pointAt(CENTRE, (MONTHS + RIM) / 2, middle)
    return `<text class="ink" font-size="4.4" text-anchor="middle" dominant-baseline="central" transform="translate(${pair({ x, y })}) rotate(${number(tiltAt(middle))})">${escapeText(view.speech.monthOf(first))}</text>`
  })
}

/** What is no study year, and what is free of teaching; where there is room for it with its name. */
function shades(view: YearView): string[] {
  const { months } = view
  const { study } = months
  const outside =
    study === undefined
      ? []
      : [
          { from: months.from, to: addDays(study.from, -1) },
          { from: addDays(study.to, 1), to: months.to },
        ]
  return [...outside, ...months.free].flatMap((days) => {
    const from = days.from > months.from ? days.from : months.from
    const to = days.to < months.to ? days.to : months.to
    if (to < from) return []
    const [start, end] = [edge(from, view), edge(addDays(to, 1), view)]
    return [
      `<path class="shade" d="${bandPath(CENTRE, HUB, RIM, start, Math.min(end, start + 0.9999))}"/>`,
      ...('name' in days && days.name !== undefined ? [rimText(days.name, start, end)] : []),
    ]
  })
}

/** A name outside the rim, along it. */
function rimText(name: string, start: number, end: number): string {
  const size = 2.5
  const middle = (start + end) / 2
  const { x, y } = pointAt(CENTRE, RIM + 2, middle)
  const room = 2 * Math.PI * RIM * (end - start) + 4
  return `<text class="soft" font-size="${size}" text-anchor="middle" dominant-baseline="central" transform="translate(${pair({ x, y })}) rotate(${number(tiltAt(middle))})">${escapeText(cut(name, room / size))}</text>`
}

/** The days before each meeting of the committee on which it is too late for the subcommittees to meet. */
function leads(view: YearView, rings: readonly Ring[]): string[] {
  const own = rings.filter(({ colour }) => colour === 'subcommittee')
  if (own.length === 0) return []
  const outer = Math.max(...own.map((ring) => ring.outer))
  const inner = Math.min(...own.map((ring) => ring.inner))
  return view.rows.flatMap(({ event }) => {
    if (event?.kind !== 'subcommittee-deadline') return []
    const from = edge(addDays(event.date, 1), view)
    const to = Math.min(edge(event.facts.meetingDate, view), 1)
    return to <= from ? [] : [`<path class="subcommittee lead" d="${bandPath(CENTRE, inner, outer, from, to)}"/>`]
  })
}

/** The day that the wheel is as of. */
function hand({ months }: YearView, asOf: IsoDate): string[] {
  if (!isWithin(asOf, months)) return []
  const turn = turnOf(asOf, months)
  const [tip, left, right] = [pointAt(CENTRE, RIM, turn), pointAt(CENTRE, RIM + 3, turn - 0.003), pointAt(CENTRE, RIM + 3, turn + 0.003)]
  return [
    `<path class="hand" stroke-width=".35" d="M${pair(pointAt(CENTRE, HUB, turn))}L${pair(pointAt(CENTRE, MONTHS, turn))}"/>`,
    `<path class="hand" stroke="none" d="M${pair(tip)}L${pair(left)}L${pair(right)}Z"/>`,
  ]
}

/** From the day itself to where it is shown, where those are not the same. */
function tick({ colour, inner, outer }: Ring, { turn, place, size }: RingDay): string[] {
  const middle = (inner + outer) / 2
  if (Math.abs(place - turn) * 2 * Math.PI * middle < size * 0.6) return []
  return [
    `<path class="${colour} tick" stroke-width=".3" d="M${pair(pointAt(CENTRE, outer, turn))}L${pair(pointAt(CENTRE, middle, place))}"/>`,
  ]
}

/** The day of the month in a disc, with the sign of what needs attention at its side. */
function disc({ colour, inner, outer }: Ring, { date, place, size, isPast, isCancelled, status, rows }: RingDay): string[] {
  const { x, y } = pointAt(CENTRE, (inner + outer) / 2, place)
  const day = String(Number(date.slice(8)))
  const dashes = isCancelled ? ' stroke-dasharray="1 .8"' : ''
  const struck = isCancelled ? ' text-decoration="line-through"' : ''
  const told = rows.map(({ what, state }) => (state === '' ? what : `${what}: ${state}`)).join('; ')
  const [badgeX, badgeY] = [x + size * 0.72, y - size * 0.72]
  const badge = Math.max(size * 0.42, 0.9)
  return [
    `<g><title>${escapeText(`${date} ${told}`)}</title>`,
    `<circle class="${colour} ${isPast ? 'past' : 'come'}" cx="${number(x)}" cy="${number(y)}" r="${number(size)}" stroke-width=".45"${dashes}/>`,
    `<text class="${isPast ? 'past' : colour}" font-size="${number(size * 1.05)}" font-weight="700" text-anchor="middle" x="${number(x)}" y="${number(y + size * 0.37)}"${struck}>${day}</text>`,
    ...(status === undefined
      ? []
      : [
          `<circle class="badge" cx="${number(badgeX)}" cy="${number(badgeY)}" r="${number(badge)}" stroke-width=".25"/>`,
          `<text class="sign" font-size="${number(badge * 1.5)}" font-weight="700" text-anchor="middle" x="${number(badgeX)}" y="${number(badgeY + badge * 0.55)}">${SIGNS[status].sign}</text>`,
        ]),
    '</g>',
  ]
}

function hub({ months }: YearView): string[] {
  const id = cut(months.id, 4.6)
  const size = Math.min(9, 38 / Math.max(widthOf(id), 1))
  return [
    `<circle class="paper" cx="${CENTRE.x}" cy="${CENTRE.y}" r="${HUB - 0.1}"/>`,
    `<text class="ink" font-size="${number(size)}" font-weight="700" text-anchor="middle" x="${CENTRE.x}" y="${number(CENTRE.y + size * 0.35)}">${escapeText(id)}</text>`,
  ]
}
