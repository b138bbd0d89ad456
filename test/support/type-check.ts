/** Type-checks code as its readers would: it imports `lmu-rules` and its entries by their names. */
import { resolve } from 'node:path'
import ts from 'typescript'

/** What the README's tests of another system import from it. */
const OUR_SYSTEM = `
  import type { Ballot, Body } from 'lmu-rules'
  export declare const ballots: readonly Ballot[]
  export declare const body: Body
  export declare const present: readonly string[]
  export declare const register: unknown
`

/** The flaws of blocks of TypeScript, and of programs in files, a line each. */
export function flawsOf(
  blocks: readonly { readonly name: string; readonly code: string }[],
  programs: readonly string[],
): readonly string[] {
  const folder = resolve('test')
  const virtual = new Map(blocks.map(({ name, code }) => [`${folder}/${name}.ts`, code]))
  virtual.set(`${folder}/our-system.ts`, OUR_SYSTEM)
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      allowJs: true,
      checkJs: true,
      noUnusedLocals: false,
      paths: { 'lmu-rules': [resolve('src/index.ts')], 'lmu-rules/*': [resolve('src/*/index.ts')] },
    },
    '.',
  )
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (file) => virtual.has(file) || fileExists(file)
  host.readFile = (file) => virtual.get(file) ?? readFile(file)
  host.getSourceFile = (file, language, ...rest) => {
    const code = virtual.get(file)
    return code === undefined ? getSourceFile(file, language, ...rest) : ts.createSourceFile(file, code, language)
  }
  const files = [...virtual.keys(), ...programs.map((file) => resolve(file))]
  const program = ts.createProgram(files, options, host)
  // Theirs alone: the package's own sources are judged by a gate of their own.
  const flaws = files.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)))
  return flaws.map(({ file, start, messageText }) => {
    const line = file === undefined || start === undefined ? '' : `:${file.getLineAndCharacterOfPosition(start).line + 1}`
    return `${file?.fileName ?? ''}${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}
