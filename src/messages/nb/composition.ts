/** Bokmål: composition of the committee, and terms. */
import { type Area, type Message, onDaysOfMeetings } from '../message'
import { text, type Words } from '../words'
import { both, notYet, staffOf, studentsOf } from './phrases'

const messages: Area<'composition' | 'terms'> = {
  'composition/size': {
    breached: ({ facts: { members = 0, required = 0, ...on } }, { count, tense, days, next }) =>
      text(
        `LMU ${tense(on, 'har', 'hadde')} ${count(members, 'fast medlem', 'faste medlemmer')}${days(on)}, men skal ha ${required}.`,
        next(on, members < required ? `Få oppnevnt ${required - members} til.` : 'Avklar hvem som ikke skal være fast medlem.'),
      ),
    open: notYet,
    unknown: () => 'Registeret sier ikke hvem som er faste medlemmer, så antallet er uvisst. Før dem opp.',
    satisfied: ({ facts: { members } }, { count }) => `LMU har ${count(members, 'fast medlem', 'faste medlemmer')}, slik det skal være.`,
    'not-applicable': () => 'Det er ingen faste medlemmer å telle.',
  },

  'composition/parity': {
    breached: ({ facts: { students = 0, staff = 0, requiredStudents = 0, requiredStaff = 0, ...on } }, words) => {
      const { join, tense, days, next } = words
      const missing = [
        ...(students < requiredStudents ? [studentsOf(requiredStudents - students, words)] : []),
        ...(staff < requiredStaff ? [staffOf(requiredStaff - staff, words)] : []),
      ]
      return text(
        `LMU ${tense(on, 'har', 'hadde')} ${both(students, staff, words)} som faste medlemmer${days(on)}, men skal ha ${both(requiredStudents, requiredStaff, words)}.`,
        next(on, missing.length > 0 ? `Få oppnevnt ${join(missing)} til.` : 'Avklar hvem som ikke skal være fast medlem.'),
      )
    },
    open: notYet,
    unknown: () => 'Registeret sier ikke hvem som er faste medlemmer, så fordelingen på studenter og ansatte er uviss. Før dem opp.',
    satisfied: ({ facts: { students, staff } }, words) =>
      `LMU har ${both(students, staff, words)} som faste medlemmer, slik det skal være.`,
    'not-applicable': () => 'Det er ingen faste medlemmer å fordele på studenter og ansatte.',
  },

  'composition/seats': {
    breached: ({ facts: { seats, seat, person, group, campus, ...on } }, words) => {
      const { tense, days, next } = words
      const who = `${words.group(group, 'one')}${campus === undefined ? '' : ` fra ${words.campus(campus)}`}`
      return seat === undefined
        ? text(
            `${words.person(person)} ${tense(on, 'er', 'var')} medlem, men ${tense(on, 'har', 'hadde')} ingen av de ${words.figure(seats)} plassene${days(on)}.`,
            next(on, `Det er ingen ledig plass for ${who}; avklar hvem som skal sitte.`),
          )
        : text(`Ingen ${tense(on, 'har', 'hadde')} ${words.seat(seat)}${days(on)}.`, next(on, `Få oppnevnt ${who}.`))
    },
    open: ({ facts: { seat, person, group, campus }, due, onTrack }, words) => {
      const who = `${words.group(group, 'one')}${campus === undefined ? '' : ` fra ${words.campus(campus)}`}`
      return text(
        `${words.person(person)} har ${words.seat(seat)} til og med ${words.date(due)}.`,
        onTrack === true ? 'Noen er oppnevnt fra dagen etter.' : `Få oppnevnt ${who} fra dagen etter.`,
      )
    },
    unknown: () => 'Registeret sier ikke hvem som er faste medlemmer, så det er uvisst hvem som har plassene. Før dem opp.',
    satisfied: ({ facts: { seats } }, { figure }) => `Alle de ${figure(seats)} plassene er besatt, og hvert medlem har en plass.`,
    'not-applicable': () => 'Det er ingen plasser å fylle.',
  },

  'composition/campuses': {
    breached: ({ facts: { campus, groups, ...on } }, words) => {
      const { tense, days, next } = words
      const missing = words.either(groups, (group) => words.group(group === 'staff' ? 'staff' : 'student', 'some'), 'medlemmer')
      return text(
        `LMU ${tense(on, 'har', 'hadde')} ingen ${missing} fra ${words.campus(campus)}${days(on)}.`,
        next(on, 'Begge grupper skal være representert fra hvert studiested; få oppnevnt noen derfra.'),
      )
    },
    open: notYet,
    unknown: () => 'Registeret sier ikke hvem som er faste medlemmer, så det er uvisst hvilke studiesteder de kommer fra. Før dem opp.',
    satisfied: ({ facts: { campuses } }, { list, campus }) =>
      `${list(campuses, campus, 'Alle studiesteder')} er representert både blant studentene og blant de ansatte.`,
    'not-applicable': () => 'Det er ingen studiesteder som skal være representert.',
  },

  'composition/appointing-body': {
    breached: ({ facts: { person, seat, appointedBy, allowed, ...on } }, words) => {
      const holder = seat === undefined ? 'medlemmet' : `den som har ${words.seat(seat)},`
      const right = words.either(allowed, words.body, 'et annet organ')
      return text(
        `${words.person(person)} er oppnevnt av ${words.body(appointedBy)}, men ${holder} skal oppnevnes av ${right}${words.days(on)}.`,
        words.next(on, 'Få oppnevningen gjort der.'),
      )
    },
    open: notYet,
    unknown: ({ facts: { people, person } }, words) =>
      `Registeret sier ikke hvilket organ som har oppnevnt ${words.people(people ?? [person], 'medlemmene')}. Før det opp.`,
    satisfied: ({ facts: { people, person } }, { count }) => {
      const members = count((people ?? [person]).length, 'fast medlem', 'faste medlemmer')
      return `${members} er oppnevnt av et organ som plassen hører under, slik det skal være.`
    },
    'not-applicable': () => 'Det er ingen oppnevninger å vurdere.',
  },

  'composition/management': {
    breached: ({ facts: { person, campus, ...on } }, words) =>
      text(
        `${words.person(person)} ${words.tense(on, 'kommer', 'kom')} ikke fra ledelsen i ${words.campus(campus)}${words.days(on)}, slik de ansatte i LMU skal.`,
        words.next(on, 'Få oppnevnt en fra ledelsen der.'),
      ),
    open: notYet,
    unknown: ({ facts: { people, person } }, words) =>
      `Registeret sier ikke om ${words.people(people ?? [person], 'de ansatte')} kommer fra ledelsen på studiestedet. Før det opp.`,
    satisfied: ({ facts: { people, person } }, words) =>
      `${staffOf((people ?? [person]).length, words)} i LMU kommer fra ledelsen på studiestedet, slik det skal være.`,
    'not-applicable': () => 'Det er ingen ansatte som må komme fra ledelsen.',
  },

  'composition/deputies': {
    breached: ({ facts: { member, notCounted = [], ...on } }, words) =>
      text(
        `${words.person(member)} ${words.tense(on, 'har', 'hadde')} ingen personlig vara${words.days(on)}.`,
        notCounted.length > 0 &&
          `${words.people(notCounted)} regnes ikke med: et varamedlem kan bare være vara for én, og ikke selv være medlem.`,
        words.next(on, 'Få oppnevnt en personlig vara.'),
      ),
    open: notYet,
    unknown: ({ facts: { people } }, { count }) => {
      const members = people === undefined ? 'medlemmene' : count(people.length, 'fast medlem', 'faste medlemmer')
      return `Registeret sier ikke hvem som er varamedlemmer, så det er uvisst om ${members} har personlig vara. Før dem opp.`
    },
    satisfied: ({ facts: { people, member } }, { count }) =>
      `${count((people ?? [member]).length, 'fast medlem', 'faste medlemmer')} har personlig vara, slik det skal være.`,
    'not-applicable': () => 'Det er ingen medlemmer som skal ha vara.',
  },

  'composition/deputies-fit': {
    breached: ({ facts: { deputy, member, memberGroup, memberCampus, group, campus, ...on } }, words) => {
      const is = words.tense(on, 'er', 'var')
      const asked = kindOf(memberGroup, memberCampus, words)
      return text(
        `${words.person(deputy)} ${is} ${kindOf(group, campus, words)}, men ${is} vara for ${words.person(member)}, som ${is} ${asked}${words.days(on)}.`,
        words.next(on, `Få oppnevnt en vara som er ${asked}.`),
      )
    },
    open: notYet,
    unknown: ({ facts: { people = [], deputy } }, words) => {
      const deputies = words.people(people.length > 0 ? people : [deputy], 'varamedlemmene')
      return `Registeret sier ikke hvilken gruppe og hvilket studiested ${deputies} kommer fra. Før det opp.`
    },
    satisfied: ({ facts: { people, deputy } }, { count }) =>
      `${count((people ?? [deputy]).length, 'varamedlem', 'varamedlemmer')} kommer fra samme gruppe og studiested som medlemmet, slik det skal være.`,
    'not-applicable': ({ facts: { people = [] } }) =>
      people.length > 0
        ? 'Slik mandatet leses her, kan et varamedlem være fra en annen gruppe eller et annet studiested.'
        : 'Det er ingen varamedlemmer å vurdere.',
  },

  'composition/local-anchoring': {
    breached: ({ facts: { campus, chairs = [], viceChairs = [], ...on } }, words) => {
      const leaders = [...chairs, ...viceChairs]
      const named = leaders.length > 0 ? ` (${words.people(leaders)})` : ''
      return text(
        `Verken leder eller nestleder i ${words.subcommittee(campus)}${named} ${words.tense(on, 'sitter', 'satt')} i LMU${words.days(on)}.`,
        words.next(on, 'En av dem skal være fast medlem; avklar hvem.'),
      )
    },
    open: notYet,
    unknown: ({ facts: { campuses, campus } }, words) =>
      `Registeret sier ikke om leder eller nestleder i ${words.subcommittees(campuses ?? [campus])} sitter i LMU. Før opp hvem de er.`,
    satisfied: ({ facts: { campuses, campus } }, { subcommittees }) =>
      `Leder eller nestleder i ${subcommittees(campuses ?? [campus])} sitter i LMU.`,
    'not-applicable': () => 'Det er ingen underutvalg som skal ha leder eller nestleder i LMU.',
  },

  'terms/students': terms('student', ' fra samme dag'),
  'terms/staff': terms('staff', ''),
}

