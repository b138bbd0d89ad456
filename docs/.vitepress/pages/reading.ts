/** The generated region of a reading's page. */
import { CLAUSES, type Reading, RULES } from '../../../src/index'
import { titleOf } from '../../../src/messages/index'
import { anchor, type SiteLanguage } from './addresses'
import { prose, table } from './markdown'
import { region } from './regions'
import { wordsIn } from './words'

/** The page before anybody wrote on it. */
export function readingTemplate(language: SiteLanguage): string {
  return [region('head'), '', `## ${wordsIn(language).headings.reading}`, ''].join('\n')
}

export function readingRegions({ id, clauses, question, values, default: taken, grounds, settledBy }: Reading, language: SiteLanguage) {
  const words = wordsIn(language)
  const stands = CLAUSES.filter((clause) => clauses.includes(clause.id))
  const rules = RULES.filter(({ readings }: { readonly readings: readonly string[] }) => readings.includes(id))
  const rows = values.map(({ value, meaning }) => [
    `\`${value}\`${value === taken ? ` (${words.isDefault})` : ''}`,
    prose(meaning[language]),
  ])
  const head = [
    `# ${prose(question[language])}`,
    '',
    `- **${words.reading}**: \`${id}\``,
    `- **${words.mandate}**: ${stands.map((clause) => `${anchor('clauses', clause.id, language)} ${prose(clause.heading[language])}`).join('; ')}`,
    `- **${words.settledBy}**: ${settledBy.map((settler) => words.settler[settler]).join(', ')}`,
    '',
    table([words.answer, words.meaning], rows),
    '',
    `**${words.grounds}**: ${prose(grounds[language])}`,
    '',
    `**${words.rulesOn}**:`,
    '',
    ...rules.map((rule) => `- ${anchor('rules', rule.id, language)}: ${prose(titleOf(rule.id, language))}`),
  ]
  return { head: head.join('\n') }
}
