/** Registers in the fragment of an address: what goes in comes out, and whatever else stands there is told, never thrown. */
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromFragment, isShared, LONGEST, type Shared, toFragment } from '../../docs/.vitepress/theme/playground/share'

const SHARED: Shared = { text: 'register: 1 # Kåre 🎓\n', asOf: '2026-11-22', language: 'nn', readings: { abstention: 'permitted' } }

const fragmentOf = (value: unknown) => `#register=${deflateRawSync(JSON.stringify(value)).toString('base64url')}`

test('what is shared comes back', async () => {
  const fragment = await toFragment(SHARED)
  expect(fragment).toMatch(/^#register=[\w-]+$/)
  expect(await fromFragment(fragment)).toStrictEqual(SHARED)
})

test('any text comes back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const shared = { ...SHARED, text }
      expect(await fromFragment(await toFragment(shared))).toStrictEqual(shared)
    }),
  )
})

test('a link as another wrote it can be read', async () => {
  const { text, asOf, language, readings } = SHARED
  expect(await fromFragment(fragmentOf([1, text, asOf, language, readings]))).toStrictEqual(SHARED)
})

test.each([
  ['cut', async () => (await toFragment(SHARED)).slice(0, -6)],
  ['of one character changed', async () => (await toFragment(SHARED)).replace(/=(.)/, (_, first) => `=${first === 'A' ? 'B' : 'A'}`)],
  ['empty', async () => '#register='],
  ['no base64url', async () => '#register=%C3%B8/+='],
  ['no compressed data', async () => '#register=aGVq'],
  ['no JSON', async () => `#register=${deflateRawSync('register: 1').toString('base64url')}`],
  ['no UTF-8', async () => `#register=${deflateRawSync(Buffer.from([0xff, 0xfe])).toString('base64url')}`],
  ['an object', async () => fragmentOf({ text: 'register: 1' })],
  ['of another version', async () => fragmentOf([2, 'register: 1', '2026-11-22', 'nb', {}])],
  ['of a day that there is none of', async () => fragmentOf([1, 'register: 1', '2026-02-30', 'nb', {}])],
  ['of another language', async () => fragmentOf([1, 'register: 1', '2026-11-22', 'sv', {}])],
  ['of a reading that there is none of', async () => fragmentOf([1, 'register: 1', '2026-11-22', 'nb', { toString: 'x' }])],
  ['of an answer that there is none of', async () => fragmentOf([1, 'register: 1', '2026-11-22', 'nb', { abstention: 'x' }])],
  ['unfolding without end', async () => fragmentOf([1, 'x'.repeat(3_000_000), '2026-11-22', 'nb', {}])],
  ['too long', async () => `#register=${'A'.repeat(LONGEST)}`],
])('a fragment that is %s holds nothing', async (_, fragment) => {
  expect(await fromFragment(await fragment())).toBeUndefined()
})

test('an anchor of the page is none of ours', () => {
  expect(isShared('#VPContent')).toBe(false)
  expect(isShared('')).toBe(false)
})
