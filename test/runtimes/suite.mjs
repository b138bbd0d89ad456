// What is run in every runtime and time zone: the conformance vectors, and reports to compare byte for byte.
import { failuresOf } from '../conformance/runner.mjs'

/** All that the package says in words is said once in each language. */
const LANGUAGES = ['nb', 'nn', 'en']

/**
 * The package's entries against the data: how many vectors there are, which are not kept, and the reports as text.
 */
export function runSuite({ core, register, reports }, { vectors, registers }) {
  const receipt = {
    tool: { name: 'lmu-rules', version: '0.0.0' },
    mandate: { id: core.ntnuLmu.id, fingerprint: '0'.repeat(64) },
    readings: core.ntnuLmu.readings,
  }
  const texts = {}
  for (const { name, value, days, inWords } of registers) {
    const parsed = register.parseRegister(value)
    if (!parsed.ok) throw new Error(`${name} is no register: ${JSON.stringify(parsed.issues)}`)
    for (const day of days) {
      const file = { file: name, report: core.checkRegister(parsed.value, day) }
      texts[`${name} ${day} json`] = reports.json([file], { receipt })
      if (day !== inWords) continue
      for (const format of reports.FORMATS.filter((each) => each !== 'json')) {
        for (const language of LANGUAGES) {
          texts[`${name} ${day} ${format} ${language}`] = reports.FORMATTERS[format]([file], { language, width: 100, verbose: true })
        }
      }
    }
  }
  return { vectors: vectors.length, failures: failuresOf(core, vectors), texts }
}
