/** What holds for whatever the package is handed: no throw, no change of the input, the same bytes twice. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import fc from 'fast-check'
import { parseJson } from '../../src/cli/parse-json'
import { parseYaml } from '../../src/cli/parse-yaml'
import {
  checkRegister,
  complaintsForCommittee,
  type Options,
  planFromRegister,
  READING_VALUES,
  type Register,
  upcoming,
} from '../../src/index'
import { type Parsed, parseRegister } from '../../src/register/index'
import { type FileReport, FORMATS, PRINTERS, type ReportOptions } from '../../src/reports/index'
import { cli } from '../cli/support'
import { HOSTILE } from '../reports/hostile'
import { frozen } from '../support/frozen'
import { readRegister } from '../support/register'
import { DAYS, day, mutated, mutations } from './mutations'

const BASES = ['docs/examples/register.yaml', 'test/fixtures/registers/broken.yaml'].map(readRegister)

/** More than any input here may take, in milliseconds of this process's own: what takes longer is told as a fault. */
const CAP = 5000

async function timed(work: () => unknown): Promise<void> {
  const began = process.cpuUsage()
  await work()
  const { user } = process.cpuUsage(began)
  if (user > CAP * 1000) throw new Error(`took ${Math.round(user / 1000)} ms`)
}

function same(what: string, make: () => unknown): void {
  const [one, two] = [JSON.stringify(make()), JSON.stringify(make())]
  if (one !== two) throw new Error(`${what}: not the same twice`)
}

/** The report in a format, whole. */
function printed(format: (typeof FORMATS)[number], file: FileReport, options: ReportOptions): string {
  const printer = PRINTERS[format](options)
  return printer.add(file) + printer.end()
}

function judge(register: Register, asOf: string, options: Options): FileReport['report'] {
  try {
    return checkRegister(register, asOf, options)
  } catch (error) {
    // What is documented: a day before the records, a campus or mandate that there is not.
    if (error instanceof RangeError && (asOf < register.records.from || register.mandate !== 'ntnu-lmu')) return undefined
    throw error
  }
}

const language = fc.constantFrom('nb', 'nn', 'en')
const readings = fc.record(Object.fromEntries(Object.entries(READING_VALUES).map(([id, values]) => [id, fc.constantFrom(...values)])), {
  requiredKeys: [],
})

interface Looked {
  readonly asOf: string
  readonly options: Options
  readonly wording: ReportOptions
  /** The format that it is printed in, twice. */
  readonly twice: number
}
const looked: fc.Arbitrary<Looked> = fc.record({
  asOf: day,
  options: fc.record({ readings }),
  wording: fc.record({ language, verbose: fc.boolean(), width: fc.constantFrom(20, 80, 200) }),
  twice: fc.nat(FORMATS.length - 1),
})

/** The same without other answers to open questions: for values that are hardly ever registers. */
const glanced: fc.Arbitrary<Looked> = fc.tuple(day, language, fc.nat(FORMATS.length - 1)).map(([asOf, each, twice]) => ({
  asOf,
  options: {},
  wording: { language: each },
  twice,
}))

/** How often what was generated was a register: fuzzing that never gets past the door proves little. */
export const reached = { inputs: 0, registers: 0, judged: 0 }

/** Through `parseRegister`, and what comes of it through all that reads registers, and every formatter. */
function throughAll(input: unknown, { asOf, options, wording, twice }: Looked): void {
  reached.inputs += 1
  const parsed: Parsed<Register> = parseRegister(input)
  same('parseRegister', () => parseRegister(input))
  const file: FileReport = parsed.ok ? { file: 'r.yaml' } : { file: 'r.yaml', issues: parsed.issues }
  if (!parsed.ok && parsed.issues.some(({ code }) => code === 'unreadable')) throw new Error('unreadable, though nothing in it has a trap')
  if (!parsed.ok) {
    printIn(FORMATS[twice] ?? 'json', file, wording)
    return
  }
  reached.registers += 1
  const register = frozen(parsed.value)
  const report = judge(register, asOf, options)
  if (report === undefined) return
  reached.judged += 1
  same('checkRegister', () => checkRegister(register, asOf, options))
  upcoming(register, asOf, '9999-12-31', options)
  planFromRegister(register, asOf, 1, options)
  complaintsForCommittee(register)
  const whole = { ...file, report, ...(register.people && { names: register.people }) }
  printIn(FORMATS[twice] ?? 'json', whole, wording)
}

