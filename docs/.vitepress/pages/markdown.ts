/** Markdown of our own words: no user wrote them, but some hold signs that would be markup. */

/** Text that is no markup. */
export function prose(text: string): string {
  return text.replace(/[\\`*_[\]|<>]/g, '\\$&')
}

/** A table whose cells are Markdown already. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
