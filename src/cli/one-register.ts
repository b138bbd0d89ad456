/** For commands about one register: reads it, and tells what is wrong where it is none. */
import type { IsoDate } from '../dates'
import type { Register } from '../register/register'
import { issueText } from '../reports/line'
import { pretty } from '../reports/pretty'
import { Complaint, type Context, type ExitCode } from './io'
import { loadRegister } from './load-register'
import { refusalOf } from './refusal'
import { terminalOf } from './terminal'

/** Hands the register to `use`, whose exit code it is; a file that holds no register is reported instead. */
export async function withRegister(
  file: string,
  asOf: IsoDate,
  context: Context,
  use: (register: Register) => ExitCode,
): Promise<ExitCode> {
  const { io, language } = context
  const loaded = await loadRegister({ file }, io)
  if (!loaded.ok) {
    const { report, isRead } = loaded
    const [issue] = report.issues
    if (!isRead && issue !== undefined) throw new Complaint(`${report.file}: ${issueText(issue, language)}`)
    io.stdout.write(pretty([report], { language, ...terminalOf(io) }))
    return 2
  }
  const refusal = refusalOf(loaded.register, asOf)
  if (refusal !== undefined) throw new Complaint(`${loaded.file}: ${issueText(refusal, language)}`)
  return use(loaded.register)
}
