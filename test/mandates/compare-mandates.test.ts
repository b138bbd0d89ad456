/** `compareMandates` lists exactly the findings whose outcome changes: against a twin that sets two reports side by side. */
import { describe, expect, it } from 'vitest'
import { type ChangedFinding, checkRegister, compareMandates, defineMandate, type Mandate, ntnuLmu, type Register } from '../../src/index'
import { AS_OF, completeRegister } from '../fixtures/mandates/complete-register'
import { fourAndFour } from '../fixtures/mandates/four-and-four'
import { sevenAndSeven } from '../fixtures/mandates/seven-and-seven'
import { sixAndSix } from '../fixtures/mandates/six-and-six'
import { incoming } from '../fixtures/mandates/successor'
import { product } from '../support/enumerate'
import { changed, REGISTER, readRegister } from '../support/register'

type Judged = { readonly register: Register; readonly asOf: string }
const line = (register: number, rule: string, subject: string, outcome: string) => `${register} ${rule} ${subject} ${outcome}`

/** One line a finding, as often as it is told. */
const reportLines = (mandate: Mandate, registers: readonly Judged[]) =>
  registers.flatMap(({ register, asOf }, index) =>
    checkRegister({ ...register, mandate: mandate.id }, asOf, { mandate }).findings.map(({ rule, subject, outcome }) =>
      line(index, rule, subject, outcome),
    ),
  )

