import { expect as bare, describe, expect, it } from 'vitest'
import { checkQuorum, checkRegister, type Seating, seatMembers, tallyTotals, tallyVote } from '../../src/index'
import { LANGUAGES, describe as words } from '../../src/messages/index'
import { install, matchers } from '../../src/vitest/index'
import { COMMITTEE, ON, without } from '../support/people'
import { PRESENT, readRegister } from '../support/register'

install(bare)

const EXAMPLE = readRegister('docs/examples/register.yaml')
const BROKEN = readRegister('test/fixtures/registers/broken.yaml')
const EMPTY = { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' } }

/** The message that an assertion fails with. */
function failureOf(assertion: () => void): string {
  try {
    assertion()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  throw new Error('the assertion passed')
}

const seating = (present: readonly string[]): Seating => seatMembers(COMMITTEE, present, ON)
const quorumOf = (count: number) => checkQuorum(seating(COMMITTEE.members.slice(0, count).map(({ person }) => person)), COMMITTEE, ON)
const voteOf = (inFavour: number, against: number) => {
  const voters = COMMITTEE.members.slice(0, inFavour + against).map(({ person }) => person)
  const ballots = voters.map((voter, place) => ({ voter, choice: place < inFavour ? 'for' : 'against' }))
  return tallyVote({ ballots }, { voters })
}

describe('toComplyWithMandate', () => {
  it('passes where nothing is breached', () => {
    expect(EXAMPLE).toComplyWithMandate('2026-11-22')
    expect(BROKEN).not.toComplyWithMandate('2028-01-10')
  })

  it.each(LANGUAGES)('fails with every breach in the words of the command line: %s', (language) => {
    const told = failureOf(() => expect(BROKEN).toComplyWithMandate('2028-01-10', { language }))
    const breached = checkRegister(BROKEN, '2028-01-10').findings.filter(({ outcome }) => outcome === 'breached')
    expect(breached.length).toBeGreaterThan(30)
    for (const finding of breached) expect(told).toContain(words(finding, language))
  })

  it('says first what was expected', () => {
    expect(failureOf(() => expect(BROKEN).toComplyWithMandate('2028-01-10'))).toMatch(
      /^Expected the register to comply with the mandate\.\n\nregister\nAs of 10 January 2028, by the mandate ntnu-lmu\n\n/,
    )
    expect(failureOf(() => expect(EXAMPLE).not.toComplyWithMandate('2026-11-22'))).toMatch(
      /^Expected the register to breach the mandate\.\n\nregister\nAs of 22 November 2026/,
    )
  })

  it('names people where names are given', () => {
    const told = failureOf(() => expect(BROKEN).toComplyWithMandate('2028-01-10', { names: { an7: 'Kari Nordmann' } }))
    expect(told).toContain('Kari Nordmann')
    expect(failureOf(() => expect(BROKEN).toComplyWithMandate('2028-01-10'))).not.toContain('Kari Nordmann')
  })

  it('takes the readings and the mandate that checkRegister takes', () => {
    expect(() => expect(EXAMPLE).toComplyWithMandate('2026-11-22', { mandate: [] })).toThrow(RangeError)
    expect(() => expect(EXAMPLE).toComplyWithMandate('2026-02-30')).toThrow(RangeError)
    expect(() => expect(EXAMPLE).not.toComplyWithMandate('2020-01-01')).toThrow(/before the register's first day/)
  })

  it.each([
    ['nothing', undefined, 'malformed'],
    ['text', 'register: 1', 'malformed'],
    ['a misspelt key', { ...EMPTY, comittee: {} }, 'comittee'],
    ['an impossible date', { ...EMPTY, records: { from: '2026-02-30' } }, 'records.from'],
    ['a register with nothing to judge', EMPTY, 'Nothing to check'],
  ])('is never content with %s', (_, received, named) => {
    expect(failureOf(() => expect(received).toComplyWithMandate('2026-11-22'))).toContain(named)
    expect(failureOf(() => expect(received).not.toComplyWithMandate('2026-11-22'))).toContain(named)
  })

  it('makes what it quotes visible', () => {
    const told = failureOf(() => expect({ ...EMPTY, 'x\u001b[31m\n::error::x': 1 }).toComplyWithMandate('2026-11-22'))
    expect(told).not.toContain('\u001b')
    expect(told).not.toMatch(/^::error/m)
  })

  it('does not change what it is handed, and stands inside other matchers', () => {
    const before = structuredClone(EXAMPLE)
    expect({ register: EXAMPLE }).toEqual({ register: expect.toComplyWithMandate('2026-11-22') })
    expect(EXAMPLE).toStrictEqual(before)
  })
})

describe('toBeQuorate (§5:6)', () => {
  it('passes from seven seats on', () => {
    expect(quorumOf(6)).not.toBeQuorate()
    expect(quorumOf(7)).toBeQuorate()
    expect(quorumOf(8)).toBeQuorate()
  })

  it('says how many are missing and who can be called', () => {
    const result = checkQuorum(seatMembers(without('an5'), ['st1', 'st2', 'st3', 'st4', 'st5', 'an1'], ON), without('an5'), ON)
    expect(failureOf(() => expect(result).toBeQuorate())).toBe(
      [
        'Expected the committee to have a quorum.',
        '',
        '  ✗ breached  The committee has no quorum: 6 seats count, and 7 are required. 1 more is needed; these can be called: an2, an2v, an3, an3v, an4 and an4v.  quorum/minimum §5:6',
        '',
      ].join('\n'),
    )
    expect(failureOf(() => expect(result).toBeQuorate({ language: 'nb', names: { an2: 'Kari Nordmann' } }))).toMatch(
      /^Ventet at utvalget var beslutningsdyktig\.\n\n.*Kari Nordmann/,
    )
  })

  it('words .not too', () => {
    expect(failureOf(() => expect(quorumOf(7)).not.toBeQuorate({ language: 'nn' }))).toMatch(
      /^Venta at utvalet ikkje var vedtaksført\.\n\n {2}✓ .* LMU er vedtaksført: 7 /,
    )
  })

  it('is content neither way where deputies are left out', () => {
    const body = { members: COMMITTEE.members }
    const unknown = checkQuorum(seatMembers(body, ['st1'], ON), body, ON)
    for (const assertion of [() => expect(unknown).toBeQuorate(), () => expect(unknown).not.toBeQuorate()]) {
      expect(failureOf(assertion)).toContain('It is not known whether the committee has a quorum')
    }
  })

  it.each([undefined, null, 7, {}, { quorate: true }, { quorate: 'yes', findings: [] }])('refuses what is no result: %j', (received) => {
    expect(() => expect(received).toBeQuorate()).toThrow(TypeError)
    expect(() => expect(received).not.toBeQuorate()).toThrow(/from checkQuorum/)
  })
})

describe('toBeDecided (§5:7)', () => {
  it('passes where one choice carries', () => {
    expect(voteOf(4, 3)).toBeDecided()
    expect(voteOf(4, 3)).toBeDecided('for')
    expect(voteOf(4, 3)).not.toBeDecided('against')
    expect(voteOf(4, 4)).not.toBeDecided()
    expect(voteOf(4, 4)).not.toBeDecided('for')
  })

  it('takes a vote of which only the totals are known, and is content neither way where the double vote is not stated', () => {
    const totalsOf = (inFavour: number, against: number) =>
      tallyTotals(
        {
          totals: [
            { choice: 'for', votes: inFavour },
            { choice: 'against', votes: against },
          ],
        },
        { voters: PRESENT.slice(0, inFavour + against), chair: 'an1' },
      )
    expect(totalsOf(5, 2)).toBeDecided('for')
    for (const assertion of [() => expect(totalsOf(5, 5)).toBeDecided(), () => expect(totalsOf(5, 5)).not.toBeDecided('for')]) {
      expect(failureOf(assertion)).toMatch(/\? unknown {2}The votes are equal.*Enter what it was given for\./)
    }
  })

  it('says what the vote led to', () => {
    expect(failureOf(() => expect(voteOf(4, 4)).toBeDecided('for'))).toBe(
      [
        'Expected the vote to decide for “for”.',
        '',
        '  – not applicable  No double vote was used: the votes are equal and nothing is decided.  votes/double-vote §5:7',
        '',
      ].join('\n'),
    )
    expect(failureOf(() => expect(voteOf(4, 3)).not.toBeDecided(undefined, { language: 'nb' }))).toMatch(
      /^Ventet at avstemningen ikke avgjorde saken\.\n\n.*votes\/double-vote §5:7\n$/,
    )
  })

  it.each([
    ['nb', 'Ventet at avstemningen', ['avgjorde saken', 'falt ut for «for»', 'ikke avgjorde saken', 'ikke falt ut for «for»']],
    ['nn', 'Venta at avrøystinga', ['avgjorde saka', 'fall ut for «for»', 'ikkje avgjorde saka', 'ikkje fall ut for «for»']],
    ['en', 'Expected the vote', ['to decide the matter', 'to decide for “for”', 'not to decide the matter', 'not to decide for “for”']],
  ] as const)('says what was expected, with the choice where one was named, in %s', (language, start, expected) => {
    const failures = [
      failureOf(() => expect(voteOf(4, 4)).toBeDecided(undefined, { language })),
      failureOf(() => expect(voteOf(4, 4)).toBeDecided('for', { language })),
      failureOf(() => expect(voteOf(4, 3)).not.toBeDecided(undefined, { language })),
      failureOf(() => expect(voteOf(4, 3)).not.toBeDecided('for', { language })),
    ]
    expect(failures.map((failure) => failure.split('\n')[0])).toStrictEqual(expected.map((words) => `${start} ${words}.`))
  })

  it('says why a vote is invalid', () => {
    const blank = tallyVote(
      {
        ballots: [
          { voter: 'an1', choice: null },
          { voter: 'an2', choice: 'for' },
        ],
      },
      { voters: ['an1', 'an2'] },
    )
    expect(failureOf(() => expect(blank).toBeDecided())).toMatch(/✗ breached {2}.*an1 voted blank/)
  })

  it('refuses what is no result, and a choice that nobody could vote for', () => {
    for (const received of [undefined, {}, quorumOf(7), { status: 'decided', counts: 1, findings: [] }]) {
      expect(() => expect(received).toBeDecided()).toThrow(TypeError)
    }
    expect(() => expect(voteOf(4, 3)).not.toBeDecided('agianst')).toThrow(RangeError)
  })
})

it('is the same by expect.extend', () => {
  expect.extend(matchers)
  expect(quorumOf(7)).toBeQuorate()
})
