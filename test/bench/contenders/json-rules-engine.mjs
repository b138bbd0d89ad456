// json-rules-engine: counting is code of ours (dynamic facts), comparing and answering is its rules.
import { Engine } from 'json-rules-engine'

const votesFor = (choice) => async (_params, almanac) =>
  (await almanac.factValue('ballots')).filter((each) => each.choice === choice).length

const chairsChoice = async (_params, almanac) => {
  const [ballots, chair] = await Promise.all([almanac.factValue('ballots'), almanac.factValue('chair')])
  return ballots.find(({ voter }) => voter === chair)?.choice ?? null
}

const leads = (one, other) => ({ fact: one, operator: 'greaterThan', value: { fact: other } })
const isEqual = { fact: 'for', operator: 'equal', value: { fact: 'against' } }
const ofChair = (choice) => ({ fact: 'chairsChoice', operator: 'equal', value: choice })

const engine = new Engine()
engine.addFact('for', votesFor('for'))
engine.addFact('against', votesFor('against'))
engine.addFact('chairsChoice', chairsChoice)
for (const [answer, ...all] of [
  ['for', leads('for', 'against')],
  ['against', leads('against', 'for')],
  ['for, by the double vote', isEqual, ofChair('for')],
  ['against, by the double vote', isEqual, ofChair('against')],
  ['tied', isEqual, ofChair(null)],
]) {
  engine.addRule({ conditions: { all }, event: { type: answer } })
}

export const name = 'json-rules-engine'

export async function winner({ ballots, chair }) {
  const { events } = await engine.run({ ballots, chair })
  return events[0].type
}
