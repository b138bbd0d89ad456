/** Wheel and table together: one page of HTML that needs nothing beside it, and prints on A4. */
import type { IsoDate } from '../dates'
import type { Options } from '../mandate/options'
import type { Register } from '../register/register'
import { viewOf, type YearWording } from '../year/rows'
import { headingsOf } from './headings'
import { htmlTable } from './table'
import { escapeText } from './text'
import { drawPage } from './wheel'

const STYLE = [
  ':root{color-scheme:light dark}',
  "body{margin:0 auto;max-width:210mm;background:#fff;color:#16222e;font:11pt/1.45 'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif}",
  'h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);margin:0}',
  'svg{display:block;width:100%;height:auto}',
  'table{border-collapse:collapse;width:calc(100% - 20mm);margin:6mm 10mm 10mm}',
  'caption{text-align:left;font-weight:700;padding:0 0 3mm}',
  'th,td{text-align:left;vertical-align:top;padding:1.2mm 4mm 1.2mm 0;border-bottom:1px solid #ccd4dc;font-weight:400;overflow-wrap:anywhere}',
  'thead th{font-weight:700}',
  'td:last-child{min-width:26mm}',
  'tbody th{min-width:34mm}',
  'tr{break-inside:avoid}',
  '@media screen and (prefers-color-scheme:dark){body{background:#11171d;color:#e9eef3}th,td{border-color:#3b4753}}',
  '@media print{@page{size:A4;margin:12mm 0}@page:first{margin:0 0 12mm}table{break-before:page;font-size:9.5pt;margin-top:0}}',
].join('\n')

/**
 * The year as a whole page of HTML: the wheel, and the table of the same days on the next sheet.
 *
 * @throws RangeError as `yearWheel`.
 * @example
 * const register = { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' } }
 * yearPage(register, '2026-11-22', { language: 'nn' }).startsWith('<!doctype html>\n<html lang="nn">') //=> true
 */
export function yearPage(register: Register, asOf: IsoDate, wording: YearWording, options?: Options): string {
  const view = viewOf(register, asOf, wording, options)
  const { heading, subheading } = headingsOf(view, asOf)
  const title = escapeText(`${heading}: ${subheading}`)
  return [
    '<!doctype html>',
    `<html lang="${wording.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>\n${STYLE}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${title}</h1>`,
    `${drawPage(view, asOf, wording, { withList: false })}${htmlTable(view, asOf)}</main>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
