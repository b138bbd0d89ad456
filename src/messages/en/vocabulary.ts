/** English: months, names of things, and the titles of the rules. */
import { RULES, type RuleId } from '../../mandate/catalogue'
import type { Vocabulary } from '../words'

export const vocabulary: Vocabulary = {
  and: 'and',
  or: 'or',
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  afterDay: '',
  mended: 'This is no longer so.',
  asOf: (days) => `as of ${days}`,
  manyDays: (count, last) => `on ${count} days, the last of them ${last}`,
  studyYear: (id) => `the study year ${id}`,
  numbered: (seat, number) => `${seat}, no. ${number}`,
  quoted: (word) => `“${word}”`,
  subcommittee: (campus) => `the subcommittee in ${campus}`,
  subcommittees: (campuses) => (campuses === undefined ? 'the subcommittees' : `the subcommittees in ${campuses}`),
  item: (id) => `item ${id}`,
  items: (ids) => `items ${ids}`,
  onItems: (items) => ` on ${items}`,
  groups: {
    one: { student: 'a student', staff: 'a member of staff' },
    some: { student: 'students', staff: 'staff' },
    all: { student: 'the students', staff: 'the staff' },
  },
  seats: {
    'student-trondheim-central': 'the student seat in Trondheim of the central student democracy',
    'student-trondheim-open': 'the open student seat in Trondheim',
    'student-gjovik': 'the student seat in Gjøvik',
    'student-alesund': 'the student seat in Ålesund',
    'staff-trondheim': 'the staff seat in Trondheim',
    'staff-gjovik': 'the staff seat in Gjøvik',
    'staff-alesund': 'the staff seat in Ålesund',
  },
  bodies: {
    committee: 'the committee',
    board: 'the board',
    rector: 'the rector',
    'central-student-democracy': 'the central student democracy',
    'local-student-democracy': 'the local student democracy',
    'student-democracy': 'the student democracy',
    'vice-rector-gjovik': 'the vice-rector in Gjøvik',
    'vice-rector-alesund': 'the vice-rector in Ålesund',
    'local-management': 'the local management',
  },
  units: {
    'property-management': 'property management',
    'student-welfare-organisation': 'the student welfare organisation',
    'working-environment-committee': 'the working environment committee (AMU)',
    library: 'the library',
    'adaptation-service': 'the adaptation service',
    'quality-system': 'the quality system',
    'pro-rector-education': 'the staff of the pro-rector for education',
  },
  sources: {
    'quality-system': 'the quality system',
    survey: 'student surveys',
    'dialogue-meetings': 'dialogue meetings',
    'student-bodies': 'student bodies',
  },
  offices: { chair: 'chair', 'vice-chair': 'vice-chair' },
  roles: { chair: 'chair', secretary: 'secretary', staff: 'staff representative', student: 'student representative' },
  outcomes: { breached: 'breached', unknown: 'unknown', open: 'open', satisfied: 'satisfied', 'not-applicable': 'not applicable' },
  choices: { for: '“for”', against: '“against”' },
  titles: titlesOf(RULES),
}

/** The catalogue's own titles are English. */
function titlesOf(rules: readonly { readonly id: RuleId; readonly title: string }[]): Readonly<Record<RuleId, string>> {
  return Object.fromEntries(rules.map(({ id, title }) => [id, title])) as Record<RuleId, string>
}
