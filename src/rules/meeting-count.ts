/** Six meetings a year (§5:1; readings `meeting-count`, `meeting-year`). */
import { earlier, type IsoDate, isWithin } from '../dates'
import { type Finding, finding, type Path, type Verdict } from '../finding'
import { meetingsCount } from '../mandate/catalogue'
import type { Mandate } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import { byYear, rowsIn } from '../rows-by-year'
import { MEETINGS, type MeetingsGiven, meetingsOf, type PlacedMeeting } from './meeting'
import { type JudgedYear, judgedCalendarYears, judgedStudyYears, type StudyYear } from './years'

/** How many meetings there were in each year that has begun; what is missing where the years or the meetings are left out. */
export function judgeMeetingCount(
  given: MeetingsGiven & { readonly studyYears?: readonly StudyYear[] | undefined },
  asOf: IsoDate,
  options: Options | undefined,
): Finding[] {
  const { readings } = mandateOn(asOf, options)
  const { from } = given.records
  const isCalendar = readings['meeting-year'] === 'calendar-year'
  const years = isCalendar ? judgedCalendarYears(from, asOf) : given.studyYears && judgedStudyYears(given.studyYears, from, asOf)
  const rows = given.committee?.meetings
  if (years === undefined || rows === undefined) {
    const needs: Path[] = [...(years === undefined ? [['studyYears']] : []), ...(rows === undefined ? [MEETINGS] : [])]
    return [finding(meetingsCount, { outcome: 'unknown', subject: 'committee', path: MEETINGS, facts: {}, needs })]
  }
  const meetings = byYear(meetingsOf(given, asOf), ({ meeting: { date } }) => ({ from: date, to: date }))
  return years.map((year) => {
    const ofYear = rowsIn(meetings, year, ({ meeting }) => isWithin(meeting.date, year)).map(({ row }) => row)
    const mandate = mandateOn(earlier(asOf, year.to), options)
    return finding(meetingsCount, { subject: year.id, path: MEETINGS, ...countIn(year, ofYear, asOf, mandate) })
  })
}

type CountVerdict = Pick<Verdict<'meetings/count'>, 'outcome' | 'facts' | 'due' | 'onTrack' | 'needs'>

/** Meetings of which nobody says whether they were held count as a range: from none of them to all. */
function countIn(year: JudgedYear, meetings: readonly PlacedMeeting[], asOf: IsoDate, mandate: Mandate): CountVerdict {
  const ofStanding = (standing: PlacedMeeting['standing']) => meetings.filter((each) => each.standing === standing)
  const held = ofStanding('held').length
  const planned = ofStanding('planned').length
  const unsettled = ofStanding('unknown').map(({ path }) => [...path, 'held'])
  const required = mandate.meetings.perYear
  const isExact = mandate.readings['meeting-count'] === 'exactly'
  const { id, from, to, isCovered } = year
  const facts = { year: id, from, to, held, planned, unsettled: unsettled.length, required }
  const most = held + unsettled.length

  if (isExact && held > required) return { outcome: 'breached', facts }
  if (!isExact && held >= required) return { outcome: 'satisfied', facts }
  if (!isCovered) return { outcome: 'unknown', facts, needs: [...unsettled, MEETINGS] }
  if (asOf <= to) {
    if (isExact ? most > required : most >= required) return { outcome: 'unknown', facts, needs: unsettled }
    const expected = held + planned
    return { outcome: 'open', facts, due: to, onTrack: isExact ? expected === required : expected >= required }
  }
  if (most < required) return { outcome: 'breached', facts }
  return unsettled.length > 0 ? { outcome: 'unknown', facts, needs: unsettled } : { outcome: 'satisfied', facts }
}
