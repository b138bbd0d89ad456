/** `clauses`: every sentence of the mandate and what carries it out; with `--verify`, what has changed in a copy of the text. */
import { clauseMap, type TextCheck, verifyClauses } from '../../mandate/clause-map'
import { jsonText } from '../../reports/json-text'
import { visible } from '../../visible'
import { TEXT } from '../arguments'
import { clauseIn } from '../explanations'
import { Complaint } from '../io'
import { readText } from '../read-file'
import { sha256 } from '../sha256'
import type { Texts } from '../texts/texts'
import { COMMON, defineCommand, LISTED } from './command'

export const clauses = defineCommand({
  name: 'clauses',
  operands: [0, 0],
  options: { verify: TEXT, format: LISTED, ...COMMON },
  async run({ options: { verify, format } }, { io, language, texts }) {
    if (verify === undefined) {
      const rows = clauseMap().map((clause) => clauseIn(language, clause))
      const listed = ({ id, title, rules, readings }: (typeof rows)[number]) =>
        `${id}  ${title}\n  ${[...rules, ...readings].map((each) => each.id).join(', ') || texts.explain.notComputable}\n`
      io.stdout.write(format === 'json' ? jsonText(rows) : rows.map(listed).join(''))
      return 0
    }
    const { text, fault } = await readText(verify, io)
    if (text === undefined) throw new Complaint(`${verify}: ${texts.file[fault]}`)
    const result = verifyClauses(text, sha256)
    io.stdout.write(format === 'json' ? jsonText(result) : changesIn(result, texts.clauses))
    return result.added.length === 0 && result.clauses.every(({ status }) => status === 'unchanged') ? 0 : 1
  },
})

/** Each sentence that is not as it was, and what needs another look because of it. */
function changesIn({ clauses: checked, added }: TextCheck, { status: words, unchanged, look }: Texts['clauses']): string {
  const paragraph = (head: string, text: string | undefined, ids: readonly string[]) =>
    `${[head, ...(text === undefined ? [] : [`  ${visible(text)}`]), ...(ids.length === 0 ? [] : [`  ${look(ids.join(', '))}`])].join('\n')}\n`
  const same = checked.filter(({ status }) => status === 'unchanged').length
  return [
    ...checked.flatMap(({ id, status, text, rules, readings }) =>
      status === 'unchanged' ? [] : [paragraph(`${id}  ${words[status]}`, text, [...rules, ...readings])],
    ),
    ...added.map(({ text, after, rules, readings }) => paragraph(`${after ?? '§1'} +  ${words.added}`, text, [...rules, ...readings])),
    `${unchanged(same, checked.length)}\n`,
  ].join('')
}
