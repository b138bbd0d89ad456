/** Whether a verdict turns on an open question: the same check under other answers to it. */
import type { AnyFinding, Outcome } from './finding'
import type { Options } from './mandate/options'
import { READING_VALUES, type ReadingId, requireReadings } from './mandate/reading-values'

/** A reading and an answer to it under which the verdict is another. */
export interface Pivot {
  readonly reading: ReadingId
  readonly value: string
  readonly verdict: string
}

export interface Robustness {
  /** What is compared, whole: an outcome, 'quorate' or 'not-quorate', or a vote's status and choice ('decided:for'). */
  readonly verdict: string
  /**
   * True where every combination of answers gives the same verdict: to the readings that the findings name; of a report, rule
   * by rule, to the readings that the rule's findings name.
   */
  readonly settled: boolean
  /** Where changing one reading alone changes the verdict, in the order of the readings. May be empty though unsettled. */
  readonly pivots: readonly Pivot[]
}

type Checked = { readonly findings: readonly Pick<AnyFinding, 'rule' | 'readings'>[] }
type Verdictable =
  | { readonly outcome: Outcome }
  | { readonly status: string; readonly choice: string | null }
  | { readonly quorate: boolean }

/**
 * Runs a check under the other answers to the open questions and says whether its verdict depends on them.
 *
 * @param run The check, as a function of the options to take.
 * @param options The options to start from; `readingIds` limits the readings that are varied.
 * @throws RangeError for an unknown reading.
 * @example
 * const ballots = [{ voter: 'an1', choice: 'for' }, { voter: 'st1', choice: null }]
 * acrossReadings((options) => tallyVote({ ballots }, { voters: ['an1', 'st1'] }, options)).settled //=> false
 */
export function acrossReadings<R extends Verdictable>(
  run: (options: Options) => R,
  options: Options & { readonly readingIds?: readonly ReadingId[] | undefined } = {},
): Robustness {
  const { readingIds, ...from } = options
  if (readingIds !== undefined) requireReadings(Object.fromEntries(readingIds.map((id) => [id, undefined])), 'options.readingIds')
  const verdicts = new Map<string, string>()
  const verdictUnder = (readings: Partial<Record<ReadingId, string>>) => {
    const key = JSON.stringify(readings)
    const verdict = verdicts.get(key) ?? verdictOf(run({ ...from, readings: { ...from.readings, ...readings } }))
    verdicts.set(key, verdict)
    return verdict
  }
  const result = run(from)
  const verdict = verdictOf(result)
  const groups = readingIds === undefined ? readingGroups(result) : [readingIds]
  const named = inOrder(groups.flat())
  const pivots = named.flatMap((reading) =>
    READING_VALUES[reading].flatMap((value): Pivot[] => {
      const other = verdictUnder({ [reading]: value })
      return other === verdict ? [] : [{ reading, value, verdict: other }]
    }),
  )
  const settled =
    pivots.length === 0 && groups.every((group) => every(combinationsOf(inOrder(group)), (each) => verdictUnder(each) === verdict))
  return { verdict, settled, pivots }
}

/** A finding that another answer to one reading would turn. */
export interface TurnedFinding {
  readonly rule: string
  readonly subject: string
  /** The outcome under the other answer; absent where there is then no such finding. */
  readonly pivots: readonly { readonly reading: ReadingId; readonly value: string; readonly outcome?: Outcome }[]
}

/**
 * Of each finding the readings that would turn it, each changed alone; findings that none turns are left out.
 *
 * @param run The check, as a function of the options to take.
 */
export function turnedFindings(
  run: (options: Options) => { readonly findings: readonly Pick<AnyFinding, 'rule' | 'subject' | 'outcome' | 'readings'>[] },
  options: Options = {},
): readonly TurnedFinding[] {
  const { findings } = run(options)
  const nameOf = ({ rule, subject }: { readonly rule: string; readonly subject: string }) => `${rule} ${subject}`
  const others = inOrder(findings.flatMap(({ readings }) => readings)).flatMap((reading) =>
    READING_VALUES[reading].map((value) => {
      const other = run({ ...options, readings: { ...options.readings, [reading]: value } })
      return {
        reading,
        value,
        outcomes: new Set(other.findings.map((each) => `${nameOf(each)} ${each.outcome}`)),
        findings: other.findings,
      }
    }),
  )
  return findings.flatMap((finding): TurnedFinding[] => {
    const { rule, subject, outcome } = finding
    const pivots = others.flatMap(({ reading, value, outcomes, findings: under }) => {
      if (!finding.readings.includes(reading) || outcomes.has(`${nameOf(finding)} ${outcome}`)) return []
      const turned = under.find((each) => each.rule === rule && each.subject === subject)
      return [{ reading, value, ...(turned === undefined ? undefined : { outcome: turned.outcome }) }]
    })
    return pivots.length > 0 ? [{ rule, subject, pivots }] : []
  })
}

function verdictOf(result: Verdictable): string {
  if ('quorate' in result) return result.quorate ? 'quorate' : 'not-quorate'
  if ('status' in result) return result.choice === null ? result.status : `${result.status}:${result.choice}`
  return result.outcome
}

/** Which readings are varied together: all that are named; of a report those of one rule at a time. */
function readingGroups(result: Verdictable): readonly (readonly ReadingId[])[] {
  if (!isChecked(result)) return []
  if (!('tally' in result)) return [result.findings.flatMap(({ readings }) => readings)]
  const byRule = new Map<string, ReadingId[]>()
  for (const { rule, readings } of result.findings) byRule.set(rule, [...(byRule.get(rule) ?? []), ...readings])
  return [...byRule.values()]
}

function isChecked(result: object): result is Checked {
  return 'findings' in result
}

function inOrder(readings: readonly ReadingId[]): ReadingId[] {
  return Object.keys(READING_VALUES).filter((id): id is ReadingId => readings.some((reading) => reading === id))
}

function* combinationsOf(readings: readonly ReadingId[]): Generator<Partial<Record<ReadingId, string>>> {
  const [first, ...rest] = readings
  if (first === undefined) return yield {}
  for (const value of READING_VALUES[first]) for (const others of combinationsOf(rest)) yield { [first]: value, ...others }
}

function every<T>(values: Iterable<T>, holds: (value: T) => boolean): boolean {
  for (const value of values) if (!holds(value)) return false
  return true
}
