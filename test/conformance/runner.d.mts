export interface Failure {
  readonly id: string
  readonly problems: readonly string[]
}

export function failuresOf(library: object, vectors: readonly { readonly id: string }[]): Failure[]
