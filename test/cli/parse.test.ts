/** YAML and JSON: what is wrong with them, and where everything stands. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/cli/parse-json'
import { parseYaml } from '../../src/cli/parse-yaml'
import { MOST } from '../../src/cli/parsed'
import { offsetOf, positionsIn } from '../../src/cli/positions'
import type { Path } from '../../src/finding'

/** Where the value (or key) at the path stands, as 'line:column'. */
function placeIn(source: string, path: Path, which: 'value' | 'key' = 'value'): string {
  const { line, column } = positionsIn(source)(offsetOf(parseYaml(source).root, path, which))
  return `${line}:${column}`
}

const BLOCK = `# a comment
records:
  from: 2026-08-01   # another

committee:
  members:
    - person: st1
      term:
        from: 2026-08-01
    - { person: st2, term: { from: 2026-08-02, to: 2027-07-31 } }
  deputies:
`

describe('places in block and flow style', () => {
  it.each<[Path, string, string]>([
    [[], '2:1', '2:1'],
    [['records'], '3:3', '2:1'],
    [['records', 'from'], '3:9', '3:3'],
    [['committee', 'members', 0], '7:7', '7:7'],
    [['committee', 'members', 0, 'term', 'from'], '9:15', '9:9'],
    [['committee', 'members', 1], '10:7', '10:7'],
    [['committee', 'members', 1, 'term'], '10:28', '10:22'],
    [['committee', 'members', 1, 'term', 'to'], '10:52', '10:48'],
    // No value: the key.
    [['committee', 'deputies'], '11:3', '11:3'],
    // Missing: the nearest around it.
    [['committee', 'members', 1, 'term', 'until'], '10:28', '10:28'],
    [['committee', 'members', 2], '7:5', '7:5'],
    [['committee', 'members', 0, 'person', 'name'], '7:15', '7:15'],
    [['nowhere'], '2:1', '2:1'],
    [['__proto__', 'constructor'], '2:1', '2:1'],
  ])('%j', (path, value, key) => {
    expect([placeIn(BLOCK, path), placeIn(BLOCK, path, 'key')]).toStrictEqual([value, key])
  })

  it('are the same with CRLF', () => {
    const windows = BLOCK.replaceAll('\n', '\r\n')
    for (const path of [[], ['records', 'from'], ['committee', 'members', 1, 'term', 'to'], ['committee', 'deputies']]) {
      expect(placeIn(windows, path)).toBe(placeIn(BLOCK, path))
    }
  })

  it('of what an alias stands for are where the alias is', () => {
    const source = 'a: &year { from: 2026-08-01 }\nb:\n  - term: *year\nc: *year\n'
    expect(parseYaml(source).value).toStrictEqual({
      a: { from: '2026-08-01' },
      b: [{ term: { from: '2026-08-01' } }],
      c: { from: '2026-08-01' },
    })
    expect(placeIn(source, ['a', 'from'])).toBe('1:18')
    expect(placeIn(source, ['b', 0, 'term', 'from'])).toBe('3:11')
    expect(placeIn(source, ['c'])).toBe('4:4')
  })

  it.each(['{ b: 1, a }', '? b\n: 1\n? a\n'])('of a key that nothing follows, in %j, are where the key is', (source) => {
    expect(parseYaml(source).value).toStrictEqual({ a: null, b: 1 })
    const at = positionsIn(source)(source.indexOf('a'))
    expect([placeIn(source, ['a']), placeIn(source, ['a'], 'key')]).toStrictEqual(Array(2).fill(`${at.line}:${at.column}`))
  })

  it('count columns in UTF-16 units, as editors do', () => {
    expect(placeIn('{ å: 1, "😀": 2, b: 3 }', ['b'])).toBe('1:21')
  })
})

