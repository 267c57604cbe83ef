import { Event } from '../../event.ts'
import type { SourceHandler } from '../handlers.ts'
import { startBlock } from './block.ts'

/** A poem. */
export const poetry: SourceHandler = (writer) => {
  startBlock(writer)
  writer.add('<poesie>')
  writer.blocks.push(Event.poetry)
}

/** A line of a poem. */
export const poetryLine: SourceHandler = (writer) => writer.add('\n')

/** The end of a poem. */
export const poetryExit: SourceHandler = (writer) => {
  writer.blocks.pop()
  writer.add('\n</poesie>')
  startBlock(writer)
}
