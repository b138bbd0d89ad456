/**
 * What carries out each sentence of the mandate, and which sentences of a copy have changed. A copy is taken apart into
 * sentences and held against the fingerprints of clauses.ts, whatever its line breaks, blank lines and marks.
 */
import { RULES, type RuleId } from './catalogue'
import { CLAUSES, type Clause, type ClauseId, type Texts } from './clauses'
import type { ReadingId } from './reading-values'
import { READINGS } from './readings'

/** What stands on a clause. */
export interface Bearing {
  readonly rules: readonly RuleId[]
  readonly readings: readonly ReadingId[]
}

/** One row of the clause map. */
export interface ClauseRow extends Bearing {
  readonly id: ClauseId
  readonly heading: Texts
  readonly fingerprint: string
  /** Why it is not judged; where it has `rules`, why the rest of it is not. */
  readonly notComputable?: Texts
}

/**
 * Every clause in the order of the text, with the rules and readings that stand on it, in the order of their lists.
 *
 * @example
 * clauseMap().find(({ id }) => id === '§5:6')?.rules //=> ['quorum/minimum', 'votes/entitled']
 */
export function clauseMap(): readonly ClauseRow[] {
  return CLAUSES.map((clause) => ({ ...clause, ...bearingOn([clause.id]) }))
}

function bearingOn(ids: readonly string[]): Bearing {
  const standsThere = ({ clauses }: { readonly clauses: readonly string[] }) => clauses.some((clause) => ids.includes(clause))
  return { rules: RULES.filter(standsThere).map(({ id }) => id), readings: READINGS.filter(standsThere).map(({ id }) => id) }
}

// ── Taking a text apart

/** A sentence of a copy of the mandate. */
export interface Sentence {
  /** Written like a clause id, counted in this copy: the same as ours only while nothing before it came or went. */
  readonly id: string
  /** The section, heading or point it stands under: '§5', '§3/Ansatte', '§2.4'; '§0' before the first of them. */
  readonly under: string
  /** The sentence that introduces a list, then the sentences of the list; of any other sentence mostly one. */
  readonly parts: readonly string[]
  /** The parts in one: in NFC, without marks, white space folded to one blank. This is what the fingerprint is of. */
  readonly text: string
}

/** A stretch of text without headings, marks and paragraph ends in it. */
interface Block {
  readonly under: string
  /** Part of a list, and so of the sentence before. */
  readonly item: boolean
  text: string
}

/** The titles of the sections, in the order of their numbers, which a copy may have lost. */
const SECTIONS = ['Formål', 'Roller og funksjoner', 'Sammensetting', 'Sekretariatsfunksjon', 'Arbeidsmåte', 'Endring av mandat']
/** The headings within them, which have no number. */
const HEADINGS = ['Studentene', 'Ansatte', 'Observatører', 'Lokale underutvalg', 'Sammensetning']

