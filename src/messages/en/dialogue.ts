/** English: dialogue meetings. */
import type { Area, Message } from '../message'
import { asksFor, capital, text, type Words, wanted } from '../words'

const MISSING = {
  held: 'which meetings were held',
  campuses: 'at which campuses the faculties are',
  faculties: 'the faculties, and at which campuses they are',
}

const message: Message<'dialogue/faculties' | 'dialogue/subcommittees'> = {
  breached: ({ facts: { by, faculty, faculties, missed = [], lastVisit, planned, from, to } }, words) => {
    const whom = words.list(faculties ?? [faculty], words.party)
    const when =
      missed.length > 0
        ? ` in the ${missed.length === 1 ? 'cycle' : 'cycles'} that began on ${words.dates(missed)}`
        : inPeriod(from, to, words)
    return text(`${capital(words.holder(by))} held no dialogue meeting with ${whom}${when}.`, advice(lastVisit, planned, words))
  },
  open: ({ facts: { by, faculty, faculties, lastVisit, planned, to }, due, onTrack }, words) => {
    const who = capital(words.holder(by))
    const whom = words.list(faculties ?? [faculty], words.party)
    if (planned !== undefined && planned !== null) {
      return `${who} plans a dialogue meeting with ${whom} on ${words.date(planned)}. The last day is ${words.date(due ?? to)}.`
    }
    const last = lastVisit === undefined || lastVisit === null ? '' : ` (the last was on ${words.date(lastVisit)})`
    return onTrack === true
      ? `${who} plans a dialogue meeting with ${whom}. The last day is ${words.date(due ?? to)}.`
      : `${who} has planned no dialogue meeting with ${whom}${last}. Hold it by ${words.date(due ?? to)}.`
  },
  unknown: (finding, words) => {
    const { by, faculty, faculties, from, to } = finding.facts
    if (by === undefined) {
      const leftOut = wanted(finding, { visits: 'the dialogue meetings', faculties: 'the faculties' })
      return `The register leaves out ${words.list(leftOut, words.asIs, 'the dialogue meetings')}. Enter them.`
    }
    const isDutyUnsaid = asksFor(finding, 'campuses') || asksFor(finding, 'faculties')
    const meetings = isDutyUnsaid ? 'the dialogue meetings that it should with' : 'a dialogue meeting with'
    const whom = words.list(faculties ?? [faculty], words.party, 'all that it should')
    const missing = words.list(wanted(finding, MISSING), words.asIs, MISSING.held)
    return `It is not known whether ${words.holder(by)} held ${meetings} ${whom}${inPeriod(from, to, words)}. Enter ${missing}.`
  },
  satisfied: ({ facts: { by, faculty, faculties, from, to } }, words) =>
    `${capital(words.holder(by))} held a dialogue meeting with ${words.list(faculties ?? [faculty], words.party, 'all that it should')}${inPeriod(from, to, words)}.`,
  'not-applicable': ({ facts: { by } }, words) =>
    by === undefined ? 'There are no dialogue meetings to hold now.' : `${capital(words.holder(by))} has no dialogue meetings to hold now.`,
}

/** Nothing to plan where no visit is still to come. */
function advice(lastVisit: string | null | undefined, planned: string | null | undefined, { date }: Words): string {
  if (lastVisit === undefined || lastVisit === null) {
    if (planned === undefined) return ''
    return planned === null ? 'Plan a meeting now.' : `A meeting is planned for ${date(planned)}.`
  }
  const next = planned === undefined ? '' : planned === null ? '; plan a new one' : `; the next is planned for ${date(planned)}`
  return `The last meeting was on ${date(lastVisit)}${next}.`
}

function inPeriod(from: string | undefined, to: string | undefined, { period }: Words): string {
  return from === undefined || to === undefined ? '' : ` in the period ${period(from, to)}`
}

export const dialogue: Area<'dialogue'> = { 'dialogue/faculties': message, 'dialogue/subcommittees': message }
