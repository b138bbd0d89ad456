/** One cause, one headline: findings that another explains, under that other. */
import type { Line } from './line'

export interface Fold {
  readonly line: Line
  readonly consequences: readonly Fold[]
}

/**
 * Each line under the one it follows from, where that is among the lines; in the order given. No line is lost: those that
 * explain each other in a circle stand by themselves.
 */
export function fold(lines: readonly Line[]): Fold[] {
  const byName = new Map<string, Line>()
  for (const line of lines) {
    const name = nameOf({ rule: line.code, subject: line.subject })
    if (line.finding !== undefined && !byName.has(name)) byName.set(name, line)
  }

  const said = ({ finding }: Line) => (finding?.follows === undefined ? undefined : byName.get(nameOf(finding.follows)))
  const causeOf = (line: Line) => {
    const seen = new Set<Line>()
    for (let cause = said(line); cause !== undefined && !seen.has(cause); cause = said(cause)) {
      if (cause === line) return undefined
      seen.add(cause)
    }
    return said(line)
  }

  const byCause = new Map<Line | undefined, Line[]>()
  for (const line of lines) {
    const cause = causeOf(line)
    byCause.set(cause, byCause.get(cause) ?? [])
    byCause.get(cause)?.push(line)
  }
  const under = (cause: Line | undefined): Fold[] => (byCause.get(cause) ?? []).map((line) => ({ line, consequences: under(line) }))
  return under(undefined)
}

function nameOf({ rule, subject }: { readonly rule: string; readonly subject: string }): string {
  return JSON.stringify([rule, subject])
}
