/** The same answers and the same bytes in every time zone: the suite in one zone after the other, in a process of its own. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'tsup'
import { beforeAll, describe, expect, it } from 'vitest'
import { folder } from '../cli/folder'
import { readData } from './data.mjs'
import { readPins, ZONES } from './pins.mjs'

const DATA = readData()

/** Where the whole suite is run zone by zone, once is enough. */
const isZoned = (process.env.TZ ?? 'UTC') !== 'UTC'
/** What some call two of the zones. */
const ELDER: Readonly<Record<string, string>> = { 'Asia/Kolkata': 'Asia/Calcutta', 'Asia/Kathmandu': 'Asia/Katmandu' }

interface Told {
  readonly own: string
  readonly vectors: number
  readonly failures: readonly unknown[]
  readonly pins: Readonly<Record<string, string>>
}

describe.skipIf(isZoned)('in the time zone', () => {
  const outDir = folder({ 'package.json': '{ "type": "module" }', 'data.json': JSON.stringify(DATA) })
  let told: readonly Told[] = []
  beforeAll(async () => {
    await build({
      config: false,
      silent: true,
      entry: ['test/runtimes/entry-zones.mjs'],
      format: 'esm',
      platform: 'node',
      noExternal: [/.*/],
      esbuildOptions(options) {
        options.alias = {
          'lmu-rules': './src/index',
          'lmu-rules/register': './src/register/index',
          'lmu-rules/reports': './src/reports/index',
        }
      },
      outDir,
    })
    const run = promisify(execFile)(process.execPath, [join(outDir, 'entry-zones.js'), join(outDir, 'data.json')], { maxBuffer: 1e8 })
    told = JSON.parse((await run).stdout)
  }, 120_000)

  it.each(ZONES)('%s', (zone) => {
    const { own, vectors, failures, pins } = told[ZONES.indexOf(zone)] ?? {}
    expect([zone, ELDER[zone]]).toContain(own)
    expect({ vectors, failures, pins }).toStrictEqual({ vectors: DATA.vectors.length, failures: [], pins: readPins() })
  })
})
