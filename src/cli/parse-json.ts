/** JSON: strict as JSON is, with the places and the faults that `JSON.parse` does not tell. */
import { type ParsedYaml, parseYaml } from './parse-yaml'

/** Reads JSON. Never throws. A key that stands twice is a fault, as in YAML. */
export function parseJson(source: string): ParsedYaml {
  // JSON is YAML in all that matters here.
  const { root, faults } = parseYaml(source)
  try {
    const value: unknown = JSON.parse(source)
    return { value, root, faults: faults.filter(({ code }) => code === 'DUPLICATE_KEY' || code === 'TOO_DEEP' || code === 'TOO_MUCH') }
  } catch {
    return { value: undefined, root, faults: [{ code: 'NOT_JSON', at: lengthOfJson(source), path: [] }] }
  }
}

/** How far the source is JSON. The engine says where it stopped only for some mistakes; but the beginning of JSON it tells from what is none. */
function lengthOfJson(source: string): number {
  let good = 0
  for (let bad = source.length + 1; bad - good > 1; ) {
    const middle = (good + bad) >> 1
    if (isBeginning(source.slice(0, middle))) good = middle
    else bad = middle
  }
  return good
}

function isBeginning(source: string): boolean {
  try {
    JSON.parse(source)
    return true
  } catch (error) {
    const at = /position (?<at>\d+)/.exec(String(error))?.groups?.at
    return at === undefined ? /end of JSON input/.test(String(error)) : Number(at) >= source.length
  }
}
