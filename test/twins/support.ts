/** Slow twin of what is asked of observers, secretariat and working committee (§3/Observatører, §4), from the rules' own words, in three values. */
import type { Register } from '../../src/index'
import { all, any, type Known } from './known'

type Committee = NonNullable<Register['committee']>
type Support = Pick<Committee, 'observers' | 'secretariat' | 'workingCommittee'>

/** Who may sit where: the chair, and the members of each group. */
export interface TwinPeople {
  readonly chair: string
  readonly staff: readonly string[]
  readonly students: readonly string[]
}

export const twinObserver = ({ observers }: Support, unit: string): Known =>
  observers && any(false, ...observers.filter((row) => row.unit === unit).map(({ person }) => (person === undefined ? undefined : true)))

export const twinSecretary = ({ secretariat }: Support): Known => secretariat && secretariat.secretary !== undefined

export const twinPlacement = ({ secretariat }: Support): Known =>
  secretariat?.unit === undefined ? undefined : secretariat.unit === 'pro-rector-education'

/** Four people; under `chair-may-double` the chair may be the staff or the student member too. */
export function twinWorkingCommittee({ workingCommittee, secretariat }: Support, people: TwinPeople, chairMayDouble: boolean): Known {
  if (workingCommittee === undefined) return undefined
  const { chair, secretary, staff, student } = workingCommittee
  const couple = (a: string | undefined, b: string | undefined) => a === undefined || a !== b
  return all(
    chair === people.chair,
    secretary === undefined ? false : secretariat === undefined ? undefined : secretariat.secretary === secretary,
    staff !== undefined && people.staff.includes(staff),
    student !== undefined && people.students.includes(student),
    couple(secretary, chair) && couple(secretary, staff) && couple(secretary, student) && couple(staff, student),
    chairMayDouble || (couple(chair, staff) && couple(chair, student)),
  )
}
