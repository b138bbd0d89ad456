/** §5:7, §5:8, §5:6, §3/Observatører:1: votes, by ballots and by totals, and those of a register. */
import { casesOf, expected, type Line, type More, refusal, register, slug, type Vector } from '../vector'

const RULES = ['quorum/minimum', 'votes/entitled', 'votes/no-blank', 'votes/double-vote']
const CLAUSES = ['§5:6', '§5:7', '§3/Observatører:1']

const seats = (count: number) => Array.from({ length: count }, (_, index) => `v${index + 1}`)
const CHOICES: Readonly<Record<string, string | null>> = { f: 'for', a: 'against', m: 'maybe', '0': null }
/** One letter a seat, v1 first: f for, a against, 0 blank, - no ballot, a capital the candidate. */
const cast = (letters: string, voters = seats(letters.length)) =>
  voters.flatMap((voter, index) => {
    const letter = letters[index] ?? '-'
    return letter === '-' ? [] : [{ voter, choice: letter in CHOICES ? CHOICES[letter] : letter }]
  })
/** The vote of as many seats as there are letters; v1 is in the chair. */
const vote = (letters: string, context: object = {}) => ({
  vote: { ballots: cast(letters) },
  context: { voters: seats(letters.length), chair: 'v1', ...context },
})
const election = (candidates: string, letters: string, context: object = {}) => ({
  vote: { kind: 'election', choices: [...candidates], ballots: cast(letters) },
  context: { voters: seats(letters.length), chair: 'v1', ...context },
})
const totals = (yes: number, no: number, more: object = {}, context: object = {}) => ({
  vote: { totals: [row('for', yes), row('against', no)], ...more },
  context: { voters: seats(4), chair: 'v1', ...context },
})
const row = (choice: string, votes: number) => ({ choice, votes })

/** `rule outcome subject`: what the rules say of the vote, beside those that hold. */
type Told = readonly (readonly [rule: string, line: Line])[]
const HOLD: Told = [
  ['votes/entitled', 'satisfied committee'],
  ['votes/no-blank', 'satisfied committee'],
]
const DOUBLED: Told = [...HOLD, ['votes/double-vote', 'satisfied committee']]
const PLAIN: Told = [...HOLD, ['votes/double-vote', 'not-applicable committee']]
/** Something is wrong with the ballots: nothing is said of the double vote. */
const wrong = (rule: string, ...subjects: readonly string[]): Told => [
  ...HOLD.filter(([each]) => each !== rule),
  ...subjects.map((subject) => [rule, `breached ${subject}`] as const),
  ['votes/double-vote', 'not-applicable committee'],
]

function tally(call: string, title: string, input: object, value: object, told: Told, more: More = {}): Vector {
  const { asOf: _, value: __, ...options } = more
  return {
    id: `votes/${call === 'tallyVote' ? 'ballots' : 'totals'}/${slug(title)}`,
    title,
    clauses: CLAUSES,
    rules: RULES,
    call,
    input,
    ...(Object.keys(options).length === 0 ? undefined : { options }),
    expect: { value, findings: told.map(([rule, line]) => expected(rule, line)) },
  }
}
const ballots = (title: string, input: object, value: object, told: Told, more?: More) =>
  tally('tallyVote', title, input, value, told, more)
const figures = (title: string, input: object, value: object, told: Told, more?: More) =>
  tally('tallyTotals', title, input, value, told, more)

const decided = (choice: string, more: object = {}) => ({ status: 'decided', choice, ...more })
const undecided = (status: string, more: object = {}) => ({ status, choice: null, doubleVote: null, margin: 0, ...more })
const doubled = (choice: string, person = 'v1') => decided(choice, { doubleVote: { person, choice }, margin: 0 })
const reading = (id: string, answer: string): More => ({ readings: { [id]: answer } })

/** The chair is away; st1 of the register is not meant, v2 is vice-chair and v3 presides. */
const AWAY = { chair: 'away', viceChair: 'v2', presiding: 'v3' }