describe('what is no YAML 1.2, or no register could need', () => {
  it.each<[string, string, string]>([
    // A bracket is missed where something else begins; what is wrong is where it was opened.
    ['a: 1\nb: [1, 2\n', 'UNCLOSED_LIST', '2:4'],
    ['b: [1, 2\nc: 3\nd: 4\n', 'UNCLOSED_LIST', '1:4'],
    ['b: [1, 2\n  c: 3\n', 'UNCLOSED_LIST', '1:4'],
    ['a:\n  - { b: 1, c: { d: 2 }\n  - { b: 2 }\n', 'UNCLOSED_OBJECT', '2:5'],
    ['a: { b: [1, 2 }\nc: 3\n', 'UNCLOSED_LIST', '1:9'],
    ['[1, 2', 'UNCLOSED_LIST', '1:1'],
    ['{ a: 1\n', 'UNCLOSED_OBJECT', '1:1'],
    ['a: [1, 2\n---\nb: 1\n', 'UNCLOSED_LIST', '1:4'],
    ['a: [ # ]\nb: 2\n', 'UNCLOSED_LIST', '1:4'],
    ["a: ['x]', 'y'\n", 'UNCLOSED_LIST', '1:4'],
    // These are wrong before any bracket, or in a quote.
    ['a: "\\q"\nb: [1\n', 'BAD_DQ_ESCAPE', '1:5'],
    ['a: ["x, y]\nb: 1\n', 'UNCLOSED_QUOTE', '1:5'],
    ['a: [1]]\n', 'UNEXPECTED_TOKEN', '1:7'],
    ['# only this\n', 'EMPTY', '1:1'],
    ['--- # only this\n', 'EMPTY', '1:1'],
    ['\n\n# only this\n  # and this', 'EMPTY', '1:1'],
    ['a: {b: 1}# c\n', 'MISSING_CHAR', '1:10'],
    ['a: "x"y\n', 'UNEXPECTED_TOKEN', '1:7'],
    ['a: "x\n', 'UNCLOSED_QUOTE', '1:4'],
    ['a:\n\tb: 1\n', 'TAB_AS_INDENT', '2:1'],
    ['a: b: c\n', 'BLOCK_AS_IMPLICIT_KEY', '1:4'],
    ['a: 1\n- b\n', 'MULTILINE_IMPLICIT_KEY', '2:1'],
    ['a: @x\n', 'BAD_SCALAR_START', '1:4'],
    ['a: "\\q"\n', 'BAD_DQ_ESCAPE', '1:5'],
    ['a: &x &y 1\n', 'MULTIPLE_ANCHORS', '1:7'],
    ['a: &x 1\nb: *y\n', 'BAD_ALIAS', '2:4'],
    ['b: *x\na: &x 1\n', 'BAD_ALIAS', '1:4'],
    ['? [a]\n: 1\n', 'NON_STRING_KEY', '1:3'],
    ['a: 1\n---\nb: 2\n', 'MULTIPLE_DOCS', '2:1'],
    ['%FOO\n---\na: 1\n', 'BAD_DIRECTIVE', '1:1'],
    // Tags, those of YAML 1.1 among them.
    ['a: !foo 1\n', 'TAG_RESOLVE_FAILED', '1:4'],
    ['a: !!binary aGk=\n', 'TAG_RESOLVE_FAILED', '1:4'],
    ['a: !!timestamp 2026-01-01\n', 'TAG_RESOLVE_FAILED', '1:4'],
    ['a: !!js/function "x"\n', 'TAG_RESOLVE_FAILED', '1:4'],
  ])('%j: %s at %s', (source, code, place) => {
    const { faults, value } = parseYaml(source)
    const placed = faults.map(({ code: each, at }) => [each, Object.values(positionsIn(source)(at)).join(':')])
    expect({ placed, value }).toStrictEqual({ placed: [[code, place]], value: undefined })
  })

  it('takes a bracket in a text for text', () => {
    expect(parseYaml('a: x[\nb: |\n  [\nc: "{"\nd: \'[\'\n').value).toStrictEqual({ a: 'x[', b: '[\n', c: '{', d: '[' })
  })

  it.each([
    ['on a line of its own', 'a: 1\nb: "x\nc: 2\n', 8],
    ['in a list', 'a: [ "x", "y ]\nb: 1\n', 10],
    ['of the other kind, in an object', "a: { b: 'x, c: 1 }\nd: 1\n", 8],
    ['with a quote of the other kind in it', 'a: "it\'s\nb: 1\n', 3],
  ])('tells of a quote where it is opened: %s', (_, source, at) => {
    expect(parseYaml(source).faults).toStrictEqual([{ code: 'UNCLOSED_QUOTE', at, path: [] }])
  })

  it('takes no quote within a text for one', () => {
    expect(parseYaml('a: it\'s\nb: |\n  "x\n').value).toStrictEqual({ a: "it's", b: '"x\n' })
    expect(parseYaml('a: [ x\nb: |\n  "y\n').faults).toMatchObject([{ code: 'UNCLOSED_LIST', at: 3 }])
  })

  it('names every key that stands twice, wherever it is', () => {
    const source = 'a: 1\nb: { c: 1, c: 2 }\na: 2\nd: [{ e: 1, "e": 2 }]\n__proto__: 1\n__proto__: 2\n'
    expect(parseYaml(source).faults).toStrictEqual([
      { code: 'DUPLICATE_KEY', at: 16, path: ['b', 'c'] },
      { code: 'DUPLICATE_KEY', at: 23, path: ['a'] },
      { code: 'DUPLICATE_KEY', at: 40, path: ['d', 0, 'e'] },
      { code: 'DUPLICATE_KEY', at: 63, path: ['__proto__'] },
    ])
  })

  it('takes no key without a value for a blank ballot, or for nothing decided', () => {
    expect(parseYaml('- { voter: a, choice: }\n- choice:\n  recorded:\n- { choice }\n').faults).toStrictEqual([
      { code: 'NO_VALUE', at: 14, path: [0, 'choice'] },
      { code: 'NO_VALUE', at: 26, path: [1, 'choice'] },
      { code: 'NO_VALUE', at: 36, path: [1, 'recorded'] },
      { code: 'NO_VALUE', at: 50, path: [2, 'choice'] },
    ])
    expect(parseYaml('- { choice: null }\n- choice: ~\n- { recorded: Null }\n- { date: }\n').faults).toStrictEqual([])
  })

  it('gives YAML 1.1 no hearing: no booleans in disguise, no dates, no merging, no octals', () => {
    const source = '%YAML 1.1\n---\nno: NO\non: on\nyes: y\nday: 2026-01-01\nid: 0123\ntime: 12:30\n<<: { a: 1 }\n2026: ~\n'
    expect(parseYaml(source)).toMatchObject({
      faults: [],
      value: { no: 'NO', on: 'on', yes: 'y', day: '2026-01-01', id: 123, time: '12:30', '<<': { a: 1 }, 2026: null },
    })
  })

  it('keeps `__proto__` a key like any other', () => {
    const { value } = parseYaml('__proto__: { polluted: true }\nconstructor: 1\n')
    expect(JSON.stringify(value)).toBe('{"__proto__":{"polluted":true},"constructor":1}')
    expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false)
  })
})

