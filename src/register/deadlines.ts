/** The deadline of the subcommittees' meetings, of a whole register (§3/Lokale underutvalg:2). */
import type { IsoDate } from '../dates'
import { type Finding, withoutFacts } from '../finding'
import { subcommitteeMeetingDeadline } from '../mandate/catalogue'
import { mandateOn, type Options } from '../mandate/options'
import { type DatedMeeting, judgeDeadlines } from '../rules/deadlines'
import { meetingsOf } from '../rules/meeting'
import { type Subcommittee, subcommitteeStanding } from '../rules/subcommittees'
import type { Register } from './register'

/** Of each subcommittee of the register, before each meeting whose mandate asks for that subcommittee. */
export function checkDeadlines(register: Register, asOf: IsoDate, options: Options | undefined): Finding[] {
  const recordsFrom = register.records.from
  // What lies before the records is compared with, not judged: no mandate need have been in force then.
  const mandateFor = (date: IsoDate) => mandateOn(date < recordsFrom ? asOf : date, options)
  const committee = meetingsOf(register, asOf).map(
    ({ meeting, standing, path }): DatedMeeting => ({ id: meeting.id, date: meeting.date, standing, path }),
  )
  const isAsked = [asOf, ...committee.map(({ date }) => date)].some((day) => mandateFor(day).subcommittees !== undefined)
  if (!isAsked) return []
  const { subcommittees } = register
  if (register.committee?.meetings === undefined || subcommittees === undefined) {
    const needs = [
      ...(register.committee?.meetings === undefined ? [['committee', 'meetings']] : []),
      ...(subcommittees === undefined ? [['subcommittees']] : []),
    ]
    return withoutFacts([subcommitteeMeetingDeadline], 'unknown', { subject: 'committee', path: ['subcommittees'], needs })
  }
  return subcommittees.flatMap((subcommittee, index) => {
    const path = ['subcommittees', index, 'meetings']
    const given = { campus: subcommittee.campus, committee, own: ownMeetings(subcommittee, path, asOf), path, recordsFrom }
    return judgeDeadlines(given, asOf, mandateFor).findings.filter(({ outcome }) => outcome !== 'not-applicable')
  })
}

function ownMeetings({ meetings }: Subcommittee, path: readonly (string | number)[], asOf: IsoDate): DatedMeeting[] | undefined {
  return meetings?.flatMap((meeting, index): DatedMeeting[] => {
    const standing = subcommitteeStanding(meeting, asOf)
    return standing === 'cancelled' ? [] : [{ id: meeting.date, date: meeting.date, standing, path: [...path, index] }]
  })
}
