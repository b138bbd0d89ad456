/** A little of the fuzzing, on every run with the same seed. `npm run fuzz` does the rest. */
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { PROPERTIES, type PropertyName, reached } from './properties'

const RUNS: Readonly<Record<PropertyName, number>> = { values: 1000, registers: 200, texts: 50, commands: 100 }
const SEED = 20_261_122

describe('whatever it is handed: no throw, nothing changed, the same bytes twice', () => {
  it.each(Object.entries(RUNS))('%s', async (name, numRuns) => {
    await fc.assert(PROPERTIES[name as PropertyName] as fc.IAsyncProperty<unknown>, { seed: SEED, numRuns })
  })

  afterAll(() => {
    expect(reached.judged, 'registers that got as far as being judged').toBeGreaterThan(30)
  })
})
