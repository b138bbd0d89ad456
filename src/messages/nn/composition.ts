/** Nynorsk: composition of the committee, and terms. */
import { type Area, type Message, onDaysOfMeetings } from '../message'
import { text, type Words } from '../words'
import { both, notYet, staffOf, studentsOf } from './phrases'

const messages: Area<'composition' | 'terms'> = {
  'composition/size': {
    breached: ({ facts: { members = 0, required = 0, ...on } }, { count, tense, days, next }) =>
      text(
        `LMU ${tense(on, 'har', 'hadde')} ${count(members, 'fast medlem', 'faste medlemmer')}${days(on)}, men skal ha ${required}.`,
        next(on, members < required ? `Få oppnemnt ${required - members} til.` : 'Avklar kven som ikkje skal vere fast medlem.'),
      ),
    open: notYet,
    unknown: () => 'Registeret seier ikkje kven som er faste medlemmer, så talet er uvisst. Før dei opp.',
    satisfied: ({ facts: { members } }, { count }) => `LMU har ${count(members, 'fast medlem', 'faste medlemmer')}, slik det skal vere.`,
    'not-applicable': () => 'Det er ingen faste medlemmer å telje.',
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
        next(on, missing.length > 0 ? `Få oppnemnt ${join(missing)} til.` : 'Avklar kven som ikkje skal vere fast medlem.'),
      )
    },
    open: notYet,
    unknown: () => 'Registeret seier ikkje kven som er faste medlemmer, så fordelinga på studentar og tilsette er uviss. Før dei opp.',
    satisfied: ({ facts: { students, staff } }, words) =>
      `LMU har ${both(students, staff, words)} som faste medlemmer, slik det skal vere.`,
    'not-applicable': () => 'Det er ingen faste medlemmer å fordele på studentar og tilsette.',
  },

  'composition/seats': {
    breached: ({ facts: { seats, seat, person, group, campus, ...on } }, words) => {
      const { tense, days, next } = words
      const who = `${words.group(group, 'one')}${campus === undefined ? '' : ` frå ${words.campus(campus)}`}`
      return seat === undefined
        ? text(
            `${words.person(person)} ${tense(on, 'er', 'var')} medlem, men ${tense(on, 'har', 'hadde')} ingen av dei ${words.figure(seats)} plassane${days(on)}.`,
            next(on, `Det er ingen ledig plass for ${who}; avklar kven som skal sitte.`),
          )
        : text(`Ingen ${tense(on, 'har', 'hadde')} ${words.seat(seat)}${days(on)}.`, next(on, `Få oppnemnt ${who}.`))
    },
    open: ({ facts: { seat, person, group, campus }, due, onTrack }, words) => {
      const who = `${words.group(group, 'one')}${campus === undefined ? '' : ` frå ${words.campus(campus)}`}`
      return text(
        `${words.person(person)} har ${words.seat(seat)} til og med ${words.date(due)}.`,
        onTrack === true ? 'Nokon er oppnemnd frå dagen etter.' : `Få oppnemnt ${who} frå dagen etter.`,
      )
    },
    unknown: () => 'Registeret seier ikkje kven som er faste medlemmer, så det er uvisst kven som har plassane. Før dei opp.',
    satisfied: ({ facts: { seats } }, { figure }) => `Alle dei ${figure(seats)} plassane er fylte, og kvar medlem har ein plass.`,
    'not-applicable': () => 'Det er ingen plassar å fylle.',
  },

  'composition/campuses': {
    breached: ({ facts: { campus, groups, ...on } }, words) => {
      const { tense, days, next } = words
      const missing = words.either(groups, (group) => words.group(group === 'staff' ? 'staff' : 'student', 'some'), 'medlemmer')
      return text(
        `LMU ${tense(on, 'har', 'hadde')} ingen ${missing} frå ${words.campus(campus)}${days(on)}.`,
        next(on, 'Begge gruppene skal vere representerte frå kvar studiestad; få oppnemnt nokon derifrå.'),
      )
    },
    open: notYet,
    unknown: () => 'Registeret seier ikkje kven som er faste medlemmer, så det er uvisst kva studiestader dei kjem frå. Før dei opp.',
    satisfied: ({ facts: { campuses } }, { list, campus }) =>
      `${list(campuses, campus, 'Alle studiestader')} er representerte både blant studentane og blant dei tilsette.`,
    'not-applicable': () => 'Det er ingen studiestader som skal vere representerte.',
  },

  'composition/appointing-body': {
    breached: ({ facts: { person, seat, appointedBy, allowed, ...on } }, words) => {
      const holder = seat === undefined ? 'medlemmen' : `den som har ${words.seat(seat)},`
      const right = words.either(allowed, words.body, 'eit anna organ')
      return text(
        `${words.person(person)} er oppnemnd av ${words.body(appointedBy)}, men ${holder} skal oppnemnast av ${right}${words.days(on)}.`,
        words.next(on, 'Få oppnemninga gjort der.'),
      )
    },
    open: notYet,
    unknown: ({ facts: { people, person } }, words) =>
      `Registeret seier ikkje kva organ som har oppnemnt ${words.people(people ?? [person], 'medlemmene')}. Før det opp.`,
    satisfied: ({ facts: { people, person } }, { count }) => {
      const members = count((people ?? [person]).length, 'fast medlem', 'faste medlemmer')
      return `Oppnemninga av ${members} kjem frå eit organ som plassen høyrer under, slik ho skal.`
    },
    'not-applicable': () => 'Det er ingen oppnemningar å vurdere.',
  },

  'composition/management': {
    breached: ({ facts: { person, campus, ...on } }, words) =>
      text(
        `${words.person(person)} ${words.tense(on, 'kjem', 'kom')} ikkje frå leiinga i ${words.campus(campus)}${words.days(on)}, slik dei tilsette i LMU skal.`,
        words.next(on, 'Få oppnemnt ein frå leiinga der.'),
      ),
    open: notYet,
    unknown: ({ facts: { people, person } }, words) =>
      `Registeret seier ikkje om ${words.people(people ?? [person], 'dei tilsette')} kjem frå leiinga på studiestaden. Før det opp.`,
    satisfied: ({ facts: { people, person } }, words) =>
      `${staffOf((people ?? [person]).length, words)} i LMU kjem frå leiinga på studiestaden, slik det skal vere.`,
    'not-applicable': () => 'Det er ingen tilsette som må kome frå leiinga.',
  },

  'composition/deputies': {
    breached: ({ facts: { member, notCounted = [], ...on } }, words) =>
      text(
        `${words.person(member)} ${words.tense(on, 'har', 'hadde')} ingen personleg vara${words.days(on)}.`,
        notCounted.length > 0 &&
          `${words.people(notCounted)} blir ikkje rekna med: ein varamedlem kan berre vere vara for éin, og ikkje sjølv vere medlem.`,
        words.next(on, 'Få oppnemnt ein personleg vara.'),
      ),
    open: notYet,
    unknown: ({ facts: { people } }, { count }) => {
      const members = people === undefined ? 'medlemmene' : count(people.length, 'fast medlem', 'faste medlemmer')
      return `Registeret seier ikkje kven som er varamedlemmer, så det er uvisst om ${members} har personleg vara. Før dei opp.`
    },
    satisfied: ({ facts: { people, member } }, { count }) =>
      `${count((people ?? [member]).length, 'fast medlem', 'faste medlemmer')} har personleg vara, slik det skal vere.`,
    'not-applicable': () => 'Det er ingen medlemmer som skal ha personleg vara.',
  },

  'composition/deputies-fit': {
    breached: ({ facts: { deputy, member, memberGroup, memberCampus, group, campus, ...on } }, words) => {
      const is = words.tense(on, 'er', 'var')
      const asked = kindOf(memberGroup, memberCampus, words)
      return text(
        `${words.person(deputy)} ${is} ${kindOf(group, campus, words)}, men ${is} vara for ${words.person(member)}, som ${is} ${asked}${words.days(on)}.`,
        words.next(on, `Få oppnemnt ein vara som er ${asked}.`),
      )
    },
    open: notYet,
    unknown: ({ facts: { people = [], deputy } }, words) => {
      const deputies = words.people(people.length > 0 ? people : [deputy], 'varamedlemmene')
      return `Registeret seier ikkje kva gruppe og kva studiestad ${deputies} kjem frå. Før det opp.`
    },
    satisfied: ({ facts: { people, deputy } }, { count }) =>
      `${count((people ?? [deputy]).length, 'varamedlem', 'varamedlemmer')} kjem frå same gruppe og studiestad som medlemmen, slik det skal vere.`,
    'not-applicable': ({ facts: { people = [] } }) =>
      people.length > 0
        ? 'Slik mandatet blir lesen her, kan ein varamedlem vere frå ei anna gruppe eller ein annan studiestad.'
        : 'Det er ingen varamedlemmer å sjå på.',
  },

  'composition/local-anchoring': {
    breached: ({ facts: { campus, chairs = [], viceChairs = [], ...on } }, words) => {
      const leaders = [...chairs, ...viceChairs]
      const named = leaders.length > 0 ? ` (${words.people(leaders)})` : ''
      return text(
        `Verken leiar eller nestleiar i ${words.subcommittee(campus)}${named} ${words.tense(on, 'sit', 'sat')} i LMU${words.days(on)}.`,
        words.next(on, 'Ein av dei skal vere fast medlem; avklar kven.'),
      )
    },
    open: notYet,
    unknown: ({ facts: { campuses, campus } }, words) =>
      `Registeret seier ikkje om leiar eller nestleiar i ${words.subcommittees(campuses ?? [campus])} sit i LMU. Før opp kven dei er.`,
    satisfied: ({ facts: { campuses, campus } }, { subcommittees }) =>
      `Leiar eller nestleiar i ${subcommittees(campuses ?? [campus])} sit i LMU.`,
    'not-applicable': () => 'Det er ingen underutval som skal ha leiar eller nestleiar i LMU.',
  },

  'terms/students': terms('student', ' frå same dag'),
  'terms/staff': terms('staff', ''),
}

