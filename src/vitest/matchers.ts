/** Compliance as assertions: what passes, and in which words it fails. Nothing of vitest is loaded. */
import type { IsoDate } from '../dates'
import type { Finding } from '../finding'
import type { Options } from '../mandate/options'
import { describe } from '../messages/index'
import type { Language } from '../messages/language'
import { checkRegister } from '../register/check'
import { parseRegister } from '../register/parse'
import type { FileReport } from '../reports/file-report'
import { pretty } from '../reports/pretty'
import { SIGNS, statusOf } from '../reports/status'
import { statusWord } from '../reports/words'
import type { QuorumResult } from '../rules/quorum'
import type { VoteResult } from '../rules/vote-result'
import { visible } from '../visible'
import { WORDS } from './words'

/** How a failure is worded. */
export interface Wording {
  /** Default: English. */
  readonly language?: Language
  /** Names to print instead of the ids of people. */
  readonly names?: Readonly<Record<string, string>>
}

/** By which mandate and readings a register is judged, and how a failure is worded. */
export interface ComplianceOptions extends Options, Wording {}

/** What a test runner tells a matcher: whether `.not` stands before it. */
interface State {
  readonly isNot: boolean
}

interface Result {
  readonly pass: boolean
  readonly message: () => string
}

/** The matchers, for `expect.extend`. */
export const matchers = {
  /**
   * Passes where `lmu-rules check` ends with 0: the register is well-formed, something in it was judged, and nothing is
   * breached that the mandate requires. What is malformed, or holds nothing to judge, fails with `.not` too.
   *
   * @throws RangeError as `checkRegister` does: for an impossible day, one before `records.from`, or an unknown mandate.
   */
  toComplyWithMandate(this: State, received: unknown, asOf: IsoDate, options: ComplianceOptions = {}): Result {
    const { language = 'en', names = {}, ...judging } = options
    const { comply, notComply } = WORDS[language]
    const judged = judge(received, asOf, judging)
    const isSettled = judged.report?.checked === true
    return {
      pass: isSettled ? judged.report?.outcome !== 'breached' : this.isNot,
      message: () => `${this.isNot ? notComply : comply}\n\n${pretty([judged], { language, names })}`,
    }
  },

  /**
   * Passes where the result of `checkQuorum` is quorate. Where left-out deputies keep it unknown, it fails with `.not` too.
   *
   * @throws TypeError where the value is no result of `checkQuorum`.
   */
  toBeQuorate(this: State, received: unknown, wording: Wording = {}): Result {
    if (!isQuorumResult(received)) throw new TypeError('toBeQuorate: the value received is no QuorumResult, from checkQuorum')
    const { quorate, findings } = received
    const { quorate: expected, notQuorate } = WORDS[wording.language ?? 'en']
    return {
      pass: isUnknown(findings) ? this.isNot : quorate,
      message: () => told(this.isNot ? notQuorate : expected, findings, wording),
    }
  },

  /**
   * Passes where the result of `tallyVote` or `tallyTotals` is decided, for the choice if one is given. Where a double vote
   * that is not stated keeps it unknown, it fails with `.not` too.
   *
   * @throws TypeError where the value is no such result; RangeError for a choice that nobody could vote for.
   */
  toBeDecided(this: State, received: unknown, choice?: string, wording: Wording = {}): Result {
    if (!isVoteResult(received)) throw new TypeError('toBeDecided: the value received is no VoteResult, from tallyVote or tallyTotals')
    const { status, counts, findings } = received
    if (choice !== undefined && !counts.some((count) => count.choice === choice)) {
      throw new RangeError(
        `toBeDecided: ${JSON.stringify(choice)} is none of the choices: ${counts.map((count) => count.choice).join(', ')}`,
      )
    }
    const { decided, notDecided } = WORDS[wording.language ?? 'en']
    const lead = this.isNot ? notDecided : decided
    // The one on the double vote says what the vote led to.
    const telling = findings.filter(({ rule, outcome }) => outcome === 'breached' || rule === 'votes/double-vote')
    return {
      pass: isUnknown(findings) ? this.isNot : status === 'decided' && (choice === undefined || choice === received.choice),
      message: () => told(lead(choice), telling, wording),
    }
  },
}

function judge(received: unknown, asOf: IsoDate, options: Options): FileReport {
  const parsed = parseRegister(received)
  const file = 'register'
  return parsed.ok ? { file, report: checkRegister(parsed.value, asOf, options) } : { file, issues: parsed.issues }
}

/** What was expected, and beneath it each finding as the command line words it. */
function told(lead: string, findings: readonly Finding[], { language = 'en', names = {} }: Wording): string {
  const lines = findings.map((finding) => {
    const status = statusOf(finding)
    const tail = [finding.rule, ...finding.clauses].join(' ')
    return visible(`  ${SIGNS[status].sign} ${statusWord(status, language)}  ${describe(finding, language, names)}  ${tail}`)
  })
  return `${[visible(lead), '', ...lines].join('\n')}\n`
}

function isUnknown(findings: readonly Finding[]): boolean {
  return findings.some(({ outcome }) => outcome === 'unknown')
}

function isQuorumResult(value: unknown): value is QuorumResult {
  return isObject(value) && 'quorate' in value && typeof value.quorate === 'boolean' && hasFindings(value)
}

function isVoteResult(value: unknown): value is VoteResult {
  return isObject(value) && 'status' in value && 'counts' in value && Array.isArray(value.counts) && hasFindings(value)
}

function hasFindings(value: object): boolean {
  return 'findings' in value && Array.isArray(value.findings)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
