// The ballots that are tallied: all that six people can hand in, many that break rules, and the ten of an ordinary vote.

/** Random numbers that are the same in every run. */
export function randomFrom(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const PEOPLE = [...'abcdefghij']

/** Every way in which six people vote: for, against, blank, or not at all; with a chair among them, and with none. */
export function everyVoteOfSix() {
  const voters = PEOPLE.slice(0, 6)
  const votes = []
  for (let code = 0; code < 4 ** 6; code++) {
    const ballots = voters.flatMap((voter, place) => {
      const choice = ['for', 'against', null, undefined][(code >> (2 * place)) & 3]
      return choice === undefined ? [] : [{ voter, choice }]
    })
    for (const chair of ['a', undefined]) votes.push([{ ballots }, chair === undefined ? { voters } : { voters, chair, quorate: true }])
  }
  return votes
}

/** Votes with second ballots, strangers, unknown choices, elections, no voters, no ballots, no quorum. */
export function irregularVotes(count) {
  const random = randomFrom(1)
  const pick = (values) => values[random(values.length)]
  return Array.from({ length: count }, () => {
    const choices = pick([undefined, undefined, ['for', 'against', 'postpone'], ['one', 'two', 'three', 'four'], ['alone']])
    const known = choices ?? ['for', 'against']
    const voters = PEOPLE.slice(0, random(11))
    const ballots = Array.from({ length: random(13) }, (_, place) => ({
      voter: random(8) === 0 ? pick([...PEOPLE, 'stranger']) : PEOPLE[place % 10],
      choice: random(12) === 0 ? pick([null, 'unheard-of']) : pick(known),
    }))
    const kind = choices === undefined ? pick([undefined, 'resolution']) : pick(['election', 'resolution'])
    const chair = pick(['a', 'b', 'stranger', undefined])
    const quorate = pick([true, true, false, undefined])
    return [
      { ballots, ...(kind && { kind }), ...(choices && { choices }) },
      { voters, ...(chair && { chair }), ...(quorate !== undefined && { quorate }) },
    ]
  })
}

/** Ten people who all vote for or against: carried, fallen, and as often as not decided by the chair's double vote. */
export function ordinaryVotes(count) {
  const random = randomFrom(2)
  return Array.from({ length: count }, (_, index) => {
    const inFavour = index % 2 === 0 ? 5 : random(11)
    const order = PEOPLE.map((voter) => ({ voter, by: random(1000) })).toSorted((a, b) => a.by - b.by)
    const yes = new Set(order.slice(0, inFavour).map(({ voter }) => voter))
    const ballots = PEOPLE.map((voter) => ({ voter, choice: yes.has(voter) ? 'for' : 'against' }))
    return [{ ballots }, index % 8 === 0 ? { voters: PEOPLE } : { voters: PEOPLE, chair: 'a' }]
  })
}
