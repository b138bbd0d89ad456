/** Bokmål: every message. */
import type { Messages } from './message'
import { composition } from './nb/composition'
import { dialogue } from './nb/dialogue'
import { duties } from './nb/duties'
import { meetings } from './nb/meetings'
import { officers } from './nb/officers'
import { subcommittees } from './nb/subcommittees'
import { support } from './nb/support'
import { votes } from './nb/votes'
import { waivers } from './nb/waivers'

export const nb: Messages = {
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
