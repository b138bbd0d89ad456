/** `rules`: every rule, with its clauses. */
import { RULES } from '../../mandate/catalogue'
import { jsonText } from '../../reports/json-text'
import { ruleIn } from '../explanations'
import { COMMON, defineCommand, LISTED } from './command'

export const rules = defineCommand({
  name: 'rules',
  operands: [0, 0],
  options: { format: LISTED, ...COMMON },
  run({ options: { format } }, { io: { stdout }, language, texts }) {
    const rows = RULES.map((rule) => ruleIn(language, rule))
    if (format === 'json') {
      stdout.write(jsonText(rows))
      return 0
    }
    for (const { id, title, modality, clauses } of rows) {
      stdout.write(`${[id, texts.explain.modality[modality], ...clauses.map((clause) => clause.id)].join('  ')}\n  ${title}\n`)
    }
    return 0
  },
})
