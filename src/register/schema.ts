/**
 * The form of a register: which keys there are, and what each may hold. With schema-parts.ts the only one that imports zod. What
 * the parts of a register say of each other stands in references.ts.
 */
import * as z from 'zod'
import { RULES } from '../mandate/catalogue'
import { DIMENSIONS, ITEM_KINDS } from '../rules/meeting'
import type { Register } from './register'
import {
  campus,
  campuses,
  count,
  date,
  flag,
  form,
  group,
  id,
  ids,
  idWithSlash,
  list,
  names,
  oneOf,
  people,
  period,
  person,
  subject,
  text,
  wanted,
  year,
} from './schema-parts'

const member = form({
  person,
  group,
  campus,
  appointedBy: id
    .optional()
    .describe('Who appointed the member: central-student-democracy, local-student-democracy, rector, … (§3/Studentene:3, §3/Ansatte:1).'),
  management: flag.optional().describe('Whether the member comes from the management at the campus (§3/Ansatte:3). Left out: unknown.'),
  term: period.describe('The term as appointed: students for one year, staff for two (§3/Studentene:2, §3/Ansatte:2).'),
  left: date.optional().describe('Last day of service, where the member left before the term ended.'),
  replaces: id.optional().describe('Whose term this member completes.'),
  topStudentBody: z
    .union([flag, period], wanted('flag-or-period'))
    .optional()
    .describe('Of a subcommittee: sits in the highest student body; or the period in which the member does (§3/Sammensetning:2).'),
})
const deputy = form({
  person,
  for: id.describe('The member deputised for (§3:3).'),
  term: period.describe('The term as appointed.'),
  left: date.optional().describe('Last day of service, where the deputy left before the term ended.'),
  group: group.optional(),
  campus: campus.optional(),
})
const officer = form({
  person,
  group,
  from: date.describe('First day of the year of office (§5:3).'),
  to: date.describe('Last day of the year of office, included (§5:3).'),
  left: date.optional().describe('Last day in office, where the person left before the year ended.'),
  replaces: id.optional().describe('Takes over the rest of this person’s year.'),
  electedBy: id.optional().describe('committee, where it elected the officer itself (§3:2).'),
})
const secretariat = form({
  secretary: id.optional().describe('Who is secretary (§4:1). Left out: vacant.'),
  unit: id.optional().describe('The unit that the secretariat belongs to: pro-rector-education (§4:3).'),
  campus: campus.optional().describe('The campus where the secretary works; of a subcommittee its own (§4:5).'),
})