describe('what would take time or memory without end', () => {
  const levels = [...'abcdefghij'].map(
    (name, level) =>
      `${name}: &${name} [${Array(9)
        .fill(level === 0 ? '1' : `*${'abcdefghij'[level - 1]}`)
        .join(', ')}]\n`,
  )

  it.each<[string, string, string]>([
    ['lists in lists', '['.repeat(10_000), 'TOO_DEEP'],
    ['closed lists in lists', '['.repeat(10_000) + ']'.repeat(10_000), 'TOO_DEEP'],
    ['dashes after dashes', '- '.repeat(10_000), 'TOO_DEEP'],
    ['keys in keys', '{a: '.repeat(10_000), 'TOO_DEEP'],
    ['question marks', '? '.repeat(10_000), 'TOO_DEEP'],
    ['indented keys', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), 'TOO_DEEP'],
    ['millions of values', '- 1\n'.repeat(1_000_000), 'TOO_MUCH'],
    ['as many lines', '\n'.repeat(5_000_000), 'TOO_MUCH'],
    ['thousands of aliases', `a: &a 1\nb: [${'*a, '.repeat(1_001)}]\n`, 'TOO_MUCH'],
  ])('%s', (_, source, code) => {
    expect(parseYaml(source).faults).toMatchObject([{ code }])
  })

  it('aliases of aliases share what they stand for', () => {
    expect(parseYaml(levels.join('')).faults).toStrictEqual([])
    expect(parseYaml('a: &a [*a]').faults).toStrictEqual([])
  })
})

