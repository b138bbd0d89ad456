/** How a line of a report stands: an outcome, told apart where people act differently on it. */
import type { Finding } from '../finding'

/**
 * From the worst to the mildest.
 * - `malformed`: data that could not be read
 * - `advice`: a recommendation that is not followed
 * - `risk`: open, and what is planned would not meet it
 * - `waived`: breached, and covered by a waiver in force
 */
export const STATUSES = ['malformed', 'breached', 'advice', 'unknown', 'risk', 'open', 'waived', 'satisfied', 'not-applicable'] as const
export type Status = (typeof STATUSES)[number]

/** The sign of each status and its colour on a terminal. A word always stands beside it: neither carries the meaning alone. */
export const SIGNS = {
  malformed: { sign: '✗', style: 'red' },
  breached: { sign: '✗', style: 'red' },
  advice: { sign: '▲', style: 'yellow' },
  unknown: { sign: '?', style: 'magenta' },
  risk: { sign: '!', style: 'yellow' },
  open: { sign: '○', style: 'blue' },
  waived: { sign: '~', style: 'dim' },
  satisfied: { sign: '✓', style: 'green' },
  'not-applicable': { sign: '–', style: 'dim' },
} as const satisfies Record<Status, { readonly sign: string; readonly style: string }>

/** The status of a finding. */
export function statusOf({ outcome, modality, onTrack, waived }: Pick<Finding, 'outcome' | 'modality' | 'onTrack' | 'waived'>): Status {
  if (waived !== undefined) return 'waived'
  if (outcome === 'breached' && modality === 'should') return 'advice'
  if (outcome === 'open' && onTrack === false) return 'risk'
  return outcome
}

/** How many there are of each status, the worst first, those of which there are none left out. */
export type Counts = readonly { readonly status: Status; readonly count: number }[]

/** How many lines there are of each status. */
export function countStatuses(lines: readonly { readonly status: Status }[]): Counts {
  return countsBy((status) => lines.filter((line) => line.status === status).length)
}

/** The counts of two together; with `sign` -1, of the one without the other. */
export function addCounts(one: Counts, other: Counts, sign: 1 | -1 = 1): Counts {
  const countIn = (counts: Counts, status: Status) => counts.find((each) => each.status === status)?.count ?? 0
  return countsBy((status) => countIn(one, status) + sign * countIn(other, status))
}

/** How many there are in all. */
export function totalOf(counts: Counts): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}

function countsBy(countOf: (status: Status) => number): Counts {
  return STATUSES.map((status) => ({ status, count: countOf(status) })).filter(({ count }) => count > 0)
}
