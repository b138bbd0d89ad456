/** `ics`: the committee's meetings, last days and terms, for a calendar program. */
import { calendar } from '../../calendar/calendar'
import { DATE, FLAG, LIST } from '../arguments'
import { withRegister } from '../one-register'
import { chosenReadings } from '../readings'
import { todayInOslo } from '../today'
import { COMMON, defineCommand } from './command'

export const ics = defineCommand({
  name: 'ics',
  operands: [1, 1],
  options: { 'as-of': DATE, reading: LIST, names: FLAG, ...COMMON },
  run({ options, operands: [file = ''] }, context) {
    const { io, language, texts } = context
    const asOf = options['as-of'] ?? todayInOslo(io.now())
    const readings = chosenReadings(options.reading ?? [], texts)
    return withRegister(file, asOf, context, (register) => {
      const names = options.names === true ? register.people : undefined
      io.stdout.write(calendar(register, asOf, { language, names }, { readings }))
      return 0
    })
  },
})
