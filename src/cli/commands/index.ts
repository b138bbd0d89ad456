/** Every command by its name. */
import { check } from './check'
import { clauses } from './clauses'
import type { Command, CommandName } from './command'
import { explain } from './explain'
import { ics } from './ics'
import { init } from './init'
import { plan } from './plan'
import { readings } from './readings'
import { rules } from './rules'
import { schema } from './schema'
import { upcoming } from './upcoming'
import { wheel } from './wheel'

export const COMMANDS: { readonly [N in CommandName]: Command } = {
  check,
  upcoming,
  plan,
  wheel,
  ics,
  rules,
  readings,
  explain,
  clauses,
  schema,
  init,
}
