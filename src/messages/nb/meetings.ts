/** Bokmål: meetings of the committee, and quorum. */
import type { Path } from '../../finding'
import type { Area, Told } from '../message'
import { asksFor, text, type Words } from '../words'
import { lastDay, notYet } from './phrases'

export const meetings: Area<'meetings' | 'quorum'> = {
  'meetings/count': {
    breached: ({ facts: { year, held, required } }, words) =>
      `I ${words.year(year)} ble det holdt ${heldOf(held, words)}; det skal være ${words.figure(required)}.`,
    open: ({ facts: { year, held = 0, planned = 0, unsettled = 0, required = 0, to }, due = to, onTrack }, words) => {
      const missing = required - held - planned
      const advice = missing > 0 ? `Sett opp ${missing} til, senest ${words.date(due)}.` : `Se over møteplanen innen ${words.date(due)}.`
      return text(
        `I ${words.year(year)} er det holdt ${heldOf(held, words)} og planlagt ${planned}; det skal være ${required}.`,
        unsettled > 0 && `For ${unsettled} er det uvisst om det ble holdt.`,
        onTrack === true ? `Planen holder; siste dag er ${words.date(due)}.` : advice,
      )
    },
    unknown: ({ facts: { year, held, unsettled = 0, required } }, words) => {
      if (year === undefined) return 'Registeret har ikke med alle møtene og studieårene, så møtene kan ikke telles. Før dem opp.'
      const doubt = `For ${unsettled} er det uvisst om det ble holdt; før det opp.`
      return text(
        `I ${words.year(year)} er det sikkert holdt ${heldOf(held, words)}; det skal være ${words.figure(required)}.`,
        unsettled > 0 ? doubt : 'Registeret dekker ikke hele året, så resten er uvisst.',
      )
    },
    satisfied: ({ facts: { year, held, required } }, words) =>
      `I ${words.year(year)} er det holdt ${heldOf(held, words)}; det skal være ${words.figure(required)}.`,
    'not-applicable': () => 'Det er ikke noe år å telle møter i.',
  },

  'meetings/within-study-year': {
    breached: ({ facts }, words) =>
      `${capitalMeeting(facts.date, words)} lå utenfor studieåret${between(facts, words)}. Legg møtene innenfor.`,
    open: ({ facts, onTrack }, words) =>
      onTrack === true
        ? `${capitalMeeting(facts.date, words)} er planlagt innenfor studieåret.`
        : `${capitalMeeting(facts.date, words)} er planlagt utenfor studieåret${between(facts, words)}. Flytt det før den dagen.`,
    unknown: (finding, words) =>
      ifHeld(finding, words, 'det er uvisst om det måtte ligge i studieåret') ??
      `Registeret har ikke noe studieår som ${meetingOf(finding.facts.date, words)} kan ligge i. Før det opp, med første og siste dag.`,
    satisfied: ({ facts: { date } }, words) => `${capitalMeeting(date, words)} ligger i studieåret.`,
    'not-applicable': () => 'Det er ingen møter å holde opp mot studieåret.',
  },

  'meetings/notice': {
    breached: ({ facts }, words) =>
      `Innkallingen til ${meetingOf(facts.date, words)} var ikke i orden${faultsOf(facts, words)}. Leder skal kalle inn før møtet, skriftlig og med saksliste.`,
    open: ({ facts, due = facts.date, onTrack }, words) => {
      if (facts.reasons !== undefined && facts.reasons.length > 0) {
        return `${capitalMeeting(facts.date, words)} er ikke ferdig innkalt${faultsOf(facts, words)}. Send skriftlig innkalling med saksliste senest ${words.date(due)}.`
      }
      return onTrack === true && facts.sent !== undefined
        ? text(`Innkallingen til ${meetingOf(facts.date, words)} skal sendes ${words.date(facts.sent)}.`, lastDay(due, words))
        : text(`Innkallingen til ${meetingOf(facts.date, words)} er ikke ført helt opp ennå.`, lastDay(due, words))
    },
    unknown: (finding, words) =>
      ifHeld(finding, words, 'innkallingen kan ikke bedømmes') ??
      `Registeret sier ikke nok om innkallingen til ${meetingOf(finding.facts.date, words)}. Før opp når den ble sendt, av hvem og på vegne av hvem, om den var skriftlig, og om den hadde saksliste.`,
    satisfied: ({ facts: { date, sent, caller } }, words) => {
      const by = caller === undefined ? '' : ` av ${words.person(caller)}`
      const on = sent === undefined ? '' : ` ${words.date(sent)}`
      return `${capitalMeeting(date, words)} ble innkalt${by}${on}, skriftlig og med saksliste.`
    },
    'not-applicable': () => 'Det er ingen møter å kalle inn til.',
  },

  'meetings/subcommittee-status': {
    breached: ({ facts: { date, missing } }, words) =>
      `Status fra ${words.subcommittees(missing)} sto ikke på sakslisten til ${meetingOf(date, words)}. Det skal være en fast sak; ta den med neste gang.`,
    open: ({ facts: { date, missing }, due = date, onTrack }, words) =>
      onTrack === true
        ? `Status fra underutvalgene er satt opp til ${meetingOf(date, words)}.`
        : `Status fra ${words.subcommittees(missing)} står ikke på sakslisten til ${meetingOf(date, words)} ennå. Sett den opp senest ${words.date(due)}.`,
    unknown: (finding, words) => {
      const { date, missing } = finding.facts
      const doubt = ifHeld(finding, words, 'det er uvisst om det måtte ha status fra underutvalgene på sakslisten')
      if (doubt !== undefined) return doubt
      return asksFor(finding, 'kind')
        ? `For noen av sakene til ${meetingOf(date, words)} er det ikke ført opp hva slags sak det er, så det er uvisst om status fra ${words.subcommittees(missing)} var blant dem. Før det opp.`
        : `Registeret har ikke sakslisten til ${meetingOf(date, words)}, så det er uvisst om status fra underutvalgene sto der. Før den opp.`
    },
    satisfied: ({ facts: { date } }, words) => `Status fra underutvalgene står på sakslisten til ${meetingOf(date, words)}.`,
    'not-applicable': () => 'Det er ingen saksliste som skal ha status fra underutvalg.',
  },

  'meetings/minutes': {
    breached: ({ facts: { date } }, words) => `Referatet fra ${meetingOf(date, words)} ligger ikke på nett. Legg det ut.`,
    open: ({ facts: { date, published }, due }, words) =>
      text(
        `Referatet fra ${meetingOf(date, words)} ligger ikke på nett ennå.`,
        published === undefined ? 'Legg det ut.' : `Det skal legges ut ${words.date(published)}.`,
        lastDay(due, words),
      ),
    unknown: (finding, words) =>
      ifHeld(finding, words, 'det er uvisst om det skal ha referat') ??
      `Registeret sier ikke om referatet fra ${meetingOf(finding.facts.date, words)} ligger på nett. Før det opp.`,
    satisfied: ({ facts: { date, published } }, words) =>
      `Referatet fra ${meetingOf(date, words)} ligger på nett${published === undefined ? '' : `, lagt ut ${words.date(published)}`}.`,
    'not-applicable': () => 'Det er ingen møter som skal ha referat ennå.',
  },

  'quorum/minimum': {
    breached: (finding, words) => {
      const { counted, required, missing = 0, people, lostAt } = finding.facts
      const lacking = `Det mangler ${missing}`
      return text(
        `LMU er ikke beslutningsdyktig${words.onItems(finding)}: ${countedOf(counted, words)} med, og det kreves ${words.figure(required)}.`,
        lostAt !== undefined && lostAt !== finding.subject && `Slik har det vært fra ${words.items([lostAt])}.`,
        missing > 0 && people === undefined && `${lacking}.`,
        missing > 0 && people?.length === 0 && `${lacking}, og ingen flere kan kalles inn.`,
        missing > 0 && people !== undefined && people.length > 0 && `${lacking}; disse kan kalles inn: ${words.people(people)}.`,
      )
    },
    open: notYet,
    unknown: (finding, words) => {
      const { counted, required } = finding.facts
      const known = counted === undefined ? '' : `: ${countedOf(counted, words)} sikkert med, og det kreves ${words.figure(required)}`
      return `Det er uvisst om LMU er beslutningsdyktig${words.onItems(finding)}${known}. Før opp medlemmer, varamedlemmer og hvem som er til stede.`
    },
    satisfied: (finding, words) => {
      const { items = [], counted, required } = finding.facts
      const least = items.length > 1 ? 'minst ' : ''
      return `LMU er beslutningsdyktig${words.onItems(finding)}: ${least}${countedOf(counted, words)} med, og det kreves ${words.figure(required)}.`
    },
    'not-applicable': (finding, words) => {
      const { counted, required, campus } = finding.facts
      if (campus !== undefined) return `Mandatet setter ikke noe krav til hvor mange som må møte i ${words.subcommittee(campus)}.`
      const known = counted === undefined ? '' : `; ${countedOf(counted, words)} med, og et vedtak krever ${words.figure(required)}`
      return `Ingenting er vedtatt${words.onItems(finding)}${known}.`
    },
  },
}

