/** Bokmål: chair and vice-chair. */
import type { Area, Message } from '../message'
import { text, type Words } from '../words'
import { notYet } from './phrases'

export const officers: Area<'chair' | 'vice-chair'> = {
  'chair/in-office': {
    breached: ({ facts: { on, chairs, viceChairs, notMembers, reasons = [] } }, { date, people }) => {
      const faults: Readonly<Record<(typeof reasons)[number], string>> = {
        'no-chair': 'leder mangler',
        'several-chairs': `det er flere ledere (${people(chairs)})`,
        'no-vice-chair': 'nestleder mangler',
        'several-vice-chairs': `det er flere nestledere (${people(viceChairs)})`,
        'same-person': `leder og nestleder er samme person (${people(chairs)})`,
        'not-a-member': `${people(notMembers, 'en av dem')} er ikke fast medlem`,
      }
      const told = reasons.length > 0 ? `: ${reasons.map((reason) => faults[reason]).join('; ')}` : ''
      return `Vervene som leder og nestleder er ikke i orden (${date(on)})${told}. LMU skal ha én av hver, to ulike faste medlemmer; hold valg.`
    },
    open: ({ facts: { chairs = [], viceChairs }, due, onTrack }, { date, people }) =>
      text(
        `${people(chairs.length > 0 ? chairs : viceChairs, 'en')} er ${chairs.length > 0 ? 'leder' : 'nestleder'} til og med ${date(due)}.`,
        onTrack === true ? 'Noen er valgt fra dagen etter.' : 'Velg noen fra dagen etter.',
      ),
    unknown: ({ facts: { on } }, { date }) =>
      `Registeret sier ikke nok om hvem som er leder, nestleder og faste medlemmer${on === undefined ? '' : ` (${date(on)})`}. Før det opp.`,
    satisfied: ({ facts: { chairs, viceChairs } }, { people }) =>
      `LMU har ${people(chairs, 'én')} som leder og ${people(viceChairs, 'én')} som nestleder, begge faste medlemmer.`,
    'not-applicable': () => 'Det er ingen leder eller nestleder å vurdere.',
  },

  'chair/self-constituted': {
    breached: ({ facts: { person, office, from, electedBy } }, words) => {
      const elector = electedBy === undefined ? 'noen andre enn LMU' : words.body(electedBy)
      return `${words.person(person)} er valgt til ${words.office(office)}${since(from, words)} av ${elector}. LMU skal velge selv; ta valget opp på neste møte.`
    },
    open: notYet,
    unknown: ({ facts: { people, person } }, words) =>
      `Registeret sier ikke om LMU selv har valgt ${words.people(people ?? [person], 'leder og nestleder')}. Før opp hvem som valgte.`,
    satisfied: ({ facts: { people, person } }, words) => `LMU har selv valgt leder og nestleder (${words.people(people ?? [person])}).`,
    'not-applicable': () => 'Det er ikke noe valg av leder eller nestleder å vurdere.',
  },

  'chair/one-year': {
    breached: ({ facts: { person, office, from, to, lastDay, years, excess = 'too-long', studyYear } }, words) => {
      const who = words.person(person)
      switch (excess) {
        case 'too-long':
          return text(
            `${who} er valgt til ${words.office(office)} i perioden ${words.period(from, to)}.`,
            `Valget gjelder for ${words.figure(years)} år om gangen, her til og med ${words.date(lastDay)}; hold nytt valg.`,
          )
        case 'no-election':
          return `${who} er ${words.office(office)} uten at det er holdt valg i studieåret som sluttet ${words.date(studyYear)}. Det skal være ett valg i hvert; hold valg nå.`
        case 'several-elections':
          return `${who} er valgt til ${words.office(office)}${since(from, words)}, i et studieår der det alt var holdt valg (til ${words.date(studyYear)}). Det skal være ett valg i hvert.`
      }
    },
    open: ({ facts: { person, office, studyYear }, due }, words) =>
      `${words.person(person)} er ${words.office(office)}, og det er ikke holdt valg i dette studieåret ennå. Hold valg senest ${words.date(due ?? studyYear)}.`,
    unknown: ({ facts: { people, person, years } }, words) => {
      const who = words.people(people ?? [person], 'leder og nestleder')
      return `Det er uvisst om ${who} er valgt for ${years === undefined ? 'riktig tid' : `${words.figure(years)} år om gangen`}. Før opp valgene og studieårene.`
    },
    satisfied: ({ facts: { people, person, years } }, words) =>
      `Leder og nestleder er valgt for ${words.figure(years)} år om gangen (${words.people(people ?? [person])}).`,
    'not-applicable': () => 'Det er ingen valgperiode for leder eller nestleder å vurdere.',
  },

  'chair/alternation': alternation('leder', 'hvem som var leder før'),
  'vice-chair/alternation': alternation('nestleder', 'hvem som er leder, og hvem som var nestleder før'),
}

function alternation(office: string, missing: string): Message<'chair/alternation' | 'vice-chair/alternation'> {
  return {
    breached: ({ facts: { person, group, from, previous, previousGroup, reason } }, words) => {
      const became = `${words.person(person)} fra ${words.group(group, 'all')} er ${office}${since(from, words)}`
      const before = words.people([previous], 'den forrige')
      if (reason === 'group-of-chair') {
        return `${became}, og leder ${before} er fra samme gruppe. Velg en nestleder fra ${words.otherGroup(group, 'all')}.`
      }
      if (reason === 'other-group-within-year') {
        const own = words.group(previousGroup, 'all')
        return `${became}, for resten av året til ${before} fra ${own}. Året skal fullføres i samme gruppe; velg en fra ${own}.`
      }
      return `${became}, etter ${before} fra samme gruppe. Vervet skal veksle fra år til år; velg en fra ${words.otherGroup(group, 'all')}.`
    },
    open: notYet,
    unknown: ({ facts: { people, person, previous, reason, reading } }, words) => {
      const who = words.people(people ?? [person], '')
      const named = who === '' ? '' : ` (${who})`
      if (reading === 'opposite-chair') {
        return `Det er uvisst om nestlederen kommer fra en annen gruppe enn lederen${named}. Før opp lederne og nestlederne.`
      }
      if (reason === 'year-missing') {
        return `Det mangler minst ett år mellom ${words.people([previous], 'den forrige')} og ${who === '' ? 'den neste' : who}, så det er uvisst om vervet som ${office} veksler. Før opp hvem som hadde det da.`
      }
      return `Det er uvisst om vervet som ${office} veksler som det skal${named}. Før opp ${missing}.`
    },
    satisfied: ({ facts: { people, person, reading } }, words) => {
      const who = words.people(people ?? [person])
      return reading === 'opposite-chair'
        ? `Nestlederen kommer fra en annen gruppe enn lederen (${who}).`
        : `Vervet som ${office} veksler mellom studentene og de ansatte (${who}).`
    },
    'not-applicable': () => `Her er det ikke noe krav om at vervet som ${office} veksler.`,
  }
}

function since(from: string | undefined, { date }: Words): string {
  return from === undefined ? '' : ` fra ${date(from)}`
}
