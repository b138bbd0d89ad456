/** §3:2, §5:3: chair and vice-chair. */
import { casesOf, ON, register, underEach, type Vector } from '../vector'

const CALL = 'checkOfficers'
const inOffice = casesOf('chair/in-office', CALL)
const elected = casesOf('chair/self-constituted', CALL)
const oneYear = casesOf('chair/one-year', CALL)
const alternation = casesOf('chair/alternation', CALL)
const viceChair = casesOf('vice-chair/alternation', CALL)

const HOLDS = ['satisfied committee']
const BROKEN = ['breached committee']
const NOTHING = ['not-applicable committee']
const UNKNOWN = ['unknown committee']

/** an1, an2 and an3 are staff, st1 and st2 students; all five are members. */
const MEMBERS = ['an1', 'an2', 'an3', 'st1', 'st2'].map((person) => ({
  person,
  group: person.startsWith('st') ? 'student' : 'staff',
  campus: 'trondheim',
  term: { from: '2020-08-01', to: '2030-07-31' },
}))
const officer = (person: string, from: string, to: string, more = {}) => ({
  person,
  group: person.startsWith('st') ? 'student' : 'staff',
  from,
  to,
  electedBy: 'committee',
  ...more,
})
const thisYear = (person: string, more = {}) => officer(person, '2026-08-01', '2027-07-31', more)
const lastYear = (person: string, more = {}) => officer(person, '2025-08-01', '2026-07-31', more)

const officers = (chairs: readonly object[], viceChairs: readonly object[], more = {}) => ({
  officers: { chairs, viceChairs, recordsFrom: '2026-08-01', ...more },
  body: { members: MEMBERS },
})
/** The vice-chair being in order. */
const chairs = (...rows: readonly object[]) => officers(rows, [thisYear('st1')])
/** One chair with a term, looked at on its first day. */
const term = (from: string, to: string) => officers([officer('an1', from, to)], [], { recordsFrom: from })

const STUDY_YEARS = [
  { from: '2025-08-18', to: '2026-06-13' },
  { from: '2026-08-17', to: '2027-06-12' },
]
const left = (section: 'chairs' | 'viceChairs') =>
  register({ committee: { members: MEMBERS, chairs: [thisYear('an1')], viceChairs: [thisYear('st1')], [section]: undefined } })

