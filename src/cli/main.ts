/** The entry of the command: hands the process to `run`. */
import { run } from './run'

const { argv, env, stdin, stdout, stderr } = process

function giveUp(error: Error): never {
  stderr.write(`lmu-rules: ${error.message}\n`)
  process.exit(2)
}

for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads the output may stop reading: `lmu-rules check … | head`.
    if (error.code !== 'EPIPE') giveUp(error)
  })
}

run(argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd(), now: () => new Date() }).then((code) => {
  process.exitCode = code
}, giveUp)
