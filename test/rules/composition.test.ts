/** Who makes up the committee and for how long: §3:1 to §3:4, §3/Studentene, §3/Ansatte. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Body,
  checkComposition,
  type Deputy,
  defineMandate,
  GROUPS,
  type Group,
  type Mandate,
  type Member,
  ntnuLmu,
  type Options,
  type RuleId,
} from '../../src/index'
import { frozen } from '../support/frozen'
import {
  COMMITTEE,
  deputyOf,
  idsOf,
  MEMBERS,
  ON,
  ofGroup,
  STAFF_TERM,
  STUDENT_TERM,
  staff,
  student,
  WITHOUT_DEPUTIES,
  withChanged,
  withDeputies,
  withMembers,
  without,
} from '../support/people'
import { ofRule, outcomes, reasons, verdicts } from '../support/verdicts'
import { placesOf, twinSeats } from '../twins/twin-seats'
import { dayAfter, type TwinTermRule, twinLastDay, twinTerms } from '../twins/twin-terms'

const RULES = [
  'composition/size',
  'composition/parity',
  'composition/seats',
  'composition/campuses',
  'composition/appointing-body',
  'composition/management',
  'composition/deputies',
  'composition/deputies-fit',
  'terms/students',
  'terms/staff',
] as const satisfies readonly RuleId[]

const sixth = (change: Partial<Member> = {}) => student('st6', 'trondheim', 'central-student-democracy', change)
const fourth = (change: Partial<Member> = {}) => staff('an6', 'trondheim', change)
const judge = (rule: RuleId, body: Body, options?: Options, on = ON): string[] => verdicts(checkComposition(body, on, options), rule)
const FINE = ['satisfied committee']

describe('a committee in which all is as it should be', () => {
  test('every rule is satisfied, once', () => {
    const result = checkComposition(COMMITTEE, ON)
    expect(result.outcome).toBe('satisfied')
    expect(result.unseated).toStrictEqual([])
    expect(result.findings.map(({ rule, outcome, subject }) => [rule, outcome, subject])).toStrictEqual(
      RULES.map((rule) => [rule, 'satisfied', 'committee']),
    )
  })

  test('every seat is told with its holder, in the order of the mandate', () => {
    expect(checkComposition(COMMITTEE, ON).seats.map(({ id, seat, holder }) => [id, seat.id, holder])).toStrictEqual([
      ['student-trondheim-central', 'student-trondheim-central', 'st1'],
      ['student-trondheim-central#2', 'student-trondheim-central', 'st2'],
      ['student-trondheim-open', 'student-trondheim-open', 'st3'],
      ['student-gjovik', 'student-gjovik', 'st4'],
      ['student-alesund', 'student-alesund', 'st5'],
      ['staff-trondheim', 'staff-trondheim', 'an1'],
      ['staff-trondheim#2', 'staff-trondheim', 'an2'],
      ['staff-trondheim#3', 'staff-trondheim', 'an3'],
      ['staff-gjovik', 'staff-gjovik', 'an4'],
      ['staff-alesund', 'staff-alesund', 'an5'],
    ])
  })

  test.each<readonly [what: string, change: Partial<Member>, on: string, members: number]>([
    ['the first day of the term', { term: STUDENT_TERM }, '2026-08-01', 10],
    ['the day before it', { term: { from: '2026-08-02', to: '2027-07-31' } }, '2026-08-01', 9],
    ['the last day of the term', { term: STUDENT_TERM }, '2027-07-31', 10],
    ['the day after it', { term: { from: '2026-08-01', to: '2027-07-30' } }, '2027-07-31', 9],
    ['the day of leaving', { left: ON }, ON, 10],
    ['the day after leaving', { left: '2026-11-21' }, ON, 9],
  ])('in office, or not, on %s', (_, change, on, members) => {
    const [finding] = ofRule(checkComposition(withChanged({ st1: change }), on), 'composition/size')
    expect(finding?.facts).toStrictEqual({ on: [on], members, required: 10 })
  })
})

type Row = readonly [clause: string, what: string, body: Body, expected: readonly string[], options?: Options]

/** an3 left, an6 took over, and an3's deputy with them; an3's row of deputy still runs. */
const succeeded: Body = {
  members: [
    ...withChanged({ an3: { left: '2026-10-31' } }).members,
    fourth({ term: { from: '2026-11-01', to: '2027-07-31' }, replaces: 'an3' }),
  ],
  deputies: [...(COMMITTEE.deputies ?? []), { person: 'an3v', for: 'an6', term: STAFF_TERM }],
}

