/** Meetings of every kind, told in full or in part, judged by the register and by a slow twin. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRegister, type RuleId } from '../../src/index'
import { type Item, type Meeting, PRESENT, withMeetings } from '../support/register'
import { ofRule } from '../support/verdicts'
import { plusDays } from '../twins/dates'
import {
  type TwinFacts,
  twinCount,
  twinMinutes,
  twinNotice,
  twinStanding,
  twinSubcommitteeStatus,
  twinWithinStudyYear,
} from '../twins/meetings'

const FIRST = '2026-08-01'
const STUDY_YEARS = [
  { id: '2025/26', from: '2025-08-18', to: '2026-06-13' },
  { id: '2026/27', from: '2026-08-17', to: '2027-06-12' },
  { id: '2027/28', from: '2027-08-16', to: '2028-06-10' },
]
const officer = (person: string, group: 'student' | 'staff', from: string, to: string) => ({ person, group, from, to })
const CHAIRS = [
  officer('st9', 'student', '2025-08-01', '2026-07-31'),
  officer('an1', 'staff', '2026-08-01', '2027-07-31'),
  officer('st2', 'student', '2027-09-01', '2028-07-31'),
]
const VICE_CHAIRS = [
  officer('an8', 'staff', '2025-08-01', '2026-07-31'),
  officer('st1', 'student', '2026-08-01', '2027-07-31'),
  officer('an2', 'staff', '2027-08-01', '2028-07-31'),
]

const MEMBERS = [
  { person: 'st2', from: '2026-10-01', to: '2027-07-31' },
  { person: 'an2', from: '2026-08-01', to: '2026-12-31' },
]
const memberRows = MEMBERS.map(({ person, from, to }) => ({
  person,
  group: 'student',
  campus: 'trondheim',
  term: { from, to: '2027-07-31' },
  left: to,
}))

/** Among these days are the first and last of a study year, and both sides of them. */
const DAYS = [0, 15, 16, 17, 60, 90, 113, 150, 220, 300, 315, 316, 380, 396, 420, 500, 679, 680, 700].map((days) => plusDays(FIRST, days))
const day = fc.constantFrom(...DAYS)
const person = fc.constantFrom('an1', 'an1', 'st1', 'st2', 'an2', 'st9', 'se1')
const maybe = <T>(value: fc.Arbitrary<T>, freq = 4) => fc.option(value, { nil: undefined, freq })

const item: fc.Arbitrary<Omit<Item, 'id'>> = fc.record(
  {
    kind: fc.constantFrom('subcommittee-status', 'subcommittee-status', 'case'),
    subcommittees: fc.subarray(['gjovik', 'alesund']),
  },
  { requiredKeys: [] },
)
const told = fc.record({
  held: fc.constantFrom(undefined, undefined, undefined, undefined, true, false),
  presiding: maybe(person, 2),
  present: maybe(fc.subarray([...PRESENT]), 2),
  lead: fc.constantFrom(-400, -7, -1, 0, 0, 2),
  isSentSaid: fc.boolean(),
  notice: maybe(
    fc.record(
      { by: person, onBehalfOf: person, written: fc.constantFrom(true, true, false), agenda: fc.constantFrom(true, true, false) },
      { requiredKeys: [] },
    ),
  ),
  agenda: maybe(fc.array(item, { maxLength: 3 })),
  minutes: maybe(fc.constantFrom(0, 2, 400), 2),
})

/** A meeting of what is told of it; what a day to come cannot have is left out. */
function meetingOf(id: string, date: string, asOf: string, said: typeof told extends fc.Arbitrary<infer T> ? T : never): Meeting {
  const { held, presiding, present, lead, isSentSaid, notice, agenda, minutes } = said
  const isPast = date <= asOf
  return {
    id,
    date,
    held: isPast ? held : held === false ? false : undefined,
    presiding,
    present: isPast ? present : undefined,
    notice: notice && { ...notice, ...(isSentSaid ? { sent: plusDays(date, lead) } : undefined) },
    agenda: agenda?.map((each, index) => ({ ...each, id: String(index) })),
    minutes: isPast && minutes !== undefined ? { published: plusDays(date, minutes), url: 'https://example.org' } : undefined,
  }
}

/** What the rule says of a subject, as the twin puts it. */
const saidOf = (report: ReturnType<typeof checkRegister>, rule: RuleId, subject: string): string =>
  ofRule(report, rule)
    .filter((finding) => finding.subject === subject)
    .map(({ outcome, due }) => [outcome, due].filter((part) => part !== undefined).join(' '))
    .join('; ') || 'nothing'

test('each rule says of each meeting what the twin says', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(day, fc.array(fc.tuple(day, told), { maxLength: 20, size: 'max' }), (asOf, given) => {
      const meetings = given.map(([date, said], index) => meetingOf(`m${index}`, date, asOf, said))
      const facts: TwinFacts = {
        asOf,
        chairs: CHAIRS,
        viceChairs: VICE_CHAIRS,
        members: MEMBERS,
        campuses: ['gjovik', 'alesund'],
        studyYears: STUDY_YEARS,
      }
      const register = withMeetings(meetings, {
        studyYears: STUDY_YEARS,
        'committee.chairs': CHAIRS,
        'committee.viceChairs': VICE_CHAIRS,
        'committee.members': memberRows,
        'duties.complaints': [],
      })
      const report = checkRegister(register, asOf)
      const agree = (rule: RuleId, subject: string, expected: string) => {
        seen.add(`${rule} ${expected.split(' ')[0]}`)
        expect(`${rule}: ${saidOf(report, rule, subject)}`).toBe(`${rule}: ${expected}`)
      }
      for (const meeting of meetings) {
        const { id } = meeting
        agree('meetings/notice', id, twinNotice(meeting, facts))
        agree('meetings/subcommittee-status', id, twinSubcommitteeStatus(meeting, facts))
        if (twinStanding(meeting, asOf) !== 'unknown') agree('meetings/minutes', id, twinMinutes(meeting, facts))
        const within = twinWithinStudyYear(meeting, facts)
        // What is satisfied or unknown is told of all meetings together.
        if (/^(breached|open)/.test(within)) agree('meetings/within-study-year', id, within)
      }
      for (const year of STUDY_YEARS.slice(1)) {
        if (year.from <= asOf) agree('meetings/count', year.id, twinCount(meetings, year, facts))
      }
    }),
    { numRuns: 400, seed: 1 },
  )
  // Nothing agrees because it never came up.
  for (const rule of ['meetings/notice', 'meetings/subcommittee-status', 'meetings/count'] as const) {
    for (const outcome of ['satisfied', 'breached', 'unknown', 'open']) expect(seen).toContain(`${rule} ${outcome}`)
  }
  for (const outcome of ['breached', 'open']) expect(seen).toContain(`meetings/within-study-year ${outcome}`)
  for (const outcome of ['satisfied', 'open', 'nothing']) expect(seen).toContain(`meetings/minutes ${outcome}`)
})
