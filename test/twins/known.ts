/** Three values, for twins: true, false, or nobody knows. */
export type Known = boolean | undefined

export const all = (...parts: readonly Known[]): Known => (parts.includes(false) ? false : parts.includes(undefined) ? undefined : true)
export const any = (...parts: readonly Known[]): Known => (parts.includes(true) ? true : parts.includes(undefined) ? undefined : false)
