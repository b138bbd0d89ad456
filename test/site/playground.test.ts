/** The playground as people meet it: with mouse, keyboard and screen reader, wide and narrow, light and dark; and that it asks nobody. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
/** The example of the README, and its last line. */
const COUNTS = ['! at risk 22', '○ open 8', '~ waived 1', '✓ satisfied 64', '– not applicable 5']

let browser: Awaited<ReturnType<typeof openBrowser>>
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

type Look = Parameters<(typeof browser)['open']>[1]

async function openPlayground(path = 'playground/', look: Look = {}) {
  const watched = await browser.open(path, look)
  await watched.page.locator('.playground .summary li, .playground .summary p').first().waitFor()
  return watched
}

async function countsOn(page: Page) {
  const texts = await page.locator('.counts li').allTextContents()
  return texts.map((text) => text.replace(/\s+/g, ' ').trim())
}

/** Long texts are opened: writing them at once takes the browser itself a minute. */
async function openText(page: Page, text: string) {
  await page.locator('#pg-file').setInputFiles({ name: 'register.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) })
}

/** Types a register, and waits until what is shown is of it. */
async function write(page: Page, text: string, expected: RegExp) {
  await page.locator('textarea').fill(text)
  await page
    .locator('section', { has: page.locator('#pg-findings') })
    .getByText(expected)
    .first()
    .waitFor()
}

const selection = (page: Page) =>
  page.evaluate<string>('(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.activeElement)')
const lineOfCursor = (page: Page) =>
  page.evaluate<number>('document.activeElement.value.slice(0, document.activeElement.selectionStart).split("\\n").length')

async function violationsOn(page: Page) {
  await page.addScriptTag({ path: AXE })
  // Run in the page, where axe is a global.
  return page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(' '))))`)
}

describe('the example', () => {
  test('is checked at once, as the command line checks it', async () => {
    const { page, faults } = await openPlayground()
    expect(await countsOn(page)).toStrictEqual(COUNTS)
    expect(await page.locator('.card h2').allTextContents()).toStrictEqual(['Round the table', 'Votes', 'Dialogue meetings', 'The year'])
    await page.locator('.lmu-wheel').waitFor()
    expect(faults).toStrictEqual([])
    await page.close()
  })

  test("speaks the page's language, and another where that is chosen", async () => {
    const { page, faults } = await openPlayground('nb/playground/')
    expect(await page.locator('#pg-findings').textContent()).toBe('Funn')
    expect((await countsOn(page))[0]).toBe('! i fare 22')
    await page.getByLabel('Språk i funnene').selectOption('nn')
    await page.locator('.counts li', { hasText: 'ope' }).waitFor()
    expect(await page.locator('.counts').getAttribute('lang')).toBe('nn')
    expect(await page.locator('#pg-findings').textContent()).toBe('Funn')
    expect(faults).toStrictEqual([])
    await page.close()
  })

  test('another reading, another verdict; and back', async () => {
    const { page } = await openPlayground()
    await page.locator('.readings summary').click()
    expect(await page.locator('.reading select').count()).toBe(19)
    await page
      .getByLabel('Which faculties does each', { exact: false })
      .or(page.locator('#reading-dialogue-subcommittees'))
      .selectOption('are-visited')
    await page.getByText('Visits to the subcommittees').waitFor()
    expect(await page.locator('.changed').textContent()).toBe('1 changed')
    await page.getByRole('button', { name: 'All as by default' }).click()
    await page.getByText('Visits by the subcommittee in Gjøvik').waitFor()
    expect(await countsOn(page)).toStrictEqual(COUNTS)
    await page.close()
  })

  test('another day, another verdict', async () => {
    const { page, faults } = await openPlayground()
    await page.locator('#pg-day').fill('2027-08-01')
    await page.locator('.counts li', { hasText: 'breached' }).waitFor()
    await page.locator('#pg-day').fill('2026-07-31')
    await page.getByText('One thing to put right').waitFor()
    await page.locator('#pg-day').fill('')
    await page.getByText('Choose the day').waitFor()
    expect(faults).toStrictEqual([])
    await page.close()
  })

  test('nearly everything wrong: vacant seat, double vote, the minutes against it', async () => {
    const { page, faults } = await openPlayground()
    await page.getByLabel('Register', { exact: true }).selectOption('broken')
    await page.locator('.counts li', { hasText: 'breached' }).waitFor()
    const seats = page.locator('section', { has: page.locator('#pg-seats') })
    expect(await seats.getByRole('img').getAttribute('aria-label')).toBe('9 of 10 seats are held, one member has no deputy.')
    expect(await seats.locator('.unseated').textContent()).toContain('st5 and an7')
    const vote = page.locator('.vote', { hasText: 'Item 4/27' })
    expect(await vote.locator('.double').count()).toBe(1)
    expect(await vote.textContent()).toContain('double vote: an2')
    expect(await vote.textContent()).toContain('the minutes say “against”')
    expect(faults).toStrictEqual([])
    await page.close()
  })
})

describe("one's own register", () => {
  test('is checked while it is written, and what is malformed is told with its line', async () => {
    const { page, faults } = await openPlayground()
    await write(page, 'register: 1\nmandate: ntnu-lmu\nrecords: { from: 2026-08-01 }\ncomittee: {}\n', /committee/)
    expect(await page.locator('.summary p').textContent()).toBe('One thing to put right before it can be checked')
    expect(await page.locator('.entry .place').textContent()).toBe('line 4')
    expect(await page.locator('.gutter .mark').count()).toBe(1)
    await write(page, 'register: 1\nmandate: ntnu-lmu\nrecords: { from: 2026-08-01 }\ncommittee: { members: [] }\n', /0 permanent members/)
    expect(await page.getByLabel('Register', { exact: true }).inputValue()).toBe('')
    expect(faults).toStrictEqual([])
    await page.close()
  })

  test.each([
    ['nothing', '', /Nothing is written yet/],
    ['prose', 'Kjære alle, møtet er flyttet!', /to put right/],
    ['half a JSON', '{ "register": 1, ', /to put right/],
    ['a script', '<script>alert(1)</' + 'script>', /to put right/],
    ['a hundred thousand brackets', '['.repeat(100_000), /to put right/],
  ])('is told what is the matter: %s', async (_, text, expected) => {
    const { page, faults } = await openPlayground()
    await write(page, text, expected)
    expect(faults).toStrictEqual([])
    await page.close()
  })

  test('names that are markup stay text, in findings, seats, votes and year', async () => {
    const { page, faults } = await openPlayground()
    const evil = '<img src=x onerror=alert(1)>'
    const text = readFileSync('docs/examples/register.yaml', 'utf8')
      .replace('st1: Studentrepresentant 1', `st1: "${evil}"\n  an3: "${evil}"`)
      .replace('title: Valg av nestleder', `title: "${evil}"`)
    await page.locator('textarea').fill(text)
    await page.getByLabel('Names for ids').check()
    await page.locator('.vote h3', { hasText: evil }).waitFor()
    await page.locator('.entry', { hasText: evil }).first().waitFor()
    await page.locator('.lmu-year', { hasText: evil }).waitFor()
    expect(await page.locator('.playground img').count()).toBe(0)
    expect(faults).toStrictEqual([])
    await page.close()
  })

  test('stays fluid with ten years in it', async () => {
    const { page } = await openPlayground()
    const one = readFileSync('docs/examples/register.yaml', 'utf8')
    const meetings = Array.from(
      { length: 60 },
      (_, nth) => `    - { id: m${nth}, date: 20${27 + Math.floor(nth / 6)}-0${(nth % 6) + 1}-15 }`,
    )
    const text = one.replace('\nsubcommittees:', `\n${meetings.join('\n')}\n${'# a line of minutes\n'.repeat(4_000)}\nsubcommittees:`)
    await openText(page, text)
    await page.locator('.gutter', { hasText: '4200' }).waitFor()
    // How long the page is deaf while somebody types: the longest it takes between two frames.
    const longest = page.evaluate<number>(`new Promise((done) => {
      let longest = 0, last = performance.now()
      const step = (now) => { longest = Math.max(longest, now - last); last = now; requestAnimationFrame(step) }
      requestAnimationFrame(step)
      setTimeout(() => done(longest), 3000)
    })`)
    await page.locator('textarea').press('Control+End')
    await page.keyboard.type('# typed at the end', { delay: 40 })
    expect(await longest).toBeLessThan(500)
    await page.close()
  })

  test('can be opened from a file and saved as one', async () => {
    const { page, faults } = await openPlayground()
    const text = 'register: 1\r\nmandate: ntnu-lmu\r\nrecords: { from: 2026-08-01 }\r\n'
    await openText(page, text)
    await page.getByText('Nothing to check').waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()])
    expect(download.suggestedFilename()).toBe('register.yaml')
    expect(readFileSync((await download.path()) ?? '', 'utf8')).toBe(text.replaceAll('\r\n', '\n'))
    expect(faults).toStrictEqual([])
    await page.close()
  })

  test("is still there after a look at a rule's page", async () => {
    const { page } = await openPlayground()
    await write(page, 'register: 1\nmandate: ntnu-lmu\nrecords: { from: 2026-08-01 }\ncommittee: { members: [] }\n', /0 permanent members/)
    await page.locator('.sources a').first().click()
    await page.locator('.playground').waitFor({ state: 'detached' })
    expect(page.url()).toContain('/rules/')
    await page.goBack()
    await page.locator('.entry', { hasText: '0 permanent members' }).first().waitFor()
    await page.close()
  })
})

describe('findings', () => {
  test('lead to their lines, and Escape leads back', async () => {
    const { page } = await openPlayground()
    const finding = page.locator('.entry .go', { hasText: 'an3 has no personal deputy' })
    await finding.focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA')
    expect(await lineOfCursor(page)).toBe(39)
    expect(await selection(page)).toContain('person: an3')
    const box = await page.locator('textarea').boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Escape')
    expect(await page.evaluate('document.activeElement.textContent')).toContain('an3 has no personal deputy')
    await page.close()
  })

  test('all of the page can be reached by keyboard alone, and nothing holds it', async () => {
    const { page } = await openPlayground()
    await page.getByLabel('Register', { exact: true }).focus()
    const seen: string[] = []
    for (let step = 0; step < 30; step += 1) {
      seen.push(
        await page.evaluate<string>(
          'document.activeElement.id || document.activeElement.textContent.trim().slice(0, 20) || document.activeElement.tagName',
        ),
      )
      await page.keyboard.press('Tab')
    }
    expect(seen).toEqual(
      expect.arrayContaining(['pg-example', 'pg-day', 'Today', 'pg-language', 'Share', 'Readings', 'The year', 'TEXTAREA']),
    )
    expect(seen.some((text) => text.includes('at risk'))).toBe(true)
    await page.close()
  })

  test('the summary is announced, headings are in order', async () => {
    const { page } = await openPlayground()
    expect(await page.locator('.pane .summary').getAttribute('role')).toBe('status')
    const levels = await page.evaluate<number[]>(
      '[...document.querySelectorAll("main :is(h1, h2, h3, h4)")].map(({ tagName }) => Number(tagName[1]))',
    )
    expect(levels[0]).toBe(1)
    expect(levels.every((level, index) => index === 0 || level - (levels[index - 1] ?? 0) <= 1)).toBe(true)
    await page.close()
  })
})

describe('links', () => {
  test('hold register, day, language and readings', async () => {
    const { page, faults } = await openPlayground()
    const text = 'register: 1 # Kåre 🎓\nmandate: ntnu-lmu\nrecords: { from: 2026-08-01 }\ncommittee: { members: [] }\n'
    await write(page, text, /0 permanent members/)
    await page.locator('#pg-day').fill('2027-01-02')
    await page.getByLabel('Language of the findings').selectOption('nn')
    await page.locator('.readings summary').click()
    await page.locator('#reading-abstention').selectOption('permitted')
    await page.getByRole('button', { name: 'Share' }).click()
    const link = await page.getByLabel('Link to what you see').inputValue()
    expect(link).toContain('/playground/#register=')
    const { pathname, hash } = new URL(link)
    await page.close()

    const other = await openPlayground(`${pathname.replace('/lmu-rules/', '')}${hash}`)
    expect(await other.page.locator('textarea').inputValue()).toBe(text)
    expect(await other.page.locator('#pg-day').inputValue()).toBe('2027-01-02')
    expect(await other.page.getByLabel('Language of the findings').inputValue()).toBe('nn')
    expect(await other.page.locator('#reading-abstention').inputValue()).toBe('permitted')
    expect([...faults, ...other.faults]).toStrictEqual([])
    await other.page.close()
  })

  test.each(['#register=abc', '#register=no/base64+at=all', '#example=no/such'])('%s is told, and the page works on', async (hash) => {
    const { page, faults } = await openPlayground(`playground/${hash}`)
    await page.getByRole('alert').waitFor()
    expect(await countsOn(page)).toStrictEqual(COUNTS)
    await page.getByRole('button', { name: 'Close' }).click()
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(faults).toStrictEqual([])
    await page.close()
  })

  test('a link that comes while the page is open is taken', async () => {
    const { page } = await openPlayground()
    await page.evaluate('location.hash = "#register=abc"')
    await page.getByRole('alert').waitFor()
    await page.evaluate('location.hash = "#example=duties/annual-report.failing"')
    await page.locator('.counts li', { hasText: 'breached' }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.close()
  })

  test('too long a register is told, and gets none', async () => {
    const { page } = await openPlayground()
    const noise = Array.from({ length: 3_000 }, (_, nth) => `# ${(nth * 2_654_435_761) % 4_294_967_296} ${(nth * 40_503) % 65_536}`).join(
      '\n',
    )
    await openText(page, noise)
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByText('too long for a link').waitFor()
    expect(await page.getByLabel('Link to what you see').count()).toBe(0)
    await page.close()
  })
})

