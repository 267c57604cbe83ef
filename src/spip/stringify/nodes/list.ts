import { Event } from '../../event.ts'
import { MAX_LIST_DEPTH } from '../../parse/limits.ts'
import type { SourceHandler } from '../handlers.ts'
import { startBlock } from './block.ts'

/** A list: the sign of its items. */
export const list: SourceHandler<Event.list> = (writer, { ordered }) => {
  startBlock(writer)
  writer.markers.at(-1)?.push(ordered === true ? '#' : '*')
}

/** The end of a list. */
export const listExit: SourceHandler = (writer) => {
  writer.markers.at(-1)?.pop()
  startBlock(writer)
  // In a cell, the text after a list would go on with its last item.
  if (writer.blocks.at(-1) === Event.tableCell) writer.separate('\n\n')
}

/** An item: its depth is the number of lists around it, as far as one can be read. */
export const listItem: SourceHandler = (writer) => {
  writer.separate('\n')
  const markers = writer.markers.at(-1) ?? []
  writer.add(`-${(markers.at(-1) ?? '*').repeat(Math.min(markers.length, MAX_LIST_DEPTH))}`)
  writer.blocks.push(Event.listItem)
  writer.separate(' ')
}

/** The end of an item. */
export const listItemExit: SourceHandler = (writer) => {
  writer.blocks.pop()
  writer.join()
  writer.separate('\n')
}
