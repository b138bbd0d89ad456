/** What is said and asked for is what the facts say and lack: the sentence, beside the findings that it is said of. */
import { expect, test } from 'vitest'
import { checkDuties, checkMeetings, type Finding, type RuleId } from '../../src/index'
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

/** Said of what is open: the sentence between that it has not been done and the last day. */
const prospects = (rule: RuleId, planned: object) => {
  const register = {
    records: { from: '2026-08-01' },
    studyYears: [{ id: '2026/27', from: '2026-08-17', to: '2027-06-12' }],
    committee: {
      meetings: [
        { id: 'a', date: '2026-09-01', held: true, agenda: [] },
        { id: 'b', date: '2027-01-12', ...planned },
      ],
    },
    dialogue: { anchor: '2025-08-01', visits: [] },
  }
  const [told = []] = sentences(rule, checkDuties(JSON.parse(JSON.stringify(register)), AS_OF))
  return told.map((text) =>
    text
      .split(/(?<=[a-zæøå)]\.) /)
      .slice(1, -1)
      .join(' '),
  )
}

const WELFARE = { topics: ['student-welfare'], inUnderstandingWith: ['student-welfare-organisation'] }

test.each<readonly [RuleId, string, object, readonly string[]]>([
  [
    'duties/unit-reports',
    'on a coming agenda',
    { agenda: [{ id: '1/27', kind: 'unit-quality-reports' }] },
    [
      'De står på en kommende saksliste (sak 1/27).',
      'Dei står på ei komande saksliste (sak 1/27).',
      'They are on a coming agenda (item 1/27).',
    ],
  ],
  [
    'duties/unit-reports',
    'the agenda is not set yet',
    {},
    [
      'De kan fortsatt settes på sakslisten til et planlagt møte.',
      'Dei kan framleis setjast på sakslista til eit planlagt møte.',
      'They can still be put on the agenda of a planned meeting.',
    ],
  ],
  [
    'duties/unit-reports',
    'not on the agenda that is set',
    { agenda: [{ id: '1/27', kind: 'case' }] },
    ['Sett dem på sakslisten.', 'Set dei på sakslista.', 'Put them on an agenda.'],
  ],
  [
    'duties/information',
    'on a coming agenda',
    { agenda: [{ id: '1/27', kind: 'case', sources: ['survey', 'student-bodies'] }] },
    [
      'Planlagt er studentundersøkelser og studentorganer.',
      'Planlagt er studentundersøkingar og studentorgan.',
      'Planned are student surveys and student bodies.',
    ],
  ],
  [
    'duties/information',
    'the agenda is not set yet',
    {},
    [
      'En undersøkelse eller en rapport kan fortsatt settes på sakslisten til et planlagt møte.',
      'Ei undersøking eller ein rapport kan framleis setjast på sakslista til eit planlagt møte.',
      'A survey or a report can still be put on the agenda of a planned meeting.',
    ],
  ],
  [
    'duties/welfare',
    'on a coming agenda',
    { agenda: [{ id: '1/27', kind: 'case', ...WELFARE }] },
    [
      'Det står på en kommende saksliste (sak 1/27).',
      'Det står på ei komande saksliste (sak 1/27).',
      'It is on a coming agenda (item 1/27).',
    ],
  ],
  [
    'duties/welfare',
    'the agenda is not set yet',
    {},
    [
      'Det kan fortsatt settes på sakslisten til et planlagt møte.',
      'Det kan framleis setjast på sakslista til eit planlagt møte.',
      'It can still be put on the agenda of a planned meeting.',
    ],
  ],
])('%s, open: %s (§2.1:3, §2.2:1, §2.6:1)', (rule, _, planned, expected) => {
  expect(prospects(rule, planned)).toStrictEqual(expected)
})
