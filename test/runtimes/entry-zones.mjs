// The suite in a process, in one time zone after the other. The data come from a file, and what came out goes to standard output.
import { readFileSync } from 'node:fs'
import process from 'node:process'
import * as core from 'lmu-rules'
import * as register from 'lmu-rules/register'
import * as reports from 'lmu-rules/reports'
import { pinsOf, ZONES } from './pins.mjs'
import { runSuite } from './suite.mjs'

const data = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const told = ZONES.map((zone) => {
  // Node takes it up at once, for `Date` and for `Intl`.
  process.env.TZ = zone
  const { texts, ...others } = runSuite({ core, register, reports }, data)
  return { own: Intl.DateTimeFormat().resolvedOptions().timeZone, ...others, pins: pinsOf(texts) }
})
process.stdout.write(JSON.stringify(told))
