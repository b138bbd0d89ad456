/** Waivers: one breached finding, by rule and subject, through the waiver's last day; and the housekeeping of the waivers themselves. */
import { describe, expect, it } from 'vitest'
import { checkRegister, type Register } from '../../src/index'
import { AS_OF, changed, held, lineOf, PRESENT, REGISTER, withMeetings } from '../support/register'
import { ofRule } from '../support/verdicts'

/** an5 has no deputy: the one breach. */
const BROKEN = changed({ 'committee.deputies.9': undefined })
const WAIVER = { rule: 'composition/deputies', subject: 'an5', reason: 'Vara oppnevnes', decision: 'LMU 25/26', until: '2026-12-31' }
const YESTERDAY = '2026-11-21'
const TOMORROW = '2026-11-23'

const waive = (waivers: readonly object[], register: Register = BROKEN) => changed({ waivers }, register)
const housekeeping = (register: Register, asOf = AS_OF) =>
  checkRegister(register, asOf)
    .findings.filter(({ rule }) => rule.startsWith('waiver/'))
    .map((each) => `${each.rule} ${lineOf(each)}`)
const waived = (register: Register, asOf = AS_OF) => checkRegister(register, asOf).findings.filter((each) => each.waived !== undefined)

describe('a waiver', () => {
  it.each<readonly [title: string, waivers: readonly object[], isWaived: boolean, told: readonly string[]]>([
    ['in force', [WAIVER], true, []],
    ['through tomorrow', [{ ...WAIVER, until: TOMORROW }], true, []],
    ['through today', [{ ...WAIVER, until: AS_OF }], true, []],
    ['through yesterday', [{ ...WAIVER, until: YESTERDAY }], false, ['waiver/expired breached waivers#1']],
    ['without a reason', [{ ...WAIVER, reason: undefined }], false, ['waiver/incomplete breached waivers#1']],
    ['with a blank reason', [{ ...WAIVER, reason: '  ' }], false, ['waiver/incomplete breached waivers#1']],
    ['without a decision', [{ ...WAIVER, decision: undefined }], false, ['waiver/incomplete breached waivers#1']],
    [
      'without a reason, and expired',
      [{ ...WAIVER, reason: undefined, until: YESTERDAY }],
      false,
      ['waiver/expired breached waivers#1', 'waiver/incomplete breached waivers#1'],
    ],
    ['for another person', [{ ...WAIVER, subject: 'an4' }], false, ['waiver/unused breached waivers#1']],
    ['for another person, on its last day', [{ ...WAIVER, subject: 'an4', until: AS_OF }], false, ['waiver/unused breached waivers#1']],
    ['for the whole committee', [{ ...WAIVER, subject: 'committee' }], false, ['waiver/unused breached waivers#1']],
    ['for another rule', [{ ...WAIVER, rule: 'composition/deputies-fit' }], false, ['waiver/unused breached waivers#1']],
    ['for another, and one that holds', [{ ...WAIVER, subject: 'an4' }, WAIVER], true, ['waiver/unused breached waivers#1']],
    ['that holds, and one that has run out', [WAIVER, { ...WAIVER, until: YESTERDAY }], true, ['waiver/expired breached waivers#2']],
    ['that has run out, and one that holds', [{ ...WAIVER, until: YESTERDAY }, WAIVER], true, ['waiver/expired breached waivers#1']],
    ['none', [], false, []],
  ])('%s', (_, waivers, isWaived, told) => {
    const register = waive(waivers)
    const { outcome, tally } = checkRegister(register, AS_OF)
    expect(housekeeping(register)).toStrictEqual(told)
    expect(waived(register).map(({ rule, subject }) => `${rule} ${subject}`)).toStrictEqual(isWaived ? ['composition/deputies an5'] : [])
    expect({ outcome, waived: tally.waived, breached: tally.breached }).toStrictEqual({
      outcome: isWaived ? 'open' : 'breached',
      waived: isWaived ? 1 : 0,
      breached: (isWaived ? 0 : 1) + told.length,
    })
  })

  it('stays with the finding that it covers, which is breached as before', () => {
    const [before] = ofRule(checkRegister(BROKEN, AS_OF), 'composition/deputies')
    const { reason, decision, until } = WAIVER
    expect(waived(waive([WAIVER]))).toStrictEqual([{ ...before, waived: { reason, decision, until } }])
  })

  it('covers one finding, and not the others of its rule', () => {
    const register = waive([WAIVER], changed({ 'committee.deputies.8': undefined }, BROKEN))
    const { outcome, tally } = checkRegister(register, AS_OF)
    expect({ outcome, breached: tally.breached, waived: tally.waived }).toStrictEqual({ outcome: 'breached', breached: 1, waived: 1 })
  })

  it('covers an item', () => {
    const agenda = [{ id: '20/26', decision: 'consensus' as const }]
    const register = withMeetings([held('m', '2026-09-16', { present: PRESENT.slice(0, 6), agenda })])
    const waiver = { ...WAIVER, rule: 'quorum/minimum', subject: 'm/20/26' }
    expect(waived(waive([waiver], register)).map(({ rule }) => rule)).toStrictEqual(['quorum/minimum'])
  })

  it('covers a recommendation', () => {
    const waiver = { ...WAIVER, rule: 'observers/quality-system', subject: 'quality-system' }
    const register = waive([waiver], changed({ 'committee.observers.5': undefined }))
    expect(waived(register).map(({ rule }) => rule)).toStrictEqual(['observers/quality-system'])
    expect(checkRegister(register, AS_OF).tally).toMatchObject({ breached: 0, waived: 1 })
  })

  it('covers what was broken at a meeting and is mended since', () => {
    const register = waive([{ ...WAIVER, subject: 'an1' }], changed({ 'committee.deputies.5.term.from': '2026-11-01' }))
    expect(waived(register).map(({ facts }) => facts)).toMatchObject([{ on: ['2026-09-16', '2026-10-21'], now: false }])
  })

  it.each<readonly [string, Register, object]>([
    ['open', REGISTER, { ...WAIVER, rule: 'meetings/count', subject: '2026/27' }],
    ['satisfied', REGISTER, { ...WAIVER, rule: 'composition/size', subject: 'committee' }],
    ['unknown', changed({ 'committee.members': undefined }), { ...WAIVER, rule: 'composition/size', subject: 'committee' }],
  ])('covers nothing that is %s', (_, register, waiver) => {
    const looked = waive([waiver], register)
    expect(waived(looked)).toStrictEqual([])
    expect(housekeeping(looked)).toStrictEqual(['waiver/unused breached waivers#1'])
    expect(checkRegister(looked, AS_OF).outcome).toBe(checkRegister(register, AS_OF).outcome)
  })
})

