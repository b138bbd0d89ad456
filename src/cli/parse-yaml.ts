/** YAML: the value, where each part of it stands, and everything that is wrong with it. */
import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type ParsedNode,
  Parser,
  type Scalar,
  type YAMLError,
} from 'yaml'
import type { Path } from '../finding'
import { CLOSING, type Fault, failed, MOST, type ParsedFile, unclosed } from './parsed'
import type { Place } from './positions'

/** YAML 1.2 and no more: no merge keys, no dates, no `yes` and `no`, no tags but the core's own. */
const YAML_1_2 = {
  schema: 'core',
  version: '1.2',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  strict: true,
  // Would take quadratic time; placesOf does it.
  uniqueKeys: false,
  logLevel: 'error',
} as const

/** Reads one document. Never throws. */
export function parseYaml(source: string): ParsedFile {
  const { tokens, fault, unclosed: bracket } = tokensOf(source)
  if (fault !== undefined) return failed(fault)
  const documents: Document.Parsed[] = []
  for (const document of new Composer(YAML_1_2).compose(tokens, true, source.length)) {
    documents.push(document)
    // One more than there may be.
    if (documents.length === 2) break
  }
  const [error] = documents.slice(0, 1).flatMap(({ errors, warnings }) => [...errors, ...warnings].map(faultIn))
  // What comes after the first error mostly comes of it, and what comes after a bracket that is not closed, of that.
  if (error !== undefined) return failed(bracket !== undefined && bracket.at <= error.at ? bracket : error)
  const [document, second] = documents
  // With nothing but comments in it.
  if (document === undefined || document.contents === null || isNothing(document.contents))
    return failed({ code: 'EMPTY', at: 0, path: [] })
  if (second !== undefined) return failed({ code: 'MULTIPLE_DOCS', at: second.range[0], path: [] })
  const { root, faults } = placesOf(document.contents)
  if (faults.length > 0) return { value: undefined, root, faults }
  // Values that bear a name are shared, however often; what they unfold to is for `parseRegister` to limit.
  return { value: document.toJS({ maxAliasCount: -1 }), root, faults }
}

function faultIn({ code, pos: [at] }: YAMLError): Fault {
  return { code, at, path: [] }
}

/** Written as nothing at all: `a:`. */
function isNothing(node: ParsedNode): boolean {
  return isScalar(node) && node.type === 'PLAIN' && node.source === '' && node.anchor === undefined
}

interface Tokens {
  readonly tokens: readonly CST.Token[]
  readonly fault?: Fault
  /** The bracket or quote that is not closed. The parser would tell where it missed its end, as wrong indentation. */
  readonly unclosed?: Fault | undefined
}

/**
 * The tokens of the source, unless they nest too deep or are too many. Deep nesting must be refused before the parser composes
 * values, for that recurses and can take the whole process down; and names for values resolve in quadratic time.
 */
function tokensOf(source: string): Tokens {
  const parser = new Parser()
  const brackets = bracketsIn()
  const tokens: CST.Token[] = []
  let count = 0
  for (const lexeme of new Lexer().lex(source)) {
    brackets.meet(lexeme, parser.offset)
    tokens.push(...parser.next(lexeme))
    count += 1
    if (parser.stack.length > MOST.depth) return { tokens, fault: { code: 'TOO_DEEP', at: parser.offset, path: [] } }
    if (count > MOST.tokens) return { tokens, fault: { code: 'TOO_MUCH', at: parser.offset, path: [] } }
  }
  return { tokens: [...tokens, ...parser.end()], unclosed: brackets.unclosed() }
}

/** What the lexer puts before a text, and where a list or an object in brackets ends without one. */
const BEFORE_TEXT = '\u001f'
const END_MISSED = '\u0018'

/** Keeps account of the brackets that are open: the first one that another one closes, or none; and of a quote open to the end. */
function bracketsIn() {
  let open: { readonly sign: string; readonly at: number }[] = []
  let lost: { readonly sign: string; readonly at: number } | undefined
  let before = ''
  let quote: { readonly sign: string; readonly at: number } | undefined
  return {
    meet(lexeme: string, at: number) {
      quote = undefined
      if (before !== BEFORE_TEXT) {
        if (/^["']/.test(lexeme) && !/^(["']).*\1$/s.test(lexeme)) quote = { sign: lexeme.slice(0, 1), at }
        else if (lexeme === '[' || lexeme === '{') open.push({ sign: lexeme, at })
        else if (lexeme === ']' || lexeme === '}') {
          const last = open.pop()
          if (last !== undefined && CLOSING[last.sign] !== lexeme) lost ??= last
        } else if (lexeme === END_MISSED) {
          lost ??= open.at(-1)
          open = []
        }
      }
      before = lexeme
    },
    unclosed(): Fault | undefined {
      // Within a quote that is not closed everything is text to the end, brackets too.
      const first = lost ?? quote ?? open.at(-1)
      return first && unclosed(first.sign, first.at)
    },
  }
}

/** Where null is an answer (a blank ballot, nothing decided) it must be written: a key without a value was left unfinished. */
const NULL_SAYS: ReadonlySet<string> = new Set(['choice', 'recorded'])

/**
 * Where everything stands, keys without a value, keys that stand twice, and aliases without an anchor before them. What an alias
 * stands for is where the alias is.
 */
function placesOf(contents: ParsedNode): { readonly root: Place; readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  const anchors = new Set<string>()
  let aliases = 0

  function checkAlias({ source }: Alias, at: number, path: Path) {
    aliases += 1
    if (!anchors.has(source)) faults.push({ code: 'BAD_ALIAS', at, path })
    if (aliases === MOST.aliases + 1) faults.push({ code: 'TOO_MUCH', at, path: [] })
  }

  function placeOf(node: ParsedNode, path: Path, key?: number): Place {
    const at = key !== undefined && isScalar(node) && node.source === '' && node.type === 'PLAIN' ? key : node.range[0]
    const own = key === undefined ? { at } : { at, key }
    if (isAlias(node)) {
      checkAlias(node, at, path)
      return own
    }
    if (node.anchor !== undefined) anchors.add(node.anchor)
    if (isSeq<ParsedNode>(node))
      return { ...own, within: new Map(node.items.map((item, index) => [index, placeOf(item, [...path, index])])) }
    // Keys are texts, or else there was an error.
    if (!isMap<Scalar.Parsed, ParsedNode | null>(node)) return own
    const within = new Map<string, Place>()
    for (const { key: name, value } of node.items) {
      const step = String(name.value)
      const inner = [...path, step]
      const [begin] = name.range
      if (within.has(step)) faults.push({ code: 'DUPLICATE_KEY', at: begin, path: inner })
      if (NULL_SAYS.has(step) && (value === null || isNothing(value))) faults.push({ code: 'NO_VALUE', at: begin, path: inner })
      within.set(step, value === null ? { at: begin, key: begin } : placeOf(value, inner, begin))
    }
    return { ...own, within }
  }

  return { root: placeOf(contents, []), faults }
}
