/** Who sits in the committee on the days that matter, and who leads it: composition over time, local anchoring, officers. */
import { byDate, compare, countBefore, countThrough, type IsoDate, LAST_DATE } from '../dates'
import { distinctPaths, type Finding, OUTCOMES, type Outcome, type Path, type RuleRow, within, withoutFacts } from '../finding'
import { compositionLocalAnchoring, type RuleId, viceChairAlternation } from '../mandate/catalogue'
import { mandateOn, type Options } from '../mandate/options'
import { judgeLocalAnchoring } from '../rules/anchoring'
import type { Body } from '../rules/body'
import { COMPOSITION, judgeComposition } from '../rules/composition'
import { meetingsOf, type Standing } from '../rules/meeting'
import { judgeOfficers, OFFICERS } from '../rules/officers'
import type { Register } from './register'

export function checkBodies(register: Register, asOf: IsoDate, options: Options | undefined): Finding[] {
  const days = judgedDays(register, asOf)
  return [
    ...checkMembers(register, days, asOf, options),
    ...checkAnchoring(register, days, asOf, options),
    ...checkOffices(register, asOf, options),
  ]
}

/** A day on which something is judged; `held`: what would tell whether it is, where nobody says that there was a meeting. */
interface Day {
  readonly day: IsoDate
  readonly held: readonly Path[]
}

/** The days of the meetings held or perhaps held, from the first day of the records, and `asOf`; in order, each once. */
function judgedDays(register: Register, asOf: IsoDate): Day[] {
  const meetings = meetingsOf(register, asOf).filter(({ meeting }) => meeting.date >= register.records.from)
  const daysOf = (wanted: Standing) => meetings.filter(({ standing }) => standing === wanted).map(({ meeting }) => meeting.date)
  const certain = new Set([...daysOf('held'), asOf])
  return [...new Set([...certain, ...daysOf('unknown')])].toSorted(compare).map((day) => ({
    day,
    held: certain.has(day) ? [] : meetings.filter(({ meeting }) => meeting.date === day).map(({ path }) => [...path, 'held']),
  }))
}

function checkMembers({ committee }: Register, days: readonly Day[], asOf: IsoDate, options: Options | undefined): Finding[] {
  const path: Path = ['committee', 'members']
  const { members, deputies } = committee ?? {}
  if (members === undefined) return withoutFacts(COMPOSITION, 'unknown', { subject: 'committee', path, needs: [path] })
  const body = { members, deputies }
  const rosterOf = rosters(body)
  const known = new Map<string, readonly Finding[]>()
  const judged = days.map(({ day, held }): JudgedDay => {
    const mandate = mandateOn(day, options)
    const roster = `${mandate.id} ${mandate.inForce?.from} ${rosterOf(day)}`
    const findings = known.get(roster) ?? within(['committee'], judgeComposition(body, day, mandate).findings)
    known.set(roster, findings)
    return { day, held, findings }
  })
  return overTime(ifHeld(judged, COMPOSITION, path), asOf)
}

/** What tells days with the same people in office from others; where a term has no end, how long it has lasted matters too. */
function rosters({ members, deputies = [] }: Body): (day: IsoDate) => string {
  const rows = [...members, ...deputies]
  const begun = rows.map(({ term }) => ({ date: term.from })).toSorted(byDate)
  const ended = rows
    .flatMap(({ term, left }) => [term.to, left])
    .map((date = LAST_DATE) => ({ date }))
    .sort(byDate)
  const isOpenEnded = members.some(({ term }) => term.to === undefined)
  return (day) => (isOpenEnded ? day : `${countThrough(begun, day)} ${countBefore(ended, day)}`)
}

function checkAnchoring(
  { committee, subcommittees }: Register,
  days: readonly Day[],
  asOf: IsoDate,
  options: Options | undefined,
): Finding[] {
  const path: Path = ['subcommittees']
  const asked = days.map(({ day, held }) => ({ day, held, rules: mandateOn(day, options).subcommittees }))
  if (subcommittees === undefined) {
    const isAsked = asked.some(({ rules }) => rules !== undefined)
    return isAsked ? withoutFacts([compositionLocalAnchoring], 'unknown', { subject: 'committee', path, needs: [path] }) : []
  }
  const judged = asked.map(
    ({ day, held, rules }): JudgedDay => ({
      day,
      held,
      findings: rules === undefined ? [] : judgeLocalAnchoring(subcommittees, committee?.members, day, rules),
    }),
  )
  return overTime(ifHeld(judged, [compositionLocalAnchoring], path), asOf)
}

