/** A report in the making: what each file adds to it, so that nobody need hold thousands of them. */
import type { FileReport } from './file-report'

export interface Printer {
  /** The text that the next file adds; empty where it shows only in what comes later. */
  readonly add: (file: FileReport) => string
  /** The text after the last file. To be asked for once. */
  readonly end: () => string
}

/** The whole report. */
export function printAll(printer: Printer, files: readonly FileReport[]): string {
  const parts = files.map((file) => printer.add(file))
  return [...parts, printer.end()].join('')
}
