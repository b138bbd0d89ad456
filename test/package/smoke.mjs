// What a user gets: the packed tarball, installed in an empty folder, imported in ESM and CJS, and its command started.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

const folder = mkdtempSync(join(tmpdir(), 'lmu-rules-package-'))
const run = (command, args, cwd = folder) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const USE = `
const term = { from: '2026-08-01', to: '2027-07-31' }
const body = { members: [{ person: 'an1', group: 'staff', campus: 'gjovik', term }], deputies: [] }
check(core.seatMembers(body, ['an1'], '2026-11-22').voters.join(), 'an1')
check(core.tallyVote({ ballots: [{ voter: 'a', choice: 'for' }, { voter: 'b', choice: 'against' }] }, { voters: ['a', 'b'], chair: 'b' }).choice, 'against')
check(core.subcommitteeDeadline('2026-11-25'), '2026-11-11')
check(core.dialogueCycle('2025-08-01', '2026-11-22').to, '2027-07-31')
check(core.checkComposition({ members: [] }, '2026-11-22').outcome, 'breached')
const parsed = register.parseRegister({ register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' } })
check(parsed.ok, true)
const report = core.checkRegister(parsed.value, '2026-11-22')
check(report.checked, false)
check(messages.describe(report.findings[0], 'nb').length > 0, true)
check(reports.json([{ file: 'a.yaml', report }], { language: 'en' }).includes('"version": 1'), true)
check(vitest.matchers.toComplyWithMandate.call({ isNot: false }, {}, '2026-11-22').message().includes('malformed'), true)
check(wheel.yearWheel(parsed.value, '2026-11-22', { language: 'nb' }).startsWith('<svg '), true)
check(wheel.yearRows(parsed.value, '2026-11-22', { language: 'nb' }).length, 0)
check(calendar.calendar(parsed.value, '2026-11-22', { language: 'nb' }).endsWith('END:VCALENDAR\\r\\n'), true)
vitest.install({ extend: ({ toBeQuorate }) => check(toBeQuorate.call({ isNot: false }, { quorate: true, findings: [] }).pass, true) })
function check(is, should) { if (is !== should) throw new Error(\`\${is} should be \${should}\`) }
`
const entries = {
  core: 'lmu-rules',
  register: 'lmu-rules/register',
  messages: 'lmu-rules/messages',
  reports: 'lmu-rules/reports',
  wheel: 'lmu-rules/wheel',
  calendar: 'lmu-rules/calendar',
  vitest: 'lmu-rules/vitest',
}
const each = (form) =>
  Object.entries(entries)
    .map(([name, entry]) => form(name, entry))
    .join('\n')

try {
  run('npm', ['pack', '--silent', '--pack-destination', folder], process.cwd())
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true }')
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', `./${tarball}`])
  writeFileSync(join(folder, 'esm.mjs'), `${each((name, entry) => `import * as ${name} from '${entry}'`)}\n${USE}`)
  writeFileSync(join(folder, 'cjs.cjs'), `${each((name, entry) => `const ${name} = require('${entry}')`)}\n${USE}`)
  run('node', ['esm.mjs'])
  run('node', ['cjs.cjs'])
  cpSync('docs/examples/register.yaml', join(folder, 'register.yaml'))
  const output = run('npx', ['--no-install', 'lmu-rules', 'check', 'register.yaml', '--as-of', '2026-11-22', '--format', 'json'])
  if (JSON.parse(output).files[0].outcome !== 'open') throw new Error(`the command judged otherwise: ${output.slice(0, 500)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
