/** Nynorsk: the register's own waivers. */
import type { Area, Message, Told } from '../message'
import type { Words } from '../words'
import { notYet } from './phrases'

type WaiverRule = 'waiver/incomplete' | 'waiver/expired' | 'waiver/unused'

export const waivers: Area<'waiver'> = {
  'waiver/incomplete': {
    ...others('har grunngiving og vedtak'),
    breached: ({ facts }, words) => {
      const missing = (facts.missing ?? []).map((part) => (part === 'reason' ? 'grunngiving' : 'vedtak'))
      const parts = missing.length > 0 ? words.join(missing) : 'grunngiving eller vedtak'
      return `Unntaket ${waiverOf(facts, words)} manglar ${parts} og verkar difor ikkje. Før det opp, eller fjern unntaket.`
    },
  },
  'waiver/expired': {
    ...others('gjeld framleis'),
    breached: ({ facts }, words) =>
      `Unntaket ${waiverOf(facts, words)} gjekk ut ${words.date(facts.until)}. Fjern det, eller få eit nytt vedtak.`,
  },
  'waiver/unused': {
    ...others('dekkjer eit brot'),
    breached: ({ facts }, words) => `Unntaket ${waiverOf(facts, words)} dekkjer ikkje noko brot. Fjern det.`,
  },
}

/** Waivers are told only when there is something to tell. */
function others(asItShould: string): Omit<Message<WaiverRule>, 'breached'> {
  return {
    open: notYet,
    unknown: ({ facts }, words) => `Det er uvisst om unntaket ${waiverOf(facts, words)} ${asItShould}.`,
    satisfied: ({ facts }, words) => `Unntaket ${waiverOf(facts, words)} ${asItShould}.`,
    'not-applicable': () => 'Det er ingen unntak å sjå på.',
  }
}

/** 'frå «Kvar medlem har personleg vara» for an3' */
function waiverOf({ rule, subject }: Told<WaiverRule>['facts'], words: Words): string {
  return `frå «${words.rule(rule)}» for ${words.subject(subject)}`
}
