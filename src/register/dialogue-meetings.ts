/** The dialogue meetings of the committee and of its subcommittees, of a whole register (§5:2; reading `dialogue-subcommittees`). */
import type { IsoDate } from '../dates'
import { type Finding, type Path, withoutFacts } from '../finding'
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
  const judge = (
    given: Pick<DialogueGiven, 'rule' | 'by' | 'faculties' | 'unplaced'>,
    visited: (visit: RecordedVisit) => string | undefined,
  ) => {
    const { findings } = judgeDialogue({ visits: datedVisits(visits, visited, asOf), anchor, path: VISITS, ...given }, asOf, options)
    return findings.filter(({ outcome }) => outcome !== 'not-applicable')
  }
  const ofCampuses = (among: (campus: string) => readonly Faculty[], unplaced?: DialogueGiven['unplaced']) =>
    campuses.flatMap((by) => judge({ rule: dialogueSubcommittees, by, faculties: among(by), unplaced }, ({ faculty }) => faculty))

  const ofCommittee = judge({ rule: dialogueFaculties, by: 'committee', faculties }, ({ faculty }) => faculty)
  switch (mandate.readings['dialogue-subcommittees']) {
    case 'are-visited': {
      const bodies = campuses.map((id) => ({ id }))
      const given = { rule: dialogueSubcommittees, by: 'committee', faculties: bodies }
      return [...ofCommittee, ...judge(given, ({ subcommittee }) => subcommittee)]
    }
    case 'they-visit-all':
      return [...ofCommittee, ...ofCampuses(() => faculties)]
    default: {
      const ofPresent = (campus: string) =>
        faculties.filter((faculty) => faculty.campuses === undefined || faculty.campuses.includes(campus))
      return [...ofCommittee, ...ofCampuses(ofPresent, unplacedIn(faculties, register.faculties === undefined))]
    }
  }
}

/** The faculties whose campuses nobody tells, and where they would be told. */
function unplacedIn(faculties: readonly Faculty[], isLeftOut: boolean): ReadonlyMap<Faculty, Path> {
  const pathOf = (index: number): Path => (isLeftOut ? ['faculties'] : ['faculties', index, 'campuses'])
  return new Map(faculties.flatMap((faculty, index) => (faculty.campuses === undefined ? [[faculty, pathOf(index)]] : [])))
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