const tables: readonly (readonly [RuleId, readonly Row[]])[] = [
  [
    'composition/size',
    [
      ['§3:1', 'nine', without('st4'), ['breached committee']],
      ['§3:1', 'ten', COMMITTEE, FINE],
      ['§3:1', 'eleven', withMembers(sixth()), ['breached committee']],
      ['§3:1', 'ten, one in the wrong group', withChanged({ an4: { group: 'student' } }), FINE],
    ],
  ],
  [
    'composition/parity',
    [
      ['§3:1', 'four students', without('st1'), ['breached committee']],
      ['§3:1', 'five and five', COMMITTEE, FINE],
      ['§3:1', 'six students', withMembers(sixth()), ['breached committee']],
      ['§3:1', 'four staff', without('an1'), ['breached committee']],
      ['§3:1', 'six staff', withMembers(fourth()), ['breached committee']],
      ['§3:1', 'six students, four staff', withChanged({ an4: { group: 'student' } }), ['breached committee']],
      ['§3:1', 'five and five, at other campuses', withChanged({ st4: { campus: 'alesund' } }), FINE],
    ],
  ],
  [
    'composition/seats',
    [
      ['§3/Studentene:3', 'all held', COMMITTEE, FINE],
      ['§3/Studentene:3', 'nobody from Gjøvik', without('st4'), ['breached student-gjovik']],
      ['§3/Studentene:3', 'two in Trondheim, both by the central one', without('st3'), ['breached student-trondheim-open']],
      ['§3/Studentene:3', 'two in Trondheim, one by the local one', without('st2'), ['breached student-trondheim-central#2']],
      ['§3/Ansatte:3', 'two in Trondheim', without('an1'), ['breached staff-trondheim#3']],
      ['§3/Ansatte:3', 'one in Trondheim', without('an1', 'an3'), ['breached staff-trondheim#2', 'breached staff-trondheim#3']],
      ['§3/Ansatte:3', 'four in Trondheim', withMembers(fourth()), ['breached an6']],
      [
        '§3/Ansatte:3',
        'four in Trondheim, none in Ålesund',
        withChanged({ an5: { campus: 'trondheim' } }),
        ['breached staff-alesund', 'breached an5'],
      ],
      ['§3/Studentene:3', 'one from a campus without a seat', withMembers(sixth({ campus: 'oslo' })), ['breached st6']],
    ],
  ],
  [
    'composition/campuses',
    [
      ['§3:4', 'all', COMMITTEE, FINE],
      ['§3:4', 'no student from Gjøvik', without('st4'), ['breached gjovik']],
      ['§3:4', 'no staff from Ålesund', without('an5'), ['breached alesund']],
      ['§3:4', 'nobody from Gjøvik', without('st4', 'an4'), ['breached gjovik']],
      ['§3:4', 'no student from either', without('st4', 'st5'), ['breached gjovik', 'breached alesund']],
      ['§3:4', 'one student from Trondheim', without('st2', 'st3'), FINE],
      ['§3:4', 'no student from Trondheim', without('st1', 'st2', 'st3'), ['breached trondheim']],
    ],
  ],
  [
    'composition/appointing-body',
    [
      ['§3/Studentene:3', 'each by a body of the seat', COMMITTEE, FINE],
      [
        '§3/Studentene:3',
        'all three in Trondheim by the central one',
        withChanged({ st3: { appointedBy: 'central-student-democracy' } }),
        FINE,
      ],
      [
        '§3/Studentene:3',
        'two in Trondheim by the local one',
        withChanged({ st1: { appointedBy: 'local-student-democracy' } }),
        ['breached st1'],
      ],
      [
        '§3/Studentene:3',
        'Gjøvik by the central one',
        withChanged({ st4: { appointedBy: 'central-student-democracy' } }),
        ['breached st4'],
      ],
      ['§3/Studentene:3', 'Ålesund by the rector', withChanged({ st5: { appointedBy: 'rector' } }), ['breached st5']],
      ['§3/Ansatte:1', 'staff by the vice-rector', withChanged({ an4: { appointedBy: 'vice-rector-gjovik' } }), ['breached an4']],
      [
        '§3/Studentene:1',
        'the student democracy, not said which',
        withChanged({ st4: { appointedBy: 'student-democracy' } }),
        ['unknown committee'],
      ],
      ['§3/Ansatte:1', 'not said', { ...COMMITTEE, members: MEMBERS.map(({ appointedBy: _, ...rest }) => rest) }, ['unknown committee']],
      [
        '§3/Studentene:1',
        'one wrong, one not said which: none is satisfied',
        withChanged({ st4: { appointedBy: 'student-democracy' }, st5: { appointedBy: 'rector' } }),
        ['breached st5', 'unknown committee'],
      ],
    ],
  ],
  [
    'composition/management',
    [
      ['§3/Ansatte:3', 'all are', COMMITTEE, FINE],
      ['§3/Ansatte:3', 'one is not', withChanged({ an2: { management: false } }), ['breached an2']],
      [
        '§3/Ansatte:3',
        'two are not',
        withChanged({ an2: { management: false }, an5: { management: false } }),
        ['breached an2', 'breached an5'],
      ],
      ['§3/Ansatte:3', 'students need not be', withChanged({ st1: { management: false } }), FINE],
      ['§3/Ansatte:3', 'one without a seat is not', withMembers(fourth({ management: false })), ['breached an6']],
      ['§3/Ansatte:3', 'not said', withChanged({ an2: { management: undefined } }), ['unknown committee']],
    ],
  ],
  [
    'composition/deputies',
    [
      ['§3:3', 'one each', COMMITTEE, FINE],
      ['§3:3', 'one has none', withDeputies({ an1: null }), ['breached an1']],
      ['§3:3', 'the list is empty', { members: MEMBERS, deputies: [] }, idsOf(MEMBERS).map((id) => `breached ${id}`)],
      ['§3:3', 'not said', WITHOUT_DEPUTIES, ['unknown committee']],
      ['§3:3', 'one deputises for two', withDeputies({ an1: { person: 'an2v' } }), ['breached an1', 'breached an2']],
      ['§3:3', 'one is a member', withDeputies({ an1: { person: 'an2' } }), ['breached an1']],
      ['§3:3', 'one left the day before', withDeputies({ an1: { left: '2026-11-21' } }), ['breached an1']],
      ['§3:3', 'one leaves that day', withDeputies({ an1: { left: ON } }), FINE],
      ['§3:3', 'one begins the day after', withDeputies({ an1: { term: { from: '2026-11-23' } } }), ['breached an1']],
      [
        '§3:3',
        'one deputised for another before',
        withSecondDeputy({ person: 'an2v', for: 'an1', term: { from: '2025-08-01', to: '2026-11-21' } }),
        FINE,
      ],
      ['§3:3', 'one has two, one of them a member', withSecondDeputy({ person: 'st1', for: 'an1', term: STAFF_TERM }), FINE],
      ['§3:3', 'one goes on as the deputy of the successor of a member who left', succeeded, FINE],
    ],
  ],
  [
    'composition/deputies-fit',
    [
      ['§3/Ansatte:1', 'group and campus are the member’s', COMMITTEE, FINE],
      ['§3/Ansatte:1', 'of another campus', withDeputies({ an1: { campus: 'gjovik' } }), ['breached an1v']],
      ['§3/Studentene:1', 'of the other group', withDeputies({ st1: { group: 'staff' } }), ['breached st1v']],
      ['§3/Studentene:1', 'group not said', withDeputies({ st1: { group: undefined } }), ['unknown committee']],
      ['§3/Studentene:1', 'campus not said', withDeputies({ st1: { campus: undefined } }), ['unknown committee']],
      [
        '§3/Studentene:1',
        'group not said, of another campus',
        withDeputies({ st1: { group: undefined, campus: 'gjovik' } }),
        ['breached st1v'],
      ],
      ['§3/Ansatte:1', 'no deputies said', WITHOUT_DEPUTIES, ['unknown committee']],
      [
        '§3/Ansatte:1',
        'any deputy, as the reading has it',
        withDeputies({ an1: { campus: 'gjovik' }, st1: { group: 'staff' } }),
        ['not-applicable committee'],
        { readings: { 'deputy-match': 'any' } },
      ],
    ],
  ],
]

