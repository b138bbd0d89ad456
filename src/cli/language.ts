/** The language of the words, before anything else is understood: complaints about the command are worded too. */
import { LANGUAGES, type Language } from '../messages/language'

/**
 * The language that the command line names (`--lang en`), else that of the environment's locale, else bokmål.
 *
 * @example
 * languageOf(['check'], { LANG: 'nn_NO.UTF-8' }) //=> 'nn'
 */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const typed = argv.flatMap((word, index) => (word === '--lang' ? [argv[index + 1]] : word.startsWith('--lang=') ? [word.slice(7)] : []))
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '')
  return LANGUAGES.find((language) => language === typed.at(-1)) ?? languageOfLocale(locale ?? '')
}

function languageOfLocale(locale: string): Language {
  const [code = ''] = locale.toLowerCase().split(/[^a-z]/)
  return LANGUAGES.find((language) => language === code) ?? 'nb'
}
