/**
 * Every sentence of the mandate, in the order of the text: its id, a heading in our own words, the fingerprint by which a
 * changed text is noticed, and, where no rule or reading stands for all of it, why. The text itself is not carried.
 */

/** The same words in bokmål, nynorsk and English. */
export interface Texts {
  readonly nb: string
  readonly nn: string
  readonly en: string
}

export interface Clause {
  /** Section, heading or point where it has one, and the sentence counted from 1: '§5:2', '§3/Ansatte:1', '§2.4:3'. */
  readonly id: string
  readonly heading: Texts
  /** First 16 hexadecimal digits of the SHA-256 of the sentence, written as `sentencesOf` writes it. */
  readonly fingerprint: string
  /** Why it is not judged; where a rule stands on the clause, why the rest of it is not. */
  readonly notComputable?: Texts
}

/** What the duties rest on in law: the mandate refers to an act that has been replaced. */
export const LEGAL_BASIS = {
  nb:
    'Mandatet viser til § 4-3 i universitets- og høyskoleloven av 2005. I loven som gjelder fra 1. august 2024, står plikten til å ' +
    'sørge for læringsmiljøet i § 10-1, og utvalget, den like fordelingen mellom gruppene og det årlige skiftet av leder i ' +
    '§ 10-10. De andre pliktene hviler på mandatet alene.',
  nn:
    'Mandatet viser til § 4-3 i universitets- og høgskulelova av 2005. I lova som gjeld frå 1. august 2024, står plikta til å ' +
    'syte for læringsmiljøet i § 10-1, og utvalet, den like fordelinga mellom gruppene og det årlege skiftet av leiar i ' +
    '§ 10-10. Dei andre pliktene kviler på mandatet åleine.',
  en:
    'The mandate refers to § 4-3 of the Universities and University Colleges Act of 2005. In the act in force since 1 August 2024 ' +
    'the duty to the learning environment stands in § 10-1, and the committee, its parity and its yearly alternating chair in ' +
    '§ 10-10. The other duties rest on the mandate alone.',
} as const satisfies Texts

