/** `plan`: the dialogue meetings that remain in the cycle, placed on the committee's planned meetings. */
import { planFromRegister } from '../../register/plan'
import { jsonText } from '../../reports/json-text'
import type { DialoguePlan } from '../../rules/dialogue-plan'
import { visible } from '../../visible'
import { DATE, LIST, TEXT } from '../arguments'
import { Complaint } from '../io'
import { withRegister } from '../one-register'
import { chosenReadings } from '../readings'
import type { Texts } from '../texts/texts'
import { todayInOslo } from '../today'
import { COMMON, defineCommand, LISTED } from './command'

export const plan = defineCommand({
  name: 'plan',
  operands: [1, 1],
  options: { 'as-of': DATE, capacity: TEXT, format: LISTED, reading: LIST, ...COMMON },
  run({ options, operands: [file = ''] }, context) {
    const { io, texts } = context
    const { 'as-of': asOf = todayInOslo(io.now()), capacity = '1' } = options
    if (!/^[1-9]\d?$/.test(capacity)) throw new Complaint(texts.usage.notACount('--capacity', capacity))
    const readings = chosenReadings(options.reading ?? [], texts)
    return withRegister(file, asOf, context, (register) => {
      const found = planFromRegister(register, asOf, Number(capacity), { readings })
      if (found === null) {
        io.stderr.write(`lmu-rules: ${texts.plan.notPlannable}\n`)
        return 3
      }
      io.stdout.write(options.format === 'json' ? jsonText(found) : textOf(found, texts.plan))
      return found.feasible ? 0 : 1
    })
  },
})

/** The visits as rows of the register, so that they can be copied into it. */
function textOf({ visits, bottleneck }: DialoguePlan, words: Texts['plan']): string {
  const rows = visits.map(({ faculty, date }) => `  - { faculty: ${visible(quoted(faculty))}, date: ${date} }\n`)
  if (bottleneck !== null)
    return `${visible(words.bottleneck(bottleneck.faculties, bottleneck.places))}\n${words.asFarAsPossible}\n${rows.join('')}`
  return rows.length === 0 ? `${words.nothing}\n` : `${words.feasible}\n${rows.join('')}`
}

/** As YAML: a short word is a text without quotes too, and none of `null`, `true` and `false`. */
function quoted(id: string): string {
  return /^\p{L}{1,3}$/u.test(id) ? id : JSON.stringify(id)
}