function checkOffices({ committee, studyYears, records }: Register, asOf: IsoDate, options: Options | undefined): Finding[] {
  const { members, deputies, chairs, viceChairs } = committee ?? {}
  const mandate = mandateOn(asOf, options)
  if (chairs === undefined && viceChairs === undefined) {
    const asked = OFFICERS.filter(({ id }) => id !== viceChairAlternation.id || mandate.readings['vice-chair'] !== 'free')
    const needs: Path[] = [
      ['committee', 'chairs'],
      ['committee', 'viceChairs'],
    ]
    return withoutFacts(asked, 'unknown', { subject: 'committee', path: ['committee'], needs })
  }
  const officers = { chairs, viceChairs, studyYears, recordsFrom: records.from }
  const judged = judgeOfficers(officers, members && { members, deputies }, asOf, mandate)
  // The study years stand beside the committee, not within it.
  const placed = (need: Path): Path => (need[0] === 'studyYears' ? need : ['committee', ...need])
  return judged.map((each) => ({
    ...each,
    path: ['committee', ...each.path],
    ...(each.needs === undefined ? undefined : { needs: each.needs.map(placed) }),
  }))
}

/** What was judged of a day. */
interface JudgedDay extends Day {
  readonly findings: readonly Finding[]
}

/** Where nobody says that there was a meeting, nothing is kept or broken for certain; of what is broken on another day no more is told. */
function ifHeld(judged: readonly JudgedDay[], rules: readonly RuleRow<RuleId>[], path: Path): JudgedDay[] {
  const broken = new Set(judged.flatMap(({ held, findings }) => (held.length === 0 ? rulesOf(findings, 'breached') : [])))
  return judged.map((each) => {
    if (each.held.length === 0) return each
    const doubtful = new Set([...rulesOf(each.findings, 'breached'), ...rulesOf(each.findings, 'unknown')])
    const open = rules.filter(({ id }) => doubtful.has(id) && !broken.has(id))
    return { ...each, findings: withoutFacts(open, 'unknown', { subject: 'committee', path, needs: each.held }) }
  })
}

function rulesOf(findings: readonly Finding[], outcome: Outcome): RuleId[] {
  return findings.filter((each) => each.outcome === outcome).map(({ rule }) => rule)
}

/** One finding over the days on which it stood. */
interface Stood {
  readonly on: IsoDate[]
  readonly needs: Path[]
  /** What it followed, day by day; undefined: nothing. */
  readonly causes: Set<string | undefined>
  readonly beside: ReadonlySet<Outcome>
  last: Finding
}

/**
 * Findings day by day as one each: the days on which it stood, the rest as on the last of them, and whether it stands on `asOf`.
 * What was broken on one day is broken; a rule broken for one subject is not told as satisfied for the others.
 */
function overTime(judged: readonly JudgedDay[], asOf: IsoDate): Finding[] {
  const byName = new Map<string, Stood>()
  const outcomesOf = new Map<RuleId, Set<Outcome>>()
  for (const { day, findings } of judged) {
    for (const each of findings) {
      const beside = outcomesOf.get(each.rule) ?? new Set()
      outcomesOf.set(each.rule, beside.add(each.outcome))
      const name = `${each.rule} ${each.outcome} ${each.subject}`
      const told = byName.get(name) ?? { on: [], needs: [], causes: new Set(), beside, last: each }
      byName.set(name, told)
      told.on.push(day)
      if (each.needs !== undefined) told.needs.push(...each.needs)
      told.causes.add(each.follows && `${each.follows.rule} ${each.follows.subject}`)
      told.last = each
    }
  }
  return [...byName.values()]
    .filter(({ last, beside }) => !isSilenced(last.outcome, beside))
    .map(({ on, needs, causes, last: { follows, ...last } }) => {
      const facts = { now: on.includes(asOf), ...last.facts, on }
      return {
        ...last,
        facts,
        ...(last.needs === undefined ? undefined : { needs: distinctPaths(needs) }),
        // What another explains on one day only it does not explain entirely.
        ...(follows === undefined || causes.size > 1 ? undefined : { follows }),
      } as Finding
    })
}

/** Of what sums up several subjects the worst is told alone, and nothing satisfied beside a breach. */
function isSilenced(outcome: Outcome, beside: ReadonlySet<Outcome>): boolean {
  if (outcome === 'breached') return false
  if (beside.has('breached')) return outcome !== 'unknown'
  return OUTCOMES.slice(0, OUTCOMES.indexOf(outcome)).some((worse) => beside.has(worse))
}
