/** Campuses that a register speaks of and its mandate does not have. Without zod: `checkRegister` asks it of mandates that the package does not carry. */
import type { Path } from '../finding'
import type { Campus } from '../mandate/mandate'
import type { Register } from './register'

/**
 * A value of which parts may be missing: what is left of a register once all that is malformed has been cut out. What is
 * still there has its right type; a row cut out leaves a gap, so that the others keep their places.
 */
export type Loose<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Row)[]
    ? readonly (Loose<Row> | undefined)[]
    : { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }

export interface PlacedCampus {
  readonly path: Path
  readonly campus: Campus
}

/** Every campus in the register that is none of those given, with its place, in the order of the form. */
export function unknownCampuses(register: Loose<Register>, campuses: readonly Campus[]): PlacedCampus[] {
  const known: ReadonlySet<string> = new Set(campuses)
  const found: PlacedCampus[] = []
  const look = (campus: Campus | undefined, ...path: Path) => {
    if (campus !== undefined && !known.has(campus)) found.push({ path, campus })
  }
  const lookAtBody = (body: Loose<BodySection> | undefined, ...path: Path) => {
    body?.members?.forEach((member, row) => {
      look(member?.campus, ...path, 'members', row, 'campus')
    })
    body?.deputies?.forEach((deputy, row) => {
      look(deputy?.campus, ...path, 'deputies', row, 'campus')
    })
    look(body?.secretariat?.campus, ...path, 'secretariat', 'campus')
  }

  register.faculties?.forEach((faculty, row) => {
    faculty?.campuses?.forEach((campus, place) => {
      look(campus, 'faculties', row, 'campuses', place)
    })
  })
  lookAtBody(register.committee, 'committee')
  register.committee?.meetings?.forEach((meeting, row) => {
    meeting?.agenda?.forEach((item, place) => {
      item?.subcommittees?.forEach((campus, index) => {
        look(campus, 'committee', 'meetings', row, 'agenda', place, 'subcommittees', index)
      })
    })
  })
  register.subcommittees?.forEach((body, row) => {
    look(body?.campus, 'subcommittees', row, 'campus')
    lookAtBody(body, 'subcommittees', row)
  })
  register.dialogue?.visits?.forEach((visit, row) => {
    look(visit?.subcommittee, 'dialogue', 'visits', row, 'subcommittee')
    if (visit?.by !== 'committee') look(visit?.by, 'dialogue', 'visits', row, 'by')
  })
  return found
}

type BodySection = Pick<NonNullable<Register['committee']>, 'members' | 'deputies' | 'secretariat'>
