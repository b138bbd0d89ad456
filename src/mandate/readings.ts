/**
 * The open questions: where the mandate can be read in more than one way, what each answer means, why the default is the
 * default, and who could settle it. Which answers there are stands in reading-values.ts.
 */
import type { ClauseId, Texts } from './clauses'
import { READING_VALUES, type ReadingId, type ReadingValue } from './reading-values'

/**
 * Who could settle a question. The board always can, by §6:1; the committee where it is about its own work, and the answer
 * binds neither those who appoint its members, nor the subcommittees, nor changes a number or a term of the mandate.
 */
export type Settler = 'committee' | 'board'

export interface Reading<R extends ReadingId = ReadingId> {
  readonly id: R
  /** The sentences that leave it open. */
  readonly clauses: readonly ClauseId[]
  readonly question: Texts
  /** The default first. */
  readonly values: readonly { readonly value: ReadingValue<R>; readonly meaning: Texts }[]
  readonly default: ReadingValue<R>
  /** Why the default is taken. */
  readonly grounds: Texts
  readonly settledBy: readonly Settler[]
}

/** What is said of a reading here; a reading or an answer that is forgotten does not compile. */
interface Entry<R extends ReadingId> extends Omit<Reading<R>, 'id' | 'values' | 'default'> {
  readonly meanings: { readonly [V in ReadingValue<R>]: Texts }
}

const COMMITTEE_OR_BOARD = ['committee', 'board'] as const
const BOARD = ['board'] as const

