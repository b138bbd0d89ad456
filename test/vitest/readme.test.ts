/** The README's tests of another system, run as they stand: they pass for a committee in order, and fail for one that is not. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as core from '../../src/index'
import * as entry from '../../src/vitest/index'
import { COMMITTEE } from '../support/people'
import { readRegister } from '../support/register'

const code = readFileSync('README.md', 'utf8').split('```ts\n')[1]?.split('```')[0] ?? ''
const body = code.replace(/^import .*\n/gm, '')

/** What came of each test in the snippet, by its name: the first line of its failure, or that it passed. */
function run(ours: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const came: Record<string, string> = {}
  const test = (name: string, assert: () => void) => {
    try {
      assert()
      came[name] = 'passed'
    } catch (error) {
      came[name] = String(error).split('\n')[0] ?? ''
    }
  }
  const names: Readonly<Record<string, unknown>> = { ...core, ...entry, expect, test, ...ours }
  new Function(...Object.keys(names), body)(...Object.values(names))
  return came
}

const PRESENT = COMMITTEE.members.map(({ person }) => person)
const OURS = {
  register: readRegister('docs/examples/register.yaml'),
  body: COMMITTEE,
  present: PRESENT,
  ballots: PRESENT.map((voter) => ({ voter, choice: 'for' })),
}
const COMPLIES = 'what we hand over complies with the mandate'
const DECIDES = 'the committee can decide, and does'

describe('the snippet in the README', () => {
  it('imports what there is', () => {
    const imported = [...code.matchAll(/^import \{ (.*) \} from 'lmu-rules(?:\/vitest)?'$/gm)].flatMap(([, names = '']) =>
      names.split(', '),
    )
    expect(imported).toHaveLength(4)
    for (const name of imported) expect({ ...core, ...entry }).toHaveProperty(name)
  })

  it('passes for a committee in order', () => {
    expect(run(OURS)).toStrictEqual({ [COMPLIES]: 'passed', [DECIDES]: 'passed' })
  })

  it('fails for one that is not', () => {
    expect(run({ ...OURS, register: {}, present: PRESENT.slice(0, 6) })).toStrictEqual({
      [COMPLIES]: 'Error: Expected the register to comply with the mandate.',
      [DECIDES]: 'Error: Expected the committee to have a quorum.',
    })
    expect(run({ ...OURS, ballots: PRESENT.map((voter) => ({ voter, choice: 'against' })) })[DECIDES]).toBe(
      'Error: Expected the vote to decide for “for”.',
    )
  })
})
