/** The year wheel (årshjul): a study year of the committee in one picture, to hang on the wall. */
import type { IsoDate } from '../dates'
import type { Options } from '../mandate/options'
import type { Register } from '../register/register'
import { viewOf, type YearView, type YearWording } from '../year/rows'
import { drawWheel } from './drawing'
import { number } from './geometry'
import { headingsOf } from './headings'
import { drawKeys } from './keys'
import { drawList, PAGE } from './list'
import { ringsOf } from './rings'
import { STYLE } from './style'
import { escapeText } from './text'

/**
 * The year wheel as SVG: twelve months clockwise from August, rings for meetings, dialogue meetings and last days, and the days
 * in words under it. A page of A4, upright, higher where there is more than a page of them; light or dark as the screen is.
 * The same input gives the same text. What stands in the register is escaped, and nothing in it is loaded from elsewhere.
 *
 * @throws RangeError as `checkRegister`, and for a study year or language that there is none of.
 * @example
 * const register = { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' } }
 * const svg = yearWheel(register, '2026-11-22', { language: 'nb', studyYear: '2026/27' })
 * svg.includes('Årshjul 2026/27: Læringsmiljøutvalget (LMU), per 22. november 2026') //=> true
 */
export function yearWheel(register: Register, asOf: IsoDate, wording: YearWording, options?: Options): string {
  return drawPage(viewOf(register, asOf, wording, options), asOf, wording, { withList: true })
}

/** How far down the wheel itself goes. */
const END_OF_WHEEL = 209

/** @param withList Whether the days stand under the wheel in words; else the page ends with the wheel. */
export function drawPage(
  view: YearView,
  asOf: IsoDate,
  { language }: Pick<YearWording, 'language'>,
  { withList }: { readonly withList: boolean },
): string {
  const { words } = view.speech
  const rings = ringsOf(view, asOf)
  const list = withList ? drawList(view) : { parts: [], bottom: 0 }
  const height = withList ? Math.max(PAGE, list.bottom + 9) : END_OF_WHEEL
  const id = `lmu-wheel-${view.months.from}`
  const { heading, subheading } = headingsOf(view, asOf)
  const isEmpty = view.rows.length === 0
  const count = view.rows.filter(({ event }) => event !== undefined).length
  const described = words.description(rings.map(({ name }) => name).join(', '), count)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="lmu-wheel" lang="${language}" xml:lang="${language}" role="group" aria-labelledby="${id}-title" aria-describedby="${id}-desc" width="210mm" height="${number(height)}mm" viewBox="0 0 210 ${number(height)}">`,
    `<title id="${id}-title">${escapeText(`${heading}: ${subheading}`)}</title>`,
    `<desc id="${id}-desc">${escapeText(isEmpty ? words.none : described)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" width="210" height="${number(height)}"/>`,
    `<g aria-hidden="true"><text class="ink" font-size="9" font-weight="700" x="10" y="18">${escapeText(heading)}</text><text class="soft" font-size="3.6" x="10" y="24.5">${escapeText(subheading)}</text></g>`,
    `<g role="img" aria-label="${escapeText(heading)}">`,
    ...drawWheel(view, rings, asOf),
    ...drawKeys(view, rings, language),
    '</g>',
    ...(isEmpty ? [`<text class="soft" font-size="3.6" x="10" y="214">${escapeText(words.none)}</text>`] : []),
    ...(list.parts.length === 0 ? [] : ['<g role="list">', ...list.parts, '</g>']),
    '</svg>',
    '',
  ].join('\n')
}
