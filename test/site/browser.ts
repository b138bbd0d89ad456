/** A page in Chromium, watched: what it logs, and what it asks of whom. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type Page, chromium as playwright } from 'playwright-core'
import { chromium } from './chromium.mjs'
import { BASE, serve } from './server'

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const MORE_FLAGS = ['--disable-component-update', '--disable-sync']

export interface Look {
  readonly width?: number
  readonly colours?: 'light' | 'dark'
}

export interface Watched {
  readonly page: Page
  /** Errors and warnings of the page, answers that are no success, and requests to anybody else. */
  readonly faults: readonly string[]
}

/** A browser with a fresh profile on the built site. */
export async function openBrowser() {
  const server = await serve()
  const profile = mkdtempSync(join(tmpdir(), 'lmu-rules-site-'))
  const executablePath = chromium()
  if (executablePath === undefined) throw new Error('there is no Chromium: node test/site/chromium.mjs says what to do')
  const context = await playwright.launchPersistentContext(profile, { executablePath, headless: true, args: [...FLAGS, ...MORE_FLAGS] })
  return {
    /** A page of the site by its address under the base: 'rules/quorum/minimum/'. */
    open: (path: string, look?: Look) => watch(context, `${server.origin}${BASE}${path}`, look),
    close: async () => {
      await context.close()
      await server.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

async function watch(context: BrowserContext, address: string, { width = 1280, colours = 'light' }: Look = {}): Promise<Watched> {
  const faults: string[] = []
  const page = await context.newPage()
  const { origin } = new URL(address)
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  await page.route('**/*', (route) => {
    const { protocol, origin: asked } = new URL(route.request().url())
    if (asked === origin || protocol === 'data:' || protocol === 'blob:') return route.continue()
    faults.push(`asked of another: ${route.request().url()}`)
    return route.abort()
  })
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
  await page.goto(address, { waitUntil: 'networkidle' })
  return { page, faults }
}
