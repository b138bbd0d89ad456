/** A file server as plain as any: folders have an index.html, and nothing else is clever. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

export const SITE = 'docs/.vitepress/dist'
export const BASE = '/lmu-rules/'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
}

/** The file that an address of the site stands for; undefined where there is none. */
export function fileAt(path: string): string | undefined {
  if (!path.startsWith(BASE)) return undefined
  const file = join(SITE, normalize(decodeURIComponent(path.slice(BASE.length))))
  if (!existsSync(file)) return undefined
  if (!statSync(file).isDirectory()) return file
  const index = join(file, 'index.html')
  return existsSync(index) ? index : undefined
}

/** Serves the built site until it is closed; `origin` is without the base. */
export async function serve(): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = fileAt(pathname)
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      createReadStream(join(SITE, '404.html')).pipe(response)
    } else if (file.endsWith('index.html') && !pathname.endsWith('/') && !pathname.endsWith('.html')) {
      response.writeHead(301, { location: `${pathname}/` }).end()
    } else {
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
      createReadStream(file).pipe(response)
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
