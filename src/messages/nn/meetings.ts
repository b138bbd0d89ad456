/** Nynorsk: meetings of the committee, and quorum. */
import type { Path } from '../../finding'
import type { Area, Told } from '../message'
import { asksFor, text, type Words } from '../words'
import { lastDay, notYet } from './phrases'

export const meetings: Area<'meetings' | 'quorum'> = {
  'meetings/count': {
    breached: ({ facts: { year, held, required } }, words) =>
      `I ${words.year(year)} vart det halde ${heldOf(held, words)}; det skal vere ${words.figure(required)}.`,
    open: ({ facts: { year, held = 0, planned = 0, unsettled = 0, required = 0, to }, due = to, onTrack }, words) => {
      const missing = required - held - planned
      const advice = missing > 0 ? `Set opp ${missing} til, seinast ${words.date(due)}.` : `Sjå over møteplanen innan ${words.date(due)}.`
      return text(
        `I ${words.year(year)} er det halde ${heldOf(held, words)} og planlagt ${planned}; det skal vere ${required}.`,
        unsettled > 0 && `For ${unsettled} er det uvisst om det vart halde.`,
        onTrack === true ? `Planen held; siste dag er ${words.date(due)}.` : advice,
      )
    },
    unknown: ({ facts: { year, held, unsettled = 0, required } }, words) => {
      if (year === undefined) return 'Registeret har ikkje med alle møta og studieåra, så møta kan ikkje teljast. Før dei opp.'
      const doubt = `For ${unsettled} er det uvisst om det vart halde; før det opp.`
      return text(
        `I ${words.year(year)} er det sikkert halde ${heldOf(held, words)}; det skal vere ${words.figure(required)}.`,
        unsettled > 0 ? doubt : 'Registeret dekkjer ikkje heile året, så resten er uvisst.',
      )
    },
    satisfied: ({ facts: { year, held, required } }, words) =>
      `I ${words.year(year)} er det halde ${heldOf(held, words)}; det skal vere ${words.figure(required)}.`,
    'not-applicable': () => 'Det er ikkje noko år å telje møte i.',
  },

  'meetings/within-study-year': {
    breached: ({ facts }, words) =>
      `${capitalMeeting(facts.date, words)} låg utanfor studieåret${between(facts, words)}. Legg møta innanfor.`,
    open: ({ facts, onTrack }, words) =>
      onTrack === true
        ? `${capitalMeeting(facts.date, words)} er planlagt innanfor studieåret.`
        : `${capitalMeeting(facts.date, words)} er planlagt utanfor studieåret${between(facts, words)}. Flytt det før den dagen.`,
    unknown: (finding, words) =>
      ifHeld(finding, words, 'det er uvisst om det måtte ligge i studieåret') ??
      `Registeret har ikkje noko studieår som ${meetingOf(finding.facts.date, words)} kan ligge i. Før det opp, med første og siste dag.`,
    satisfied: ({ facts: { date } }, words) => `${capitalMeeting(date, words)} ligg i studieåret.`,
    'not-applicable': () => 'Det er ingen møte å halde opp mot studieåret.',
  },

  'meetings/notice': {
    breached: ({ facts }, words) =>
      `Innkallinga til ${meetingOf(facts.date, words)} var ikkje i orden${faultsOf(facts, words)}. Leiar skal kalle inn før møtet, skriftleg og med saksliste.`,
    open: ({ facts, due = facts.date, onTrack }, words) => {
      if (facts.reasons !== undefined && facts.reasons.length > 0) {
        return `${capitalMeeting(facts.date, words)} er ikkje ferdig innkalla${faultsOf(facts, words)}. Send skriftleg innkalling med saksliste seinast ${words.date(due)}.`
      }
      return onTrack === true && facts.sent !== undefined
        ? text(`Innkallinga til ${meetingOf(facts.date, words)} skal sendast ${words.date(facts.sent)}.`, lastDay(due, words))
        : text(`Innkallinga til ${meetingOf(facts.date, words)} er ikkje ført helt opp enno.`, lastDay(due, words))
    },
    unknown: (finding, words) =>
      ifHeld(finding, words, 'innkallinga kan ikkje vurderast') ??
      `Registeret seier ikkje nok om innkallinga til ${meetingOf(finding.facts.date, words)}. Før opp når ho vart send, av kven og på vegner av kven, om ho var skriftleg, og om ho hadde saksliste.`,
    satisfied: ({ facts: { date, sent, caller } }, words) => {
      const by = caller === undefined ? '' : ` av ${words.person(caller)}`
      const on = sent === undefined ? '' : ` ${words.date(sent)}`
      return `${capitalMeeting(date, words)} vart kalla inn${by}${on}, skriftleg og med saksliste.`
    },
    'not-applicable': () => 'Det er ingen møte å kalle inn til.',
  },

  'meetings/subcommittee-status': {
    breached: ({ facts: { date, missing } }, words) =>
      `Status frå ${words.subcommittees(missing)} stod ikkje på sakslista til ${meetingOf(date, words)}. Det skal vere ei fast sak; ta ho med neste gong.`,
    open: ({ facts: { date, missing }, due = date, onTrack }, words) =>
      onTrack === true
        ? `Status frå underutvala er sett opp til ${meetingOf(date, words)}.`
        : `Status frå ${words.subcommittees(missing)} står ikkje på sakslista til ${meetingOf(date, words)} enno. Set saka opp seinast ${words.date(due)}.`,
    unknown: (finding, words) => {
      const { date, missing } = finding.facts
      const doubt = ifHeld(finding, words, 'det er uvisst om det måtte ha status frå underutvala på sakslista')
      if (doubt !== undefined) return doubt
      return asksFor(finding, 'kind')
        ? `For nokre av sakene til ${meetingOf(date, words)} er det ikkje ført opp kva slags sak det er, så det er uvisst om status frå ${words.subcommittees(missing)} var blant dei. Før det opp.`
        : `Registeret har ikkje sakslista til ${meetingOf(date, words)}, så det er uvisst om status frå underutvala stod der. Før ho opp.`
    },
    satisfied: ({ facts: { date } }, words) => `Status frå underutvala står på sakslista til ${meetingOf(date, words)}.`,
    'not-applicable': () => 'Det er ingen saksliste som skal ha status frå underutval.',
  },

  'meetings/minutes': {
    breached: ({ facts: { date } }, words) => `Referatet frå ${meetingOf(date, words)} ligg ikkje på nett. Legg det ut.`,
    open: ({ facts: { date, published }, due }, words) =>
      text(
        `Referatet frå ${meetingOf(date, words)} ligg ikkje på nett enno.`,
        published === undefined ? 'Legg det ut.' : `Det skal leggjast ut ${words.date(published)}.`,
        lastDay(due, words),
      ),
    unknown: (finding, words) =>
      ifHeld(finding, words, 'det er uvisst om det skal ha referat') ??
      `Registeret seier ikkje om referatet frå ${meetingOf(finding.facts.date, words)} ligg på nett. Før det opp.`,
    satisfied: ({ facts: { date, published } }, words) =>
      `Referatet frå ${meetingOf(date, words)} ligg på nett${published === undefined ? '' : `, lagt ut ${words.date(published)}`}.`,
    'not-applicable': () => 'Det er ingen møte som skal ha referat enno.',
  },

  'quorum/minimum': {
    breached: (finding, words) => {
      const { counted, required, missing = 0, people, lostAt } = finding.facts
      const lacking = `Det manglar ${missing}`
      return text(
        `LMU er ikkje vedtaksført${words.onItems(finding)}: ${countedOf(counted, words)} med, og kravet er ${words.figure(required)}.`,
        lostAt !== undefined && lostAt !== finding.subject && `Slik har det vore frå ${words.items([lostAt])}.`,
        missing > 0 && people === undefined && `${lacking}.`,
        missing > 0 && people?.length === 0 && `${lacking}, og ingen fleire kan kallast inn.`,
        missing > 0 && people !== undefined && people.length > 0 && `${lacking}; desse kan kallast inn: ${words.people(people)}.`,
      )
    },
    open: notYet,
    unknown: (finding, words) => {
      const { counted, required } = finding.facts
      const known = counted === undefined ? '' : `: ${countedOf(counted, words)} sikkert med, og kravet er ${words.figure(required)}`
      return `Det er uvisst om LMU er vedtaksført${words.onItems(finding)}${known}. Før opp medlemmer, varamedlemmer og kven som er til stades.`
    },
    satisfied: (finding, words) => {
      const { items = [], counted, required } = finding.facts
      const least = items.length > 1 ? 'minst ' : ''
      return `LMU er vedtaksført${words.onItems(finding)}: ${least}${countedOf(counted, words)} med, og kravet er ${words.figure(required)}.`
    },
    'not-applicable': (finding, words) => {
      const { counted, required, campus } = finding.facts
      if (campus !== undefined) return `Mandatet set ikkje noko krav til kor mange som må møte i ${words.subcommittee(campus)}.`
      const known = counted === undefined ? '' : `; ${countedOf(counted, words)} med, og eit vedtak krev ${words.figure(required)}`
      return `Ingenting er vedteke${words.onItems(finding)}${known}.`
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
  return `Registeret seier ikkje om ${meetingOf(finding.facts.date, words)} vart halde, så ${doubt}. Før det opp.`
}

function heldOf(held: number | undefined, { count }: Words): string {
  return count(held, 'møte', 'møte')
}

function countedOf(counted: number | undefined, { count }: Words): string {
  return count(counted, 'plass tel', 'plassar tel')
}

function meetingOf(date: string | undefined, words: Words): string {
  return date === undefined ? 'møta' : `møtet ${words.date(date)}`
}

function capitalMeeting(date: string | undefined, words: Words): string {
  return date === undefined ? 'Møta' : `Møtet ${words.date(date)}`
}

/** ' (det førre sluttar …, det neste byrjar …)', of what is known of it. */
function between({ after, before }: Told<'meetings/within-study-year'>['facts'], { date, join }: Words): string {
  const known = [
    ...(after === undefined ? [] : [`det førre sluttar ${date(after)}`]),
    ...(before === undefined ? [] : [`det neste byrjar ${date(before)}`]),
  ]
  return known.length > 0 ? ` (${join(known)})` : ''
}

function faultsOf({ sent, caller, reasons = [] }: Told<'meetings/notice'>['facts'], { date, person }: Words): string {
  const faults: Readonly<Record<(typeof reasons)[number], string>> = {
    'not-called': 'ingen innkalling er send',
    late: `ho er send ${sent === undefined ? '' : `${date(sent)}, `}etter møtet`,
    'not-written': 'ho er ikkje skriftleg',
    'no-agenda': 'saksliste manglar',
    'wrong-caller': `ho kjem frå ${caller === undefined ? 'ein annan' : person(caller)}, ikkje frå leiar`,
  }
  return reasons.length > 0 ? `: ${reasons.map((reason) => faults[reason]).join('; ')}` : ''
}
