/** §3: what the findings on the composition of the committee say, whole: facts, places, causes and what is needed. */
import { describe, expect, it } from 'vitest'
import { type Body, checkComposition, type Deputy, type Finding, type Member, type Options, type RuleId } from '../../src/index'
import {
  COMMITTEE,
  idsOf,
  MEMBERS,
  ON,
  ofGroup,
  STAFF_TERM,
  staff,
  student,
  WITHOUT_DEPUTIES,
  withChanged,
  withDeputies,
  withMembers,
  without,
} from '../support/people'
import { only, whole } from '../support/whole'

const AT = { subject: 'committee', path: ['members'] }
const AT_DEPUTIES = { subject: 'committee', path: ['deputies'] }
const on = [ON]
const ALL = idsOf(MEMBERS)
const HOLDS = { outcome: 'satisfied', ...AT }
const member = (person: string, index: number) => ({ subject: person, path: ['members', index] })
const deputy = (person: string, index: number) => ({ subject: person, path: ['deputies', index] })
const vacant = (seat: string) => ({ rule: 'composition/seats', subject: seat })

const sixth = student('st6', 'trondheim', 'central-student-democracy')
const fourth = staff('an6', 'trondheim')
const seventh = student('st7', 'trondheim', 'central-student-democracy')
const withRow = (row: Deputy): Body => ({ members: MEMBERS, deputies: [...(COMMITTEE.deputies ?? []), row] })

type Row = readonly [what: string, body: Body, expected: readonly object[], options?: Options]

