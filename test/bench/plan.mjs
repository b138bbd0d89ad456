// A plan for a hundred faculties and four hundred slots, against checking that plan a thousand times.
import { equal, ok } from 'node:assert/strict'
import { checkDialogue, planDialogue } from '../../dist/index.js'
import { compared, inRounds } from './measure.mjs'
import { randomFrom } from './votes.mjs'

const ANCHOR = '2026-08-01'
const AS_OF = '2026-08-01'
const CHECKS = 1000

function problem() {
  const random = randomFrom(3)
  const faculties = Array.from({ length: 100 }, (_, index) => ({ id: `F${index}` }))
  const slots = Array.from({ length: 400 }, (_, index) => ({
    date: new Date(Date.UTC(2026, 7, 2 + index)).toISOString().slice(0, 10),
    // Most take anybody; a fifth of them only some, early ones above all, so that the plan has to shift.
    ...(random(5) === 0 && { faculties: Array.from({ length: 3 }, () => `F${random(100)}`) }),
  }))
  return { input: { anchor: ANCHOR, faculties, visits: [] }, slots }
}

export async function measurePlan() {
  const { input, slots } = problem()
  const plan = planDialogue(input, slots, AS_OF)
  equal(plan.feasible, true)
  equal(new Set(plan.visits.map(({ faculty }) => faculty)).size, input.faculties.length)
  for (const { faculty, date } of plan.visits) ok(slots.some((slot) => slot.date === date && slot.faculties?.includes(faculty) !== false))
  const planned = { ...input, visits: plan.visits }
  equal(checkDialogue(planned, AS_OF).remaining.filter((row) => row.planned === null).length, 0)

  const times = await inRounds(
    {
      plan: { run: () => planDialogue(input, slots, AS_OF) },
      // A thousand of them count as one.
      checks: { count: 1 / CHECKS, run: () => checkDialogue(planned, AS_OF) },
    },
    { rounds: 9, time: 100 },
  )
  return [
    {
      what: '`planDialogue`, 100 faculties by 400 slots, once',
      against: `\`checkDialogue\` of that plan, ${CHECKS} times`,
      times: [times.plan, times.checks],
      ratio: compared(times.plan, times.checks),
      limit: 1,
    },
  ]
}
