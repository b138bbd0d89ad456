/** English: the register's own waivers. */
import type { Area, Message, Told } from '../message'
import type { Words } from '../words'
import { notYet } from './phrases'

type WaiverRule = 'waiver/incomplete' | 'waiver/expired' | 'waiver/unused'

export const waivers: Area<'waiver'> = {
  'waiver/incomplete': {
    ...others('names its reason and its decision'),
    breached: ({ facts }, words) => {
      const missing = (facts.missing ?? []).map((part) => (part === 'reason' ? 'reason' : 'decision'))
      const parts = missing.length > 0 ? words.either(missing, words.asIs) : 'reason or decision'
      return `The waiver ${waiverOf(facts, words)} names no ${parts}, and so silences nothing. Enter it, or remove the waiver.`
    },
  },
  'waiver/expired': {
    ...others('is still in force'),
    breached: ({ facts }, words) =>
      `The waiver ${waiverOf(facts, words)} ran out on ${words.date(facts.until)}. Remove it, or have a new decision made.`,
  },
  'waiver/unused': {
    ...others('covers a breach'),
    breached: ({ facts }, words) => `The waiver ${waiverOf(facts, words)} covers no breach. Remove it.`,
  },
}

/** Waivers are told only when there is something to tell. */
function others(asItShould: string): Omit<Message<WaiverRule>, 'breached'> {
  return {
    open: notYet,
    unknown: ({ facts }, words) => `It is not known whether the waiver ${waiverOf(facts, words)} ${asItShould}.`,
    satisfied: ({ facts }, words) => `The waiver ${waiverOf(facts, words)} ${asItShould}.`,
    'not-applicable': () => 'There are no waivers to look at.',
  }
}

/** 'from “Each member has a personal deputy” for an3' */
function waiverOf({ rule, subject }: Told<WaiverRule>['facts'], words: Words): string {
  return `from “${words.rule(rule)}” for ${words.subject(subject)}`
}
