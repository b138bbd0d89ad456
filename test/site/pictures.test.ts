/** The pictures of the README, taken from the real thing: `npm run docs:pictures`, after `npm run docs:build`. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser'

const FOLDER = 'docs/pictures'
const REGISTER = 'docs/examples/register.yaml'
const AS_OF = ['--as-of', '2026-11-22']

/** What the command prints in a terminal of 110 columns, with its colours. */
function printed(...args: readonly string[]): string {
  const env = { ...process.env, FORCE_COLOR: '1', COLUMNS: '110' }
  return execFileSync('node', ['dist/cli.js', ...args, ...AS_OF], { encoding: 'utf8', env, maxBuffer: 1e8 })
}

const COLOURS: Readonly<Record<string, string>> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
}

/** The codes that the command uses, as HTML: bold, dim, underlined and colours, each until its end. */
function asHtml(text: string): string {
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ESC begins each code
  return escaped.replace(/\u001b\[(\d+)m/g, (_, code: string) => {
    if (code in COLOURS) return `<span style="color:${COLOURS[code]}">`
    if (['22', '24', '39', '0'].includes(code)) return '</span>'
    return `<span style="${{ 1: 'font-weight:700', 2: 'opacity:.65', 4: 'text-decoration:underline' }[code] ?? ''}">`
  })
}

describe.runIf(process.env.PICTURES === '1')('the pictures', () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true })
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  test('of the command', async () => {
    const { page } = await browser.open('404.html', { width: 1100, colours: 'dark' })
    const lines = printed('check', REGISTER, '--lang', 'nb').split('\n').slice(0, 26).join('\n')
    await page.setContent(
      `<body style="margin:0;background:#0d1117;color:#e6edf3"><pre style="margin:0;padding:20px 24px;white-space:pre-wrap;font:14px/1.5 monospace">$ lmu-rules check register.yaml\n\n${asHtml(lines)}</pre>`,
    )
    const taken = await page.locator('pre').screenshot({ path: `${FOLDER}/check.png` })
    expect(taken.length).toBeGreaterThan(10_000)
  })

  test('of the year wheel', () => {
    const svg = printed('wheel', REGISTER, '--lang', 'nb')
    expect(svg).toContain('<svg')
    writeFileSync(`${FOLDER}/wheel.svg`, svg)
  })

  test.each(['light', 'dark'] as const)('of the playground, %s', async (colours) => {
    const { page } = await browser.open('nb/playground/', { width: 1280, colours })
    await page.locator('.playground .summary li').first().waitFor()
    await page.waitForTimeout(1500)
    const taken = await page.screenshot({ path: `${FOLDER}/playground-${colours}.png`, clip: { x: 0, y: 0, width: 1280, height: 860 } })
    expect(taken.length).toBeGreaterThan(10_000)
  })
})
