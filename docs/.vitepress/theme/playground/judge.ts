/** From the text in the editor to all that the page shows of it. Pure: the worker calls it, and so do the tests. */

import { issueIn } from '../../../../src/cli/issue'
import { parseJson } from '../../../../src/cli/parse-json'
import { parseYaml } from '../../../../src/cli/parse-yaml'
import { MOST_MEGABYTES } from '../../../../src/cli/parsed'
import { refusalOf } from '../../../../src/cli/refusal'
import { type RegisterIn, registerIn } from '../../../../src/cli/register-in'
import { isDate } from '../../../../src/dates'
import type { RuleId } from '../../../../src/mandate/catalogue'
import type { Readings } from '../../../../src/mandate/reading-values'
import type { Language } from '../../../../src/messages/language'
import { checkRegister } from '../../../../src/register/check'
import type { FileReport } from '../../../../src/reports/file-report'
import type { Fold } from '../../../../src/reports/fold'
import { linesOf, notesOf } from '../../../../src/reports/line'
import { outline } from '../../../../src/reports/outline'
import { countStatuses, SIGNS, type Status } from '../../../../src/reports/status'
import { statusWord, waiverText, wordsIn } from '../../../../src/reports/words'
import { visible } from '../../../../src/visible'
import { formOf } from './form'
import { type Seats, seatsOf } from './seats'
import { type TimeLine, timeLinesOf } from './time-line'
import { type VoteShown, votesOf } from './votes'

export interface Request {
  readonly text: string
  readonly asOf: string
  /** Of what is found. */
  readonly language: Language
  readonly readings: Partial<Readings>
  /** Names from the register instead of ids. */
  readonly withNames: boolean
  /** Also what is satisfied or not applicable. */
  readonly isVerbose: boolean
}

/** A finding or an issue, in words. */
export interface Entry {
  readonly status: Status
  readonly sign: string
  readonly word: string
  readonly message: string
  readonly notes: readonly string[]
  readonly line: number
  readonly column: number
  /** Absent of an issue. */
  readonly rule?: RuleId
  readonly clauses: readonly string[]
  /** What follows from it. */
  readonly consequences: readonly Entry[]
}

export interface Section {
  readonly heading: string | undefined
  readonly entries: readonly Entry[]
}

export interface Count {
  readonly status: Status
  readonly sign: string
  readonly word: string
  readonly count: number
}

/** What is shown of a register beside its findings. */
export interface Pictures {
  readonly asOf: string
  readonly seats: Seats | undefined
  readonly votes: readonly (VoteShown & { readonly line: number })[]
  readonly timeLines: readonly TimeLine[]
  /** Names to print instead of ids. */
  readonly names: Readonly<Record<string, string>>
}

export type Judgement =
  /** `no-date`: the day is none. */
  | { readonly kind: 'empty' | 'no-date' }
  | { readonly kind: 'malformed'; readonly counts: readonly Count[]; readonly sections: readonly Section[] }
  | {
      readonly kind: 'judged'
      /** 'Nothing to check: …', where there was nothing. */
      readonly nothing: string | undefined
      readonly counts: readonly Count[]
      readonly sections: readonly Section[]
      readonly pictures: Pictures
    }

/** Judges what is written. Never throws for what a person can write. */
export function judge({ text, asOf, language, readings, withNames, isVerbose }: Request): Judgement {
  if (text.trim() === '') return { kind: 'empty' }
  if (!isDate(asOf)) return { kind: 'no-date' }
  if (text.length > MOST_MEGABYTES * 1_000_000) {
    return malformed({ file: '', issues: [issueIn([], 'file', ({ file }) => file['too-large'])] }, language)
  }
  const found = registerOf(text, asOf)
  if (!found.ok) return malformed({ file: '', issues: found.issues, locate: found.locate }, language)
  const { register, locate } = found
  const options = { readings }
  const report = checkRegister(register, asOf, options)
  const votes = votesOf(register, asOf, options)
  const located = locate([...report.findings.map(({ path }) => path), ...votes.map(({ path }) => path)])
  const names = withNames ? (register.people ?? {}) : {}
  return {
    kind: 'judged',
    nothing: report.checked ? undefined : wordsIn(language).nothing,
    ...told({ file: '', report, locate: located, names }, language, isVerbose),
    pictures: {
      asOf,
      seats: seatsOf(register, asOf, options),
      votes: votes.map((vote) => ({ ...vote, line: located(vote.path)?.line ?? 1 })),
      timeLines: timeLinesOf(register, report.findings, asOf, options),
      names,
    },
  }
}

/** The register in a text, if it can be judged on the day. */
export function registerOf(text: string, asOf: string): RegisterIn {
  const form = formOf(text)
  const found = registerIn(text, form, form === 'json' ? parseJson(text) : parseYaml(text))
  const refusal = found.ok ? refusalOf(found.register, asOf) : undefined
  return found.ok && refusal !== undefined ? { ok: false, issues: [refusal], locate: found.locate([refusal.path]) } : found
}

function malformed(report: FileReport, language: Language): Judgement {
  return { kind: 'malformed', ...told(report, language, false) }
}

function told(report: FileReport, language: Language, isVerbose: boolean) {
  const lines = linesOf(report, { language })
  return {
    counts: countStatuses(lines).map(
      ({ status, count }): Count => ({ status, count, sign: SIGNS[status].sign, word: statusWord(status, language) }),
    ),
    sections: outline(lines, language, { verbose: isVerbose }).map(
      ({ heading, folds }): Section => ({ heading, entries: folds.map((fold) => entryOf(fold, language, false)) }),
    ),
  }
}

function entryOf({ line, consequences }: Fold, language: Language, isUnderCause: boolean): Entry {
  const { status, message, position, finding, clauses } = line
  const waiver = finding?.waived === undefined ? [] : [waiverText(finding.waived, language)]
  return {
    status,
    sign: SIGNS[status].sign,
    word: statusWord(status, language),
    message: visible(message),
    notes: (isUnderCause ? waiver : notesOf(line, language)).map(visible),
    line: position?.line ?? 1,
    column: position?.column ?? 1,
    ...(finding === undefined ? undefined : { rule: finding.rule }),
    clauses,
    consequences: consequences.map((each) => entryOf(each, language, true)),
  }
}
