/** English: the committee's year. */
import type { EventWords, YearWords } from './words'

export const en: YearWords = {
  title: (year) => `Year wheel ${year}`,
  committee: 'Learning Environment Committee (LMU)',
  asOf: (date) => `as of ${date}`,
  description: (rings, count) =>
    `Twelve months clockwise, August at the top. The rings from the outside in: ${rings}. The wheel shows ${count} days; they are also in the list, with date and status.`,
  none: 'The register has no days in this study year.',
  rings: 'The rings from the outside in',
  ring: {
    committee: 'Committee meetings',
    subcommittee: (campus) => `Subcommittee in ${campus}`,
    dialogue: 'Dialogue meetings',
    duties: 'Last days and terms',
  },
  past: 'past',
  toCome: 'to come',
  lead: (days) => `the last ${days} days before a committee meeting`,
  outside: 'outside the study year',
  free: 'no teaching',
  through: (what, last) => `${what} through ${last}`,
  column: { date: 'Date', what: 'What', status: 'Status' },
  later: 'Later',
  standing: { held: 'held', planned: 'planned', unknown: 'not known whether held', cancelled: 'cancelled' },
  event: {
    'committee-meeting': ({ facts }, words) => `Committee meeting ${words.meeting(facts.meeting)}`,
    notice: ({ facts: { meetingDate, isSent, isDue } }, { day }) =>
      isDue
        ? `Last day for the notice of the committee meeting on ${day(meetingDate)}`
        : `Notice of the committee meeting on ${day(meetingDate)} ${isSent ? 'sent' : 'to be sent'}`,
    election: ({ facts: { item, title } }) => `${title ?? 'Election'} (item ${item})`,
    'subcommittee-meeting': ({ facts }, words) => `Meeting of ${words.subcommittee(facts.campus)}`,
    'subcommittee-deadline': ({ facts }, { day }) =>
      `Last day for the subcommittees to meet before the committee meeting on ${day(facts.meetingDate)}`,
    'dialogue-meeting': ({ facts }, words) => `Dialogue meeting with ${words.party(facts.with)}${heldBy(facts.by, words)}`,
    'dialogue-deadline': ({ facts }, words) =>
      `Last day for dialogue meetings with ${words.list(facts.with, words.party)}${heldBy(facts.by, words)}`,
    'annual-report': ({ facts: { year, isGiven, isDue, to } }, words) =>
      isDue
        ? `Last day for the annual report for ${year} to ${words.body(to)}`
        : `Annual report for ${year} ${isGiven ? 'given' : 'to be given'} to ${words.body(to)}`,
    'quality-input': ({ facts: { year, isGiven, isDue } }) =>
      isDue
        ? `Last day for input to the quality report for ${year}`
        : `Input to the quality report for ${year} ${isGiven ? 'given' : 'to be given'}`,
    'term-end': ({ facts: { body, people } }, words) =>
      `Last day in ${words.holder(body)} of ${people.length > 3 ? `${people.length} members` : words.people(people)}`,
    'office-end': ({ facts: { body, chairs, viceChairs } }, words) =>
      `Last day of ${words.join([
        ...(chairs.length > 0 ? [`chair ${words.people(chairs)}`] : []),
        ...(viceChairs.length > 0 ? [`vice-chair ${words.people(viceChairs)}`] : []),
      ])} of ${words.holder(body)}`,
    'study-year-start': () => 'The study year begins',
    'study-year-end': () => 'The study year ends; last day for its committee meetings',
    deadline: ({ facts }, words) => `Last day: ${words.rule(facts.rule)}`,
  },
}

function heldBy(by: string, words: EventWords): string {
  return by === 'committee' ? '' : ` (${words.holder(by)})`
}
