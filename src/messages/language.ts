/** The languages of the words. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const
/** Bokmål, nynorsk, English. */
export type Language = (typeof LANGUAGES)[number]
