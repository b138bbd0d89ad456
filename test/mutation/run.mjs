// `npm run mutation [-- file ...]`: mutants of the rules and the register, judged by the tests; each that lives must be listed with its reason.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const LISTED = 'test/mutation/survivors.json'
const RESULTS = 'test/mutation/results.json'
const files = process.argv.slice(2)
const args = ['stryker', 'run', 'test/mutation/stryker.config.json', ...(files.length > 0 ? ['--mutate', files.join(',')] : [])]
const { status } = spawnSync('npx', args, { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

/** What names a survivor wherever the lines of its file move. */
const nameOf = ({ file, mutator, line, replacement }) => JSON.stringify([file, mutator, line, replacement])

const report = JSON.parse(readFileSync('test/mutation/report.json', 'utf8'))
const entries = JSON.parse(readFileSync(LISTED, 'utf8'))
const listed = new Set(entries.map(nameOf))
const results = JSON.parse(readFileSync(RESULTS, 'utf8'))
const unlisted = []
const alive = new Set()
for (const [file, { source, mutants }] of Object.entries(report.files)) {
  const lines = source.split('\n')
  const count = { killed: 0, timeout: 0, survived: 0, notCovered: 0, static: 0 }
  for (const { status: end, mutatorName: mutator, replacement, location } of mutants) {
    if (end === 'Killed') count.killed++
    else if (end === 'Timeout' || end === 'RuntimeError') count.timeout++
    else if (end === 'Ignored') count.static++
    else {
      count[end === 'NoCoverage' ? 'notCovered' : 'survived']++
      const { line, column } = location.start
      const survivor = { file, mutator, line: lines[line - 1].trim(), replacement }
      alive.add(nameOf(survivor))
      if (!listed.has(nameOf(survivor))) unlisted.push({ ...survivor, at: `${file}:${line}:${column}` })
    }
  }
  const lived = count.survived + count.notCovered
  const judged = count.killed + count.timeout + lived
  const score = judged === 0 ? 100 : Number(((100 * (judged - lived)) / judged).toFixed(1))
  results[file] = { ...count, score }
  console.log(`${String(score).padStart(5)} %  ${file}  ${JSON.stringify(count)}`)
}
writeFileSync(RESULTS, `${JSON.stringify(Object.fromEntries(Object.entries(results).toSorted()), null, 2)}\n`)
for (const { at, mutator, line, replacement } of unlisted)
  console.log(`alive, and not listed: ${at} ${mutator}\n  ${line}\n  -> ${replacement}`)
for (const { file, mutator, line, replacement } of entries)
  if (file in report.files && !alive.has(nameOf({ file, mutator, line, replacement })))
    console.log(`listed, and not alive: ${file} ${mutator}\n  ${line}\n  -> ${replacement}`)
const all = Object.values(results)
const sum = (...keys) => all.reduce((total, count) => total + keys.reduce((part, key) => part + count[key], 0), 0)
const score = (100 * sum('killed', 'timeout')) / sum('killed', 'timeout', 'survived', 'notCovered')
console.log(`${score.toFixed(1)} % of all; ${unlisted.length} alive that are not listed with a reason in ${LISTED}`)
process.exitCode = unlisted.length === 0 ? 0 : 1
