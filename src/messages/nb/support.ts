/** Bokmål: observers, secretariat, working committee. */
import type { Area, Told } from '../message'
import type { Words } from '../words'
import { notYet } from './phrases'

export const support: Area<'observers' | 'secretariat' | 'working-committee'> = {
  'observers/required': {
    breached: ({ facts: { units, unit } }, words) =>
      `LMU har ingen observatør fra ${words.list(units ?? [unit], words.unit)}. Inviter en; enheten må være representert.`,
    open: notYet,
    unknown: ({ facts: { units, unit } }, words) =>
      `Registeret sier ikke om LMU har en observatør fra ${words.list(units ?? [unit], words.unit, 'enhetene som må være representert')}. Før det opp.`,
    satisfied: ({ facts: { units, unit } }, words) =>
      `LMU har observatører fra ${words.list(units ?? [unit], words.unit, 'alle enhetene')}.`,
    'not-applicable': () => 'Ingen enhet må ha observatør i LMU.',
  },

  'observers/quality-system': {
    breached: ({ facts: { units, unit } }, words) =>
      `LMU har ingen observatør som arbeider med ${words.list(units ?? [unit], words.unit, 'kvalitetssikringssystemet')}. Det bør kalles inn en.`,
    open: notYet,
    unknown: ({ facts: { units, unit } }, words) =>
      `Registeret sier ikke om LMU har en observatør som arbeider med ${words.list(units ?? [unit], words.unit, 'kvalitetssikringssystemet')}. Før det opp.`,
    satisfied: ({ facts: { units, unit } }, words) =>
      `LMU har en observatør som arbeider med ${words.list(units ?? [unit], words.unit, 'kvalitetssikringssystemet')}.`,
    'not-applicable': () => 'Ingen slik observatør er anbefalt.',
  },

  'secretariat/committee': {
    breached: () => 'LMU har ingen sekretær. Få pekt ut en; det er rektors ansvar.',
    open: notYet,
    unknown: () => 'Registeret sier ikke hvem som er sekretær for LMU. Før det opp.',
    satisfied: ({ facts: { secretary } }, words) => `LMU har en sekretær${secretary === undefined ? '' : `: ${words.person(secretary)}`}.`,
    'not-applicable': () => 'LMU trenger ikke sekretær.',
  },

  'secretariat/placement': {
    breached: ({ facts: { unit, required } }, words) =>
      unit === undefined
        ? `Sekretariatet er ikke plassert noe sted. Det skal høre til ${words.unit(required)}.`
        : `Sekretariatet hører til ${words.unit(unit)}, men skal høre til ${words.unit(required)}.`,
    open: notYet,
    unknown: ({ facts: { required } }, words) =>
      `Registeret sier ikke hvor sekretariatet hører til. Det skal høre til ${words.unit(required)}; før det opp.`,
    satisfied: ({ facts: { unit, required } }, words) => `Sekretariatet hører til ${words.unit(unit ?? required)}, slik det skal.`,
    'not-applicable': () => 'Det er ikke noe sekretariat å plassere.',
  },

  'working-committee/composition': {
    breached: ({ facts: { roles = [], people = [], reasons = [] } }, words) => {
      const faults = roles.map((role, index) => faultOf(role, people[index], reasons[index], words))
      return `Arbeidsutvalget er ikke satt sammen som det skal: ${faults.length > 0 ? faults.join('; ') : 'en rolle er ikke besatt'}. Få valgt rett person.`
    },
    open: notYet,
    unknown: ({ facts: { roles } }, words) =>
      `Registeret sier ikke nok om hvem som er ${words.list(roles, words.role, 'med')} i arbeidsutvalget. Før det opp.`,
    satisfied: ({ facts: { people } }, words) =>
      `Arbeidsutvalget er satt sammen som det skal${people === undefined ? '' : `: ${words.people(people)}`}.`,
    'not-applicable': () => 'LMU skal ikke ha noe arbeidsutvalg.',
  },
}

type Reason = NonNullable<Told<'working-committee/composition'>['facts']['reasons']>[number]

function faultOf(role: string, person: string | null | undefined, reason: Reason = 'vacant', words: Words): string {
  const holder = `${words.person(person)} er ${words.role(role)}`
  switch (reason) {
    case 'vacant':
      return `${words.role(role)} mangler`
    case 'not-the-chair':
      return `${holder}, men leder ikke LMU`
    case 'not-the-secretary':
      return `${holder}, men er ikke LMUs sekretær`
    case 'not-a-member':
      return `${holder}, men er ikke fast medlem av LMU`
    case 'wrong-group':
      return `${holder}, men er fra ${role === 'student' ? 'de ansatte' : 'studentene'}`
    case 'held-twice':
      return `${holder}, men har også en annen rolle`
  }
}
