/** `clauses --verify`, against a mandate of the same clauses whose sentences are invented: of the real one there is no copy here. */
import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { CLAUSES } from '../../src/mandate/clauses'
import { folder } from './folder'
import { cli } from './support'

vi.mock('../../src/mandate/clauses', async (original) => {
  const { CLAUSES: clauses, ...others } = await original<typeof import('../../src/mandate/clauses')>()
  const fingerprint = (sentence: string) => createHash('sha256').update(sentence).digest('hex').slice(0, 16)
  return { ...others, CLAUSES: clauses.map((clause, nth) => ({ ...clause, fingerprint: fingerprint(`Katt nr. ${nth} sover.`) })) }
})

const SENTENCES = CLAUSES.map((_, nth) => `Katt nr. ${nth} sover.`)

async function verified(sentences: readonly string[], lang = 'en') {
  const cwd = folder({ 'copy.txt': sentences.join('\n\n') })
  const { code, out } = await cli(['clauses', '--verify', 'copy.txt', '--lang', lang], { cwd })
  return { code, lines: out.split('\n').slice(0, -1) }
}

describe('clauses --verify', () => {
  it.each([
    ['nb', '60 av 60 setninger er uendret.'],
    ['nn', '60 av 60 setningar er uendra.'],
    ['en', '60 of 60 sentences are unchanged.'],
  ])('of the text itself has that alone to tell, and exit code 0, in %s', async (lang, line) => {
    expect(await verified(SENTENCES, lang)).toStrictEqual({ code: 0, lines: [line] })
  })

  it.each([
    ['nb', 'endret', 'Se over', '59 av 60'],
    ['nn', 'endra', 'Sjå over', '59 av 60'],
    ['en', 'changed', 'Look again at', '59 of 60'],
  ])('tells the sentence that is changed, and what stands on it, in %s', async (lang, changed, look, same) => {
    // §5:6: seven of the members make a quorum.
    const nth = CLAUSES.findIndex(({ id }) => id === '§5:6')
    const { code, lines } = await verified(SENTENCES.with(nth, 'Den sjette katten spiser.'), lang)
    expect(code).toBe(1)
    expect(lines).toStrictEqual([
      `§5:6  ${changed}`,
      '  Den sjette katten spiser.',
      expect.stringMatching(new RegExp(`^  ${look} .*quorum/minimum`)),
      expect.stringContaining(same),
    ])
  })

  it.each([
    ['nb', 'ny'],
    ['nn', 'ny'],
    ['en', 'new'],
  ])('tells what is new, after which sentence, or before the first, in %s', async (lang, added) => {
    const { code, lines } = await verified(['Mandat for katter.', ...SENTENCES, 'Alle katter er gule.'], lang)
    const last = CLAUSES.at(-1)?.id
    expect(code).toBe(1)
    expect(lines.slice(0, 2)).toStrictEqual([`§1 +  ${added}`, '  Mandat for katter.'])
    expect(lines).toContain(`${last} +  ${added}`)
    expect(lines[lines.indexOf(`${last} +  ${added}`) + 1]).toBe('  Alle katter er gule.')
  })
})
