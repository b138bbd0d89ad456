/** What a rule says of a subject, and how several such verdicts become the findings of a body, a meeting or a year. */
import type { IsoDate } from './dates'
import type { RuleFacts } from './facts'
import type { Modality, RuleId } from './mandate/catalogue'
import type { ClauseId } from './mandate/clauses'
import type { ReadingId } from './mandate/reading-values'

/** From the worst to the mildest. */
export const OUTCOMES = ['breached', 'unknown', 'open', 'satisfied', 'not-applicable'] as const

/**
 * - `satisfied`: the rule holds
 * - `breached`: the rule is broken
 * - `open`: not yet due, it can still be met (see `due`, `onTrack`)
 * - `unknown`: the facts given do not settle it (see `needs`)
 * - `not-applicable`: the mandate puts nothing on this subject
 */
export type Outcome = (typeof OUTCOMES)[number]

/** A place in the value handed in: keys and list positions from its root. */
export type Path = readonly (string | number)[]

/** A finding of one rule, its facts typed by the rule. */
export interface FindingOf<R extends RuleId> {
  readonly rule: R
  readonly clauses: readonly ClauseId[]
  readonly modality: Modality
  readonly outcome: Outcome
  /** What it is about: a person, a seat, a meeting, … With the rule it names the finding. */
  readonly subject: string
  /** Where in the input it belongs. */
  readonly path: Path
  /** The figures the message is made of: scalars, ids, dates and lists of them, never prose. None where nothing was told. */
  readonly facts: Partial<RuleFacts[R]>
  /** Last day on which it can be met, that day included. With outcome `open`. */
  readonly due?: IsoDate
  /** With outcome `open`: whether what is planned would meet it. */
  readonly onTrack?: boolean
  /** With outcome `unknown`: where facts are missing that would settle it. */
  readonly needs?: readonly Path[]
  /** The finding that explains this one entirely. */
  readonly follows?: { readonly rule: RuleId; readonly subject: string }
  /** Set by `checkRegister` where a waiver in force covers it. */
  readonly waived?: { readonly reason: string; readonly decision: string; readonly until: IsoDate }
  /** The readings this outcome rests on. */
  readonly readings: readonly ReadingId[]
}

/** A finding of any rule; `rule` tells which, and with it the type of `facts`. */
export type Finding = { readonly [R in RuleId]: FindingOf<R> }[RuleId]

/** A finding as it comes back from JSON: its rule and facts not yet told apart. */
export type AnyFinding = Omit<FindingOf<RuleId>, 'facts' | 'clauses'> & {
  readonly clauses: readonly string[]
  readonly facts: Readonly<Record<string, unknown>>
}

/** The row of the catalogue that a finding is made from. */
export interface RuleRow<R extends RuleId> {
  readonly id: R
  readonly clauses: readonly ClauseId[]
  readonly modality: Modality
  readonly readings: readonly ReadingId[]
}

/** What a rule says of one subject. */
export interface Verdict<R extends RuleId> {
  readonly outcome: Outcome
  readonly subject: string
  readonly path: Path
  readonly facts: RuleFacts[R]
  readonly due?: IsoDate | undefined
  readonly onTrack?: boolean | undefined
  /** What would settle it; told where the outcome is unknown, and there alone. */
  readonly needs?: readonly Path[] | undefined
  readonly follows?: { readonly rule: RuleId; readonly subject: string } | undefined
}

/** The paths in their order, each once. */
export function distinctPaths(paths: readonly Path[]): readonly Path[] {
  return paths.length < 2 ? paths : [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()]
}

/** A verdict with the rule's clauses, modality and readings. */
export function finding<R extends RuleId>({ id: rule, clauses, modality, readings }: RuleRow<R>, verdict: Verdict<R>): FindingOf<R> {
  const { outcome, subject, path, facts, due, onTrack, needs, follows } = verdict
  // Most say no more than this, and a register has many: spreading what is not there takes ten times as long.
  const isPlain = outcome !== 'open' && outcome !== 'unknown' && follows === undefined
  if (isPlain) return { rule, clauses, modality, outcome, subject, path, facts, readings }
  return {
    rule,
    clauses,
    modality,
    outcome,
    subject,
    path,
    facts,
    ...(outcome !== 'open' || due === undefined ? undefined : { due }),
    ...(outcome !== 'open' || onTrack === undefined ? undefined : { onTrack }),
    ...(outcome !== 'unknown' || needs === undefined ? undefined : { needs: distinctPaths(needs) }),
    ...(follows === undefined ? undefined : { follows }),
    readings,
  }
}

