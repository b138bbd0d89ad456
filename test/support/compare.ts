/** Holding an answer against a twin's in enumerations too large for an assertion a case. */

/** Names and JSON of what differs, each pair being what was got and what was expected. */
export const differences = (pairs: Readonly<Record<string, readonly [got: unknown, expected: unknown]>>): string[] =>
  Object.entries(pairs)
    .map(([what, [got, expected]]) => [what, JSON.stringify(got), JSON.stringify(expected)])
    .filter(([, got, expected]) => got !== expected)
    .map(([what, got, expected]) => `${what} ${got}, not ${expected}`)

/** The first faults of all cases: enough to see what is wrong, where thousands may be. */
export const firstFaults = <T>(cases: readonly T[], faultsOf: (each: T) => readonly string[]): string[] => {
  const found: string[] = []
  for (const each of cases) {
    found.push(...faultsOf(each).map((fault) => `${JSON.stringify(each)}: ${fault}`))
    if (found.length >= 3) break
  }
  return found
}
