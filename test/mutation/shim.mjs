// What the tests import from vitest, as plain functions in a list: a mutant is then judged without starting anything anew.
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
// Files are compared in the everyday run; no mutant writes one.
chai.use(({ Assertion }, { addMethod }) => addMethod(Assertion.prototype, 'toMatchFileSnapshot', () => {}))

export const expect = (value, message) => chai.expect(value, message)
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])
globalThis[GLOBAL_EXPECT] = expect
chai.expect.extend(expect, customMatchers)
setState({ assertionCalls: 0, isExpectingAssertions: false, isExpectingAssertionsError: null, expectedAssertionsNumber: null }, expect)

export const tests = []
const suites = []

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
  tests.push({ name: [...suites, name].join(' > '), run: body })
}
test.each = each(test)
test.runIf = (holds) => (holds ? test : () => {})
test.skipIf = (holds) => (holds ? () => {} : test)
export const it = test
