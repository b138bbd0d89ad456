// The packed tarball, installed in an empty folder, in every runtime: the conformance vectors, the pinned bytes, the command.
// `npm run runtimes`; names of runtimes as words run those alone. The runtimes are those of package.json here, beside Chromium.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright-core'
import { build } from 'tsup'
import { readData } from './data.mjs'
import { pinsOf, readPins, unequal } from './pins.mjs'

const HERE = resolve('test/runtimes')
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const CHROMIUM_ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const CHECK = ['check', 'register.yaml', '--as-of', '2026-11-22', '--format', 'json', '--lang', 'nb']
const MODULES = ['ESM', 'CJS']

const installed = (path) => join(HERE, 'node_modules', path)
const node = (major) => ({ command: installed(`node-${major}/bin/node`), before: [], version: ['--version'] })
/** How each runtime starts a file. */
const RUNTIMES = {
  'node 20': node(20),
  'node 22': node(22),
  'node 24': node(24),
  bun: { command: installed('.bin/bun'), before: ['run'], version: ['--version'] },
  deno: {
    command: installed('.bin/deno'),
    before: ['run', '--cached-only', '--allow-read', '--allow-env', '--allow-sys'],
    version: ['--version'],
  },
}

const folder = mkdtempSync(join(tmpdir(), 'lmu-rules-runtimes-'))
const env = { ...process.env, NO_COLOR: '1', DENO_DIR: join(folder, '.deno'), DENO_NO_UPDATE_CHECK: '1' }
const run = (command, args, cwd = folder) =>
  execFileSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'pipe'] })

/** The package as a user gets it, the suite and its data, all in the folder. */
async function prepare() {
  // Not `npm ci`: it wants the packages of every platform in the lock file, and a registry need not have them.
  if (!existsSync(installed('.package-lock.json')))
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], HERE)
  run('npm', ['run', '--silent', 'build'], process.cwd())
  run('npm', ['pack', '--silent', '--pack-destination', folder], process.cwd())
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true, "type": "module" }')
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', `./${tarball}`])
  for (const name of ['runtimes/entry.mjs', 'runtimes/page.mjs', 'runtimes/suite.mjs', 'conformance/runner.mjs']) {
    cpSync(`test/${name}`, join(folder, name))
  }
  cpSync('docs/examples/register.yaml', join(folder, 'register.yaml'))
  writeFileSync(join(folder, 'data.json'), JSON.stringify(DATA))
  const bundle = {
    config: false,
    silent: true,
    outDir: join(folder, 'bundled'),
    esbuildOptions: (options) => (options.absWorkingDir = folder),
  }
  await build({
    ...bundle,
    entry: { entry: join(folder, 'runtimes/entry.mjs') },
    format: 'cjs',
    platform: 'node',
    external: [/^lmu-rules/],
  })
  await build({ ...bundle, entry: { page: join(folder, 'runtimes/page.mjs') }, format: 'iife', platform: 'browser', noExternal: [/.*/] })
}

function inProcess({ command, before }, module) {
  const file = module === 'ESM' ? 'runtimes/entry.mjs' : 'bundled/entry.cjs'
  return JSON.parse(run(command, [...before, file, 'data.json']))
}

async function inPage() {
  const profile = mkdtempSync(join(folder, 'profile-'))
  const context = await chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, args: CHROMIUM_ARGS, headless: true })
  try {
    const page = await context.newPage()
    await page.addScriptTag({ path: join(folder, 'bundled/page.global.js') })
    const told = await page.evaluate((data) => globalThis.suiteOn(data), DATA)
    return {
      ...told,
      version: context.browser()?.version() ?? (await page.evaluate(() => navigator.userAgent.match(/Chrom\w*\/([\d.]+)/)?.[1])),
    }
  } finally {
    await context.close()
  }
}

const DATA = readData()
const PINS = readPins()
const rows = []
let firstOutput

/** A row of the table; what failed is told in full before it. */
function report(runtime, version, module, attempt) {
  let row
  try {
    const { failures, vectors, texts, output } = attempt()
    const others = unequal(pinsOf(texts), PINS)
    for (const { id, problems } of failures) console.log(`${runtime} ${module}: ${id}: ${problems.join('; ')}`)
    for (const name of others) console.log(`${runtime} ${module}: other bytes: ${name}`)
    firstOutput ??= output
    const command = output === undefined ? '-' : output === firstOutput ? 'same' : 'OTHER'
    const bytes = `${Object.keys(PINS).length - others.length}/${Object.keys(PINS).length}`
    const isRight = failures.length === 0 && others.length === 0 && command !== 'OTHER'
    row = [runtime, version, module, `${vectors - failures.length}/${vectors}`, bytes, command, isRight ? 'passed' : 'FAILED']
  } catch (error) {
    console.log(`${runtime} ${module}: ${error.stderr || error.stack}`)
    row = [runtime, version, module, '-', '-', '-', 'FAILED']
  }
  rows.push(row)
}

const chosen = process.argv.slice(2)
const isChosen = (runtime) => chosen.length === 0 || chosen.includes(runtime)

try {
  await prepare()
  for (const [name, runtime] of Object.entries(RUNTIMES).filter(([each]) => isChosen(each))) {
    const [version] = run(runtime.command, runtime.version).match(/\d+\.\d+\.\d+/) ?? ['?']
    for (const module of MODULES) {
      report(name, version, module, () => ({
        ...inProcess(runtime, module),
        ...(module === 'ESM'
          ? { output: run(runtime.command, [...runtime.before, 'node_modules/lmu-rules/dist/cli.js', ...CHECK]) }
          : undefined),
      }))
    }
  }
  if (isChosen('chromium')) {
    const told = await inPage().catch((error) => ({ error }))
    report('chromium', told.version ?? '?', 'bundle', () => {
      if (told.error) throw told.error
      return told
    })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const head = ['runtime', 'version', 'module', 'vectors', 'bytes', 'command', '']
const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)))
for (const row of [head, ...rows])
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  )
process.exitCode = rows.length > 0 && rows.every((row) => row.at(-1) === 'passed') ? 0 : 1
