/** For people at a terminal: by file, then by what it is about, the worst first, each finding with its rule and clauses. */
import { dateWords } from '../messages/index'
import { visible } from '../visible'
import { addressOf } from './address'
import type { FileReport, Wording } from './file-report'
import { columnsOf, fill, joinWords, type Word, wordsOf } from './fill'
import type { Fold } from './fold'
import { type Line, linesOf, positionText } from './line'
import { outline, type Section } from './outline'
import { type Printer, printAll } from './printer'
import { addCounts, type Counts, countStatuses, SIGNS } from './status'
import { statusWord, waiverText, wordsIn } from './words'

export interface PrettyOptions extends Wording {
  /** ANSI colours. Default: none. */
  readonly colour?: boolean | undefined
  /** Columns of the terminal. Default: no line is broken. */
  readonly width?: number | undefined
  /** Links (OSC 8) from the rules to their documentation. Default: none. */
  readonly links?: boolean | undefined
  /** Lists what is satisfied or not applicable too. Default: only counts it. */
  readonly verbose?: boolean | undefined
}

/**
 * The report of each file, and where there are several the counts of them all.
 *
 * @example
 * const issues = [{ path: ['people'], code: 'type', message: 'Expected a map' }]
 * pretty([{ file: 'lmu.yaml', issues }], { language: 'en' }) //=> 'lmu.yaml\n\n  ✗ malformed  Expected a map  type people\n\n✗ malformed 1\n'
 */
export function pretty(files: readonly FileReport[], options: PrettyOptions): string {
  return printAll(prettyPrinter(options), files)
}

/** Prints as `pretty` does, file by file. */
export function prettyPrinter(options: PrettyOptions): Printer {
  const desk = deskOf(options)
  let files = 0
  let counts: Counts = []
  return {
    add(file) {
      const lines = linesOf(file, options)
      files += 1
      counts = addCounts(counts, countStatuses(lines))
      return `${files === 1 ? '' : '\n\n'}${fileText(file, lines, desk)}`
    },
    end() {
      if (files < 2) return ''
      return ['\n', desk.paint(wordsIn(options.language).total(files), 'bold'), ...countsText(counts, desk), ''].join('\n')
    },
  }
}

// ── What it is written with

const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
} as const
type Style = keyof typeof STYLES

interface Desk {
  readonly options: PrettyOptions
  readonly width: number
  readonly paint: (text: string, ...styles: readonly Style[]) => string
  readonly link: (text: string, address: string) => string
}

function deskOf(options: PrettyOptions): Desk {
  const { colour = false, links = false, width = Number.POSITIVE_INFINITY } = options
  const painted = (text: string, style: Style) => `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m`
  return {
    options,
    width,
    paint: (text, ...styles) => (colour && text !== '' ? styles.reduce(painted, text) : text),
    link: (text, address) => (links ? `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\` : text),
  }
}

// ── A file

function fileText({ file, report }: FileReport, lines: readonly Line[], desk: Desk): string {
  const { paint, options, width } = desk
  const { language, verbose = false } = options
  const words = wordsIn(language)
  const sections = outline(lines, language, { verbose })
  const table = tableOf(sections, desk)

  const paragraph = (text: string, ...styles: readonly Style[]) =>
    fill(wordsOf(visible(text)), width).map((line) => paint(line.text, ...styles))
  const judged = report === undefined ? [] : paragraph(words.judged(dateWords(report.asOf, language), report.mandate), 'dim')
  const head = [paint(visible(file), 'bold', 'underline'), ...judged]
  const close = [...countsText(countStatuses(lines), desk), ...(report?.checked === false ? paragraph(words.nothing) : [])]

  return [head, ...sections.map((section) => sectionLines(section, table)), close].map((part) => `${part.join('\n')}\n`).join('\n')
}

function sectionLines({ heading, folds }: Section, table: Table): string[] {
  const entries = folds.flatMap((each) => entry(each, 0, table))
  return heading === undefined ? entries : [table.desk.paint(visible(heading), 'bold'), ...entries]
}

function countsText(counts: Counts, { paint, options, width }: Desk): string[] {
  const words = counts.map(({ status, count }) => {
    const text = `${SIGNS[status].sign} ${statusWord(status, options.language)} ${count}`
    return { text, written: paint(text, SIGNS[status].style) }
  })
  return fill(words, width, ' · ').map(({ written }) => written)
}

// ── A line

/** How wide the columns before the message are. */
interface Table {
  readonly desk: Desk
  readonly word: number
  readonly place: number
}

function tableOf(sections: readonly Section[], desk: Desk): Table {
  const linesIn = ({ line, consequences }: Fold): Line[] => [line, ...consequences.flatMap(linesIn)]
  const lines = sections.flatMap(({ folds }) => folds.flatMap(linesIn))
  return {
    desk,
    word: longest(lines.map(({ status }) => statusWord(status, desk.options.language))),
    place: longest(lines.map(({ position }) => positionText(position))),
  }
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0)
}

/** The least room beside the columns for a message; a narrower terminal has it below them. */
const LEAST_ROOM = 24

function entry({ line, consequences }: Fold, depth: number, table: Table): string[] {
  const { desk, word, place } = table
  const { sign, style } = SIGNS[line.status]
  const status = `${sign} ${statusWord(line.status, desk.options.language).padEnd(word)}`
  const position = place === 0 ? '' : `  ${positionText(line.position).padStart(place)}`
  const columns = `  ${desk.paint(status, style)}${desk.paint(position, 'dim')}`

  const steps = '  '.repeat(Math.max(0, depth - 1))
  const arrow = depth === 0 ? '' : '↳ '
  const left = columnsOf(`  ${status}${position}  `)
  const isBelow = desk.width - left < LEAST_ROOM
  const indent = (isBelow ? '    ' : ' '.repeat(left)) + steps
  const margin = indent.length + arrow.length

  const room = desk.width - margin
  const message = beside(fill(wordsOf(visible(line.message)), room), tailOf(line, room, desk), room)
  const [first = '', ...others] = [...message, ...waiverOf(line, room, desk)].map(({ written }) => written)
  const start = `${desk.paint(arrow, 'dim')}${first}`
  return [
    ...(isBelow ? [columns, indent + start] : [`${columns}  ${steps}${start}`]),
    ...others.map((text) => ' '.repeat(margin) + text),
    ...consequences.flatMap((each) => entry(each, depth + 1, table)),
  ]
}

/** The rule and its clauses, or the code of an issue and its path. */
function tailOf({ code, clauses, subject, finding }: Line, room: number, { paint, link, options }: Desk): Word[] {
  const texts = [code, ...(finding === undefined ? [subject] : clauses)].filter((text) => text !== '').map(visible)
  const words = texts.map((text, index) => {
    const linked = finding !== undefined && index === 0 ? link(text, addressOf(finding.rule, options.language)) : text
    return { text, written: paint(linked, 'dim') }
  })
  return fill(words, room)
}

/** The tail after the last line of the message where there is room for it, else below. */
function beside(message: readonly Word[], tail: readonly Word[], room: number): readonly Word[] {
  const last = message.at(-1)
  const [first, ...others] = tail
  if (last === undefined || first === undefined || others.length > 0 || columnsOf(`${last.text}  ${first.text}`) > room) {
    return [...message, ...tail]
  }
  return [...message.slice(0, -1), joinWords([last, first], '  ')]
}

function waiverOf({ finding }: Line, room: number, { options }: Desk): Word[] {
  return finding?.waived === undefined ? [] : fill(wordsOf(visible(waiverText(finding.waived, options.language))), room)
}
