/** The dialogue meetings of the committee and of its subcommittees, of a whole register (§5:2; reading `dialogue-subcommittees`). */
import type { IsoDate } from '../dates'
import { type Finding, finding, type Path, withoutFacts } from '../finding'
import { dialogueFaculties, dialogueSubcommittees } from '../mandate/catalogue'
import type { Faculty } from '../mandate/mandate'
import { mandateOn, type Options } from '../mandate/options'
import type { RecordedVisit } from '../rules/agenda-duties'
import { type DatedVisit, type DialogueGiven, judgeDialogue } from '../rules/dialogue'
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
  const judge = (given: Pick<DialogueGiven, 'rule' | 'by' | 'faculties'>, visited: (visit: RecordedVisit) => string | undefined) =>
    judgeDialogue({ visits: datedVisits(visits, visited, asOf), anchor, path: VISITS, ...given }, asOf, mandate).findings.filter(
      ({ outcome }) => outcome !== 'not-applicable',
    )
  const ofCampus = (campus: string, among: readonly Faculty[]) =>
    judge({ rule: dialogueSubcommittees, by: campus, faculties: among }, ({ faculty }) => faculty)

  const ofCommittee = judge({ rule: dialogueFaculties, by: 'committee', faculties }, ({ faculty }) => faculty)
  switch (mandate.readings['dialogue-subcommittees']) {
    case 'are-visited': {
      const bodies = campuses.map((id) => ({ id }))
      return [
        ...ofCommittee,
        ...judge({ rule: dialogueSubcommittees, by: 'committee', faculties: bodies }, ({ subcommittee }) => subcommittee),
      ]
    }
    case 'they-visit-all':
      return [...ofCommittee, ...campuses.flatMap((campus) => ofCampus(campus, faculties))]
    default:
      return [...ofCommittee, ...campuses.flatMap((campus) => ofPresent(campus, faculties, register.faculties === undefined, ofCampus))]
  }
}

/** The faculties present at a campus; whether one is whose campuses nobody tells is unknown, unless it was visited all the same. */
function ofPresent(
  campus: string,
  faculties: readonly Faculty[],
  isLeftOut: boolean,
  judge: (campus: string, among: readonly Faculty[]) => Finding[],
): Finding[] {
  const isPresent = ({ campuses }: Faculty) => campuses === undefined || campuses.includes(campus)
  const unsaid = new Set(faculties.filter(({ campuses }) => campuses === undefined).map(({ id }) => id))
  const judged = judge(campus, faculties.filter(isPresent))
  const facultyOf = ({ facts }: Finding) => ('faculty' in facts ? facts.faculty : undefined)
  const isDoubtful = (each: Finding) => unsaid.has(facultyOf(each) ?? '')
  const doubtful = judged.filter(isDoubtful).flatMap((each) => facultyOf(each) ?? [])
  if (doubtful.length === 0) return judged
  const { from = '', to = '' } = judged.map(({ facts }) => ('from' in facts && 'by' in facts ? facts : {}))[0] ?? {}
  const alsoUnknown = judged.filter(({ outcome }) => outcome === 'unknown')
  const unsettled = alsoUnknown.flatMap(({ facts }) => ('faculties' in facts ? (facts.faculties ?? []) : []))
  const needs = isLeftOut
    ? [['faculties']]
    : faculties.flatMap(({ id }, index) => (doubtful.includes(id) ? [['faculties', index, 'campuses']] : []))
  return [
    ...judged.filter((each) => !isDoubtful(each) && each.outcome !== 'satisfied' && each.outcome !== 'unknown'),
    finding(dialogueSubcommittees, {
      outcome: 'unknown',
      subject: campus,
      path: VISITS,
      facts: { by: campus, from, to, faculties: [...unsettled, ...doubtful] },
      needs: [...alsoUnknown.flatMap((each) => each.needs ?? []), ...needs],
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
