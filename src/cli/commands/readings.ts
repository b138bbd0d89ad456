/** `readings`: every question that the mandate leaves open, with its answers, the one taken first. */
import { READINGS } from '../../mandate/readings'
import { jsonText } from '../../reports/json-text'
import { readingIn } from '../explanations'
import { COMMON, defineCommand, LISTED } from './command'

export const readings = defineCommand({
  name: 'readings',
  operands: [0, 0],
  options: { format: LISTED, ...COMMON },
  run({ options: { format } }, { io: { stdout }, language, texts }) {
    const rows = READINGS.map((reading) => readingIn(language, reading))
    if (format === 'json') {
      stdout.write(jsonText(rows))
      return 0
    }
    for (const { id, title, answers, clauses } of rows) {
      stdout.write(`${[id, ...clauses.map((clause) => clause.id)].join('  ')}\n  ${title}\n`)
      for (const { value, meaning, isDefault } of answers) {
        stdout.write(`    ${value}: ${meaning}${isDefault ? ` (${texts.explain.isDefault})` : ''}\n`)
      }
    }
    return 0
  },
})
