/**
 * The words that messages are put together of. A `Vocabulary` is what stands in a language's tables; `Words` puts it to
 * use, with the names of people. Ids that no table knows are printed as they are, and what is not known at all as '?'.
 */
import type { IsoDate } from '../dates'
import type { Outcome, Path } from '../finding'
import type { RuleId } from '../mandate/catalogue'
import type { Group, WorkingCommitteeRole } from '../mandate/mandate'

export type Table = Readonly<Record<string, string>>

/** 'a student', 'students', 'the students'. */
export type GroupForm = 'one' | 'some' | 'all'

/** The words of one language. */
export interface Vocabulary {
  readonly and: string
  readonly or: string
  /** January first. */
  readonly months: readonly string[]
  /** After the number of a day: '25. november', '25 November'. */
  readonly afterDay: string
  /** Said of what was wrong on an earlier day and is not any more. */
  readonly mended: string
  readonly asOf: (days: string) => string
  readonly manyDays: (count: number, last: string) => string
  readonly studyYear: (id: string) => string
  /** The second and further seats of a kind. */
  readonly numbered: (seat: string, number: string) => string
  /** A word that is the register's own: '«rektor»', '“rektor”'. */
  readonly quoted: (word: string) => string
  readonly subcommittee: (campus: string) => string
  /** Of these campuses, or all of them. */
  readonly subcommittees: (campuses?: string) => string
  readonly item: (id: string) => string
  readonly items: (ids: string) => string
  /** ' on item 28/26', after a verb. */
  readonly onItems: (items: string) => string
  readonly groups: Readonly<Record<GroupForm, Readonly<Record<Group, string>>>>
  readonly seats: Table
  /** Who appoints, elects, adopts, and is reported to. */
  readonly bodies: Table
  /** Units that send observers, hold the secretariat or stand for student welfare. */
  readonly units: Table
  /** Sources of information on the learning environment. */
  readonly sources: Table
  readonly offices: Readonly<Record<'chair' | 'vice-chair', string>>
  readonly roles: Readonly<Record<WorkingCommitteeRole, string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly choices: Table
  readonly titles: Readonly<Record<RuleId, string>>
}

type Id = string | null | undefined
type Ids = readonly Id[]
type Count = number | null | undefined
type Days = { readonly on?: readonly IsoDate[]; readonly now?: boolean }

/** A language's words and the names of people, ready for use in sentences. */
export interface Words {
  /** 'a, b and c'. */
  readonly join: (items: readonly string[]) => string
  /** The ids one by one, each in its words: 'a, b and c'; for none the other text. */
  readonly list: (ids: Ids | undefined, each: (id: string) => string, otherwise?: string) => string
  /** As `list`, with 'or'. */
  readonly either: (ids: Ids | undefined, each: (id: string) => string, otherwise?: string) => string
  /** People by name. 'committee', the subject of a list that is left out, is nobody. */
  readonly people: (ids: Ids | undefined, otherwise?: string) => string
  readonly figure: (count: Count) => string
  /** '1 student', '4 students'. */
  readonly count: (count: Count, one: string, many: string) => string
  readonly date: (day: IsoDate | null | undefined) => string
  /** '16 September and 25 November 2026'; the year of each where they differ. */
  readonly dates: (days: readonly IsoDate[] | undefined) => string
  /** '1 August 2025 – 31 July 2027'. */
  readonly period: (from: IsoDate | undefined, to: IsoDate | undefined) => string
  /** 'the study year 2026/27', '2026'. */
  readonly year: (id: Id) => string
  readonly person: (id: Id) => string
  readonly campus: (id: Id) => string
  /** 'the subcommittee in Gjøvik'; where the campus is not said, 'the subcommittees'. */
  readonly subcommittee: (campus: Id) => string
  readonly subcommittees: (campuses: Ids | undefined) => string
  readonly body: (id: Id) => string
  /** Whose dialogue meetings: the committee's, or a subcommittee's by its campus. */
  readonly holder: (id: Id) => string
  /** With whom: a faculty by its id, or a subcommittee by its campus. */
  readonly party: (id: Id) => string
  readonly group: (group: Group | undefined, form: GroupForm) => string
  readonly otherGroup: (group: Group | undefined, form: GroupForm) => string
  readonly seat: (id: Id) => string
  readonly unit: (id: Id) => string
  readonly source: (id: Id) => string
  readonly office: (id: Id) => string
  readonly role: (id: Id) => string
  readonly choice: (id: Id) => string
  /** What a waiver is about, by whichever name it has. */
  readonly subject: (id: Id) => string
  /** The title of a rule. */
  readonly rule: (id: Id) => string
  readonly asIs: (id: Id) => string
  /** A committee meeting by its id or date, without the campus that a subject of a subcommittee begins with. */
  readonly meeting: (id: string) => string
  readonly items: (subjects: Ids) => string
  /** ' on item 28/26' for the items, else for the subject if that is an item; else nothing. */
  readonly onItems: (finding: { readonly subject: string; readonly facts: { readonly items?: Ids } }) => string
  /** The first form while it holds, the second where it only held then. */
  readonly tense: (days: Days, present: string, past: string) => string
  /** ' (as of 25 November 2026)': the days it was judged on. */
  readonly days: (days: Days) => string
  /** That it is no longer so; while it is, what to do next. */
  readonly next: (days: Days, advice: string) => string
}

