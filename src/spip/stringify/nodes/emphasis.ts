import { NOTHING } from '../escape-text.ts'
import type { SourceHandler } from '../handlers.ts'
import type { SourceWriter } from '../source-writer.ts'

/** Signs, or HTML tags: a header cell holds no brace but its own. */
type Form = 'brace' | 'angle' | 'tag'

const STRONG = { brace: ['{{', '}}'], angle: ['<<', '>>'], tag: ['<strong>', '</strong>'] } as const
const EMPHASIS = { brace: ['{', '}'], angle: ['<', '>'], tag: ['<i>', '</i>'] } as const

/** Bold text. */
export const strong: SourceHandler = (writer) => addRun(writer, STRONG[formIn(writer)][0])

/** Italic text. */
export const emphasis: SourceHandler = (writer) => addRun(writer, EMPHASIS[formIn(writer)][0])

/** The end of bold text. */
export const strongExit: SourceHandler = (writer) => addRun(writer, STRONG[formIn(writer)][1])

/** The end of italic text. In angles, one word is read as a tag where it is the name of one. */
export const emphasisExit: SourceHandler = (writer, _, index) => {
  const form = formIn(writer)
  if (form === 'angle' && writer.isCareful && writer.stream.mateOf(index) === index - 2) writer.add(`${NOTHING}>`)
  else addRun(writer, EMPHASIS[form][1])
}

// Under `auto` too, braces and tags: SPIP itself takes `<mot>` for a tag.
function formIn({ isInHeader, writing }: SourceWriter): Form {
  if (writing.notation === 'angle') return 'angle'
  return isInHeader ? 'tag' : 'brace'
}

// Runs of braces that meet would be read as one.
function addRun(writer: SourceWriter, sign: string): void {
  if (writer.isCareful && writer.lastCharacter === sign.charAt(0)) writer.add(NOTHING)
  writer.add(sign)
}
