/**
 * docs/examples/register.yaml on several days. Every finding was derived by hand from mandate.txt and rules.md: each row
 * tells what the rule must say, in lines `outcome subject due onTrack`, sorted.
 */
import { describe, expect, it } from 'vitest'
import { checkRegister, OUTCOMES, type Outcome, RULES, type RuleId } from '../../src/index'
import { frozen } from '../support/frozen'
import { factsOf, lineOf, readRegister } from '../support/register'
import { ofRule } from '../support/verdicts'

const REGISTER = frozen(readRegister('docs/examples/register.yaml'))
const check = (asOf: string) => checkRegister(REGISTER, asOf)

type Table = Partial<Record<RuleId, readonly string[]>>

const YEAR_ENDS = '2027-06-12'
const CYCLE_ENDS = '2027-07-31'
const NEXT_CYCLE_ENDS = '2029-07-31'

const open = (subjects: readonly string[], due: string, onTrack: boolean) => subjects.map((each) => `open ${each} ${due} ${onTrack}`)
const of = (outcome: Outcome, ...subjects: readonly string[]) => subjects.map((each) => `${outcome} ${each}`)
const COMMITTEE = of('satisfied', 'committee')
const NOTHING = of('not-applicable', 'committee')
const BOTH = of('satisfied', 'alesund', 'gjovik')

/** The four meetings still to come on 2026-11-22. */
const AHEAD = [
  ['lmu-2026-6', '2026-11-25'],
  ['lmu-2027-1', '2027-01-27'],
  ['lmu-2027-2', '2027-03-17'],
  ['lmu-2027-3', '2027-05-05'],
] as const
const ALL_SIX = ['lmu-2026-4', 'lmu-2026-5', ...AHEAD.map(([id]) => id)]
const dueOnTheirDay = (meetings: readonly (readonly [string, string])[], onTrack: boolean) =>
  meetings.flatMap(([id, date]) => open([id], date, onTrack))

/** §3/Lokale underutvalg:2: two weeks before each meeting; both subcommittees have planned a meeting by then. */
const DEADLINES = {
  'lmu-2026-4': '2026-09-02',
  'lmu-2026-5': '2026-10-07',
  'lmu-2026-6': '2026-11-11',
  'lmu-2027-1': '2027-01-13',
  'lmu-2027-2': '2027-03-03',
  'lmu-2027-3': '2027-04-21',
}
const deadlinesOpen = (...meetings: readonly (keyof typeof DEADLINES)[]) =>
  ['alesund', 'gjovik'].flatMap((campus) => meetings.flatMap((id) => open([`${campus}/${id}`], DEADLINES[id], true)))

/** 20/26, 26/26 and 27/26 decide nothing; for the subcommittees' meetings the mandate sets no quorum. */
const NO_QUORUM_FIRST = of('not-applicable', 'alesund', 'gjovik', 'lmu-2026-4/20/26')
const NO_QUORUM = [...NO_QUORUM_FIRST, ...of('not-applicable', 'lmu-2026-5/26/26', 'lmu-2026-5/27/26')]

