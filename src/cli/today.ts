/** The day it is in Norway, wherever the computer stands. */
import type { IsoDate } from '../dates'

/** The calendar date in Oslo at that moment. */
export function todayInOslo(now: Date): IsoDate {
  // Swedes write dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(now)
}
