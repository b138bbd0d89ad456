/** A register from a file, or the issues that keep it from being one. */
import { extname } from 'node:path'
import type { FileReport, Issue } from '../reports/file-report'
import type { Input } from './find-files'
import type { Io } from './io'
import { issueIn } from './issue'
import { parseJson } from './parse-json'
import { readText, STDIN } from './read-file'
import { type RegisterIn, registerIn } from './register-in'

export type Loaded =
  | (Extract<RegisterIn, { readonly ok: true }> & { readonly file: string; readonly sha256: string })
  | ({ readonly ok: false } & Unfit)

/** `isRead`: the file could be read, but what it holds is no register. */
export interface Unfit {
  readonly isRead: boolean
  readonly report: FileReport & { readonly issues: readonly Issue[] }
}

/** Reads a register. What is wrong with the file or with what it holds comes back as issues; nothing is thrown. */
export async function loadRegister({ file: operand, fault }: Input, io: Pick<Io, 'cwd' | 'stdin'>): Promise<Loaded> {
  const file = operand === STDIN.operand ? STDIN.name : operand
  const read = fault === undefined ? await readText(operand, io) : { fault }
  if (read.fault !== undefined) {
    const { fault: reason } = read
    return { ok: false, isRead: false, report: { file, issues: [issueIn([], 'file', (texts) => texts.file[reason])] } }
  }
  const { text: source, sha256 } = read
  const form = extname(operand).toLowerCase() === '.json' ? 'json' : 'yaml'
  // YAML takes as long to load as all the rest.
  const parsed = form === 'json' ? parseJson(source) : (await import('./parse-yaml')).parseYaml(source)
  const found = registerIn(source, form, parsed)
  if (found.ok) return { ...found, file, sha256 }
  const { issues, locate } = found
  return { ok: false, isRead: true, report: { file, sha256, issues, locate } }
}
