/** `defineMandate`: a mandate from outside, checked field by field. */
import { isDate, shown } from '../dates'
import { ID } from '../ids'
import { GROUPS, type Mandate, quorumOf, WORKING_COMMITTEE_ROLES } from './mandate'
import { READING_VALUES, requireReadings } from './reading-values'

/**
 * Checks that a value is a mandate in which everything agrees (the seats with the members, the quorum with the seats,
 * every campus with a seat of each group), and gives a frozen copy of it.
 *
 * @throws TypeError where a field is missing, unknown or of the wrong type; RangeError where its value is impossible
 * or contradicts another. The message begins with the field.
 * @example
 * defineMandate({ ...ntnuLmu, id: 'next', quorum: { seats: 6 } }).quorum //=> { seats: 6 }
 */
export function defineMandate(mandate: unknown): Mandate {
  try {
    shape(mandate)
    consistency(mandate)
    return frozenCopy(mandate)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw error
    throw new TypeError(`mandate: cannot be read: ${shown(String(error))}`)
  }
}

type Check = (value: unknown, field: string) => void

const text: Check = (value, field) => {
  if (typeof value !== 'string' || value.trim() === '') wrong(field, 'a text that is not empty', value)
}
/** What a register can say too. */
const id: Check = (value, field) => {
  text(value, field)
  if (!ID.test(String(value))) impossible(field, 'may hold neither "#", "/" nor control characters, nor blanks around it', value)
}
/** `committee` names the committee itself, as whose visit it is and as what a finding is about. */
const campus: Check = (value, field) => {
  id(value, field)
  if (value === 'committee') impossible(field, 'must not be the name of the committee itself', value)
}
const flag: Check = (value, field) => {
  if (typeof value !== 'boolean') wrong(field, 'true or false', value)
}
const date: Check = (value, field) => {
  if (!isDate(value)) impossible(field, 'must be a calendar date (YYYY-MM-DD)', value)
}
/** More of anything would be a slip of the hand, and lead past the days that can be written. */
const MOST = 1000
const whole =
  (least: number): Check =>
  (value, field) => {
    if (typeof value !== 'number') wrong(field, 'a number', value)
    const isWhole = Number.isInteger(value) && Number(value) >= least && Number(value) <= MOST
    if (!isWhole) impossible(field, `must be a whole number from ${least} to ${MOST}`, value)
  }
const oneOf =
  (values: readonly string[]): Check =>
  (value, field) => {
    if (typeof value !== 'string' || !values.includes(value)) impossible(field, `must be one of ${values.join(', ')}`, value)
  }
const entriesOf = (value: unknown, field: string): readonly unknown[] => (Array.isArray(value) ? value : wrong(field, 'a list', value))
const list =
  (item: Check, least = 0): Check =>
  (value, field) => {
    const entries = entriesOf(value, field)
    if (entries.length < least) impossible(field, `must hold at least ${least}`, value)
    entries.forEach((entry, index) => {
      item(entry, `${field}[${index}]`)
    })
  }
const distinct =
  (item: Check, least = 0): Check =>
  (value, field) => {
    list(item, least)(value, field)
    unique(entriesOf(value, field), field)
  }
const record =
  (required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, field) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(field, 'an object', value)
    const at = (key: string) => (field === 'mandate' ? key : `${field}.${key}`)
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(required, key) && !Object.hasOwn(optional, key)) {
        throw new TypeError(`${at(key)}: no such field; there are ${[...Object.keys(required), ...Object.keys(optional)].join(', ')}`)
      }
    }
    const fields: Readonly<Record<string, unknown>> = { ...value }
    for (const [key, check] of Object.entries(required)) {
      if (fields[key] === undefined) throw new TypeError(`${at(key)}: missing`)
      check(fields[key], at(key))
    }
    for (const [key, check] of Object.entries(optional)) {
      if (fields[key] !== undefined) check(fields[key], at(key))
    }
  }

const period = /* @__PURE__ */ record({ from: date }, { to: date })
const perGroup = (check: Check) => record(Object.fromEntries(GROUPS.map((group) => [group, check])))
const fraction: Check = (value, field) => {
  list(whole(1))(value, field)
  if (!Array.isArray(value) || value.length !== 2) impossible(field, 'must be two numbers: [1, 2] is a half', value)
}
const quorum: Check = (value, field) => {
  const kinds: Readonly<Record<string, Check>> = { seats: whole(1), atLeast: fraction, moreThan: fraction }
  record({}, kinds)(value, field)
  if (Object.keys(Object(value)).length !== 1) impossible(field, `must have exactly one of ${Object.keys(kinds).join(', ')}`, value)
}

