/** Nynorsk: duties through the year, and who adopts the mandate. */
import type { Area, Told } from '../message'
import { prospect, text, type Words } from '../words'
import { lastDay } from './phrases'

export const duties: Area<'duties' | 'mandate'> = {
  'duties/annual-report': {
    breached: ({ facts }, words) => {
      const { given, givenTo = [], reportsTo } = facts
      const isLate = given !== undefined && givenTo.length > 0 && givenTo.every((body) => body === reportsTo)
      return isLate
        ? `${reportOf(facts, words)} vart gitt til ${words.body(reportsTo)} først ${words.date(given)}, etter siste dag.`
        : text(`${reportOf(facts, words)} er ikkje gitt til ${words.body(reportsTo)}.`, givenOtherwise(facts, words), 'Gi han no.')
    },
    open: ({ facts, due, onTrack }, words) =>
      text(
        `${reportOf(facts, words)} er ikkje gitt til ${words.body(facts.reportsTo)} enno.`,
        givenOtherwise(facts, words),
        onTrack !== true && facts.given === undefined && 'Planlegg når han skal givast.',
        lastDay(due, words),
      ),
    unknown: ({ facts }, words) =>
      `Registeret seier ikkje om årsrapporten${forYears(facts, words)} er gitt til ${words.body(facts.reportsTo)}. Før opp når og til kven.`,
    satisfied: ({ facts }, words) =>
      `Årsrapporten${forYears(facts, words)} ${facts.given === undefined ? 'er' : 'vart'} gitt til ${words.body(facts.reportsTo)}${dated(facts.given, words)}.`,
    'not-applicable': () => 'Det er ingen årsrapport å gi enno.',
  },

  'duties/quality-input': {
    breached: ({ facts }, words) =>
      facts.given === undefined
        ? `LMU har ikkje gitt innspel til kvalitetsmeldinga${forYears(facts, words)}. Gi det no.`
        : `LMU gav innspel til kvalitetsmeldinga${forYears(facts, words)} først ${words.date(facts.given)}, etter siste dag.`,
    open: ({ facts, due, onTrack }, words) =>
      text(
        `LMU har ikkje gitt innspel til kvalitetsmeldinga${forYears(facts, words)} enno.`,
        facts.given !== undefined && `Det skal skje ${words.date(facts.given)}.`,
        onTrack !== true && facts.given === undefined && 'Planlegg når det skal givast.',
        lastDay(due, words),
      ),
    unknown: ({ facts }, words) =>
      `Registeret seier ikkje om LMU har gitt innspel til kvalitetsmeldinga${forYears(facts, words)}. Før opp når.`,
    satisfied: ({ facts }, words) =>
      `LMU ${facts.given === undefined ? 'har gitt' : 'gav'} innspel til kvalitetsmeldinga${forYears(facts, words)}${facts.given === undefined ? '' : ` (${words.date(facts.given)})`}.`,
    'not-applicable': () => 'Det er ingen kvalitetsmelding å gi innspel til enno.',
  },

  'duties/unit-reports': {
    breached: ({ facts }, words) =>
      `LMU behandla ikkje kvalitetsmeldingane frå einingane${inYears(facts, words)}. Set dei opp på neste møte.`,
    open: ({ facts, due, onTrack }, words) =>
      text(
        `LMU har ikkje behandla kvalitetsmeldingane frå einingane${inYears(facts, words)} enno.`,
        prospect(onTrack, facts.planned, {
          planned: (items) => `Dei står på ei komande saksliste${inItems(items, words)}.`,
          canStill: 'Dei kan framleis setjast på sakslista til eit planlagt møte.',
          advice: 'Set dei på sakslista.',
        }),
        lastDay(due, words),
      ),
    unknown: ({ facts }, words) =>
      `Registeret seier ikkje om LMU har behandla kvalitetsmeldingane frå einingane${inYears(facts, words)}. Før opp sakslistene.`,
    satisfied: ({ facts }, words) =>
      `LMU har behandla kvalitetsmeldingane frå einingane${inYears(facts, words)}${inItems(facts.items, words)}.`,
    'not-applicable': () => 'Det er ingen kvalitetsmeldingar å behandle no.',
  },

  'duties/information': {
    breached: ({ facts }, words) =>
      `LMU brukte ingen kjelder til kunnskap om læringsmiljøet${inYears(facts, words)}. Ta opp ei undersøking eller ein rapport på neste møte.`,
    open: ({ facts, due, onTrack }, words) =>
      text(
        `LMU har ikkje brukt noka kjelde til kunnskap om læringsmiljøet${inYears(facts, words)} enno.`,
        prospect(onTrack, facts.planned, {
          planned: (sources) => `Planlagt er ${words.list(sources, words.source)}.`,
          canStill: 'Ei undersøking eller ein rapport kan framleis setjast på sakslista til eit planlagt møte.',
          advice: 'Ta opp ei undersøking, ein rapport eller eit dialogmøte.',
        }),
        lastDay(due, words),
      ),
    unknown: ({ facts }, words) => `Registeret seier ikkje kva kjelder LMU har brukt${inYears(facts, words)}. Før dei opp på sakene.`,
    satisfied: ({ facts }, words) =>
      `LMU har fått kunnskap om læringsmiljøet${inYears(facts, words)} frå ${words.list(facts.sources, words.source, 'minst éi kjelde')}.`,
    'not-applicable': () => 'Det er ikkje noko år å vurdere kjeldene for.',
  },

  'duties/complaints': {
    breached: ({ facts: { complaints } }, words) =>
      `Klager og avvik som LMU ikkje har gitt fråsegn om: ${words.list(complaints, words.asIs)}. Ta dei opp på neste møte.`,
    open: ({ facts: { complaints, passedBy = [] }, due }, words) =>
      text(
        `Klager og avvik som ventar på fråsegn frå LMU: ${words.list(complaints, words.asIs)}.`,
        passedBy.length > 0
          ? `LMU har hatt møte sidan ${words.list(passedBy, words.asIs)} kom inn; ta saka opp på neste møte.`
          : 'Ta dei opp på neste møte.',
        lastDay(due, words),
      ),
    unknown: ({ facts: { complaints = [] } }, words) =>
      complaints.length === 0
        ? 'Registeret seier ingenting om klager og avvik. Før dei opp.'
        : `Det er uvisst om LMU må gi fråsegn, eller har gjort det, om ${words.list(complaints, words.asIs)}. Før opp kva slags sak det er, om ho er lukka eller tek seg opp att, og om møtet vart halde.`,
    satisfied: ({ facts: { complaints } }, words) => `Klager og avvik som LMU har gitt fråsegn om: ${words.list(complaints, words.asIs)}.`,
    'not-applicable': () => 'Det er ingen klager eller avvik som LMU må gi fråsegn om.',
  },

  'duties/labour-inspection': {
    breached: ({ facts: { orders } }, words) =>
      `Pålegg og vedtak frå Arbeidstilsynet som LMU ikkje er orientert om: ${words.list(orders, words.asIs)}. Orienter på neste møte.`,
    open: ({ facts: { orders, passedBy = [] }, due }, words) =>
      text(
        `Pålegg og vedtak frå Arbeidstilsynet som LMU ikkje er orientert om enno: ${words.list(orders, words.asIs)}.`,
        passedBy.length > 0
          ? `LMU har hatt møte sidan ${words.list(passedBy, words.asIs)} kom inn; orienter på neste møte.`
          : 'Orienter på neste møte.',
        lastDay(due, words),
      ),
    unknown: ({ facts: { orders = [] } }, words) =>
      orders.length === 0
        ? 'Registeret seier ingenting om pålegg og vedtak frå Arbeidstilsynet. Før dei opp.'
        : `Det er uvisst om LMU er orientert om ${words.list(orders, words.asIs)} frå Arbeidstilsynet. Før opp om møtet vart halde.`,
    satisfied: ({ facts: { orders } }, words) =>
      `Pålegg og vedtak frå Arbeidstilsynet som LMU er orientert om: ${words.list(orders, words.asIs)}.`,
    'not-applicable': () => 'Det har ikkje kome pålegg eller vedtak frå Arbeidstilsynet.',
  },

  'duties/welfare': {
    breached: ({ facts }, words) =>
      text(
        `LMU tok ikkje opp helsa, tryggleiken og velferda til studentane i forståing med ${words.unit(facts.organisation)}${inYears(facts, words)}.`,
        'Set det opp på neste møte.',
      ),
    open: ({ facts, due, onTrack }, words) =>
      text(
        `LMU har ikkje teke opp helsa, tryggleiken og velferda til studentane i forståing med ${words.unit(facts.organisation)}${inYears(facts, words)} enno.`,
        prospect(onTrack, facts.planned, {
          planned: (items) => `Det står på ei komande saksliste${inItems(items, words)}.`,
          canStill: 'Det kan framleis setjast på sakslista til eit planlagt møte.',
          advice: 'Set det på sakslista.',
        }),
        lastDay(due, words),
      ),
    unknown: ({ facts }, words) =>
      `Registeret seier ikkje om LMU har teke opp helsa, tryggleiken og velferda til studentane i forståing med ${words.unit(facts.organisation)}${inYears(facts, words)}. Før opp sakslistene.`,
    satisfied: ({ facts }, words) =>
      `LMU har teke opp helsa, tryggleiken og velferda til studentane i forståing med ${words.unit(facts.organisation)}${inYears(facts, words)}${inItems(facts.items, words)}.`,
    'not-applicable': () => 'Det er ikkje noko år å vurdere velferda til studentane for.',
  },

  'mandate/amendment': {
    breached: ({ facts: { mandate, mandates, by, required } }, words) =>
      `Mandatet ${words.list(mandates ?? [mandate], words.asIs)} er vedteke av ${by === undefined ? 'eit anna organ' : words.body(by)}. Det skal vedtakast av ${words.body(required)}; legg det fram der.`,
    open: ({ facts: { mandate, mandates, required }, onTrack }, words) => {
      const ids = mandates ?? [mandate]
      return text(
        `${mandatesOf(ids, words)} er ikkje ${ids.length > 1 ? 'vedtekne' : 'vedteke'} av ${words.body(required)} enno.`,
        onTrack !== true && 'Det skal vedtakast der; legg det fram.',
      )
    },
    unknown: ({ facts: { mandate, mandates, required } }, words) =>
      `Registeret seier ikkje om ${words.body(required)} har vedteke mandatet ${words.list(mandates ?? [mandate], words.asIs, 'som gjeld')}. Før opp kven som vedtok det, og når.`,
    satisfied: ({ facts: { mandate, mandates, adopted, required } }, words) => {
      const ids = mandates ?? [mandate]
      return `${mandatesOf(ids, words)} ${adopted === undefined ? 'er' : 'vart'} ${ids.length > 1 ? 'vedtekne' : 'vedteke'} av ${words.body(required)}${dated(adopted, words)}.`
    },
    'not-applicable': () => 'Det er ikkje ført opp noko mandat.',
  },
}

