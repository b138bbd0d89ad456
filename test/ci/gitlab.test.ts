/** The snippet for GitLab: its script, run line by line as a runner does, and its reports read back. */
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { folder } from '../cli/folder'
import { BROKEN, BROKEN_DAY, CLEAN, DAY, MALFORMED, read, start, withBuiltCommand, yamlIn } from './support'

withBuiltCommand()

interface Job {
  readonly variables: Readonly<Record<string, string>>
  readonly script: readonly string[]
  readonly artifacts: { readonly when: string; readonly reports: { readonly codequality: string; readonly junit: string } }
}

const isPipeline = (block: unknown): block is { readonly 'lmu-rules': Job } =>
  typeof block === 'object' && block !== null && 'lmu-rules' in block
const [pipeline] = yamlIn('docs/ci/gitlab.md').filter(isPipeline)
if (pipeline === undefined) throw new Error('docs/ci/gitlab.md has no pipeline')
const job = pipeline['lmu-rules']

function run(files: Readonly<Record<string, string>>, day: string, variables: Readonly<Record<string, string>> = {}) {
  const project = folder(files)
  const ran = start('sh', ['-ec', job.script.join('\n')], project, { ...job.variables, ...variables, AS_OF_DAY: day })
  const { codequality, junit } = job.artifacts.reports
  return { ...ran, quality: read(project, codequality), junit: read(project, junit) }
}

/** How many elements of each name the text holds. */
function elementsOf(text: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    counts[name] = (counts[name] ?? 0) + 1
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
  return counts
}

describe('the snippet for GitLab', () => {
  it('is the same in the README', () => expect(yamlIn('README.md').filter(isPipeline)).toStrictEqual([pipeline]))

  it('keeps its reports where the job fails', () => expect(job.artifacts.when).toBe('always'))

  it('passes a clean register', () => {
    const ended = run({ 'registers/2026/lmu.yaml': CLEAN }, DAY)
    expect(ended).toMatchObject({ status: 0, err: '' })
    expect(ended.out).toContain('Per 22. november 2026')
    expect(JSON.parse(ended.quality).every(({ severity }: { severity: string }) => severity !== 'critical')).toBe(true)
    expect(elementsOf(ended.junit)).not.toHaveProperty('failure')
  })

  it('fails for a broken one, every finding in both reports', () => {
    const ended = run({ 'registers/lmu.yaml': BROKEN }, BROKEN_DAY)
    expect(ended).toMatchObject({ status: 1, err: '' })
    const quality = JSON.parse(ended.quality)
    expect(quality.length).toBeGreaterThan(30)
    for (const { description, check_name, fingerprint, severity, location } of quality) {
      expect([description, check_name, fingerprint, severity].every((text) => typeof text === 'string' && text !== '')).toBe(true)
      expect(location).toStrictEqual({ path: 'registers/lmu.yaml', lines: { begin: expect.any(Number) } })
    }
    expect(new Set(quality.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(quality.length)
    expect(elementsOf(ended.junit).failure).toBeGreaterThan(30)
  })

  it('fails for a malformed one, and says where', () => {
    const ended = run({ 'registers/lmu.yaml': MALFORMED }, DAY)
    expect(ended.status).toBe(2)
    expect(JSON.parse(ended.quality)).toMatchObject([{ location: { path: 'registers/lmu.yaml', lines: { begin: 3 } } }])
  })

  it('reads a file whatever its name', () => {
    const name = `it's "ours", $(touch pwned).yaml`
    const ended = run({ [name]: CLEAN }, DAY, { REGISTERS: name })
    expect(ended).toMatchObject({ status: 0, err: '' })
    expect(JSON.parse(ended.quality)[0].location.path).toBe(name)
  })
})
