/** The lines of a file as people read them: by what they are about, the worst first, each under its cause. */
import { areaOf } from './area'
import type { Language } from './file-report'
import { type Fold, fold } from './fold'
import { type Line, pathText, worstFirst } from './line'
import { headingOf, wordsIn } from './words'

export interface Section {
  /** Absent over the issues of a file that is malformed. */
  readonly heading?: string
  readonly folds: readonly Fold[]
}

/**
 * The issues; then a section for each area, that of the worst finding first; then what is waived, apart. What is satisfied
 * or not applicable only where asked for, and only then rule by rule what one missing part of the register leaves unknown.
 */
export function outline(lines: readonly Line[], language: Language, options: { readonly verbose: boolean }): Section[] {
  const told = worstFirst(lines).filter(({ status }) => options.verbose || (status !== 'satisfied' && status !== 'not-applicable'))
  const issues = fold(told.filter(({ finding }) => finding === undefined))
  const waived = fold(told.filter(({ status }) => status === 'waived'))

  const areas = new Map<string, Fold[]>()
  for (const each of fold(told.filter(({ status }) => status !== 'waived'))) {
    const { finding } = each.line
    if (finding === undefined) continue
    const heading = headingOf(areaOf(finding), language)
    areas.set(heading, areas.get(heading) ?? [])
    areas.get(heading)?.push(each)
  }

  return [
    { folds: issues },
    ...[...areas].map(([heading, folds]) => ({ heading, folds: options.verbose ? folds : gathered(folds, language) })),
    { heading: wordsIn(language).waived, folds: waived },
  ].filter(({ folds }) => folds.length > 0)
}

/** From so many on, rules about which the register is silent have one line together. */
const MANY = 3

/** The folds, those that the same missing part of the register leaves unknown as one, in the place of the first. */
function gathered(folds: readonly Fold[], language: Language): Fold[] {
  const byPart = new Map<string, Line[]>()
  for (const { line } of folds.filter(isSilent)) {
    const part = JSON.stringify(line.path)
    byPart.set(part, [...(byPart.get(part) ?? []), line])
  }
  return folds.flatMap((each) => {
    const lines = isSilent(each) ? byPart.get(JSON.stringify(each.line.path)) : undefined
    if (lines === undefined || lines.length < MANY) return [each]
    return each.line === lines[0] ? [{ line: together(each.line, lines, language), consequences: [] }] : []
  })
}

/** Whether nothing is known of what it judges: no facts, only what it needs. */
function isSilent({ line: { finding }, consequences }: Fold): boolean {
  return finding?.outcome === 'unknown' && Object.keys(finding.facts).length === 0 && consequences.length === 0
}

function together(first: Line, lines: readonly Line[], language: Language): Line {
  const neededBy = ({ finding }: Line) => new Set(finding?.needs?.map(pathText))
  const needs = lines.map(neededBy)
  const missing = [...neededBy(first)].filter((path) => needs.every((others) => others.has(path)))
  const message = wordsIn(language).silent(missing.length > 0 ? missing : [pathText(first.path)], lines.length)
  return { ...first, message, clauses: lines.slice(1).map(({ code }) => code) }
}
