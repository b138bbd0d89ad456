/** A register from a file, or the issues that keep it from being one. */
import { extname } from 'node:path'
import type { Path } from '../finding'
import { parseRegister } from '../register/parse'
import type { Register } from '../register/register'
import type { FileReport, Position } from '../reports/file-report'
import type { Input } from './find-files'
import type { Io } from './io'
import { issueIn } from './issue'
import { parseJson } from './parse-json'
import type { Fault } from './parsed'
import { offsetOf, positionsOf } from './positions'
import { readText, STDIN } from './read-file'
import type { Texts } from './texts/texts'

export type Loaded =
  | {
      readonly ok: true
      readonly file: string
      readonly sha256: string
      readonly register: Register
      /** Where these paths are in the file. */
      readonly locate: (paths: readonly Path[]) => (path: Path) => Position | undefined
    }
  /** `isRead`: the file could be read, but what it holds is no register. */
  | { readonly ok: false; readonly isRead: boolean; readonly report: FileReport }

/** Reads a register. What is wrong with the file or with what it holds comes back as issues; nothing is thrown. */
export async function loadRegister({ file: operand, fault }: Input, io: Pick<Io, 'cwd' | 'stdin'>): Promise<Loaded> {
  const file = operand === STDIN.operand ? STDIN.name : operand
  const read = fault === undefined ? await readText(operand, io) : { fault }
  if (read.fault !== undefined) {
    const { fault: reason } = read
    return { ok: false, isRead: false, report: { file, issues: [issueIn([], 'file', (texts) => texts.file[reason])] } }
  }
  const { text: source, sha256 } = read
  const isJson = extname(operand).toLowerCase() === '.json'
  // YAML takes as long to load as all the rest.
  const { value, root, faults } = isJson ? parseJson(source) : (await import('./parse-yaml')).parseYaml(source)
  if (faults.length > 0) {
    const code = isJson ? 'json' : 'yaml'
    const issues = faults.map((each) => issueIn(each.path, code, (texts) => messageOf(each, texts.fault)))
    return { ok: false, isRead: true, report: { file, sha256, issues, locate: positionsOf(faults, source) } }
  }
  const parsed = parseRegister(value)
  if (parsed.ok) {
    const locate = (paths: readonly Path[]) =>
      positionsOf(
        paths.map((path) => ({ path, at: offsetOf(root, path) })),
        source,
      )
    return { ok: true, file, sha256, register: parsed.value, locate }
  }
  const placed = parsed.issues.map(({ path, code }) => ({ path, at: offsetOf(root, path, code === UNKNOWN_KEY ? 'key' : 'value') }))
  return { ok: false, isRead: true, report: { file, sha256, issues: parsed.issues, locate: positionsOf(placed, source) } }
}

/** The issue about which the key says more than its value. */
const UNKNOWN_KEY = 'unknown-key'

function messageOf({ code, path }: Fault, words: Texts['fault']): string {
  const message = words[code]
  return typeof message === 'string' ? message : message(String(path.at(-1) ?? ''))
}
