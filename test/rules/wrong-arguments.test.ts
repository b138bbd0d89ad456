/** Plain JavaScript, without types: a programmer's error is told by the argument it is in. */
import { expect, test } from 'vitest'
import * as core from '../../src/index'

// biome-ignore lint/suspicious/noExplicitAny: what no compiler would let through is handed in.
const untyped: Readonly<Record<string, (...args: any[]) => unknown>> = { ...core } as never

const ON = '2026-11-22'
const BODY = { members: [] }

test.each([
  ['checkComposition', [undefined, ON], 'body'],
  ['checkComposition', [{}, ON], 'body.members'],
  ['checkComposition', [{ members: null }, ON], 'body.members'],
  ['checkComposition', [{ members: [{ person: 'a' }] }, ON], 'body.members[0].term'],
  ['checkComposition', [{ members: [], deputies: 'x' }, ON], 'body.deputies'],
  ['seatMembers', [BODY, 'ab', ON], 'present'],
  ['seatMembers', [undefined, [], ON], 'body'],
  ['checkQuorum', [undefined, BODY, ON], 'seating'],
  ['tallyVote', [undefined, { voters: [] }], 'vote'],
  ['tallyVote', [{ ballots: 'x' }, { voters: [] }], 'vote.ballots'],
  ['tallyVote', [{ ballots: [] }, undefined], 'context'],
  ['tallyVote', [{ ballots: [] }, { voters: 'ab' }], 'context.voters'],
  ['tallyTotals', [undefined, { voters: [] }], 'vote'],
  ['tallyTotals', [{ ballots: [] }, { voters: [] }], 'vote.totals'],
  ['checkDialogue', [undefined, ON], 'input'],
  ['checkDialogue', [{ anchor: ON, visits: [] }, ON], 'input.faculties'],
  ['checkDialogue', [{ anchor: ON, faculties: [] }, ON], 'input.visits'],
  ['planDialogue', [{ anchor: ON, faculties: [], visits: [] }, 'x', ON], 'slots'],
  ['checkSubcommitteeMeetings', [undefined, ON], 'meetings'],
  ['checkOfficers', [{ chairs: [] }, BODY, ON], 'officers.viceChairs'],
  ['checkOfficers', [undefined, BODY, ON], 'officers'],
  ['checkOfficers', [{ chairs: [], viceChairs: [] }, undefined, ON], 'body'],
  ['nextChairGroup', [undefined], 'chairs'],
  ['checkRegister', [undefined, ON], 'register'],
  ['checkRegister', [{ ok: true, value: {} }, ON], 'register.records'],
  ['checkComposition', [BODY, ON, { readings: null }], 'options.readings'],
  ['checkComposition', [BODY, ON, { mandate: 'ntnu-lmu' }], 'options.mandate'],
  ['checkComposition', [BODY, ON, { mandate: {} }], 'options.mandate'],
  ['checkComposition', [BODY, ON, 'x'], 'options'],
  ['checkComposition', [BODY, ON, { mandat: core.ntnuLmu }], 'options'],
  ['checkQuorum', [core.seatMembers(BODY, [], ON), BODY, ON, { reading: {} }], 'options'],
  ['tallyVote', [{ ballots: [] }, { voters: [] }, { majority: 'plurality' }], 'options'],
  ['checkRegister', [{ register: 1, mandate: 'ntnu-lmu', records: { from: ON } }, ON, { language: 'nb' }], 'options'],
  ['nextChairGroup', [[], { mandates: [core.ntnuLmu] }], 'options'],
  ['subcommitteeDeadline', [ON, { Mandate: core.ntnuLmu }], 'options'],
  ['seatMembers', [BODY, [], ON, {}, { readings: { majority: 'x' } }], 'options.readings.majority'],
])('%s(%j) names %s', (name, given, argument) => {
  const call = () => untyped[name]?.(...given)
  expect(call).toThrow(
    expect.objectContaining({ message: expect.stringMatching(new RegExp(`^${argument.replaceAll(/[.[\]]/g, '\\$&')}: `)) }),
  )
  expect(call).toThrow(name.length > 0 && argument.startsWith('options.readings.') ? RangeError : TypeError)
})

test.each([
  [{ mandat: core.ntnuLmu }, TypeError, 'options: there is no "mandat", did you mean "mandate"?; there are mandate, readings'],
  [{ rules: 1 }, TypeError, 'options: there is no "rules"; there are mandate, readings'],
  [
    { readings: { abstenton: 'permitted' } },
    RangeError,
    'options.readings: "abstenton" is no reading, did you mean "abstention"?; there are ',
  ],
  [
    { readings: { abstention: 'permited' } },
    RangeError,
    'options.readings.abstention: "permited" is no answer, did you mean "permitted"?; allowed are as-blank, permitted',
  ],
])('%j is told with what was probably meant', (options, kind, message) => {
  const call = () => untyped.checkComposition?.(BODY, ON, options)
  expect(call).toThrow(kind)
  expect(call).toThrow(message)
})

test('a key that options inherit is nobody’s option', () => {
  expect(() => untyped.checkComposition?.(BODY, ON, Object.create({ language: 'nb' }))).not.toThrow()
})
