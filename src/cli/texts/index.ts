/** The words of the command line in each language. */
import type { Language } from '../../messages/language'
import { en } from './en'
import { nb } from './nb'
import { nn } from './nn'
import type { Texts } from './texts'

export const TEXTS: { readonly [L in Language]: Texts } = { nb, nn, en }
