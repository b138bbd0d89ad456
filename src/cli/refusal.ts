/** Why a register that is well-formed cannot be judged. */
import type { IsoDate } from '../dates'
import { ntnuLmu } from '../mandate/ntnu-lmu'
import type { Issue } from '../register/parse'
import type { Register } from '../register/register'
import type { Context } from './io'

/** The issue that keeps the register from being judged on that day, in words; undefined where there is none. */
export function refusalOf({ mandate, records }: Register, asOf: IsoDate, { texts: { data } }: Context): Issue<string> | undefined {
  if (mandate !== ntnuLmu.id) return { path: ['mandate'], code: 'unknown-mandate', message: data.unknownMandate(mandate, ntnuLmu.id) }
  if (asOf < records.from) return { path: ['records', 'from'], code: 'before-records', message: data.beforeRecords(asOf, records.from) }
  return undefined
}
