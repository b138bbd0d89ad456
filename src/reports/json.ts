/** For programs: the reports as they are, each finding with its place in the file. The form is `reportJsonSchema`. */
import type { Path } from '../finding'
import { addressOf } from './address'
import type { FileReport } from './file-report'
import { listPrinter } from './json-text'
import { type Printer, printAll } from './printer'
import type { Receipt } from './receipt'

/**
 * The version of the form: a change after which a reader of the old form would read something wrong makes it a new one.
 * New members do not; a reader leaves alone what it does not know.
 */
export const JSON_VERSION = 1

export interface JsonOptions {
  /** What the files were judged with. Default: not said. */
  readonly receipt?: Receipt | undefined
}

/**
 * `{ version, …receipt, files: [{ file, sha256, …report }] }`, for a malformed file `{ file, sha256, issues }`: ids and
 * figures, no words and no names, so the same in every language.
 */
export function json(files: readonly FileReport[], options: JsonOptions = {}): string {
  return printAll(jsonPrinter(options), files)
}

/** Prints as `json` does, file by file. */
export function jsonPrinter({ receipt }: JsonOptions): Printer {
  return listPrinter({ version: JSON_VERSION, ...receipt, files: [] }, (file) => [fileValue(file)])
}

function fileValue({ file, sha256, report, issues, locate }: FileReport): object {
  const placed = <T extends { readonly path: Path }>(each: T) => {
    const position = locate?.(each.path)
    return position === undefined ? each : { ...each, position: { line: position.line, column: position.column } }
  }
  return {
    file,
    ...(sha256 === undefined ? undefined : { sha256 }),
    ...(report === undefined
      ? undefined
      : {
          ...report,
          findings: report.findings.map((finding) => placed({ ...finding, url: addressOf(finding.rule) })),
        }),
    ...(report !== undefined && issues === undefined ? undefined : { issues: (issues ?? []).map(placed) }),
  }
}
