/** How an event stands: by whether it took place, and by the findings about it. */
import type { Finding } from '../finding'
import { STATUSES, type Status, statusOf } from '../reports/status'
import type { EventKind, EventOf, EventStanding } from './event'

/** What a meeting is by itself, before any rule is asked. */
const STATUS_OF: Readonly<Record<EventStanding, Status>> = {
  held: 'satisfied',
  planned: 'open',
  unknown: 'unknown',
  cancelled: 'not-applicable',
}

/** The status that a standing alone gives. */
export function statusOfStanding(standing: EventStanding): Status {
  return STATUS_OF[standing]
}

type Told<K extends EventKind> = Pick<EventOf<K>, 'subject' | 'date' | 'facts'> & { readonly standing?: EventStanding }

/** An event with the worst status of its standing and of the findings about it. */
export function eventOf<K extends EventKind>(kind: K, told: Told<K>, findings: readonly Finding[]): EventOf<K> {
  const own = told.standing === undefined ? [] : [STATUS_OF[told.standing]]
  const found = [...own, ...findings.map(statusOf)]
  const status = STATUSES.find((each) => found.includes(each))
  return { kind, ...told, ...(status === undefined ? undefined : { status }), findings }
}
