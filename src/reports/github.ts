/** For GitHub: workflow commands, printed by a step, that put each finding on its line of the pull request. */

import { codeOf, replaceUnseen, visible } from '../visible'
import { addressOf } from './address'
import type { FileReport, Wording } from './file-report'
import { type Line, linesOf, notesOf, worstFirst } from './line'
import { type Printer, printAll } from './printer'
import { addCounts, type Counts, countStatuses, type Status, totalOf } from './status'
import { statusWord, wordsIn } from './words'

type Level = 'error' | 'warning' | 'notice'

const LEVELS: Readonly<Record<Status, Level | undefined>> = {
  malformed: 'error',
  breached: 'error',
  advice: 'warning',
  unknown: 'warning',
  risk: 'warning',
  open: 'notice',
  waived: 'notice',
  satisfied: undefined,
  'not-applicable': undefined,
}

/** So many annotations of each level GitHub shows of a step; the rest it drops without a word. */
const SHOWN = 10

interface Annotated extends Line {
  readonly level: Level
}

/** The annotations, the worst first, as many as GitHub shows; where there are more, the last one says so. */
export function github(files: readonly FileReport[], wording: Wording): string {
  return printAll(githubPrinter(wording), files)
}

/** Prints as `github` does: at the end, since the worst come first. It holds no more than what may be shown. */
export function githubPrinter(wording: Wording): Printer {
  const { language } = wording
  let worst: readonly Annotated[] = []
  let counts: Counts = []
  return {
    add(file) {
      const lines = linesOf(file, wording).flatMap((line): Annotated[] => {
        const level = LEVELS[line.status]
        return level === undefined ? [] : [{ ...line, level }]
      })
      counts = addCounts(counts, countStatuses(lines))
      worst = upTo({ error: SHOWN, warning: SHOWN, notice: SHOWN }, worstFirst([...worst, ...lines]))
      return ''
    },
    end() {
      if (worst.length === totalOf(counts)) return worst.map((line) => annotation(line, wording)).join('')
      // The notice about the rest is one of the ten.
      const shown = upTo({ error: SHOWN, warning: SHOWN, notice: SHOWN - 1 }, worst)
      const rest = addCounts(counts, countStatuses(shown), -1)
      const words = rest.map(({ status, count }) => `${statusWord(status, language)} ${count}`)
      const notice = command('notice', { title: 'lmu-rules' }, [wordsIn(language).rest(totalOf(rest), words.join(', '))])
      return [...shown.map((line) => annotation(line, wording)), notice].join('')
    },
  }
}

function upTo(most: Readonly<Record<Level, number>>, lines: readonly Annotated[]): Annotated[] {
  const left = { ...most }
  return lines.filter(({ level }) => left[level]-- > 0)
}

function annotation(line: Annotated, { language }: Wording): string {
  const { file, status, code, clauses, position, message, finding, level } = line
  const title = `${statusWord(status, language)}: ${[code, ...clauses].join(' ')}`
  const place = position === undefined ? undefined : { line: String(position.line), col: String(position.column) }
  return command(level, { file: file.replace(/^\.\//, ''), ...place, title }, [
    message,
    ...notesOf(line, language),
    ...(finding === undefined ? [] : [addressOf(finding.rule, language)]),
  ])
}

function command(level: Level, properties: Readonly<Record<string, string>>, paragraphs: readonly string[]): string {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${propertyText(value)}`)
  return `::${level} ${given.join(',')}::${dataText(paragraphs.map(visible).join('\n'))}\n`
}

function dataText(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function propertyText(text: string): string {
  return dataText(replaceUnseen(text, codeOf)).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
