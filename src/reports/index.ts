/**
 * Entry `lmu-rules/reports`: one formatter a format, each a pure function of the files' reports.
 *
 * @module lmu-rules/reports
 */
import type { FileReport } from './file-report'
import { github, githubPrinter } from './github'
import { gitlab, gitlabPrinter } from './gitlab'
import { type JsonOptions, json, jsonPrinter } from './json'
import { junit, junitPrinter } from './junit'
import { markdown, markdownPrinter } from './markdown'
import { type PrettyOptions, pretty, prettyPrinter } from './pretty'
import type { Printer } from './printer'
import type { Receipt } from './receipt'
import { type SarifOptions, sarif, sarifPrinter } from './sarif'

export { visible } from '../visible'
export { addressOf, DOCUMENTATION } from './address'
export type { FileReport, Issue, Language, Position, Wording } from './file-report'
export { reportJsonSchema } from './json-schema'
export type { JsonOptions, PrettyOptions, Printer, Receipt, SarifOptions }
export { github, gitlab, json, junit, markdown, pretty, sarif }

export const FORMATS = ['pretty', 'json', 'markdown', 'github', 'gitlab', 'sarif', 'junit'] as const
export type Format = (typeof FORMATS)[number]

/** The options of all formats; each takes from them what it knows. */
export interface ReportOptions extends PrettyOptions, JsonOptions, SarifOptions {}

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

/** The same, file by file: for thousands of them. */
export const PRINTERS: { readonly [F in Format]: (options: ReportOptions) => Printer } = {
  pretty: prettyPrinter,
  json: jsonPrinter,
  markdown: markdownPrinter,
  github: githubPrinter,
  gitlab: gitlabPrinter,
  sarif: sarifPrinter,
  junit: junitPrinter,
}
