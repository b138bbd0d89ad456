/** English: every message. */

import { composition } from './en/composition'
import { dialogue } from './en/dialogue'
import { duties } from './en/duties'
import { meetings } from './en/meetings'
import { officers } from './en/officers'
import { subcommittees } from './en/subcommittees'
import { support } from './en/support'
import { votes } from './en/votes'
import { waivers } from './en/waivers'
import type { Messages } from './message'

export const en: Messages = {
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
