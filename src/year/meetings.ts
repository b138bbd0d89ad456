/** The committee's meetings, their notices, and the elections on their agendas. */
import type { IsoDate } from '../dates'
import type { Finding } from '../finding'
import type { Register } from '../register/register'
import { areaOf } from '../reports/area'
import { type Meeting, meetingsOf } from '../rules/meeting'
import type { EventOf, EventStanding, YearEvent } from './event'
import { eventOf } from './verdict'

export function meetingEvents(register: Register, asOf: IsoDate, findings: readonly Finding[]): YearEvent[] {
  const standings = new Map(meetingsOf(register, asOf).map(({ meeting, standing }) => [meeting.id, standing]))
  const about = new Map<string, Finding[]>()
  for (const each of findings) {
    const { kind, of } = areaOf(each)
    if (kind === 'meeting' && of !== undefined) about.set(of, [...(about.get(of) ?? []), each])
  }
  return (register.committee?.meetings ?? []).flatMap((meeting): YearEvent[] => {
    const { id, date } = meeting
    const standing: EventStanding = standings.get(id) ?? 'cancelled'
    const all = about.get(id) ?? []
    const told = { subject: id, date, standing, facts: { meeting: id } }
    const event = eventOf(
      'committee-meeting',
      told,
      all.filter(({ rule }) => rule !== 'meetings/notice'),
    )
    if (standing === 'cancelled') return [event]
    const notice = noticeOf(
      meeting,
      asOf,
      all.filter(({ rule }) => rule === 'meetings/notice'),
    )
    return [event, ...notice, ...electionsOf(meeting)]
  })
}

/** On the day it was or is to be sent; where nobody says, on the last day for it, which is that of the meeting. */
function noticeOf({ id, date, notice }: Meeting, asOf: IsoDate, findings: readonly Finding[]): EventOf<'notice'>[] {
  const sent = notice?.sent
  if (sent === undefined && findings.length === 0) return []
  const facts = { meeting: id, meetingDate: date, isSent: sent !== undefined && sent <= asOf, isDue: sent === undefined }
  return [eventOf('notice', { subject: id, date: sent ?? date, facts }, findings)]
}

function electionsOf({ id, date, agenda = [] }: Meeting): EventOf<'election'>[] {
  return agenda
    .filter(({ kind, vote }) => kind === 'election' || vote?.kind === 'election')
    .map((item) => eventOf('election', { subject: `${id}/${item.id}`, date, facts: { meeting: id, item: item.id, title: item.title } }, []))
}
