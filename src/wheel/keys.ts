/** What stands in the corners around the wheel: the names of the rings, and what the signs and shades mean. */
import { daysBetween } from '../dates'
import type { Language } from '../messages/language'
import { SIGNS, STATUSES } from '../reports/status'
import { statusWord } from '../reports/words'
import type { YearView } from '../year/rows'
import { number } from './geometry'
import type { Ring } from './rings'
import { cut, escapeText } from './text'

const SIZE = 2.8
const STEP = 4.4
const TOP = 38
const BOTTOM = 207
const [LEFT, RIGHT] = [10, 200]

type Corner = { readonly side: 'left' | 'right'; readonly top: number }
type Key = { readonly mark: (x: number, y: number) => string; readonly text: string }

export function drawKeys(view: YearView, rings: readonly Ring[], language: Language): string[] {
  const { words } = view.speech
  const { months } = view
  const dot =
    (kind: string, dashes = '') =>
    (x: number, y: number) =>
      `<circle class="${kind}" cx="${number(x)}" cy="${number(y)}" r="1.3" stroke-width=".45"${dashes}/>`
  const patch = (kind: string) => (x: number, y: number) =>
    `<rect class="${kind}" x="${number(x - 1.6)}" y="${number(y - 1.3)}" width="3.2" height="2.6"/>`
  const lead = view.rows.flatMap(({ event }) =>
    event?.kind === 'subcommittee-deadline' ? [daysBetween(event.date, event.facts.meetingDate)] : [],
  )[0]
  const signs = STATUSES.filter((status) => rings.some(({ days }) => days.some((day) => day.status === status)))
  const isAnyCancelled = rings.some(({ days }) => days.some(({ isCancelled }) => isCancelled))
  const time = [
    { mark: dot('duties past'), text: words.past },
    { mark: dot('duties come'), text: words.toCome },
    ...(isAnyCancelled ? [{ mark: dot('duties come', ' stroke-dasharray="1 .8"'), text: words.standing.cancelled }] : []),
  ]
  const shades = [
    ...(lead === undefined || lead < 1 ? [] : [{ mark: patch('subcommittee lead'), text: words.lead(lead) }]),
    ...(months.study === undefined ? [] : [{ mark: patch('shade'), text: shadeText(view) }]),
  ]
  return [
    `<text class="soft" font-size="${SIZE}" font-weight="700" x="${LEFT}" y="${TOP - STEP + 1}">${escapeText(words.rings)}</text>`,
    ...column(
      rings.map(({ colour, name }) => ({ mark: dot(`${colour} past`), text: name })),
      { side: 'left', top: TOP },
    ),
    ...column(
      signs.map((status) => ({ mark: sign(SIGNS[status].sign), text: statusWord(status, language) })),
      { side: 'right', top: TOP },
    ),
    ...column(time, { side: 'left', top: BOTTOM - STEP * (time.length - 1) }),
    ...column(shades, { side: 'right', top: BOTTOM - STEP * (shades.length - 1) }),
  ]
}

function shadeText({ months: { free }, speech: { words } }: YearView): string {
  return [...(free.length > 0 ? [words.free] : []), words.outside].join(' / ')
}

function sign(text: string) {
  return (x: number, y: number) =>
    `<circle class="badge" cx="${number(x)}" cy="${number(y)}" r="1.5" stroke-width=".25"/><text class="sign" font-size="2.2" font-weight="700" text-anchor="middle" x="${number(x)}" y="${number(y + 0.8)}">${text}</text>`
}

function column(keys: readonly Key[], { side, top }: Corner): string[] {
  return keys.flatMap(({ mark, text }, nth) => {
    const y = top + nth * STEP
    const [markX, textX, anchor] = side === 'left' ? [LEFT + 1.6, LEFT + 5, 'start'] : [RIGHT - 1.6, RIGHT - 5, 'end']
    const shown = escapeText(cut(text, 60 / SIZE))
    return [
      mark(markX, y),
      `<text class="soft" font-size="${SIZE}" text-anchor="${anchor}" x="${number(textX)}" y="${number(y + SIZE * 0.35)}">${shown}</text>`,
    ]
  })
}
