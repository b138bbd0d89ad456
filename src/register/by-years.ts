/** A register whose lists of people and years are known by the years of their rows: a long one is judged as fast, year for year, as a short one. */
import { byYear } from '../rows-by-year'
import type { Register } from './register'

type Lists = NonNullable<Register['committee']> | NonNullable<Register['subcommittees']>[number]

/** The same register; its long lists are searched by year. */
export function byYears({ committee, subcommittees, studyYears, ...others }: Register): Register {
  return {
    ...others,
    studyYears: studyYears && byYear(studyYears, (year) => year),
    committee: committee && { ...committee, ...peopleOf(committee) },
    subcommittees: subcommittees?.map((body) => ({ ...body, ...peopleOf(body) })),
  }
}

function peopleOf({ members, deputies, chairs, viceChairs }: Lists) {
  return {
    members: members && byYear(members, ({ term }) => term),
    deputies: deputies && byYear(deputies, ({ term }) => term),
    chairs: chairs && byYear(chairs, (year) => year),
    viceChairs: viceChairs && byYear(viceChairs, (year) => year),
  }
}
