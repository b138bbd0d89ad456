/** English: chair and vice-chair. */
import type { Area, Message } from '../message'
import { text, type Words } from '../words'
import { notYet } from './phrases'

export const officers: Area<'chair' | 'vice-chair'> = {
  'chair/in-office': {
    breached: ({ facts: { on, chairs, viceChairs, notMembers, reasons = [] } }, { date, people }) => {
      const faults: Readonly<Record<(typeof reasons)[number], string>> = {
        'no-chair': 'there is no chair',
        'several-chairs': `there are several chairs (${people(chairs)})`,
        'no-vice-chair': 'there is no vice-chair',
        'several-vice-chairs': `there are several vice-chairs (${people(viceChairs)})`,
        'same-person': `chair and vice-chair are the same person (${people(chairs)})`,
        'not-a-member': `${people(notMembers, 'one of them')} is not a permanent member`,
      }
      const told = reasons.length > 0 ? `: ${reasons.map((reason) => faults[reason]).join('; ')}` : ''
      return `The offices of chair and vice-chair are not in order (${date(on)})${told}. There should be one of each, two different permanent members; hold an election.`
    },
    open: ({ facts: { chairs = [], viceChairs }, due, onTrack }, { date, people }) =>
      text(
        `${people(chairs.length > 0 ? chairs : viceChairs, 'somebody')} is ${chairs.length > 0 ? 'chair' : 'vice-chair'} until ${date(due)}, that day included.`,
        onTrack === true ? 'Somebody is elected from the day after.' : 'Elect somebody from the day after.',
      ),
    unknown: ({ facts: { on } }, { date }) =>
      `The register does not say enough about who were chair, vice-chair and permanent members${on === undefined ? '' : ` (${date(on)})`}. Enter it.`,
    satisfied: ({ facts: { chairs, viceChairs } }, { people }) =>
      `The committee has ${people(chairs, 'one')} as chair and ${people(viceChairs, 'one')} as vice-chair, both permanent members.`,
    'not-applicable': () => 'There is no chair or vice-chair to look at.',
  },

  'chair/self-constituted': {
    breached: ({ facts: { person, office, from, electedBy } }, words) => {
      const elector = electedBy === undefined ? 'somebody else' : words.body(electedBy)
      return `${words.person(person)} was made ${words.office(office)}${since(from, words)} by ${elector}. The committee should elect its own; take the election up at the next meeting.`
    },
    open: notYet,
    unknown: ({ facts: { people, person } }, words) =>
      `The register does not say whether the committee itself elected ${words.people(people ?? [person], 'chair and vice-chair')}. Enter who did.`,
    satisfied: ({ facts: { people, person } }, words) =>
      `The committee has elected its chair and vice-chair itself (${words.people(people ?? [person])}).`,
    'not-applicable': () => 'There is no election of chair or vice-chair to look at.',
  },

  'chair/one-year': {
    breached: ({ facts: { person, office, from, to, lastDay, years, excess = 'too-long', studyYear } }, words) => {
      const who = words.person(person)
      switch (excess) {
        case 'too-long':
          return text(
            `${who} was elected ${words.office(office)} for ${words.period(from, to)}.`,
            `An election is for ${words.count(years, 'year', 'years')} at a time, here to ${words.date(lastDay)}; hold a new one.`,
          )
        case 'no-election':
          return `${who} is ${words.office(office)} though no election was held in the study year that ended on ${words.date(studyYear)}. There should be one in each; hold one now.`
        case 'several-elections':
          return `${who} was elected ${words.office(office)}${since(from, words)}, in a study year that had its election already (to ${words.date(studyYear)}). There should be one in each.`
      }
    },
    open: ({ facts: { person, office, studyYear }, due }, words) =>
      `${words.person(person)} is ${words.office(office)}, and no election has been held in this study year yet. Hold one by ${words.date(due ?? studyYear)}.`,
    unknown: ({ facts: { people, person, years } }, words) => {
      const who = words.people(people ?? [person], 'chair and vice-chair')
      return `It is not known whether the election of ${who} is for ${years === undefined ? 'the right time' : `${words.count(years, 'year', 'years')} at a time`}. Enter the elections and the study years.`
    },
    satisfied: ({ facts: { people, person, years } }, words) =>
      `Chair and vice-chair were elected for ${words.count(years, 'year', 'years')} at a time (${words.people(people ?? [person])}).`,
    'not-applicable': () => 'There is no term of a chair or vice-chair to look at.',
  },

  'chair/alternation': alternation('chair', 'who was chair before'),
  'vice-chair/alternation': alternation('vice-chair', 'who is chair, and who was vice-chair before'),
}

function alternation(office: string, missing: string): Message<'chair/alternation' | 'vice-chair/alternation'> {
  return {
    breached: ({ facts: { person, group, from, previous, previousGroup, reason } }, words) => {
      const became = `${words.person(person)} of ${words.group(group, 'all')} is ${office}${since(from, words)}`
      const before = words.people([previous], 'the one before')
      if (reason === 'group-of-chair') {
        return `${became}, and the chair ${before} is of the same group. Elect a vice-chair from ${words.otherGroup(group, 'all')}.`
      }
      if (reason === 'other-group-within-year') {
        const own = words.group(previousGroup, 'all')
        return `${became}, for the rest of the year of ${before} of ${own}. The year should be completed by the same group; elect one of ${own}.`
      }
      return `${became}, after ${before} of the same group. The office should alternate from year to year; elect one of ${words.otherGroup(group, 'all')}.`
    },
    open: notYet,
    unknown: ({ facts: { people, person, previous, reason, reading } }, words) => {
      const who = words.people(people ?? [person], '')
      const named = who === '' ? '' : ` (${who})`
      if (reading === 'opposite-chair') {
        return `It is not known whether the vice-chair is from the other group than the chair${named}. Enter the chairs and the vice-chairs.`
      }
      if (reason === 'year-missing') {
        return `At least a year is missing between ${words.people([previous], 'the one before')} and ${who === '' ? 'the next' : who}, so it is not known whether the office of ${office} alternates. Enter who held it then.`
      }
      return `It is not known whether the office of ${office} alternates as it should${named}. Enter ${missing}.`
    },
    satisfied: ({ facts: { people, person, reading } }, words) => {
      const who = words.people(people ?? [person])
      return reading === 'opposite-chair'
        ? `The vice-chair is from the other group than the chair (${who}).`
        : `The office of ${office} alternates between students and staff (${who}).`
    },
    'not-applicable': () => `Nothing here asks that the office of ${office} alternate.`,
  }
}

function since(from: string | undefined, { date }: Words): string {
  return from === undefined ? '' : ` from ${date(from)}`
}