describe('JSON', () => {
  it.each<[string, string]>([
    ['{"a": x}', '1:7'],
    ['{"a": 1,}', '1:9'],
    ['{\n  // no comments\n}', '2:3'],
    ["{'a': 1}", '1:2'],
    ['{"a": 01}', '1:8'],
    ['{"a": "x\ny"}', '1:9'],
    ['{} {}', '1:4'],
    ['nothing', '1:2'],
    ['', '1:1'],
    ['[1, 2]]', '1:7'],
    ['{"a": }', '1:7'],
    ['[1, "x]', '1:8'],
    ['{"a": "\\}"}', '1:9'],
  ])('%j is none from %s on', (source, place) => {
    expect(faultsOf(source)).toStrictEqual([['NOT_JSON', place]])
  })

  it.each<[string, string, string]>([
    ['{"a": [1, 2', 'UNCLOSED_LIST', '1:7'],
    ['{"a": [1, 2], "b": {\n  "c": "]}"\n', 'UNCLOSED_OBJECT', '1:20'],
    ['{\n  "a": [1, 2]\n', 'UNCLOSED_OBJECT', '1:1'],
    ['{\n  "a": [1, 2\n}\n', 'UNCLOSED_LIST', '2:8'],
    ['[{ "a": 1 ]', 'UNCLOSED_OBJECT', '1:2'],
    ['[1, 2,', 'UNCLOSED_LIST', '1:1'],
    ['["\\"]", {"b": ', 'UNCLOSED_OBJECT', '1:9'],
  ])('%j has a bracket that is not closed: %s, told where it was opened, at %s', (source, code, place) => {
    expect(faultsOf(source)).toStrictEqual([[code, place]])
  })

  /** Each fault with its place. */
  function faultsOf(source: string) {
    return parseJson(source).faults.map(({ code, at }) => [code, Object.values(positionsIn(source)(at)).join(':')])
  }

  it.each([
    ['as many values as a file may hold', MOST.tokens - 2, []],
    ['one more', MOST.tokens - 1, ['TOO_MUCH']],
  ])('%s', (_, values, codes) => {
    // The brackets count too.
    const source = `[${Array(values).fill('1').join()}]`
    expect(parseJson(source).faults.map(({ code }) => code)).toStrictEqual(codes)
  })

  it('with a key that stands twice loses nothing in silence', () => {
    expect(parseJson('{"a": 1, "b": {"c": 1, "c": 2}}').faults).toStrictEqual([{ code: 'DUPLICATE_KEY', at: 23, path: ['b', 'c'] }])
  })

  it('is read as JSON reads it, and every value has its place, however it is laid out', () => {
    const layout = fc.constantFrom(undefined, 1, 2, '\t')
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), layout, (value, space) => {
        const source = JSON.stringify(value, undefined, space)
        const parsed = parseJson(source)
        expect({ value: parsed.value, faults: parsed.faults }).toStrictEqual({ value: JSON.parse(source), faults: [] })
        for (const [path, inner] of valuesIn(parsed.value)) {
          expect(source.slice(offsetOf(parsed.root, path))).toMatch(/^["[{\w-]/)
          expect(source.startsWith(JSON.stringify(inner, undefined, space).slice(0, 1), offsetOf(parsed.root, path))).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})

it('JSON has its places where YAML has them, keys too, and the same keys twice', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('"', '\\\\', '\\"', ':', ',', '{', ']', '__proto__', '0', ''),
  )
  const data = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, fc.jsonValue({ maxDepth: 0 }), text, fc.array(tie('value'), { maxLength: 3 }), tie('object')),
    object: fc.array(fc.tuple(text, tie('value')), { maxLength: 3 }).map(objectOf),
  }))
  // Not by JSON.stringify, so that a key can stand twice.
  function objectOf(entries: readonly (readonly [string, unknown])[]): { toJSON: () => string; source: string } {
    const source = `{ ${entries.map(([key, value]) => `${JSON.stringify(key)}: ${sourceOf(value)}`).join(' ,\n')} }`
    return { source, toJSON: () => source }
  }
  function sourceOf(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map(sourceOf).join(', ')} ]`
    return typeof value === 'object' && value !== null && 'source' in value ? String(value.source) : JSON.stringify(value)
  }
  fc.assert(
    fc.property(data.value, (value) => {
      const source = sourceOf(value)
      const yaml = parseYaml(source)
      const json = parseJson(source)
      // What YAML takes for no text of its own (controls, lone surrogates) JSON allows.
      fc.pre(yaml.faults.every(({ code }) => code === 'DUPLICATE_KEY'))
      expect(json).toStrictEqual({ ...yaml, value: yaml.faults.length > 0 ? undefined : JSON.parse(source) })
    }),
    { numRuns: 500 },
  )
})

it('strings of JSON end where they end', () => {
  const long = JSON.stringify({ ['\\"'.repeat(100_000)]: '\\\\'.repeat(100_000), b: 'x'.repeat(1_000_000) })
  const { root, faults } = parseJson(long)
  expect(faults).toStrictEqual([])
  expect(long.slice(offsetOf(root, ['b'], 'key')).slice(0, 6)).toBe('"b":"x')
})

function valuesIn(value: unknown, path: Path = []): [Path, unknown][] {
  const within = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return [[path, value], ...within.flatMap(([key, inner]) => valuesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]))]
}

it('finds the line of every offset', () => {
  const naive = (source: string, offset: number) => {
    const lines = source.slice(0, offset).split('\n')
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  }
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '😀') }), (source) => {
      const positionAt = positionsIn(source)
      for (let offset = 0; offset <= source.length; offset++) expect(positionAt(offset)).toStrictEqual(naive(source, offset))
    }),
  )
})
