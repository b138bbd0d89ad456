/** For GitLab: a Code Quality report, which the merge request compares with that of its target. */
import { addressOf } from './address'
import type { FileReport, Wording } from './file-report'
import { type Named, withFingerprints } from './fingerprint'
import { listPrinter } from './json-text'
import { linesOf, notesOf } from './line'
import { type Printer, printAll } from './printer'
import type { Status } from './status'

/** What holds is no matter of quality, and is left out. */
const SEVERITIES: Readonly<Record<Status, 'blocker' | 'major' | 'minor' | 'info' | undefined>> = {
  malformed: 'blocker',
  breached: 'major',
  advice: 'minor',
  unknown: 'minor',
  risk: 'minor',
  open: 'info',
  waived: 'info',
  satisfied: undefined,
  'not-applicable': undefined,
}

/** One violation for each finding that calls for attention, in the order of the files and their findings. */
export function gitlab(files: readonly FileReport[], wording: Wording): string {
  return printAll(gitlabPrinter(wording), files)
}

/** Prints as `gitlab` does, file by file. */
export function gitlabPrinter(wording: Wording): Printer {
  return listPrinter([], (file) => withFingerprints(linesOf(file, wording)).flatMap((named) => violation(named, wording)))
}

function violation({ line, fingerprint }: Named, { language }: Wording): object[] {
  const { file, status, code, position, message, finding } = line
  const severity = SEVERITIES[status]
  if (severity === undefined) return []
  return [
    {
      description: [message, ...notesOf(line, language)].join(' '),
      check_name: code,
      ...(finding === undefined ? undefined : { content: { body: `<${addressOf(finding.rule, language)}>` } }),
      fingerprint,
      severity,
      // GitLab asks for a line; what has no place of its own stands on the first.
      location: { path: file.replace(/^\.\//, ''), lines: { begin: position?.line ?? 1 } },
    },
  ]
}
