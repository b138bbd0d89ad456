/** The lines of a file as people read them: by what they are about, the worst first, each under its cause. */
import { areaOf } from './area'
import type { Language } from './file-report'
import { type Fold, fold } from './fold'
import { type Line, worstFirst } from './line'
import { headingOf, wordsIn } from './words'

export interface Section {
  /** Absent over the issues of a file that is malformed. */
  readonly heading?: string
  readonly folds: readonly Fold[]
}

/**
 * The issues; then a section for each area, that of the worst finding first; then what is waived, apart. What is satisfied
 * or not applicable only where asked for.
 */
export function outline(lines: readonly Line[], language: Language, options: { readonly verbose: boolean }): Section[] {
  const told = worstFirst(lines).filter(({ status }) => options.verbose || (status !== 'satisfied' && status !== 'not-applicable'))
  const issues = fold(told.filter(({ finding }) => finding === undefined))
  const waived = fold(told.filter(({ status }) => status === 'waived'))

  const areas = new Map<string, Fold[]>()
  for (const each of fold(told.filter(({ finding, status }) => finding !== undefined && status !== 'waived'))) {
    if (each.line.finding === undefined) continue
    const heading = headingOf(areaOf(each.line.finding), language)
    areas.set(heading, areas.get(heading) ?? [])
    areas.get(heading)?.push(each)
  }

  return [
    { folds: issues },
    ...[...areas].map(([heading, folds]) => ({ heading, folds })),
    { heading: wordsIn(language).waived, folds: waived },
  ].filter(({ folds }) => folds.length > 0)
}
