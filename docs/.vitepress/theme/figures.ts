/** What the figures of the front page show, all of it from the library. */
import { checkQuorum, clauseMap, type Member, ntnuLmu, seatMembers } from '../../../src/index'
import { linkTo, type SiteLanguage } from '../pages/addresses'

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

const CARRIED = ['rule', 'reading', 'none'] as const
export type Carried = (typeof CARRIED)[number]

/** Every sentence of the mandate, and whether a rule carries it out, a reading alone, or nothing that can be judged. */
export function sentences(language: SiteLanguage) {
  return clauseMap().map(({ id, heading, rules, readings }) => {
    const carried: Carried = rules.length > 0 ? 'rule' : readings.length > 0 ? 'reading' : 'none'
    return { id, heading: heading[language], carried, link: `${linkTo('clauses', id, language)}/` }
  })
}

/** How many sentences are carried out in each way. */
export function counts(): Readonly<Record<Carried, number>> {
  const all = sentences('en')
  const count = (carried: Carried) => all.filter((each) => each.carried === carried).length
  return { rule: count('rule'), reading: count('reading'), none: count('none') }
}
