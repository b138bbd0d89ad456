/** The families of cases; each is a file of docs/conformance. */
import type { Vector } from '../vector'
import { CASES as calculators } from './calculators'
import { CASES as chair } from './chair'
import { CASES as composition } from './composition'
import { CASES as dialogue } from './dialogue'
import { CASES as duties } from './duties'
import { CASES as meetings } from './meetings'
import { CASES as quorum } from './quorum'
import { CASES as subcommittee } from './subcommittee'
import { CASES as support } from './support'
import { CASES as terms } from './terms'
import { CASES as votes } from './votes'
import { CASES as waiver } from './waiver'

export const FAMILIES: Readonly<Record<string, readonly Vector[]>> = {
  composition,
  terms,
  chair,
  meetings,
  quorum,
  votes,
  subcommittee,
  dialogue,
  support,
  duties,
  waiver,
  calculators,
}
