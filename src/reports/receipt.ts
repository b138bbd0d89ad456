/** What a report was made with. The same of these and the same input give the same findings. */
import type { Readings } from '../mandate/reading-values'

export interface Receipt {
  readonly tool: { readonly name: string; readonly version: string }
  /** `fingerprint`: the SHA-256 of all that the mandate fixes, in hexadecimal digits. */
  readonly mandate: { readonly id: string; readonly fingerprint: string }
  /** The answers taken to all open questions. */
  readonly readings: Readings
}
