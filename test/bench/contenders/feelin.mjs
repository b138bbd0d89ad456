// feelin: one expression of FEEL, which it reads anew each time; it takes no expression that has been read.
import { evaluate } from 'feelin'

const WINNER = `{
  yes: count(ballots[choice = "for"]),
  no: count(ballots[choice = "against"]),
  chairs: ballots[voter = chair][1].choice,
  winner: if yes > no then "for" else if no > yes then "against" else if chairs = null then "tied" else chairs + ", by the double vote"
}.winner`

export const name = 'feelin'

export function winner(facts) {
  return evaluate(WINNER, facts).value
}
