/** The register's own waivers: they stand on no clause, and silence one breached finding each. */
import { casesOf, expected, ON, register, slug, type Vector } from '../vector'

const incomplete = casesOf('waiver/incomplete')
const expired = casesOf('waiver/expired')
const unused = casesOf('waiver/unused')

const WAIVER = { rule: 'secretariat/placement', subject: 'committee', reason: 'Flyttes i vår', decision: 'LMU 25/26', until: '2026-12-31' }
/** The secretariat is misplaced, and these waivers are given. */
const waived = (...waivers: readonly object[]) =>
  register({ committee: { secretariat: { secretary: 'se1', unit: 'faculty-office' } }, waivers })

/** Whether the breach itself is silenced, and what the report then says as a whole. */
const silenced = (title: string, waiver: object, isSilenced: boolean): Vector => {
  const breach = expected('secretariat/placement', 'breached committee')
  const { reason, decision, until } = { ...WAIVER, ...waiver }
  return {
    id: `waiver/silences/${slug(title)}`,
    title: `a waiver ${title}: the breach is ${isSilenced ? 'waived' : 'told'}`,
    clauses: ['§4:3'],
    rules: ['secretariat/placement'],
    call: 'checkRegister',
    input: waived({ ...WAIVER, ...waiver }),
    asOf: ON,
    expect: {
      value: { outcome: isSilenced ? 'unknown' : 'breached', checked: true },
      findings: [isSilenced ? { ...breach, waived: { reason, decision, until } } : breach],
    },
  }
}

export const CASES: readonly Vector[] = [
  silenced('through tomorrow', { until: '2026-11-23' }, true),
  silenced('through today', { until: ON }, true),
  silenced('through yesterday', { until: '2026-11-21' }, false),
  silenced('for another subject', { subject: 'se1' }, false),
  silenced('without a decision', { decision: undefined }, false),
  incomplete('in order: nothing to tell', waived(WAIVER), []),
  incomplete('without a reason', waived({ ...WAIVER, reason: undefined }), ['breached waivers#1']),
  incomplete('without a decision, the second', waived(WAIVER, { ...WAIVER, decision: undefined }), ['breached waivers#2']),
  expired('its last day is today', waived({ ...WAIVER, until: ON }), []),
  expired('its last day was yesterday', waived({ ...WAIVER, until: '2026-11-21' }), ['breached waivers#1']),
  unused('it silences a breach', waived(WAIVER), []),
  unused('it silences nothing', waived({ ...WAIVER, rule: 'secretariat/committee' }), ['breached waivers#1']),
]
