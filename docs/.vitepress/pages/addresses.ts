/** Where each page of the documentation stands: its file under docs, and the link to it. */
import type { Language } from '../../../src/messages/language'

/** The languages of the documentation; the first has no folder of its own. */
export const LANGUAGES = ['en', 'nb'] as const satisfies readonly Language[]
export type SiteLanguage = (typeof LANGUAGES)[number]

/** What has a page for each of its members, and an index. */
export const KINDS = ['rules', 'clauses', 'readings'] as const
export type Kind = (typeof KINDS)[number]

/** The folder of a language, with the slash before it. */
export function folderOf(language: SiteLanguage): string {
  return language === 'en' ? '' : `/${language}`
}

/** The link to the page of a rule, a sentence or a reading. */
export function linkTo(kind: Kind, id: string, language: SiteLanguage): string {
  return `${folderOf(language)}/${kind}/${kind === 'clauses' ? slugOf(id) : id}`
}

/** The link in Markdown, by the id: `[§5:6](/clauses/5-6)`. */
export function anchor(kind: Kind, id: string, language: SiteLanguage): string {
  return `[${id}](${linkTo(kind, id, language)})`
}

/** The file of a link, under docs. */
export function fileOf(link: string): string {
  return `${link.slice(1)}.md`
}

/** A clause id as part of an address: '§3/Lokale underutvalg:1' is '3-lokale-underutvalg-1'. */
export function slugOf(clause: string): string {
  return clause
    .replace(/^§/, '')
    .toLowerCase()
    .replace(/[/:\s]/g, '-')
    .replace(/ø/g, 'o')
    .replace(/[åæ]/g, (letter) => (letter === 'å' ? 'a' : 'ae'))
}
