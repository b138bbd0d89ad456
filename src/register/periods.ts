/** Periods of which a first or a last day may not be said, as a register that is still to be checked has them. */
import { compare, type IsoDate, LAST_DATE } from '../dates'

export type LoosePeriod = { readonly from?: IsoDate | undefined; readonly to?: IsoDate | undefined }

/** Each period that begins before an earlier one has ended; those without a first day, or reversed, are passed over. */
export function overlaps<P extends LoosePeriod>(periods: readonly P[]): { readonly next: P; readonly earlier: P }[] {
  const endOf = ({ to = LAST_DATE }: P) => to
  const sorted = periods
    .filter((row): row is P & { readonly from: IsoDate } => row.from !== undefined && row.from <= endOf(row))
    .sort((a, b) => compare(a.from, b.from))
  const found = []
  let last = sorted[0]
  for (const next of sorted.slice(1)) {
    if (last === undefined || next.from > endOf(last)) last = next
    else {
      found.push({ next, earlier: last })
      if (endOf(last) < endOf(next)) last = next
    }
  }
  return found
}

/** The last day of a service: as appointed, or when it was left. */
export function lastDay(to: IsoDate | undefined, left: IsoDate | undefined): IsoDate | undefined {
  return left !== undefined && (to === undefined || left < to) ? left : to
}

export function areAtOnce(a: LoosePeriod, b: LoosePeriod): boolean {
  return a.from !== undefined && b.from !== undefined && a.from <= (b.to ?? LAST_DATE) && b.from <= (a.to ?? LAST_DATE)
}
