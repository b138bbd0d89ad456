/** The vectors of docs/conformance: written from the cases, well formed, kept by the package, and covering what can be said. */
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import * as core from '../../src/index'
import { CLAUSES, READING_VALUES, RULES } from '../../src/index'
import { parseRegister } from '../../src/register/index'
import { ALL_PAIRS, IMPOSSIBLE_PAIRS } from '../support/outcome-pairs'
import { FAMILIES } from './cases/index'
import { laidOut } from './layout'
import { failuresOf } from './runner.mjs'
import { RULE_CLAUSES, type Vector } from './vector'

const FOLDER = 'docs/conformance'
const NAMES = Object.keys(FAMILIES)
const SCHEMA = JSON.parse(readFileSync(`${FOLDER}/vector.schema.json`, 'utf8'))
/** As another reads them: what is undefined is not there. */
const vectorsOf = (name: string): readonly Vector[] => JSON.parse(JSON.stringify(FAMILIES[name]))
const VECTORS = NAMES.flatMap(vectorsOf)

describe.each(NAMES)('%s', (name) => {
  it('is as its cases write it', async () => {
    const text = laidOut({ $schema: './vector.schema.json', family: name, vectors: vectorsOf(name) })
    await expect(`${text}\n`).toMatchFileSnapshot(`../../${FOLDER}/${name}.json`)
  })

  it('has the form that its schema gives it', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(SCHEMA)
    validate({ family: name, vectors: vectorsOf(name) })
    expect(validate.errors ?? []).toStrictEqual([])
  })

  it('is kept', () => {
    expect(failuresOf(core, vectorsOf(name))).toStrictEqual([])
  })
})

describe('the vectors', () => {
  it('are all of the files', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== 'vector.schema.json')
    expect(files.sort()).toStrictEqual(NAMES.map((name) => `${name}.json`).sort())
  })

  it('have each an id of its own', () => {
    const ids = VECTORS.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toStrictEqual([])
  })

  it('stand on sentences that there are', () => {
    const known = new Set<string>(CLAUSES.map(({ id }) => id))
    expect(VECTORS.filter(({ clauses }) => clauses.some((clause) => !known.has(clause))).map(({ id }) => id)).toStrictEqual([])
  })

  it('know the sentences of every rule', () => {
    expect(Object.keys(RULE_CLAUSES)).toStrictEqual(RULES.map(({ id }) => id))
  })

  it('hold registers that are well formed', () => {
    const registers = VECTORS.filter(({ call }) => call === 'checkRegister').map(({ id, input }) => ({ id, parsed: parseRegister(input) }))
    expect(registers.flatMap(({ id, parsed }) => (parsed.ok ? [] : [{ id, issues: parsed.issues }]))).toStrictEqual([])
  })

  it('reach every pair of rule and outcome that can be reached, and no other', () => {
    const reached = new Set(VECTORS.flatMap(({ expect }) => expect.findings ?? []).map(({ rule, outcome }) => `${rule} ${outcome}`))
    expect(ALL_PAIRS.filter((pair) => !reached.has(pair)).sort()).toStrictEqual(IMPOSSIBLE_PAIRS.toSorted())
  })

  it('take every answer to every reading at least once', () => {
    const taken = new Set(
      VECTORS.flatMap(({ options }) => Object.entries(options?.readings ?? {})).map(([reading, answer]) => `${reading} ${answer}`),
    )
    const answers = Object.entries(READING_VALUES).flatMap(([reading, values]) => values.map((value) => `${reading} ${value}`))
    expect(answers.filter((answer) => !taken.has(answer))).toStrictEqual([])
  })
})

describe('the runner', () => {
  const [vector] = VECTORS.filter(({ id }) => id === 'meetings/count/five-the-day-after')
  const [finding] = vector?.expect.findings ?? []
  const failing = (expect: Vector['expect']) => failuresOf(core, [{ ...vector, expect } as Vector]).length > 0
  const value = { outcome: 'breached', tally: { waived: 0 } }

  it.each<readonly [what: string, expected: Vector['expect'], isFailing: boolean]>([
    ['what is told', { findings: [{ ...finding, due: null } as never] }, false],
    ['another outcome', { findings: [{ ...finding, outcome: 'open' } as never] }, true],
    ['another subject', { findings: [{ ...finding, subject: '2026' } as never] }, true],
    ['another sentence', { findings: [{ ...finding, clauses: ['§5:2'] } as never] }, true],
    ['one sentence less', { findings: [{ ...finding, clauses: [] } as never] }, true],
    ['a last day', { findings: [{ ...finding, due: '2027-06-12' } as never] }, true],
    ['other facts', { findings: [{ ...finding, facts: { held: 6 } } as never] }, true],
    ['a waiver', { findings: [{ ...finding, waived: {} } as never] }, true],
    ['one finding too many', { findings: [finding, finding] as never }, true],
    ['none', { findings: [] }, true],
    ['the value', { value }, false],
    ['another value', { value: { ...value, checked: false } }, true],
    ['an error', { throws: 'RangeError' }, true],
  ])('tells what differs: %s', (_, expected, isFailing) => {
    expect(failing(expected)).toBe(isFailing)
  })
})
