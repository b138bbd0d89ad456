/** English: composition of the committee, and terms. */
import { type Area, type Message, onDaysOfMeetings } from '../message'
import { text, type Words } from '../words'
import { both, notYet, staffOf, studentsOf } from './phrases'

const messages: Area<'composition' | 'terms'> = {
  'composition/size': {
    breached: ({ facts: { members = 0, required = 0, ...on } }, { count, tense, days, next }) =>
      text(
        `The committee ${tense(on, 'has', 'had')} ${count(members, 'permanent member', 'permanent members')}${days(on)}, but should have ${required}.`,
        next(on, members < required ? `Have ${required - members} more appointed.` : 'Settle who should not be a permanent member.'),
      ),
    open: notYet,
    unknown: () => 'The register does not say who the permanent members are, so their number is not known. Enter them.',
    satisfied: ({ facts: { members } }, { count }) =>
      `The committee has ${count(members, 'permanent member', 'permanent members')}, as it should.`,
    'not-applicable': () => 'There are no permanent members to count.',
  },

  'composition/parity': {
    breached: ({ facts: { students = 0, staff = 0, requiredStudents = 0, requiredStaff = 0, ...on } }, words) => {
      const { join, tense, days, next } = words
      const missing = [
        ...(students < requiredStudents ? [studentsOf(requiredStudents - students, words)] : []),
        ...(staff < requiredStaff ? [staffOf(requiredStaff - staff, words)] : []),
      ]
      return text(
        `The permanent members ${tense(on, 'are', 'were')} ${both(students, staff, words)}${days(on)}, but should be ${both(requiredStudents, requiredStaff, words)}.`,
        next(
          on,
          missing.length > 0
            ? `The committee is short of ${join(missing)}; have them appointed.`
            : 'Settle who should not be a permanent member.',
        ),
      )
    },
    open: notYet,
    unknown: () =>
      'The register does not say who the permanent members are, so their division on students and staff is not known. Enter them.',
    satisfied: ({ facts: { students, staff } }, words) => `The permanent members are ${both(students, staff, words)}, as they should be.`,
    'not-applicable': () => 'There are no permanent members to divide on students and staff.',
  },

  'composition/seats': {
    breached: ({ facts: { seats, seat, person, group, campus, ...on } }, words) => {
      const { tense, days, next } = words
      const who = `${words.group(group, 'one')}${campus === undefined ? '' : ` from ${words.campus(campus)}`}`
      return seat === undefined
        ? text(
            `${words.person(person)} ${tense(on, 'is', 'was')} a member without any of the ${words.figure(seats)} seats${days(on)}.`,
            next(on, `There is no free seat for ${who}; settle who sits.`),
          )
        : text(`Nobody ${tense(on, 'holds', 'held')} ${words.seat(seat)}${days(on)}.`, next(on, `Have ${who} appointed.`))
    },
    open: ({ facts: { seat, person, group, campus }, due, onTrack }, words) => {
      const who = `${words.group(group, 'one')}${campus === undefined ? '' : ` from ${words.campus(campus)}`}`
      return text(
        `${words.person(person)} holds ${words.seat(seat)} until ${words.date(due)}, that day included.`,
        onTrack === true ? 'Somebody is appointed from the day after.' : `Have ${who} appointed from the day after.`,
      )
    },
    unknown: () => 'The register does not say who the permanent members are, so nobody knows who holds the seats. Enter them.',
    satisfied: ({ facts: { seats } }, { figure }) => `All ${figure(seats)} seats are held, and every member holds one.`,
    'not-applicable': () => 'There are no seats to fill.',
  },

  'composition/campuses': {
    breached: ({ facts: { campus, groups, ...on } }, words) => {
      const { tense, days, next } = words
      const missing = words.either(groups, (group) => words.group(group === 'staff' ? 'staff' : 'student', 'some'), 'members')
      return text(
        `The committee ${tense(on, 'has', 'had')} no ${missing} from ${words.campus(campus)}${days(on)}.`,
        next(on, 'Both groups should be represented from every campus; have somebody appointed from there.'),
      )
    },
    open: notYet,
    unknown: () => 'The register does not say who the permanent members are, so their campuses are not known. Enter them.',
    satisfied: ({ facts: { campuses } }, { list, campus }) =>
      `${list(campuses, campus, 'All campuses')} are represented among both students and staff.`,
    'not-applicable': () => 'There are no campuses to be represented.',
  },

  'composition/appointing-body': {
    breached: ({ facts: { person, seat, appointedBy, allowed, ...on } }, words) => {
      const holder = seat === undefined ? 'the member' : `whoever holds ${words.seat(seat)}`
      const right = words.either(allowed, words.body, 'another body')
      return text(
        `${words.person(person)} was appointed by ${words.body(appointedBy)}, but ${holder} should be appointed by ${right}${words.days(on)}.`,
        words.next(on, 'Have the appointment made there.'),
      )
    },
    open: notYet,
    unknown: ({ facts: { people, person } }, words) =>
      `The register does not say which body appointed ${words.people(people ?? [person], 'the members')}. Enter it.`,
    satisfied: ({ facts: { people, person } }, { count }) => {
      const members = count((people ?? [person]).length, 'permanent member was', 'permanent members were')
      return `${members} appointed by a body that the seat belongs to, as it should be.`
    },
    'not-applicable': () => 'There are no appointments to look at.',
  },

  'composition/management': {
    breached: ({ facts: { person, campus, ...on } }, words) =>
      text(
        `${words.person(person)} ${words.tense(on, 'does', 'did')} not come from the management in ${words.campus(campus)}${words.days(on)}, as staff in the committee should.`,
        words.next(on, 'Have somebody from the management there appointed.'),
      ),
    open: notYet,
    unknown: ({ facts: { people, person } }, words) =>
      `The register does not say of ${words.people(people ?? [person], 'the staff')} whether they come from the management at their campus. Enter it.`,
    satisfied: ({ facts: { people, person } }, words) =>
      `${staffOf((people ?? [person]).length, words)} in the committee come from the management at their campus, as they should.`,
    'not-applicable': () => 'There are no staff who must come from the management.',
  },

  'composition/deputies': {
    breached: ({ facts: { member, notCounted = [], ...on } }, words) =>
      text(
        `${words.person(member)} ${words.tense(on, 'has', 'had')} no personal deputy${words.days(on)}.`,
        notCounted.length > 0 &&
          `${words.people(notCounted)} cannot be counted: a deputy stands in for one member alone, and is no member.`,
        words.next(on, 'Have a personal deputy appointed.'),
      ),
    open: notYet,
    unknown: ({ facts: { people } }, { count }) => {
      const members = people === undefined ? 'the members' : count(people.length, 'permanent member', 'permanent members')
      return `The register leaves out the deputies, so it is not known whether ${members} have one each. Enter them.`
    },
    satisfied: ({ facts: { people, member } }, { count }) =>
      `${count((people ?? [member]).length, 'permanent member has', 'permanent members have')} a personal deputy, as they should.`,
    'not-applicable': () => 'There are no members who should have a deputy.',
  },

  'composition/deputies-fit': {
    breached: ({ facts: { deputy, member, memberGroup, memberCampus, group, campus, ...on } }, words) => {
      const is = words.tense(on, 'is', 'was')
      const asked = kindOf(memberGroup, memberCampus, words)
      return text(
        `${words.person(deputy)} ${is} ${kindOf(group, campus, words)}, but ${is} deputy to ${words.person(member)}, who ${is} ${asked}${words.days(on)}.`,
        words.next(on, `Have a deputy appointed who is ${asked}.`),
      )
    },
    open: notYet,
    unknown: ({ facts: { people = [], deputy } }, words) => {
      const deputies = words.people(people.length > 0 ? people : [deputy], 'the deputies')
      return `The register does not say the group and campus of ${deputies}. Enter them.`
    },
    satisfied: ({ facts: { people, deputy } }, { count }) =>
      `${count((people ?? [deputy]).length, 'deputy is', 'deputies are')} of the same group and campus as the member, as they should be.`,
    'not-applicable': ({ facts: { people = [] } }) =>
      people.length > 0 ? 'As the mandate is read here, a deputy may be of another group or campus.' : 'There are no deputies to look at.',
  },

  'composition/local-anchoring': {
    breached: ({ facts: { campus, chairs = [], viceChairs = [], ...on } }, words) => {
      const leaders = [...chairs, ...viceChairs]
      const named = leaders.length > 0 ? ` (${words.people(leaders)})` : ''
      return text(
        `Neither chair nor vice-chair of ${words.subcommittee(campus)}${named} ${words.tense(on, 'sits', 'sat')} in the committee${words.days(on)}.`,
        words.next(on, 'One of them should be a permanent member; settle who.'),
      )
    },
    open: notYet,
    unknown: ({ facts: { campuses, campus } }, words) =>
      `The register does not say whether chair or vice-chair of ${words.subcommittees(campuses ?? [campus])} sits in the committee. Enter who they are.`,
    satisfied: ({ facts: { campuses, campus } }, { subcommittees }) =>
      `Chair or vice-chair of ${subcommittees(campuses ?? [campus])} sits in the committee.`,
    'not-applicable': () => 'There are no subcommittees whose chair or vice-chair should sit in the committee.',
  },

  'terms/students': terms('students', 'student is', 'students are', ' from the same day'),
  'terms/staff': terms('staff', 'member of staff is', 'members of staff are', ''),
}

