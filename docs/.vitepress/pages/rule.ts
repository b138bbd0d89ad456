/** The generated regions of a rule's page. */
import { CLAUSES, READINGS, type RULES } from '../../../src/index'
import { dateWords, describe, titleOf } from '../../../src/messages/index'
import { SIGNS, statusOf } from '../../../src/reports/status'
import { statusWord } from '../../../src/reports/words'
import { anchor, type SiteLanguage } from './addresses'
import { EXAMPLE_KINDS, type Example, type ExampleKind, expectedFinding } from './example'
import { prose, table } from './markdown'
import { region } from './regions'
import { wordsIn } from './words'

type Rule = (typeof RULES)[number]
export type ExamplesOf = Readonly<Partial<Record<ExampleKind, Example>>>

/** Which of the templates a rule's page follows. */
export function templateOf({ clauses, modality }: Rule): 'shall' | 'should' | 'housekeeping' {
  return clauses.length === 0 ? 'housekeeping' : modality
}

/** The page before anybody wrote on it. */
export function ruleTemplate(rule: Rule, language: SiteLanguage): string {
  const [asks, checked, mend] = wordsIn(language).headings.rule[templateOf(rule)].map((heading) => `## ${heading}\n`)
  return [region('head'), '', asks, checked, region('examples'), '', mend, region('readings'), ''].join('\n')
}

export function ruleRegions(rule: Rule, examples: ExamplesOf, language: SiteLanguage) {
  return { head: head(rule, language), examples: examplesText(examples, rule.id, language), readings: readings(rule, language) }
}

function head(rule: Rule, language: SiteLanguage): string {
  const words = wordsIn(language)
  const { id, modality, clauses, readings } = rule
  const stands = CLAUSES.filter((clause) => clauses.some((each) => each === clause.id))
  const rows = [
    `- **${words.rule}**: \`${id}\``,
    `- **${words.kind}**: ${templateOf(rule) === 'housekeeping' ? words.housekeeping : words.modality[modality]}`,
    stands.length > 0 &&
      `- **${words.mandate}**: ${stands.map((clause) => `${anchor('clauses', clause.id, language)} ${prose(clause.heading[language])}`).join('; ')}`,
    readings.length > 0 && `- **${words.openQuestions}**: ${readings.map((each) => anchor('readings', each, language)).join(', ')}`,
  ]
  return [`# ${prose(titleOf(id, language))}`, '', ...rows.filter((row) => row !== false)].join('\n')
}

function examplesText(examples: ExamplesOf, rule: string, language: SiteLanguage): string {
  const shown = EXAMPLE_KINDS.flatMap((kind) => {
    const example = examples[kind]
    return example === undefined ? [] : [exampleText(example, rule, language)]
  })
  return [`## ${wordsIn(language).examples}`, ...shown].join('\n\n')
}

function exampleText(example: Example, rule: string, language: SiteLanguage): string {
  const words = wordsIn(language)
  const finding = expectedFinding(example)
  const status = statusOf(finding)
  const word = statusWord(status, language)
  return [
    `### ${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    // What it shows is said in English alone.
    ...(language === 'en' ? [prose(example.shows)] : []),
    `\`\`\`yaml\n${example.yaml}\n\`\`\``,
    words.says(dateWords(example.asOf, language)),
    `> **${SIGNS[status].sign} ${word}** ${prose(describe(finding, language))}`,
    ...(finding.rule === rule ? [] : [words.saysNothing(rule)]),
  ].join('\n\n')
}

function readings({ readings }: Rule, language: SiteLanguage): string {
  const words = wordsIn(language)
  const rows = READINGS.filter(({ id }) => readings.some((each) => each === id)).map(({ id, question, values, default: taken }) => [
    `${prose(question[language])} (${anchor('readings', id, language)})`,
    prose(values.find(({ value }) => value === taken)?.meaning[language] ?? ''),
  ])
  const text = rows.length === 0 ? words.noOpenQuestions : table([words.openQuestion, words.usedUnless], rows)
  return `## ${words.openQuestions}\n\n${text}`
}
