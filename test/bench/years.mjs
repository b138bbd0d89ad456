// A register of any number of years in which everything is done as it should be: new members, deputies, officers, meetings
// with votes, subcommittee meetings and visits each year, so that a century is a hundred times one year.

const FIRST = 2026
const FACULTIES = ['AD', 'HF', 'IE', 'IV', 'MH', 'NV', 'SU', 'ØK']
const SUBCOMMITTEES = ['gjovik', 'alesund']
/** The days of the meetings; on four of them a faculty is visited too. */
const DAYS = ['09-16', '10-21', '11-25', '01-27', '03-17', '05-19']
const SEATS = [
  ['trondheim', 'central-student-democracy', 'rector'],
  ['trondheim', 'central-student-democracy', 'rector'],
  ['trondheim', 'local-student-democracy', 'rector'],
  ['gjovik', 'local-student-democracy', 'rector'],
  ['alesund', 'local-student-democracy', 'rector'],
]

/** The day after the last of them, on which the register is checked. */
export const endOf = (years) => `${FIRST + years}-07-31`

export function registerOf(years) {
  const all = Array.from({ length: years }, (_, index) => FIRST + index)
  return {
    register: 1,
    mandate: 'ntnu-lmu',
    records: { from: `${FIRST}-08-01` },
    mandates: [{ id: 'ntnu-lmu', adopted: `${FIRST}-06-01`, by: 'board' }],
    studyYears: all.map((year) => ({ id: `${year}/${String(year + 1).slice(-2)}`, from: `${year}-08-17`, to: `${year + 1}-06-12` })),
    faculties: FACULTIES.map((id) => ({ id, campuses: id === 'IE' ? ['trondheim', 'gjovik', 'alesund'] : ['trondheim'] })),
    committee: {
      members: all.flatMap(membersOf),
      deputies: all.flatMap((year) => deputiesOf(membersOf(year))),
      chairs: [FIRST - 1, ...all].map((year) => officerOf(year, isStaffYear(year))),
      viceChairs: [FIRST - 1, ...all].map((year) => officerOf(year, !isStaffYear(year), 1)),
      secretariat: { secretary: 'secretary', unit: 'pro-rector-education' },
      workingCommittee: { chair: chairOf(all.at(-1)), secretary: 'secretary', ...workersOf(all.at(-1)) },
      observers: OBSERVERS.map((unit) => ({ unit, person: `observer-${unit}` })),
      meetings: all.flatMap(meetingsOf),
    },
    subcommittees: SUBCOMMITTEES.map((campus) => subcommitteeOf(campus, all)),
    dialogue: { anchor: `${FIRST}-08-01`, visits: all.flatMap(visitsOf) },
    duties: {
      annualReports: [FIRST - 1, ...all].map((year) => ({ year, given: givenAfter(year), to: 'board' })),
      qualityInputs: [FIRST - 1, ...all].map((year) => ({ year, given: givenAfter(year) })),
      complaints: [],
      labourInspection: [],
    },
  }
}

const OBSERVERS = [
  'property-management',
  'student-welfare-organisation',
  'working-environment-committee',
  'library',
  'adaptation-service',
  'quality-system',
]

const givenAfter = (year) => `${year + 1}-07-01`
const isStaffYear = (year) => (year - FIRST) % 2 === 0
const termOf = (year, length = 1) => ({ from: `${year}-08-01`, to: `${year + length}-07-31` })
/** The staff of a year: appointed in it, or in the year before. */
const staffFrom = (year) => (isStaffYear(year) ? year : year - 1)
const student = (year, place) => `student-${year}-${place}`
const staff = (year, place) => `staff-${staffFrom(year)}-${place}`

function membersOf(year) {
  const students = SEATS.map(([campus, appointedBy], place) => ({
    person: student(year, place),
    group: 'student',
    campus,
    appointedBy,
    term: termOf(year),
  }))
  if (!isStaffYear(year)) return students
  const appointed = SEATS.map(([campus, , appointedBy], place) => ({
    person: staff(year, place),
    group: 'staff',
    campus,
    appointedBy,
    management: true,
    term: termOf(year, 2),
  }))
  return [...appointed, ...students]
}

