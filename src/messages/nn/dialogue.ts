/** Nynorsk: dialogue meetings. */
import type { Area, Message } from '../message'
import { asksFor, capital, text, type Words, wanted } from '../words'

const MISSING = {
  held: 'kva møte som er haldne',
  campuses: 'kva studiestader fakulteta har',
  faculties: 'fakulteta og kva studiestader dei har',
}

const message: Message<'dialogue/faculties' | 'dialogue/subcommittees'> = {
  breached: ({ facts: { by, faculty, faculties, missed = [], lastVisit, planned, from, to } }, words) => {
    const whom = words.list(faculties ?? [faculty], words.party)
    const when =
      missed.length > 0
        ? ` i ${missed.length === 1 ? 'syklusen' : 'syklusane'} som byrja ${words.dates(missed)}`
        : inPeriod(from, to, words)
    return text(`${capital(words.holder(by))} har ikkje halde dialogmøte med ${whom}${when}.`, advice(lastVisit, planned, words))
  },
  open: ({ facts: { by, faculty, faculties, lastVisit, planned, to }, due, onTrack }, words) => {
    const who = capital(words.holder(by))
    const whom = words.list(faculties ?? [faculty], words.party)
    if (planned !== undefined && planned !== null) {
      return `${who} har sett opp dialogmøte med ${whom} ${words.date(planned)}. Siste dag er ${words.date(due ?? to)}.`
    }
    const last = lastVisit === undefined || lastVisit === null ? '' : ` (sist ${words.date(lastVisit)})`
    return onTrack === true
      ? `${who} har sett opp dialogmøte med ${whom}. Siste dag er ${words.date(due ?? to)}.`
      : `${who} har ikkje sett opp dialogmøte med ${whom}${last}. Hald det seinast ${words.date(due ?? to)}.`
  },
  unknown: (finding, words) => {
    const { by, faculty, faculties, from, to } = finding.facts
    if (by === undefined) {
      const leftOut = wanted(finding, { visits: 'dialogmøta', faculties: 'fakulteta' })
      return `Registeret seier ingenting om ${words.list(leftOut, words.asIs, 'dialogmøta')}. Før dei opp.`
    }
    const isDutyUnsaid = asksFor(finding, 'campuses') || asksFor(finding, 'faculties')
    const meetings = isDutyUnsaid ? 'dei dialogmøta det skal, med' : 'dialogmøte med'
    const whom = words.list(faculties ?? [faculty], words.party, 'alle det skal')
    const missing = words.list(wanted(finding, MISSING), words.asIs, MISSING.held)
    return `Det er uvisst om ${words.holder(by)} har halde ${meetings} ${whom}${inPeriod(from, to, words)}. Før opp ${missing}.`
  },
  satisfied: ({ facts: { by, faculty, faculties, from, to } }, words) =>
    `${capital(words.holder(by))} har halde dialogmøte med ${words.list(faculties ?? [faculty], words.party, 'alle det skal')}${inPeriod(from, to, words)}.`,
  'not-applicable': ({ facts: { by } }, words) =>
    by === undefined ? 'Det er ingen dialogmøte å halde no.' : `${capital(words.holder(by))} har ingen dialogmøte å halde no.`,
}

/** Nothing to plan where no visit is still to come. */
function advice(lastVisit: string | null | undefined, planned: string | null | undefined, { date }: Words): string {
  if (lastVisit === undefined || lastVisit === null) {
    if (planned === undefined) return ''
    return planned === null ? 'Set opp eit møte no.' : `Eit møte er sett opp ${date(planned)}.`
  }
  const next = planned === undefined ? '' : planned === null ? '; set opp eit nytt' : `; neste er sett opp ${date(planned)}`
  return `Siste møte var ${date(lastVisit)}${next}.`
}

function inPeriod(from: string | undefined, to: string | undefined, { period }: Words): string {
  return from === undefined || to === undefined ? '' : ` i perioden ${period(from, to)}`
}

export const dialogue: Area<'dialogue'> = { 'dialogue/faculties': message, 'dialogue/subcommittees': message }