/** A bullet begins a line of its own wherever it stands. Those of Word come out of a PDF as characters of private use. */
const LINE_BREAK = /(?<=\S)[^\S\r\n]+(?=[•▪◦‣\p{Co}])|\r\n|[\r\n\f]/u
const LINE = /^\s*(?:(?<number>\d+)[.)](?:\s+|$)|(?<mark>[•▪◦‣\p{Co}]\s*|(?:[-–—*]|[a-zæøå][.)])\s+))?(?<words>.*)$/su
const ENDED = /(?:^|[.:!?][»”")]*)$/u
const CAPITAL = /^[«“"(]*\p{Lu}/u
const SENTENCE_BREAK = /(?<=[.!?][»”")]*)\s+(?=[«“"(]*\p{Lu})/u
const COLON_BREAK = /(?<=:)\s+(?=[«“"(]*\p{Lu})/u

/**
 * The sentences of a copy of the mandate, in its order. A sentence goes on over a page break. What a bullet, a dash or a
 * letter marks, or a paragraph that is indented, belongs to the sentence before; a numbered point stands under itself.
 *
 * @example
 * sentencesOf('5. Arbeidsmåte\n\nUtvalget møtes. Det skjer ofte.').map(({ id }) => id) //=> ['§5:1', '§5:2']
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: { readonly under: string; readonly parts: string[] }[] = []
  for (const { under, item, text: stretch } of blocksOf(text)) {
    for (const sentence of stretch.split(SENTENCE_BREAK)) {
      const parts = sentence.split(COLON_BREAK)
      const before = sentences.at(-1)
      if (item && before?.under === under) before.parts.push(...parts)
      else sentences.push({ under, parts })
    }
  }
  const counts = new Map<string, number>()
  return sentences.map(({ under, parts }) => {
    const count = (counts.get(under) ?? 0) + 1
    counts.set(under, count)
    return { id: `${under}:${count}`, under, parts, text: parts.join(' ') }
  })
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  // Where every line is indented, that says nothing of any.
  const indentTells = /^\S/m.test(text)
  let section = '§0'
  let under = section
  let afterHeading = true
  let afterBlank = false
  for (const line of text.normalize('NFC').split(LINE_BREAK)) {
    if (line.trim() === '') {
      afterBlank = true
      continue
    }
    const { number, mark, words = '' } = { ...LINE.exec(line)?.groups }
    const rest = folded(words)
    const open = afterHeading ? undefined : blocks.at(-1)
    const ended = open === undefined || ENDED.test(open.text)
    const isSection = SECTIONS.includes(rest) || (number !== undefined && HEADINGS.includes(rest))
    const isHeading = isSection || HEADINGS.includes(rest)
    if (isSection) {
      section = `§${number ?? SECTIONS.indexOf(rest) + 1}`
      under = section
    } else if (isHeading) {
      under = `${section}/${rest}`
    } else if (number !== undefined && (ended || open.item)) {
      // After other words it is a number that the line happens to break before: '… punkt 1 og' / '2. …'.
      under = `${section}.${number}`
      blocks.push({ under, item: false, text: rest })
    } else if (mark !== undefined || open === undefined || (afterBlank && open.text !== '' && (ended || CAPITAL.test(rest)))) {
      blocks.push({ under, item: open !== undefined && (mark !== undefined || (indentTells && /^\s/.test(line))), text: rest })
    } else {
      open.text = folded(`${open.text} ${line}`)
    }
    afterHeading = isHeading
    afterBlank = false
  }
  return blocks.filter((block) => block.text !== '')
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

// ── Holding it against the fingerprints

/** SHA-256 of a text in UTF-8, as lower-case hexadecimal digits. The core has no such function of its own. */
export type Sha256 = (text: string) => string

/** What became of a clause in a copy, and what needs another look because of it: nothing where it is unchanged. */
export interface ClauseCheck extends Bearing {
  readonly id: ClauseId
  readonly status: 'unchanged' | 'changed' | 'missing'
  /** As the copy has it; absent where it is missing. */
  readonly text?: string
}

/** A sentence of a copy that is none of ours, and what stands on the clauses under the same heading. */
export interface AddedSentence extends Bearing {
  readonly text: string
  /** The clause it comes after; null where it comes before all of them. */
  readonly after: ClauseId | null
}

export interface TextCheck {
  /** In the order of the clauses. */
  readonly clauses: readonly ClauseCheck[]
  /** In the order of the copy. */
  readonly added: readonly AddedSentence[]
}

type Known = Pick<Clause, 'fingerprint'> & { readonly id: ClauseId }

/** A part of a sentence of the copy, `at` its place among all parts. */
interface Piece {
  readonly at: number
  readonly sentence: string
  readonly under: string
  readonly text: string
}

/** Pieces that follow each other, from the one at `from`, as one text. */
interface Stretch {
  readonly from: number
  readonly under: string
  readonly text: string
}

/** A stretch that is a clause word for word: the clause, its place in the list, and the piece after the last. */
interface Match extends Stretch {
  readonly clause: Known
  readonly order: number
  readonly to: number
}

/** More pieces than any clause is made of; the longest list has eight. */
const LONGEST = 16

/** First 16 hexadecimal digits of the SHA-256 of a sentence, written as `sentencesOf` writes it. */
export function fingerprintOf(sentence: string, sha256: Sha256): string {
  return sha256(sentence).slice(0, 16)
}

/**
 * Holds a copy of the mandate against the clauses. A clause is recognised by its fingerprint wherever the copy breaks lines
 * and paragraphs, and as many are recognised as stand in our order. What is left between two of them is paired, first under
 * the same heading, then as it comes, and has changed; a clause left over is missing, a sentence left over was added. One
 * that was moved past others is thus missing in its old place and added in its new one.
 *
 * @param clauses the clauses to look for; default: `CLAUSES`
 */
export function verifyClauses(text: string, sha256: Sha256, clauses: readonly Known[] = CLAUSES): TextCheck {
  const pieces = sentencesOf(text)
    .flatMap(({ id, under, parts }) => parts.map((part) => ({ sentence: id, under, text: part })))
    .map((piece, at) => ({ ...piece, at }))
  const matches = longestChain(matchesOf(pieces, clauses, sha256)).filter(({ to }, index, chain) => {
    // With a part of the same sentence left over behind it, its list has got another item, and it is not the clause it was.
    return pieces[to]?.sentence !== pieces[to - 1]?.sentence || chain[index + 1]?.from === to
  })
  const recognised = new Set(matches.map(({ clause }) => clause))
  const found = new Map<Known, Stretch>(matches.map((match) => [match.clause, match]))
  const added: Stretch[] = []
  let before = { order: -1, to: 0 }
  for (const next of [...matches, { order: clauses.length, from: pieces.length, to: pieces.length }]) {
    const gap = paired(clauses.slice(before.order + 1, next.order), sentencesIn(pieces.slice(before.to, next.from)))
    for (const [clause, sentence] of gap.changed) found.set(clause, sentence)
    added.push(...gap.added)
    before = next
  }
  return {
    clauses: clauses.map((clause) => {
      const { id } = clause
      const sentence = found.get(clause)
      if (sentence === undefined) return { id, status: 'missing', ...bearingOn([id]) }
      if (recognised.has(clause)) return { id, status: 'unchanged', text: sentence.text, rules: [], readings: [] }
      return { id, status: 'changed', text: sentence.text, ...bearingOn([id]) }
    }),
    added: added.map((sentence) => ({
      text: sentence.text,
      after: clauses.findLast((clause) => (found.get(clause)?.from ?? pieces.length) < sentence.from)?.id ?? null,
      ...bearingOn(clauses.filter((clause) => found.get(clause)?.under === sentence.under).map(({ id }) => id)),
    })),
  }
}

/** Every run of pieces that is a clause word for word, in the order of the copy. */
function matchesOf(pieces: readonly Piece[], clauses: readonly Known[], sha256: Sha256): readonly Match[] {
  const matches: Match[] = []
  for (const [from, { under }] of pieces.entries()) {
    let text = ''
    for (const piece of pieces.slice(from, from + LONGEST)) {
      text = folded(`${text} ${piece.text}`)
      const fingerprint = fingerprintOf(text, sha256)
      for (const [order, clause] of clauses.entries()) {
        if (clause.fingerprint === fingerprint) matches.push({ clause, order, from, to: piece.at + 1, under, text })
      }
    }
  }
  return matches
}

/** As many matches as can stand one after the other, both in the copy and among the clauses. */
function longestChain(matches: readonly Match[]): readonly Match[] {
  let longest: readonly Match[] = []
  const chains: (readonly Match[])[] = []
  for (const match of matches) {
    let best: readonly Match[] = []
    for (const chain of chains) {
      const end = chain.at(-1)
      if (end !== undefined && end.order < match.order && end.to <= match.from && chain.length > best.length) best = chain
    }
    const chain = [...best, match]
    chains.push(chain)
    if (chain.length > longest.length) longest = chain
  }
  return longest
}

function sentencesIn(pieces: readonly Piece[]): readonly Stretch[] {
  const stretches = new Map<string, Stretch>()
  for (const { sentence, at, under, text } of pieces) {
    const before = stretches.get(sentence)
    stretches.set(sentence, before === undefined ? { from: at, under, text } : { ...before, text: `${before.text} ${text}` })
  }
  return [...stretches.values()]
}

function paired(lost: readonly Known[], left: readonly Stretch[]) {
  const changed = new Map<Known, Stretch>()
  let added = left
  const sameHeading = (clause: Known, sentence: Stretch) => clause.id.startsWith(`${sentence.under}:`)
  const anywhere = () => true
  for (const fits of [sameHeading, anywhere]) {
    for (const clause of lost) {
      const partner = added.find((sentence) => fits(clause, sentence))
      if (partner === undefined || changed.has(clause)) continue
      changed.set(clause, partner)
      added = added.filter((sentence) => sentence !== partner)
    }
  }
  return { changed, added }
}
