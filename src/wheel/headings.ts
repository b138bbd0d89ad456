/** What wheel, table and page are called. */
import type { IsoDate } from '../dates'
import type { YearView } from '../year/rows'

/** Which year of whom, and as of which day. Not escaped: an id of a study year comes from the register. */
export function headingsOf({ months, speech: { words, names } }: YearView, asOf: IsoDate) {
  return { heading: words.title(months.id), subheading: `${words.committee}, ${words.asOf(names.date(asOf))}` }
}
