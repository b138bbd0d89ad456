/** What a finding is about, for the headings under which a report gathers its findings. */
import type { Finding } from '../finding'
import type { RuleId } from '../mandate/catalogue'

export const AREAS = [
  'committee',
  'meetings',
  'meeting',
  'subcommittees',
  'subcommittee',
  'dialogue',
  'duties',
  'mandate',
  'waivers',
] as const
export type AreaKind = (typeof AREAS)[number]

/** A subject area, and which one where there are several: a meeting by its id, a subcommittee by its campus. */
export interface Area {
  readonly kind: AreaKind
  readonly of?: string
}

type Family<R extends RuleId = RuleId> = R extends `${infer F}/${string}` ? F : never

const KINDS: { readonly [F in Family]: AreaKind } = {
  composition: 'committee',
  terms: 'committee',
  chair: 'committee',
  'vice-chair': 'committee',
  observers: 'committee',
  secretariat: 'committee',
  'working-committee': 'committee',
  meetings: 'meetings',
  quorum: 'meetings',
  votes: 'meetings',
  subcommittee: 'subcommittees',
  dialogue: 'dialogue',
  duties: 'duties',
  mandate: 'mandate',
  waiver: 'waivers',
}

/**
 * The area of a finding: by its rule, and within that the one meeting that its path and subject name, or the subcommittee of its
 * facts. (The path alone does not tell: what a subcommittee owes a meeting of the committee points to that meeting.)
 */
export function areaOf({ rule, subject, path, facts }: Pick<Finding, 'rule' | 'subject' | 'path' | 'facts'>): Area {
  const kind = Object.entries(KINDS).reduce<AreaKind>((found, [family, own]) => (rule.startsWith(`${family}/`) ? own : found), 'committee')
  if (kind === 'meetings' && path[1] === 'meetings' && typeof path[2] === 'number')
    return { kind: 'meeting', of: subject.replace(/\/.*/s, '') }
  if (kind === 'subcommittees' && 'campus' in facts && facts.campus !== undefined) return { kind: 'subcommittee', of: facts.campus }
  return { kind }
}
