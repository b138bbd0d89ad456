/**
 * What one part of a register says of another: people, meetings, faculties and rows that must exist, ids that must be
 * unique, periods that must not end before they begin. It reads a register from which all that is malformed has been cut
 * out, so that its flaws are told together with those of the form.
 */
import { type IsoDate, yearOf } from '../dates'
import type { Path } from '../finding'
import type { IssueCode, Wanted } from '../issues/issue'
import { isRuleId, RULES } from '../mandate/catalogue'
import { ntnuLmu } from '../mandate/ntnu-lmu'
import { type Loose, unknownCampuses } from './campuses'
import { areAtOnce, type LoosePeriod, lastDay, overlaps } from './periods'
import type { Register, Waiver } from './register'

/** Something wrong with a register, not yet put into words. */
export interface Flaw {
  readonly path: Path
  readonly code: IssueCode
  /** What stands there. */
  readonly given?: unknown
  /** What may stand there. */
  readonly wanted?: Wanted
  /** What may stand there: the words or ids that there are. */
  readonly known?: Iterable<string | undefined>
  /** What it disagrees with. */
  readonly against?: string | undefined
}

type Add = (flaw: Flaw) => void
type LooseRegister = Loose<Register>
type Committee = NonNullable<LooseRegister['committee']>
type Section = Committee | NonNullable<NonNullable<LooseRegister['subcommittees']>[number]>
type LooseMeeting = NonNullable<NonNullable<Committee['meetings']>[number]>
type LooseVote = NonNullable<NonNullable<NonNullable<LooseMeeting['agenda']>[number]>['vote']>
type Service = LoosePeriod & { readonly index: number; readonly group: string | undefined }

const OFFICES = ['chairs', 'viceChairs'] as const
const SERVICES = ['members', 'deputies'] as const
const YEARLY = ['annualReports', 'qualityInputs'] as const

/** Everything in a register that does not agree with the rest of it. */
export function referenceFlaws(register: LooseRegister): Flaw[] {
  const flaws: Flaw[] = []
  const add: Add = (flaw) => flaws.push(flaw)
  const { committee, subcommittees } = register

  checkIds(register, add)
  checkYears(register, add)
  if (committee !== undefined) checkBody(committee, ['committee'], add)
  subcommittees?.forEach((section, row) => {
    if (section !== undefined) checkBody(section, ['subcommittees', row], add)
  })
  const people = knownPeople(register)
  committee?.meetings?.forEach((meeting, row) => {
    if (meeting !== undefined) checkMeeting(meeting, ['committee', 'meetings', row], people, add)
  })
  checkVisits(register, add)
  checkDuties(register, add)
  checkWaivers(register, add)
  if (register.mandate === ntnuLmu.id) {
    const { campuses: known } = ntnuLmu
    for (const { path, campus } of unknownCampuses(register, known)) add({ path, code: 'unknown-campus', given: campus, known })
  }
  return flaws
}

function checkIds({ mandates, studyYears, faculties, committee, subcommittees, duties }: LooseRegister, add: Add): void {
  checkUnique(mandates?.map(get('id')), add, (index) => ['mandates', index, 'id'])
  checkUnique(studyYears?.map(get('id')), add, (index) => ['studyYears', index, 'id'])
  checkUnique(faculties?.map(get('id')), add, (index) => ['faculties', index, 'id'])
  checkUnique(committee?.meetings?.map(get('id')), add, (index) => ['committee', 'meetings', index, 'id'])
  committee?.meetings?.forEach((meeting, row) => {
    checkUnique(meeting?.agenda?.map(get('id')), add, (index) => ['committee', 'meetings', row, 'agenda', index, 'id'])
  })
  // A unit may send several people; one of them twice is one too many.
  const observers = committee?.observers?.map((row) => (row?.person === undefined ? row?.unit : `${row.unit}: ${row.person}`))
  checkUnique(observers, add, (index) => ['committee', 'observers', index, 'unit'])
  checkUnique(subcommittees?.map(get('campus')), add, (index) => ['subcommittees', index, 'campus'])
  subcommittees?.forEach((section, row) => {
    checkUnique(section?.meetings?.map(get('date')), add, (index) => ['subcommittees', row, 'meetings', index, 'date'])
  })
  checkUnique(duties?.complaints?.map(get('id')), add, (index) => ['duties', 'complaints', index, 'id'])
  checkUnique(duties?.labourInspection?.map(get('id')), add, (index) => ['duties', 'labourInspection', index, 'id'])
}

function get<Key extends string>(key: Key) {
  return (row: { readonly [K in Key]?: string | undefined } | undefined) => row?.[key]
}

function checkUnique(ids: readonly (string | undefined)[] | undefined, add: Add, path: (index: number) => Path): void {
  if (ids === undefined) return
  const seen = new Set<string>()
  ids.forEach((given, index) => {
    if (given === undefined) return
    if (seen.has(given)) add({ path: path(index), code: 'duplicate', given })
    seen.add(given)
  })
}