function deputiesOf(members) {
  return members.map(({ person, group, campus, term }) => ({ person: `${person}-deputy`, for: person, group, campus, term }))
}

/** Chair and vice-chair from Gjøvik and Ålesund: the other group each year. */
function officerOf(year, isStaff, place = 0) {
  const person = isStaff ? staff(year, 3 + place) : student(year, 3 + place)
  return { person, group: isStaff ? 'staff' : 'student', ...termOf(year), electedBy: 'committee' }
}

const chairOf = (year) => officerOf(year, isStaffYear(year)).person
const workersOf = (year) => ({ staff: staff(year, 0), student: student(year, 0) })

function meetingsOf(year) {
  const people = [0, 1, 2, 3, 4].flatMap((place) => [staff(year, place), student(year, place)])
  const chair = chairOf(year)
  return DAYS.map((day, index) => {
    const date = dateOf(year, day)
    const inFavour = index % 2 === 0 ? 7 : 5
    const carried = people.indexOf(chair) < inFavour ? 'for' : 'against'
    const ballots = people.map((voter, place) => ({ voter, choice: place < inFavour ? 'for' : 'against' }))
    return {
      id: `lmu-${year}-${index + 1}`,
      date,
      notice: { sent: earlier(date), by: chair, written: true, agenda: true },
      present: people,
      agenda: [
        { id: `${index * 3 + 1}/${year}`, kind: 'subcommittee-status' },
        {
          id: `${index * 3 + 2}/${year}`,
          kind: 'unit-quality-reports',
          sources: ['quality-system'],
          topics: ['student-welfare'],
          inUnderstandingWith: ['student-welfare-organisation'],
          decision: 'consensus',
        },
        {
          id: `${index * 3 + 3}/${year}`,
          kind: 'case',
          vote: { kind: 'resolution', ballots, recorded: index % 2 === 0 ? 'for' : carried },
        },
      ],
      minutes: { published: date },
    }
  })
}

const dateOf = (year, day) => `${day < '08' ? year + 1 : year}-${day}`
/** The first of the month: a fortnight or so before. */
const earlier = (date) => `${date.slice(0, 8)}01`

function subcommitteeOf(campus, all) {
  const place = campus === 'gjovik' ? 3 : 4
  const rows = (year) => [
    ...['student', 'student', 'student'].map((group, index) => ({
      person: index === 0 ? student(year, place) : `${campus}-student-${year}-${index}`,
      group,
      campus,
      appointedBy: 'local-student-democracy',
      topStudentBody: true,
      term: termOf(year),
    })),
    ...['staff', 'staff', 'staff'].map((group, index) => ({
      person: index === 0 ? staff(year, place) : `${campus}-staff-${year}-${index}`,
      group,
      campus,
      appointedBy: `vice-rector-${campus}`,
      term: termOf(year),
    })),
  ]
  return {
    campus,
    members: all.flatMap(rows),
    deputies: all.flatMap((year) => deputiesOf(rows(year))),
    chairs: all.map((year) => ({ person: staff(year, place), group: 'staff', ...termOf(year) })),
    viceChairs: all.map((year) => ({ person: student(year, place), group: 'student', ...termOf(year) })),
    secretariat: { secretary: `secretary-${campus}`, campus },
    meetings: all.flatMap((year) =>
      DAYS.map((day) => ({ date: earlier(dateOf(year, day)), reportedTo: ['committee', 'local-management'] })),
    ),
  }
}

/** Half of the faculties each year. */
function visitsOf(year) {
  const offset = isStaffYear(year) ? 0 : 4
  const visits = FACULTIES.slice(offset, offset + 4).map((faculty, index) => ({ faculty, date: dateOf(year, DAYS[index]), held: true }))
  const local = SUBCOMMITTEES.map((by) => ({ faculty: 'IE', by, date: dateOf(year, DAYS[4]), held: true }))
  return [...visits, ...(isStaffYear(year) ? local : [])]
}
