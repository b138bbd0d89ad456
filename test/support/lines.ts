/** Findings as one line each, their last days told, to hold many of them against what a twin says. */
import type { AnyFinding } from '../../src/index'

/** 'open committee/IE 2027-07-31 true': outcome, subject, and of what is open its last day and whether it is on track. */
const lineOf = ({ outcome, subject, due, onTrack }: AnyFinding): string =>
  [outcome, subject, ...(outcome === 'open' ? [due, onTrack] : [])].join(' ')

/** The findings as lines, sorted: the order of findings is not at issue. */
export const linesOf = (findings: readonly AnyFinding[]): string[] => findings.map(lineOf).sort()

/** The same without those on which the mandate puts nothing. */
export const judgedLinesOf = (findings: readonly AnyFinding[]): string[] =>
  linesOf(findings.filter(({ outcome }) => outcome !== 'not-applicable'))