describe('the housekeeping', () => {
  it('recommends, stands on no clause, and is found at the waiver', () => {
    const register = waive([WAIVER, { ...WAIVER, reason: undefined, decision: ' ' }])
    const [found] = ofRule(checkRegister(register, AS_OF), 'waiver/incomplete')
    expect(found).toStrictEqual({
      rule: 'waiver/incomplete',
      clauses: [],
      modality: 'should',
      outcome: 'breached',
      subject: 'waivers#2',
      path: ['waivers', 1],
      facts: { rule: 'composition/deputies', subject: 'an5', until: '2026-12-31', missing: ['reason', 'decision'] },
      readings: [],
    })
  })

  it('is told only where there is something to tell', () => {
    expect([REGISTER, changed({ waivers: [] }), waive([WAIVER])].map((register) => housekeeping(register))).toStrictEqual([[], [], []])
  })

  it('checks nothing by itself', () => {
    const { register, mandate, records } = REGISTER
    const report = checkRegister({ register, mandate, records, waivers: [{ ...WAIVER, until: YESTERDAY }, WAIVER] }, AS_OF)
    expect(housekeeping({ register, mandate, records, waivers: [WAIVER] })).toStrictEqual(['waiver/unused breached waivers#1'])
    expect({ checked: report.checked, outcome: report.outcome }).toStrictEqual({ checked: false, outcome: 'unknown' })
  })
})
