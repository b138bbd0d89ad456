/**
 * The form of a register: which keys there are, and what each may hold. The one file that imports zod. What the parts of a
 * register say of each other stands in references.ts.
 */
import * as z from 'zod'
import { isDate } from '../dates'
import type { Wanted } from '../issues/issue'
import { RULES } from '../mandate/catalogue'
import { GROUPS } from '../mandate/mandate'
import { DIMENSIONS, ITEM_KINDS } from '../rules/meeting'
import type { Register } from './register'

const ID = /^(?!\s)[^#/\p{C}\p{Zl}\p{Zp}]+(?<!\s)$/u
const ID_WITH_SLASH = /^(?!\s)[^#\p{C}\p{Zl}\p{Zp}]+(?<!\s)$/u
const SUBJECT = /^(?!\s)[^\p{C}\p{Zl}\p{Zp}]+(?<!\s)$/u
const DAY = '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$'

// The error of each schema is what may stand in its place.
const wanted = (word: Wanted) => word
const text = z.string(wanted('text'))
const flag = z.boolean(wanted('flag'))
/** Ids become subjects of findings, where `#` and `/` have meanings of their own. */
const id = z.string(wanted('text')).regex(ID, wanted('id'))
const idWithSlash = z.string(wanted('text')).regex(ID_WITH_SLASH, wanted('id-with-slash'))
const subject = z.string(wanted('text')).regex(SUBJECT, wanted('subject'))
const date = z
  .custom<string>(isDate, { error: wanted('date'), params: { code: 'not-a-date' } })
  .meta({ type: 'string', format: 'date', pattern: DAY })
const count = z.int(wanted('count')).min(0, wanted('count'))
const year = z.int(wanted('year')).min(1000, wanted('year')).max(9999, wanted('year')).describe('The calendar year reported on.')

function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, wanted('one-of'))
}

function list<Row extends z.ZodType>(row: Row) {
  return z.array(row, wanted('list'))
}

/** An object that has these keys and no others. Its error for others is the keys, as one of them was meant. */
function form<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : wanted('object')) })
}

const ids = list(id)
const campuses = ids.describe('Campuses by their ids: trondheim, gjovik, alesund.')
const people = ids.describe('People by their ids.')
const group = oneOf(GROUPS).describe('Which group the person represents.')
const period = form({ from: date, to: date.optional().describe('Last day, included. Left out: no end known.') })

/** Not a record of zod's: that drops the key `__proto__`, and somebody with it. */
const names = z
  .custom<Readonly<Record<string, string>>>(isObject, { error: wanted('names'), params: { code: 'wrong-type' } })
  .superRefine((value, context) => {
    for (const [person, name] of Object.entries(value)) {
      for (const issue of [...(id.safeParse(person).error?.issues ?? []), ...(text.safeParse(name).error?.issues ?? [])]) {
        context.addIssue({ ...issue, path: [person] })
      }
    }
  })
  .meta({ type: 'object', propertyNames: { pattern: ID.source }, additionalProperties: { type: 'string' } })

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const member = form({
  person: id,
  group,
  campus: id,
  appointedBy: id.optional().describe('Who appointed the member: central-student-democracy, local-student-democracy, rector, …'),
  management: flag.optional().describe('Whether the member comes from the management at the campus. Left out: unknown.'),
  term: period.describe('The term as appointed.'),
  left: date.optional().describe('Last day of service, where the member left before the term ended.'),
  replaces: id.optional().describe('Whose term this member completes.'),
  topStudentBody: z
    .union([flag, period], wanted('flag-or-period'))
    .optional()
    .describe('Sits in the highest student body; or the period in which the member does.'),
})
const deputy = form({
  person: id,
  for: id.describe('The member deputised for.'),
  term: period,
  left: date.optional().describe('Last day of service, where the deputy left before the term ended.'),
  group: group.optional(),
  campus: id.optional(),
})
const officer = form({
  person: id,
  group,
  from: date,
  to: date.describe('Last day of the year of office, included.'),
  left: date.optional().describe('Last day in office, where the person left before the year ended.'),
  replaces: id.optional().describe('Takes over the rest of this person’s year.'),
  electedBy: id.optional().describe('committee, where it elected the officer itself.'),
})
const secretariat = form({
  secretary: id.optional().describe('Left out: vacant.'),
  unit: id.optional().describe('The unit that the secretariat belongs to: pro-rector-education.'),
  campus: id.optional(),
})

