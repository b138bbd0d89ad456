/** Nynorsk: every message. */
import type { Messages } from './message'
import { composition } from './nn/composition'
import { dialogue } from './nn/dialogue'
import { duties } from './nn/duties'
import { meetings } from './nn/meetings'
import { officers } from './nn/officers'
import { subcommittees } from './nn/subcommittees'
import { support } from './nn/support'
import { votes } from './nn/votes'
import { waivers } from './nn/waivers'

export const nn: Messages = {
  ...composition,
  ...officers,
  ...meetings,
  ...votes,
  ...subcommittees,
  ...dialogue,
  ...support,
  ...duties,
  ...waivers,
}
