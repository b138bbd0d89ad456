/** The matchers as the compiler knows them: what must compile, and what must not. Run by nobody. */
import { expect } from 'vitest'
import { checkQuorum, type QuorumResult, type VoteResult } from '../../src/index'
import { type ComplianceOptions, install, matchers } from '../../src/vitest/index'

declare const quorum: QuorumResult
declare const vote: VoteResult
const options: ComplianceOptions = { language: 'nn', names: { an1: 'Kari' }, readings: { 'quorum-basis': 'in-the-room' } }

install(expect)
expect.extend(matchers)

export const compiles: readonly unknown[] = [
  expect({}).toComplyWithMandate('2026-11-22'),
  expect({}).not.toComplyWithMandate('2026-11-22', options),
  expect(quorum).toBeQuorate(),
  expect(quorum).not.toBeQuorate({ language: 'en' }),
  expect(vote).toBeDecided(),
  expect(vote).toBeDecided('for', { language: 'nb' }),
  expect(Promise.resolve(vote)).resolves.toBeDecided('for'),
  expect([quorum]).toEqual([expect.toBeQuorate()]),
  expect([quorum]).toEqual([expect.not.toBeQuorate()]),
]

export const misuse: readonly unknown[] = [
  // @ts-expect-error a day must be given
  expect({}).toComplyWithMandate(),
  // @ts-expect-error a day is text
  expect({}).toComplyWithMandate(new Date()),
  // @ts-expect-error there is no such language
  expect({}).toComplyWithMandate('2026-11-22', { language: 'sv' }),
  // @ts-expect-error there is no such option
  expect({}).toComplyWithMandate('2026-11-22', { lang: 'nb' }),
  // @ts-expect-error there is no such open question
  expect({}).toComplyWithMandate('2026-11-22', { readings: { 'quorum-base': 'in-the-room' } }),
  // @ts-expect-error it takes no count
  expect(quorum).toBeQuorate(7),
  // @ts-expect-error a choice is text
  expect(vote).toBeDecided(true),
  // @ts-expect-error only an expect can be taught
  install(checkQuorum),
]