const byBallots: readonly Vector[] = [
  ballots(
    'one more than half',
    vote('affff'),
    decided('for', { counts: [row('for', 4), row('against', 1)], margin: 3, doubleVote: null }),
    PLAIN,
  ),
  ballots('three to two', vote('aafff'), decided('for', { margin: 1 }), PLAIN),
  ballots('equal, the chair for: carried', vote('ffaa'), doubled('for'), DOUBLED),
  ballots('equal, the chair against: fallen', vote('affa'), doubled('against'), DOUBLED),
  ...(
    [
      ['chair', undecided('tied'), PLAIN],
      ['acting-chair', doubled('for', 'v2'), DOUBLED],
      ['presiding', doubled('against', 'v3'), DOUBLED],
    ] as const
  ).map(([answer, value, told]) =>
    ballots(`equal, the chair away (${answer})`, vote('ffaa', AWAY), value, told, reading('double-vote-holder', answer)),
  ),
  ballots('equal in an election (applies)', election('AB', 'ABAB'), doubled('A'), DOUBLED, reading('double-vote-in-elections', 'applies')),
  ballots(
    'equal in an election (excluded)',
    election('AB', 'ABAB'),
    undecided('tied'),
    PLAIN,
    reading('double-vote-in-elections', 'excluded'),
  ),
  ballots(
    'a seated member silent (as-blank)',
    vote('fff-'),
    undecided('invalid'),
    wrong('votes/no-blank', 'v4'),
    reading('abstention', 'as-blank'),
  ),
  ballots('a seated member silent (permitted)', vote('fff-'), decided('for', { margin: 3 }), PLAIN, reading('abstention', 'permitted')),
  ...(
    [
      ['invalidates', undecided('invalid', { blanks: 1 })],
      ['if-decisive', decided('for', { blanks: 1, margin: 2 })],
      ['discarded', decided('for', { blanks: 1, margin: 2 })],
    ] as const
  ).map(([answer, value]) =>
    ballots(`blank, and a lead of two (${answer})`, vote('fffa0'), value, wrong('votes/no-blank', 'v5'), reading('blank-effect', answer)),
  ),
  ...(
    [
      ['invalidates', undecided('invalid')],
      ['if-decisive', undecided('invalid')],
      ['discarded', decided('for', { margin: 1 })],
    ] as const
  ).map(([answer, value]) =>
    ballots(
      `blank, a lead of one, and the chair against (${answer})`,
      vote('aff0'),
      value,
      wrong('votes/no-blank', 'v4'),
      reading('blank-effect', answer),
    ),
  ),
  ...(
    [
      ['half-of-votes', undecided('no-majority')],
      ['plurality', decided('A', { margin: 1 })],
    ] as const
  ).map(([answer, value]) =>
    ballots(`three of seven for the first of three (${answer})`, election('ABC', 'AAABBCC'), value, PLAIN, reading('majority', answer)),
  ),
  ballots('four of seven for the first of three', election('ABC', 'AAAABBC'), decided('A', { margin: 2 }), PLAIN),
  ballots('exactly half for the first of three', election('ABC', 'AABC'), undecided('no-majority'), PLAIN),
  ballots('two of three candidates share all votes', election('ABC', 'AABB'), doubled('A'), DOUBLED),
  ballots(
    'by somebody not entitled',
    { vote: { ballots: cast('fffa') }, context: { voters: seats(3), chair: 'v1' } },
    undecided('invalid', { counts: [row('for', 3), row('against', 0)] }),
    wrong('votes/entitled', 'v4'),
  ),
  ballots(
    'a second ballot by one voter: the first counts, the vote does not',
    { vote: { ballots: [...cast('ffa'), { voter: 'v1', choice: 'against' }] }, context: { voters: seats(3), chair: 'v1' } },
    undecided('invalid', { counts: [row('for', 2), row('against', 1)] }),
    wrong('votes/entitled', 'v1'),
  ),
  ballots(
    'for a choice that there is not',
    vote('fffm'),
    undecided('invalid', { counts: [row('for', 3), row('against', 0)] }),
    wrong('votes/entitled', 'v4'),
  ),
  ballots(
    'no votes cast',
    vote('---'),
    undecided('invalid'),
    [
      ['votes/entitled', 'satisfied committee'],
      ['votes/no-blank', 'breached committee'],
      ['votes/double-vote', 'not-applicable committee'],
    ],
    reading('abstention', 'permitted'),
  ),
  ballots('no quorum', vote('ffaf', { quorate: false }), undecided('invalid', { counts: [row('for', 3), row('against', 1)] }), [
    ['quorum/minimum', 'breached committee'],
    ...PLAIN,
  ]),
]

