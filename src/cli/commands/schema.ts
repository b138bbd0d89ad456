/** `schema`: the JSON Schema of a register, for editors. */
import { buildJsonSchema } from '../../register/schema'
import { jsonText } from '../../reports/json-text'
import { COMMON, defineCommand } from './command'

export const schema = defineCommand({
  name: 'schema',
  operands: [0, 0],
  options: COMMON,
  run(_given, { io }) {
    io.stdout.write(jsonText(buildJsonSchema()))
    return 0
  },
})