const CAMPUSES: Table = { trondheim: 'Trondheim', gjovik: 'Gjøvik', alesund: 'Ålesund' }
const UNKNOWN = '?'
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/
/** As many days are told one by one. */
const FEW_DAYS = 3

/** The sentences that there are, as one text. */
export function text(...sentences: readonly (string | false | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined && sentence !== false && sentence !== '').join(' ')
}

/** What is asked for, of the keys that have words here, in their order. */
export function wanted(finding: { readonly needs?: readonly Path[] }, wordsByKey: Table): string[] {
  return Object.entries(wordsByKey).flatMap(([key, told]) => (asksFor(finding, key) ? [told] : []))
}

/** Of what is open: what is planned; where nothing is that says so, that it can still be; else what to do. */
export function prospect(
  onTrack: boolean | undefined,
  planned: readonly string[] = [],
  words: { readonly planned: (ids: readonly string[]) => string; readonly canStill: string; readonly advice: string },
): string {
  if (planned.length > 0) return words.planned(planned)
  return onTrack === true ? words.canStill : words.advice
}

/** The text with a capital first; not for what may begin with an id. */
export function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1)
}

/** Whether this key is among what is asked for: of a meeting or a visit 'held', whether it took place. */
export function asksFor({ needs }: { readonly needs?: readonly Path[] }, key: string): boolean {
  return needs?.some((path) => path.at(-1) === key) === true
}

/** The name of a campus, the same in every language; of another than NTNU's its id. */
export function campusName(id: string): string {
  return wordIn(CAMPUSES, id) ?? id
}

/** What a table of its own, and not by inheritance, has for the id. A name of nothing but blanks is none. */
function wordIn(table: Table, id: Id): string | undefined {
  const word = id !== undefined && id !== null && Object.hasOwn(table, id) ? table[id] : undefined
  return word?.trim() === '' ? undefined : word
}

/** A date as people write it; what is no date as it is. */
export function dateIn({ months, afterDay }: Pick<Vocabulary, 'months' | 'afterDay'>, day: string, withYear = true): string {
  const [, year, month, number] = ISO_DATE.exec(day) ?? []
  const name = months[Number(month) - 1]
  if (name === undefined) return day
  return `${Number(number)}${afterDay} ${name}${withYear ? ` ${year}` : ''}`
}

