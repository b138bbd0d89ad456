/** Bokmål: the register's own waivers. */
import type { Area, Message, Told } from '../message'
import type { Words } from '../words'
import { notYet } from './phrases'

type WaiverRule = 'waiver/incomplete' | 'waiver/expired' | 'waiver/unused'

export const waivers: Area<'waiver'> = {
  'waiver/incomplete': {
    ...others('har begrunnelse og vedtak'),
    breached: ({ facts }, words) => {
      const missing = (facts.missing ?? []).map((part) => (part === 'reason' ? 'begrunnelse' : 'vedtak'))
      const parts = missing.length > 0 ? words.join(missing) : 'begrunnelse eller vedtak'
      return `Unntaket ${waiverOf(facts, words)} mangler ${parts} og virker derfor ikke. Før det opp, eller fjern unntaket.`
    },
  },
  'waiver/expired': {
    ...others('gjelder fortsatt'),
    breached: ({ facts }, words) =>
      `Unntaket ${waiverOf(facts, words)} gikk ut ${words.date(facts.until)}. Fjern det, eller få et nytt vedtak.`,
  },
  'waiver/unused': {
    ...others('dekker et brudd'),
    breached: ({ facts }, words) => `Unntaket ${waiverOf(facts, words)} dekker ikke noe brudd. Fjern det.`,
  },
}

/** Waivers are told only when there is something to tell. */
function others(asItShould: string): Omit<Message<WaiverRule>, 'breached'> {
  return {
    open: notYet,
    unknown: ({ facts }, words) => `Det er uvisst om unntaket ${waiverOf(facts, words)} ${asItShould}.`,
    satisfied: ({ facts }, words) => `Unntaket ${waiverOf(facts, words)} ${asItShould}.`,
    'not-applicable': () => 'Det er ingen unntak å vurdere.',
  }
}

/** 'fra «Hvert medlem har personlig vara» for an3' */
function waiverOf({ rule, subject }: Told<WaiverRule>['facts'], words: Words): string {
  return `fra «${words.rule(rule)}» for ${words.subject(subject)}`
}
