/** The register in a text, or the issues that keep the text from being one: pure, and so shared with the playground. */
import type { Path } from '../finding'
import { parseRegister } from '../register/parse'
import type { Register } from '../register/register'
import type { Issue, Position } from '../reports/file-report'
import { issueIn } from './issue'
import type { Fault, ParsedFile } from './parsed'
import { offsetOf, positionsOf } from './positions'
import type { Texts } from './texts/texts'

export type Form = 'json' | 'yaml'

export type RegisterIn =
  | {
      readonly ok: true
      readonly register: Register
      /** Where these paths are in the text. */
      readonly locate: (paths: readonly Path[]) => (path: Path) => Position | undefined
    }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly locate: (path: Path) => Position | undefined }

/** The register in a source, of which the parser of its form has made data and faults. */
export function registerIn(source: string, form: Form, { value, root, faults }: ParsedFile): RegisterIn {
  if (faults.length > 0) {
    const issues = faults.map((each) => issueIn(each.path, form, (texts) => messageOf(each, texts.fault)))
    return { ok: false, issues, locate: positionsOf(faults, source) }
  }
  const parsed = parseRegister(value)
  if (parsed.ok) {
    const locate = (paths: readonly Path[]) =>
      positionsOf(
        paths.map((path) => ({ path, at: offsetOf(root, path) })),
        source,
      )
    return { ok: true, register: parsed.value, locate }
  }
  const placed = parsed.issues.map(({ path, code }) => ({ path, at: offsetOf(root, path, code === UNKNOWN_KEY ? 'key' : 'value') }))
  return { ok: false, issues: parsed.issues, locate: positionsOf(placed, source) }
}

/** The issue about which the key says more than its value. */
const UNKNOWN_KEY = 'unknown-key'

function messageOf({ code, path }: Fault, words: Texts['fault']): string {
  const message = words[code]
  return typeof message === 'string' ? message : message(path.slice(-1).join(''))
}
