import { defineConfig } from 'vitest/config'

/** The built site in a real browser: `npm run docs:test`. */
export default defineConfig({
  test: { include: ['test/site/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
})
