/** For programs: the reports as they are, each finding with its place in the file. The form is `reportJsonSchema`. */
import type { Path } from '../finding'
import type { FileReport, Wording } from './file-report'
import { jsonText } from './json-text'

/**
 * The version of the form: a change after which a reader of the old form would read something wrong makes it a new one.
 * New members do not; a reader leaves alone what it does not know.
 */
export const JSON_VERSION = 1

/**
 * `{ version, files: [{ file, …report }] }`, for a malformed file `{ file, issues }`: ids and figures, no words and no names,
 * so the same in every language.
 */
export function json(files: readonly FileReport[], _wording?: Wording): string {
  return jsonText({ version: JSON_VERSION, files: files.map(fileValue) })
}

function fileValue({ file, report, issues, locate }: FileReport): object {
  const placed = <T extends { readonly path: Path }>(each: T) => {
    const position = locate?.(each.path)
    return position === undefined ? each : { ...each, position: { line: position.line, column: position.column } }
  }
  return {
    file,
    ...(report === undefined ? undefined : { ...report, findings: report.findings.map(placed) }),
    ...(report !== undefined && issues === undefined ? undefined : { issues: (issues ?? []).map(placed) }),
  }
}
