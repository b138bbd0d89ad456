/** Bokmål: dialogue meetings. */
import type { Area, Message } from '../message'
import { asksFor, capital, text, type Words, wanted } from '../words'

const MISSING = {
  held: 'hvilke møter som er holdt',
  campuses: 'hvilke studiesteder fakultetene har',
  faculties: 'fakultetene og hvilke studiesteder de har',
}

const message: Message<'dialogue/faculties' | 'dialogue/subcommittees'> = {
  breached: ({ facts: { by, faculty, faculties, missed = [], lastVisit, planned, from, to } }, words) => {
    const whom = words.list(faculties ?? [faculty], words.party)
    const when =
      missed.length > 0
        ? ` i ${missed.length === 1 ? 'syklusen' : 'syklusene'} som begynte ${words.dates(missed)}`
        : inPeriod(from, to, words)
    return text(`${capital(words.holder(by))} har ikke holdt dialogmøte med ${whom}${when}.`, advice(lastVisit, planned, words))
  },
  open: ({ facts: { by, faculty, faculties, lastVisit, planned, to }, due, onTrack }, words) => {
    const who = capital(words.holder(by))
    const whom = words.list(faculties ?? [faculty], words.party)
    if (planned !== undefined && planned !== null) {
      return `${who} har satt opp dialogmøte med ${whom} ${words.date(planned)}. Siste dag er ${words.date(due ?? to)}.`
    }
    const last = lastVisit === undefined || lastVisit === null ? '' : ` (sist ${words.date(lastVisit)})`
    return onTrack === true
      ? `${who} har satt opp dialogmøte med ${whom}. Siste dag er ${words.date(due ?? to)}.`
      : `${who} har ikke satt opp dialogmøte med ${whom}${last}. Hold det senest ${words.date(due ?? to)}.`
  },
  unknown: (finding, words) => {
    const { by, faculty, faculties, from, to } = finding.facts
    if (by === undefined) {
      const leftOut = wanted(finding, { visits: 'dialogmøtene', faculties: 'fakultetene' })
      return `Registeret sier ingenting om ${words.list(leftOut, words.asIs, 'dialogmøtene')}. Før dem opp.`
    }
    const isDutyUnsaid = asksFor(finding, 'campuses') || asksFor(finding, 'faculties')
    const meetings = isDutyUnsaid ? 'de dialogmøtene det skal, med' : 'dialogmøte med'
    const whom = words.list(faculties ?? [faculty], words.party, 'alle det skal')
    const missing = words.list(wanted(finding, MISSING), words.asIs, MISSING.held)
    return `Det er uvisst om ${words.holder(by)} har holdt ${meetings} ${whom}${inPeriod(from, to, words)}. Før opp ${missing}.`
  },
  satisfied: ({ facts: { by, faculty, faculties, from, to } }, words) =>
    `${capital(words.holder(by))} har holdt dialogmøte med ${words.list(faculties ?? [faculty], words.party, 'alle det skal')}${inPeriod(from, to, words)}.`,
  'not-applicable': ({ facts: { by } }, words) =>
    by === undefined ? 'Det er ingen dialogmøter å holde nå.' : `${capital(words.holder(by))} har ingen dialogmøter å holde nå.`,
}

/** Nothing to plan where no visit is still to come. */
function advice(lastVisit: string | null | undefined, planned: string | null | undefined, { date }: Words): string {
  if (lastVisit === undefined || lastVisit === null) {
    if (planned === undefined) return ''
    return planned === null ? 'Sett opp et møte nå.' : `Et møte er satt opp ${date(planned)}.`
  }
  const next = planned === undefined ? '' : planned === null ? '; sett opp et nytt' : `; neste er satt opp ${date(planned)}`
  return `Siste møte var ${date(lastVisit)}${next}.`
}

function inPeriod(from: string | undefined, to: string | undefined, { period }: Words): string {
  return from === undefined || to === undefined ? '' : ` i perioden ${period(from, to)}`
}

export const dialogue: Area<'dialogue'> = { 'dialogue/faculties': message, 'dialogue/subcommittees': message }
