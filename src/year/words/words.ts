/** What a language must have to tell of the year: a line for every kind of event, made of that kind's facts and no others. */
import type { IsoDate } from '../../dates'
import type { Words } from '../../messages/words'
import type { EventKind, EventOf, EventStanding } from '../event'

/** A language's words, and days of the year at hand without their year. */
export interface EventWords extends Words {
  readonly day: (date: IsoDate) => string
}

export interface YearWords {
  readonly title: (year: string) => string
  readonly committee: string
  readonly asOf: (date: string) => string
  /** For whoever does not see the wheel. */
  readonly description: (rings: string, count: number) => string
  readonly none: string
  /** The heading of their names. */
  readonly rings: string
  readonly ring: {
    readonly committee: string
    readonly subcommittee: (campus: string) => string
    readonly dialogue: string
    readonly duties: string
  }
  readonly past: string
  readonly toCome: string
  /** The days in which it is too late for the subcommittees to meet. */
  readonly lead: (days: number) => string
  readonly outside: string
  readonly free: string
  /** Several days, told by the last of them. */
  readonly through: (what: string, last: string) => string
  readonly column: { readonly date: string; readonly what: string; readonly status: string }
  /** The heading of last days after the twelve months. */
  readonly later: string
  readonly standing: Readonly<Record<EventStanding, string>>
  readonly event: { readonly [K in EventKind]: (event: EventOf<K>, words: EventWords) => string }
}
