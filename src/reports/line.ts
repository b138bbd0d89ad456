/** One line of a report: a finding, or an issue of a file that is malformed, worded and located. */
import type { Finding, Path } from '../finding'
import { describe, describeIssue } from '../messages/index'
import type { FileReport, Issue, Language, Position, Wording } from './file-report'
import { STATUSES, type Status, statusOf } from './status'
import { waiverText, wordsIn } from './words'

export interface Line {
  readonly file: string
  readonly status: Status
  /** The rule of a finding, the code of an issue. */
  readonly code: string
  /** Of a finding; where one line stands for several, their other rules. */
  readonly clauses: readonly string[]
  /** The subject of a finding, the path of an issue. */
  readonly subject: string
  readonly path: Path
  readonly position: Position | undefined
  /** Not yet made visible or escaped. */
  readonly message: string
  /** Absent: the line is an issue. */
  readonly finding?: Finding
}

/** The lines of a file: its issues, then its findings, in the order given. A file with neither was not checked, and says so. */
export function linesOf(report: FileReport, wording: Wording): Line[] {
  const unread = { path: [], code: 'unread', message: wordsIn(wording.language).unread }
  const issues = report.issues ?? (report.report === undefined ? [unread] : [])
  const findings = report.report?.findings ?? []
  return [
    ...issues.map((issue) => lineOfIssue(issue, report, wording)),
    ...findings.map((finding) => lineOfFinding(finding, report, wording)),
  ]
}

function lineOfIssue(issue: Issue, { file, locate }: FileReport, { language }: Wording): Line {
  const { path, code } = issue
  const message = issueText(issue, language)
  return { file, status: 'malformed', code, clauses: [], subject: pathText(path), path, position: locate?.(path), message }
}

/** An issue in the words of a language. */
export function issueText(issue: Issue, language: Language): string {
  return issue.messageIn?.(language) ?? describeIssue(issue, language)
}

function lineOfFinding(finding: Finding, { file, locate, names }: FileReport, wording: Wording): Line {
  const { rule, clauses, subject, path } = finding
  const message = describe(finding, wording.language, names ?? wording.names)
  return { file, status: statusOf(finding), code: rule, clauses, subject, path, position: locate?.(path), message, finding }
}

/** The worst first; of equals, what explains itself before what follows from another; then in the order given. */
export function worstFirst<L extends Line>(lines: readonly L[]): L[] {
  const rank = ({ status, finding }: Line) => 2 * STATUSES.indexOf(status) + (finding?.follows === undefined ? 0 : 1)
  return [...lines].sort((one, other) => rank(one) - rank(other))
}

/** What is said of a line beside its message: the waiver that covers it, the finding that explains it. */
export function notesOf({ finding }: Line, language: Language): string[] {
  const { waived, follows } = finding ?? {}
  return [
    ...(waived === undefined ? [] : [waiverText(waived, language)]),
    ...(follows === undefined ? [] : [wordsIn(language).follows(`${follows.rule} (${follows.subject})`)]),
  ]
}

const PLAIN_KEY = /^[\p{L}_][\p{L}\p{N}_-]*$/u

/**
 * A path as people write it; empty for the whole of the data.
 *
 * @example
 * pathText(['committee', 'members', 3, 'term']) //=> 'committee.members[3].term'
 */
export function pathText(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      if (!PLAIN_KEY.test(step)) return `[${JSON.stringify(step)}]`
      return index === 0 ? step : `.${step}`
    })
    .join('')
}

/** Line and column as editors write them; empty where the place is not known. */
export function positionText(position: Position | undefined): string {
  return position === undefined ? '' : `${position.line}:${position.column}`
}
