/** What has changed since an earlier JSON report. */
import { type AnyFinding, OUTCOMES } from '../finding'
import { describe } from '../messages/index'
import type { FileReport, Wording } from '../reports/file-report'
import { visible } from '../visible'
import { type FailOn, fails } from './failing'
import { Complaint, type Context } from './io'
import { readText } from './read-file'

/** A finding by what names it. */
interface Name {
  readonly file: string
  readonly rule: string
  readonly subject: string
}

/** What fails now and did not fail then, and the reverse. */
export interface Change {
  readonly fresh: readonly (Name & { readonly message: string })[]
  readonly gone: readonly Name[]
}

/** The names of all that failed in an earlier report, which is read from a file. */
export async function failedBefore(file: string, failOn: readonly FailOn[], { io, texts }: Context): Promise<readonly Name[]> {
  const { text, fault } = await readText(file, io, 500)
  if (text === undefined) throw new Complaint(`${file}: ${texts.file[fault]}`)
  const files = filesOf(text)
  if (files === undefined) throw new Complaint(`${file}: ${texts.data.notAReport}`)
  return files.flatMap((each) =>
    each.findings.filter((finding) => fails(finding, failOn)).map(({ rule, subject }) => ({ file: each.file, rule, subject })),
  )
}

/** The difference between then and now. */
export function changeSince(before: readonly Name[], now: readonly FileReport[], failOn: readonly FailOn[], wording: Wording): Change {
  const failing = now.flatMap(({ file, report }) =>
    (report?.findings ?? []).filter((finding) => fails(finding, failOn)).map((finding) => ({ file, finding })),
  )
  const then = new Set(before.map(keyOf))
  const still = new Set(failing.map(({ file, finding: { rule, subject } }) => keyOf({ file, rule, subject })))
  return {
    fresh: failing
      .map(({ file, finding }) => ({
        file,
        rule: finding.rule,
        subject: finding.subject,
        message: describe(finding, wording.language, wording.names),
      }))
      .filter((name) => !then.has(keyOf(name))),
    gone: before.filter((name) => !still.has(keyOf(name))),
  }
}

/** The change as lines of text. */
export function changeText({ fresh, gone }: Change, { check }: Context['texts']): string {
  const line = (sign: string, { file, rule, subject }: Name) => `  ${sign} ${[file, rule, subject].map(visible).join('  ')}\n`
  return [
    `\n${check.fresh(fresh.length)}\n`,
    ...fresh.map((each) => `${line('+', each)}    ${visible(each.message)}\n`),
    `${check.gone(gone.length)}\n`,
    ...gone.map((each) => line('-', each)),
  ].join('')
}

function keyOf({ file, rule, subject }: Name): string {
  return JSON.stringify([file, rule, subject])
}

type Earlier = Pick<AnyFinding, 'outcome' | 'modality' | 'onTrack' | 'waived'> & Name

function filesOf(text: string): readonly { readonly file: string; readonly findings: readonly Earlier[] }[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isReport(value) ? value.files.map(({ file, findings = [] }) => ({ file, findings })) : undefined
  } catch {
    return undefined
  }
}

/** As much of the form as is used here. */
function isReport(
  value: unknown,
): value is { readonly files: readonly { readonly file: string; readonly findings?: readonly Earlier[] }[] } {
  return (
    isObject(value) &&
    value.version === 1 &&
    Array.isArray(value.files) &&
    value.files.every(
      (file: unknown) =>
        isObject(file) &&
        typeof file.file === 'string' &&
        (file.findings === undefined || (Array.isArray(file.findings) && file.findings.every(isEarlier))),
    )
  )
}

function isEarlier(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.rule === 'string' &&
    typeof value.subject === 'string' &&
    OUTCOMES.some((outcome) => outcome === value.outcome)
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
