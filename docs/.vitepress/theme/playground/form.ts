import type { Form } from '../../../../src/cli/register-in'

/** JSON begins with a brace and a quoted key; YAML that does so too is hardly anything else. */
export function formOf(text: string): Form {
  return /^\s*(\{\s*["}]|\[)/.test(text) ? 'json' : 'yaml'
}
