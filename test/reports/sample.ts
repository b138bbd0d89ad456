/** Reports made by hand, in which every status comes up: what the formatters are shown on. */
import { type Finding, finding, OUTCOMES, type Path } from '../../src/finding'
import * as rules from '../../src/mandate/catalogue'
import type { Report } from '../../src/register/report'
import type { FileReport, Position } from '../../src/reports/index'

const year = { from: '2026-08-17', to: '2027-06-12' }
const vacant = { rule: 'composition/seats', subject: 'student-gjovik' } as const

export const findings: readonly Finding[] = [
  finding(rules.compositionSize, {
    outcome: 'breached',
    subject: 'committee',
    path: ['committee', 'members'],
    facts: { on: ['2026-10-21', '2026-11-22'], now: true, members: 9, required: 10 },
    follows: vacant,
  }),
  finding(rules.compositionParity, {
    outcome: 'breached',
    subject: 'committee',
    path: ['committee', 'members'],
    facts: { on: ['2026-10-21', '2026-11-22'], now: true, students: 4, staff: 5, requiredStudents: 5, requiredStaff: 5 },
    follows: { rule: 'composition/size', subject: 'committee' },
  }),
  finding(rules.compositionSeats, {
    outcome: 'breached',
    subject: 'student-gjovik',
    path: ['committee', 'members'],
    facts: { on: ['2026-10-21', '2026-11-22'], now: true, seats: 10, seat: 'student-gjovik', group: 'student', campus: 'gjovik' },
  }),
  finding(rules.compositionManagement, {
    outcome: 'satisfied',
    subject: 'committee',
    path: ['committee', 'members'],
    facts: { on: ['2026-11-22'], people: ['an1', 'an2'] },
  }),
  {
    ...finding(rules.compositionDeputies, {
      outcome: 'breached',
      subject: 'an3',
      path: ['committee', 'members', 8],
      facts: { on: ['2026-10-21', '2026-11-22'], now: true, member: 'an3' },
    }),
    waived: { reason: 'Vara oppnevnes i november', decision: 'LMU 25/26', until: '2026-11-30' },
  },
  finding(rules.chairAlternation, {
    outcome: 'unknown',
    subject: 'committee',
    path: ['committee', 'chairs'],
    facts: { people: ['an1'], reason: 'year-missing' },
    needs: [['committee', 'chairs']],
  }),
  finding(rules.observersQualitySystem, {
    outcome: 'breached',
    subject: 'quality-system',
    path: ['committee', 'observers'],
    facts: { unit: 'quality-system' },
  }),
  finding(rules.meetingsCount, {
    outcome: 'open',
    subject: '2026/27',
    path: ['committee', 'meetings'],
    facts: { year: '2026/27', ...year, held: 2, planned: 4, unsettled: 0, required: 6 },
    due: '2027-06-12',
    onTrack: true,
  }),
  finding(rules.quorumMinimum, {
    outcome: 'satisfied',
    subject: 'lmu-2026-4',
    path: ['committee', 'meetings', 0],
    facts: { items: ['lmu-2026-4/22/26'], counted: 9, required: 7, missing: 0 },
  }),
  finding(rules.votesNoBlank, {
    outcome: 'breached',
    subject: 'lmu-2026-4/22/26',
    path: ['committee', 'meetings', 0, 'agenda', 2, 'vote'],
    facts: { people: ['st4v'], reasons: ['blank'], blanks: 1 },
  }),
  finding(rules.meetingsNotice, {
    outcome: 'open',
    subject: 'lmu-2026-6',
    path: ['committee', 'meetings', 2],
    facts: { meeting: 'lmu-2026-6', date: '2026-11-25', reasons: ['not-called'] },
    due: '2026-11-25',
    onTrack: false,
  }),
  finding(rules.subcommitteeMeetingDeadline, {
    outcome: 'breached',
    subject: 'gjovik/lmu-2026-5',
    path: ['committee', 'meetings', 1],
    facts: {
      campus: 'gjovik',
      meeting: 'lmu-2026-5',
      date: '2026-10-21',
      deadline: '2026-10-07',
      subcommitteeMeeting: null,
      lead: null,
      leadDays: 14,
    },
  }),
  finding(rules.dialogueFaculties, {
    outcome: 'open',
    subject: 'committee/ØK',
    path: ['dialogue'],
    facts: { by: 'committee', from: '2025-08-01', to: '2027-07-31', faculty: 'ØK', lastVisit: null, planned: null },
    due: '2027-07-31',
    onTrack: false,
  }),
  finding(rules.dutiesLabourInspection, { outcome: 'not-applicable', subject: 'committee', path: [], facts: {} }),
]

/** A report of these findings, its outcome and tally as `checkRegister` would reckon them. */
export function reportOf(judged: readonly Finding[]): Report {
  const weighing = judged.filter(({ modality, waived }) => modality === 'shall' && waived === undefined)
  const count = (outcome: string) => judged.filter((each) => each.outcome === outcome && each.waived === undefined).length
  return {
    asOf: '2026-11-22',
    mandate: 'ntnu-lmu',
    outcome: OUTCOMES.find((outcome) => weighing.some((each) => each.outcome === outcome)) ?? 'not-applicable',
    checked: judged.some(({ outcome }) => outcome === 'satisfied' || outcome === 'breached' || outcome === 'open'),
    tally: {
      breached: count('breached'),
      unknown: count('unknown'),
      open: count('open'),
      satisfied: count('satisfied'),
      'not-applicable': count('not-applicable'),
      waived: judged.filter(({ waived }) => waived !== undefined).length,
    },
    findings: judged,
  }
}

const PLACES: Readonly<Record<string, Position>> = {
  'committee.members': { line: 31, column: 5 },
  'committee.members.8': { line: 40, column: 7 },
  'committee.chairs': { line: 56, column: 5 },
  'committee.observers': { line: 63, column: 5 },
  'committee.meetings': { line: 72, column: 5 },
  'committee.meetings.0': { line: 72, column: 7 },
  'committee.meetings.0.agenda.2.vote': { line: 88, column: 11 },
  'committee.meetings.1': { line: 104, column: 7 },
  'committee.meetings.2': { line: 127, column: 7 },
  'committee.members.3.grop': { line: 35, column: 23 },
}
const locate = (path: Path) => PLACES[path.join('.')]

export const judged: FileReport = { file: 'registre/lmu.yaml', report: reportOf(findings), locate }
export const malformed: FileReport = {
  file: 'registre/ødelagt.yaml',
  issues: [
    { path: ['committee', 'members', 3, 'grop'], code: 'unrecognized_keys', message: 'Unrecognized key: "grop"' },
    { path: ['records'], code: 'invalid_type', message: 'Invalid input: expected object, received undefined' },
  ],
  locate,
}
export const empty: FileReport = { file: 'registre/tomt.yaml', report: reportOf(findings.slice(-1)), locate }
export const unread: FileReport = { file: 'registre/uleselig.yaml' }

export const sample: readonly FileReport[] = [judged, malformed, empty, unread]
