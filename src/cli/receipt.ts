/** What this package judges with, for reports to say. */
import { ntnuLmu } from '../mandate/ntnu-lmu'
import type { Readings } from '../mandate/reading-values'
import type { Receipt } from '../reports/receipt'
import { VERSION } from './help'
import { canonicalJson, sha256 } from './sha256'

/** The receipt of a run with these answers to open questions, the mandate's own for the rest. */
export function receiptOf(readings: Partial<Readings>): Receipt {
  return {
    tool: { name: 'lmu-rules', version: VERSION },
    mandate: { id: ntnuLmu.id, fingerprint: sha256(canonicalJson(ntnuLmu)) },
    readings: { ...ntnuLmu.readings, ...readings },
  }
}
