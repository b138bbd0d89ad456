/** `explain`: one rule, reading or sentence of the mandate, with everything that is tied to it. */

import { nearest } from '../../nearest'
import { jsonText } from '../../reports/json-text'
import { type Explanation, explanationsIn, type Titled } from '../explanations'
import { Complaint } from '../io'
import type { Texts } from '../texts/texts'
import { COMMON, defineCommand, LISTED } from './command'

export const explain = defineCommand({
  name: 'explain',
  operands: [1, 1],
  options: { format: LISTED, ...COMMON },
  run({ options: { format }, operands: [word = ''] }, { io, language, texts }) {
    const all = explanationsIn(language)
    // Not every keyboard has the sign.
    const explanation = all.find(({ id }) => id === word || id === `§${word}`)
    if (explanation === undefined) {
      const ids = all.map(({ id }) => id)
      throw new Complaint(texts.usage.nothingToExplain(word, nearest(word, ids)))
    }
    io.stdout.write(format === 'json' ? jsonText(explanation) : textOf(explanation, texts.explain))
    return 0
  },
})

function textOf(explanation: Explanation, words: Texts['explain']): string {
  const { id, title } = explanation
  switch (explanation.kind) {
    case 'rule':
      return page(`${id} (${words.modality[explanation.modality]})`, title, [
        section(words.clauses, explanation.clauses),
        section(words.readings, explanation.readings),
        [explanation.url],
      ])
    case 'reading':
      return page(id, title, [
        [
          `${words.answers}:`,
          ...explanation.answers.map(
            ({ value, meaning, isDefault }) => `  ${value}: ${meaning}${isDefault ? ` (${words.isDefault})` : ''}`,
          ),
        ],
        [`${words.grounds}:`, `  ${explanation.grounds}`],
        [`${words.settledBy}: ${explanation.settledBy.map((settler) => words.settler[settler]).join(', ')}`],
        section(words.clauses, explanation.clauses),
        section(words.rules, explanation.rules),
      ])
    case 'clause':
      return page(id, title, [
        section(words.rules, explanation.rules),
        section(words.readings, explanation.readings),
        explanation.notComputable === undefined ? [] : [`${words.notComputable}:`, `  ${explanation.notComputable}`],
      ])
  }
}

function section(heading: string, rows: readonly Titled[]): readonly string[] {
  return rows.length === 0 ? [] : [`${heading}:`, ...rows.map(({ id, title }) => `  ${id}: ${title}`)]
}

function page(head: string, title: string, sections: readonly (readonly string[])[]): string {
  return [[head, title], ...sections.filter((lines) => lines.length > 0)].map((lines) => `${lines.join('\n')}\n`).join('\n')
}
