import { expect, test } from 'vitest'
import { visible } from '../src/visible'

test.each([
  ['letters', 'x'.repeat(200_000)],
  ['what could begin a command', '##a'.repeat(70_000)],
])('a long text of %s takes no long time', (_, text) => {
  const began = performance.now()
  expect(visible(text)).toBe(text)
  expect(performance.now() - began).toBeLessThan(1000)
})
