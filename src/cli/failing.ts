/** What a check fails for, and the exit code of a file. */
import type { AnyFinding } from '../finding'
import type { FileReport } from '../reports/file-report'
import { EXIT_CODES, type ExitCode } from './io'

type Judged = Pick<AnyFinding, 'outcome' | 'modality' | 'onTrack' | 'waived'>

const KINDS = {
  breach: ({ outcome, modality }: Judged) => outcome === 'breached' && modality === 'shall',
  risk: ({ outcome, modality, onTrack }: Judged) => outcome === 'open' && modality === 'shall' && onTrack === false,
  unknown: ({ outcome, modality }: Judged) => outcome === 'unknown' && modality === 'shall',
  should: ({ outcome, modality }: Judged) => outcome === 'breached' && modality === 'should',
} as const

/**
 * - `breach`: a requirement is broken
 * - `risk`: one is open, and what is planned would not meet it
 * - `unknown`: the facts do not settle one
 * - `should`: a recommendation is not followed
 */
export const FAIL_ON = ['breach', 'risk', 'unknown', 'should'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** Whether the check fails for this finding. */
export function fails(finding: Judged, failOn: readonly FailOn[]): boolean {
  return finding.waived === undefined && failOn.some((kind) => KINDS[kind](finding))
}

/** The exit code of one file, given whether it holds anything that fails. */
export function exitCodeOf({ report }: FileReport, isFailing: boolean): ExitCode {
  if (report === undefined) return 2
  if (isFailing) return 1
  return report.checked ? 0 : 3
}

/** The exit code of several files: the worst of theirs; of none, that nothing was checked. */
export function worstExitCode(codes: ReadonlySet<ExitCode>): ExitCode {
  return EXIT_CODES.find((code) => codes.has(code)) ?? 3
}
