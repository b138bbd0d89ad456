/** What a language must have: a sentence or two for every outcome of every rule, made of that rule's facts and no others. */
import type { RuleFacts } from '../facts'
import type { FindingOf, Outcome, Path } from '../finding'
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

/** What is asked of an unknown finding that needs nothing but whether meetings were held. */
type AskIfHeld = (finding: { readonly rule: RuleId; readonly facts: { readonly on?: readonly string[] } }, words: Words) => string

/** The rules of an area judged on the days of meetings, with words for where it is only not said that there was one. */
export function onDaysOfMeetings<A extends Partial<Messages>>(area: A, ask: AskIfHeld): A {
  const rules = Object.entries(area).map(([rule, message]) => {
    const say = message.unknown as (finding: object, words: Words) => string
    const unknown = (finding: Parameters<AskIfHeld>[0] & { readonly needs?: readonly Path[] }, words: Words) => {
      const needs = finding.needs ?? []
      return needs.length > 0 && needs.every((path) => path.at(-1) === 'held') ? ask(finding, words) : say(finding, words)
    }
    return [rule, { ...message, unknown }]
  })
  return Object.fromEntries(rules) as A
}
