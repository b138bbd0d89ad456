/** The menus of the site, in each language: what there is comes from the catalogue. */
import type { DefaultTheme } from 'vitepress'
import { READINGS } from '../../src/index'
import { titleOf } from '../../src/messages/index'
import { headingOf } from '../../src/reports/words'
import { folderOf, linkTo, type SiteLanguage } from './pages/addresses'
import { clausesBySection, rulesByArea } from './pages/indexes'
import { wordsIn } from './pages/words'

interface Menu {
  readonly guides: string
  readonly rules: string
  readonly mandate: string
  readonly readings: string
  readonly playground: string
  readonly api: string
  readonly overview: string
  /** Groups of guides: for those who keep the register, and for those who build systems. */
  readonly groups: readonly { readonly text: string; readonly guides: readonly { readonly page: string; readonly text: string }[] }[]
}

const MENUS: Readonly<Record<SiteLanguage, Menu>> = {
  en: {
    guides: 'Guides',
    rules: 'Rules',
    mandate: 'Mandate',
    readings: 'Readings',
    playground: 'Try it',
    api: 'API',
    overview: 'Overview',
    groups: [
      {
        text: 'Keep a register',
        guides: [
          { page: 'guides/write-a-register', text: 'Write a register' },
          { page: 'guides/check-in-ci', text: 'Check it at every change' },
          { page: 'ci/github', text: 'GitHub Actions' },
          { page: 'ci/gitlab', text: 'GitLab CI' },
          { page: 'ci/pre-commit', text: 'Before each commit' },
        ],
      },
      {
        text: 'Build it in',
        guides: [
          { page: 'guides/meeting-system', text: 'A meeting system' },
          { page: 'guides/election-system', text: 'An election system' },
          { page: 'guides/members-directory', text: "A members' directory" },
          { page: 'guides/another-mandate', text: 'Another mandate' },
        ],
      },
      { text: 'Words', guides: [{ page: 'guides/glossary', text: 'Glossary' }] },
      {
        text: 'Trust it',
        guides: [
          { page: 'quality', text: 'What has been proven' },
          { page: 'conformance/README', text: 'Conformance vectors' },
        ],
      },
    ],
  },
  nb: {
    guides: 'Veiledning',
    rules: 'Regler',
    mandate: 'Mandatet',
    readings: 'Tolkninger',
    playground: 'Prøv selv',
    api: 'API',
    overview: 'Oversikt',
    groups: [
      {
        text: 'Føre et register',
        guides: [
          { page: 'guides/write-a-register', text: 'Skrive et register' },
          { page: 'guides/check-in-ci', text: 'Kontroll ved hver endring' },
        ],
      },
      { text: 'Ord', guides: [{ page: 'guides/glossary', text: 'Ordliste' }] },
    ],
  },
}

/** The pages that typedoc writes, one an entry of the package. */
export const apiSidebar: DefaultTheme.SidebarItem[] = ['', 'register', 'messages', 'reports', 'wheel', 'calendar', 'vitest'].map(
  (entry) => ({
    text: ['lmu-rules', ...(entry === '' ? [] : [entry])].join('/'),
    link: `/api/${['lmu-rules', ...(entry === '' ? [] : [entry])].join('.')}/`,
  }),
)

export function navOf(language: SiteLanguage): DefaultTheme.NavItem[] {
  const menu = MENUS[language]
  const folder = folderOf(language)
  const item = (text: string, section: string, link = section) => ({
    text,
    link: `${folder}/${link}/`,
    activeMatch: `^${folder}/${section}/`,
  })
  return [
    item(menu.guides, '(guides|ci|quality|conformance)', 'guides/write-a-register'),
    item(menu.rules, 'rules'),
    item(menu.mandate, 'clauses'),
    item(menu.readings, 'readings'),
    item(menu.playground, 'playground'),
    // The reference is in English alone.
    { text: menu.api, link: '/api/lmu-rules/', activeMatch: '^/api/' },
  ]
}

export function sidebarOf(language: SiteLanguage): DefaultTheme.SidebarMulti {
  const menu = MENUS[language]
  const folder = folderOf(language)
  const guides = menu.groups.map(({ text, guides: pages }) => ({
    text,
    items: pages.map((guide) => ({ text: guide.text, link: `${folder}/${guide.page}/` })),
  }))
  const overview = (kind: string) => ({ text: menu.overview, link: `${folder}/${kind}/` })
  return {
    [`${folder}/guides/`]: guides,
    [`${folder}/ci/`]: guides,
    [`${folder}/quality/`]: guides,
    [`${folder}/conformance/`]: guides,
    [`${folder}/rules/`]: [
      overview('rules'),
      ...rulesByArea().map(({ kind, rules }) => ({
        text: headingOf({ kind }, language),
        items: rules.map(({ id }) => ({ text: titleOf(id, language), link: `${linkTo('rules', id, language)}/` })),
      })),
    ],
    [`${folder}/clauses/`]: [
      overview('clauses'),
      ...clausesBySection().map(({ section, clauses }) => ({
        text: wordsIn(language).index.section(section, wordsIn(language).sections[section] ?? ''),
        items: clauses.map(({ id, heading }) => ({ text: `${id} ${heading[language]}`, link: `${linkTo('clauses', id, language)}/` })),
      })),
    ],
    [`${folder}/readings/`]: [
      overview('readings'),
      { items: READINGS.map(({ id, question }) => ({ text: question[language], link: `${linkTo('readings', id, language)}/` })) },
    ],
  }
}