function printIn(format: (typeof FORMATS)[number], file: FileReport, wording: ReportOptions): void {
  same(format, () => printed(format, file, wording))
}

const text = fc.oneof(fc.constantFrom(...HOSTILE, ...DAYS), fc.string(), fc.string({ unit: 'binary' }))
const SECTIONS = [
  'register',
  'mandate',
  'records',
  'mandates',
  'studyYears',
  'faculties',
  'people',
  'committee',
  'subcommittees',
  'dialogue',
  'duties',
  'waivers',
]
const KEYS = [
  ...SECTIONS,
  'members',
  'deputies',
  'chairs',
  'meetings',
  'person',
  'group',
  'campus',
  'term',
  'from',
  'to',
  'id',
  'date',
  'agenda',
  '__proto__',
]
const anything = fc.anything({
  key: fc.oneof(fc.constantFrom(...KEYS), text),
  values: [text, fc.boolean(), fc.double(), fc.integer(), fc.constant(null), fc.constant(undefined)],
  maxDepth: 2,
  maxKeys: 4,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
})
const head = { register: fc.constant(1), mandate: fc.constant('ntnu-lmu'), records: fc.record({ from: day }) }
/** Values of any kind, and such values where a register has its sections. */
const values = fc.oneof(
  anything,
  fc.record(
    { ...head, ...Object.fromEntries(SECTIONS.slice(3).map((key) => [key, anything])) },
    { requiredKeys: ['register', 'mandate', 'records'] },
  ),
)

const folder = mkdtempSync(join(tmpdir(), 'lmu-rules-fuzz-'))
const WORDS = [
  ...['check', 'upcoming', 'plan', 'rules', 'readings', 'explain', 'clauses', 'schema', 'help', '--help', '--version', '-', 'r.yaml', '--'],
  ...['--lang', 'nb', 'en', '--format', 'json', 'sarif', 'pretty', '--as-of', '--until', '--reading', 'majority=plurality', 'majority'],
  ...['--readings', '--names', '--verbose', '--fail-on', 'breach', 'open', '--against', '--capacity', '2', 'chair/in-office', '--colour'],
  ...DAYS,
]
/** No word that names another place than the folder, or a file to write. */
const word = fc
  .oneof(fc.constantFrom(...WORDS), fc.constantFrom(...HOSTILE), fc.string())
  .filter((each) => !/[/\\*?{~]|^\.\.?$|output|^-o/.test(each))

const source = (base: number, steps: Parameters<typeof mutated>[1], cut: number, insert: string, isCut: boolean): string => {
  const whole = JSON.stringify(mutated(BASES[base], steps))
  const at = cut % whole.length
  return isCut ? whole.slice(0, at) + insert + whole.slice(at + (cut % 7)) : whole
}

/** By name: what is generated, and what must hold for it. Each throws where it does not. */
export const PROPERTIES = {
  values: fc.asyncProperty(values, glanced, async (value, how) => {
    const before = fc.stringify(value)
    await timed(() => throughAll(value, how))
    if (fc.stringify(value) !== before) throw new Error('the input was changed')
  }),
  registers: fc.asyncProperty(fc.nat(BASES.length - 1), mutations, looked, async (base, steps, how) => {
    const input = frozen(mutated(BASES[base], steps))
    await timed(() => throughAll(input, how))
  }),
  texts: fc.asyncProperty(text, fc.nat(BASES.length - 1), mutations, fc.nat(), fc.boolean(), async (insert, base, steps, cut, isCut) => {
    const given = source(base, steps, cut, insert, isCut)
    await timed(() => {
      same('parseJson', () => parseJson(given).value)
      same('parseYaml', () => parseYaml(given).value)
      parseJson(insert)
      parseYaml(insert)
    })
  }),
  commands: fc.asyncProperty(fc.array(word, { maxLength: 8 }), fc.nat(BASES.length - 1), mutations, async (words, base, steps) => {
    await timed(async () => {
      const { code, out, err } = await cli(words, { cwd: folder, stdin: source(base, steps, 0, '', false) })
      if (![0, 1, 2, 3].includes(code)) throw new Error(`exit code ${code}`)
      if (/Unexpected error|\n +at /.test(out + err)) throw new Error(err)
    })
  }),
} as const
export type PropertyName = keyof typeof PROPERTIES
