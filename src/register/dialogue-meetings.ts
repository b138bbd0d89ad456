/** The dialogue meetings of the committee and of its subcommittees, of a whole register (§5:2; reading `dialogue-subcommittees`). */
import type { ClosedPeriod, IsoDate } from '../dates'
import { type Finding, finding, type Path, withoutFacts } from '../finding'
import { dialogueFaculties, dialogueSubcommittees } from '../mandate/catalogue'
import type { Faculty } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import type { RecordedVisit } from '../rules/agenda-duties'
import { type DatedVisit, type DialogueGiven, judgeDialogue } from '../rules/dialogue'
import { spanOf } from '../rules/dialogue-cycle'
import { standingOf } from '../rules/meeting'
import type { Register } from './register'

const VISITS: Path = ['dialogue', 'visits']

export function checkDialogueMeetings(register: Register, asOf: IsoDate, options: Options | undefined): Finding[] {
  const mandate = mandateOn(asOf, options)
  if (mandate.dialogue === undefined || (register.dialogue !== undefined && asOf < register.dialogue.anchor)) return []
  const campuses = mandate.subcommittees?.bodies.map(({ campus }) => campus) ?? []
  const { dialogue } = register
  const faculties = register.faculties ?? mandate.faculties
  const needs: Path[] = [...(dialogue?.visits === undefined ? [VISITS] : []), ...(faculties === undefined ? [['faculties']] : [])]
  if (dialogue?.visits === undefined || faculties === undefined) {
    const rules = campuses.length > 0 ? [dialogueFaculties, dialogueSubcommittees] : [dialogueFaculties]
    return withoutFacts(rules, 'unknown', { subject: 'committee', path: VISITS, needs })
  }
  const { visits, anchor } = dialogue
  const { cycleYears } = mandate.dialogue
  const judge = (given: Pick<DialogueGiven, 'rule' | 'by' | 'faculties'>, visited: (visit: RecordedVisit) => string | undefined) => {
    const { findings } = judgeDialogue({ visits: datedVisits(visits, visited, asOf), anchor, path: VISITS, ...given }, asOf, options)
    return findings.filter(({ outcome }) => outcome !== 'not-applicable')
  }
  const ofCampus = (campus: string, among: readonly Faculty[]) =>
    judge({ rule: dialogueSubcommittees, by: campus, faculties: among }, ({ faculty }) => faculty)

  const ofCommittee = judge({ rule: dialogueFaculties, by: 'committee', faculties }, ({ faculty }) => faculty)
  switch (mandate.readings['dialogue-subcommittees']) {
    case 'are-visited': {
      const bodies = campuses.map((id) => ({ id }))
      const given = { rule: dialogueSubcommittees, by: 'committee', faculties: bodies }
      return [...ofCommittee, ...judge(given, ({ subcommittee }) => subcommittee)]
    }
    case 'they-visit-all':
      return [...ofCommittee, ...campuses.flatMap((campus) => ofCampus(campus, faculties))]
    default: {
      const periodOf = (days: readonly IsoDate[]) => spanOf(days, anchor, cycleYears)
      const isLeftOut = register.faculties === undefined
      return [...ofCommittee, ...campuses.flatMap((campus) => ofPresent(campus, faculties, isLeftOut, ofCampus, periodOf))]
    }
  }
}

/** The faculties present at a campus; whether one is whose campuses nobody tells is unknown, unless it was visited all the same. */
function ofPresent(
  campus: string,
  faculties: readonly Faculty[],
  isLeftOut: boolean,
  judge: (campus: string, among: readonly Faculty[]) => readonly Finding[],
  periodOf: (days: readonly IsoDate[]) => ClosedPeriod,
): readonly Finding[] {
  const present = faculties.filter(({ campuses }) => campuses === undefined || campuses.includes(campus))
  const judged = judge(campus, present)
  // A faculty missed, or still to visit, is told by itself.
  const isAlone = (faculty: string) => judged.some(({ facts }) => 'faculty' in facts && facts.faculty === faculty)
  const doubtful = present.flatMap(({ id, campuses }) => (campuses === undefined && isAlone(id) ? [id] : []))
  if (doubtful.length === 0) return judged
  const isUnsettled = ({ id }: Faculty) =>
    judged.some(({ outcome, facts }) => outcome === 'unknown' && 'faculties' in facts && facts.faculties?.includes(id))
  /** First days of the cycles in doubt. */
  const days = judged.flatMap((each) => {
    if (each.rule !== 'dialogue/subcommittees') return []
    const { from = '', to = '', faculty, missed = [from] } = each.facts
    if (each.outcome === 'unknown') return [from, to]
    return doubtful.some((id) => id === faculty) ? missed : []
  })
  const needs = isLeftOut
    ? [['faculties']]
    : faculties.flatMap(({ id }, index) => (doubtful.includes(id) ? [['faculties', index, 'campuses']] : []))
  return [
    ...judged.filter(({ facts }) => 'faculty' in facts && !doubtful.some((id) => id === facts.faculty)),
    finding(dialogueSubcommittees, {
      outcome: 'unknown',
      subject: campus,
      path: VISITS,
      facts: { by: campus, ...periodOf(days), faculties: [...new Set([...present.filter(isUnsettled).map(({ id }) => id), ...doubtful])] },
      needs: [...judged.flatMap((each) => each.needs ?? []), ...needs],
    }),
  ]
}

/** Visits that were not cancelled, by whom or what they visit. */
function datedVisits(visits: readonly RecordedVisit[], visited: (visit: RecordedVisit) => string | undefined, asOf: IsoDate): DatedVisit[] {
  const dated: DatedVisit[] = []
  visits.forEach((visit, index) => {
    const standing = standingOf(visit, false, asOf)
    const faculty = visited(visit)
    if (standing === 'cancelled' || faculty === undefined) return
    dated.push({ faculty, by: visit.by ?? 'committee', date: visit.date, standing, path: [...VISITS, index] })
  })
  return dated
}
