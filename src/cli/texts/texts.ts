/** Every word that the command line says, besides findings and reports: a language that lacks one does not compile. */
import type { IsoDate } from '../../dates'
import type { Modality } from '../../mandate/catalogue'
import type { Settler } from '../../mandate/readings'
import type { OptionName } from '../arguments'
import type { CommandName } from '../commands/command'
import type { ExitCode } from '../io'
import type { FaultCode } from '../parsed'
import type { FileFault } from '../read-file'
import type { StarterWords } from '../starter'

export interface Texts {
  /** Why a file could not be read. */
  readonly file: Readonly<Record<FileFault, string>>
  /** What is wrong with the YAML or JSON; `key` is the last of the path. */
  readonly fault: Readonly<Record<FaultCode, string | ((key: string) => string)>>
  readonly data: {
    readonly beforeRecords: (asOf: IsoDate, from: IsoDate) => string
    readonly unknownMandate: (given: string, known: string) => string
    readonly notAReport: string
  }
  readonly usage: {
    readonly unknownCommand: (word: string, near: string | undefined) => string
    readonly unknownOption: (option: string, near: string | undefined) => string
    readonly missingValue: (option: string, form: string) => string
    readonly takesNoValue: (option: string) => string
    readonly notADate: (option: string, value: string) => string
    readonly notAllowed: (option: string, value: string, allowed: readonly string[], near: string | undefined) => string
    /** An option whose value is made of two parts: `--output FORMAT=FILE`. */
    readonly notAPair: (option: string, form: string, value: string) => string
    readonly notACount: (option: string, value: string) => string
    readonly notAStudyYear: (option: string, value: string, known: readonly string[]) => string
    readonly endsBeforeItBegins: (option: string, end: IsoDate, begin: IsoDate) => string
    readonly missingOperand: (operand: string) => string
    readonly superfluousOperand: (operand: string) => string
    readonly nothingToExplain: (word: string, near: string | undefined) => string
    readonly notWritten: (file: string, code: string) => string
    readonly exists: (file: string) => string
    readonly unexpected: (message: string) => string
  }
  readonly help: {
    readonly title: string
    readonly usage: string
    readonly commands: string
    readonly options: string
    readonly someCommand: string
    readonly someOptions: string
    readonly exitCodes: string
    readonly more: string
    readonly exit: Readonly<Record<ExitCode, string>>
  }
  readonly commands: Readonly<
    Record<CommandName, { readonly operands: string; readonly summary: string; readonly about?: readonly string[] }>
  >
  /** The name of the value in capitals, empty where the choices are listed or there is none, and what the option does. */
  readonly options: Readonly<Record<OptionName, { readonly value: string; readonly does: string }>>
  readonly check: {
    readonly progress: (done: number, total: number) => string
    readonly fresh: (count: number) => string
    readonly gone: (count: number) => string
    /** How an earlier report was made otherwise than this one. */
    readonly differs: {
      readonly version: (then: string, now: string) => string
      readonly mandate: (then: string, now: string) => string
      readonly reading: (id: string, then: string, now: string) => string
      readonly input: (file: string) => string
      /** The earlier report does not say how it was made. */
      readonly unsaid: string
    }
    /** Above the findings that another answer to an open question would turn. */
    readonly turned: string
    readonly settled: string
    readonly noFinding: string
  }
  readonly explain: {
    readonly modality: Readonly<Record<Modality, string>>
    readonly settler: Readonly<Record<Settler, string>>
    readonly clauses: string
    readonly rules: string
    readonly readings: string
    readonly answers: string
    readonly isDefault: string
    readonly grounds: string
    readonly settledBy: string
    readonly notComputable: string
  }
  readonly clauses: {
    readonly status: Readonly<Record<'changed' | 'missing' | 'added', string>>
    readonly unchanged: (count: number, all: number) => string
    readonly look: (ids: string) => string
  }
  readonly upcoming: {
    readonly none: (until: string) => string
    readonly noLastDay: string
    readonly onTrack: string
    readonly atRisk: string
  }
  readonly plan: {
    readonly feasible: string
    readonly nothing: string
    readonly bottleneck: (faculties: readonly string[], places: number) => string
    readonly asFarAsPossible: string
    readonly notPlannable: string
  }
  readonly init: {
    readonly written: (file: string) => string
    readonly schemaWritten: (file: string) => string
  }
  /** The comments of the register that `init` writes. */
  readonly starter: StarterWords
}

/** 'a, b or c'. */
export function alternatives(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
