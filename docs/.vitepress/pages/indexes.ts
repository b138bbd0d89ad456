/** The three indexes: they have no words written by hand. */
import { type ClauseRow, clauseMap, LEGAL_BASIS, READINGS, RULES } from '../../../src/index'
import { titleOf } from '../../../src/messages/index'
import { AREAS, type AreaKind, areaOf } from '../../../src/reports/area'
import { headingOf } from '../../../src/reports/words'
import { anchor, type SiteLanguage } from './addresses'
import { partsOf } from './clause'
import { prose, table } from './markdown'
import { wordsIn } from './words'

type Rule = (typeof RULES)[number]

/** The rules by what they are about, in the order of the catalogue. */
export function rulesByArea(): readonly { readonly kind: AreaKind; readonly rules: readonly Rule[] }[] {
  const kindOf = ({ id }: Rule) => areaOf({ rule: id, subject: '', path: [], facts: {} }).kind
  return AREAS.map((kind) => ({ kind, rules: RULES.filter((rule) => kindOf(rule) === kind) })).filter(({ rules }) => rules.length > 0)
}

/** The clauses by section. */
export function clausesBySection(): readonly { readonly section: string; readonly clauses: readonly ClauseRow[] }[] {
  const sections = [...new Set(clauseMap().map(({ id }) => partsOf(id).section))]
  return sections.map((section) => ({ section, clauses: clauseMap().filter(({ id }) => partsOf(id).section === section) }))
}

export function rulesIndex(language: SiteLanguage): string {
  const { title, intro, columns } = wordsIn(language).index.rules
  return [
    `# ${title}`,
    intro,
    ...rulesByArea().flatMap(({ kind, rules }) => [
      `## ${headingOf({ kind }, language)}`,
      table(
        columns,
        rules.map(({ id, clauses }) => [
          anchor('rules', id, language),
          prose(titleOf(id, language)),
          clauses.map((clause) => anchor('clauses', clause, language)).join(', ') || '–',
        ]),
      ),
    ]),
  ].join('\n\n')
}

export function clausesIndex(language: SiteLanguage): string {
  const words = wordsIn(language)
  const { title, intro, columns } = words.index.clauses
  return [
    `# ${title}`,
    intro,
    LEGAL_BASIS[language],
    ...clausesBySection().flatMap(({ section, clauses }) => [
      `## ${words.index.section(section, words.sections[section] ?? '')}`,
      table(
        columns,
        clauses.map(({ id, heading, rules, readings, notComputable }) => [
          anchor('clauses', id, language),
          prose(heading[language]),
          [...rules.map((rule) => anchor('rules', rule, language)), ...readings.map((each) => anchor('readings', each, language))].join(
            ', ',
          ) || `${words.notJudged}: ${prose(notComputable?.[language] ?? '')}`,
        ]),
      ),
    ]),
  ].join('\n\n')
}

export function readingsIndex(language: SiteLanguage): string {
  const { title, intro, columns } = wordsIn(language).index.readings
  const rows = READINGS.map(({ id, question, values, default: taken }) => [
    anchor('readings', id, language),
    prose(question[language]),
    prose(values.find(({ value }) => value === taken)?.meaning[language] ?? ''),
  ])
  return [`# ${title}`, intro, table(columns, rows)].join('\n\n')
}