/** Three days after the sixth meeting was planned, and before it. */
const ON_22_NOVEMBER: Table = {
  'composition/size': COMMITTEE,
  'composition/parity': COMMITTEE,
  'composition/seats': COMMITTEE,
  'composition/campuses': COMMITTEE,
  'composition/appointing-body': COMMITTEE,
  'composition/management': COMMITTEE,
  'composition/deputies': of('breached', 'an3'),
  'composition/deputies-fit': COMMITTEE,
  'composition/local-anchoring': COMMITTEE,
  'terms/students': COMMITTEE,
  'terms/staff': COMMITTEE,
  'chair/in-office': COMMITTEE,
  'chair/self-constituted': COMMITTEE,
  'chair/one-year': COMMITTEE,
  'chair/alternation': COMMITTEE,
  'vice-chair/alternation': COMMITTEE,
  'meetings/count': open(['2026/27'], YEAR_ENDS, true),
  'meetings/within-study-year': of('satisfied', ...ALL_SIX),
  'meetings/notice': [...dueOnTheirDay(AHEAD, false), ...of('satisfied', 'lmu-2026-4', 'lmu-2026-5')],
  'meetings/subcommittee-status': [...dueOnTheirDay(AHEAD, false), ...of('satisfied', 'lmu-2026-4', 'lmu-2026-5')],
  'meetings/minutes': of('satisfied', 'lmu-2026-4', 'lmu-2026-5'),
  'quorum/minimum': [...NO_QUORUM, ...of('satisfied', 'lmu-2026-4', 'lmu-2026-5')],
  'votes/entitled': of('satisfied', 'lmu-2026-4', 'lmu-2026-5'),
  'votes/no-blank': of('satisfied', 'lmu-2026-4', 'lmu-2026-5'),
  'votes/double-vote': of('satisfied', 'lmu-2026-4', 'lmu-2026-5'),
  'votes/disqualified': of('satisfied', 'lmu-2026-5'),
  'subcommittee/exists': COMMITTEE,
  'subcommittee/composition': BOTH,
  'subcommittee/appointing-body': BOTH,
  'subcommittee/top-student-body': BOTH,
  'subcommittee/meeting-deadline': [...deadlinesOpen('lmu-2027-1', 'lmu-2027-2', 'lmu-2027-3'), ...BOTH],
  'subcommittee/reporting': BOTH,
  'subcommittee/secretariat': BOTH,
  'dialogue/faculties': [
    ...open(['committee/MH'], CYCLE_ENDS, true),
    ...open(['committee/NV', 'committee/SU', 'committee/ØK'], CYCLE_ENDS, false),
    ...COMMITTEE,
  ],
  'dialogue/subcommittees': [
    ...open(['alesund/IE', 'alesund/IV', 'alesund/MH', 'alesund/NV', 'alesund/ØK'], CYCLE_ENDS, false),
    ...open(['gjovik/AD', 'gjovik/IV', 'gjovik/MH', 'gjovik/ØK'], CYCLE_ENDS, false),
    ...of('satisfied', 'gjovik'),
  ],
  'observers/required': COMMITTEE,
  'observers/quality-system': COMMITTEE,
  'secretariat/committee': COMMITTEE,
  'secretariat/placement': COMMITTEE,
  'working-committee/composition': COMMITTEE,
  'duties/annual-report': [...open(['2026'], '2027-12-31', false), ...of('satisfied', '2025')],
  'duties/quality-input': [...open(['2026'], '2027-12-31', false), ...of('satisfied', '2025')],
  'duties/unit-reports': of('satisfied', '2026/27'),
  'duties/information': of('satisfied', '2026/27'),
  'duties/complaints': COMMITTEE,
  'duties/labour-inspection': COMMITTEE,
  'duties/welfare': of('satisfied', '2026/27'),
  'mandate/amendment': COMMITTEE,
}

/** The first day of the records: every meeting is still to come, an6 is a member, the study year has not begun. */
const ON_1_AUGUST: Table = {
  ...ON_22_NOVEMBER,
  'composition/deputies': COMMITTEE,
  'meetings/count': NOTHING,
  // Two notices have a day that is still to come.
  'meetings/notice': [
    ...dueOnTheirDay(
      [
        ['lmu-2026-4', '2026-09-16'],
        ['lmu-2026-5', '2026-10-21'],
      ],
      true,
    ),
    ...dueOnTheirDay(AHEAD, false),
  ],
  'meetings/minutes': NOTHING,
  'quorum/minimum': of('not-applicable', 'alesund', 'gjovik'),
  'votes/entitled': NOTHING,
  'votes/no-blank': NOTHING,
  'votes/double-vote': NOTHING,
  'votes/disqualified': NOTHING,
  'subcommittee/meeting-deadline': deadlinesOpen('lmu-2026-4', 'lmu-2026-5', 'lmu-2026-6', 'lmu-2027-1', 'lmu-2027-2', 'lmu-2027-3'),
  'subcommittee/reporting': NOTHING,
  'dialogue/faculties': [
    ...open(['committee/IV', 'committee/MH'], CYCLE_ENDS, true),
    ...open(['committee/NV', 'committee/SU', 'committee/ØK'], CYCLE_ENDS, false),
    ...COMMITTEE,
  ],
  'dialogue/subcommittees': [
    ...open(['alesund/IE', 'alesund/IV', 'alesund/MH', 'alesund/NV', 'alesund/ØK'], CYCLE_ENDS, false),
    ...open(['gjovik/AD', 'gjovik/IV', 'gjovik/MH', 'gjovik/ØK'], CYCLE_ENDS, false),
    ...open(['gjovik/IE'], CYCLE_ENDS, true),
  ],
  'duties/unit-reports': NOTHING,
  'duties/information': NOTHING,
  'duties/complaints': NOTHING,
  'duties/labour-inspection': NOTHING,
  'duties/welfare': NOTHING,
  'waiver/unused': of('breached', 'waivers#1'),
}

