/** Nynorsk: subcommittees. */
import type { Area, Told } from '../message'
import { capital, text, type Words } from '../words'
import { both, notYet } from './phrases'

export const subcommittees: Area<'subcommittee'> = {
  'subcommittee/exists': {
    breached: ({ facts: { required, campus, reason = 'missing' } }, { list, campus: place }) =>
      reason === 'missing'
        ? `LMU har ikkje noko underutval i ${place(campus)}. LMU skal ha underutval i ${list(required, place)}; få det oppretta.`
        : `LMU har eit underutval i ${place(campus)}, men skal berre ha i ${list(required, place)}. Avklar det med styret.`,
    open: notYet,
    unknown: () => 'Registeret seier ingenting om underutvala. Før dei opp.',
    satisfied: ({ facts: { required } }, { list, campus }) => `LMU har dei underutvala det skal, i ${list(required, campus)}.`,
    'not-applicable': () => 'LMU skal ikkje ha underutval.',
  },

  'subcommittee/composition': {
    breached: ({ facts: { campus, on, students, staff, requiredStudents, requiredStaff, withoutDeputy = [] } }, words) => {
      const where = capital(words.subcommittee(campus))
      const isFull = students === requiredStudents && staff === requiredStaff
      const day = on === undefined ? '' : ` (${words.date(on)})`
      return isFull
        ? `${where} har medlemmer utan personleg vara${day}: ${words.people(withoutDeputy)}. Få oppnemnt ein til kvar.`
        : text(
            `${where} har ${both(students, staff, words)}${day}, men skal ha ${both(requiredStudents, requiredStaff, words)}.`,
            withoutDeputy.length > 0 && `${words.people(withoutDeputy)} manglar personleg vara.`,
            'Få oppnemningane i orden.',
          )
    },
    open: notYet,
    unknown: ({ facts: { campus } }, words) =>
      `Registeret har ikkje med alle medlemmene og varamedlemmene i ${words.subcommittee(campus)}. Før dei opp.`,
    satisfied: ({ facts: { campus, students, staff } }, words) =>
      `${capital(words.subcommittee(campus))} har ${both(students, staff, words)}, alle med personleg vara.`,
    'not-applicable': ({ facts: { campus } }, words) => `Det er ingen samansetjing å vurdere i ${words.subcommittee(campus)}.`,
  },

  'subcommittee/appointing-body': {
    breached: ({ facts: { campus, person, appointedBy, allowed } }, words) =>
      text(
        `${words.person(person)} i ${words.subcommittee(campus)} er oppnemnd av ${words.body(appointedBy)}.`,
        `Det skal gjerast av ${words.either(allowed, words.body, 'eit anna organ')}; få oppnemninga gjort der.`,
      ),
    open: notYet,
    unknown: ({ facts: { campus, people, person } }, words) =>
      `Registeret seier ikkje kven som har oppnemnt ${words.list(people ?? [person], words.person, 'medlemmene')} i ${words.subcommittee(campus)}. Før det opp.`,
    satisfied: ({ facts: { campus, people, person } }, words) =>
      `I ${words.subcommittee(campus)} er ${words.count((people ?? [person]).length, 'medlem', 'medlemmer')} oppnemnde av rett organ.`,
    'not-applicable': ({ facts: { campus } }, words) => `Det er ingen oppnemningar å vurdere i ${words.subcommittee(campus)}.`,
  },

  'subcommittee/top-student-body': {
    breached: ({ facts: { campus, on, people, required } }, words) => {
      const day = on === undefined ? '' : ` (${words.date(on)})`
      const sitting = people === undefined || people.length === 0 ? 'ingen av studentane' : `berre ${words.people(people)}`
      return `I ${words.subcommittee(campus)} sit ${sitting} i øvste studentorgan${day}. Minst ${words.figure(required)} skal gjere det; få oppnemnt ein som gjer det.`
    },
    open: notYet,
    unknown: ({ facts: { campus } }, words) =>
      `Registeret seier ikkje nok om kva studentar i ${words.subcommittee(campus)} som sit i øvste studentorgan. Før det opp.`,
    satisfied: ({ facts: { campus, people } }, words) =>
      `I ${words.subcommittee(campus)} sit ${words.people(people, 'nok studentar')} i øvste studentorgan, slik det skal vere.`,
    'not-applicable': ({ facts: { campus } }, words) => `Ingen i ${words.subcommittee(campus)} må sitje i øvste studentorgan.`,
  },

  'subcommittee/meeting-deadline': {
    breached: ({ facts: { campus, date, deadline, subcommitteeMeeting, lead, leadDays } }, words) => {
      const where = capital(words.subcommittee(campus))
      return subcommitteeMeeting === undefined || subcommitteeMeeting === null
        ? `${where} møttest ikkje i tide før LMU-møtet ${words.date(date)}. Siste dag var ${words.date(deadline)}, ${days(leadDays, words)} før.`
        : `${where} møttest ${words.date(subcommitteeMeeting)}, ${days(lead, words)} før LMU-møtet ${words.date(date)}. Det skal vere minst ${days(leadDays, words)}, altså seinast ${words.date(deadline)}.`
    },
    open: ({ facts: { campus, date, deadline, subcommitteeMeeting, lead, leadDays }, due, onTrack }, words) => {
      const where = capital(words.subcommittee(campus))
      if (subcommitteeMeeting === undefined || subcommitteeMeeting === null) {
        return `${where} har ikkje sett opp noko møte før LMU-møtet ${words.date(date)}. Hald det seinast ${words.date(due ?? deadline)}, ${days(leadDays, words)} før.`
      }
      const planned = `${where} har sett opp møte ${words.date(subcommitteeMeeting)}, ${days(lead, words)} før LMU-møtet ${words.date(date)}.`
      return onTrack === true
        ? `${planned} Siste dag er ${words.date(due ?? deadline)}.`
        : `${planned} Det skal vere minst ${days(leadDays, words)}, altså seinast ${words.date(deadline)}; flytt det innan ${words.date(due)}.`
    },
    unknown: ({ facts }, words) =>
      facts.leadDays === undefined
        ? 'Registeret har ikkje med alle møta i LMU og underutvala, så fristen kan ikkje vurderast. Før dei opp.'
        : `Det er uvisst om ${words.subcommittee(facts.campus)} heldt fristen på ${days(facts.leadDays, words)} før ${meetingsOf(facts, words)}. Før opp kva møte som vart halde.`,
    satisfied: ({ facts }, words) =>
      `${capital(words.subcommittee(facts.campus))} held fristen på ${days(facts.leadDays, words)} før ${meetingsOf(facts, words)}.`,
    'not-applicable': ({ facts: { campus } }, words) => `Det er ingen LMU-møte som ${words.subcommittee(campus)} må møtast før.`,
  },

  'subcommittee/reporting': {
    breached: ({ facts }, words) => `${unreported(facts, words)} Send rapporten.`,
    open: notYet,
    unknown: ({ facts: { campus, meetings = [] } }, words) => {
      const which = meetings.length > 0 ? ` (${words.list(meetings, words.meeting)})` : ''
      return `Registeret seier ikkje om arbeidet i ${words.subcommittee(campus)} er rapportert til LMU og lokal leiing${which}. Før opp kven som fekk rapport.`
    },
    satisfied: ({ facts: { campus, meetings = [], date } }, words) => {
      const which = words.list(date === undefined ? meetings : [date], words.meeting, '')
      return `Arbeidet i ${words.subcommittee(campus)} er rapportert til LMU og lokal leiing${which === '' ? '' : ` (${which})`}.`
    },
    'not-applicable': ({ facts: { campus } }, words) => `${capital(words.subcommittee(campus))} har ikkje halde møte å rapportere om.`,
  },

  'subcommittee/secretariat': {
    breached: ({ facts: { campus, secretary, at } }, words) =>
      secretary === undefined
        ? `${capital(words.subcommittee(campus))} har ingen sekretær. Få peikt ut ein på studiestaden.`
        : `Sekretæren for ${words.subcommittee(campus)}, ${words.person(secretary)}, held til i ${words.campus(at)}. Sekretæren skal vere i ${words.campus(campus)}.`,
    open: notYet,
    unknown: ({ facts: { campus, secretary } }, words) =>
      secretary === undefined
        ? `Registeret seier ikkje kven som er sekretær for ${words.subcommittee(campus)}. Før det opp.`
        : `Registeret seier ikkje kvar ${words.person(secretary)}, sekretær for ${words.subcommittee(campus)}, held til. Før det opp.`,
    satisfied: ({ facts: { campus, secretary } }, words) =>
      `${capital(words.subcommittee(campus))} har sekretær på studiestaden${secretary === undefined ? '' : `: ${words.person(secretary)}`}.`,
    'not-applicable': ({ facts: { campus } }, words) => `${capital(words.subcommittee(campus))} treng ikkje eigen sekretær.`,
  },
}

function days(number: number | null | undefined, { count }: Words): string {
  return count(number, 'dag', 'dagar')
}

/** 'LMU-møtet 25. november 2026', 'LMU-møta lmu-2026-5 og lmu-2026-6'. */
function meetingsOf({ date, meeting, meetings }: Told<'subcommittee/meeting-deadline'>['facts'], words: Words): string {
  if (date !== undefined) return `LMU-møtet ${words.date(date)}`
  const told = words.list(meetings ?? [meeting], words.meeting, '')
  return text(meetings !== undefined && meetings.length > 1 ? 'LMU-møta' : 'LMU-møtet', told)
}

function unreported({ campus, date, meetings = [], missing }: Told<'subcommittee/reporting'>['facts'], words: Words): string {
  const when = date === undefined ? words.list(meetings, words.meeting, '') : words.date(date)
  const to = words.list(missing, words.body, 'LMU og lokal leiing')
  return text('Arbeidet på møtet', when, `i ${words.subcommittee(campus)} er ikkje rapportert til ${to}.`)
}
