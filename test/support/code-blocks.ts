/** The blocks of code in the documentation that people write: where each stands, and in what language. */
import { readdirSync, readFileSync } from 'node:fs'

export interface Block {
  readonly file: string
  readonly line: number
  readonly language: string
  readonly code: string
  /** The last block of the page before it that is made of commands. */
  readonly commands: string | undefined
}

/** Files of Markdown: README and its like, and every page of docs but the reference, which is made of tested comments. */
export function markdownFiles(): readonly string[] {
  const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name.replaceAll('\\', '/')}`)
  const pages = docs.filter((file) => file.endsWith('.md') && !/^docs\/(?:\.vitepress|api|public)\//.test(file))
  return ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...pages.sort()]
}

/** Every block of a file, in order. */
export function blocksOf(file: string): readonly Block[] {
  const text = readFileSync(file, 'utf8')
  let commands: string | undefined
  return [...text.matchAll(/^(?<mark>`{3,})(?<language>\w*)[^\n]*\n(?<code>[\s\S]*?)^\k<mark>$/gm)].map(({ groups, index }) => {
    const { language = '', code = '' } = groups ?? {}
    const block = { file, line: text.slice(0, index).split('\n').length, language, code, commands }
    if (language === 'sh') commands = code
    return block
  })
}

/** The commands of a block, one a line, without what is said of them. */
export function commandsOf(code: string): readonly string[] {
  return code
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)# .*$/, '').trim())
    .filter((line) => line !== '')
}

/** The words of a command as a shell parts them. */
export function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? '')
}
