// Installs what the lock file of a folder names, where that has not been done: the newcomer's commands begin with it.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

const [folder = '.'] = process.argv.slice(2)
const lock = join(folder, 'package-lock.json')
const installed = join(folder, 'node_modules/.package-lock.json')
const isFresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs
if (!isFresh) {
  console.error(`Installing dependencies (npm ci) in ${folder} …`)
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  process.exitCode = status ?? 1
}
