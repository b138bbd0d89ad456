/** English: votes. */
import type { Area, Told } from '../message'
import { text, type Words, wanted } from '../words'
import { notYet } from './phrases'

/** What is asked for, by its key. */
const MISSING = {
  ballots: 'the votes',
  totals: 'the totals',
  chairs: 'the chairs',
  viceChairs: 'the vice-chairs',
  presiding: 'who presided',
  doubleVote: 'what the double vote was given for',
  recorded: 'the result',
  deputies: 'the deputies',
}

export const votes: Area<'votes'> = {
  'votes/entitled': {
    breached: (finding, words) => {
      const { people, voter, reasons = [], voters, cast } = finding.facts
      const { who, named } = culprits(people ?? [voter], reasons.length > 1, words)
      const faults: Readonly<Record<(typeof reasons)[number], string>> = {
        'not-entitled': `${who} voted without a right to`,
        'second-ballot': `${who} voted more than once`,
        'unknown-choice': `${who} voted for something other than the choices`,
        'not-whole': 'the figures are not whole numbers',
        negative: 'the figures are negative',
        'more-votes-than-voters': `${words.figure(cast)} votes were counted, but only ${words.figure(voters)} could vote`,
      }
      const told = reasons.length > 0 ? words.join(reasons.map((reason) => faults[reason])) : faults['not-entitled']
      return `The vote${words.onItems(finding)} is invalid: ${told}${named}. Take it again.`
    },
    open: notYet,
    unknown: (finding, words) =>
      `It is not known whether only those entitled voted${words.onItems(finding)}. Enter the votes, the deputies and who was present.`,
    satisfied: (finding, words) => {
      const { voters, cast } = finding.facts
      const turnout = voters === undefined || cast === undefined ? '' : `: ${words.figure(cast)} of ${words.figure(voters)}`
      return `Only those entitled voted${words.onItems(finding)}, and once each${turnout}.`
    },
    'not-applicable': (finding, words) => `No vote was taken${words.onItems(finding)}.`,
  },

  'votes/no-blank': {
    breached: (finding, words) => {
      const { people, voter, reasons = [], blanks, missing, status } = finding.facts
      const { who, named } = culprits(people ?? [voter], reasons.length > 1 || blanks !== undefined || missing !== undefined, words)
      const faults: Readonly<Record<(typeof reasons)[number], string>> = {
        blank: `${blanks === undefined ? who : words.figure(blanks)} voted blank`,
        'no-ballot': `${missing === undefined ? who : words.figure(missing)} did not vote`,
        'no-votes': 'no votes were cast',
      }
      const told = reasons.length > 0 ? words.join(reasons.map((reason) => faults[reason])) : faults.blank
      return text(
        `The vote${words.onItems(finding)} is not in order: ${told}${named}.`,
        'All who take part in an item should vote, and nobody blank.',
        status === 'invalid' && 'Take the vote again.',
      )
    },
    open: notYet,
    unknown: (finding, words) => `It is not known whether anyone voted blank or did not vote${words.onItems(finding)}. Enter the votes.`,
    satisfied: (finding, words) => `Nobody voted blank${words.onItems(finding)}.`,
    'not-applicable': (finding, words) => `No vote was taken${words.onItems(finding)}.`,
  },

  'votes/double-vote': {
    breached: (finding, words) => {
      const { recorded, doubleVote, reason } = finding.facts
      const on = words.onItems(finding)
      const stated = `A double vote for ${words.choice(doubleVote)} is entered${on}`
      if (reason === 'not-a-tie') return `${stated}, but the votes were not equal there. It does not count; correct the minutes.`
      if (reason === 'no-holder') return `${stated}, but nobody who took part had a double vote. It does not count; correct the minutes.`
      const minutes = recorded === undefined || recorded === null ? 'that nothing was decided' : words.choice(recorded)
      return `The minutes say ${minutes}${on}, but ${resultOf(finding.facts, words)}. Correct the minutes.`
    },
    open: notYet,
    unknown: (finding, words) => {
      const { reason, choices = [] } = finding.facts
      const on = words.onItems(finding)
      const equal = choices.length > 1 ? ` between ${words.list(choices, words.choice)}` : ''
      if (reason === 'double-vote-not-stated') {
        return `The votes are equal${equal}${on}, and the double vote of ${holderOf(finding.facts, words)} decides. Enter what it was given for.`
      }
      const missing = words.list(wanted(finding, MISSING), words.asIs, 'the votes, the chair and the result')
      return `It is not known what the vote${on} led to. Enter ${missing}.`
    },
    satisfied: (finding, words) => {
      const { status, choice, choices = [] } = finding.facts
      const on = words.onItems(finding)
      if (status === 'decided' && choices.length > 1) {
        return `The votes were equal${on}, and the double vote of ${holderOf(finding.facts, words)} decided for ${words.choice(choice)}.`
      }
      return `The minutes agree with the count${on}${status === undefined ? '' : `: ${resultOf(finding.facts, words)}`}.`
    },
    'not-applicable': (finding, words) => {
      const { status } = finding.facts
      return `No double vote was used${words.onItems(finding)}${status === undefined ? '' : `: ${resultOf(finding.facts, words)}`}.`
    },
  },

  'votes/disqualified': {
    breached: (finding, words) => {
      const { people, reasons = [] } = finding.facts
      const faults: Readonly<Record<(typeof reasons)[number], string>> = {
        voted: 'somebody disqualified voted',
        presided: 'somebody disqualified presided',
      }
      const told = reasons.length > 0 ? words.join(reasons.map((reason) => faults[reason])) : 'somebody disqualified took part'
      return `Disqualification${words.onItems(finding)}: ${told}${inBrackets(people, words)}. Settle whether the item must be taken up again.`
    },
    open: notYet,
    unknown: (finding, words) =>
      `It is not known whether anyone disqualified voted or presided${words.onItems(finding)}. Enter ${words.list(wanted(finding, MISSING), words.asIs, 'the items')}.`,
    satisfied: (finding, words) => `Nobody disqualified voted or presided${words.onItems(finding)}.`,
    'not-applicable': () => 'Nobody is entered as disqualified.',
  },
}

type DoubleVoteFacts = Told<'votes/double-vote'>['facts']

/** What the votes led to, as a clause. */
function resultOf({ status, choice }: DoubleVoteFacts, words: Words): string {
  if (status === 'tied') return 'the votes are equal and nothing is decided'
  if (status === 'no-majority') return 'none of the choices had more than half'
  if (status === 'invalid') return 'the vote is invalid'
  return `the result is ${words.choice(choice)}`
}

function holderOf({ holder }: DoubleVoteFacts, { people }: Words): string {
  return people([holder], 'the chair')
}

/** The people as the subject of the one thing they did; of several things, and of figures, apart in brackets. */
function culprits(people: readonly (string | undefined)[], isApart: boolean, words: Words) {
  return isApart ? { who: 'somebody', named: inBrackets(people, words) } : { who: words.people(people, 'somebody'), named: '' }
}

/** ' (ob1 and st2)'. */
function inBrackets(ids: readonly (string | undefined)[] | undefined, { people }: Words): string {
  const told = people(ids, '')
  return told === '' ? '' : ` (${told})`
}
