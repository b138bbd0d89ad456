/**
 * The pages of rules, clauses and readings: their generated regions say what the catalogue says, and what is for people to
 * write is written. `npm run docs:pages` runs this file so that it writes the regions, and leaves the rest alone.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf, KINDS, LANGUAGES } from '../../docs/.vitepress/pages/addresses'
import { type Page, pages, textOf } from '../../docs/.vitepress/pages/index'
import { byHand, fillRegions, region } from '../../docs/.vitepress/pages/regions'

const all = pages('docs')

describe('generated regions', () => {
  test('are filled in place, and nothing else is touched', () => {
    const page = `${region('head')}\n\nBy hand.\n\n${region('tail', 'old')}\n`
    const filled = fillRegions(page, { head: '# Title', tail: 'new' })
    expect(filled).toBe(`${region('head', '# Title')}\n\nBy hand.\n\n${region('tail', 'new')}\n`)
    expect(fillRegions(filled, { head: '# Title', tail: 'new' })).toBe(filled)
    expect(byHand(filled).trim()).toBe('By hand.')
  })
  test('that a page lacks, or that nothing fills, are an error', () => {
    expect(() => fillRegions(region('head'), { head: '', tail: '' })).toThrow('tail')
    expect(() => fillRegions(region('head'), {})).toThrow('head')
  })

  test.each(all.map((page) => [page.file, page] as const))('%s is up to date', async (file, page) => {
    await expect(textOf(page, 'docs')).toMatchFileSnapshot(resolve('docs', file))
  })
})

describe('what people write', () => {
  const written = all.filter(({ kind, id }) => id !== undefined && kind !== 'clauses')
  test.each(written.map((page) => [page.file, page] as const))('%s has every section, and words in each', (file, page) => {
    const sections = sectionsOf(read(page))
    expect(sections.map(({ heading }) => heading)).toStrictEqual(sectionsOf(page.template).map(({ heading }) => heading))
    for (const { heading, text } of sections) expect(text.trim(), `${file}: ${heading}`).not.toBe('')
  })
  const clauses = all.filter(({ kind, id }) => id !== undefined && kind === 'clauses')
  test.each(clauses.map((page) => [page.file, page] as const))('%s has a body', (_, page) => {
    expect(byHand(read(page)).trim()).not.toBe('')
  })
  test.each(all.map((page) => [page.file, page] as const))('%s is Markdown alone', (_, page) => {
    // A column without a name is none to those who hear the page.
    expect(read(page)).not.toMatch(/^\|\s*\|/m)
    // Neither HTML nor Vue: the page reads the same in an editor, on the site and on GitHub.
    expect(byHand(read(page)).replaceAll(/`[^`]*`/g, '')).not.toMatch(/<[a-z/!]|\{\{/i)
  })
})

test('nothing is left over: every page belongs to a rule, a clause, a reading or an index', () => {
  const known = new Set(all.map(({ file }) => file))
  const there = LANGUAGES.flatMap((language) =>
    KINDS.flatMap((kind) => {
      const folder = `${folderOf(language)}/${kind}`.slice(1)
      return existsSync(`docs/${folder}`)
        ? readdirSync(`docs/${folder}`, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`)
        : []
    }),
  )
  expect(there.filter((file) => file.endsWith('.md') && !known.has(file.replaceAll('\\', '/')))).toStrictEqual([])
})

function read({ file }: Page): string {
  return readFileSync(`docs/${file}`, 'utf8')
}

function sectionsOf(page: string): readonly { readonly heading: string; readonly text: string }[] {
  const [, ...parts] = byHand(page).split(/^## /m)
  return parts.map((part) => {
    const [heading = '', ...lines] = part.split('\n')
    return { heading, text: lines.join('\n') }
  })
}
