/** English: duties through the year, and who adopts the mandate. */
import type { Area, Told } from '../message'
import { prospect, text, type Words } from '../words'
import { lastDay } from './phrases'

export const duties: Area<'duties' | 'mandate'> = {
  'duties/annual-report': {
    breached: ({ facts }, words) => {
      const { given, givenTo = [], reportsTo } = facts
      const isLate = given !== undefined && givenTo.length > 0 && givenTo.every((body) => body === reportsTo)
      return isLate
        ? `The annual report${forYears(facts, words)} was not given to ${words.body(reportsTo)} until ${words.date(given)}, after the last day.`
        : text(
            `The annual report${forYears(facts, words)} has not been given to ${words.body(reportsTo)}.`,
            givenOtherwise(facts, words),
            'Give it now.',
          )
    },
    open: ({ facts, due, onTrack }, words) =>
      text(
        `The annual report${forYears(facts, words)} has not been given to ${words.body(facts.reportsTo)} yet.`,
        givenOtherwise(facts, words),
        onTrack !== true && facts.given === undefined && 'Plan when to give it.',
        lastDay(due, words),
      ),
    unknown: ({ facts }, words) =>
      `The register does not say whether the annual report${forYears(facts, words)} was given to ${words.body(facts.reportsTo)}. Enter when and to whom.`,
    satisfied: ({ facts }, words) =>
      `The annual report${forYears(facts, words)} was given to ${words.body(facts.reportsTo)}${onDay(facts.given, words)}.`,
    'not-applicable': () => 'There is no annual report to give yet.',
  },

  'duties/quality-input': {
    breached: ({ facts }, words) =>
      facts.given === undefined
        ? `The committee has given no input to the quality report${forYears(facts, words)}. Give it now.`
        : `The committee gave no input to the quality report${forYears(facts, words)} until ${words.date(facts.given)}, after the last day.`,
    open: ({ facts, due, onTrack }, words) =>
      text(
        `The committee has given no input to the quality report${forYears(facts, words)} yet.`,
        facts.given !== undefined && `It is to be given on ${words.date(facts.given)}.`,
        onTrack !== true && facts.given === undefined && 'Plan when to give it.',
        lastDay(due, words),
      ),
    unknown: ({ facts }, words) =>
      `The register does not say whether the committee gave input to the quality report${forYears(facts, words)}. Enter when.`,
    satisfied: ({ facts }, words) => `The committee gave input to the quality report${forYears(facts, words)}${onDay(facts.given, words)}.`,
    'not-applicable': () => 'There is no quality report to give input to yet.',
  },

  'duties/unit-reports': {
    breached: ({ facts }, words) =>
      `The committee did not take up the units' quality reports${inYears(facts, words)}. Put them on the next agenda.`,
    open: ({ facts, due, onTrack }, words) =>
      text(
        `The committee has not taken up the units' quality reports${inYears(facts, words)} yet.`,
        prospect(onTrack, facts.planned, {
          planned: (items) => `They are on a coming agenda${inItems(items, words)}.`,
          canStill: 'They can still be put on the agenda of a planned meeting.',
          advice: 'Put them on an agenda.',
        }),
        lastDay(due, words),
      ),
    unknown: ({ facts }, words) =>
      `The register does not say whether the committee took up the units' quality reports${inYears(facts, words)}. Enter the agendas.`,
    satisfied: ({ facts }, words) =>
      `The committee took up the units' quality reports${inYears(facts, words)}${inItems(facts.items, words)}.`,
    'not-applicable': () => 'There are no quality reports to take up now.',
  },

  'duties/information': {
    breached: ({ facts }, words) =>
      `The committee used no source of information on the learning environment${inYears(facts, words)}. Take up a survey or a report at the next meeting.`,
    open: ({ facts, due, onTrack }, words) =>
      text(
        `The committee has used no source of information on the learning environment${inYears(facts, words)} yet.`,
        prospect(onTrack, facts.planned, {
          planned: (sources) => `Planned are ${words.list(sources, words.source)}.`,
          canStill: 'A survey or a report can still be put on the agenda of a planned meeting.',
          advice: 'Take up a survey, a report or a dialogue meeting.',
        }),
        lastDay(due, words),
      ),
    unknown: ({ facts }, words) =>
      `The register does not say which sources the committee used${inYears(facts, words)}. Enter them with the items.`,
    satisfied: ({ facts }, words) =>
      `The committee was informed of the learning environment${inYears(facts, words)} by ${words.list(facts.sources, words.source, 'at least one source')}.`,
    'not-applicable': () => 'There is no year whose sources to look at.',
  },

  'duties/complaints': {
    breached: ({ facts: { complaints } }, words) =>
      `Complaints and deviations without a statement by the committee: ${words.list(complaints, words.asIs)}. Take them up at the next meeting.`,
    open: ({ facts: { complaints, passedBy = [] }, due }, words) =>
      text(
        `Complaints and deviations that await a statement by the committee: ${words.list(complaints, words.asIs)}.`,
        passedBy.length > 0
          ? `The committee has met since ${words.list(passedBy, words.asIs)} came in; take the matter up at the next meeting.`
          : 'Take them up at the next meeting.',
        lastDay(due, words),
      ),
    unknown: ({ facts: { complaints = [] } }, words) =>
      complaints.length === 0
        ? 'The register leaves out complaints and deviations. Enter them.'
        : `It is not known whether the committee must give, or gave, a statement on ${words.list(complaints, words.asIs)}. Enter the kind, whether it is closed or recurs, and whether the meeting was held.`,
    satisfied: ({ facts: { complaints } }, words) =>
      `Complaints and deviations on which the committee gave a statement: ${words.list(complaints, words.asIs)}.`,
    'not-applicable': () => 'There are no complaints or deviations on which the committee must give a statement.',
  },

  'duties/labour-inspection': {
    breached: ({ facts: { orders } }, words) =>
      `Orders and decisions of the Labour Inspection Authority of which the committee was not told: ${words.list(orders, words.asIs)}. Tell it at the next meeting.`,
    open: ({ facts: { orders, passedBy = [] }, due }, words) =>
      text(
        `Orders and decisions of the Labour Inspection Authority of which the committee has not been told yet: ${words.list(orders, words.asIs)}.`,
        passedBy.length > 0
          ? `The committee has met since ${words.list(passedBy, words.asIs)} came in; tell it at the next meeting.`
          : 'Tell it at the next meeting.',
        lastDay(due, words),
      ),
    unknown: ({ facts: { orders = [] } }, words) =>
      orders.length === 0
        ? 'The register leaves out orders and decisions of the Labour Inspection Authority. Enter them.'
        : `It is not known whether the committee was told of ${words.list(orders, words.asIs)} of the Labour Inspection Authority. Enter whether the meeting was held.`,
    satisfied: ({ facts: { orders } }, words) =>
      `Orders and decisions of the Labour Inspection Authority of which the committee was told: ${words.list(orders, words.asIs)}.`,
    'not-applicable': () => 'No orders or decisions have come from the Labour Inspection Authority.',
  },

  'duties/welfare': {
    breached: ({ facts }, words) =>
      `The committee did not take up students' health, safety and welfare in understanding with ${words.unit(facts.organisation)}${inYears(facts, words)}. Put it on the next agenda.`,
    open: ({ facts, due, onTrack }, words) =>
      text(
        `The committee has not taken up students' health, safety and welfare in understanding with ${words.unit(facts.organisation)}${inYears(facts, words)} yet.`,
        prospect(onTrack, facts.planned, {
          planned: (items) => `It is on a coming agenda${inItems(items, words)}.`,
          canStill: 'It can still be put on the agenda of a planned meeting.',
          advice: 'Put it on an agenda.',
        }),
        lastDay(due, words),
      ),
    unknown: ({ facts }, words) =>
      `The register does not say whether the committee took up students' health, safety and welfare in understanding with ${words.unit(facts.organisation)}${inYears(facts, words)}. Enter the agendas.`,
    satisfied: ({ facts }, words) =>
      `The committee took up students' health, safety and welfare in understanding with ${words.unit(facts.organisation)}${inYears(facts, words)}${inItems(facts.items, words)}.`,
    'not-applicable': () => "There is no year in which to look at students' welfare.",
  },

  'mandate/amendment': {
    breached: ({ facts: { mandate, mandates, by, required } }, words) =>
      `The mandate ${words.list(mandates ?? [mandate], words.asIs)} was adopted by ${by === undefined ? 'another body' : words.body(by)}. It should be adopted by ${words.body(required)}; bring it there.`,
    open: ({ facts: { mandate, mandates, required }, onTrack }, words) => {
      const ids = mandates ?? [mandate]
      return text(
        `${mandatesOf(ids, words)} ${ids.length > 1 ? 'have' : 'has'} not been adopted by ${words.body(required)} yet.`,
        onTrack !== true && 'That is where it is adopted; bring it there.',
      )
    },
    unknown: ({ facts: { mandate, mandates, required } }, words) =>
      `The register does not say whether ${words.body(required)} adopted the mandate ${words.list(mandates ?? [mandate], words.asIs, 'in force')}. Enter who adopted it, and when.`,
    satisfied: ({ facts: { mandate, mandates, adopted, required } }, words) => {
      const ids = mandates ?? [mandate]
      return `${mandatesOf(ids, words)} ${ids.length > 1 ? 'were' : 'was'} adopted by ${words.body(required)}${onDay(adopted, words)}.`
    },
    'not-applicable': () => 'No mandate is entered.',
  },
}

