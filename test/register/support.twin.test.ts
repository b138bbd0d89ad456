/** Observers, secretariat and working committee, told in full or in part, judged by the register and by a slow twin. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRegister, type RuleId } from '../../src/index'
import { AS_OF, changed } from '../support/register'
import { ofRule } from '../support/verdicts'
import type { Known } from '../twins/known'
import { twinObserver, twinPlacement, twinSecretary, twinWorkingCommittee } from '../twins/support'

/** §3/Observatører:2, and the one that §3/Observatører:3 recommends. */
const UNITS = ['property-management', 'student-welfare-organisation', 'working-environment-committee', 'library', 'adaptation-service']
const RECOMMENDED = 'quality-system'
const PEOPLE = { chair: 'an1', staff: ['an1', 'an2', 'an3', 'an4', 'an5'], students: ['st1', 'st2', 'st3', 'st4', 'st5'] }

const maybe = <T>(value: fc.Arbitrary<T>, freq = 9) => fc.option(value, { nil: undefined, freq })
const part = { requiredKeys: [] } satisfies { requiredKeys: [] }
const observers = fc
  .tuple(
    fc.subarray([...UNITS, RECOMMENDED, 'canteen'], { minLength: 4 }),
    fc.array(fc.constantFrom(...UNITS), { maxLength: 1 }),
    fc.nat(9),
  )
  .map(([units, twice, unnamed]) =>
    [...units, ...twice].map((unit, index) => ({ unit, ...(index === unnamed ? undefined : { person: `ob${index}` }) })),
  )
const secretariat = fc.record(
  { secretary: fc.constantFrom('se1', 'se1', 'se2'), unit: fc.constantFrom('pro-rector-education', 'library') },
  part,
)
const role = (...people: readonly string[]) => maybe(fc.constantFrom(...people), 19)
const workingCommittee = fc.record({
  chair: role('an1', 'an1', 'an1', 'an2'),
  secretary: role('se1', 'se1', 'se1', 'se2', 'an1'),
  staff: role('an2', 'an2', 'an2', 'an1', 'st1', 'zz'),
  student: role('st2', 'st2', 'st2', 'st1', 'an1', 'zz'),
})

const said = (holds: Known) => (holds === undefined ? 'unknown' : holds ? 'satisfied' : 'breached')
/** What is not said is left out. */
const plain = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)))

test('each rule says what the twin says', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(maybe(observers), maybe(secretariat), maybe(workingCommittee), fc.boolean(), (units, office, roles, chairMayDouble) => {
      const support = { observers: units, secretariat: office, workingCommittee: plain(roles) }
      const given = changed(Object.fromEntries(Object.entries(support).map(([key, value]) => [`committee.${key}`, value])))
      const readings = { 'working-committee': chairMayDouble ? 'chair-may-double' : 'four-people' }
      const report = checkRegister(given, AS_OF, { readings })
      const agree = (rule: RuleId, expected: string) => {
        seen.add(`${rule} ${expected.split(' ')[0]}`)
        const found = ofRule(report, rule).map(({ outcome, subject }) => (outcome === 'breached' ? `breached ${subject}` : outcome))
        expect([rule, found.sort().join()]).toStrictEqual([rule, expected])
      }
      // Each unit that is missing is a finding of its own; beside it the rest are unknown or not told.
      const ofUnits = UNITS.map((unit) => ({ unit, holds: twinObserver(support, unit) }))
      const missing = ofUnits.filter(({ holds }) => holds === false).map(({ unit }) => `breached ${unit}`)
      const others = ofUnits.some(({ holds }) => holds === undefined) ? ['unknown'] : missing.length > 0 ? [] : ['satisfied']
      agree('observers/required', [...missing, ...others].sort().join())
      const recommended = said(twinObserver(support, RECOMMENDED))
      agree('observers/quality-system', recommended === 'breached' ? `breached ${RECOMMENDED}` : recommended)
      const ofCommittee = (holds: Known) => said(holds).replace('breached', 'breached committee')
      agree('secretariat/committee', ofCommittee(twinSecretary(support)))
      agree('secretariat/placement', ofCommittee(twinPlacement(support)))
      agree('working-committee/composition', ofCommittee(twinWorkingCommittee(support, PEOPLE, chairMayDouble)))
    }),
    { numRuns: 400, seed: 1 },
  )
  // Nothing agrees because it never came up.
  const rules = [
    'observers/required',
    'observers/quality-system',
    'secretariat/committee',
    'secretariat/placement',
    'working-committee/composition',
  ]
  const expected = rules.flatMap((rule) => ['satisfied', 'unknown', 'breached'].map((outcome) => `${rule} ${outcome}`))
  expect([...seen].sort()).toStrictEqual(expected.sort())
})
