// What the tests import from vitest, as plain functions in a list: a mutant is then judged without starting anything anew.

import { readFileSync } from 'node:fs'
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  customMatchers,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'
import * as chai from 'chai'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
/** A file beside the test that runs; no mutant writes one. */
chai.use(({ Assertion }, { addMethod }) =>
  addMethod(Assertion.prototype, 'toMatchFileSnapshot', function matchFile(file) {
    expect(this._obj).toBe(readFileSync(new URL(file, running.address), 'utf8'))
  }),
)

export const expect = (value, message) => chai.expect(value, message)
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])
// The first that fails is enough.
expect.soft = expect
globalThis[GLOBAL_EXPECT] = expect
chai.expect.extend(expect, customMatchers)
setState({ assertionCalls: 0, isExpectingAssertions: false, isExpectingAssertionsError: null, expectedAssertionsNumber: null }, expect)

export const tests = []
const suites = []
/** The test that runs; each is given the address of its file by the bundle. */
let running

/** As vitest hands over the rows of a table: a list as arguments, anything else as the one argument. */
const argumentsOf = (row) => (Array.isArray(row) ? row : [row])
const each = (declare) => (rows) => (name, body, timeout) =>
  rows.forEach((row, index) => {
    declare(`${name} (${index})`, () => body(...argumentsOf(row)), timeout)
  })

export function describe(name, body) {
  suites.push(name)
  body()
  suites.pop()
}
describe.each = each(describe)

export function test(name, body) {
  const own = { name: [...suites, name].join(' > '), address: globalThis.addressOfTests }
  const run = () => {
    running = own
    return body()
  }
  tests.push({ ...own, run })
}
test.each = each(test)
test.runIf = (holds) => (holds ? test : () => {})
test.skipIf = (holds) => (holds ? () => {} : test)
export const it = test
