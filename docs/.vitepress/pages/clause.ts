/** The generated regions of a clause's page. The text of the mandate is not in them. */
import type { ClauseRow } from '../../../src/index'
import { READINGS } from '../../../src/index'
import { titleOf } from '../../../src/messages/index'
import { anchor, type SiteLanguage } from './addresses'
import { prose } from './markdown'
import { region } from './regions'
import { wordsIn } from './words'

/** A clause id taken apart: '§2.4:3' is section 2, point 4, sentence 3; '§3/Ansatte:1' section 3, a heading, sentence 1. */
export function partsOf(clause: string) {
  const {
    section = '',
    point,
    heading,
    sentence = '',
  } = /^§(?<section>\d+)(?:\.(?<point>\d+))?(?:\/(?<heading>[^:]+))?:(?<sentence>\d+)$/.exec(clause)?.groups ?? {}
  return { section, point, heading, sentence }
}

/** The page before anybody wrote on it. */
export function clauseTemplate(): string {
  return [region('head'), '', '', region('carried-out'), ''].join('\n')
}

export function clauseRegions(clause: ClauseRow, language: SiteLanguage) {
  return { head: head(clause, language), 'carried-out': carriedOut(clause, language) }
}

function head({ id, heading, fingerprint }: ClauseRow, language: SiteLanguage): string {
  const words = wordsIn(language)
  const { section, point, heading: under, sentence } = partsOf(id)
  const title = words.index.section(section, words.sections[section] ?? '')
  return [
    `# ${id} ${prose(heading[language])}`,
    '',
    `- **${words.where}**: ${words.place(title, point, under, sentence)}`,
    `- **${words.fingerprint}**: \`${fingerprint}\``,
  ].join('\n')
}

function carriedOut({ rules, readings, notComputable }: ClauseRow, language: SiteLanguage): string {
  const words = wordsIn(language)
  const lines = [
    ...rules.map((rule) => `- ${words.rule} ${anchor('rules', rule, language)}: ${prose(titleOf(rule, language))}`),
    ...READINGS.filter(({ id }) => readings.includes(id)).map(
      ({ id, question }) => `- ${words.openQuestion} ${anchor('readings', id, language)}: ${prose(question[language])}`,
    ),
    ...(notComputable === undefined
      ? []
      : [`- ${rules.length === 0 ? words.notJudged : words.partlyJudged}: ${prose(notComputable[language])}`]),
  ]
  return [`## ${words.carriedOut}`, '', ...lines].join('\n')
}