/** What the rules say where a whole section is left out, or where there is nothing to judge: findings without facts. */
export function withoutFacts(
  rules: readonly RuleRow<RuleId>[],
  outcome: 'unknown' | 'not-applicable',
  at: { readonly subject: string; readonly path: Path; readonly needs?: readonly Path[] },
): Finding[] {
  // A union of so many rules is beyond what the compiler tells apart; each object is one of its members.
  return rules.map(
    ({ id, clauses, modality, readings }) => ({ rule: id, clauses, modality, outcome, ...at, facts: {}, readings }) as Finding,
  )
}

/** What was judged, and of the rules that found nothing to judge one `not-applicable` each. */
export function withSilent(
  rules: readonly RuleRow<RuleId>[],
  judged: readonly Finding[],
  at: { readonly subject: string; readonly path: Path },
): Finding[] {
  const told = new Set<string>(judged.map(({ rule }) => rule))
  return [
    ...judged,
    ...withoutFacts(
      rules.filter(({ id }) => !told.has(id)),
      'not-applicable',
      at,
    ),
  ]
}

/**
 * The findings of one rule in one body, meeting or year: each breach, and each open verdict with a last day, by itself;
 * the rest as one finding of the worst among them, which tells by `sum` what it is about; what is open beside what is unknown
 * as one of its own. Where something is breached, what is satisfied is not told. Nothing to judge gives no finding.
 */
export function findings<R extends RuleId>(
  rule: RuleRow<R>,
  scope: { readonly subject: string; readonly path: Path },
  verdicts: readonly Verdict<R>[],
  sum: (subjects: readonly string[], outcome: Outcome) => RuleFacts[R],
): FindingOf<R>[] {
  const alone = verdicts.filter(standsAlone)
  const rest = verdicts.filter((verdict) => !standsAlone(verdict))
  const told = alone.map((verdict) => finding(rule, verdict))
  const isBroken = alone.some((verdict) => verdict.outcome === 'breached')
  const [worstOfRest, ...milder] = OUTCOMES.filter((candidate) => rest.some((verdict) => verdict.outcome === candidate))
  if (worstOfRest === undefined || (isBroken && (worstOfRest === 'satisfied' || worstOfRest === 'not-applicable'))) return told
  // What is unknown of one does not make another any less open.
  const besides = milder.filter((outcome) => worstOfRest === 'unknown' && outcome === 'open')
  return [
    ...told,
    ...[worstOfRest, ...besides].map((outcome) => {
      const same = rest.filter((verdict) => verdict.outcome === outcome)
      return finding(rule, {
        outcome,
        ...scope,
        facts: sum([...new Set(same.map((verdict) => verdict.subject))], outcome),
        ...(outcome === 'open' ? { onTrack: same.every((verdict) => verdict.onTrack === true) } : undefined),
        ...(outcome === 'unknown' ? { needs: same.flatMap((verdict) => verdict.needs ?? []) } : undefined),
      })
    }),
  ]
}

function standsAlone<R extends RuleId>({ outcome, due }: Verdict<R>): boolean {
  return outcome === 'breached' || (outcome === 'open' && due !== undefined)
}

/** The same findings in a value that holds the one judged at `prefix`. */
export function within<F extends { readonly path: Path; readonly needs?: readonly Path[] }>(prefix: Path, judged: readonly F[]): F[] {
  return judged.map((each) => ({
    ...each,
    path: [...prefix, ...each.path],
    ...(each.needs === undefined ? undefined : { needs: each.needs.map((need) => [...prefix, ...need]) }),
  }))
}

/**
 * The worst outcome of the findings of modality `shall` that are not waived, in the order breached, unknown, open,
 * satisfied, not-applicable; none gives not-applicable.
 *
 * @param options `should: true` counts recommendations too.
 * @example
 * worst(checkComposition({ members: [] }, '2026-11-22').findings) //=> 'breached'
 */
export function worst(
  judged: readonly Pick<AnyFinding, 'outcome' | 'modality' | 'waived'>[],
  options?: { readonly should?: boolean | undefined },
): Outcome {
  const weighing = judged.filter(({ modality, waived }) => waived === undefined && (modality === 'shall' || options?.should === true))
  return OUTCOMES.find((outcome) => weighing.some((each) => each.outcome === outcome)) ?? 'not-applicable'
}
