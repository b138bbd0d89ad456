/** Nynorsk: observers, secretariat, working committee. */
import type { Area, Told } from '../message'
import type { Words } from '../words'
import { notYet } from './phrases'

export const support: Area<'observers' | 'secretariat' | 'working-committee'> = {
  'observers/required': {
    breached: ({ facts: { units, unit } }, words) =>
      `LMU har ingen observatør frå ${words.list(units ?? [unit], words.unit)}. Inviter ein; eininga må vere representert.`,
    open: notYet,
    unknown: ({ facts: { units, unit } }, words) =>
      `Registeret seier ikkje om LMU har ein observatør frå ${words.list(units ?? [unit], words.unit, 'einingane som må vere representert')}. Før det opp.`,
    satisfied: ({ facts: { units, unit } }, words) =>
      `LMU har observatørar frå ${words.list(units ?? [unit], words.unit, 'alle einingane')}.`,
    'not-applicable': () => 'Ingen eining må ha observatør i LMU.',
  },

  'observers/quality-system': {
    breached: ({ facts: { units, unit } }, words) =>
      `LMU har ingen observatør som arbeider med ${words.list(units ?? [unit], words.unit, 'kvalitetssikringssystemet')}. Det bør kallast inn ein.`,
    open: notYet,
    unknown: ({ facts: { units, unit } }, words) =>
      `Registeret seier ikkje om LMU har ein observatør som arbeider med ${words.list(units ?? [unit], words.unit, 'kvalitetssikringssystemet')}. Før det opp.`,
    satisfied: ({ facts: { units, unit } }, words) =>
      `LMU har ein observatør som arbeider med ${words.list(units ?? [unit], words.unit, 'kvalitetssikringssystemet')}.`,
    'not-applicable': () => 'Ingen slik observatør er tilrådd.',
  },

  'secretariat/committee': {
    breached: () => 'LMU har ingen sekretær. Få peikt ut ein; det er rektor sitt ansvar.',
    open: notYet,
    unknown: () => 'Registeret seier ikkje kven som er sekretær for LMU. Før det opp.',
    satisfied: ({ facts: { secretary } }, words) => `LMU har ein sekretær${secretary === undefined ? '' : `: ${words.person(secretary)}`}.`,
    'not-applicable': () => 'LMU treng ikkje sekretær.',
  },

  'secretariat/placement': {
    breached: ({ facts: { unit, required } }, words) =>
      unit === undefined
        ? `Sekretariatet er ikkje plassert nokon stad. Det skal høyre til ${words.unit(required)}.`
        : `Sekretariatet høyrer til ${words.unit(unit)}, men skal høyre til ${words.unit(required)}.`,
    open: notYet,
    unknown: ({ facts: { required } }, words) =>
      `Registeret seier ikkje kvar sekretariatet høyrer til. Det skal høyre til ${words.unit(required)}; før det opp.`,
    satisfied: ({ facts: { unit, required } }, words) => `Sekretariatet høyrer til ${words.unit(unit ?? required)}, slik det skal.`,
    'not-applicable': () => 'Det er ikkje noko sekretariat å plassere.',
  },

  'working-committee/composition': {
    breached: ({ facts: { roles = [], people = [], reasons = [] } }, words) => {
      const faults = roles.map((role, index) => faultOf(role, people[index], reasons[index], words))
      return `Arbeidsutvalet er ikkje sett saman som det skal: ${faults.length > 0 ? faults.join('; ') : 'ei rolle er ikkje fylt'}. Få valt rett person.`
    },
    open: notYet,
    unknown: ({ facts: { roles } }, words) =>
      `Registeret seier ikkje nok om kven som er ${words.list(roles, words.role, 'med')} i arbeidsutvalet. Før det opp.`,
    satisfied: ({ facts: { people } }, words) =>
      `Arbeidsutvalet er sett saman som det skal${people === undefined ? '' : `: ${words.people(people)}`}.`,
    'not-applicable': () => 'LMU skal ikkje ha noko arbeidsutval.',
  },
}

type Reason = NonNullable<Told<'working-committee/composition'>['facts']['reasons']>[number]

function faultOf(role: string, person: string | null | undefined, reason: Reason = 'vacant', words: Words): string {
  const holder = `${words.person(person)} er ${words.role(role)}`
  switch (reason) {
    case 'vacant':
      return `${words.role(role)} manglar`
    case 'not-the-chair':
      return `${holder}, men leier ikkje LMU`
    case 'not-the-secretary':
      return `${holder}, men er ikkje sekretær for LMU`
    case 'not-a-member':
      return `${holder}, men er ikkje fast medlem av LMU`
    case 'wrong-group':
      return `${holder}, men er frå ${role === 'student' ? 'dei tilsette' : 'studentane'}`
    case 'held-twice':
      return `${holder}, men har også ei anna rolle`
  }
}
