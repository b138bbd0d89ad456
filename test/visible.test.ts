import { expect, test } from 'vitest'
import { visible } from '../src/visible'

test.each([
  ['Kåre\u001b[31m', 'Kåre\\u{1b}[31m'],
  ['a\r\nb\tc', 'a\\u{d}\\u{a}b\\u{9}c'],
  ['\u202eabc\u2069', '\\u{202e}abc\\u{2069}'],
  ['\ud800', '\\u{d800}'],
  ['\u{e0041}', '\\u{e0041}'],
  ['::error::x', ':\\u{3a}error:\\u{3a}x'],
  ['##[error]', '##\\u{5b}error]'],
  ['##vso[task', '##vso\\u{5b}task'],
  ['\\u{1b}', '\\u{5c}u{1b}'],
  ['a\u200db', 'a\\u{200d}b'],
  ['👩\u200d🔬 👨🏽\u200d🌾 ❤️\u200d🔥', '👩\u200d🔬 👨🏽\u200d🌾 ❤️\u200d🔥'],
  ['a:b ## [c] \\n {1}', 'a:b ## [c] \\n {1}'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown)
})
