/**
 * Entry `lmu-rules/wheel`: the committee's year as a wheel, and always the same as a table.
 *
 * @module lmu-rules/wheel
 */
export type { Language } from '../messages/language'
export type { EventKind } from '../year/event'
export { type YearRow, type YearWording, yearRows } from '../year/rows'
export { yearPage } from './page'
export { yearMarkdown, yearTable } from './table'
export { yearWheel } from './wheel'
