/** Entry `lmu-rules/reports`: one formatter a format, each a pure function of the files' reports. */
import type { FileReport } from './file-report'
import { github } from './github'
import { gitlab } from './gitlab'
import { json } from './json'
import { junit } from './junit'
import { markdown } from './markdown'
import { type PrettyOptions, pretty } from './pretty'
import { type SarifOptions, sarif } from './sarif'

export { visible } from '../visible'
export { addressOf, DOCUMENTATION } from './address'
export type { FileReport, Issue, Language, Position, Wording } from './file-report'
export { reportJsonSchema } from './json-schema'
export type { PrettyOptions, SarifOptions }
export { github, gitlab, json, junit, markdown, pretty, sarif }

export const FORMATS = ['pretty', 'json', 'markdown', 'github', 'gitlab', 'sarif', 'junit'] as const
export type Format = (typeof FORMATS)[number]

/** The options of all formats; each takes from them what it knows. */
export interface ReportOptions extends PrettyOptions, SarifOptions {}

/** The formatter of each format. */
export const FORMATTERS: { readonly [F in Format]: (files: readonly FileReport[], options: ReportOptions) => string } = {
  pretty,
  json,
  markdown,
  github,
  gitlab,
  sarif,
  junit,
}
