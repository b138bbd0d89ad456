/** Nynorsk: chair and vice-chair. */
import type { Area, Message } from '../message'
import { text, type Words } from '../words'
import { notYet } from './phrases'

export const officers: Area<'chair' | 'vice-chair'> = {
  'chair/in-office': {
    breached: ({ facts: { on, chairs, viceChairs, notMembers, reasons = [] } }, { date, people }) => {
      const faults: Readonly<Record<(typeof reasons)[number], string>> = {
        'no-chair': 'leiar manglar',
        'several-chairs': `det er fleire leiarar (${people(chairs)})`,
        'no-vice-chair': 'nestleiar manglar',
        'several-vice-chairs': `det er fleire nestleiarar (${people(viceChairs)})`,
        'same-person': `leiar og nestleiar er same person (${people(chairs)})`,
        'not-a-member': `${people(notMembers, 'ein av dei')} er ikkje fast medlem`,
      }
      const told = reasons.length > 0 ? `: ${reasons.map((reason) => faults[reason]).join('; ')}` : ''
      return `Verva som leiar og nestleiar er ikkje i orden (${date(on)})${told}. LMU skal ha éin av kvar, to ulike faste medlemmer; hald val.`
    },
    open: ({ facts: { chairs = [], viceChairs }, due, onTrack }, { date, people }) =>
      text(
        `${people(chairs.length > 0 ? chairs : viceChairs, 'ein')} er ${chairs.length > 0 ? 'leiar' : 'nestleiar'} til og med ${date(due)}.`,
        onTrack === true ? 'Nokon er vald frå dagen etter.' : 'Vel nokon frå dagen etter.',
      ),
    unknown: ({ facts: { on } }, { date }) =>
      `Registeret seier ikkje nok om kven som er leiar, nestleiar og faste medlemmer${on === undefined ? '' : ` (${date(on)})`}. Før det opp.`,
    satisfied: ({ facts: { chairs, viceChairs } }, { people }) =>
      `LMU har ${people(chairs, 'éin')} som leiar og ${people(viceChairs, 'éin')} som nestleiar, begge faste medlemmer.`,
    'not-applicable': () => 'Det er ingen leiar eller nestleiar å vurdere.',
  },

  'chair/self-constituted': {
    breached: ({ facts: { person, office, from, electedBy } }, words) => {
      const elector = electedBy === undefined ? 'nokon andre enn LMU' : words.body(electedBy)
      return `${words.person(person)} er vald til ${words.office(office)}${since(from, words)} av ${elector}. LMU skal velje sjølv; ta valet opp på neste møte.`
    },
    open: notYet,
    unknown: ({ facts: { people, person } }, words) =>
      `Registeret seier ikkje om LMU sjølv har valt ${words.people(people ?? [person], 'leiar og nestleiar')}. Før opp kven som valde.`,
    satisfied: ({ facts: { people, person } }, words) => `LMU har sjølv valt leiar og nestleiar (${words.people(people ?? [person])}).`,
    'not-applicable': () => 'Det er ikkje noko val av leiar eller nestleiar å vurdere.',
  },

  'chair/one-year': {
    breached: ({ facts: { person, office, from, to, lastDay, years, excess = 'too-long', studyYear } }, words) => {
      const who = words.person(person)
      switch (excess) {
        case 'too-long':
          return text(
            `${who} er vald til ${words.office(office)} i perioden ${words.period(from, to)}.`,
            `Valet gjeld for ${words.figure(years)} år om gongen, her til og med ${words.date(lastDay)}; hald nytt val.`,
          )
        case 'no-election':
          return `${who} er ${words.office(office)} utan at det er halde val i studieåret som slutta ${words.date(studyYear)}. Det skal vere eitt val i kvart; hald val no.`
        case 'several-elections':
          return `${who} er vald til ${words.office(office)}${since(from, words)}, i eit studieår der det alt var halde val (til ${words.date(studyYear)}). Det skal vere eitt val i kvart.`
      }
    },
    open: ({ facts: { person, office, studyYear }, due }, words) =>
      `${words.person(person)} er ${words.office(office)}, og det er ikkje halde val i dette studieåret enno. Hald val seinast ${words.date(due ?? studyYear)}.`,
    unknown: ({ facts: { people, person, years } }, words) => {
      const who = words.people(people ?? [person], 'leiar og nestleiar')
      return `Det er uvisst om valet av ${who} gjeld for ${years === undefined ? 'rett tid' : `${words.figure(years)} år om gongen`}. Før opp vala og studieåra.`
    },
    satisfied: ({ facts: { people, person, years } }, words) =>
      `Leiar og nestleiar er valde for ${words.figure(years)} år om gongen (${words.people(people ?? [person])}).`,
    'not-applicable': () => 'Det er ingen valperiode for leiar eller nestleiar å vurdere.',
  },

  'chair/alternation': alternation('leiar', 'kven som var leiar før'),
  'vice-chair/alternation': alternation('nestleiar', 'kven som er leiar, og kven som var nestleiar før'),
}

function alternation(office: string, missing: string): Message<'chair/alternation' | 'vice-chair/alternation'> {
  return {
    breached: ({ facts: { person, group, from, previous, previousGroup, reason } }, words) => {
      const became = `${words.person(person)} frå ${words.group(group, 'all')} er ${office}${since(from, words)}`
      const before = words.people([previous], 'den førre')
      if (reason === 'group-of-chair') {
        return `${became}, og leiar ${before} er frå same gruppe. Vel ein nestleiar frå ${words.otherGroup(group, 'all')}.`
      }
      if (reason === 'other-group-within-year') {
        const own = words.group(previousGroup, 'all')
        return `${became}, for resten av året til ${before} frå ${own}. Året skal fullførast i same gruppe; vel ein frå ${own}.`
      }
      return `${became}, etter ${before} frå same gruppe. Vervet skal veksle frå år til år; vel ein frå ${words.otherGroup(group, 'all')}.`
    },
    open: notYet,
    unknown: ({ facts: { people, person, previous, reason, reading } }, words) => {
      const who = words.people(people ?? [person], '')
      const named = who === '' ? '' : ` (${who})`
      if (reading === 'opposite-chair') {
        return `Det er uvisst om nestleiaren kjem frå ei anna gruppe enn leiaren${named}. Før opp leiarane og nestleiarane.`
      }
      if (reason === 'year-missing') {
        return `Det manglar minst eitt år mellom ${words.people([previous], 'den førre')} og ${who === '' ? 'den neste' : who}, så det er uvisst om vervet som ${office} vekslar. Før opp kven som hadde det då.`
      }
      return `Det er uvisst om vervet som ${office} vekslar som det skal${named}. Før opp ${missing}.`
    },
    satisfied: ({ facts: { people, person, reading } }, words) => {
      const who = words.people(people ?? [person])
      return reading === 'opposite-chair'
        ? `Nestleiaren kjem frå ei anna gruppe enn leiaren (${who}).`
        : `Vervet som ${office} vekslar mellom studentane og dei tilsette (${who}).`
    },
    'not-applicable': () => `Her er det ikkje noko krav om at vervet som ${office} vekslar.`,
  }
}

function since(from: string | undefined, { date }: Words): string {
  return from === undefined ? '' : ` frå ${date(from)}`
}
