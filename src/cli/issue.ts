/** What is wrong with a file, where the words are the command line's own. */
import type { Path } from '../finding'
import type { Issue } from '../reports/file-report'
import { TEXTS } from './texts/index'
import type { Texts } from './texts/texts'

/** An issue that each language words by itself; its message is English, as those of registers are. */
export function issueIn(path: Path, code: string, say: (texts: Texts) => string): Issue {
  return { path, code, message: say(TEXTS.en), messageIn: (language) => say(TEXTS[language]) }
}
