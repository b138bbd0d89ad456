/** Duties told in full or in part, judged by the register and by a slow twin. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRegister, type RuleId } from '../../src/index'
import { type Item, type Meeting, withMeetings } from '../support/register'
import { ofRule } from '../support/verdicts'
import { plusDays } from '../twins/dates'
import { type TwinDuties, twinComplaints, twinInformation, twinOrders, twinUnitReports, twinWelfare, twinYearly } from '../twins/duties'

const FIRST = '2026-08-01'
const STUDY_YEARS = [
  { id: '2026/27', from: '2026-08-17', to: '2027-06-12' },
  { id: '2027/28', from: '2027-08-16', to: '2028-06-10' },
]
const CALENDAR_YEARS = [2025, 2026, 2027, 2028]
/** First and last days of study years and calendar years, and the days beside them. */
const AS_OF = ['2026-08-17', '2026-11-22', '2026-12-31', '2027-01-01', '2027-06-12', '2027-06-13', '2027-12-31', '2028-01-01', '2028-06-10']
const LATE = ['2028-06-11', '2028-12-31', '2029-01-01']
const day = fc.constantFrom(...[16, 60, 150, 315, 316, 400, 500, 679, 680].map((days) => plusDays(FIRST, days)))
const came = fc.constantFrom(...[-30, 10, 70, 160, 900].map((days) => plusDays(FIRST, days)))
const some = <T>(row: fc.Arbitrary<T>) => fc.option(fc.array(row, { maxLength: 3 }), { nil: undefined, freq: 6 })
const part = { requiredKeys: [] } satisfies { requiredKeys: [] }

const item: fc.Arbitrary<Omit<Item, 'id'>> = fc.record(
  {
    kind: fc.constantFrom('unit-quality-reports', 'case', 'case'),
    sources: fc.constantFrom([], [], ['survey'], ['letters']),
    topics: fc.constantFrom([], ['student-welfare'], ['parking', 'student-welfare'], ['parking']),
    inUnderstandingWith: fc.constantFrom(['student-welfare-organisation'], [], ['library']),
  },
  part,
)
const meeting = fc.record({ date: day, held: fc.constantFrom(true, true, false, undefined), agenda: some(item) })
const visit = fc.record({ faculty: fc.constantFrom('HF', 'IE'), date: day, held: fc.constantFrom(true, false, undefined) })
const report = fc
  .tuple(
    fc.constantFrom(...CALENDAR_YEARS),
    fc.constantFrom(0, 1, 1, 2),
    fc.constantFrom('01-01', '03-01', '12-31'),
    fc.boolean(),
    fc.constantFrom('board', 'board', 'rector', undefined),
  )
  .map(([year, later, on, isSaid, to]) => ({ year, to, given: isSaid ? `${year + later}-${on}` : undefined }))
const taken = fc.constantFrom(undefined, 'm0', 'm1')
const complaint = fc.record(
  {
    kind: fc.constantFrom('complaint', 'deviation'),
    received: came,
    closed: fc.boolean(),
    recurring: fc.boolean(),
    overall: fc.boolean(),
    statement: taken,
  },
  part,
)
const order = fc.record({ received: came, informed: came, takenUp: taken }, part)

/** What the rule says of a subject, as the twin puts it. */
const saidOf = (report: ReturnType<typeof checkRegister>, rule: RuleId, subject: string): string =>
  ofRule(report, rule)
    .filter((finding) => finding.subject === subject && finding.outcome !== 'not-applicable')
    .map(({ outcome, due }) => [outcome, due].filter((each) => each !== undefined).join(' '))
    .join('; ') || 'nothing'

/** What is not said is left out. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))
const numbered = <T extends object>(prefix: string, rows: readonly T[] | undefined) =>
  rows?.map((row, index) => ({ ...row, id: `${prefix}${index}` }))

test('each rule says of each year what the twin says', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(
      fc.constantFrom(...AS_OF, ...LATE),
      fc.tuple(meeting, meeting, fc.array(meeting, { maxLength: 2 })),
      some(visit),
      some(report),
      some(complaint),
      some(order),
      (asOf, [one, two, more], visits, annualReports, complaints, labourInspection) => {
        const meetings: readonly Meeting[] = plain(
          [one, two, ...more].map(({ date, held, agenda }, index) => ({
            id: `m${index}`,
            date,
            held: date > asOf && held === true ? undefined : held,
            agenda: numbered('', agenda),
          })),
        )
        const duties = plain({
          annualReports,
          qualityInputs: annualReports?.map(({ year, given }) => ({ year, given })),
          complaints: numbered('k', complaints),
          labourInspection: numbered('p', labourInspection),
        })
        const dialogue = plain({ anchor: FIRST, visits: visits?.map((each) => (each.date > asOf ? { ...each, held: undefined } : each)) })
        const report = checkRegister(withMeetings(meetings, { studyYears: STUDY_YEARS, dialogue, duties }), asOf)
        const given: TwinDuties = { asOf, recordsFrom: FIRST, meetings, visits: dialogue.visits }
        const agree = (rule: RuleId, subject: string, expected: string) => {
          for (const each of expected.split('; ')) seen.add(`${rule} ${each.split(' ')[0]}`)
          expect(`${rule}: ${saidOf(report, rule, subject)}`).toBe(`${rule}: ${expected}`)
        }
        for (const year of STUDY_YEARS.filter(({ from }) => from <= asOf)) {
          agree('duties/unit-reports', year.id, twinUnitReports(year, given))
          agree('duties/information', year.id, twinInformation(year, given))
          agree('duties/welfare', year.id, twinWelfare(year, given))
        }
        for (const year of CALENDAR_YEARS.filter((each) => `${each}-01-01` <= asOf)) {
          agree('duties/annual-report', String(year), twinYearly(duties.annualReports, year, given, 'board'))
          agree('duties/quality-input', String(year), twinYearly(duties.qualityInputs, year, given))
        }
        agree('duties/complaints', 'committee', twinComplaints(duties.complaints, given))
        agree('duties/labour-inspection', 'committee', twinOrders(duties.labourInspection, given))
      },
    ),
    { numRuns: 400, seed: 1 },
  )
  // Nothing agrees because it never came up.
  const yearly = ['unit-reports', 'information', 'welfare', 'annual-report', 'quality-input']
  const expected = [
    ...yearly.flatMap((rule) => ['satisfied', 'unknown', 'open', 'breached'].map((outcome) => `duties/${rule} ${outcome}`)),
    ...['complaints', 'labour-inspection'].flatMap((rule) =>
      ['satisfied', 'unknown', 'open', 'nothing'].map((outcome) => `duties/${rule} ${outcome}`),
    ),
  ]
  expect([...seen].sort()).toStrictEqual(expected.sort())
})
