/** §3/Observatører, §4: what the findings on observers, secretariat and working committee say, whole: facts, places and what is needed. */
import { describe, expect, it } from 'vitest'
import { checkSupport, defineMandate, ntnuLmu, type Options, type Register, type RuleId } from '../../src/index'
import { AS_OF, changed, REGISTER } from '../support/register'
import { ofRule } from '../support/verdicts'

const committee = (changes: Readonly<Record<string, unknown>>): Register =>
  changed(Object.fromEntries(Object.entries(changes).map(([path, to]) => [`committee.${path}`, to])))

/** What a rule says: all of its findings that its catalogue row does not say. */
const said = (rule: RuleId, register: Register, options?: Options) =>
  ofRule(checkSupport(register, AS_OF, options), rule).map(({ outcome, subject, path, facts, needs }) => ({
    outcome,
    subject,
    path: path.join('.'),
    facts,
    ...(needs && { needs: needs.map((need) => need.join('.')) }),
  }))

const UNITS = ['property-management', 'student-welfare-organisation', 'working-environment-committee', 'library', 'adaptation-service']

it('without a committee all is unknown', () => {
  const at = { outcome: 'unknown', subject: 'committee' }
  const observers = { ...at, path: 'committee.observers', needs: ['committee.observers'] }
  const secretariat = { ...at, path: 'committee.secretariat', needs: ['committee.secretariat'] }
  const { findings } = checkSupport({}, AS_OF)
  expect(findings.map(({ rule }) => rule)).toStrictEqual([
    'observers/required',
    'observers/quality-system',
    'secretariat/committee',
    'secretariat/placement',
    'working-committee/composition',
  ])
  const without = changed({ committee: undefined })
  expect(said('observers/required', without)).toStrictEqual([{ ...observers, facts: { units: UNITS } }])
  expect(said('observers/quality-system', without)).toStrictEqual([{ ...observers, facts: { units: ['quality-system'] } }])
  expect(said('secretariat/committee', without)).toStrictEqual([{ ...secretariat, facts: {} }])
  expect(said('secretariat/placement', without)).toStrictEqual([{ ...secretariat, facts: { required: 'pro-rector-education' } }])
  expect(said('working-committee/composition', without)).toStrictEqual([
    {
      ...at,
      path: 'committee.workingCommittee',
      facts: { roles: ['chair', 'secretary', 'staff', 'student'] },
      needs: ['committee.workingCommittee'],
    },
  ])
})

it('refuses a day that is none', () => {
  expect(() => checkSupport({}, '2026-02-30')).toThrow(new RangeError('asOf: "2026-02-30" is not a calendar date (YYYY-MM-DD)'))
})

describe('observers', () => {
  const at = { subject: 'committee', path: 'committee.observers' }

  it('sums up the units', () => {
    expect(said('observers/required', REGISTER)).toStrictEqual([{ outcome: 'satisfied', ...at, facts: { units: UNITS } }])
    expect(said('observers/quality-system', REGISTER)).toStrictEqual([
      { outcome: 'satisfied', ...at, facts: { units: ['quality-system'] } },
    ])
  })

  it('names the unit that is missing', () => {
    expect(said('observers/required', committee({ 'observers.3': undefined }))).toStrictEqual([
      { outcome: 'breached', subject: 'library', path: 'committee.observers', facts: { unit: 'library' } },
    ])
  })

  it('needs to know who comes from a unit, of each row that does not say', () => {
    const unsaid = committee({ 'observers.3.person': undefined, 'observers.+': { unit: 'library' } })
    expect(said('observers/required', unsaid)).toStrictEqual([
      {
        outcome: 'unknown',
        ...at,
        facts: { units: ['library'] },
        needs: ['committee.observers.3.person', 'committee.observers.6.person'],
      },
    ])
  })

  it('one who is named is enough of a unit', () => {
    const one = committee({ 'observers.+': { unit: 'library' } })
    expect(said('observers/required', one).map(({ outcome }) => outcome)).toStrictEqual(['satisfied'])
  })
})

describe('the secretariat', () => {
  const at = { subject: 'committee', path: 'committee.secretariat' }
  const required = 'pro-rector-education'

  it.each<readonly [title: string, secretariat: object, inOffice: object, placement: object]>([
    [
      'in office, and where it belongs',
      { secretary: 'se1', unit: required },
      { outcome: 'satisfied', facts: { secretary: 'se1' } },
      { outcome: 'satisfied', facts: { required, unit: required } },
    ],
    [
      'vacant, and elsewhere',
      { unit: 'library' },
      { outcome: 'breached', facts: {} },
      { outcome: 'breached', facts: { required, unit: 'library' } },
    ],
    [
      'in office, not said where',
      { secretary: 'se1' },
      { outcome: 'satisfied', facts: { secretary: 'se1' } },
      { outcome: 'unknown', facts: { required }, needs: ['committee.secretariat.unit'] },
    ],
  ])('%s', (_, secretariat, inOffice, placement) => {
    const register = committee({ secretariat })
    expect(said('secretariat/committee', register)).toStrictEqual([{ ...at, ...inOffice }])
    expect(said('secretariat/placement', register)).toStrictEqual([{ ...at, ...placement }])
  })
})