/** The day of the first meeting: held, as people were present; its minutes are still to come. */
const ON_16_SEPTEMBER: Table = {
  ...ON_22_NOVEMBER,
  'composition/deputies': COMMITTEE,
  'meetings/notice': [
    ...dueOnTheirDay([['lmu-2026-5', '2026-10-21']], true),
    ...dueOnTheirDay(AHEAD, false),
    ...of('satisfied', 'lmu-2026-4'),
  ],
  'meetings/minutes': ['open lmu-2026-4 true'],
  'quorum/minimum': [...NO_QUORUM_FIRST, ...of('satisfied', 'lmu-2026-4')],
  'votes/entitled': of('satisfied', 'lmu-2026-4'),
  'votes/no-blank': of('satisfied', 'lmu-2026-4'),
  'votes/double-vote': of('satisfied', 'lmu-2026-4'),
  'votes/disqualified': NOTHING,
  'subcommittee/meeting-deadline': [...deadlinesOpen('lmu-2026-5', 'lmu-2026-6', 'lmu-2027-1', 'lmu-2027-2', 'lmu-2027-3'), ...BOTH],
  'dialogue/subcommittees': ON_1_AUGUST['dialogue/subcommittees'] ?? [],
  'duties/unit-reports': open(['2026/27'], YEAR_ENDS, true),
  'duties/complaints': NOTHING,
  'duties/labour-inspection': NOTHING,
  'waiver/unused': of('breached', 'waivers#1'),
}

/** The waiver has run out; the meeting of 25 November is past, and nobody says whether it was held. */
const ON_1_DECEMBER: Table = {
  ...ON_22_NOVEMBER,
  'meetings/count': open(['2026/27'], YEAR_ENDS, false),
  'meetings/notice': [
    ...dueOnTheirDay(AHEAD.slice(1), false),
    ...of('satisfied', 'lmu-2026-4', 'lmu-2026-5'),
    ...of('unknown', 'lmu-2026-6'),
  ],
  'meetings/subcommittee-status': [
    ...dueOnTheirDay(AHEAD.slice(1), false),
    ...of('satisfied', 'lmu-2026-4', 'lmu-2026-5'),
    ...of('unknown', 'lmu-2026-6'),
  ],
  'meetings/minutes': [...of('satisfied', 'lmu-2026-4', 'lmu-2026-5'), ...of('unknown', 'lmu-2026-6')],
  'quorum/minimum': [...NO_QUORUM, ...of('satisfied', 'lmu-2026-4', 'lmu-2026-5'), ...of('unknown', 'lmu-2026-6')],
  'votes/entitled': [...of('satisfied', 'lmu-2026-4', 'lmu-2026-5'), ...of('unknown', 'lmu-2026-6')],
  'votes/no-blank': [...of('satisfied', 'lmu-2026-4', 'lmu-2026-5'), ...of('unknown', 'lmu-2026-6')],
  'votes/double-vote': [...of('satisfied', 'lmu-2026-4', 'lmu-2026-5'), ...of('unknown', 'lmu-2026-6')],
  'votes/disqualified': [...of('satisfied', 'lmu-2026-5'), ...of('unknown', 'lmu-2026-6')],
  // If the sixth meeting was not held, what the subcommittees held before it prepares the seventh already.
  'subcommittee/meeting-deadline': [...deadlinesOpen('lmu-2027-2', 'lmu-2027-3'), ...of('unknown', 'alesund', 'gjovik')],
  'waiver/expired': of('breached', 'waivers#1'),
}

