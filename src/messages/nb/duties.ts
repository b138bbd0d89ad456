/** Bokmål: duties through the year, and who adopts the mandate. */
import type { Area, Told } from '../message'
import { prospect, text, type Words } from '../words'
import { lastDay } from './phrases'

export const duties: Area<'duties' | 'mandate'> = {
  'duties/annual-report': {
    breached: ({ facts }, words) => {
      const { given, givenTo = [], reportsTo } = facts
      const isLate = given !== undefined && givenTo.length > 0 && givenTo.every((body) => body === reportsTo)
      return isLate
        ? `${reportOf(facts, words)} ble gitt til ${words.body(reportsTo)} først ${words.date(given)}, etter siste dag.`
        : text(`${reportOf(facts, words)} er ikke gitt til ${words.body(reportsTo)}.`, givenOtherwise(facts, words), 'Gi den nå.')
    },
    open: ({ facts, due, onTrack }, words) =>
      text(
        `${reportOf(facts, words)} er ikke gitt til ${words.body(facts.reportsTo)} ennå.`,
        givenOtherwise(facts, words),
        onTrack !== true && facts.given === undefined && 'Planlegg når den skal gis.',
        lastDay(due, words),
      ),
    unknown: ({ facts }, words) =>
      `Registeret sier ikke om årsrapporten${forYears(facts, words)} er gitt til ${words.body(facts.reportsTo)}. Før opp når og til hvem.`,
    satisfied: ({ facts }, words) =>
      `Årsrapporten${forYears(facts, words)} ${facts.given === undefined ? 'er' : 'ble'} gitt til ${words.body(facts.reportsTo)}${dated(facts.given, words)}.`,
    'not-applicable': () => 'Det er ingen årsrapport å gi ennå.',
  },

  'duties/quality-input': {
    breached: ({ facts }, words) =>
      facts.given === undefined
        ? `LMU har ikke gitt innspill til kvalitetsmeldingen${forYears(facts, words)}. Gi det nå.`
        : `LMU ga innspill til kvalitetsmeldingen${forYears(facts, words)} først ${words.date(facts.given)}, etter siste dag.`,
    open: ({ facts, due, onTrack }, words) =>
      text(
        `LMU har ikke gitt innspill til kvalitetsmeldingen${forYears(facts, words)} ennå.`,
        facts.given !== undefined && `Det skal skje ${words.date(facts.given)}.`,
        onTrack !== true && facts.given === undefined && 'Planlegg når det skal gis.',
        lastDay(due, words),
      ),
    unknown: ({ facts }, words) =>
      `Registeret sier ikke om LMU har gitt innspill til kvalitetsmeldingen${forYears(facts, words)}. Før opp når.`,
    satisfied: ({ facts }, words) =>
      `LMU ${facts.given === undefined ? 'har gitt' : 'ga'} innspill til kvalitetsmeldingen${forYears(facts, words)}${facts.given === undefined ? '' : ` (${words.date(facts.given)})`}.`,
    'not-applicable': () => 'Det er ingen kvalitetsmelding å gi innspill til ennå.',
  },

  'duties/unit-reports': {
    breached: ({ facts }, words) => `LMU behandlet ikke enhetenes kvalitetsmeldinger${inYears(facts, words)}. Sett dem opp på neste møte.`,
    open: ({ facts, due, onTrack }, words) =>
      text(
        `LMU har ikke behandlet enhetenes kvalitetsmeldinger${inYears(facts, words)} ennå.`,
        prospect(onTrack, facts.planned, {
          planned: (items) => `De står på en kommende saksliste${inItems(items, words)}.`,
          canStill: 'De kan fortsatt settes på sakslisten til et planlagt møte.',
          advice: 'Sett dem på sakslisten.',
        }),
        lastDay(due, words),
      ),
    unknown: ({ facts }, words) =>
      `Registeret sier ikke om LMU har behandlet enhetenes kvalitetsmeldinger${inYears(facts, words)}. Før opp sakslistene.`,
    satisfied: ({ facts }, words) =>
      `LMU har behandlet enhetenes kvalitetsmeldinger${inYears(facts, words)}${inItems(facts.items, words)}.`,
    'not-applicable': () => 'Det er ingen kvalitetsmeldinger å behandle nå.',
  },

  'duties/information': {
    breached: ({ facts }, words) =>
      `LMU brukte ingen kilder til kunnskap om læringsmiljøet${inYears(facts, words)}. Ta opp en undersøkelse eller en rapport på neste møte.`,
    open: ({ facts, due, onTrack }, words) =>
      text(
        `LMU har ikke brukt noen kilde til kunnskap om læringsmiljøet${inYears(facts, words)} ennå.`,
        prospect(onTrack, facts.planned, {
          planned: (sources) => `Planlagt er ${words.list(sources, words.source)}.`,
          canStill: 'En undersøkelse eller en rapport kan fortsatt settes på sakslisten til et planlagt møte.',
          advice: 'Ta opp en undersøkelse, en rapport eller et dialogmøte.',
        }),
        lastDay(due, words),
      ),
    unknown: ({ facts }, words) => `Registeret sier ikke hvilke kilder LMU har brukt${inYears(facts, words)}. Før dem opp på sakene.`,
    satisfied: ({ facts }, words) =>
      `LMU har fått kunnskap om læringsmiljøet${inYears(facts, words)} fra ${words.list(facts.sources, words.source, 'minst én kilde')}.`,
    'not-applicable': () => 'Det er ikke noe år å vurdere kildene for.',
  },

  'duties/complaints': {
    breached: ({ facts: { complaints } }, words) =>
      `Klager og avvik som LMU ikke har uttalt seg om: ${words.list(complaints, words.asIs)}. Ta dem opp på neste møte.`,
    open: ({ facts: { complaints, passedBy = [] }, due }, words) =>
      text(
        `Klager og avvik som venter på uttalelse fra LMU: ${words.list(complaints, words.asIs)}.`,
        passedBy.length > 0
          ? `LMU har hatt møte siden ${words.list(passedBy, words.asIs)} kom inn; ta saken opp på neste møte.`
          : 'Ta dem opp på neste møte.',
        lastDay(due, words),
      ),
    unknown: ({ facts: { complaints = [] } }, words) =>
      complaints.length === 0
        ? 'Registeret sier ingenting om klager og avvik. Før dem opp.'
        : `Det er uvisst om LMU må uttale seg, eller har gjort det, om ${words.list(complaints, words.asIs)}. Før opp hva slags sak det er, om den er lukket eller gjentar seg, og om møtet ble holdt.`,
    satisfied: ({ facts: { complaints } }, words) => `Klager og avvik som LMU har uttalt seg om: ${words.list(complaints, words.asIs)}.`,
    'not-applicable': () => 'Det er ingen klager eller avvik som LMU må uttale seg om.',
  },

  'duties/labour-inspection': {
    breached: ({ facts: { orders } }, words) =>
      `Pålegg og vedtak fra Arbeidstilsynet som LMU ikke er orientert om: ${words.list(orders, words.asIs)}. Orienter på neste møte.`,
    open: ({ facts: { orders, passedBy = [] }, due }, words) =>
      text(
        `Pålegg og vedtak fra Arbeidstilsynet som LMU ikke er orientert om ennå: ${words.list(orders, words.asIs)}.`,
        passedBy.length > 0
          ? `LMU har hatt møte siden ${words.list(passedBy, words.asIs)} kom inn; orienter på neste møte.`
          : 'Orienter på neste møte.',
        lastDay(due, words),
      ),
    unknown: ({ facts: { orders = [] } }, words) =>
      orders.length === 0
        ? 'Registeret sier ingenting om pålegg og vedtak fra Arbeidstilsynet. Før dem opp.'
        : `Det er uvisst om LMU er orientert om ${words.list(orders, words.asIs)} fra Arbeidstilsynet. Før opp om møtet ble holdt.`,
    satisfied: ({ facts: { orders } }, words) =>
      `Pålegg og vedtak fra Arbeidstilsynet som LMU er orientert om: ${words.list(orders, words.asIs)}.`,
    'not-applicable': () => 'Det er ikke kommet pålegg eller vedtak fra Arbeidstilsynet.',
  },

  'duties/welfare': {
    breached: ({ facts }, words) =>
      text(
        `LMU tok ikke opp studentenes helse, sikkerhet og velferd i forståelse med ${words.unit(facts.organisation)}${inYears(facts, words)}.`,
        'Sett det opp på neste møte.',
      ),
    open: ({ facts, due, onTrack }, words) =>
      text(
        `LMU har ikke tatt opp studentenes helse, sikkerhet og velferd i forståelse med ${words.unit(facts.organisation)}${inYears(facts, words)} ennå.`,
        prospect(onTrack, facts.planned, {
          planned: (items) => `Det står på en kommende saksliste${inItems(items, words)}.`,
          canStill: 'Det kan fortsatt settes på sakslisten til et planlagt møte.',
          advice: 'Sett det på sakslisten.',
        }),
        lastDay(due, words),
      ),
    unknown: ({ facts }, words) =>
      `Registeret sier ikke om LMU har tatt opp studentenes helse, sikkerhet og velferd i forståelse med ${words.unit(facts.organisation)}${inYears(facts, words)}. Før opp sakslistene.`,
    satisfied: ({ facts }, words) =>
      `LMU har tatt opp studentenes helse, sikkerhet og velferd i forståelse med ${words.unit(facts.organisation)}${inYears(facts, words)}${inItems(facts.items, words)}.`,
    'not-applicable': () => 'Det er ikke noe år å vurdere studentenes velferd for.',
  },

  'mandate/amendment': {
    breached: ({ facts: { mandate, mandates, by, required } }, words) =>
      `Mandatet ${words.list(mandates ?? [mandate], words.asIs)} er vedtatt av ${by === undefined ? 'et annet organ' : words.body(by)}. Det skal vedtas av ${words.body(required)}; legg det fram der.`,
    open: ({ facts: { mandate, mandates, required }, onTrack }, words) =>
      text(
        `${mandatesOf(mandates ?? [mandate], words)} er ikke vedtatt av ${words.body(required)} ennå.`,
        onTrack !== true && 'Det skal vedtas der; legg det fram.',
      ),
    unknown: ({ facts: { mandate, mandates, required } }, words) =>
      `Registeret sier ikke om ${words.body(required)} har vedtatt mandatet ${words.list(mandates ?? [mandate], words.asIs, 'som gjelder')}. Før opp hvem som vedtok det, og når.`,
    satisfied: ({ facts: { mandate, mandates, adopted, required } }, words) =>
      `${mandatesOf(mandates ?? [mandate], words)} ${adopted === undefined ? 'er' : 'ble'} vedtatt av ${words.body(required)}${dated(adopted, words)}.`,
    'not-applicable': () => 'Det er ikke ført opp noe mandat.',
  },
}

function mandatesOf(ids: readonly (string | undefined)[], words: Words): string {
  return `${ids.length > 1 ? 'Mandatene' : 'Mandatet'} ${words.list(ids, words.asIs)}`
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
  if (others.length > 0) return `Den er bare gitt til ${words.list(others, words.body)}.`
  return given === undefined ? undefined : `Det skal skje ${words.date(given)}.`
}
