/** From a file to its report. */
import { type TurnedFinding, turnedFindings } from '../across-readings'
import type { IsoDate } from '../dates'
import type { Readings } from '../mandate/reading-values'
import { checkRegister } from '../register/check'
import type { FileReport } from '../reports/file-report'
import type { Input } from './find-files'
import type { Context } from './io'
import { loadRegister } from './load-register'

/** The names of people by their ids. */
export type Names = Readonly<Record<string, string>>

/** How registers are judged. */
export interface Terms {
  readonly asOf: IsoDate
  readonly readings: Partial<Readings>
  /** Whether to try the other answers to open questions too. */
  readonly findTurned: boolean
}

export interface JudgedFile {
  readonly report: FileReport
  /** False: the file itself could not be read. */
  readonly isRead: boolean
  readonly people: Names
  /** Findings that another answer to an open question would turn; where they were asked for. */
  readonly turned?: readonly TurnedFinding[]
}

/** Reads and judges one file. Whatever keeps it from being judged comes back as an issue. */
export async function judge(input: Input, { asOf, readings, findTurned }: Terms, context: Context): Promise<JudgedFile> {
  const loaded = await loadRegister(input, context)
  if (!loaded.ok) return { report: loaded.report, isRead: loaded.isRead, people: {} }
  const { file, register, locate } = loaded
  const { people = {}, records } = register
  if (asOf < records.from) {
    const issue = { path: ['records', 'from'], code: 'before-records', message: context.texts.data.beforeRecords(asOf, records.from) }
    return { report: { file, issues: [issue], locate: locate([issue.path]) }, isRead: true, people }
  }
  try {
    const report = checkRegister(register, asOf, { readings })
    return {
      report: { file, report, locate: locate(report.findings.map(({ path }) => path)) },
      isRead: true,
      people,
      ...(findTurned ? { turned: turnedFindings((options) => checkRegister(register, asOf, options), { readings }) } : undefined),
    }
  } catch (error) {
    // A mandate, or a campus, that this package does not know.
    if (!(error instanceof RangeError)) throw error
    return {
      report: { file, issues: [{ path: [], code: 'register', message: error.message }], locate: locate([[]]) },
      isRead: true,
      people,
    }
  }
}
