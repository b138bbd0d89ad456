/** The mandate as a value: `ntnuLmu` holds every figure of mandate.txt, and `defineMandate` refuses what does not agree. */
import { describe, expect, it } from 'vitest'
import { defineMandate, type Mandate, ntnuFaculties, ntnuLmu, READING_VALUES } from '../../src/index'
import { changed } from '../support/register'

/** A place in a value by its path; `seats.student-gjovik.count` by the id of a row. */
function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inside, key) => {
    if (!Array.isArray(inside)) return Object(inside)[key]
    return inside.find((row) => Object(row).id === key || Object(row).campus === key) ?? inside[Number(key)]
  }, value)
}

describe('ntnuLmu holds every figure of the text', () => {
  it.each<readonly [clause: string, path: string, figure: unknown]>([
    ['§3:1 ten permanent members', 'members.total', 10],
    ['§3:1 five of the students', 'members.student', 5],
    ['§3:1 five of the staff', 'members.staff', 5],
    ['§3:2, §5:3 a leader for a year at a time', 'officers.years', 1],
    ['§3:4 the places of study', 'campuses', ['trondheim', 'gjovik', 'alesund']],
    ['§3/Studentene:2 all the students from the same time', 'terms.student.commonStart', true],
    ['§3/Studentene:2 for a year', 'terms.student.years', 1],
    ['§3/Studentene:3 two from the central student democracy', 'seats.student-trondheim-central.count', 2],
    ['§3/Studentene:3', 'seats.student-trondheim-central.appointedBy', ['central-student-democracy']],
    ['§3/Studentene:3', 'seats.student-trondheim-central.campus', 'trondheim'],
    ['§3/Studentene:3 one open place', 'seats.student-trondheim-open.count', 1],
    ['§3/Studentene:3', 'seats.student-trondheim-open.appointedBy', ['central-student-democracy', 'local-student-democracy']],
    ['§3/Studentene:3', 'seats.student-trondheim-open.campus', 'trondheim'],
    ['§3/Studentene:3 one from Gjøvik', 'seats.student-gjovik.count', 1],
    ['§3/Studentene:3', 'seats.student-gjovik.appointedBy', ['local-student-democracy']],
    ['§3/Studentene:3', 'seats.student-gjovik.campus', 'gjovik'],
    ['§3/Studentene:3 one from Ålesund', 'seats.student-alesund.count', 1],
    ['§3/Studentene:3', 'seats.student-alesund.appointedBy', ['local-student-democracy']],
    ['§3/Ansatte:1 by the rector', 'seats.staff-trondheim.appointedBy', ['rector']],
    ['§3/Ansatte:1', 'seats.staff-gjovik.appointedBy', ['rector']],
    ['§3/Ansatte:1', 'seats.staff-alesund.appointedBy', ['rector']],
    ['§3/Ansatte:2 for two years', 'terms.staff.years', 2],
    ['§3/Ansatte:2 not from a common day', 'terms.staff.commonStart', false],
    ['§3/Ansatte:3 three from Trondheim', 'seats.staff-trondheim.count', 3],
    ['§3/Ansatte:3 from the management', 'seats.staff-trondheim.management', true],
    ['§3/Ansatte:3 one from Gjøvik', 'seats.staff-gjovik.count', 1],
    ['§3/Ansatte:3', 'seats.staff-gjovik.management', true],
    ['§3/Ansatte:3 one from Ålesund', 'seats.staff-alesund.count', 1],
    ['§3/Ansatte:3', 'seats.staff-alesund.management', true],
    [
      '§3/Observatører:2 who must be represented',
      'observers.required',
      ['property-management', 'student-welfare-organisation', 'working-environment-committee', 'library', 'adaptation-service'],
    ],
    ['§3/Observatører:3 who should be called in', 'observers.recommended', ['quality-system']],
    ['§3/Lokale underutvalg:2 two weeks before', 'subcommittees.leadDays', 14],
    ['§3/Sammensetning:1 three students', 'subcommittees.members.student', 3],
    ['§3/Sammensetning:1 three of the staff', 'subcommittees.members.staff', 3],
    ['§3/Sammensetning:2 at least one', 'subcommittees.topStudentBody', 1],
    [
      '§3/Sammensetning:2 by the student democracy',
      'subcommittees.studentsAppointedBy',
      ['central-student-democracy', 'local-student-democracy', 'student-democracy'],
    ],
    ['§3/Sammensetning:3', 'subcommittees.bodies.gjovik.staffAppointedBy', ['vice-rector-gjovik']],
    ['§3/Sammensetning:3', 'subcommittees.bodies.alesund.staffAppointedBy', ['vice-rector-alesund']],
    ['§4:2 the working committee', 'workingCommittee', ['chair', 'secretary', 'staff', 'student']],
    ['§4:3 the staff of the pro-rector', 'secretariat.unit', 'pro-rector-education'],
    ['§5:1 six meetings', 'meetings.perYear', 6],
    ['§5:2 a two-year cycle', 'dialogue.cycleYears', 2],
    ['§5:6 seven members', 'quorum', { seats: 7 }],
    ['§2.3:1 to the board', 'duties.reportsTo', 'board'],
    ['§2.6:2 the student welfare organisation', 'duties.welfareOrganisation', 'student-welfare-organisation'],
    ['§6:1 by the board', 'adoptedBy', 'board'],
  ])('%s: %s', (_, path, figure) => {
    expect(at(ntnuLmu, path)).toStrictEqual(figure)
  })

  it('§3/Lokale underutvalg:1 two subcommittees, of Gjøvik and Ålesund', () => {
    expect(ntnuLmu.subcommittees?.bodies.map(({ campus }) => campus).sort()).toStrictEqual(['alesund', 'gjovik'])
  })

  it('§3/Studentene:3, §3/Ansatte:3 seven kinds of seats, and no other', () => {
    expect(ntnuLmu.seats).toHaveLength(7)
    expect(ntnuLmu.seats.reduce((sum, { count }) => sum + count, 0)).toBe(10)
    expect(ntnuLmu.seats.filter(({ group, management }) => (management === true) !== (group === 'staff'))).toStrictEqual([])
  })

  it('the eight faculties', () => {
    expect(ntnuFaculties.map(({ id }) => id).sort()).toStrictEqual(['AD', 'HF', 'IE', 'IV', 'MH', 'NV', 'SU', 'ØK'])
  })

  it('bears no date: it is in force on every day', () => {
    expect(ntnuLmu.inForce).toBeUndefined()
  })

  it('answers every open question by its default, the first', () => {
    expect(ntnuLmu.readings).toStrictEqual(Object.fromEntries(Object.entries(READING_VALUES).map(([id, [first]]) => [id, first])))
  })

  it('is plain data: it comes back from JSON as it was', () => {
    expect(JSON.parse(JSON.stringify(ntnuLmu))).toStrictEqual(ntnuLmu)
    expect(defineMandate(JSON.parse(JSON.stringify(ntnuLmu)))).toStrictEqual(ntnuLmu)
  })
})

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))

