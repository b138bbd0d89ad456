import { cpSync, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { folderLinks } from './links'
import { apiSidebar, navOf, sidebarOf } from './navigation'

const docs = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  title: 'lmu-rules',
  base: '/lmu-rules/',
  // The address of a page is a folder, which every file server understands: /rules/quorum/minimum/
  rewrites: (id) => (/(^|\/)index\.md$/.test(id) ? id : id.replace(/\.md$/, '/index.md')),
  srcExclude: ['examples/**'],
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/lmu-rules/seats.svg' }]],
  markdown: { config: folderLinks(docs), theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  // A page says whether it stands in the other language too: the menu of languages leads to it, else to the front page.
  transformPageData(page) {
    const file = page.filePath
    if (file.startsWith('api/')) page.frontmatter.outline = [2, 3]
    page.frontmatter.isTranslated = existsSync(`${docs}${file.startsWith('nb/') ? file.slice(3) : `nb/${file}`}`)
  },
  vite: {
    resolve: {
      alias: [{ find: /^\.{1,2}\/composables\/langs$/, replacement: fileURLToPath(new URL('theme/languages.ts', import.meta.url)) }],
    },
  },
  // The conformance vectors lie beside the page that tells of them, for programs to fetch.
  buildEnd({ outDir }) {
    cpSync(`${docs}conformance`, `${outDir}/conformance/README`, { recursive: true, filter: (file) => !file.endsWith('.md') })
  },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      description: "The mandate of NTNU's Learning Environment Committee as pure functions, each finding with its clause.",
      themeConfig: { nav: navOf('en'), sidebar: { ...sidebarOf('en'), '/api/': apiSidebar } },
    },
    nb: {
      label: 'Norsk bokmål',
      lang: 'nb',
      description: 'Mandatet for Læringsmiljøutvalget ved NTNU som regler en maskin kan kontrollere, med henvisning til hver setning.',
      themeConfig: {
        nav: navOf('nb'),
        sidebar: sidebarOf('nb'),
        outline: { label: 'På denne siden' },
        docFooter: { prev: 'Forrige side', next: 'Neste side' },
        sidebarMenuLabel: 'Meny',
        returnToTopLabel: 'Til toppen',
        langMenuLabel: 'Bytt språk',
        darkModeSwitchLabel: 'Utseende',
        lightModeSwitchTitle: 'Bytt til lyst utseende',
        darkModeSwitchTitle: 'Bytt til mørkt utseende',
        skipToContentLabel: 'Hopp til innholdet',
        notFound: {
          title: 'Siden finnes ikke',
          quote: 'Adressen er kanskje feil skrevet. Søk, eller begynn på forsiden.',
          linkLabel: 'til forsiden',
          linkText: 'Til forsiden',
        },
      },
    },
  },
  themeConfig: {
    logo: '/seats.svg',
    externalLinkIcon: false,
    socialLinks: [{ icon: 'github', link: 'https://github.com/ntnu-lmu/lmu-rules', ariaLabel: 'GitHub' }],
    notFound: { quote: 'The address may be misspelt. Search, or begin at the front page.' },
    search: {
      provider: 'local',
      options: {
        locales: {
          nb: {
            translations: {
              button: { buttonText: 'Søk', buttonAriaLabel: 'Søk' },
              modal: {
                displayDetails: 'Vis utdrag',
                resetButtonTitle: 'Tøm søket',
                backButtonTitle: 'Lukk søket',
                noResultsText: 'Ingen treff på',
                footer: { selectText: 'for å velge', navigateText: 'for å flytte', closeText: 'for å lukke' },
              },
            },
          },
        },
      },
    },
  },
})
