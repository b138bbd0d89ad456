/** What has changed since an earlier JSON report: what fails, and what it was made with. */
import type { AnyFinding } from '../finding'
import { OUTCOMES } from '../finding'
import { describe } from '../messages/index'
import type { FileReport } from '../reports/file-report'
import type { Receipt } from '../reports/receipt'
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

/** What is kept of an earlier report: all that failed, the fingerprints of the files, and what it was made with, if it says so. */
export interface Earlier {
  readonly failed: readonly Name[]
  readonly inputs: ReadonlyMap<string, string | undefined>
  readonly receipt: EarlierReceipt | undefined
}

type EarlierReceipt = Pick<Receipt, 'tool' | 'mandate'> & { readonly readings: Readonly<Record<string, string>> }

/** An earlier report, read from a file. */
export async function readEarlier(file: string, failOn: readonly FailOn[], { io, texts }: Context): Promise<Earlier> {
  const { text, fault } = await readText(file, io, 500)
  if (text === undefined) throw new Complaint(`${file}: ${texts.file[fault]}`)
  const report = reportIn(text)
  if (report === undefined) throw new Complaint(`${file}: ${texts.data.notAReport}`)
  return {
    failed: report.files.flatMap(({ file: name, findings = [] }) =>
      findings.filter((finding) => fails(finding, failOn)).map(({ rule, subject }) => ({ file: name, rule, subject })),
    ),
    inputs: new Map(report.files.map(({ file: name, sha256 }) => [name, sha256])),
    receipt: isReceipt(report) ? { tool: report.tool, mandate: report.mandate, readings: report.readings } : undefined,
  }
}

/** Then and now, file by file. */
export interface Comparison {
  /** Takes in a file, and tells whether it has anything that fails now and did not fail then. */
  readonly add: (file: FileReport) => boolean
  /** All that has changed, as lines of text. */
  readonly text: () => string
}

/** The difference between an earlier report and this run. */
export function compareWith(earlier: Earlier, now: Receipt, failOn: readonly FailOn[], { language, texts }: Context): Comparison {
  const { check: words } = texts
  const then = new Set(earlier.failed.map(keyOf))
  const still = new Set<string>()
  const fresh: (Name & { readonly message: string })[] = []
  const inputs: string[] = []
  return {
    add({ file, sha256, report, names }) {
      if (earlier.inputs.has(file) && earlier.inputs.get(file) !== sha256) inputs.push(file)
      const before = fresh.length
      for (const finding of report?.findings ?? []) {
        if (!fails(finding, failOn)) continue
        const name = { file, rule: finding.rule, subject: finding.subject }
        const key = keyOf(name)
        if (then.has(key)) still.add(key)
        else fresh.push({ ...name, message: describe(finding, language, names) })
      }
      return fresh.length > before
    },
    text() {
      const gone = earlier.failed.filter((name) => !still.has(keyOf(name)))
      const line = (sign: string, { file, rule, subject }: Name) => `  ${sign} ${[file, rule, subject].map(visible).join('  ')}\n`
      const differences = [...receiptDifferences(earlier.receipt, now, words.differs), ...inputs.map(words.differs.input)]
      return [
        ...differences.map((difference, index) => `${index === 0 ? '\n' : ''}${visible(difference)}\n`),
        `\n${words.fresh(fresh.length)}\n`,
        ...fresh.map((each) => `${line('+', each)}    ${visible(each.message)}\n`),
        `${words.gone(gone.length)}\n`,
        ...gone.map((each) => line('-', each)),
      ].join('')
    },
  }
}

function receiptDifferences(then: EarlierReceipt | undefined, now: Receipt, words: Context['texts']['check']['differs']): string[] {
  if (then === undefined) return [words.unsaid]
  const readings = new Map([...Object.keys(then.readings).map((id) => [id, undefined] as const), ...Object.entries(now.readings)])
  const earlier = new Map(Object.entries(then.readings))
  const named = ({ id, fingerprint }: Receipt['mandate']) => `${id} ${fingerprint.slice(0, 12)}`
  return [
    ...(then.tool.version === now.tool.version ? [] : [words.version(then.tool.version, now.tool.version)]),
    ...(named(then.mandate) === named(now.mandate) ? [] : [words.mandate(named(then.mandate), named(now.mandate))]),
    ...[...readings].flatMap(([id, value]) => (earlier.get(id) === value ? [] : [words.reading(id, earlier.get(id) ?? '–', value ?? '–')])),
  ]
}

function keyOf({ file, rule, subject }: Name): string {
  return JSON.stringify([file, rule, subject])
}

// ── The earlier report, as much of it as is used here

type EarlierFinding = Pick<AnyFinding, 'outcome' | 'modality' | 'onTrack' | 'waived'> & Name

interface EarlierReport {
  readonly files: readonly { readonly file: string; readonly sha256?: string; readonly findings?: readonly EarlierFinding[] }[]
}

function reportIn(text: string): EarlierReport | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isReport(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isReport(value: unknown): value is EarlierReport {
  return isObject(value) && value.version === 1 && Array.isArray(value.files) && value.files.every(isFile)
}

function isFile(value: unknown): boolean {
  if (!isObject(value) || typeof value.file !== 'string') return false
  const { findings, sha256 = '' } = value
  return typeof sha256 === 'string' && (findings === undefined || (Array.isArray(findings) && findings.every(isFinding)))
}

function isFinding(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.rule === 'string' &&
    typeof value.subject === 'string' &&
    OUTCOMES.some((outcome) => outcome === value.outcome)
  )
}

function isReceipt(value: object): value is EarlierReceipt {
  const { tool, mandate, readings }: Partial<Record<keyof Receipt, unknown>> = value
  return (
    isObject(tool) &&
    typeof tool.version === 'string' &&
    isObject(mandate) &&
    typeof mandate.id === 'string' &&
    typeof mandate.fingerprint === 'string' &&
    isObject(readings) &&
    Object.values(readings).every((answer) => typeof answer === 'string')
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
