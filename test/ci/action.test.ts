/** The GitHub Action: its own script, run by bash as a runner does. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { version } from '../../package.json'
import { folder } from '../cli/folder'
import { BROKEN, BROKEN_DAY, CLEAN, DAY, EMPTY, HOSTILE, MALFORMED, type Run, read, start, withBuiltCommand, yamlIn } from './support'

withBuiltCommand()

const action = parse(readFileSync('action.yml', 'utf8'))
const [step] = action.runs.steps
const EXPRESSION = /\$\{\{\s*inputs\.([\w-]+)\s*\}\}/g

interface Ended extends Run {
  readonly workspace: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

/** Runs the step with these inputs, over these files; what is not given has the action's default. */
function run(
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
) {
  const workspace = folder(files)
  const temp = folder()
  const summary = join(temp, 'summary with space.md')
  const output = join(temp, 'output')
  const script = join(temp, 'script.sh')
  writeFileSync(script, step.run)
  writeFileSync(summary, 'Of a step before.\n')
  const given = Object.entries<string>(step.env).map(([name, text]) => [
    name,
    text.replace(EXPRESSION, (_, input: string) => inputs[input] ?? action.inputs[input].default),
  ])
  const runner = { RUNNER_TEMP: temp, GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output }
  const ran = start('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], workspace, {
    ...runner,
    ...Object.fromEntries(given),
    ...env,
  })
  const lines = read(output).split('\n').filter(Boolean)
  const outputs = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
  return { ...ran, workspace, summary: read(summary), outputs } satisfies Ended
}

const annotations = ({ out }: Run, level: string) => out.split('\n').filter((line) => line.startsWith(`::${level} `))

describe('action.yml', () => {
  it('is one step of bash, into which nothing is written from outside', () => {
    expect(action.runs.using).toBe('composite')
    expect(action.runs.steps).toHaveLength(1)
    expect(step.shell).toBe('bash')
    expect(step.run).not.toContain('${{')
  })

  it('uses every input it declares and no other, and tells of every input', () => {
    const used = Object.values<string>(step.env).flatMap((text) => [...text.matchAll(EXPRESSION)].map(([, input]) => input))
    expect(used.toSorted()).toStrictEqual(Object.keys(action.inputs).toSorted())
    const page = readFileSync('docs/ci/github.md', 'utf8')
    for (const [name, { required, default: otherwise, description }] of Object.entries<Record<string, unknown>>(action.inputs)) {
      expect(page).toContain(`| \`${name}\` |`)
      expect(typeof description).toBe('string')
      expect(required === true || typeof otherwise === 'string').toBe(true)
    }
  })

  it('runs the version that it is of', () => expect(action.inputs.version.default).toBe(version))
})

