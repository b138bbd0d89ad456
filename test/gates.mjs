// Every gate in turn. What passes says one line; what fails shows all it printed. The last line counts tests and gates.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const scratch = mkdtempSync(join(tmpdir(), 'lmu-rules-gates-'))
const total = { passed: 0, failed: 0 }

function gate(name, command, args, env = {}) {
  const began = Date.now()
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
  })
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`)
  if (status !== 0) console.log(`${stdout}\n${stderr}`)
  return status === 0
}

function count(isPassed, tests = { passed: 0, failed: 0 }) {
  total.passed += tests.passed + (isPassed ? 1 : 0)
  total.failed += tests.failed + (isPassed || tests.failed > 0 ? 0 : 1)
}

function testsIn(zone, extra = []) {
  const report = join(scratch, `${zone.replace('/', '-')}.json`)
  const args = ['vitest', 'run', '--reporter=json', `--outputFile=${report}`, '--reporter=dot', ...extra]
  const isPassed = gate(`tests, TZ=${zone}`, 'npx', args, { TZ: zone })
  let tests = { passed: 0, failed: 0 }
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    tests = { passed: numPassedTests, failed: numFailedTests }
  } catch {
    // The run broke off before it wrote its report: the gate itself counts as failed.
  }
  count(isPassed, tests)
}

count(gate('format and lint (biome)', 'npx', ['biome', 'check', '--error-on-warnings']))
count(gate('types (tsc)', 'npx', ['tsc', '--noEmit']))
count(gate('imports go down (dependency-cruiser)', 'npx', ['depcruise', 'src', '--config', '.dependency-cruiser.json']))
count(gate('nothing unused (knip)', 'npx', ['knip']))
count(gate('build (tsup)', 'npm', ['run', '--silent', 'build']))
count(gate('package lint (publint)', 'npx', ['publint', '--strict']))
count(gate('types as others see them (attw)', 'npx', ['attw', '--pack', '.', '--profile', 'node16']))
count(gate('packed tarball, ESM and CJS', 'node', ['test/package/smoke.mjs']))
for (const zone of ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia']) testsIn(zone)

rmSync(scratch, { recursive: true, force: true })
process.exitCode = total.failed === 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)
