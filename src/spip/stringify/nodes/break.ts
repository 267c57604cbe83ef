import type { Event } from '../../event.ts'
import type { SourceHandler } from '../handlers.ts'
import { startBlock } from './block.ts'

/** A line break: a line end, or a forced break; the one before a bullet or a dash is theirs. */
export const lineBreak: SourceHandler<Event.lineBreak> = (writer, kind) => {
  if (kind === 'manual') writer.add('\n_ ')
  else writer.add(kind === 'blank' ? '\n\n' : '\n')
}

/** A bullet line. */
export const bullet: SourceHandler = (writer) => {
  writer.startLine()
  writer.add('- ')
}

/** A dash line. */
export const dash: SourceHandler = (writer) => {
  writer.startLine()
  writer.add('-- ')
}

/** A rule. */
export const thematicBreak: SourceHandler = (writer) => {
  startBlock(writer)
  writer.add('----')
  startBlock(writer)
}
