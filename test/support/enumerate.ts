/** Enumerating everything a size allows, and counting it in closed form. */

/** All ways to pick one of `values` for each of `length` places, the last place varying fastest. */
export function tuples<T>(values: readonly T[], length: number): T[][] {
  if (length === 0) return [[]]
  return tuples(values, length - 1).flatMap((tuple) => values.map((value) => [...tuple, value]))
}

/** All ways to spread so many equal votes over so many choices. */
export function spread(votes: number, choices: number): number[][] {
  if (choices === 0) return votes === 0 ? [[]] : []
  return upTo(votes).flatMap((first) => spread(votes - first, choices - 1).map((rest) => [first, ...rest]))
}

/** All pairs, triples, … of one value from each list. */
export function product<T extends readonly (readonly unknown[])[]>(...lists: T): { [K in keyof T]: T[K][number] }[] {
  const rows = lists.reduce<unknown[][]>((found, list) => found.flatMap((row) => list.map((value) => [...row, value])), [[]])
  return rows as { [K in keyof T]: T[K][number] }[]
}

/** 0, 1, …, last. */
export const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, index) => index)

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

export const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))

export const binomial = (n: number, k: number): number => (k < 0 || k > n ? 0 : factorial(n) / (factorial(k) * factorial(n - k)))

/** Ways to give each of so many people one of these parts: n! / (a! b! …). */
export const multinomial = (...parts: readonly number[]): number =>
  parts.reduce((ways, part) => ways / factorial(part), factorial(sum(parts)))
