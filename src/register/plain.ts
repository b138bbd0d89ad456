/** Plain data: objects, lists and values as JSON has them. Whatever else is handed in is made into such, or refused. */

/** Far more than a century of meetings, and little enough to be read in a moment. */
export const MOST_VALUES = 200_000
/** No form is nested deeper: a ballot of a vote of an item of a meeting. What lies below is no part of a register. */
const DEEPEST = 12

const TOO_DEEP = Symbol('too deep')
export const TOO_LARGE = new Error('too large')

/** Whether `plainCopy` would give the same again, so that there is no need of a copy: the form makes values of its own. */
export function isPlain(input: unknown): boolean {
  let left = MOST_VALUES
  const looks = (value: unknown, depth: number): boolean => {
    if (typeof value !== 'object' || value === null) return value !== undefined
    if (depth === 0) return false
    if (Array.isArray(value)) {
      left -= value.length
      for (let index = 0; index < value.length && left >= 0; index += 1) if (!looks(value[index], depth - 1)) return false
      return left >= 0
    }
    const prototype = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) return false
    for (const key in value) {
      left -= 1
      if (left < 0 || !looks((value as Record<string, unknown>)[key], depth - 1)) return false
    }
    return true
  }
  return looks(input, DEEPEST)
}

/**
 * A copy of plain objects and lists, read once; of anything else (dates, maps, instances of classes, what is nested too
 * deep) a symbol that bears its kind, which no form accepts. Keys that hold `undefined` are left out. Throws `TOO_LARGE`.
 */
export function plainCopy(input: unknown): unknown {
  let left = MOST_VALUES
  const spend = (count: number) => {
    left -= count
    if (left < 0) throw TOO_LARGE
  }
  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (depth === 0) return TOO_DEEP
    if (Array.isArray(value)) {
      const { length } = value
      spend(length)
      const rows: unknown[] = []
      // By position: what an iterator would give is the input's own code.
      for (let index = 0; index < length; index += 1) rows.push(copy(value[index], depth - 1))
      return rows
    }
    const prototype = Object.getPrototypeOf(value)
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return Symbol(Object.prototype.toString.call(value))
    const keys = Object.keys(value)
    spend(keys.length)
    const object: Record<string, unknown> = {}
    for (const key of keys) {
      const entry = copy((value as Record<string, unknown>)[key], depth - 1)
      // By assignment this key would set the prototype.
      if (key === '__proto__') Object.defineProperty(object, key, { value: entry, enumerable: true, writable: true })
      else if (entry !== undefined) object[key] = entry
    }
    return object
  }
  return copy(input, DEEPEST)
}