describe('defineMandate accepts', () => {
  it('NTNU’s, and gives a frozen equal copy', () => {
    const given = structuredClone(ntnuLmu)
    const defined = defineMandate(given)
    expect(defined).toStrictEqual(given)
    expect(defined).not.toBe(given)
    expect(defined.seats[0]).not.toBe(given.seats[0])
    expect([isFrozen(defined), isFrozen(given)]).toStrictEqual([true, false])
  })

  it('its own copy again', () => {
    expect(defineMandate(defineMandate(ntnuLmu))).toStrictEqual(ntnuLmu)
  })

  it.each<readonly [what: string, change: Partial<Mandate>]>([
    ['a quorum of one', { quorum: { seats: 1 } }],
    ['a quorum of all', { quorum: { seats: 10 } }],
    ['a half', { quorum: { atLeast: [1, 2] } }],
    ['the whole', { quorum: { atLeast: [1, 1] } }],
    ['more than a half', { quorum: { moreThan: [1, 2] } }],
    ['one day in force', { inForce: { from: '2027-01-01', to: '2027-01-01' } }],
    ['in force without an end', { inForce: { from: '2027-01-01' } }],
    ['no meetings', { meetings: { perYear: 0 } }],
    [
      'terms and offices of a thousand years',
      { terms: { student: { years: 1000, commonStart: true }, staff: { years: 1000, commonStart: false } } },
    ],
    ['no observers', { observers: { required: [], recommended: [] } }],
    ['no faculties', { faculties: [] }],
    ['a working committee of two', { workingCommittee: ['secretary', 'chair'] }],
    ['other answers', { readings: { ...ntnuLmu.readings, majority: 'plurality', 'deadline-window': 'timing-only' } }],
  ])('%s', (_, change) => {
    expect(defineMandate({ ...ntnuLmu, ...change })).toStrictEqual({ ...ntnuLmu, ...change })
  })

  it.each(['inForce', 'subcommittees', 'dialogue', 'faculties', 'workingCommittee'] as const)('one without %s', (key) => {
    const { [key]: _, ...rest } = ntnuLmu
    expect(defineMandate(rest)).toStrictEqual(rest)
  })
})

