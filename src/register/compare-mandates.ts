/** What a change of mandate would mean for committees as they are. */
import { compare, type IsoDate } from '../dates'
import { type Finding, OUTCOMES, type Outcome } from '../finding'
import type { Mandate } from '../mandate/mandate'
import { checkRegister } from './check'
import type { Register } from './register'

/** A finding whose outcome is another under the other mandate; null where there is no such finding. */
export interface ChangedFinding {
  /** Position in the list of registers. */
  readonly register: number
  readonly rule: string
  readonly subject: string
  readonly before: Outcome | null
  readonly after: Outcome | null
}

/**
 * Exactly the findings whose outcome changes from one mandate to another, register by register, then by rule and subject. Each
 * register is judged as if it named the mandate in question.
 *
 * @throws RangeError as `checkRegister`.
 * @example
 * const register = { register: 1, mandate: 'ntnu-lmu', records: { from: '2026-08-01' } }
 * compareMandates(ntnuLmu, { ...ntnuLmu, id: 'next' }, [{ register, asOf: '2026-11-22' }]) //=> []
 */
export function compareMandates(
  a: Mandate,
  b: Mandate,
  registers: readonly { readonly register: Register; readonly asOf: IsoDate }[],
): readonly ChangedFinding[] {
  return registers.flatMap(({ register, asOf }, index) => {
    const outcomesUnder = (mandate: Mandate) => outcomesOf(checkRegister({ ...register, mandate: mandate.id }, asOf, { mandate }).findings)
    const before = outcomesUnder(a)
    const after = outcomesUnder(b)
    const named = [...new Map([...before, ...after])].toSorted(([one], [other]) => compare(one, other))
    return named.flatMap(([name, { rule, subject }]): ChangedFinding[] => {
      const was = before.get(name)?.outcomes ?? []
      const is = after.get(name)?.outcomes ?? []
      const gone = was.filter((outcome) => !is.includes(outcome))
      const come = is.filter((outcome) => !was.includes(outcome))
      const changes = Array.from({ length: Math.max(gone.length, come.length) }, (_, nth) => nth)
      return changes.map((nth) => ({ register: index, rule, subject, before: gone[nth] ?? null, after: come[nth] ?? null }))
    })
  })
}

interface Named {
  readonly rule: string
  readonly subject: string
  readonly outcomes: readonly Outcome[]
}

/** By rule and subject the outcomes, worst first: a faculty missed once and still to visit has two. */
function outcomesOf(findings: readonly Finding[]): ReadonlyMap<string, Named> {
  const byName = new Map<string, Named>()
  for (const { rule, subject, outcome } of findings) {
    const name = `${rule}\n${subject}`
    const known = byName.get(name)?.outcomes
    byName.set(name, { rule, subject, outcomes: OUTCOMES.filter((each) => each === outcome || known?.includes(each)) })
  }
  return byName
}
