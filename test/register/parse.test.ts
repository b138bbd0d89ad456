import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type * as z from 'zod'
import { CLAUSES } from '../../src/mandate/clauses'
import { parseRegister, type Register, registerJsonSchema } from '../../src/register/index'
import type { registerSchema } from '../../src/register/schema'
import { frozen } from '../support/frozen'

const read = () => parse(readFileSync('docs/examples/register.yaml', 'utf8'), { schema: 'core' })

/** Every field of the form once, no list empty, and no part of it speaking of another that a broken field would take along. */
const full = () => {
  const period = { from: '2026-08-01', to: '2027-07-31' }
  const officer = { person: 'p1', group: 'staff', ...period, left: '2027-01-31' }
  const officers = [officer, { ...officer, person: 'p2', replaces: 'p1', electedBy: 'committee' }]
  const member = { person: 'p1', group: 'staff', campus: 'gjovik', term: period, left: '2027-01-31' }
  const body = {
    members: [member, { ...member, person: 'p2', replaces: 'p1', appointedBy: 'rector', management: true, topStudentBody: period }],
    deputies: [{ person: 'p3', for: 'p1', term: period, left: '2027-01-31', group: 'staff', campus: 'gjovik' }],
    chairs: officers,
    viceChairs: officers,
    secretariat: { secretary: 'p4', unit: 'office', campus: 'gjovik' },
  }
  const vote = { kind: 'resolution', choices: ['a', 'b'], secret: false, doubleVote: 'a', recorded: 'a' }
  const item = {
    ...{ id: '2/26', kind: 'case', title: 'Sak', dimensions: ['digital'], sources: ['survey'], topics: ['welfare'] },
    ...{ inUnderstandingWith: ['sit'], subcommittees: ['gjovik'], disqualified: ['g1'], absent: ['g1'], presiding: 'g1' },
    ...{ vote: { ...vote, ballots: [{ voter: 'g1', choice: 'a' }] }, decision: 'consensus' },
  }
  const meeting = {
    ...{ id: 'm1', date: '2026-09-01', held: true, minutes: { published: '2026-09-09', url: 'https://example.org' } },
    ...{ notice: { sent: '2026-08-20', by: 'x', onBehalfOf: 'y', written: true, agenda: true } },
    ...{ presiding: 'g1', present: ['g1'], observers: ['g1'], guests: ['g1', 'g2'] },
    agenda: [item, { id: '3/26', vote: { totals: [{ choice: 'a', votes: 3 }], blanks: 0 } }],
  }
  const register = {
    ...{ register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' }, people: { p9: 'Ni' } },
    mandates: [{ id: 'ntnu-lmu', adopted: '2020-01-01', by: 'board' }],
    studyYears: [{ id: '2026/27', ...period, free: [{ name: 'Jul', ...period }] }],
    faculties: [{ id: 'IE', campuses: ['gjovik'], ...period }],
    committee: {
      ...body,
      observers: [{ unit: 'library', person: 'p5' }],
      workingCommittee: { chair: 'p1', secretary: 'p4', staff: 'p2', student: 'p3' },
      meetings: [meeting],
    },
    subcommittees: [{ campus: 'gjovik', ...body, meetings: [{ date: '2026-09-01', held: true, reportedTo: ['committee'] }] }],
    dialogue: { anchor: '2025-08-01', visits: [{ faculty: 'IE', subcommittee: 'gjovik', date: '2026-09-01', by: 'gjovik', held: true }] },
    duties: {
      annualReports: [{ year: 2025, given: '2026-03-01', to: 'board' }],
      qualityInputs: [{ year: 2025, given: '2026-03-01' }],
      complaints: [{ id: 'k1', kind: 'complaint', received: '2026-09-01', closed: false, recurring: true, overall: true, statement: 'm1' }],
      labourInspection: [{ id: 'o1', received: '2026-09-01', informed: '2026-09-02', takenUp: 'm1' }],
    },
    waivers: [{ rule: 'composition/size', subject: 'committee', reason: 'R', decision: 'V 1', until: '2026-12-31' }],
  }
  // Nothing in two places is the same object.
  return JSON.parse(JSON.stringify(register))
}

/** The fields of a committee or subcommittee alike, by what they hold; positions in lists left out. */
const BODY = {
  rows: 'members deputies chairs viceChairs',
  object: 'secretariat members.term deputies.term',
  id: `members.person members.campus members.appointedBy members.replaces deputies.person deputies.for deputies.campus chairs.person
    chairs.replaces chairs.electedBy viceChairs.person viceChairs.replaces viceChairs.electedBy secretariat.secretary secretariat.unit
    secretariat.campus`,
  date: `members.left members.term.from members.term.to members.topStudentBody.from members.topStudentBody.to deputies.left
    deputies.term.from deputies.term.to chairs.from chairs.to chairs.left viceChairs.from viceChairs.to viceChairs.left`,
  choice: 'members.group deputies.group chairs.group viceChairs.group',
  flag: 'members.management',
  top: 'members.topStudentBody',
}
const MEETING = {
  rows: 'agenda agenda.vote.ballots agenda.vote.totals',
  object: 'notice minutes agenda.vote',
  ids: `present observers guests agenda.sources agenda.topics agenda.inUnderstandingWith agenda.subcommittees agenda.disqualified
    agenda.absent`,
  id: 'id notice.by notice.onBehalfOf presiding agenda.presiding agenda.vote.ballots.voter',
  slashed: 'agenda.id agenda.vote.totals.choice',
  slashedList: 'agenda.vote.choices',
  ballot: 'agenda.vote.ballots.choice',
  date: 'date notice.sent minutes.published',
  flag: 'held notice.written notice.agenda agenda.vote.secret',
  choice: 'agenda.kind agenda.vote.kind agenda.decision',
  choices: 'agenda.dimensions',
  count: 'agenda.vote.totals.votes agenda.vote.blanks',
  text: 'minutes.url agenda.title agenda.vote.doubleVote',
  result: 'agenda.vote.recorded',
}
const REST = {
  version: 'register',
  rows: `mandates studyYears studyYears.free faculties committee.observers committee.meetings subcommittees subcommittees.meetings dialogue.visits
    duties.annualReports duties.qualityInputs duties.complaints duties.labourInspection waivers`,
  object: 'records people committee committee.workingCommittee dialogue duties',
  ids: 'faculties.campuses subcommittees.meetings.reportedTo',
  id: `mandate mandates.id mandates.by faculties.id committee.observers.unit committee.observers.person committee.workingCommittee.chair
    committee.workingCommittee.secretary committee.workingCommittee.staff committee.workingCommittee.student subcommittees.campus
    dialogue.visits.faculty dialogue.visits.subcommittee dialogue.visits.by duties.annualReports.to duties.complaints.id
    duties.complaints.statement duties.labourInspection.id duties.labourInspection.takenUp`,
  slashed: 'studyYears.id',
  date: `records.from mandates.adopted studyYears.from studyYears.to studyYears.free.from studyYears.free.to faculties.from faculties.to subcommittees.meetings.date dialogue.anchor
    dialogue.visits.date duties.annualReports.given duties.qualityInputs.given duties.complaints.received duties.labourInspection.received
    duties.labourInspection.informed waivers.until`,
  flag: 'subcommittees.meetings.held dialogue.visits.held duties.complaints.closed duties.complaints.recurring duties.complaints.overall',
  choice: 'duties.complaints.kind',
  year: 'duties.annualReports.year duties.qualityInputs.year',
  text: 'people.p9 studyYears.free.name waivers.rule waivers.reason waivers.decision',
  subject: 'waivers.subject',
}
const REQUIRED = `register mandate records records.from mandates.id studyYears.id studyYears.from studyYears.to studyYears.free.from studyYears.free.to faculties.id
  committee.observers.unit committee.meetings.id committee.meetings.date committee.meetings.agenda.id
  committee.meetings.agenda.vote.ballots.voter committee.meetings.agenda.vote.ballots.choice committee.meetings.agenda.vote.totals.choice
  committee.meetings.agenda.vote.totals.votes subcommittees.campus subcommittees.meetings.date dialogue.anchor dialogue.visits.date
  duties.annualReports.year duties.qualityInputs.year duties.complaints.id duties.labourInspection.id waivers.rule waivers.subject
  waivers.until`
const REQUIRED_OF_BODY = `members.person members.group members.campus members.term members.term.from members.topStudentBody.from
  deputies.person deputies.for deputies.term deputies.term.from chairs.person chairs.group chairs.from chairs.to viceChairs.person
  viceChairs.group viceChairs.from viceChairs.to`

const words = (text: string, prefix = '') => text.split(/\s+/).map((word) => prefix + word)
const BODIES = ['committee.', 'subcommittees.']
const required = new Set([...words(REQUIRED), ...BODIES.flatMap((prefix) => words(REQUIRED_OF_BODY, prefix))])
const kinds = new Map(
  [...BODIES.map((prefix) => [prefix, BODY] as const), ['committee.meetings.', MEETING] as const, ['', REST] as const].flatMap(
    ([prefix, fields]) => Object.entries(fields).flatMap(([kind, text]) => words(text, prefix).map((field) => [field, kind] as const)),
  ),
)

type Break = readonly [given: unknown, code: string, within?: number]
const ID_BREAKS: readonly Break[] = [
  ...['a#b', 'a/b', ' a', 'a ', '', 'a\u2028b', 'a\u202eb', 'a\ud800'].map((given) => [given, 'not-an-id'] as const),
  ...[123, true, null, ['a'], new Date(0)].map((given) => [given, 'wrong-type'] as const),
]
const SLASHED_BREAKS = ID_BREAKS.filter(([given]) => given !== 'a/b')
const CHOICE_BREAKS: readonly Break[] = ['others', 1, null, 'toString'].map((given) => [given, 'not-allowed'] as const)
const LIST_BREAKS: readonly Break[] = ['x', {}, null, { length: 0 }, new Set()].map((given) => [given, 'wrong-type'] as const)
const within = (breaks: readonly Break[]): Break[] => [...LIST_BREAKS, ...breaks.map(([given, code]) => [[given], code, 0] as const)]

/** What breaks a field of each kind, the code that tells so, and where in a list. */
const BREAKS: Readonly<Record<string, readonly Break[]>> = {
  id: ID_BREAKS,
  ids: within(ID_BREAKS),
  slashed: SLASHED_BREAKS,
  slashedList: within(SLASHED_BREAKS),
  ballot: SLASHED_BREAKS.filter(([given]) => given !== null),
  subject: ['', ' a', 'a\nb'].map((given) => [given, 'not-an-id'] as const),
  date: ['2026-02-30', '2026-1-1', '', 20260101, new Date(0), null, ['2026-01-01']].map((given) => [given, 'not-a-date'] as const),
  choice: CHOICE_BREAKS,
  choices: within(CHOICE_BREAKS),
  version: [2, '1', null].map((given) => [given, 'not-allowed'] as const),
  text: [7, null, ['x'], {}].map((given) => [given, 'wrong-type'] as const),
  result: [7, ['x'], false].map((given) => [given, 'wrong-type'] as const),
  flag: ['yes', 1, null].map((given) => [given, 'wrong-type'] as const),
  top: ['yes', 1, null, []].map((given) => [given, 'wrong-type'] as const),
  count: [
    ...[-1, 1.5, -1.5, -(2 ** 60), 2 ** 53, Number.NaN].map((given) => [given, 'out-of-range'] as const),
    ['3', 'wrong-type'],
    [3n, 'wrong-type'],
  ],
  year: [...[26, 20260, 2025.5].map((given) => [given, 'out-of-range'] as const), ['2025', 'wrong-type']],
  rows: within([7, null, 'x', []].map((given) => [given, 'wrong-type'] as const)),
  object: [[], 'x', null, 1, new Date(0), new Map()].map((given) => [given, 'wrong-type'] as const),
}

type Steps = readonly (string | number)[]

/** The first place of every field in a value, and the field: its steps without positions. */
function placesIn(value: unknown, above: Steps = [], found = new Map<string, Steps>()): Map<string, Steps> {
  for (const [key, below] of typeof value === 'object' && value !== null ? Object.entries(value) : []) {
    const steps = [...above, Array.isArray(value) ? Number(key) : key]
    const field = steps.filter((step) => typeof step === 'string').join('.')
    if (!found.has(field)) found.set(field, steps)
    placesIn(below, steps, found)
  }
  return found
}
const places = placesIn(full())

/** A full register with something else in one place, or, without a value to put there, nothing. */
function broken(steps: Steps, ...given: readonly [] | readonly [unknown]): unknown {
  const register: unknown = full()
  const holder = Object(steps.slice(0, -1).reduce((value: unknown, step) => Reflect.get(Object(value), step), register))
  const key = steps.at(-1) ?? ''
  if (given.length === 0) Reflect.deleteProperty(holder, key)
  else Reflect.set(holder, key, given[0])
  return register
}

/** Place and code of each issue. */
const told = (input: unknown) => {
  const parsed = parseRegister(input)
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path.join('.'), code])
}
/** The same without what no longer exists elsewhere in the register because it stood in the field. */
const own = (input: unknown) => told(input).filter(([, code]) => code === 'unknown-key' || !code?.startsWith('unknown-'))

