import { expect, test } from 'vitest'
import { upcoming } from '../../src/index'
import { describe, LANGUAGES } from '../../src/messages/index'

const term = { from: '2026-08-01', to: '2027-07-31' }
const seat = { group: 'staff', campus: 'gjovik', appointedBy: 'rector', management: true } as const
const year = { group: 'staff', from: '2026-08-01', to: '2027-07-31', electedBy: 'committee' } as const

/** §3/Ansatte:2 and §5:3: who sits to the end of July is to be followed by somebody, and people are told who, where and by when. */
function told(extra: { members?: readonly object[]; chairs?: readonly object[] }): string[][] {
  const committee = {
    members: [{ person: 'an4', ...seat, term }, ...(extra.members ?? [])],
    deputies: [],
    chairs: [{ person: 'an4', ...year }, ...(extra.chairs ?? [])],
    viceChairs: [{ person: 'st1', ...year, group: 'student' }],
  }
  const register = JSON.parse(JSON.stringify({ register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' }, committee }))
  const ending = upcoming(register, '2027-07-20', '2027-08-01').filter(({ rule }) => /^(composition|chair)\//.test(rule))
  return LANGUAGES.map((language) => ending.map((finding) => describe(finding, language, { an4: 'Anne Berg' })))
}

test('seats and offices that fall vacant are told by name', () => {
  expect(told({})).toStrictEqual([
    [
      'Anne Berg er leder til og med 31. juli 2027. Velg noen fra dagen etter.',
      'st1 er nestleder til og med 31. juli 2027. Velg noen fra dagen etter.',
      'Anne Berg har ansattplassen i Gjøvik til og med 31. juli 2027. Få oppnevnt en ansatt fra Gjøvik fra dagen etter.',
    ],
    [
      'Anne Berg er leiar til og med 31. juli 2027. Vel nokon frå dagen etter.',
      'st1 er nestleiar til og med 31. juli 2027. Vel nokon frå dagen etter.',
      'Anne Berg har plassen for tilsette i Gjøvik til og med 31. juli 2027. Få oppnemnt ein tilsett frå Gjøvik frå dagen etter.',
    ],
    [
      'Anne Berg is chair until 31 July 2027, that day included. Elect somebody from the day after.',
      'st1 is vice-chair until 31 July 2027, that day included. Elect somebody from the day after.',
      'Anne Berg holds the staff seat in Gjøvik until 31 July 2027, that day included. Have a member of staff from Gjøvik appointed from the day after.',
    ],
  ])
})

test('where somebody follows, that is told', () => {
  const after = { from: '2027-08-01', to: '2028-07-31' }
  const followed = told({
    members: [{ person: 'an5', ...seat, term: after }],
    chairs: [{ person: 'st2', ...year, ...after, group: 'student' }],
  })
  expect(followed.map(([chair, , held]) => [chair, held])).toStrictEqual([
    [
      'Anne Berg er leder til og med 31. juli 2027. Noen er valgt fra dagen etter.',
      'Anne Berg har ansattplassen i Gjøvik til og med 31. juli 2027. Noen er oppnevnt fra dagen etter.',
    ],
    [
      'Anne Berg er leiar til og med 31. juli 2027. Nokon er vald frå dagen etter.',
      'Anne Berg har plassen for tilsette i Gjøvik til og med 31. juli 2027. Nokon er oppnemnd frå dagen etter.',
    ],
    [
      'Anne Berg is chair until 31 July 2027, that day included. Somebody is elected from the day after.',
      'Anne Berg holds the staff seat in Gjøvik until 31 July 2027, that day included. Somebody is appointed from the day after.',
    ],
  ])
})