function mandatesOf(ids: readonly (string | undefined)[], words: Words): string {
  return `${ids.length > 1 ? 'Mandata' : 'Mandatet'} ${words.list(ids, words.asIs)}`
}

type Years = { readonly year?: string; readonly years?: readonly string[] }

function forYears({ year, years }: Years, words: Words): string {
  const told = words.list(years ?? [year], words.year, '')
  return told === '' ? '' : ` for ${told}`
}

function inYears({ year, years }: Years, words: Words): string {
  const told = words.list(years ?? [year], words.year, '')
  return told === '' ? '' : ` i ${told}`
}

function inItems(items: readonly string[] | undefined, words: Words): string {
  return items === undefined || items.length === 0 ? '' : ` (${words.items(items)})`
}

function dated(day: string | undefined, { date }: Words): string {
  return day === undefined ? '' : ` ${date(day)}`
}

type ReportFacts = Told<'duties/annual-report'>['facts']

function reportOf(facts: ReportFacts, words: Words): string {
  return `Årsrapporten${forYears(facts, words)}`
}

/** That it was given to others, or is to be given. */
function givenOtherwise({ given, givenTo = [], reportsTo }: ReportFacts, words: Words): string | undefined {
  const others = givenTo.filter((body) => body !== reportsTo)
  if (others.length > 0) return `Han er berre gitt til ${words.list(others, words.body)}.`
  return given === undefined ? undefined : `Det skal skje ${words.date(given)}.`
}
