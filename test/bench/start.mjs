// What starting costs: a process that imports the core, and the built command, against a process that does nothing.
import { match } from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { compared, inRounds, runNode } from './measure.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CORE = ['--input-type=module', '-e', "import 'lmu-rules'"]
const CORE_CJS = ['-e', "require('lmu-rules')"]
const ONE_LINE = ['--input-type=module', '-e', "import './test/bench/one-line.mjs'"]
const COMMAND = ['dist/cli.js', 'check', 'docs/examples/register.yaml', '--as-of', '2026-11-22', '--lang', 'en']

export async function measureStart() {
  match(runNode(COMMAND, ROOT), /satisfied 6\d/)
  const times = await inRounds(
    {
      nothing: { run: () => runNode(['-e', '0'], ROOT) },
      core: { run: () => runNode(CORE, ROOT) },
      coreCjs: { run: () => runNode(CORE_CJS, ROOT) },
      oneLine: { run: () => runNode(ONE_LINE, ROOT) },
      command: { run: () => runNode(COMMAND, ROOT) },
    },
    { rounds: 15, time: 0, iterations: 3 },
  )
  const more = (what, time) => ({
    what,
    against: '`node -e 0`, in ms more',
    times: [time, times.nothing],
    ratio: compared(time, times.nothing, (a, b) => a - b),
    unit: ' ms',
  })
  return [
    { ...more("a process that says `import 'lmu-rules'`", times.core), limit: 5 },
    { ...more("a process that says `require('lmu-rules')`", times.coreCjs), limit: 5 },
    more('a process that imports a file of one line, for comparison', times.oneLine),
    {
      what: 'the built command: `check docs/examples/register.yaml`',
      against: '`node -e 0`',
      times: [times.command, times.nothing],
      ratio: compared(times.command, times.nothing),
      limit: 2,
    },
  ]
}
