/** How verdicts become findings, whatever rule they are of. */
import { describe, expect, it } from 'vitest'
import { findings, type Verdict, within } from '../src/finding'
import { compositionDeputies } from '../src/mandate/catalogue'

const ON = ['2026-11-22']
const SCOPE = { subject: 'committee', path: ['committee'] }
const of = (subject: string, outcome: Verdict<'composition/deputies'>['outcome'], more: object = {}): Verdict<'composition/deputies'> => ({
  outcome,
  subject,
  path: ['committee', 'members', subject],
  facts: { people: [subject], on: ON },
  ...more,
})
const judged = (...verdicts: Verdict<'composition/deputies'>[]) =>
  findings(compositionDeputies, SCOPE, verdicts, (people) => ({ people, on: ON }))

describe('findings of one rule', () => {
  it('of nothing are none', () => {
    expect(judged()).toStrictEqual([])
  })

  it('what is unknown is told together, with all that is needed, each once; who needs nothing more adds nothing', () => {
    const path = ['committee', 'deputies']
    const told = judged(of('st1', 'unknown', { needs: [path] }), of('st2', 'unknown'), of('st3', 'unknown', { needs: [path, ['records']] }))
    expect(told).toStrictEqual([
      expect.objectContaining({
        ...SCOPE,
        outcome: 'unknown',
        facts: { people: ['st1', 'st2', 'st3'], on: ON },
        needs: [path, ['records']],
      }),
    ])
  })

  it('each breach stands by itself, and beside it nothing of what holds', () => {
    const told = judged(of('st1', 'breached'), of('st2', 'satisfied'), of('st3', 'breached'))
    expect(told.map(({ subject, outcome }) => [subject, outcome])).toStrictEqual([
      ['st1', 'breached'],
      ['st3', 'breached'],
    ])
  })

  it('a breach does not hide what is unknown', () => {
    const told = judged(of('st1', 'breached'), of('st2', 'unknown', { needs: [] }))
    expect(told.map(({ subject, outcome }) => [subject, outcome])).toStrictEqual([
      ['st1', 'breached'],
      ['committee', 'unknown'],
    ])
  })

  it('what is open without a last day is on track where all of it is', () => {
    const onTrack = (...each: boolean[]) => judged(...each.map((one, nth) => of(`st${nth}`, 'open', { onTrack: one })))[0]?.onTrack
    expect([onTrack(true, true), onTrack(true, false), onTrack(false)]).toStrictEqual([true, false, false])
  })
})

describe('within', () => {
  it.each([
    ['nowhere deeper', [], ['members', 0], ['deputies']],
    ['a section', ['committee'], ['committee', 'members', 0], ['committee', 'deputies']],
  ])('finds the same places from %s', (_, prefix, path, need) => {
    const inner = [{ path: ['members', 0], needs: [['deputies']] }, { path: ['members', 0] }]
    const placed = within(prefix, inner)
    expect(placed).toStrictEqual([{ path, needs: [need] }, { path }])
    expect(placed).not.toBe(inner)
  })
})
