/** English: what is wrong with a register. */
import type { Expected, Given, IssueWords, Misplaced, Unheard, Wanted } from './issue'
import { isQuoted, quote } from './quote'

const quoted = (text: string) => quote(text, ['"', '"'])

const GIVEN: Readonly<Record<Given['is'], (text: string) => string>> = {
  text: quoted,
  number: (text) => `the number ${text}`,
  boolean: (text) => text,
  null: () => 'null',
  list: (length) => (length === '0' ? 'an empty list' : `a list of ${length}`),
  object: () => 'an object',
  bigint: () => 'a bigint',
  function: () => 'a function',
  'too-deep': () => 'a value nested too deep',
  other: (text) => `${quoted(text).slice(1, -1)}, no plain data`,
}

const WANTED: Readonly<Record<Exclude<Wanted, 'one-of'>, string>> = {
  text: 'text',
  flag: 'true or false',
  'flag-or-period': 'true, false or a period',
  id: 'an id: text without #, / and control characters, and without blanks around it',
  'id-with-slash': 'an id: text without # and control characters, and without blanks around it',
  subject: 'the subject of a finding: text without control characters, and without blanks around it',
  date: "a day that exists, written 'YYYY-MM-DD'",
  count: 'a whole number, 0 or more',
  year: 'a year in four digits',
  list: 'a list',
  object: 'an object',
  names: 'an object of names by ids',
  version: '1, the version of this form',
  faculty: 'the id of a faculty, or a subcommittee',
}

const LEAVE_OUT = 'fill it in, or leave it out where it is not known'
const found = ({ is, text }: Given) => GIVEN[is](text)
const meant = ({ near }: { readonly near?: string }, otherwise: string) =>
  near === undefined ? `: ${otherwise}` : `: did you mean ${quoted(near)}?`
const wantedOf = ({ wanted, allowed = [] }: Expected) => (wanted === 'one-of' ? `one of ${allowed.join(', ')}` : WANTED[wanted])
const instead = (facts: Misplaced) => `expected ${wantedOf(facts)}, found ${found(facts.given)}`

export const en: IssueWords = {
  missing: (facts) => `expected ${wantedOf(facts)}${facts.key === undefined ? '' : ` as ${quoted(facts.key)}`}, found nothing: add it`,
  'wrong-type': (facts) => `${instead(facts)}: ${adviceFor(facts)}`,
  'not-a-date': ({ given }) => `${instead({ wanted: 'date', given })}: ${adviceForDay(given)}`,
  'not-an-id': (facts) => `${instead(facts)}: rename it wherever it stands`,
  'not-allowed': (facts) => `${instead(facts)}${meant(facts, adviceFor(facts))}`,
  'out-of-range': (facts) => `${instead(facts)}: correct it`,
  'unknown-key': (facts) =>
    `there is no key ${found(facts.given)} here${meant(facts, 'correct it or remove it')}; the keys are ${facts.allowed.join(', ')}`,
  duplicate: ({ given }) => `${found(given)} stands here a second time: remove it or correct it`,
  'period-reversed': ({ given, against }) => `expected a day not before the first, ${against}, found ${found(given)}: correct one of them`,
  overlap: ({ given, against }) => `expected a day after the end of ${quoted(against)}, found ${found(given)}: study years do not overlap`,
  'before-year': ({ given, against }) =>
    `expected a day not before the year reported on, ${against}, found ${found(given)}: correct one of them`,
  'too-early': ({ given, against }) => `expected a day not before ${against}, found ${found(given)}: correct one of them`,
  'other-group': ({ given, against }) =>
    `expected ${against}, the group of this person as a member, found ${found(given)}: correct one of them`,
  'ballots-and-totals': () => 'a vote has either ballots or totals, found both: remove one',
  'election-without-choices': () => 'an election names its choices, found none: add choices with the candidates',
  empty: () => 'expected at least one choice, found an empty list: add the choices or leave the key out',
  'unknown-campus': (facts) =>
    `expected a campus of the mandate, one of ${facts.allowed.join(', ')}, found ${found(facts.given)}${meant(facts, 'correct it')}`,
  'unknown-faculty': (facts) => `there is no faculty ${named(facts, 'correct it or add the faculty')}`,
  'unknown-item': (facts) =>
    `there is no item ${found(facts.given)}, written meeting/item${meant(facts, 'correct it or remove the waiver')}`,
  'unknown-meeting': (facts) =>
    `there is no meeting ${found(facts.given)} of the committee${meant(facts, 'correct it or add the meeting')}`,
  'unknown-member': (facts) => `${found(facts.given)} has no row among the members here${meant(facts, 'correct it or add the member')}`,
  'unknown-person': (facts) =>
    `${found(facts.given)} has no row as member, deputy, officer, observer or secretary${meant(facts, 'correct it, or add the row, a name in people or a guest of the meeting')}`,
  'unknown-replaced': (facts) => `${found(facts.given)} is no other person of this list${meant(facts, 'correct it or add the row')}`,
  'unknown-rule': (facts) => `there is no rule ${named(facts, 'correct it or remove the waiver')}`,
  'more-issues': ({ count }) => `${count} more issues are not shown: correct these first`,
  'too-large': ({ most }) => `the input holds more than ${most} values, or holds itself: that is not read`,
  unreadable: () => 'the input cannot be read, reading it throws an error: hand over plain data, as YAML or JSON gives it',
}

function named(facts: Unheard, otherwise: string): string {
  return found(facts.given) + meant(facts, otherwise)
}

function adviceFor({ given, wanted }: Misplaced): string {
  if (given.is === 'null') return LEAVE_OUT
  if (isQuoted({ given, wanted })) return 'remove the quotes'
  return wanted === 'text' && (given.is === 'number' || given.is === 'boolean') ? 'put it in quotes' : 'replace it'
}

/** A day that a parser has made an object of can be given as text alone. */
function adviceForDay({ is }: Given): string {
  if (is === 'null') return LEAVE_OUT
  return is === 'other' ? 'write it as text' : 'correct it'
}
