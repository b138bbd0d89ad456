/** Observers, secretariat and working committee, seen through a register: judged on asOf alone (§3/Observatører, §4). */
import { describe, expect, it } from 'vitest'
import { checkRegister, type Options, type Register } from '../../src/index'
import { AS_OF, changed, factsOf, needed, REGISTER, told } from '../support/register'
import { ofRule } from '../support/verdicts'

const committee = (changes: Readonly<Record<string, unknown>>): Register =>
  changed(Object.fromEntries(Object.entries(changes).map(([path, to]) => [`committee.${path}`, to])))

type Row = [title: string, register: Register, expected: readonly string[], options?: Options]
const HOLDS = ['satisfied committee']
const BROKEN = ['breached committee']
const UNKNOWN = ['unknown committee']

describe('observers/required: one is named for each of five units (§3/Observatører:2)', () => {
  it.each<Row>([
    ['all five', REGISTER, HOLDS],
    ['and others', committee({ 'observers.+': { unit: 'students', person: 'ob7' } }), HOLDS],
    ['two of one unit', committee({ 'observers.+': { unit: 'library', person: 'ob7' } }), HOLDS],
    ['property management missing', committee({ 'observers.0': undefined }), ['breached property-management']],
    ['the welfare organisation missing', committee({ 'observers.1': undefined }), ['breached student-welfare-organisation']],
    ['AMU missing', committee({ 'observers.2': undefined }), ['breached working-environment-committee']],
    ['the library missing', committee({ 'observers.3': undefined }), ['breached library']],
    ['the adaptation service missing', committee({ 'observers.4': undefined }), ['breached adaptation-service']],
    ['two missing', committee({ 'observers.4': undefined, 'observers.3': undefined }), ['breached adaptation-service', 'breached library']],
    [
      'none',
      committee({ observers: [] }),
      [
        'breached adaptation-service',
        'breached library',
        'breached property-management',
        'breached student-welfare-organisation',
        'breached working-environment-committee',
      ],
    ],
    ['not said who', committee({ 'observers.3.person': undefined }), UNKNOWN],
    [
      'not said who of one, another missing',
      committee({ 'observers.3.person': undefined, 'observers.0': undefined }),
      ['breached property-management', 'unknown committee'],
    ],
    ['left out', committee({ observers: undefined }), UNKNOWN],
    ['the committee left out', changed({ committee: undefined, 'duties.complaints': [] }), UNKNOWN],
  ])('%s', (_, register, expected) => {
    expect(told('observers/required', register)).toStrictEqual(expected)
  })

  it('names what would settle it', () => {
    expect(needed('observers/required', committee({ 'observers.3.person': undefined }))).toStrictEqual(['committee.observers.3.person'])
    expect([...new Set(needed('observers/required', committee({ observers: undefined })))]).toStrictEqual(['committee.observers'])
  })
})

describe('observers/quality-system: a recommendation (§3/Observatører:3)', () => {
  it.each<Row>([
    ['named', REGISTER, HOLDS],
    ['missing', committee({ 'observers.5': undefined }), ['breached quality-system']],
    ['not said who', committee({ 'observers.5.person': undefined }), UNKNOWN],
    ['left out', committee({ observers: undefined }), UNKNOWN],
  ])('%s', (_, register, expected) => {
    expect(told('observers/quality-system', register)).toStrictEqual(expected)
  })

  it('does not weigh in the outcome', () => {
    const report = checkRegister(committee({ 'observers.5': undefined }), AS_OF)
    expect(ofRule(report, 'observers/quality-system').map(({ modality }) => modality)).toStrictEqual(['should'])
    expect(report).toMatchObject({ outcome: 'open', tally: { breached: 1 } })
  })
})

describe('secretariat/committee: the committee has a secretary (§4:1, §4:4)', () => {
  it.each<Row>([
    ['named', REGISTER, HOLDS],
    ['vacant', committee({ 'secretariat.secretary': undefined }), BROKEN],
    ['left out', committee({ secretariat: undefined }), UNKNOWN],
  ])('%s', (_, register, expected) => {
    expect(told('secretariat/committee', register)).toStrictEqual(expected)
  })

  it('names what would settle it', () => {
    expect(needed('secretariat/committee', committee({ secretariat: undefined }))).toStrictEqual(['committee.secretariat'])
  })
})

describe('secretariat/placement: with the pro-rector for education (§4:3)', () => {
  it.each<Row>([
    ['there', REGISTER, HOLDS],
    ['elsewhere', committee({ 'secretariat.unit': 'rector' }), BROKEN],
    ['not said', committee({ 'secretariat.unit': undefined }), UNKNOWN],
    ['there, though vacant', committee({ 'secretariat.secretary': undefined }), HOLDS],
    ['left out', committee({ secretariat: undefined }), UNKNOWN],
  ])('%s', (_, register, expected) => {
    expect(told('secretariat/placement', register)).toStrictEqual(expected)
  })

  it('names what would settle it', () => {
    expect(needed('secretariat/placement', committee({ 'secretariat.unit': undefined }))).toStrictEqual(['committee.secretariat.unit'])
  })
})

