/** What was typed, understood: options and operands of a command, or a complaint that says what would have been right. */
import { parseArgs } from 'node:util'
import { isDate } from '../dates'
import { nearest } from '../nearest'
import { Complaint } from './io'
import type { Texts } from './texts/texts'

/** Every option of any command, in the order of the help: each language says what it means. */
export const OPTION_NAMES = [
  'until',
  'study-year',
  'verify',
  'as-of',
  'capacity',
  'format',
  'output',
  'fail-on',
  'against',
  'reading',
  'readings',
  'names',
  'verbose',
  'lang',
  'help',
  'version',
] as const
export type OptionName = (typeof OPTION_NAMES)[number]

/** How an option is given; the form is what `parseArgs` understands, and a little more. */
export interface OptionKind {
  readonly type: 'string' | 'boolean'
  /** May be given several times; with `choices`, several may stand in one, with commas between. */
  readonly multiple?: boolean
  readonly short?: string
  readonly choices?: readonly string[]
  readonly date?: boolean
}

export const FLAG = { type: 'boolean' } as const satisfies OptionKind
export const TEXT = { type: 'string' } as const satisfies OptionKind
export const LIST = { type: 'string', multiple: true } as const satisfies OptionKind
export const DATE = { type: 'string', date: true } as const satisfies OptionKind
export const HELP = { type: 'boolean', short: 'h' } as const satisfies OptionKind

export type OptionKinds = { readonly [N in OptionName]?: OptionKind }

type Value<K> = K extends { readonly type: 'boolean' }
  ? boolean
  : K extends { readonly choices: readonly (infer C)[] }
    ? K extends { readonly multiple: true }
      ? readonly C[]
      : C
    : K extends { readonly multiple: true }
      ? readonly string[]
      : string

/** What was given: each option by its name, in its own type, and the rest. */
export interface Given<O extends OptionKinds> {
  readonly options: { readonly [N in keyof O]?: Value<O[N]> }
  readonly operands: readonly string[]
}

/** Reads the words after a command. What is wrong with them is thrown as a Complaint. */
export function parseArguments<O extends OptionKinds>(words: readonly string[], kinds: O, texts: Texts): Given<O> {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, { type, multiple = false, short }]) => [name, { type, multiple, ...(short && { short }) }]),
  )
  const { values, positionals, tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true })
  for (const token of tokens) if (token.kind === 'option') checkOption(token, kinds, texts)
  const typed = Object.entries(values).map(([name, value]) => [
    name,
    Array.isArray(value) && kindOf(name, kinds)?.choices ? value.flatMap(partsOf) : value,
  ])
  // Checked above, option by option.
  return { options: Object.fromEntries(typed) as Given<O>['options'], operands: positionals }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken, kinds: OptionKinds, texts: Texts): void {
  const { usage } = texts
  const optionTexts: Readonly<Record<string, { readonly value: string }>> = texts.options
  const kind = kindOf(name, kinds)
  if (kind === undefined) {
    const known = Object.keys(kinds).map((each) => `--${each}`)
    throw new Complaint(usage.unknownOption(rawName, nearest(rawName, known)))
  }
  if (kind.type === 'boolean') {
    if (value !== undefined) throw new Complaint(usage.takesNoValue(rawName))
    return
  }
  // A number may be negative, though none is allowed: that is for the check of the value to say.
  if (value === undefined || value === '' || (inlineValue === false && /^-\D/.test(value)))
    throw new Complaint(usage.missingValue(rawName, formOf(kind, optionTexts[name]?.value)))
  if (kind.date === true && !isDate(value)) throw new Complaint(usage.notADate(rawName, value))
  if (kind.choices !== undefined)
    for (const part of kind.multiple === true ? partsOf(value) : [value]) choiceOf(rawName, part, kind.choices, texts)
}

/** How the value of an option is written: its name in capitals, or the choices. */
export function formOf({ choices = [] }: Pick<OptionKind, 'choices'>, name = ''): string {
  return name === '' ? choices.join('|') : name
}

/** The value as one of the choices; any other is a Complaint. */
export function choiceOf<C extends string>(option: string, value: string, choices: readonly C[], { usage }: Texts): C {
  const choice = choices.find((each) => each === value)
  if (choice === undefined) throw new Complaint(usage.notAllowed(option, value, choices, nearest(value, choices)))
  return choice
}

/** The two halves of a value such as `FORMAT=FILE`. */
export function pairOf(option: OptionName, value: string, { usage, options }: Texts): readonly [string, string] {
  const { left = '', right = '' } = /^(?<left>[^=]+)=(?<right>.+)$/s.exec(value)?.groups ?? {}
  if (left === '' || right === '') throw new Complaint(usage.notAPair(`--${option}`, options[option].value, value))
  return [left, right]
}

function kindOf(name: string, kinds: OptionKinds): OptionKind | undefined {
  return Object.entries(kinds).find(([each]) => each === name)?.[1]
}

function partsOf(value: unknown): string[] {
  return String(value).split(',')
}