// The words in `meta` are for editors: what references.ts checks.
const vote = form({
  kind: oneOf(['resolution', 'election']).optional().describe('Left out: resolution.'),
  choices: list(idWithSlash)
    .optional()
    .describe('Left out: for, against. An election names its candidates.')
    .meta({ minItems: 1, uniqueItems: true }),
  secret: flag.optional().describe('Whether the ballots were secret: then nobody is named for theirs.'),
  ballots: list(
    form({
      voter: id.describe('Who voted.'),
      choice: idWithSlash.nullable().describe('What was voted for; null is a blank ballot (§5:7).'),
    }),
  )
    .optional()
    .describe('Who voted for what. Either these or totals.'),
  totals: list(form({ choice: idWithSlash.describe('What was voted for.'), votes: count.describe('How many voted for it.') }))
    .optional()
    .describe('Votes cast for each choice, before any double vote.')
    .meta({ minItems: 1 }),
  blanks: count.optional().describe('Blank ballots handed in (§5:7). Left out: none.'),
  doubleVote: text.optional().describe('The choice that the double vote was given for (§5:7).'),
  recorded: text.nullable().optional().describe('The result in the minutes; null: they record that nothing was decided.'),
}).meta({
  not: { required: ['ballots', 'totals'] },
  if: { properties: { kind: { const: 'election' } }, required: ['kind'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ['choices'] },
})

const item = form({
  id: idWithSlash.describe('The number of the item: 21/26.'),
  kind: oneOf(ITEM_KINDS)
    .optional()
    .describe('What sort of item it is; subcommittee-status belongs on every agenda (§3/Lokale underutvalg:3).'),
  title: text.optional().describe('Its title, for people.'),
  dimensions: list(oneOf(DIMENSIONS))
    .optional()
    .describe('Dimensions of the learning environment that it is about (§1:5). Left out: none.'),
  sources: ids
    .optional()
    .describe('Sources of information used (§2.2:1): quality-system, survey, dialogue-meetings, student-bodies, … Left out: none.'),
  topics: ids.optional().describe('What it is about: student-welfare, … (§2.6:1). Left out: none.'),
  inUnderstandingWith: ids.optional().describe('In understanding with whom it was taken up: student-welfare-organisation, … (§2.6:2).'),
  subcommittees: campuses.optional().describe('With kind subcommittee-status: whose update it is. Left out: all of them.'),
  disqualified: people.optional().describe('Who is disqualified on this item (§5:8). Left out: nobody.'),
  absent: people.optional().describe('Out of the room on this item. Left out: nobody.'),
  presiding: id.optional().describe('Who leads this item. Left out: who presides the meeting.'),
  vote: vote.optional().describe('The vote taken on it. Left out: none.'),
  decision: oneOf(['consensus']).optional().describe('consensus, where something was decided without a vote.'),
})

const HELD = 'true: it took place; false: it was cancelled.'

const meeting = form({
  id: id.describe('The id of the meeting: lmu-2026-4.'),
  date: date.describe('The day of the meeting (§5:1).'),
  held: flag.optional().describe(HELD),
  notice: form({
    sent: date.optional().describe('The day on which it was sent.'),
    by: id.optional().describe('Who sent it.'),
    onBehalfOf: id
      .optional()
      .describe('On whose behalf it was sent. Left out: a member’s own call; of anybody else, such as the secretary, unknown.'),
    written: flag.optional().describe('Whether it was in writing.'),
    agenda: flag.optional().describe('Whether the agenda was sent with it.'),
  })
    .optional()
    .describe('How the meeting was called (§5:4).'),
  presiding: id.optional().describe('Who led the meeting. Left out: the chair.'),
  present: people.optional().describe('Members and deputies in the room (§5:6).'),
  observers: people.optional().describe('Observers in the room (§3/Observatører:1).'),
  guests: people.optional().describe('Others in the room, who need no row elsewhere.'),
  agenda: list(item).optional().describe('The items, one row each. Complete where given.'),
  minutes: form({
    published: date.optional().describe('The day since which they are on the web.'),
    url: text.optional().describe('Their address on the web.'),
  })
    .optional()
    .describe('The minutes on the web (§5:5).'),
})

const body = {
  members: list(member).optional().describe('Permanent members, one row a person and term. Complete where given.'),
  deputies: list(deputy).optional().describe('Personal deputies, one row a person and term. Left out: unknown.'),
  chairs: list(officer).optional().describe('Chairs, one row a year of office, earlier ones too. Complete where given.'),
  viceChairs: list(officer).optional().describe('Vice-chairs, one row a year of office, earlier ones too. Complete where given.'),
  secretariat: secretariat.optional().describe('Who serves as secretary, and where (§4:1, §4:5).'),
}

const committee = form({
  ...body,
  observers: list(
    form({
      unit: id.describe('The unit: library, property-management, … (§3/Observatører:2).'),
      person: id.optional().describe('Who observes for it.'),
    }),
  )
    .optional()
    .describe('Units that observe, and by whom.'),
  workingCommittee: form({
    chair: id.optional().describe('The chair of the committee. Left out: vacant.'),
    secretary: id.optional().describe('The secretary of the committee. Left out: vacant.'),
    staff: id.optional().describe('A member for the staff. Left out: vacant.'),
    student: id.optional().describe('A member for the students. Left out: vacant.'),
  })
    .optional()
    .describe('Who sits in the working committee (§4:2).'),
  meetings: list(meeting).optional().describe('Held and planned. Complete where given.'),
})

const subcommittee = form({
  campus: campus.describe('The campus that it is of: gjovik, alesund (§3/Lokale underutvalg:1).'),
  ...body,
  meetings: list(
    form({
      date: date.describe('The day of the meeting (§3/Lokale underutvalg:2).'),
      held: flag.optional().describe(HELD),
      reportedTo: ids.optional().describe('Who was told of it: committee, local-management (§3/Lokale underutvalg:4).'),
    }),
  )
    .optional()
    .describe('Held and planned. Complete where given.'),
})

const visit = form({
  faculty: id.optional().describe('The faculty, by its id: AD, HF, … (§5:2).'),
  subcommittee: campus.optional().describe('The campus of the subcommittee visited, where it is no faculty (§5:2).'),
  date: date.describe('The day of the dialogue meeting.'),
  by: id.optional().describe('committee (default), or the campus of a subcommittee.'),
  held: flag.optional().describe(HELD),
}).meta({ anyOf: [{ required: ['faculty'] }, { required: ['subcommittee'] }] })

const complaint = form({
  id: id.describe('The id of the complaint.'),
  kind: oneOf(['complaint', 'deviation']).optional().describe('A complaint, or a deviation that was reported.'),
  received: date.optional().describe('The day on which it came in.'),
  closed: flag.optional().describe('Whether it is closed.'),
  recurring: flag.optional().describe('Whether it comes again and again.'),
  overall: flag.optional().describe('Whether it is an overall matter (§2.4:1). Left out: it is none.'),
  statement: id.optional().describe('The meeting at which the committee gave its statement. Left out: not yet.'),
})

const duties = form({
  annualReports: list(
    form({
      year,
      given: date.optional().describe('The day on which it was given.'),
      to: id.optional().describe('Whom it was given to: board.'),
    }),
  )
    .optional()
    .describe('The committee’s own report of each year (§2.3:1). Complete where given.'),
  qualityInputs: list(form({ year, given: date.optional().describe('The day on which it was given.') }))
    .optional()
    .describe('Input to the quality report of each year (§1:7). Complete where given.'),
  complaints: list(complaint).optional().describe('Complaints and deviations (§2.4:1). Complete where given.'),
  labourInspection: list(
    form({
      id: id.describe('The id of the order.'),
      received: date.optional().describe('The day on which it came in.'),
      informed: date.optional().describe('The day on which the committee was told. Left out: not yet.'),
      takenUp: id.optional().describe('The meeting that took it up. Left out: not yet.'),
    }),
  )
    .optional()
    .describe('Orders and decisions of the Labour Inspection (§2.6:3). Complete where given.'),
})

const waiver = form({
  rule: text.describe('The rule whose finding is waived.').meta({ enum: RULES.map((rule) => rule.id) }),
  subject: subject.describe('The subject of the finding that is waived.'),
  reason: text.optional().describe('Why it is waived. Without a reason it does not count.'),
  decision: text.optional().describe('Who decided so, and where. Without a decision it does not count.'),
  until: date.describe('Last day, included.'),
})

const mandateRow = form({
  id: id.describe('The id of the mandate.'),
  adopted: date.optional().describe('The day on which it was adopted.'),
  by: id.optional().describe('Who adopted it: board.'),
})
const freePeriod = form({
  name: text.optional().describe('What they are called: Christmas, Easter.'),
  from: date.describe('First day without teaching.'),
  to: date.describe('Last day without teaching, included.'),
})
const studyYear = form({
  id: idWithSlash.describe('The id of the study year: 2026/27.'),
  from: date.describe('First day of the study year.'),
  to: date.describe('Last day of the study year, included.'),
  free: list(freePeriod).optional().describe('Days without teaching: shown by wheel and calendar, read by no rule.'),
})
const faculty = form({
  id: id.describe('The id of the faculty: AD.'),
  campuses: campuses.optional().describe('The campuses that it has. Left out: unknown.'),
  from: date.optional().describe('First day on which there is such a faculty. Left out: always.'),
  to: date.optional().describe('Last day on which there is such a faculty. Left out: no end known.'),
})

export const registerSchema = form({
  register: z.literal(1, wanted('version')).describe('The version of the form.'),
  mandate: id.describe('Id of the mandate that it is judged by: ntnu-lmu.'),
  records: form({ from: date.describe('First day on which it is complete.') }).describe(
    'The register is complete from this day on; before it nothing is judged.',
  ),
  mandates: list(mandateRow).optional().describe('Mandates, and who adopted them (§6:1). Complete where given.'),
  studyYears: list(studyYear).optional().describe('The study years, in which the meetings fall (§5:1).'),
  faculties: list(faculty).optional().describe('Left out: those of the mandate, whose campuses are then unknown.'),
  people: names.optional().describe('Names, for output that asks for them. Need not be complete.'),
  committee: committee.optional().describe('The committee: who sits in it, and its meetings (§3:1). Left out: unknown.'),
  subcommittees: list(subcommittee).optional().describe('The local subcommittees (§3/Lokale underutvalg:1). Complete where given.'),
  dialogue: form({
    anchor: date.describe('First day of the first cycle that is judged.'),
    visits: list(visit).optional().describe('Dialogue meetings, held and planned. Complete where given.'),
  })
    .optional()
    .describe('Dialogue meetings with the faculties, in cycles of two years (§5:2).'),
  duties: duties.optional().describe('What is due through the year (§1:7, §2.3:1, §2.4:1, §2.6:3).'),
  waivers: list(waiver).optional().describe('Each silences one finding for a while, and says who decided so.'),
}) satisfies z.ZodType<Register>

/** What is wrong with the form of a value: where, of which kind, and as its message what may stand there (of unknown keys: which keys may). */
export type SchemaIssue = z.core.$ZodIssue

/** The form of a register as a JSON Schema (draft 2020-12). */
export function buildJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(registerSchema, { unrepresentable: 'any' })
  return {
    $schema,
    title: 'Register of a learning environment committee',
    description: 'What the rules of lmu-rules need to know about one committee. What is left out is unknown; a list given is complete.',
    ...schema,
  }
}
