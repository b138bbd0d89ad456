// `npm run bench`: what things cost, each against something else in the same run, so that no figure depends on the machine alone.
// Prints a table and writes results.md beside this file. With `--strict` a ratio over its limit ends in exit code 1.
import { writeFileSync } from 'node:fs'
import { measurePlan } from './plan.mjs'
import { measureRegister, measureYears } from './register.mjs'
import { resultsPage, tableOf } from './results.mjs'
import { measureStart } from './start.mjs'
import { measureTally } from './tally.mjs'

const isStrict = process.argv.includes('--strict')
const rows = []
for (const measure of [measureStart, measureTally, measureRegister, measureYears, measurePlan]) {
  console.error(`${measure.name} …`)
  rows.push(...(await measure()))
}
console.log(tableOf(rows))
writeFileSync(new URL('results.md', import.meta.url), resultsPage(rows))

const limited = rows.filter(({ limit }) => limit !== undefined)
const over = limited.filter(({ ratio, limit }) => ratio.median > limit)
console.log(over.length === 0 ? 'All within their limits.' : `${over.length} of ${limited.length} over their limits.`)
if (isStrict && over.length > 0) process.exitCode = 1
