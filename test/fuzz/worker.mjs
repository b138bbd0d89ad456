// The fuzzing itself, batch by batch, each with a seed of its own: so that any of them can be run again alone.
import { parentPort, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import { PROPERTIES, reached } from './properties'

const { plan, seed, batch: size, done } = workerData
let code = 0
for (const [name, count] of plan) {
  const property = PROPERTIES[name]
  for (let first = 0; first < count && code === 0; first += size) {
    const numRuns = Math.min(size, count - first)
    const own = (seed + first) | 0
    const batch = `${name} ${first} to ${first + numRuns}, seed ${own}`
    parentPort.postMessage({ batch })
    const counted = property.beforeEach(() => {
      Atomics.add(done, 0, 1)
    })
    const result = await fc.check(counted, { seed: own, numRuns })
    if (!result.failed) continue
    code = 1
    parentPort.postMessage({ line: `FAILED ${batch}\n${fc.defaultReportMessage(result)}` })
  }
  if (code === 0) parentPort.postMessage({ line: `passed ${name}: ${count}` })
}
const { inputs, registers, judged } = reached
parentPort.postMessage({ line: `${inputs} inputs, ${registers} of them registers, ${judged} judged`, code })
