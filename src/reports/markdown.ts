/** For a step summary, a comment or a page: GitHub Flavoured Markdown, a table for each area. */
import { dateWords } from '../messages/index'
import { visible } from '../visible'
import { addressOf } from './address'
import type { FileReport, Language, Wording } from './file-report'
import type { Fold } from './fold'
import { type Line, linesOf, positionText } from './line'
import { outline, type Section } from './outline'
import { type Printer, printAll } from './printer'
import { addCounts, type Counts, countStatuses, SIGNS } from './status'
import { statusWord, waiverText, wordsIn } from './words'

/** A section for each file, and where there are several the counts of them all. */
export function markdown(files: readonly FileReport[], wording: Wording): string {
  return printAll(markdownPrinter(wording), files)
}

/** Prints as `markdown` does, file by file. */
export function markdownPrinter(wording: Wording): Printer {
  const { language } = wording
  let files = 0
  let counts: Counts = []
  return {
    add(file) {
      const lines = linesOf(file, wording)
      files += 1
      counts = addCounts(counts, countStatuses(lines))
      return `${files === 1 ? '' : '\n'}${fileParts(file, lines, language).join('\n\n')}\n`
    },
    end: () => (files < 2 ? '' : `\n**${wordsIn(language).total(files)}:** ${countsText(counts, language)}\n`),
  }
}

function fileParts({ file, report }: FileReport, lines: readonly Line[], language: Language): string[] {
  const words = wordsIn(language)
  return [
    `## ${escapeMarkdown(file)}`,
    countsText(countStatuses(lines), language),
    ...(report === undefined ? [] : [escapeMarkdown(words.judged(dateWords(report.asOf, language), report.mandate))]),
    ...(report?.checked === false ? [words.nothing] : []),
    ...outline(lines, language, { verbose: false }).flatMap((section) => sectionParts(section, language)),
  ]
}

function countsText(counts: Counts, language: Language): string {
  return counts.map(({ status, count }) => `${SIGNS[status].sign} ${statusWord(status, language)} ${count}`).join(' · ')
}

function sectionParts({ heading, folds }: Section, language: Language): string[] {
  const { status, place, message, rule } = wordsIn(language).column
  const table = [
    row([status, place, message, rule]),
    row(['---', '---', '---', '---']),
    ...folds.flatMap((each) => rows(each, 0, language)),
  ]
  return [...(heading === undefined ? [] : [`### ${escapeMarkdown(heading)}`]), table.join('\n')]
}

function rows({ line, consequences }: Fold, depth: number, language: Language): string[] {
  const { status, position, message, code, clauses, subject, finding } = line
  const arrow = depth === 0 ? '' : `${'&emsp;'.repeat(depth - 1)}↳ `
  const waiver = finding?.waived === undefined ? '' : `<br>${escapeMarkdown(waiverText(finding.waived, language))}`
  const rule =
    finding === undefined
      ? [code, subject].map(escapeMarkdown)
      : [`[${escapeMarkdown(code)}](${addressOf(finding.rule, language)})`, ...clauses.map(escapeMarkdown)]
  return [
    row([
      `${SIGNS[status].sign} ${statusWord(status, language)}`,
      positionText(position),
      `${arrow}${escapeMarkdown(message)}${waiver}`,
      rule.join(' ').trim(),
    ]),
    ...consequences.flatMap((each) => rows(each, depth + 1, language)),
  ]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Text that says what it says, and is no markup, no HTML, no link and no end of a cell. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]|~#$]/g, '\\$&')
    .replace(/(?<=:)\/(?=\/)|(?<=\bwww)\.|@/gi, (character) => `&#${character.charCodeAt(0)};`)
}
