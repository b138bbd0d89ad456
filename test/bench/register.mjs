// A register: reading it against zod alone, checking it against JSON.parse, and many years of it against one.
import { deepStrictEqual, equal } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { parse } from 'yaml'
import { checkRegister } from '../../dist/index.js'
import { parseRegister } from '../../dist/register.js'
import { compared, inRounds } from './measure.mjs'
import { endOf, registerOf } from './years.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const AS_OF = '2026-11-22'
const YEARS = [1, 10, 100, 1000]

/** The schema is no export of the package: bundled for this bench, with the zod that the package loads. */
async function bareSchema() {
  const outfile = here('node_modules/.cache/schema.mjs')
  await build({
    entryPoints: [here('../../src/register/schema.ts')],
    bundle: true,
    format: 'esm',
    external: ['zod', 'date-fns', '@date-fns/utc'],
    outfile,
  })
  const { registerSchema } = await import(outfile)
  return registerSchema
}

export async function measureRegister() {
  const given = parse(readFileSync(here('../../docs/examples/register.yaml'), 'utf8'))
  const json = JSON.stringify(given)
  const schema = await bareSchema()
  const parsed = parseRegister(given)
  equal(parsed.ok, true)
  deepStrictEqual(schema.safeParse(given).data, parsed.value)
  deepStrictEqual(JSON.parse(json), given)

  const reading = await inRounds(
    {
      parseRegister: { run: () => parseRegister(given) },
      zod: { run: () => schema.safeParse(given) },
    },
    { rounds: 25, time: 60 },
  )
  const checking = await inRounds(
    {
      checkRegister: { run: () => checkRegister(parsed.value, AS_OF) },
      json: { run: () => JSON.parse(json) },
    },
    { rounds: 25, time: 60 },
  )
  return [
    {
      what: '`checkRegister`, docs/examples/register.yaml as parsed',
      against: `\`JSON.parse\` of the same register (${json.length} characters of JSON)`,
      times: [checking.checkRegister, checking.json],
      ratio: compared(checking.checkRegister, checking.json),
      limit: 3,
      aim: 2,
    },
    {
      what: '`parseRegister`, the same register',
      against: 'zod’s own `safeParse` of the bare schema: no copy, no references checked',
      times: [reading.parseRegister, reading.zod],
      ratio: compared(reading.parseRegister, reading.zod),
      limit: 1.3,
    },
  ]
}

/** What a year costs in a register of many. The years are even, so that one is compared with two halves of a cycle of two. */
export async function measureYears() {
  const registers = new Map(YEARS.map((years) => [years, registerOf(years)]))
  for (const years of YEARS.slice(0, 2)) equal(parseRegister(registers.get(years)).ok, true)
  for (const [years, register] of registers) {
    const { tally, findings } = checkRegister(register, endOf(years))
    deepStrictEqual({ breached: tally.breached, unknown: tally.unknown }, { breached: 0, unknown: 0 })
    equal(findings.filter(({ rule }) => rule === 'votes/double-vote').length, 6 * years)
  }
  const tasks = Object.fromEntries(
    [...registers].map(([years, register]) => [years, { count: years, run: () => checkRegister(register, endOf(years)) }]),
  )
  const times = await inRounds(tasks, { rounds: 4, time: 60, iterations: 1 })
  return YEARS.slice(1).map((years) => ({
    what: `\`checkRegister\`, ${years} years of meetings and members, each year`,
    against: 'one year',
    times: [times[years], times[1]],
    ratio: compared(times[years], times[1]),
    limit: 1.2,
  }))
}