export const CASES: readonly Vector[] = [
  inOffice('one of each, two members', chairs(thisYear('an1')), HOLDS),
  inOffice('no chair', chairs(), BROKEN),
  inOffice('no vice-chair', officers([thisYear('an1')], []), BROKEN),
  inOffice('two chairs', chairs(thisYear('an1'), thisYear('an2')), BROKEN),
  inOffice('one person in both offices', officers([thisYear('an1')], [thisYear('an1')]), BROKEN),
  inOffice('a chair who is no member', chairs(thisYear('an1v')), BROKEN),
  inOffice('the chair’s last day', chairs(officer('an1', '2025-11-23', ON)), HOLDS),
  inOffice('the day after the chair’s last', chairs(officer('an1', '2025-11-22', '2026-11-21')), BROKEN),
  inOffice('the chair’s first day', chairs(officer('an1', ON, '2027-11-21')), HOLDS),
  inOffice('the day before the chair’s first', chairs(officer('an1', '2026-11-23', '2027-11-22')), BROKEN),
  inOffice('the chair left that day', chairs(thisYear('an1', { left: ON })), HOLDS),
  inOffice('the chair left the day before', chairs(thisYear('an1', { left: '2026-11-21' })), BROKEN),
  casesOf('chair/in-office')('chairs left out', left('chairs'), UNKNOWN),

  elected('by the committee, both', chairs(thisYear('an1')), HOLDS),
  elected('the chair by the rector', chairs(thisYear('an1', { electedBy: 'rector' })), ['breached an1']),
  elected('not said by whom', chairs(thisYear('an1', { electedBy: undefined })), [
    ['unknown committee', { needs: [['chairs', 0, 'electedBy']] }],
  ]),
  elected('the rector’s choice ended before the records begin', chairs(lastYear('st2', { electedBy: 'rector' }), thisYear('an1')), HOLDS),
  elected('nobody in office', officers([], []), NOTHING),

  oneYear('a day less than a year', term('2026-08-01', '2027-07-30'), HOLDS, { asOf: '2026-08-01' }),
  oneYear('a year', term('2026-08-01', '2027-07-31'), HOLDS, { asOf: '2026-08-01' }),
  oneYear('a day more than a year', term('2026-08-01', '2027-08-01'), ['breached an1'], { asOf: '2026-08-01' }),
  oneYear('a year over a leap day', term('2027-08-01', '2028-07-31'), HOLDS, { asOf: '2027-08-01' }),
  oneYear('a day more than a year over a leap day', term('2027-08-01', '2028-08-01'), ['breached an1'], { asOf: '2027-08-01' }),
  oneYear('a year from 29 February', term('2028-02-29', '2029-02-27'), HOLDS, { asOf: '2028-02-29' }),
  oneYear('a day more than a year from 29 February', term('2028-02-29', '2029-02-28'), ['breached an1'], { asOf: '2028-02-29' }),
  ...underEach(
    oneYear,
    'officer-year',
    'a chair from August to the election of the next autumn',
    officers(
      [officer('st2', '2025-08-20', '2026-09-01'), officer('an1', '2026-09-02', '2027-06-12')],
      [officer('an2', '2025-08-20', '2026-08-19'), officer('st1', '2026-08-20', '2027-06-12')],
      { studyYears: STUDY_YEARS },
    ),
    { 'at-most-a-year': ['breached st2'], 'one-election-a-year': HOLDS },
  ),
  oneYear(
    'a chair who serves on with no election in the study year that runs',
    officers([officer('an1', '2025-08-20', '2027-07-31')], [thisYear('st1')], { studyYears: STUDY_YEARS }),
    ['open an1 2027-06-12', 'satisfied committee'],
    { readings: { 'officer-year': 'one-election-a-year' } },
  ),
  oneYear(
    'a chair who served on with no election in the study year that ended',
    officers([officer('an1', '2025-08-20', '2027-07-31')], [thisYear('st1')], { studyYears: STUDY_YEARS }),
    ['breached an1'],
    { readings: { 'officer-year': 'one-election-a-year' }, asOf: '2027-06-13' },
  ),
  oneYear('one election a year, and no study years said', chairs(thisYear('an1')), UNKNOWN, {
    readings: { 'officer-year': 'one-election-a-year' },
  }),
  oneYear('nobody in office', officers([], []), NOTHING),

  alternation('staff after a student', chairs(lastYear('st2'), thisYear('an1')), HOLDS),
  alternation('a student after staff', chairs(lastYear('an1'), thisYear('st2')), HOLDS),
  alternation('staff after staff', chairs(lastYear('an2'), thisYear('an1')), ['breached an1']),
  alternation('nothing before it', chairs(thisYear('an1')), UNKNOWN),
  alternation('a whole year missing', chairs(officer('st2', '2024-08-01', '2025-07-31'), thisYear('an1')), UNKNOWN),
  alternation('vacant for a day less than a year, and staff again', chairs(officer('an2', '2024-08-02', '2025-08-01'), thisYear('an1')), [
    'breached an1',
  ]),
  ...underEach(
    alternation,
    'chair-successor',
    'a student takes over within the year of the staff',
    chairs(lastYear('st1'), thisYear('an1', { left: '2026-10-31' }), officer('st2', '2026-11-01', '2027-07-31', { replaces: 'an1' })),
    { 'same-group': ['breached st2'], 'any-group': HOLDS },
  ),
  alternation(
    'the year counts as its first holder’s, whoever took over',
    officers(
      [lastYear('st1', { left: '2026-01-31' }), officer('an2', '2026-02-01', '2026-07-31', { replaces: 'st1' }), thisYear('an1')],
      [thisYear('st2')],
    ),
    HOLDS,
    { readings: { 'chair-successor': 'any-group' } },
  ),
  alternation('nobody has been chair', chairs(), NOTHING),

  ...underEach(
    viceChair,
    'vice-chair',
    'staff after staff, beside a student in the chair',
    officers([lastYear('an1'), thisYear('st1')], [lastYear('an3'), thisYear('an2')]),
    { alternates: ['breached an2'], 'opposite-chair': HOLDS, free: NOTHING },
  ),
  ...underEach(
    viceChair,
    'vice-chair',
    'a student after staff, beside a student in the chair',
    officers([lastYear('an1'), thisYear('st1')], [lastYear('an3'), thisYear('st2')]),
    { alternates: HOLDS, 'opposite-chair': ['breached st2'], free: NOTHING },
  ),
  viceChair('nothing before it', officers([thisYear('an1')], [thisYear('st1')]), UNKNOWN),
  casesOf('vice-chair/alternation')('vice-chairs left out', left('viceChairs'), UNKNOWN),
]
