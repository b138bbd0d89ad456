/** What is said and asked for is what the facts say and lack: the sentence, beside the findings that it is said of. */
import { expect, test } from 'vitest'
import {
  checkDialogue,
  checkDuties,
  checkMeetings,
  checkOfficers,
  checkRegister,
  type Finding,
  type Register,
  type RuleId,
} from '../../src/index'
import { describe, LANGUAGES } from '../../src/messages/index'
import { sixAndSix } from '../fixtures/mandates/six-and-six'
import { told } from './told/findings'

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
  const [texts = []] = sentences(rule, checkDuties(JSON.parse(JSON.stringify(register)), AS_OF))
  return texts.map((text) =>
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

/** The subcommittee in Gjøvik, of faculties and visits. */
const dialogueOfGjovik = (given: object): readonly string[] => {
  const dialogue = { anchor: '2025-08-01', visits: [] }
  const base = { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' }, dialogue }
  const register: Register = JSON.parse(JSON.stringify({ ...base, ...given }))
  const report = checkRegister(register, AS_OF, { readings: { 'dialogue-subcommittees': 'they-visit-present' } })
  const findings = report.findings.filter(({ subject, outcome }) => subject === 'gjovik' && outcome === 'unknown')
  return sentences('dialogue/subcommittees', { findings })[0] ?? []
}
const MH = { id: 'MH', campuses: ['gjovik'] }
const uncertain = { dialogue: { anchor: '2025-08-01', visits: [{ faculty: 'MH', by: 'gjovik', date: '2026-10-01' }] } }

test.each<readonly [string, object, readonly string[]]>([
  [
    'at which campuses a faculty is, is not said',
    { faculties: [{ id: 'IE' }] },
    [
      'Det er uvisst om underutvalget i Gjøvik har holdt de dialogmøtene det skal, med IE i perioden 1. august 2025 – 31. juli 2027. Før opp hvilke studiesteder fakultetene har.',
      'Det er uvisst om underutvalet i Gjøvik har halde dei dialogmøta det skal, med IE i perioden 1. august 2025 – 31. juli 2027. Før opp kva studiestader fakulteta har.',
      'It is not known whether the subcommittee in Gjøvik held the dialogue meetings that it should with IE in the period 1 August 2025 – 31 July 2027. Enter at which campuses the faculties are.',
    ],
  ],
  [
    'a visit is not said to have been held',
    { faculties: [MH], ...uncertain },
    [
      'Det er uvisst om underutvalget i Gjøvik har holdt dialogmøte med MH i perioden 1. august 2025 – 31. juli 2027. Før opp hvilke møter som er holdt.',
      'Det er uvisst om underutvalet i Gjøvik har halde dialogmøte med MH i perioden 1. august 2025 – 31. juli 2027. Før opp kva møte som er haldne.',
      'It is not known whether the subcommittee in Gjøvik held a dialogue meeting with MH in the period 1 August 2025 – 31 July 2027. Enter which meetings were held.',
    ],
  ],
  [
    'both',
    { faculties: [MH, { id: 'IE' }], ...uncertain },
    [
      'Det er uvisst om underutvalget i Gjøvik har holdt de dialogmøtene det skal, med MH og IE i perioden 1. august 2025 – 31. juli 2027. Før opp hvilke møter som er holdt og hvilke studiesteder fakultetene har.',
      'Det er uvisst om underutvalet i Gjøvik har halde dei dialogmøta det skal, med MH og IE i perioden 1. august 2025 – 31. juli 2027. Før opp kva møte som er haldne og kva studiestader fakulteta har.',
      'It is not known whether the subcommittee in Gjøvik held the dialogue meetings that it should with MH and IE in the period 1 August 2025 – 31 July 2027. Enter which meetings were held and at which campuses the faculties are.',
    ],
  ],
])('dialogue meetings of a subcommittee, where %s (§5:2)', (_, given, expected) => {
  expect(dialogueOfGjovik(given)).toStrictEqual(expected)
})

test('the faculties left out, and so their campuses (§5:2)', () => {
  expect(dialogueOfGjovik({}).map((text) => text.split('. ').at(-1))).toStrictEqual([
    'Før opp fakultetene og hvilke studiesteder de har.',
    'Før opp fakulteta og kva studiestader dei har.',
    'Enter the faculties, and at which campuses they are.',
  ])
})

test('of what the register leaves out, whatever it is, that is asked for', () => {
  const asked = (...needs: readonly string[][]) =>
    LANGUAGES.map((language) => describe({ ...told('dialogue/faculties', { outcome: 'unknown', facts: {} }), needs }, language))
  expect(asked(['faculties'])).toStrictEqual([
    'Registeret sier ingenting om fakultetene. Før dem opp.',
    'Registeret seier ingenting om fakulteta. Før dei opp.',
    'The register leaves out the faculties. Enter them.',
  ])
  expect(asked(['dialogue', 'visits'], ['faculties'])[2]).toBe(
    'The register leaves out the dialogue meetings and the faculties. Enter them.',
  )
})

const OPPOSITE = { readings: { 'vice-chair': 'opposite-chair' } } as const
const year = { from: '2026-08-01', to: '2027-07-31', electedBy: 'committee' } as const
const viceChair = (chairs: readonly { person: string; group: 'student' | 'staff' }[], options?: typeof OPPOSITE) => {
  const officers = {
    chairs: chairs.map((chair) => ({ ...chair, ...year })),
    viceChairs: [{ person: 'st1', group: 'student', ...year } as const],
  }
  return sentences('vice-chair/alternation', checkOfficers(officers, { members: [] }, AS_OF, options))
}

test('a vice-chair who is set against the chair, not against the one before (§5:3, reading vice-chair)', () => {
  expect(viceChair([{ person: 'an1', group: 'staff' }], OPPOSITE)).toStrictEqual([
    [
      'Nestlederen kommer fra en annen gruppe enn lederen (st1).',
      'Nestleiaren kjem frå ei anna gruppe enn leiaren (st1).',
      'The vice-chair is from the other group than the chair (st1).',
    ],
  ])
  expect(viceChair([], OPPOSITE)).toStrictEqual([
    [
      'Det er uvisst om nestlederen kommer fra en annen gruppe enn lederen (st1). Før opp lederne og nestlederne.',
      'Det er uvisst om nestleiaren kjem frå ei anna gruppe enn leiaren (st1). Før opp leiarane og nestleiarane.',
      'It is not known whether the vice-chair is from the other group than the chair (st1). Enter the chairs and the vice-chairs.',
    ],
  ])
  expect(viceChair([{ person: 'st2', group: 'student' }], OPPOSITE)[0]?.at(-1)).toBe(
    'st1 of the students is vice-chair from 1 August 2026, and the chair st2 is of the same group. Elect a vice-chair from the staff.',
  )
  expect(viceChair([{ person: 'an1', group: 'staff' }])[0]?.at(-1)).toMatch(/^It is not known whether the office of vice-chair alternates/)
})

test.each<readonly [what: string, visits: readonly string[], expected: readonly string[]]>([
  ['none', [], ['Sett opp et møte nå.', 'Set opp eit møte no.', 'Plan a meeting now.']],
  [
    'one before',
    ['2024-07-31'],
    [
      'Siste møte var 31. juli 2024; sett opp et nytt.',
      'Siste møte var 31. juli 2024; set opp eit nytt.',
      'The last meeting was on 31 July 2024; plan a new one.',
    ],
  ],
  [
    'one planned',
    ['2027-01-20'],
    ['Et møte er satt opp 20. januar 2027.', 'Eit møte er sett opp 20. januar 2027.', 'A meeting is planned for 20 January 2027.'],
  ],
  [
    'one before, and one planned',
    ['2024-07-31', '2027-01-20'],
    [
      'Siste møte var 31. juli 2024; neste er satt opp 20. januar 2027.',
      'Siste møte var 31. juli 2024; neste er sett opp 20. januar 2027.',
      'The last meeting was on 31 July 2024; the next is planned for 20 January 2027.',
    ],
  ],
  [
    'one in the running cycle: nothing is left to plan',
    ['2026-09-01'],
    ['Siste møte var 1. september 2026.', 'Siste møte var 1. september 2026.', 'The last meeting was on 1 September 2026.'],
  ],
])('a faculty missed in a cycle that ended, with these visits: %s (§5:2)', (_, visits, expected) => {
  const dialogue = checkDialogue(
    { anchor: '2024-08-01', faculties: [{ id: 'NV' }], visits: visits.map((date) => ({ faculty: 'NV', date })) },
    AS_OF,
  )
  const [said = []] = sentences('dialogue/faculties', { findings: dialogue.findings.filter(({ outcome }) => outcome === 'breached') })
  expect(said.map((text) => text.slice(text.indexOf('2024. ') + '2024. '.length))).toStrictEqual(expected)
})

test('a faculty missed that has closed since, never visited: nothing is left to plan (§5:2)', () => {
  const dialogue = checkDialogue({ anchor: '2024-08-01', faculties: [{ id: 'NV', to: '2026-10-01' }], visits: [] }, AS_OF)
  expect(sentences('dialogue/faculties', dialogue).map(([, , english]) => english)).toStrictEqual([
    'The committee held no dialogue meeting with NV in the cycle that began on 1 August 2024.',
  ])
})

test.each<readonly [what: string, mandates: readonly object[], expected: readonly string[]]>([
  [
    'one to be adopted by the board',
    [{ id: 'ny', adopted: '2026-11-23', by: 'board' }],
    [
      'Mandatet ny er ikke vedtatt av styret ennå.',
      'Mandatet ny er ikkje vedteke av styret enno.',
      'The mandate ny has not been adopted by the board yet.',
    ],
  ],
  [
    'two to be adopted by another',
    ['ny', 'nyare'].map((id) => ({ id, adopted: '2026-11-23', by: 'rector' })),
    [
      'Mandatene ny og nyare er ikke vedtatt av styret ennå. Det skal vedtas der; legg det fram.',
      'Mandata ny og nyare er ikkje vedtekne av styret enno. Det skal vedtakast der; legg det fram.',
      'The mandates ny and nyare have not been adopted by the board yet. That is where it is adopted; bring it there.',
    ],
  ],
  [
    'two that were',
    ['a', 'b'].map((id) => ({ id, by: 'board' })),
    ['Mandatene a og b er vedtatt av styret.', 'Mandata a og b er vedtekne av styret.', 'The mandates a and b were adopted by the board.'],
  ],
  [
    'one adopted by a body that the register names in its own words',
    [{ id: 'a', by: 'styret' }],
    [
      'Mandatet a er vedtatt av «styret». Det skal vedtas av styret; legg det fram der.',
      'Mandatet a er vedteke av «styret». Det skal vedtakast av styret; legg det fram der.',
      'The mandate a was adopted by “styret”. It should be adopted by the board; bring it there.',
    ],
  ],
])('the mandates: %s (§6:1)', (_, mandates, expected) => {
  const register: Parameters<typeof checkDuties>[0] = JSON.parse(JSON.stringify({ records: { from: '2026-08-01' }, mandates }))
  expect(sentences('mandate/amendment', checkDuties(register, AS_OF))).toStrictEqual([expected])
})

test('a report given after its last day, and one planned after it (§2.3:1)', () => {
  const of2025 = (given: string, asOf: string) =>
    sentences(
      'duties/annual-report',
      checkDuties({ records: { from: '2026-01-01' }, duties: { annualReports: [{ year: 2025, given, to: 'board' }] } }, asOf),
    ).find(([first]) => first?.includes('2025'))
  expect(of2025('2027-01-10', '2027-02-01')).toStrictEqual([
    'Årsrapporten for 2025 ble gitt til styret først 10. januar 2027, etter siste dag.',
    'Årsrapporten for 2025 vart gitt til styret først 10. januar 2027, etter siste dag.',
    'The annual report for 2025 was not given to the board until 10 January 2027, after the last day.',
  ])
  expect(of2025('2027-03-10', '2027-02-01')?.[2]).toBe(
    'The annual report for 2025 has not been given to the board. It is to be given on 10 March 2027. Give it now.',
  )
})

test('what a vote lacks is asked for by its name (§5:7, §5:8)', () => {
  const finding = (rule: 'votes/double-vote' | 'votes/disqualified', ...keys: readonly string[]): Finding => {
    const needs = keys.map((key) => ['committee', 'meetings', 0, 'agenda', 0, key])
    return { rule, clauses: [], modality: 'shall', outcome: 'unknown', subject: 'm/1', path: [], facts: {}, needs, readings: [] }
  }
  const asked = (...given: Parameters<typeof finding>) =>
    LANGUAGES.map((language) =>
      describe(finding(...given), language)
        .split('. ')
        .at(-1),
    )
  expect(asked('votes/double-vote', 'doubleVote')).toStrictEqual([
    'Før opp hva den doble stemmen ble gitt for.',
    'Før opp kva den doble stemma vart gitt for.',
    'Enter what the double vote was given for.',
  ])
  expect(asked('votes/double-vote', 'recorded', 'doubleVote')[2]).toBe('Enter what the double vote was given for and the result.')
  expect(asked('votes/double-vote')[2]).toBe('Enter the votes, the chair and the result.')
  expect(asked('votes/disqualified', 'presiding')).toStrictEqual([
    'Før opp hvem som ledet behandlingen.',
    'Før opp kven som leidde behandlinga.',
    'Enter who presided.',
  ])
  expect(asked('votes/disqualified', 'agenda')[2]).toBe('Enter the items.')
})

test.each(['', ' ', '\u00a0\t'])('who has the name %j is told by the id', (name) => {
  const finding = told('meetings/notice', { outcome: 'satisfied', facts: { date: '2026-10-21', caller: 'an1', reasons: [] } })
  expect(describe(finding, 'en', { an1: 'Anne' })).toContain('called by Anne,')
  expect(describe(finding, 'en', { an1: name })).toContain('called by an1,')
})

test('a subcommittee at a campus of another institution is a subcommittee', () => {
  const faculties = [{ id: 'HEALTH', campuses: ['east'] }]
  const result = checkDialogue({ by: 'east', faculties, visits: [], anchor: '2023-08-01' }, '2026-08-01', { mandate: sixAndSix })
  expect(sentences('dialogue/subcommittees', result)[0]?.map((sentence) => sentence.slice(0, 36))).toStrictEqual([
    'Underutvalget i east har ikke holdt ',
    'Underutvalet i east har ikkje halde ',
    'The subcommittee in east held no dia',
  ])
})
