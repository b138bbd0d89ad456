// The long fuzzing: `npm run fuzz -- --seed 7 --runs 1000000`, the runs being random values; the rest in proportion.
// A worker does the work; where it stands still on one input, the watch here tells on which.
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { build } from 'tsup'

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    runs: { type: 'string', default: '1000000' },
    only: { type: 'string' },
    batch: { type: 'string', default: '5000' },
  },
})
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const runs = Number(values.runs)
/** How many inputs of each kind. */
const plan = Object.entries({
  values: runs,
  registers: Math.ceil(runs / 10),
  texts: Math.ceil(runs / 100),
  commands: Math.ceil(runs / 50),
}).filter(([name]) => values.only === undefined || name === values.only)
const MINUTE = 60_000
/** So long without an input done, it is a hang. */
const STANDSTILL = 2 * MINUTE

console.log(`seed ${seed}: ${plan.map(([name, count]) => `${count} ${name}`).join(', ')}`)
// Beside the tree's node_modules, where the bundle finds what is not in it.
const folder = mkdtempSync(join(resolve('node_modules'), '.fuzz-'))
const done = new Int32Array(new SharedArrayBuffer(4))
const began = Date.now()
let told = began

try {
  await build({
    config: false,
    silent: true,
    entry: { worker: 'test/fuzz/worker.mjs' },
    outDir: folder,
    format: 'esm',
    platform: 'node',
    external: ['fast-check', 'zod', 'yaml'],
    outExtension: () => ({ js: '.mjs' }),
  })
  process.exitCode = await new Promise((settle) => {
    const worker = new Worker(join(folder, 'worker.mjs'), {
      workerData: { plan, seed, batch: Number(values.batch), done },
    })
    let current = ''
    let before = { count: -1, at: Date.now() }
    const watch = setInterval(() => {
      const count = done[0] ?? 0
      if (count !== before.count) before = { count, at: Date.now() }
      if (Date.now() - told > MINUTE) {
        told = Date.now()
        console.log(`… ${count} (${Math.round((told - began) / 1000)} s)`)
      }
      if (Date.now() - before.at < STANDSTILL) return
      console.log(`HANG at input ${count} of all, in ${current}`)
      end(1)
    }, 1000)
    const end = (code) => {
      clearInterval(watch)
      worker.terminate().then(() => settle(code))
    }
    worker.on('message', ({ batch, line, code }) => {
      if (batch !== undefined) current = batch
      if (line !== undefined) console.log(`${line} (${Math.round((Date.now() - began) / 1000)} s)`)
      if (code !== undefined) end(code)
    })
    worker.on('error', (error) => {
      console.log(`the worker broke off in ${current}: ${error.stack}`)
      end(1)
    })
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
