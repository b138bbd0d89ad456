/** Days judged by the mandate in force on them, and terms whose length depends on the day. */
import { describe, expect, it } from 'vitest'
import { checkRegister, defineMandate, type Mandate, ntnuLmu, type Register, type RuleId } from '../../src/index'
import { AS_OF, changed, held, REGISTER, told, withMeetings } from '../support/register'
import { ofRule } from '../support/verdicts'

const { subcommittees: rules, ...rest } = ntnuLmu
/** Two mandates, the second from the day after the last of the first. */
const inTurn = (first: Mandate, last: string, second: Mandate, next: string) => ({
  mandate: [defineMandate({ ...first, inForce: { from: '2020-01-01', to: last } }), defineMandate({ ...second, inForce: { from: next } })],
})
const WITHOUT = { ...rest, id: 'without' }
const daysOf = (register: Register, rule: RuleId, subject: string, options?: Parameters<typeof checkRegister>[2]) =>
  ofRule(checkRegister(register, AS_OF, options), rule)
    .filter((each) => each.subject === subject)
    .map(({ outcome, facts }) => [outcome, 'on' in facts ? facts.on : undefined])

describe('a term without an end', () => {
  it('is too long from the day on which it has lasted longer', () => {
    const register = changed({ 'committee.members.5.term': { from: '2024-10-01' } })
    expect(daysOf(register, 'terms/staff', 'an1')).toStrictEqual([['breached', ['2026-10-21', AS_OF]]])
  })
})

describe('two mandates of one id', () => {
  it('judge each their own days, with the same people in office', () => {
    const longer = { ...ntnuLmu, terms: { student: { years: 2, commonStart: true }, staff: { years: 2, commonStart: false } } }
    const options = inTurn(ntnuLmu, '2026-10-20', longer, '2026-10-21')
    expect(daysOf(REGISTER, 'terms/students', 'st1', options)).toStrictEqual([['breached', ['2026-10-21', AS_OF]]])
  })
})

describe('subcommittees that one of two mandates has', () => {
  const both = inTurn(WITHOUT, '2026-10-31', ntnuLmu, '2026-11-01')
  const leftOut = changed({ subcommittees: undefined })

  it('are asked for where they are left out', () => {
    for (const rule of ['composition/local-anchoring', 'subcommittee/meeting-deadline'] as const) {
      expect(
        ofRule(checkRegister(leftOut, AS_OF, both), rule).map(({ outcome, subject, path, facts, needs }) => ({
          outcome,
          subject,
          path,
          facts,
          needs,
        })),
      ).toStrictEqual([{ outcome: 'unknown', subject: 'committee', path: ['subcommittees'], facts: {}, needs: [['subcommittees']] }])
    }
  })

  it('are not asked for where neither has them', () => {
    const mandate = defineMandate(WITHOUT)
    const register = changed({ subcommittees: undefined, mandate: 'without', 'committee.meetings': undefined })
    for (const rule of ['composition/local-anchoring', 'subcommittee/meeting-deadline'] as const) {
      expect(told(rule, register, AS_OF, { mandate })).toStrictEqual(['not-applicable committee'])
      expect(told(rule, changed({ mandate: 'without' }), AS_OF, { mandate })).toStrictEqual(['not-applicable committee'])
    }
  })

  it('prepare a meeting on the first day of the records by the mandate of that day', () => {
    const register = withMeetings([held('m', '2026-08-01')], { 'subcommittees.0.meetings': [], 'subcommittees.1.meetings': [] })
    const outcomes = ['2026-08-01', '2026-07-31'].map((last) => {
      const next = last === '2026-08-01' ? '2026-08-02' : '2026-08-01'
      return told('subcommittee/meeting-deadline', register, AS_OF, inTurn(ntnuLmu, last, WITHOUT, next))
    })
    expect(outcomes).toStrictEqual([['unknown alesund', 'unknown gjovik'], ['not-applicable committee']])
  })
})

it('a register without officers needs both lists, at the committee', () => {
  const register = changed({ 'committee.chairs': undefined, 'committee.viceChairs': undefined })
  const { findings } = checkRegister(register, AS_OF)
  for (const rule of ['chair/in-office', 'chair/self-constituted', 'chair/one-year', 'chair/alternation', 'vice-chair/alternation']) {
    expect(
      findings
        .filter((each) => each.rule === rule)
        .map(({ outcome, subject, path, facts, needs }) => ({ outcome, subject, path, facts, needs })),
    ).toStrictEqual([
      {
        outcome: 'unknown',
        subject: 'committee',
        path: ['committee'],
        facts: {},
        needs: [
          ['committee', 'chairs'],
          ['committee', 'viceChairs'],
        ],
      },
    ])
  }
})

it('the study years are needed where they stand, beside the committee', () => {
  const options = { readings: { 'officer-year': 'one-election-a-year' } } as const
  const register = changed({ studyYears: undefined, 'committee.chairs.1.electedBy': undefined })
  expect(
    ofRule(checkRegister(register, AS_OF, options), 'chair/one-year').map(({ outcome, path, needs }) => ({ outcome, path, needs })),
  ).toStrictEqual([{ outcome: 'unknown', path: ['committee', 'chairs'], needs: [['studyYears']] }])
  expect(ofRule(checkRegister(register, AS_OF, options), 'chair/self-constituted').map(({ needs }) => needs)).toStrictEqual([
    [['committee', 'chairs', 1, 'electedBy']],
  ])
})

it('needs what would settle each of the days', () => {
  const register = changed({
    'committee.members.5.management': undefined,
    'committee.members.5.left': '2026-10-01',
    'committee.members.6.management': undefined,
    'committee.members.6.term.from': '2026-10-02',
  })
  const needs = ofRule(checkRegister(register, AS_OF), 'composition/management').map(({ outcome, needs: wanted }) => [outcome, wanted])
  expect(needs).toStrictEqual([
    [
      'unknown',
      [
        ['committee', 'members', 5, 'management'],
        ['committee', 'members', 6, 'management'],
      ],
    ],
  ])
})
