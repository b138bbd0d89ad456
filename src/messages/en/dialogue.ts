/** English: dialogue meetings. */
import type { Area, Message } from '../message'
import { capital, text, type Words } from '../words'

const message: Message<'dialogue/faculties' | 'dialogue/subcommittees'> = {
  breached: ({ facts: { by, faculty, faculties, missed = [], lastVisit, from, to } }, words) => {
    const whom = words.list(faculties ?? [faculty], words.party)
    const when =
      missed.length > 0
        ? ` in the ${missed.length === 1 ? 'cycle' : 'cycles'} that began on ${words.dates(missed)}`
        : inPeriod(from, to, words)
    return text(
      `${capital(words.party(by))} held no dialogue meeting with ${whom}${when}.`,
      lastVisit === undefined || lastVisit === null
        ? 'Plan a meeting now.'
        : `The last meeting was on ${words.date(lastVisit)}; plan a new one.`,
    )
  },
  open: ({ facts: { by, faculty, faculties, lastVisit, planned, to }, due, onTrack }, words) => {
    const who = capital(words.party(by))
    const whom = words.list(faculties ?? [faculty], words.party)
    if (planned !== undefined && planned !== null) {
      return `${who} plans a dialogue meeting with ${whom} on ${words.date(planned)}. The last day is ${words.date(due ?? to)}.`
    }
    const last = lastVisit === undefined || lastVisit === null ? '' : ` (the last was on ${words.date(lastVisit)})`
    return onTrack === true
      ? `${who} plans a dialogue meeting with ${whom}. The last day is ${words.date(due ?? to)}.`
      : `${who} has planned no dialogue meeting with ${whom}${last}. Hold it by ${words.date(due ?? to)}.`
  },
  unknown: ({ facts: { by, faculty, faculties, from, to } }, words) =>
    by === undefined
      ? 'The register leaves out the dialogue meetings. Enter them.'
      : `It is not known whether ${words.party(by)} held a dialogue meeting with ${words.list(faculties ?? [faculty], words.party, 'all that it should')}${inPeriod(from, to, words)}. Enter which meetings were held.`,
  satisfied: ({ facts: { by, faculty, faculties, from, to } }, words) =>
    `${capital(words.party(by))} held a dialogue meeting with ${words.list(faculties ?? [faculty], words.party, 'all that it should')}${inPeriod(from, to, words)}.`,
  'not-applicable': ({ facts: { by } }, words) =>
    by === undefined ? 'There are no dialogue meetings to hold now.' : `${capital(words.party(by))} has no dialogue meetings to hold now.`,
}

function inPeriod(from: string | undefined, to: string | undefined, { period }: Words): string {
  return from === undefined || to === undefined ? '' : ` in the period ${period(from, to)}`
}

export const dialogue: Area<'dialogue'> = { 'dialogue/faculties': message, 'dialogue/subcommittees': message }