describe('what is kept', () => {
  test('is nothing: neither storage nor cookies nor a request hold the register', async () => {
    const { page } = await openPlayground()
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
    await write(
      page,
      'register: 1\nmandate: ntnu-lmu\nrecords: { from: 2026-08-01 }\npeople: { secret: Ola }\ncommittee: { members: [] }\n',
      /0 permanent/,
    )
    const kept = await page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href])')
    expect(kept).not.toContain('Ola')
    expect(asked.filter((each) => !each.startsWith('GET') || each.includes('Ola'))).toStrictEqual([])
    await page.close()
  })
})

describe.each(['light', 'dark'] as const)('%s', (colours) => {
  describe.each([390, 1280])('%i pixels wide', (width) => {
    test.each([
      ['en, the example', 'playground/', undefined],
      ['nb, nearly everything wrong', 'nb/playground/', 'broken'],
    ])('accessible, and no wider than the window: %s', async (_, path, example) => {
      const { page, faults } = await openPlayground(path, { width, colours })
      if (example !== undefined) {
        await page.locator('#pg-example').selectOption(example)
        await page.locator('.counts li', { hasText: 'brutt' }).waitFor()
      }
      await page.locator('.lmu-wheel').waitFor()
      for (const summary of await page.locator('.playground summary').all()) await summary.click()
      await page.getByRole('button', { name: /^(Share|Del)$/ }).click()
      await page.locator('.playground .link').waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      expect(await violationsOn(page)).toStrictEqual([])
      expect(faults).toStrictEqual([])
      await page.close()
    })
  })
})
