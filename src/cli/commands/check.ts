/** `check`: judges registers, reports in any format, and tells by its exit code how they stand. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { FileReport } from '../../reports/file-report'
import { FORMATS, FORMATTERS, type Format, type ReportOptions } from '../../reports/index'
import { visible } from '../../visible'
import { changeSince, changeText, failedBefore } from '../against'
import { choiceOf, DATE, FLAG, LIST, pairOf, TEXT } from '../arguments'
import { exitCodeOf, FAIL_ON, fails, worstExitCode } from '../failing'
import { findFiles, type Input } from '../find-files'
import { VERSION } from '../help'
import type { Context, ExitCode } from '../io'
import { type JudgedFile, judge, type Names } from '../judge'
import { codeOf } from '../read-file'
import { chosenReadings } from '../readings'
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
    }
    const outputs = (options.output ?? []).map((output) => outputOf(output, texts))
    const before = against === undefined ? undefined : await failedBefore(against, failOn, context)

    const files: JudgedFile[] = []
    for await (const input of withProgress(await findFiles(operands, io.cwd), context)) files.push(await judge(input, terms, context))
    for (const file of files) if (!file.isRead) complainOf(file, context)

    const reports = files.map(({ report }) => report)
    const names = options.names === true ? { names: namesOf(files) } : undefined
    const wording: ReportOptions = { language, ...names, verbose, toolVersion: VERSION }
    // People have just been told about files that could not be read; programs look for them in the report.
    const told = format === 'pretty' ? files.filter(({ isRead }) => isRead).map(({ report }) => report) : reports
    if (told.length > 0) io.stdout.write(FORMATTERS[format](told, { ...wording, ...(format === 'pretty' ? terminalOf(io) : undefined) }))
    const written = await Promise.all(outputs.map((output) => write(output.file, FORMATTERS[output.format](reports, wording), context)))

    // What is said beside the report must not get into a program's input.
    const aside = format === 'pretty' ? io.stdout : io.stderr
    for (const { report, turned } of files) if (turned !== undefined) aside.write(turnedText(report.file, turned, context))

    if (before === undefined) {
      const failing = ({ report }: FileReport) => report?.findings.some((finding) => fails(finding, failOn)) === true
      return worstExitCode([...written, ...reports.map((each) => exitCodeOf(each, failing(each)))])
    }
    const change = changeSince(before, reports, failOn, wording)
    aside.write(changeText(change, texts))
    const failing = ({ file }: FileReport) => change.fresh.some((finding) => finding.file === file)
    return worstExitCode([...written, ...reports.map((each) => exitCodeOf(each, failing(each)))])
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

/** The inputs one by one; with several, a line at a terminal tells how far it has come. */
async function* withProgress(inputs: readonly Input[], { io: { stderr }, texts }: Context): AsyncGenerator<Input> {
  const isShown = stderr.isTTY === true && inputs.length > 1
  for (const [done, input] of inputs.entries()) {
    if (isShown && done % 10 === 0) stderr.write(`\r${texts.check.progress(done, inputs.length)}`)
    yield input
  }
  if (isShown) stderr.write('\r\u001b[K')
}

function complainOf({ report: { file, issues = [] } }: JudgedFile, { io }: Context): void {
  for (const { message } of issues) io.stderr.write(`lmu-rules: ${visible(`${file}: ${message}`)}\n`)
}

/** The names in all files; an id that names different people in different files stays an id. */
function namesOf(files: readonly JudgedFile[]): Names {
  const names = new Map<string, string>()
  const disputed = new Set<string>()
  for (const [id, name] of files.flatMap(({ people }) => Object.entries(people))) {
    if ((names.get(id) ?? name) !== name) disputed.add(id)
    names.set(id, name)
  }
  return Object.fromEntries([...names].filter(([id]) => !disputed.has(id)))
}

async function write(file: string, text: string, { io, texts }: Context): Promise<ExitCode> {
  try {
    await writeFile(resolve(io.cwd, file), text)
    return 0
  } catch (error) {
    io.stderr.write(`lmu-rules: ${visible(texts.usage.notWritten(file, codeOf(error) ?? String(error)))}\n`)
    return 2
  }
}
