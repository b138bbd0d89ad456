/** YAML: the value, where each part of it stands, and everything that is wrong with it. */
import { type Alias, Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type ParsedNode, Parser } from 'yaml'
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
  const [document, second] = new Composer(YAML_1_2).compose(tokens, true, source.length)
  const [error] = [...(document?.errors ?? []), ...(document?.warnings ?? [])].map(({ code, pos: [at] }) => ({ code, at, path: [] }))
  // What comes after the first error mostly comes of it, and what comes after a bracket that is not closed, of that.
  if (error !== undefined) return failed(bracket !== undefined && bracket.at <= error.at ? bracket : error)
  // With nothing but comments in it.
  if (document === undefined || isNothing(document.contents)) return failed({ code: 'EMPTY', at: 0, path: [] })
  if (second !== undefined) return failed({ code: 'MULTIPLE_DOCS', at: second.range[0], path: [] })
  const { root, faults } = placesOf(document)
  return faults.length > 0 ? { value: undefined, root, faults } : { root, ...dataOf(document) }
}

function isNothing(contents: ParsedNode | null): boolean {
  return contents === null || (isScalar(contents) && contents.type === 'PLAIN' && contents.source === '' && contents.anchor === undefined)
}

interface Tokens {
  readonly tokens: readonly CST.Token[]
  readonly fault?: Fault
  /** The bracket that is not closed. The parser would tell where it missed its end, as wrong indentation. */
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

/** Keeps account of the brackets that are open: the first one that another one closes, or none. */
function bracketsIn() {
  let open: { readonly sign: string; readonly at: number }[] = []
  let lost: { readonly sign: string; readonly at: number } | undefined
  let before = ''
  return {
    meet(lexeme: string, at: number) {
      if (before !== BEFORE_TEXT) {
        if (lexeme === '[' || lexeme === '{') open.push({ sign: lexeme, at })
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
      const first = lost ?? (/^["']/.test(before) && !/^(["']).*\1$/s.test(before) ? undefined : open.at(-1))
      return first && unclosed(first.sign, first.at)
    },
  }
}

/** Where everything stands, keys that stand twice, and aliases without an anchor before them. What an alias stands for is where the alias is. */
function placesOf(document: Document.Parsed): { readonly root: Place; readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  const anchors = new Set<string>()
  let aliases = 0

  function checkAlias({ source }: Alias, at: number, path: Path) {
    aliases += 1
    if (!anchors.has(source)) faults.push({ code: 'BAD_ALIAS', at, path })
    if (aliases === MOST.aliases + 1) faults.push({ code: 'TOO_MUCH', at, path: [] })
  }

  function placeOf(node: ParsedNode | null, path: Path, key?: number): Place {
    const at =
      node === null || (isScalar(node) && node.source === '' && node.type === 'PLAIN' && key !== undefined) ? (key ?? 0) : node.range[0]
    const own = key === undefined ? { at } : { at, key }
    if (node === null) return own
    if (isAlias(node)) {
      checkAlias(node, at, path)
      return own
    }
    if (node.anchor !== undefined) anchors.add(node.anchor)
    if (isSeq<ParsedNode>(node))
      return { ...own, within: new Map(node.items.map((item, index) => [index, placeOf(item, [...path, index])])) }
    if (!isMap<ParsedNode, ParsedNode | null>(node)) return own
    const within = new Map<string, Place>()
    for (const { key: name, value } of node.items) {
      const step = isScalar(name) ? String(name.value) : ''
      const inner = [...path, step]
      if (within.has(step)) faults.push({ code: 'DUPLICATE_KEY', at: name.range[0], path: inner })
      within.set(step, placeOf(value, inner, name.range[0]))
    }
    return { ...own, within }
  }

  return { root: placeOf(document.contents, []), faults }
}

function dataOf(document: Document.Parsed): Pick<ParsedFile, 'value' | 'faults'> {
  try {
    // Values that bear a name are shared, however often; what they unfold to is for `parseRegister` to limit.
    const value: unknown = document.toJS({ maxAliasCount: -1 })
    return { value, faults: [] }
  } catch {
    return { value: undefined, faults: [{ code: 'IMPOSSIBLE', at: 0, path: [] }] }
  }
}
