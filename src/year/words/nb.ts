/** Bokmål: the committee's year. */
import type { EventWords, YearWords } from './words'

export const nb: YearWords = {
  title: (year) => `Årshjul ${year}`,
  committee: 'Læringsmiljøutvalget (LMU)',
  asOf: (date) => `per ${date}`,
  description: (rings, count) =>
    `Tolv måneder med klokken fra august øverst. Ringene, utenfra og inn: ${rings}. Hjulet viser ${count} dager; de står også i listen, med dato og status.`,
  none: 'Registeret har ingen dager i dette studieåret.',
  rings: 'Ringene utenfra og inn',
  ring: {
    committee: 'LMU-møter',
    subcommittee: (campus) => `Underutvalget i ${campus}`,
    dialogue: 'Dialogmøter',
    duties: 'Frister og perioder',
  },
  past: 'har vært',
  toCome: 'kommer',
  lead: (days) => `de siste ${days} dagene før et LMU-møte`,
  outside: 'utenfor studieåret',
  free: 'undervisningsfritt',
  through: (what, last) => `${what} til og med ${last}`,
  column: { date: 'Dato', what: 'Hva', status: 'Status' },
  later: 'Senere',
  standing: { held: 'holdt', planned: 'planlagt', unknown: 'uvisst om holdt', cancelled: 'avlyst' },
  event: {
    'committee-meeting': ({ facts }, words) => `LMU-møte ${words.meeting(facts.meeting)}`,
    notice: ({ facts: { meetingDate, isSent, isDue } }, { day }) =>
      isDue
        ? `Siste dag for innkalling til LMU-møtet ${day(meetingDate)}`
        : `Innkalling til LMU-møtet ${day(meetingDate)} ${isSent ? 'sendt' : 'sendes'}`,
    election: ({ facts: { item, title } }) => `${title ?? 'Valg'} (sak ${item})`,
    'subcommittee-meeting': ({ facts }, words) => `Møte i ${words.subcommittee(facts.campus)}`,
    'subcommittee-deadline': ({ facts }, { day }) => `Siste dag for underutvalgene å møtes før LMU-møtet ${day(facts.meetingDate)}`,
    'dialogue-meeting': ({ facts }, words) => `Dialogmøte med ${words.party(facts.with)}${heldBy(facts.by, words)}`,
    'dialogue-deadline': ({ facts }, words) =>
      `Siste dag for dialogmøte med ${words.list(facts.with, words.party)}${heldBy(facts.by, words)}`,
    'annual-report': ({ facts: { year, isGiven, isDue, to } }, words) =>
      isDue
        ? `Siste dag for årsrapporten for ${year} til ${words.body(to)}`
        : `Årsrapporten for ${year} ${isGiven ? 'gitt' : 'gis'} til ${words.body(to)}`,
    'quality-input': ({ facts: { year, isGiven, isDue } }) =>
      isDue
        ? `Siste dag for innspill til kvalitetsmeldingen for ${year}`
        : `Innspill til kvalitetsmeldingen for ${year} ${isGiven ? 'gitt' : 'gis'}`,
    'term-end': ({ facts: { body, people } }, words) =>
      `Siste dag i ${words.holder(body)} for ${people.length > 3 ? `${people.length} medlemmer` : words.people(people)}`,
    'office-end': ({ facts: { body, chairs, viceChairs } }, words) =>
      `Siste dag for ${words.join([
        ...(chairs.length > 0 ? [`leder ${words.people(chairs)}`] : []),
        ...(viceChairs.length > 0 ? [`nestleder ${words.people(viceChairs)}`] : []),
      ])} i ${words.holder(body)}`,
    'study-year-start': () => 'Studieåret begynner',
    'study-year-end': () => 'Studieåret slutter; siste dag for årets LMU-møter',
    deadline: ({ facts }, words) => `Siste dag: ${words.rule(facts.rule)}`,
  },
}

function heldBy(by: string, words: EventWords): string {
  return by === 'committee' ? '' : ` (${words.holder(by)})`
}
