// The suite, or the tests named, in every time zone. `npm run zones`, `npm run zones -- test/dates.test.ts`
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { ZONES } from './data.mjs'

const args = ['vitest', 'run', '--reporter=dot', ...process.argv.slice(2)]
const failed = ZONES.filter((zone) => {
  const began = Date.now()
  const { status, stdout, stderr } = spawnSync('npx', args, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, TZ: zone, NO_COLOR: '1' },
  })
  console.log(`${status === 0 ? 'passed' : 'FAILED'}  ${zone} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  if (status !== 0) console.log(`${stdout}\n${stderr}`)
  return status !== 0
})
console.log(`${ZONES.length - failed.length} of ${ZONES.length} zones passed`)
process.exitCode = failed.length === 0 ? 0 : 1
