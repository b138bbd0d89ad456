import { readFileSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

/** What comes inside the package, with the licence that asks to come along. */
const INSIDE = ['date-fns/LICENSE.md', '@date-fns/utc/LICENSE.md', 'yaml/LICENSE', 'zod/LICENSE']

function writeLicences(): void {
  const texts = INSIDE.map((file) => `${file}\n\n${readFileSync(`node_modules/${file}`, 'utf8').trim()}\n`)
  writeFileSync('dist/licences.txt', texts.join('\n\n'))
}

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      register: 'src/register/index.ts',
      messages: 'src/messages/index.ts',
      reports: 'src/reports/index.ts',
      wheel: 'src/wheel/index.ts',
      calendar: 'src/calendar/index.ts',
      vitest: 'src/vitest/index.ts',
    },
    format: ['esm', 'cjs'],
    target: 'es2022',
    // What it takes of date-fns comes inside: as files of their own those few functions take longer to load than all the rest.
    // TypeScript 6 warns about an option that tsup's declaration build sets itself.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    splitting: true,
    clean: true,
  },
  {
    // One file with all it needs inside: starting a process is what the command line's users wait for.
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    noExternal: [/.*/],
    // Node compiles it at every start: 465 kB, not 770.
    minify: true,
    // yaml comes as CommonJS and requires what Node brings.
    banner: { js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
    onSuccess: async () => writeLicences(),
  },
])