export const composition = onDaysOfMeetings(
  messages,
  ({ rule, facts }, { dates, rule: ruleOf }) =>
    `Registeret sier ikke om møtet ${dates(facts.on)} ble holdt. Ble det holdt, gjaldt ikke dette den dagen, eller ingen kan si det: ${ruleOf(rule)}. Før det opp.`,
)

function terms(group: 'student' | 'staff', fromOneDay: string): Message<'terms/students' | 'terms/staff'> {
  const [one, many] = group === 'student' ? ['student', 'studenter'] : ['ansatt', 'ansatte']
  return {
    breached: ({ facts: { person, years, from, to, lastDay, commonStart, reasons = [], ...on } }, words) => {
      const length = `Perioden skal vare ${words.figure(years)} år`
      const demands: Readonly<Record<(typeof reasons)[number], string>> = {
        'too-long': `${length}, ikke lenger enn til og med ${words.date(lastDay)}.`,
        'too-short': `${length}, til og med ${words.date(lastDay)}.`,
        'other-start': `Alle ${many} skal begynne samme dag, her ${words.date(commonStart)}.`,
        'before-other-left': 'Perioden kan ikke begynne før den som erstattes, er gått ut.',
      }
      const span = `${from === undefined ? '' : ` fra ${words.date(from)}`}${to === undefined ? '' : ` til ${words.date(to)}`}`
      return text(
        `${words.person(person)} ${words.tense(on, 'er', 'var')} oppnevnt${span}${words.days(on)}.`,
        ...reasons.map((reason) => demands[reason]),
        words.next(on, 'Få oppnevningen rettet.'),
      )
    },
    open: notYet,
    unknown: ({ facts: { people, person, years } }, words) => {
      const who = words.people(people ?? [person], words.group(group, 'all'))
      return `Det er uvisst om ${who} er oppnevnt for ${years === undefined ? 'riktig tid' : `${words.figure(years)} år`}. Før opp siste dag i perioden, og hvem som eventuelt erstattes.`
    },
    satisfied: ({ facts: { people, person, years } }, { count, figure }) => {
      const who = count((people ?? [person]).length, one, many)
      return `${who} er oppnevnt for ${figure(years)} år${fromOneDay}, eller for resten av perioden etter en som gikk ut.`
    },
    'not-applicable': () => `Det er ingen ${many} å vurdere perioden til.`,
  }
}

/** 'student i Gjøvik', of what is known of it. */
function kindOf(group: 'student' | 'staff' | undefined, campus: string | undefined, words: Words): string {
  const who = group === 'student' ? 'student' : group === 'staff' ? 'ansatt' : 'fra'
  return campus === undefined ? who : group === undefined ? `fra ${words.campus(campus)}` : `${who} i ${words.campus(campus)}`
}
