/** What a language must have: a sentence or two for every outcome of every rule, made of that rule's facts and no others. */
import type { RuleFacts } from '../facts'
import type { FindingOf, Outcome } from '../finding'
import type { RuleId } from '../mandate/catalogue'
import type { Words } from './words'

/** A finding as it is worded. It may come back from JSON, of another version too: no fact is taken for granted. */
export type Told<R extends RuleId> = Omit<FindingOf<R>, 'facts'> & { readonly facts: Partial<RuleFacts[R]> }

/** What one rule says, outcome by outcome. */
export type Message<R extends RuleId> = { readonly [O in Outcome]: (finding: Told<R>, words: Words) => string }

/** A language complete: one that lacks a rule or an outcome, or uses a fact the rule lacks, does not compile. */
export type Messages = { readonly [R in RuleId]: Message<R> }

/** The part of a language whose rules begin so: `Area<'composition'>` is every `composition/…`. */
export type Area<Prefix extends string> = Pick<Messages, Extract<RuleId, `${Prefix}/${string}`>>