/** The mandate with places changed by path, as `changed` does with a register. */
const edit = (changes: Readonly<Record<string, unknown>>): unknown =>
  changed(changes, ntnuLmu as unknown as Parameters<typeof changed>[1] & object)

describe('defineMandate refuses, its message beginning with the field', () => {
  /** RangeError: a value of the right type that cannot be, or contradicts another. TypeError: another type, missing, unknown. */
  it.each<readonly [field: string, what: string, error: typeof TypeError | typeof RangeError, changes: Readonly<Record<string, unknown>>]>([
    ['id', 'missing', TypeError, { id: undefined }],
    ['id', 'a number', TypeError, { id: 7 }],
    ['id', 'empty', TypeError, { id: '' }],
    ['id', 'blank', TypeError, { id: '  ' }],
    ['id', 'with a mark that subjects use', RangeError, { id: 'ntnu#2' }],
    ['id', 'of two lines', RangeError, { id: 'ntnu\nlmu' }],
    ['id', 'with a blank around it', RangeError, { id: ' ntnu' }],
    ['adoptedBy', 'what no register can say', RangeError, { adoptedBy: 'styret/ntnu' }],
    ['adoptedBy', 'missing', TypeError, { adoptedBy: undefined }],
    ['inForce', 'a day', TypeError, { inForce: '2027-01-01' }],
    ['inForce.from', 'missing', TypeError, { inForce: { to: '2027-01-01' } }],
    ['inForce.from', 'a day that is none', RangeError, { inForce: { from: '2027-02-29' } }],
    ['inForce.to', 'before the first', RangeError, { inForce: { from: '2027-01-01', to: '2026-12-31' } }],
    ['inForce.until', 'misspelt', TypeError, { inForce: { from: '2027-01-01', until: '2027-12-31' } }],
    ['campuses', 'no list', TypeError, { campuses: 'trondheim' }],
    ['campuses', 'none', RangeError, { campuses: [] }],
    ['campuses', 'one twice', RangeError, { campuses: ['trondheim', 'gjovik', 'alesund', 'gjovik'] }],
    ['campuses[0]', 'the committee itself', RangeError, { 'campuses.0': 'committee' }],
    ['campuses[1]', 'a number', TypeError, { 'campuses.1': 2 }],
    ['members', 'a number', TypeError, { members: 10 }],
    ['members.total', 'not the sum', RangeError, { 'members.total': 11 }],
    ['members.total', 'a text', TypeError, { 'members.total': '10' }],
    ['members.student', 'not the seats', RangeError, { 'members.student': 6, 'members.total': 11 }],
    ['members.staff', 'not the seats', RangeError, { 'members.staff': 4, 'members.total': 9 }],
    ['members.student', 'no whole number', RangeError, { 'members.student': 5.5 }],
    ['members.staff', 'not a number', RangeError, { 'members.staff': Number.NaN }],
    ['members.staff', 'without end', RangeError, { 'members.staff': Number.POSITIVE_INFINITY }],
    ['members.observers', 'unknown', TypeError, { 'members.observers': 2 }],
    ['seats', 'no list', TypeError, { seats: {} }],
    ['seats', 'none', RangeError, { seats: [] }],
    ['seats', 'an id twice', RangeError, { 'seats.1.id': 'student-gjovik' }],
    ['seats[0].campus', 'no campus of the mandate', RangeError, { 'seats.0.campus': 'oslo' }],
    ['seats[0].group', 'no group', RangeError, { 'seats.0.group': 'alumni' }],
    ['seats[0].count', 'negative', RangeError, { 'seats.0.count': -2 }],
    ['seats[0].count', 'none', RangeError, { 'seats.0.count': 0 }],
    ['seats[0].count', 'a text', TypeError, { 'seats.0.count': '2' }],
    ['seats[0].appointedBy[0]', 'by what no register can say', RangeError, { 'seats.0.appointedBy': ['dean #2'] }],
    ['seats[0].appointedBy', 'by nobody', RangeError, { 'seats.0.appointedBy': [] }],
    ['seats[0].appointedBy', 'no list', TypeError, { 'seats.0.appointedBy': 'rector' }],
    ['seats[1].appointedBy', 'by one twice', RangeError, { 'seats.1.appointedBy': ['rector', 'rector'] }],
    ['seats[5].management', 'a text', TypeError, { 'seats.5.management': 'yes' }],
    ['seats[2].name', 'unknown', TypeError, { 'seats.2.name': 'Gjøvik' }],
    ['seats', 'a campus without staff', RangeError, { 'seats.6.campus': 'gjovik' }],
    ['seats', 'a campus without students', RangeError, { 'seats.3.campus': 'trondheim' }],
    ['terms', 'missing', TypeError, { terms: undefined }],
    ['terms.student', 'missing', TypeError, { 'terms.student': undefined }],
    ['terms.staff.years', 'none', RangeError, { 'terms.staff.years': 0 }],
    ['terms.staff.years', 'a half', RangeError, { 'terms.staff.years': 0.5 }],
    ['terms.student.commonStart', 'missing', TypeError, { 'terms.student.commonStart': undefined }],
    ['terms.guest', 'no group', TypeError, { 'terms.guest': { years: 1, commonStart: true } }],
    ['terms.staff.years', 'past the days that can be written', RangeError, { 'terms.staff.years': 1001 }],
    ['officers.years', 'none', RangeError, { 'officers.years': 0 }],
    ['quorum', 'a number', TypeError, { quorum: 7 }],
    ['quorum', 'none', RangeError, { quorum: {} }],
    ['quorum', 'two ways', RangeError, { quorum: { seats: 7, atLeast: [1, 2] } }],
    ['quorum', 'more than the seats', RangeError, { quorum: { seats: 11 } }],
    ['quorum', 'more than all', RangeError, { quorum: { moreThan: [1, 1] } }],
    ['quorum.seats', 'none', RangeError, { quorum: { seats: 0 } }],
    ['quorum.atLeast', 'more than the whole', RangeError, { quorum: { atLeast: [3, 2] } }],
    ['quorum.atLeast', 'one number', RangeError, { quorum: { atLeast: [1] } }],
    ['quorum.moreThan[1]', 'by nothing', RangeError, { quorum: { moreThan: [1, 0] } }],
    ['quorum.half', 'unknown', TypeError, { quorum: { half: true } }],
    ['meetings.perYear', 'negative', RangeError, { 'meetings.perYear': -1 }],
    ['meetings.perYear', 'missing', TypeError, { 'meetings.perYear': undefined }],
    ['subcommittees.leadDays', 'negative', RangeError, { 'subcommittees.leadDays': -14 }],
    ['subcommittees.leadDays', 'a half', RangeError, { 'subcommittees.leadDays': 13.5 }],
    ['subcommittees.leadDays', 'more than a thousand', RangeError, { 'subcommittees.leadDays': 1001 }],
    ['subcommittees.studentsAppointedBy[0]', 'by what no register can say', RangeError, { 'subcommittees.studentsAppointedBy': [' sp '] }],
    ['subcommittees.bodies[0].staffAppointedBy[0]', 'of two lines', RangeError, { 'subcommittees.bodies.0.staffAppointedBy': ['a\nb'] }],
    ['subcommittees.bodies[0].campus', 'no campus of the mandate', RangeError, { 'subcommittees.bodies.0.campus': 'oslo' }],
    ['subcommittees.bodies', 'a campus twice', RangeError, { 'subcommittees.bodies.0.campus': 'alesund' }],
    ['subcommittees.bodies', 'none', RangeError, { 'subcommittees.bodies': [] }],
    ['subcommittees.topStudentBody', 'more than the students', RangeError, { 'subcommittees.topStudentBody': 4 }],
    ['subcommittees.members.staff', 'missing', TypeError, { 'subcommittees.members.staff': undefined }],
    ['dialogue.cycleYears', 'none', RangeError, { 'dialogue.cycleYears': 0 }],
    ['faculties', 'an id twice', RangeError, { 'faculties.1.id': 'AD' }],
    ['faculties[0].campuses', 'no campus of the mandate', RangeError, { 'faculties.0.campuses': ['oslo'] }],
    ['faculties[0].from', 'no day', RangeError, { 'faculties.0.from': '2017' }],
    ['faculties[0].to', 'before it began', RangeError, { 'faculties.0.to': '2016-12-31' }],
    ['observers', 'missing', TypeError, { observers: undefined }],
    ['observers.required', 'a unit twice', RangeError, { 'observers.required.0': 'library' }],
    ['observers.recommended', 'required already', RangeError, { 'observers.recommended': ['library'] }],
    ['secretariat.unit', 'what no register can say', RangeError, { 'secretariat.unit': 'studieavdeling/utdanning' }],
    ['secretariat.unit', 'empty', TypeError, { 'secretariat.unit': '' }],
    ['workingCommittee', 'no list', TypeError, { workingCommittee: { chair: true } }],
    ['workingCommittee[0]', 'no role', RangeError, { 'workingCommittee.0': 'treasurer' }],
    ['workingCommittee', 'a role twice', RangeError, { 'workingCommittee.1': 'chair' }],
    ['duties.reportsTo', 'missing', TypeError, { 'duties.reportsTo': undefined }],
    ['duties.reportsTo', 'with a mark that turns the writing', RangeError, { 'duties.reportsTo': 'bo\u202eard' }],
    ['duties.welfareOrganisation', 'what no register can say', RangeError, { 'duties.welfareOrganisation': 'sit#2' }],
    ['duties.welfareOrganisation', 'null', TypeError, { 'duties.welfareOrganisation': null }],
    ['readings', 'missing', TypeError, { readings: undefined }],
    ['readings.majority', 'missing', TypeError, { 'readings.majority': undefined }],
    ['readings.majority', 'no answer', RangeError, { 'readings.majority': 'most' }],
    ['readings.abstention', 'an answer to another question', RangeError, { 'readings.abstention': 'plurality' }],
    ['readings.unanimity', 'no question', TypeError, { 'readings.unanimity': 'yes' }],
    ['budget', 'unknown', TypeError, { budget: 0 }],
  ])('%s: %s', (field, _, error, changes) => {
    let message = ''
    try {
      defineMandate(edit(changes))
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(error)
      message = thrown instanceof Error ? thrown.message : ''
    }
    expect(message.startsWith(field)).toBe(true)
    expect(message.slice(field.length)).toMatch(/^[^\w.[]/)
  })
})

describe('defineMandate refuses whatever else it is handed by a TypeError or RangeError', () => {
  const cyclic: Record<string, unknown> = { ...ntnuLmu }
  cyclic.self = cyclic
  const round: unknown[] = []
  round.push(round)
  const deep = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inside) => [inside], 'x')
  const throwing = (trap: keyof ProxyHandler<object>) =>
    new Proxy(
      { ...ntnuLmu },
      {
        [trap]: () => {
          throw new Error('from a trap')
        },
      },
    )
  const { proxy: revoked, revoke } = Proxy.revocable({ ...ntnuLmu }, {})
  revoke()

  it.each<readonly [what: string, value: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', 'ntnu-lmu'],
    ['true', true],
    ['a symbol', Symbol('mandate')],
    ['a big integer', 7n],
    ['a function', () => ntnuLmu],
    ['an empty object', {}],
    ['a list', []],
    ['a list of mandates', [ntnuLmu]],
    ['JSON', JSON.stringify(ntnuLmu)],
    ['a map', new Map(Object.entries(ntnuLmu))],
    ['a day', new Date(0)],
    ['one that holds itself', cyclic],
    ['seats that hold themselves', { ...ntnuLmu, seats: round }],
    ['campuses that hold themselves', { ...ntnuLmu, campuses: [round] }],
    ['an id that holds itself', { ...ntnuLmu, id: round }],
    ['a quorum that holds itself', { ...ntnuLmu, quorum: { seats: round } }],
    ['seats far down', { ...ntnuLmu, seats: deep(50_000) }],
    ['a list far down', deep(50_000)],
    ['a symbol for a number', { ...ntnuLmu, meetings: { perYear: Symbol('six') } }],
    ['a big integer for a number', { ...ntnuLmu, meetings: { perYear: 6n } }],
    ['big integers in a list', { ...ntnuLmu, quorum: { atLeast: [1n, 2n] } }],
    ['a function for a text', { ...ntnuLmu, id: () => 'id' }],
    ['an object for a text, which no text can be made of', { ...ntnuLmu, id: Object.create(null) }],
    ['a list with holes', { ...ntnuLmu, campuses: new Array(3) }],
    ['an inherited mandate', Object.create(ntnuLmu)],
    ['a prototype for a field', JSON.parse(`{ "__proto__": {}, ${JSON.stringify(ntnuLmu).slice(1)}`)],
    ['a prototype for a reading', { ...ntnuLmu, readings: JSON.parse(`{ "__proto__": "x", ${JSON.stringify(ntnuLmu.readings).slice(1)}`) }],
    ['a proxy that is no more', revoked],
    ['a proxy whose keys throw', throwing('ownKeys')],
    ['a proxy whose values throw', throwing('get')],
    ['a proxy whose descriptors throw', throwing('getOwnPropertyDescriptor')],
    ['seats by a proxy that throws', { ...ntnuLmu, seats: new Proxy([], { get: throwing('get') as never }) }],
    [
      'a value that throws',
      {
        ...ntnuLmu,
        get id() {
          throw new Error('from a getter')
        },
      },
    ],
  ])('%s', (_, value) => {
    let thrown: unknown
    try {
      defineMandate(value)
    } catch (error) {
      thrown = error
    }
    expect(thrown instanceof TypeError || thrown instanceof RangeError ? 'refused' : thrown).toBe('refused')
  })

  it('takes a proxy that behaves as the object that it stands for', () => {
    expect(defineMandate(new Proxy({ ...ntnuLmu }, {}))).toStrictEqual(ntnuLmu)
  })
})
