/** The built site as people meet it: in a browser, wide and narrow, light and dark, with a keyboard and a screen reader. */
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser'

/** A page of each kind, in each language that has it. */
const PAGES = [
  '',
  'nb/',
  'rules/',
  'nb/rules/',
  'rules/quorum/minimum/',
  'nb/rules/quorum/minimum/',
  'clauses/',
  'nb/clauses/',
  'clauses/5-6/',
  'nb/clauses/3-lokale-underutvalg-1/',
  'readings/',
  'readings/quorum-basis/',
  'nb/readings/quorum-basis/',
  'guides/write-a-register/',
  'nb/guides/write-a-register/',
  'guides/meeting-system/',
  'nb/guides/glossary/',
  'ci/github/',
  'api/lmu-rules/',
  'playground/',
  'nb/playground/',
]

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let browser: Awaited<ReturnType<typeof openBrowser>>
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each(PAGES)('/%s', (path) => {
  test.each(['light', 'dark'] as const)('loads by itself and is accessible, %s', async (colours) => {
    const { page, faults } = await browser.open(path, { colours })
    expect(faults).toStrictEqual([])
    expect(await page.locator('h1').count()).toBe(1)
    await page.addScriptTag({ path: AXE })
    // Run in the page, where axe is a global.
    const violations = await page.evaluate<string[]>(`axe.run().then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(' '))))`)
    expect(violations).toStrictEqual([])
    await page.close()
  })

  test('fits a telephone', async () => {
    const { page, faults } = await browser.open(path, { width: 390 })
    expect(faults).toStrictEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await page.close()
  })
})

describe('search, without asking anybody', () => {
  test.each([
    ['', 'quorum'],
    ['nb/', 'beslutningsdyktig'],
  ])('/%s finds %s', async (path, word) => {
    const { page, faults } = await browser.open(path)
    await page.locator('.VPNavBarSearch button').first().click()
    await page.locator('.VPLocalSearchBox input').fill(word)
    const first = page.locator('.VPLocalSearchBox .result').first()
    await first.click()
    await page.locator('.VPLocalSearchBox').waitFor({ state: 'detached' })
    await page.locator('.vp-doc', { hasText: new RegExp(word, 'i') }).waitFor()
    expect(new URL(page.url()).pathname.startsWith(`/lmu-rules/${path}`)).toBe(true)
    expect(faults).toStrictEqual([])
    await page.close()
  })
})

describe('from page to page', () => {
  test('a link, the other language, and back', async () => {
    const { page, faults } = await browser.open('rules/quorum/minimum/')
    await page.locator('.vp-doc h1 + ul a', { hasText: '§5:6' }).click()
    await page.waitForURL('**/clauses/5-6/')
    await page.goBack()
    await page.waitForURL('**/rules/quorum/minimum/')
    await page.locator('.VPNavBarTranslations button').hover()
    await page.locator('.VPNavBarTranslations a').click()
    await page.waitForURL('**/nb/rules/quorum/minimum/')
    await page.locator('html[lang="nb"]').waitFor()
    expect(faults).toStrictEqual([])
    await page.close()
  })

  test('an address without the slash at its end, as findings carry it', async () => {
    const { page, faults } = await browser.open('nb/rules/quorum/minimum')
    expect(await page.locator('h1').textContent()).toContain('Nok medlemmer')
    expect(faults).toStrictEqual([])
    await page.close()
  })

  test('the seats of the front page say whether the committee can decide', async () => {
    const { page } = await browser.open('')
    const verdict = page.locator('.seats .verdict')
    expect(await verdict.textContent()).toContain('7 present: the committee can decide')
    await page.locator('.seats .seat[aria-pressed="true"]').first().press('Space')
    expect(await verdict.textContent()).toContain('6 present: 1 more must come')
    await page.close()
  })
})
