/** `upcoming`: what the keepers of a register must see to next. */
import { lastDayOfTerm } from '../../dates'
import type { Finding } from '../../finding'
import { dateWords, describe } from '../../messages/index'
import type { Register } from '../../register/register'
import { upcoming as findUpcoming } from '../../register/upcoming'
import { jsonText } from '../../reports/json-text'
import { visible } from '../../visible'
import { DATE, FLAG, LIST } from '../arguments'
import { Complaint, type Context } from '../io'
import { withRegister } from '../one-register'
import { chosenReadings } from '../readings'
import { todayInOslo } from '../today'
import { COMMON, defineCommand, LISTED } from './command'

export const upcoming = defineCommand({
  name: 'upcoming',
  operands: [1, 1],
  options: { until: DATE, 'as-of': DATE, format: LISTED, reading: LIST, names: FLAG, ...COMMON },
  run({ options, operands: [file = ''] }, context) {
    const { io, texts } = context
    const { 'as-of': asOf = todayInOslo(io.now()) } = options
    // What comes every year comes once in a year.
    const { until = lastDayOfTerm(asOf, 1) } = options
    if (until < asOf) throw new Complaint(texts.usage.endsBeforeItBegins('--until', until, asOf))
    const readings = chosenReadings(options.reading ?? [], texts)
    return withRegister(file, asOf, context, (register) => {
      const findings = findUpcoming(register, asOf, until, { readings })
      const names = options.names === true ? register.people : undefined
      if (options.format === 'json') io.stdout.write(jsonText({ asOf, until, findings }))
      else if (findings.length === 0) io.stdout.write(`${texts.upcoming.none(dateWords(until, context.language))}\n`)
      else io.stdout.write(findings.map((finding) => entryOf(finding, names, context)).join('\n'))
      return 0
    })
  },
})

/** When, how it stands, what, and by which rule. */
function entryOf(finding: Finding, names: Register['people'], { language, texts: { upcoming: words } }: Context): string {
  const { due, onTrack, rule, clauses } = finding
  const day = due === undefined ? words.noLastDay : dateWords(due, language)
  const standing = onTrack === true ? words.onTrack : words.atRisk
  return `${day} (${standing})\n  ${visible(describe(finding, language, names))}\n  ${[rule, ...clauses].join('  ')}\n`
}
