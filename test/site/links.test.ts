/** Every link of the built site leads to a page of it, and every anchor to a place on that page; so do the addresses in the code. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/index'
import { LANGUAGES } from '../../src/messages/index'
import { addressOf, DOCUMENTATION } from '../../src/reports/index'
import { BASE, fileAt, SITE } from './server'

const ORIGIN = 'https://ntnu-lmu.github.io'
const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
const pages = files.filter((name) => name.endsWith('.html') && name !== '404.html')

const texts = new Map<string, string>()
const textOf = (file: string) => {
  const text = texts.get(file) ?? readFileSync(file, 'utf8')
  texts.set(file, text)
  return text
}
const idsIn = (file: string) => new Set([...textOf(file).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => unescaped(id)))

/** What is wrong with a link of the site, where something is. */
function faultOf(link: string, from: string): string | undefined {
  const { origin, pathname, hash } = new URL(link, from)
  if (origin !== ORIGIN) return undefined
  const file = fileAt(pathname)
  if (file === undefined) return `${link} leads nowhere`
  if (file.endsWith('.html') && /\.html$|\/$/.test(pathname) === false) return `${link} needs a redirect`
  if (hash !== '' && !idsIn(file).has(decodeURIComponent(hash.slice(1)))) return `${link} leads to no place on its page`
  return undefined
}

function unescaped(text: string): string {
  return text
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}

test('there is a site', () => expect(pages.length).toBeGreaterThan(250))

describe('links', () => {
  test.each(pages)('%s', (page) => {
    const from = `${ORIGIN}${BASE}${page}`
    const links = [...textOf(`${SITE}/${page}`).matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => unescaped(link))
    expect([...new Set(links)].flatMap((link) => faultOf(link, from) ?? [])).toStrictEqual([])
  })
})

describe('addresses in the code', () => {
  test('each rule has its page, in every language of a report', () => {
    const addresses = RULES.flatMap(({ id }) => LANGUAGES.map((language) => addressOf(id, language)))
    expect(addresses.filter((address) => fileAt(new URL(address).pathname) === undefined)).toStrictEqual([])
  })

  test('each entry of the package has its page in the reference, and the reference nothing more', () => {
    const entries = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).exports).filter((entry) => !entry.endsWith('.json'))
    const expected = entries.map((entry) => `api/lmu-rules${entry.slice(1).replace('/', '.')}/index.html`)
    expect(pages.filter((page) => page.startsWith('api/') && page !== 'api/index.html').sort()).toStrictEqual(expected.sort())
  })

  test('and so has whatever else is written out', () => {
    const sources = [...readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))].map(
      (name) => `src/${name}`,
    )
    const written = [...sources, 'README.md', 'CONTRIBUTING.md', 'package.json'].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/https:\/\/ntnu-lmu\.github\.io[^\s'"`)>]*/g)].map(([address]) => address),
    )
    expect(written).toContain(DOCUMENTATION)
    expect(written.filter((address) => !address.includes('$') && fileAt(new URL(address).pathname) === undefined)).toStrictEqual([])
  })
})
