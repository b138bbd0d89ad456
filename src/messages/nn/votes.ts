/** Nynorsk: votes. */
import type { Area, Told } from '../message'
import { text, type Words, wanted } from '../words'
import { notYet } from './phrases'

/** What is asked for, by its key. */
const MISSING = {
  ballots: 'stemmene',
  totals: 'stemmetala',
  chairs: 'leiarane',
  viceChairs: 'nestleiarane',
  presiding: 'kven som leidde behandlinga',
  doubleVote: 'kva den doble stemma vart gitt for',
  recorded: 'utfallet',
  deputies: 'varaene',
}

export const votes: Area<'votes'> = {
  'votes/entitled': {
    breached: (finding, words) => {
      const { people, voter, reasons = [], voters, cast } = finding.facts
      const { who, named } = culprits(people ?? [voter], reasons.length > 1, words)
      const faults: Readonly<Record<(typeof reasons)[number], string>> = {
        'not-entitled': `${who} stemte utan stemmerett`,
        'second-ballot': `${who} stemte meir enn éin gong`,
        'unknown-choice': `${who} stemte på noko anna enn alternativa`,
        'not-whole': 'stemmetala er ikkje heile tal',
        negative: 'stemmetala er negative',
        'more-votes-than-voters': `det er talt ${words.figure(cast)} stemmer, men berre ${words.figure(voters)} kunne stemme`,
      }
      const told = reasons.length > 0 ? words.join(reasons.map((reason) => faults[reason])) : faults['not-entitled']
      return `Avrøystinga${words.onItems(finding)} er ugyldig: ${told}${named}. Ta ho om igjen.`
    },
    open: notYet,
    unknown: (finding, words) =>
      `Det er uvisst om berre dei med stemmerett stemte${words.onItems(finding)}. Før opp stemmene, varamedlemmene og kven som var til stades.`,
    satisfied: (finding, words) => {
      const { voters, cast } = finding.facts
      const turnout = voters === undefined || cast === undefined ? '' : `: ${words.figure(cast)} av ${words.figure(voters)}`
      return `Berre dei med stemmerett stemte${words.onItems(finding)}, og éin gong kvar${turnout}.`
    },
    'not-applicable': (finding, words) => `Det er ikkje stemt over noko${words.onItems(finding)}.`,
  },

  'votes/no-blank': {
    breached: (finding, words) => {
      const { people, voter, reasons = [], blanks, missing, status } = finding.facts
      const { who, named } = culprits(people ?? [voter], reasons.length > 1 || blanks !== undefined || missing !== undefined, words)
      const faults: Readonly<Record<(typeof reasons)[number], string>> = {
        blank: `${blanks === undefined ? who : words.figure(blanks)} stemte blankt`,
        'no-ballot': `${missing === undefined ? who : words.figure(missing)} stemte ikkje`,
        'no-votes': 'ingen gav stemme',
      }
      const told = reasons.length > 0 ? words.join(reasons.map((reason) => faults[reason])) : faults.blank
      return text(
        `Avrøystinga${words.onItems(finding)} er ikkje i orden: ${told}${named}.`,
        'Alle som deltek i saka, skal stemme, og ingen blankt.',
        status === 'invalid' && 'Ta avrøystinga om igjen.',
      )
    },
    open: notYet,
    unknown: (finding, words) => `Det er uvisst om nokon stemte blankt eller lét vere å stemme${words.onItems(finding)}. Før opp stemmene.`,
    satisfied: (finding, words) => `Det vart ikkje stemt blankt${words.onItems(finding)}.`,
    'not-applicable': (finding, words) => `Det er ikkje stemt over noko${words.onItems(finding)}.`,
  },

  'votes/double-vote': {
    breached: (finding, words) => {
      const { recorded, doubleVote, reason } = finding.facts
      const on = words.onItems(finding)
      const stated = `Det er ført opp dobbel stemme for ${words.choice(doubleVote)}${on}`
      if (reason === 'not-a-tie') return `${stated}, men stemmene stod ikkje likt der. Ho tel ikkje; rett referatet.`
      if (reason === 'no-holder') return `${stated}, men ingen som deltok, hadde dobbel stemme. Ho tel ikkje; rett referatet.`
      const minutes = recorded === undefined || recorded === null ? 'at ingenting er avgjort' : words.choice(recorded)
      return `Referatet seier ${minutes}${on}, men ${resultOf(finding.facts, words)}. Rett referatet.`
    },
    open: notYet,
    unknown: (finding, words) => {
      const { reason, choices = [] } = finding.facts
      const on = words.onItems(finding)
      const equal = choices.length > 1 ? ` mellom ${words.list(choices, words.choice)}` : ''
      if (reason === 'double-vote-not-stated') {
        return `Stemmene står likt${equal}${on}, og den doble stemma til ${holderOf(finding.facts, words)} avgjer. Før opp kva ho vart gitt for.`
      }
      const missing = words.list(wanted(finding, MISSING), words.asIs, 'stemmene, leiaren og utfallet')
      return `Det er uvisst kva avrøystinga${on} førte til. Før opp ${missing}.`
    },
    satisfied: (finding, words) => {
      const { status, choice, choices = [] } = finding.facts
      const on = words.onItems(finding)
      if (status === 'decided' && choices.length > 1) {
        return `Stemmene stod likt${on}, og den doble stemma til ${holderOf(finding.facts, words)} avgjorde for ${words.choice(choice)}.`
      }
      return `Referatet stemmer med teljinga${on}${status === undefined ? '' : `: ${resultOf(finding.facts, words)}`}.`
    },
    'not-applicable': (finding, words) => {
      const { status } = finding.facts
      return `Dobbel stemme er ikkje brukt${words.onItems(finding)}${status === undefined ? '' : `: ${resultOf(finding.facts, words)}`}.`
    },
  },

  'votes/disqualified': {
    breached: (finding, words) => {
      const { people, reasons = [] } = finding.facts
      const faults: Readonly<Record<(typeof reasons)[number], string>> = {
        voted: 'nokre inhabile stemte',
        presided: 'ein inhabil leidde behandlinga',
      }
      const told = reasons.length > 0 ? words.join(reasons.map((reason) => faults[reason])) : 'nokre inhabile deltok'
      return `Inhabilitet${words.onItems(finding)}: ${told}${inBrackets(people, words)}. Avklar om saka må takast opp igjen.`
    },
    open: notYet,
    unknown: (finding, words) =>
      `Det er uvisst om nokre inhabile stemte eller leidde behandlinga${words.onItems(finding)}. Før opp ${words.list(wanted(finding, MISSING), words.asIs, 'sakene')}.`,
    satisfied: (finding, words) => `Ingen inhabile stemte eller leidde behandlinga${words.onItems(finding)}.`,
    'not-applicable': () => 'Ingen står oppførte som inhabile.',
  },
}

type DoubleVoteFacts = Told<'votes/double-vote'>['facts']

/** What the votes led to, as a clause. */
function resultOf({ status, choice }: DoubleVoteFacts, words: Words): string {
  if (status === 'tied') return 'stemmene står likt og ingenting er avgjort'
  if (status === 'no-majority') return 'ingen av alternativa fekk meir enn halvparten'
  if (status === 'invalid') return 'avrøystinga er ugyldig'
  return `utfallet er ${words.choice(choice)}`
}

function holderOf({ holder }: DoubleVoteFacts, { people }: Words): string {
  return people([holder], 'leiar')
}

/** The people as the subject of the one thing they did; of several things, and of figures, apart in brackets. */
function culprits(people: readonly (string | undefined)[], isApart: boolean, words: Words) {
  return isApart ? { who: 'nokon', named: inBrackets(people, words) } : { who: words.people(people, 'nokon'), named: '' }
}

/** ' (ob1 og st2)'. */
function inBrackets(ids: readonly (string | undefined)[] | undefined, { people }: Words): string {
  const told = people(ids, '')
  return told === '' ? '' : ` (${told})`
}
