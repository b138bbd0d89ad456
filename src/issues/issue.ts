/** What can be wrong with the form of a register: every kind of issue, and the facts that it is worded from. */
import type { Path } from '../finding'

/** What stands there, so far as a message needs it: of a text its first sixty characters, of a list its length. */
export interface Given {
  readonly is: 'text' | 'number' | 'boolean' | 'null' | 'list' | 'object' | 'bigint' | 'function' | 'too-deep' | 'other'
  /** Neither escaped nor made visible. Of an object, and of what has no text, empty. */
  readonly text: string
}

/** What may stand there. `one-of`: the facts say which. */
export type Wanted =
  | 'text'
  | 'flag'
  | 'flag-or-period'
  | 'id'
  | 'id-with-slash'
  | 'subject'
  | 'date'
  | 'count'
  | 'year'
  | 'list'
  | 'object'
  | 'names'
  | 'version'
  | 'faculty'
  | 'one-of'

export interface Found {
  readonly given: Given
}
export interface Expected {
  readonly wanted: Wanted
  readonly allowed?: readonly string[]
}
export interface Misplaced extends Found, Expected {}
export interface Unheard extends Found {
  /** The word that was probably meant. */
  readonly near?: string
}
interface Disagreeing extends Found {
  /** What it does not agree with. */
  readonly against: string
}
type Nothing = Readonly<Record<never, never>>

/** Each kind of issue with its facts: scalars and lists of them, never prose. */
export interface IssueFacts {
  // The form: what may stand where
  readonly missing: Expected & { readonly key?: string }
  readonly 'wrong-type': Misplaced
  readonly 'not-a-date': Found
  readonly 'not-an-id': Misplaced
  readonly 'not-allowed': Misplaced & Unheard
  readonly 'out-of-range': Misplaced
  readonly 'unknown-key': Unheard & { readonly allowed: readonly string[] }
  // What parts of a register say of each other
  readonly duplicate: Found
  readonly 'period-reversed': Disagreeing
  readonly overlap: Disagreeing
  readonly 'before-year': Disagreeing
  readonly 'too-early': Disagreeing
  readonly 'other-group': Disagreeing
  readonly 'ballots-and-totals': Nothing
  readonly 'election-without-choices': Nothing
  readonly empty: Nothing
  readonly 'unknown-campus': Unheard & { readonly allowed: readonly string[] }
  readonly 'unknown-faculty': Unheard
  readonly 'unknown-item': Unheard
  readonly 'unknown-meeting': Unheard
  readonly 'unknown-member': Unheard
  readonly 'unknown-person': Unheard
  readonly 'unknown-replaced': Unheard
  readonly 'unknown-rule': Unheard
  // The whole
  readonly 'more-issues': { readonly count: number }
  readonly 'too-large': { readonly most: number }
  readonly unreadable: Nothing
}
export type IssueCode = keyof IssueFacts

/** Something malformed: where, of which kind, and the facts behind it. `code` tells the type of `facts`. */
export type Issue<Code extends IssueCode = IssueCode> = Code extends IssueCode
  ? {
      /** Keys and list positions from the root of the input. */
      readonly path: Path
      readonly code: Code
      /** One line of English: what is expected, what was found, what to do. Whatever is quoted from the input is made visible. */
      readonly message: string
      readonly facts: IssueFacts[Code]
    }
  : never

/** An issue of any origin, or one that comes back from JSON. */
export interface AnyIssue {
  readonly path: Path
  readonly code: string
  readonly message: string
  readonly facts?: object
}

/** A language complete: one that lacks a kind of issue, or uses a fact that it has not, does not compile. */
export type IssueWords = { readonly [Code in IssueCode]: (facts: IssueFacts[Code]) => string }
