/** NTNU's mandate for its Learning Environment Committee, as a value. Every figure of the text stands here and nowhere else. */
import type { IsoDate } from '../dates'
import type { Mandate } from './mandate'

/** NTNU's faculties since 2017-01-01. Their campuses are for the register to say. */
export const ntnuFaculties: readonly { readonly id: string; readonly from: IsoDate }[] = [
  'AD',
  'HF',
  'IE',
  'IV',
  'MH',
  'NV',
  'SU',
  'ØK',
].map((id) => ({
  id,
  from: '2017-01-01',
}))

/** The mandate of Læringsmiljøutvalget (LMU) at NTNU. It bears no date: in force on every day. */
export const ntnuLmu: Mandate = {
  id: 'ntnu-lmu',
  adoptedBy: 'board', // §6:1
  campuses: ['trondheim', 'gjovik', 'alesund'], // §3:4
  members: { total: 10, student: 5, staff: 5 }, // §3:1
  seats: [
    // §3/Studentene:3
    {
      id: 'student-trondheim-central',
      group: 'student',
      campus: 'trondheim',
      appointedBy: ['central-student-democracy'],
      count: 2,
    },
    {
      id: 'student-trondheim-open',
      group: 'student',
      campus: 'trondheim',
      appointedBy: ['central-student-democracy', 'local-student-democracy'],
      count: 1,
    },
    { id: 'student-gjovik', group: 'student', campus: 'gjovik', appointedBy: ['local-student-democracy'], count: 1 },
    { id: 'student-alesund', group: 'student', campus: 'alesund', appointedBy: ['local-student-democracy'], count: 1 },
    // §3/Ansatte:1, §3/Ansatte:3
    { id: 'staff-trondheim', group: 'staff', campus: 'trondheim', appointedBy: ['rector'], management: true, count: 3 },
    { id: 'staff-gjovik', group: 'staff', campus: 'gjovik', appointedBy: ['rector'], management: true, count: 1 },
    { id: 'staff-alesund', group: 'staff', campus: 'alesund', appointedBy: ['rector'], management: true, count: 1 },
  ],
  terms: {
    student: { years: 1, commonStart: true }, // §3/Studentene:2
    staff: { years: 2, commonStart: false }, // §3/Ansatte:2
  },
  officers: { years: 1 }, // §3:2, §5:3
  quorum: { seats: 7 }, // §5:6
  meetings: { perYear: 6 }, // §5:1
  subcommittees: {
    bodies: [
      // §3/Lokale underutvalg:1, §3/Sammensetning:3
      { campus: 'gjovik', staffAppointedBy: ['vice-rector-gjovik'] },
      { campus: 'alesund', staffAppointedBy: ['vice-rector-alesund'] },
    ],
    members: { student: 3, staff: 3 }, // §3/Sammensetning:1
    studentsAppointedBy: ['central-student-democracy', 'local-student-democracy', 'student-democracy'], // §3/Sammensetning:2
    topStudentBody: 1, // §3/Sammensetning:2
    leadDays: 14, // §3/Lokale underutvalg:2
  },
  dialogue: { cycleYears: 2 }, // §5:2
  faculties: ntnuFaculties,
  observers: {
    // §3/Observatører:2
    required: ['property-management', 'student-welfare-organisation', 'working-environment-committee', 'library', 'adaptation-service'],
    recommended: ['quality-system'], // §3/Observatører:3
  },
  secretariat: { unit: 'pro-rector-education' }, // §4:3
  workingCommittee: ['chair', 'secretary', 'staff', 'student'], // §4:2
  duties: { reportsTo: 'board', welfareOrganisation: 'student-welfare-organisation' }, // §2.3:1, §2.6:2
  readings: {
    'quorum-basis': 'taking-part',
    'double-vote-holder': 'chair',
    'double-vote-in-elections': 'applies',
    abstention: 'as-blank',
    'blank-effect': 'invalidates',
    majority: 'half-of-votes',
    'deputy-match': 'same-seat',
    'departed-deputy': 'lapses',
    'replacement-term': 'rest-of-term',
    'officer-year': 'at-most-a-year',
    'chair-successor': 'same-group',
    'vice-chair': 'alternates',
    'meeting-count': 'at-least',
    'meeting-year': 'study-year',
    'deadline-window': 'prepares-each',
    'dialogue-cycle': 'fixed',
    'dialogue-subcommittees': 'they-visit-present',
    'working-committee': 'four-people',
    'duty-rhythm': 'yearly',
  },
}