function checkYears({ studyYears = [], faculties }: LooseRegister, add: Add): void {
  faculties?.forEach((faculty, row) => {
    checkOrder(faculty?.from, faculty?.to, add, () => ['faculties', row, 'to'])
  })
  studyYears.forEach((year, row) => {
    checkOrder(year?.from, year?.to, add, () => ['studyYears', row, 'to'])
    year?.free?.forEach((free, at) => {
      checkOrder(free?.from, free?.to, add, () => ['studyYears', row, 'free', at, 'to'])
    })
  })
  for (const { next, earlier } of overlaps(studyYears.map((year, row) => ({ row, id: year?.id, from: year?.from, to: year?.to })))) {
    add({ path: ['studyYears', next.row, 'from'], code: 'overlap', given: next.from, against: earlier.id })
  }
}

/** A period does not end before it begins; the path is that of its end, and made where it is needed. */
function checkOrder(from: IsoDate | undefined, to: IsoDate | undefined, add: Add, path: () => Path): void {
  if (from !== undefined && to !== undefined && to < from) add({ path: path(), code: 'period-reversed', given: to, against: from })
}

/** What comes of something does not come before it. */
function checkNotBefore(day: IsoDate | undefined, first: IsoDate | undefined, add: Add, path: () => Path, given = day): void {
  if ((day ?? '~') < (first ?? '')) add({ path: path(), code: 'too-early', given, against: first })
}

function checkBody(section: Section, path: Path, add: Add): void {
  const { members, deputies } = section
  const services = servicesOf(members)
  for (const list of SERVICES) {
    section[list]?.forEach((row, index) => {
      checkOrder(row?.term?.from, row?.term?.to, add, () => [...path, list, index, 'term', 'to'])
      checkOrder(row?.term?.from, row?.left, add, () => [...path, list, index, 'left'])
    })
  }
  for (const [given, rows] of services) {
    if (rows.length === 1) continue
    for (const { next } of overlaps(rows)) add({ path: [...path, 'members', next.index, 'person'], code: 'duplicate', given })
  }
  members?.forEach((row, index) => {
    const top = row?.topStudentBody
    if (typeof top === 'object') checkOrder(top.from, top.to, add, () => [...path, 'members', index, 'topStudentBody', 'to'])
  })
  checkReplaced(members, [...path, 'members'], add)
  deputies?.forEach((row, index) => {
    // Members left out are unknown, and so is then whether this is one of them.
    if (row?.for === undefined || members === undefined || services.has(row.for)) return
    add({ path: [...path, 'deputies', index, 'for'], code: 'unknown-member', given: row.for, known: services.keys() })
  })
  for (const office of OFFICES) {
    checkReplaced(section[office], [...path, office], add)
    section[office]?.forEach((row, index) => {
      if (row === undefined) return
      checkOrder(row.from, row.to, add, () => [...path, office, index, 'to'])
      checkOrder(row.from, row.left, add, () => [...path, office, index, 'left'])
      const period = { from: row.from, to: lastDay(row.to, row.left) }
      // A member of both groups in that time has a row too many, which is told there.
      const together = services.get(row.person ?? '')?.filter((service) => service.group !== undefined && areAtOnce(service, period)) ?? []
      if (row.group === undefined || together.length === 0 || together.some(({ group }) => group === row.group)) return
      add({ path: [...path, office, index, 'group'], code: 'other-group', given: row.group, against: together[0]?.group })
    })
  }
}

/** The rows of each member. */
function servicesOf(members: Section['members']): Map<string, Service[]> {
  const services = new Map<string, Service[]>()
  members?.forEach((row, index) => {
    if (row?.person === undefined) return
    const service = { index, group: row.group, from: row.term?.from, to: lastDay(row.term?.to, row.left) }
    const others = services.get(row.person)
    if (others === undefined) services.set(row.person, [service])
    else others.push(service)
  })
  return services
}

function checkReplaced(
  rows: readonly ({ readonly person?: string | undefined; readonly replaces?: string | undefined } | undefined)[] | undefined,
  path: Path,
  add: Add,
): void {
  if (!rows?.some((row) => row?.replaces !== undefined)) return
  const known = new Set(rows.map(get('person')))
  rows.forEach((row, index) => {
    if (row?.replaces === undefined || (known.has(row.replaces) && row.replaces !== row.person)) return
    add({ path: [...path, index, 'replaces'], code: 'unknown-replaced', given: row.replaces, known })
  })
}

/** Whoever has a row as member, deputy, officer, observer or secretary somewhere, or a name in `people`. */
function knownPeople({ people, committee, subcommittees = [] }: LooseRegister): Set<string> {
  const known = new Set(Object.keys(people ?? {}))
  const learn = (row: { readonly person?: string | undefined } | undefined) => {
    if (row?.person !== undefined) known.add(row.person)
  }
  for (const section of [committee, ...subcommittees]) {
    for (const list of [...SERVICES, ...OFFICES]) section?.[list]?.forEach(learn)
    learn({ person: section?.secretariat?.secretary })
  }
  committee?.observers?.forEach(learn)
  return known
}

