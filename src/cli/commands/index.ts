/** Every command by its name. */
import { check } from './check'
import { clauses } from './clauses'
import type { Command, CommandName } from './command'
import { explain } from './explain'
import { init } from './init'
import { plan } from './plan'
import { readings } from './readings'
import { rules } from './rules'
import { schema } from './schema'
import { upcoming } from './upcoming'

export const COMMANDS: { readonly [N in CommandName]: Command } = { check, upcoming, plan, rules, readings, explain, clauses, schema, init }