const tables: readonly (readonly [RuleId, readonly Row[]])[] = [
  [
    'composition/size',
    [
      ['ten', COMMITTEE, [{ ...HOLDS, facts: { members: 10, required: 10, on } }]],
      [
        'nine',
        without('st4'),
        [{ outcome: 'breached', ...AT, facts: { members: 9, required: 10, on }, follows: vacant('student-gjovik') }],
      ],
      ['eight, for two seats', without('st4', 'an4'), [{ outcome: 'breached', ...AT, facts: { members: 8, required: 10, on } }]],
      [
        'eleven',
        withMembers(sixth),
        [{ outcome: 'breached', ...AT, facts: { members: 11, required: 10, on }, follows: { rule: 'composition/seats', subject: 'st6' } }],
      ],
      ['twelve', withMembers(sixth, fourth), [{ outcome: 'breached', ...AT, facts: { members: 12, required: 10, on } }]],
      // One seat is empty and two members are without: releasing either leaves ten.
      [
        'eleven, one seat empty, two without one',
        { members: [...without('st4').members, sixth, fourth] },
        [{ outcome: 'breached', ...AT, facts: { members: 11, required: 10, on } }],
      ],
    ],
  ],
  [
    'composition/parity',
    (() => {
      const asked = { requiredStudents: 5, requiredStaff: 5, on }
      const broken = (students: number, staff: number) => ({ outcome: 'breached', ...AT, facts: { students, staff, ...asked } })
      return [
        ['five and five', COMMITTEE, [{ ...HOLDS, facts: { students: 5, staff: 5, ...asked } }]],
        ['four and five', without('st4'), [{ ...broken(4, 5), follows: vacant('student-gjovik') }]],
        ['five and four', without('an4'), [{ ...broken(5, 4), follows: vacant('staff-gjovik') }]],
        ['six and five', withMembers(sixth), [{ ...broken(6, 5), follows: vacant('st6') }]],
        ['five and six', withMembers(fourth), [{ ...broken(5, 6), follows: vacant('an6') }]],
        ['four and four: neither seat explains both', without('st4', 'an4'), [broken(4, 4)]],
        ['six and six', withMembers(sixth, fourth), [broken(6, 6)]],
        ['three and five', without('st4', 'st5'), [broken(3, 5)]],
        ['seven and five', withMembers(sixth, seventh), [broken(7, 5)]],
        ['four and six: no single seat mends it', { members: [...without('st4').members, fourth] }, [broken(4, 6)]],
      ] as const
    })(),
  ],
  [
    'composition/seats',
    [
      ['all held', COMMITTEE, [{ ...HOLDS, facts: { seats: 10, on } }]],
      [
        'a vacant one, and a member without',
        { members: [...without('st4').members, fourth] },
        [
          {
            outcome: 'breached',
            subject: 'student-gjovik',
            path: ['members'],
            facts: { seats: 10, seat: 'student-gjovik', group: 'student', campus: 'gjovik', on },
          },
          { outcome: 'breached', ...member('an6', 9), facts: { seats: 10, person: 'an6', group: 'staff', campus: 'trondheim', on } },
        ],
      ],
    ],
  ],
  [
    'composition/campuses',
    (() => {
      const campuses = ['trondheim', 'gjovik', 'alesund']
      const broken = (campus: string, ...groups: readonly string[]) => ({
        outcome: 'breached',
        subject: campus,
        path: ['members'],
        facts: { campus, groups, on },
      })
      return [
        ['all', COMMITTEE, [{ ...HOLDS, facts: { campuses, on } }]],
        ['no student', without('st4'), [{ ...broken('gjovik', 'student'), follows: vacant('student-gjovik') }]],
        ['no staff', without('an5'), [{ ...broken('alesund', 'staff'), follows: vacant('staff-alesund') }]],
        ['nobody', without('st4', 'an4'), [broken('gjovik', 'student', 'staff')]],
        [
          'no staff in Gjøvik, a student too many there',
          { members: [...without('an4').members, student('st6', 'gjovik', 'local-student-democracy')] },
          [{ ...broken('gjovik', 'staff'), follows: vacant('staff-gjovik') }],
        ],
        ['three empty seats, each of which would mend it', without('st1', 'st2', 'st3'), [broken('trondheim', 'student')]],
      ] as const
    })(),
  ],
  [
    'composition/appointing-body',
    (() => {
      const broken = (person: string, index: number, seat: string, appointedBy: string, allowed: readonly string[]) => ({
        outcome: 'breached',
        ...member(person, index),
        facts: { person, seat, appointedBy, allowed, on },
      })
      const local = ['local-student-democracy']
      return [
        ['each by one of the seat', COMMITTEE, [{ ...HOLDS, facts: { people: ALL, on } }]],
        [
          'by another',
          withChanged({ st4: { appointedBy: 'rector' }, an4: { appointedBy: 'student-democracy' } }),
          [broken('st4', 3, 'student-gjovik', 'rector', local), broken('an4', 8, 'staff-gjovik', 'student-democracy', ['rector'])],
        ],
        [
          'not said by which',
          withChanged({ st4: { appointedBy: 'student-democracy' }, an1: { appointedBy: undefined } }),
          [
            {
              outcome: 'unknown',
              ...AT,
              facts: { people: ['st4', 'an1'], on },
              needs: [
                ['members', 3, 'appointedBy'],
                ['members', 5, 'appointedBy'],
              ],
            },
          ],
        ],
        ['nobody', { members: [] }, [{ outcome: 'not-applicable', ...AT, facts: {} }]],
      ] as const
    })(),
  ],
  [
    'composition/management',
    [
      ['all are', COMMITTEE, [{ ...HOLDS, facts: { people: ['an1', 'an2', 'an3', 'an4', 'an5'], on } }]],
      [
        'one who holds a seat, and one who holds none',
        { members: [...withChanged({ an4: { management: false } }).members, { ...fourth, management: false }] },
        [
          { outcome: 'breached', ...member('an4', 8), facts: { person: 'an4', campus: 'gjovik', seat: 'staff-gjovik', on } },
          { outcome: 'breached', ...member('an6', 10), facts: { person: 'an6', campus: 'trondheim', on } },
        ],
      ],
      ['a student without a seat need not be', withMembers(sixth), [{ ...HOLDS, facts: { people: idsOf(ofGroup('staff')), on } }]],
      [
        'not said',
        withChanged({ an2: { management: undefined } }),
        [{ outcome: 'unknown', ...AT, facts: { people: ['an2'], on }, needs: [['members', 6, 'management']] }],
      ],
    ],
  ],
  [
    'composition/deputies',
    (() => {
      const broken = (person: string, index: number, ...notCounted: readonly string[]) => ({
        outcome: 'breached',
        ...member(person, index),
        facts: { member: person, notCounted, on },
      })
      return [
        ['one each', COMMITTEE, [{ ...HOLDS, facts: { people: ALL, on } }]],
        ['left out', WITHOUT_DEPUTIES, [{ outcome: 'unknown', ...AT, facts: { people: ALL, on }, needs: [['deputies']] }]],
        ['left out, and nobody is a member', { members: [] }, [{ outcome: 'not-applicable', ...AT, facts: {} }]],
        ['none', withDeputies({ an1: null }), [broken('an1', 5)]],
        ['one that another has too', withDeputies({ an1: { person: 'an2v' } }), [broken('an1', 5, 'an2v'), broken('an2', 6, 'an2v')]],
        ['a member', withDeputies({ an1: { person: 'an2' } }), [broken('an1', 5, 'an2')]],
        [
          'two, neither of whom counts',
          {
            members: MEMBERS,
            deputies: [...(withDeputies({ an1: { person: 'an2' } }).deputies ?? []), { person: 'an3v', for: 'an1', term: STAFF_TERM }],
          },
          [broken('an1', 5, 'an2', 'an3v'), broken('an3', 7, 'an3v')],
        ],
        // Named twice for the same member they still serve that one alone.
        ['the same twice', withRow({ person: 'an1v', for: 'an1', term: STAFF_TERM }), [{ ...HOLDS, facts: { people: ALL, on } }]],
        [
          'of one who is no member any more',
          withRow({ person: 'an1v', for: 'gone', term: STAFF_TERM }),
          [{ ...HOLDS, facts: { people: ALL, on } }],
        ],
      ] as const
    })(),
  ],
  [
    'composition/deputies-fit',
    (() => {
      const of = (person: string, group: string, campus: string) => ({
        deputy: `${person}v`,
        member: person,
        memberGroup: group,
        memberCampus: campus,
      })
      const everybody = ALL.map((id) => `${id}v`)
      const any: Options = { readings: { 'deputy-match': 'any' } }
      const stranger = (change: Partial<Deputy>): Deputy => ({
        person: 'an1v',
        for: 'an4',
        term: STAFF_TERM,
        group: 'staff',
        campus: 'trondheim',
        ...change,
      })
      return [
        ['each', COMMITTEE, [{ outcome: 'satisfied', ...AT_DEPUTIES, facts: { people: everybody, on } }]],
        ['left out', WITHOUT_DEPUTIES, [{ outcome: 'unknown', ...AT_DEPUTIES, facts: { people: [], on }, needs: [['deputies']] }]],
        [
          'left out, and nothing is asked',
          WITHOUT_DEPUTIES,
          [{ outcome: 'not-applicable', ...AT_DEPUTIES, facts: { people: [], on } }],
          any,
        ],
        ['nothing is asked', COMMITTEE, [{ outcome: 'not-applicable', ...AT_DEPUTIES, facts: { people: everybody, on } }], any],
        [
          'of another campus',
          withDeputies({ an4: { campus: 'trondheim' } }),
          [
            {
              outcome: 'breached',
              ...deputy('an4v', 8),
              facts: { ...of('an4', 'staff', 'gjovik'), group: 'staff', campus: 'trondheim', on },
            },
          ],
        ],
        [
          'of the other group, campus not said',
          withDeputies({ an4: { group: 'student', campus: undefined } }),
          [{ outcome: 'breached', ...deputy('an4v', 8), facts: { ...of('an4', 'staff', 'gjovik'), group: 'student', on } }],
        ],
        [
          'of another campus, group not said',
          withDeputies({ an4: { group: undefined, campus: 'trondheim' } }),
          [{ outcome: 'breached', ...deputy('an4v', 8), facts: { ...of('an4', 'staff', 'gjovik'), campus: 'trondheim', on } }],
        ],
        [
          'neither said of one, campus not said of another',
          withDeputies({ an4: { group: undefined, campus: undefined }, an5: { campus: undefined } }),
          [
            {
              outcome: 'unknown',
              ...AT_DEPUTIES,
              facts: { people: ['an4v', 'an5v'], on },
              needs: [
                ['deputies', 8, 'group'],
                ['deputies', 8, 'campus'],
                ['deputies', 9, 'campus'],
              ],
            },
          ],
        ],
        // Of several rows of a person the one that fits worst is told, wherever it stands.
        [
          'one of several rows does not fit: the later',
          withRow(stranger({})),
          [
            {
              outcome: 'breached',
              ...deputy('an1v', 10),
              facts: { ...of('an4', 'staff', 'gjovik'), deputy: 'an1v', group: 'staff', campus: 'trondheim', on },
            },
          ],
        ],
        [
          'one of several rows does not fit: the earlier',
          { members: MEMBERS, deputies: [stranger({}), ...(COMMITTEE.deputies ?? [])] },
          [
            {
              outcome: 'breached',
              ...deputy('an1v', 0),
              facts: { ...of('an4', 'staff', 'gjovik'), deputy: 'an1v', group: 'staff', campus: 'trondheim', on },
            },
          ],
        ],
        [
          'two rows do not fit: the first',
          { members: MEMBERS, deputies: [stranger({}), stranger({ for: 'an5' }), ...(COMMITTEE.deputies ?? [])] },
          [
            {
              outcome: 'breached',
              ...deputy('an1v', 0),
              facts: { ...of('an4', 'staff', 'gjovik'), deputy: 'an1v', group: 'staff', campus: 'trondheim', on },
            },
          ],
        ],
        [
          'one of several rows does not say',
          withRow(stranger({ campus: undefined })),
          [{ outcome: 'unknown', ...AT_DEPUTIES, facts: { people: ['an1v'], on }, needs: [['deputies', 10, 'campus']] }],
        ],
        [
          'a row without fault after one that does not fit, and one that does not say',
          { members: MEMBERS, deputies: [stranger({}), stranger({ campus: undefined }), ...(COMMITTEE.deputies ?? [])] },
          [
            {
              outcome: 'breached',
              ...deputy('an1v', 0),
              facts: { ...of('an4', 'staff', 'gjovik'), deputy: 'an1v', group: 'staff', campus: 'trondheim', on },
            },
          ],
        ],
        [
          'the deputy of one who is no member',
          withRow(stranger({ person: 'x1', for: 'gone' })),
          [{ outcome: 'satisfied', ...AT_DEPUTIES, facts: { people: everybody, on } }],
        ],
      ] as const
    })(),
  ],
]

