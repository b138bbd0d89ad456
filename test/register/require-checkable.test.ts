/** What `checkRegister` and `planFromRegister` refuse to judge, told whole. */
import { expect, test } from 'vitest'
import { checkRegister, ntnuLmu, planFromRegister } from '../../src/index'
import { AS_OF, changed, REGISTER } from '../support/register'

const next = { ...ntnuLmu, id: 'next', campuses: [...ntnuLmu.campuses, 'moholt'] }

const { faculties: _, ...withoutFaculties } = ntnuLmu

test.each<readonly [title: string, call: Parameters<typeof checkRegister>, message: string]>([
  ['no day', [REGISTER, '2026-02-30'], 'asOf: "2026-02-30" is not a calendar date (YYYY-MM-DD)'],
  ['no first day', [changed({ 'records.from': 'x' }), AS_OF], 'register.records.from: "x" is not a calendar date (YYYY-MM-DD)'],
  ['a day too early', [REGISTER, '2026-07-31'], "asOf: 2026-07-31 is before the register's first day (records.from: 2026-08-01)"],
  [
    'another mandate',
    [changed({ mandate: 'x' }), AS_OF],
    'register.mandate: "x" is not the id of a mandate given (options.mandate): ntnu-lmu',
  ],
  [
    'another mandate than the two given',
    [changed({ mandate: 'x' }), AS_OF, { mandate: [ntnuLmu, next] }],
    'register.mandate: "x" is not the id of a mandate given (options.mandate): ntnu-lmu, next',
  ],
  [
    'no mandate at all',
    [REGISTER, AS_OF, { mandate: [] }],
    'register.mandate: "ntnu-lmu" is not the id of a mandate given (options.mandate): none',
  ],
  [
    'a campus that the mandate does not have',
    [changed({ 'committee.members.3.campus': 'moholt' }), AS_OF],
    'register.committee.members[3].campus: the mandate has no campus "moholt"; it has trondheim, gjovik, alesund',
  ],
  [
    'a campus that neither mandate has',
    [changed({ 'faculties.0.campuses': ['x'] }), AS_OF, { mandate: [ntnuLmu, next] }],
    'register.faculties[0].campuses[0]: the mandate has no campus "x"; it has trondheim, gjovik, alesund, moholt',
  ],
  [
    'a faculty visited that none of the mandates has',
    [changed({ faculties: undefined, 'dialogue.visits.0.faculty': 'NVX' }), AS_OF],
    'register.dialogue.visits[0].faculty: the mandate has no faculty "NVX"; it has AD, HF, IE, IV, MH, NV, SU, ØK',
  ],
])('%s', (_, [register, asOf, options], message) => {
  expect(() => checkRegister(register, asOf, options)).toThrow(new RangeError(message))
  expect(() => planFromRegister(register, asOf, 1, options)).toThrow(new RangeError(message))
})

test.each([
  [undefined, 'register: must be an object, not undefined'],
  [{ ...REGISTER, records: '2026-08-01' }, 'register.records: must be an object, not "2026-08-01"'],
])('what is no register: %#', (register, message) => {
  expect(() => Reflect.apply(checkRegister, undefined, [register, AS_OF])).toThrow(new TypeError(message))
})

test('the first day of the records is judged', () => {
  expect(checkRegister(REGISTER, '2026-08-01').asOf).toBe('2026-08-01')
})

test.each([
  ['asked of no mandate that lists none', changed({ faculties: undefined, 'dialogue.visits.0.faculty': 'NVX' }), withoutFaculties],
  [
    'asked of none where one of two mandates lists none',
    changed({ faculties: undefined, 'dialogue.visits.0.faculty': 'NVX' }),
    [
      { ...withoutFaculties, inForce: { from: '2020-01-01', to: '2025-12-31' } },
      { ...ntnuLmu, inForce: { from: '2026-01-01' } },
    ],
  ],
  [
    'not asked of a subcommittee',
    changed({ faculties: undefined, 'dialogue.visits.0': { subcommittee: 'gjovik', date: '2026-09-16' } }),
    ntnuLmu,
  ],
  ['not asked where visits are left out', changed({ faculties: undefined, 'dialogue.visits': undefined }), ntnuLmu],
  ['not asked where dialogue meetings are', changed({ faculties: undefined, dialogue: undefined }), ntnuLmu],
  ['asked of those of the register, not of the mandate', changed({ 'faculties.0.id': 'NVX', 'dialogue.visits.0.faculty': 'NVX' }), ntnuLmu],
])('a faculty visited is %s', (_, register, mandate) => {
  expect(() => checkRegister(register, AS_OF, { mandate })).not.toThrow()
})
