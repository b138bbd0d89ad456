// Where Chromium is; installed where it is missing and that can be done without asking anybody.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The path of the browser; CHROMIUM says otherwise. Undefined where there is none. */
export function chromium() {
  return [process.env.CHROMIUM, ...PLACES].find((place) => place !== undefined && existsSync(place))
}

function run(command, ...args) {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

if (process.argv[1] === fileURLToPath(import.meta.url) && chromium() === undefined) {
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (isDebianRoot) {
    console.error('Installing Chromium (apt-get) …')
    run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', 'chromium')
  }
  if (chromium() === undefined) {
    console.error(
      'The pages are tried in Chromium, which is not here. Install it (on Debian: apt-get install chromium), or set CHROMIUM to its path.',
    )
    process.exitCode = 1
  }
}