export const composition = onDaysOfMeetings(
  messages,
  ({ rule, facts }, { dates, rule: ruleOf }) =>
    `The register does not say whether the meeting on ${dates(facts.on)} was held. If it was, this did not hold that day, or nobody can say so: ${ruleOf(rule)}. Enter it.`,
)

function terms(group: string, one: string, many: string, fromOneDay: string): Message<'terms/students' | 'terms/staff'> {
  return {
    breached: ({ facts: { person, years, from, to, lastDay, commonStart, reasons = [], ...on } }, words) => {
      const length = `The term should last ${words.count(years, 'year', 'years')}`
      const demands: Readonly<Record<(typeof reasons)[number], string>> = {
        'too-long': `${length}, to ${words.date(lastDay)} and no longer.`,
        'too-short': `${length}, to ${words.date(lastDay)}.`,
        'other-start': `All ${group} should begin on the same day, here ${words.date(commonStart)}.`,
        'before-other-left': 'The term cannot begin before the one who is replaced has left.',
      }
      const span = `${from === undefined ? '' : ` from ${words.date(from)}`}${to === undefined ? '' : ` to ${words.date(to)}`}`
      return text(
        `${words.person(person)} ${words.tense(on, 'is', 'was')} appointed${span}${words.days(on)}.`,
        ...reasons.map((reason) => demands[reason]),
        words.next(on, 'Have the appointment put right.'),
      )
    },
    open: notYet,
    unknown: ({ facts: { people, person, years } }, words) => {
      const who = words.people(people ?? [person], `the ${group}`)
      return `It is not known whether the appointment of ${who} is for ${years === undefined ? 'the right time' : words.count(years, 'year', 'years')}. Enter the last day of the term, and who is replaced, if anyone.`
    },
    satisfied: ({ facts: { people, person, years } }, { count }) => {
      const who = count((people ?? [person]).length, one, many)
      return `${who} appointed for ${count(years, 'year', 'years')}${fromOneDay}, or for the rest of the term of one who left.`
    },
    'not-applicable': () => `There are no ${group} whose term to look at.`,
  }
}

/** 'a student in Gjøvik', of what is known of it. */
function kindOf(group: 'student' | 'staff' | undefined, campus: string | undefined, words: Words): string {
  if (group === undefined) return `from ${words.campus(campus)}`
  return campus === undefined ? words.group(group, 'one') : `${words.group(group, 'one')} in ${words.campus(campus)}`
}
