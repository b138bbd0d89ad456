/** From a file to its report. */
import { type TurnedFinding, turnedFindings } from '../across-readings'
import type { IsoDate } from '../dates'
import type { Readings } from '../mandate/reading-values'
import { checkRegister } from '../register/check'
import type { FileReport } from '../reports/file-report'
import type { Input } from './find-files'
import type { Io } from './io'
import { loadRegister, type Unfit } from './load-register'
import { refusalOf } from './refusal'

/** How registers are judged. */
export interface Terms {
  readonly asOf: IsoDate
  readonly readings: Partial<Readings>
  /** Whether to try the other answers to open questions too. */
  readonly findTurned: boolean
  /** Whether the report may name people, each as the file itself does. */
  readonly withNames: boolean
}

export type JudgedFile =
  | {
      readonly isRead: true
      readonly report: FileReport
      /** Findings that another answer to an open question would turn; where they were asked for. */
      readonly turned?: readonly TurnedFinding[]
    }
  | (Unfit & { readonly turned?: undefined })

/** Reads and judges one file. Whatever keeps it from being judged comes back as an issue. */
export async function judge(input: Input, { asOf, readings, findTurned, withNames }: Terms, io: Io): Promise<JudgedFile> {
  const loaded = await loadRegister(input, io)
  if (!loaded.ok) return loaded
  const { file, sha256, register, locate } = loaded
  const refusal = refusalOf(register, asOf)
  if (refusal !== undefined) return { report: { file, sha256, issues: [refusal], locate: locate([refusal.path]) }, isRead: true }
  const report = checkRegister(register, asOf, { readings })
  return {
    report: {
      file,
      sha256,
      report,
      locate: locate(report.findings.map(({ path }) => path)),
      ...(withNames ? { names: register.people } : undefined),
    },
    isRead: true,
    ...(findTurned ? { turned: turnedFindings((options) => checkRegister(register, asOf, options), { readings }) } : undefined),
  }
}