const vote = form({
  kind: oneOf(['resolution', 'election']).optional().describe('Left out: resolution.'),
  choices: list(idWithSlash).optional().describe('Left out: for, against. An election names its candidates.'),
  secret: flag.optional(),
  ballots: list(form({ voter: id, choice: idWithSlash.nullable().describe('null is a blank ballot.') }))
    .optional()
    .describe('Who voted for what. Either these or totals.'),
  totals: list(form({ choice: idWithSlash, votes: count }))
    .optional()
    .describe('Votes cast for each choice, before any double vote.'),
  blanks: count.optional().describe('Blank ballots handed in. Left out: none.'),
  doubleVote: text.optional().describe('The choice that the double vote was given for.'),
  recorded: text.nullable().optional().describe('The result in the minutes; null: they record that nothing was decided.'),
}).meta({
  // What references.ts checks with the rest, for editors.
  not: { required: ['ballots', 'totals'] },
  if: { properties: { kind: { const: 'election' } }, required: ['kind'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { choices: { minItems: 1 } }, required: ['choices'] },
})

const item = form({
  id: idWithSlash.describe('The number of the item: 21/26.'),
  kind: oneOf(ITEM_KINDS).optional(),
  title: text.optional(),
  dimensions: list(oneOf(DIMENSIONS)).optional().describe('Dimensions of the learning environment that it is about. Left out: none.'),
  sources: ids.optional().describe('Sources of information used: quality-system, survey, dialogue-meetings, student-bodies, …'),
  topics: ids.optional().describe('student-welfare, …'),
  inUnderstandingWith: ids.optional().describe('student-welfare-organisation, …'),
  subcommittees: campuses.optional().describe('With kind subcommittee-status: whose update it is. Left out: all of them.'),
  disqualified: people.optional(),
  absent: people.optional().describe('Out of the room on this item.'),
  presiding: id.optional().describe('Who leads this item. Left out: who presides the meeting.'),
  vote: vote.optional(),
  decision: oneOf(['consensus']).optional().describe('consensus, where something was decided without a vote.'),
})

const meeting = form({
  id: id.describe('lmu-2026-4'),
  date,
  held: flag.optional().describe('true: it took place; false: it was cancelled.'),
  notice: form({
    sent: date.optional(),
    by: id.optional(),
    onBehalfOf: id.optional(),
    written: flag.optional(),
    agenda: flag.optional().describe('Whether the agenda was sent with it.'),
  })
    .optional()
    .describe('How the meeting was called.'),
  presiding: id.optional().describe('Who led the meeting.'),
  present: people.optional().describe('Members and deputies in the room.'),
  observers: people.optional(),
  guests: people.optional().describe('Others in the room, who need no row elsewhere.'),
  agenda: list(item).optional(),
  minutes: form({ published: date.optional(), url: text.optional() }).optional().describe('The minutes on the web.'),
})

const body = {
  members: list(member).optional().describe('Permanent members, one row a person and term. Complete where given.'),
  deputies: list(deputy).optional().describe('Personal deputies. Left out: unknown.'),
  chairs: list(officer).optional(),
  viceChairs: list(officer).optional(),
  secretariat: secretariat.optional(),
}

const committee = form({
  ...body,
  observers: list(form({ unit: id, person: id.optional() }))
    .optional()
    .describe('Units that observe, and by whom.'),
  workingCommittee: form({ chair: id.optional(), secretary: id.optional(), staff: id.optional(), student: id.optional() }).optional(),
  meetings: list(meeting).optional().describe('Held and planned. Complete where given.'),
})

const subcommittee = form({
  campus: id,
  ...body,
  meetings: list(form({ date, held: flag.optional(), reportedTo: ids.optional().describe('committee, local-management') }))
    .optional()
    .describe('Held and planned. Complete where given.'),
})

const visit = form({
  faculty: id.optional(),
  subcommittee: id.optional().describe('The campus of the subcommittee visited, where it is no faculty.'),
  date,
  by: id.optional().describe('committee (default), or the campus of a subcommittee.'),
  held: flag.optional(),
})

const complaint = form({
  id,
  kind: oneOf(['complaint', 'deviation']).optional(),
  received: date.optional(),
  closed: flag.optional(),
  recurring: flag.optional(),
  overall: flag.optional().describe('Whether it is an overall matter.'),
  statement: id.optional().describe('The meeting at which the committee gave its statement.'),
})

const duties = form({
  annualReports: list(form({ year, given: date.optional(), to: id.optional() })).optional(),
  qualityInputs: list(form({ year, given: date.optional() })).optional(),
  complaints: list(complaint).optional(),
  labourInspection: list(
    form({
      id,
      received: date.optional(),
      informed: date.optional().describe('The day on which the committee was told.'),
      takenUp: id.optional().describe('The meeting that took it up.'),
    }),
  ).optional(),
})

const waiver = form({
  rule: text.describe('The rule whose finding is waived.').meta({ enum: RULES.map((rule) => rule.id) }),
  subject: subject.describe('The subject of the finding that is waived.'),
  reason: text.optional(),
  decision: text.optional().describe('Who decided so, and where.'),
  until: date.describe('Last day, included.'),
})

export const registerSchema = form({
  register: z.literal(1, wanted('version')).describe('The version of the form.'),
  mandate: id.describe('Id of the mandate that it is judged by: ntnu-lmu.'),
  records: form({ from: date }).describe('The register is complete from this day on; before it nothing is judged.'),
  mandates: list(form({ id, adopted: date.optional(), by: id.optional() })).optional(),
  studyYears: list(form({ id: idWithSlash, from: date, to: date })).optional(),
  faculties: list(form({ id, campuses: campuses.optional(), from: date.optional(), to: date.optional() }))
    .optional()
    .describe('Left out: those of the mandate, whose campuses are then unknown.'),
  people: names.optional().describe('Names, for output that asks for them. Need not be complete.'),
  committee: committee.optional(),
  subcommittees: list(subcommittee).optional(),
  dialogue: form({
    anchor: date.describe('First day of the first cycle that is judged.'),
    visits: list(visit).optional(),
  }).optional(),
  duties: duties.optional(),
  waivers: list(waiver).optional().describe('Each silences one finding for a while, and says who decided so.'),
}) satisfies z.ZodType<Register>

/** What is wrong with the form of a value: where, of which kind, and as its message what may stand there (of unknown keys: which keys may). */
export type SchemaIssue = z.core.$ZodIssue

/** The form of a register as a JSON Schema (draft 2020-12). */
export function buildJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(registerSchema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' })
  return {
    $schema,
    title: 'Register of a learning environment committee',
    description: 'What the rules of lmu-rules need to know about one committee. What is left out is unknown; a list given is complete.',
    ...schema,
  }
}
