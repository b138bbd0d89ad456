/** Bokmål: subcommittees. */
import type { Area, Told } from '../message'
import { capital, text, type Words } from '../words'
import { both, notYet } from './phrases'

export const subcommittees: Area<'subcommittee'> = {
  'subcommittee/exists': {
    breached: ({ facts: { required, campus, reason = 'missing' } }, { list, campus: place }) =>
      reason === 'missing'
        ? `LMU har ikke noe underutvalg i ${place(campus)}. LMU skal ha underutvalg i ${list(required, place)}; få det opprettet.`
        : `LMU har et underutvalg i ${place(campus)}, men skal bare ha i ${list(required, place)}. Avklar det med styret.`,
    open: notYet,
    unknown: () => 'Registeret sier ingenting om underutvalgene. Før dem opp.',
    satisfied: ({ facts: { required } }, { list, campus }) => `LMU har de underutvalgene det skal, i ${list(required, campus)}.`,
    'not-applicable': () => 'LMU skal ikke ha noen underutvalg.',
  },

  'subcommittee/composition': {
    breached: ({ facts: { campus, on, students, staff, requiredStudents, requiredStaff, withoutDeputy = [] } }, words) => {
      const where = capital(words.subcommittee(campus))
      const isFull = students === requiredStudents && staff === requiredStaff
      const day = on === undefined ? '' : ` (${words.date(on)})`
      return isFull
        ? `${where} har medlemmer uten personlig vara${day}: ${words.people(withoutDeputy)}. Få oppnevnt en til hver.`
        : text(
            `${where} har ${both(students, staff, words)}${day}, men skal ha ${both(requiredStudents, requiredStaff, words)}.`,
            withoutDeputy.length > 0 && `${words.people(withoutDeputy)} mangler personlig vara.`,
            'Få oppnevningene i orden.',
          )
    },
    open: notYet,
    unknown: ({ facts: { campus } }, words) =>
      `Registeret har ikke med alle medlemmene og varamedlemmene i ${words.subcommittee(campus)}. Før dem opp.`,
    satisfied: ({ facts: { campus, students, staff } }, words) =>
      `${capital(words.subcommittee(campus))} har ${both(students, staff, words)}, alle med personlig vara.`,
    'not-applicable': ({ facts: { campus } }, words) => `Det er ingen sammensetning å vurdere i ${words.subcommittee(campus)}.`,
  },

  'subcommittee/appointing-body': {
    breached: ({ facts: { campus, person, appointedBy, allowed } }, words) =>
      text(
        `${words.person(person)} i ${words.subcommittee(campus)} er oppnevnt av ${words.body(appointedBy)}.`,
        `Det skal gjøres av ${words.either(allowed, words.body, 'et annet organ')}; få oppnevningen gjort der.`,
      ),
    open: notYet,
    unknown: ({ facts: { campus, people, person } }, words) =>
      `Registeret sier ikke hvem som har oppnevnt ${words.list(people ?? [person], words.person, 'medlemmene')} i ${words.subcommittee(campus)}. Før det opp.`,
    satisfied: ({ facts: { campus, people, person } }, words) =>
      `I ${words.subcommittee(campus)} er ${words.count((people ?? [person]).length, 'medlem', 'medlemmer')} oppnevnt av rett organ.`,
    'not-applicable': ({ facts: { campus } }, words) => `Det er ingen oppnevninger å vurdere i ${words.subcommittee(campus)}.`,
  },

  'subcommittee/top-student-body': {
    breached: ({ facts: { campus, on, people, required } }, words) => {
      const day = on === undefined ? '' : ` (${words.date(on)})`
      const sitting = people === undefined || people.length === 0 ? 'ingen av studentene' : `bare ${words.people(people)}`
      return `I ${words.subcommittee(campus)} sitter ${sitting} i øverste studentorgan${day}. Minst ${words.figure(required)} skal gjøre det; få oppnevnt en som gjør det.`
    },
    open: notYet,
    unknown: ({ facts: { campus } }, words) =>
      `Registeret sier ikke nok om hvilke studenter i ${words.subcommittee(campus)} som sitter i øverste studentorgan. Før det opp.`,
    satisfied: ({ facts: { campus, people } }, words) =>
      `I ${words.subcommittee(campus)} sitter ${words.people(people, 'nok studenter')} i øverste studentorgan, slik det skal være.`,
    'not-applicable': ({ facts: { campus } }, words) => `Ingen i ${words.subcommittee(campus)} må sitte i øverste studentorgan.`,
  },

  'subcommittee/meeting-deadline': {
    breached: ({ facts: { campus, date, deadline, subcommitteeMeeting, lead, leadDays } }, words) => {
      const where = capital(words.subcommittee(campus))
      return subcommitteeMeeting === undefined || subcommitteeMeeting === null
        ? `${where} møttes ikke i tide før LMU-møtet ${words.date(date)}. Siste dag var ${words.date(deadline)}, ${days(leadDays, words)} før.`
        : `${where} møttes ${words.date(subcommitteeMeeting)}, ${days(lead, words)} før LMU-møtet ${words.date(date)}. Det skal være minst ${days(leadDays, words)}, altså senest ${words.date(deadline)}.`
    },
    open: ({ facts: { campus, date, deadline, subcommitteeMeeting, lead, leadDays }, due, onTrack }, words) => {
      const where = capital(words.subcommittee(campus))
      if (subcommitteeMeeting === undefined || subcommitteeMeeting === null) {
        return `${where} har ikke satt opp noe møte før LMU-møtet ${words.date(date)}. Hold det senest ${words.date(due ?? deadline)}, ${days(leadDays, words)} før.`
      }
      const planned = `${where} har satt opp møte ${words.date(subcommitteeMeeting)}, ${days(lead, words)} før LMU-møtet ${words.date(date)}.`
      return onTrack === true
        ? `${planned} Siste dag er ${words.date(due ?? deadline)}.`
        : `${planned} Det skal være minst ${days(leadDays, words)}, altså senest ${words.date(deadline)}; flytt det innen ${words.date(due)}.`
    },
    unknown: ({ facts }, words) =>
      facts.leadDays === undefined
        ? 'Registeret har ikke med alle møtene i LMU og underutvalgene, så fristen kan ikke bedømmes. Før dem opp.'
        : `Det er uvisst om ${words.subcommittee(facts.campus)} holdt fristen på ${days(facts.leadDays, words)} før ${meetingsOf(facts, words)}. Før opp hvilke møter som ble holdt.`,
    satisfied: ({ facts }, words) =>
      `${capital(words.subcommittee(facts.campus))} holder fristen på ${days(facts.leadDays, words)} før ${meetingsOf(facts, words)}.`,
    'not-applicable': ({ facts: { campus } }, words) => `Det er ingen LMU-møter som ${words.subcommittee(campus)} må møtes før.`,
  },

  'subcommittee/reporting': {
    breached: ({ facts }, words) => `${unreported(facts, words)} Send rapporten.`,
    open: notYet,
    unknown: ({ facts: { campus, meetings = [] } }, words) => {
      const which = meetings.length > 0 ? ` (${words.list(meetings, words.meeting)})` : ''
      return `Registeret sier ikke om arbeidet i ${words.subcommittee(campus)} er rapportert til LMU og lokal ledelse${which}. Før opp hvem som fikk rapport.`
    },
    satisfied: ({ facts: { campus, meetings = [], date } }, words) => {
      const which = words.list(date === undefined ? meetings : [date], words.meeting, '')
      return `Arbeidet i ${words.subcommittee(campus)} er rapportert til LMU og lokal ledelse${which === '' ? '' : ` (${which})`}.`
    },
    'not-applicable': ({ facts: { campus } }, words) => `${capital(words.subcommittee(campus))} har ikke holdt møter å rapportere om.`,
  },

  'subcommittee/secretariat': {
    breached: ({ facts: { campus, secretary, at } }, words) =>
      secretary === undefined
        ? `${capital(words.subcommittee(campus))} har ingen sekretær. Få pekt ut en på studiestedet.`
        : `Sekretæren for ${words.subcommittee(campus)}, ${words.person(secretary)}, holder til i ${words.campus(at)}. Sekretæren skal være i ${words.campus(campus)}.`,
    open: notYet,
    unknown: ({ facts: { campus, secretary } }, words) =>
      secretary === undefined
        ? `Registeret sier ikke hvem som er sekretær for ${words.subcommittee(campus)}. Før det opp.`
        : `Registeret sier ikke hvor ${words.person(secretary)}, sekretær for ${words.subcommittee(campus)}, holder til. Før det opp.`,
    satisfied: ({ facts: { campus, secretary } }, words) =>
      `${capital(words.subcommittee(campus))} har sekretær på studiestedet${secretary === undefined ? '' : `: ${words.person(secretary)}`}.`,
    'not-applicable': ({ facts: { campus } }, words) => `${capital(words.subcommittee(campus))} trenger ikke egen sekretær.`,
  },
}

function days(number: number | null | undefined, { count }: Words): string {
  return count(number, 'dag', 'dager')
}

/** 'LMU-møtet 25. november 2026', 'LMU-møtene lmu-2026-5 og lmu-2026-6'. */
function meetingsOf({ date, meeting, meetings }: Told<'subcommittee/meeting-deadline'>['facts'], words: Words): string {
  if (date !== undefined) return `LMU-møtet ${words.date(date)}`
  const told = words.list(meetings ?? [meeting], words.meeting, '')
  return text(meetings !== undefined && meetings.length > 1 ? 'LMU-møtene' : 'LMU-møtet', told)
}

function unreported({ campus, date, meetings = [], missing }: Told<'subcommittee/reporting'>['facts'], words: Words): string {
  const when = date === undefined ? words.list(meetings, words.meeting, '') : words.date(date)
  const to = words.list(missing, words.body, 'LMU og lokal ledelse')
  return text('Arbeidet på møtet', when, `i ${words.subcommittee(campus)} er ikke rapportert til ${to}.`)
}