/** All sixty, in the order of the text. */
export const CLAUSES = [
  {
    id: '§1:1',
    heading: {
      nb: 'Styrets ansvar for et godt læringsmiljø',
      nn: 'Styret sitt ansvar for eit godt læringsmiljø',
      en: "The board's responsibility for a good learning environment",
    },
    fingerprint: 'ef52c732a3b5dd94',
    notComputable: {
      nb: 'Plikten ligger på styret, og et register over utvalgets arbeid sier ikke om den er oppfylt.',
      nn: 'Plikta ligg på styret, og eit register over arbeidet i utvalet seier ikkje om ho er oppfylt.',
      en: "The duty is the board's own, and a register of the committee's work does not show whether it is met.",
    },
  },
  {
    id: '§1:2',
    heading: {
      nb: 'Utvalget rapporterer til styret og gir råd',
      nn: 'Utvalet rapporterer til styret og gir råd',
      en: 'The committee reports to the board and advises',
    },
    fingerprint: 'c4064ab201b67a0d',
    notComputable: {
      nb: 'At styret får rapport, blir vurdert; om utvalget gir råd, og hvor gode de er, blir ikke vurdert.',
      nn: 'At styret får rapport, blir vurdert; om utvalet gir råd, og kor gode dei er, blir ikkje vurdert.',
      en: 'That the board is given a report is judged; whether the committee advises, and how well, is not.',
    },
  },
  {
    id: '§1:3',
    heading: {
      nb: 'Læringsmiljøet avgrenser utvalgets arbeid',
      nn: 'Læringsmiljøet avgrensar arbeidet i utvalet',
      en: 'The learning environment is the field of work',
    },
    fingerprint: '7a3afe41a84c63de',
    notComputable: {
      nb: 'En avgrensning av arbeidsområdet, som ingen kan bryte.',
      nn: 'Ei avgrensing av arbeidsområdet, som ingen kan bryte.',
      en: 'It marks out the field of work; nobody can break it.',
    },
  },
  {
    id: '§1:4',
    heading: { nb: 'Hva ordet læringsmiljø betyr', nn: 'Kva ordet læringsmiljø tyder', en: 'What the term learning environment means' },
    fingerprint: 'f9078d17e27eef0c',
    notComputable: {
      nb: 'En definisjon, som ingen kan bryte.',
      nn: 'Ein definisjon, som ingen kan bryte.',
      en: 'A definition, which nobody can break.',
    },
  },
  {
    id: '§1:5',
    heading: {
      nb: 'De fem dimensjonene av læringsmiljøet',
      nn: 'Dei fem dimensjonane av læringsmiljøet',
      en: 'The five dimensions of the learning environment',
    },
    fingerprint: '1f08cca24633c9ee',
    notComputable: {
      nb: 'En utdyping av begrepet; sakene i hver dimensjon blir talt, men tallene blir ikke vurdert.',
      nn: 'Ei utdjuping av omgrepet; sakene i kvar dimensjon blir talde, men tala blir ikkje vurderte.',
      en: 'It explains the term; the items in each dimension are counted, but the counts are not judged.',
    },
  },
  {
    id: '§1:6',
    heading: { nb: 'Et helhetlig bilde av arbeidet', nn: 'Eit heilskapleg bilete av arbeidet', en: 'A full picture of the work' },
    fingerprint: 'b3ca1312e0726ee0',
    notComputable: {
      nb: 'Om bildet er helhetlig, er et skjønn som ingen opplysning i registeret avgjør.',
      nn: 'Om biletet er heilskapleg, er eit skjøn som ingen opplysning i registeret avgjer.',
      en: 'Whether the picture is full is a matter of judgement that no fact in the register settles.',
    },
  },
  {
    id: '§1:7',
    heading: {
      nb: 'Rapport til styret og innspill til kvalitetsmeldingen',
      nn: 'Rapport til styret og innspel til kvalitetsmeldinga',
      en: 'Report to the board, input to the quality report',
    },
    fingerprint: 'c572ed085b3d45ff',
  },
  {
    id: '§2:1',
    heading: { nb: 'Oppgavene etter loven', nn: 'Oppgåvene etter lova', en: 'The tasks under the act' },
    fingerprint: '9e081771828ed620',
    notComputable: {
      nb: 'En henvisning til en lov som siden er avløst; oppgavene selv står i punktene som følger.',
      nn: 'Ei tilvising til ei lov som sidan er avløyst; oppgåvene sjølve står i punkta som følgjer.',
      en: 'A reference to an act since replaced; the tasks themselves stand in the points that follow.',
    },
  },
  {
    id: '§2:2',
    heading: { nb: 'Innledning til de seks punktene', nn: 'Innleiing til dei seks punkta', en: 'Introduction to the six points' },
    fingerprint: '2c3a1d119b96338d',
    notComputable: {
      nb: 'Innleder punktene og krever ingenting selv.',
      nn: 'Innleier punkta og krev ingenting sjølv.',
      en: 'It introduces the points and asks for nothing itself.',
    },
  },
  {
    id: '§2.1:1',
    heading: {
      nb: 'Forankring i systemet for kvalitetssikring',
      nn: 'Forankring i systemet for kvalitetssikring',
      en: 'Anchored in the quality assurance system',
    },
    fingerprint: '09ab6da0d66877e8',
    notComputable: {
      nb: 'Forankringen står i NTNUs kvalitetssystem, som registeret ikke beskriver.',
      nn: 'Forankringa står i kvalitetssystemet ved NTNU, som registeret ikkje beskriv.',
      en: "The anchoring stands in NTNU's quality system, which the register does not describe.",
    },
  },
  {
    id: '§2.1:2',
    heading: {
      nb: 'Systemet beskriver roller og rapportering',
      nn: 'Systemet beskriv roller og rapportering',
      en: 'The system describes roles and reporting',
    },
    fingerprint: '3b72357963088788',
    notComputable: {
      nb: 'Kravet retter seg mot kvalitetssystemet, ikke mot utvalget.',
      nn: 'Kravet rettar seg mot kvalitetssystemet, ikkje mot utvalet.',
      en: 'It asks something of the quality system, not of the committee.',
    },
  },
  {
    id: '§2.1:3',
    heading: {
      nb: 'Utvalget behandler enhetenes rapporter',
      nn: 'Utvalet behandlar rapportane frå einingane',
      en: "The committee takes up the units' reports",
    },
    fingerprint: '3cd2818f60307b1c',
    notComputable: {
      nb: 'At rapportene har stått på sakslisten, blir vurdert; om utvalget dermed får innflytelse, blir ikke vurdert.',
      nn: 'At rapportane har stått på sakslista, blir vurdert; om utvalet dermed får innverknad, blir ikkje vurdert.',
      en: 'That the reports were on an agenda is judged; whether the committee gains influence by it is not.',
    },
  },
  {
    id: '§2.2:1',
    heading: { nb: 'God informasjon til utvalget', nn: 'God informasjon til utvalet', en: 'Good information for the committee' },
    fingerprint: '86cabbf2779d69a7',
    notComputable: {
      nb: 'At minst én kilde er brukt, blir vurdert; hvor god informasjonen er, blir ikke vurdert.',
      nn: 'At minst éi kjelde er brukt, blir vurdert; kor god informasjonen er, blir ikkje vurdert.',
      en: 'That at least one source was used is judged; how good the information is, is not.',
    },
  },
  {
    id: '§2.2:2',
    heading: { nb: 'Eksempler på kilder til informasjon', nn: 'Døme på kjelder til informasjon', en: 'Examples of sources of information' },
    fingerprint: 'd4df5bc1e2c530a5',
  },
  {
    id: '§2.3:1',
    heading: { nb: 'Egen årlig rapport til styret', nn: 'Eigen årleg rapport til styret', en: 'A yearly report of its own to the board' },
    fingerprint: '4e0926c2626611ea',
    notComputable: {
      nb: 'At rapporten er gitt til styret, blir vurdert; hva som står i den, blir ikke vurdert.',
      nn: 'At rapporten er gitt til styret, blir vurdert; kva som står i han, blir ikkje vurdert.',
      en: 'That the report is given to the board is judged; what stands in it is not.',
    },
  },
  {
    id: '§2.3:2',
    heading: { nb: 'Hva årsrapporten handler om', nn: 'Kva årsrapporten handlar om', en: 'What the annual report is about' },
    fingerprint: '180b1429fb2dc7af',
    notComputable: {
      nb: 'Hva rapporten omfatter og bygger på, vet bare den som leser den.',
      nn: 'Kva rapporten omfattar og byggjer på, veit berre den som les han.',
      en: 'What the report covers and builds on is known only to those who read it.',
    },
  },
  {
    id: '§2.4:1',
    heading: {
      nb: 'Uttalelser om klager på læringsmiljøet',
      nn: 'Fråsegner om klager på læringsmiljøet',
      en: 'Statements on complaints about the learning environment',
    },
    fingerprint: '6732e2615f61f640',
  },
  {
    id: '§2.4:2',
    heading: {
      nb: 'Innsyn i avvik og tilbakemeldinger',
      nn: 'Innsyn i avvik og tilbakemeldingar',
      en: 'Insight into deviations and feedback',
    },
    fingerprint: 'd4bf60d8b6e54da1',
    notComputable: {
      nb: 'At utvalget uttaler seg, blir vurdert; hvilken vei det fikk vite om klagene, sier registeret ikke.',
      nn: 'At utvalet uttaler seg, blir vurdert; kva veg det fekk vite om klagene, seier registeret ikkje.',
      en: 'That the committee gives statements is judged; the register does not say by which road it learnt of the complaints.',
    },
  },
  {
    id: '§2.4:3',
    heading: { nb: 'Klager utvalget selv kan se på', nn: 'Klager utvalet sjølv kan sjå på', en: 'Complaints the committee may look into' },
    fingerprint: '90148f5e414f2556',
    notComputable: {
      nb: 'En adgang, ikke en plikt; hvilke klager den gjelder, blir vist.',
      nn: 'Eit høve, ikkje ei plikt; kva klager det gjeld, blir vist.',
      en: 'A power, not a duty; which complaints it concerns is shown.',
    },
  },
  {
    id: '§2.5:1',
    heading: {
      nb: 'Pådriver i planleggingen av læringsmiljøet',
      nn: 'Pådrivar i planlegginga av læringsmiljøet',
      en: 'A driving force in planning the learning environment',
    },
    fingerprint: '5561b1255ebff49e',
    notComputable: {
      nb: 'Hvor aktivt utvalget deltar i planleggingen, er et skjønn.',
      nn: 'Kor aktivt utvalet deltek i planlegginga, er eit skjøn.',
      en: 'How actively the committee takes part in the planning is a matter of judgement.',
    },
  },
  {
    id: '§2.6:1',
    heading: {
      nb: 'Følge studentenes helse, sikkerhet og velferd',
      nn: 'Følgje helsa, tryggleiken og velferda til studentane',
      en: "Following students' health, safety and welfare",
    },
    fingerprint: '20b58534f58a5d88',
    notComputable: {
      nb: 'At temaet har stått på sakslisten, blir vurdert; hvor nøye utvalget følger utviklingen, blir ikke vurdert.',
      nn: 'At temaet har stått på sakslista, blir vurdert; kor nøye utvalet følgjer utviklinga, blir ikkje vurdert.',
      en: 'That the subject was on an agenda is judged; how closely the committee follows it is not.',
    },
  },
  {
    id: '§2.6:2',
    heading: {
      nb: 'I forståelse med studentsamskipnaden',
      nn: 'I forståing med studentsamskipnaden',
      en: 'In understanding with the student welfare organisation',
    },
    fingerprint: 'd474bda0657370ea',
  },
  {
    id: '§2.6:3',
    heading: {
      nb: 'Orientert om Arbeidstilsynets pålegg og vedtak',
      nn: 'Orientert om pålegg og vedtak frå Arbeidstilsynet',
      en: "Informed of the Labour Inspection Authority's decisions",
    },
    fingerprint: '91060e8687c319c6',
  },
  {
    id: '§3:1',
    heading: { nb: 'Ti medlemmer, fem fra hver gruppe', nn: 'Ti medlemmer, fem frå kvar gruppe', en: 'Ten members, five from each group' },
    fingerprint: 'e51f52117b28ec51',
  },
  {
    id: '§3:2',
    heading: { nb: 'Ny leder hvert år, gruppene bytter', nn: 'Ny leiar kvart år, gruppene byter', en: 'A chair a year, groups in turn' },
    fingerprint: 'a62f7649a4ce9b7b',
  },
  {
    id: '§3:3',
    heading: { nb: 'Personlig vara for hvert medlem', nn: 'Personleg vara for kvar medlem', en: 'A personal deputy for every member' },
    fingerprint: 'd7b90436af96dfac',
  },
  {
    id: '§3:4',
    heading: { nb: 'Alle studiesteder, i begge grupper', nn: 'Alle studiestader, i begge gruppene', en: 'Every campus, in both groups' },
    fingerprint: 'e8755f44d026710a',
  },
  {
    id: '§3:5',
    heading: {
      nb: 'Underutvalgenes ledelse gir lokal forankring',
      nn: 'Leiinga i underutvala gir lokal forankring',
      en: "The subcommittees' chairs give local anchoring",
    },
    fingerprint: 'c1d9c387c3092443',
  },
  {
    id: '§3/Studentene:1',
    heading: {
      nb: 'Studentdemokratiet velger studentene',
      nn: 'Studentdemokratiet vel studentane',
      en: 'The student democracy elects the students',
    },
    fingerprint: 'b2ee897a3244c3ed',
    notComputable: {
      nb: 'Hvem som valgte medlemmene, blir vurdert; hvem som valgte varamedlemmene deres, sier registeret ikke.',
      nn: 'Kven som valde medlemmene, blir vurdert; kven som valde varamedlemmene deira, seier registeret ikkje.',
      en: 'Who elected the members is judged; the register does not say who elected their deputies.',
    },
  },
  {
    id: '§3/Studentene:2',
    heading: { nb: 'Studentene: ett år, felles start', nn: 'Studentane: eitt år, felles start', en: 'Students: one year, common start' },
    fingerprint: 'a0da706b5747fc1e',
  },
  {
    id: '§3/Studentene:3',
    heading: { nb: 'Plasser for studenter etter studiested', nn: 'Plassar for studentar etter studiestad', en: 'Student seats by campus' },
    fingerprint: '2a76d28784931224',
  },
  {
    id: '§3/Ansatte:1',
    heading: { nb: 'Rektor oppnevner de ansatte', nn: 'Rektor oppnemner dei tilsette', en: 'The rector appoints the staff' },
    fingerprint: 'ffc71b353e9d6576',
    notComputable: {
      nb: 'Hvem som oppnevnte medlemmene, blir vurdert; hvem som oppnevnte varamedlemmene deres, sier registeret ikke.',
      nn: 'Kven som oppnemnde medlemmene, blir vurdert; kven som oppnemnde varamedlemmene deira, seier registeret ikkje.',
      en: 'Who appointed the members is judged; the register does not say who appointed their deputies.',
    },
  },
  {
    id: '§3/Ansatte:2',
    heading: { nb: 'De ansatte sitter i to år', nn: 'Dei tilsette sit i to år', en: 'Staff serve for two years' },
    fingerprint: 'd0da191391d5bfce',
  },
  {
    id: '§3/Ansatte:3',
    heading: { nb: 'Plasser for ansatte etter studiested', nn: 'Plassar for tilsette etter studiestad', en: 'Staff seats by campus' },
    fingerprint: '9d67efcd3312dac3',
  },
  {
    id: '§3/Observatører:1',
    heading: { nb: 'Observatører kan møte og foreslå', nn: 'Observatørar kan møte og foreslå', en: 'Observers may attend and propose' },
    fingerprint: '1a39bd10023bcaf0',
    notComputable: {
      nb: 'At observatører ikke stemmer, blir vurdert; om de får møte og foreslå, og om de er godt valgt, blir ikke vurdert.',
      nn: 'At observatørar ikkje stemmer, blir vurdert; om dei får møte og foreslå, og om dei er godt valde, blir ikkje vurdert.',
      en: 'That observers do not vote is judged; whether they may attend and propose, and are well chosen, is not.',
    },
  },
  {
    id: '§3/Observatører:2',
    heading: { nb: 'Fem enheter må ha observatør', nn: 'Fem einingar må ha observatør', en: 'Five units must have an observer' },
    fingerprint: '2e92b2667c1578b3',
  },
  {
    id: '§3/Observatører:3',
    heading: {
      nb: 'Kvalitetssikringen bør ha en observatør',
      nn: 'Kvalitetssikringa bør ha ein observatør',
      en: 'Quality assurance should have an observer',
    },
    fingerprint: '3e6ef243e27802a1',
  },
  {
    id: '§3/Observatører:4',
    heading: {
      nb: 'Flere observatører, faste eller ved behov',
      nn: 'Fleire observatørar, faste eller ved behov',
      en: 'Further observers, standing or when needed',
    },
    fingerprint: '8c75163c23e00f96',
    notComputable: {
      nb: 'En tillatelse, som ingen kan bryte.',
      nn: 'Eit løyve, som ingen kan bryte.',
      en: 'A permission, which nobody can break.',
    },
  },
  {
    id: '§3/Lokale underutvalg:1',
    heading: { nb: 'Underutvalg i Gjøvik og i Ålesund', nn: 'Underutval i Gjøvik og i Ålesund', en: 'Subcommittees in Gjøvik and Ålesund' },
    fingerprint: '8c5c8437097704ad',
  },
  {
    id: '§3/Lokale underutvalg:2',
    heading: {
      nb: 'Underutvalgene møtes to uker før utvalget',
      nn: 'Underutvala møtest to veker før utvalet',
      en: 'Subcommittees meet two weeks before the committee',
    },
    fingerprint: '64b9b42d565171f0',
    notComputable: {
      nb: 'Fristen blir vurdert; om underutvalgene ivaretar studentene ved sitt studiested, blir ikke vurdert.',
      nn: 'Fristen blir vurdert; om underutvala tek vare på studentane ved sin studiestad, blir ikkje vurdert.',
      en: 'The time limit is judged; whether the subcommittees look after the students at their campus is not.',
    },
  },
  {
    id: '§3/Lokale underutvalg:3',
    heading: {
      nb: 'Nytt fra underutvalgene på hvert møte',
      nn: 'Nytt frå underutvala på kvart møte',
      en: 'News of the subcommittees at every meeting',
    },
    fingerprint: '39b77263c4c42f74',
  },
  {
    id: '§3/Lokale underutvalg:4',
    heading: {
      nb: 'Underutvalgenes oppgaver og rapportering',
      nn: 'Oppgåver og rapportering i underutvala',
      en: "The subcommittees' tasks and reporting",
    },
    fingerprint: '8e7501fa8e286955',
    notComputable: {
      nb: 'Rapporteringen blir vurdert; om kontakten er god og tiltakene kommer i gang, blir ikke vurdert.',
      nn: 'Rapporteringa blir vurdert; om kontakten er god og tiltaka kjem i gang, blir ikkje vurdert.',
      en: 'The reporting is judged; whether contact is good and measures get under way is not.',
    },
  },
  {
    id: '§3/Sammensetning:1',
    heading: {
      nb: 'Tre studenter og tre ansatte, med vara',
      nn: 'Tre studentar og tre tilsette, med vara',
      en: 'Three students and three staff, with deputies',
    },
    fingerprint: 'b260edfd0143bda3',
  },
  {
    id: '§3/Sammensetning:2',
    heading: {
      nb: 'Studentene, én av dem fra øverste studentorgan',
      nn: 'Studentane, éin av dei frå øvste studentorgan',
      en: 'The students, one of the highest student body',
    },
    fingerprint: 'e7892e8ca899a440',
  },
  {
    id: '§3/Sammensetning:3',
    heading: { nb: 'Viserektorene utnevner de ansatte', nn: 'Viserektorane utnemner dei tilsette', en: 'Vice-rectors appoint the staff' },
    fingerprint: 'f3d797579c8bf271',
  },
  {
    id: '§3/Sammensetning:4',
    heading: {
      nb: 'Leder eller nestleder sitter i hovedutvalget',
      nn: 'Leiar eller nestleiar sit i hovudutvalet',
      en: 'Chair or vice-chair sits in the main committee',
    },
    fingerprint: 'f1ea292381d2484e',
  },
  {
    id: '§4:1',
    heading: { nb: 'Sekretariatet er rektors ansvar', nn: 'Sekretariatet er rektors ansvar', en: 'The rector answers for the secretariat' },
    fingerprint: '9181d3009e676ab1',
    notComputable: {
      nb: 'At det finnes en sekretær, blir vurdert; hvor godt arbeidet blir gjort, blir ikke vurdert.',
      nn: 'At det finst ein sekretær, blir vurdert; kor godt arbeidet blir gjort, blir ikkje vurdert.',
      en: 'That there is a secretary is judged; how well the work is done is not.',
    },
  },
  {
    id: '§4:2',
    heading: {
      nb: 'Arbeidsutvalget: sammensetning og oppgaver',
      nn: 'Arbeidsutvalet: samansetjing og oppgåver',
      en: 'The working committee: composition and tasks',
    },
    fingerprint: '3f7174d506d75be6',
    notComputable: {
      nb: 'Sammensetningen blir vurdert; forberedelsen og oppfølgingen av sakene blir ikke vurdert.',
      nn: 'Samansetjinga blir vurdert; førebuinga og oppfølginga av sakene blir ikkje vurdert.',
      en: 'The composition is judged; how items are prepared and followed up is not.',
    },
  },
  {
    id: '§4:3',
    heading: {
      nb: 'Sekretariatet hører til prorektors stab',
      nn: 'Sekretariatet høyrer til staben til prorektoren',
      en: "The secretariat belongs to the pro-rector's staff",
    },
    fingerprint: '1d11b16eda82b0ff',
  },
  {
    id: '§4:4',
    heading: {
      nb: 'Sekretæren holder kontakt med underutvalgene',
      nn: 'Sekretæren held kontakt med underutvala',
      en: 'The secretary keeps contact with the subcommittees',
    },
    fingerprint: 'bc88fb0ddef0ea79',
    notComputable: {
      nb: 'At det finnes en sekretær, blir vurdert; hvor god samordningen og kontakten er, blir ikke vurdert.',
      nn: 'At det finst ein sekretær, blir vurdert; kor god samordninga og kontakten er, blir ikkje vurdert.',
      en: 'That there is a secretary is judged; how good the coordination and contact are is not.',
    },
  },
  {
    id: '§4:5',
    heading: { nb: 'Lokal sekretær i hvert underutvalg', nn: 'Lokal sekretær i kvart underutval', en: 'Local subcommittee secretaries' },
    fingerprint: 'c6d1b40ede6de7d9',
  },
  {
    id: '§5:1',
    heading: {
      nb: 'Seks møter i året, innenfor studieåret',
      nn: 'Seks møte i året, innanfor studieåret',
      en: 'Six meetings a year, within the study year',
    },
    fingerprint: '7ad71e912696e9c0',
  },
  {
    id: '§5:2',
    heading: {
      nb: 'Dialogmøte med hvert fakultet på to år',
      nn: 'Dialogmøte med kvart fakultet på to år',
      en: 'A dialogue meeting with every faculty in two years',
    },
    fingerprint: 'bc1cabbcd90e7fe7',
  },
  {
    id: '§5:3',
    heading: {
      nb: 'Leder og nestleder for ett år, vekselvis',
      nn: 'Leiar og nestleiar for eitt år, vekselvis',
      en: 'Chair and vice-chair for one year, alternating',
    },
    fingerprint: '5e488a3c598b3c29',
  },
  {
    id: '§5:4',
    heading: {
      nb: 'Lederen kaller inn, skriftlig og med saksliste',
      nn: 'Leiaren kallar inn, skriftleg og med saksliste',
      en: 'The chair calls in writing, with an agenda',
    },
    fingerprint: 'e30bd1efd3c02120',
  },
  {
    id: '§5:5',
    heading: { nb: 'Referatene ligger på nett', nn: 'Referata ligg på nett', en: 'The minutes are on the web' },
    fingerprint: 'aac8e6a768725b97',
  },
  {
    id: '§5:6',
    heading: { nb: 'Sju medlemmer må være på møtet', nn: 'Sju medlemmer må vere på møtet', en: 'Seven members must be at the meeting' },
    fingerprint: '2f7f538c4dfb84da',
  },
  {
    id: '§5:7',
    heading: {
      nb: 'Dobbel stemme ved likhet, ingen blanke',
      nn: 'Dobbel stemme ved likskap, ingen blanke',
      en: 'A double vote on a tie, no blank votes',
    },
    fingerprint: '85dfd86d1530109a',
  },
  {
    id: '§5:8',
    heading: {
      nb: 'Inhabilitet og konfidensialitet etter vanlige regler',
      nn: 'Inhabilitet og konfidensialitet etter vanlege reglar',
      en: 'Disqualification and confidentiality by the general rules',
    },
    fingerprint: '42d6ca7f054e3ec8',
    notComputable: {
      nb: 'Følgene av inhabilitet blir vurdert; hvem som er inhabil, og hva som er konfidensielt, følger av vanlige regler.',
      nn: 'Følgjene av inhabilitet blir vurderte; kven som er inhabil, og kva som er konfidensielt, følgjer av vanlege reglar.',
      en: 'What follows from disqualification is judged; who is disqualified, and what is confidential, is for the general law.',
    },
  },
  {
    id: '§6:1',
    heading: { nb: 'Styret vedtar endringer i mandatet', nn: 'Styret vedtek endringar i mandatet', en: 'The board adopts any change' },
    fingerprint: '01a3f4522e7f2755',
  },
] as const satisfies readonly Clause[]

/** The id of a clause of the mandate. */
export type ClauseId = (typeof CLAUSES)[number]['id']

/**
 * Whether the text is the id of a clause.
 *
 * @example
 * isClauseId('§5:2') //=> true
 */
export function isClauseId(text: string): text is ClauseId {
  return CLAUSES.some((clause) => clause.id === text)
}
