/** Subcommittees told in full or in part, judged by the register and by a slow twin. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRegister, type RuleId } from '../../src/index'
import { AS_OF, changed, type Subcommittee } from '../support/register'
import { ofRule } from '../support/verdicts'
import { plusDays } from '../twins/dates'
import type { Known } from '../twins/known'
import { twinAppointments, twinComposition, twinLocalSecretariat, twinReporting, twinTopStudentBody } from '../twins/subcommittees'

const FIRST = '2026-08-01'
/** The mandate asks for two (§3/Lokale underutvalg:1). */
const ASKED = ['gjovik', 'alesund']
const [BEFORE, AFTER] = [plusDays(AS_OF, -1), plusDays(AS_OF, 1)]

const maybe = <T>(value: fc.Arbitrary<T>, freq = 19) => fc.option(value, { nil: undefined, freq })
/** Mostly the first; now and then one of the others. */
const mostly = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof({ weight: 24, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })
const YEAR = { from: FIRST, to: '2027-07-31' }
const term = mostly<{ from: string; to?: string }>(
  YEAR,
  { from: FIRST },
  { from: AS_OF },
  { from: AFTER },
  { from: FIRST, to: BEFORE },
  { from: FIRST, to: AS_OF },
)
const left = mostly(undefined, BEFORE, AS_OF, AFTER)
const top = fc.constantFrom(
  undefined,
  true,
  false,
  false,
  { from: FIRST },
  { from: FIRST, to: BEFORE },
  { from: FIRST, to: AS_OF },
  { from: AFTER },
)
const democracy = mostly<string | undefined>(
  'local-student-democracy',
  'central-student-democracy',
  'student-democracy',
  'rector',
  undefined,
)

const memberOf = (campus: string, person: string, usual: 'student' | 'staff') =>
  fc.record({
    person: fc.constant(person),
    group: mostly<'student' | 'staff'>(usual, 'student', 'staff'),
    campus: fc.constant(campus),
    appointedBy:
      usual === 'student' ? democracy : mostly<string | undefined>(`vice-rector-${campus}`, 'vice-rector-trondheim', 'rector', undefined),
    term,
    left,
    topStudentBody: top,
  })
const deputyFor = (member: string, first: string) =>
  fc.record({ person: mostly(`${member}v`, first, `${first}v`), for: fc.constant(member), term, left })
const meeting = fc
  .record({
    date: fc.constantFrom('2026-07-31', FIRST, BEFORE, AS_OF, AFTER),
    held: fc.constantFrom(true, undefined, undefined, false),
    reportedTo: fc.constantFrom(undefined, ['committee', 'local-management'], ['committee'], [], ['local-management', 'rector']),
  })
  .map(({ date, ...told }) => (date > AS_OF ? { date } : { date, ...told }))

const subcommittee = (campus: string) => {
  const people = [1, 2, 3, 4, 5, 6, 7].map((nth) => ({
    person: `${campus[0]}${nth}`,
    usual: nth < 4 ? ('student' as const) : ('staff' as const),
  }))
  return fc.record({
    campus: fc.constant(campus),
    members: maybe(
      fc
        .tuple(fc.tuple(...people.map(({ person, usual }) => memberOf(campus, person, usual))), mostly(6, 5, 7))
        .map(([rows, count]) => rows.slice(0, count)),
    ),
    deputies: maybe(
      fc
        .tuple(fc.tuple(...people.map(({ person }) => deputyFor(person, `${campus[0]}1`))), mostly(7, 4, 5))
        .map(([rows, count]) => rows.slice(0, count)),
    ),
    secretariat: maybe(fc.record({ secretary: fc.constant('se9'), campus: mostly(campus, 'trondheim') }, { requiredKeys: [] }), 9),
    meetings: maybe(fc.uniqueArray(meeting, { maxLength: 3, selector: ({ date }) => date })),
  })
}
const bodies = maybe(
  fc
    .tuple(subcommittee('gjovik'), subcommittee('alesund'), subcommittee('trondheim'), fc.subarray([0, 1, 2], { minLength: 1 }))
    .map(([gjovik, alesund, trondheim, which]) => which.map((index) => [gjovik, alesund, trondheim][index])),
)

