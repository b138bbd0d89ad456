/** English: observers, secretariat, working committee. */
import type { Area, Told } from '../message'
import type { Words } from '../words'
import { notYet } from './phrases'

export const support: Area<'observers' | 'secretariat' | 'working-committee'> = {
  'observers/required': {
    breached: ({ facts: { units, unit } }, words) =>
      `The committee has no observer from ${words.list(units ?? [unit], words.unit)}. Invite one; the unit must be represented.`,
    open: notYet,
    unknown: ({ facts: { units, unit } }, words) =>
      `The register does not say whether the committee has an observer from ${words.list(units ?? [unit], words.unit, 'the units that must be represented')}. Enter it.`,
    satisfied: ({ facts: { units, unit } }, words) =>
      `The committee has observers from ${words.list(units ?? [unit], words.unit, 'all the units')}.`,
    'not-applicable': () => 'No unit must have an observer in the committee.',
  },

  'observers/quality-system': {
    breached: ({ facts: { units, unit } }, words) =>
      `The committee has no observer who works with ${words.list(units ?? [unit], words.unit, 'the quality system')}. One should be called.`,
    open: notYet,
    unknown: ({ facts: { units, unit } }, words) =>
      `The register does not say whether the committee has an observer who works with ${words.list(units ?? [unit], words.unit, 'the quality system')}. Enter it.`,
    satisfied: ({ facts: { units, unit } }, words) =>
      `The committee has an observer who works with ${words.list(units ?? [unit], words.unit, 'the quality system')}.`,
    'not-applicable': () => 'No such observer is recommended.',
  },

  'secretariat/committee': {
    breached: () => 'The committee has no secretary. Have one named; the rector answers for it.',
    open: notYet,
    unknown: () => 'The register does not say who is secretary of the committee. Enter it.',
    satisfied: ({ facts: { secretary } }, words) =>
      `The committee has a secretary${secretary === undefined ? '' : `: ${words.person(secretary)}`}.`,
    'not-applicable': () => 'The committee needs no secretary.',
  },

  'secretariat/placement': {
    breached: ({ facts: { unit, required } }, words) =>
      unit === undefined
        ? `The secretariat belongs nowhere. It should belong to ${words.unit(required)}.`
        : `The secretariat belongs to ${words.unit(unit)}, but should belong to ${words.unit(required)}.`,
    open: notYet,
    unknown: ({ facts: { required } }, words) =>
      `The register does not say where the secretariat belongs. It should belong to ${words.unit(required)}; enter where it does.`,
    satisfied: ({ facts: { unit, required } }, words) => `The secretariat belongs to ${words.unit(unit ?? required)}, as it should.`,
    'not-applicable': () => 'There is no secretariat to place.',
  },

  'working-committee/composition': {
    breached: ({ facts: { roles = [], people = [], reasons = [] } }, words) => {
      const faults = roles.map((role, index) => faultOf(role, people[index], reasons[index], words))
      return `The working committee is not composed as it should be: ${faults.length > 0 ? faults.join('; ') : 'a role is not filled'}. Have the right person elected.`
    },
    open: notYet,
    unknown: ({ facts: { roles } }, words) =>
      `The register does not say enough about who in the working committee is ${words.list(roles, words.role, 'what')}. Enter it.`,
    satisfied: ({ facts: { people } }, words) =>
      `The working committee is composed as it should be${people === undefined ? '' : `: ${words.people(people)}`}.`,
    'not-applicable': () => 'The committee should have no working committee.',
  },
}

type Reason = NonNullable<Told<'working-committee/composition'>['facts']['reasons']>[number]

function faultOf(role: string, person: string | null | undefined, reason: Reason = 'vacant', words: Words): string {
  const holder = `${words.person(person)} is ${words.role(role)}`
  switch (reason) {
    case 'vacant':
      return `it has no ${words.role(role)}`
    case 'not-the-chair':
      return `${holder}, but does not chair the committee`
    case 'not-the-secretary':
      return `${holder}, but is not the committee's secretary`
    case 'not-a-member':
      return `${holder}, but is not a permanent member of the committee`
    case 'wrong-group':
      return `${holder}, but is of ${role === 'student' ? 'the staff' : 'the students'}`
    case 'held-twice':
      return `${holder}, but has another role too`
  }
}
