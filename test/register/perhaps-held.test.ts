/** A meeting of which nobody says whether it was held: what its agenda would ask of it if it was, and no more (§5:6–8). */
import { describe, expect, it } from 'vitest'
import { checkDecisions, type RuleId } from '../../src/index'
import { AS_OF, dated, type Item, PRESENT, STATUS, withMeetings } from '../support/register'

const VOTES = ['votes/entitled', 'votes/no-blank', 'votes/double-vote'] as const
const item = (change: Partial<Item>): Item => ({ id: '2', kind: 'case', ...change })
const vote = { ballots: PRESENT.map((voter) => ({ voter, choice: 'for' })) }

describe('a meeting that was perhaps held', () => {
  it.each<readonly [string, readonly Item[] | undefined, readonly RuleId[]]>([
    ['with nothing but information', [STATUS], []],
    ['with a decision without a vote', [item({ decision: 'consensus' })], ['quorum/minimum']],
    ['with a vote', [item({ vote })], ['quorum/minimum', ...VOTES]],
    ['with one who was disqualified on what was only discussed', [item({ disqualified: ['st1'] })], ['votes/disqualified']],
    ['with nobody disqualified', [item({ disqualified: [] })], []],
    [
      'with all of it, on items of their own',
      [item({ vote }), item({ id: '3', disqualified: ['st1'] })],
      ['quorum/minimum', ...VOTES, 'votes/disqualified'],
    ],
    ['without an agenda', undefined, ['quorum/minimum', ...VOTES, 'votes/disqualified']],
  ])('%s', (_, agenda, rules) => {
    const path = ['committee', 'meetings', 0]
    const told = checkDecisions(withMeetings([dated('m', '2026-09-16', { agenda })]), AS_OF).findings
    expect(told.map(({ clauses: _clauses, modality, readings, ...own }) => own)).toStrictEqual(
      rules.map((rule) => ({ rule, outcome: 'unknown', subject: 'm', path, facts: {}, needs: [[...path, 'held']] })),
    )
  })
})
