/** What is plain data and is read as it is; anything else is copied, and what is no data becomes what no form accepts. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPlain, MOST_VALUES, plainCopy } from '../../src/register/plain'

const nested = (levels: number, wrap: (inside: unknown) => unknown): unknown => (levels === 0 ? 'x' : wrap(nested(levels - 1, wrap)))
const inList = (inside: unknown) => [inside]
const inObject = (inside: unknown) => ({ inside })
const listOf = (length: number) => Array.from({ length }, () => 1)
const objectOf = (keys: number) => Object.fromEntries(Array.from({ length: keys }, (_, key) => [`k${key}`, 1]))
class Row {
  person = 'x'
}

describe('what is plain, and what is not', () => {
  test.each<readonly [what: string, value: unknown, plain: boolean]>([
    ['a text', 'x', true],
    ['a number', 1, true],
    ['null', null, true],
    ['nothing', undefined, false],
    ['an empty object', {}, true],
    ['an object without a prototype', Object.create(null), true],
    ['an empty list', [], true],
    ['rows', [{ person: 'x', term: { from: '2026-08-01' }, left: null }, 1, true], true],
    ['a key that holds nothing', { a: 1, b: undefined }, false],
    ['the same further in', { rows: [{ a: undefined }] }, false],
    ['a row that is nothing', [1, undefined], false],
    ['a list with a gap', Object.assign([1], { 2: 1 }), false],
    ['a date', new Date(0), false],
    ['a date among others', { a: 1, b: new Date(0) }, false],
    ['a map', new Map(), false],
    ['an instance of a class', new Row(), false],
    ['one in a list', [{}, new Row()], false],
    ['an object made of another', Object.create({ a: 1 }), false],
    ['twelve lists within each other', nested(12, inList), true],
    ['thirteen', nested(13, inList), false],
    ['twelve objects', nested(12, inObject), true],
    ['thirteen', nested(13, inObject), false],
    ['as many rows as there may be', listOf(MOST_VALUES), true],
    ['one more', listOf(MOST_VALUES + 1), false],
    ['as many rows, the last of them nothing', [...listOf(MOST_VALUES - 1), undefined], false],
    ['as many keys as there may be', objectOf(MOST_VALUES), true],
    ['one more', objectOf(MOST_VALUES + 1), false],
    ['as many of both', { rows: listOf(MOST_VALUES - 1) }, true],
    ['both, and one more', { rows: listOf(MOST_VALUES - 1), more: 1 }, false],
  ])('%s', (_, value, plain) => {
    expect(isPlain(value)).toBe(plain)
  })

  test('a list that says that it is endless is not read to its end', () => {
    const reads: unknown[] = []
    const endless = new Proxy([], {
      get: (_, key) => {
        reads.push(key)
        return key === 'length' ? 1e9 : 1
      },
    })
    expect([isPlain(endless), reads.includes('0')]).toStrictEqual([false, false])
  })
})

test('a copy of what is plain is the same, and nothing in it is the one that was given', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const copy = plainCopy(value)
      expect(isPlain(value)).toBe(true)
      expect(copy).toStrictEqual(value)
      if (typeof value === 'object' && value !== null) expect(copy).not.toBe(value)
    }),
    { seed: 1 },
  )
})

test.each<readonly [what: string, value: unknown, copy: unknown]>([
  ['keys that hold nothing are left out', { a: 1, b: undefined, c: { d: undefined } }, { a: 1, c: {} }],
  ['an object without a prototype is read', Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  ['rows that are nothing stay where they are', { rows: [undefined, 1] }, { rows: [undefined, 1] }],
  [
    'an object made of another that has no prototype is read',
    Object.create(Object.create(null), { a: { value: 1, enumerable: true } }),
    { a: 1 },
  ],
])('%s', (_, value, copy) => {
  expect(plainCopy(value)).toStrictEqual(copy)
})

test.each<readonly [what: string, value: unknown, kind: string]>([
  ['a date', new Date(0), '[object Date]'],
  ['a map', new Map(), '[object Map]'],
  ['an instance of a class', new Row(), '[object Object]'],
  ['what is nested too deep', nested(13, inList), 'too deep'],
])('%s becomes a symbol that bears its kind', (_, value, kind) => {
  const innermost = (copy: unknown): unknown => (Array.isArray(copy) ? innermost(copy[0]) : copy)
  const copy = innermost(plainCopy(value))
  expect(typeof copy === 'symbol' ? copy.description : copy).toBe(kind)
})

test.each<readonly [what: string, value: unknown]>([
  ['rows', listOf(MOST_VALUES + 1)],
  ['keys', objectOf(MOST_VALUES + 1)],
  ['both', { rows: listOf(MOST_VALUES) }],
])('too many %s are told, not copied', (_, value) => {
  expect(() => plainCopy(value)).toThrow('too large')
})

test('the key that would set the prototype is a key like others', () => {
  const value = JSON.parse('{ "__proto__": { "a": 1 } }')
  expect(isPlain(value)).toBe(true)
  expect(Object.keys(Object(plainCopy(value)))).toStrictEqual(['__proto__'])
})
