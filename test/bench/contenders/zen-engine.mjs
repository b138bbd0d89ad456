// @gorules/zen-engine: one expression node of a decision made once. It is native code; what crosses over to it is copied.
import { ZenEngine } from '@gorules/zen-engine'

const EXPRESSIONS = {
  for: "count(ballots, #.choice == 'for')",
  against: "count(ballots, #.choice == 'against')",
  chairs: 'filter(ballots, #.voter == chair)[0].choice',
  winner: "$.for > $.against ? 'for' : $.against > $.for ? 'against' : $.chairs == null ? 'tied' : $.chairs + ', by the double vote'",
}

const decision = new ZenEngine().createDecision({
  nodes: [
    { id: 'in', type: 'inputNode', name: 'Ballots' },
    {
      id: 'tally',
      type: 'expressionNode',
      name: 'Tally',
      content: { expressions: Object.entries(EXPRESSIONS).map(([key, value]) => ({ id: key, key, value })) },
    },
    { id: 'out', type: 'outputNode', name: 'Winner' },
  ],
  edges: [
    { id: 'first', type: 'edge', sourceId: 'in', targetId: 'tally' },
    { id: 'second', type: 'edge', sourceId: 'tally', targetId: 'out' },
  ],
})

export const name = '@gorules/zen-engine'

export async function winner(facts) {
  const { result } = await decision.evaluate(facts)
  return result.winner
}
