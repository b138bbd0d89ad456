// What starting costs: a process that imports the core, and the built command, against a process that does nothing.
import { match } from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { compared, inRounds, runNode } from './measure.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CORE = ['--input-type=module', '-e', "import 'lmu-rules'"]
const COMMAND = ['dist/cli.js', 'check', 'docs/examples/register.yaml', '--as-of', '2026-11-22', '--lang', 'en']

export async function measureStart() {
  match(runNode(COMMAND, ROOT), /satisfied 6\d/)
  const times = await inRounds(
    {
      nothing: { run: () => runNode(['-e', '0'], ROOT) },
      core: { run: () => runNode(CORE, ROOT) },
      command: { run: () => runNode(COMMAND, ROOT) },
    },
    { rounds: 15, time: 0, iterations: 3 },
  )
  return [
    {
      what: "a process that says `import 'lmu-rules'`",
      against: '`node -e 0`, in ms more',
      times: [times.core, times.nothing],
      ratio: compared(times.core, times.nothing, (a, b) => a - b),
      limit: 5,
      unit: ' ms',
    },
    {
      what: 'the built command: `check docs/examples/register.yaml`',
      against: '`node -e 0`',
      times: [times.command, times.nothing],
      ratio: compared(times.command, times.nothing),
      limit: 2,
    },
  ]
}
