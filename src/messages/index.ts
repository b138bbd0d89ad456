/**
 * Entry `lmu-rules/messages`: findings, rules and outcomes in bokmål, nynorsk and English.
 *
 * @module lmu-rules/messages
 */
import type { AnyFinding, Outcome } from '../finding'
import { en as englishIssues } from '../issues/en'
import type { AnyIssue, IssueWords } from '../issues/issue'
import { nb as bokmalIssues } from '../issues/nb'
import { nn as nynorskIssues } from '../issues/nn'
import { isRuleId } from '../mandate/catalogue'
import { en } from './en'
import { vocabulary as english } from './en/vocabulary'
import { LANGUAGES, type Language } from './language'
import type { Messages } from './message'
import { nb } from './nb'
import { vocabulary as bokmal } from './nb/vocabulary'
import { nn } from './nn'
import { vocabulary as nynorsk } from './nn/vocabulary'
import { dateIn, type Vocabulary, type Words, wordsOf } from './words'

export { LANGUAGES, type Language }

interface Speech {
  readonly messages: Messages
  readonly vocabulary: Vocabulary
  readonly issues: IssueWords
}

const SPEECH: Readonly<Record<Language, Speech>> = {
  nb: { messages: nb, vocabulary: bokmal, issues: bokmalIssues },
  nn: { messages: nn, vocabulary: nynorsk, issues: nynorskIssues },
  en: { messages: en, vocabulary: english, issues: englishIssues },
}

/**
 * What a finding says: what is the matter, what is asked, by when, and what to do next. One line of text, neither escaped nor
 * marked up; the clause is for the reader of `clauses` to add.
 *
 * @param names Names to print instead of the ids of people.
 * @throws RangeError for a language, rule or outcome that there is none of.
 * @example
 * const [size] = checkComposition({ members: [] }, '2026-11-22').findings
 * describe(size, 'nb') //=> 'LMU har 0 faste medlemmer (per 22. november 2026), men skal ha 10. Få oppnevnt 10 til.'
 */
export function describe(finding: AnyFinding, language: Language, names: Readonly<Record<string, string>> = {}): string {
  const { messages, vocabulary } = speechOf(language)
  const { rule, outcome } = finding
  if (!isRuleId(rule)) throw unheardOf('finding.rule', rule)
  const message = messages[rule]
  if (!Object.hasOwn(message, outcome)) throw unheardOf('finding.outcome', outcome)
  // The rule tells which facts there are; a finding that came back from JSON says so itself.
  const say = message[outcome] as (told: AnyFinding, words: Words) => string
  return say(finding, wordsOf(vocabulary, names))
}

/**
 * What is wrong with a register, where, and what to do, of an issue of `parseRegister`; in English its `message`. An issue of
 * another origin, without facts, is told by its message. One line of text; whatever is quoted from the input is made visible.
 *
 * @throws RangeError for a language that there is none of.
 * @example
 * const { issues } = parseRegister({ register: 1, records: { from: '2026-08-01' } })
 * describeIssue(issues[0], 'nb') //=> 'I «mandate» skal det stå tekst, men det står ingenting. Fyll det ut.'
 */
export function describeIssue({ code, message, facts }: AnyIssue, language: Language): string {
  const { issues } = speechOf(language)
  if (facts === undefined || !Object.hasOwn(issues, code)) return message
  // The code tells which facts there are.
  const say = issues[code as keyof IssueWords] as (told: object) => string
  return say(facts)
}

/** The title of a rule, a sentence without a full stop. @throws RangeError for a language or rule that there is none of. */
export function titleOf(rule: string, language: Language): string {
  const { titles } = speechOf(language).vocabulary
  if (!isRuleId(rule)) throw unheardOf('rule', rule)
  return titles[rule]
}

/** An outcome in one or two words, lower case. @throws RangeError for a language or outcome that there is none of. */
export function outcomeWord(outcome: Outcome, language: Language): string {
  const { outcomes } = speechOf(language).vocabulary
  if (!Object.hasOwn(outcomes, outcome)) throw unheardOf('outcome', outcome)
  return outcomes[outcome]
}

/**
 * A date as people write it; what is no date as it is.
 *
 * @example
 * dateWords('2026-11-02', 'nb') //=> '2. november 2026'
 */
export function dateWords(date: string, language: Language): string {
  return dateIn(speechOf(language).vocabulary, date)
}

function speechOf(language: Language) {
  if (!Object.hasOwn(SPEECH, language)) throw unheardOf('language', language)
  return SPEECH[language]
}

function unheardOf(argument: string, value: unknown): RangeError {
  return new RangeError(`${argument}: there is no ${JSON.stringify(value)}`)
}