const told = (rule: RuleId, body: Body, options?: Options): Finding[] => only(rule, checkComposition(body, ON, options))
/** In the order in which findings have their properties, which is no part of what they say. */
const expectedOf = (rule: RuleId, rows: readonly object[]) => rows.map((row) => whole(rule, row))

for (const [rule, rows] of tables) {
  describe(rule, () => {
    it.each(rows.map(([what, body, expected, options]) => ({ what, body, expected, options })))('$what', ({ body, expected, options }) => {
      expect(told(rule, body, options)).toStrictEqual(expectedOf(rule, expected))
    })
  })
}

describe('terms', () => {
  const students = idsOf(ofGroup('student'))
  const own = (person: string, index: number, facts: object) => ({
    outcome: 'breached',
    ...member(person, index),
    facts: { person, ...facts, on },
  })
  const term = (from: string, to?: string): Partial<Member> => ({ term: to === undefined ? { from } : { from, to } })
  const newcomer = (change: Partial<Member>): Body => ({
    members: [...withChanged({ an4: { left: '2026-09-30' } }).members, staff('new', 'gjovik', { replaces: 'an4', ...change })],
  })
  const inherited = { years: 2, from: '2026-10-01', lastDay: '2027-07-31' }

  it.each<readonly [rule: RuleId, what: string, body: Body, expected: readonly object[]]>([
    ['terms/students', 'to the day', COMMITTEE, [{ ...HOLDS, facts: { people: students, years: 1, on } }]],
    ['terms/staff', 'to the day', COMMITTEE, [{ ...HOLDS, facts: { people: idsOf(ofGroup('staff')), years: 2, on } }]],
    [
      'terms/students',
      'another day, and a day too long',
      withChanged({ st2: term('2026-08-02', '2027-08-02') }),
      [
        own('st2', 1, {
          years: 1,
          from: '2026-08-02',
          to: '2027-08-02',
          lastDay: '2027-08-01',
          commonStart: '2026-08-01',
          reasons: ['too-long', 'other-start'],
        }),
      ],
    ],
    [
      'terms/staff',
      'a day too short',
      withChanged({ an2: term('2025-08-01', '2027-07-30') }),
      [own('an2', 6, { years: 2, from: '2025-08-01', to: '2027-07-30', lastDay: '2027-07-31', reasons: ['too-short'] })],
    ],
    [
      'terms/staff',
      'without an end, and over',
      withChanged({ an2: term('2024-08-01') }),
      [own('an2', 6, { years: 2, from: '2024-08-01', lastDay: '2026-07-31', reasons: ['too-long'] })],
    ],
    [
      'terms/staff',
      'without an end, and not over',
      withChanged({ an2: term('2025-08-01') }),
      [{ outcome: 'unknown', ...AT, facts: { people: ['an2'], years: 2, on }, needs: [['members', 6, 'term', 'to']] }],
    ],
    [
      'terms/staff',
      'without an end, and in place of nobody knows whom',
      withChanged({ an2: { term: { from: '2026-08-01' }, replaces: 'x' } }),
      [
        {
          outcome: 'unknown',
          ...AT,
          facts: { people: ['an2'], years: 2, on },
          needs: [
            ['members', 6, 'term', 'to'],
            ['members', 6, 'replaces'],
          ],
        },
      ],
    ],
    [
      'terms/staff',
      'the rest of another’s term, and a day more',
      newcomer(term('2026-10-01', '2027-08-01')),
      [own('new', 10, { ...inherited, to: '2027-08-01', reasons: ['too-long'] })],
    ],
    [
      'terms/staff',
      'before the other left, who came in place of nobody knows whom',
      { members: [...withChanged({ an4: { replaces: 'x' } }).members, staff('new', 'gjovik', { replaces: 'an4' })] },
      [
        own('new', 10, { years: 2, from: '2025-08-01', to: '2027-07-31', reasons: ['before-other-left'] }),
        { outcome: 'unknown', ...AT, facts: { people: ['an4'], years: 2, on }, needs: [['members', 8, 'replaces']] },
      ],
    ],
    [
      'terms/staff',
      'before the other left',
      newcomer(term('2026-09-30', '2027-07-31')),
      [own('new', 10, { ...inherited, from: '2026-09-30', to: '2027-07-31', reasons: ['before-other-left'] })],
    ],
  ])('%s: %s', (rule, _, body, expected) => {
    expect(told(rule, body)).toStrictEqual(expectedOf(rule, expected))
  })
})

it('of a person with two rows at once the first counts', () => {
  const twice = { members: [...MEMBERS, staff('an1', 'oslo')] }
  expect(told('composition/size', twice)).toStrictEqual(told('composition/size', COMMITTEE))
  expect(checkComposition(twice, ON).unseated).toStrictEqual([])
})

it('of an earlier row of a person nothing is judged', () => {
  const before = { ...student('st1', 'oslo', 'rector'), term: { from: '2025-08-01', to: '2026-07-31' } }
  const { members, deputies } = COMMITTEE
  const { outcome, unseated } = checkComposition({ members: [before, ...members], deputies }, ON)
  expect({ outcome, unseated }).toStrictEqual({ outcome: 'satisfied', unseated: [] })
})

it('takes no day that does not exist', () => {
  expect(() => checkComposition(COMMITTEE, '2026-11-31')).toThrow(new RangeError('on: "2026-11-31" is not a calendar date (YYYY-MM-DD)'))
})
