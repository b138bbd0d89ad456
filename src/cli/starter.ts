/** The register that `init` writes: valid as it stands, and the rest of the form ready to be filled in. */
import { type IsoDate, yearOf } from '../dates'

/** What the comments say. */
export interface StarterWords {
  readonly what: string
  readonly howTo: string
  readonly records: string
  readonly studyYears: string
  readonly people: string
  readonly members: string
  readonly deputies: string
  readonly officers: string
  readonly support: string
  readonly meetings: string
  readonly subcommittees: string
  readonly dialogue: string
  readonly duties: string
  readonly waivers: string
}

/** The text of a register for the year of office (from August) that the day falls in. `#` begins what can be filled in, `##` what is said of it. */
export function starterRegister(words: StarterWords, schema: string, today: IsoDate): string {
  const year = today.slice(5) < '08-01' ? yearOf(today) - 1 : yearOf(today)
  const term = `term: { from: ${year}-08-01, to: ${year + 1}-07-31 }`
  const office = `from: ${year}-08-01, to: ${year + 1}-07-31, electedBy: committee`
  return `# yaml-language-server: $schema=${schema}
## ${words.what}
## ${words.howTo}

register: 1
mandate: ntnu-lmu
## ${words.records}
records: { from: ${year}-08-01 }

## ${words.studyYears}
# studyYears:
#   - { id: ${year}/${String(year + 1).slice(2)}, from: ${year}-08-17, to: ${year + 1}-06-12 }

## ${words.people}
# people:
#   st1: Kari Nordmann
#   an1: Ola Nordmann

# committee:
##  ${words.members}
#   members:
#     - { person: st1, group: student, campus: trondheim, appointedBy: central-student-democracy, ${term} }
#     - { person: an1, group: staff, campus: trondheim, appointedBy: rector, management: true, ${term} }
##  ${words.deputies}
#   deputies:
#     - { person: st1v, for: st1, group: student, campus: trondheim, ${term} }
##  ${words.officers}
#   chairs:
#     - { person: an1, group: staff, ${office} }
#   viceChairs:
#     - { person: st1, group: student, ${office} }
##  ${words.support}
#   observers:
#     - { unit: library, person: ob1 }
#   secretariat: { secretary: se1, unit: pro-rector-education }
#   workingCommittee: { chair: an1, secretary: se1, staff: an1, student: st1 }
##  ${words.meetings}
#   meetings:
#     - id: lmu-${year}-4
#       date: ${year}-09-16
#       notice: { sent: ${year}-09-02, by: an1, written: true, agenda: true }
#       presiding: an1
#       present: [st1, an1]
#       observers: [ob1]
#       agenda:
#         - { id: 20/${String(year).slice(2)}, kind: subcommittee-status }
#         - { id: 21/${String(year).slice(2)}, kind: case, dimensions: [physical], sources: [survey], decision: consensus }
#       minutes: { published: ${year}-09-25, url: 'https://example.org/lmu/${year}-4' }
#     - { id: lmu-${year}-5, date: ${year}-10-21 }

## ${words.subcommittees}
# subcommittees:
#   - campus: gjovik
#     members:
#       - { person: gs1, group: student, campus: gjovik, appointedBy: student-democracy, topStudentBody: true, ${term} }
#     meetings:
#       - { date: ${year}-09-01, reportedTo: [committee, local-management] }

## ${words.dialogue}
# dialogue:
#   anchor: ${year}-08-01
#   visits:
#     - { faculty: AD, date: ${year}-10-14 }

## ${words.duties}
# duties:
#   annualReports: [{ year: ${year}, given: ${year + 1}-03-12, to: board }]
#   qualityInputs: [{ year: ${year}, given: ${year + 1}-02-20 }]
#   complaints: []
#   labourInspection: []

## ${words.waivers}
# waivers:
#   - { rule: composition/deputies, subject: an1, reason: '…', decision: '…', until: ${year}-12-31 }
`
}
