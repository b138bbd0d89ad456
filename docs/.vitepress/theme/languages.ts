/**
 * The menu of languages, in place of the theme's own: it leads to the same page in the other language where there is one,
 * and to the front page where there is not.
 */
import { useData } from 'vitepress'
import { computed } from 'vue'

export function useLangs({ correspondingLink = false } = {}) {
  const { site, localeIndex, page, frontmatter, hash } = useData()
  const linkOf = (key: string) => (key === 'root' ? '/' : `/${key}/`)
  const currentLang = computed(() => ({ label: site.value.locales[localeIndex.value]?.label, link: linkOf(localeIndex.value) }))
  const localeLinks = computed(() =>
    Object.entries(site.value.locales)
      .filter(([key]) => key !== localeIndex.value)
      .map(([key, { label }]) => {
        const path = page.value.relativePath.slice(currentLang.value.link.length - 1).replace(/(^|\/)index\.md$/, '$1')
        const isThere = correspondingLink && frontmatter.value.isTranslated === true
        return { text: label, link: isThere ? `${linkOf(key)}${path}${hash.value}` : linkOf(key) }
      }),
  )
  return { localeLinks, currentLang }
}
