/** Links as they are written, in files that are read where they lie and in pages of the site. Anchors on the site: test/site. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { folderLink } from '../../docs/.vitepress/links'
import { markdownFiles } from '../support/code-blocks'

/** Pages that are made when the site is. */
const MADE = /^\/api\//

function linksIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
    .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
    .replace(/`[^`\n]*`/g, '')
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link))
}

function isThere(link: string, file: string): boolean {
  const [path = '', hash] = link.split('#')
  if (path === '') return anchorsIn(file).includes(hash ?? '')
  if (!path.startsWith('/')) {
    const target = join(dirname(file), path)
    return existsSync(target) && (hash === undefined || anchorsIn(target).includes(hash))
  }
  const page = folderLink(path, '').replace(/\/$/, '')
  return MADE.test(path) || ['.md', '/index.md'].some((end) => existsSync(`docs${page}${end}`))
}

/** As GitHub and VitePress make them of plain headings. */
function anchorsIn(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replace(/ /g, '-'),
  )
}

test.each(markdownFiles())('%s', (file) => {
  expect(linksIn(file).filter((link) => !isThere(link, file))).toStrictEqual([])
})

test.each([
  ['../ci/github.md#top', 'guides', '/ci/github/#top'],
  ['/rules/quorum/minimum', 'nb/clauses', '/rules/quorum/minimum/'],
  ['/readings/', 'guides', '/readings/'],
  ['/clauses/2.1-1', '', '/clauses/2.1-1/'],
  ['../index.md', 'guides', '/'],
  ['#here', 'guides', '#here'],
  ['https://example.org/a', 'guides', 'https://example.org/a'],
  ['../examples/register.yaml', 'guides', '../examples/register.yaml'],
])('%s in docs/%s is %s on the site', (href, folder, address) => expect(folderLink(href, folder)).toBe(address))