/** Made when it is asked for: whoever bundles one calculator carries none of it. */
const form = (): Check =>
  record(
    {
      id,
      adoptedBy: id,
      campuses: distinct(campus, 1),
      members: record({ total: whole(1), student: whole(1), staff: whole(1) }),
      seats: list(record({ id, group: oneOf(GROUPS), campus: id, appointedBy: distinct(id, 1), count: whole(1) }, { management: flag }), 1),
      terms: perGroup(record({ years: whole(1), commonStart: flag })),
      officers: record({ years: whole(1) }),
      quorum,
      meetings: record({ perYear: whole(0) }),
      observers: record({ required: distinct(id), recommended: distinct(id) }),
      secretariat: record({ unit: id }),
      duties: record({ reportsTo: id, welfareOrganisation: id }),
      readings: record(Object.fromEntries(Object.keys(READING_VALUES).map((reading) => [reading, text]))),
    },
    {
      inForce: period,
      subcommittees: record({
        bodies: list(record({ campus: id, staffAppointedBy: distinct(id, 1) }), 1),
        members: perGroup(whole(0)),
        studentsAppointedBy: distinct(id, 1),
        topStudentBody: whole(0),
        leadDays: whole(0),
      }),
      dialogue: record({ cycleYears: whole(1) }),
      faculties: list(record({ id }, { campuses: distinct(id), from: date, to: date })),
      workingCommittee: distinct(oneOf(WORKING_COMMITTEE_ROLES), 1),
    },
  )

function shape(value: unknown): asserts value is Mandate {
  form()(value, 'mandate')
}

function consistency(mandate: Mandate): void {
  const { campuses, members, seats, subcommittees, faculties = [], inForce } = mandate
  if (inForce?.to !== undefined && inForce.to < inForce.from) {
    impossible('inForce.to', `must not be before inForce.from (${inForce.from})`, inForce.to)
  }
  if (members.student + members.staff !== members.total) {
    impossible('members.total', `must be members.student + members.staff (${members.student + members.staff})`, members.total)
  }
  unique(
    seats.map((seat) => seat.id),
    'seats',
  )
  seats.forEach(({ campus }, index) => {
    oneOf(campuses)(campus, `seats[${index}].campus`)
  })
  for (const group of GROUPS) {
    const ofGroup = seats.filter((seat) => seat.group === group)
    const places = ofGroup.reduce((sum, seat) => sum + seat.count, 0)
    if (places !== members[group]) impossible(`members.${group}`, `must be the number of ${group} seats (${places})`, members[group])
    const bare = campuses.find((campus) => !ofGroup.some((seat) => seat.campus === campus))
    if (bare !== undefined) impossible('seats', `must give every campus a ${group} seat; there is none at`, bare)
  }
  for (const kind of ['atLeast', 'moreThan'] as const) {
    const part = kind in mandate.quorum ? Object.values(mandate.quorum)[0] : undefined
    if (Array.isArray(part) && part[0] > part[1]) impossible(`quorum.${kind}`, 'must be a fraction of at most one', part)
  }
  if (quorumOf(mandate) > members.total) impossible('quorum', `must not ask for more than the ${members.total} seats`, quorumOf(mandate))
  if (subcommittees !== undefined) {
    subcommittees.bodies.forEach(({ campus }, index) => {
      oneOf(campuses)(campus, `subcommittees.bodies[${index}].campus`)
    })
    unique(
      subcommittees.bodies.map(({ campus }) => campus),
      'subcommittees.bodies',
    )
    if (subcommittees.topStudentBody > subcommittees.members.student) {
      impossible(
        'subcommittees.topStudentBody',
        `must not exceed subcommittees.members.student (${subcommittees.members.student})`,
        subcommittees.topStudentBody,
      )
    }
  }
  unique(
    faculties.map((faculty) => faculty.id),
    'faculties',
  )
  faculties.forEach((faculty, index) => {
    for (const campus of faculty.campuses ?? []) oneOf(campuses)(campus, `faculties[${index}].campuses`)
    if (faculty.from !== undefined && faculty.to !== undefined && faculty.to < faculty.from) {
      impossible(`faculties[${index}].to`, `must not be before its from (${faculty.from})`, faculty.to)
    }
  })
  const twice = mandate.observers.recommended.find((unit) => mandate.observers.required.includes(unit))
  if (twice !== undefined) impossible('observers.recommended', 'must not repeat a unit of observers.required', twice)
  requireReadings(mandate.readings, 'readings')
}

function unique(values: readonly unknown[], field: string): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index)
  if (twice !== undefined) impossible(field, 'must not name the same twice', twice)
}

function wrong(field: string, expected: string, value: unknown): never {
  throw new TypeError(`${field}: must be ${expected}, not ${printed(value)}`)
}

function impossible(field: string, demand: string, value: unknown): never {
  throw new RangeError(`${field}: ${demand}: ${printed(value)}`)
}

function printed(value: unknown): string {
  return shown(typeof value === 'object' && value !== null ? JSON.stringify(value) : value)
}

function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, frozenCopy(entry)]))
  return Object.freeze(copy) as T
}