const ITEM = ['committee', 'meetings', 0, 'agenda', 1]
const A_DAY = "expected a day that exists, written 'YYYY-MM-DD'"
const AN_ID = 'expected an id: text without #, / and control characters, and without blanks around it'
const NO_RULE = 'there is no rule'

describe('parseRegister', () => {
  it('accepts the example, and gives it back as a new value', () => {
    const input = frozen(read())
    const parsed = parseRegister(input)
    expect(parsed).toStrictEqual({ ok: true, value: read() })
    expect(parsed.ok && parsed.value.committee !== input.committee).toBe(true)
  })

  it('accepts a register that uses every field, and the least that is one', () => {
    for (const input of [full(), { register: 1, mandate: 'x', records: { from: '2026-08-01' } }]) {
      expect(parseRegister(frozen(input))).toStrictEqual({ ok: true, value: input })
    }
  })

  it('is tried here with every field of the form', () => {
    const fieldsOf = (schema: unknown, above = ''): string[] => {
      const { properties = {}, items, anyOf = [] } = Object(schema)
      const named = Object.entries(properties).flatMap(([key, below]) => [above + key, ...fieldsOf(below, `${above}${key}.`)])
      return [...named, ...[items ?? [], anyOf].flat().flatMap((each: unknown) => fieldsOf(each, above))]
    }
    const fields = [...fieldsOf(registerJsonSchema), 'people.p9'].sort()
    expect([...kinds.keys()].sort()).toStrictEqual(fields)
    expect([...places.keys()].sort()).toStrictEqual(fields)
  })

  it.each([...places])('%s: says what breaks it', (field, steps) => {
    const breaks = BREAKS[kinds.get(field) ?? ''] ?? []
    for (const [given, code, ...place] of breaks) {
      expect(own(broken(steps, given)), String(given)).toStrictEqual([[[...steps, ...place].join('.'), code]])
    }
    expect(own(broken(steps))).toStrictEqual(required.has(field) ? [[steps.join('.'), 'missing']] : [])
    expect(own(broken(steps, undefined))).toStrictEqual(required.has(field) ? [[steps.join('.'), 'missing']] : [])
  })

  it('knows no other keys, in any object of the form', () => {
    const ofKind = (kind: string) => [...places].flatMap(([field, steps]) => (kinds.get(field) === kind ? [steps] : []))
    const objects = [...ofKind('object'), ...ofKind('rows').map((steps) => [...steps, 0]), []]
    for (const steps of objects) {
      const code = steps[0] === 'people' ? 'wrong-type' : 'unknown-key'
      expect(told(broken([...steps, 'colour'], 1))).toStrictEqual([[[...steps, 'colour'].join('.'), code]])
    }
    expect(objects).toHaveLength(41)
    const top = broken(['committee', 'members', 0, 'topStudentBody'], { form: '2026-08-01' })
    const at = 'committee.members.0.topStudentBody'
    expect(told(top)).toStrictEqual([
      [`${at}.form`, 'unknown-key'],
      [`${at}.from`, 'missing'],
    ])
  })

  it.each<[string, Steps, unknown]>([
    ['expected 1, the version of this form, found the number 2: replace it', ['register'], 2],
    ['expected text as "mandate", found nothing: add it', ['mandate'], undefined],
    ['expected text, found the number 123: put it in quotes', ['mandate'], 123],
    ['expected a list, found a bigint: replace it', ['mandates'], 7n],
    ['expected an object of names by ids, found an empty list: replace it', ['people'], []],
    [`${A_DAY}, found "2026-02-30": correct it`, ['records', 'from'], '2026-02-30'],
    [`${A_DAY}, found [object Date], no plain data: write it as text`, ['records', 'from'], new Date(0)],
    ['expected true or false, found null: fill it in, or leave it out where it is not known', ['dialogue', 'visits', 0, 'held'], null],
    ['expected one of student, staff, found "stdent": did you mean "student"?', ['committee', 'deputies', 0, 'group'], 'stdent'],
    ['there is no key "visit" here: did you mean "visits"?; the keys are anchor, visits', ['dialogue', 'visit'], []],
    ['expected a whole number, 0 or more, found the number -1: correct it', [...ITEM, 'vote', 'blanks'], -1],
    [`${AN_ID}, found "a#b": rename it wherever it stands`, ['people', 'a#b'], 'Navn'],
    [`${NO_RULE} "x\\u202e\\u000a\\ud800\\"\\\\": correct it or remove the waiver`, ['waivers', 0, 'rule'], 'x\u202e\n\ud800"\\'],
    [`${NO_RULE} "${'😀'.repeat(60)}…": correct it or remove the waiver`, ['waivers', 0, 'rule'], '😀'.repeat(99)],
  ])('%s', (message, steps, given) => {
    const parsed = parseRegister(broken(steps, given))
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.message)).toStrictEqual([message])
  })

  it('tells a thousand issues in order, and how many more there are', () => {
    const present = Array.from({ length: 1200 }, (_, index) => `x${index}`)
    const parsed = parseRegister(broken(['committee', 'meetings', 0, 'present'], present))
    const issues = parsed.ok ? [] : parsed.issues
    expect(issues.slice(0, -1).map(({ path }) => path.at(-1))).toStrictEqual(present.slice(0, 1000).map((_, index) => index))
    expect(issues.at(-1)).toStrictEqual({
      path: [],
      code: 'more-issues',
      message: '200 more issues are not shown: correct these first',
      facts: { count: 200 },
    })
  })
})

