/** The deadline of the subcommittees' meetings, of a whole register (§3/Lokale underutvalg:2). */
import type { IsoDate } from '../dates'
import { type Finding, withoutFacts } from '../finding'
import { subcommitteeMeetingDeadline } from '../mandate/catalogue'
import { mandateOn, type Options } from '../mandate/options'
import { type DatedMeeting, judgeDeadlines } from '../rules/deadlines'
import { meetingsOf } from '../rules/meeting'
import { requiredSubcommittees, type Subcommittee, subcommitteeStanding } from '../rules/subcommittees'
import type { Register } from './register'

/** Of each subcommittee of the register that the mandate asks for. */
export function checkDeadlines(register: Register, asOf: IsoDate, options: Options | undefined): Finding[] {
  const rules = mandateOn(asOf, options).subcommittees
  if (rules === undefined) return []
  const needs = [
    ...(register.committee?.meetings === undefined ? [['committee', 'meetings']] : []),
    ...(register.subcommittees === undefined ? [['subcommittees']] : []),
  ]
  if (needs.length > 0) {
    return withoutFacts([subcommitteeMeetingDeadline], 'unknown', { subject: 'committee', path: ['subcommittees'], needs })
  }
  const committee = meetingsOf(register, asOf).map(
    ({ meeting, standing, path }): DatedMeeting => ({ id: meeting.id, date: meeting.date, standing, path }),
  )
  return requiredSubcommittees(register.subcommittees ?? [], rules).flatMap(({ row, index }) => {
    const path = ['subcommittees', index, 'meetings']
    const given = { campus: row.campus, committee, own: ownMeetings(row, path, asOf), path, recordsFrom: register.records.from }
    const { findings } = judgeDeadlines(given, asOf, (date) => mandateOn(date, options))
    return findings.filter(({ outcome }) => outcome !== 'not-applicable')
  })
}

function ownMeetings({ meetings }: Subcommittee, path: readonly (string | number)[], asOf: IsoDate): DatedMeeting[] | undefined {
  return meetings?.flatMap((meeting, index): DatedMeeting[] => {
    const standing = subcommitteeStanding(meeting, asOf)
    return standing === 'cancelled' ? [] : [{ id: meeting.date, date: meeting.date, standing, path: [...path, index] }]
  })
}