/** Puts a vocabulary to use. */
export function wordsOf(vocabulary: Vocabulary, names: Table): Words {
  const { and, or } = vocabulary

  function joined(items: readonly string[], conjunction: string): string {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`
  }
  const listed =
    (conjunction: string): Words['list'] =>
    (ids, each, otherwise = UNKNOWN) => {
      const items = (ids ?? []).filter((id) => id !== undefined && id !== null).map((id) => each(id))
      return items.length > 0 ? joined(items, conjunction) : otherwise
    }
  const list = listed(and)
  const asIs: Words['asIs'] = (id) => id ?? UNKNOWN
  const isIn = (table: Table, id: Id) => wordIn(table, id) !== undefined
  const from = (table: Table) => (id: Id) => wordIn(table, id) ?? asIs(id)

  const date: Words['date'] = (day) => (day === undefined || day === null ? UNKNOWN : dateIn(vocabulary, day))
  const dates: Words['dates'] = (days = []) => {
    const last = days.at(-1)
    const isOneYear = days.every((day) => day.slice(0, 4) === last?.slice(0, 4))
    return list(days, (day) => dateIn(vocabulary, day, !isOneYear || day === last))
  }
  const figure: Words['figure'] = (count) => (Number.isFinite(count) ? String(count) : UNKNOWN)
  const person = from(names)
  const campus: Words['campus'] = (id) => campusName(asIs(id))
  const subcommittee: Words['subcommittee'] = (id) =>
    id === undefined || id === null ? vocabulary.subcommittees() : vocabulary.subcommittee(campus(id))
  // One that no table knows may look like one that it does: 'rektor' is not 'rector'.
  const body: Words['body'] = (id) => (id === undefined || id === null ? UNKNOWN : (wordIn(vocabulary.bodies, id) ?? vocabulary.quoted(id)))
  const seatOfKind = from(vocabulary.seats)
  const choice = from(vocabulary.choices)
  const group: Words['group'] = (id, form) => from(vocabulary.groups[form])(id)
  const items: Words['items'] = (subjects) => {
    const ids = list(subjects, itemId)
    return subjects.length === 1 ? vocabulary.item(ids) : vocabulary.items(ids)
  }

  return {
    join: (parts) => joined(parts, and),
    list,
    either: listed(or),
    people: (ids, otherwise) =>
      list(
        (ids ?? []).filter((id) => id !== 'committee'),
        person,
        otherwise,
      ),
    figure,
    count: (count, one, many) => `${figure(count)} ${count === 1 ? one : many}`,
    date,
    dates,
    period: (first, last) => `${date(first)} – ${date(last)}`,
    year: (id) => (id?.includes('/') ? vocabulary.studyYear(id) : asIs(id)),
    person,
    campus,
    subcommittee,
    subcommittees: (ids = []) => (ids.length < 2 ? subcommittee(ids[0]) : vocabulary.subcommittees(list(ids, campus))),
    body,
    holder: (id) => (isIn(vocabulary.bodies, id) ? from(vocabulary.bodies)(id) : subcommittee(id)),
    party: (id) => (isIn(CAMPUSES, id) ? subcommittee(id) : asIs(id)),
    group,
    otherGroup: (id, form) => (id === undefined ? UNKNOWN : group(id === 'student' ? 'staff' : 'student', form)),
    seat: (id) => {
      const [kind, number] = asIs(id).split('#')
      return number === undefined ? seatOfKind(kind) : vocabulary.numbered(seatOfKind(kind), number)
    },
    unit: from(vocabulary.units),
    source: from(vocabulary.sources),
    office: from(vocabulary.offices),
    role: from(vocabulary.roles),
    choice: (id) => (isIn(vocabulary.choices, id) ? choice(id) : person(id)),
    subject: (id) => {
      const table = [names, CAMPUSES, vocabulary.bodies, vocabulary.units, vocabulary.seats].find((each) => isIn(each, id))
      return from(table ?? {})(id)
    },
    rule: from(vocabulary.titles),
    asIs,
    meeting: (id) => dateIn(vocabulary, id.slice(id.indexOf('/') + 1)),
    items,
    onItems: ({ subject, facts }) => {
      const subjects = facts.items !== undefined && facts.items.length > 0 ? facts.items : [subject].filter((id) => id.includes('/'))
      return subjects.length > 0 ? vocabulary.onItems(items(subjects)) : ''
    },
    tense: ({ now }, present, past) => (now === false ? past : present),
    days: ({ on = [] }) => {
      if (on.length === 0) return ''
      return ` (${on.length <= FEW_DAYS ? vocabulary.asOf(dates(on)) : vocabulary.manyDays(on.length, date(on.at(-1)))})`
    },
    next: ({ now }, advice) => (now === false ? vocabulary.mended : advice),
  }
}

/** An item without the meeting that its subject begins with: '28/26' of 'lmu-2026-5/28/26'. */
function itemId(subject: string): string {
  return subject.split('/').length > 2 ? subject.slice(subject.indexOf('/') + 1) : subject
}
