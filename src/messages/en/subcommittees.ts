/** English: subcommittees. */
import type { Area, Told } from '../message'
import { capital, text, type Words } from '../words'
import { both, notYet } from './phrases'

export const subcommittees: Area<'subcommittee'> = {
  'subcommittee/exists': {
    breached: ({ facts: { required, campus, reason = 'missing' } }, { list, campus: place }) =>
      reason === 'missing'
        ? `There is no subcommittee in ${place(campus)}. There should be subcommittees in ${list(required, place)}; have it set up.`
        : `There is a subcommittee in ${place(campus)}, but there should be some only in ${list(required, place)}. Settle it with the board.`,
    open: notYet,
    unknown: () => 'The register leaves out the subcommittees. Enter them.',
    satisfied: ({ facts: { required } }, { list, campus }) =>
      `The committee has the subcommittees that it should, in ${list(required, campus)}.`,
    'not-applicable': () => 'The committee should have no subcommittees.',
  },

  'subcommittee/composition': {
    breached: ({ facts: { campus, on, students, staff, requiredStudents, requiredStaff, withoutDeputy = [] } }, words) => {
      const where = capital(words.subcommittee(campus))
      const isFull = students === requiredStudents && staff === requiredStaff
      const day = on === undefined ? '' : ` (${words.date(on)})`
      return isFull
        ? `${where} has members without a personal deputy${day}: ${words.people(withoutDeputy)}. Have one appointed for each.`
        : text(
            `${where} has ${both(students, staff, words)}${day}, but should have ${both(requiredStudents, requiredStaff, words)}.`,
            withoutDeputy.length > 0 && `Without a personal deputy: ${words.people(withoutDeputy)}.`,
            'Have the appointments put right.',
          )
    },
    open: notYet,
    unknown: ({ facts: { campus } }, words) =>
      `The register does not have all members and deputies of ${words.subcommittee(campus)}. Enter them.`,
    satisfied: ({ facts: { campus, students, staff } }, words) =>
      `${capital(words.subcommittee(campus))} has ${both(students, staff, words)}, all with a personal deputy.`,
    'not-applicable': ({ facts: { campus } }, words) => `There is no composition of ${words.subcommittee(campus)} to look at.`,
  },

  'subcommittee/appointing-body': {
    breached: ({ facts: { campus, person, appointedBy, allowed } }, words) =>
      text(
        `${words.person(person)} in ${words.subcommittee(campus)} was appointed by ${words.body(appointedBy)}.`,
        `It should be done by ${words.either(allowed, words.body, 'another body')}; have the appointment made there.`,
      ),
    open: notYet,
    unknown: ({ facts: { campus, people, person } }, words) =>
      `The register does not say who appointed ${words.people(people ?? [person], 'the members')} in ${words.subcommittee(campus)}. Enter it.`,
    satisfied: ({ facts: { campus, people, person } }, words) => {
      const members = words.count((people ?? [person]).length, 'member was', 'members were')
      return `In ${words.subcommittee(campus)}, ${members} appointed by the right body.`
    },
    'not-applicable': ({ facts: { campus } }, words) => `There are no appointments in ${words.subcommittee(campus)} to look at.`,
  },

  'subcommittee/top-student-body': {
    breached: ({ facts: { campus, on, people, required } }, words) => {
      const day = on === undefined ? '' : ` (${words.date(on)})`
      const sitting = people === undefined || people.length === 0 ? 'none of the students' : `only ${words.people(people)}`
      return `In ${words.subcommittee(campus)}, ${sitting} sits in the highest student body${day}. At least ${words.figure(required)} should; have one appointed who does.`
    },
    open: notYet,
    unknown: ({ facts: { campus } }, words) =>
      `The register does not say enough about which students in ${words.subcommittee(campus)} sit in the highest student body. Enter it.`,
    satisfied: ({ facts: { campus, people } }, words) =>
      `In ${words.subcommittee(campus)}, the highest student body is represented by ${words.people(people, 'enough students')}, as it should be.`,
    'not-applicable': ({ facts: { campus } }, words) => `Nobody in ${words.subcommittee(campus)} must sit in the highest student body.`,
  },

  'subcommittee/meeting-deadline': {
    breached: ({ facts: { campus, date, deadline, subcommitteeMeeting, lead, leadDays } }, words) => {
      const where = capital(words.subcommittee(campus))
      return subcommitteeMeeting === undefined || subcommitteeMeeting === null
        ? `${where} did not meet in time before the committee meeting on ${words.date(date)}. The last day was ${words.date(deadline)}, ${days(leadDays, words)} before.`
        : `${where} met on ${words.date(subcommitteeMeeting)}, ${days(lead, words)} before the committee meeting on ${words.date(date)}. It should be at least ${days(leadDays, words)}, that is by ${words.date(deadline)}.`
    },
    open: ({ facts: { campus, date, deadline, subcommitteeMeeting, lead, leadDays }, due, onTrack }, words) => {
      const where = capital(words.subcommittee(campus))
      if (subcommitteeMeeting === undefined || subcommitteeMeeting === null) {
        return `${where} has planned no meeting before the committee meeting on ${words.date(date)}. Hold it by ${words.date(due ?? deadline)}, ${days(leadDays, words)} before.`
      }
      const planned = `${where} plans to meet on ${words.date(subcommitteeMeeting)}, ${days(lead, words)} before the committee meeting on ${words.date(date)}.`
      return onTrack === true
        ? `${planned} The last day is ${words.date(due ?? deadline)}.`
        : `${planned} It should be at least ${days(leadDays, words)}, that is by ${words.date(deadline)}; move it by ${words.date(due)}.`
    },
    unknown: ({ facts }, words) =>
      facts.leadDays === undefined
        ? 'The register lacks meetings of the committee or the subcommittees, so the time limit cannot be judged. Enter them.'
        : `It is not known whether ${words.subcommittee(facts.campus)} kept the time limit of ${days(facts.leadDays, words)} before ${meetingsOf(facts, words)}. Enter which meetings were held.`,
    satisfied: ({ facts }, words) =>
      `${capital(words.subcommittee(facts.campus))} keeps the time limit of ${days(facts.leadDays, words)} before ${meetingsOf(facts, words)}.`,
    'not-applicable': ({ facts: { campus } }, words) =>
      `There are no committee meetings before which ${words.subcommittee(campus)} must meet.`,
  },

  'subcommittee/reporting': {
    breached: ({ facts }, words) => `${unreported(facts, words)} Send the report.`,
    open: notYet,
    unknown: ({ facts: { campus, meetings = [] } }, words) => {
      const which = meetings.length > 0 ? ` (${words.list(meetings, words.meeting)})` : ''
      return `The register does not say whether the work of ${words.subcommittee(campus)} was reported to the committee and the local management${which}. Enter who was given a report.`
    },
    satisfied: ({ facts: { campus, meetings = [], date } }, words) => {
      const which = words.list(date === undefined ? meetings : [date], words.meeting, '')
      return `The work of ${words.subcommittee(campus)} was reported to the committee and the local management${which === '' ? '' : ` (${which})`}.`
    },
    'not-applicable': ({ facts: { campus } }, words) => `There is no meeting of ${words.subcommittee(campus)} to report on.`,
  },

  'subcommittee/secretariat': {
    breached: ({ facts: { campus, secretary, at } }, words) =>
      secretary === undefined
        ? `${capital(words.subcommittee(campus))} has no secretary. Have one named at the campus.`
        : `The secretary of ${words.subcommittee(campus)}, ${words.person(secretary)}, is in ${words.campus(at)}. The secretary should be in ${words.campus(campus)}.`,
    open: notYet,
    unknown: ({ facts: { campus, secretary } }, words) =>
      secretary === undefined
        ? `The register does not say who is secretary of ${words.subcommittee(campus)}. Enter it.`
        : `The register does not say where ${words.person(secretary)}, secretary of ${words.subcommittee(campus)}, is. Enter it.`,
    satisfied: ({ facts: { campus, secretary } }, words) =>
      `${capital(words.subcommittee(campus))} has a secretary at its campus${secretary === undefined ? '' : `: ${words.person(secretary)}`}.`,
    'not-applicable': ({ facts: { campus } }, words) => `No secretary is asked of ${words.subcommittee(campus)}.`,
  },
}

function days(number: number | null | undefined, { count }: Words): string {
  return count(number, 'day', 'days')
}

/** 'the committee meeting on 25 November 2026', 'the committee meetings (lmu-2026-5 and lmu-2026-6)'. */
function meetingsOf({ date, meeting, meetings }: Told<'subcommittee/meeting-deadline'>['facts'], words: Words): string {
  if (date !== undefined) return `the committee meeting on ${words.date(date)}`
  const told = words.list(meetings ?? [meeting], words.meeting, '')
  return text(
    meetings !== undefined && meetings.length > 1 ? 'the committee meetings' : 'the committee meeting',
    told !== '' && `(${told})`,
  )
}

function unreported({ campus, date, meetings = [], missing }: Told<'subcommittee/reporting'>['facts'], words: Words): string {
  const when = date === undefined ? words.list(meetings, words.meeting, '') : words.date(date)
  const to = words.list(missing, words.body, 'the committee and the local management')
  return text(`The meeting of ${words.subcommittee(campus)}`, when !== '' && `on ${when}`, `was not reported to ${to}.`)
}
