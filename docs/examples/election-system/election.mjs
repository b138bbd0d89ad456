// @ts-check
/** An election system: the committee elects its chair and vice-chair for a year, in secret. */
import { acrossReadings, checkOfficers, nextChairGroup, tallyTotals } from 'lmu-rules'
import { describe } from 'lmu-rules/messages'
import { committee } from '../committee.mjs'

const DAY = '2026-08-19'
const YEAR = { from: DAY, to: '2027-07-31', electedBy: 'committee' }

/** The chairs so far, as the archive has them. @type {readonly import('lmu-rules').Officer[]} */
const chairs = [
  { person: 'an9', group: 'staff', from: '2024-08-01', to: '2025-07-31', electedBy: 'committee' },
  { person: 'st9', group: 'student', from: '2025-08-01', to: '2026-07-31', electedBy: 'committee' },
]

// #region candidates
/** Whose turn it is. Null where the archive does not tell; then anybody may stand. */
const turn = nextChairGroup(chairs)
const candidates = committee.members.filter(({ group }) => turn === null || group === turn).map(({ person }) => person)
// #endregion candidates
console.log(`The chair comes from the ${turn}: ${candidates.join(', ')}`)

// #region tally
const voters = committee.members.map(({ person }) => person)

/** In a secret vote the system knows figures, not who voted for whom. @type {import('lmu-rules').Totals} */
const forChair = {
  kind: 'election',
  totals: [
    { choice: 'an1', votes: 6 },
    { choice: 'an4', votes: 4 },
  ],
}
const chair = tallyTotals(forChair, { voters, quorate: true })
// #endregion tally
console.log(`Chair: ${chair.status}, ${chair.choice}`)

// #region readings
/** Five votes each. The chair, elected a minute ago, has given the double vote to st1. @type {import('lmu-rules').Totals} */
const forViceChair = {
  kind: 'election',
  totals: [
    { choice: 'st1', votes: 5 },
    { choice: 'st4', votes: 5 },
  ],
  doubleVote: 'st1',
}
/** @param {import('lmu-rules').Options} options */
const countViceChair = (options) => tallyTotals(forViceChair, { voters, chair: 'an1', quorate: true }, options)
const viceChair = countViceChair({})

/** Does that turn on a question the mandate leaves open? Then the committee settles the question before anybody takes office. */
const { settled, pivots } = acrossReadings(countViceChair)
// #endregion readings
console.log(`Vice-chair: ${viceChair.status}, ${viceChair.choice}; settled: ${settled}`)
for (const { reading, value } of pivots) console.log(`  another result if ${reading} is ${value}`)

// #region take-office
/** Before the minutes are signed: does the mandate allow what was decided? */
const { findings } = checkOfficers(
  {
    chairs: [...chairs, { ...YEAR, person: 'an1', group: 'staff' }],
    viceChairs: [
      { person: 'an8', group: 'staff', from: '2025-08-01', to: '2026-07-31', electedBy: 'committee' },
      { ...YEAR, person: 'st1', group: 'student' },
    ],
    recordsFrom: '2026-08-01',
  },
  committee,
  DAY,
)
// #endregion take-office
for (const finding of findings) console.log(`${finding.outcome}: ${describe(finding, 'en')}`)
