// What was measured, as a table and as the page results.md.
import { cpus, loadavg, platform, release, totalmem } from 'node:os'

const HEAD = ['what', 'against', 'at most', 'aim', 'median', 'least', 'times', '']

export function tableOf(rows) {
  const lines = [HEAD, HEAD.map(() => '---'), ...rows.map(cellsOf)]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function cellsOf({ what, against, limit, aim, ratio, times, unit = '×' }) {
  const figure = (value) => `${Math.abs(value) < 0.1 ? value.toPrecision(1) : value.toFixed(2)}${unit}`
  const [own, other] = times.map(({ rounds }) => shown(rounds.toSorted((a, b) => a - b)[rounds.length >> 1]))
  const judged = limit === undefined ? '' : ratio.median <= limit ? 'within' : '**over**'
  return [
    what,
    against,
    limit === undefined ? '' : `${limit}${unit}`,
    aim === undefined ? '' : `${aim}${unit}`,
    figure(ratio.median),
    figure(ratio.least),
    `${own} : ${other}`,
    judged,
  ]
}

/** Milliseconds in a unit that leaves three digits. */
function shown(milliseconds) {
  if (milliseconds < 0.001) return `${(milliseconds * 1e6).toPrecision(3)} ns`
  if (milliseconds < 1) return `${(milliseconds * 1000).toPrecision(3)} µs`
  return milliseconds < 1000 ? `${milliseconds.toPrecision(3)} ms` : `${(milliseconds / 1000).toPrecision(3)} s`
}

export function resultsPage(rows) {
  const [{ model }] = cpus()
  const load = loadavg()[0].toFixed(1)
  return `# What things cost

Written by \`npm run bench\`, which builds the package, asserts that all who are compared give the same answers, and then measures
them in turn, round by round, in one process. A ratio is the median of the rounds' ratios; beside it the ratio of the least times of all.
The times are the medians. No test is timed.

- ${new Date().toISOString().slice(0, 10)}, ${process.version}, ${platform()} ${release()}
- ${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB; load at the end ${load}
- measured on \`dist\` as \`npm run build\` makes it

${tableOf(rows)}

Sizes have a gate of their own, \`npm run size\` on \`dist\`. It stands at what they are, not at what was aimed for (compressed 1.8 kB
for \`tallyVote\`, 5 kB for the five calculators, 16 kB for the core; 450 kB for the command line’s file before it is minified): the mandate as
a value comes with every calculator, and the texts of clauses and readings in three languages with the core.
`
}
