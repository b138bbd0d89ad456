/** JSON for people to read: what fits on a line stands on one. */
const WIDTH = 140

export function laidOut(value: unknown, indent = '', taken = 0): string {
  const line = onOneLine(value)
  if (indent.length + taken + line.length <= WIDTH && indent !== '') return line
  const inner = `${indent}  `
  if (Array.isArray(value))
    return broken(
      '[',
      value.map((each, index) => laidOut(each, inner, comma(index, value))),
      ']',
      indent,
    )
  if (typeof value !== 'object' || value === null) return line
  const entries = Object.entries(value)
  const members = entries.map(([key, each], index) => {
    const name = `${JSON.stringify(key)}: `
    return name + laidOut(each, inner, name.length + comma(index, entries))
  })
  return broken('{', members, '}', indent)
}

/** The room that a comma takes after every part but the last. */
function comma(index: number, parts: readonly unknown[]): number {
  return index === parts.length - 1 ? 0 : 1
}

function broken(open: string, parts: readonly string[], close: string, indent: string): string {
  return `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${onOneLine(each)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
