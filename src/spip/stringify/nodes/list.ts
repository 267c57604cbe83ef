import { Event } from '../../event.ts'
import type { SourceHandler } from '../handlers.ts'
import { startBlock } from './block.ts'

/** A list: the sign of its items. */
export const list: SourceHandler = (writer, index) => {
  const { ordered } = writer.stream.data[index] as { ordered?: boolean }
  startBlock(writer)
  writer.markers.push(ordered === true ? '#' : '*')
}

/** The end of a list. */
export const listExit: SourceHandler = (writer) => {
  writer.markers.pop()
  startBlock(writer)
}

/** An item: its depth is the number of lists around it. */
export const listItem: SourceHandler = (writer) => {
  writer.separate('\n')
  writer.add(`-${(writer.markers.at(-1) ?? '*').repeat(writer.markers.length)}`)
  writer.blocks.push(Event.listItem)
  writer.separate(' ')
}

/** The end of an item. */
export const listItemExit: SourceHandler = (writer) => {
  writer.blocks.pop()
  writer.join()
  writer.separate('\n')
}
