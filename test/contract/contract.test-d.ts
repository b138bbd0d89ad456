/** The package's declarations satisfy the contract: checked by the compiler, run by nobody. */
import type * as core from '../../src/index'
import type * as messages from '../../src/messages/index'
import type * as register from '../../src/register/index'
import type * as contract from './contract'

type Face = typeof contract
type OfRegister = 'parseRegister' | 'registerJsonSchema'
type OfMessages = 'describe'

/** Compiles only where `Own` can stand wherever `Promised` is expected. */
type Satisfies<Promised, Own extends Promised> = Own

export type Core = Satisfies<Omit<Face, OfRegister | OfMessages>, typeof core>
export type RegisterEntry = Satisfies<Pick<Face, OfRegister>, typeof register>
export type MessagesEntry = Satisfies<Pick<Face, OfMessages>, typeof messages>

/** Every type of the contract has its own of the same name, or one that can stand for it. */
export type Types = [
  Satisfies<contract.Finding, core.Finding>,
  Satisfies<contract.CompositionResult, core.CompositionResult>,
  Satisfies<contract.Seating, core.Seating>,
  Satisfies<contract.QuorumResult, core.QuorumResult>,
  Satisfies<contract.VoteResult, core.VoteResult>,
  Satisfies<contract.DeadlineResult, core.DeadlineResult>,
  Satisfies<contract.DialogueResult, core.DialogueResult>,
  Satisfies<contract.DialoguePlan, core.DialoguePlan>,
  Satisfies<contract.Report, core.Report>,
  Satisfies<contract.Robustness, core.Robustness>,
]