/** What is in the one list and not in the other, counted. */
function minus(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return lines.filter((each) => {
    const place = left.indexOf(each)
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}

/** What the rows say was there, and is there. */
const told = (rows: readonly ChangedFinding[], when: 'before' | 'after') =>
  rows.flatMap((row) => (row[when] === null ? [] : [line(row.register, row.rule, row.subject, row[when])]))

const expectTwin = (a: Mandate, b: Mandate, registers: readonly Judged[]) => {
  const rows = compareMandates(a, b, registers)
  const [before, after] = [reportLines(a, registers), reportLines(b, registers)]
  expect(told(rows, 'before').sort()).toStrictEqual(minus(before, after).sort())
  expect(told(rows, 'after').sort()).toStrictEqual(minus(after, before).sort())
  for (const { before: was, after: is } of rows) expect(was).not.toBe(is)
}

const NTNU = completeRegister(ntnuLmu)
const sixPresent = changed({ 'committee.meetings.0.present': NTNU.committee?.members?.slice(0, 6).map(({ person }) => person) }, NTNU)
const tenDays = changed({ 'subcommittees.0.meetings.0.date': '2026-08-30' }, NTNU)
const REGISTERS: readonly Judged[] = [
  { register: NTNU, asOf: AS_OF },
  { register: sixPresent, asOf: AS_OF },
  { register: tenDays, asOf: AS_OF },
  { register: REGISTER, asOf: '2026-11-22' },
  { register: REGISTER, asOf: '2027-08-01' },
  { register: readRegister('docs/examples/register.yaml'), asOf: '2026-11-22' },
]
const next = (change: Partial<Mandate>): Mandate => defineMandate({ ...ntnuLmu, id: 'next', ...change })
const { subcommittees: rules, dialogue: _, ...withoutDialogue } = ntnuLmu
if (rules === undefined) throw new Error('NTNU has subcommittees')

const MANDATES: Readonly<Record<string, Mandate>> = {
  same: next({}),
  'other seats, six, ten days': incoming,
  'quorum of six': next({ quorum: { seats: 6 } }),
  'quorum of ten': next({ quorum: { seats: 10 } }),
  'lead of ten days': next({ subcommittees: { ...rules, leadDays: 10 } }),
  'lead of thirty days': next({ subcommittees: { ...rules, leadDays: 30 } }),
  'a year of five meetings': next({ meetings: { perYear: 5 } }),
  'exactly so many meetings': next({ meetings: { perYear: 5 }, readings: { ...ntnuLmu.readings, 'meeting-count': 'exactly' } }),
  'calendar years': next({ readings: { ...ntnuLmu.readings, 'meeting-year': 'calendar-year', 'duty-rhythm': 'no-rhythm' } }),
  'no dialogue meetings': defineMandate({ ...withoutDialogue, id: 'next' }),
  'no observers': next({ observers: { required: [], recommended: [] } }),
  'longer terms': next({ terms: { student: { years: 2, commonStart: true }, staff: { years: 4, commonStart: false } } }),
}

describe('from one mandate to another, and back', () => {
  it.each(product([ntnuLmu, incoming], Object.entries(MANDATES)))('$0.id, $1.0', (one, [, other]) => {
    expectTwin(one, other, REGISTERS.slice(1, 5))
    expectTwin(other, one, REGISTERS.slice(1, 3))
  })

  it('from one to itself nothing changes', () => {
    expect(compareMandates(ntnuLmu, ntnuLmu, REGISTERS)).toStrictEqual([])
    expect(compareMandates(ntnuLmu, next({}), REGISTERS)).toStrictEqual([])
  })

  it('over no registers nothing changes', () => {
    expect(compareMandates(ntnuLmu, incoming, [])).toStrictEqual([])
  })
})

describe('what a change means', () => {
  it('a quorum of six, where six were present', () => {
    expect(compareMandates(ntnuLmu, next({ quorum: { seats: 6 } }), REGISTERS.slice(0, 3))).toStrictEqual(
      expect.arrayContaining([
        { register: 1, rule: 'quorum/minimum', subject: 'm1/reports', before: 'breached', after: null },
        { register: 1, rule: 'quorum/minimum', subject: 'm1/welfare', before: 'breached', after: null },
        { register: 1, rule: 'quorum/minimum', subject: 'm1', before: null, after: 'satisfied' },
      ]),
    )
  })

  it('a lead of ten days, where the subcommittee met ten days before', () => {
    expect(compareMandates(ntnuLmu, next({ subcommittees: { ...rules, leadDays: 10 } }), REGISTERS.slice(2, 3))).toStrictEqual([
      { register: 0, rule: 'subcommittee/meeting-deadline', subject: 'gjovik', before: null, after: 'satisfied' },
      { register: 0, rule: 'subcommittee/meeting-deadline', subject: 'gjovik/m1', before: 'breached', after: null },
    ])
  })

  it('nothing of a register that it leaves as it was', () => {
    expect(compareMandates(ntnuLmu, next({ quorum: { seats: 6 } }), REGISTERS.slice(0, 1))).toStrictEqual([])
  })

  it('a longer cycle: the faculty once missed is so no longer, and remains open as it was', () => {
    const visits = NTNU.dialogue?.visits?.filter(({ faculty }) => faculty !== 'HF')
    const registers = [{ register: changed({ 'dialogue.visits': visits }, NTNU), asOf: '2028-08-01' }]
    expectTwin(ntnuLmu, next({ dialogue: { cycleYears: 4 } }), registers)
  })

  it('is told register by register, then by rule and subject', () => {
    const rows = compareMandates(ntnuLmu, incoming, REGISTERS)
    const keys = rows.map(({ register, rule, subject }) => [register, rule, subject] as const)
    const sorted = keys.toSorted((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0))
    expect(rows.length).toBeGreaterThan(5)
    expect(keys).toStrictEqual(sorted)
  })

  it('gives the same twice, and leaves what it is handed as it was', () => {
    expect(compareMandates(ntnuLmu, incoming, REGISTERS)).toStrictEqual(compareMandates(ntnuLmu, incoming, REGISTERS))
  })
})

describe('mandates of other shapes', () => {
  const same = (mandate: Mandate, change: Partial<Mandate>) => {
    const registers = [{ register: completeRegister(mandate), asOf: AS_OF }]
    expectTwin(mandate, defineMandate({ ...mandate, id: 'next', ...change }), registers)
  }

  it.each([fourAndFour, sixAndSix, sevenAndSeven])('$id', (mandate) => {
    same(mandate, { meetings: { perYear: mandate.meetings.perYear + 1 }, secretariat: { unit: 'elsewhere' } })
    same(mandate, { quorum: { seats: mandate.members.total }, duties: { ...mandate.duties, reportsTo: 'nobody' } })
  })

  it('has campuses that the other mandate lacks: a RangeError', () => {
    const registers = [{ register: completeRegister(fourAndFour), asOf: AS_OF }]
    expect(() => compareMandates(fourAndFour, sixAndSix, registers)).toThrow(RangeError)
  })
})
