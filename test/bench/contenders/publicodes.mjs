// publicodes: it knows no lists, so that counting is code of ours; comparing and answering is its rules.
import * as publicodes from 'publicodes'

// Its ES module comes out with the class one step further down than its types say.
const Engine = publicodes.default.default ?? publicodes.default

const engine = new Engine({
  for: { valeur: 0 },
  against: { valeur: 0 },
  chairs: { valeur: "'nobody'" },
  winner: {
    variations: [
      { si: 'for > against', alors: "'for'" },
      { si: 'against > for', alors: "'against'" },
      { si: "chairs = 'for'", alors: "'for, by the double vote'" },
      { si: "chairs = 'against'", alors: "'against, by the double vote'" },
      { sinon: "'tied'" },
    ],
  },
})

export const name = 'publicodes'

export function winner({ ballots, chair }) {
  let votes = 0
  let chairs = 'nobody'
  for (const { voter, choice } of ballots) {
    if (choice === 'for') votes++
    if (voter === chair) chairs = choice
  }
  engine.setSituation({ for: votes, against: ballots.length - votes, chairs: `'${chairs}'` })
  return engine.evaluate('winner').nodeValue
}
