// The tally of a vote, against one written by hand and against rule engines that are given the same rule.
import { deepStrictEqual, equal } from 'node:assert/strict'
import { tallyVote } from '../../dist/index.js'
import * as feelin from './contenders/feelin.mjs'
import * as jsonLogic from './contenders/json-logic-js.mjs'
import * as jsonRulesEngine from './contenders/json-rules-engine.mjs'
import * as publicodes from './contenders/publicodes.mjs'
import * as zenEngine from './contenders/zen-engine.mjs'
import { tallyVote as byHand } from './floor/tally-vote.mjs'
import { compared, inRounds } from './measure.mjs'
import { everyVoteOfSix, irregularVotes, ordinaryVotes } from './votes.mjs'

const ENGINES = [jsonRulesEngine, jsonLogic, zenEngine, publicodes, feelin]

function winner({ status, choice, doubleVote }) {
  if (status !== 'decided') return status
  return doubleVote === null ? choice : `${choice}, by the double vote`
}

export async function measureTally() {
  const votes = ordinaryVotes(64)
  const agreed = [...everyVoteOfSix(), ...irregularVotes(20_000), ...votes]
  for (const [vote, context] of agreed) deepStrictEqual(byHand(vote, context), tallyVote(vote, context))
  for (const [{ ballots }, { chair = null }] of votes) {
    for (const engine of ENGINES) {
      equal(await engine.winner({ ballots, chair }), winner(tallyVote({ ballots }, contextOf(ballots, chair))), engine.name)
    }
  }

  const facts = votes.map(([{ ballots }, { chair = null }]) => ({ ballots, chair }))
  const all = (tally) => ({
    count: votes.length,
    run() {
      for (const [vote, context] of votes) tally(vote, context)
    },
  })
  const times = await inRounds({ tallyVote: all(tallyVote), byHand: all(byHand) }, { rounds: 25, time: 40 })
  const engines = await inRounds(
    Object.fromEntries(
      ENGINES.map((engine) => [
        engine.name,
        {
          count: facts.length,
          async run() {
            for (const each of facts) await engine.winner(each)
          },
        },
      ]).concat(Object.entries({ tallyVote: all(tallyVote), byHand: all(byHand) })),
    ),
    { rounds: 7, time: 60, iterations: 1 },
  )
  const fastest = ENGINES.toSorted((a, b) => engines[a.name].least - engines[b.name].least)[0].name
  return [
    {
      what: '`tallyVote`, ten ballots, findings included',
      against: `the same tally written by hand for this one mandate; equal on ${agreed.length} votes`,
      times: [times.tallyVote, times.byHand],
      ratio: compared(times.tallyVote, times.byHand),
      limit: 3,
      aim: 2,
    },
    ...ENGINES.map(({ name }) => ({
      what: '`tallyVote`, the same',
      against: `${name}: who wins, and nothing else${name === fastest ? ' (the fastest)' : ''}`,
      times: [engines.tallyVote, engines[name]],
      ratio: compared(engines.tallyVote, engines[name]),
      limit: 0.1,
    })),
    {
      what: 'the tally written by hand, for comparison',
      against: `${fastest}: who wins, and nothing else`,
      times: [engines.byHand, engines[fastest]],
      ratio: compared(engines.byHand, engines[fastest]),
    },
  ]
}

function contextOf(ballots, chair) {
  const voters = ballots.map(({ voter }) => voter)
  return chair === null ? { voters } : { voters, chair }
}
