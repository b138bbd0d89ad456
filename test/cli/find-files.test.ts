/** Files, folders and patterns. */
import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findFiles } from '../../src/cli/find-files'
import { folder } from './folder'

const cwd = folder(
  Object.fromEntries(
    [
      'a.yaml',
      'b.yml',
      'c.json',
      'notes.txt',
      'r/2025/x.yaml',
      'r/2026/x.yaml',
      'r/2026/y.json',
      'r/2026/deep/er/z.yml',
      'r/Ålesund (1)+.yaml',
      'r/[x].yaml',
      'r/.hidden/x.yaml',
      'r/.x.yaml',
      'r/node_modules/p/x.yaml',
      'empty/.keep',
    ].map((name) => [name, 'x']),
  ),
)

async function found(...operands: string[]): Promise<string[]> {
  return (await findFiles(operands, cwd)).map(({ file, fault }) => (fault === undefined ? file : `${file}: ${fault}`))
}

describe('operands', () => {
  it.each<[string, string[], string[]]>([
    ['a file', ['a.yaml'], ['a.yaml']],
    ['a file of any name', ['notes.txt'], ['notes.txt']],
    ['a file that is not there is told when it is read', ['nowhere.yaml'], ['nowhere.yaml']],
    ['standard input, once', ['-', '-'], ['-']],
    ['a folder', ['r'], ['r/2025/x.yaml', 'r/2026/deep/er/z.yml', 'r/2026/x.yaml', 'r/2026/y.json', 'r/[x].yaml', 'r/Ålesund (1)+.yaml']],
    ['a folder with none', ['empty'], ['empty: no-match']],
    ['a pattern in one folder', ['*.y*ml'], ['a.yaml', 'b.yml']],
    ['one character', ['?.json'], ['c.json']],
    ['folders below', ['r/**/*.yaml'], ['r/2025/x.yaml', 'r/2026/x.yaml', 'r/[x].yaml', 'r/Ålesund (1)+.yaml']],
    ['folders above too', ['**/y.json'], ['r/2026/y.json']],
    ['all below a folder, of any name', ['r/2026/**'], ['r/2026/deep/er/z.yml', 'r/2026/x.yaml', 'r/2026/y.json']],
    ['alternatives', ['r/202{5,6}/x.{yaml,yml}'], ['r/2025/x.yaml', 'r/2026/x.yaml']],
    ['a pattern with dots before it', ['./r/../r/2026/*'], ['r/2026/x.yaml', 'r/2026/y.json']],
    ['a name with signs of a pattern', ['r/[x].yaml'], ['r/[x].yaml']],
    ['no folder of that name', ['nowhere/*.yaml'], ['nowhere/*.yaml: missing']],
    ['nothing that matches', ['r/*.toml'], ['r/*.toml: no-match']],
    ['braces that do not close', ['{a.yaml'], ['{a.yaml: no-match']],
    ['the same file twice', ['a.yaml', './a.yaml', '*.yaml', join(cwd, 'a.yaml')], ['a.yaml']],
    ['the order of the operands', ['c.json', 'a.yaml'], ['c.json', 'a.yaml']],
  ])('%s', async (_, operands, expected) => {
    expect(await found(...operands)).toStrictEqual(expected)
  })

  it('takes a pattern from the root', async () => {
    expect(await found(join(cwd, '*.json'))).toStrictEqual([join(cwd, 'c.json')])
  })

  it('does not go round in circles', async () => {
    const root = folder({ 'a/x.yaml': 'x' })
    symlinkSync(root, join(root, 'a/loop'))
    expect((await findFiles([root], cwd)).map(({ file }) => file)).toStrictEqual([join(root, 'a/x.yaml')])
  })

  it.skipIf(process.getuid?.() === 0)('says that a folder may not be read', async () => {
    const root = folder({ 'a/x.yaml': 'x' })
    chmodSync(join(root, 'a'), 0)
    expect(await findFiles([root], cwd)).toStrictEqual([{ file: root, fault: 'denied' }])
    chmodSync(join(root, 'a'), 0o700)
  })
})
