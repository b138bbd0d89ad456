/** What is said and asked for is what the facts say and lack: the sentence, beside the findings that it is said of. */
import { expect, test } from 'vitest'
import { checkMeetings, type Finding, type RuleId } from '../../src/index'
import { describe, LANGUAGES } from '../../src/messages/index'

const AS_OF = '2026-11-22'

/** The findings of one rule, in the three languages. */
const sentences = (rule: RuleId, { findings }: { readonly findings: readonly Finding[] }) =>
  findings.filter((finding) => finding.rule === rule).map((finding) => LANGUAGES.map((language) => describe(finding, language)))

test('the status of the subcommittees, where the agenda is given and an item has no kind (§3/Lokale underutvalg:3)', () => {
  const asked = (agenda?: readonly object[]) => {
    const meetings = [{ id: 'a', date: '2026-09-01', held: true, ...(agenda && { agenda: JSON.parse(JSON.stringify(agenda)) }) }]
    return sentences('meetings/subcommittee-status', checkMeetings({ records: { from: '2026-08-01' }, committee: { meetings } }, AS_OF))
  }
  const ofGjovik = { id: '1', kind: 'subcommittee-status', subcommittees: ['gjovik'] }
  expect(asked([ofGjovik, { id: '2' }])).toStrictEqual([
    [
      'For noen av sakene til møtet 1. september 2026 er det ikke ført opp hva slags sak det er, så det er uvisst om status fra underutvalget i Ålesund var blant dem. Før det opp.',
      'For nokre av sakene til møtet 1. september 2026 er det ikkje ført opp kva slags sak det er, så det er uvisst om status frå underutvalet i Ålesund var blant dei. Før det opp.',
      'Of some items of the meeting on 1 September 2026 it is not said what kind they are, so nobody knows whether the status of the subcommittee in Ålesund was among them. Enter it.',
    ],
  ])
  expect(asked()).toStrictEqual([
    [
      'Registeret har ikke sakslisten til møtet 1. september 2026, så det er uvisst om status fra underutvalgene sto der. Før den opp.',
      'Registeret har ikkje sakslista til møtet 1. september 2026, så det er uvisst om status frå underutvala stod der. Før ho opp.',
      'The register lacks the agenda of the meeting on 1 September 2026, so nobody knows whether the status of the subcommittees was on it. Enter it.',
    ],
  ])
})
