/** The committee's year as a wheel and as a table, of the text in the editor. Pure: a worker calls it, and so do the tests. */
import { isDate } from '../../../../src/dates'
import { htmlTable } from '../../../../src/wheel/table'
import { drawPage } from '../../../../src/wheel/wheel'
import { viewOf, type YearWording } from '../../../../src/year/rows'
import { isStudyYear } from '../../../../src/year/study-year'
import { type Request, registerOf } from './judge'

export interface WheelRequest extends Pick<Request, 'text' | 'asOf' | 'language' | 'readings' | 'withNames'> {
  /** Empty: the one of the day. */
  readonly studyYear: string
}

export interface WheelShown {
  readonly studyYear: string
  /** Those of the register and the one shown. */
  readonly studyYears: readonly string[]
  /** The wheel alone, and with the days in words under it, for the wall. */
  readonly wheel: string
  readonly poster: string
  /** The same as a table of HTML. */
  readonly table: string
}

/** Undefined where the text is no register that can be judged on the day: the findings say why. */
export function wheelOf({ text, asOf, language, readings, withNames, studyYear }: WheelRequest): WheelShown | undefined {
  if (text.trim() === '' || !isDate(asOf)) return undefined
  const found = registerOf(text, asOf)
  if (!found.ok) return undefined
  const { register } = found
  const wording: YearWording = {
    language,
    ...(withNames ? { names: register.people } : undefined),
    // What was chosen in another register may be none here.
    ...(studyYear !== '' && isStudyYear(register, studyYear) ? { studyYear } : undefined),
  }
  const view = viewOf(register, asOf, wording, { readings })
  const { id } = view.months
  return {
    studyYear: id,
    studyYears: [...new Set([...(register.studyYears ?? []).map((each) => each.id), id])].toSorted(),
    wheel: drawPage(view, asOf, wording, { withList: false }),
    poster: drawPage(view, asOf, wording, { withList: true }),
    table: htmlTable(view, asOf),
  }
}