/** The day after the study year: of four meetings, and of what the subcommittees did since, nobody says whether they took place. */
const UNSAID = AHEAD.map(([id]) => id)
const ON_13_JUNE: Table = {
  ...ON_22_NOVEMBER,
  'meetings/count': of('unknown', '2026/27'),
  'meetings/notice': [...of('satisfied', 'lmu-2026-4', 'lmu-2026-5'), ...of('unknown', ...UNSAID)],
  'meetings/subcommittee-status': [...of('satisfied', 'lmu-2026-4', 'lmu-2026-5'), ...of('unknown', ...UNSAID)],
  'meetings/minutes': [...of('satisfied', 'lmu-2026-4', 'lmu-2026-5'), ...of('unknown', ...UNSAID)],
  'quorum/minimum': [...NO_QUORUM, ...of('satisfied', 'lmu-2026-4', 'lmu-2026-5'), ...of('unknown', ...UNSAID)],
  'votes/entitled': [...of('satisfied', 'lmu-2026-4', 'lmu-2026-5'), ...of('unknown', ...UNSAID)],
  'votes/no-blank': [...of('satisfied', 'lmu-2026-4', 'lmu-2026-5'), ...of('unknown', ...UNSAID)],
  'votes/double-vote': [...of('satisfied', 'lmu-2026-4', 'lmu-2026-5'), ...of('unknown', ...UNSAID)],
  'votes/disqualified': [...of('satisfied', 'lmu-2026-5'), ...of('unknown', ...UNSAID)],
  'subcommittee/meeting-deadline': of('unknown', 'alesund', 'gjovik'),
  'subcommittee/reporting': of('unknown', 'alesund', 'gjovik'),
  'dialogue/faculties': [
    ...open(['committee/NV', 'committee/SU', 'committee/ØK'], CYCLE_ENDS, false),
    // MH was to be visited in January.
    ...of('unknown', 'committee'),
  ],
  'duties/annual-report': [...open(['2026'], '2027-12-31', false), ...open(['2027'], '2028-12-31', false), ...of('satisfied', '2025')],
  'duties/quality-input': [...open(['2026'], '2027-12-31', false), ...open(['2027'], '2028-12-31', false), ...of('satisfied', '2025')],
  'waiver/expired': of('breached', 'waivers#1'),
}

/** The day after every term, every office and the first dialogue cycle: nobody is left, and four visits were missed. */
const SEATS = [
  'staff-alesund',
  'staff-gjovik',
  'staff-trondheim',
  'staff-trondheim#2',
  'staff-trondheim#3',
  'student-alesund',
  'student-gjovik',
  'student-trondheim-central',
  'student-trondheim-central#2',
  'student-trondheim-open',
]
const ON_1_AUGUST_AFTER: Table = {
  ...ON_13_JUNE,
  'composition/size': of('breached', 'committee'),
  'composition/parity': of('breached', 'committee'),
  'composition/seats': of('breached', ...SEATS),
  'composition/campuses': of('breached', 'alesund', 'gjovik', 'trondheim'),
  'composition/local-anchoring': of('breached', 'alesund', 'gjovik'),
  'chair/in-office': of('breached', 'committee'),
  'subcommittee/composition': of('breached', 'alesund', 'gjovik'),
  'subcommittee/appointing-body': NOTHING,
  'subcommittee/top-student-body': of('breached', 'alesund', 'gjovik'),
  'dialogue/faculties': [
    ...of('breached', 'committee/NV', 'committee/SU', 'committee/ØK'),
    ...open(
      ['AD', 'HF', 'IE', 'IV', 'MH', 'NV', 'SU', 'ØK'].map((id) => `committee/${id}`),
      NEXT_CYCLE_ENDS,
      false,
    ),
    ...of('unknown', 'committee'),
  ],
  'dialogue/subcommittees': [
    ...of('breached', ...['IE', 'IV', 'MH', 'NV', 'ØK'].map((id) => `alesund/${id}`)),
    ...of('breached', ...['AD', 'IV', 'MH', 'ØK'].map((id) => `gjovik/${id}`)),
    ...open(
      [
        'alesund/IE',
        'alesund/IV',
        'alesund/MH',
        'alesund/NV',
        'alesund/ØK',
        'gjovik/AD',
        'gjovik/IE',
        'gjovik/IV',
        'gjovik/MH',
        'gjovik/ØK',
      ],
      NEXT_CYCLE_ENDS,
      false,
    ),
  ],
  'working-committee/composition': of('breached', 'committee'),
}

