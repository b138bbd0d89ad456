/** Text that tries to break out of a report: what names, titles, ids and file names may hold. */
export const HOSTILE: readonly string[] = [
  '\n::error::forged',
  '\r\n  ::stop-commands::x',
  'Ola\rKari',
  '::add-mask::Ola',
  'Ola ::error file=x::forged',
  ':::',
  'Ola ##[error]forged',
  'Ola ##[add-mask]Kari',
  '##vso[task.complete result=Failed;]',
  '##teamcity[testFailed]',
  '100%0A::error::forged%25',
  'a,b:c=d;e',
  ']]>]]>',
  ']]>]]&gt;<![CDATA[',
  '<script>alert(1)</script>',
  '<failure message="forged"/>',
  '"\' onmouseover="x',
  '&amp;&lt;&#10;',
  '\u0000\u0001\u0007\u0008\t\u000b\u000c',
  '\u007f',
  '\u0080\u0085\u009b31mrød\u009d\u009c',
  '\u001b[31mrød\u001b[0m\u001b[2J',
  '\u001b]8;;https://example.org\u001b\\lenke\u001b]8;;\u001b\\',
  '\u001b]52;c;Zm9yZ2Vk\u0007',
  '\u202egnihtyna\u202c \u2066isolert\u2069 \u061c\u200e\u200f',
  'Ola\u2028Kari\u2029Per',
  '\ufeffBOM, myk\u00adbindestrek, null\u200bbredde\u200d',
  '\ud800 og \udc00',
  '\udc00\ud800',
  '\ufffe\uffff',
  '\\u{1b} \\u001b \\x1b',
  '| celle | `kode` ``` \\| \\',
  '**fet** _kursiv_ ~~strøket~~ # 1 [lenke](javascript:alert(1)) ![bilde](x) $x$',
  '# overskrift',
  'www.example.org https://example.org ola@example.org @ola',
  '---',
  '{0} {{1}} [x](1)',
  '$(id) $'.concat('{{ github.token }}'),
  '__proto__',
  'constructor',
  'toString',
  ' ',
  '  to  blanke  ',
]

/** Text that must come through as it is. */
export const HARMLESS: readonly string[] = [
  'Åse Ødegård-Æsøy',
  'Máret Ánne Sáŋ',
  'Zażółć',
  '学習環境',
  '👩‍🔬 👍🏽 🇳🇴 ❤️',
  'e\u0301',
  'a:b, c; d/e',
]

/** Whatever a terminal or a log would not show as it is; line feeds apart. */
export const UNSEEN = /[^\P{Cc}\n]|[\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

/** The text that a visible one stands for. */
export function unescaped(visible: string): string {
  return visible.replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const COMMANDS = [
  'error',
  'warning',
  'notice',
  'debug',
  'add-mask',
  'stop-commands',
  'set-output',
  'group',
  'endgroup',
  'save-state',
  'echo',
]

/**
 * What GitHub's runner would take for commands in what a step prints, read as its parsers read (Runner.Common/ActionCommand.cs):
 * '::name key=value,…::data' at the start of a line, after white space too; else '##[name key=value;…]data' anywhere in it.
 */
export function commandsIn(printed: string): Command[] {
  return printed.split(/\r\n|\r|\n|\u0085|\u2028|\u2029/).flatMap((line) => ofLine(line) ?? anywhere(line) ?? [])
}

function ofLine(line: string): Command | undefined {
  const trimmed = line.trimStart()
  const end = trimmed.indexOf('::', 2)
  if (!trimmed.startsWith('::') || end < 0) return undefined
  return commandOf(trimmed.slice(2, end), ',', trimmed.slice(end + 2))
}

function anywhere(line: string): Command | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  return commandOf(line.slice(start + 3, end), ';', line.slice(end + 1))
}

function commandOf(info: string, separator: string, data: string): Command | undefined {
  const blank = info.indexOf(' ')
  const name = blank < 0 ? info : info.slice(0, blank)
  if (!COMMANDS.includes(name.toLowerCase())) return undefined
  const pairs =
    blank < 0
      ? []
      : info
          .slice(blank + 1)
          .trim()
          .split(separator)
  const properties = pairs.map((pair) => {
    const at = pair.indexOf('=')
    return [
      pair.slice(0, at),
      decoded(pair.slice(at + 1))
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%'),
    ]
  })
  return { name, properties: Object.fromEntries(properties), data: decoded(data).replaceAll('%25', '%') }
}

function decoded(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
}
