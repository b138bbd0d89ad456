import { expect, test } from 'vitest'
import { checkRegister } from '../../src/index'
import { describe, LANGUAGES } from '../../src/messages/index'

/** What a newcomer sees first: a register with nothing in it. */
const { findings } = checkRegister({ register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' } }, '2026-11-22')

test.each(LANGUAGES)('%s: no figure is asked for that nobody has', (language) => {
  const told = findings.map((finding) => describe(finding, language))
  expect(told.length).toBeGreaterThan(40)
  expect(told.filter((text) => text.includes('?'))).toStrictEqual([])
})
