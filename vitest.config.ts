import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The example programs of the documentation import the package by its name, as its users do.
  resolve: {
    alias: [
      { find: /^lmu-rules$/, replacement: fileURLToPath(new URL('src/index.ts', import.meta.url)) },
      { find: /^lmu-rules\/(\w+)$/, replacement: fileURLToPath(new URL('src/$1/index.ts', import.meta.url)) },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // The built site has a run of its own: npm run docs:test.
    exclude: ['test/site/**', 'node_modules/**'],
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
