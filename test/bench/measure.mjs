// Measuring in rounds: each contender in turn, and again, so that whatever else the machine does falls on all of them alike.
import { spawnSync } from 'node:child_process'
import { Bench } from 'tinybench'

/**
 * The times of each task by its name, in milliseconds for one: the median of each round and the least of all. The first round warms up.
 *
 * @param tasks By name: what is run, and how many it does in one go.
 */
export async function inRounds(tasks, { rounds = 15, time = 50, iterations = 3 } = {}) {
  const names = Object.keys(tasks)
  const times = Object.fromEntries(names.map((name) => [name, { rounds: [], least: Number.POSITIVE_INFINITY }]))
  for (let round = 0; round <= rounds; round++) {
    // Nobody always comes first.
    for (const name of names.map((_, place) => names[(place + round) % names.length])) {
      const { run, count = 1 } = tasks[name]
      const bench = new Bench({ time, iterations, warmup: false, throws: true })
      bench.add(name, run)
      await bench.run()
      const { latency } = bench.tasks[0].result
      if (round === 0) continue
      times[name].rounds.push(latency.p50 / count)
      times[name].least = Math.min(times[name].least, latency.min / count)
    }
  }
  return times
}

/** A process run to its end. */
export function runNode(args, cwd) {
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: '' },
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`)
  return stdout
}

export function medianOf(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** How one task's time stands to another's, round by round and by the least of each. */
export function compared(one, other, by = (a, b) => a / b) {
  return { median: medianOf(one.rounds.map((time, round) => by(time, other.rounds[round]))), least: by(one.least, other.least) }
}
