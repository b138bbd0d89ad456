/** Every event of a register: its days, and how each stands by the findings of `checkRegister`. No rule is judged here. */
import { compare, type IsoDate, LAST_DATE } from '../dates'
import type { Finding } from '../finding'
import type { Options } from '../mandate/options'
import { checkRegister } from '../register/check'
import type { Register } from '../register/register'
import { upcoming } from '../register/upcoming'
import { dutyEvents } from './duties'
import type { YearEvent } from './event'
import { meetingEvents } from './meetings'
import { subcommitteeEvents } from './subcommittees'
import { termEvents } from './terms'
import { eventOf } from './verdict'

/**
 * What happens through the years that a register tells of: meetings, notices, elections, last days, and the ends of terms; by
 * day, then kind, then subject. Every open finding with a last day stands behind one of them.
 *
 * @throws RangeError as `checkRegister`.
 * @example
 * const meetings = [{ id: 'lmu-6', date: '2026-11-25' }]
 * const register = { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' }, committee: { meetings } }
 * yearEvents(register, '2026-11-22').map(({ kind }) => kind) //=> ['subcommittee-deadline', 'committee-meeting', 'notice']
 */
export function yearEvents(register: Register, asOf: IsoDate, options?: Options): readonly YearEvent[] {
  const { findings } = checkRegister(register, asOf, options)
  const endings = upcoming(register, asOf, LAST_DATE, options).filter(({ rule }) => OF_ENDINGS.includes(rule))
  const told: readonly YearEvent[] = [
    ...meetingEvents(register, asOf, findings),
    ...subcommitteeEvents(register, asOf, findings, options),
    ...dutyEvents(register, asOf, findings, options),
    ...termEvents(register, endings),
  ]
  const behind = new Set(told.flatMap((event) => event.findings))
  return [...told, ...otherDeadlines(findings.filter((each) => !behind.has(each)))].toSorted(inOrder)
}

/** What `upcoming` tells of seats and offices that fall vacant; `checkRegister` says nothing of days to come. */
const OF_ENDINGS: readonly Finding['rule'][] = ['composition/seats', 'chair/in-office']

function otherDeadlines(findings: readonly Finding[]): YearEvent[] {
  return findings.flatMap((each) =>
    each.outcome === 'open' && each.due !== undefined
      ? [eventOf('deadline', { subject: `${each.rule}/${each.subject}`, date: each.due, facts: { rule: each.rule } }, [each])]
      : [],
  )
}

function inOrder(a: YearEvent, b: YearEvent): number {
  return compare(a.date, b.date) || compare(a.kind, b.kind) || compare(a.subject, b.subject)
}
