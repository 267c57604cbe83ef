import { Event, EXIT } from '../../event.ts'
import { NOTHING } from '../escape-text.ts'
import type { SourceHandler } from '../handlers.ts'
import type { SourceWriter } from '../source-writer.ts'

/** Signs, or HTML tags: a header cell holds no brace but its own. */
type Form = 'brace' | 'angle' | 'tag'

const STRONG = { brace: ['{{', '}}'], angle: ['<<', '>>'], tag: ['<strong>', '</strong>'] } as const
const EMPHASIS = { brace: ['{', '}'], angle: ['<', '>'], tag: ['<i>', '</i>'] } as const

/** Bold text. */
export const strong: SourceHandler = (writer, _, index) => addRun(writer, STRONG[formIn(writer)][0], index)

/** Italic text. */
export const emphasis: SourceHandler = (writer, _, index) => addRun(writer, EMPHASIS[formIn(writer)][0], index)

/** The end of bold text. */
export const strongExit: SourceHandler = (writer, _, index) => addRun(writer, STRONG[formIn(writer)][1], index)

/** The end of italic text. In angles, one word is read as a tag where it is the name of one. */
export const emphasisExit: SourceHandler = (writer, _, index) => {
  const form = formIn(writer)
  if (form === 'angle' && writer.isCareful && writer.stream.mateOf(index) === index - 2) writer.add(`${NOTHING}>`)
  else addRun(writer, EMPHASIS[form][1], index)
}

// Under `auto` too, braces and tags: SPIP itself takes `<mot>` for a tag.
function formIn({ isInHeader, writing }: SourceWriter): Form {
  if (writing.notation === 'angle') return 'angle'
  return isInHeader ? 'tag' : 'brace'
}

// Runs that meet would be read as one: by SPIP always, which reads a heading that never ends in `{{{a} b}}`.
function addRun(writer: SourceWriter, sign: string, index: number): void {
  const last = writer.lastCharacter
  if (last === sign.charAt(0) && (writer.isCareful || ('{}'.includes(last) && followsRun(writer, index)))) {
    writer.add(NOTHING)
  }
  writer.add(sign)
}

function followsRun({ stream }: SourceWriter, index: number): boolean {
  const node = stream.kindAt(index - 1) % EXIT
  return node === Event.strong || node === Event.emphasis
}
