import { NOTHING } from '../escape-text.ts'
import type { SourceHandler } from '../handlers.ts'
import type { SourceWriter } from '../source-writer.ts'

/** Bold text. */
export const strong: SourceHandler = (writer) => addRun(writer, writer.isAngle ? '<<' : '{{')

/** Italic text. */
export const emphasis: SourceHandler = (writer) => addRun(writer, writer.isAngle ? '<' : '{')

/** The end of bold text. */
export const strongExit: SourceHandler = (writer) => addRun(writer, writer.isAngle ? '>>' : '}}')

/** The end of italic text. In angles, one word is read as a tag where it is the name of one. */
export const emphasisExit: SourceHandler = (writer, _, index) => {
  if (!writer.isAngle) addRun(writer, '}')
  else if (writer.isCareful && writer.stream.mateOf(index) === index - 2) writer.add(`${NOTHING}>`)
  else addRun(writer, '>')
}

// Runs of braces that meet would be read as one.
function addRun(writer: SourceWriter, braces: string): void {
  if (writer.isCareful && writer.lastCharacter === braces.charAt(0)) writer.add(NOTHING)
  writer.add(braces)
}
