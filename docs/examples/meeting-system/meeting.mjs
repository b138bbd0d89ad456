// @ts-check
/** A meeting system: the roll call, one item on which somebody is disqualified, and a vote that comes out equal. */
import { checkQuorum, seatMembers, tallyVote } from 'lmu-rules'
import { describe } from 'lmu-rules/messages'
import { committee } from '../committee.mjs'

const DAY = '2026-11-25'
const CHAIR = 'an1'

// #region roll-call
/**
 * Who sits for each seat on an item, and whether that is enough. Ask again whenever somebody comes or goes: it takes
 * microseconds, and keeps nothing.
 *
 * @param {readonly string[]} present
 * @param {import('lmu-rules').ItemAttendance} [item]
 */
function rollCall(present, item) {
  const seating = seatMembers(committee, present, DAY, item)
  const { quorate, counted, required, callable } = checkQuorum(seating, committee, DAY)
  return { seating, quorate, counted, required, toCall: callable.flatMap(({ people }) => people) }
}
// #endregion roll-call

// #region vote
/**
 * The result for the minutes, and what must be put right before it can stand there.
 *
 * @param {readonly import('lmu-rules').Ballot[]} ballots
 * @param {ReturnType<typeof rollCall>} roll
 */
function count(ballots, { seating, quorate }) {
  const { status, choice, counts, doubleVote, findings } = tallyVote({ ballots }, { voters: seating.voters, chair: CHAIR, quorate })
  const wrong = findings.filter(({ outcome }) => outcome === 'breached').map((finding) => describe(finding, 'en'))
  return { status, choice, counts, doubleVote, wrong }
}
// #endregion vote

// Seven seats are filled, one of them by a deputy. Nobody sits for st2, st5 and an2.
const present = ['st1', 'st3', 'st4', 'an1', 'an3v', 'an4', 'an5']
const opening = rollCall(present)
console.log(`Opening: ${opening.counted} of ${opening.required} seats, quorate: ${opening.quorate}`)

// an4 is disqualified on item 28/26: six are left, and the screen says whom to call.
const item = { disqualified: ['an4'] }
const without = rollCall(present, item)
console.log(`28/26: ${without.counted} of ${without.required} seats, quorate: ${without.quorate}; call ${without.toCall.join(', ')}`)

// The deputy of an4 comes, and so does st2: eight vote, four for and four against.
const complete = rollCall([...present, 'an4v', 'st2'], item)
const against = ['an1', 'st1', 'st2', 'st4']
const ballots = complete.seating.voters.map((voter) => ({ voter, choice: against.includes(voter) ? 'against' : 'for' }))
const result = count(ballots, complete)
console.log(result.counts.map(({ choice, votes }) => `${choice} ${votes}`).join(', '))
console.log(`${result.status}: ${result.choice}, by the double vote of ${result.doubleVote?.person ?? 'nobody'}`)

// A blank vote spoils it, and the system says so while people are still in the room.
const [first, ...rest] = ballots
const spoilt = count(first === undefined ? rest : [{ ...first, choice: null }, ...rest], complete)
console.log(`${spoilt.status}: ${spoilt.wrong.join(' ')}`)
