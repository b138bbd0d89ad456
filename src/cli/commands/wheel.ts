/** `wheel`: a study year of the committee as a wheel, as a table, or as a page with both. */
import { yearPage } from '../../wheel/page'
import { yearMarkdown } from '../../wheel/table'
import { yearWheel } from '../../wheel/wheel'
import { isStudyYear } from '../../year/study-year'
import { DATE, FLAG, LIST, TEXT } from '../arguments'
import { Complaint } from '../io'
import { withRegister } from '../one-register'
import { chosenReadings } from '../readings'
import { todayInOslo } from '../today'
import { COMMON, defineCommand } from './command'

const FORM = { type: 'string', choices: ['svg', 'table', 'html'] } as const

const FORMS = { svg: yearWheel, table: yearMarkdown, html: yearPage } as const

export const wheel = defineCommand({
  name: 'wheel',
  operands: [1, 1],
  options: {
    'study-year': TEXT,
    'as-of': DATE,
    format: FORM,
    reading: LIST,
    names: FLAG,
    ...COMMON,
  },
  run({ options, operands: [file = ''] }, context) {
    const { io, language, texts } = context
    const { 'study-year': studyYear, 'as-of': asOf = todayInOslo(io.now()), format = 'svg' } = options
    const readings = chosenReadings(options.reading ?? [], texts)
    return withRegister(file, asOf, context, (register) => {
      if (studyYear !== undefined && !isStudyYear(register, studyYear)) {
        const known = (register.studyYears ?? []).map(({ id }) => id)
        throw new Complaint(texts.usage.notAStudyYear('--study-year', studyYear, known))
      }
      const names = options.names === true ? register.people : undefined
      io.stdout.write(FORMS[format](register, asOf, { language, names, studyYear }, { readings }))
      return 0
    })
  },
})
