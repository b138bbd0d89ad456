/** The built command over folders of hostile registers: nothing forged, nothing unseen, nothing lost. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FORMATS } from '../../src/reports/index'
import { visible } from '../../src/visible'
import { commandsIn, HARMLESS, HOSTILE, UNSEEN, unescaped } from '../reports/hostile'
import { elementsNamed, readXml } from '../reports/readers'
import { folder } from './folder'

const COMMAND = resolve('dist/cli.js')
const TEXTS = [...HOSTILE, ...HARMLESS].filter((text) => text.trim() !== '')

interface Finding {
  readonly outcome: string
  readonly waived?: { readonly reason: string; readonly decision: string }
}
interface File {
  readonly file: string
  readonly findings?: readonly Finding[]
  readonly issues?: readonly { readonly path: readonly string[] }[]
}

/** The example, with the text wherever a register takes any. */
function registerWith(text: string): string {
  const register = parse(readFileSync('docs/examples/register.yaml', 'utf8'))
  const [waiver] = register.waivers
  register.people.an3 = text
  register.committee.meetings[0].agenda[0].title = text
  register.waivers = [{ ...waiver, reason: text, decision: text }]
  return JSON.stringify(register)
}

/** A name that the file system takes, with the text in it. */
function nameWith(text: string, index: number): string {
  return `${index}${Buffer.from(text.replace(/[/\0]/g, '')).toString('utf8').slice(0, 60)}.json`
}

let cwd: string
beforeAll(() => {
  cwd = folder({
    ...Object.fromEntries(TEXTS.map((text, index) => [`well/${nameWith(text, index)}`, registerWith(text)])),
    ...Object.fromEntries(
      TEXTS.map((text, index) => [
        `ill/${index}.json`,
        `{"register":1,"mandate":"ntnu-lmu","records":{"from":"2026-08-01"},${JSON.stringify(text)}:${JSON.stringify(text)}}`,
      ]),
    ),
  })
})

function check(folderName: string, format: string) {
  const words = ['check', folderName, '--as-of', '2026-11-22', '--names', '--lang', 'en', '--format', format]
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], { cwd, encoding: 'utf8', maxBuffer: 1e8 })
  return { status, stdout, stderr }
}

describe.each([
  ['well', 0],
  ['ill', 2],
] as const)('registers that are %s formed', (name, status) => {
  it.each(['pretty', 'github', 'json', 'markdown'])('as %s print nothing unseen, and no command of their own', (format) => {
    const { stdout, ...rest } = check(name, format)
    expect(rest).toStrictEqual({ status, stderr: '' })
    expect(UNSEEN.exec(stdout)).toBeNull()
    const levels = commandsIn(stdout).map(({ name: level }) => level)
    const most = name === 'ill' ? { error: 10, warning: 0, notice: 1 } : { error: 0, warning: 10, notice: 10 }
    expect(['error', 'warning', 'notice'].map((level) => levels.filter((each) => each === level).length)).toStrictEqual(
      format === 'github' ? Object.values(most) : [0, 0, 0],
    )
  })
})

describe.each(['well', 'ill'] as const)('every finding and issue of registers that are %s formed', (name) => {
  const files: () => readonly File[] = () => JSON.parse(check(name, 'json').stdout).files
  const told = ({ findings, issues = [] }: File) => findings ?? issues
  const calling = (file: File) =>
    file.findings?.filter(({ outcome }) => !['satisfied', 'not-applicable'].includes(outcome)) ?? file.issues ?? []

  it('is in SARIF once, in the file it is of', () => {
    const { results } = JSON.parse(check(name, 'sarif').stdout).runs[0]
    const uris: readonly string[] = results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation.uri,
    )
    expect(uris.map(decodeURIComponent)).toStrictEqual(files().flatMap((file) => told(file).map(() => visibleSurrogates(file.file))))
  })

  it('is in JUnit once, in the suite of its file', () => {
    const { stdout } = check(name, 'junit')
    expect(UNSEEN.exec(stdout)).toBeNull()
    const suites = elementsNamed('testsuite', readXml(stdout))
    expect(suites.map((suite) => [unescaped(suite.attributes.name ?? ''), elementsNamed('testcase', suite).length])).toStrictEqual(
      files().map((file) => [unescaped(file.file), told(file).length]),
    )
  })

  it('is in GitLab’s report once where it calls for attention', () => {
    const violations: readonly { location: { path: string } }[] = JSON.parse(check(name, 'gitlab').stdout)
    expect(violations.map(({ location }) => location.path)).toStrictEqual(files().flatMap((file) => calling(file).map(() => file.file)))
  })
})

