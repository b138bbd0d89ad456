/** Each format read back by a parser of its own kind. */
import { marked } from 'marked'
import { SaxesParser } from 'saxes'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** The root of an XML document; a document that is not well-formed throws. */
export function readXml(text: string): Element {
  const parser = new SaxesParser()
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (characters) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += characters
  })
  parser.on('cdata', () => {
    throw new Error('a CDATA section')
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(text).close()
  const [root] = top.children
  if (root === undefined) throw new Error('no root')
  return root
}

/** All elements of a name, however deep. */
export function elementsNamed(name: string, { children }: Element): Element[] {
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsNamed(name, child)])
}

const TAGS = /^<\/?(?:h2|h3|p|strong|table|thead|tbody|tr|th|td|br|a)(?: href="https:\/\/ntnu-lmu\.github\.io\/[^"]*")?>$/

/** The cells of the tables of a Markdown text and its headings, as a reader sees them; any markup but our own throws. */
export function readMarkdown(text: string): { readonly headings: string[]; readonly rows: string[][] } {
  const html = marked.parse(text, { gfm: true, async: false })
  for (const [tag] of html.matchAll(/<[^>]*>/g)) if (!TAGS.test(tag)) throw new Error(`not our markup: ${tag}`)
  const inside = (name: string, outer: string) =>
    [...outer.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(([, inner = '']) => inner)
  return {
    headings: inside('h2', html).map(plain),
    rows: inside('tbody', html).flatMap((body) => inside('tr', body).map((row) => inside('td', row).map(plain))),
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#46': '.',
  '#47': '/',
  '#64': '@',
  emsp: '\u2003',
}

function plain(html: string): string {
  return html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#\d+);/g, (all, name: string) => ENTITIES[name] ?? all)
}
