// `npm run mutation [-- file ...]`: mutants of the rules and the register, judged by the tests; each that lives must be listed with its reason.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const LISTED = 'test/mutation/survivors.json'
const RESULTS = 'test/mutation/results.json'

const read = (file) => JSON.parse(readFileSync(file, 'utf8'))

function filesOf(config, mutate) {
  const { status } = spawnSync('npx', ['stryker', 'run', config, ...(mutate.length > 0 ? ['--mutate', mutate.join(',')] : [])], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
  return read('test/mutation/report.json').files
}

const rangeOf = (file, { start, end }) => `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`
const keyOf = (file, { mutatorName, replacement, location }) => `${rangeOf(file, location)} ${mutatorName} ${replacement}`

/** Every mutant; what runs only as a module loads is judged by itself, after the rest. */
function judged(named) {
  const files = filesOf('test/mutation/stryker.config.json', named)
  const ranges = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.filter(({ status }) => status === 'Ignored').map(({ location }) => rangeOf(file, location)),
  )
  if (ranges.length === 0) return files
  const again = Object.entries(filesOf('test/mutation/static.config.mjs', [...new Set(ranges)]))
  const ends = new Map(again.flatMap(([file, { mutants }]) => mutants.map((mutant) => [keyOf(file, mutant), mutant.status])))
  for (const [file, { mutants }] of Object.entries(files))
    for (const mutant of mutants) if (mutant.status === 'Ignored') mutant.status = ends.get(keyOf(file, mutant)) ?? 'Ignored'
  return files
}

/** What names a survivor wherever the lines of its file move. */
const nameOf = ({ file, mutator, line, replacement }) => JSON.stringify([file, mutator, line, replacement])

const files = judged(process.argv.slice(2))
const entries = read(LISTED)
const listed = new Set(entries.map(nameOf))
const results = read(RESULTS)
const unlisted = []
const alive = new Set()
for (const [file, { source, mutants }] of Object.entries(files)) {
  const lines = source.split('\n')
  const count = { killed: 0, timeout: 0, survived: 0, notCovered: 0, notJudged: 0 }
  for (const { status: end, mutatorName: mutator, replacement, location } of mutants) {
    if (end === 'Killed') count.killed++
    else if (end === 'Timeout' || end === 'RuntimeError') count.timeout++
    else if (end === 'Ignored') count.notJudged++
    else {
      count[end === 'NoCoverage' ? 'notCovered' : 'survived']++
      const { line, column } = location.start
      const survivor = { file, mutator, line: lines[line - 1].trim(), replacement }
      alive.add(nameOf(survivor))
      if (!listed.has(nameOf(survivor))) unlisted.push({ ...survivor, at: `${file}:${line}:${column}` })
    }
  }
  const lived = count.survived + count.notCovered
  const judgedOnes = count.killed + count.timeout + lived
  const score = judgedOnes === 0 ? 100 : Number(((100 * (judgedOnes - lived)) / judgedOnes).toFixed(1))
  results[file] = { ...count, score }
  console.log(`${String(score).padStart(5)} %  ${file}  ${JSON.stringify(count)}`)
}
writeFileSync(RESULTS, `${JSON.stringify(Object.fromEntries(Object.entries(results).toSorted()), null, 2)}\n`)
for (const { at, mutator, line, replacement } of unlisted)
  console.log(`alive, and not listed: ${at} ${mutator}\n  ${line}\n  -> ${replacement}`)
for (const { file, mutator, line, replacement } of entries)
  if (file in files && !alive.has(nameOf({ file, mutator, line, replacement })))
    console.log(`listed, and not alive: ${file} ${mutator}\n  ${line}\n  -> ${replacement}`)
const all = Object.values(results)
const sum = (...keys) => all.reduce((total, count) => total + keys.reduce((part, key) => part + (count[key] ?? 0), 0), 0)
const score = (100 * sum('killed', 'timeout')) / sum('killed', 'timeout', 'survived', 'notCovered')
console.log(`${score.toFixed(1)} % of all; ${unlisted.length} alive that are not listed with a reason in ${LISTED}`)
process.exitCode = unlisted.length === 0 ? 0 : 1
