/** For test reports: JUnit's XML, as Jenkins, GitLab and others read it. One suite a file, one case a finding. */

import { codeOf, digitsOf, replaceUnseen } from '../visible'
import { addressOf } from './address'
import type { FileReport, Language, Wording } from './file-report'
import { type Line, linesOf, notesOf, pathText } from './line'
import { type Printer, printAll } from './printer'
import { type Counts, countStatuses, type Status, totalOf } from './status'
import { statusWord } from './words'

/** What is not broken and does not hold either is skipped, with its message. A recommendation fails nothing. */
const RESULTS: Readonly<Record<Status, 'error' | 'failure' | 'skipped' | undefined>> = {
  malformed: 'error',
  breached: 'failure',
  advice: 'skipped',
  unknown: 'skipped',
  risk: 'skipped',
  open: 'skipped',
  waived: 'skipped',
  satisfied: undefined,
  'not-applicable': 'skipped',
}

/** The suites in the order of the files, the cases in that of the findings. */
export function junit(files: readonly FileReport[], wording: Wording): string {
  return printAll(junitPrinter(wording), files)
}

/** Prints as `junit` does, file by file: each suite has its counts, as nobody knows those of all before the last. */
export function junitPrinter(wording: Wording): Printer {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="lmu-rules">\n'
  let isEmpty = true
  return {
    add(file) {
      const start = isEmpty ? head : ''
      isEmpty = false
      return `${start}${suite(file, linesOf(file, wording), wording.language).join('\n')}\n`
    },
    end: () => `${isEmpty ? head : ''}</testsuites>\n`,
  }
}

function suite({ file, report }: FileReport, lines: readonly Line[], language: Language): string[] {
  const properties =
    report === undefined
      ? []
      : [
          { name: 'asOf', value: report.asOf },
          { name: 'mandate', value: report.mandate },
        ]
  return [
    `  <testsuite${attributes({ name: file, ...countsOf(countStatuses(lines)), time: '0' })}>`,
    ...(properties.length === 0
      ? []
      : ['    <properties>', ...properties.map((each) => `      <property${attributes(each)}/>`), '    </properties>']),
    ...lines.flatMap((line) => testcase(line, language)),
    '  </testsuite>',
  ]
}

function testcase(line: Line, language: Language): string[] {
  const { file, status, code, clauses, subject, path, position, message, finding } = line
  const place = position === undefined ? undefined : { line: String(position.line) }
  const name = subject === '' ? code : `${code}: ${subject}`
  const head = `    <testcase${attributes({ name, classname: file, file, ...place, time: '0' })}`
  const result = RESULTS[status]
  if (result === undefined) return [`${head}/>`]

  const type = result === 'skipped' ? undefined : { type: code }
  const at = [file, position?.line, position?.column].filter((part) => part !== undefined).join(':')
  const address = finding === undefined ? '' : addressOf(finding.rule, language)
  const details = [statusWord(status, language), ...notesOf(line, language), clauses.join(', '), `${at} ${pathText(path)}`.trim(), address]
  return [
    `${head}>`,
    `      <${result}${attributes({ message, ...type })}>${xmlText(details.filter((text) => text !== '').join('\n'))}</${result}>`,
    '    </testcase>',
  ]
}

function countsOf(counts: Counts): Readonly<Record<string, string>> {
  const count = (result: string) => String(totalOf(counts.filter(({ status }) => RESULTS[status] === result)))
  return { tests: String(totalOf(counts)), failures: count('failure'), errors: count('error'), skipped: count('skipped') }
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('')
}

const LEGAL = /[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** The text for an element or an attribute. What XML 1.0 has no way to say is shown as its code. */
function xmlText(text: string): string {
  const named = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
  return replaceUnseen(named, (character) => (LEGAL.test(character) ? `&#x${digitsOf(character)};` : codeOf(character)))
}
