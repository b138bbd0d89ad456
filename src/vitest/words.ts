/** The first line of a failure, in each language: what the test expected. What was found instead is for the findings to say. */
import type { Language } from '../messages/language'

interface Words {
  readonly comply: string
  readonly notComply: string
  readonly quorate: string
  readonly notQuorate: string
  /** With a choice: that it was the one decided for. */
  readonly decided: (choice?: string) => string
  readonly notDecided: (choice?: string) => string
}

export const WORDS: Readonly<Record<Language, Words>> = {
  nb: {
    comply: 'Ventet at registeret fulgte mandatet.',
    notComply: 'Ventet at registeret brøt mandatet.',
    quorate: 'Ventet at utvalget var beslutningsdyktig.',
    notQuorate: 'Ventet at utvalget ikke var beslutningsdyktig.',
    decided: (choice) =>
      choice === undefined ? 'Ventet at avstemningen avgjorde saken.' : `Ventet at avstemningen falt ut for «${choice}».`,
    notDecided: (choice) =>
      choice === undefined ? 'Ventet at avstemningen ikke avgjorde saken.' : `Ventet at avstemningen ikke falt ut for «${choice}».`,
  },
  nn: {
    comply: 'Venta at registeret følgde mandatet.',
    notComply: 'Venta at registeret braut mandatet.',
    quorate: 'Venta at utvalet var vedtaksført.',
    notQuorate: 'Venta at utvalet ikkje var vedtaksført.',
    decided: (choice) => (choice === undefined ? 'Venta at avrøystinga avgjorde saka.' : `Venta at avrøystinga fall ut for «${choice}».`),
    notDecided: (choice) =>
      choice === undefined ? 'Venta at avrøystinga ikkje avgjorde saka.' : `Venta at avrøystinga ikkje fall ut for «${choice}».`,
  },
  en: {
    comply: 'Expected the register to comply with the mandate.',
    notComply: 'Expected the register to breach the mandate.',
    quorate: 'Expected the committee to have a quorum.',
    notQuorate: 'Expected the committee to have no quorum.',
    decided: (choice) =>
      choice === undefined ? 'Expected the vote to decide the matter.' : `Expected the vote to decide for “${choice}”.`,
    notDecided: (choice) =>
      choice === undefined ? 'Expected the vote not to decide the matter.' : `Expected the vote not to decide for “${choice}”.`,
  },
}
