/** Nynorsk: the committee's year. */
import type { EventWords, YearWords } from './words'

export const nn: YearWords = {
  title: (year) => `Årshjul ${year}`,
  committee: 'Læringsmiljøutvalet (LMU)',
  asOf: (date) => `per ${date}`,
  description: (rings, count) =>
    `Tolv månader med klokka frå august øvst. Ringane, utanfrå og inn: ${rings}. Hjulet viser ${count} dagar; dei står òg i lista, med dato og status.`,
  none: 'Registeret har ingen dagar i dette studieåret.',
  rings: 'Ringane utanfrå og inn',
  ring: {
    committee: 'LMU-møte',
    subcommittee: (campus) => `Underutvalet i ${campus}`,
    dialogue: 'Dialogmøte',
    duties: 'Fristar og periodar',
  },
  past: 'har vore',
  toCome: 'kjem',
  lead: (days) => `dei siste ${days} dagane før eit LMU-møte`,
  outside: 'utanfor studieåret',
  free: 'undervisningsfritt',
  through: (what, last) => `${what} til og med ${last}`,
  column: { date: 'Dato', what: 'Kva', status: 'Status' },
  later: 'Seinare',
  standing: { held: 'halde', planned: 'planlagt', unknown: 'uvisst om halde', cancelled: 'avlyst' },
  event: {
    'committee-meeting': ({ facts }, words) => `LMU-møte ${words.meeting(facts.meeting)}`,
    notice: ({ facts: { meetingDate, isSent, isDue } }, { day }) =>
      isDue
        ? `Siste dag for innkalling til LMU-møtet ${day(meetingDate)}`
        : `Innkalling til LMU-møtet ${day(meetingDate)} ${isSent ? 'send' : 'skal sendast'}`,
    election: ({ facts: { item, title } }) => `${title ?? 'Val'} (sak ${item})`,
    'subcommittee-meeting': ({ facts }, words) => `Møte i ${words.subcommittee(facts.campus)}`,
    'subcommittee-deadline': ({ facts }, { day }) => `Siste dag for underutvala å møtast før LMU-møtet ${day(facts.meetingDate)}`,
    'dialogue-meeting': ({ facts }, words) => `Dialogmøte med ${words.party(facts.with)}${heldBy(facts.by, words)}`,
    'dialogue-deadline': ({ facts }, words) =>
      `Siste dag for dialogmøte med ${words.list(facts.with, words.party)}${heldBy(facts.by, words)}`,
    'annual-report': ({ facts: { year, isGiven, isDue, to } }, words) =>
      isDue
        ? `Siste dag for årsrapporten for ${year} til ${words.body(to)}`
        : `Årsrapporten for ${year} ${isGiven ? 'gjeven' : 'skal gjevast'} til ${words.body(to)}`,
    'quality-input': ({ facts: { year, isGiven, isDue } }) =>
      isDue
        ? `Siste dag for innspel til kvalitetsmeldinga for ${year}`
        : `Innspel til kvalitetsmeldinga for ${year} ${isGiven ? 'gjeve' : 'skal gjevast'}`,
    'term-end': ({ facts: { body, people } }, words) =>
      `Siste dag i ${words.holder(body)} for ${people.length > 3 ? `${people.length} medlemmer` : words.people(people)}`,
    'office-end': ({ facts: { body, chairs, viceChairs } }, words) =>
      `Siste dag for ${words.join([
        ...(chairs.length > 0 ? [`leiar ${words.people(chairs)}`] : []),
        ...(viceChairs.length > 0 ? [`nestleiar ${words.people(viceChairs)}`] : []),
      ])} i ${words.holder(body)}`,
    'study-year-start': () => 'Studieåret byrjar',
    'study-year-end': () => 'Studieåret sluttar; siste dag for LMU-møta i året',
    deadline: ({ facts }, words) => `Siste dag: ${words.rule(facts.rule)}`,
  },
}

function heldBy(by: string, words: EventWords): string {
  return by === 'committee' ? '' : ` (${words.holder(by)})`
}
