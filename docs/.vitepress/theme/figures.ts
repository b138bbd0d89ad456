/** What the figures of the front page show, all of it from the library. */
import { checkQuorum, clauseMap, type Member, ntnuLmu, seatMembers } from '../../../src/index'
import { linkTo, type SiteLanguage } from '../pages/addresses'
import { clausesBySection } from '../pages/indexes'
import { wordsIn } from '../pages/words'

export const LANGUAGE_OF: Readonly<Record<string, SiteLanguage>> = { en: 'en', nb: 'nb' }

const DAY = '2026-11-25'
const TERM = { from: '2026-08-01', to: '2027-07-31' }
const CAMPUS_NAMES: Readonly<Record<string, string>> = { trondheim: 'Trondheim', gjovik: 'Gjøvik', alesund: 'Ålesund' }

/** One member for each seat of the mandate. */
export const members: readonly (Member & { readonly campusName: string })[] = ntnuLmu.seats.flatMap(({ id, group, campus, count }) =>
  Array.from({ length: count }, (_, place) => ({
    person: `${id}-${place + 1}`,
    group,
    campus,
    campusName: CAMPUS_NAMES[campus] ?? campus,
    term: TERM,
  })),
)

/** Whether those present can decide, as the library judges it. */
export function decide(present: readonly string[]) {
  const body = { members, deputies: [] }
  return checkQuorum(seatMembers(body, present, DAY), body, DAY)
}

/** Every sentence of the mandate, section by section, and whether a rule carries it out. */
export function sections(language: SiteLanguage) {
  const words = wordsIn(language)
  return clausesBySection().map(({ section, clauses }) => ({
    title: words.index.section(section, words.sections[section] ?? ''),
    sentences: clauses.map(({ id, heading, rules }) => ({
      id,
      heading: heading[language],
      isCarried: rules.length > 0,
      link: `${linkTo('clauses', id, language)}/`,
    })),
  }))
}

/** How many sentences a rule carries out, and how many no rule does. */
export function counts() {
  const carried = clauseMap().filter(({ rules }) => rules.length > 0).length
  return { carried, none: clauseMap().length - carried }
}