const DAYS: readonly (readonly [asOf: string, outcome: Outcome, table: Table])[] = [
  ['2026-08-01', 'open', ON_1_AUGUST],
  ['2026-09-16', 'open', ON_16_SEPTEMBER],
  ['2026-11-22', 'open', ON_22_NOVEMBER],
  ['2026-12-01', 'breached', ON_1_DECEMBER],
  ['2027-06-13', 'breached', ON_13_JUNE],
  ['2027-08-01', 'breached', ON_1_AUGUST_AFTER],
]

describe.each(DAYS)('the example register on %s', (asOf, outcome, table) => {
  const report = check(asOf)
  const rules = RULES.map(({ id }) => id)

  it.each(rules.filter((rule) => table[rule] !== undefined))('%s', (rule) => {
    expect(ofRule(report, rule).map(lineOf).sort()).toStrictEqual([...(table[rule] ?? [])].sort())
  })

  it('says nothing by any other rule', () => {
    expect([...new Set(report.findings.map(({ rule }) => rule))].sort()).toStrictEqual(Object.keys(table).sort())
  })

  it('has an outcome, and was checked', () => {
    expect({ asOf: report.asOf, mandate: report.mandate, outcome: report.outcome, checked: report.checked }).toStrictEqual({
      asOf,
      mandate: 'ntnu-lmu',
      outcome,
      checked: true,
    })
  })

  it('counts its findings, those waived as waived alone', () => {
    const ofOutcome = (each: Outcome) => report.findings.filter((finding) => finding.outcome === each && finding.waived === undefined)
    const counts = Object.fromEntries(OUTCOMES.map((each) => [each, ofOutcome(each).length]))
    expect(report.tally).toStrictEqual({ ...counts, waived: asOf === '2026-11-22' ? 1 : 0 })
  })

  it('gives the same bytes twice, from a register that it leaves unchanged', () => {
    const before = JSON.stringify(REGISTER)
    expect(JSON.stringify(check(asOf))).toBe(JSON.stringify(report))
    expect(JSON.stringify(checkRegister(structuredClone(REGISTER), asOf))).toBe(JSON.stringify(report))
    expect(JSON.stringify(REGISTER)).toBe(before)
  })
})

it('counts 30 open, 64 satisfied, 5 not applicable and 1 waived on 2026-11-22', () => {
  expect(check('2026-11-22').tally).toStrictEqual({ breached: 0, unknown: 0, open: 30, satisfied: 64, 'not-applicable': 5, waived: 1 })
})

