import type { Cases } from './told'

const breached = 'breached'
const unknown = 'unknown'
const satisfied = 'satisfied'
const gjovik = { campus: 'gjovik' }
const required = ['gjovik', 'alesund']
const deadline = { campus: 'gjovik', meeting: 'lmu-2027-1', date: '2027-01-27', deadline: '2027-01-13', leadDays: 14 }
const cycle = { by: 'committee', from: '2025-08-01', to: '2027-07-31' }
const due = '2027-07-31'
const board = { reportsTo: 'board' }
const welfare = { organisation: 'student-welfare-organisation' }
const waiver = { rule: 'composition/deputies', subject: 'an3', until: '2026-11-30' }

export const others: Cases<
  'subcommittee' | 'dialogue' | 'observers' | 'secretariat' | 'working-committee' | 'duties' | 'mandate' | 'waiver'
> = {
  'subcommittee/exists': [
    { outcome: breached, facts: { campuses: ['alesund'], required, campus: 'gjovik', reason: 'missing' } },
    {
      outcome: breached,
      facts: { campuses: ['gjovik', 'alesund', 'trondheim'], required, campus: 'trondheim', reason: 'unexpected' },
    },
    { outcome: unknown, facts: {} },
    { outcome: satisfied, facts: { campuses: required, required } },
  ],
  'subcommittee/composition': [
    {
      outcome: breached,
      facts: {
        ...gjovik,
        on: '2026-11-22',
        students: 2,
        staff: 4,
        requiredStudents: 3,
        requiredStaff: 3,
        withoutDeputy: ['gs2', 'gs3'],
      },
    },
    {
      outcome: breached,
      facts: { ...gjovik, on: '2026-11-22', students: 3, staff: 3, requiredStudents: 3, requiredStaff: 3, withoutDeputy: ['gs2'] },
    },
    { outcome: unknown, facts: gjovik },
    {
      outcome: satisfied,
      facts: { ...gjovik, on: '2026-11-22', students: 3, staff: 3, requiredStudents: 3, requiredStaff: 3, withoutDeputy: [] },
    },
  ],
  'subcommittee/appointing-body': [
    { outcome: breached, facts: { ...gjovik, person: 'ga2', appointedBy: 'rector', allowed: ['vice-rector-gjovik'] } },
    { outcome: unknown, facts: { ...gjovik, people: ['ga2', 'ga3'] } },
    { outcome: unknown, facts: {} },
    { outcome: satisfied, facts: { ...gjovik, people: ['st4', 'ga2'] } },
  ],
  'subcommittee/top-student-body': [
    { outcome: breached, facts: { ...gjovik, on: '2026-11-22', people: [], required: 1 } },
    { outcome: breached, facts: { ...gjovik, on: '2026-11-22', people: ['st4'], required: 2 } },
    { outcome: unknown, facts: { ...gjovik, on: '2026-11-22', people: [], required: 1 } },
    { outcome: satisfied, facts: { ...gjovik, on: '2026-11-22', people: ['st4'], required: 1 } },
  ],
  'subcommittee/meeting-deadline': [
    { outcome: breached, facts: { ...deadline, subcommitteeMeeting: null, lead: null } },
    { outcome: breached, facts: { ...deadline, subcommitteeMeeting: '2027-01-20', lead: 7 } },
    { outcome: 'open', facts: { ...deadline, subcommitteeMeeting: null, lead: null }, due: '2027-01-13', onTrack: false },
    { outcome: 'open', facts: { ...deadline, subcommitteeMeeting: '2027-01-12', lead: 15 }, due: '2027-01-13', onTrack: true },
    { outcome: 'open', facts: { ...deadline, subcommitteeMeeting: '2027-01-26', lead: 1 }, due: '2027-01-25', onTrack: false },
    { outcome: unknown, facts: { ...gjovik, meetings: ['lmu-2026-4', 'lmu-2026-5'], leadDays: 14 } },
    { outcome: satisfied, facts: { ...gjovik, meetings: ['lmu-2026-4', 'lmu-2026-5'], leadDays: 14 } },
    { outcome: satisfied, facts: { ...gjovik, meetings: ['2026-10-21'], leadDays: 14 } },
    { outcome: satisfied, facts: { ...deadline, subcommitteeMeeting: '2027-01-12', lead: 15 } },
    { outcome: 'not-applicable', facts: { ...gjovik, leadDays: 14 } },
  ],
  'subcommittee/reporting': [
    { outcome: breached, facts: { ...gjovik, date: '2026-09-01', missing: ['local-management'] } },
    { outcome: unknown, facts: { ...gjovik, meetings: ['2026-09-01'] } },
    { outcome: unknown, facts: {} },
    { outcome: satisfied, facts: { ...gjovik, meetings: ['2026-09-01', '2026-10-07'] } },
    { outcome: satisfied, facts: { ...gjovik, date: '2026-09-01' } },
  ],
  'subcommittee/secretariat': [
    { outcome: breached, facts: gjovik },
    { outcome: breached, facts: { ...gjovik, secretary: 'se2', at: 'trondheim' } },
    { outcome: unknown, facts: gjovik },
    { outcome: unknown, facts: { ...gjovik, secretary: 'se2' } },
    { outcome: satisfied, facts: { ...gjovik, secretary: 'se2', at: 'gjovik' } },
  ],
  'dialogue/faculties': [
    { outcome: breached, facts: { ...cycle, faculty: 'IE', missed: ['2021-08-01', '2023-08-01'], lastVisit: '2021-05-05' } },
    { outcome: breached, facts: { ...cycle, faculty: 'IE', missed: ['2023-08-01'], lastVisit: null } },
    { outcome: 'open', facts: { ...cycle, faculty: 'NV', lastVisit: '2024-10-02', planned: null }, due, onTrack: false },
    { outcome: 'open', facts: { ...cycle, faculty: 'MH', lastVisit: null, planned: '2027-01-27' }, due, onTrack: true },
    { outcome: 'open', facts: { ...cycle, faculty: 'MH', lastVisit: null }, due, onTrack: true },
    { outcome: unknown, facts: { by: 'committee' } },
    { outcome: unknown, facts: { ...cycle, faculties: ['SU'] } },
    { outcome: satisfied, facts: { ...cycle, faculties: ['AD', 'HF', 'IE'] } },
    { outcome: 'not-applicable', facts: cycle },
  ],
  'dialogue/subcommittees': [
    { outcome: breached, facts: { ...cycle, by: 'gjovik', faculty: 'IE', missed: ['2023-08-01'], lastVisit: null } },
    { outcome: 'open', facts: { ...cycle, faculty: 'alesund', lastVisit: null, planned: null }, due, onTrack: false },
    { outcome: unknown, facts: { ...cycle, by: 'gjovik', faculties: ['IE', 'ØK'] } },
    { outcome: satisfied, facts: { ...cycle, by: 'gjovik', faculties: ['IE'] } },
    { outcome: 'not-applicable', facts: { ...cycle, by: 'gjovik' } },
  ],
  'observers/required': [
    { outcome: breached, facts: { unit: 'library' } },
    { outcome: unknown, facts: { units: ['library', 'adaptation-service'] } },
    { outcome: satisfied, facts: { units: ['property-management', 'student-welfare-organisation', 'working-environment-committee'] } },
  ],
  'observers/quality-system': [
    { outcome: breached, facts: { unit: 'quality-system' } },
    { outcome: unknown, facts: { units: ['quality-system'] } },
    { outcome: satisfied, facts: { units: ['quality-system'] } },
  ],
  'secretariat/committee': [
    { outcome: breached, facts: {} },
    { outcome: satisfied, facts: { secretary: 'se1' } },
  ],
  'secretariat/placement': [
    { outcome: breached, facts: { unit: 'library', required: 'pro-rector-education' } },
    { outcome: unknown, facts: { required: 'pro-rector-education' } },
    { outcome: satisfied, facts: { unit: 'pro-rector-education', required: 'pro-rector-education' } },
  ],
  'working-committee/composition': [
    {
      outcome: breached,
      facts: {
        roles: ['chair', 'secretary', 'staff', 'student'],
        people: ['an2', 'se2', null, 'an4'],
        reasons: ['not-the-chair', 'not-the-secretary', 'vacant', 'wrong-group'],
      },
    },
    { outcome: breached, facts: { roles: ['staff', 'student'], people: ['an1', 'ob1'], reasons: ['held-twice', 'not-a-member'] } },
    { outcome: unknown, facts: { roles: ['chair', 'secretary', 'staff', 'student'] } },
    { outcome: satisfied, facts: { roles: ['chair', 'secretary', 'staff', 'student'], people: ['an1', 'se1', 'an2', 'st2'] } },
  ],
  'duties/annual-report': [
    { outcome: breached, facts: { year: '2024', ...board } },
    { outcome: breached, facts: { year: '2024', given: '2025-04-01', givenTo: ['rector'], ...board } },
    { outcome: 'open', facts: { year: '2026', ...board }, due: '2027-12-31', onTrack: false },
    { outcome: 'open', facts: { year: '2026', given: '2027-03-12', ...board }, due: '2027-12-31', onTrack: true },
    { outcome: unknown, facts: { year: '2025', ...board } },
    { outcome: satisfied, facts: { year: '2025', given: '2026-03-12', givenTo: ['board'], ...board } },
  ],
  'duties/quality-input': [
    { outcome: breached, facts: { year: '2024' } },
    { outcome: breached, facts: { year: '2024', given: '2026-02-01' } },
    { outcome: 'open', facts: { year: '2026' }, due: '2027-12-31', onTrack: false },
    { outcome: 'open', facts: { year: '2026', given: '2027-03-01' }, due: '2027-12-31', onTrack: true },
    { outcome: 'open', facts: {}, onTrack: false },
    { outcome: 'open', facts: {}, onTrack: true },
    { outcome: unknown, facts: { year: '2025' } },
    { outcome: satisfied, facts: { year: '2025', given: '2026-02-20' } },
  ],
  'duties/unit-reports': [
    { outcome: breached, facts: { year: '2025/26', items: [] } },
    { outcome: 'open', facts: { year: '2026/27', items: [] }, due: '2027-06-12', onTrack: false },
    { outcome: 'open', facts: { year: '2026/27', items: [] }, due: '2027-06-12', onTrack: true },
    { outcome: 'open', facts: { year: '2026/27', items: [], planned: ['lmu-2027-1/3/27'] }, due: '2027-06-12', onTrack: true },
    { outcome: 'open', facts: { items: [] }, onTrack: false },
    { outcome: unknown, facts: { year: '2026/27' } },
    { outcome: satisfied, facts: { year: '2026/27', items: ['lmu-2026-5/28/26'] } },
  ],
  'duties/information': [
    { outcome: breached, facts: { year: '2025/26', sources: [] } },
    { outcome: 'open', facts: { year: '2026/27', sources: [] }, due: '2027-06-12', onTrack: false },
    { outcome: 'open', facts: { year: '2026/27', sources: [] }, due: '2027-06-12', onTrack: true },
    { outcome: 'open', facts: { year: '2026/27', sources: [], planned: ['survey', 'own-source'] }, due: '2027-06-12', onTrack: true },
    { outcome: unknown, facts: { year: '2026/27' } },
    { outcome: satisfied, facts: { year: '2026/27', sources: ['survey', 'student-bodies', 'own-source'] } },
  ],
  'duties/complaints': [
    { outcome: 'open', facts: { complaints: ['k1', 'k3'], passedBy: ['k1'] }, onTrack: false },
    { outcome: 'open', facts: { complaints: ['k1'] }, onTrack: true },
    { outcome: unknown, facts: {} },
    { outcome: unknown, facts: { complaints: ['k1'] } },
    { outcome: satisfied, facts: { complaints: ['k1'] } },
  ],
  'duties/labour-inspection': [
    { outcome: 'open', facts: { orders: ['p1', 'p2'], passedBy: ['p1'] }, onTrack: false },
    { outcome: 'open', facts: { orders: ['p1'] }, onTrack: true },
    { outcome: unknown, facts: {} },
    { outcome: unknown, facts: { orders: ['p1'] } },
    { outcome: satisfied, facts: { orders: ['p1'] } },
  ],
  'duties/welfare': [
    { outcome: breached, facts: { year: '2025/26', items: [], ...welfare } },
    { outcome: 'open', facts: { year: '2026/27', items: [], ...welfare }, due: '2027-06-12', onTrack: false },
    { outcome: 'open', facts: { year: '2026/27', items: [], ...welfare }, due: '2027-06-12', onTrack: true },
    { outcome: 'open', facts: { year: '2026/27', items: [], planned: ['lmu-2027-1/3/27'], ...welfare }, due: '2027-06-12', onTrack: true },
    { outcome: unknown, facts: { year: '2026/27', ...welfare } },
    { outcome: satisfied, facts: { year: '2026/27', items: ['lmu-2026-4/23/26'], ...welfare } },
  ],
  'mandate/amendment': [
    { outcome: breached, facts: { mandate: 'ntnu-lmu', adopted: '2020-01-01', by: 'rector', required: 'board' } },
    { outcome: unknown, facts: { required: 'board' } },
    { outcome: unknown, facts: { mandates: ['ntnu-lmu'], required: 'board' } },
    { outcome: satisfied, facts: { mandates: ['ntnu-lmu'], required: 'board' } },
    { outcome: satisfied, facts: { mandate: 'ntnu-lmu', adopted: '2020-01-01', by: 'board', required: 'board' } },
  ],
  'waiver/incomplete': [{ outcome: breached, facts: { ...waiver, missing: ['reason', 'decision'] } }],
  'waiver/expired': [{ outcome: breached, facts: waiver }],
  'waiver/unused': [{ outcome: breached, facts: waiver }],
}