type Parts<T> = T extends string | number | boolean | null ? T : { readonly [Key in keyof T]-?: Parts<Exclude<T[Key], undefined>> }

it('has a form of exactly the type that the rules read', () => {
  const forth = (each: Parts<Register>): Parts<z.output<typeof registerSchema>> => each
  const back = (each: Parts<z.output<typeof registerSchema>>): Parts<Register> => each
  expect([forth, back]).toHaveLength(2)
})

it('has a short description of every field in its JSON Schema, with clauses that there are', () => {
  const described = (schema: unknown, above = ''): (readonly [field: string, description: unknown])[] => {
    const { properties = {}, items, anyOf = [] } = Object(schema)
    const own = Object.entries(properties).flatMap(([key, below]) => [
      [above + key, Object(below).description] as const,
      ...described(below, `${above}${key}.`),
    ])
    return [...own, ...[items ?? [], anyOf].flat().flatMap((each: unknown) => described(each, above))]
  }
  const fields = described(registerJsonSchema)
  const clauses = new Set<string>(CLAUSES.map((clause) => clause.id))
  expect(fields.length).toBeGreaterThan(150)
  expect(fields.filter(([, text]) => typeof text !== 'string' || !/^.{8,150}[.…]$/.test(text))).toStrictEqual([])
  const named = fields.flatMap(([, text]) => [...String(text).matchAll(/§[^,;)]+/g)].map(([id]) => id))
  expect(named.length).toBeGreaterThan(40)
  expect(named.filter((id) => !clauses.has(id))).toStrictEqual([])
})

it('has a JSON Schema that editors can read', () => {
  expect(registerJsonSchema).toMatchObject({
    type: 'object',
    additionalProperties: false,
  })
  expect(JSON.parse(JSON.stringify(registerJsonSchema))).toStrictEqual(registerJsonSchema)
  const patterns = JSON.stringify(registerJsonSchema).match(/(?<="pattern":)"(?:[^"\\]|\\.)*"/g) ?? []
  for (const pattern of new Set(patterns)) expect(() => new RegExp(JSON.parse(pattern), 'u')).not.toThrow()
})
