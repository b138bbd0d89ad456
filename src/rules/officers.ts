/** Chair and vice-chair: standing, years, alternation (§3:2, §5:3). */
import type { IsoDate } from '../dates'
import type { Group } from '../mandate/mandate'
import type { PersonId } from './body'

/** A chair or vice-chair: one row an election. */
export interface Officer {
  readonly person: PersonId
  readonly group: Group
  readonly from: IsoDate
  readonly to: IsoDate
  readonly left?: IsoDate | undefined
  /** Takes over the rest of this person's year. */
  readonly replaces?: PersonId | undefined
  /** 'committee' where it elected the officer itself. Absent: unknown. */
  readonly electedBy?: string | undefined
}