function withSecondDeputy(deputy: Deputy): Body {
  return { members: MEMBERS, deputies: [...(COMMITTEE.deputies ?? []), deputy] }
}

for (const [rule, rows] of tables) {
  describe(rule, () => {
    const named = rows.map(([clause, what, body, expected, options]) => ({ clause, what, body, expected, options }))
    test.each(named)('$clause $what', ({ body, expected, options }) => {
      expect(judge(rule, body, options)).toStrictEqual(expected)
    })
  })
}

describe('where the findings point, and what is missing', () => {
  test.each<readonly [rule: RuleId, body: Body, needs: readonly (readonly (string | number)[])[]]>([
    ['composition/appointing-body', withChanged({ st4: { appointedBy: 'student-democracy' } }), [['members', 3, 'appointedBy']]],
    ['composition/management', withChanged({ an2: { management: undefined } }), [['members', 6, 'management']]],
    ['composition/deputies', WITHOUT_DEPUTIES, [['deputies']]],
    ['composition/deputies-fit', withDeputies({ st1: { group: undefined } }), [['deputies', 0, 'group']]],
    ['terms/students', withChanged({ st2: { term: { from: '2026-08-01' } } }), [['members', 1, 'term', 'to']]],
  ])('%s names what would settle it', (rule, body, needs) => {
    expect(ofRule(checkComposition(body, ON), rule).map((finding) => finding.needs)).toStrictEqual([needs])
  })

  test('§3/Ansatte:3 a breached finding, whole', () => {
    expect(ofRule(checkComposition(withChanged({ an2: { management: false } }), ON), 'composition/management')).toStrictEqual([
      {
        rule: 'composition/management',
        clauses: ['§3/Ansatte:3'],
        modality: 'shall',
        outcome: 'breached',
        subject: 'an2',
        path: ['members', 6],
        facts: { on: [ON], person: 'an2', seat: 'staff-trondheim#2', campus: 'trondheim' },
        readings: [],
      },
    ])
  })
})

