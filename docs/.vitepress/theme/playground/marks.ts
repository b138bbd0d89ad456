/** The margin of the editor: on each line that anything points to, the sign of the worst. */
import { STATUSES, type Status } from '../../../../src/reports/status'
import type { Entry, Section } from './judge'

export interface LineMark {
  readonly line: number
  readonly sign: string
  readonly status: Status
}

/** In the order of the lines. */
export function marksOf(sections: readonly Section[]): LineMark[] {
  const worst = new Map<number, LineMark>()
  const look = (entries: readonly Entry[]) => {
    for (const { line, sign, status, consequences } of entries) {
      const other = worst.get(line)
      if (other === undefined || STATUSES.indexOf(status) < STATUSES.indexOf(other.status)) worst.set(line, { line, sign, status })
      look(consequences)
    }
  }
  for (const { entries } of sections) look(entries)
  return [...worst.values()].toSorted((one, other) => one.line - other.line)
}
