import { defineConfig } from 'vitepress'

export default defineConfig({
  title: 'lmu-rules',
  base: '/lmu-rules/',
  // The address of a page is a folder, which every file server understands: /rules/quorum/minimum/
  rewrites: (id) => (/(^|\/)index\.md$/.test(id) ? id : id.replace(/\.md$/, '/index.md')),
  srcExclude: ['examples/**', 'conformance/**'],
  themeConfig: { search: { provider: 'local' } },
  locales: {
    root: { label: 'English', lang: 'en' },
    nb: { label: 'Norsk bokmål', lang: 'nb' },
  },
})