/** A URI has no way to say half a surrogate pair. */
const visibleSurrogates = (text: string) => text.replace(/\p{Cs}/gu, visible)

it('as JSON give back the very text, each of them', () => {
  const files: readonly File[] = JSON.parse(check('well', 'json').stdout).files
  const waived = files.flatMap(({ findings = [] }) => findings.flatMap((finding) => (finding.waived === undefined ? [] : [finding.waived])))
  expect(files).toHaveLength(TEXTS.length)
  expect(waived.map(({ reason }) => reason).sort()).toStrictEqual([...TEXTS].sort())
  expect(waived.map(({ decision }) => decision).sort()).toStrictEqual([...TEXTS].sort())
  const issues: readonly File[] = JSON.parse(check('ill', 'json').stdout).files
  expect(issues.map(({ issues: [issue] = [] }) => issue?.path[0]).sort()).toStrictEqual([...TEXTS].sort())
})

it('as people read them show each text, and each file by its name', () => {
  const { stdout } = check('well', 'pretty')
  for (const [index, text] of TEXTS.entries()) {
    expect(stdout).toContain(visible(`well/${nameWith(text, index)}`))
    expect(stdout).toContain(visible(text))
  }
})

describe('a vote with a blank ballot', () => {
  /** What is said of the votes at item 22/26, where st1 voted blank. */
  function said(secret: boolean, format: string, ...words: string[]): string {
    const register = parse(readFileSync('docs/examples/register.yaml', 'utf8'))
    const [meeting] = register.committee.meetings
    const { vote } = meeting.agenda.find(({ id }: { id: string }) => id === '22/26')
    vote.secret = secret
    vote.ballots[0].choice = null
    register.people = { st1: 'Kari Nordmann' }
    // Nothing else may name anybody.
    register.waivers = []
    const { stdout } = spawnSync(
      process.execPath,
      [COMMAND, 'check', '-', '--as-of', '2026-11-22', '--lang', 'en', '--format', format, ...words],
      { input: JSON.stringify(register), encoding: 'utf8' },
    )
    // These tell of all that is in order too, and st1 is vice-chair: only what they say of blank ballots.
    if (format === 'json') return blanksIn(JSON.parse(stdout).files[0].findings)
    if (format === 'sarif') return blanksIn(JSON.parse(stdout).runs[0].results)
    if (format === 'junit')
      return stdout
        .split('\n')
        .filter((line) => line.includes('votes/no-blank'))
        .join('\n')
    return stdout
  }

  function blanksIn(told: readonly { readonly rule?: string; readonly ruleId?: string }[]): string {
    return JSON.stringify(told.filter(({ rule, ruleId }) => (rule ?? ruleId) === 'votes/no-blank'))
  }

  it.each(FORMATS)('as %s names its voter where it is open, and nobody where it is secret', (format) => {
    const name = format === 'json' ? '"st1"' : 'Kari Nordmann'
    expect(said(false, format, '--names')).toContain(name)
    expect(said(true, format, '--names')).not.toContain(name)
    expect(said(true, format, '--names')).toContain('votes/no-blank')
    expect(said(false, format)).not.toContain('Kari Nordmann')
  })

  it('points to no ballot where it is secret', () => {
    expect(said(true, 'json')).not.toContain('ballots')
  })
})