describe('working-committee/composition: chair, secretary, a staff and a student member (§4:2)', () => {
  const MAY_DOUBLE: Options = { readings: { 'working-committee': 'chair-may-double' } }
  const STUDENT_CHAIR = {
    'chairs.1.person': 'st2',
    'chairs.1.group': 'student',
    'workingCommittee.chair': 'st2',
  }

  it.each<Row>([
    ['four people', REGISTER, HOLDS],
    ['no chair', committee({ 'workingCommittee.chair': undefined }), BROKEN],
    ['no secretary', committee({ 'workingCommittee.secretary': undefined }), BROKEN],
    ['no staff member', committee({ 'workingCommittee.staff': undefined }), BROKEN],
    ['no student member', committee({ 'workingCommittee.student': undefined }), BROKEN],
    ['nobody', committee({ workingCommittee: {} }), BROKEN],
    ['another as chair', committee({ 'workingCommittee.chair': 'an3' }), BROKEN],
    ['the vice-chair as chair', committee({ 'workingCommittee.chair': 'st1' }), BROKEN],
    ['another as secretary', committee({ 'workingCommittee.secretary': 'se2' }), BROKEN],
    ['a deputy for staff', committee({ 'workingCommittee.staff': 'an2v' }), BROKEN],
    ['a student for staff', committee({ 'workingCommittee.staff': 'st3' }), BROKEN],
    ['staff for the student', committee({ 'workingCommittee.student': 'an3' }), BROKEN],
    ['one who has left', committee({ 'members.1.left': '2026-11-21' }), BROKEN],
    ['one who leaves today', committee({ 'members.1.left': AS_OF }), HOLDS],
    ['one who was no member in September', committee({ 'members.1.term.from': AS_OF }), HOLDS],
    ['the chair for staff too', committee({ 'workingCommittee.staff': 'an1' }), BROKEN],
    ['the chair for staff too, as may be', committee({ 'workingCommittee.staff': 'an1' }), HOLDS, MAY_DOUBLE],
    ['the chair for the student too', committee(STUDENT_CHAIR), BROKEN],
    ['the chair for the student too, as may be', committee(STUDENT_CHAIR), HOLDS, MAY_DOUBLE],
    ['four people, as may be', REGISTER, HOLDS, MAY_DOUBLE],
    ['the chair of another group, as may be', committee({ 'workingCommittee.student': 'an1' }), BROKEN, MAY_DOUBLE],
    ['left out', committee({ workingCommittee: undefined }), UNKNOWN],
    ['chairs left out', committee({ chairs: undefined }), UNKNOWN],
    ['secretariat left out', committee({ secretariat: undefined }), UNKNOWN],
    ['members left out', committee({ members: undefined }), UNKNOWN],
    ['chairs left out, and no student', committee({ chairs: undefined, 'workingCommittee.student': undefined }), BROKEN],
  ])('%s', (_, register, expected, options) => {
    expect(told('working-committee/composition', register, AS_OF, options)).toStrictEqual(expected)
  })

  it.each<readonly [string, Readonly<Record<string, unknown>>, Record<string, unknown>]>([
    ['vacant', { 'workingCommittee.student': undefined }, { roles: ['student'], people: [null], reasons: ['vacant'] }],
    ['not the chair', { 'workingCommittee.chair': 'an3' }, { roles: ['chair'], people: ['an3'], reasons: ['not-the-chair'] }],
    [
      'not the secretary',
      { 'workingCommittee.secretary': 'se2' },
      { roles: ['secretary'], people: ['se2'], reasons: ['not-the-secretary'] },
    ],
    ['not a member', { 'workingCommittee.staff': 'an2v' }, { roles: ['staff'], people: ['an2v'], reasons: ['not-a-member'] }],
    ['of the wrong group', { 'workingCommittee.staff': 'st3' }, { roles: ['staff'], people: ['st3'], reasons: ['wrong-group'] }],
    ['held twice', { 'workingCommittee.staff': 'an1' }, { roles: ['staff'], people: ['an1'], reasons: ['held-twice'] }],
  ])('tells who and why: %s', (_, changes, expected) => {
    expect(factsOf(checkRegister(committee(changes), AS_OF), 'working-committee/composition', 'committee')).toMatchObject(expected)
  })

  it.each<readonly [string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['left out', { workingCommittee: undefined }, ['committee.workingCommittee']],
    ['chairs', { chairs: undefined }, ['committee.chairs']],
    ['secretariat', { secretariat: undefined }, ['committee.secretariat']],
  ])('names what would settle it: %s', (_, changes, expected) => {
    expect(needed('working-committee/composition', committee(changes))).toStrictEqual(expected)
  })
})

describe('judged on asOf alone', () => {
  it('has no days', () => {
    const report = checkRegister(committee({ observers: [], secretariat: {}, workingCommittee: {} }), AS_OF)
    const rules = ['observers/required', 'secretariat/committee', 'working-committee/composition'] as const
    expect(rules.flatMap((rule) => ofRule(report, rule)).filter(({ facts }) => 'on' in facts)).toStrictEqual([])
  })

  it('follows the chair of the day', () => {
    const successor = { person: 'an2', group: 'staff', from: '2026-11-22', to: '2027-07-31', electedBy: 'committee', replaces: 'an1' }
    const register = committee({ 'chairs.1.left': '2026-11-21', 'chairs.+': successor })
    expect(told('working-committee/composition', register, '2026-11-21')).toStrictEqual(HOLDS)
    expect(told('working-committee/composition', register, '2026-11-22')).toStrictEqual(BROKEN)
  })
})
