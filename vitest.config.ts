import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** They put another module in a module's place, and so need modules of their own. */
const MOCKING = ['test/cli/clauses.test.ts', 'test/cli/failing.test.ts']

export default defineConfig({
  // The example programs of the documentation import the package by its name, as its users do.
  resolve: {
    alias: [
      { find: /^lmu-rules$/, replacement: fileURLToPath(new URL('src/index.ts', import.meta.url)) },
      { find: /^lmu-rules\/(\w+)$/, replacement: fileURLToPath(new URL('src/$1/index.ts', import.meta.url)) },
    ],
  },
  test: {
    // The files of tests share what they load: a third of the time went into loading it anew for each.
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          include: ['test/**/*.test.ts'],
          // The built site has a run of its own: npm run docs:test.
          exclude: ['test/site/**', 'node_modules/**', ...MOCKING],
        },
      },
      { extends: true, test: { name: 'mocking', include: MOCKING } },
    ],
    // All cores: left to itself, it keeps one back, half of what a machine of two has.
    maxWorkers: '100%',
    testTimeout: 60_000,
    // Only `--update` writes a file that a test compares with.
    update: 'none',
    typecheck: { enabled: false },
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      // Where the process meets the command line: tests that run it, run it built.
      exclude: ['src/cli/main.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
})
