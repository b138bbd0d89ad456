/** Every page that is generated, or has generated regions: its file under docs, and its text. */
import { existsSync, readFileSync } from 'node:fs'
import { clauseMap, READINGS, REMOVED_RULES, RULES } from '../../../src/index'
import { fileOf, folderOf, type Kind, LANGUAGES, linkTo, type SiteLanguage } from './addresses'
import { clauseRegions, clauseTemplate } from './clause'
import { EXAMPLE_KINDS, exampleFile, readExample } from './example'
import { clausesIndex, readingsIndex, rulesIndex } from './indexes'
import { readingRegions, readingTemplate } from './reading'
import { fillRegions, region } from './regions'
import { type ExamplesOf, ruleRegions, ruleTemplate } from './rule'
import { wordsIn } from './words'

export interface Page {
  readonly file: string
  readonly kind: Kind
  readonly language: SiteLanguage
  /** Absent: an index. */
  readonly id?: string
  /** As it stands when nobody has written on it. */
  readonly template: string
  /** The regions that it must have, filled. */
  readonly regions: () => Readonly<Record<string, string>>
}

/** Every page, in both languages. */
export function pages(root: string): readonly Page[] {
  return LANGUAGES.flatMap((language) => [
    ...RULES.map((rule) =>
      page('rules', rule.id, language, ruleTemplate(rule, language), () => ruleRegions(rule, examplesOf(rule.id, root), language)),
    ),
    ...REMOVED_RULES.map((rule) => {
      const words = wordsIn(language)
      const template = [region('head'), '', `## ${words.headings.removed}`, ''].join('\n')
      return page('rules', rule.id, language, template, () => ({ head: `# ${rule.id}\n\n${words.removed(rule.removedIn)}` }))
    }),
    ...clauseMap().map((clause) => page('clauses', clause.id, language, clauseTemplate(), () => clauseRegions(clause, language))),
    ...READINGS.map((reading) =>
      page('readings', reading.id, language, readingTemplate(language), () => readingRegions(reading, language)),
    ),
    index('rules', language, () => rulesIndex(language)),
    index('clauses', language, () => clausesIndex(language)),
    index('readings', language, () => readingsIndex(language)),
  ])
}

/** The text of a page as it should be: what was written by hand, and the regions filled. */
export function textOf({ file, template, regions }: Page, root: string): string {
  const path = `${root}/${file}`
  return fillRegions(existsSync(path) ? readFileSync(path, 'utf8') : template, regions())
}

function page(kind: Kind, id: string, language: SiteLanguage, template: string, regions: Page['regions']): Page {
  return { file: fileOf(linkTo(kind, id, language)), kind, language, id, template, regions }
}

function index(kind: Kind, language: SiteLanguage, text: () => string): Page {
  return {
    file: fileOf(`${folderOf(language)}/${kind}/index`),
    kind,
    language,
    template: `${region('index')}\n`,
    regions: () => ({ index: text() }),
  }
}

function examplesOf(rule: string, root: string): ExamplesOf {
  return Object.fromEntries(
    EXAMPLE_KINDS.flatMap((kind) => {
      const path = `${root}/examples/rules/${exampleFile(rule, kind)}`
      return existsSync(path) ? [[kind, readExample(readFileSync(path, 'utf8'))]] : []
    }),
  )
}
