// The mutants that run as a module loads: the form of the register, constants. Each needs everything loaded anew, which nothing takes back.
import { readFileSync } from 'node:fs'

export default {
  ...JSON.parse(readFileSync(new URL('stryker.config.json', import.meta.url), 'utf8')),
  ignoreStatic: false,
  maxTestRunnerReuse: 40,
}
