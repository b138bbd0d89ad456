/** What `checkRegister` gives: every finding over a whole register, on one day. */
import type { IsoDate } from '../dates'
import type { Finding, Outcome } from '../finding'

export interface Report {
  readonly asOf: IsoDate
  /** Id of the mandate in force on `asOf`. */
  readonly mandate: string
  readonly outcome: Outcome
  /** False where nothing was there to judge. */
  readonly checked: boolean
  readonly tally: Readonly<Record<Outcome | 'waived', number>>
  /** Sorted by path, then rule, then subject. */
  readonly findings: readonly Finding[]
}
