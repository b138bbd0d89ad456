/** For code scanning: SARIF 2.1.0 (OASIS, 2020). Every rule with its help, every finding as a result of its own kind. */
import { RULES } from '../mandate/catalogue'
import { titleOf } from '../messages/index'
import { codeOf } from '../visible'
import { addressOf, DOCUMENTATION } from './address'
import type { FileReport, Language, Wording } from './file-report'
import { type Named, withFingerprints } from './fingerprint'
import { listPrinter } from './json-text'
import { type Line, linesOf, pathText } from './line'
import { type Printer, printAll } from './printer'
import type { Receipt } from './receipt'
import type { Status } from './status'
import { waiverText, wordsIn } from './words'

export interface SarifOptions extends Wording {
  /** What the files were judged with. Default: not said. */
  readonly receipt?: Receipt | undefined
}

/** `fail` alone has a level, `warning` for a recommendation; what is waived fails too, and is suppressed. */
const KINDS: Readonly<Record<Status, { readonly kind: string; readonly level: 'error' | 'warning' | 'none' }>> = {
  malformed: { kind: 'fail', level: 'error' },
  breached: { kind: 'fail', level: 'error' },
  advice: { kind: 'fail', level: 'warning' },
  unknown: { kind: 'review', level: 'none' },
  risk: { kind: 'open', level: 'none' },
  open: { kind: 'open', level: 'none' },
  waived: { kind: 'fail', level: 'error' },
  satisfied: { kind: 'pass', level: 'none' },
  'not-applicable': { kind: 'notApplicable', level: 'none' },
}

/** The rule of every issue: data that cannot be read. */
const MALFORMED = 'register/malformed'

/** One run over all files; results in the order of the files and their findings. */
export function sarif(files: readonly FileReport[], options: SarifOptions): string {
  return printAll(sarifPrinter(options), files)
}

/** Prints as `sarif` does, file by file. */
export function sarifPrinter(options: SarifOptions): Printer {
  const { language, receipt } = options
  const rules = [...RULES.map((rule) => descriptor(rule, language)), malformed(language)]
  const frame = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'lmu-rules',
            ...(receipt === undefined ? undefined : { version: receipt.tool.version }),
            informationUri: DOCUMENTATION,
            language,
            rules,
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        results: [],
      },
    ],
  }
  return listPrinter(frame, (file) => withFingerprints(linesOf(file, options)).map((named) => result(named, rules, language)))
}

interface Descriptor {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly help: { readonly text: string }
  readonly helpUri: string
  readonly defaultConfiguration: { readonly level: 'error' | 'warning' }
  readonly properties?: Readonly<Record<string, unknown>>
}

function descriptor({ id, clauses, modality }: (typeof RULES)[number], language: Language): Descriptor {
  const title = titleOf(id, language)
  return {
    id,
    shortDescription: { text: messageText(title) },
    help: { text: messageText(wordsIn(language).help(title, clauses.join(', '))) },
    helpUri: addressOf(id, language),
    defaultConfiguration: { level: modality === 'shall' ? 'error' : 'warning' },
    properties: { clauses, modality },
  }
}

function malformed(language: Language): Descriptor {
  const title = wordsIn(language).malformed
  return {
    id: MALFORMED,
    shortDescription: { text: title },
    help: { text: `${title}.` },
    helpUri: DOCUMENTATION,
    defaultConfiguration: { level: 'error' },
  }
}

function result({ line, fingerprint }: Named, rules: readonly Descriptor[], language: Language): object {
  const { status, code, subject, message, finding } = line
  const { kind, level } = KINDS[status]
  const ruleId = finding?.rule ?? MALFORMED
  return {
    ruleId,
    ruleIndex: rules.findIndex(({ id }) => id === ruleId),
    kind,
    level: kind === 'fail' && finding?.modality === 'should' ? 'warning' : level,
    message: { text: messageText(message) },
    locations: [locationOf(line)],
    partialFingerprints: { 'ruleAndSubject/v1': fingerprint },
    ...(finding?.waived === undefined
      ? undefined
      : { suppressions: [{ kind: 'inSource', status: 'accepted', justification: waiverText(finding.waived, language) }] }),
    properties:
      finding === undefined
        ? { code }
        : {
            subject,
            outcome: finding.outcome,
            ...(finding.due === undefined ? undefined : { due: finding.due }),
            ...(finding.onTrack === undefined ? undefined : { onTrack: finding.onTrack }),
            ...(finding.follows === undefined ? undefined : { follows: finding.follows }),
            readings: finding.readings,
          },
  }
}

function locationOf({ file, position, path }: Line): object {
  const logicalName = pathText(path)
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      ...(position === undefined ? undefined : { region: { startLine: position.line, startColumn: position.column } }),
    },
    ...(logicalName === '' ? undefined : { logicalLocations: [{ fullyQualifiedName: logicalName }] }),
  }
}

/**
 * In a message of SARIF braces are doubled (§3.11.5), since '{0}' is filled in; and '](' makes a link of what is in
 * brackets before it (§3.11.6), which no text from outside may do.
 */
function messageText(text: string): string {
  return text.replace(/(?<=\])\(/g, codeOf).replace(/[{}]/g, '$&$&')
}

/**
 * The file name as a URI, relative as given: a folder that is absolute becomes a file URI.
 *
 * @example
 * uriOf('registre/år 2026.yaml') //=> 'registre/%C3%A5r%202026.yaml'
 */
export function uriOf(file: string): string {
  const [drive] = /^[A-Za-z]:(?=[\\/])/.exec(file) ?? ['']
  const path = drive === '' ? file.replace(/^\.\//, '') : file.slice(drive.length).replace(/\\/g, '/')
  // A lone half of a surrogate pair has no code in UTF-8.
  const encoded = path
    .replace(/\p{Cs}/gu, codeOf)
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return encoded.startsWith('/') ? `file://${drive === '' ? '' : '/'}${drive}${encoded}` : encoded
}
