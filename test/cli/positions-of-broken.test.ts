/** Every finding of the broken register stands where its value does: the file read again by another way, and told otherwise. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { Path } from '../../src/index'
import { cli } from './support'

interface Located {
  readonly rule: string
  readonly subject: string
  readonly path: Path
  readonly position: { readonly line: number; readonly column: number }
}

const SOURCE = readFileSync('test/fixtures/registers/broken.yaml', 'utf8')

async function findingsOf(source: string): Promise<readonly Located[]> {
  const { out } = await cli(['check', '-', '--as-of', '2028-01-10', '--format', 'json'], { stdin: source })
  return JSON.parse(out).files[0].findings
}

/** Where yaml's own document has the value at the path, or the nearest around it. */
function expectedPosition(path: Path): Located['position'] {
  const lines = new LineCounter()
  const document = parseDocument(SOURCE, { lineCounter: lines })
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0])
      return { line, column: col }
    }
  }
  return { line: 1, column: 1 }
}

describe('positions of the findings of the broken register', () => {
  it('are those of their values, or of the nearest that exists', async () => {
    const findings = await findingsOf(SOURCE)
    expect(findings.length).toBeGreaterThan(60)
    const told = findings.map(({ rule, subject, position }) => [rule, subject, position])
    expect(told).toStrictEqual(findings.map(({ rule, subject, path }) => [rule, subject, expectedPosition(path)]))
  })

  it.each([
    ['CRLF', (source: string) => source.replaceAll('\n', '\r\n')],
    ['a byte order mark', (source: string) => `\ufeff${source}`],
    ['comments at the ends of lines', (source: string) => source.replaceAll(/ *(#.*)?$/gm, ' # a comment')],
  ])('are not shifted by %s', async (_, change) => {
    const plain = await findingsOf(SOURCE)
    const changed = await findingsOf(change(SOURCE))
    expect(changed.map(({ position }) => position.line)).toStrictEqual(plain.map(({ position }) => position.line))
  })

  it('move down with lines put before them', async () => {
    const plain = await findingsOf(SOURCE)
    const changed = await findingsOf(`# one\n# two\n\n${SOURCE}`)
    expect(changed.map(({ position }) => position)).toStrictEqual(
      plain.map(({ position: { line, column } }) => ({ line: line + 3, column })),
    )
  })
})