const ENTRIES: { readonly [R in ReadingId]: Entry<R> } = {
  'quorum-basis': {
    clauses: ['§5:6', '§5:8'],
    question: {
      nb: 'Hvilke plasser teller med blant de sju når en sak avgjøres?',
      nn: 'Kva plassar tel med blant dei sju når ei sak blir avgjord?',
      en: 'Which seats count towards the seven on an item?',
    },
    meanings: {
      'taking-part': {
        nb: 'de som tar del i behandlingen av saken',
        nn: 'dei som tek del i handsaminga av saka',
        en: 'those that take part in the item',
      },
      'in-the-room': {
        nb: 'også de inhabile som blir i rommet',
        nn: 'også dei inhabile som blir i rommet',
        en: 'also the disqualified who stay in the room',
      },
      'at-the-meeting': {
        nb: 'alle som er på møtet, også den som går ut under en sak',
        nn: 'alle som er på møtet, også den som går ut under ei sak',
        en: 'all at the meeting, also one who leaves the room for an item',
      },
    },
    grounds: {
      nb: 'Forvaltningsloven § 8 forutsetter at den som ikke tar del, ikke regnes med; slik teller styrer. Ordlyden er rett nok «på møtet».',
      nn: 'Forvaltningslova § 8 føreset at den som ikkje tek del, ikkje blir rekna med; slik tel styre. Ordlyden er rett nok «på møtet».',
      en: 'Public Administration Act § 8 presupposes that whoever takes no part is not counted. The text does say “at the meeting”.',
    },
    settledBy: COMMITTEE_OR_BOARD,
  },
  'double-vote-holder': {
    clauses: ['§5:7'],
    question: {
      nb: 'Hvem har dobbel stemme når lederen er borte eller inhabil?',
      nn: 'Kven har dobbel stemme når leiaren er borte eller inhabil?',
      en: 'Who has the double vote when the chair is away or disqualified?',
    },
    meanings: {
      chair: { nb: 'ingen andre enn lederen', nn: 'ingen andre enn leiaren', en: 'nobody but the chair' },
      'acting-chair': { nb: 'nestlederen', nn: 'nestleiaren', en: 'the vice-chair' },
      presiding: { nb: 'den som leder møtet', nn: 'den som leier møtet', en: 'whoever presides' },
    },
    grounds: {
      nb: 'Teksten nevner bare lederen. Praksis er delt, så svaret må si fra når det har noe å si.',
      nn: 'Teksten nemner berre leiaren. Praksis er delt, så svaret må seie frå når det har noko å seie.',
      en: 'The text names the chair alone. Practice is split, so the verdict must say when it matters.',
    },
    settledBy: COMMITTEE_OR_BOARD,
  },
  'double-vote-in-elections': {
    clauses: ['§5:7'],
    question: {
      nb: 'Avgjør den doble stemmen også valg?',
      nn: 'Avgjer den doble stemma også val?',
      en: 'Does the double vote decide elections too?',
    },
    meanings: {
      applies: { nb: 'ja, som i andre saker', nn: 'ja, som i andre saker', en: 'yes, as on any other item' },
      excluded: { nb: 'nei, ved valg blir likheten stående', nn: 'nei, ved val blir likskapen ståande', en: 'no, an election stays tied' },
    },
    grounds: {
      nb: 'Teksten gjør ikke unntak for valg; det gjør kommuneloven for sine organer.',
      nn: 'Teksten gjer ikkje unntak for val; det gjer kommunelova for sine organ.',
      en: 'The text makes no exception for elections; municipal law does so for its own bodies.',
    },
    settledBy: COMMITTEE_OR_BOARD,
  },
  abstention: {
    clauses: ['§5:7'],
    question: {
      nb: 'Hva gjelder når et medlem med plass i saken ikke stemmer?',
      nn: 'Kva gjeld når ein medlem med plass i saka ikkje stemmer?',
      en: 'What holds when a member seated on the item casts no ballot?',
    },
    meanings: {
      'as-blank': { nb: 'det regnes som en blank stemme', nn: 'det blir rekna som ei blank stemme', en: 'it counts as a blank ballot' },
      permitted: {
        nb: 'stemmen holdes utenfor tellingen, uten brudd',
        nn: 'stemma blir halden utanfor teljinga, utan brot',
        en: 'it is left out of the count, without a breach',
      },
    },
    grounds: {
      nb: 'Et forbud mot blanke stemmer sier lite om det er lov å tie.',
      nn: 'Eit forbod mot blanke stemmer seier lite om det er lov å teie.',
      en: 'A ban on blank votes means little if silence is allowed.',
    },
    settledBy: COMMITTEE_OR_BOARD,
  },
  'blank-effect': {
    clauses: ['§5:7'],
    question: {
      nb: 'Hva skjer med en avstemning der noen har stemt blankt?',
      nn: 'Kva skjer med ei avrøysting der nokon har stemt blankt?',
      en: 'What becomes of a vote in which a blank ballot was cast?',
    },
    meanings: {
      invalidates: { nb: 'den tas om igjen', nn: 'ho blir teken om igjen', en: 'it is taken again' },
      'if-decisive': {
        nb: 'den tas om igjen bare der de manglende stemmene kunne ha endret utfallet',
        nn: 'ho blir teken om igjen berre der stemmene som manglar, kunne ha endra utfallet',
        en: 'it is taken again only where the missing votes could have changed the result',
      },
      discarded: { nb: 'de andre stemmene blir stående', nn: 'dei andre stemmene blir ståande', en: 'the other votes stand' },
    },
    grounds: {
      nb: 'På møtet er det enkelt å stemme på nytt; i ettertid spør retten om feilen kan ha virket inn. Et brudd er det uansett.',
      nn: 'På møtet er det enkelt å stemme på nytt; i ettertid spør retten om feilen kan ha verka inn. Eit brot er det uansett.',
      en: 'At the meeting it is simply taken again; looking back, the law asks whether it could have mattered. A breach it is in any case.',
    },
    settledBy: COMMITTEE_OR_BOARD,
  },
  majority: {
    clauses: ['§5:7'],
    question: {
      nb: 'Hva kreves for flertall når det er flere enn to alternativer?',
      nn: 'Kva krevst for fleirtal når det er fleire enn to alternativ?',
      en: 'What carries when there are more than two choices?',
    },
    meanings: {
      'half-of-votes': {
        nb: 'mer enn halvparten av de avgitte stemmene',
        nn: 'meir enn halvparten av dei gitte stemmene',
        en: 'more than half of the votes cast',
      },
      plurality: { nb: 'flest stemmer', nn: 'flest stemmer', en: 'the most votes' },
    },
    grounds: {
      nb: 'Det er den vanlige regelen i norske organer. Med to alternativer blir de to svarene ett.',
      nn: 'Det er den vanlege regelen i norske organ. Med to alternativ blir dei to svara eitt.',
      en: 'It is the usual rule of Norwegian bodies. With two choices both answers are the same.',
    },
    settledBy: COMMITTEE_OR_BOARD,
  },
  'deputy-match': {
    clauses: ['§3/Studentene:1', '§3/Ansatte:1'],
    question: {
      nb: 'Må varamedlemmet være fra samme gruppe og studiested som medlemmet?',
      nn: 'Må varamedlemmen vere frå same gruppe og studiestad som medlemmen?',
      en: "Must a deputy be of the member's group and campus?",
    },
    meanings: {
      'same-seat': {
        nb: 'ja, fra samme gruppe og studiested',
        nn: 'ja, frå same gruppe og studiestad',
        en: 'yes, of the same group and campus',
      },
      any: { nb: 'nei, hvem som helst', nn: 'nei, kven som helst', en: 'no, anyone' },
    },
    grounds: {
      nb: 'De samme setningene vil ha alle studiesteder med, og en vara fra et annet sted ville motvirke det.',
      nn: 'Dei same setningane vil ha alle studiestader med, og ein vara frå ein annan stad ville motverke det.',
      en: 'The same sentences ask for all campuses, which a deputy from elsewhere would defeat.',
    },
    settledBy: BOARD,
  },
  'departed-deputy': {
    clauses: ['§3:3'],
    question: {
      nb: 'Møter varaen når medlemmet har gått ut og ingen ny er på plass ennå?',
      nn: 'Møter varaen når medlemmen har gått ut og ingen ny er på plass enno?',
      en: 'Does the deputy sit when the member has left and nobody has replaced them yet?',
    },
    meanings: {
      lapses: {
        nb: 'nei, vervet faller bort sammen med medlemmets',
        nn: 'nei, vervet fell bort saman med vervet til medlemmen',
        en: "no, the deputy's place lapses with the member's",
      },
      'steps-in': { nb: 'ja, varaen går inn i plassen', nn: 'ja, varaen går inn i plassen', en: 'yes, the deputy steps in' },
    },
    grounds: {
      nb: 'Varaen er personlig, altså knyttet til medlemmet og ikke til plassen.',
      nn: 'Varaen er personleg, altså knytt til medlemmen og ikkje til plassen.',
      en: "The deputy is the member's, personally, and not the seat's.",
    },
    settledBy: BOARD,
  },
  'replacement-term': {
    clauses: ['§3/Studentene:2', '§3/Ansatte:2'],
    question: {
      nb: 'Hvor lenge sitter den som går inn for et medlem som slutter?',
      nn: 'Kor lenge sit den som går inn for ein medlem som sluttar?',
      en: 'How long does one who replaces a member serve?',
    },
    meanings: {
      'rest-of-term': { nb: 'ut den andres periode', nn: 'ut perioden til den andre', en: "for the rest of the other's term" },
      'full-term': {
        nb: 'en hel periode fra egen startdag',
        nn: 'ein heil periode frå eigen startdag',
        en: 'for a full term of their own',
      },
    },
    grounds: {
      nb: 'Slik beholder studentene sin felles startdag.',
      nn: 'Slik held studentane på den felles startdagen sin.',
      en: "It keeps the students' common first day.",
    },
    settledBy: BOARD,
  },
  'officer-year': {
    clauses: ['§3:2', '§5:3'],
    question: {
      nb: 'Hva betyr det at ledelsen velges for ett år?',
      nn: 'Kva vil det seie at leiinga blir vald for eitt år?',
      en: 'What does it mean that the officers are elected for one year?',
    },
    meanings: {
      'at-most-a-year': {
        nb: 'ingen periode varer lenger enn ett år',
        nn: 'ingen periode varer lenger enn eitt år',
        en: 'no term is longer than a year',
      },
      'one-election-a-year': {
        nb: 'ett valg i hvert studieår; en periode kan vare til etterfølgerens første dag',
        nn: 'eitt val i kvart studieår; ein periode kan vare til den første dagen til etterfølgjaren',
        en: "one election in each study year; a term may run on to the successor's first day",
      },
    },
    grounds: { nb: 'Det er det ordene sier.', nn: 'Det er det orda seier.', en: 'It is what the words say.' },
    settledBy: BOARD,
  },
  'chair-successor': {
    clauses: ['§3:2', '§5:3'],
    question: {
      nb: 'Hvilken gruppe skal den komme fra som tar over midt i året?',
      nn: 'Kva gruppe skal den kome frå som tek over midt i året?',
      en: 'Of which group is one who takes over within the year?',
    },
    meanings: {
      'same-group': {
        nb: 'samme gruppe som den som gikk av',
        nn: 'same gruppe som den som gjekk av',
        en: 'the same group as the one who left',
      },
      'any-group': { nb: 'hvilken som helst av dem', nn: 'kva som helst av dei', en: 'either group' },
    },
    grounds: {
      nb: 'Året tilhører den gruppen som begynte det.',
      nn: 'Året høyrer til den gruppa som byrja det.',
      en: 'The year belongs to the group that began it.',
    },
    settledBy: COMMITTEE_OR_BOARD,
  },
  'vice-chair': {
    clauses: ['§5:3'],
    question: {
      nb: 'Veksler også nestlederen mellom gruppene?',
      nn: 'Vekslar også nestleiaren mellom gruppene?',
      en: 'Does the vice-chair alternate too?',
    },
    meanings: {
      alternates: {
        nb: 'ja, fra en annen gruppe enn fjorårets nestleder',
        nn: 'ja, frå ei anna gruppe enn nestleiaren i fjor',
        en: "yes, from the other group than last year's vice-chair",
      },
      'opposite-chair': {
        nb: 'nestlederen kommer fra en annen gruppe enn lederen',
        nn: 'nestleiaren kjem frå ei anna gruppe enn leiaren',
        en: 'the vice-chair is from the other group than the chair',
      },
      free: { nb: 'nei, valget er fritt', nn: 'nei, valet er fritt', en: 'no, the choice is free' },
    },
    grounds: {
      nb: 'Setningen gjelder begge vervene. Loven taler riktignok bare om lederen.',
      nn: 'Setninga gjeld begge verva. Lova talar rett nok berre om leiaren.',
      en: 'The sentence speaks of both offices, though the act speaks of the chair alone.',
    },
    settledBy: COMMITTEE_OR_BOARD,
  },
  'meeting-count': {
    clauses: ['§5:1'],
    question: {
      nb: 'Er seks møter et minstekrav eller et fast tall?',
      nn: 'Er seks møte eit minstekrav eller eit fast tal?',
      en: 'Are six meetings the least, or the number?',
    },
    meanings: {
      'at-least': { nb: 'minst seks', nn: 'minst seks', en: 'at least six' },
      exactly: { nb: 'nøyaktig seks', nn: 'nøyaktig seks', en: 'exactly six' },
    },
    grounds: { nb: 'Flere møter tjener formålet.', nn: 'Fleire møte tener føremålet.', en: 'More meetings serve the purpose.' },
    settledBy: BOARD,
  },
  'meeting-year': {
    clauses: ['§5:1'],
    question: { nb: 'Hvilket år skal møtene telles i?', nn: 'Kva år skal møta teljast i?', en: 'In which year are the meetings counted?' },
    meanings: {
      'study-year': { nb: 'studieåret', nn: 'studieåret', en: 'the study year' },
      'calendar-year': { nb: 'kalenderåret', nn: 'kalenderåret', en: 'the calendar year' },
    },
    grounds: {
      nb: 'Den samme setningen knytter møtene til studieåret.',
      nn: 'Den same setninga knyter møta til studieåret.',
      en: 'The same sentence ties the meetings to the study year.',
    },
    settledBy: COMMITTEE_OR_BOARD,
  },
  'deadline-window': {
    clauses: ['§3/Lokale underutvalg:2'],
    question: {
      nb: 'Hva må ha skjedd to uker før utvalget møtes?',
      nn: 'Kva må ha skjedd to veker før utvalet møtest?',
      en: 'What must have happened two weeks before the committee meets?',
    },
    meanings: {
      'prepares-each': {
        nb: 'hvert møte i utvalget er forberedt av et eget møte i underutvalget',
        nn: 'kvart møte i utvalet er førebudd av eit eige møte i underutvalet',
        en: 'each committee meeting is prepared by a subcommittee meeting of its own',
      },
      'may-share': {
        nb: 'møtet i underutvalget forbereder også de møtene utvalget har de neste 14 dagene etter det første',
        nn: 'møtet i underutvalet førebur også dei møta utvalet har dei neste 14 dagane etter det første',
        en: 'a subcommittee meeting also prepares the committee meetings in the 14 days after the one it prepares',
      },
      'timing-only': {
        nb: 'underutvalget må bare ikke møtes i de 14 dagene før',
        nn: 'underutvalet må berre ikkje møtast i dei 14 dagane før',
        en: 'a subcommittee may just not meet in the 14 days before',
      },
    },
    grounds: {
      nb: 'Nytt fra underutvalgene er fast post på hvert møte i utvalget.',
      nn: 'Nytt frå underutvala er fast post på kvart møte i utvalet.',
      en: 'The status update is a standing item of every committee meeting.',
    },
    settledBy: BOARD,
  },
  'dialogue-cycle': {
    clauses: ['§5:2'],
    question: {
      nb: 'Hvordan regnes den toårige syklusen?',
      nn: 'Korleis blir den toårige syklusen rekna?',
      en: 'How is the two-year cycle reckoned?',
    },
    meanings: {
      fixed: {
        nb: 'syklusene følger etter hverandre fra en fast første dag',
        nn: 'syklusane følgjer etter kvarandre frå ein fast første dag',
        en: 'cycles follow each other from a fixed first day',
      },
      rolling: {
        nb: 'det går aldri mer enn to år fra ett dialogmøte til det neste',
        nn: 'det går aldri meir enn to år frå eitt dialogmøte til det neste',
        en: 'never more than two years from one visit to the next',
      },
    },
    grounds: {
      nb: 'Ordet «syklus» peker mot faste perioder.',
      nn: 'Ordet «syklus» peikar mot faste periodar.',
      en: 'The word “cycle” points to fixed periods.',
    },
    settledBy: COMMITTEE_OR_BOARD,
  },
  'dialogue-subcommittees': {
    clauses: ['§5:2'],
    question: {
      nb: 'Hva betyr det at dialogmøtene også gjelder underutvalgene?',
      nn: 'Kva vil det seie at dialogmøta også gjeld underutvala?',
      en: 'What does it mean that the dialogue meetings take in the subcommittees?',
    },
    meanings: {
      'they-visit-present': {
        nb: 'hvert underutvalg møter de fakultetene som finnes på studiestedet',
        nn: 'kvart underutval møter dei fakulteta som finst på studiestaden',
        en: 'each subcommittee meets the faculties present on its campus',
      },
      'they-visit-all': {
        nb: 'hvert underutvalg møter alle fakultetene',
        nn: 'kvart underutval møter alle fakulteta',
        en: 'each subcommittee meets all the faculties',
      },
      'are-visited': {
        nb: 'utvalget holder dialogmøte med hvert underutvalg',
        nn: 'utvalet held dialogmøte med kvart underutval',
        en: 'the committee holds a dialogue meeting with each subcommittee',
      },
    },
    grounds: {
      nb: 'Setningsbygningen taler for det, og mer kan et lokalt organ vanskelig få til.',
      nn: 'Setningsbygnaden talar for det, og meir kan eit lokalt organ vanskeleg få til.',
      en: 'Grammar speaks for it, and a local body can hardly do more.',
    },
    settledBy: BOARD,
  },
  'working-committee': {
    clauses: ['§4:2'],
    question: {
      nb: 'Kan lederen også være representant for ansatte eller studenter i arbeidsutvalget?',
      nn: 'Kan leiaren også vere representant for tilsette eller studentar i arbeidsutvalet?',
      en: 'May the chair also be the staff or student representative of the working committee?',
    },
    meanings: {
      'four-people': {
        nb: 'nei, arbeidsutvalget er fire personer',
        nn: 'nei, arbeidsutvalet er fire personar',
        en: 'no, the working committee is four people',
      },
      'chair-may-double': {
        nb: 'ja, lederen kan fylle to av rollene',
        nn: 'ja, leiaren kan fylle to av rollene',
        en: 'yes, the chair may fill two of the roles',
      },
    },
    grounds: { nb: 'Setningen regner opp fire.', nn: 'Setninga reknar opp fire.', en: 'The sentence lists four.' },
    settledBy: COMMITTEE_OR_BOARD,
  },
  'duty-rhythm': {
    clauses: ['§1:7', '§2.1:3', '§2.2:1', '§2.6:1'],
    question: {
      nb: 'Skal disse pliktene oppfylles hvert år?',
      nn: 'Skal desse pliktene oppfyllast kvart år?',
      en: 'Are these duties yearly?',
    },
    meanings: {
      yearly: { nb: 'ja, hvert år', nn: 'ja, kvart år', en: 'yes, each year' },
      'no-rhythm': {
        nb: 'nei, de står åpne til de er oppfylt første gang, og brytes aldri',
        nn: 'nei, dei står opne til dei er oppfylte første gong, og blir aldri brotne',
        en: 'no, they are open until first done, and never breached',
      },
    },
    grounds: {
      nb: 'Kvalitetsmeldingen, som de bygger opp under, kommer hvert år.',
      nn: 'Kvalitetsmeldinga, som dei byggjer opp under, kjem kvart år.',
      en: 'The quality report that they feed is yearly.',
    },
    settledBy: COMMITTEE_OR_BOARD,
  },
}

/** Every reading, in the order of `READING_VALUES`. */
export const READINGS: readonly Reading[] = /* @__PURE__ */ allReadings()

function allReadings(): Reading[] {
  return Object.keys(READING_VALUES).filter(isReadingId).map(reading)
}

/**
 * Whether the text is the id of a reading.
 *
 * @example
 * isReadingId('abstention') //=> true
 */
export function isReadingId(text: string): text is ReadingId {
  return Object.hasOwn(READING_VALUES, text)
}

function reading<R extends ReadingId>(id: R): Reading<R> {
  const { meanings, ...entry }: Entry<R> = ENTRIES[id]
  const values: readonly ReadingValue<R>[] = READING_VALUES[id]
  return { id, ...entry, values: values.map((value) => ({ value, meaning: meanings[value] })), default: READING_VALUES[id][0] }
}
