import { expect, test } from 'vitest'
import type { RuleId } from '../../src/mandate/catalogue'
import { describe, LANGUAGES } from '../../src/messages/index'
import { CASES, told } from './told/findings'

const NAMES = { an1: 'Anne Berg', st1: 'Siri Dahl' }

/** Rule, the place among its cases, and the words in the three languages. */
const GOLDEN: readonly (readonly [RuleId, number, string, string, string])[] = [
  [
    'composition/size',
    1,
    'LMU hadde 11 faste medlemmer (per 16. september og 21. oktober 2026), men skal ha 10. Slik er det ikke lenger.',
    'LMU hadde 11 faste medlemmer (per 16. september og 21. oktober 2026), men skal ha 10. Slik er det ikkje lenger.',
    'The committee had 11 permanent members (as of 16 September and 21 October 2026), but should have 10. This is no longer so.',
  ],
  [
    'composition/seats',
    0,
    'Ingen har studentplassen i Gjøvik (per 22. november 2026). Få oppnevnt en student fra Gjøvik.',
    'Ingen har studentplassen i Gjøvik (per 22. november 2026). Få oppnemnt ein student frå Gjøvik.',
    'Nobody holds the student seat in Gjøvik (as of 22 November 2026). Have a student from Gjøvik appointed.',
  ],
  [
    'composition/deputies-fit',
    0,
    'st4v er ansatt i Trondheim, men er vara for st4, som er student i Gjøvik (per 22. november 2026). Få oppnevnt en vara som er student i Gjøvik.',
    'st4v er tilsett i Trondheim, men er vara for st4, som er student i Gjøvik (per 22. november 2026). Få oppnemnt ein vara som er student i Gjøvik.',
    'st4v is a member of staff in Trondheim, but is deputy to st4, who is a student in Gjøvik (as of 22 November 2026). Have a deputy appointed who is a student in Gjøvik.',
  ],
  [
    'chair/alternation',
    0,
    'an2 fra de ansatte er leder fra 1. august 2026, etter Anne Berg fra samme gruppe. Vervet skal veksle fra år til år; velg en fra studentene.',
    'an2 frå dei tilsette er leiar frå 1. august 2026, etter Anne Berg frå same gruppe. Vervet skal veksle frå år til år; vel ein frå studentane.',
    'an2 of the staff is chair from 1 August 2026, after Anne Berg of the same group. The office should alternate from year to year; elect one of the students.',
  ],
  [
    'meetings/count',
    1,
    'I studieåret 2026/27 er det holdt 2 møter og planlagt 3; det skal være 6. Sett opp 1 til, senest 12. juni 2027.',
    'I studieåret 2026/27 er det halde 2 møte og planlagt 3; det skal vere 6. Set opp 1 til, seinast 12. juni 2027.',
    'In the study year 2026/27, 2 meetings were held and 3 planned; there should be 6. Plan 1 more, by 12 June 2027.',
  ],
  [
    'meetings/notice',
    1,
    'Møtet 25. november 2026 er ikke ferdig innkalt: ingen innkalling er sendt. Send skriftlig innkalling med saksliste senest 25. november 2026.',
    'Møtet 25. november 2026 er ikkje ferdig innkalla: ingen innkalling er send. Send skriftleg innkalling med saksliste seinast 25. november 2026.',
    'The meeting on 25 November 2026 has not been fully called yet: no notice has been sent. Send a written notice with an agenda by 25 November 2026.',
  ],
  [
    'meetings/notice',
    3,
    'Innkallingen til møtet 25. november 2026 skal sendes 23. november 2026. Siste dag er 25. november 2026.',
    'Innkallinga til møtet 25. november 2026 skal sendast 23. november 2026. Siste dag er 25. november 2026.',
    'The notice of the meeting on 25 November 2026 is to be sent on 23 November 2026. The last day is 25 November 2026.',
  ],
  [
    'duties/annual-report',
    2,
    'Årsrapporten for 2026 er ikke gitt til styret ennå. Planlegg når den skal gis. Siste dag er 31. desember 2027.',
    'Årsrapporten for 2026 er ikkje gitt til styret enno. Planlegg når han skal givast. Siste dag er 31. desember 2027.',
    'The annual report for 2026 has not been given to the board yet. Plan when to give it. The last day is 31 December 2027.',
  ],
  [
    'duties/quality-input',
    2,
    'LMU har ikke gitt innspill til kvalitetsmeldingen for 2026 ennå. Planlegg når det skal gis. Siste dag er 31. desember 2027.',
    'LMU har ikkje gitt innspel til kvalitetsmeldinga for 2026 enno. Planlegg når det skal givast. Siste dag er 31. desember 2027.',
    'The committee has given no input to the quality report for 2026 yet. Plan when to give it. The last day is 31 December 2027.',
  ],
  [
    'quorum/minimum',
    0,
    'LMU er ikke beslutningsdyktig i sak 28/26: 6 plasser teller med, og det kreves 7. Det mangler 1; disse kan kalles inn: an3 og an3v.',
    'LMU er ikkje vedtaksført i sak 28/26: 6 plassar tel med, og kravet er 7. Det manglar 1; desse kan kallast inn: an3 og an3v.',
    'The committee has no quorum on item 28/26: 6 seats count, and 7 are required. 1 more is needed; these can be called: an3 and an3v.',
  ],
  [
    'votes/entitled',
    1,
    'Avstemningen er ugyldig: st2 stemte på noe annet enn alternativene. Ta den om igjen.',
    'Avrøystinga er ugyldig: st2 stemte på noko anna enn alternativa. Ta ho om igjen.',
    'The vote is invalid: st2 voted for something other than the choices. Take it again.',
  ],
  [
    'votes/double-vote',
    8,
    'Stemmene sto likt i sak 28/26, og den doble stemmen til Anne Berg avgjorde for «mot».',
    'Stemmene stod likt i sak 28/26, og den doble stemma til Anne Berg avgjorde for «mot».',
    'The votes were equal on item 28/26, and the double vote of Anne Berg decided for “against”.',
  ],
  [
    'subcommittee/meeting-deadline',
    2,
    'Underutvalget i Gjøvik har ikke satt opp noe møte før LMU-møtet 27. januar 2027. Hold det senest 13. januar 2027, 14 dager før.',
    'Underutvalet i Gjøvik har ikkje sett opp noko møte før LMU-møtet 27. januar 2027. Hald det seinast 13. januar 2027, 14 dagar før.',
    'The subcommittee in Gjøvik has planned no meeting before the committee meeting on 27 January 2027. Hold it by 13 January 2027, 14 days before.',
  ],
  [
    'dialogue/faculties',
    2,
    'LMU har ikke satt opp dialogmøte med NV (sist 2. oktober 2024). Hold det senest 31. juli 2027.',
    'LMU har ikkje sett opp dialogmøte med NV (sist 2. oktober 2024). Hald det seinast 31. juli 2027.',
    'The committee has planned no dialogue meeting with NV (the last was on 2 October 2024). Hold it by 31 July 2027.',
  ],
  [
    'observers/required',
    0,
    'LMU har ingen observatør fra biblioteket. Inviter en; enheten må være representert.',
    'LMU har ingen observatør frå biblioteket. Inviter ein; eininga må vere representert.',
    'The committee has no observer from the library. Invite one; the unit must be represented.',
  ],
  [
    'duties/annual-report',
    1,
    'Årsrapporten for 2024 er ikke gitt til styret. Den er bare gitt til rektor. Gi den nå.',
    'Årsrapporten for 2024 er ikkje gitt til styret. Han er berre gitt til rektor. Gi han no.',
    'The annual report for 2024 has not been given to the board. It was given to the rector alone. Give it now.',
  ],
  [
    'waiver/expired',
    0,
    'Unntaket fra «Hvert medlem har personlig vara» for an3 gikk ut 30. november 2026. Fjern det, eller få et nytt vedtak.',
    'Unntaket frå «Kvar medlem har personleg vara» for an3 gjekk ut 30. november 2026. Fjern det, eller få eit nytt vedtak.',
    'The waiver from “Each member has a personal deputy” for an3 ran out on 30 November 2026. Remove it, or have a new decision made.',
  ],
]

test.each(GOLDEN)('%s %i', (rule, place, ...texts) => {
  const each = CASES[rule][place]
  if (each === undefined) throw new Error(`no case ${place} of ${rule}`)
  expect(LANGUAGES.map((language) => describe(told(rule, each), language, NAMES))).toStrictEqual(texts)
})
