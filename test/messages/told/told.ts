/** What a rule may tell, typed by its facts: the rest of a finding does not matter to its words. */
import type { FindingOf } from '../../../src/finding'
import type { RuleId } from '../../../src/mandate/catalogue'

export type Case<R extends RuleId> = Pick<FindingOf<R>, 'outcome' | 'facts'> & Partial<Pick<FindingOf<R>, 'subject' | 'due' | 'onTrack'>>

export type Cases<Prefix extends string> = { readonly [R in Extract<RuleId, `${Prefix}/${string}`>]: readonly [Case<R>, ...Case<R>[]] }