const said = (holds: Known) => (holds === undefined ? 'unknown' : holds ? 'satisfied' : 'breached')
/** What is not said is left out. */
const plain = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)))

test('each rule says of each subcommittee what the twin says', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(bodies, (given) => {
      const subcommittees: readonly Subcommittee[] | undefined = plain(given) as readonly Subcommittee[] | undefined
      const report = checkRegister(changed({ subcommittees }), AS_OF)
      const saidOf = (rule: RuleId, subjects: readonly string[]) =>
        ofRule(report, rule)
          .filter(({ subject, outcome }) => subjects.includes(subject) && outcome !== 'not-applicable')
          .map(({ subject, outcome }) => `${outcome} ${subject}`)
          .sort()
      const agree = (rule: RuleId, subjects: readonly string[], expected: readonly string[]) => {
        for (const each of expected) seen.add(`${rule} ${each.split(' ')[0]}`)
        expect([rule, saidOf(rule, subjects)]).toStrictEqual([rule, [...expected].sort()])
      }
      const there = subcommittees?.map(({ campus }) => campus)
      const wrong = there && [...ASKED.filter((campus) => !there.includes(campus)), ...there.filter((campus) => !ASKED.includes(campus))]
      const exists =
        wrong === undefined
          ? ['unknown committee']
          : wrong.length === 0
            ? ['satisfied committee']
            : wrong.map((campus) => `breached ${campus}`)
      agree('subcommittee/exists', ['committee', 'gjovik', 'alesund', 'trondheim'], exists)

      for (const body of subcommittees?.filter(({ campus }) => ASKED.includes(campus)) ?? []) {
        const { campus, meetings = [] } = body
        agree('subcommittee/composition', [campus], [`${said(twinComposition(body, AS_OF))} ${campus}`])
        agree('subcommittee/top-student-body', [campus], [`${said(twinTopStudentBody(body, AS_OF))} ${campus}`])
        agree('subcommittee/secretariat', [campus], [`${said(twinLocalSecretariat(body))} ${campus}`])

        // Each breach is a finding of its own; beside it the rest are unknown or not told.
        const people = body.members?.map(({ person }) => person) ?? []
        const appointed = twinAppointments(body, AS_OF)
        const broken = appointed?.filter(({ holds }) => holds === false).map(({ person }) => `breached ${person}`) ?? []
        const isUnknown = appointed === undefined || appointed.some(({ holds }) => holds === undefined)
        const rest = isUnknown ? [`unknown ${campus}`] : broken.length > 0 || appointed.length === 0 ? [] : [`satisfied ${campus}`]
        agree('subcommittee/appointing-body', [campus, ...people], [...broken, ...rest])

        const reported = meetings.map((each) => ({ date: each.date, holds: twinReporting(each, AS_OF, FIRST) }))
        const unreported = reported.filter(({ holds }) => holds === false).map(({ date }) => `breached ${campus}/${date}`)
        agree(
          'subcommittee/reporting',
          reported.map(({ date }) => `${campus}/${date}`),
          unreported,
        )
      }
    }),
    { numRuns: 300, seed: 1 },
  )
  // Nothing agrees because it never came up.
  const rules = ['exists', 'composition', 'top-student-body', 'secretariat', 'appointing-body']
  const expected = [
    ...rules.flatMap((rule) => ['satisfied', 'unknown', 'breached'].map((outcome) => `subcommittee/${rule} ${outcome}`)),
    'subcommittee/reporting breached',
  ]
  expect([...seen].sort()).toStrictEqual(expected.sort())
})
