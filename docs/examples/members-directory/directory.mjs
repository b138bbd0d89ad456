// @ts-check
/** A members' directory: what an appointment must be before it is saved, and what comes apart when terms end. */
import { checkComposition } from 'lmu-rules'
import { describe } from 'lmu-rules/messages'
import { committee } from '../committee.mjs'

// #region problems
/**
 * What the mandate finds wrong with a committee on a day, each with the address of the rule's page.
 *
 * @param {import('lmu-rules').Body} body
 * @param {string} day
 */
function problems(body, day) {
  const { findings } = checkComposition(body, day)
  // What another finding explains is left to that one.
  return findings.filter(({ outcome, follows }) => outcome === 'breached' && follows === undefined).map((each) => describe(each, 'en'))
}
// #endregion problems

/** @param {string} heading @param {readonly string[]} lines */
function show(heading, lines) {
  console.log(heading)
  for (const line of lines.length === 0 ? ['Nothing is wrong.'] : lines) console.log(`  ${line}`)
}

show('Today:', problems(committee, '2026-11-22'))

// #region appointment
/** The form for a new member: nobody from Gjøvik may be replaced by somebody from Trondheim. */
const { members, deputies } = committee
const proposed = {
  members: members.map((member) => (member.person === 'st4' ? { ...member, person: 'st6', campus: 'trondheim' } : member)),
  deputies: deputies.map((deputy) => (deputy.for === 'st4' ? { ...deputy, for: 'st6' } : deputy)),
}
// #endregion appointment
show('With st6 from Trondheim for st4 from Gjøvik:', problems(proposed, '2026-11-22'))

// #region vacancies
/** The reminder in spring: which seats stand empty when this year's terms have ended. */
const { seats } = checkComposition(committee, '2027-08-01')
const vacant = seats.filter(({ holder }) => holder === null).map(({ id }) => id)
// #endregion vacancies
show('From 1 August 2027:', [`${vacant.length} seats are vacant: ${vacant.join(', ')}`])
