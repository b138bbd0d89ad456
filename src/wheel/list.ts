/** The days in words, month by month in three columns under the wheel, in the largest type with which they fit on the page. */
import { capital } from '../messages/words'
import type { YearRow, YearView } from '../year/rows'
import { number } from './geometry'
import { escapeText, widthOf, wrap } from './text'

/** Where the list begins, and where the page ends. */
const TOP = 215
const BOTTOM = 290
export const PAGE = 297
const COLUMNS = 3
const WIDTH = 60
const GAP = 5
const LEFT = 10
/** Of lines, from the most readable to the least. */
const STEPS = [3.6, 3.4, 3.2, 3, 2.8, 2.6]
/** Above a heading, in lines. */
const SPACE = 0.45

type Part = { readonly text: string; readonly isState: boolean }
type Row = { readonly day: string; readonly sign: string; readonly lines: readonly (readonly Part[])[] }
type Month = { readonly heading: string; readonly rows: readonly Row[] }

/** The list, and how far down the page it goes. */
export function drawList(view: YearView): { readonly parts: string[]; readonly bottom: number } {
  let drawn: { readonly parts: string[]; readonly bottom: number } = { parts: [], bottom: TOP }
  for (const step of STEPS) {
    const columns = columnsOf(monthsOf(view, step))
    const bottom = TOP + Math.max(...columns.map(heightOf), 0) * step
    drawn = { parts: columns.flatMap((months, nth) => drawColumn(months, LEFT + nth * (WIDTH + GAP), step)), bottom }
    if (bottom <= BOTTOM) break
  }
  return drawn
}

function sizeOf(step: number): number {
  return step * 0.8
}

/** Room for the sign and the day. */
function indent(step: number): number {
  return step * 2.7
}

function monthsOf({ rows, later, speech }: YearView, step: number): Month[] {
  const { words, names, monthOf } = speech
  const titled = new Map<string, Row[]>()
  for (const row of rows) {
    const heading = capital(`${monthOf(row.date)} ${row.date.slice(0, 4)}`)
    const what = row.to === undefined ? row.what : words.through(row.what, names.day(row.to))
    titled.set(heading, [...(titled.get(heading) ?? []), rowOf({ ...row, what }, String(Number(row.date.slice(8))), step)])
  }
  const told = later.map((row) => rowOf({ ...row, what: `${names.date(row.date)}: ${row.what}` }, '', step))
  if (told.length > 0) titled.set(words.later, told)
  return [...titled].map(([heading, own]) => ({ heading, rows: own }))
}

function rowOf({ what, state, sign }: YearRow, day: string, step: number): Row {
  const width = (WIDTH - indent(step)) / sizeOf(step)
  const told = wrap(what, width, 3)
  const stands = state === '' ? '' : `· ${state}`
  const isBeside = stands !== '' && widthOf(`${told.at(-1)} ${stands}`) <= width
  const lines = told.map((text, nth) => [
    { text, isState: false },
    ...(isBeside && nth === told.length - 1 ? [{ text: ` ${stands}`, isState: true }] : []),
  ])
  const rest = stands === '' || isBeside ? [] : wrap(stands, width, 1).map((text) => [{ text, isState: true }])
  return { day, sign, lines: [...lines, ...rest] }
}

function heightOf(months: readonly Month[]): number {
  return months.reduce((sum, { rows }, nth) => sum + (nth === 0 ? 1 : 1 + SPACE) + linesIn(rows), 0)
}

function linesIn(rows: readonly Row[]): number {
  return rows.reduce((sum, { lines }) => sum + lines.length, 0)
}

/** Filled one after the other, as short as can be: the months whole, unless parting them, heading again, saves much. */
function columnsOf(months: readonly Month[]): Month[][] {
  const parted = months.flatMap(({ heading, rows }) => rows.map((row) => ({ heading, rows: [row] })))
  const [whole, split] = [filled(months), filled(parted)]
  const tallest = (columns: readonly Month[][]) => Math.max(...columns.map(heightOf), 0)
  return tallest(whole) <= tallest(split) * 1.2 ? whole : split
}

function filled(pieces: readonly Month[]): Month[][] {
  for (let most = heightOf(pieces) / COLUMNS / 2; ; most = Math.max(most * 1.04, most + 0.5)) {
    const columns: Month[][] = []
    let last: Month[] = []
    for (const piece of pieces) {
      const longer = joined(last, piece)
      if (last.length > 0 && heightOf(longer) > most) {
        columns.push(last)
        last = [piece]
      } else last = longer
    }
    if (columns.length < COLUMNS) return [...columns, last]
  }
}

/** A piece of the month that is last already needs no heading of its own. */
function joined(months: readonly Month[], piece: Month): Month[] {
  const last = months.at(-1)
  if (last?.heading !== piece.heading) return [...months, piece]
  return [...months.slice(0, -1), { heading: last.heading, rows: [...last.rows, ...piece.rows] }]
}

function drawColumn(months: readonly Month[], x: number, step: number): string[] {
  const size = number(sizeOf(step))
  let y = TOP - step
  const down = (lines: number) => {
    y += lines * step
    return number(y)
  }
  return months.flatMap(({ heading, rows }, nth) => [
    `<text class="ink" font-size="${number(sizeOf(step) * 1.08)}" font-weight="700" x="${number(x)}" y="${down(nth === 0 ? 1 : 1 + SPACE)}">${escapeText(heading)}</text>`,
    ...rows.flatMap(({ day, sign, lines }) => [
      '<g role="listitem">',
      ...lines.flatMap((parts, line) => {
        const at = `y="${down(1)}"`
        const text = parts.map((part) => `<tspan class="${part.isState ? 'soft' : 'ink'}">${escapeText(part.text)}</tspan>`).join('')
        const head = [
          ...(sign === '' ? [] : [`<text class="ink" font-size="${size}" x="${number(x)}" ${at}>${sign}</text>`]),
          ...(day === ''
            ? []
            : [
                `<text class="ink" font-size="${size}" font-weight="700" text-anchor="end" x="${number(x + indent(step) - step * 0.4)}" ${at}>${day}</text>`,
              ]),
        ]
        return [
          ...(line === 0 ? head : []),
          `<text xml:space="preserve" font-size="${size}" x="${number(x + indent(step))}" ${at}>${text}</text>`,
        ]
      }),
      '</g>',
    ]),
  ])
}
