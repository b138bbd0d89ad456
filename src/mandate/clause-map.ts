/**
 * What carries out each sentence of the mandate, and what in it has changed. A copy of the text is taken apart into
 * sentences and held against the fingerprints of clauses.ts, whatever its line breaks, marks and blank lines.
 */
import { RULES, type RuleId } from './catalogue'
import { CLAUSES, type Clause, type ClauseId, type Texts } from './clauses'
import type { ReadingId } from './reading-values'
import { READINGS } from './readings'

/** What stands on a clause, and so needs another look when the clause changes. */
export interface Bearing {
  readonly rules: readonly RuleId[]
  readonly readings: readonly ReadingId[]
}

/** One row of the clause map. */
export interface ClauseRow extends Bearing {
  readonly id: ClauseId
  readonly heading: Texts
  readonly fingerprint: string
  /** Why it is not judged; where `rules` is not empty, why the rest of it is not. */
  readonly notComputable?: Texts
}

/** Every clause in the order of the text, with the rules and readings that stand on it, in their own order. */
export function clauseMap(): readonly ClauseRow[] {
  return CLAUSES.map((clause) => ({ ...clause, ...bearingOf([clause.id]) }))
}

function bearingOf(ids: readonly string[]): Bearing {
  const standsHere = ({ clauses }: { readonly clauses: readonly string[] }) => clauses.some((id) => ids.includes(id))
  return { rules: RULES.filter(standsHere).map(({ id }) => id), readings: READINGS.filter(standsHere).map(({ id }) => id) }
}

// ── Taking a text apart

/** A sentence of a copy of the text. */
export interface Sentence {
  /** As a clause id, counted in this copy: a `ClauseId` only as long as nothing was put in or taken out before it. */
  readonly id: string
  /** The section, heading or point that it stands under: '§5', '§3/Ansatte', '§2.4'; '§0' before the first of them. */
  readonly under: string
  /** In NFC, without marks, blanks folded to one: what `text` is joined from, the items of its list one by one. */
  readonly parts: readonly string[]
  readonly text: string
}

/** A stretch of text between headings, marks and paragraph ends. */
interface Block {
  readonly under: string
  /** Whether it belongs to a list, and so to the sentence that introduces the list. */
  readonly item: boolean
  text: string
}

const SECTIONS = ['Formål', 'Roller og funksjoner', 'Sammensetting', 'Sekretariatsfunksjon', 'Arbeidsmåte', 'Endring av mandat']
const HEADINGS = ['Studentene', 'Ansatte', 'Observatører', 'Lokale underutvalg', 'Sammensetning']

/** Bullets stand nowhere but before an item; those of Word come out of a PDF as characters of private use. */
const BULLET = /[•▪◦●○■□‣⁃\p{Co}]/gu
const LINE = /^(?<indent>\s*)(?:(?<number>\d+)[.)](?:\s+|$)|(?<mark>•\s*|[-–—*]\s+|[a-zæøå][.)]\s+))?(?<rest>.*)$/u
const ENDED = /[.:!?][»”")]*$/u
const SENTENCE_END = /(?<=[.!?][»”")]*)\s+(?=[«“"(]*\p{Lu})/u
const COLON = /(?<=:)\s+(?=[«“"(]*\p{Lu})/u

/**
 * The sentences of a copy of the mandate, in its order. A sentence goes on over a page break; the items of a list, marked
 * with a bullet, a dash or a letter, or indented, belong to the sentence that introduces them.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: { readonly under: string; readonly parts: string[] }[] = []
  for (const { under, item, text: stretch } of blocksOf(text)) {
    for (const sentence of stretch.split(SENTENCE_END)) {
      const parts = sentence.split(COLON)
      const last = found.at(-1)
      if (item && last?.under === under) last.parts.push(...parts)
      else found.push({ under, parts })
    }
  }
  const counts = new Map<string, number>()
  return found.map(({ under, parts }) => {
    const count = (counts.get(under) ?? 0) + 1
    counts.set(under, count)
    return { id: `${under}:${count}`, under, parts, text: parts.join(' ') }
  })
}

function blocksOf(text: string): readonly Block[] {
  const lines = text
    .normalize('NFC')
    .replace(BULLET, '\n•')
    .split(/\r\n|[\r\n\f]/)
  const blocks: Block[] = []
  const section = '§0'
  const under = section
  let open: Block | undefined
  const afterBlank = true
  const begin = (item: boolean, rest: string) => {
    open = { under, item, text: rest }
    blocks.push(open)
  }
  for (const [index, line] of lines.entries()) {
    // placeholder
  }
  return blocks
}
