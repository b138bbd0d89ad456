/** What runs in other people's pipelines, run here: their shell, their files, and the built command in place of npm's. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll } from 'vitest'
import { parse } from 'yaml'
import { version } from '../../package.json'
import { folder } from '../cli/folder'

const COMMAND = resolve('dist/cli.js')

/** Builds the command where that has not been done. */
export function withBuiltCommand(): void {
  beforeAll(() => {
    if (!existsSync(COMMAND)) execFileSync('npx', ['tsup', '--silent'], { stdio: 'ignore' })
  }, 120_000)
}

/**
 * An `npx` that is handed this version of the package and starts the command as built. NPX_FAILS makes it fail as npm does where
 * there is no network; AS_OF_DAY is what the command takes for today.
 */
const NPX = `#!/bin/sh
[ -z "$NPX_FAILS" ] || exit "$NPX_FAILS"
[ "$1 $2 $3" = "--yes lmu-rules@${version} check" ] || { echo "npx $*" >&2; exit 99; }
shift 3
exec "${process.execPath}" "${COMMAND}" check \${AS_OF_DAY:+"--as-of=$AS_OF_DAY"} "$@"
`

export interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Starts a program in a folder, with nothing in its environment but what is given and the `npx` above. */
export function start(program: string, words: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Run {
  const bin = folder()
  execFileSync('sh', ['-c', 'cat > "$1/npx" && chmod +x "$1/npx"', 'sh', bin], { input: NPX })
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd,
    env: { PATH: `${bin}:${process.env.PATH}`, LANG: 'en_US.UTF-8', ...env },
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}

export const CLEAN = readFileSync('docs/examples/register.yaml', 'utf8')
export const BROKEN = readFileSync('test/fixtures/registers/broken.yaml', 'utf8')
export const MALFORMED = 'register: 1\nmandate: ntnu-lmu\nrecords: { from: 2026-02-30 }\n'
export const EMPTY = 'register: 1\nmandate: ntnu-lmu\nrecords: { from: 2026-08-01 }\n'

/** Days on which the clean and the broken register are judged. */
export const DAY = '2026-11-22'
export const BROKEN_DAY = '2028-01-10'

/** A name with all that a shell would run or split. */
export const HOSTILE = `registers/it's "ours", $(touch pwned) \`touch pwned\`; touch pwned & 100%.yaml`

/** The blocks of YAML in a page, parsed. */
export function yamlIn(page: string): unknown[] {
  return [...readFileSync(page, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => parse(block))
}

export function read(...path: readonly string[]): string {
  const file = join(...path)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
