/** `check`: judges registers, reports in any format, and tells by its exit code how they stand. */
import type { FileReport } from '../../reports/file-report'
import { FORMATS, type Format, PRINTERS, type ReportOptions } from '../../reports/index'
import { issueText } from '../../reports/line'
import { compareWith, readEarlier } from '../against'
import { choiceOf, DATE, FLAG, LIST, pairOf, TEXT } from '../arguments'
import { openDestination } from '../destination'
import { exitCodeOf, FAIL_ON, fails, worstExitCode } from '../failing'
import { findFiles } from '../find-files'
import { complain, type ExitCode } from '../io'
import { judge } from '../judge'
import { progressOf } from '../progress'
import { chosenReadings } from '../readings'
import { receiptOf } from '../receipt'
import { terminalOf } from '../terminal'
import type { Texts } from '../texts/texts'
import { todayInOslo } from '../today'
import { turnedText } from '../turned'
import { COMMON, defineCommand } from './command'

export const check = defineCommand({
  name: 'check',
  operands: [1, Number.POSITIVE_INFINITY],
  options: {
    'as-of': DATE,
    format: { type: 'string', choices: FORMATS },
    output: LIST,
    'fail-on': { type: 'string', multiple: true, choices: FAIL_ON },
    against: TEXT,
    reading: LIST,
    readings: FLAG,
    names: FLAG,
    verbose: FLAG,
    ...COMMON,
  },
  async run({ options, operands }, context) {
    const { io, language, texts } = context
    const { format = 'pretty', 'fail-on': failOn = ['breach'], against, verbose } = options
    const terms = {
      asOf: options['as-of'] ?? todayInOslo(io.now()),
      readings: chosenReadings(options.reading ?? [], texts),
      findTurned: options.readings === true,
      withNames: options.names === true,
    }
    const receipt = receiptOf(terms.readings)
    const wording: ReportOptions = { language, verbose, receipt }
    const outputs = (options.output ?? []).map((output) => outputOf(output, texts))
    const comparison =
      against === undefined ? undefined : compareWith(await readEarlier(against, failOn, context), receipt, failOn, context)
    const isFailing = comparison?.add ?? (({ report }: FileReport) => report?.findings.some((finding) => fails(finding, failOn)) === true)

    const isPretty = format === 'pretty'
    const printer = PRINTERS[format]({ ...wording, ...(isPretty ? terminalOf(io) : undefined) })
    // What is said beside the report must not get into a program's input.
    const aside = isPretty ? io.stdout : io.stderr
    const inputs = await findFiles(operands, io.cwd)
    const copies = await Promise.all(
      outputs.map(async (output) => ({ printer: PRINTERS[output.format](wording), ...(await openDestination(output.file, context)) })),
    )
    const progress = progressOf(inputs.length, context)
    const codes = new Set<ExitCode>()
    // One at a time, and nothing of it kept: there may be thousands.
    for (const [done, input] of inputs.entries()) {
      progress.show(done)
      const { report, isRead, turned } = await judge(input, terms, io)
      progress.clear()
      if (!isRead) for (const issue of report.issues) complain(`${report.file}: ${issueText(issue, language)}`, context)
      // People have just been told about a file that could not be read; programs look for it in the report.
      if (isRead || !isPretty) io.stdout.write(printer.add(report))
      for (const copy of copies) await copy.write(copy.printer.add(report))
      if (turned !== undefined) aside.write(turnedText(report.file, turned, context))
      codes.add(exitCodeOf(report, isFailing(report)))
    }
    io.stdout.write(printer.end())
    for (const copy of copies) {
      await copy.write(copy.printer.end())
      codes.add(await copy.close())
    }
    if (comparison !== undefined) aside.write(comparison.text())
    return worstExitCode(codes)
  },
})

interface Output {
  readonly format: Format
  readonly file: string
}

function outputOf(given: string, texts: Texts): Output {
  const [name, file] = pairOf('output', given, texts)
  return { format: choiceOf('--output', name, FORMATS, texts), file }
}
