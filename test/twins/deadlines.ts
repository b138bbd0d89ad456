/** Slow twin of the subcommittees' deadlines (§3/Lokale underutvalg:2): every meeting held against every other, by number of days. */
import { dateOf, dayNumber } from './dates'

export type Window = 'prepares-each' | 'may-share' | 'timing-only'

export interface TwinMeeting {
  readonly committeeMeeting: string
  readonly deadline: string
  /** The last meeting that prepares it, and the days between them. */
  readonly subcommitteeMeeting: string | null
  readonly lead: number | null
  readonly outcome: 'satisfied' | 'breached' | 'open'
  /** Where it is open. */
  readonly due?: string
  readonly onTrack?: boolean
}

/** The first committee meeting at least `leadDays` days later, as day numbers; none gives undefined. */
export function twinPrepared(subcommitteeMeeting: number, committeeMeetings: readonly number[], leadDays: number): number | undefined {
  const inTime = committeeMeetings.filter((day) => day - subcommitteeMeeting >= leadDays)
  return inTime.length === 0 ? undefined : Math.min(...inTime)
}

/** One row a committee meeting, by date; a date given twice is one meeting. */
export function twinMeetings(
  committeeMeetings: readonly string[],
  subcommitteeMeetings: readonly string[],
  asOf: string,
  window: Window,
  leadDays: number,
): TwinMeeting[] {
  const today = dayNumber(asOf)
  const committee = [...new Set(committeeMeetings.map(dayNumber))].sort((a, b) => a - b)
  const subcommittee = subcommitteeMeetings.map(dayNumber)

  return committee.map((day) => {
    const preparing = subcommittee.filter((other) => {
      const first = twinPrepared(other, committee, leadDays)
      if (first === undefined) return false
      return first === day || (window === 'may-share' && first < day && day - first <= leadDays)
    })
    const last = preparing.length === 0 ? null : Math.max(...preparing)
    const row = {
      committeeMeeting: dateOf(day),
      deadline: dateOf(day - leadDays),
      subcommitteeMeeting: last === null ? null : dateOf(last),
      lead: last === null ? null : day - last,
    }
    const verdict =
      window === 'timing-only'
        ? timing(
            subcommittee.filter((other) => day - other >= 0 && day - other < leadDays),
            today,
          )
        : preparation(preparing, day - leadDays, today)
    return { ...row, ...verdict }
  })
}

type Verdict = Pick<TwinMeeting, 'outcome' | 'due' | 'onTrack'>

function preparation(preparing: readonly number[], deadline: number, today: number): Verdict {
  if (preparing.some((day) => day <= today)) return { outcome: 'satisfied' }
  return today <= deadline ? { outcome: 'open', due: dateOf(deadline), onTrack: preparing.length > 0 } : { outcome: 'breached' }
}

function timing(tooLate: readonly number[], today: number): Verdict {
  if (tooLate.length === 0) return { outcome: 'satisfied' }
  const first = Math.min(...tooLate)
  return first <= today ? { outcome: 'breached' } : { outcome: 'open', due: dateOf(first - 1), onTrack: false }
}

/** What the findings must say of a subcommittee: its breaches and open meetings one by one, the rest in one. */
export function twinFindings(campus: string, meetings: readonly TwinMeeting[]): string[] {
  if (meetings.length === 0) return [`not-applicable ${campus}`]
  const alone = meetings.filter(({ outcome }) => outcome !== 'satisfied')
  const isBroken = alone.some(({ outcome }) => outcome === 'breached')
  return [
    ...alone.map(({ outcome, committeeMeeting, due, onTrack }) =>
      [outcome, `${campus}/${committeeMeeting}`, ...(outcome === 'open' ? [due, onTrack] : [])].join(' '),
    ),
    ...(isBroken || alone.length === meetings.length ? [] : [`satisfied ${campus}`]),
  ].sort()
}
