/** What a test of another system says with the matchers; compiled against the built declarations, those of vitest checked too. */
import { expect } from 'vitest'
import '../../dist/vitest.js'

expect({}).toComplyWithMandate('2026-11-22')
expect({}).not.toBeQuorate({ language: 'nn' })
expect({ vote: {} }).toEqual({ vote: expect.toBeDecided('for') })
// @ts-expect-error a number is no day
expect({}).toComplyWithMandate(5)
