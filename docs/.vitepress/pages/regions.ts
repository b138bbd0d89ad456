/** The generated regions of a page, between comments; what stands outside them is written by hand and left alone. */

const REGION = /<!-- generated: (?<name>[a-z-]+) -->\n[\s\S]*?<!-- \/generated -->/g

/** The text of a page with its regions filled. @throws Error for a region that nothing fills, and for text that has no place. */
export function fillRegions(page: string, contents: Readonly<Record<string, string>>): string {
  const filled = new Set<string>()
  const text = page.replace(REGION, (_, name: string) => {
    const content = contents[name]
    if (content === undefined) throw new Error(`nothing fills the region ${name}`)
    filled.add(name)
    return region(name, content)
  })
  const homeless = Object.keys(contents).filter((name) => !filled.has(name))
  if (homeless.length > 0) throw new Error(`there is no region ${homeless.join(', ')}`)
  return text
}

/** A region with its content: lines that may be empty, none at the ends. */
export function region(name: string, content = ''): string {
  return `<!-- generated: ${name} -->\n${content === '' ? '' : `${content}\n`}<!-- /generated -->`
}

/** The page without its regions: what somebody wrote. */
export function byHand(page: string): string {
  return page.replace(REGION, '')
}
