/** The dialogue meetings that remain, placed on the committee's planned meetings. */
import type { IsoDate } from '../dates'
import { mandateOn, type Options } from '../mandate/options'
import { type DialoguePlan, planDialogue, type Slot } from '../rules/dialogue-plan'
import { meetingsOf, standingOf } from '../rules/meeting'
import type { Register } from './register'
import { requireCheckable } from './require-checkable'

/**
 * A plan for the committee's dialogue meetings from a register: the faculties that remain in the cycle, on the days of the
 * committee's planned meetings. Null where the register leaves out the visits or the meetings, or nobody knows the faculties.
 *
 * @param capacity How many faculties can be visited at one meeting. Default 1.
 * @throws RangeError as `checkRegister` and `planDialogue`.
 * @example
 * planFromRegister({ register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' } }, '2026-11-22') //=> null
 */
export function planFromRegister(register: Register, asOf: IsoDate, capacity = 1, options?: Options): DialoguePlan | null {
  requireCheckable(register, asOf, options)
  const faculties = register.faculties ?? mandateOn(asOf, options).faculties
  const { dialogue, committee } = register
  if (dialogue?.visits === undefined || faculties === undefined || committee?.meetings === undefined) return null
  const visits = dialogue.visits.flatMap((visit) => {
    const standing = standingOf(visit, false, asOf)
    const isCertain = standing === 'held' || standing === 'planned'
    return isCertain && visit.faculty !== undefined ? [{ faculty: visit.faculty, date: visit.date, by: visit.by }] : []
  })
  const slots = meetingsOf(register, asOf)
    .filter(({ standing }) => standing === 'planned')
    .map(({ meeting }): Slot => ({ date: meeting.date, capacity }))
  return planDialogue({ faculties, visits, anchor: dialogue.anchor }, slots, asOf, options)
}