describe('one cause, one headline', () => {
  const followers = (body: Body): string[] =>
    checkComposition(body, ON).findings.flatMap(({ rule, subject, follows }) =>
      follows === undefined ? [] : [`${rule} ${subject} <- ${follows.rule} ${follows.subject}`],
    )
  test.each<readonly [what: string, body: Body, expected: readonly string[]]>([
    ['nothing is wrong', COMMITTEE, []],
    [
      'a vacant seat: nine members, four students, no student from Gjøvik',
      without('st4'),
      [
        'composition/size committee <- composition/seats student-gjovik',
        'composition/parity committee <- composition/seats student-gjovik',
        'composition/campuses gjovik <- composition/seats student-gjovik',
      ],
    ],
    [
      'a vacant seat of three',
      without('an2'),
      [
        'composition/size committee <- composition/seats staff-trondheim#3',
        'composition/parity committee <- composition/seats staff-trondheim#3',
      ],
    ],
    [
      'a member too many',
      withMembers(sixth()),
      ['composition/size committee <- composition/seats st6', 'composition/parity committee <- composition/seats st6'],
    ],
    [
      'a student from the wrong campus',
      withChanged({ st4: { campus: 'alesund' } }),
      ['composition/campuses gjovik <- composition/seats student-gjovik'],
    ],
    [
      'two vacant seats explain eight members and three students only together',
      without('st4', 'st5'),
      [
        'composition/campuses gjovik <- composition/seats student-gjovik',
        'composition/campuses alesund <- composition/seats student-alesund',
      ],
    ],
    ['a campus without anybody has two causes', without('st4', 'an4'), []],
  ])('%s', (_, body, expected) => {
    expect(followers(body)).toStrictEqual(expected)
  })
})

