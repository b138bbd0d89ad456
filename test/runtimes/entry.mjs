// The suite in a process: node, bun or deno. The data come from a file, and what came out goes to standard output.
import { readFileSync } from 'node:fs'
import process from 'node:process'
import * as core from 'lmu-rules'
import * as register from 'lmu-rules/register'
import * as reports from 'lmu-rules/reports'
import { runSuite } from './suite.mjs'

const data = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
process.stdout.write(JSON.stringify({ zone, ...runSuite({ core, register, reports }, data) }))