const byTotals: readonly Vector[] = [
  figures('three to one', totals(3, 1), decided('for', { margin: 2 }), PLAIN),
  figures('equal, and the double vote stated', totals(2, 2, { doubleVote: 'against' }), doubled('against'), DOUBLED),
  figures('equal, and the double vote not stated', totals(2, 2), undecided('tied'), [
    ...HOLD,
    ['votes/double-vote', ['unknown committee', { needs: [['doubleVote']] }]],
  ]),
  figures('equal, and nobody seated has the double vote', totals(2, 2, {}, { chair: 'away' }), undecided('tied'), PLAIN),
  figures(
    'a double vote where nothing is equal: it does not count',
    totals(3, 1, { doubleVote: 'against' }),
    decided('for', { doubleVote: null }),
    [...HOLD, ['votes/double-vote', 'breached committee']],
  ),
  figures('a double vote without a seated holder', totals(2, 2, { doubleVote: 'for' }, { chair: 'away' }), undecided('tied'), [
    ...HOLD,
    ['votes/double-vote', 'breached committee'],
  ]),
  figures('a blank', totals(2, 1, { blanks: 1 }), undecided('invalid', { blanks: 1 }), wrong('votes/no-blank', 'committee')),
  figures(
    'a ballot missing (as-blank)',
    totals(2, 1),
    undecided('invalid'),
    wrong('votes/no-blank', 'committee'),
    reading('abstention', 'as-blank'),
  ),
  figures('a ballot missing (permitted)', totals(2, 1), decided('for', { margin: 1 }), PLAIN, reading('abstention', 'permitted')),
  figures('as many votes as voters', totals(4, 0), decided('for', { margin: 4 }), PLAIN),
  figures('one vote more than there are voters', totals(4, 1), undecided('invalid'), wrong('votes/entitled', 'committee')),
  figures('half a vote', totals(1.5, 1.5), undecided('invalid'), wrong('votes/entitled', 'committee')),
  figures('fewer than none', totals(5, -1), undecided('invalid'), wrong('votes/entitled', 'committee')),
]

const entitled = casesOf('votes/entitled')
const noBlank = casesOf('votes/no-blank')
const doubleVote = casesOf('votes/double-vote')
const disqualified = casesOf('votes/disqualified')

const NOTHING = ['not-applicable committee']
const PRESENT = ['st1', 'st2', 'st3', 'st4', 'an1', 'an2', 'an3', 'an4']
const MEMBERS = PRESENT.map((person) => ({
  person,
  group: person.startsWith('st') ? 'student' : 'staff',
  campus: 'trondheim',
  term: { from: '2026-08-01', to: '2027-07-31' },
}))
const CHAIRS = {
  chairs: [{ person: 'an1', group: 'staff', from: '2026-08-01', to: '2027-07-31' }],
  viceChairs: [{ person: 'st1', group: 'student', from: '2026-08-01', to: '2027-07-31' }],
}
/** One item on 2026-09-16, eight members present; an1 is chair and presides. */
const onItem = (item: object, meeting: object = {}) =>
  register({
    committee: {
      members: MEMBERS,
      deputies: [],
      ...CHAIRS,
      observers: [{ unit: 'library', person: 'ob1' }],
      meetings: [{ id: 'm', date: '2026-09-16', presiding: 'an1', present: PRESENT, agenda: [{ id: '1/26', ...item }], ...meeting }],
    },
  })
