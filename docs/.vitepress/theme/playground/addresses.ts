/** Where the pages of rules, clauses and readings stand, without the site's base. */
import type { PageLanguage } from './words'

export function rulePage(rule: string, language: PageLanguage): string {
  return `${rootOf(language)}rules/${rule}/`
}

export function readingPage(reading: string, language: PageLanguage): string {
  return `${rootOf(language)}readings/${reading}/`
}

/**
 * @example
 * clausePage('§3/Lokale underutvalg:1', 'en') //=> '/clauses/3-lokale-underutvalg-1/'
 */
export function clausePage(clause: string, language: PageLanguage): string {
  const slug = clause.replace(/^§/, '').toLowerCase().replace(/[/: ]/g, '-').replaceAll('ø', 'o').replaceAll('å', 'a').replaceAll('æ', 'ae')
  return `${rootOf(language)}clauses/${slug}/`
}

function rootOf(language: PageLanguage): string {
  return language === 'en' ? '/' : `/${language}/`
}