/** Where it is not said whether the meeting was held: what is uncertain then. */
function ifHeld(
  finding: { readonly needs?: readonly Path[]; readonly facts: { readonly date?: string } },
  words: Words,
  doubt: string,
): string | undefined {
  if (!asksFor(finding, 'held')) return undefined
  return `Registeret sier ikke om ${meetingOf(finding.facts.date, words)} ble holdt, så ${doubt}. Før det opp.`
}

function heldOf(held: number | undefined, { count }: Words): string {
  return count(held, 'møte', 'møter')
}

function countedOf(counted: number | undefined, { count }: Words): string {
  return count(counted, 'plass teller', 'plasser teller')
}

function meetingOf(date: string | undefined, words: Words): string {
  return date === undefined ? 'møtene' : `møtet ${words.date(date)}`
}

function capitalMeeting(date: string | undefined, words: Words): string {
  return date === undefined ? 'Møtene' : `Møtet ${words.date(date)}`
}

/** ' (det forrige sluttet …, det neste begynner …)', of what is known of it. */
function between({ after, before }: Told<'meetings/within-study-year'>['facts'], { date, join }: Words): string {
  const known = [
    ...(after === undefined ? [] : [`det forrige slutter ${date(after)}`]),
    ...(before === undefined ? [] : [`det neste begynner ${date(before)}`]),
  ]
  return known.length > 0 ? ` (${join(known)})` : ''
}

function faultsOf({ sent, caller, reasons = [] }: Told<'meetings/notice'>['facts'], { date, person }: Words): string {
  const faults: Readonly<Record<(typeof reasons)[number], string>> = {
    'not-called': 'ingen innkalling er sendt',
    late: `den er sendt ${sent === undefined ? '' : `${date(sent)}, `}etter møtet`,
    'not-written': 'den er ikke skriftlig',
    'no-agenda': 'saksliste mangler',
    'wrong-caller': `den kommer fra ${caller === undefined ? 'en annen' : person(caller)}, ikke fra leder`,
  }
  return reasons.length > 0 ? `: ${reasons.map((reason) => faults[reason]).join('; ')}` : ''
}