const voted = (letters: string, more: object = {}, item: object = {}) =>
  onItem({ vote: { ballots: cast(letters, PRESENT), ...more }, ...item })
/** st1 to st4, then an1 (the chair) to an4. */
const EVEN = 'ffaaffaa'

const inRegister: readonly Vector[] = [
  entitled('each once', voted('ffffffff'), ['satisfied m']),
  entitled('an observer too', onItem({ vote: { ballots: [...cast('ffffffff', PRESENT), { voter: 'ob1', choice: 'for' }] } }), [
    'breached m/1/26',
  ]),
  entitled('neither ballots nor totals', onItem({ vote: { recorded: 'for' } }), ['unknown m']),
  entitled('no vote', onItem({ decision: 'consensus' }), NOTHING),

  noBlank('everybody votes', voted('ffffffff'), ['satisfied m']),
  noBlank('a blank ballot', voted('0fffffff'), ['breached m/1/26']),
  noBlank('a secret vote with a blank: nobody is named', onItem({ vote: { secret: true, totals: [row('for', 7)], blanks: 1 } }), [
    'breached m/1/26',
  ]),
  noBlank('neither ballots nor totals', onItem({ vote: { recorded: 'for' } }), ['unknown m']),
  noBlank('no vote', onItem({ decision: 'consensus' }), NOTHING),

  doubleVote('equal, and recorded as the chair voted', voted(EVEN, { recorded: 'for' }), ['satisfied m']),
  doubleVote('equal, and recorded otherwise', voted(EVEN, { recorded: 'against' }), ['breached m/1/26']),
  doubleVote('equal, and recorded as undecided', voted(EVEN, { recorded: null }), ['breached m/1/26']),
  doubleVote('equal, and not recorded', voted(EVEN), ['unknown m']),
  doubleVote('five to three, and recorded so', voted('fffffaaa', { recorded: 'for' }), ['satisfied m']),
  doubleVote('five to three, and recorded otherwise', voted('fffffaaa', { recorded: 'against' }), ['breached m/1/26']),
  doubleVote('a blank ballot: invalid, whatever is recorded', voted('0fffffff', { recorded: 'against' }), NOTHING),
  doubleVote('no vote', onItem({ decision: 'consensus' }), NOTHING),

  disqualified('takes no part', voted('fff-ffff', {}, { disqualified: ['st4'] }), ['satisfied m']),
  disqualified('votes', voted('ffffffff', {}, { disqualified: ['st4'] }), ['breached m/1/26']),
  disqualified('presides over the item', onItem({ decision: 'consensus', disqualified: ['st4'], presiding: 'st4' }), ['breached m/1/26']),
  disqualified('presides over the meeting, and the item names nobody', onItem({ decision: 'consensus', disqualified: ['an1'] }), [
    'unknown m',
  ]),
  disqualified(
    'presides over the meeting, but is absent from the item',
    onItem({ decision: 'consensus', disqualified: ['an1'], absent: ['an1'] }),
    ['satisfied m'],
  ),
  disqualified(
    'presides over the meeting, but another over the item',
    onItem({ decision: 'consensus', disqualified: ['an1'], presiding: 'st1' }),
    ['satisfied m'],
  ),
  disqualified('nobody is', onItem({ decision: 'consensus' }), NOTHING),
]

export const CASES: readonly Vector[] = [
  ...byBallots,
  ...byTotals,
  ...inRegister,
  refusal('tallyVote', ['§5:7'], 'an election without candidates', {
    vote: { kind: 'election', ballots: [] },
    context: { voters: ['v1'] },
  }),
  refusal('tallyVote', ['§5:7'], 'a voter twice', { vote: { ballots: [] }, context: { voters: ['v1', 'v1'] } }),
]