describe('§3/Studentene:3, §3/Ansatte:3 who holds which seat', () => {
  const LATER = { term: { from: '2026-09-01', to: '2027-07-31' } }
  const trondheim = (group: Group, ...members: readonly Member[]) =>
    checkComposition({ members: [...MEMBERS.filter((member) => member.group !== group || member.campus !== 'trondheim'), ...members] }, ON)
      .seats.filter(({ seat }) => seat.group === group && seat.campus === 'trondheim')
      .map(({ holder }) => holder)
  const central = (id: string, change?: Partial<Member>) => student(id, 'trondheim', 'central-student-democracy', change)
  const local = (id: string, change?: Partial<Member>) => student(id, 'trondheim', 'local-student-democracy', change)
  const leader = (id: string, change?: Partial<Member>) => staff(id, 'trondheim', change)
  const unfit = (id: string) => staff(id, 'trondheim', { management: false })

  test.each<readonly [what: string, holders: readonly (string | null)[], expected: readonly (string | null)[]]>([
    ['the local one takes the open place', trondheim('student', local('a'), central('b'), central('c')), ['b', 'c', 'a']],
    ['the earlier seats go to the earlier members', trondheim('student', central('b', LATER), central('c'), central('a')), ['a', 'c', 'b']],
    ['as many seats as can be, before anything else', trondheim('student', local('a'), local('b'), local('c')), ['a', 'b', 'c']],
    [
      'one who was not rightly appointed stands back for one who was',
      trondheim('student', local('a'), local('b'), central('c', LATER), central('d', LATER)),
      ['c', 'd', 'a'],
    ],
    [
      'not said counts as fitting',
      trondheim('student', local('a'), local('b'), central('c'), { ...central('d'), appointedBy: undefined }),
      ['c', 'd', 'a'],
    ],
    [
      'as does the student democracy',
      trondheim('student', local('a'), local('b'), central('c'), student('d', 'trondheim', 'student-democracy')),
      ['c', 'd', 'a'],
    ],
    ['the earlier members are seated', trondheim('staff', leader('a', LATER), leader('b'), leader('c'), leader('d')), ['b', 'c', 'd']],
    ['by id where they began on one day', trondheim('staff', leader('d'), leader('c'), leader('b'), leader('a')), ['a', 'b', 'c']],
    [
      'the management goes before the earlier',
      trondheim('staff', unfit('a'), leader('b', LATER), leader('c'), leader('d')),
      ['c', 'd', 'b'],
    ],
    [
      'the right appointment goes before the management',
      trondheim('staff', leader('a', { appointedBy: 'dean' }), unfit('b'), leader('c'), leader('d')),
      ['b', 'c', 'd'],
    ],
    ['one alone', trondheim('student', local('a')), [null, null, 'a']],
  ])('%s', (_, holders, expected) => {
    expect(holders).toStrictEqual(expected)
  })

  const day = fc.constantFrom('2026-08-01', '2026-08-02', '2026-09-01', '2026-11-22')
  const people = (
    group: Group,
    campus: string,
    bodies: readonly (string | undefined)[],
    management: readonly (boolean | undefined)[],
    most: number,
  ) =>
    fc.array(
      fc
        .record({ appointedBy: fc.constantFrom(...bodies), management: fc.constantFrom(...management), from: day, isGone: fc.boolean() })
        .map(
          ({ appointedBy, management, from, isGone }): Omit<Member, 'person'> => ({
            group,
            campus,
            appointedBy,
            management,
            term: { from, to: '2027-07-31' },
            ...(isGone && from < ON ? { left: '2026-11-21' } : {}),
          }),
        ),
      { maxLength: most },
    )
  const students = (campus: string, most: number) =>
    people(
      'student',
      campus,
      ['central-student-democracy', 'local-student-democracy', 'student-democracy', 'rector', undefined],
      [undefined],
      most,
    )
  const employees = (campus: string, most: number) =>
    people('staff', campus, ['rector', 'dean', 'board', undefined], [true, false, undefined], most)
  const ids = [...'abcdefghijklmnopqrst']
  const members = fc
    .tuple(
      students('trondheim', 5),
      employees('trondheim', 5),
      students('gjovik', 2),
      employees('gjovik', 2),
      students('alesund', 2),
      employees('alesund', 2),
      students('oslo', 1),
      fc.shuffledSubarray(ids, { minLength: ids.length }),
    )
    .map(([a, b, c, d, e, f, g, names]) =>
      [...a, ...b, ...c, ...d, ...e, ...f, ...g].map((member, index): Member => ({ person: names[index] ?? '', ...member })),
    )
    .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }))

  /** One of the three places is for anybody, whoever appointed: who sits where then matters for the management too. */
  const mixed = defineMandate({
    ...ntnuLmu,
    id: 'mixed',
    seats: ntnuLmu.seats.flatMap((seat) =>
      seat.id === 'staff-trondheim'
        ? [
            { ...seat, count: 1 },
            { id: 'staff-trondheim-open', group: 'staff', campus: 'trondheim', appointedBy: ['rector', 'board'], count: 1 },
            { ...seat, id: 'staff-trondheim-board', appointedBy: ['board'], count: 1 },
          ]
        : [seat],
    ),
  })

  test.each<readonly [string, Mandate]>([
    ['NTNU’s', ntnuLmu],
    ['a mandate with mixed seats', mixed],
  ])('over thousands of committees, the twin’s, under %s', (_, mandate) => {
    fc.assert(
      fc.property(members, (rows) => {
        const result = checkComposition({ members: rows }, ON, { mandate })
        const twin = twinSeats(
          rows.filter(({ left }) => left === undefined),
          mandate,
        )
        expect(result.seats.map(({ id, holder }) => ({ id, holder }))).toStrictEqual(twin.seats)
        expect(result.unseated.toSorted()).toStrictEqual(twin.unseated.toSorted())
        expect(result.seats.map(({ id, seat }) => ({ id, seat }))).toStrictEqual(placesOf(mandate))
      }),
      { numRuns: 3000 },
    )
  })

  test('whatever the committee: no rule is both breached and satisfied, and what follows follows a breach', () => {
    fc.assert(
      fc.property(members, fc.boolean(), (rows, hasDeputies) => {
        const result = checkComposition({ members: rows, ...(hasDeputies ? { deputies: rows.map((row) => deputyOf(row)) } : {}) }, ON)
        for (const rule of RULES) {
          const told = new Set(ofRule(result, rule).map(({ outcome }) => outcome))
          expect(told.has('breached') && told.has('satisfied')).toBe(false)
        }
        const breaches = verdicts(result, 'composition/seats')
        for (const { follows } of result.findings) if (follows !== undefined) expect(breaches).toContain(`breached ${follows.subject}`)
      }),
    )
  })
})

describe('nobody to judge', () => {
  const staffAlone = { members: ofGroup('staff'), deputies: [] }
  test.each<readonly [rule: RuleId, body: Body]>([
    ['terms/students', staffAlone],
    ['terms/staff', { members: ofGroup('student'), deputies: [] }],
    ['composition/management', { members: ofGroup('student'), deputies: [] }],
    ['composition/appointing-body', { members: [], deputies: [] }],
    ['composition/deputies', { members: [], deputies: [] }],
    ['composition/deputies-fit', staffAlone],
  ])('%s is not applicable', (rule, body) => {
    expect(judge(rule, body)).toStrictEqual(['not-applicable committee'])
  })
})

