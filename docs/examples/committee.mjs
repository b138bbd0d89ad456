// @ts-check
/** What a directory hands over: ten invented members from three campuses, each with a personal deputy. */

/** @typedef {'student' | 'staff'} Group */

const TERMS = { student: { from: '2026-08-01', to: '2027-07-31' }, staff: { from: '2026-08-01', to: '2028-07-31' } }

/** @type {readonly (readonly [person: string, group: Group, campus: string, appointedBy: string])[]} */
const MEMBERS = [
  ['st1', 'student', 'trondheim', 'central-student-democracy'],
  ['st2', 'student', 'trondheim', 'central-student-democracy'],
  ['st3', 'student', 'trondheim', 'local-student-democracy'],
  ['st4', 'student', 'gjovik', 'local-student-democracy'],
  ['st5', 'student', 'alesund', 'local-student-democracy'],
  ['an1', 'staff', 'trondheim', 'rector'],
  ['an2', 'staff', 'trondheim', 'rector'],
  ['an3', 'staff', 'trondheim', 'rector'],
  ['an4', 'staff', 'gjovik', 'rector'],
  ['an5', 'staff', 'alesund', 'rector'],
]

export const committee = {
  members: MEMBERS.map(([person, group, campus, appointedBy]) => ({
    person,
    group,
    campus,
    appointedBy,
    term: TERMS[group],
    ...(group === 'staff' ? { management: true } : {}),
  })),
  deputies: MEMBERS.map(([person, group, campus]) => ({ person: `${person}v`, for: person, group, campus, term: TERMS[group] })),
}