describe('the working committee', () => {
  const at = { subject: 'committee', path: 'committee.workingCommittee' }
  const four = { roles: ['chair', 'secretary', 'staff', 'student'], people: ['an1', 'se1', 'an2', 'st2'] }
  const working = (changes: Readonly<Record<string, unknown>>) => ({ 'workingCommittee.chair': 'an1', ...changes })

  it('tells its four', () => {
    expect(said('working-committee/composition', REGISTER)).toStrictEqual([{ outcome: 'satisfied', ...at, facts: four }])
  })

  it('needs all that is left out, and names its four', () => {
    const register = committee({ chairs: undefined, secretariat: undefined, members: undefined })
    expect(said('working-committee/composition', register)).toStrictEqual([
      { outcome: 'unknown', ...at, facts: four, needs: ['committee.chairs', 'committee.secretariat', 'committee.members'] },
    ])
  })

  it.each<readonly [title: string, changes: Readonly<Record<string, unknown>>, facts: object]>([
    [
      'each role wrongly filled',
      {
        'workingCommittee.chair': 'an3',
        'workingCommittee.secretary': 'se9',
        'workingCommittee.staff': 'st3',
        'workingCommittee.student': 'x',
      },
      {
        roles: ['chair', 'secretary', 'staff', 'student'],
        people: ['an3', 'se9', 'st3', 'x'],
        reasons: ['not-the-chair', 'not-the-secretary', 'wrong-group', 'not-a-member'],
      },
    ],
    [
      'nobody at all',
      { workingCommittee: {} },
      {
        roles: ['chair', 'secretary', 'staff', 'student'],
        people: [null, null, null, null],
        reasons: ['vacant', 'vacant', 'vacant', 'vacant'],
      },
    ],
    [
      'the chair as secretary: what is wrong with the second role, not that there are two',
      { 'workingCommittee.secretary': 'an1' },
      { roles: ['secretary'], people: ['an1'], reasons: ['not-the-secretary'] },
    ],
    [
      'a chair who is secretary',
      { 'workingCommittee.secretary': 'an1', 'secretariat.secretary': 'an1' },
      { roles: ['secretary'], people: ['an1'], reasons: ['held-twice'] },
    ],
    [
      'the secretary for staff',
      { 'workingCommittee.secretary': 'an2', 'secretariat.secretary': 'an2' },
      { roles: ['staff'], people: ['an2'], reasons: ['held-twice'] },
    ],
  ])('%s', (_, changes, facts) => {
    expect(said('working-committee/composition', committee(working(changes)))).toStrictEqual([{ outcome: 'breached', ...at, facts }])
  })

  it('may not make the chair its secretary, nor the secretary its staff, where the chair may be of the staff', () => {
    const options = { readings: { 'working-committee': 'chair-may-double' } } as const
    const reasons = (changes: Readonly<Record<string, unknown>>) =>
      said('working-committee/composition', committee(working(changes)), options).map(({ facts }) => facts)
    expect([
      reasons({ 'workingCommittee.secretary': 'an1', 'secretariat.secretary': 'an1' }),
      reasons({ 'workingCommittee.secretary': 'an2', 'secretariat.secretary': 'an2' }),
      reasons({ 'workingCommittee.staff': 'an1' }),
    ]).toStrictEqual([
      [{ roles: ['secretary'], people: ['an1'], reasons: ['held-twice'] }],
      [{ roles: ['staff'], people: ['an2'], reasons: ['held-twice'] }],
      [{ ...four, people: ['an1', 'se1', 'an1', 'st2'] }],
    ])
  })

  it('has the roles that the mandate gives it, in their order, and is not asked where it gives none', () => {
    const { workingCommittee: _, ...without } = ntnuLmu
    const two = defineMandate({ ...ntnuLmu, id: 'two', workingCommittee: ['student', 'chair'] })
    const none = defineMandate({ ...without, id: 'none' })
    expect(said('working-committee/composition', REGISTER, { mandate: two })).toStrictEqual([
      { outcome: 'satisfied', ...at, facts: { roles: ['chair', 'student'], people: ['an1', 'st2'] } },
    ])
    expect(said('working-committee/composition', REGISTER, { mandate: none })).toStrictEqual([])
  })
})
