/** Slow twin of terms and replacements (§3/Studentene:2, §3/Ansatte:2), with a calendar of its own that walks day by day. */
import type { IsoDate, Member } from '../../src/index'

export type TwinReason = 'too-long' | 'too-short' | 'other-start' | 'before-other-left'

export interface TwinTermRule {
  readonly years: number
  readonly commonStart: boolean
  readonly replacementTerm: 'rest-of-term' | 'full-term'
}

/**
 * What is wrong with whose term; those with nothing wrong are left out.
 * @param members the members of one group that are in office on the day.
 * @param all every row of the body, those who left included; every term has a last day.
 */
export function twinTerms(members: readonly Member[], all: readonly Member[], rule: TwinTermRule): Record<string, TwinReason[]> {
  const common = commonStart(members.filter(({ replaces }) => replaces === undefined).map(({ term }) => term.from))
  const wrong: Record<string, TwinReason[]> = {}
  for (const member of members) {
    const reasons = reasonsFor(member, all, rule, common)
    if (reasons.length > 0) wrong[member.person] = reasons
  }
  return wrong
}

function reasonsFor(member: Member, all: readonly Member[], rule: TwinTermRule, common: IsoDate | undefined): TwinReason[] {
  const { term, replaces } = member
  const other = all.find(({ person }) => person === replaces)
  const first = rule.replacementTerm === 'full-term' ? member : firstOfChain(member, all)
  const last = twinLastDay(first.term.from, rule.years)
  const to = term.to ?? ''
  const tests: readonly (readonly [TwinReason, boolean])[] = [
    ['too-long', to > last],
    ['too-short', replaces === undefined && to < last],
    ['other-start', rule.commonStart && replaces === undefined && term.from !== common],
    ['before-other-left', other !== undefined && !(other.left !== undefined && term.from > other.left)],
  ]
  return tests.filter(([, holds]) => holds).map(([reason]) => reason)
}

function firstOfChain(member: Member, all: readonly Member[]): Member {
  const other = all.find(({ person }) => person === member.replaces)
  return other === undefined ? member : firstOfChain(other, all)
}

/** The day most began on, the earliest where equal. */
export function commonStart(days: readonly IsoDate[]): IsoDate | undefined {
  const times = (day: IsoDate) => days.filter((other) => other === day).length
  return days.toSorted().reduce<IsoDate | undefined>((a, b) => (a === undefined || times(b) > times(a) ? b : a), undefined)
}

/** The last day of a term of so many years: walk from its first day to the day before the same date comes round. */
export function twinLastDay(from: IsoDate, years: number): IsoDate {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const target = year + years
  const anniversary = written(target, month, month === 2 && day === 29 && daysIn(target, 2) === 28 ? 28 : day)
  let last = from
  for (let next = dayAfter(from); next !== anniversary; next = dayAfter(next)) last = next
  return last
}

export function dayAfter(date: IsoDate): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (day < daysIn(year, month)) return written(year, month, day + 1)
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1)
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

const written = (year: number, month: number, day: number): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
