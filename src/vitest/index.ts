/**
 * Entry `lmu-rules/vitest`: compliance asserted in the tests of other systems. Importing it changes nothing.
 *
 * @module lmu-rules/vitest
 */
import type { ExpectStatic } from 'vitest'
import type { IsoDate } from '../dates'
import { type ComplianceOptions, matchers, type Wording } from './matchers'

export type { ComplianceOptions, Wording }
export { matchers }

/** Teaches an `expect` the matchers; the same as `expect.extend(matchers)`. */
export function install(expect: Pick<ExpectStatic, 'extend'>): void {
  expect.extend(matchers)
}

interface MandateMatchers {
  /**
   * That a register, or what should be one, complies with the mandate on a day: where `lmu-rules check` ends with 0.
   * What is malformed, or holds nothing to judge, fails with `.not` too.
   */
  toComplyWithMandate(asOf: IsoDate, options?: ComplianceOptions): void
  /** That the result of `checkQuorum` is quorate. Where that is unknown, it fails with `.not` too. */
  toBeQuorate(wording?: Wording): void
  /** That the result of `tallyVote` or `tallyTotals` is decided, for the choice if one is given. Where that is unknown, it fails with `.not` too. */
  toBeDecided(choice?: string, wording?: Wording): void
}

declare module 'vitest' {
  // Since vitest 3.2 there is `Matchers` for this; before it, these two. `ExpectStatic` is both the first and the last: they must be the same.
  interface Matchers<T> extends MandateMatchers {}
  interface Assertion<T> extends MandateMatchers {}
  interface AsymmetricMatchersContaining extends MandateMatchers {}
}
