// json-logic-js: one rule counts, the other decides, each applied by itself, as the language has no names for what it has
// reckoned. Inside `filter` nothing but the row is in sight, so that the chair is written into the rule.
import jsonLogic from 'json-logic-js'

const ONE_EACH = { if: [{ '===': [{ var: 'current.choice' }, 'for'] }, 1, -1] }
const LEAD = { reduce: [{ var: 'ballots' }, { '+': [{ var: 'accumulator' }, ONE_EACH] }, 0] }
const byChair = (chair) => ({ filter: [{ var: 'ballots' }, { '===': [{ var: 'voter' }, chair] }] })
const DECIDE = {
  if: [
    { '>': [{ var: 'lead' }, 0] },
    'for',
    { '<': [{ var: 'lead' }, 0] },
    'against',
    { var: 'chairs' },
    { cat: [{ var: 'chairs' }, ', by the double vote'] },
    'tied',
  ],
}

export const name = 'json-logic-js'

export function winner({ ballots, chair }) {
  const lead = jsonLogic.apply(LEAD, { ballots })
  if (lead !== 0) return jsonLogic.apply(DECIDE, { lead })
  const [own] = jsonLogic.apply(byChair(chair), { ballots })
  return jsonLogic.apply(DECIDE, { lead, chairs: own?.choice })
}