export const composition = onDaysOfMeetings(
  messages,
  ({ rule, facts }, { dates, rule: ruleOf }) =>
    `Registeret seier ikkje om møtet ${dates(facts.on)} vart halde. Vart det halde, galdt ikkje dette den dagen, eller ingen kan seie det: ${ruleOf(rule)}. Før det opp.`,
)

function terms(group: 'student' | 'staff', fromOneDay: string): Message<'terms/students' | 'terms/staff'> {
  const [one, many] = group === 'student' ? ['student', 'studentar'] : ['tilsett', 'tilsette']
  return {
    breached: ({ facts: { person, years, from, to, lastDay, commonStart, reasons = [], ...on } }, words) => {
      const length = `Perioden skal vare ${words.figure(years)} år`
      const demands: Readonly<Record<(typeof reasons)[number], string>> = {
        'too-long': `${length}, ikkje lenger enn til og med ${words.date(lastDay)}.`,
        'too-short': `${length}, til og med ${words.date(lastDay)}.`,
        'other-start': `Alle ${many} skal byrje same dag, her ${words.date(commonStart)}.`,
        'before-other-left': 'Perioden kan ikkje byrje før den som blir erstatta, har gått ut.',
      }
      const span = `${from === undefined ? '' : ` frå ${words.date(from)}`}${to === undefined ? '' : ` til ${words.date(to)}`}`
      return text(
        `${words.person(person)} ${words.tense(on, 'er', 'var')} oppnemnd${span}${words.days(on)}.`,
        ...reasons.map((reason) => demands[reason]),
        words.next(on, 'Få oppnemninga retta.'),
      )
    },
    open: notYet,
    unknown: ({ facts: { people, person, years } }, words) => {
      const who = words.people(people ?? [person], words.group(group, 'all'))
      return `Det er uvisst om oppnemninga av ${who} gjeld for ${years === undefined ? 'rett tid' : `${words.figure(years)} år`}. Før opp siste dag i perioden, og kven som eventuelt blir erstatta.`
    },
    satisfied: ({ facts: { people, person, years } }, { count, figure }) => {
      const who = count((people ?? [person]).length, one, many)
      return `Perioden til ${who} er ${figure(years)} år${fromOneDay}, eller resten av perioden etter ein som gjekk ut.`
    },
    'not-applicable': () => `Det er ingen ${many} å vurdere perioden til.`,
  }
}

/** 'student i Gjøvik', of what is known of it. */
function kindOf(group: 'student' | 'staff' | undefined, campus: string | undefined, words: Words): string {
  const who = group === 'student' ? 'student' : group === 'staff' ? 'tilsett' : 'frå'
  return campus === undefined ? who : group === undefined ? `frå ${words.campus(campus)}` : `${who} i ${words.campus(campus)}`
}
