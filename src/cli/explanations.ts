/** Rules, readings and sentences of the mandate in one language, each with what it is tied to. */
import { RULES } from '../mandate/catalogue'
import { type ClauseRow, clauseMap } from '../mandate/clause-map'
import { CLAUSES } from '../mandate/clauses'
import { READINGS, type Reading } from '../mandate/readings'
import { titleOf } from '../messages/index'
import type { Language } from '../messages/language'
import { addressOf } from '../reports/address'

/** A rule, a reading or a sentence, and what it is about in a few words. */
export interface Titled {
  readonly id: string
  readonly title: string
}

/** A rule: how binding it is, what it stands on, and which open questions may turn it. */
export function ruleIn(language: Language, { id, modality, clauses, readings }: (typeof RULES)[number]) {
  return {
    kind: 'rule',
    ...ruleTitled(language, id),
    modality,
    clauses: clausesTitled(language, clauses),
    readings: readingsTitled(language, readings),
    url: addressOf(id, language),
  } as const
}

/** An open question: its answers, why the first is taken, and who could settle it. */
export function readingIn(language: Language, { id, clauses, question, values, default: taken, grounds, settledBy }: Reading) {
  return {
    kind: 'reading',
    id,
    title: question[language],
    answers: values.map(({ value, meaning }) => ({ value, meaning: meaning[language], isDefault: value === taken })),
    grounds: grounds[language],
    settledBy,
    clauses: clausesTitled(language, clauses),
    rules: RULES.filter(({ readings }: { readonly readings: readonly string[] }) => readings.includes(id)).map((rule) =>
      ruleTitled(language, rule.id),
    ),
  } as const
}

/** A sentence of the mandate: what carries it out, and why not more of it is judged. */
export function clauseIn(language: Language, { id, heading, rules, readings, notComputable }: ClauseRow) {
  return {
    kind: 'clause',
    id,
    title: heading[language],
    ...(notComputable === undefined ? undefined : { notComputable: notComputable[language] }),
    rules: rules.map((rule) => ruleTitled(language, rule)),
    readings: readingsTitled(language, readings),
  } as const
}

export type Explanation = ReturnType<typeof ruleIn> | ReturnType<typeof readingIn> | ReturnType<typeof clauseIn>

/** Everything that can be explained: rules, readings, sentences. */
export function explanationsIn(language: Language): readonly Explanation[] {
  return [
    ...RULES.map((rule) => ruleIn(language, rule)),
    ...READINGS.map((reading) => readingIn(language, reading)),
    ...clauseMap().map((clause) => clauseIn(language, clause)),
  ]
}

function ruleTitled(language: Language, id: (typeof RULES)[number]['id']): Titled {
  return { id, title: titleOf(id, language) }
}

function clausesTitled(language: Language, ids: readonly string[]): readonly Titled[] {
  return CLAUSES.flatMap(({ id, heading }) => (ids.includes(id) ? [{ id, title: heading[language] }] : []))
}

function readingsTitled(language: Language, ids: readonly string[]): readonly Titled[] {
  return READINGS.flatMap(({ id, question }) => (ids.includes(id) ? [{ id, title: question[language] }] : []))
}
