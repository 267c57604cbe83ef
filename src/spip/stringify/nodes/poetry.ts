import type { SourceHandler } from '../handlers.ts'
import { separateBlock } from './block.ts'

/** A poem. */
export const poetry: SourceHandler = (writer) => {
  separateBlock(writer)
  writer.add('<poesie>')
  writer.blocks.push('poem')
}

/** A line of a poem. */
export const poetryLine: SourceHandler = (writer) => writer.add('\n')

/** The end of a poem. */
export const poetryExit: SourceHandler = (writer) => {
  writer.leave()
  writer.add('\n</poesie>')
  separateBlock(writer)
}
