/** What the terminal can show, and what its user wants of it. */
import type { Io } from './io'

export interface Terminal {
  readonly colour: boolean
  readonly links: boolean
  /** Columns; undefined where the output goes elsewhere. */
  readonly width: number | undefined
}

/** Colours and links for a terminal alone; FORCE_COLOR and NO_COLOR overrule that for colours. */
export function terminalOf({ stdout, env }: Pick<Io, 'stdout' | 'env'>): Terminal {
  const able = stdout.isTTY === true && env.TERM !== 'dumb'
  return { colour: wantsColour(env) ?? able, links: able, width: stdout.isTTY === true ? stdout.columns : undefined }
}

function wantsColour({ FORCE_COLOR, NO_COLOR }: Io['env']): boolean | undefined {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return NO_COLOR === undefined || NO_COLOR === '' ? undefined : false
}
