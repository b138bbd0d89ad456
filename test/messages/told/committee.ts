import type { Cases } from './told'

const on = ['2026-11-22']
const years = 1
const breached = 'breached'
const unknown = 'unknown'
const satisfied = 'satisfied'

export const committee: Cases<'composition' | 'terms' | 'chair' | 'vice-chair'> = {
  'composition/size': [
    { outcome: breached, facts: { on, now: true, members: 9, required: 10 } },
    { outcome: breached, facts: { on: ['2026-09-16', '2026-10-21'], now: false, members: 11, required: 10 } },
    { outcome: satisfied, facts: { on, members: 10, required: 10 } },
  ],
  'composition/parity': [
    { outcome: breached, facts: { on, students: 4, staff: 5, requiredStudents: 5, requiredStaff: 5 } },
    { outcome: breached, facts: { on, now: false, students: 6, staff: 5, requiredStudents: 5, requiredStaff: 5 } },
    { outcome: satisfied, facts: { on, students: 5, staff: 5, requiredStudents: 5, requiredStaff: 5 } },
  ],
  'composition/seats': [
    { outcome: breached, facts: { on, seats: 10, seat: 'student-gjovik', group: 'student', campus: 'gjovik' } },
    { outcome: breached, facts: { on, seats: 10, seat: 'staff-trondheim#2', group: 'staff', campus: 'trondheim' } },
    { outcome: breached, facts: { on, seats: 10, person: 'an7', group: 'staff', campus: 'trondheim' } },
    { outcome: satisfied, facts: { on, seats: 10 } },
  ],
  'composition/campuses': [
    { outcome: breached, facts: { on, campus: 'gjovik', groups: ['student'] } },
    { outcome: breached, facts: { on, now: false, campus: 'alesund', groups: ['student', 'staff'] } },
    { outcome: satisfied, facts: { on, campuses: ['trondheim', 'gjovik', 'alesund'] } },
  ],
  'composition/appointing-body': [
    {
      outcome: breached,
      facts: { on, person: 'st4', seat: 'student-gjovik', appointedBy: 'rector', allowed: ['local-student-democracy'] },
    },
    {
      outcome: breached,
      facts: {
        on,
        person: 'st3',
        seat: 'student-trondheim-open',
        appointedBy: 'rector',
        allowed: ['central-student-democracy', 'local-student-democracy'],
      },
    },
    { outcome: unknown, facts: { on, people: ['st1', 'st4'] } },
    { outcome: satisfied, facts: { on, people: ['st1', 'st4', 'an1'] } },
  ],
  'composition/management': [
    { outcome: breached, facts: { on, person: 'an4', campus: 'gjovik', seat: 'staff-gjovik' } },
    { outcome: unknown, facts: { on, people: ['an1', 'an4'] } },
    { outcome: satisfied, facts: { on, people: ['an1', 'an2', 'an3', 'an4', 'an5'] } },
  ],
  'composition/deputies': [
    { outcome: breached, facts: { on: ['2026-09-16', '2026-10-21', '2026-11-22'], now: true, member: 'an3' } },
    { outcome: breached, facts: { on, now: false, member: 'an3', notCounted: ['an2v'] } },
    { outcome: unknown, facts: { on, people: ['st1', 'st2'] } },
    { outcome: satisfied, facts: { on, people: ['st1', 'st2'] } },
  ],
  'composition/deputies-fit': [
    {
      outcome: breached,
      facts: {
        on,
        deputy: 'st4v',
        member: 'st4',
        memberGroup: 'student',
        memberCampus: 'gjovik',
        group: 'staff',
        campus: 'trondheim',
      },
    },
    { outcome: breached, facts: { on, deputy: 'st4v', member: 'st4', memberGroup: 'student', memberCampus: 'gjovik', campus: 'alesund' } },
    { outcome: unknown, facts: { on, people: ['st4v'] } },
    { outcome: unknown, facts: { on, people: [] } },
    { outcome: satisfied, facts: { on, people: ['st1v', 'st4v'] } },
    { outcome: 'not-applicable', facts: { on, people: ['st1v', 'st4v'] } },
    { outcome: 'not-applicable', facts: { on, people: [] } },
  ],
  'composition/local-anchoring': [
    { outcome: breached, facts: { on, campus: 'gjovik', chairs: ['ga2'], viceChairs: ['gs2'] } },
    { outcome: breached, facts: { on, campus: 'gjovik', chairs: [], viceChairs: [] } },
    { outcome: unknown, facts: { on, campuses: ['gjovik', 'alesund'] } },
    { outcome: satisfied, facts: { on, campuses: ['gjovik', 'alesund'] } },
  ],
  'terms/students': [
    {
      outcome: breached,
      facts: {
        on,
        person: 'st1',
        years,
        from: '2026-08-15',
        to: '2027-12-31',
        lastDay: '2027-08-14',
        commonStart: '2026-08-01',
        reasons: ['too-long', 'other-start'],
      },
    },
    { outcome: unknown, facts: { on, people: ['st1', 'st2'], years } },
    { outcome: satisfied, facts: { on, people: ['st1', 'st2', 'st3', 'st4', 'st5'], years } },
  ],
  'terms/staff': [
    {
      outcome: breached,
      facts: {
        on,
        now: false,
        person: 'an3',
        years: 2,
        from: '2026-10-01',
        to: '2027-06-30',
        lastDay: '2027-07-31',
        reasons: ['too-short', 'before-other-left'],
      },
    },
    { outcome: unknown, facts: { on, people: ['an1'], years: 2 } },
    { outcome: satisfied, facts: { on, people: ['an1', 'an2', 'an3', 'an4', 'an5'], years: 2 } },
  ],
  'chair/in-office': [
    {
      outcome: breached,
      facts: { on: '2026-11-22', chairs: [], viceChairs: ['st9'], notMembers: ['st9'], reasons: ['no-chair', 'not-a-member'] },
    },
    {
      outcome: breached,
      facts: {
        on: '2026-11-22',
        chairs: ['an1', 'st1'],
        viceChairs: ['an1', 'st2'],
        reasons: ['several-chairs', 'several-vice-chairs', 'same-person'],
      },
    },
    { outcome: breached, facts: { on: '2026-11-22', chairs: ['an1'], viceChairs: [], reasons: ['no-vice-chair'] } },
    { outcome: unknown, facts: { on: '2026-11-22', chairs: [], viceChairs: [], reasons: [] } },
    { outcome: satisfied, facts: { on: '2026-11-22', chairs: ['an1'], viceChairs: ['st1'], reasons: [] } },
  ],
  'chair/self-constituted': [
    { outcome: breached, facts: { person: 'an1', office: 'chair', group: 'staff', from: '2026-08-01', electedBy: 'rector' } },
    { outcome: unknown, facts: { people: ['an1', 'st1'] } },
    { outcome: unknown, facts: { people: ['committee'] } },
    { outcome: satisfied, facts: { people: ['an1', 'st1'] } },
  ],
  'chair/one-year': [
    {
      outcome: breached,
      facts: { person: 'an1', office: 'chair', from: '2026-08-01', to: '2028-07-31', lastDay: '2027-07-31', years, excess: 'too-long' },
    },
    { outcome: breached, facts: { person: 'an1', office: 'chair', years, excess: 'no-election', studyYear: '2026-06-13' } },
    {
      outcome: breached,
      facts: { person: 'st1', office: 'vice-chair', from: '2027-01-01', years, excess: 'several-elections', studyYear: '2027-06-12' },
    },
    {
      outcome: 'open',
      facts: { person: 'an1', office: 'chair', years, excess: 'no-election', studyYear: '2027-06-12' },
      due: '2027-06-12',
      onTrack: false,
    },
    { outcome: unknown, facts: { people: ['an1'], years } },
    { outcome: satisfied, facts: { people: ['an1', 'st1'], years } },
  ],
  'chair/alternation': [
    {
      outcome: breached,
      facts: {
        person: 'an2',
        office: 'chair',
        group: 'staff',
        from: '2026-08-01',
        previous: 'an1',
        previousGroup: 'staff',
        reason: 'same-group',
      },
    },
    {
      outcome: breached,
      facts: {
        person: 'st2',
        office: 'chair',
        group: 'student',
        from: '2027-01-15',
        previous: 'an1',
        previousGroup: 'staff',
        reason: 'other-group-within-year',
      },
    },
    { outcome: unknown, facts: { people: ['an1'] } },
    { outcome: unknown, facts: { person: 'an1', previous: 'st9', reason: 'year-missing' } },
    { outcome: satisfied, facts: { people: ['st9', 'an1'] } },
  ],
  'vice-chair/alternation': [
    {
      outcome: breached,
      facts: {
        person: 'an2',
        office: 'vice-chair',
        group: 'staff',
        from: '2026-08-01',
        previous: 'an1',
        previousGroup: 'staff',
        reason: 'group-of-chair',
      },
    },
    { outcome: unknown, facts: { people: ['committee'] } },
    { outcome: unknown, facts: { person: 'st1', reason: 'chair-unknown' } },
    { outcome: unknown, facts: { people: ['st1'], reading: 'opposite-chair' } },
    { outcome: satisfied, facts: { people: ['st1'] } },
    { outcome: satisfied, facts: { people: ['st1', 'an2'], reading: 'opposite-chair' } },
  ],
}