function checkMeeting(meeting: LooseMeeting, path: Path, people: ReadonlySet<string>, add: Add): void {
  const guests = new Set(meeting.guests)
  const meet = (person: string | undefined, place: () => Path) => {
    if (person === undefined || people.has(person) || guests.has(person)) return
    add({ path: [...path, ...place()], code: 'unknown-person', given: person, known: people })
  }
  meet(meeting.presiding, () => ['presiding'])
  for (const list of ['present', 'observers'] as const) {
    checkUnique(meeting[list], add, (index) => [...path, list, index])
    meeting[list]?.forEach((person, index) => {
      meet(person, () => [list, index])
    })
  }
  checkNotBefore(meeting.minutes?.published, meeting.date, add, () => [...path, 'minutes', 'published'])
  meeting.agenda?.forEach((item, row) => {
    meet(item?.presiding, () => ['agenda', row, 'presiding'])
    for (const list of ['disqualified', 'absent'] as const) {
      checkUnique(item?.[list], add, (index) => [...path, 'agenda', row, list, index])
      item?.[list]?.forEach((person, index) => {
        meet(person, () => ['agenda', row, list, index])
      })
    }
    item?.vote?.ballots?.forEach((ballot, index) => {
      meet(ballot?.voter, () => ['agenda', row, 'vote', 'ballots', index, 'voter'])
    })
    if (item?.vote !== undefined) checkVote(item.vote, [...path, 'agenda', row, 'vote'], add)
  })
}

function checkVote({ kind, choices, ballots, totals }: LooseVote, path: Path, add: Add): void {
  if (ballots !== undefined && totals !== undefined) add({ path, code: 'ballots-and-totals' })
  if (choices === undefined || choices.length === 0) {
    if (kind === 'election') add({ path: [...path, 'choices'], code: 'election-without-choices', given: choices })
    else if (choices !== undefined) add({ path: [...path, 'choices'], code: 'empty', given: choices })
  }
  // Without any choice there would be nothing to count.
  if (totals?.length === 0) add({ path: [...path, 'totals'], code: 'empty', given: totals })
  checkUnique(totals?.map(get('choice')), add, (index) => [...path, 'totals', index, 'choice'])
  checkUnique(choices, add, (index) => [...path, 'choices', index])
}

function checkVisits({ mandate, faculties, dialogue }: LooseRegister, add: Add): void {
  const listed = faculties ?? (mandate === ntnuLmu.id ? ntnuLmu.faculties : undefined)
  const known = new Set(listed?.map((faculty) => faculty?.id))
  dialogue?.visits?.forEach((visit, row) => {
    const path = ['dialogue', 'visits', row, 'faculty']
    if (visit === undefined) return
    if (visit.faculty === undefined) {
      if (visit.subcommittee === undefined) add({ path, code: 'missing', wanted: 'faculty' })
    } else if (listed !== undefined && !known.has(visit.faculty)) add({ path, code: 'unknown-faculty', given: visit.faculty, known })
  })
}

function checkDuties({ duties, committee }: LooseRegister, add: Add): void {
  const dates = new Map(committee?.meetings?.map((meeting) => [meeting?.id, meeting?.date]))
  const meet = (given: string | undefined, received: IsoDate | undefined, ...path: Path) => {
    if (given === undefined) return
    if (!dates.has(given)) add({ path, code: 'unknown-meeting', given, known: dates.keys() })
    const date = dates.get(given)
    checkNotBefore(date, received, add, () => path, `${given} (${date})`)
  }
  for (const list of YEARLY) {
    duties?.[list]?.forEach((row, index) => {
      if (row?.given === undefined || row.year === undefined || yearOf(row.given) >= row.year) return
      add({ path: ['duties', list, index, 'given'], code: 'before-year', given: row.given, against: String(row.year) })
    })
  }
  duties?.complaints?.forEach((row, index) => {
    meet(row?.statement, row?.received, 'duties', 'complaints', index, 'statement')
  })
  duties?.labourInspection?.forEach((row, index) => {
    checkNotBefore(row?.informed, row?.received, add, () => ['duties', 'labourInspection', index, 'informed'])
    meet(row?.takenUp, row?.received, 'duties', 'labourInspection', index, 'takenUp')
  })
}

/** The rules whose breaches are about an item, which is named by its meeting and its id. */
const OF_ITEMS = /^(quorum\/minimum$|votes\/)/

function checkWaivers({ waivers, committee }: LooseRegister, add: Add): void {
  const isOfItem = (waiver: Loose<Waiver> | undefined) => OF_ITEMS.test(waiver?.rule ?? '') && waiver?.subject?.includes('/')
  const meetings = waivers?.some(isOfItem) ? committee?.meetings : []
  const items = new Set(meetings?.flatMap((meeting) => meeting?.agenda?.map((item) => `${meeting.id}/${item?.id}`)))
  waivers?.forEach((waiver, row) => {
    const { rule, subject } = waiver ?? {}
    if (rule !== undefined && !isRuleId(rule)) {
      add({ path: ['waivers', row, 'rule'], code: 'unknown-rule', given: rule, known: RULES.map(({ id }) => id) })
    }
    if (subject === undefined || !isOfItem(waiver) || items.has(subject)) return
    add({ path: ['waivers', row, 'subject'], code: 'unknown-item', given: subject, known: items })
  })
}