describe('terms', () => {
  const rule = (group: Group): RuleId => (group === 'student' ? 'terms/students' : 'terms/staff')
  const withTerms = (group: Group, from: string, to: string): Body => ({
    members: MEMBERS.map((member) => (member.group === group ? { ...member, term: { from, to } } : member)),
  })
  const verdictOn = (group: Group, from: string, to: string) =>
    [
      ...new Set(
        reasons(checkComposition(withTerms(group, from, to), from), rule(group)).map((line) => line.split(' ').slice(1).join() || 'fine'),
      ),
    ].join()

  test.each<readonly [clause: string, group: Group, from: string, last: string]>([
    ['§3/Studentene:2', 'student', '2026-08-01', '2027-07-31'],
    ['§3/Studentene:2', 'student', '2026-01-01', '2026-12-31'],
    ['§3/Studentene:2', 'student', '2023-03-01', '2024-02-29'],
    ['§3/Studentene:2', 'student', '2024-03-01', '2025-02-28'],
    ['§3/Studentene:2', 'student', '2024-02-29', '2025-02-27'],
    ['§3/Studentene:2', 'student', '2024-02-28', '2025-02-27'],
    ['§3/Ansatte:2', 'staff', '2025-08-01', '2027-07-31'],
    ['§3/Ansatte:2', 'staff', '2024-02-29', '2026-02-27'],
    ['§3/Ansatte:2', 'staff', '2022-03-01', '2024-02-29'],
    ['§3/Ansatte:2', 'staff', '2022-02-28', '2024-02-27'],
  ])('%s a %s term from %s ends on %s: a day short, exact, a day long', (_, group, from, last) => {
    const daysUpTo = (day: string): string => (dayAfter(day) === last ? day : daysUpTo(dayAfter(day)))
    const before = daysUpTo(last.endsWith('-01') ? from : `${last.slice(0, 8)}01`)
    expect([before, last, dayAfter(last)].map((to) => verdictOn(group, from, to))).toStrictEqual(['too-short', 'fine', 'too-long'])
    expect(last).toBe(twinLastDay(from, ntnuLmu.terms[group].years))
  })

  test('a term of four years from 29 February ends on the 28th', () => {
    const mandate = defineMandate({ ...ntnuLmu, id: 'four', terms: { ...ntnuLmu.terms, staff: { years: 4, commonStart: false } } })
    const body = withTerms('staff', '2024-02-29', '2028-02-28')
    expect(judge('terms/staff', body, { mandate }, '2024-02-29')).toStrictEqual(FINE)
  })

  test.each<readonly [clause: string, what: string, body: Body, expected: readonly string[]]>([
    ['§3/Studentene:2', 'left early: the service ends, not the term', withChanged({ st1: { left: '2027-01-31' } }), ['committee']],
    [
      '§3/Studentene:2',
      'one began a day later',
      withChanged({ st1: { term: { from: '2026-08-02', to: '2027-08-01' } } }),
      ['st1 other-start'],
    ],
    [
      '§3/Studentene:2',
      'one from Ålesund began a day earlier',
      withChanged({ st5: { term: { from: '2026-07-31', to: '2027-07-30' } } }),
      ['st5 other-start'],
    ],
    [
      '§3/Studentene:2',
      'later, and too long',
      withChanged({ st1: { term: { from: '2026-08-02', to: '2027-08-02' } } }),
      ['st1 too-long other-start'],
    ],
    ['§3/Ansatte:2', 'staff may begin on any day', withChanged({ an1: { term: { from: '2026-01-01', to: '2027-12-31' } } }), ['committee']],
  ])('%s %s', (clause, _, body, expected) => {
    expect(reasons(checkComposition(body, ON), clause === '§3/Ansatte:2' ? 'terms/staff' : 'terms/students')).toStrictEqual(expected)
  })

  test.each<readonly [days: readonly string[], others: readonly string[]]>([
    [['08-01', '08-01', '08-01', '08-01', '08-01'], []],
    [
      ['08-15', '08-15', '08-15', '08-01', '08-01'],
      ['st4', 'st5'],
    ],
    [
      ['08-15', '08-15', '08-01', '08-01', '09-01'],
      ['st1', 'st2', 'st5'],
    ],
    [
      ['09-01', '08-15', '08-01', '08-20', '08-30'],
      ['st1', 'st2', 'st4', 'st5'],
    ],
  ])('§3/Studentene:2 of the days %s, the commonest and then the earliest holds', (days, others) => {
    const changes = days.map((day, index) => {
      const from = `2026-${day}`
      return [`st${index + 1}`, { term: { from, to: twinLastDay(from, 1) } }] as const
    })
    expect(judge('terms/students', withChanged(Object.fromEntries(changes)))).toStrictEqual(
      others.length === 0 ? FINE : others.map((id) => `breached ${id}`),
    )
  })

  describe('without a last day', () => {
    const endless = (person: string, from: string): Body => withChanged({ [person]: { term: { from } } })
    test.each<readonly [clause: string, what: string, body: Body, rule: RuleId, on: string, expected: readonly string[]]>([
      [
        '§3/Studentene:2',
        'unknown while it may yet end in time',
        endless('st1', '2026-08-01'),
        'terms/students',
        '2027-07-31',
        ['unknown committee'],
      ],
      [
        '§3/Ansatte:2',
        'unknown while it may yet end in time',
        endless('an1', '2025-08-01'),
        'terms/staff',
        '2027-07-31',
        ['unknown committee'],
      ],
      ['§3/Ansatte:2', 'too long once it is past', endless('an1', '2024-08-01'), 'terms/staff', '2026-08-01', ['breached an1']],
      [
        '§3/Studentene:2',
        'on another day than the others, whenever it ends',
        endless('st1', '2026-08-02'),
        'terms/students',
        ON,
        ['breached st1'],
      ],
    ])('%s %s', (_, __, body, rule, on, expected) => {
      expect(judge(rule, body, {}, on)).toStrictEqual(expected)
    })
  })
})