function mandatesOf(ids: readonly (string | undefined)[], words: Words): string {
  return `The ${ids.length > 1 ? 'mandates' : 'mandate'} ${words.list(ids, words.asIs)}`
}

type Years = { readonly year?: string; readonly years?: readonly string[] }

function forYears({ year, years }: Years, words: Words): string {
  const told = words.list(years ?? [year], words.year, '')
  return told === '' ? '' : ` for ${told}`
}

function inYears({ year, years }: Years, words: Words): string {
  const told = words.list(years ?? [year], words.year, '')
  return told === '' ? '' : ` in ${told}`
}

function inItems(items: readonly string[] | undefined, words: Words): string {
  return items === undefined || items.length === 0 ? '' : ` (${words.items(items)})`
}

function onDay(day: string | undefined, { date }: Words): string {
  return day === undefined ? '' : ` on ${date(day)}`
}

/** That it was given to others, or is to be given. */
function givenOtherwise({ given, givenTo = [], reportsTo }: Told<'duties/annual-report'>['facts'], words: Words): string | undefined {
  const others = givenTo.filter((body) => body !== reportsTo)
  if (others.length > 0) return `It was given to ${words.list(others, words.body)} alone.`
  return given === undefined ? undefined : `It is to be given on ${words.date(given)}.`
}
