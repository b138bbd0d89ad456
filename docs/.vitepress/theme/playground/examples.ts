/** The registers to begin with, each with the day on which it is meant to be looked at. */
/// <reference types="vite/client" />
import { todayInOslo } from '../../../../src/cli/today'
import complete from '../../../examples/register.yaml?raw'
import type { ExampleId, PageLanguage } from './words'

export interface Example {
  readonly text: string
  readonly asOf: string
}

export const COMPLETE: Example = { text: complete, asOf: '2026-11-22' }

export async function exampleOf(id: ExampleId, language: PageLanguage): Promise<Example> {
  switch (id) {
    case 'complete':
      return COMPLETE
    case 'broken': {
      const { default: text } = await import('../../../../test/fixtures/registers/broken.yaml?raw')
      return { text, asOf: '2028-01-10' }
    }
    case 'starter': {
      const [{ starterRegister }, { TEXTS }] = await Promise.all([
        import('../../../../src/cli/starter'),
        import('../../../../src/cli/texts'),
      ])
      const asOf = today()
      // The first line names a schema beside the file: here there is no such file.
      return { text: starterRegister(TEXTS[language].starter, '', asOf).replace(/^.*\n/, ''), asOf }
    }
  }
}

export function today(): string {
  return todayInOslo(new Date())
}

const RULE_EXAMPLES = import.meta.glob<string>('../../../examples/rules/**/*.yaml', { query: '?raw', import: 'default' })

/** `#example=quorum/minimum.failing`: the example of a rule, by which its page can point here. */
export const EXAMPLE_FRAGMENT = '#example='

/** The example that a fragment names; undefined where there is none. */
export async function ruleExample(fragment: string): Promise<Example | undefined> {
  const load = RULE_EXAMPLES[`../../../examples/rules/${fragment.slice(EXAMPLE_FRAGMENT.length)}.yaml`]
  const text = await load?.()
  if (text === undefined) return undefined
  return { text, asOf: /^# as-of: (\d{4}-\d{2}-\d{2})/m.exec(text)?.[1] ?? today() }
}