describe('replacements, by reading replacement-term', () => {
  const READINGS = ['rest-of-term', 'full-term'] as const
  const replaced = (group: Group, left: string | undefined, from: string, to: string): Body => {
    const [gone, make] = group === 'student' ? (['st4', student] as const) : (['an4', staff] as const)
    const member =
      make === student
        ? student('new', 'gjovik', 'local-student-democracy', { term: { from, to }, replaces: gone })
        : staff('new', 'gjovik', { term: { from, to }, replaces: gone })
    return { members: [...withChanged({ [gone]: left === undefined ? {} : { left } }).members, member] }
  }
  const told = (body: Body, group: Group, on = ON) =>
    READINGS.map((value) =>
      reasons(
        checkComposition(body, on, { readings: { 'replacement-term': value } }),
        group === 'student' ? 'terms/students' : 'terms/staff',
      ).join('; '),
    )

  test.each<
    readonly [clause: string, what: string, group: Group, left: string | undefined, from: string, to: string, expected: readonly string[]]
  >([
    ['§3/Studentene:2', 'the rest of the term', 'student', '2026-09-30', '2026-10-01', '2027-07-31', ['committee', 'committee']],
    ['§3/Studentene:2', 'a day less', 'student', '2026-09-30', '2026-10-01', '2027-07-30', ['committee', 'committee']],
    ['§3/Studentene:2', 'a day more', 'student', '2026-09-30', '2026-10-01', '2027-08-01', ['new too-long', 'committee']],
    ['§3/Studentene:2', 'a term of its own', 'student', '2026-09-30', '2026-10-01', '2027-09-30', ['new too-long', 'committee']],
    ['§3/Studentene:2', 'more than that', 'student', '2026-09-30', '2026-10-01', '2027-10-01', ['new too-long', 'new too-long']],
    ['§3/Ansatte:2', 'the rest of the term', 'staff', '2026-09-30', '2026-10-01', '2027-07-31', ['committee', 'committee']],
    ['§3/Ansatte:2', 'a day more', 'staff', '2026-09-30', '2026-10-01', '2027-08-01', ['new too-long', 'committee']],
    ['§3/Ansatte:2', 'a term of its own', 'staff', '2026-09-30', '2026-10-01', '2028-09-30', ['new too-long', 'committee']],
    ['§3/Ansatte:2', 'more than that', 'staff', '2026-09-30', '2026-10-01', '2028-10-01', ['new too-long', 'new too-long']],
    ['§3/Ansatte:2', 'a while after the other left', 'staff', '2026-03-31', '2026-10-01', '2027-07-31', ['committee', 'committee']],
    [
      '§3/Ansatte:2',
      'on the day the other left',
      'staff',
      '2026-10-01',
      '2026-10-01',
      '2027-07-31',
      ['new before-other-left', 'new before-other-left'],
    ],
    [
      '§3/Ansatte:2',
      'the other has not left',
      'staff',
      undefined,
      '2026-10-01',
      '2027-07-31',
      ['new before-other-left', 'new before-other-left'],
    ],
  ])('%s %s', (_, __, group, left, from, to, expected) => {
    expect(told(replaced(group, left, from, to), group)).toStrictEqual(expected)
  })

  test('§3/Studentene:2 a replacement counts neither towards the common day nor as its subject', () => {
    const from = '2026-10-01'
    const newcomers = ['st3', 'st4', 'st5'].map((gone) =>
      student(`${gone}n`, MEMBERS.find(({ person }) => person === gone)?.campus ?? '', 'local-student-democracy', {
        term: { from, to: '2027-07-31' },
        replaces: gone,
      }),
    )
    const left = { left: '2026-09-30' }
    const body = { members: [...withChanged({ st3: left, st4: left, st5: left }).members, ...newcomers] }
    expect(told(body, 'student')).toStrictEqual(['committee', 'committee'])
  })

  const chain = (last: string): Body => {
    const first = withChanged({ an4: { left: '2025-12-31' } }).members
    const second = staff('second', 'gjovik', { term: { from: '2026-01-01', to: '2027-07-31' }, left: '2026-06-30', replaces: 'an4' })
    return { members: [...first, second, staff('third', 'gjovik', { term: { from: '2026-07-01', to: last }, replaces: 'second' })] }
  }
  test.each<readonly [last: string, expected: readonly string[]]>([
    ['2027-07-31', ['committee', 'committee']],
    ['2027-08-01', ['third too-long', 'committee']],
    ['2028-06-30', ['third too-long', 'committee']],
    ['2028-07-01', ['third too-long', 'third too-long']],
  ])('§3/Ansatte:2 the third in a chain inherits the first term: until %s', (last, expected) => {
    expect(told(chain(last), 'staff')).toStrictEqual(expected)
  })

  test('§3/Ansatte:2 one who replaces somebody unknown: unknown, naming it', () => {
    const [finding] = ofRule(checkComposition(withChanged({ an4: { replaces: 'nobody' } }), ON), 'terms/staff')
    expect([finding?.outcome, finding?.needs]).toStrictEqual(['unknown', [['members', 8, 'replaces']]])
  })

  test('over thousands of committees the reasons are the twin’s', () => {
    const dates = ['2025-08-01', '2025-12-31', '2026-01-01', '2026-08-01', '2026-08-02', '2026-10-01', '2026-10-02']
    const ends = ['2026-12-31', '2027-07-30', '2027-07-31', '2027-08-01', '2027-09-30', '2028-07-31', '2028-09-30']
    const row = fc.record({
      from: fc.constantFrom(...dates),
      to: fc.constantFrom(...ends),
      left: fc.constantFrom(undefined, undefined, ...dates),
      replaces: fc.nat(8),
    })
    const committee = fc.array(row, { minLength: 1, maxLength: 6 })
    const make = (group: Group, rows: readonly { from: string; to: string; left: string | undefined; replaces: number }[]): Member[] =>
      rows.map(({ from, to, left, replaces }, index) => ({
        person: `p${index}`,
        group,
        campus: 'gjovik',
        term: { from, to },
        ...(left === undefined || left < from ? {} : { left }),
        ...(replaces < index ? { replaces: `p${replaces}` } : {}),
      }))
    fc.assert(
      fc.property(fc.constantFrom(...GROUPS), committee, fc.constantFrom(...READINGS), (group, rows, replacementTerm) => {
        const members = make(group, rows)
        const inOffice = members.filter(({ left }) => left === undefined || left >= ON)
        const { years, commonStart } = ntnuLmu.terms[group]
        const rule: TwinTermRule = { years, commonStart, replacementTerm }
        const result = checkComposition({ members }, ON, { readings: { 'replacement-term': replacementTerm } })
        const told = ofRule(result, group === 'student' ? 'terms/students' : 'terms/staff').filter(({ outcome }) => outcome === 'breached')
        expect(Object.fromEntries(told.map(({ subject, facts }) => [subject, 'reasons' in facts ? facts.reasons : []]))).toStrictEqual(
          twinTerms(inOffice, members, rule),
        )
      }),
      { numRuns: 3000 },
    )
  })
})

