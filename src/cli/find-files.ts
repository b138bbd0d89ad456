/** The files that the operands of a command mean: files, folders and patterns. */
import { readdir, stat } from 'node:fs/promises'
import { join, posix, resolve, sep } from 'node:path'
import { type FileFault, faultOf, STDIN } from './read-file'

/** A file to read, or an operand that means none. */
export interface Input {
  readonly file: string
  readonly fault?: FileFault
}

const REGISTER_FILE = /\.(ya?ml|json)$/i
const WILDCARD = /[*?{]/

/**
 * A file is itself, there or not; a folder is every YAML and JSON file in it and below; a pattern is what it matches: `*` and
 * `?` within a name, `**` over folders too, `{yaml,json}`. In folders, what begins with a dot and node_modules are passed over.
 * In the order of the operands, then by name, each once.
 */
export async function findFiles(operands: readonly string[], cwd: string): Promise<readonly Input[]> {
  const inputs = new Map<string, Input>()
  for (const operand of operands) {
    for (const input of await inputsOf(operand, cwd)) {
      const key = input.file === STDIN.operand ? input.file : resolve(cwd, input.file)
      if (!inputs.has(key)) inputs.set(key, input)
    }
  }
  return [...inputs.values()]
}

async function inputsOf(operand: string, cwd: string): Promise<readonly Input[]> {
  if (operand === STDIN.operand) return [{ file: operand }]
  const status = await stat(resolve(cwd, operand)).catch(() => undefined)
  const isFolder = status?.isDirectory() === true
  if (!isFolder && (status !== undefined || !WILDCARD.test(operand))) return [{ file: operand }]
  try {
    const files = isFolder ? await registersIn(operand, cwd) : await matching(posix.normalize(operand.replaceAll(sep, '/')), cwd)
    return files.length > 0 ? files.sort().map((file) => ({ file })) : [{ file: operand, fault: 'no-match' }]
  } catch (error) {
    return [{ file: operand, fault: faultOf(error) }]
  }
}

async function registersIn(folder: string, cwd: string): Promise<string[]> {
  return (await filesBelow(folder, cwd)).filter((file) => REGISTER_FILE.test(file))
}

async function matching(pattern: string, cwd: string): Promise<string[]> {
  const fixed = pattern.slice(0, pattern.search(WILDCARD))
  const expression = new RegExp(`^${expressionOf(pattern)}$`, 'u')
  return (await filesBelow(fixed.slice(0, fixed.lastIndexOf('/') + 1), cwd)).filter((file) => expression.test(file.replaceAll(sep, '/')))
}

async function filesBelow(folder: string, cwd: string): Promise<string[]> {
  const files: string[] = []
  for (const entry of await readdir(resolve(cwd, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await filesBelow(path, cwd)))
    else files.push(path)
  }
  return files
}

function expressionOf(pattern: string): string {
  return pattern.replace(/\*\*\/|\*\*|[*?]|\{[^{}]*\}|[^\w/-]/g, (token) => {
    if (token === '**/') return '(?:[^/]+/)*'
    if (token === '**') return '.*'
    if (token === '*') return '[^/]*'
    if (token === '?') return '[^/]'
    if (token.length > 1 && token.startsWith('{')) return `(?:${token.slice(1, -1).split(',').map(expressionOf).join('|')})`
    return token.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')
  })
}
