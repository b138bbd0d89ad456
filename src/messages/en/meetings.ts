/** English: meetings of the committee, and quorum. */
import type { Path } from '../../finding'
import type { Area, Told } from '../message'
import { asksFor, text, type Words } from '../words'
import { lastDay, notYet } from './phrases'

export const meetings: Area<'meetings' | 'quorum'> = {
  'meetings/count': {
    breached: ({ facts: { year, held, required } }, words) =>
      `In ${words.year(year)}, ${heldOf(held, words)} held; there should be ${words.figure(required)}.`,
    open: ({ facts: { year, held = 0, planned = 0, unsettled = 0, required = 0, to }, due = to, onTrack }, words) => {
      const missing = required - held - planned
      const advice = missing > 0 ? `Plan ${missing} more, by ${words.date(due)}.` : `Look over the plan of meetings by ${words.date(due)}.`
      return text(
        `In ${words.year(year)}, ${heldOf(held, words)} held and ${planned} planned; there should be ${required}.`,
        unsettled > 0 && `Of ${unsettled} it is not known whether it was held.`,
        onTrack === true ? `The plan holds; the last day is ${words.date(due)}.` : advice,
      )
    },
    unknown: ({ facts: { year, held, unsettled = 0, required } }, words) => {
      if (year === undefined) return 'The register lacks meetings or study years, so the meetings cannot be counted. Enter them.'
      const doubt = `Of ${unsettled} it is not known whether it was held; enter it.`
      return text(
        `In ${words.year(year)}, ${heldOf(held, words)} held for certain; there should be ${words.figure(required)}.`,
        unsettled > 0 ? doubt : 'The register does not cover the whole year, so the rest is not known.',
      )
    },
    satisfied: ({ facts: { year, held, required } }, words) =>
      `In ${words.year(year)}, ${heldOf(held, words)} held; there should be ${words.figure(required)}.`,
    'not-applicable': () => 'There is no year to count meetings in.',
  },

  'meetings/within-study-year': {
    breached: ({ facts }, words) =>
      `${capitalMeeting(facts.date, words)} fell outside the study year${between(facts, words)}. Keep meetings inside it.`,
    open: ({ facts, onTrack }, words) =>
      onTrack === true
        ? `${capitalMeeting(facts.date, words)} is planned inside the study year.`
        : `${capitalMeeting(facts.date, words)} is planned outside the study year${between(facts, words)}. Move it before that day.`,
    unknown: (finding, words) =>
      ifHeld(finding, words, 'nobody knows whether it had to fall in the study year') ??
      `The register lacks the study year that ${meetingOf(finding.facts.date, words)} may fall in. Enter it, with its first and last day.`,
    satisfied: ({ facts: { date } }, words) => `${capitalMeeting(date, words)} falls in the study year.`,
    'not-applicable': () => 'There are no meetings to hold against the study year.',
  },

  'meetings/notice': {
    breached: ({ facts }, words) =>
      `The notice of ${meetingOf(facts.date, words)} was not in order${faultsOf(facts, words)}. The chair should call the meeting before it is held, in writing and with an agenda.`,
    open: ({ facts, due = facts.date, onTrack }, words) => {
      if (facts.reasons !== undefined && facts.reasons.length > 0) {
        return `${capitalMeeting(facts.date, words)} has not been fully called yet${faultsOf(facts, words)}. Send a written notice with an agenda by ${words.date(due)}.`
      }
      return onTrack === true && facts.sent !== undefined
        ? text(`The notice of ${meetingOf(facts.date, words)} is to be sent on ${words.date(facts.sent)}.`, lastDay(due, words))
        : text(`The notice of ${meetingOf(facts.date, words)} is not entered in full yet.`, lastDay(due, words))
    },
    unknown: (finding, words) =>
      ifHeld(finding, words, 'its notice cannot be judged') ??
      `The register does not say enough about the notice of ${meetingOf(finding.facts.date, words)}. Enter when it was sent, by whom and on whose behalf, whether it was written, and whether it had an agenda.`,
    satisfied: ({ facts: { date, sent, caller } }, words) => {
      const by = caller === undefined ? '' : ` by ${words.person(caller)}`
      const on = sent === undefined ? '' : ` on ${words.date(sent)}`
      return `${capitalMeeting(date, words)} was called${by}${on}, in writing and with an agenda.`
    },
    'not-applicable': () => 'There are no meetings to call.',
  },

  'meetings/subcommittee-status': {
    breached: ({ facts: { date, missing } }, words) =>
      `The status of ${words.subcommittees(missing)} was not on the agenda of ${meetingOf(date, words)}. It should be a standing item; include it next time.`,
    open: ({ facts: { date, missing }, due = date, onTrack }, words) =>
      onTrack === true
        ? `The status of the subcommittees is set up for ${meetingOf(date, words)}.`
        : `The status of ${words.subcommittees(missing)} is not on the agenda of ${meetingOf(date, words)} yet. Put it there by ${words.date(due)}.`,
    unknown: (finding, words) => {
      const { date, missing } = finding.facts
      const doubt = ifHeld(finding, words, 'nobody knows whether its agenda had to hold the status of the subcommittees')
      if (doubt !== undefined) return doubt
      return asksFor(finding, 'kind')
        ? `Of some items of ${meetingOf(date, words)} it is not said what kind they are, so nobody knows whether the status of ${words.subcommittees(missing)} was among them. Enter it.`
        : `The register lacks the agenda of ${meetingOf(date, words)}, so nobody knows whether the status of the subcommittees was on it. Enter it.`
    },
    satisfied: ({ facts: { date } }, words) => `The status of the subcommittees is on the agenda of ${meetingOf(date, words)}.`,
    'not-applicable': () => 'There is no agenda that should hold the status of subcommittees.',
  },

  'meetings/minutes': {
    breached: ({ facts: { date } }, words) => `The minutes of ${meetingOf(date, words)} are not on the web. Publish them.`,
    open: ({ facts: { date, published }, due }, words) =>
      text(
        `The minutes of ${meetingOf(date, words)} are not on the web yet.`,
        published === undefined ? 'Publish them.' : `They are to be published on ${words.date(published)}.`,
        lastDay(due, words),
      ),
    unknown: (finding, words) =>
      ifHeld(finding, words, 'nobody knows whether it should have minutes') ??
      `The register does not say whether the minutes of ${meetingOf(finding.facts.date, words)} are on the web. Enter it.`,
    satisfied: ({ facts: { date, published } }, words) =>
      `The minutes of ${meetingOf(date, words)} are on the web${published === undefined ? '' : `, published on ${words.date(published)}`}.`,
    'not-applicable': () => 'There are no meetings that should have minutes yet.',
  },

  'quorum/minimum': {
    breached: (finding, words) => {
      const { counted, required, missing = 0, people, lostAt } = finding.facts
      const lacking = `${missing} more ${missing === 1 ? 'is' : 'are'} needed`
      return text(
        `The committee has no quorum${words.onItems(finding)}: ${countedOf(counted, words)}, and ${words.figure(required)} are required.`,
        lostAt !== undefined && lostAt !== finding.subject && `It has been so since ${words.items([lostAt])}.`,
        missing > 0 && people === undefined && `${lacking}.`,
        missing > 0 && people?.length === 0 && `${lacking}, and nobody else can be called.`,
        missing > 0 && people !== undefined && people.length > 0 && `${lacking}; these can be called: ${words.people(people)}.`,
      )
    },
    open: notYet,
    unknown: (finding, words) => {
      const { counted, required } = finding.facts
      const known = counted === undefined ? '' : `: ${countedOf(counted, words)} for certain, and ${words.figure(required)} are required`
      return `It is not known whether the committee has a quorum${words.onItems(finding)}${known}. Enter the members, the deputies and who is present.`
    },
    satisfied: (finding, words) => {
      const { items = [], counted, required } = finding.facts
      const least = items.length > 1 ? 'at least ' : ''
      return `The committee has a quorum${words.onItems(finding)}: ${least}${countedOf(counted, words)}, and ${words.figure(required)} are required.`
    },
    'not-applicable': (finding, words) => {
      const { counted, required, campus } = finding.facts
      if (campus !== undefined) return `The mandate sets no quorum for ${words.subcommittee(campus)}.`
      const known = counted === undefined ? '' : `; ${countedOf(counted, words)}, and a decision requires ${words.figure(required)}`
      return `Nothing was decided${words.onItems(finding)}${known}.`
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
  return `The register does not say whether ${meetingOf(finding.facts.date, words)} was held, so ${doubt}. Enter it.`
}

function heldOf(held: number | undefined, { count }: Words): string {
  return count(held, 'meeting was', 'meetings were')
}

function countedOf(counted: number | undefined, { count }: Words): string {
  return count(counted, 'seat counts', 'seats count')
}

function meetingOf(date: string | undefined, words: Words): string {
  return date === undefined ? 'the meetings' : `the meeting on ${words.date(date)}`
}

function capitalMeeting(date: string | undefined, words: Words): string {
  return date === undefined ? 'The meetings' : `The meeting on ${words.date(date)}`
}

/** ' (one ends on …, the next begins on …)', of what is known of it. */
function between({ after, before }: Told<'meetings/within-study-year'>['facts'], { date, join }: Words): string {
  const known = [
    ...(after === undefined ? [] : [`the one before ends on ${date(after)}`]),
    ...(before === undefined ? [] : [`the next begins on ${date(before)}`]),
  ]
  return known.length > 0 ? ` (${join(known)})` : ''
}

function faultsOf({ sent, caller, reasons = [] }: Told<'meetings/notice'>['facts'], { date, person }: Words): string {
  const faults: Readonly<Record<(typeof reasons)[number], string>> = {
    'not-called': 'no notice has been sent',
    late: `it was sent ${sent === undefined ? '' : `on ${date(sent)}, `}after the meeting`,
    'not-written': 'it is not written',
    'no-agenda': 'there is no agenda',
    'wrong-caller': `it comes from ${caller === undefined ? 'somebody else' : person(caller)}, not from the chair`,
  }
  return reasons.length > 0 ? `: ${reasons.map((reason) => faults[reason]).join('; ')}` : ''
}
