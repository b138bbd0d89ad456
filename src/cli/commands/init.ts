/** `init`: a register to start from, and its schema beside it for editors. Never touches a file that exists. */
import { writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { buildJsonSchema } from '../../register/schema'
import { jsonText } from '../../reports/json-text'
import { visible } from '../../visible'
import { Complaint, type Context, type ExitCode } from '../io'
import { codeOf } from '../read-file'
import { starterRegister } from '../starter'
import { todayInOslo } from '../today'
import { COMMON, defineCommand } from './command'

const SCHEMA = 'lmu-register.schema.json'

export const init = defineCommand({
  name: 'init',
  operands: [0, 1],
  options: COMMON,
  async run({ operands: [file = 'register.yaml'] }, context): Promise<ExitCode> {
    const { io, texts } = context
    const text = starterRegister(texts.starter, `./${SCHEMA}`, todayInOslo(io.now()))
    if (!(await writeNew(file, text, context))) throw new Complaint(texts.usage.exists(file))
    io.stdout.write(`${visible(texts.init.written(file))}\n`)
    const schema = join(dirname(file), SCHEMA)
    if (await writeNew(schema, jsonText(buildJsonSchema()), context)) io.stdout.write(`${visible(texts.init.schemaWritten(schema))}\n`)
    return 0
  },
})

/** False where the file exists. */
async function writeNew(file: string, text: string, { io, texts }: Context): Promise<boolean> {
  try {
    await writeFile(resolve(io.cwd, file), text, { flag: 'wx' })
    return true
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST') return false
    throw new Complaint(texts.usage.notWritten(file, code))
  }
}
