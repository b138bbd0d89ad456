// A test runner for Stryker that runs the tests as plain functions in this process: thousands of mutants in minutes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { build } from 'esbuild'

/** Processor time that a test may take to judge mutants; what takes longer judges in the everyday run. */
const SLOW_MS = 6000
/** A mutant that lives through so many milliseconds of tests, the quickest first, counts as alive. */
const BUDGET_MS = 10_000

/** Processor time of this process: what else runs on the machine does not change what a mutant lives through. */
const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

class InProcessRunner {
  static inject = [commonTokens.options]

  constructor(options) {
    this.files = options.inProcess.tests
    // Both in Stryker's copy of the tree: bundled once, known to whoever takes over from a worker that was ended.
    this.bundle = resolve('tests.bundle.mjs')
    this.durations = resolve('test-durations.json')
    this.killers = []
  }

  /** For a mutant that runs as a module loads everything is loaded anew; one that also runs in a test does without. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {}
    this.shared = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE]
    if (!existsSync(this.bundle)) await bundle(await filesAmong(this.files), this.bundle)
    this.tests = await this.load()
  }

  async load(query = '') {
    const { tests } = await import(`${pathToFileURL(this.bundle).href}${query}`)
    return new Map(tests.map((test, index) => [`${index} ${test.name}`, test]))
  }

  async dryRun() {
    const { shared } = this
    const told = []
    for (const [id, { name, run }] of this.tests) {
      shared.currentTestId = id
      const began = cpuMs()
      const failure = await failureOf(run)
      const timeSpentMs = cpuMs() - began
      shared.currentTestId = undefined
      if (timeSpentMs > SLOW_MS) delete shared.mutantCoverage?.perTest[id]
      else told.push({ id, name, timeSpentMs, ...(failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure }) })
    }
    writeFileSync(this.durations, JSON.stringify(Object.fromEntries(told.map(({ id, timeSpentMs }) => [id, timeSpentMs]))))
    return { status: 'complete', tests: told, mutantCoverage: shared.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    this.known ??= JSON.parse(readFileSync(this.durations, 'utf8'))
    const ids = this.ordered(testFilter ?? Object.keys(this.known), basename(activeMutant.fileName, '.ts'))
    const { shared } = this
    Object.assign(shared, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const began = cpuMs()
    let nrOfTests = 0
    try {
      let tests = this.tests
      const unloadable = await failureOf(async () => {
        if (mutantActivation === 'static') tests = await this.load(`?mutant=${activeMutant.id}`)
      })
      if (unloadable !== undefined) return { status: 'killed', killedBy: ids.slice(0, 1), failureMessage: unloadable, nrOfTests }
      for (const id of ids) {
        nrOfTests++
        const failureMessage = await failureOf(tests.get(id).run)
        if (hitLimit !== undefined && shared.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit' }
        if (failureMessage !== undefined) {
          this.killers = [id, ...this.killers.filter((each) => each !== id)].slice(0, 20)
          return { status: 'killed', killedBy: [id], failureMessage, nrOfTests }
        }
        if (cpuMs() - began > BUDGET_MS) break
      }
      return { status: 'survived', nrOfTests }
    } finally {
      shared.activeMutant = undefined
    }
  }

  /** First what killed the neighbours, then the tests that bear the name of the file, or its beginning, then the quickest. */
  ordered(ids, source) {
    const killers = this.killers.filter((id) => ids.includes(id))
    const namesOf = (id) => basename(this.tests.get(id).address, '.test.ts')
    const rank = (id) => (namesOf(id).startsWith(source) || source.startsWith(namesOf(id)) ? 0 : 1)
    const others = ids.filter((id) => !killers.includes(id))
    return [...killers, ...others.toSorted((a, b) => rank(a) - rank(b) || this.known[a] - this.known[b])]
  }
}

async function bundle(files, outfile) {
  const shim = resolve('test/mutation/shim.mjs')
  await build({
    stdin: {
      contents: [...files.map((file) => `import ${JSON.stringify(`./${file}`)}`), `export { tests } from ${JSON.stringify(shim)}`].join(
        '\n',
      ),
      resolveDir: process.cwd(),
    },
    outfile,
    bundle: true,
    // The package says of itself that importing it does nothing; its tests are another matter.
    ignoreAnnotations: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    alias: { vitest: shim },
    // What comes as CommonJS requires what Node brings.
    banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
    plugins: [ownAddress],
  })
}

async function failureOf(run) {
  try {
    await run()
    return undefined
  } catch (error) {
    return String(error instanceof Error ? error.message : error)
  }
}

async function filesAmong(globs) {
  const isOf = (file) => globs.some((glob) => matches(file, glob)) && !globs.some((glob) => matches(`!${file}`, glob))
  return (await readdir('test', { recursive: true }))
    .map((file) => join('test', file))
    .filter(isOf)
    .toSorted()
}

function matches(file, glob) {
  return new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(file)
}

/** Fixtures and snapshots are found from the address of the test file, not of the bundle. */
const ownAddress = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\/(test|src)\/.*\.ts$/ }, async ({ path }) => {
      const address = JSON.stringify(pathToFileURL(path).href)
      const contents = (await readFile(path, 'utf8')).replaceAll('import.meta.url', address)
      return { contents: path.endsWith('.test.ts') ? `globalThis.addressOfTests = ${address}\n${contents}` : contents, loader: 'ts' }
    })
  },
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)]
