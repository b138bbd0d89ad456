/** Why a register that is well-formed cannot be judged. */
import type { IsoDate } from '../dates'
import { ntnuLmu } from '../mandate/ntnu-lmu'
import type { Register } from '../register/register'
import type { Issue } from '../reports/file-report'
import { issueIn } from './issue'

/** The issue that keeps the register from being judged on that day; undefined where there is none. */
export function refusalOf({ mandate, records }: Register, asOf: IsoDate): Issue | undefined {
  if (mandate !== ntnuLmu.id) return issueIn(['mandate'], 'unknown-mandate', ({ data }) => data.unknownMandate(mandate, ntnuLmu.id))
  if (asOf < records.from) return issueIn(['records', 'from'], 'before-records', ({ data }) => data.beforeRecords(asOf, records.from))
  return undefined
}
