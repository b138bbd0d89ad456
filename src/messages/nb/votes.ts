/** Bokmål: votes. */
import type { Area, Told } from '../message'
import { text, type Words, wanted } from '../words'
import { notYet } from './phrases'

/** What is asked for, by its key. */
const MISSING = {
  ballots: 'stemmene',
  totals: 'stemmetallene',
  chairs: 'lederne',
  viceChairs: 'nestlederne',
  presiding: 'hvem som ledet behandlingen',
  doubleVote: 'hva den doble stemmen ble gitt for',
  recorded: 'utfallet',
  deputies: 'varaene',
}

export const votes: Area<'votes'> = {
  'votes/entitled': {
    breached: (finding, words) => {
      const { people, voter, reasons = [], voters, cast } = finding.facts
      const { who, named } = culprits(people ?? [voter], reasons.length > 1, words)
      const faults: Readonly<Record<(typeof reasons)[number], string>> = {
        'not-entitled': `${who} stemte uten stemmerett`,
        'second-ballot': `${who} stemte mer enn én gang`,
        'unknown-choice': `${who} stemte på noe annet enn alternativene`,
        'not-whole': 'stemmetallene er ikke hele tall',
        negative: 'stemmetallene er negative',
        'more-votes-than-voters': `det er talt ${words.figure(cast)} stemmer, men bare ${words.figure(voters)} kunne stemme`,
      }
      const told = reasons.length > 0 ? words.join(reasons.map((reason) => faults[reason])) : faults['not-entitled']
      return `Avstemningen${words.onItems(finding)} er ugyldig: ${told}${named}. Ta den om igjen.`
    },
    open: notYet,
    unknown: (finding, words) =>
      `Det er uvisst om bare de med stemmerett stemte${words.onItems(finding)}. Før opp stemmene, varamedlemmene og hvem som var til stede.`,
    satisfied: (finding, words) => {
      const { voters, cast } = finding.facts
      const turnout = voters === undefined || cast === undefined ? '' : `: ${words.figure(cast)} av ${words.figure(voters)}`
      return `Bare de med stemmerett stemte${words.onItems(finding)}, og én gang hver${turnout}.`
    },
    'not-applicable': (finding, words) => `Det er ikke stemt over noe${words.onItems(finding)}.`,
  },

  'votes/no-blank': {
    breached: (finding, words) => {
      const { people, voter, reasons = [], blanks, missing, status } = finding.facts
      const { who, named } = culprits(people ?? [voter], reasons.length > 1 || blanks !== undefined || missing !== undefined, words)
      const faults: Readonly<Record<(typeof reasons)[number], string>> = {
        blank: `${blanks === undefined ? who : words.figure(blanks)} stemte blankt`,
        'no-ballot': `${missing === undefined ? who : words.figure(missing)} stemte ikke`,
        'no-votes': 'ingen avga stemme',
      }
      const told = reasons.length > 0 ? words.join(reasons.map((reason) => faults[reason])) : faults.blank
      return text(
        `Avstemningen${words.onItems(finding)} er ikke i orden: ${told}${named}.`,
        'Alle som deltar i saken, skal stemme, og ingen blankt.',
        status === 'invalid' && 'Ta avstemningen om igjen.',
      )
    },
    open: notYet,
    unknown: (finding, words) => `Det er uvisst om noen stemte blankt eller lot være å stemme${words.onItems(finding)}. Før opp stemmene.`,
    satisfied: (finding, words) => `Ingen stemte blankt${words.onItems(finding)}.`,
    'not-applicable': (finding, words) => `Det er ikke stemt over noe${words.onItems(finding)}.`,
  },

  'votes/double-vote': {
    breached: (finding, words) => {
      const { recorded, doubleVote, reason } = finding.facts
      const on = words.onItems(finding)
      const stated = `Det er ført opp dobbel stemme for ${words.choice(doubleVote)}${on}`
      if (reason === 'not-a-tie') return `${stated}, men stemmene sto ikke likt der. Den teller ikke; rett referatet.`
      if (reason === 'no-holder') return `${stated}, men ingen som deltok, hadde dobbel stemme. Den teller ikke; rett referatet.`
      const minutes = recorded === undefined || recorded === null ? 'at ingenting er avgjort' : words.choice(recorded)
      return `Referatet sier ${minutes}${on}, men ${resultOf(finding.facts, words)}. Rett referatet.`
    },
    open: notYet,
    unknown: (finding, words) => {
      const { reason, choices = [] } = finding.facts
      const on = words.onItems(finding)
      const equal = choices.length > 1 ? ` mellom ${words.list(choices, words.choice)}` : ''
      if (reason === 'double-vote-not-stated') {
        return `Stemmene står likt${equal}${on}, og den doble stemmen til ${holderOf(finding.facts, words)} avgjør. Før opp hva den ble gitt for.`
      }
      const missing = words.list(wanted(finding, MISSING), words.asIs, 'stemmene, lederen og utfallet')
      return `Det er uvisst hva avstemningen${on} førte til. Før opp ${missing}.`
    },
    satisfied: (finding, words) => {
      const { status, choice, choices = [] } = finding.facts
      const on = words.onItems(finding)
      if (status === 'decided' && choices.length > 1) {
        return `Stemmene sto likt${on}, og den doble stemmen til ${holderOf(finding.facts, words)} avgjorde for ${words.choice(choice)}.`
      }
      return `Referatet stemmer med tellingen${on}${status === undefined ? '' : `: ${resultOf(finding.facts, words)}`}.`
    },
    'not-applicable': (finding, words) => {
      const { status } = finding.facts
      return `Dobbel stemme er ikke brukt${words.onItems(finding)}${status === undefined ? '' : `: ${resultOf(finding.facts, words)}`}.`
    },
  },

  'votes/disqualified': {
    breached: (finding, words) => {
      const { people, reasons = [] } = finding.facts
      const faults: Readonly<Record<(typeof reasons)[number], string>> = {
        voted: 'noen inhabile stemte',
        presided: 'en inhabil ledet behandlingen',
      }
      const told = reasons.length > 0 ? words.join(reasons.map((reason) => faults[reason])) : 'noen inhabile deltok'
      return `Inhabilitet${words.onItems(finding)}: ${told}${inBrackets(people, words)}. Avklar om saken må tas opp igjen.`
    },
    open: notYet,
    unknown: (finding, words) =>
      `Det er uvisst om noen inhabile stemte eller ledet behandlingen${words.onItems(finding)}. Før opp ${words.list(wanted(finding, MISSING), words.asIs, 'sakene')}.`,
    satisfied: (finding, words) => `Ingen inhabile stemte eller ledet behandlingen${words.onItems(finding)}.`,
    'not-applicable': () => 'Ingen er ført opp som inhabile.',
  },
}

type DoubleVoteFacts = Told<'votes/double-vote'>['facts']

/** What the votes led to, as a clause. */
function resultOf({ status, choice }: DoubleVoteFacts, words: Words): string {
  if (status === 'tied') return 'stemmene står likt og ingenting er avgjort'
  if (status === 'no-majority') return 'ingen av alternativene fikk mer enn halvparten'
  if (status === 'invalid') return 'avstemningen er ugyldig'
  return `utfallet er ${words.choice(choice)}`
}

function holderOf({ holder }: DoubleVoteFacts, { people }: Words): string {
  return people([holder], 'leder')
}

/** The people as the subject of the one thing they did; of several things, and of figures, apart in brackets. */
function culprits(people: readonly (string | undefined)[], isApart: boolean, words: Words) {
  return isApart ? { who: 'noen', named: inBrackets(people, words) } : { who: words.people(people, 'noen'), named: '' }
}

/** ' (ob1 og st2)'. */
function inBrackets(ids: readonly (string | undefined)[] | undefined, { people }: Words): string {
  const told = people(ids, '')
  return told === '' ? '' : ` (${told})`
}