describe('the script', () => {
  it('passes a clean register, and writes the report after what stands in the summary', () => {
    const ended = run({ files: 'registers/lmu.yaml', 'as-of': DAY, lang: 'en' }, { 'registers/lmu.yaml': CLEAN })
    expect(ended).toMatchObject({ status: 0, err: '' })
    expect(annotations(ended, 'error')).toStrictEqual([])
    expect(annotations(ended, 'notice').length).toBeGreaterThan(0)
    expect(ended.summary).toMatch(/^Of a step before\.\n## registers\/lmu\.yaml\n\n[^\n]*at risk/)
  })

  it('fails for a broken one, with the findings on their lines', () => {
    const ended = run({ files: 'registers/*.yaml', 'as-of': BROKEN_DAY }, { 'registers/lmu.yaml': BROKEN })
    expect(ended).toMatchObject({ status: 1, err: '' })
    expect(annotations(ended, 'error')).toHaveLength(10)
    for (const line of annotations(ended, 'error'))
      expect(line).toMatch(/^::error file=registers\/lmu\.yaml,line=\d+,col=\d+,title=brutt%3A /)
    expect(ended.out.split('\n').filter((line) => line !== '' && !line.startsWith('::'))).toStrictEqual([])
    expect(ended.summary).toContain('an7')
    const sarif = JSON.parse(read(String(ended.outputs.sarif)))
    expect(sarif.runs[0].results.length).toBeGreaterThan(30)
    expect(read(String(ended.outputs.markdown))).toBe(ended.summary.replace('Of a step before.\n', ''))
  })

  it('keeps to what GitHub takes as a summary, and hands over the whole', { timeout: 60_000 }, () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`registers/${index}.yaml`, BROKEN]))
    const { status, err, summary, outputs } = run({ files: 'registers', 'as-of': BROKEN_DAY }, files)
    const whole = read(String(outputs.markdown))
    expect({ status, err }).toStrictEqual({ status: 1, err: '' })
    expect(Buffer.byteLength(whole)).toBeGreaterThan(2 ** 20)
    expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20)
    const [, total = ''] = /(\*\*60 filer:\*\*[^\n]*\n)$/.exec(whole) ?? []
    const shown = summary.replace('Of a step before.\n', '').replace(`\n…\n\n${total}`, '')
    expect(total).not.toBe('')
    expect(whole.startsWith(shown)).toBe(true)
    expect(shown.length).toBeGreaterThan(900_000)
  })

  it('says of a malformed one where it is malformed', () => {
    const ended = run({ files: 'lmu.yaml', 'as-of': DAY }, { 'lmu.yaml': MALFORMED })
    expect(ended.status).toBe(2)
    expect(ended.out).toMatch(/^::error file=lmu\.yaml,line=3,col=\d+,title=[^\n]*2026-02-30[^\n]*\n$/)
    expect(ended.summary).toContain('2026-02-30')
  })

  it('says where there is nothing to check', () => {
    const ended = run({ files: 'lmu.yaml', 'as-of': DAY, lang: 'nn' }, { 'lmu.yaml': EMPTY })
    expect(ended.status).toBe(3)
    expect(ended.summary).toContain('Ingenting å kontrollere: Registeret har ikkje noko')
  })

  it('reads a file whatever its name, and runs nothing of it', () => {
    const ended = run(
      { files: `${HOSTILE}\n\nregisters/other one.yaml\n`, 'as-of': DAY },
      { [HOSTILE]: CLEAN, 'registers/other one.yaml': CLEAN },
    )
    expect(ended).toMatchObject({ status: 0, err: '' })
    expect(ended.summary).toContain('**2 filer:**')
    expect(ended.out).toContain('::notice file=registers/it\'s "ours"%2C $(touch pwned) `touch pwned`; touch pwned & 100%25.yaml,line=')
    expect(readdirSync(ended.workspace)).toStrictEqual(['registers'])
  })

  it.each(['as-of', 'lang', 'fail-on', 'version'])('runs nothing of %s, and takes it for no other option', (input) => {
    for (const text of ['"; touch pwned; "', '$(touch pwned)', '--verbose --output=markdown=pwned']) {
      const ended = run({ files: 'lmu.yaml', 'as-of': DAY, [input]: text }, { 'lmu.yaml': CLEAN })
      expect([2, 99]).toContain(ended.status)
      expect(existsSync(join(ended.workspace, 'pwned'))).toBe(false)
    }
  })

  it('takes what begins with a dash for a file', () => {
    expect(run({ files: '--help', 'as-of': DAY }, { '--help': CLEAN }).summary).toContain('## --help')
  })

  it('fails for what it is told to fail for', () => {
    const files = { 'lmu.yaml': CLEAN }
    expect(run({ files: 'lmu.yaml', 'as-of': DAY, 'fail-on': 'breach,risk' }, files).status).toBe(1)
    expect(run({ files: 'lmu.yaml', 'as-of': DAY, 'fail-on': 'breach,should' }, files).status).toBe(0)
  })

  it('fails as npm does where the package does not come, and writes no report', () => {
    const ended = run({ files: 'lmu.yaml' }, { 'lmu.yaml': CLEAN }, { NPX_FAILS: '7' })
    expect(ended).toMatchObject({ status: 7, summary: 'Of a step before.\n', outputs: {} })
  })
})

describe('the workflows in the documentation', () => {
  const [readme] = yamlIn('README.md').filter(Array.isArray)
  const workflows = yamlIn('docs/ci/github.md').map((workflow) => JSON.parse(JSON.stringify(workflow)))
  const uses = [...workflows.flatMap((workflow) => workflow.jobs['lmu-rules'].steps), ...(readme ?? [])].filter((each) =>
    each.uses.includes('lmu-rules'),
  )

  it('use the action as it is', () => {
    expect(uses).toHaveLength(3)
    for (const each of uses) {
      expect(each.uses).toBe(`ntnu-lmu/lmu-rules@v${version}`)
      for (const input of Object.keys(each.with)) expect(action.inputs).toHaveProperty(input)
      const ended = run({ ...each.with, 'as-of': DAY }, { 'registers/2026/lmu.yaml': CLEAN })
      expect(ended).toMatchObject({ status: 0, err: '' })
    }
  })

  it('name outputs that it has', () => {
    const named = [...readFileSync('docs/ci/github.md', 'utf8').matchAll(/steps\.mandate\.outputs\.(\w+)/g)].map(([, output]) => output)
    expect(named.length).toBeGreaterThan(0)
    for (const output of named) expect(action.outputs).toHaveProperty(String(output))
  })
})