describe('the figures behind the findings on 2026-11-22', () => {
  const report = check('2026-11-22')

  it.each<[rule: RuleId, subject: string, facts: Record<string, unknown>]>([
    ['composition/size', 'committee', { members: 10, required: 10, on: ['2026-09-16', '2026-10-21', '2026-11-22'], now: true }],
    // an6, whom an3 replaced, had a deputy on 16 September.
    ['composition/deputies', 'an3', { member: 'an3', on: ['2026-10-21', '2026-11-22'], now: true }],
    [
      'composition/local-anchoring',
      'committee',
      { campuses: ['gjovik', 'alesund'], on: ['2026-09-16', '2026-10-21', '2026-11-22'], now: true },
    ],
    ['meetings/count', '2026/27', { held: 2, planned: 4, unsettled: 0, required: 6 }],
    // st4's deputy sits; an6 is away.
    ['quorum/minimum', 'lmu-2026-4', { counted: 9, required: 7 }],
    // Nine sit; an4 is disqualified, st3 left the room.
    ['quorum/minimum', 'lmu-2026-5', { counted: 7, required: 7 }],
    ['quorum/minimum', 'lmu-2026-4/20/26', { counted: 9 }],
    ['subcommittee/meeting-deadline', 'gjovik', { meetings: ['lmu-2026-4', 'lmu-2026-5', 'lmu-2026-6'] }],
    ['subcommittee/meeting-deadline', 'gjovik/lmu-2027-1', { deadline: '2027-01-13', subcommitteeMeeting: '2027-01-12', lead: 15 }],
    ['dialogue/faculties', 'committee', { from: '2025-08-01', to: '2027-07-31', faculties: ['AD', 'HF', 'IE', 'IV'] }],
    ['dialogue/faculties', 'committee/MH', { planned: '2027-01-27', lastVisit: null }],
    ['duties/unit-reports', '2026/27', { items: ['lmu-2026-5/28/26'] }],
    ['duties/welfare', '2026/27', { items: ['lmu-2026-4/23/26'] }],
    ['duties/complaints', 'committee', { complaints: ['k1'] }],
  ])('%s %s', (rule, subject, facts) => {
    expect(factsOf(report, rule, subject)).toMatchObject(facts)
  })

  it('has the sources of information used: two of an item, the quality system, and the visit in September', () => {
    expect([...Object(factsOf(report, 'duties/information', '2026/27')).sources].sort()).toStrictEqual([
      'dialogue-meetings',
      'quality-system',
      'student-bodies',
      'survey',
    ])
  })

  it('tells the waiver with the breach that it covers', () => {
    expect(ofRule(report, 'composition/deputies').map(({ waived }) => waived)).toStrictEqual([
      { reason: 'Vara oppnevnes i november', decision: 'LMU 25/26', until: '2026-11-30' },
    ])
  })

  it('covers the breach through the last day of the waiver, and no longer', () => {
    const waivedOn = (asOf: string) => ofRule(check(asOf), 'composition/deputies').map(({ waived }) => waived !== undefined)
    expect([waivedOn('2026-11-30'), waivedOn('2026-12-01')]).toStrictEqual([[true], [false]])
  })
})

describe('what is over on 2027-08-01', () => {
  const report = check('2027-08-01')

  it.each<[rule: RuleId, subject: string, facts: Record<string, unknown>]>([
    ['composition/deputies', 'an3', { on: ['2026-10-21'], now: false }],
    ['composition/size', 'committee', { members: 0, required: 10, on: ['2027-08-01'], now: true }],
    ['composition/campuses', 'gjovik', { groups: ['student', 'staff'], on: ['2027-08-01'], now: true }],
    ['composition/seats', 'staff-trondheim#2', { seat: 'staff-trondheim#2', on: ['2027-08-01'], now: true }],
    ['composition/local-anchoring', 'gjovik', { chairs: [], viceChairs: [], on: ['2027-08-01'], now: true }],
    ['chair/in-office', 'committee', { chairs: [], viceChairs: [], reasons: ['no-chair', 'no-vice-chair'] }],
    ['dialogue/faculties', 'committee/NV', { missed: ['2025-08-01'] }],
    ['dialogue/faculties', 'committee', { faculties: ['MH'] }],
  ])('%s %s', (rule, subject, facts) => {
    expect(factsOf(report, rule, subject)).toMatchObject(facts)
  })
})