describe('mandates and what is handed in', () => {
  test('another mandate, other figures', () => {
    const seats = ntnuLmu.seats.map((seat) => (seat.id === 'staff-trondheim' ? { ...seat, count: 2 } : seat))
    const mandate = defineMandate({ ...ntnuLmu, id: 'nine', members: { total: 9, student: 5, staff: 4 }, seats })
    expect(checkComposition(without('an3'), ON, { mandate }).outcome).toBe('satisfied')
    expect(outcomes(checkComposition(COMMITTEE, ON, { mandate }))).toMatchObject({
      'composition/size': 'breached',
      'composition/parity': 'breached',
      'composition/seats': 'breached',
      'composition/campuses': 'satisfied',
    })
  })

  test('of several mandates the one in force; none in force, or an impossible day: a RangeError that names the day', () => {
    const mandate = [defineMandate({ ...ntnuLmu, id: 'new', inForce: { from: '2026-08-01' } })]
    expect(checkComposition(COMMITTEE, ON, { mandate }).outcome).toBe('satisfied')
    expect(() => checkComposition(COMMITTEE, '2026-07-31', { mandate })).toThrow(RangeError)
    expect(() => checkComposition(COMMITTEE, '2026-07-31', { mandate })).toThrow(/2026-07-31/)
    expect(() => checkComposition(COMMITTEE, '2026-02-30')).toThrow(/2026-02-30/)
    expect(() => checkComposition(withChanged({ st1: { left: '2026-13-01' } }), ON)).toThrow(RangeError)
  })

  test('the order of the members changes nobody’s seat', () => {
    const holders = (members: readonly Member[]) => checkComposition({ members }, ON).seats.map(({ holder }) => holder)
    expect(holders(MEMBERS.toReversed())).toStrictEqual(holders(MEMBERS))
  })

  test('it is not changed, and may be frozen', () => {
    const body = frozen(structuredClone(withMembers(sixth())))
    expect(checkComposition(body, ON)).toStrictEqual(checkComposition(structuredClone(body), ON))
  })
})
