// Every gate, two at a time. What passes says one line; what fails shows all it printed. The last line counts tests and gates.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ZONES } from './runtimes/pins.mjs'

/**
 * The whole suite runs in the first zone, and with it the conformance vectors and the pinned reports in each. With `--zones` what
 * reckons with days runs in the others too, which differ by halves and quarters of hours and by a whole day; with `--everything` the
 * whole suite.
 */
const WITH_DAYS = ['test/dates', 'test/rules/', 'test/register/', 'test/messages', 'test/reports/golden', 'test/cli/environment']
const WITHOUT_DAYS = ['**/*.enumeration.test.ts', '**/{votes,quorum,turned-by,references,parse,soundness}.test.ts']

const isEverything = process.argv.includes('--everything')
const isInZones = isEverything || process.argv.includes('--zones')
const scratch = mkdtempSync(join(tmpdir(), 'lmu-rules-gates-'))
const total = { passed: 0, failed: 0 }

function run(command, args, env) {
  return new Promise((resolve) => {
    let printed = ''
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        printed += text
      })
    }
    child.on('error', (error) => resolve({ isPassed: false, printed: String(error) }))
    child.on('close', (status) => resolve({ isPassed: status === 0, printed }))
  })
}

async function gate(name, command, args, { env = {}, testsOf = () => ({ passed: 0, failed: 0 }) } = {}) {
  const began = Date.now()
  const { isPassed, printed } = await run(command, args, env)
  console.log(`${isPassed ? 'passed' : 'FAILED'}  ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  if (!isPassed) console.log(printed)
  const tests = testsOf()
  total.passed += tests.passed + (isPassed ? 1 : 0)
  total.failed += tests.failed + (isPassed || tests.failed > 0 ? 0 : 1)
}

function suite(zone, isWhole) {
  const report = join(scratch, `${zone.replace('/', '-')}.json`)
  const some = isWhole ? [] : [...WITH_DAYS, ...WITHOUT_DAYS.flatMap((files) => ['--exclude', files])]
  const args = ['vitest', 'run', '--reporter=json', `--outputFile=${report}`, '--reporter=dot', ...some]
  return () =>
    gate(`tests, TZ=${zone}${isWhole ? '' : ', what reckons with days'}`, 'npx', args, {
      env: { TZ: zone },
      testsOf: () => counted(report),
    })
}

function counted(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    // The run broke off before it wrote its report: the gate itself counts as failed.
    return { passed: 0, failed: 0 }
  }
}

/** Two at a time: there are two cores to count on. */
async function inPairs(gates) {
  const waiting = [...gates]
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next()
  }
  await Promise.all([worker(), worker()])
}

// What judges the package and starts the command needs the build; what reads the sources does not wait for it.
await inPairs([
  () => gate('build (tsup)', 'npm', ['run', '--silent', 'build']),
  () => gate('types (tsc)', 'npx', ['tsc', '--noEmit']),
  () => gate('format and lint (biome)', 'npx', ['biome', 'check', '--error-on-warnings']),
  () => gate('imports go down (dependency-cruiser)', 'npx', ['depcruise', 'src', '--config', '.dependency-cruiser.json']),
  () => gate('nothing unused (knip)', 'npx', ['knip']),
])
await inPairs([
  () => gate('packed tarball, ESM and CJS', 'node', ['test/package/smoke.mjs']),
  () => gate('matchers, with the declarations of vitest checked too', 'npx', ['tsc', '--project', 'test/package']),
  () => gate('package lint (publint)', 'npx', ['publint', '--strict']),
  () => gate('types as others see them (attw)', 'npx', ['attw', '--pack', '.', '--profile', 'node16']),
])
const [first, ...others] = ZONES
await suite(first, true)()
if (isInZones) await inPairs(others.map((zone) => suite(zone, isEverything)))

rmSync(scratch, { recursive: true, force: true })
process.exitCode = total.failed === 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)
