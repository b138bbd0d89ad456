/** The same days as a table, for whoever does not see a wheel, and for whoever wants the words: as HTML, and as Markdown. */
import type { IsoDate } from '../dates'
import type { Options } from '../mandate/options'
import type { Register } from '../register/register'
import { escapeMarkdown } from '../reports/markdown'
import { viewOf, type YearRow, type YearView, type YearWording } from '../year/rows'
import { headingsOf } from './headings'
import { escapeText } from './text'

/**
 * The rows of `yearRows` as a table of HTML, to be put into a page: a caption, heads of rows and columns, and nothing that is
 * told by colour or place alone.
 *
 * @throws RangeError as `yearRows`.
 * @example
 * const register = { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' } }
 * yearTable(register, '2026-11-22', { language: 'en' }).includes('<th scope="col">Date</th>') //=> true
 */
export function yearTable(register: Register, asOf: IsoDate, wording: YearWording, options?: Options): string {
  return htmlTable(viewOf(register, asOf, wording, options), asOf)
}

/**
 * The same as a table of GitHub Flavoured Markdown, under a heading: for a terminal, a message, a page.
 *
 * @throws RangeError as `yearRows`.
 * @example
 * const register = { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' } }
 * yearMarkdown(register, '2026-11-22', { language: 'en' }).split('\n')[0] //=> '## Year wheel 2026/27'
 */
export function yearMarkdown(register: Register, asOf: IsoDate, wording: YearWording, options?: Options): string {
  const view = viewOf(register, asOf, wording, options)
  const { heading, subheading } = headingsOf(view, asOf)
  const { column, none } = view.speech.words
  const rows = rowsOf(view).map((row) => [dayOf(row, view), row.what, standingOf(row)].map(escapeMarkdown))
  const table = [[column.date, column.what, column.status], ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return `## ${escapeMarkdown(heading)}\n\n${escapeMarkdown(subheading)}\n\n${rows.length === 0 ? none : table.join('\n')}\n`
}

export function htmlTable(view: YearView, asOf: IsoDate): string {
  const { column, none } = view.speech.words
  const { heading, subheading } = headingsOf(view, asOf)
  const rows = rowsOf(view)
  return [
    '<table class="lmu-year">',
    `<caption>${escapeText(`${heading}: ${subheading}`)}</caption>`,
    `<thead><tr>${[column.date, column.what, column.status].map((text) => `<th scope="col">${escapeText(text)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => {
      const sign = row.sign === '' ? '' : `<span aria-hidden="true">${row.sign}</span> `
      return `<tr><th scope="row">${escapeText(dayOf(row, view))}</th><td>${escapeText(row.what)}</td><td>${sign}${escapeText(row.state)}</td></tr>`
    }),
    ...(rows.length === 0 ? [`<tr><td colspan="3">${escapeText(none)}</td></tr>`] : []),
    '</tbody>',
    '</table>',
    '',
  ].join('\n')
}

function rowsOf({ rows, later }: YearView): readonly YearRow[] {
  return [...rows, ...later]
}

function dayOf({ date, to }: YearRow, { speech: { names } }: YearView): string {
  return to === undefined ? names.date(date) : names.period(date, to)
}

function standingOf({ sign, state }: YearRow): string {
  return sign === '' ? state : `${sign} ${state}`
}
