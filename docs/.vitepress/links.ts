/** Links as files and as addresses: a link to a file of docs, as editors and GitHub follow it, becomes the address of its page. */
import { dirname, relative, resolve } from 'node:path'

/** What this needs of markdown-it, which VitePress brings. */
interface Token {
  readonly type: string
  readonly children: readonly Token[] | null
  attrGet(name: string): string | null
  attrSet(name: string, value: string): void
}
interface Markdown {
  readonly core: {
    readonly ruler: { push(name: string, rule: (state: { readonly tokens: readonly Token[]; readonly env: unknown }) => void): void }
  }
}

/** Makes every link to a page end in the slash of its folder: no server needs to redirect, and none needs to be clever. */
export function folderLinks(docs: string) {
  return (md: Markdown) => {
    md.core.ruler.push('folder-links', ({ tokens, env }) => {
      const file = realPathIn(env)
      // A heading by itself, for the title of the window: its links lead nowhere.
      if (file === undefined) return
      for (const token of tokens.flatMap(({ children }) => children ?? [])) {
        const href = token.type === 'link_open' ? token.attrGet('href') : null
        if (href !== null) token.attrSet('href', folderLink(href, relative(docs, dirname(file))))
      }
    })
  }
}

/**
 * The link from a page in a folder of docs.
 *
 * @example
 * folderLink('../ci/github.md#top', 'guides') //=> '/ci/github/#top'
 */
export function folderLink(href: string, folder: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? []
  if (path === '' || /^([a-z][a-z+.-]*:|\/\/)/i.test(href)) return href
  const [, stem = '', extension = ''] = /^(.*?)(\.(?:md|html|yaml|json|svg|mjs|ts))?$/s.exec(path) ?? []
  if (extension !== '' && extension !== '.md') return href
  const absolute = resolve('/', folder, stem).replaceAll('\\', '/')
  return `${absolute.replace(/(^|\/)index$/, '').replace(/\/$/, '')}/${rest}`
}

function realPathIn(env: unknown): string | undefined {
  return typeof env === 'object' && env !== null && 'realPath' in env && typeof env.realPath === 'string' ? env.realPath : undefined
}
