/** The subcommittees' meetings, and the last day for them before each meeting of the committee. */
import type { IsoDate } from '../dates'
import type { Finding } from '../finding'
import { mandateOn, type Options } from '../mandate/options'
import type { Register } from '../register/register'
import { subcommitteeDeadline } from '../rules/deadlines'
import { meetingsOf } from '../rules/meeting'
import { subcommitteeStanding } from '../rules/subcommittees'
import type { EventOf, YearEvent } from './event'
import { eventOf } from './verdict'

export function subcommitteeEvents(
  register: Register,
  asOf: IsoDate,
  findings: readonly Finding[],
  options: Options | undefined,
): YearEvent[] {
  return [...meetings(register, asOf, findings), ...deadlines(register, asOf, findings, options)]
}

function meetings({ subcommittees = [] }: Register, asOf: IsoDate, findings: readonly Finding[]): EventOf<'subcommittee-meeting'>[] {
  const reporting = findings.filter(({ rule }) => rule === 'subcommittee/reporting')
  return subcommittees.flatMap(({ campus, meetings: own = [] }) =>
    own.map((meeting) => {
      const told = {
        subject: `${campus}/${meeting.date}`,
        date: meeting.date,
        standing: subcommitteeStanding(meeting, asOf),
        facts: { campus },
      }
      return eventOf(
        'subcommittee-meeting',
        told,
        reporting.filter((each) => isAbout(each, campus, meeting.date)),
      )
    }),
  )
}

/** One for each meeting of the committee, for all the subcommittees that its mandate knows. */
function deadlines(
  register: Register,
  asOf: IsoDate,
  findings: readonly Finding[],
  options: Options | undefined,
): EventOf<'subcommittee-deadline'>[] {
  const judged = findings.filter(({ rule }) => rule === 'subcommittee/meeting-deadline')
  return meetingsOf(register, asOf).flatMap(({ meeting: { id, date } }) => {
    // A meeting before the records begin is history: no mandate need have been in force then.
    if (date < register.records.from) return []
    const campuses = mandateOn(date, options).subcommittees?.bodies.map(({ campus }) => campus)
    if (campuses === undefined) return []
    const mandate = mandateOn(date, options)
    const told = { subject: id, date: subcommitteeDeadline(date, { mandate }), facts: { campuses, meeting: id, meetingDate: date } }
    const about = judged.filter((each) => campuses.some((campus) => isAbout(each, campus, id)))
    return [eventOf('subcommittee-deadline', told, about)]
  })
}

/** Whether a finding is about a meeting of, or for, a subcommittee: by its subject, or in the sum of several. */
function isAbout({ subject, facts }: Finding, campus: string, meeting: string): boolean {
  if (subject === `${campus}/${meeting}`) return true
  return subject === campus && 'meetings' in facts && facts.meetings?.includes(meeting) === true
}
